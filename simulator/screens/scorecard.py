"""The scorecard: what went well, what did not, why, and how to take the call again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import pygame

from simulator.call.events import Log
from simulator.records.errors import RecordsError
from simulator.records.session import has_changed, read_events
from simulator.records.store import AttemptRow
from simulator.screens import flow
from simulator.screens.card_parts import (
    LEAST_PLOT,
    MOST_PLOT,
    Advice,
    Criterion,
    Dial,
    Measures,
    MoodLine,
    Part,
    Result,
)
from simulator.screens.card_view import CardView, CriterionView, read_card
from simulator.screens.history import SCORES
from simulator.screens.page import Page
from simulator.screens.screen import Context, Home, Replace
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Button, Choice, Label, Option, Scroller
from simulator.screens.widgets.layout import columns
from simulator.screens.wording import word_records_error

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

LONGEST_TURN = 90  # characters of a turn in the menu of turns


def open_scorecard(context: Context, row: AttemptRow, scenario: Scenario | None) -> ScorecardScreen:
    """Read the card of a finished attempt. Raises RecordsError where it cannot be read."""
    try:
        data = context.store.card(row.id)
        log = read_events(context.store, row.id)
        if data is None:
            raise ValueError("no card")
        read_card(data, log, scenario, context.texts)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsError("error-log-unreadable", attempt=str(row.id)) from error
    return ScorecardScreen(context, row, scenario, data, log)


class ScorecardScreen(Page):
    """A card as the records keep it; `scenario` is None where the call's file is gone."""

    def __init__(
        self,
        context: Context,
        row: AttemptRow,
        scenario: Scenario | None,
        data: dict[str, Any],
        log: Log,
    ) -> None:
        super().__init__(context)
        self._row, self._scenario, self._data, self._log = row, scenario, data, log
        self._view, self._words = self._read(), context.texts
        self._can_retake = scenario is not None and not has_changed(scenario, log)
        self._what_if = "1"

    @property
    def view(self) -> CardView:
        """Give the card in words."""
        return self._view

    def _read(self) -> CardView:
        return read_card(self._data, self._log, self._scenario, self.context.texts)

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place result, scores, advice, mood and measures, and then every criterion."""
        if self._words is not self.context.texts:
            self._view, self._words = self._read(), self.context.texts
        look = self.look
        top = self.add_header(self._row.meta.title, back=self.texts("card-home"))
        foot = self.add_foot(self._buttons())
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content, gap = self.inside(body), look.space("l")
        y = content.top
        y += self._add_parts(body, [Result(self._view, self.texts)], content, y) + gap
        dials = [Dial(score, self.texts) for score in self._view.scores]
        y += self._add_parts(body, dials, content, y) + gap
        y += self._add_middle(body, content, y) + look.space("xl")
        for id in ("auto-fails", *SCORES):
            y += self._add_kind(body, id, content, y)
        body.set_height(y - content.top + gap)

    def _buttons(self) -> list[Button]:
        texts = self.texts
        again = Button(
            "again", texts("card-again"), self._play_again, kind="primary", icon="repeat"
        )
        same = Button("same", texts("card-same"), self._play_same)
        again.enabled = same.enabled = self._scenario is not None
        return [same, again]

    def _add_parts(
        self, body: Scroller, parts: Sequence[Part], content: pygame.Rect, y: int
    ) -> int:
        """Place parts side by side where they are wide enough, else below each other."""
        look, gap = self.look, self.look.space("l")
        is_narrow = len(parts) > 1 and content.width // len(parts) < look.px(220)
        boxes = [content] * len(parts) if is_narrow else columns(content, len(parts), gap)
        highs = [part.height_for(look, box.width) for part, box in zip(parts, boxes, strict=True)]
        body.add(*parts)
        if is_narrow:
            top = y
            for part, high in zip(parts, highs, strict=True):
                part.place(pygame.Rect(content.left, top, content.width, high), look)
                top += high + gap
            return top - gap - y
        for part, box in zip(parts, boxes, strict=True):
            part.place(pygame.Rect(box.left, y, box.width, max(highs)), look)
        return max(highs)

    def _add_middle(self, body: Scroller, content: pygame.Rect, y: int) -> int:
        """Place advice and measures beside the mood, or all below each other."""
        look, gap = self.look, self.look.space("l")
        advice, measures = Advice(self._view, self.texts), Measures(self._view, self.texts)
        if content.width < look.px(860):
            high = self._add_parts(body, [advice], content, y) + gap
            high += self._add_course(body, content, y + high, 0) + gap
            return high + self._add_parts(body, [measures], content, y + high)
        left, right = columns(content, 2, gap)
        upper, lower = (part.height_for(look, left.width) for part in (advice, measures))
        high = self._add_course(body, right, y, upper + gap + lower)
        body.add(advice, measures)
        spare = max(high - upper - gap - lower, 0)
        advice.place(pygame.Rect(left.left, y, left.width, upper + spare), look)
        measures.place(pygame.Rect(left.left, y + high - lower, left.width, lower), look)
        return high

    def _add_course(self, body: Scroller, area: pygame.Rect, y: int, wanted: int) -> int:
        """Place the mood and the way back into the call in one card; gives its height.

        wanted: the height that what stands beside it has.
        """
        look, pad = self.look, self.look.space("l")
        panel = Panel()
        body.add(panel)
        mood = MoodLine(self._view, self.texts)
        inner = pygame.Rect(area.left + pad, y + pad, area.width - 2 * pad, 0)
        high = mood.height_for(look, inner.width)
        body.add(mood)
        first = len(body.children)
        below = self._add_what_if(body, inner.move(0, high + look.space("m")))
        total = high + look.space("m") + below + 2 * pad
        spare = min(max(wanted - total, 0), look.px(MOST_PLOT - LEAST_PLOT))
        mood.place(pygame.Rect(inner.left, inner.top, inner.width, high + spare), look)
        for widget in body.children[first:]:
            widget.move(0, spare)
        panel.place(pygame.Rect(area.left, y, area.width, max(total + spare, wanted)), look)
        return panel.rect.height

    def _add_what_if(self, body: Scroller, area: pygame.Rect) -> int:
        """Offer to take the call again from any turn."""
        look = self.look
        if not self._view.turns:
            return 0
        label = Label(self.texts("card-what-if"), bold=True)
        high = label.height_for(look, area.width)
        label.place(pygame.Rect(area.left, area.top, area.width, high), look)
        y = area.top + high + look.space("xs")
        body.add(label)
        if not self._can_retake:
            note = Label(self.texts("card-changed"), colour="muted", name="changed")
            note_high = note.height_for(look, area.width)
            note.place(pygame.Rect(area.left, y, area.width, note_high), look)
            body.add(note)
            return high + look.space("xs") + note_high
        return high + look.space("xs") + self._add_turn_menu(body, area, y)

    def _add_turn_menu(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        look, gap = self.look, self.look.space("s")
        options = [
            Option(str(turn), self.texts("card-turn-said", turn=turn, words=_shorten(words)))
            for turn, words in self._view.turns
        ]
        menu = Choice("what-if", options, self._what_if, self._choose_turn, style="menu")
        go = Button("retake", self.texts("card-retake"), self._retake_chosen, icon="back")
        wide = min(go.width_for(look), area.width)
        rest = area.width - wide - gap
        if rest >= look.px(180):
            menu.place(pygame.Rect(area.left, y, rest, look.control), look)
            go.place(pygame.Rect(area.right - wide, y, wide, look.control), look)
            high = look.control
        else:
            menu.place(pygame.Rect(area.left, y, area.width, look.control), look)
            go.place(pygame.Rect(area.left, y + look.control + gap, wide, look.control), look)
            high = 2 * look.control + gap
        body.add(menu, go)
        return high

    # --- the criteria ---------------------------------------------------------------------------

    def _add_kind(self, body: Scroller, kind: str, content: pygame.Rect, y: int) -> int:
        """Place the criteria of one score below its name; gives the height used."""
        look, start = self.look, y
        is_auto_fail = kind == "auto-fails"
        if is_auto_fail:
            views, title = self._view.auto_fails, self.texts("card-auto-fails")
        else:
            views = tuple(each for each in self._view.criteria if each.kind == kind)
            title = self.texts(f"call-score-{kind}")
        if not views:
            return 0
        heading = Label(title, size="title", bold=True)
        high = heading.height_for(look, content.width)
        heading.place(pygame.Rect(content.left, y, content.width, high), look)
        body.add(heading)
        y += high + look.space("s")
        for view in views:
            y += self._add_criterion(body, view, is_auto_fail, content, y) + look.space("m")
        return y - start + look.space("l")

    def _add_criterion(
        self, body: Scroller, view: CriterionView, is_auto_fail: bool, content: pygame.Rect, y: int
    ) -> int:
        look = self.look
        part = Criterion(view, self.texts, is_auto_fail=is_auto_fail)
        high = part.height_for(look, content.width)
        body.add(part)
        if view.turn and self._can_retake:
            button = Button(
                f"retake-{view.id}",
                self.texts("card-retake-turn", turn=view.turn),
                lambda: self._retake(view.turn),
                kind="quiet",
                icon="back",
            )
            wide = min(button.width_for(look), content.width - 2 * look.space("l"))
            x = content.left + look.space("l") + look.px(28)
            top = y + high - look.space("l") + look.space("xs")
            button.place(pygame.Rect(x, top, wide, look.control), look)
            body.add(button)
            high += look.control - look.space("s")
        part.place(pygame.Rect(content.left, y, content.width, high), look)
        return high

    # --- where it leads -------------------------------------------------------------------------

    def leave(self) -> None:
        """Go home, whatever lies between."""
        self.go(Home())

    def _play_again(self) -> None:
        self._play(flow.pick_seed())

    def _play_same(self) -> None:
        self._play(self._row.meta.seed)

    def _play(self, seed: int) -> None:
        if self._scenario is not None:
            self.go(Replace(flow.open_ringing(self.context, self._scenario, seed)))

    def _choose_turn(self, turn: str) -> None:
        self._what_if = turn

    def _retake_chosen(self) -> None:
        self._retake(int(self._what_if))

    def _retake(self, turn: int) -> None:
        if self._scenario is None:
            return
        try:
            session = flow.retake_attempt(self.context, self._row, self._scenario, turn)
            self.go(Replace(flow.open_session(self.context, session)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")


def _shorten(words: str) -> str:
    if len(words) <= LONGEST_TURN:
        return words
    return words[: LONGEST_TURN - 1].rstrip() + "…"
