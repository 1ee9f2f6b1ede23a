"""The statement, as the caller has it before them."""

from __future__ import annotations

from simulator.scenario.models import Row
from simulator.scenario.rendering import render_text
from simulator.screens.call.desk.blocks import Entry, Heading, Page, Rows, Words
from simulator.screens.call.desk.facts import DeskFacts


def make_entries(rows: list[Row], facts: DeskFacts) -> tuple[Entry, ...]:
    """Put the rows of a record or a statement into words."""

    def words(text: str) -> str:
        return render_text(text, facts.scenario, {})

    return tuple(
        Entry(words(row.label), words(row.value), words(row.date) if row.date else "")
        for row in rows
    )


class StatementPage(Page):
    """The statement's rows."""

    def __init__(self, facts: DeskFacts) -> None:
        super().__init__("statement", facts)
        entries = make_entries(facts.scenario.call.statement, facts)
        empty = Words("" if entries else facts.texts("talk-no-statement"), "muted")
        self.set_blocks([Heading(facts.texts("talk-statement")), Rows(entries), empty])
