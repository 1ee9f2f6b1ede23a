"""Who sits here: sitting down, with a PIN where one is kept, and standing up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from simulator.records.rights import has_trainer, may_see_everybody
from simulator.records.store import NOBODY, ProfileRow
from simulator.screens.preferences import apply_preferences, load_preferences, preferences_of
from simulator.screens.screen import Context, Screen

if TYPE_CHECKING:
    from simulator.screens.profile import ProfileScreen

LAST_PROFILE = "profile"  # a setting of the program: the profile used last
NO_PROFILE = ProfileRow(NOBODY, "")
MakeScreen = Callable[[], Screen]


def take_seat(context: Context, row: ProfileRow) -> None:
    """Let somebody sit here, who has shown their PIN: their language and look hold at once.

    Raises StoreError.
    """
    context.store.set_setting(None, LAST_PROFILE, str(row.id))
    context.profile, context.in_shift = row, False
    apply_preferences(context, load_preferences(context.store, row.id, preferences_of(context)))


def stand_up(context: Context, home: MakeScreen) -> ProfileScreen:
    """Let whoever sits here leave; gives the screen on which the next one sits down.

    home: gives the first screen of whoever that is.
    """
    from simulator.screens.profile import ProfileScreen

    context.profile, context.in_shift = NO_PROFILE, False
    return ProfileScreen(context, home)


def ask_pin(context: Context, row: ProfileRow, home: MakeScreen) -> Screen:
    """Open the screen that asks somebody for their PIN before they sit down."""
    from simulator.screens.pin import PinScreen

    return PinScreen(context, row, home)


def manages(context: Context) -> bool:
    """Say whether whoever sits here manages the profiles, and sees everybody's attempts."""
    return may_see_everybody(context.profile, has_trainer(context.store.profiles()))
