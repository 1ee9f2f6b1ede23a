"""The caller's side: what they answer, feel, tell and decide, as events.

One reply of the agent may call for several reactions: the most specific rule goes first, then
the next that answers something not yet answered. What is asked of their details is told last.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from simulator.call.events import (
    AgentSaid,
    CallEnded,
    CallerSaid,
    DetailGiven,
    Event,
    FactRevealed,
    Heard,
    MoodMoved,
    NotUnderstood,
    Reacted,
    StageEntered,
)
from simulator.call.rules import (
    Hearing,
    Rule,
    holds,
    is_spent,
    listens,
    rank,
    rules_of,
    triggers_of,
)
from simulator.call.speech import pick_variant, speaking_seconds
from simulator.call.state import State, fold
from simulator.language import analyse
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Ending, Reaction, When
from simulator.scenario.rendering import render_text

MOST_LINES = 3  # reactions in words to one reply of the agent
MOST_SILENT = 6  # rules without words that may follow each other
LAST = 1 << 30  # the place of words that come after all others
ASKS = "asks-"  # cues that ask for a detail start with this

_rules_of = lru_cache(maxsize=64)(rules_of)


class _Answer:
    """An answer being put together: events so far, the state they lead to, the words."""

    def __init__(self, scenario: Scenario, state: State, turn: int, by: str = "both") -> None:
        self.scenario = scenario
        self.by = by  # who ends the call, if this answer ends it
        self.state = state
        self.turn = turn
        self.events: list[Event] = []
        self.fired: set[str] = set()  # rules of this very answer
        self.words: list[tuple[int, str]] = []  # with the place in the agent's words it answers
        self.look: str | None = None
        self.is_over = False

    def add(self, *events: Event) -> None:
        self.events.extend(events)
        self.state = fold(self.state, events)

    def say(self, lines: Sequence[str], rule: str, place: int = -1) -> int:
        """Speak one variant of a line; gives which."""
        if not lines:
            return 0
        rendered = [render_text(line, self.scenario, {}) for line in lines]
        recent = (*self.state.caller_lines[-2:], *(words for _, words in self.words))
        times = self.state.reacted.get(rule, 0)
        variant = pick_variant(rendered, self.state.seed, rule, times, recent)
        self.words.append((place, rendered[variant]))
        return variant

    def feel(self, change: int, rule: str) -> None:
        mood = max(-5, min(5, self.state.mood + change))
        if mood != self.state.mood:
            self.add(MoodMoved(self.turn, self.state.mood, mood, rule))

    def speak(self) -> None:
        """Turn the words put together so far into one line on the phone."""
        if self.words:
            ordered = sorted(self.words, key=lambda each: each[0])
            text = " ".join(words for _, words in ordered)
            look = self.look or look_of(self.scenario, self.state.mood)
            self.add(CallerSaid(self.turn, text, speaking_seconds(text), look))
            self.words, self.look = [], None


def look_of(scenario: Scenario, mood: int) -> str:
    """Give the face of a mood: the caller's own around 0, anger below, relief above."""
    if mood <= -4:
        return "furious"
    if mood <= -2:
        return "annoyed"
    if mood <= 0:
        return scenario.call.caller.at_rest
    return "relieved" if mood <= 2 else "happy"


def answer_words(scenario: Scenario, before: State, said: Sequence[Event]) -> tuple[Event, ...]:
    """Give the caller's answer to one turn of the agent's words."""
    state = fold(before, said)
    answer = _Answer(scenario, state, state.turn)
    hearing = _hearing(scenario, before, said)
    opened = "opening" not in state.marks
    if opened:
        _open(answer)
    _react(answer, hearing, opened)
    if not answer.is_over:
        _tell_details(answer, hearing)
        _settle(answer, hearing)
    if not answer.words and not answer.is_over:
        _acknowledge(answer, _wants_answer(scenario, said))
    answer.speak()
    return tuple(answer.events)


def _hearing(scenario: Scenario, before: State, said: Iterable[Event]) -> Hearing:
    heard = [each for each in said if isinstance(each, Heard)]
    met = frozenset(each.id for each in heard if each.verdict == "met")
    asked = _asked_details(scenario, met)
    return Hearing(
        met,
        frozenset(each.id for each in heard if each.verdict == "wrong"),
        bool(asked) and all(detail in before.details for detail in asked),
        {each.id: each.start for each in heard},
    )


def _asked_details(scenario: Scenario, met: frozenset[str]) -> list[str]:
    return [
        id
        for id, detail in scenario.call.caller.details.items()
        if f"{ASKS}{id}" in met and not detail.keyed
    ]


def _open(answer: _Answer) -> None:
    lines = answer.scenario.call.caller.opening
    variant = answer.say(lines, "opening")
    answer.add(Reacted(answer.turn, "opening", variant, ("opening", "problem")))


def _react(answer: _Answer, hearing: Hearing, opened: bool) -> None:
    answered: frozenset[str] = frozenset()
    has_reacted = opened
    while len(answer.words) < MOST_LINES + opened:
        rule = _best_rule(answer, hearing, answered, only_words=has_reacted)
        if rule is None:
            return
        has_reacted = True
        triggers = triggers_of(rule.reaction.when, hearing)
        answered |= triggers
        _carry_out(answer, rule, min((hearing.starts[id] for id in triggers), default=-1))
        if rule.reaction.swallows:
            answer.is_over = True
        if answer.is_over:
            return


def _best_rule(
    answer: _Answer, hearing: Hearing, answered: frozenset[str], *, only_words: bool
) -> Rule | None:
    candidates = [
        rule
        for rule in _rules_of(answer.scenario)
        if _is_open(rule, answer, hearing)
        and (not only_words or listens(rule.reaction.when))
        and (not listens(rule.reaction.when) or _has_news(rule, hearing, answered))
    ]
    return max(candidates, key=lambda rule: rank(rule, answer.state), default=None)


def _is_open(rule: Rule, answer: _Answer, hearing: Hearing) -> bool:
    when = rule.reaction.when
    return (
        when.silence is None
        and when.held is None
        and not _answers_action(when)
        and (listens(when) or bool(rule.reaction.caller or rule.reaction.ends))
        and rule.name not in answer.fired
        and not is_spent(rule, answer.state.reacted)
        and holds(when, answer.scenario, answer.state, hearing)
    )


def _answers_action(when: When) -> bool:
    """Say whether a rule answers a desk action that the caller notices, at that moment."""
    return not listens(when) and any(ACTIONS[action].heard for action in when.done)


def _has_news(rule: Rule, hearing: Hearing, answered: frozenset[str]) -> bool:
    triggers = triggers_of(rule.reaction.when, hearing)
    return not triggers <= answered or (not triggers and hearing.asked_again and not answered)


def _carry_out(answer: _Answer, rule: Rule, place: int = -1) -> None:
    reaction = rule.reaction
    answer.fired.add(rule.name)
    variant = answer.say(reaction.caller, rule.name, place)
    answer.look = reaction.look or answer.look
    answer.add(Reacted(answer.turn, rule.name, variant, tuple(reaction.marks)))
    answer.feel(reaction.mood, rule.name)
    answer.add(*_consequences(reaction, answer.turn))
    if reaction.ends is not None or reaction.closes:
        has_spoken = bool(answer.words) and reaction.ends is not None
        answer.speak()
        answer.add(
            *close_call(
                answer.scenario,
                answer.state,
                by=answer.by,
                named=reaction.ends,
                is_silent=has_spoken,
            )
        )
        answer.is_over = True


def _consequences(reaction: Reaction, turn: int) -> list[Event]:
    events: list[Event] = [FactRevealed(turn, fact) for fact in reaction.reveals]
    events.extend(DetailGiven(turn, detail) for detail in reaction.gives)
    if reaction.goes is not None:
        events.append(StageEntered(turn, reaction.goes))
    return events


def _tell_details(answer: _Answer, hearing: Hearing) -> None:
    told: list[str] = []
    for id in _asked_details(answer.scenario, hearing.met):
        is_known = id in answer.state.details
        if is_known and not hearing.asked_again:
            continue
        told.append(_detail_words(answer, id, is_known))
        answer.add(DetailGiven(answer.turn, id))
    if told:
        text = ", ".join(told)
        end = "।" if answer.scenario.language == "hi" else "."
        answer.words.append((LAST, text[0].upper() + text[1:] + end))


def _detail_words(answer: _Answer, id: str, is_known: bool) -> str:
    cue = answer.scenario.conduct.details[id]
    detail = answer.scenario.call.caller.details[id]
    lines = (cue.again if is_known else cue.answer) or cue.answer
    extra = {"value": detail.spoken or detail.value}
    rendered = [render_text(line, answer.scenario, extra) for line in lines]
    times = sum(_holds_one(said, rendered) for said in answer.state.caller_lines)
    return rendered[pick_variant(rendered, answer.state.seed, f"tells.{id}", times, ())]


def _holds_one(said: str, lines: Sequence[str]) -> bool:
    """Say whether one of the lines was part of what the caller said."""
    return any(line.casefold() in said.casefold() for line in lines)


def _settle(answer: _Answer, hearing: Hearing) -> None:
    """Let rules without words follow: a stage that is done, a mark that is due."""
    for _ in range(MOST_SILENT):
        silent = [
            rule
            for rule in _rules_of(answer.scenario)
            if not rule.reaction.caller
            and not rule.reaction.ends
            and not listens(rule.reaction.when)
            and not _answers_action(rule.reaction.when)
            and rule.reaction.when.silence is None
            and rule.reaction.when.held is None
            and rule.stage in (None, answer.state.stage)
            and rule.name not in answer.fired
            and not is_spent(rule, answer.state.reacted)
            and holds(rule.reaction.when, answer.scenario, answer.state, hearing)
        ]
        if not silent:
            return
        _carry_out(answer, max(silent, key=lambda rule: rank(rule, answer.state)))


def _wants_answer(scenario: Scenario, said: Sequence[Event]) -> bool:
    """Say whether a bare "okay" is no answer: nothing was understood, or it was a question."""
    if any(isinstance(each, NotUnderstood) for each in said):
        return True
    words = next(each.text for each in said if isinstance(each, AgentSaid))
    sentences = analyse(words, scenario.language)
    return bool(sentences) and sentences[-1].is_question


def _acknowledge(answer: _Answer, is_lost: bool) -> None:
    conduct = answer.scenario.conduct
    if is_lost:
        stage = answer.scenario.call.stages[answer.state.stage]
        lines, rule = (stage.lost or conduct.lost), f"lost.{answer.state.stage}"
    else:
        lines, rule = conduct.understood, "understood"
    variant = answer.say(lines, rule)
    answer.add(Reacted(answer.turn, rule, variant))


def answer_action(scenario: Scenario, state: State, action: str) -> tuple[Event, ...]:
    """Give what the caller makes of a desk action that they notice, such as a hold."""
    answer = _Answer(scenario, state, state.turn, by="agent")
    noticing = [
        rule
        for rule in _rules_of(scenario)
        if action in rule.reaction.when.done
        and _answers_action(rule.reaction.when)
        and not is_spent(rule, state.reacted)
        and holds(rule.reaction.when, scenario, state, Hearing())
    ]
    if noticing:
        _carry_out(answer, max(noticing, key=lambda rule: rank(rule, state)))
        answer.speak()
    return tuple(answer.events)


def answer_silence(scenario: Scenario, state: State) -> tuple[Event, ...]:
    """Give what the caller does when nobody speaks, or while on hold."""
    answer = _Answer(scenario, state, state.turn)
    waiting = [
        rule
        for rule in _rules_of(scenario)
        if (rule.reaction.when.silence is not None or rule.reaction.when.held is not None)
        and not is_spent(rule, state.reacted)
        and holds(rule.reaction.when, scenario, state, Hearing())
    ]
    if waiting:
        _carry_out(answer, max(waiting, key=lambda rule: rank(rule, state)))
        answer.speak()
    return tuple(answer.events)


def close_call(
    scenario: Scenario,
    state: State,
    *,
    by: str = "both",
    named: str | None = None,
    is_silent: bool = False,
) -> tuple[Event, ...]:
    """End the call: with the ending named, or the first whose rule holds.

    The ending's last words are left out where `is_silent`: the caller has said them already.

    When the agent just puts the phone down, the conduct's own endings are tried first.
    """
    endings = {**scenario.conduct.endings, **scenario.call.endings}
    id = named or _find_ending(scenario, state, hung_up=by == "agent")
    ending = endings[id]
    answer = _Answer(scenario, state, state.turn)
    answer.feel(ending.mood, f"ending.{id}")
    if by != "agent" and not is_silent:
        answer.say(ending.caller, f"ending.{id}")
        answer.speak()
    who = "caller" if named is not None and by == "both" else by
    answer.add(CallEnded(state.turn, id, who))
    return tuple(answer.events)


def _find_ending(scenario: Scenario, state: State, *, hung_up: bool) -> str:
    endings: list[tuple[str, Ending]] = list(scenario.call.endings.items())
    if hung_up:
        endings = [*scenario.conduct.endings.items(), *endings]
    return next(
        id
        for id, ending in endings
        if ending.when is not None and holds(ending.when, scenario, state, Hearing())
    )
