"""How one screen leads to the next. Screens are imported when they are first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from simulator.screens.screen import Context, Screen

if TYPE_CHECKING:
    from simulator.records.session import Session
    from simulator.records.store import AttemptRow
    from simulator.scenario.bundle import Scenario

MODE = "practice"
SEEDS = 1_000_000  # a seed is told to others, so it stays short


def pick_seed() -> int:
    """Pick the seed of a new call: which variants of their lines the caller uses."""
    import secrets

    return secrets.randbelow(SEEDS)


def open_briefing(context: Context, scenario: Scenario, seed: int | None = None) -> Screen:
    """Open the page that is read before a call; without a seed the call gets a new one."""
    from simulator.screens.briefing import BriefingScreen

    return BriefingScreen(context, scenario, pick_seed() if seed is None else seed)


def open_ringing(
    context: Context, scenario: Scenario, seed: int, session: Session | None = None
) -> Screen:
    """Let the phone ring; an attempt begins when it is answered, unless one has begun."""
    from simulator.screens.ringing import RingingScreen

    return RingingScreen(context, scenario, seed, session)


def begin_attempt(context: Context, scenario: Scenario, seed: int) -> Session:
    """Begin an attempt. Raises StoreError."""
    from simulator.records.session import begin_session

    now = context.now()
    return begin_session(context.store, context.profile.id, scenario, seed=seed, mode=MODE, now=now)


def retake_attempt(context: Context, row: AttemptRow, scenario: Scenario, turn: int) -> Session:
    """Begin an attempt that is another's up to an agent turn. Raises StoreError."""
    from simulator.records.session import retake_session

    return retake_session(context.store, row, scenario, turn=turn, now=context.now())


def open_session(context: Context, session: Session) -> Screen:
    """Open the screen on which an attempt stands."""
    from simulator.call.state import Phase

    match session.state.phase:
        case Phase.RINGING:
            return open_ringing(context, session.scenario, session.state.seed, session)
        case Phase.WRAP_UP:
            from simulator.screens.wrapup import WrapUpScreen

            return WrapUpScreen(context, session)
        case Phase.CLOSED:
            session.finish()
            return open_card(context, context.store.attempt(session.attempt))
    return _open_call(context, session)


def _open_call(context: Context, session: Session) -> Screen:
    from simulator.screens.call import CallScreen

    screen: Screen = CallScreen(
        context, session, next_screen=lambda over: open_session(context, over)
    )
    return screen


def open_card(context: Context, row: AttemptRow) -> Screen:
    """Open the scorecard of a finished attempt. Raises RecordsError where it cannot be read."""
    from simulator.records.finding import find_scenario
    from simulator.screens.scorecard import open_scorecard

    return open_scorecard(context, row, find_scenario(row, context.library))


def open_resume(context: Context, row: AttemptRow) -> Screen:
    """Offer to go on with an unfinished attempt."""
    from simulator.screens.resume import ResumeScreen

    return ResumeScreen(context, row)


def open_settings(context: Context) -> Screen:
    """Open the settings."""
    from simulator.screens.settings import SettingsScreen

    return SettingsScreen(context)
