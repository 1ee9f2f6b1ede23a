"""Calls for the tests of the screens: played through the session, or on a stand-in call screen."""

from __future__ import annotations

from collections.abc import Callable

import pygame

from simulator.call.commands import Answer, Command, Do, HangUp
from simulator.call.mode import Mode
from simulator.call.state import Phase
from simulator.call.typed import read_command
from simulator.records.session import Session
from simulator.records.store import AttemptRow, Store
from simulator.screens import flow
from simulator.screens.page import Page
from simulator.screens.screen import Context, Replace, Screen
from simulator.screens.widgets import Button
from tests.library import planned_turns

CALL = "us-dispute-late-fee-first"


def read_script(name: str, call: str = CALL) -> list[Command]:
    """Read a call of a shipped plan as commands, up to what is done after the call."""
    lines = planned_turns(call, name)
    read = [read_command(line) for line in lines if not line.startswith(("/disposition", "/note"))]
    return [command for command in read if command is not None]


def begin(context: Context, call: str = CALL, seed: int = 1, mode: Mode = Mode.PRACTICE) -> Session:
    """Begin an attempt and answer the phone."""
    session = flow.begin_attempt(context, context.library.load(call), seed, mode)
    session.send(Answer())
    return session


def talk(session: Session, name: str = "good") -> Session:
    """Play a script until the line is dead."""
    for command in read_script(name, session.scenario.call.call):
        if session.state.phase in (Phase.TALKING, Phase.ON_HOLD):
            session.send(command)
    if session.state.phase is not Phase.WRAP_UP:
        session.send(HangUp())
    return session


def finish(context: Context, name: str = "good", call: str = CALL) -> AttemptRow:
    """Play a whole call to its stored card."""
    session = talk(begin(context, call), name)
    session.send(Do("finish"))
    session.finish()
    store: Store = context.store
    return store.attempt(session.attempt)


class StandInCall(Page):
    """Where the call screen would be: says a script at once, on Enter or by its button."""

    default_focus = "talk"

    def __init__(
        self, context: Context, session: Session, *, next_screen: Callable[[Session], Screen]
    ) -> None:
        super().__init__(context)
        self.session, self._next = session, next_screen

    def arrange(self) -> None:
        button = Button("talk", "Talk", self._talk)
        button.place(pygame.Rect(20, 20, 200, 40), self.look)
        self.group.add(button)

    def _talk(self) -> None:
        self.go(Replace(self._next(talk(self.session))))


def open_stand_in(context: Context, session: Session) -> Screen:
    """Open the stand-in, for tests to put in the place of `flow._open_call`."""
    return StandInCall(context, session, next_screen=lambda over: flow.open_session(context, over))
