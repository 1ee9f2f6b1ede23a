"""The start: who sits here, what they like, and which screen comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from simulator.records.store import ProfileRow, Store
from simulator.screens import flow
from simulator.screens.fonts import Fonts
from simulator.screens.home.screen import HomeScreen
from simulator.screens.preferences import (
    LANGUAGES,
    TEXTS,
    Preferences,
    apply_preferences,
    load_preferences,
)
from simulator.screens.screen import Context, Push, Screen
from simulator.screens.seat import LAST_PROFILE, NO_PROFILE
from simulator.screens.sounds import Sounds
from simulator.screens.theme import make_theme
from simulator.texts import load_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from simulator.call.mode import Mode
    from simulator.scenario.library import Library


def make_context(
    library: Library, store: Store, language: str | None = None, asked: str | None = None
) -> Context:
    """Gather what the screens share; the profile is nobody where there is none yet."""
    profile = find_profile(store)
    named = next((each for each in LANGUAGES if each == language), None)
    usual = Preferences(language=named or "en")
    chosen = load_preferences(store, None if profile is NO_PROFILE else profile.id, usual)
    wanted = next((each for each in LANGUAGES if each == asked), chosen.language)
    chosen = replace(chosen, language=wanted)
    context = Context(
        library, store, profile, load_texts(chosen.language, TEXTS),
        make_theme(), Fonts(), Sounds(), _now,
    )  # fmt: skip
    apply_preferences(context, chosen)
    return context


def find_profile(store: Store) -> ProfileRow:
    """Give the profile used last, or the first one, or nobody."""
    profiles = store.profiles()
    last = store.setting(None, LAST_PROFILE)
    return next((each for each in profiles if str(each.id) == last), (*profiles, NO_PROFILE)[0])


def first_screen(
    context: Context,
    scenario_id: str | None = None,
    seed: int | None = None,
    mode: Mode | None = None,
) -> Screen:
    """Give the screen to begin with: the welcome for somebody new, a PIN's, else home.

    A call that is named, or else one that was left unfinished, is opened on top of home; mode: how
    the one that is named is taken, unless the trainee chooses otherwise. Raises ScenarioError and
    UnknownScenario.
    """
    if context.profile is NO_PROFILE:
        from simulator.screens.welcome import WelcomeScreen

        return WelcomeScreen(context, lambda: home_of_newcomer(context, scenario_id, seed, mode))
    home = partial(home_of, context, scenario_id, seed, mode)
    return _ask_first(context, scenario_id, home) if context.profile.has_pin else home()


def _ask_first(context: Context, scenario_id: str | None, home: Callable[[], Screen]) -> Screen:
    """Ask for the PIN of who sat here last; until then nobody does, and nothing is theirs."""
    from simulator.screens.pin import PinScreen

    if scenario_id is not None:
        context.library.load(scenario_id)
    profile, context.profile = context.profile, NO_PROFILE
    return PinScreen(context, profile, home, is_first=True)


def home_of(
    context: Context,
    scenario_id: str | None = None,
    seed: int | None = None,
    mode: Mode | None = None,
) -> Screen:
    """Give home with what belongs on top: a call that is named, or one left unfinished."""
    return HomeScreen(context, _on_top(context, scenario_id, seed, mode))


def home_of_newcomer(
    context: Context,
    scenario_id: str | None = None,
    seed: int | None = None,
    mode: Mode | None = None,
) -> Screen:
    """Give home with a first call on top, unless another call was asked for."""
    if scenario_id is not None:
        return home_of(context, scenario_id, seed, mode)
    offer = flow.offer_first_call(context)
    return HomeScreen(context, None if offer is None else Push(offer))


def _on_top(
    context: Context, scenario_id: str | None, seed: int | None, mode: Mode | None
) -> Push | None:
    unfinished = context.store.unfinished(context.profile.id)
    if scenario_id is None:
        return Push(flow.open_resume(context, unfinished[0])) if unfinished else None
    scenario = context.library.load(scenario_id)
    same = [row for row in unfinished if row.meta.scenario == scenario.call.call]
    if same and seed is None and mode is None:
        return Push(flow.open_resume(context, same[0]))
    return Push(flow.open_briefing(context, scenario, seed, mode))


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
