"""The briefing, to be read again in the call."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.rendering import render_text
from simulator.screens.call.desk.blocks import Block, Heading, Page, Words
from simulator.screens.call.desk.facts import DeskFacts


class BriefingPage(Page):
    """Role, goal, authority and what is graded."""

    def __init__(self, facts: DeskFacts) -> None:
        super().__init__("briefing", facts)
        self.set_blocks(self._list_blocks(facts))

    def _list_blocks(self, facts: DeskFacts) -> Iterator[Block]:
        briefing, texts = facts.scenario.call.briefing, facts.texts

        def words(text: str) -> str:
            return render_text(text, facts.scenario, {})

        yield Words(words(briefing.role))
        yield Heading(texts("talk-goal"))
        yield Words(words(briefing.goal))
        yield Heading(texts("talk-authority"))
        yield from (Words(words(each), bullet=True) for each in briefing.authority)
        yield Heading(texts("talk-graded"))
        yield from (Words(words(each), bullet=True) for each in briefing.graded)
