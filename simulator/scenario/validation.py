"""Check a document against its model, and say in plain words what does not fit, and where."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel, Tag, ValidationError
from pydantic.fields import FieldInfo

from simulator.scenario.mistakes import Mistake, ScenarioError, TextId, suggest
from simulator.scenario.models import CHECK_KINDS, LONGEST_LINE, FormField, FormOption, Moment
from simulator.scenario.yaml_text import Document, Where

M = TypeVar("M", bound=BaseModel)

_NEEDS = {
    "string_type": TextId("mistake-needs-text"),
    "list_type": TextId("mistake-needs-list"),
    "too_short": TextId("mistake-needs-line"),
    "dict_type": TextId("mistake-needs-keys"),
    "model_type": TextId("mistake-needs-keys"),
    "model_attributes_type": TextId("mistake-needs-keys"),
}
_NUMBERS = ("int_type", "int_parsing", "int_from_float", "int_parsing_size")
_BOUNDS = ("greater_than_equal", "less_than_equal", "greater_than", "less_than")
_NOT_A_CHECK = ("union_tag_not_found", "union_tag_invalid")


def validate(model: type[M], document: Document) -> M:
    """Turn a document into its model. Raises ScenarioError."""
    try:
        return model.model_validate(document.data)
    except ValidationError as error:
        details = error.errors(include_url=False)
    raise ScenarioError(_mistake(each, model, document) for each in details)


def _mistake(error: Mapping[str, Any], model: type[BaseModel], document: Document) -> Mistake:
    kind, place = error["type"], _Place(model, error["loc"])
    where, name = place.where, str(place.where[-1] if place.where else "this file")
    spot = document.value_spot(where) if error["input"] is not None else document.key_spot(where)
    if kind == "extra_forbidden":
        hint = suggest(name, place.known)
        return document.mistake("E201", document.key_spot(where), key=name, nearest=hint)
    if kind == "missing":
        return document.mistake("E202", document.key_spot(where[:-1]), key=name)
    if kind in _NEEDS:
        return document.mistake("E203", spot, name=name, needs=_NEEDS[kind])
    if kind in _NUMBERS or kind in _BOUNDS:
        return document.mistake("E204", spot, name=name, **_bounds(place.field))
    return _mistake_of_value(error, place, document, name)


def _mistake_of_value(
    error: Mapping[str, Any], place: _Place, document: Document, name: str
) -> Mistake:
    kind, value, where = error["type"], error["input"], place.where
    spot = document.key_spot(where) if place.is_key else document.value_spot(where)
    if kind.startswith("bool"):
        return document.mistake("E205", spot, name=name)
    if kind == "literal_error":
        allowed = [str(each) for each in get_args(place.options[0])] if place.options else []
        hint = suggest(str(value), allowed)
        return document.mistake("E206", spot, name=name, allowed=", ".join(allowed), nearest=hint)
    if kind == "string_pattern_mismatch" or place.is_key:
        return document.mistake("E207", spot, value=name if place.is_key else value)
    if kind.startswith("string_too"):
        return document.mistake("E208", spot, name=name, most=_longest(error))
    if kind in _NOT_A_CHECK:
        keys = value if isinstance(value, dict) else {}
        hint = next((text for key in keys if (text := suggest(key, CHECK_KINDS))), "")
        return document.mistake("E209", spot, allowed=", ".join(CHECK_KINDS), nearest=hint)
    if kind == "value_error" and Moment in place.options:
        return document.mistake("E210", spot, allowed=", ".join(Moment.model_fields))
    if kind == "value_error" and FormField in place.options:
        return document.mistake("E213", spot)
    if kind == "value_error" and FormOption in place.options:
        return document.mistake("E214", spot)
    return document.mistake("E299", spot, name=name)


class _Place:
    """The place of an error: its way through the document, and what the model knows of it."""

    def __init__(self, model: type[BaseModel], location: tuple[str | int, ...]) -> None:
        self.options: list[Any] = [model]
        self.field: FieldInfo | None = None
        self.known: tuple[str, ...] = ()
        self.is_key = bool(location) and location[-1] == "[key]"
        steps = [each for each in location if each != "[key]"]
        self.where: Where = tuple(each for each in steps if self._step(each))

    def _step(self, element: str | int) -> bool:
        """Follow one element into the model; say whether it is a key of the document too.

        A check's kind comes twice in an error: once as the name of its model, which is no key.
        """
        self.field = None
        tagged = [option for tag, option in self.options_with_tags() if tag == element]
        if tagged:
            self.options = tagged
            return False
        self.options = [each for option in self.options for each in self._inner(option, element)]
        return True

    def options_with_tags(self) -> Iterator[tuple[str, Any]]:
        for option in self.options:
            if get_origin(option) is Annotated:
                tags = [each.tag for each in get_args(option)[1:] if isinstance(each, Tag)]
                yield from ((tag, get_args(option)[0]) for tag in tags)

    def _inner(self, option: Any, element: str | int) -> list[Any]:
        if isinstance(option, type) and issubclass(option, BaseModel):
            self.known = tuple(option.model_fields)
            self.field = option.model_fields.get(str(element))
            return _options(self.field.annotation) if self.field else []
        if get_origin(option) in (dict, list):
            return _options(get_args(option)[-1])
        return []


def _options(annotation: Any) -> list[Any]:
    """Take a type apart into its alternatives, keeping the tags of a check's kinds."""
    origin, inner = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        if any(isinstance(each, Tag) for each in inner[1:]):
            return [annotation]
        return _options(inner[0])
    if inner and origin not in (dict, list, Literal):
        return [each for option in inner for each in _options(option)]
    return [annotation]


def _longest(error: Mapping[str, Any]) -> int:
    return int(error.get("ctx", {}).get("max_length", LONGEST_LINE))


def _bounds(field: FieldInfo | None) -> dict[str, object]:
    limits = field.metadata if field else []
    least = next((each.ge for each in limits if hasattr(each, "ge")), None)
    most = next((each.le for each in limits if hasattr(each, "le")), None)
    known = {"least": least, "most": most}
    bounds = {name: value for name, value in known.items() if value is not None}
    return {**bounds, "needs": TextId("-".join(["mistake-needs-number", *bounds]))}
