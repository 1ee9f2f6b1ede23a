"""A call that plays itself, for where nobody can type."""

from __future__ import annotations

from simulator.commands.errors import BadInput
from simulator.commands.places import SCENARIOS, load_scenario, shorten_path
from simulator.commands.script import play_script, read_script
from simulator.grading.scorecard import grade_call
from simulator.terminal.scorecard import describe_card
from simulator.texts import Texts

ENDING = ".demo.txt"  # a demonstration lies beside its call


def run_demonstration(texts: Texts) -> int:
    """Play the first demonstration there is, and print its transcript and scorecard."""
    path = next(iter(sorted(SCENARIOS.glob(f"*/calls/*{ENDING}"))), None)
    if path is None:
        raise BadInput("error-no-scenarios", path=shorten_path(SCENARIOS))
    scenario = load_scenario(path.name.removesuffix(ENDING))
    lines = read_script(str(path), texts)
    played = play_script(scenario, lines, seed=0, texts=texts)
    card = grade_call(scenario, played.log)
    title = scenario.call.title
    print("\n".join(["", title, "", *played.transcript, ""]))
    print("\n".join(describe_card(card, texts, title, scenario)))
    return 0
