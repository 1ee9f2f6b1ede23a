"""grade: judge replies one by one, each as if said at the right moment of the call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from simulator.commands.options import Given, Parser, add_scenario, add_value, need_value
from simulator.commands.reading import need_reply, read_json_lines
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.grading.verdicts import Verdict
    from simulator.scenario.bundle import Scenario

USAGE = "SCENARIO --replies FILE"
EXAMPLE = "us-dispute-late-fee-first --replies replies.jsonl"


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_value(parser, "--replies", "FILE", "command-option-replies")


def run(given: Given, texts: Texts) -> int:
    """Judge every reply, and write its verdicts before the next one is read."""
    from simulator.commands.card_json import reply_as_json, write_json
    from simulator.commands.places import load_scenario

    path = need_value(given, "--replies")
    scenario = load_scenario(need_value(given, "SCENARIO"))
    settle(scenario)
    for id, text in read_replies(path):
        print(write_json(reply_as_json(id, judge_reply(scenario, text), texts)), flush=True)
    return 0


def settle(scenario: Scenario) -> None:
    """Get ready for many replies: sweep garbage seldom, and never what is loaded now."""
    import gc

    from simulator.grading.listening import listener_for

    listener_for(scenario)
    gc.collect()
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


def judge_reply(scenario: Scenario, text: str) -> Mapping[str, Verdict]:
    """Judge one reply as a call would hear it."""
    from simulator.call.speech import as_heard
    from simulator.grading.scorecard import grade_reply

    return grade_reply(scenario, as_heard(text))


def read_replies(path: str) -> Iterator[tuple[object, str]]:
    """Read replies as JSON Lines, each with its id and text. Raises BadInput."""
    for number, row in read_json_lines(path):
        need_reply(row, path, number)
        yield row["id"], str(row["text"])
