"""Names and counts in words, the same way everywhere on the page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from simulator.reports.cohort.figures import Share
from simulator.reports.cohort.people import Trainee
from simulator.reports.cohort.reading import Material
from simulator.texts import Texts
from simulator.texts.formats import format_number

if TYPE_CHECKING:
    from simulator.reports.cohort.faults import Place

GROUPED = 1000  # from here on figures have separators
NONE = "–"


@dataclass(frozen=True, slots=True)
class Named:
    """An author's words, with the language they are in."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Puts counts, calls and criteria into words."""

    texts: Texts
    material: Material
    asked: Mapping[str, Named]  # criterion: what it asks, if possible in the page's language
    _known: dict[Share, str] = field(default_factory=dict)

    def count(self, number: int) -> int | str:
        """Give a count as a text takes it: a large one with separators."""
        return number if number < GROUPED else format_number(number, self.texts.language)

    def of(self, share: Share) -> str:
        """Say so many of so many."""
        if share not in self._known:
            counts = {"hits": self.count(share.hits), "of": self.count(share.of)}
            self._known[share] = self.texts("cohort-of", **counts)
        return self._known[share]

    def ratio(self, share: Share) -> str:
        """Write so many of so many for a cell of a table."""
        return f"{self.count(share.hits)}/{self.count(share.of)}" if share.of else NONE

    def percent(self, share: Share) -> str:
        """Say a share in points of 100."""
        if share.percent is None:
            return NONE
        return self.texts("card-percent", percent=share.percent)

    def title(self, scenario: str) -> Named:
        """Give the title of a call; its id where nobody knows it."""
        card = self.material.cards.get(scenario)
        if card is not None:
            return Named(card.title, card.locale[:2])
        return Named(self.material.titles.get(scenario, scenario), "")

    def question(self, place: Place) -> Named:
        """Give what a criterion of a call asks."""
        graded = self.material.questions.get(place)
        if graded is None:
            return self.asked.get(place[1], Named(place[1], ""))
        return Named(graded.asks, self.title(place[0]).language)

    def criterion(self, id: str) -> Named:
        """Give what a criterion asks, in whatever call."""
        return self.asked.get(id, Named(id, ""))

    def family(self, family: str) -> str:
        """Name a skill."""
        return self.texts(f"family-{family}")

    def names(self, trainees: Sequence[Trainee], most: int) -> str:
        """List some names, and say how many more there are."""
        listed = ", ".join(each.profile.name for each in trainees[:most])
        more = len(trainees) - most
        return self.texts("cohort-and-more", names=listed, count=more) if more > 0 else listed


def make_wording(material: Material, texts: Texts) -> Wording:
    """Find, for each criterion, the words to name it by."""
    asked: dict[str, Named] = {}
    for (scenario, criterion), graded in sorted(material.questions.items()):
        card = material.cards.get(scenario)
        language = card.locale[:2] if card else ""
        if criterion not in asked or language == texts.language != asked[criterion].language:
            asked[criterion] = Named(graded.asks, language)
    return Wording(texts, material, asked)


def whole(value: float | None) -> str:
    """Write a mean score without decimals."""
    return NONE if value is None else str(int(value + 0.5))
