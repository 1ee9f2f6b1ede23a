"""All past attempts, newest first: filtered, opened at their scorecard, or taken up again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from typing import Any

import pygame

from simulator.call.mode import Mode, read_mode
from simulator.records.errors import RecordsError
from simulator.records.store import AttemptRow, ProfileRow, Status
from simulator.screens import flow
from simulator.screens.home.entries import outcome_of, word_scores
from simulator.screens.modes import draw_mode
from simulator.screens.page import Page
from simulator.screens.screen import Context, Push
from simulator.screens.tiles import draw_badge, filter_menu
from simulator.screens.widgets import Button, Choice, Label, ListView, Paint, TextField
from simulator.screens.wording import word_records_error, word_when
from simulator.texts import Texts

WIDEST_FIND = 420  # pixels at scale 1
OUTCOME = 340  # pixels at scale 1 for how it went, beside the words
JOINT = "  ·  "
LEAST_HIGH = 440  # pixels at scale 1: in a lower window the rows are not counted
FINISHED_RESULTS = ("passed", "failed")
RESULTS = (*FINISHED_RESULTS, "unfinished")


@dataclass(frozen=True, slots=True)
class PastFilter:
    """Which attempts are listed; an empty text asks for nothing."""

    words: str = ""  # of the call's title or the caller's name
    result: str = ""
    mode: str = ""

    def fits(self, row: AttemptRow) -> bool:
        """Say whether an attempt is listed."""
        if self.result and self.result != result_of(row):
            return False
        if self.mode and self.mode != read_mode(row.meta.mode).value:
            return False
        named = f"{row.meta.title} {row.meta.caller}".casefold()
        return all(word in named for word in self.words.casefold().split())


def result_of(row: AttemptRow) -> str:
    """Say how an attempt went, as one of RESULTS."""
    if row.status is not Status.FINISHED:
        return "unfinished"
    return "passed" if row.passed else "failed"


class HistoryScreen(Page):
    """The list of attempts; those that were given up are left out.

    owner: whose they are, where it is a trainee's that the trainer reads. Of these only finished
    ones are listed: nobody goes on with a call in another's name.
    """

    default_focus = "attempts"

    def __init__(self, context: Context, owner: ProfileRow | None = None) -> None:
        super().__init__(context)
        self._owner = owner
        self._filter = PastFilter()
        self._find = TextField("find", limit=80, icon="search", on_change=self._search)
        self._rows: tuple[AttemptRow, ...] = ()
        self._chosen = 0  # the row the keys are on
        self._listed: Sequence[AttemptRow] = ()

    def layout(self, size: tuple[int, int]) -> None:
        """Read the attempts again: this screen comes back after a call."""
        self._rows = self._read_rows()
        self._take_listed()
        super().layout(size)

    def _read_rows(self) -> tuple[AttemptRow, ...]:
        store, owner = self.context.store, self._owner
        if owner is not None:
            return store.attempts(owner.id, -1, status=Status.FINISHED)
        rows = store.attempts(self.context.profile.id, -1)
        return tuple(row for row in rows if row.status is not Status.ABANDONED)

    def redo(self) -> None:
        """Place everything again, without reading anything."""
        super().layout(self.area.size)

    @property
    def listed(self) -> Sequence[AttemptRow]:
        """Give the attempts that fit the filter."""
        return self._listed

    def _take_listed(self) -> None:
        self._listed = [row for row in self._rows if self._filter.fits(row)]

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the filters above the list, and below it what can be done with a row."""
        column, gap = self.column(), self.look.space("m")
        top = self.add_header(self._title(), back=self.texts("history-back"))
        listed = self.listed
        foot = self.add_foot([self._open_button(listed)]) if listed else self.area.bottom
        y = self._add_filters(top) + gap
        y += self._add_count(len(listed), y)
        if listed:
            self._add_rows(listed, pygame.Rect(column.left, y, column.width, foot - gap - y))
        else:
            self._add_none(pygame.Rect(column.left, y, column.width, 0))

    def _title(self) -> str:
        if self._owner is None:
            return self.texts("history-title")
        return self.texts("floor-history", name=self._owner.name)

    def _add_count(self, count: int, y: int) -> int:
        """Say how many attempts are listed, where the window is high enough; gives the height."""
        look, column = self.look, self.column()
        if self.area.height < look.px(LEAST_HIGH):
            return 0
        words = self.texts("history-count", count=count)
        label = Label(words, colour="muted", size="caption", name="count")
        line = look.line_height("caption")
        label.place(pygame.Rect(column.left, y, column.width, line), look)
        self.group.add(label)
        return line + look.space("s")

    def _open_button(self, listed: Sequence[AttemptRow]) -> Button:
        self._chosen = min(self._chosen, len(listed) - 1)
        is_done = listed[self._chosen].status is Status.FINISHED
        words = self.texts("history-open" if is_done else "history-go-on")
        return Button("open", words, self._open_chosen, kind="primary", icon="arrow-right")

    def _add_filters(self, y: int) -> int:
        """Place the search in what the menus beside it leave; gives their lower end."""
        look, column, gap = self.look, self.column(), self.look.space("s")
        menus = self._menus()
        rest = column.width - sum(menu.width_for(look) + gap for menu in menus)
        self._find.placeholder = self.texts("history-find")
        self._find.place(pygame.Rect(column.left, y, min(rest, look.px(WIDEST_FIND)), look.control),
                         look)  # fmt: skip
        self.group.add(self._find)
        x = self._find.rect.right + gap
        for menu in menus:
            menu.place(pygame.Rect(x, y, menu.width_for(look), look.control), look)
            self.group.add(menu)
            x = menu.rect.right + gap
        return y + look.control

    def _menus(self) -> Sequence[Choice]:
        """Make a menu for the results and one for the ways of playing."""
        texts, now = self.texts, self._filter
        possible = RESULTS if self._owner is None else FINISHED_RESULTS
        results = {each: texts(f"history-{each}") for each in possible}
        modes = {each.value: texts(f"guided-mode-{each.value}") for each in Mode}
        rows = (
            ("result", now.result, {"": texts("history-all-results"), **results}),
            ("mode", now.mode, {"": texts("history-all-modes"), **modes}),
        )
        return [filter_menu(*row, self._choose) for row in rows]

    def _add_rows(self, listed: Sequence[AttemptRow], rect: pygame.Rect) -> None:
        entry = PastRow(self.texts)
        rows = ListView(
            "attempts", listed, draw_row=entry.paint, measure_row=entry.height,
            on_select=self._select, on_open=lambda _: self._open_chosen(), gap=4,
        )  # fmt: skip
        rows.place(self.around(rect), self.look)
        rows.selected = self._chosen
        self.group.add(rows)

    def _add_none(self, rect: pygame.Rect) -> None:
        none = "home-no-past" if self._owner is None else "floor-none-finished"
        words = "history-none-fits" if self._rows else none
        note = Label(self.texts(words), colour="muted", name="none")
        rect.height = note.height_for(self.look, rect.width)
        note.place(rect, self.look)
        self.group.add(note)

    # --- what is done ---------------------------------------------------------------------------

    def _search(self, words: str) -> None:
        self._choose("words", words)

    def _choose(self, name: str, value: str) -> None:
        self._filter = replace(self._filter, **{name: value})
        self._chosen = 0
        self._take_listed()
        self.redo()

    def _select(self, index: int) -> None:
        """Take note of the row; what the button does depends on it."""
        self._chosen = index
        row = self.listed[index]
        button = self.group.find("open")
        if isinstance(button, Button):
            is_done = row.status is Status.FINISHED
            button.label = self.texts("history-open" if is_done else "history-go-on")

    def _open_chosen(self) -> None:
        listed = self.listed
        if not listed:
            return
        row = listed[self._chosen]
        try:
            if row.status is Status.FINISHED:
                self.go(Push(flow.open_card(self.context, row)))
            else:
                self.go(Push(flow.open_resume(self.context, row)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


class PastRow:
    """How a past attempt stands in the list: every row is as high as the others."""

    def __init__(self, texts: Texts) -> None:
        self._texts = texts
        self._when = lru_cache(maxsize=256)(partial(word_when, texts=texts))

    def height(self, look: Paint, row: Any, width: int) -> int:
        """Measure how high a row is at a width."""
        high = look.line_height() + look.line_height("caption")
        if not self._is_wide(look, width):
            high += look.line_height("caption") + look.space("s")
        return high + 2 * look.space("s")

    def _is_wide(self, look: Paint, width: int) -> bool:
        return width >= look.px(700)

    def paint(
        self,
        surface: pygame.Surface,
        look: Paint,
        row: AttemptRow,
        rect: pygame.Rect,
        is_selected: bool,
        is_hot: bool,
    ) -> None:
        """Draw call, caller and time; and how it went at the right, or below."""
        pad, ink = look.space("m"), "on_accent_soft" if is_selected else "muted"
        is_wide = self._is_wide(look, rect.width)
        side = look.px(OUTCOME) if is_wide else 0
        area = pygame.Rect(rect.left + pad, rect.top + look.space("s"), 0, 0)
        area.width = rect.width - 2 * pad - side
        look.text(surface, row.meta.title, area.topleft, bold=True, fit=area.width)
        area.top += look.line_height()
        when, scores = self._when(row.meta.started_at), word_scores(row, self._texts)
        if is_wide:
            about = JOINT.join((row.meta.caller, when))
            look.text(surface, about, area.topleft, "caption", ink, fit=area.width)
            corner = (rect.right - side, rect.top + look.space("s"))
            y, _ = self._paint_outcome(surface, look, row, corner)
            look.text(surface, scores, (corner[0], y), "caption", ink, fit=side - pad)
            return
        y, x = self._paint_outcome(surface, look, row, area.topleft)
        spot = (x + look.space("s"), area.top + look.px(2))
        look.text(surface, when, spot, "caption", ink, fit=max(area.right - spot[0], 0))
        look.text(surface, scores, (area.left, y), "caption", ink, fit=area.width)

    def _paint_outcome(
        self, surface: pygame.Surface, look: Paint, row: AttemptRow, corner: tuple[int, int]
    ) -> tuple[int, int]:
        """Draw how it went and how it was taken; gives where what is below and beside begins."""
        words, verdict = outcome_of(row, self._texts)
        mark = look.theme.mark(verdict)
        badge = draw_badge(surface, look, words, mark.icon, (mark.colour, mark.soft), corner)
        spot = (badge.right + look.space("s"), badge.top)
        used = draw_mode(surface, look, read_mode(row.meta.mode), self._texts, spot)
        return badge.bottom + look.px(1), used.right
