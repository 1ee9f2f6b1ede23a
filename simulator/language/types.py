"""What the language room says about a piece of text: sentences, tokens and figures.

All positions are character offsets into the text that was analysed, so that a verdict can quote
the trainee's own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Literal

Language = Literal["en", "nl", "hi"]


class FigureKind(Enum):
    """What a figure counts."""

    MONEY = "money"  # unit is the ISO 4217 code: USD, EUR, INR
    PERCENT = "percent"  # unit is "%"
    DURATION = "duration"  # unit is one of DURATION_UNITS
    DATE = "date"  # month and day are set, year where it was said; value is the day
    NUMBER = "number"  # no unit: "four", "2,400", the last four digits of a card


DURATION_UNITS = (
    "minute",
    "hour",
    "day",
    "business-day",
    "week",
    "month",
    "year",
    "statement",  # billing cycle, bill, statement: the card's own clock
)


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it was said: "$30", "thirty dollars", "two business days", "May 5th"."""

    kind: FigureKind
    value: Decimal
    start: int
    end: int
    unit: str = ""
    year: int | None = None
    month: int | None = None
    day: int | None = None


@dataclass(frozen=True, slots=True)
class Token:
    """One word. A contraction gives two tokens with the same span ("won't": will, not)."""

    text: str  # as typed
    norm: str  # case-folded, spelling variants folded
    stem: str  # dictionary form
    start: int
    end: int
    negated: bool = False  # stands in the scope of a negation


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a text, with what was found in it."""

    text: str
    start: int
    end: int
    tokens: tuple[Token, ...]
    figures: tuple[Figure, ...]
    is_question: bool = False
