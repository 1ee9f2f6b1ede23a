"""What a plan's calls do at the desk: lines with a slash that no call, or not this one, could take.

`test` plays on when the desk refuses, as in a call; a name that is misspelt should not pass so.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.call.commands import Do
from simulator.call.errors import MalformedCommand
from simulator.call.typed import COMMANDS, LONE_FIELDS, read_command, split_slash
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake, suggest
from simulator.scenario.plans import PlanFile
from simulator.scenario.yaml_text import Spot

LOOKS = ("record", "statement", "terms", "form", "actions", "briefing", "help", "take")


def check_turns(scenario: Scenario, file: PlanFile) -> Iterator[Mistake]:
    """Give the lines of a plan's calls that name no command, no action here, no disposition."""
    for name, call in file.plan.calls.items():
        first = file.line_of("calls", name, "turns")
        for number, line in enumerate(call.turns.splitlines(), start=first):
            for code, id, known in _slips(line, scenario):
                spot = _spot_of(id, file, number)
                yield file.document.mistake(code, spot, id=id, nearest=suggest(id, known))


def _slips(line: str, scenario: Scenario) -> Iterator[tuple[str, str, list[str]]]:
    parts = split_slash(line)
    if parts is None:
        return
    name, word, _ = parts
    here = [each for each in ACTIONS if ACTIONS[each].given or each in scenario.call.desk]
    if name in ACTIONS:
        if name not in here:
            yield "E317", word, here
        elif name == "disposition":
            yield from _unknown_disposition(line, scenario)
    elif name not in (*COMMANDS, *LOOKS):
        yield "E318", word, [*here, *COMMANDS]


def _unknown_disposition(line: str, scenario: Scenario) -> Iterator[tuple[str, str, list[str]]]:
    try:
        done = read_command(line)
    except MalformedCommand:
        return  # `test` says so, with its line
    code = done.values.get(LONE_FIELDS["disposition"], "") if isinstance(done, Do) else ""
    known = list(scenario.call.dispositions)
    if code and code not in known:
        yield "E320", code, known


def _spot_of(id: str, file: PlanFile, number: int) -> Spot:
    """Give the place of a word in a line of the plan."""
    lines = file.document.lines
    written = lines[number - 1] if number <= len(lines) else ""
    return Spot(number, max(written.find(id), 0) + 1)
