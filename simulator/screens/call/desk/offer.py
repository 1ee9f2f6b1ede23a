"""What may be offered in this call, with all that has to be told before a yes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.call.desk import search_terms
from simulator.call.desk.terms import list_sheets
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Product
from simulator.screens.call.desk.blocks import Banner, Block, Heading, Page, WidgetBlock, Words
from simulator.screens.call.desk.facts import DeskFacts
from simulator.screens.widgets import Button


def list_plans(scenario: Scenario) -> tuple[Product, ...]:
    """List the optional plans that this call names."""
    return tuple(each for each in list_sheets(scenario) if each.kind == "plan")


class SmallHeading(Heading):
    """The title of an entry, close to its text."""

    gap = "m"


class CloseWords(Words):
    """The text of an entry, close below its title."""

    gap = "xs"


class OfferPage(Page):
    """The sheet of each plan: what it gives, costs, leaves out, and how to leave it."""

    def __init__(self, facts: DeskFacts, open_action: Callable[[str], object]) -> None:
        super().__init__("offer", facts)
        self.banner = Banner(facts.texts("talk-offer-tell"))
        self.enrol = Button("to-enrol", facts.texts("talk-offer-enrol"),
                            lambda: open_action("enrol"), icon="arrow-right")  # fmt: skip
        self.done = Banner("", "positive")
        self.set_blocks([self.banner, self.done, *self._list_blocks(facts),
                         WidgetBlock(self.enrol, gap="xl")])  # fmt: skip

    def _list_blocks(self, facts: DeskFacts) -> Iterator[Block]:
        entries = search_terms(facts.scenario, "")
        for plan in list_plans(facts.scenario):
            yield Heading(plan.name)
            for entry in (each for each in entries if each.product == plan.product):
                yield SmallHeading(entry.title, "body")
                yield CloseWords(entry.text)

    def refresh(self) -> None:
        """Show whether the caller can be enrolled here, and whether they are."""
        action = self.facts.actions.get("enrol")
        is_done = "enrol" in self.facts.state.done
        self.enrol.visible = action is not None and not is_done
        self.enrol.enabled = action is not None and action.is_available
        self.done.text = self.facts.texts("desk-enrolled") if is_done else ""
