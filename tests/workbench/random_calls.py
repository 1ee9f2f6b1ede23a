"""Calls as a careless trainer might leave them, and agents who do anything at all. Seeded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from random import Random

from simulator.call.commands import Answer, Command, Do, HangUp, Say, Wait
from simulator.call.engine import LiveCall
from simulator.call.errors import CallError
from simulator.call.state import Phase
from simulator.grading.listening import listener_for
from simulator.grading.scorecard import grade_call
from simulator.grading.verdicts import Scorecard
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.checks.walk import texts_in, walk_fields

SIGNS = "ab:-?[]{}&*!|>'\"%@`#,\\ \n\t\r\x00\x85\u2028नमस्ते€₹$0123456789<+_/\U0001f600"
WORDS = ("yes", "no", "0", "-5", "5", "{}", "[]", "~", "null", "2026-05-20", "$30", "x", "acc-fee")
VALUES = ("", "30", "$30", "yes", "no", "x", "२", "2026-06-01", "tomorrow", "-1", "1e9", "a b c")
IDLE = (
    "",
    "?",
    "hello",
    "no",
    "Thank you, goodbye.",
    "My name is Sam.",
    "CVV please!",
    "1234 5678",
)
MOST_EDITS, MOST_TURNS = 4, 12


def edited(text: str, random: Random) -> str:
    """Edit a file in a few random places: letters, lines, values that change places."""
    edits = GENTLE if random.random() < 0.5 else EDITS
    for _ in range(random.randint(1, MOST_EDITS)):
        text = random.choice(edits)(text, random)
    return text


def _change_letters(text: str, random: Random) -> str:
    at, length = random.randrange(len(text) + 1), random.choice((0, 0, 1, 1, 3, 20))
    put = "".join(random.choice(SIGNS) for _ in range(random.choice((0, 1, 1, 2, 8))))
    return text[:at] + put + text[at + length :]


def _drop_lines(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    del lines[at : at + random.choice((1, 1, 2, 5))]
    return "\n".join(lines)


def _repeat_lines(text: str, random: Random) -> str:
    lines = text.split("\n")
    at, to = random.randrange(len(lines)), random.randrange(len(lines) + 1)
    lines[to:to] = lines[at : at + random.choice((1, 1, 3))]
    return "\n".join(lines)


def _indent_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    lines[at] = random.choice((" ", "  ", "\t", "- ")) + lines[at]
    return "\n".join(lines)


def _swap_values(text: str, random: Random) -> str:
    """Let two values of the file change places, so that the form stays and the sense goes."""
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if ": " in line]
    if len(places) < 2:
        return text
    one, other = random.sample(places, 2)
    (key, first), (name, second) = (lines[each].split(": ", 1) for each in (one, other))
    lines[one], lines[other] = f"{key}: {second}", f"{name}: {first}"
    return "\n".join(lines)


def _put_word(text: str, random: Random) -> str:
    lines = text.split("\n")
    places = [number for number, line in enumerate(lines) if ": " in line]
    if not places:
        return text
    at = random.choice(places)
    lines[at] = f"{lines[at].split(': ', 1)[0]}: {random.choice(WORDS)}"
    return "\n".join(lines)


def _change_number(text: str, random: Random) -> str:
    """Change a mood, a weight, an amount: what often leaves a call that can be played."""
    places = list(re.finditer(r"(?<=: )-?[0-9]+(?=[,}\n])", text))
    if not places:
        return text
    place = random.choice(places)
    return text[: place.start()] + str(random.randint(-5, 9)) + text[place.end() :]


def _drop_one_key(text: str, random: Random) -> str:
    """Take one key out of a group in braces: a mark, a condition, a mood."""
    places = list(
        re.finditer(r"(?<=[{ ])[a-z_]+: (?:\[[^\[\]]*\]|[^,{}\[\]\n]+)(?:, |(?=\}))", text)
    )
    if not places:
        return text
    place = random.choice(places)
    return text[: place.start()] + text[place.end() :]


def _drop_plain_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    places = [
        number
        for number, line in enumerate(lines)
        if re.match(r" +(mood|again|marks|reveals|swallows|goes|temperament|look):", line)
    ]
    if places:
        del lines[random.choice(places)]
    return "\n".join(lines)


def _say_otherwise(text: str, random: Random) -> str:
    """Let two lists of lines change places."""
    places = list(re.finditer(r"caller: (\[[^\[\]\n]*\])", text))
    if len(places) < 2:
        return text
    one, other = sorted(random.sample(places, 2), key=lambda each: each.start())
    return (
        text[: one.start(1)]
        + other[1]
        + text[one.end(1) : other.start(1)]
        + one[1]
        + text[other.end(1) :]
    )


GENTLE = (_change_number, _change_number, _drop_one_key, _drop_plain_line, _say_otherwise)
EDITS = (
    _change_letters,
    _drop_lines,
    _repeat_lines,
    _indent_line,
    _swap_values,
    _swap_values,
    _put_word,
    _put_word,
)


def play_anyhow(scenario: Scenario, random: Random) -> Scorecard:
    """Play a call with an agent who does anything, and grade it. Only refusals are expected."""
    call = LiveCall(scenario, listener_for(scenario), seed=random.randrange(1000))
    call.send(Answer())
    said = list(_texts_of(scenario)) + list(IDLE)
    for _ in range(random.randint(1, MOST_TURNS)):
        if call.state.phase is Phase.CLOSED:
            break
        _send(call, _anything(said, random))
    for last in (HangUp(), Do("finish")):
        if call.state.phase is not Phase.CLOSED:
            _send(call, last)
    return grade_call(scenario, call.log)


def _send(call: LiveCall, command: Command) -> None:
    with suppress(CallError):  # refused in so many words
        call.send(command)


def _anything(said: list[str], random: Random) -> Command:
    kind = random.random()
    if kind < 0.6:
        return Say(random.choice(said))
    if kind < 0.7:
        return Wait(random.choice((1.0, 20.0, 400.0)))
    if kind < 0.73:
        return HangUp()
    action = random.choice(list(ACTIONS))
    fields = [*ACTIONS[action].fields, "amount", "nonsense"]
    named = random.sample(fields, random.randint(0, min(2, len(fields))))
    return Do(action, {name: random.choice(VALUES) for name in named})


def _texts_of(scenario: Scenario) -> Iterator[str]:
    for place in walk_fields(scenario.call):
        if place.field in ("meets", "near", "wrong", "caller", "better"):
            yield from (text for _, text in texts_in(place))
