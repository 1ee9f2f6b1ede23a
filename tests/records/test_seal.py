"""A seal breaks with every change, and with nothing else."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.records import AttemptMeta, ProfileId
from simulator.records.seal import Finding, dump_seal, examine, load_seal, make_seal

KEY, OTHER_KEY = b"k" * 32, b"o" * 32
META = AttemptMeta(
    profile=ProfileId(1),
    scenario="a-call",
    scenario_path="calls/a-call.yaml",
    scenario_digest="9f" * 32,
    title="A call",
    caller="Marta",
    locale="en-US",
    seed=7,
    mode="test",
    engine="1",
    started_at="2026-03-20T09:30:00+01:00",
)
EVENTS = ({"event": "Answered"}, {"event": "AgentSaid", "text": "नमस्ते", "turn": 1}, {"n": 1.5})
CARD = {"passed": True, "scores": {"accuracy": 90}}
SEAL = make_seal(KEY, META, EVENTS, CARD)
SEALED = dump_seal(SEAL)


def test_what_was_not_touched_is_intact() -> None:
    assert examine(KEY, SEALED, META, EVENTS, CARD) is Finding.INTACT


def test_a_seal_reads_as_it_was_written() -> None:
    assert load_seal(SEALED) == SEAL


@pytest.mark.parametrize("text", ["{}", "[]", "x", '{"key": 1}'])
def test_what_is_no_seal_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        load_seal(text)


@pytest.mark.parametrize(
    ("meta", "events", "card"),
    [
        pytest.param(replace(META, seed=8), EVENTS, CARD, id="another seed"),
        pytest.param(replace(META, mode="practice"), EVENTS, CARD, id="another mode"),
        pytest.param(META, EVENTS[:-1], CARD, id="the last event gone"),
        pytest.param(META, (*EVENTS, {"n": 2}), CARD, id="an event more"),
        pytest.param(META, EVENTS[::-1], CARD, id="another order"),
        pytest.param(META, (EVENTS[0], {**EVENTS[1], "turn": 2}, EVENTS[2]), CARD, id="a value"),
        pytest.param(META, EVENTS, {**CARD, "passed": False}, id="another result"),
        pytest.param(META, EVENTS, None, id="no card"),
    ],
)
def test_every_change_is_found(meta, events, card) -> None:
    assert examine(KEY, SEALED, meta, events, card) is Finding.CHANGED


@given(st.data())
def test_a_change_of_any_sign_is_found(data) -> None:
    text = json.dumps(EVENTS)
    place = data.draw(st.integers(0, len(text) - 1))
    changed = text[:place] + data.draw(st.characters(codec="utf-8")) + text[place + 1 :]
    try:
        events = json.loads(changed)
    except ValueError:
        return
    if events != json.loads(text) and all(isinstance(each, dict) for each in events):
        assert examine(KEY, SEALED, META, events, CARD) is Finding.CHANGED


def test_a_seal_made_over_without_the_key_is_found() -> None:
    changed = (EVENTS[0], {**EVENTS[1], "text": "better words"}, EVENTS[2])
    forged = replace(make_seal(OTHER_KEY, META, changed, CARD), key=SEAL.key)
    assert examine(KEY, dump_seal(forged), META, changed, CARD) is Finding.CHANGED


@pytest.mark.parametrize("sealed", ["", "{}", "intact"])
def test_a_seal_that_was_written_over_is_found(sealed: str) -> None:
    assert examine(KEY, sealed, META, EVENTS, CARD) is Finding.CHANGED


def test_another_installations_seal_is_not_called_broken() -> None:
    assert examine(OTHER_KEY, SEALED, META, EVENTS, CARD) is Finding.OTHER_KEY


def test_an_attempt_without_a_seal_is_said_to_have_none() -> None:
    assert examine(KEY, None, META, EVENTS, CARD) is Finding.UNSEALED


def test_a_key_is_named_without_being_told() -> None:
    assert KEY.hex() not in SEALED
    assert SEAL.key == make_seal(KEY, META, (), {}).key
