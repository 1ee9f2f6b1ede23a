"""Find card numbers and identity numbers among digits, however they are grouped.

A run is digits with nothing between them that a person would not put inside a number; a group is
digits with nothing between them at all. Each kind of number says whether it begins at a group.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate, pairwise
from typing import Any

from ._patterns import compiled

DIGIT = r"\p{Nd}"
THIN = r"[ \t\u00a0\u2000-\u200d\u202f\u2060\ufeff._\-‐‑‒–—]"  # what stands inside a number
_RUN = rf"{DIGIT}++(?:{THIN}{{1,3}}{DIGIT}++)*+"
# Groups of one number may also be parted by other signs, where all of them have its sizes.
_LOOSE_RUN = rf"{DIGIT}++(?:[^\p{{L}}\p{{M}}\p{{N}}$€₹£%•]{{1,3}}{DIGIT}++)++"
_GROUP = rf"{DIGIT}++"

_LEAST_CARD, _MOST_CARD = 13, 19
# Issuer prefixes and lengths, for groups that are not written four by four (ISO/IEC 7812).
_ISSUERS = (
    ("4", (13, 16, 19)),
    ("5[1-5]|2[2-7]|35|8[12]", (16,)),
    ("3[47]", (15,)),
    ("3[0689]", (14, 15, 16, 17, 18, 19)),
    ("6", (16, 17, 18, 19)),
    ("5[0678]", (13, 14, 15, 16, 17, 18, 19)),
)
_LOOSE_SIZES = ((4, 4, 4, 4), (4, 6, 5), (4, 4, 4, 4, 3), (1,) * 15, (1,) * 16)
_MONEY = "$€₹£"
CARD, SSN, AADHAAR, WHOLE = "•••• •••• •••• {}", "•••-••-{}", "•••• •••• {}", "•••••••••"


@dataclass(frozen=True, slots=True)
class Found:
    """A number to be masked: its last group, and how it is written from now on."""

    last: int
    mask: str


@dataclass(frozen=True, slots=True)
class Run:
    """Digits that may be one number: its groups with what stands between and around them."""

    groups: tuple[str, ...]  # as typed
    joins: tuple[str, ...]  # what follows each group but the last
    before: str  # a few characters
    after: str
    plain: str  # all digits as 0 to 9
    starts: tuple[int, ...]  # where each group begins in them, and where the last one ends

    def digits(self, first: int, last: int) -> str:
        """Give the digits of some groups as 0 to 9."""
        return self.plain[self.starts[first] : self.starts[min(last + 1, len(self.groups))]]

    def sizes(self, first: int, last: int) -> tuple[int, ...]:
        """Give how long some groups are."""
        return tuple(len(each) for each in self.groups[first : last + 1])

    def tail(self, last: int) -> str:
        """Give the last four digits up to a group, as typed."""
        return "".join(self.groups[max(0, last - 3) : last + 1])[-4:]

    def is_one_way(self, first: int, last: int) -> bool:
        """Say whether the same sign stands between all of some groups."""
        return len(set(self.joins[first:last])) == 1

    def size(self, place: int) -> int:
        """Give how long a group is; 0 where there is none."""
        return len(self.groups[place]) if 0 <= place < len(self.groups) else 0

    def stretch(self, place: int) -> int:
        """Count the groups around one that are as long, without the kept end of a number before."""
        size, start, end = self.size(place), place, place + 1
        least = 1 if self.before.endswith(("• ", "•-")) else 0
        while start > least and self.size(start - 1) == size:
            start -= 1
        while self.size(end) == size:
            end += 1
        return end - start

    def is_inside(self, first: int, last: int) -> bool:
        """Say whether some groups go on, in front or behind, with a sign and no blank."""
        around = (self.joins[first - 1] if first else " ", (*self.joins, " ")[last])
        return any(not each.strip("._-‐‑‒–—") for each in around if each.strip())


Kind = Callable[[Run, int], Found | None]


def mask_numbers(text: str) -> str:
    """Mask every card number and every identity number that its digits alone give away."""
    masked: str = compiled(_LOOSE_RUN).sub(lambda m: _mask_run(m, (_find_loose_card,)), text)
    return str(compiled(_RUN).sub(lambda m: _mask_run(m, _KINDS), masked))


def _mask_run(match: Any, kinds: tuple[Kind, ...]) -> str:
    spans = [each.span() for each in compiled(_GROUP).finditer(match.group())]
    run = _read_run(match, spans)
    typed: str = match.group()
    pieces, done, first = [], 0, 0
    while first < len(spans):
        found = next((found for kind in kinds if (found := kind(run, first))), None)
        if found is None:
            first += 1
            continue
        pieces += [typed[done : spans[first][0]], found.mask]
        done, first = spans[found.last][1], found.last + 1
    return "".join([*pieces, typed[done:]])


def _read_run(match: Any, spans: list[tuple[int, int]]) -> Run:
    typed, (start, end) = match.group(), match.span()
    groups = tuple(typed[a:b] for a, b in spans)
    return Run(
        groups,
        tuple(typed[a:b] for (_, a), (b, _) in pairwise(spans)),
        match.string[max(0, start - 3) : start],
        match.string[end : end + 6],
        "".join(str(unicodedata.decimal(each)) for each in "".join(groups)),
        tuple(accumulate((len(each) for each in groups), initial=0)),
    )


# --- cards ---------------------------------------------------------------------------------------


def _find_card(run: Run, first: int) -> Found | None:
    """Find the longest card number that begins at a group."""
    if run.size(first) == 1 and run.stretch(first) >= _LEAST_CARD:
        return _find_single(run, first)
    for last in reversed(range(first, min(len(run.groups), first + _MOST_CARD))):
        digits = run.digits(first, last)
        if not _LEAST_CARD <= len(digits) <= _MOST_CARD:
            continue
        if _is_card_shape(run, first, last) and passes_luhn(digits):
            return Found(last, CARD.format(run.tail(last)))
    return _find_glued(run, first)


def _is_card_shape(run: Run, first: int, last: int) -> bool:
    """Tell a card number's groups from those of dates and telephone numbers."""
    digits, sizes = run.digits(first, last), run.sizes(first, last)
    if digits[0] == "0":
        return False
    if len(sizes) == 1 or set(sizes[:4]) == {4} or len(set(sizes)) == 1:
        return True
    is_all = first == 0 and last == len(run.groups) - 1 and run.is_one_way(first, last)
    return _is_issued(digits) and (min(sizes[:-1]) >= 4 or is_all)


def _find_loose_card(run: Run, first: int) -> Found | None:
    """Find a card number whose groups have any sign between them, and the sizes of a card's."""
    for sizes in _LOOSE_SIZES:
        last = first + len(sizes) - 1
        if run.sizes(first, last) == sizes and not 1 == sizes[0] == run.size(last + 1):
            digits = run.digits(first, last)
            if _is_issued(digits) and passes_luhn(digits):
                return Found(last, CARD.format(run.tail(last)))
    return None


def _find_single(run: Run, first: int) -> Found | None:
    """Find a card number whose digits stand one by one; what they run on into goes with it."""
    if run.size(first - 1) == 1:
        return None  # it was looked for at the first of them
    last = first + run.stretch(first) - 1
    digits = run.digits(first, last)
    if len(digits) <= _MOST_CARD and passes_luhn(digits) and len(digits) >= _LEAST_CARD:
        return Found(last, CARD.format(run.tail(last)))
    return Found(last, CARD.format("••••")) if _holds_card(digits) else None


def _holds_card(digits: str) -> bool:
    """Say whether a card number is somewhere in digits; in more than it has, always."""
    if len(digits) > _MOST_CARD:
        return True
    starts = range(len(digits) - _LEAST_CARD + 1)
    return any(
        passes_luhn(digits[start:end]) and digits[start] != "0"
        for start in starts
        for end in range(start + _LEAST_CARD, len(digits) + 1)
    )


def _find_glued(run: Run, first: int) -> Found | None:
    """Find a card number with its date or code run on to it; nothing of it is kept."""
    digits = run.digits(first, first)
    if len(digits) <= _LEAST_CARD:
        return None
    heads = (digits[:size] for size in range(_LEAST_CARD, min(len(digits), _MOST_CARD + 1)))
    is_card = any(_is_issued(each) and passes_luhn(each) for each in heads)
    return Found(first, CARD.format("••••")) if is_card or len(digits) > _MOST_CARD else None


def _is_issued(digits: str) -> bool:
    return any(
        len(digits) in lengths and compiled(prefix).match(digits) for prefix, lengths in _ISSUERS
    )


# --- identity numbers ----------------------------------------------------------------------------


def _find_aadhaar(run: Run, first: int) -> Found | None:
    """Find an Aadhaar number: four by four, one by one, or all twelve digits at once."""
    last, size = first, run.size(first)
    if size in (1, 4):
        last = first + 12 // size - 1
    digits = run.digits(first, last)
    if set(run.sizes(first, last)) != {size} or not is_aadhaar(digits):
        return None
    if size == 12 and (digits.startswith("91") or run.before.endswith("+")):
        return None  # a telephone number of India; one that is named is found elsewhere
    if _LEAST_CARD <= size * run.stretch(first) <= _MOST_CARD:
        return None  # a card whose check digit is wrong
    return Found(last, AADHAAR.format(run.tail(last)))


def _find_ssn(run: Run, first: int) -> Found | None:
    """Find a number of nine digits as the United States write it: 3-2-4."""
    last = first + 2
    if run.sizes(first, last) != (3, 2, 4) or not run.is_one_way(first, last):
        return None
    return None if run.is_inside(first, last) else Found(last, SSN.format(run.tail(last)))


def _find_bsn(run: Run, first: int) -> Found | None:
    """Find a Dutch citizen's number as it is grouped on paper."""
    last = first + 2
    if run.sizes(first, last) not in ((3, 3, 3), (4, 2, 3), (2, 3, 4)):
        return None
    is_money = run.before.strip()[-1:] in _MONEY if run.before.strip() else False
    is_money = is_money or run.after.strip().casefold().startswith(("eur", *_MONEY))
    is_more = 3 in (run.size(first - 1), run.size(last + 1)) or run.is_inside(first, last)
    is_bsn = not is_money and not is_more and passes_eleven(run.digits(first, last))
    return Found(last, WHOLE) if is_bsn else None


def _find_spelled(run: Run, first: int) -> Found | None:
    """Find nine digits said one by one, which no other number of a call is."""
    last = first + 8
    if run.sizes(first, last) != (1,) * 9 or 1 in (run.size(first - 1), run.size(last + 1)):
        return None
    return Found(last, WHOLE)


_KINDS: tuple[Kind, ...] = (_find_card, _find_aadhaar, _find_ssn, _find_bsn, _find_spelled)


# --- check digits --------------------------------------------------------------------------------


def passes_luhn(digits: str) -> bool:
    """Check the last digit (Luhn, ISO/IEC 7812-1)."""
    values = [int(digit) for digit in reversed(digits)]
    doubled = (2 * value - 9 if value > 4 else 2 * value for value in values[1::2])
    return (sum(values[::2]) + sum(doubled)) % 10 == 0


def passes_eleven(digits: str) -> bool:
    """Check a burgerservicenummer: weights 9 to 2, and -1 for the last digit, modulo 11."""
    if len(digits) != 9 or set(digits) == {"0"}:
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(w * int(d) for w, d in zip(weights, digits, strict=True)) % 11 == 0


def is_aadhaar(digits: str) -> bool:
    """Check a number of twelve digits that does not begin with 0 or 1 (Verhoeff)."""
    return len(digits) == 12 and digits[0] not in "01" and passes_verhoeff(digits)


def passes_verhoeff(digits: str) -> bool:
    """Check the last digit in the group of a pentagon's symmetries (Verhoeff, 1969)."""
    check = 0
    for place, digit in enumerate(reversed(digits)):
        check = _turn(check, _shuffle(int(digit), place % 8))
    return check == 0


def _turn(a: int, b: int) -> int:
    """Multiply in the dihedral group of ten: 0 to 4 turn a pentagon, 5 to 9 mirror it."""
    if a < 5:
        return (a + b) % 5 if b < 5 else (a + b - 5) % 5 + 5
    return (a - 5 - b) % 5 + 5 if b < 5 else (a - b) % 5


def _shuffle(digit: int, times: int) -> int:
    for _ in range(times):
        digit = (1, 5, 7, 6, 2, 8, 3, 0, 9, 4)[digit]
    return digit
