"""Practice of just what failed: one point after another, each said alone and judged at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pygame

from simulator.call.engine import LONGEST_REPLY
from simulator.call.speech import as_heard
from simulator.grading.scorecard import grade_reply
from simulator.grading.verdicts import Value, Verdict
from simulator.records.cards import load_card
from simulator.records.errors import RecordsError
from simulator.records.session import read_events
from simulator.records.store import AttemptRow
from simulator.records.wording import word_quote, word_why
from simulator.screens.card.parts import Part
from simulator.screens.drill.parts import Asked, Judged, Judgement, Points, Prompt
from simulator.screens.drill.plan import DrillPlan, Exercise, plan_drill
from simulator.screens.page import Page
from simulator.screens.screen import Context
from simulator.screens.widgets import Button, Label, Scroller, TextBox

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

COLUMN = 860  # pixels at scale 1
LINES = 4
LEAST_HIGH = 560  # pixels at scale 1 of the window for so many lines, else half of them
TRIES = 2  # after which a better line is shown


class DrillScreen(Page):
    """Nothing said here is kept: it is practice between two calls."""

    default_focus = "reply"

    def __init__(
        self, context: Context, row: AttemptRow, scenario: Scenario, criterion_ids: Sequence[str]
    ) -> None:
        """Read the attempt. Raises RecordsError where it cannot be read."""
        super().__init__(context)
        self._row, self._scenario = row, scenario
        self._plan = _read_plan(context, row, scenario, criterion_ids)
        self._exercises = self._plan.exercises
        self._met: set[str] = set()
        self._number = 0
        self._begin()

    def _begin(self) -> None:
        """Begin the exercise at hand."""
        self._tries = 0
        self._verdict: Verdict | None = None
        self._box = TextBox("reply", limit=LONGEST_REPLY, on_submit=lambda _: self._judge())
        self.default_focus = "done" if self.is_over else "reply"

    @property
    def plan(self) -> DrillPlan:
        """Give what is practised."""
        return self._plan

    @property
    def exercise(self) -> Exercise | None:
        """Give the exercise at hand; None at the end."""
        return None if self.is_over else self._exercises[self._number]

    @property
    def is_over(self) -> bool:
        """Say whether every exercise has been gone through."""
        return self._number >= len(self._exercises)

    @property
    def met(self) -> frozenset[str]:
        """Give the points that were met here."""
        return frozenset(self._met)

    @property
    def verdict(self) -> Verdict | None:
        """Give the verdict on the last try."""
        return self._verdict

    @property
    def shows_better(self) -> bool:
        """Say whether a better line is shown now."""
        is_met = self._verdict is not None and self._verdict.value is Value.MET
        return self._tries >= TRIES and not is_met

    # --- placing ---------------------------------------------------------------------------------

    def column(self, widest: int = COLUMN) -> pygame.Rect:
        """Give a narrow middle: there is one thing at a time."""
        return super().column(widest)

    def arrange(self) -> None:
        """Place the exercise, or what came of all of them."""
        top = self.add_header(self.texts("drill-title"), back=self.texts("drill-back"))
        foot = self.add_foot(self._buttons(), widest=COLUMN)
        column = self.column()
        body = self.add_body(pygame.Rect(column.left, top, column.width, foot - top))
        content = self.inside(body)
        end = self._add_end(body, content) if self.is_over else self._add_exercise(body, content)
        body.set_height(end - content.top + self.look.space("l"))

    def _buttons(self) -> list[Button]:
        texts = self.texts
        done = Button("done", texts("drill-done"), self.leave, kind="primary")
        if self.is_over:
            left = len(self._exercises) - len(self._met)
            again = Button("again", texts("drill-again", count=left), self._again, icon="repeat")
            return [again, done] if left else [done]
        is_last = self._number == len(self._exercises) - 1
        is_met = self._verdict is not None and self._verdict.value is Value.MET
        name = ("drill-end" if is_last else "drill-next") if is_met else "drill-skip"
        on = Button(
            "on", texts(name), self._go_on, kind="primary" if is_met else "secondary",
            icon="arrow-right",
        )  # fmt: skip
        say = Button("say", texts("drill-say"), self._judge, kind="primary", icon="send")
        return [on] if is_met else [on, say]

    def _add_exercise(self, body: Scroller, area: pygame.Rect) -> int:
        """Place what the caller said, what is asked, the box and the verdict; gives the end."""
        look, texts, gap = self.look, self.texts, self.look.space("l")
        exercise = self._exercises[self._number]
        count = len(self._exercises)
        progress = texts("drill-progress", number=self._number + 1, count=count)
        caller = self._scenario.call.caller.name
        parts: list[Part] = [
            Prompt(caller, exercise.caller_line, self._scenario, texts),
            Asked(progress, exercise, texts),
        ]
        y = area.top
        for part in parts:
            y += self._put(body, part, area, y) + gap
        if self._verdict is not None:
            y += self._put(body, Judged(self._judgement(exercise), texts), area, y) + gap
        label = Label(texts("drill-reply"), bold=True)
        high = label.height_for(look, area.width)
        label.place(pygame.Rect(area.left, y, area.width, high), look)
        y += high + look.space("xs")
        lines = LINES if self.area.height >= look.px(LEAST_HIGH) else LINES // 2
        high = lines * look.line_height() + 2 * look.space("s")
        self._box.placeholder = texts("drill-placeholder")
        self._box.place(pygame.Rect(area.left, y, area.width, high), look)
        body.add(label, self._box)
        return y + high

    def _put(self, body: Scroller, part: Part, area: pygame.Rect, y: int) -> int:
        high = part.height_for(self.look, area.width)
        part.place(pygame.Rect(area.left, y, area.width, high), self.look)
        body.add(part)
        return high

    def _judgement(self, exercise: Exercise) -> Judgement:
        verdict = self._verdict
        assert verdict is not None  # it is only asked for once there is one
        quote = verdict.evidence.quote if verdict.evidence else ""
        return Judgement(
            verdict.value.value,
            word_quote(quote, self._scenario, self.texts),
            word_why(verdict.why, self.texts),
            exercise.better if self.shows_better else "",
        )

    def _add_end(self, body: Scroller, area: pygame.Rect) -> int:
        """Place what was met, and what is practised elsewhere; gives the end."""
        texts, gap, y = self.texts, self.look.space("l"), area.top
        asked = [("met" if e.id in self._met else "absent", e.asks) for e in self._exercises]
        lists = [
            (texts("drill-result", met=len(self._met), count=len(asked)), asked),
            (texts("drill-at-desk"), [("unscored", each) for each in self._plan.at_desk]),
            (texts("drill-in-call"), [("unscored", each) for each in self._plan.in_call]),
        ]
        for title, points in lists:
            if points:
                y += self._put(body, Points(title, points, texts), area, y) + gap
        return y

    # --- what comes of it ------------------------------------------------------------------------

    def _judge(self) -> None:
        """Judge what is typed, alone; what was met needs no second try."""
        exercise, text = self.exercise, as_heard(self._box.text)
        if exercise is None or not text:
            return
        self._tries += 1
        self._verdict = grade_reply(self._scenario, text)[exercise.id]
        if self._verdict.value is Value.MET:
            self._met.add(exercise.id)
            self.context.sounds.play("mark")
            self._restart("on")
        else:
            self._restart("reply")

    def _go_on(self) -> None:
        self._number += 1
        self._begin()
        self._restart(self.default_focus)
        if self.is_over and self._body is not None:
            self._body.scroll_to(0)

    def _again(self) -> None:
        self._exercises = tuple(each for each in self._exercises if each.id not in self._met)
        self._met, self._number = set(), 0
        self._begin()
        self._restart("reply")

    def _restart(self, focus: str) -> None:
        """Lay out anew, from the top, with the keys at a widget."""
        self.group.focus(None)
        self.redo()
        self.focus(focus)


def _read_plan(
    context: Context, row: AttemptRow, scenario: Scenario, ids: Sequence[str]
) -> DrillPlan:
    try:
        log, data = read_events(context.store, row.id), context.store.card(row.id)
        return plan_drill(scenario, load_card(data or {}), log, ids)
    except (KeyError, TypeError, ValueError) as error:
        raise RecordsError("error-log-unreadable", attempt=str(row.id)) from error
