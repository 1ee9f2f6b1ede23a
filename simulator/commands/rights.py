"""Who gives a command, and whether they may: --as names them, and their PIN proves it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.commands.clock import now
from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_value
from simulator.records import rights
from simulator.records.store import ProfileId, ProfileRow, Store, name_key
from simulator.terminal.console import is_terminal
from simulator.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterable

PIN = "HEADSET_PIN"  # the environment variable that holds the PIN, for scripts


@dataclass(frozen=True, slots=True)
class Seat:
    """Who gives a command; nobody is named where nobody has to be."""

    profile: ProfileRow | None
    has_trainer: bool

    def may_see(self, profile: ProfileId) -> bool:
        """Say whether the attempts of a profile may be shown here."""
        if self.profile is None:
            return not self.has_trainer
        return rights.may_see(self.profile, profile, self.has_trainer)

    def need_sight(self, profile: ProfileId) -> None:
        """Raise BadInput where what a profile did may not be shown here."""
        if not self.may_see(profile):
            raise BadInput("pin-not-yours")

    def need_trainer(self) -> None:
        """Raise BadInput where this takes a trainer."""
        if self.profile is None and not self.has_trainer:
            return
        if self.profile is None or not rights.may_see_everybody(self.profile, self.has_trainer):
            raise BadInput("pin-need-trainer")


def add_seat(parser: Parser) -> None:
    """Let a command be told who gives it."""
    add_value(parser, "--as", "NAME", "pin-option-as")


def sit_down(given: Given, store: Store, texts: Texts) -> Seat:
    """Find out who gives a command, and ask for their PIN where rights hold.

    Nobody is asked while no trainer has a PIN. Raises BadInput.
    """
    profiles = store.profiles()
    name, holds = find_value(given, "--as"), rights.has_trainer(profiles)
    if name is None:
        if holds:
            raise BadInput("pin-need-as")
        return Seat(None, holds)
    profile = find_named(profiles, name)
    if holds and profile.has_pin:
        prove(store, profile, texts)
    return Seat(profile, holds)


def find_named(profiles: Iterable[ProfileRow], name: str) -> ProfileRow:
    """Find a profile by its name, however its letters are cased. Raises BadInput."""
    key = name_key(name)
    profile = next((each for each in profiles if name_key(each.name) == key), None)
    if profile is None:
        raise BadInput("error-no-such-profile", name=name)
    return profile


def prove(store: Store, profile: ProfileRow, texts: Texts) -> None:
    """Ask for the PIN of a profile and check it. Raises BadInput."""
    from simulator.records.pins import read_pin, try_pin

    pin = read_pin(ask_secret(PIN, texts("pin-ask", name=profile.name)))
    trial = try_pin(store, profile.id, pin, now())
    if not trial.is_right:
        raise BadInput(trial.message, wait=trial.wait, name=profile.name)


def ask_secret(variable: str, question: str) -> str:
    """Take what nobody else should see from the environment, else from the terminal.

    Raises BadInput where there is neither.
    """
    import getpass

    if given := os.environ.get(variable):
        return given
    if not is_terminal():
        raise BadInput("pin-no-terminal", variable=variable)
    try:
        return getpass.getpass(f"{question} ")
    except EOFError as error:
        raise BadInput("pin-no-terminal", variable=variable) from error
