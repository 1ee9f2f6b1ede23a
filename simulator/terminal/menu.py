"""The way to a call in plain text: the profile, an unfinished call, the list of calls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from simulator.call.mode import Mode
from simulator.grading.scorecard import HINT_COST
from simulator.records.errors import ProfileRefused, RecordsError
from simulator.records.finding import find_plan, find_scenario
from simulator.records.pins import read_pin, try_pin, was_reset
from simulator.records.planning import plan_today
from simulator.records.practice import Practice
from simulator.records.session import Session, begin_session, has_changed, resume_session
from simulator.records.store import AttemptRow, ProfileRow, Status, Store
from simulator.reports.practice import word_reason
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import CallCard, own_language_first
from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError
from simulator.terminal.attempts import (
    describe_attempt,
    describe_past,
    describe_time,
)
from simulator.terminal.console import Console
from simulator.terminal.honours import describe_honours
from simulator.terminal.play import pick_number, play_session
from simulator.texts import Texts

LAST_PROFILE = "profile"  # a setting of the program: the profile used last
MOST_ATTEMPTS = 20  # listed in the menu


@dataclass(frozen=True)
class Place:
    """What a trainee plays with: the console, the calls, the records, the words.

    now: gives the time in ISO 8601. pick_seed: gives the seed of a new call. mode: how each new
    call is taken; None where that is asked.
    """

    console: Console
    library: Library
    store: Store
    texts: Texts
    now: Callable[[], str]
    pick_seed: Callable[[], int]
    mode: Mode | None = None


def play_from_menu(place: Place) -> None:
    """Offer the unfinished call and the list of calls until the trainee leaves."""
    try:
        profile = choose_profile(place)
        place.console.show([place.texts("terminal-welcome", name=profile.name)])
        place.console.show(_describe_honours(place, profile))
        for row in place.store.unfinished(profile.id)[:1]:
            _offer_to_resume(place, row)
        while _take_choice(place, profile):
            pass
    except (EOFError, KeyboardInterrupt):
        place.console.show([""])
    place.console.show([place.texts("terminal-goodbye")])


def _describe_honours(place: Place, profile: ProfileRow) -> list[str]:
    return describe_honours(place.store, profile.id, place.library, place.now(), place.texts)


def play_one_call(place: Place, scenario: Scenario) -> None:
    """Play one call: the unfinished attempt at it if the trainee wants to, else a new one."""
    try:
        profile = choose_profile(place)
        open_rows = place.store.unfinished(profile.id)
        same = [each for each in open_rows if each.meta.scenario == scenario.call.call]
        if same and _offer_to_resume(place, same[0]):
            return
    except (EOFError, KeyboardInterrupt):
        place.console.show(["", place.texts("terminal-goodbye")])
        return
    _play_new(place, profile, scenario, place.mode or Mode.PRACTICE)


# --- the profile ---------------------------------------------------------------------------------


def choose_profile(place: Place) -> ProfileRow:
    """Give the only profile there is, let one be chosen, or make the first one.

    Who has a PIN is asked for it; somebody else than the only one is somebody new.
    """
    profiles = place.store.profiles()
    if not profiles:
        return _make_profile(place)
    while True:
        profile = profiles[0] if len(profiles) == 1 else _pick_profile(place, profiles)
        if not profile.has_pin or _ask_pin(place, profile):
            break
        if len(profiles) == 1:
            return _make_profile(place)
    place.store.set_setting(None, LAST_PROFILE, str(profile.id))
    return profile


def _ask_pin(place: Place, profile: ProfileRow) -> bool:
    """Ask for a PIN until it is right; False where the trainee gives up with an empty line."""
    texts, store = place.texts, place.store
    if (when := was_reset(store, profile.id)) is not None:
        place.console.show([texts("pin-was-reset", when=describe_time(when))])
    while True:
        line = place.console.ask_secret(texts("terminal-ask-pin", name=profile.name)).strip()
        if not line:
            return False
        trial = try_pin(store, profile.id, read_pin(line), place.now())
        if trial.is_right:
            return True
        place.console.show([texts(trial.message, name=profile.name, wait=trial.wait)])


def _make_profile(place: Place) -> ProfileRow:
    while True:
        name = place.console.ask(place.texts("terminal-ask-name")).strip()
        try:
            profile = place.store.add_profile(name or place.texts("terminal-usual-name"))
        except ProfileRefused as error:
            place.console.show([place.texts(error.message, **error.message_args)])
            continue
        place.store.set_setting(None, LAST_PROFILE, str(profile.id))
        return profile


def _pick_profile(place: Place, profiles: Sequence[ProfileRow]) -> ProfileRow:
    last = place.store.setting(None, LAST_PROFILE)
    usual = next((each for each in profiles if str(each.id) == last), profiles[0])
    place.console.show([place.texts("terminal-profiles")])
    place.console.show(
        f"  {number}. {_name_profile(each, place.texts)}" for number, each in enumerate(profiles, 1)
    )
    while True:
        line = place.console.ask(place.texts("terminal-pick-profile", name=usual.name)).strip()
        if not line:
            return usual
        if (picked := pick_number(line, len(profiles))) is not None:
            return profiles[picked]
        place.console.show([place.texts("terminal-not-in-list", line=line)])


def _name_profile(profile: ProfileRow, texts: Texts) -> str:
    return texts("terminal-with-pin", name=profile.name) if profile.has_pin else profile.name


# --- an unfinished call --------------------------------------------------------------------------


def _offer_to_resume(place: Place, row: AttemptRow) -> bool:
    """Offer to go on with an unfinished call. Says whether it was taken up."""
    texts, when = place.texts, describe_time(row.meta.started_at)
    place.console.show(
        [
            texts("terminal-unfinished", title=row.meta.title, when=when),
            *("  " + texts(f"terminal-unfinished-{each}") for each in ("go-on", "leave", "drop")),
        ]
    )
    while True:
        picked = pick_number(place.console.ask(texts("terminal-pick")).strip(), 3)
        if picked == 0:
            return _resume(place, row)
        if picked == 2:
            place.store.discard(row.id)
            place.console.show([texts("terminal-dropped")])
        if picked is not None:
            return False


def _resume(place: Place, row: AttemptRow) -> bool:
    session = open_session(place, row)
    if session is None:
        return False
    _play(place, session)
    return True


def open_session(place: Place, row: AttemptRow) -> Session | None:
    """Take up an unfinished attempt; where that cannot be done, say why and give None."""
    scenario = find_scenario(row, place.library)
    if scenario is None:
        place.console.show([place.texts("terminal-call-gone", title=row.meta.title)])
        return None
    try:
        session = resume_session(place.store, row, scenario)
    except (ValueError, RecordsError):
        place.console.show([place.texts("error-log-unreadable", attempt=str(row.id))])
        return None
    if has_changed(scenario, session.call.log):
        place.console.show([place.texts("error-scenario-changed", title=row.meta.title)])
        return None
    return session


# --- the list of calls ---------------------------------------------------------------------------


def _take_choice(place: Place, profile: ProfileRow) -> bool:
    """Show the calls and do what is chosen. Says whether to go on."""
    cards = own_language_first(place.library.cards(), place.texts.language)
    place.console.show(["", place.texts("terminal-calls"), *_list_calls(cards, place.texts)])
    today = _plan_first(place, profile, cards)
    if today is not None:
        place.console.show(_describe_today(today, cards, place.texts))
    place.console.show(["  " + place.texts("terminal-past"), "  " + place.texts("terminal-quit")])
    line = place.console.ask(place.texts("terminal-pick")).strip().casefold().removeprefix("/")
    if line in ("q", "quit"):
        return False
    if line == "t" and today is not None:
        line = today.call
    if line == "p":
        _browse_attempts(place, profile)
    elif line:
        _play_chosen(place, profile, cards, line)
    return True


def _list_calls(cards: Sequence[CallCard], texts: Texts) -> list[str]:
    return [
        f"  {number}. {card.title} ({card.caller}; {texts(f'call-part-{card.part}')}, "
        f"{texts('terminal-difficulty', level=card.difficulty)})"
        for number, card in enumerate(cards, 1)
    ]


def _plan_first(place: Place, profile: ProfileRow, cards: Sequence[CallCard]) -> Practice | None:
    """Give today's practice; None where there is none, or it cannot be worked out just now."""
    today, language = date.fromisoformat(place.now()[:10]), place.texts.language
    try:
        planned = plan_today(place.store, profile.id, cards, language, today, 1)
    except RecordsError:
        return None
    return next(iter(planned), None)


def _describe_today(today: Practice, cards: Sequence[CallCard], texts: Texts) -> list[str]:
    title = next(card.title for card in cards if card.id == today.call)
    return ["  " + texts("terminal-today", title=title), "     " + word_reason(today, texts)]


def _play_chosen(place: Place, profile: ProfileRow, cards: Sequence[CallCard], line: str) -> None:
    picked = pick_number(line, len(cards))
    card = next((each for each in cards if each.id == line), None)
    card = cards[picked] if picked is not None else card
    if card is None:
        place.console.show([place.texts("terminal-not-in-list", line=line)])
        return
    try:
        scenario = place.library.load(str(card.path))
    except ScenarioError as error:
        count = len(error.mistakes)
        place.console.show([place.texts("error-bad-scenario", path=str(card.path), count=count)])
        return
    mode = place.mode or _ask_mode(place)
    if mode is not None:
        _play_new(place, profile, scenario, mode)


def _ask_mode(place: Place) -> Mode | None:
    """Ask how a call is to be taken; None for not at all."""
    texts, names = place.texts, [place.texts(f"guided-mode-{each.value}") for each in Mode]
    for number, (mode, name) in enumerate(zip(Mode, names, strict=True), 1):
        about = texts(f"guided-about-{mode.value}", points=str(HINT_COST))
        place.console.show([f"  {number}. {name}: {about}"])
    usual = texts(f"guided-mode-{Mode.PRACTICE.value}")
    while True:
        line = place.console.ask(texts("terminal-pick-mode", mode=usual)).strip().casefold()
        if not line:
            return Mode.PRACTICE
        if line.removeprefix("/") in ("q", "quit"):
            return None
        if (picked := pick_number(line, len(names))) is not None:
            return list(Mode)[picked]
        place.console.show([texts("terminal-not-in-list", line=line)])


def _play_new(place: Place, profile: ProfileRow, scenario: Scenario, mode: Mode) -> None:
    session = begin_session(
        place.store,
        profile.id,
        scenario,
        seed=place.pick_seed(),
        mode=mode.value,
        now=place.now(),
    )
    _play(place, session)


def _play(place: Place, session: Session) -> None:
    plan = find_plan(session.scenario, place.library) if session.mode.rights.may_choose else None
    play_session(place.console, session, place.texts, plan=plan, now=place.now)


def _browse_attempts(place: Place, profile: ProfileRow) -> None:
    rows = place.store.attempts(profile.id, MOST_ATTEMPTS)
    if not rows:
        place.console.show([place.texts("terminal-no-attempts")])
        return
    place.console.show(describe_attempt(row, place.texts) for row in rows)
    line = place.console.ask(place.texts("terminal-pick-attempt")).strip()
    row = next((each for each in rows if str(each.id) == line), None)
    if row is None:
        if line:
            place.console.show([place.texts("terminal-not-in-list", line=line)])
    elif row.status is Status.UNFINISHED:
        _resume(place, row)
    else:
        place.console.show(describe_past(place.store, row.id, place.library, place.texts))
