"""The scorecard: what went well, what did not, why, and how to take the call again."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pygame

from simulator.call.events import Log
from simulator.call.mode import Mode, read_mode
from simulator.records.errors import RecordsError
from simulator.records.honours import Earned
from simulator.records.session import has_changed, read_events
from simulator.records.store import AttemptRow, EarlierCard
from simulator.reports.card import CardView, CriterionView, read_card
from simulator.reports.earlier import word_earlier
from simulator.reports.honours import word_earned
from simulator.screens import flow
from simulator.screens.card.mood import LEAST_PLOT, MOST_PLOT, MoodLine, MoodTold
from simulator.screens.card.parts import Advice, Dial, EarnedLine, Measures, Part, Result
from simulator.screens.card.rows import CriterionRow
from simulator.screens.honour import find_earned_by
from simulator.screens.page import Page
from simulator.screens.screen import Context, Pop, Push, Replace
from simulator.screens.tiles import Panel
from simulator.screens.widgets import Button, Choice, Label, Option, Scroller
from simulator.screens.widgets.layout import columns
from simulator.screens.wording import word_records_error

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

AT_ONCE = 400  # attempts among which is looked at once for what this one earned
SOON = 0.02  # seconds until the others are looked at, too
LONG_SAY = 12.0  # seconds: a path takes its time to read
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
    earlier = context.store.earlier_cards(row.id)
    return ScorecardScreen(context, row, scenario, data, log, earlier)


class ScorecardScreen(Page):
    """A card as the records keep it; `scenario` is None where the call's file is gone."""

    def __init__(
        self,
        context: Context,
        row: AttemptRow,
        scenario: Scenario | None,
        data: dict[str, Any],
        log: Log,
        earlier: Sequence[EarlierCard] = (),
    ) -> None:
        super().__init__(context)
        self._row, self._scenario, self._data, self._log = row, scenario, data, log
        self._earlier = earlier
        self._earned = find_earned_by(context, row, AT_ONCE)  # None: not worked out yet
        self._view, self._words = self._read(), context.texts
        self._is_own = flow.is_own(context, row)
        owner = context.profile if self._is_own else context.store.profile(row.meta.profile)
        self._trainee = owner.name
        is_same = scenario is not None and not has_changed(scenario, log)
        self._can_retake = self._is_own and is_same
        self._what_if = "1"
        self._mode = read_mode(row.meta.mode)
        self._move = 0  # of the caller's mood, that is told
        self._open = {each.id for each in self._points() if _begins_open(each)}

    @property
    def view(self) -> CardView:
        """Give the card in words."""
        return self._view

    def _read(self) -> CardView:
        return read_card(self._data, self._log, self._scenario, self.context.texts)

    def _points(self) -> tuple[CriterionView, ...]:
        return (*self._view.auto_fails, *self._view.criteria)

    @property
    def failed(self) -> tuple[str, ...]:
        """List the criteria that were missed or spoiled, by their ids."""
        return tuple(each.id for each in self._view.criteria if _is_missed(each))

    def next_tick(self) -> float | None:
        """Ask for time while it is not known what the attempt earned."""
        return SOON if self._earned is None else None

    def pass_time(self, seconds: float) -> None:
        """Work out what the attempt earned among very many."""
        if self._earned is None:
            self._earned = find_earned_by(self.context, self._row)
            self.redo()

    # --- placing --------------------------------------------------------------------------------

    def arrange(self) -> None:
        """Place result, scores, advice, mood and measures, and then every criterion."""
        if self._words is not self.context.texts:
            self._view, self._words = self._read(), self.context.texts
        look = self.look
        top = self._add_top()
        foot = self.add_foot(self._buttons()) if self._is_own else self.area.bottom
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content, gap = self.inside(body), look.space("l")
        y = content.top
        result = Result(self._view, self._mode, self._word_earlier(), self.texts)
        y += self._add_parts(body, [result], content, y) + gap
        y += self._add_earned(body, content, y)
        dials = [Dial(score, self.texts) for score in self._view.scores]
        y += self._add_parts(body, dials, content, y) + gap
        y += self._add_ways(body, content, y) + gap
        y += self._add_middle(body, content, y) + look.space("xl")
        y += self._add_points(body, content, y)
        body.set_height(y - content.top + gap)

    def _word_earlier(self) -> str:
        return word_earlier(self._data, self._earlier, self.texts)

    def _add_top(self) -> int:
        """Put the call's title at the top, with whose it is where a trainer reads it."""
        title, texts = self._row.meta.title, self.texts
        if self._is_own:
            return self.add_header(title, back=texts(flow.name_after_card(self.context)))
        whose = texts("floor-card", title=title, name=self._trainee)
        return self.add_header(whose, back=texts("history-back"))

    def _add_earned(self, body: Scroller, content: pygame.Rect, y: int) -> int:
        """Say in a quiet line what the attempt earned, where it earned anything."""
        earned = self._earned or Earned()
        words = word_earned(earned, self._row.handle_time, self.texts)
        if not words:
            return 0
        line = EarnedLine(words, self.texts)
        return self._add_parts(body, [line], content, y) + self.look.space("l")

    def _buttons(self) -> list[Button]:
        texts = self.texts
        again = Button(
            "again", texts("card-again"), self._play_again, kind="primary", icon="repeat"
        )
        same = Button("same", texts("card-same"), self._play_same)
        again.enabled = same.enabled = self._scenario is not None
        if not self.context.in_shift:
            return [same, again]
        again.kind = "secondary"
        name = texts(flow.name_after_card(self.context))
        return [same, again, Button("on", name, self.leave, kind="primary", icon="arrow-right")]

    def _add_ways(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """Place the ways to go on with this call: practise, see it again, save it."""
        look, gap, texts = self.look, self.look.space("m"), self.texts
        drill = Button(
            "drill", texts("card-drill", count=len(self.failed)), self._drill, icon="target"
        )
        replay = Button("replay", texts("card-replay"), lambda: self._replay(None), icon="play")
        export = Button("export", texts("card-export"), self._export, icon="document")
        drill.enabled = self._scenario is not None
        replay.enabled = self._scenario is not None
        x, top = area.left, y
        can_drill = self._is_own and bool(self.failed)
        for button in (drill, replay, export) if can_drill else (replay, export):
            wide = min(button.width_for(look), area.width)
            if x > area.left and x + wide > area.right:
                x, y = area.left, y + look.control + gap
            button.place(pygame.Rect(x, y, wide, look.control), look)
            body.add(button)
            x += wide + gap
        return y + look.control - top

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
        mood = MoodLine(self._view, self.texts, self._move, self._choose_move)
        caller, turns = self._row.meta.caller, len(self._view.turns)
        told = MoodTold(self._view.moves, self._move, caller, turns, self.texts)
        inner = pygame.Rect(area.left + pad, y + pad, area.width - 2 * pad, 0)
        high = mood.height_for(look, inner.width)
        body.add(mood)
        first = len(body.children)
        below = told.height_for(look, inner.width)
        told.place(pygame.Rect(inner.left, inner.top + high, inner.width, below), look)
        body.add(told)
        below += look.space("m")
        below += self._add_what_if(body, inner.move(0, high + below))
        total = high + below + 2 * pad
        spare = min(max(wanted - total, 0), look.px(MOST_PLOT - LEAST_PLOT))
        mood.place(pygame.Rect(inner.left, inner.top, inner.width, high + spare), look)
        for widget in body.children[first:]:
            widget.move(0, spare)
        panel.place(pygame.Rect(area.left, y, area.width, max(total + spare, wanted)), look)
        return panel.rect.height

    def _add_what_if(self, body: Scroller, area: pygame.Rect) -> int:
        """Offer to take the call again from any turn."""
        look = self.look
        if not self._view.turns or not self._is_own:
            return 0
        is_test = self._mode is Mode.TEST
        label = Label(self.texts("card-what-if-practice" if is_test else "card-what-if"), bold=True)
        high = label.height_for(look, area.width)
        label.place(pygame.Rect(area.left, area.top, area.width, high), look)
        y = area.top + high + look.space("xs")
        body.add(label)
        if not self._can_retake:
            return y - area.top + self._add_note(body, "card-changed", area, y)
        if is_test:
            y += self._add_note(body, "card-test-what-if", area, y)
        return y - area.top + self._add_turn_menu(body, area, y)

    def _add_note(self, body: Scroller, id: str, area: pygame.Rect, y: int) -> int:
        note = Label(self.texts(id), colour="muted", name=id)
        high = note.height_for(self.look, area.width)
        note.place(pygame.Rect(area.left, y, area.width, high), self.look)
        body.add(note)
        return high + self.look.space("xs")

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

    def _add_points(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        """Place every criterion: what fails the call, what was missed, and the rest, folded."""
        start, criteria = y, self._view.criteria
        missed = tuple(each for each in criteria if _is_missed(each))
        met = tuple(each for each in criteria if each.verdict == "met")
        idle = tuple(each for each in criteria if each.verdict == "not-applicable")
        y += self._add_fold_all(body, area, y)
        for id, points in (
            ("card-auto-fails", self._view.auto_fails),
            ("card-missed", missed),
            ("card-met", met),
            ("card-idle", idle),
        ):
            if points:
                y += self._add_heap(body, self.texts(id, count=len(points)), points, area, y)
        return y - start

    def _add_fold_all(self, body: Scroller, area: pygame.Rect, y: int) -> int:
        look = self.look
        name = "card-fold-all" if self._is_all_open() else "card-open-all"
        button = Button("open-all", self.texts(name), self._open_all, kind="quiet")
        wide = min(button.width_for(look), area.width)
        button.place(pygame.Rect(area.right - wide, y, wide, look.control), look)
        title = Label(self.texts("card-points"), size="title", bold=True)
        room = area.width - wide - look.space("m")
        high = title.height_for(look, room)
        title.place(pygame.Rect(area.left, y, room, high), look)
        body.add(title, button)
        return max(high, look.control) + look.space("s")

    def _add_heap(
        self,
        body: Scroller,
        title: str,
        points: Sequence[CriterionView],
        area: pygame.Rect,
        y: int,
    ) -> int:
        """Place criteria below their title; gives the height used."""
        look, start = self.look, y
        heading = Label(title, size="lead", bold=True)
        high = heading.height_for(look, area.width)
        heading.place(pygame.Rect(area.left, y, area.width, high), look)
        body.add(heading)
        y += high + look.space("s")
        for view in points:
            y += self._add_criterion(body, view, area, y) + look.space("s")
        return y - start + look.space("l")

    def _add_criterion(self, body: Scroller, view: CriterionView, area: pygame.Rect, y: int) -> int:
        look = self.look
        row = CriterionRow(
            view,
            self.texts,
            self._fold,
            is_open=view.id in self._open,
            is_auto_fail=view in self._view.auto_fails,
        )
        high = row.height_for(look, area.width)
        body.add(row)
        if row.is_open:
            x = area.left + look.space("l") + look.px(28)
            place = pygame.Rect(x, y + high - look.space("s"), area.right - x, 0)
            high += self._add_row_buttons(body, view, place)
        row.place(pygame.Rect(area.left, y, area.width, high), look)
        return high

    def _add_row_buttons(self, body: Scroller, view: CriterionView, area: pygame.Rect) -> int:
        """Place the ways from a criterion back into its turn; gives the height used."""
        look, texts, turn = self.look, self.texts, view.turn
        if not turn or self._scenario is None:
            return 0
        show = Button(
            f"show-{view.id}", texts("card-show-turn"), lambda: self._replay(turn),
            kind="quiet", icon="play",
        )  # fmt: skip
        again = Button(
            f"retake-{view.id}", texts("card-retake-turn", turn=turn),
            lambda: self._retake(turn), kind="quiet", icon="back",
        )  # fmt: skip
        x, y = area.left, area.top
        for button in (show, again) if self._can_retake else (show,):
            wide = min(button.width_for(look), area.width)
            if x > area.left and x + wide > area.right:
                x, y = area.left, y + look.control
            button.place(pygame.Rect(x, y, wide, look.control), look)
            body.add(button)
            x += wide + look.space("s")
        return y + look.control - area.top

    def _is_all_open(self) -> bool:
        return all(each.id in self._open for each in self._points())

    def _open_all(self) -> None:
        self._open = set() if self._is_all_open() else {each.id for each in self._points()}
        self.redo()

    def _fold(self, id: str) -> None:
        self._open ^= {id}
        self.redo()

    def _choose_move(self, number: int) -> None:
        self._move = number
        self.redo()

    # --- where it leads -------------------------------------------------------------------------

    def leave(self) -> None:
        """Go home, whatever lies between, or on to the next call of a shift.

        From another's card it goes back to the list of theirs.
        """
        self.go(flow.after_card(self.context) if self._is_own else Pop())

    def _play_again(self) -> None:
        self._play(flow.pick_seed())

    def _play_same(self) -> None:
        self._play(self._row.meta.seed)

    def _play(self, seed: int) -> None:
        if self._scenario is not None:
            mode = read_mode(self._row.meta.mode)
            self.go(Replace(flow.open_ringing(self.context, self._scenario, seed, mode)))

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

    def _replay(self, turn: int | None) -> None:
        try:
            self.go(Push(flow.open_replay(self.context, self._row, turn)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def _drill(self) -> None:
        if self._scenario is None:
            return
        try:
            self.go(Push(flow.open_drill(self.context, self._row, self._scenario, self.failed)))
        except RecordsError as error:
            self.say(word_records_error(error, self.texts), "negative")

    def _export(self) -> None:
        """Save the card as a page among the user's documents, and say where."""
        from simulator.reports.attempt import name_report, write_report
        from simulator.reports.saving import save_page

        row, folder = self._row, documents_folder()
        page = write_report(
            row,
            self._trainee,
            self._data,
            self._log,
            self._scenario,
            self.texts,
            earlier=self._word_earlier(),
        )
        try:
            path = save_page(folder, name_report(row), page)
        except OSError as error:
            reason = error.strerror or str(error)
            words = self.texts("card-not-exported", folder=str(folder), reason=reason)
            self.say(words, "negative", LONG_SAY)
        else:
            self.say(self.texts("card-exported", path=str(path)), "positive", LONG_SAY)


def documents_folder() -> Path:
    """Give where pages are saved: among the user's documents, or in a data folder of its own."""
    import os

    from simulator.records.folder import VARIABLE, data_folder

    if os.environ.get(VARIABLE, "").strip():
        return data_folder() / "reports"
    from platformdirs import user_documents_path

    return user_documents_path() / "Headset"


def _is_missed(view: CriterionView) -> bool:
    return view.verdict in ("wrong", "absent")


def _begins_open(view: CriterionView) -> bool:
    """Say whether a point is open at first: what fails the call, or was said wrong."""
    return view.is_failing or view.verdict == "wrong"


def _shorten(words: str) -> str:
    if len(words) <= LONGEST_TURN:
        return words
    return words[: LONGEST_TURN - 1].rstrip() + "…"
