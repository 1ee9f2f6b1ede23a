"""The names that a file may refer to, and where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, cast

from simulator.language.types import Figure, FigureKind, Language
from simulator.scenario.actions import ACTIONS
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import Locale
from simulator.scenario.checks.walk import Place, walk_fields
from simulator.scenario.models import (
    AllCheck,
    AnyCheck,
    Call,
    Concepts,
    Conduct,
    Criterion,
    Model,
    Product,
)
from simulator.scenario.rendering import text_names
from simulator.scenario.yaml_text import Document

Sort = Literal[
    "heard", "action", "known-action", "fact", "mark", "stage", "ending", "detail", "sheet",
    "criterion", "concept", "disposition", "ground",
]  # fmt: skip

OPENING_MARK = "problem"  # set by the caller's first words
CALL_CONCEPTS = frozenset({"problem"})  # the rubric speaks of them, each call says what they are
CALLER_WORDS = frozenset({"caller.name", "caller.first_name", "caller.last_name", "topic"})


@dataclass(frozen=True, eq=False)
class Subject:
    """A file to be checked, with the names known to it.

    A sort that is not in `names` is not checked: the file cannot know them. `kinds` are the
    figures by every name they have here; None where a figure is broken. `words` are the names in
    braces that stand for words. `figures` are the figures a literal is compared with.
    """

    model: Model
    document: Document
    locale: Locale
    names: Mapping[Sort, frozenset[str]]
    kinds: Mapping[str, FigureKind | None]
    words: frozenset[str]
    fields: Mapping[str, frozenset[str]] = field(default_factory=dict)  # of each desk action
    figures: Mapping[str, Figure] = field(default_factory=dict)

    @property
    def language(self) -> Language:
        """Give the language of the file: the first half of its locale."""
        return cast(Language, self.locale[:2])

    @cached_property
    def places(self) -> tuple[Place, ...]:
        """Give every field that is set in the file."""
        return tuple(walk_fields(self.model))


def subject_of_call(scenario: Scenario, document: Document) -> Subject:
    """Gather what a call may refer to."""
    call, conduct = scenario.call, scenario.conduct
    short = {name: scenario.figures.get(f"account.{name}") for name in call.account}
    figures = {**{k: v for k, v in short.items() if v}, **scenario.figures}
    return Subject(
        model=call,
        document=document,
        locale=call.locale,
        names=_names_of_call(call, conduct, scenario),
        kinds={**dict.fromkeys(short), **{name: each.kind for name, each in figures.items()}},
        words=text_names(scenario),
        fields=_action_fields(scenario.issuer, scenario.product),
        figures=figures,
    )


def subject_of_conduct(
    conduct: Conduct,
    document: Document,
    products: Mapping[str, Product],
    figures: Mapping[str, Figure],
    concepts: Iterable[str],
    grounds: Iterable[str],
) -> Subject:
    """Gather what the conduct rubric may refer to: nothing that only one call has."""
    issuer = _issuer(products)
    shared = _country_figures(products, figures)
    details = frozenset(conduct.details)
    return Subject(
        model=conduct,
        document=document,
        locale=conduct.conduct,
        names={
            "heard": _hearable(conduct.criteria, conduct.cues, details),
            "action": frozenset(ACTIONS),
            "ending": frozenset(conduct.endings),
            "detail": details,
            "criterion": frozenset(conduct.criteria),
            "concept": frozenset(concepts) | CALL_CONCEPTS,
            "ground": frozenset(grounds),
        },
        kinds={name: figure.kind for name, figure in shared.items()},
        words=CALLER_WORDS | _sheet_words(products) | {f"details.{each}" for each in details},
        fields=_action_fields(issuer, None),
        figures=shared,
    )


def subject_of_concepts(
    concepts: Concepts,
    document: Document,
    products: Mapping[str, Product],
    figures: Mapping[str, Figure],
) -> Subject:
    """Gather what the phrases of a country may refer to: figures that every call has."""
    known = _country_figures(products, figures)
    return Subject(
        model=concepts,
        document=document,
        locale=concepts.concepts,
        names={},
        kinds={name: figure.kind for name, figure in known.items()},
        words=frozenset(),
    )


def subject_of_sheet(
    product: Product,
    document: Document,
    locale: Locale,
    products: Mapping[str, Product],
    figures: Mapping[str, Figure],
) -> Subject:
    """Gather what a product sheet may refer to: its own figures, and those of other sheets."""
    issuer = _issuer(products)
    own = {name: figures.get(f"{product.product}.{name}") for name in product.figures}
    known = {**own, **figures, **alias_figures(issuer.product, "issuer", figures)}
    return Subject(
        model=product,
        document=document,
        locale=locale,
        names={},
        kinds={name: figure.kind if figure else None for name, figure in known.items()},
        words=_sheet_words(products) - {"product.name"},
    )


def _names_of_call(call: Call, conduct: Conduct, scenario: Scenario) -> dict[Sort, frozenset[str]]:
    cues = {**conduct.cues, **call.cues}
    reactions = (place for model in (call, conduct) for place in walk_fields(model))
    marks = {mark for place in reactions if place.field == "marks" for mark in place.value}
    return {
        "heard": _hearable(scenario.criteria, cues, conduct.details),
        "action": frozenset(call.desk) | {name for name, a in ACTIONS.items() if a.given},
        "known-action": frozenset(ACTIONS),
        "fact": frozenset(call.facts),
        "mark": frozenset(marks) | {OPENING_MARK},
        "stage": frozenset(call.stages),
        "ending": frozenset(call.endings) | frozenset(conduct.endings),
        "detail": frozenset(call.caller.details),
        "sheet": frozenset(scenario.products),
        "criterion": frozenset(conduct.criteria),
        "concept": frozenset(scenario.concepts),
        "disposition": frozenset(call.dispositions),
        "ground": frozenset(scenario.grounds),
    }


def _hearable(
    criteria: Mapping[str, Criterion], cues: Iterable[str], details: Iterable[str]
) -> frozenset[str]:
    """List what can be heard: cues, criteria, their parts ("id#part"), questions for details."""
    parts = {f"{id_}#{part}" for id_, each in criteria.items() for part in _parts(each)}
    asks = {f"asks-{detail}" for detail in details}
    return frozenset(criteria) | frozenset(cues) | parts | asks


def _parts(criterion: Criterion) -> Iterator[str]:
    match criterion.check:
        case AllCheck(all=parts) | AnyCheck(any=parts):
            yield from parts


def _action_fields(issuer: Product, card: Product | None) -> dict[str, frozenset[str]]:
    """List the fields of each desk action; those of a form are known only with its card."""
    form = card.application.fields if card and card.application else {}
    taken = {"identifiers": frozenset(issuer.identifiers), "form": frozenset(form), "": frozenset()}
    return {
        name: frozenset(action.fields) | taken[action.takes]
        for name, action in ACTIONS.items()
        if card or action.takes != "form"
    }


def _sheet_words(products: Mapping[str, Product]) -> frozenset[str]:
    return frozenset(f"{each}.name" for each in (*products, "product", "issuer"))


def alias_figures(sheet: str, alias: str, figures: Mapping[str, Figure]) -> dict[str, Figure]:
    """List the figures of a sheet under an alias: "product.late_fee" for "everyday.late_fee"."""
    start = f"{sheet}."
    return {
        alias + name[len(start) - 1 :]: each
        for name, each in figures.items()
        if name.startswith(start)
    }


def _issuer(products: Mapping[str, Product]) -> Product:
    return next(each for each in products.values() if each.kind == "issuer")


def _country_figures(
    products: Mapping[str, Product], figures: Mapping[str, Figure]
) -> dict[str, Figure]:
    """List the figures that every call of a country has, under all their names."""
    issuer = alias_figures(_issuer(products).product, "issuer", figures)
    return {**figures, **_common_figures(products, figures), **issuer}


def _common_figures(
    products: Mapping[str, Product], figures: Mapping[str, Figure]
) -> dict[str, Figure]:
    """List the figures that every card has, as "product.x": all that a shared file may use."""
    cards = [each for each in products.values() if each.kind == "card"]
    aliases = [alias_figures(card.product, "product", figures) for card in cards]
    common = set.intersection(*(set(each) for each in aliases)) if aliases else set()
    return {name: aliases[0][name] for name in common}
