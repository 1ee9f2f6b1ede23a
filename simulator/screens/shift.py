"""The shift: planned here, gone on with here, and summed up here at its end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from random import Random

import pygame

from simulator.call.mode import Mode
from simulator.records.errors import RecordsError
from simulator.records.planning import plan_today
from simulator.records.practice import Practice
from simulator.records.shift import LENGTHS, Progress, Shift, plan_calls
from simulator.records.store import AttemptRow
from simulator.reports.practice import word_reason
from simulator.scenario.cards import LOCALES, CallCard
from simulator.screens import flow
from simulator.screens.home.entries import LANGUAGE_NAMES, outcome_of, word_scores
from simulator.screens.page import Page
from simulator.screens.screen import Context
from simulator.screens.tiles import Panel, draw_badge
from simulator.screens.widgets import Button, Choice, Label, Meter, Option, Paint, Scroller, Widget
from simulator.screens.wording import word_records_error
from simulator.texts import Texts
from simulator.texts.formats import format_duration

MODES = (Mode.PRACTICE, Mode.TEST)
EVERY = "all"  # calls of every language
MIXED, PLAN = "mixed", "plan"  # calls by chance, or those of the day's plan


class ShiftScreen(Page):
    """Plans a shift where none is under way, else shows how far it has come.

    Once it is over, or ended early, it is summed up, and no longer kept.
    """

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._count, self._mode = str(LENGTHS[1]), MODES[0]
        self._locale, self._source = self._own_locale(), MIXED
        self._planned: Sequence[Practice] = ()  # once it is asked for
        self._progress = flow.shift_progress(context)
        self._is_ended = False
        if self._progress is not None and self._progress.is_over:
            self._end()

    @property
    def default_focus(self) -> str:  # type: ignore[override]
        """Give the button that leads on."""
        if self._progress is None:
            return "start"
        return "home" if self._is_ended else "go-on"

    def column(self, widest: int = 860) -> pygame.Rect:
        """Give a narrow middle."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the plan, the progress or the summary."""
        top = self.add_header(self.texts(self._title()), back=self.texts("shift-back"))
        foot = self.add_foot(self._buttons(), widest=860)
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content = self.inside(body)
        if self._progress is None:
            high = self._add_plan(body, content)
        else:
            high = self._add_progress(body, content, self._progress)
        body.set_height(high + self.look.space("l"))

    def _title(self) -> str:
        if self._progress is None:
            return "shift-title"
        return "shift-summary" if self._is_ended else "shift-under-way"

    def _buttons(self) -> list[Button]:
        texts = self.texts
        if self._progress is None:
            start = Button("start", texts("shift-start"), self._start, kind="primary", icon="play")
            start.enabled = bool(self._planned if self._source == PLAN else self._fitting())
            return [start]
        if self._is_ended:
            again = Button("again", texts("shift-another"), self._plan_another, icon="repeat")
            home = Button("home", texts("shift-home"), self.leave, kind="primary", icon="home")
            return [again, home]
        end = Button("end", texts("shift-end"), self._end_early, kind="danger", icon="cross")
        words = texts("shift-go-on", place=self._progress.done + 1)
        go_on = Button("go-on", words, self._go_on, kind="primary", icon="phone")
        return [end, go_on]

    # --- the plan -------------------------------------------------------------------------------

    def _own_locale(self) -> str:
        """Give the locale of the trainee's language, or all where it has no call."""
        language = self.context.texts.language
        own = {card.locale for card in self.context.library.cards()}
        return next((each for each in own if each[:2] == language), EVERY)

    def _fitting(self) -> Sequence[CallCard]:
        cards = self.context.library.cards()
        return [card for card in cards if self._locale in (EVERY, card.locale)]

    def _add_plan(self, body: Scroller, area: pygame.Rect) -> int:
        """Place what a shift is, and the three things to choose, in a card."""
        look, pad, panel = self.look, self.look.space("xl"), Panel()
        body.add(panel)
        inner = area.inflate(-2 * pad, 0)
        about = Label(self.texts("shift-about"))
        high = about.height_for(look, inner.width)
        about.place(pygame.Rect(inner.left, area.top + pad, inner.width, high), look)
        body.add(about)
        y = area.top + pad + high + look.space("xl")
        for choice, note in self._choices():
            y += self._add_choice(body, choice, note, inner, y) + look.space("xl")
            if choice.name == "source" and self._source == PLAN:
                y += self._add_planned(body, inner, y - look.space("m"))
        y += pad - look.space("xl")
        panel.place(pygame.Rect(area.left, area.top, area.width, y - area.top), look)
        return y - area.top

    def _choices(self) -> Sequence[tuple[Choice, str]]:
        """Give what can be chosen, each with what its value means; a plan chooses the calls."""
        texts, found = self.texts, len(self._fitting())
        counts = [Option(str(each), str(each)) for each in LENGTHS]
        names: Mapping[str, str] = {**LANGUAGE_NAMES, EVERY: texts("home-all-languages")}
        locales = [Option(each, names[each]) for each in (*LOCALES, EVERY)]
        modes = [Option(each.value, texts(f"guided-mode-{each.value}")) for each in MODES]
        few = texts("shift-found", count=found) if found < int(self._count) else ""
        sources = [Option(each, texts(f"shift-source-{each}")) for each in (MIXED, PLAN)]
        source = (Choice("source", sources, self._source, self._choose_source), "")
        mode = (
            Choice("mode", modes, self._mode.value, self._choose_mode),
            texts(f"brief-means-{self._mode.value}"),
        )
        if self._source == PLAN:
            return (source, mode)
        return (
            source,
            (Choice("count", counts, self._count, self._choose_count), few),
            (Choice("locale", locales, self._locale, self._choose_locale), ""),
            mode,
        )

    def _add_choice(
        self, body: Scroller, choice: Choice, note: str, area: pygame.Rect, y: int
    ) -> int:
        """Place a question, its choices below, and a note; gives the height used."""
        look, gap = self.look, self.look.space("xs")
        parts: list[Widget] = [Label(self.texts(f"shift-{choice.name}"), bold=True), choice]
        if note:
            parts.append(Label(note, colour="muted", size="caption"))
        used = 0
        for part in parts:
            high, wide = look.control, area.width
            if isinstance(part, Label):
                high = part.height_for(look, area.width)
            elif isinstance(part, Choice):
                wide = min(part.width_for(look), area.width)
            part.place(pygame.Rect(area.left, y + used, wide, high), look)
            used += high + gap
        body.add(*parts)
        return used - gap

    def _add_planned(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """List the calls of the day's plan, each with its reason; gives the height used."""
        look, top = self.look, y
        titles = {card.id: card.title for card in self.context.library.cards()}
        for place, practice in enumerate(self._planned, 1):
            reason = word_reason(practice, self.texts)
            for label in (
                Label(f"{place}. {titles[practice.call]}", bold=True),
                Label(reason, colour="muted", name=f"reason-{place}"),
            ):
                high = label.height_for(look, area.width)
                label.place(pygame.Rect(area.left, y, area.width, high), look)
                body.add(label)
                y += high
            y += look.space("s")
        return y - top

    def _choose_source(self, value: str) -> None:
        if value == PLAN and not self._planned:
            try:
                self._planned = self._plan()
            except RecordsError as error:
                self.say(word_records_error(error, self.texts), "negative")
                value = MIXED
        self._source = value
        self.redo()

    def _plan(self) -> Sequence[Practice]:
        context = self.context
        cards, today = context.library.cards(), date.fromisoformat(context.now()[:10])
        return plan_today(context.store, context.profile.id, cards, self.texts.language, today)

    def _choose_count(self, value: str) -> None:
        self._count = value
        self.redo()

    def _choose_locale(self, value: str) -> None:
        self._locale = value
        self.redo()

    def _choose_mode(self, value: str) -> None:
        self._mode = Mode(value)
        self.redo()

    # --- progress and summary -------------------------------------------------------------------

    def _add_progress(self, body: Scroller, area: pygame.Rect, progress: Progress) -> int:
        """Place how far the shift has come, and a row for each call."""
        look, y = self.look, area.top
        done, count = progress.done, len(progress.results)
        passed = sum(bool(row and row.passed) for row in progress.results)
        words = self.texts("shift-passed", passed=passed, done=done)
        meter = Meter("progress", done / count, words, f"{done} / {count}")
        meter.place(pygame.Rect(area.left, y, area.width, meter.height_for(look)), look)
        body.add(meter)
        y += meter.rect.height + look.space("l")
        titles = {card.id: card.title for card in self.context.library.cards()}
        is_next = not self._is_ended
        for place, (call, row) in enumerate(
            zip(progress.shift.calls, progress.results, strict=True)
        ):
            entry = ShiftEntry(
                place + 1, titles.get(call, call), row, is_next and row is None, self.texts
            )
            is_next = is_next and row is not None
            panel = Panel(entry.paint)
            high = entry.height(look, area.width)
            panel.place(pygame.Rect(area.left, y, area.width, high), look)
            body.add(panel)
            y += high + look.space("s")
        return y - area.top

    # --- what is done ---------------------------------------------------------------------------

    def _start(self) -> None:
        """Draw the calls or take those of the plan, keep the shift, and open its first call."""
        context = self.context
        calls = tuple(each.call for each in self._planned)
        if self._source == MIXED:
            calls = plan_calls(self._fitting(), int(self._count), Random(flow.pick_seed()))
        try:
            last = context.store.attempts(context.profile.id, 1)
            after = last[0].id if last else 0
            flow.keep_shift(context, Shift(calls, self._mode, after, context.now()))
            self.go(flow.go_on_with_shift(context))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def _go_on(self) -> None:
        try:
            self.go(flow.go_on_with_shift(self.context))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def _end_early(self) -> None:
        self._end()
        self.group.focus(None)
        self.redo()

    def _end(self) -> None:
        """Keep the shift no longer; what came of it is still shown."""
        try:
            flow.keep_shift(self.context, None)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")
            return
        self.context.in_shift = False
        self._is_ended = True

    def _plan_another(self) -> None:
        self._progress, self._is_ended = None, False
        self._source, self._planned = MIXED, ()
        self.group.focus(None)
        self.redo()


@dataclass(frozen=True)
class ShiftEntry:
    """A call of the shift: how it went, that it is the next one, or that it is still to come."""

    place: int
    title: str
    row: AttemptRow | None
    is_next: bool
    texts: Texts

    def height(self, look: Paint, width: int) -> int:
        """Measure how high it is at a width."""
        high = look.height(self.title, self._room(look, width), "body", bold=True)
        high += look.line_height("caption") + look.px(4) + look.space("xs")
        if self.row is not None:
            high += look.height(self._measures(), self._room(look, width), "caption")
        return high + 2 * look.space("m")

    def paint(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        """Draw its number, its title, how it went, and scores and time side by side."""
        pad, side = look.space("m"), look.px(30)
        centre = (rect.left + pad + side // 2, rect.top + pad + side // 2)
        look.box(surface, pygame.Rect((centre[0] - side // 2, centre[1] - side // 2), (side, side)),
                 "accent" if self.is_next else "sunken", radius="large")  # fmt: skip
        ink = "on_accent" if self.is_next else "muted"
        look.text(surface, str(self.place), centre, "caption", ink, bold=True, anchor="center")
        area = pygame.Rect(rect.left + 2 * pad + side, rect.top + pad, 0, 0)
        area.width = self._room(look, rect.width)
        area.top += look.lines(surface, self.title, area, "body", bold=True) + look.space("xs")
        self._paint_outcome(surface, look, area)

    def _paint_outcome(self, surface: pygame.Surface, look: Paint, area: pygame.Rect) -> None:
        if self.row is None:
            words = self.texts("shift-next" if self.is_next else "shift-to-come")
            look.text(surface, words, area.topleft, "caption", "muted", fit=area.width)
            return
        words, verdict = outcome_of(self.row, self.texts)
        mark = look.theme.mark(verdict)
        badge = draw_badge(surface, look, words, mark.icon, (mark.colour, mark.soft), area.topleft)
        area.top = badge.bottom
        look.lines(surface, self._measures(), area, "caption", "muted")

    def _measures(self) -> str:
        if self.row is None:
            return ""
        time = self.texts("shift-time", time=format_duration(self.row.handle_time))
        return "  ·  ".join(part for part in (word_scores(self.row, self.texts), time) if part)

    def _room(self, look: Paint, width: int) -> int:
        return width - 3 * look.space("m") - look.px(30)
