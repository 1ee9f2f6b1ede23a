"""Work out a computed figure: `= balance * paymentguard.price_per_100 / 100`.

A share counts as a part of what it is multiplied with (3% of $4,000 is $120), a day can be moved
by days and weeks, and money is rounded half up to cents at the end. What makes no sense, such as
money plus days, is refused.
"""

from __future__ import annotations

import ast
import datetime
import re
from collections.abc import Callable, Mapping
from decimal import ROUND_HALF_UP, Decimal, DecimalException

from simulator.language.types import Figure, FigureKind
from simulator.scenario.mistakes import TextId

MOST_LETTERS = 200
_CENT = Decimal("0.01")
_DAYS = {"day": 1, "week": 7}
_WORD = re.compile(r"[a-z0-9]+(?:[-_.][a-z0-9]+)*")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")
_ALLOWED = re.compile(r"[a-z0-9_.()+*/ -]*")

Look = Callable[[str], Figure | None]


class SumError(ValueError):
    """A sum that cannot be worked out; `reason` is the text that says why.

    left, right: the kinds of the two figures that do not go together, if it is that.
    """

    def __init__(self, reason: str, left: str = "", right: str = "") -> None:
        super().__init__(reason)
        self.reason, self.left, self.right = reason, left, right

    def values(self) -> dict[str, object]:
        """Give what a mistake says of it."""
        kinds = {"left": self.left, "right": self.right}
        words = {name: TextId(f"mistake-kind-{kind}") for name, kind in kinds.items() if kind}
        return {**words, "problem": TextId(self.reason)}


class UnknownName(SumError):
    """A sum uses a name that no figure has."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


def names_in(expression: str, is_known: Callable[[str], bool]) -> list[str]:
    """List the figures a sum refers to, known or not."""
    return [name for name in _words(expression, is_known) if not _NUMBER.fullmatch(name)]


def work_out(expression: str, look: Look) -> Figure:
    """Give the value of a sum of figures. Raises SumError.

    `look` gives the figure of a name, or None where no figure has it.
    """
    if len(expression) > MOST_LETTERS or not _ALLOWED.fullmatch(expression):
        raise SumError("mistake-sum-signs")
    operands: dict[str, Figure] = {}
    for name in _words(expression, lambda each: look(each) is not None):
        operands[name] = _operand(name, look)
    try:
        result = _value(_tree(expression, operands), list(operands.values()))
    except (DecimalException, OverflowError):
        raise SumError("mistake-sum-too-large") from None
    return _rounded(result)


def _words(expression: str, is_known: Callable[[str], bool]) -> list[str]:
    """Take the names and numbers out of a sum; `a-b` is one name only where a figure has it."""
    words: list[str] = []
    for word in _WORD.findall(expression):
        whole = is_known(word) or "-" not in word
        words.extend([word] if whole else word.split("-"))
    return words


def _operand(name: str, look: Look) -> Figure:
    figure = look(name)
    if figure is None and _NUMBER.fullmatch(name):
        figure = Figure(FigureKind.NUMBER, Decimal(name), 0, 0)
    if figure is None:
        raise UnknownName(name)
    return figure


def _tree(expression: str, operands: Mapping[str, Figure]) -> ast.expr:
    """Parse a sum whose every name is put as v0, v1, …, so that hyphens and dots do no harm."""
    slots = {name: f"v{index}" for index, name in enumerate(operands)}
    longest_first = sorted(slots, key=len, reverse=True)
    pattern = "|".join(re.escape(name) for name in longest_first)
    safe = re.sub(pattern, lambda match: slots[match[0]], expression) if slots else expression
    try:
        return ast.parse(safe.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise SumError("mistake-sum-incomplete") from None


def _value(node: ast.expr, operands: list[Figure]) -> Figure:
    match node:
        case ast.Name(id=slot) if slot[1:].isdigit():
            return operands[int(slot[1:])]
        case ast.UnaryOp(op=ast.USub(), operand=inner):
            figure = _value(inner, operands)
            return _like(figure, -figure.value)
        case ast.BinOp(left=left, op=sign, right=right):
            return _combined(_value(left, operands), sign, _value(right, operands))
    raise SumError("mistake-sum-signs")


def _combined(left: Figure, sign: ast.operator, right: Figure) -> Figure:
    match sign:
        case ast.Add():
            return _added(left, right, 1)
        case ast.Sub():
            return _added(left, right, -1)
        case ast.Mult():
            return _multiplied(left, right)
        case ast.Div():
            return _divided(left, right)
    raise SumError("mistake-sum-signs")


def _added(left: Figure, right: Figure, sign: int) -> Figure:
    if FigureKind.DATE in (left.kind, right.kind):
        return _moved(left, right, sign)
    if _is(right, FigureKind.NUMBER) or _same(left, right):
        return _like(left, left.value + sign * right.value)
    if _is(left, FigureKind.NUMBER):
        return _like(right, left.value + sign * right.value)
    raise SumError("mistake-sum-add", _kind(left), _kind(right))


def _moved(left: Figure, right: Figure, sign: int) -> Figure:
    """Move a day by days or weeks, or count the days between two."""
    if _is(left, FigureKind.DATE) and _is(right, FigureKind.DATE) and sign < 0:
        days = (_day(left) - _day(right)).days
        return Figure(FigureKind.DURATION, Decimal(days), 0, 0, "day")
    if _is(left, FigureKind.DATE) and right.unit in _DAYS:
        step = datetime.timedelta(days=int(sign * right.value * _DAYS[right.unit]))
        day = _day(left) + step
        return Figure(FigureKind.DATE, Decimal(day.day), 0, 0, "", day.year, day.month, day.day)
    raise SumError("mistake-sum-add", _kind(left), _kind(right))


def _day(figure: Figure) -> datetime.date:
    if figure.year is None or figure.month is None or figure.day is None:
        raise SumError("mistake-sum-year")
    return datetime.date(figure.year, figure.month, figure.day)


def _multiplied(left: Figure, right: Figure) -> Figure:
    if _is(left, FigureKind.NUMBER) or _is(right, FigureKind.NUMBER):
        thing = right if _is(left, FigureKind.NUMBER) else left
        return _like(thing, left.value * right.value)
    if FigureKind.DATE in (left.kind, right.kind):
        raise SumError("mistake-sum-multiply", _kind(left), _kind(right))
    if FigureKind.PERCENT in (left.kind, right.kind):
        thing = right if _is(left, FigureKind.PERCENT) else left
        return _like(thing, left.value * right.value / 100)
    # A price per 100 times a balance, and an amount a month times months, are money again.
    if FigureKind.MONEY in (left.kind, right.kind):
        thing = left if _is(left, FigureKind.MONEY) else right
        return _like(thing, left.value * right.value)
    raise SumError("mistake-sum-multiply", _kind(left), _kind(right))


def _divided(left: Figure, right: Figure) -> Figure:
    if FigureKind.DATE in (left.kind, right.kind):
        raise SumError("mistake-sum-divide", _kind(left), _kind(right))
    if _same(left, right):
        return Figure(FigureKind.NUMBER, left.value / right.value, 0, 0)
    if _is(right, FigureKind.NUMBER) or _is(left, FigureKind.MONEY):
        share = 100 if _is(right, FigureKind.PERCENT) else 1
        return _like(left, left.value / right.value * share)
    raise SumError("mistake-sum-divide", _kind(left), _kind(right))


def _rounded(figure: Figure) -> Figure:
    if _is(figure, FigureKind.MONEY):
        return _like(figure, figure.value.quantize(_CENT, ROUND_HALF_UP))
    return figure


def _like(figure: Figure, value: Decimal) -> Figure:
    if _is(figure, FigureKind.DATE):
        raise SumError("mistake-sum-move")
    return Figure(figure.kind, value, 0, 0, figure.unit)


def _is(figure: Figure, kind: FigureKind) -> bool:
    return figure.kind is kind


def _same(left: Figure, right: Figure) -> bool:
    return (left.kind, left.unit) == (right.kind, right.unit)


def _kind(figure: Figure) -> str:
    return figure.kind.value
