"""How long words take to say, and which variant of a line is said."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import normalize
from zlib import crc32

from simulator.language import mask_secrets

WORDS_A_MINUTE = 150  # an unhurried talker on the phone


_UNHEARD = " \t\r\n\u200b\u200c\u200d\u2060\ufeff"  # what no mouth can say


def as_heard(text: str) -> str:
    """Give words as they are heard and kept: composed, trimmed, card numbers masked."""
    return mask_secrets(normalize("NFC", text)).strip(_UNHEARD)


def speaking_seconds(text: str) -> float:
    """Give the seconds a text takes to say, at least one."""
    return round(max(1.0, len(text.split()) * 60 / WORDS_A_MINUTE), 1)


def pick_variant(
    lines: Sequence[str], seed: int, rule: str, times: int, recent: Sequence[str]
) -> int:
    """Choose which variant of a line is said: by the seed first, then in turn.

    A line that is among the recent ones is passed over while another is left.
    """
    first = crc32(f"{seed}|{rule}".encode())
    order = [(first + times + step) % len(lines) for step in range(len(lines))]
    return next((each for each in order if lines[each] not in recent), order[0])
