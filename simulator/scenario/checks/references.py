"""Every id that refers to something has to be the id of something."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from simulator.language import parse_figure
from simulator.scenario.checks.names import Sort, Subject
from simulator.scenario.checks.walk import Place
from simulator.scenario.mistakes import Mistake, suggest
from simulator.scenario.models import (
    AutoFail,
    Call,
    Conduct,
    Criterion,
    DeskAction,
    Detail,
    DoesCheck,
    Moment,
    MostCheck,
    Policy,
    Product,
    Reaction,
    SaysCheck,
    When,
)
from simulator.scenario.yaml_text import Spot, Where

_CODES: Mapping[Sort, str] = {
    "heard": "E311",
    "fact": "E312",
    "stage": "E313",
    "ending": "E314",
    "detail": "E315",
    "mark": "E316",
    "action": "E317",
    "known-action": "E318",
    "disposition": "E320",
    "sheet": "E321",
    "criterion": "E323",
    "ground": "E329",
}
_REFERS: Mapping[tuple[type, str], Sort] = {
    **{(When, key): "heard" for key in ("hears", "hears_any", "hears_wrong", "heard", "unheard")},
    (When, "times"): "heard",
    (When, "done"): "action",
    (When, "not_done"): "action",
    (When, "knows"): "fact",
    (When, "unknown"): "fact",
    (When, "marked"): "mark",
    (When, "unmarked"): "mark",
    (When, "stage"): "stage",
    (Moment, "heard"): "heard",
    (Moment, "done"): "action",
    (Moment, "caller"): "mark",
    (SaysCheck, "after"): "mark",
    (Detail, "after"): "mark",
    (DeskAction, "needs"): "detail",
    (DoesCheck, "does"): "action",
    (MostCheck.Most, "heard"): "heard",
    (Reaction, "reveals"): "fact",
    (Reaction, "gives"): "detail",
    (Reaction, "goes"): "stage",
    (Reaction, "ends"): "ending",
    (Call, "best"): "ending",
    (Call, "product"): "sheet",
    (Call, "also"): "sheet",
    (Call, "desk"): "known-action",
    (Conduct, "every_call"): "criterion",
    (Criterion, "grounds"): "ground",
    (AutoFail, "grounds"): "ground",
    (Call, "verify"): "ground",
}


def check_references(subject: Subject) -> Iterator[Mistake]:
    """Give the ids that nothing has."""
    for place in subject.places:
        sort = _REFERS.get((type(place.owner), place.field))
        if sort and sort in subject.names:
            yield from _unknown(subject, place, sort)
        if isinstance(place.owner, DoesCheck) and place.field == "does":
            yield from _check_values(subject, place)
        if isinstance(place.owner, Call) and place.field == "desk":
            yield from _check_desk(subject, place)
    yield from _check_inherited(subject)
    yield from _check_form(subject)


def _unknown(subject: Subject, place: Place, sort: Sort) -> Iterator[Mistake]:
    known = subject.names[sort]
    for spot, name in _ids(subject, place):
        if name not in known:
            hint = suggest(name, known)
            yield subject.document.mistake(_CODES[sort], spot, id=name, nearest=hint)


def _ids(subject: Subject, place: Place) -> Iterator[tuple[Spot, str]]:
    """Give the ids a field refers to: its text, the items of its list, the keys of its mapping."""
    document, where = subject.document, place.where
    match place.value:
        case str() as name:
            yield document.value_spot(where), name
        case list() as names:
            yield from ((document.value_spot((*where, i)), each) for i, each in enumerate(names))
        case dict() as mapping:
            yield from ((document.key_spot((*where, key)), key) for key in mapping)


def _check_values(subject: Subject, place: Place) -> Iterator[Mistake]:
    """Check the values a criterion asks of a desk action: its fields, and the disposition."""
    check = place.owner
    assert isinstance(check, DoesCheck)
    where = (*place.where[:-1], "values")
    yield from _unknown_fields(subject, check.does, check.values, where)
    yield from _unknown_choices(subject, check, where)
    code, known = check.values.get("code"), subject.names.get("disposition")
    if check.does == "disposition" and code and known is not None and code not in known:
        spot = subject.document.value_spot((*where, "code"))
        hint = suggest(code, known)
        yield subject.document.mistake("E320", spot, id=code, nearest=hint)


def _unknown_choices(subject: Subject, check: DoesCheck, where: Where) -> Iterator[Mistake]:
    """The desk refuses a value that is none of the call's own choices, so nobody could do it."""
    action = subject.model.desk.get(check.does) if isinstance(subject.model, Call) else None
    fields = action.fields if action else {}
    for name, value in check.values.items():
        choices = fields[name].choices if name in fields else {}
        if choices and value not in choices:
            spot, hint = subject.document.value_spot((*where, name)), suggest(value, choices)
            allowed = ", ".join(choices)
            args = {"name": name, "allowed": allowed, "nearest": hint}
            yield subject.document.mistake("E206", spot, **args)


def _check_desk(subject: Subject, place: Place) -> Iterator[Mistake]:
    for name, action in place.value.items():
        yield from _unknown_fields(subject, name, action.fields, (*place.where, name, "fields"))


def _unknown_fields(
    subject: Subject, action: str, fields: Mapping[str, Any], where: Where
) -> Iterator[Mistake]:
    known = subject.fields.get(action)
    for name in fields:
        if known is not None and name not in known:
            spot, hint = subject.document.key_spot((*where, name)), suggest(name, known)
            yield subject.document.mistake("E319", spot, action=action, id=name, nearest=hint)


def _check_inherited(subject: Subject) -> Iterator[Mistake]:
    """An empty criterion takes the conduct rubric's own, so there has to be one."""
    call = subject.model
    if not isinstance(call, Call):
        return
    known = subject.names["criterion"]
    for name, criterion in call.criteria.items():
        if criterion is None and name not in known:
            spot, hint = subject.document.key_spot(("criteria", name)), suggest(name, known)
            yield subject.document.mistake("E323", spot, id=name, nearest=hint)


def _check_form(subject: Subject) -> Iterator[Mistake]:
    """The consent of an application is given in one of its fields, and its policy is figures."""
    form = subject.model.application if isinstance(subject.model, Product) else None
    if form and form.consent_field not in form.fields:
        name = form.consent_field
        spot = subject.document.value_spot(("application", "consent_field"))
        hint = suggest(name, form.fields)
        yield subject.document.mistake("E327", spot, id=name, nearest=hint)
    for key, text in _list_limits(form.policy) if form else ():
        if not _is_figure(text, subject):
            spot = subject.document.value_spot(("application", "policy", key))
            yield subject.document.mistake("E301", spot, text=text)


def _list_limits(policy: Policy) -> Iterator[tuple[str, str]]:
    """List the lines of a policy that are figures written out; a name in braces is checked so."""
    for key, value in policy:
        if isinstance(value, str) and key != "least_income_per" and "{" not in value:
            yield key, value


def _is_figure(text: str, subject: Subject) -> bool:
    try:
        parse_figure(text, subject.language)
    except ValueError:
        return False
    return True
