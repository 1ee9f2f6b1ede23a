"""Which calls home lists: by part of the job, difficulty and language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.scenario.cards import LOCALES, PARTS

if TYPE_CHECKING:
    from simulator.scenario.cards import CallCard

LEVELS = ("1", "2", "3", "4", "5")
SETTING = "home-filter"  # a setting of a profile


@dataclass(frozen=True, slots=True)
class CallFilter:
    """What a call has to be to be listed; an empty text asks for nothing."""

    part: str = ""
    level: str = ""
    locale: str = ""

    def fits(self, card: CallCard) -> bool:
        """Say whether a call is listed."""
        wanted = (self.part, self.level, self.locale)
        has = (card.part, str(card.difficulty), card.locale)
        return all(not each or each == own for each, own in zip(wanted, has, strict=True))


def dump_filter(chosen: CallFilter) -> str:
    """Write a filter as a setting keeps it."""
    return f"{chosen.part},{chosen.level},{chosen.locale}"


def load_filter(text: str | None) -> CallFilter:
    """Read what `dump_filter` wrote; what no call can be asks for nothing."""
    part, level, locale = [*(text or "").split(","), "", "", ""][:3]
    return CallFilter(
        part if part in PARTS else "",
        level if level in LEVELS else "",
        locale if locale in LOCALES else "",
    )
