"""Small calls to try the desk on, and states of a call in a few words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from simulator.call.events import ActionDone, ActionRefused, Event
from simulator.call.state import Phase, State
from simulator.scenario.bundle import Scenario
from simulator.scenario.figures import resolve_figures
from simulator.scenario.models import Call, Conduct, Product

_FOLDER = Path(__file__).parent / "files"
IDENTIFIERS = ("name", "born", "zip", "last4")
FORM = {
    "name": "Jordan Whitfield",
    "born": "1996-04-09",
    "address": "18 Elm Street, Columbus, Ohio 43215",
    "ssn": "keyed",
    "income": "58000.00",
    "housing": "1450.00",
    "phone": "6145550147",
    "email": "jordan@example.com",
    "credit-check": "yes",
}


@cache
def read_world(name: str) -> Scenario:
    """Read one of the small calls, by the name of its file."""
    data = yaml.load((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    sheets = yaml.load((_FOLDER / "sheets.yaml").read_text(encoding="utf-8"), yaml.BaseLoader)
    products = {each["product"]: Product.model_validate(each) for each in sheets}
    call = Call.model_validate({**_EMPTY_CALL, **data})
    return Scenario(
        call=call,
        conduct=Conduct.model_construct(conduct="en-US"),
        products=products,
        concepts={},
        figures=_read_figures(call, products),
        grounds={},
        criteria={},
        path=_FOLDER / f"{name}.yaml",
        shared_digest="0" * 64,
        digest="0" * 64,
    )


def change_call(scenario: Scenario, **changes: Any) -> Scenario:
    """Change parts of a small call; each is given as its file would have it."""
    data = {**scenario.call.model_dump(), **changes}
    return replace(scenario, call=Call.model_validate(data))


def make_state(
    told: Iterable[str] = (),
    phase: Phase = Phase.TALKING,
    form: Mapping[str, str] | None = None,
    done: Iterable[str] = (),
    marks: Iterable[str] = (),
) -> State:
    """Make a state in which the caller has told these details."""
    return State(
        phase=phase,
        turn=4,
        details=dict.fromkeys(told, 2),
        form=dict(form or {}),
        done=dict.fromkeys(done, 3),
        marks=dict.fromkeys(marks, 3),
    )


def outcome(events: tuple[Event, ...]) -> str | dict[str, str]:
    """Give the reason's id of a single refusal, or the values of a single action."""
    (event,) = (each for each in events if isinstance(each, ActionDone | ActionRefused))
    return event.reason.id if isinstance(event, ActionRefused) else dict(event.values)


def _read_figures(call: Call, products: Mapping[str, Product]) -> dict[str, Any]:
    texts = {f"account.{name}": line for name, line in call.account.items()}
    for sheet in products.values():
        aliases = [sheet.product, *(["issuer"] if sheet.kind == "issuer" else [])]
        aliases += ["product"] if sheet.product == call.product else []
        for alias in aliases:
            texts |= {f"{alias}.{name}": line for name, line in sheet.figures.items()}
    return dict(resolve_figures(texts, call.locale[:2]).figures)


_EMPTY_CALL: dict[str, Any] = {
    "locale": "en-US",
    "difficulty": "2",
    "briefing": {"role": "Agent.", "goal": "Help.", "authority": [], "graded": []},
    "criteria": {},
    "stages": {},
    "endings": {},
    "best": "happy-resolve",
}
