"""The three ways to take a call, and what each lets the trainee do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from simulator.call.errors import NotInThisMode

if TYPE_CHECKING:
    from simulator.call.commands import Command


class Mode(Enum):
    """How a call is taken; the records keep the value."""

    GUIDED = "guided"  # choose among suggested replies, and learn why
    PRACTICE = "practice"  # type; hints, and a way back to any turn
    TEST = "test"  # type; no help, no way back

    @property
    def rights(self) -> Rights:
        """Say what this way of taking a call allows."""
        return _RIGHTS[self]


@dataclass(frozen=True, slots=True)
class Rights:
    """What the trainee may do and see while the call lasts."""

    may_choose: bool  # among suggested replies
    may_ask_hint: bool
    may_step_back: bool
    sees_marks: bool  # where a criterion was met


_RIGHTS = {
    Mode.GUIDED: Rights(may_choose=True, may_ask_hint=False, may_step_back=True, sees_marks=True),
    Mode.PRACTICE: Rights(may_choose=False, may_ask_hint=True, may_step_back=True, sees_marks=True),
    Mode.TEST: Rights(may_choose=False, may_ask_hint=False, may_step_back=False, sees_marks=False),
}


def read_mode(text: str) -> Mode:
    """Read a mode as the records keep it; practice is what every older attempt was."""
    return next((each for each in Mode if each.value == text), Mode.PRACTICE)


def check_command(mode: Mode, command: Command) -> None:
    """Let a command through that this way of taking a call allows. Raises NotInThisMode."""
    from simulator.call.commands import AskHint  # the first screen knows modes, but no commands

    if isinstance(command, AskHint) and not mode.rights.may_ask_hint:
        raise NotInThisMode(f"guided-no-hint-in-{mode.value}")


def check_step_back(mode: Mode) -> None:
    """Let the trainee go back to an earlier turn, or not. Raises NotInThisMode."""
    if not mode.rights.may_step_back:
        raise NotInThisMode(f"guided-no-way-back-in-{mode.value}")
