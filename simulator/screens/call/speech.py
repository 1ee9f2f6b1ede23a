"""How a caller's line comes out: letter by letter at reading speed, and the face that says it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

LETTERS_A_SECOND = 55.0
LONGEST = 3.5  # seconds for one answer, however long it is
FRAME = 1 / 30  # seconds between two pictures while somebody speaks
MOUTH_STEPS = 4
BLINK_SECONDS = 0.14
BLINK_EVERY = (3.7, 5.3, 2.9, 6.1, 4.4)  # seconds; in turn, so that it never looks like a clock


@dataclass(frozen=True, slots=True)
class Speech:
    """An answer being spoken: how many of its letters are out."""

    letters: int = 0
    said: float = 0.0

    @property
    def is_over(self) -> bool:
        """Say whether everything is out."""
        return self.said >= self.letters


def pass_speech(speech: Speech, seconds: float) -> Speech:
    """Let more letters out."""
    pace = max(LETTERS_A_SECOND, speech.letters / LONGEST)
    return replace(speech, said=min(speech.said + seconds * pace, float(speech.letters)))


def open_mouth(speech: Speech) -> float:
    """Give how far the mouth is open, 0 to 1, in few steps so that pictures can be kept."""
    if speech.is_over:
        return 0.0
    moment = speech.said / LETTERS_A_SECOND
    swing = 0.55 + 0.45 * math.sin(moment * 17.0) * math.cos(moment * 5.3)
    return round(swing * MOUTH_STEPS) / MOUTH_STEPS


def close_eyes(elapsed: float) -> float:
    """Give how far the eyes are closed, 0 or 1."""
    return 1.0 if _since_blink(elapsed) < BLINK_SECONDS else 0.0


def seconds_to_blink(elapsed: float) -> float:
    """Give the seconds until the eyes next open or close."""
    since = _since_blink(elapsed)
    if since < BLINK_SECONDS:
        return BLINK_SECONDS - since
    return _until_blink(elapsed)


def _cycle(elapsed: float) -> tuple[float, float]:
    """Give how far the present pause between blinks has come, and how long it is."""
    rest = elapsed % sum(BLINK_EVERY)
    for pause in BLINK_EVERY:
        if rest < pause:
            return rest, pause
        rest -= pause
    return rest, BLINK_EVERY[-1]


def _since_blink(elapsed: float) -> float:
    return _cycle(elapsed)[0]


def _until_blink(elapsed: float) -> float:
    past, pause = _cycle(elapsed)
    return pause - past


def words_out(text: str, start: int, end: int, said: int) -> int:
    """Give where the last whole word that is out ends, within a line."""
    if said >= end:
        return end
    if said <= start:
        return start
    space = text.rfind(" ", start, said)
    return space if space > start else start
