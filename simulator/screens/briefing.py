"""The briefing: one page to read before the phone rings, and how the call will be taken.

It never shows the caller.
"""

from __future__ import annotations

from functools import partial

import pygame

from simulator.call.mode import Mode, read_mode
from simulator.records.errors import RecordsError
from simulator.records.shift import Progress
from simulator.records.store import Status
from simulator.scenario.bundle import Scenario
from simulator.scenario.rendering import render_text
from simulator.screens import flow
from simulator.screens.modes import ModeEntry
from simulator.screens.page import Page
from simulator.screens.screen import Context, Replace
from simulator.screens.tiles import Painting, Panel, Tile, draw_dots
from simulator.screens.widgets import Button, Label, Paint, Scroller, Widget
from simulator.screens.wording import word_records_error

MODE = "mode"  # a setting of a profile: the way of taking a call that was chosen last
HOW_TO = {"greet": "headset", "type": "edit", "desk": "tools"}
HOW_TO_CHOOSE = {"choose": "message", "learn": "hint", "look": "tools"}


class BriefingScreen(Page):
    """Role, goal, authority and what is graded; then the call can be taken.

    mode: the way to take it that is chosen at first. In a shift, whose progress is given, it is
    that of the shift and cannot be chosen.
    """

    default_focus = "take"

    def __init__(
        self,
        context: Context,
        scenario: Scenario,
        seed: int,
        mode: Mode | None = None,
        shift: Progress | None = None,
    ) -> None:
        super().__init__(context)
        self._scenario, self._seed, self._shift = scenario, seed, shift
        self._is_warm = False
        finished = context.store.attempts(context.profile.id, 1, status=Status.FINISHED)
        self._is_new = not finished  # nobody who has taken a call needs to be told how
        self._mode = shift.shift.mode if shift is not None else mode or self._usual_mode()

    @property
    def mode(self) -> Mode:
        """Give the way in which the call will be taken."""
        return self._mode

    def _usual_mode(self) -> Mode:
        """Give the way chosen last; somebody new is guided."""
        kept = self.context.store.setting(self.context.profile.id, MODE)
        if kept is not None:
            return read_mode(kept)
        return Mode.GUIDED if self._is_new else Mode.PRACTICE

    def next_tick(self) -> float | None:
        """Ask for time to get the caller ready."""
        return None if self._is_warm else 0.3

    def pass_time(self, seconds: float) -> None:
        """Load what understands the trainee while they read, so that the call begins at once."""
        if seconds > 0 and not self._is_warm:
            from simulator.grading.listening import listener_for

            listener_for(self._scenario)
            self._is_warm = True

    def arrange(self) -> None:
        """Place the page, and beside it how to take a call."""
        look, texts = self.look, self.texts
        top = self.add_header(self._scenario.call.title, back=texts("brief-back"))
        words = texts("brief-take-as", mode=texts(f"guided-mode-{self._mode.value}"))
        take = Button("take", words, self._take, kind="primary", icon="phone")
        foot = self.add_foot([take])
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content = self.inside(body)
        side = look.px(330)
        is_beside = content.width - side - look.space("xl") >= look.px(560)
        main = content.copy()
        if is_beside:
            main.width = content.width - side - look.space("xl")
        high = self._add_page(body, main)
        if is_beside:
            beside = pygame.Rect(content.right - side, content.top, side, 0)
            high = max(high, self._add_side(body, beside))
        else:
            below = main.move(0, high + look.space("l"))
            high += look.space("l") + self._add_side(body, below)
        body.set_height(high + look.space("l"))

    # --- the page -------------------------------------------------------------------------------

    def _add_page(self, body: Scroller, area: pygame.Rect) -> int:
        """Place the briefing itself in a card; gives its height."""
        look, pad = self.look, self.look.space("xl")
        panel = Panel()
        body.add(panel)
        inner = area.inflate(-2 * pad, 0)
        y = area.top + pad
        for widget, high, gap in self._page_parts(inner.width):
            widget.place(pygame.Rect(inner.left, y, inner.width, high), look)
            body.add(widget)
            y += high + gap
        high = y - area.top + pad - look.space("l")
        panel.place(pygame.Rect(area.left, area.top, area.width, high), look)
        return high

    def _page_parts(self, width: int) -> list[tuple[Widget, int, int]]:
        """Give the widgets from top to bottom, with their heights and the gaps below."""
        look, texts, briefing = self.look, self.texts, self._scenario.call.briefing
        parts: list[tuple[Widget, int, int]] = [
            (Painting(self._paint_tags), look.line_height("caption"), look.space("l"))
        ]

        def add_section(title: str, lines: list[str], *, bullets: bool) -> None:
            label = Label(texts(title), size="body", colour="accent", bold=True)
            parts.append((label, look.line_height("body"), look.space("xs")))
            for line in lines:
                words = render_text(line, self._scenario, {})
                indent = look.px(20) if bullets else 0
                high = look.height(words, width - indent, "body" if bullets else "lead")
                paint = partial(_paint_bullet if bullets else _paint_lead, words)
                parts.append((Painting(paint), high, look.space("s")))
            last = parts[-1]
            parts[-1] = (last[0], last[1], look.space("l"))

        add_section("brief-role", [briefing.role], bullets=False)
        add_section("brief-goal", [briefing.goal], bullets=False)
        add_section("brief-authority", briefing.authority, bullets=True)
        add_section("brief-graded", briefing.graded, bullets=True)
        return parts

    def _paint_tags(self, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
        call, gap = self._scenario.call, look.space("l")
        words = self.texts(f"call-part-{call.part}")
        used = look.text(surface, words, rect.topleft, "caption", "muted", bold=True)
        x = used.right + gap
        x += draw_dots(surface, look, call.difficulty, (x, rect.centery)) + look.space("s")
        level = self.texts(f"home-difficulty-{call.difficulty}")
        used = look.text(surface, level, (x, rect.top), "caption", "muted")
        name = self.texts(f"brief-in-{call.locale[:2]}")
        look.text(surface, name, (used.right + gap, rect.top), "caption", "muted")

    # --- beside it ------------------------------------------------------------------------------

    def _add_side(self, body: Scroller, area: pygame.Rect) -> int:
        """Place the ways to take the call, how it is done, and what passes; gives the height."""
        gap = self.look.space("l")
        high = self._add_modes(body, area) + gap
        if self._is_new:
            high += self._add_how_to(body, area.move(0, high)) + gap
        return high + self._add_scores(body, area.move(0, high))

    def _add_modes(self, body: Scroller, area: pygame.Rect) -> int:
        """Place a tile for each way to take the call; in a shift only the one that holds."""
        look, shift = self.look, self._shift
        words = self.texts("brief-mode")
        if shift is not None:
            words = self.texts("shift-place", place=shift.done + 1, count=len(shift.results))
        title = Label(words, size="body", bold=True, name="mode-title")
        high = title.height_for(look, area.width)
        title.place(pygame.Rect(area.left, area.top, area.width, high), look)
        body.add(title)
        y = area.top + high + look.space("s")
        for mode in Mode if shift is None else (self._mode,):
            entry = ModeEntry(mode, self.texts, is_chosen=mode is self._mode)
            high = entry.height(look, area.width)
            tile = Tile(
                f"mode-{mode.value}", entry.paint, partial(self._choose_mode, mode),
                selected=mode is self._mode,
            )  # fmt: skip
            tile.enabled = shift is None
            tile.place(pygame.Rect(area.left, y, area.width, high), look)
            body.add(tile)
            y += high + look.space("s")
        return y - look.space("s") - area.top

    def _choose_mode(self, mode: Mode) -> None:
        if mode is not self._mode:
            self._mode = mode
            self.redo()

    def take_key(self, event: pygame.event.Event) -> None:
        """Choose the way to take the call with the arrows, wherever the focus is."""
        step = {pygame.K_UP: -1, pygame.K_DOWN: 1}.get(event.key, 0)
        if not step or self._shift is not None:
            super().take_key(event)
            return
        modes = list(Mode)
        place = modes.index(self._mode) + step
        mode = modes[min(max(place, 0), len(modes) - 1)]
        self._choose_mode(mode)
        if self._focused_name().startswith("mode-"):
            self.focus(f"mode-{mode.value}")

    def _add_how_to(self, body: Scroller, area: pygame.Rect) -> int:
        look, pad = self.look, self.look.space("l")
        panel = Panel(fill="accent_soft", border="")
        body.add(panel)
        width = area.width - 2 * pad
        title = Label(self.texts("brief-how-to"), size="body", colour="on_accent_soft", bold=True)
        high = title.height_for(look, width)
        title.place(pygame.Rect(area.left + pad, area.top + pad, width, high), look)
        body.add(title)
        y = area.top + pad + high + look.space("s")
        steps = HOW_TO_CHOOSE if self._mode.rights.may_choose else HOW_TO
        for step, icon in steps.items():
            words = self.texts(f"brief-how-to-{step}")
            high = look.height(words, width - look.px(32))
            line = Painting(partial(_paint_step, words, icon))
            line.place(pygame.Rect(area.left + pad, y, width, high), look)
            body.add(line)
            y += high + look.space("s")
        y += pad - look.space("s")
        panel.place(pygame.Rect(area.left, area.top, area.width, y - area.top), look)
        return y - area.top

    def _add_scores(self, body: Scroller, area: pygame.Rect) -> int:
        look, pad = self.look, self.look.space("l")
        panel = Panel()
        body.add(panel)
        width = area.width - 2 * pad
        labels = [Label(self.texts("brief-scores"), bold=True)]
        for kind in ("accuracy", "professionalism", "sales"):
            labels.append(Label(self._score_words(kind), colour="text"))
            if self._is_new:
                meaning = self.texts(f"call-score-{kind}-means")
                labels.append(Label(meaning, colour="muted", size="caption"))
        labels.append(Label(self.texts("brief-critical"), colour="muted"))
        if self._mode.rights.may_ask_hint:
            labels.append(Label(self._hint_words(), colour="muted", name="hint-cost"))
        y = area.top + pad
        for label in labels:
            high = label.height_for(look, width)
            label.place(pygame.Rect(area.left + pad, y, width, high), look)
            y += high + look.space("s")
        body.add(*labels)
        y += pad - look.space("s")
        panel.place(pygame.Rect(area.left, area.top, area.width, y - area.top), look)
        return y - area.top

    def _score_words(self, kind: str) -> str:
        """Say what passes: the pass mark of a score, or that this call does not score it."""
        name = self.texts(f"call-score-{kind}")
        if not any(each.kind == kind for each in self._scenario.criteria.values()):
            return self.texts("brief-not-scored", score=name)
        mark = self._scenario.conduct.pass_marks.get(kind)  # type: ignore[call-overload]
        if mark is None:
            return self.texts("brief-scored", score=name)
        return self.texts("brief-pass-mark", score=name, mark=mark)

    def _hint_words(self) -> str:
        from simulator.grading.scorecard import HINT_COST

        return self.texts("brief-hint-cost", points=HINT_COST)

    def _take(self) -> None:
        if self._shift is None:
            self._keep_mode()
        self.go(Replace(flow.open_ringing(self.context, self._scenario, self._seed, self._mode)))

    def _keep_mode(self) -> None:
        """Remember the way that was chosen; a call is taken even where that cannot be stored."""
        try:
            self.context.store.set_setting(self.context.profile.id, MODE, self._mode.value)
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


def _paint_lead(words: str, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
    look.lines(surface, words, rect, "lead")


def _paint_bullet(words: str, surface: pygame.Surface, look: Paint, rect: pygame.Rect) -> None:
    from simulator.screens import draw

    centre = (rect.left + look.px(6), rect.top + look.line_height() // 2)
    draw.circle(surface, centre, look.px(3), look.theme.accent)
    area = pygame.Rect(rect.left + look.px(20), rect.top, rect.width - look.px(20), rect.height)
    look.lines(surface, words, area)


def _paint_step(
    words: str, icon: str, surface: pygame.Surface, look: Paint, rect: pygame.Rect
) -> None:
    centre = (rect.left + look.px(10), rect.top + look.line_height() // 2)
    look.icon(surface, icon, centre, look.px(20), "on_accent_soft")
    area = pygame.Rect(rect.left + look.px(32), rect.top, rect.width - look.px(32), rect.height)
    look.lines(surface, words, area, "body", "on_accent_soft")
