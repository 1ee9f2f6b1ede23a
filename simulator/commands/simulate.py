"""simulate: seeded trainees of given skill play the library, to tell how hard each call is."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from itertools import pairwise
from time import perf_counter
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser, add_value, find_seed, find_value
from simulator.commands.rights import add_seat
from simulator.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

    from simulator.records.store import ProfileId, Store
    from simulator.reports.difficulty import Simulated
    from simulator.scenario.cards import CallCard
    from simulator.scenario.library import Library
    from simulator.trainees.crowd import CallSheet, Result, Round
    from simulator.trainees.measuring import Difficulty
    from simulator.trainees.timetable import Slot
    from simulator.trainees.trainee import Trainee

USAGE = (
    "[--trainees N] [--skill LOW-HIGH] [--calls ID,ID] [--part PART] [--locale LOCALE] "
    "[--attempts N] [--seed N] [--keep] [--as NAME] [FILE.html] [--json]"
)
EXAMPLE = "--locale en-US --attempts 3 difficulty.html"
TRAINEES, MOST_TRAINEES = 12, 1000
ATTEMPTS, MOST_ATTEMPTS = 1, 1000
SEED = 1
SKILL = "0-1"
STOPPED = 130


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    help = parser.texts("simulate-option-page")
    parser.words.add_argument("PAGE", nargs="?", metavar="FILE.html", help=help)
    for name, metavar in (
        ("trainees", "N"),
        ("skill", "LOW-HIGH"),
        ("calls", "ID,ID"),
        ("part", "PART"),
        ("locale", "LOCALE"),
        ("attempts", "N"),
        ("seed", "N"),
    ):
        add_value(parser, f"--{name}", metavar, f"simulate-option-{name}")
    parser.add_flag("--keep", "simulate-option-keep")
    parser.add_flag("--json", "command-option-json")
    add_seat(parser)


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be simulated."""

    trainees: tuple[Trainee, ...]
    calls: Mapping[str, Path]
    attempts: int
    seed: int

    @property
    def planned(self) -> int:
        """Count the attempts that were asked for."""
        return len(self.trainees) * len(self.calls) * self.attempts


@dataclass
class Outcome:
    """What came of it so far. missing: how many attempts were not in the records before."""

    missing: int
    sheets: dict[str, CallSheet] = field(default_factory=dict)
    results: list[Result] = field(default_factory=list)  # those kept before among them
    done: int = 0  # of the missing ones
    is_stopped: bool = False
    seconds: float = 0.0


def run(given: Given, texts: Texts) -> int:
    """Play, and print or write what came of it."""
    wish = read_wish(given)
    with ExitStack() as stack:
        store, seats = _open_seats(given, wish, texts, stack)
        outcome = simulate(wish, store, seats, texts)
    _tell_end(outcome, texts, is_kept=store is not None)
    if outcome.results:
        _tell(outcome, wish, given, texts)
    return STOPPED if outcome.is_stopped else 0


# --- what is asked for ---------------------------------------------------------------------------


def read_wish(given: Given) -> Wish:
    """Read what is to be simulated. Raises BadInput and UnknownScenario."""
    from simulator.trainees.trainee import make_trainees

    count = _find_count(given, "--trainees", TRAINEES, MOST_TRAINEES)
    attempts = _find_count(given, "--attempts", ATTEMPTS, MOST_ATTEMPTS)
    named = find_seed(given)
    seed = SEED if named is None else named
    skills = read_skills(find_value(given, "--skill") or SKILL, count)
    calls = {each.id: each.path for each in _find_calls(given)}
    if not calls:
        raise BadInput("simulate-no-calls")
    return Wish(make_trainees(count, skills, seed), calls, attempts, seed)


def _find_count(given: Given, name: str, usual: int, most: int) -> int:
    text = find_value(given, name)
    if text is None:
        return usual
    if not (text.isascii() and text.isdecimal() and len(text) < 9 and 1 <= int(text) <= most):
        raise BadInput("simulate-bad-count", option=name, value=text, most=str(most))
    return int(text)


def read_skills(text: str, count: int) -> tuple[float, ...]:
    """Read the skills of so many trainees: a range, a list or one figure. Raises BadInput."""
    from simulator.trainees.trainee import spread_skills

    low, sign, high = text.partition("-")
    try:
        skills = [float(each) for each in ((low, high) if sign else text.split(","))]
    except ValueError:
        skills = []
    is_rising = not sign or all(one <= other for one, other in pairwise(skills))
    if not skills or not is_rising or not all(0 <= each <= 1 for each in skills):
        raise BadInput("simulate-bad-skill", value=text)
    return spread_skills(skills[0], skills[1], count) if sign else tuple(skills)


def _find_calls(given: Given) -> Iterator[CallCard]:
    from simulator.commands.places import open_library
    from simulator.scenario.cards import LOCALES, PARTS

    library = open_library()
    part = _find_one_of(given, "--part", PARTS)
    locale = _find_one_of(given, "--locale", LOCALES)
    named = find_value(given, "--calls")
    cards = library.cards() if named is None else _find_named(named.split(","), library)
    for card in cards:
        if part in (None, card.part) and locale in (None, card.locale):
            yield card


def _find_named(names: Iterable[str], library: Library) -> Iterator[CallCard]:
    """Find calls by their ids, or paths. Raises UnknownScenario, and ScenarioError for no card."""
    from simulator.scenario.cards import read_card

    for name in filter(None, map(str.strip, names)):
        card = read_card(library.find(name))
        if card is None:
            library.load(name)  # raises with all that is wrong
        else:
            yield card


def _find_one_of(given: Given, name: str, choices: Sequence[str]) -> str | None:
    value = find_value(given, name)
    if value is not None and value not in choices:
        raise BadInput("error-bad-value", option=name, value=value, choices=", ".join(choices))
    return value


def _open_seats(
    given: Given, wish: Wish, texts: Texts, stack: ExitStack
) -> tuple[Store | None, dict[int, ProfileId]]:
    """Open the records where attempts are to be kept, with a profile for each trainee."""
    if not given.keep:
        return None, {}
    from simulator.commands.places import open_store
    from simulator.commands.rights import sit_down
    from simulator.trainees.keeping import seat_trainees

    store = stack.enter_context(closing(open_store()))
    sit_down(given, store, texts).need_trainer()
    width = max(2, len(str(len(wish.trainees))))
    name = lambda number: texts("simulate-name", number=f"{number:0{width}}")  # noqa: E731
    return store, seat_trainees(store, wish.trainees, name)


# --- playing -------------------------------------------------------------------------------------


def simulate(
    wish: Wish, store: Store | None, seats: Mapping[int, ProfileId], texts: Texts
) -> Outcome:
    """Play every attempt that is not kept yet; a stop leaves what was finished."""
    from simulator.commands.places import SCENARIOS
    from simulator.commands.progress import show_progress
    from simulator.trainees.crowd import play_crowd

    slots, outcome = _plan(wish, store, seats)
    begun = perf_counter()
    try:
        rounds = play_crowd(slots, wish.calls, SCENARIOS, keeps_logs=store is not None)
        taken = _taken(rounds, outcome, store, seats)
        for _ in show_progress(taken, sys.stderr, outcome.missing, texts):
            pass
    except KeyboardInterrupt:
        outcome.is_stopped = True
    outcome.seconds = perf_counter() - begun
    return outcome


def _plan(
    wish: Wish, store: Store | None, seats: Mapping[int, ProfileId]
) -> tuple[dict[str, tuple[Slot, ...]], Outcome]:
    """Plan what is to be played, without what the records hold already."""
    from datetime import datetime

    from simulator.trainees.timetable import by_call, plan_slots

    now = datetime.now().astimezone()
    slots = plan_slots(wish.trainees, list(wish.calls), wish.attempts, now)
    if store is None:
        return by_call(slots), Outcome(len(slots))
    from simulator.trainees.keeping import take_stock

    stock = take_stock(store, seats, slots)
    missing = by_call(slots, stock.counts)
    outcome = Outcome(sum(map(len, missing.values())), results=stock.results)
    outcome.sheets = _read_sheets(wish, {each.call for each in stock.results})
    return missing, outcome


def _read_sheets(wish: Wish, calls: Iterable[str]) -> dict[str, CallSheet]:
    """Describe the calls that were played before. Raises ScenarioError."""
    from simulator.commands.places import open_library
    from simulator.trainees.crowd import describe_call

    library = open_library()
    scenarios = (library.load(str(wish.calls[id])) for id in calls)
    return {each.call.call: describe_call(each, each.call.difficulty) for each in scenarios}


def _taken(
    rounds: Iterable[Round], outcome: Outcome, store: Store | None, seats: Mapping[int, ProfileId]
) -> Iterator[Result]:
    """Take every round whole, and then give its results, so that a bar counts attempts."""
    for each in rounds:
        with _undisturbed():
            _take(each, outcome, store, seats)
        yield from each.results


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Let Ctrl+C wait until this is done: half a round must not be kept, nor kept uncounted."""
    stops: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, frame: stops.append(number))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
    if stops:
        raise KeyboardInterrupt


def _take(
    one: Round, outcome: Outcome, store: Store | None, seats: Mapping[int, ProfileId]
) -> None:
    """Keep the attempts of a round, and then count them."""
    if store is not None:
        from simulator.trainees.keeping import keep_round

        keep_round(store, one, seats)
    outcome.sheets[one.sheet.id] = one.sheet
    outcome.results.extend(one.results)
    outcome.done += len(one.results)


# --- telling -------------------------------------------------------------------------------------


def _tell_end(outcome: Outcome, texts: Texts, *, is_kept: bool) -> None:
    """Say on the side how it went: what was asked for has standard output to itself."""
    from simulator.texts.formats import format_duration

    done = outcome.done
    if outcome.is_stopped:
        stopped = "simulate-stopped-kept" if is_kept else "simulate-stopped"
        print(texts(stopped, done=done, planned=outcome.missing), file=sys.stderr)
        return
    if done:
        rate = f"{done / max(outcome.seconds, 0.001):.1f}"
        time = format_duration(outcome.seconds)
        print(texts("simulate-done", attempts=done, time=time, rate=rate), file=sys.stderr)
    if is_kept:
        print(texts("simulate-kept", count=done), file=sys.stderr)


def _tell(outcome: Outcome, wish: Wish, given: Given, texts: Texts) -> None:
    from simulator.commands.card_json import write_json
    from simulator.commands.difficulty_text import describe_difficulty, difficulty_as_json
    from simulator.trainees.measuring import measure_calls

    found = measure_calls(outcome.sheets.values(), outcome.results)
    page = given.PAGE
    if page is not None:
        _write_page(page, found, about(outcome, wish), given, texts)
    if given.json:
        print(write_json(difficulty_as_json(found, about(outcome, wish)), indent=2))
    elif page is None:
        print("\n".join(describe_difficulty(found, texts)))


def about(outcome: Outcome, wish: Wish) -> Simulated:
    """Put down what was simulated, for the page."""
    from simulator.reports.difficulty import Simulated

    skills = [each.skill for each in wish.trainees]
    ends = (min(skills), max(skills))
    done = len(outcome.results)
    return Simulated(len(wish.trainees), ends, done, wish.planned, wish.seed)


def _write_page(name: str, found: Difficulty, about: Simulated, given: Given, texts: Texts) -> None:
    from simulator.commands.places import shorten_path
    from simulator.commands.writing import write_file
    from simulator.reports.difficulty import write_difficulty

    path = write_file(name, write_difficulty(found, about, texts))
    if not given.json:
        print(texts("simulate-written", path=shorten_path(path)))
