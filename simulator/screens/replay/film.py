"""A past call as a film: what is shown of it at any moment. Times in seconds of reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from simulator.call.engine import state_of
from simulator.call.events import AgentSaid, Event, Log
from simulator.call.state import State, evolve
from simulator.grading.marks import TurnMarks, marks_by_turn
from simulator.grading.verdicts import Graded, Scorecard, Value
from simulator.records.wording import word_quote
from simulator.reports.lines import Line, place_lines, time_log
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario

LETTERS_A_SECOND = 24.0  # about 250 words a minute
LEAST_SPEECH = 0.8
PAUSE = 0.5  # after what is said
QUIET = 1.4  # for what happens between
READING = 1.1  # for each verdict, up to MOST_READ of them
MOST_READ = 3


@dataclass(frozen=True, slots=True)
class Mark:
    """A verdict: "met" or "wrong" by words of a turn; "absent" where there were none."""

    verdict: str
    asks: str
    quote: str = ""
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """A line of the call, and how things stood when it was said."""

    line: Line
    mood: int
    look: str
    trace: tuple[int, ...]  # the moods so far
    marks: tuple[Mark, ...] = ()
    start: float = 0.0

    @property
    def speech(self) -> float:
        """Give how long its words take to come out."""
        if self.line.kind not in ("agent", "caller"):
            return 0.0
        return max(len(self.line.text) / LETTERS_A_SECOND, LEAST_SPEECH)

    @property
    def end(self) -> float:
        """Give when the next scene begins."""
        rest = PAUSE if self.speech else QUIET
        return self.start + self.speech + rest + READING * min(len(self.marks), MOST_READ)


@dataclass(frozen=True, slots=True)
class Film:
    """All scenes in order, and what was never said in any."""

    scenes: tuple[Scene, ...]
    missing: tuple[Mark, ...]

    @property
    def length(self) -> float:
        """Give how long it plays."""
        return self.scenes[-1].end if self.scenes else 0.0

    @property
    def last_turn(self) -> int:
        """Give the number of the agent's last turn."""
        return max((each.line.turn for each in self.scenes), default=0)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is shown at one moment: so many scenes, and so many letters of the last."""

    count: int = 0
    said: int = 0
    is_marked: bool = False  # whether the verdicts on the last scene are out
    is_over: bool = False


def make_film(scenario: Scenario, log: Log, card: Scorecard, texts: Texts) -> Film:
    """Make the film of a call from its log, with the verdicts where they were earned."""
    marks = marks_by_turn(card)
    scenes: list[Scene] = []
    states = _states(scenario, log)
    for index, line in place_lines(log, time_log(log), scenario, texts):
        state, trace = states[index]
        scene = Scene(line, state.mood, state.look, trace)
        if line.kind == "agent":
            scene = replace(scene, marks=_marks_of(line.turn, marks, scenario, texts))
        scenes.append(replace(scene, start=scenes[-1].end if scenes else 0.0))
    missing = (each for each in card.criteria if each.verdict.value is Value.ABSENT)
    return Film(
        tuple(scenes),
        tuple(Mark("absent", each.asks, "", each.critical) for each in missing),
    )


def _states(scenario: Scenario, log: Log) -> list[tuple[State, tuple[int, ...]]]:
    """Give the state after each event, with the moods so far."""
    state = state_of(scenario, ())
    trace = [state.mood]
    states = []
    for event in log:
        state = _follow(state, event, trace)
        states.append((state, tuple(trace)))
    return states


def _follow(state: State, event: Event, trace: list[int]) -> State:
    if isinstance(event, AgentSaid):
        trace.append(state.mood)
    state = evolve(state, event)
    trace[-1] = state.mood
    return state


def _marks_of(
    turn: int, marks: Mapping[int, TurnMarks], scenario: Scenario, texts: Texts
) -> tuple[Mark, ...]:
    found = marks.get(turn, TurnMarks())
    wrong = (_mark("wrong", each, scenario, texts) for each in found.wrong)
    met = (_mark("met", each, scenario, texts) for each in found.met)
    return (*wrong, *met)


def _mark(verdict: str, graded: Graded, scenario: Scenario, texts: Texts) -> Mark:
    evidence = graded.verdict.evidence
    quote = word_quote(evidence.quote, scenario, texts) if evidence else ""
    return Mark(verdict, graded.asks, quote, graded.critical)


# --- what is shown when --------------------------------------------------------------------------


def frame_at(film: Film, seconds: float) -> Frame:
    """Say what is shown at a moment."""
    if seconds >= film.length:
        return _last_frame(film)
    begun = [each for each in film.scenes if each.start <= seconds]
    scene = begun[-1]
    past = seconds - scene.start
    letters = len(scene.line.text)
    if past >= scene.speech:
        return Frame(len(begun), letters, is_marked=True)
    return Frame(len(begun), int(letters * past / scene.speech))


def _last_frame(film: Film) -> Frame:
    letters = len(film.scenes[-1].line.text) if film.scenes else 0
    return Frame(len(film.scenes), letters, is_marked=True, is_over=True)


def turn_at(film: Film, seconds: float) -> int:
    """Give the agent's turn that is shown at a moment; 0 before the first."""
    turns = [each.line.turn for each in film.scenes if each.start <= seconds]
    return turns[-1] if turns else 0


def end_of_turn(film: Film, turn: int) -> float:
    """Give the moment at which a turn, with the caller's answer to it, is wholly shown."""
    ends = [each.end for each in film.scenes if each.line.turn <= turn]
    if not ends or turn >= film.last_turn:
        return film.length
    return ends[-1] - PAUSE / 2


def next_turn(film: Film, seconds: float) -> float:
    """Give the moment at which the present turn is wholly shown, or else the next one."""
    turn = turn_at(film, seconds)
    end = end_of_turn(film, turn)
    return end if seconds < end - PAUSE / 2 else end_of_turn(film, turn + 1)


def previous_turn(film: Film, seconds: float) -> float:
    """Give the moment at which the turn before was wholly shown."""
    return end_of_turn(film, max(turn_at(film, seconds) - 1, 0))


def whole_turns(film: Film, seconds: float) -> float:
    """Move a moment on to where its turn is wholly shown, for those who want nothing to move."""
    return max(seconds, end_of_turn(film, turn_at(film, seconds)))
