"""What a way of taking a call gives the trainee beside it: choices, marks, hints, a way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.call.events import HintGiven, TimePassed
from simulator.call.state import Phase
from simulator.grading.marks import TurnMarks, marks_by_turn
from simulator.records.session import Session
from simulator.scenario.rendering import render_text

if TYPE_CHECKING:
    from simulator.guided import Choice
    from simulator.scenario.plans import Plan

ON_THE_LINE = (Phase.TALKING, Phase.ON_HOLD)
NEVER = -1  # of what was looked at: not even an empty log


@dataclass(frozen=True, slots=True)
class Picked:
    """What was chosen, among what."""

    choices: tuple[Choice, ...]
    index: int

    @property
    def choice(self) -> Choice:
        """Give the choice itself."""
        return self.choices[self.index]


class Coach:
    """Looks at a call as it goes. It is told when; looking takes up to a fifth of a second."""

    def __init__(self, session: Session, find_plan: Callable[[], Plan | None]) -> None:
        self.session = session
        self.rights = session.mode.rights
        self.marks: Mapping[int, TurnMarks] = {}
        self.choices: tuple[Choice, ...] = ()
        self.picked: Picked | None = None
        self._find_plan = find_plan
        self._marked_at = self._offered_at = NEVER

    @property
    def moves(self) -> int:
        """Count what was said and done; that time passed changes neither marks nor choices."""
        log = self.session.call.log
        return sum(not isinstance(each, TimePassed | HintGiven) for each in log)

    @property
    def is_behind(self) -> bool:
        """Say whether something has happened that was not looked at."""
        return self._needs_marks or self.needs_choices

    @property
    def _needs_marks(self) -> bool:
        return self.rights.sees_marks and self._marked_at != self.moves

    @property
    def needs_choices(self) -> bool:
        """Say whether there are new choices to be found."""
        if not self.rights.may_choose or self.picked is not None:
            return False
        return self._offered_at != self.moves

    def look(self) -> int:
        """Look at the call as it stands; give how many criteria are met that were not."""
        if self.needs_choices:
            self._offer()
        return self._mark() if self._needs_marks else 0

    def _offer(self) -> None:
        from simulator.guided import offer_choices

        self._offered_at = self.moves
        is_live = self.session.state.phase in ON_THE_LINE
        scenario, log = self.session.scenario, self.session.call.log
        self.choices = offer_choices(scenario, self._find_plan(), log) if is_live else ()

    def _mark(self) -> int:
        from simulator.grading.scorecard import grade_call

        is_first, before = self._marked_at == NEVER, _count_met(self.marks)
        self._marked_at = self.moves
        self.marks = marks_by_turn(grade_call(self.session.scenario, self.session.call.log))
        return 0 if is_first else _count_met(self.marks) - before

    def pick(self, index: int) -> None:
        """Take note of what was chosen; its reasons are there to be read until `go_on`."""
        self.picked = Picked(self.choices, index)
        self.choices = ()

    def drop(self) -> None:
        """Take back a choice that could not be carried out."""
        if self.picked is not None:
            self.choices, self.picked = self.picked.choices, None

    def go_on(self) -> None:
        """Go on to the next choices."""
        self.picked = None

    @property
    def is_hint_paid(self) -> bool:
        """Say whether the hint of this stage has been given, and is free from now on."""
        return self.session.state.stage in self.session.state.hinted

    @property
    def hint(self) -> str:
        """Give the hint of this stage, in the call's language."""
        scenario = self.session.scenario
        return render_text(scenario.call.stages[self.session.state.stage].hint, scenario, {})


def _count_met(marks: Mapping[int, TurnMarks]) -> int:
    return sum(len(each.met) for each in marks.values())
