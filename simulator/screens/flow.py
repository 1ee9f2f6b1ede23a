"""How one screen leads to the next. Screens are imported when they are first needed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from simulator.call.mode import Mode, read_mode
from simulator.records.errors import RecordsError
from simulator.screens.screen import Context, Home, Replace, Screen, Transition

if TYPE_CHECKING:
    from collections.abc import Sequence

    from simulator.records.session import Session
    from simulator.records.shift import Progress, Shift
    from simulator.records.skills import Skill
    from simulator.records.store import AttemptRow, ProfileRow
    from simulator.scenario.bundle import Scenario

SHIFT = "shift"  # a setting of a profile: the shift that was begun
SEEDS = 1_000_000  # a seed is told to others, so it stays short


def pick_seed() -> int:
    """Pick the seed of a new call: which variants of their lines the caller uses."""
    import secrets

    return secrets.randbelow(SEEDS)


def open_briefing(
    context: Context, scenario: Scenario, seed: int | None = None, mode: Mode | None = None
) -> Screen:
    """Open the page that is read before a call; without a seed the call gets a new one.

    mode: the way to take the call that is chosen at first, else the one chosen last; the trainee
    may choose another.
    """
    from simulator.screens.briefing import BriefingScreen

    return BriefingScreen(context, scenario, pick_seed() if seed is None else seed, mode)


def open_ringing(
    context: Context, scenario: Scenario, seed: int, mode: Mode, session: Session | None = None
) -> Screen:
    """Let the phone ring; an attempt begins when it is answered, unless one has begun."""
    from simulator.screens.ringing import RingingScreen

    return RingingScreen(context, scenario, seed, mode, session)


def begin_attempt(context: Context, scenario: Scenario, seed: int, mode: Mode) -> Session:
    """Begin an attempt. Raises StoreError."""
    from simulator.records.session import begin_session

    return begin_session(
        context.store, context.profile.id, scenario, seed=seed, mode=mode.value, now=context.now()
    )


def retake_attempt(context: Context, row: AttemptRow, scenario: Scenario, turn: int) -> Session:
    """Begin an attempt that is another's up to an agent turn; of a test it is practice.

    Raises StoreError.
    """
    from simulator.records.session import retake_session

    if read_mode(row.meta.mode) is Mode.TEST:
        row = replace(row, meta=replace(row.meta, mode=Mode.PRACTICE.value))
    return retake_session(context.store, row, scenario, turn=turn, now=context.now())


def open_session(context: Context, session: Session) -> Screen:
    """Open the screen on which an attempt stands."""
    from simulator.call.state import Phase

    match session.state.phase:
        case Phase.RINGING:
            seed = session.state.seed
            return open_ringing(context, session.scenario, seed, session.mode, session)
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
    from simulator.screens.card.screen import open_scorecard

    return open_scorecard(context, row, find_scenario(row, context.library))


def is_own(context: Context, row: AttemptRow) -> bool:
    """Say whether an attempt is of whoever sits here; another's is only read."""
    return row.meta.profile == context.profile.id


def after_card(context: Context) -> Transition:
    """Say where a scorecard leads to: home, or the next call of the shift it was one of."""
    try:
        if context.in_shift and shift_progress(context) is not None:
            return go_on_with_shift(context)
    except RecordsError:
        pass  # home says how far the shift has come once the records can be read again
    return Home()


def name_after_card(context: Context) -> str:
    """Give the id of the text on a button to what comes after a scorecard."""
    try:
        progress = shift_progress(context) if context.in_shift else None
    except RecordsError:
        return "card-home"
    if progress is None:
        return "card-home"
    return "shift-to-summary" if progress.is_over else "shift-to-next"


def shift_progress(context: Context) -> Progress | None:
    """Give the shift the trainee has begun, with how far it has come; None where there is none."""
    kept = context.store.setting(context.profile.id, SHIFT)
    if not kept:
        return None
    from simulator.records.shift import MOST_ATTEMPTS, load_shift, read_progress

    shift = load_shift(kept)
    if shift is None:
        return None
    return read_progress(shift, context.store.attempts(context.profile.id, MOST_ATTEMPTS))


def is_of_shift(context: Context, row: AttemptRow) -> bool:
    """Say whether an attempt is one of the shift that is under way."""
    from simulator.records.shift import belongs_to

    progress = shift_progress(context)
    return progress is not None and belongs_to(progress.shift, row)


def go_on_with_shift(context: Context) -> Transition:
    """Open the next call of the shift, or the page of the shift where there is none to take.

    A call that is gone, or whose file has mistakes by now, is left out of the shift.
    """
    from simulator.scenario.mistakes import ScenarioError, UnknownScenario
    from simulator.screens.briefing import BriefingScreen

    progress = shift_progress(context)
    if progress is None or progress.next_call is None:
        return Replace(open_shift(context))
    try:
        scenario = context.library.load(progress.next_call)
    except (ScenarioError, UnknownScenario):
        keep_shift(context, progress.shift.without(progress.next_call))
        return go_on_with_shift(context)
    context.in_shift = True
    return Replace(BriefingScreen(context, scenario, pick_seed(), None, progress))


def keep_shift(context: Context, shift: Shift | None) -> None:
    """Remember the shift that is under way, or that there is none. Raises StoreError."""
    from simulator.records.shift import dump_shift

    context.store.set_setting(context.profile.id, SHIFT, dump_shift(shift))


def open_shift(context: Context) -> Screen:
    """Open the page of the shift: to plan one, to go on with it, or to see how it went."""
    from simulator.screens.shift import ShiftScreen

    return ShiftScreen(context)


def open_progress(context: Context) -> Screen:
    """Open the page of the trainee's skills, and of what they have earned."""
    from simulator.screens.progress.screen import ProgressScreen

    return ProgressScreen(context)


def open_skill(context: Context, skill: Skill) -> Screen:
    """Open the page of one skill."""
    from simulator.screens.progress.skill import SkillScreen

    return SkillScreen(context, skill)


def open_history(context: Context, owner: ProfileRow | None = None) -> Screen:
    """Open the list of all past attempts; with an owner, a trainee's for the trainer to read."""
    from simulator.screens.history_screen import HistoryScreen

    return HistoryScreen(context, owner)


def open_cohort(context: Context) -> Screen:
    """Open the table of all trainees, for a trainer."""
    from simulator.screens.cohort.screen import CohortScreen

    return CohortScreen(context)


def open_leaderboard(context: Context) -> Screen:
    """Open the leaderboard."""
    from simulator.screens.leaderboard import LeaderboardScreen

    return LeaderboardScreen(context)


def open_profiles(context: Context) -> Screen:
    """Open the page that says who sits here."""
    from simulator.screens.profile import ProfileScreen

    return ProfileScreen(context)


def offer_first_call(context: Context) -> Screen | None:
    """Offer somebody new the easiest call in their language, guided; None where there is none."""
    from simulator.records.practice import easiest
    from simulator.screens.welcome import FirstCallScreen

    card = easiest(context.library.cards(), context.texts.language)
    return None if card is None else FirstCallScreen(context, card)


def open_replay(context: Context, row: AttemptRow, turn: int | None = None) -> Screen:
    """Open an attempt as it went, at a turn if one is named. Raises RecordsError."""
    from simulator.screens.replay.screen import ReplayScreen

    return ReplayScreen(context, row, turn)


def open_drill(
    context: Context, row: AttemptRow, scenario: Scenario, criterion_ids: Sequence[str]
) -> Screen:
    """Open the practice of just what failed in an attempt."""
    from simulator.screens.drill.screen import DrillScreen

    return DrillScreen(context, row, scenario, criterion_ids)


def open_resume(context: Context, row: AttemptRow) -> Screen:
    """Offer to go on with an unfinished attempt."""
    from simulator.screens.resume import ResumeScreen

    return ResumeScreen(context, row)


def open_settings(context: Context, *, from_call: bool = False) -> Screen:
    """Open the settings; from a call, going back leads to it."""
    from simulator.screens.settings import SettingsScreen

    return SettingsScreen(context, "setting-back-call" if from_call else "setting-back")
