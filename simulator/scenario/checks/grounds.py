"""What a call rests on that is still to be verified has to be named in the call itself."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake
from simulator.scenario.models import Criterion
from simulator.scenario.yaml_text import Document


def check_verify(scenario: Scenario, document: Document) -> Iterator[Mistake]:
    """Compare what a call lists under `verify` with what its criteria rest on.

    The call's own criteria have to be listed; those it takes from the rubric may be.
    """
    listed = scenario.call.verify
    own = [each for each in scenario.call.criteria.values() if each is not None]
    for id in sorted(_open_grounds(own, scenario) - set(listed)):
        yield document.mistake("E330", document.key_spot(("verify",)), id=id)
    known = _open_grounds(scenario.criteria.values(), scenario)
    for position, id in enumerate(listed):
        if id in scenario.grounds and id not in known:
            yield document.mistake("E335", document.value_spot(("verify", position)), id=id)


def _open_grounds(criteria: Iterable[Criterion], scenario: Scenario) -> set[str]:
    grounds = {id for each in criteria for id in each.grounds if id in scenario.grounds}
    return {id for id in grounds if scenario.grounds[id].verify}
