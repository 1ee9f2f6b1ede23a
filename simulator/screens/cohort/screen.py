"""The trainer's view of the cohort: every trainee in a table, sorted as one likes."""

from __future__ import annotations

import time
from enum import Enum
from functools import partial

import pygame

from simulator.records.beside import ask_beside
from simulator.records.errors import RecordsError
from simulator.records.store import ProfileId, Store
from simulator.records.tallies import Cohort, week_of
from simulator.scenario.library import Library
from simulator.screens import flow
from simulator.screens.cohort.lines import (
    COLUMNS,
    Column,
    Line,
    read_lines,
    sort_lines,
    summarise,
    word_line,
)
from simulator.screens.cohort.table import SortHead, TraineeRow, cut_columns, is_wide
from simulator.screens.page import Page
from simulator.screens.preferences import TEXTS
from simulator.screens.screen import Context, Push
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Button, Choice, Label, ListView, Option
from simulator.screens.widgets.scrolling import BAR_WIDTH
from simulator.screens.wording import word_records_error
from simulator.screens.work import Work
from simulator.texts import load_texts

SOON = 0.01  # seconds between two pieces of work
AT_A_TIME = 0.03  # seconds that a piece of adding up may take, so that the window answers
FEWEST, MOST = 5, 1000  # attempts added up in a piece
LEAST_HIGH = 440  # pixels at scale 1: in a lower window nothing is summed up
LONG_SAY = 12.0  # seconds: a path takes its time to read


class Stage(Enum):
    """How far the results are read; the values are texts."""

    COUNTING = "floor-counting"  # adding up calls of long ago
    READING = "floor-reading"  # and working out whom to help
    READY = ""


class CohortScreen(Page):
    """Reads the results once, in pieces; coming back to it changes nothing."""

    default_focus = "trainees"

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._stage = Stage.COUNTING
        self._counted, self._piece = 0, FEWEST
        self._failed = ""  # why the results cannot be read
        self._reading: Work[tuple[Line, ...]] | None = None
        self._saving: Work[str] | None = None
        self._lines: tuple[Line, ...] = ()
        self._column, self._is_reversed = Column.HELP, False
        self._chosen: ProfileId | None = None  # the trainee the keys are on
        self._told_high = 0  # pixels kept free for what is told of a trainee

    @property
    def lines(self) -> tuple[Line, ...]:
        """Give the trainees in the order in which they are listed."""
        return self._lines

    @property
    def _week(self) -> int:
        return week_of(self.context.now())

    # --- reading, piece by piece -----------------------------------------------------------------

    def next_tick(self) -> float | None:
        """Ask for time while anything is being read or written."""
        is_idle = self._stage is Stage.READY or bool(self._failed)
        return None if is_idle and self._saving is None else SOON

    def pass_time(self, seconds: float) -> None:
        """Do one piece of the work."""
        if self._saving is not None:
            self._wait_for_page(self._saving)
        if self._failed:
            return
        try:
            self._go_on()
        except RecordsError as error:
            self._failed = word_records_error(error, self.texts)
            self.redo()

    def _go_on(self) -> None:
        match self._stage:
            case Stage.COUNTING:
                self._count()
            case Stage.READING if self._reading is None:
                read = ask_beside(self.context.store, _read_cohort)
                self._reading = Work(lambda: read_lines(read()))
            case Stage.READING if self._reading is not None and self._reading.is_done:
                self._lines = self._reading.result()
                self._sort()
                self._enter(Stage.READY)

    def _count(self) -> None:
        """Add up some calls that were finished before there were sums."""
        began = time.perf_counter()
        count = self.context.store.tally_rest(self._piece)
        took = time.perf_counter() - began
        self._counted += count
        self._piece = min(max(int(self._piece * AT_A_TIME / max(took, 0.001)), FEWEST), MOST)
        self._enter(Stage.COUNTING if count else Stage.READING)

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        self.redo()

    # --- placing ---------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place the table, and below it what is told of a trainee and what can be done."""
        top = self.add_header(self.texts("floor-title"), back=self.texts("history-back"))
        column = self.column()
        room = pygame.Rect(column.left, top, column.width, self.area.bottom - top)
        if self._failed:
            self._add_note(self._failed, room, "negative")
        elif self._stage is not Stage.READY:
            self._add_note(self.texts(self._stage.value, count=self._counted), room)
        elif not self._lines:
            self._add_note(self.texts("floor-none"), room)
        else:
            room.height = self.add_foot(self._buttons()) - top
            self._add_table(room)

    def _add_note(self, words: str, room: pygame.Rect, colour: str = "muted") -> None:
        note = Label(words, colour=colour, name="note")
        note.place(room, self.look)
        self.group.add(note)

    def _buttons(self) -> list[Button]:
        is_saving = self._saving is not None
        words = self.texts("floor-saving" if is_saving else "floor-save")
        save = Button("save", words, self._save, icon="document")
        save.enabled = not is_saving
        return [
            save,
            Button("open", self.texts("floor-open"), self._open, kind="primary",
                   icon="arrow-right"),
        ]  # fmt: skip

    def _add_table(self, room: pygame.Rect) -> None:
        look, gap = self.look, self.look.space("s")
        y = room.top + self._add_order(room) + gap
        around = self.around(pygame.Rect(room.left, y, room.width, room.bottom - y))
        is_table = is_wide(look, around.width - look.px(BAR_WIDTH))
        bottom = room.bottom - gap
        if is_table:
            y += self._add_heads(around)
            bottom -= self._add_told(room) + gap
        rows = self._make_rows()
        rows.place(pygame.Rect(around.left, y, around.width, bottom - y), look)
        rows.selected = self._place_of_chosen()
        self.group.add(rows)

    def _add_order(self, room: pygame.Rect) -> int:
        """Say how many there are, and offer another order beside it; gives the height."""
        look, gap = self.look, self.look.space("s")
        menu = self._order_menu()
        turn = Button("reverse", self.texts("floor-reverse"), self._reverse, icon="swap")
        turn.is_bare = True
        wide = turn.width_for(look)
        turn.place(pygame.Rect(room.right - wide, room.top, wide, look.control), look)
        wide = min(menu.width_for(look), turn.rect.left - gap - room.left)
        left = turn.rect.left - gap - wide
        summary = Label(self._summary(), colour="muted", size="caption", name="summary")
        rest = left - gap - room.left
        high, top = summary.height_for(look, max(rest, 1)), room.top
        is_beside = rest >= look.px(200) and high <= look.control
        if not is_beside:
            high = summary.height_for(look, room.width)
            rest, top = room.width, room.top + look.control + look.space("xs")
        menu.place(pygame.Rect(left, room.top, wide, look.control), look)
        at = top + (look.control - high) // 2 if is_beside else top
        summary.place(pygame.Rect(room.left, at, rest, high), look)
        self.group.add(menu, turn)
        if not is_beside and self.area.height < look.px(LEAST_HIGH):
            return look.control
        self.group.add(summary)
        return look.control if is_beside else look.control + look.space("xs") + high

    def _order_menu(self) -> Choice:
        names = {each: self.texts(f"floor-column-{each.value}") for each in Column}
        options = [
            Option(each.value, self.texts("floor-sort-by", column=name))
            for each, name in names.items()
        ]
        return Choice("order", options, self._column.value, self._take_order, style="menu")

    def _summary(self) -> str:
        count, calls, passed = summarise(self._lines)
        if not calls:
            return self.texts("floor-summary-none", count=count)
        percent = round(100 * passed / calls)
        return self.texts("floor-summary", count=count, calls=calls, percent=percent)

    def _add_heads(self, around: pygame.Rect) -> int:
        """Place the heads of the columns above the rows; gives their height."""
        look = self.look
        row = pygame.Rect(around.left, around.top, around.width - look.px(BAR_WIDTH), look.px(28))
        for column, rect in zip(COLUMNS, cut_columns(look, row), strict=True):
            arrow = self._arrow() if column is self._column else ""
            name = self.texts(f"floor-column-{column.value}")
            head = SortHead(column, name, arrow, self._sort_by)
            head.place(rect, look)
            self.group.add(head)
        return row.height + look.space("xs")

    def _arrow(self) -> str:
        return "chevron-up" if self._is_reversed else "chevron-down"

    def _add_told(self, room: pygame.Rect) -> int:
        """Say in sentences what stands in the chosen line; gives the height."""
        look, pad = self.look, self.look.space("m")
        told = Label(self._told(), name="told")
        inner = room.width - 2 * pad
        self._told_high = max(self._told_high, told.height_for(look, inner), 2 * look.line_height())
        high = self._told_high + 2 * pad
        panel = Panel()
        panel.place(pygame.Rect(room.left, room.bottom - pad - high, room.width, high), look)
        told.place(panel.rect.inflate(-2 * pad, -2 * pad), look)
        self.group.add(panel, told)
        return high + pad

    def _told(self) -> str:
        line = self._chosen_line()
        return "" if line is None else word_line(line, self._week, self.texts)

    def _make_rows(self) -> ListView:
        row = TraineeRow(self.texts, self._week)
        return ListView(
            "trainees", self._lines, draw_row=row.paint, measure_row=row.height,
            on_select=self._select, on_open=lambda _: self._open(),
            text_of=lambda line: line.profile.name,
        )  # fmt: skip

    # --- choosing and sorting --------------------------------------------------------------------

    def layout(self, size: tuple[int, int]) -> None:
        """Place everything; another size or look tells at another height."""
        if size != self.area.size or self.look.theme != self.context.theme:
            self._told_high = 0
        super().layout(size)

    def _place_of_chosen(self) -> int:
        """Give the place of the chosen trainee; the first one where nobody is chosen yet."""
        ids = [line.profile.id for line in self._lines]
        if self._chosen not in ids:
            self._chosen = ids[0]
        return ids.index(self._chosen)

    def _chosen_line(self) -> Line | None:
        if not self._lines:
            return None
        return self._lines[self._place_of_chosen()]

    def _select(self, index: int) -> None:
        self._chosen = self._lines[index].profile.id
        told = self.group.find("told") if self._has_told() else None
        if isinstance(told, Label):
            told.text = self._told()
            if told.height_for(self.look, told.rect.width) > told.rect.height:
                self.redo()

    def _has_told(self) -> bool:
        return any(each.name == "told" for each in self.group.walk())

    def _sort_by(self, column: Column) -> None:
        """Sort by a column; by the same one again, the other way round."""
        is_same = column is self._column
        self._column, self._is_reversed = column, is_same and not self._is_reversed
        self._sort()
        self.redo()

    def _take_order(self, value: str) -> None:
        if value != self._column.value:
            self._sort_by(Column(value))

    def _reverse(self) -> None:
        self._sort_by(self._column)

    def _sort(self) -> None:
        """Sort, and choose the first: what was asked for stands there."""
        self._lines = sort_lines(self._lines, self._column, self._is_reversed)
        self._chosen = None

    # --- where it leads --------------------------------------------------------------------------

    def _open(self) -> None:
        line = self._chosen_line()
        if line is not None:
            self.go(Push(flow.open_history(self.context, line.profile)))

    def _save(self) -> None:
        """Read what the cohort page shows, and write it, beside the window."""
        from simulator.reports.cohort.page import render_cohort
        from simulator.reports.cohort.reading import read_material

        context, made = self.context, self.context.now()
        # A thread has texts and a library of its own.
        texts, library = load_texts(self.texts.language, TEXTS), Library(context.library.root)
        try:
            read = ask_beside(context.store, partial(read_material, library=library))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
            return
        self._saving = Work(lambda: render_cohort(read(), texts, made))
        self.redo()

    def _wait_for_page(self, saving: Work[str]) -> None:
        """Save the page once it is written, next to the other reports, and say where."""
        if not saving.is_done:
            return
        from simulator.reports.saving import save_page
        from simulator.screens.card.screen import documents_folder

        self._saving, folder = None, documents_folder()
        self.redo()
        name = f"headset-cohort-{self.context.now()[:10]}.html"
        try:
            path = save_page(folder, name, saving.result())
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
        except OSError as error:
            reason = error.strerror or str(error)
            words = self.texts("card-not-exported", folder=str(folder), reason=reason)
            self.say(words, "negative", LONG_SAY)
        else:
            self.say(self.texts("floor-saved", path=str(path)), "positive", LONG_SAY)


def _read_cohort(store: Store) -> Cohort:
    return store.cohort()
