"""The agent's own numbers, typed where the caller's belong, are masked; the caller's stay."""

from __future__ import annotations

import pytest

from simulator.call.desk import decide_action
from simulator.call.desk.reading import read_amount
from simulator.call.events import ActionDone, ActionRefused
from tests.library import load_call
from tests.records.leaks import find_in_text

from .worlds import IDENTIFIERS, make_state, read_world

CARD = "4539 5787 6362 1486"
ADDRESS = "18 Elm Street, Columbus, Ohio 43215"


def fill(call: str, **values: str):
    scenario = load_call(call)
    state = make_state((*scenario.call.caller.details,))
    return decide_action(scenario, state, "fill", values)


def test_a_card_in_a_new_address_is_masked():
    state = make_state((*IDENTIFIERS, "address"))
    typed = {"address": f"{CARD}, {ADDRESS}"}
    (event,) = decide_action(read_world("service"), state, "change-address", typed)
    assert isinstance(event, ActionDone)
    assert event.values["address"] == f"•••• •••• •••• 1486, {ADDRESS}"


@pytest.mark.parametrize(
    ("call", "field", "own", "other"),
    [
        ("nl-app-spreid-zzp", "iban", "NL37 LARK 0987 6543 21", "NL91 ABNA 0417 1643 00"),
        ("in-app-aarambh-homemaker", "pan", "fkhps4821l", "KWZPD7306M"),
    ],
)
def test_the_form_keeps_the_callers_number_and_masks_another(call, field, own, other):
    (event,) = fill(call, **{field: own})
    kept = event.values[field]
    assert kept == own.replace(" ", "").upper()
    assert event.notices == ()
    (event,) = fill(call, **{field: other})
    assert "•" in event.values[field]
    assert other.replace(" ", "")[:8] not in event.values[field]
    assert [each.id for each in event.notices] == ["desk-fill-differs"]


@pytest.mark.parametrize("typed", ["536 90 4417", "5 3 6 9 0 4 4 1 7", "536904417", "294 783 568"])
def test_a_number_of_somebody_is_no_amount(typed):
    scenario = load_call("us-app-everyday-standard")
    assert read_amount(typed, scenario) is None
    (event,) = fill("us-app-everyday-standard", income=typed)
    assert isinstance(event, ActionRefused)
    assert find_in_text(str(event)) == []


def test_amounts_stay_amounts():
    scenario = load_call("us-app-everyday-standard")
    for typed in ("58,000", "$58,000.00", "1,250,000", "12345678"):
        assert read_amount(typed, scenario) is not None
