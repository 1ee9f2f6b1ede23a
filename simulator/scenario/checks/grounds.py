"""What a call rests on that is still to be verified has to be named in the call itself."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake
from simulator.scenario.yaml_text import Document


def check_verify(scenario: Scenario, document: Document) -> Iterator[Mistake]:
    """Compare what a call lists under `verify` with what its criteria rest on."""
    open_points = open_grounds(scenario)
    listed = scenario.call.verify
    for id in sorted(open_points - set(listed)):
        yield document.mistake("E330", document.key_spot(("verify",)), id=id)
    for position, id in enumerate(listed):
        if id in scenario.grounds and id not in open_points:
            yield document.mistake("E335", document.value_spot(("verify", position)), id=id)


def open_grounds(scenario: Scenario) -> set[str]:
    """Give the grounds of a call's criteria that are still to be verified."""
    return {
        id
        for criterion in scenario.criteria.values()
        for id in criterion.grounds
        if id in scenario.grounds and scenario.grounds[id].verify
    }
