"""Every key a trainer may write: what it is for, what it takes, and an example from our calls."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from simulator.language.types import Language
from simulator.scenario import models, plans
from simulator.scenario.cards import LOCALES
from simulator.scenario.checks.walk import walk_fields
from simulator.scenario.library import Library
from simulator.scenario.models import Call, Concepts, Conduct, Grounds, Model, Product
from simulator.scenario.plans import Plan
from simulator.texts import Texts

FILES: Mapping[str, type[Model]] = {
    "call": Call,
    "plan": Plan,
    "product": Product,
    "conduct": Conduct,
    "concepts": Concepts,
    "grounds": Grounds,
}
LONGEST_EXAMPLE = 160  # characters of JSON
# Keys that our own files do not use, or only with a value too long to show.
_OTHER_EXAMPLES: Mapping[str, Any] = {
    "FactCheck.fact": "{product.late_fee}",
    "FactCheck.about": ["<late-fee>"],
    "FiguresCheck.figures": {"late-fee": {"about": ["<late-fee>"], "known": ["product.late_fee"]}},
    "Criterion.in_one_reply": {"says": {"meets": ["You will see it within {credit_visible}."]}},
    "Call.briefing": {"role": "...", "goal": "...", "authority": ["..."], "graded": ["..."]},
    "Call.caller": {"name": "Ines Duarte", "age": "52", "mood": "0"},
    "Call.stages": {"talk": {"goal": "...", "hint": "...", "reactions": {}}},
    "Conduct.auto_fails": {"auto-third-push": {"asks": "...", "check": {"most": "..."}}},
    "Criterion.law": "12 CFR 1026.54",
    "Conduct.criteria": {"prof-verify": {"kind": "professionalism", "weight": "3"}},
    "Grounds.rules": {"late-fee-cap": {"rule": "...", "kind": "law", "checked": "2026-11-22"}},
    "NeverCheck.never": {"meets": ["Calm down."], "near": ["Let's look at it calmly together."]},
    "Policy.least_left": "€ 300",
    "Product.application": {"fields": {}, "consent_field": "credit-check", "policy": {}},
}

Example = Any  # what stands behind the key, as plain data


@dataclass(frozen=True, slots=True)
class Key:
    """One key of one model, by the name of the class that declares it."""

    model: str
    name: str

    @property
    def text(self) -> str:
        """Give the id of the text that says what it is for."""
        model = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", self.model).lower()
        return f"key-{model}-{self.name.replace('_', '-')}"


def all_models() -> Iterator[type[Model]]:
    """Give every model of the files that trainers write, once."""
    found = dict.fromkeys((*_models_in(vars(models)), *_models_in(vars(plans))))
    yield from (each for each in found if each is not Model)


def _models_in(names: Mapping[str, Any]) -> Iterator[type[Model]]:
    for each in names.values():
        if isinstance(each, type) and issubclass(each, Model):
            yield each
            yield from _models_in(vars(each))


def keys_of(model: type[BaseModel]) -> Iterator[Key]:
    """Give the keys of a model, those it inherits under the name of the class that has them."""
    for name in model.model_fields:
        owner = next(
            each for each in model.__mro__ if name in vars(each).get("__annotations__", {})
        )
        yield Key(owner.__name__, name)


def describe(key: Key, texts: Texts) -> str:
    """Say what a key is for."""
    return texts(key.text)


def find_examples(library: Library, language: Language) -> dict[Key, Example]:
    """Find an example of each key in the library's own files, a short one of this language.

    Where the country of the language has none, another's is taken.
    """
    ordered = sorted(LOCALES, key=lambda each: each[:2] != language)
    found: dict[Key, Example] = {}
    for locale in ordered:
        found = {**_shortest(_files(library, locale)), **found}
    others = {Key(*name.split(".")): value for name, value in _OTHER_EXAMPLES.items()}
    return {**others, **found}


def _files(library: Library, locale: str) -> Iterator[Model]:
    calls = [each.id for each in library.cards() if each.locale == locale]
    for id in calls:
        scenario = library.load(id)
        yield scenario.call
        plan = library.plan_of(scenario)
        if plan is not None:
            yield plan.plan
    if calls:
        scenario = library.load(calls[0])
        yield from (scenario.conduct, *scenario.products.values())
        words = {name: list(each) for name, each in scenario.concepts.items()}
        yield Concepts(concepts=scenario.call.locale, words=words)
        yield Grounds(grounds=scenario.call.locale, rules=dict(scenario.grounds))


def _shortest(files: Iterator[Model]) -> dict[Key, Example]:
    best: dict[Key, tuple[int, Example]] = {}
    for file in files:
        for place in walk_fields(file):
            key = _key_of(type(place.owner), place.field)
            value = _shorten(_plain(place.value), is_model=isinstance(place.value, BaseModel))
            size = _size(value)
            if value in ([], {}, None, "") or size > LONGEST_EXAMPLE:
                continue
            if key not in best or size < best[key][0]:
                best[key] = (size, value)
    return {key: value for key, (_, value) in best.items()}


def _shorten(value: Example, *, is_model: bool) -> Example:
    """Leave the shortest entry of a list or a mapping that is too long to show."""
    if is_model or _size(value) <= LONGEST_EXAMPLE:
        return value
    if isinstance(value, list):
        return [min(value, key=_size)]
    if isinstance(value, dict):
        return dict([min(value.items(), key=_size)])
    return value


def _size(value: Example) -> int:
    return len(json.dumps(value, ensure_ascii=False))


@cache
def _key_of(model: type[BaseModel], name: str) -> Key:
    return next(each for each in keys_of(model) if each.name == name)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_unset=True)
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    if isinstance(value, list):
        return [_plain(each) for each in value]
    return value if isinstance(value, bool | int | str) or value is None else str(value)
