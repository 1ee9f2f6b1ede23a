"""Go through a model and give everything an author has set in it, with the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from simulator.scenario.yaml_text import Where


@dataclass(frozen=True, slots=True)
class Place:
    """A field that is set: the way to it, the model it belongs to, its name and value."""

    where: Where
    owner: BaseModel
    field: str
    value: Any


def walk_fields(model: BaseModel, where: Where = ()) -> Iterator[Place]:
    """Give every field that is set, outer ones first, in the order of the models."""
    for name in type(model).model_fields:
        if name in model.model_fields_set:
            value = getattr(model, name)
            yield Place((*where, name), model, name, value)
            yield from _walk_value(value, (*where, name))


def texts_in(place: Place) -> Iterator[tuple[Where, str]]:
    """Give the texts a field holds itself, or in its list or mapping, each with its way."""
    value = place.value
    if isinstance(value, str):
        yield place.where, value
    elif isinstance(value, list):
        yield from (((*place.where, i), each) for i, each in enumerate(value) if _is_text(each))
    elif isinstance(value, dict):
        yield from (((*place.where, key), each) for key, each in value.items() if _is_text(each))


def _walk_value(value: Any, where: Where) -> Iterator[Place]:
    if isinstance(value, BaseModel):
        yield from walk_fields(value, where)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _walk_value(each, (*where, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from _walk_value(each, (*where, index))


def _is_text(value: Any) -> bool:
    return isinstance(value, str)
