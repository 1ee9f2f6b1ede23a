"""Names in braces have to stand for something; figures are not typed where a name would do."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.language.types import Figure
from simulator.scenario.checks.names import Subject
from simulator.scenario.checks.walk import Place, texts_in
from simulator.scenario.figures import read_figure
from simulator.scenario.mistakes import Mistake, suggest
from simulator.scenario.models import (
    Call,
    Caller,
    Concepts,
    Criterion,
    DetailCue,
    Ending,
    Product,
    Reaction,
    Stage,
)
from simulator.scenario.rendering import FORMS, PLACEHOLDER
from simulator.scenario.yaml_text import Where

# Figures and phrases are no templates.
_PLAIN = {(Call, "account"), (Product, "figures"), (Concepts, "words")}
_SPOKEN = {
    (Reaction, "caller"),
    (Ending, "caller"),
    (Stage, "lost"),
    (Caller, "opening"),
    (Criterion, "better"),
}
_LITERAL = re.compile(r"[$€₹]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?%")


def check_placeholders(subject: Subject) -> Iterator[Mistake]:
    """Give the names in braces that stand for nothing, and braces out of pairs."""
    for place in subject.places:
        if (type(place.owner), place.field) in _PLAIN:
            continue
        for where, text in texts_in(place):
            if "{" in text or "}" in text:
                yield from _check_template(subject, place, where, text)


def _check_template(subject: Subject, place: Place, where: Where, text: str) -> Iterator[Mistake]:
    spot = subject.document.spot_in
    rest = PLACEHOLDER.sub("", text)
    if "{" in rest or "}" in rest:
        yield subject.document.mistake("E307", spot(where, ""))
    for match in PLACEHOLDER.finditer(text):
        name, form = match["name"], match["form"]
        if name is None or (name == "value" and isinstance(place.owner, DetailCue)):
            continue
        if name not in subject.kinds and name not in subject.words:
            hint = suggest(name, {*subject.kinds, *subject.words})
            place_of = spot(where, match[0])
            yield subject.document.mistake("E305", place_of, name=name, nearest=hint)
        elif form and not _takes(subject, name, form):
            yield subject.document.mistake("E306", spot(where, match[0]), name=name, form=form)


def _takes(subject: Subject, name: str, form: str) -> bool:
    """Say whether a name may be written in this form; a broken figure may."""
    if name in subject.words:
        return False
    kind = subject.kinds[name]
    return form in FORMS and kind in (None, FORMS[form])


def check_literals(subject: Subject) -> Iterator[Mistake]:
    """Give the amounts and rates typed in lines that a figure's name would keep right."""
    for place in subject.places:
        if (type(place.owner), place.field) not in _SPOKEN:
            continue
        for where, text in texts_in(place):
            for match in _LITERAL.finditer(text):
                if name := _name_of(match[0], subject):
                    spot = subject.document.spot_in(where, match[0])
                    yield subject.document.mistake("E308", spot, text=match[0], name=name)


def _name_of(literal: str, subject: Subject) -> str | None:
    """Find the figure a literal equals: the account's first, then the card's and the issuer's.

    Nothing ($0, 0%) is left alone: too many figures equal it for any to be meant.
    """
    figure = read_figure(literal, subject.language)
    if figure is None or not figure.value:
        return None
    names = [name for name, each in subject.figures.items() if _equal(each, figure)]
    return min(names, key=_nearness, default=None)


def _equal(left: Figure, right: Figure) -> bool:
    return (left.kind, left.unit, left.value) == (right.kind, right.unit, right.value)


def _nearness(name: str) -> int:
    order = ("product", "issuer")
    first = name.partition(".")[0]
    return order.index(first) + 1 if first in order else 3 if "." in name else 0
