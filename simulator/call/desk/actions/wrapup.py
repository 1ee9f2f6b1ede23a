"""What is written down about a call: its disposition and a note."""

from __future__ import annotations

from simulator.call.desk.figures import render
from simulator.call.desk.reading import mask
from simulator.call.desk.rules import (
    AFTER_CALL_TOO,
    ActionRule,
    FieldRule,
    Option,
    Outcome,
    Request,
    done,
    make_field,
    refused,
)
from simulator.call.events import Message
from simulator.call.state import Phase, State
from simulator.scenario.bundle import Scenario

LONGEST_NOTE = 2000  # characters


def _disposition_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    codes = scenario.call.dispositions.items()
    options = tuple(Option(code, render(choice.label, scenario)) for code, choice in codes)
    return (make_field("code", "choice", required=True, options=options),)


def _no_codes(scenario: Scenario, state: State) -> Message | None:
    return None if scenario.call.dispositions else Message("desk-no-dispositions")


def _set_disposition(request: Request) -> tuple[Outcome, ...]:
    return done(request.values)


def _note_fields(scenario: Scenario) -> tuple[FieldRule, ...]:
    return (make_field("text", "long-text", required=True),)


def _write_note(request: Request) -> tuple[Outcome, ...]:
    text = request.values["text"]
    if len(text) > LONGEST_NOTE:
        return refused("desk-note-too-long", most=str(LONGEST_NOTE))
    masked = mask(text)
    notices = (Message("desk-note-masked"),) if masked != text else ()
    return done({"text": masked}, *notices)


DISPOSITION = ActionRule(
    "disposition",
    frozenset({Phase.WRAP_UP}),
    _disposition_fields,
    _set_disposition,
    _no_codes,
    is_everywhere=True,
)
NOTE = ActionRule("note", AFTER_CALL_TOO, _note_fields, _write_note, is_everywhere=True)
RULES = (DISPOSITION, NOTE)
