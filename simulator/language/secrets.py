"""Mask card numbers, social security numbers and security codes (after PCI DSS 3.3 and 3.4)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ._patterns import compiled

_DIGIT = r"[0-9०-९]"
_SEPARATOR = r"[ \u00a0\u202f.\-‐‑–]"
_RUN = rf"(?<!{_DIGIT}){_DIGIT}(?:{_SEPARATOR}?{_DIGIT}){{12,}}+"
_GROUP = rf"{_DIGIT}+"
_SSN = (
    rf"(?<!{_DIGIT})(?<!{_DIGIT}[-.])({_DIGIT}{{3}})(?P<s>[ \-‐‑–.\u00a0]){_DIGIT}{{2}}(?P=s)"
    rf"(?P<last>{_DIGIT}{{4}})(?!{_DIGIT})(?![-.]{_DIGIT})"
)
_SSN_NAMED = (
    rf"(?i)(?P<name>\b(?:ssn|social(?: security)?(?: number)?)(?: is)?[ :#]*)"
    rf"{_DIGIT}{{5}}(?P<last>{_DIGIT}{{4}})(?!{_DIGIT})"
)
_CODE = (
    r"(?i)(?P<name>(?<![\p{L}\p{M}])(?:cvv2?|cvc2?|cid|pin|security code|card code|"
    r"beveiligingscode|veiligheidscode|pincode|सीवीवी|सुरक्षा कोड|पिन)(?![\p{L}\p{M}])"
    r"(?:[^\d.!?\n$€₹]|(?<=[?]) ){0,25}?)"
    rf"(?<!{_DIGIT}){_DIGIT}{{3,4}}(?!{_DIGIT}|[.,/%:\-]{_DIGIT}|[ ]?%)"
)
_MIN_DIGITS, _MAX_DIGITS = 13, 19
# Issuer prefixes and lengths, for groups that are not written four by four (ISO/IEC 7812).
_ISSUERS = (
    ("4", (13, 16, 19)),
    ("5[1-5]|2[2-7]|35|8[12]", (16,)),
    ("3[47]", (15,)),
    ("3[0689]", (14, 15, 16, 17, 18, 19)),
    ("6", (16, 17, 18, 19)),
    ("5[0678]", (13, 14, 15, 16, 17, 18, 19)),
)


def mask_secrets(text: str) -> str:
    """Mask what must never be stored; keep the last four digits of a card or of an SSN."""
    masked: str = compiled(_RUN).sub(_mask_run, text)
    masked = compiled(_SSN).sub(_mask_ssn, masked)
    masked = compiled(_SSN_NAMED).sub(lambda m: f"{m['name']}•••-••-{m['last']}", masked)
    return str(compiled(_CODE).sub(lambda m: f"{m['name']}•••", masked))


def _mask_ssn(match: Any) -> str:
    return f"•••-••-{match['last']}"


def _mask_run(match: Any) -> str:
    """Mask every card number in a run of digits and separators."""
    run: str = match.group()
    groups = [found.span() for found in compiled(_GROUP).finditer(run)]
    pieces, done, first = [], 0, 0
    while first < len(groups):
        last = _card_end(run, groups, first)
        if last is None:
            first += 1
            continue
        start, end = groups[first][0], groups[last][1]
        pieces += [run[done:start], "•••• •••• •••• ", "".join(_digits(run[start:end]))[-4:]]
        done, first = end, last + 1
    return "".join([*pieces, run[done:]])


def _card_end(run: str, groups: list[tuple[int, int]], first: int) -> int | None:
    """Give the last group of the longest card number that begins at a group."""
    for last in reversed(range(first, len(groups))):
        digits = "".join(_digits(run[groups[first][0] : groups[last][1]]))
        if not _MIN_DIGITS <= len(digits) <= _MAX_DIGITS:
            continue
        sizes = [end - start for start, end in groups[first : last + 1]]
        if _is_card_shape(digits, sizes) and _passes_luhn(digits):
            return last
    return None


def _is_card_shape(digits: str, sizes: list[int]) -> bool:
    """Tell a card number's groups from those of dates and telephone numbers."""
    ascii_digits = "".join(str(int(digit)) for digit in digits)
    if ascii_digits[0] == "0":
        return False
    if len(sizes) == 1 or set(sizes[:4]) == {4} or len(set(sizes)) == 1:
        return True
    known = any(
        compiled(prefix).match(ascii_digits) and len(digits) in lengths
        for prefix, lengths in _ISSUERS
    )
    return known and min(sizes[:-1]) >= 4


def _digits(text: str) -> Iterator[str]:
    return (sign for sign in text if sign.isdigit())


def _passes_luhn(digits: str) -> bool:
    """Check the last digit (Luhn, ISO/IEC 7812-1)."""
    values = [int(digit) for digit in reversed(digits)]
    doubled = (2 * value - 9 if value > 4 else 2 * value for value in values[1::2])
    return (sum(values[::2]) + sum(doubled)) % 10 == 0
