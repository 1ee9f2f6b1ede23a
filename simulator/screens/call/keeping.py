"""What stays when the call is put together anew: what is typed, chosen, open and in focus."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from simulator.screens.call.desk.pane import DeskPane
from simulator.screens.widgets import Choice, Group, Scroller
from simulator.screens.widgets.editing import EditState
from simulator.screens.widgets.entry import TextEntry


@dataclass(frozen=True)
class Kept:
    """All of it, by the names of the widgets."""

    typed: Mapping[str, tuple[EditState, str]]  # with what an input method is composing
    chosen: Mapping[str, str]
    offsets: Mapping[str, int]
    open_cards: frozenset[str]
    tab: str
    focus: str


def keep(group: Group, desk: DeskPane) -> Kept:
    """Take note of everything that is to stay."""
    widgets = list(group.walk())
    return Kept(
        {w.name: (w.state, w.composition) for w in widgets if isinstance(w, TextEntry)},
        {w.name: w.value for w in widgets if isinstance(w, Choice)},
        {w.name: w.offset for w in widgets if isinstance(w, Scroller)},
        frozenset(card.name for card in desk.cards if card.is_open),
        desk.tabs.selected,
        group.focused.name if group.focused is not None else "",
    )


def give_back(kept: Kept, group: Group, desk: DeskPane) -> None:
    """Put it where it was; places in what scrolls come last, with `scroll_back`."""
    for widget in group.walk():
        if isinstance(widget, TextEntry) and widget.name in kept.typed:
            widget.state, widget.composition = kept.typed[widget.name]
        elif isinstance(widget, Choice) and widget.name in kept.chosen:
            widget.value = kept.chosen[widget.name]
    desk.tabs.select(kept.tab)
    desk.give_back(kept.open_cards)


def scroll_back(kept: Kept, group: Group) -> None:
    """Scroll everything to where it was, once it is laid out."""
    for widget in group.walk():
        if isinstance(widget, Scroller) and widget.name in kept.offsets:
            widget.scroll_to(kept.offsets[widget.name])


def focus_again(kept: Kept, group: Group) -> bool:
    """Send the keys where they went; say whether that can be had."""
    found = next((w for w in group.walk() if w.name and w.name == kept.focus), None)
    if found is None or not found.can_focus:
        return False
    group.focus(found)
    return True
