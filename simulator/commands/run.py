"""run: play a scripted trainee against a call."""

from __future__ import annotations

from simulator.commands.options import (
    Given,
    Parser,
    add_scenario,
    add_seed,
    add_value,
    find_seed,
    need_value,
)
from simulator.texts import Texts

USAGE = "SCENARIO --script FILE [--seed N] [--json]"
EXAMPLE = "us-dispute-late-fee-first --script my-call.txt --json"


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_value(parser, "--script", "FILE", "command-option-script")
    add_seed(parser)
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Play the script, and print transcript and scorecard, or the card as JSON."""
    from simulator.commands.card_json import card_as_json, write_json
    from simulator.commands.places import load_scenario
    from simulator.commands.script import play_script, read_script
    from simulator.grading.scorecard import grade_call
    from simulator.terminal.scorecard import describe_card

    seed = find_seed(given) or 0
    lines = read_script(need_value(given, "--script"), texts)
    scenario = load_scenario(need_value(given, "SCENARIO"))
    played = play_script(scenario, lines, seed, texts)
    card = grade_call(scenario, played.log)
    if given.json:
        print(write_json(card_as_json(card, seed, texts), indent=2))
        return 0
    title = scenario.call.title
    print("\n".join([*played.transcript, ""]))
    print("\n".join(describe_card(card, texts, title, scenario)))
    return 0
