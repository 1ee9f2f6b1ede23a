"""Put a scenario together from its files: sheets, conduct rubric, concepts and the call. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from simulator.language.types import Figure, Language
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import Locale
from simulator.scenario.checks import check_subject
from simulator.scenario.checks.frames import check_needed_concepts
from simulator.scenario.checks.grounds import check_verify
from simulator.scenario.checks.names import (
    Subject,
    alias_figures,
    subject_of_call,
    subject_of_concepts,
    subject_of_conduct,
    subject_of_sheet,
)
from simulator.scenario.figures import Trouble, resolve_figures
from simulator.scenario.mistakes import Mistake, ScenarioError, suggest
from simulator.scenario.models import (
    Call,
    Concepts,
    Conduct,
    Criterion,
    Ground,
    Grounds,
    Product,
)
from simulator.scenario.yaml_text import Document, Where


@dataclass(frozen=True, eq=False)
class Shared:
    """What all calls of a locale have in common."""

    locale: Locale
    conduct: Conduct
    concepts: Mapping[str, tuple[str, ...]]
    products: Mapping[str, Product]
    figures: Mapping[str, Figure]  # of the sheets, by full name
    grounds: Mapping[str, Ground]
    digest: str  # SHA-256 of all files that decide how a call is played and graded


@dataclass(frozen=True, eq=False)
class Sources:
    """The models of a locale's shared files, each with the document it was read from."""

    conduct: tuple[Conduct, Document]
    concepts: tuple[Concepts, Document]
    grounds: tuple[Grounds, Document] | None
    sheets: Sequence[tuple[Product, Document]]


def assemble_shared(locale: Locale, sources: Sources, digest: str) -> Shared:
    """Bring the shared files of a locale together, and check them. Raises ScenarioError."""
    _raise_any(_misplaced(locale, sources))
    products = {sheet.product: sheet for sheet, _ in sources.sheets}
    texts = {
        f"{sheet.product}.{name}": text
        for sheet, _ in sources.sheets
        for name, text in sheet.figures.items()
    }
    resolved = resolve_figures(texts, language_of(locale), aliases=_issuer_alias(products))
    subjects = _shared_subjects(locale, sources, products, resolved.figures)
    troubles = _sheet_troubles(resolved.troubles, sources)
    _raise_any([*troubles, *(each for subject in subjects for each in check_subject(subject))])
    words = {name: tuple(phrases) for name, phrases in sources.concepts[0].words.items()}
    rules, conduct = _rules(sources), sources.conduct[0]
    return Shared(locale, conduct, words, products, resolved.figures, rules, digest)


def assemble(shared: Shared, call: Call, document: Document, digest: str) -> Scenario:
    """Put a call together with what it refers to, and check it. Raises ScenarioError."""
    _raise_any(_unknown_card(shared, call, document))
    aliases = {**_issuer_alias(shared.products), "product": call.product}
    known = dict(shared.figures)
    for alias, sheet in aliases.items():
        known |= alias_figures(sheet, alias, shared.figures)
    texts = {f"account.{name}": text for name, text in call.account.items()}
    resolved = resolve_figures(texts, language_of(call.locale), known, aliases)
    scenario = Scenario(
        call=call,
        conduct=shared.conduct,
        products=shared.products,
        concepts={**shared.concepts, **{name: tuple(each) for name, each in call.concepts.items()}},
        figures={**known, **resolved.figures},
        criteria=_criteria(call, shared.conduct),
        grounds=shared.grounds,
        path=document.path,
        shared_digest=shared.digest,
        digest=digest,
    )
    troubles = [_trouble(each, document, "account", "account") for each in resolved.troubles]
    found = [*check_subject(subject_of_call(scenario, document))]
    found += [*check_needed_concepts(scenario, document), *check_verify(scenario, document)]
    _raise_any([*troubles, *found])
    return scenario


def language_of(locale: Locale) -> Language:
    """Give the language of a locale: its first half."""
    return cast(Language, locale[:2])


def _rules(sources: Sources) -> Mapping[str, Ground]:
    return sources.grounds[0].rules if sources.grounds else {}


def _criteria(call: Call, conduct: Conduct) -> dict[str, Criterion]:
    """List a call's criteria: its own, those it takes from the rubric, those of every call."""
    own = {name: each or conduct.criteria.get(name) for name, each in call.criteria.items()}
    every = {name: conduct.criteria[name] for name in conduct.every_call if name not in own}
    return {name: each for name, each in {**own, **every}.items() if each is not None}


def _issuer_alias(products: Mapping[str, Product]) -> dict[str, str]:
    return {"issuer": next(name for name, each in products.items() if each.kind == "issuer")}


def _shared_subjects(
    locale: Locale,
    sources: Sources,
    products: Mapping[str, Product],
    figures: Mapping[str, Figure],
) -> Iterator[Subject]:
    for sheet, document in sources.sheets:
        yield subject_of_sheet(sheet, document, locale, products, figures)
    yield subject_of_concepts(*sources.concepts, products, figures)
    concepts = sources.concepts[0].words
    yield subject_of_conduct(*sources.conduct, products, figures, concepts, _rules(sources))


def _misplaced(locale: Locale, sources: Sources) -> Iterator[Mistake]:
    """Give the files whose id or locale is not that of their place, and a missing issuer."""
    conduct, concepts, grounds = sources.conduct, sources.concepts, sources.grounds
    named = (
        ("conduct", conduct[0].conduct, conduct[1]),
        ("concepts", concepts[0].concepts, concepts[1]),
        *([("grounds", grounds[0].grounds, grounds[1])] if grounds else []),
    )
    for key, value, document in named:
        if value != locale:
            spot = document.value_spot((key,))
            yield document.mistake("E212", spot, value=value, folder=locale)
    for sheet, document in sources.sheets:
        if sheet.product != document.path.stem:
            spot, stem = document.value_spot(("product",)), document.path.stem
            yield document.mistake("E211", spot, value=sheet.product, stem=stem)
    issuers = [document for sheet, document in sources.sheets if sheet.kind == "issuer"]
    if len(issuers) != 1:
        document = issuers[-1] if issuers else conduct[1]
        yield document.mistake("E326", document.value_spot(("kind",)), count=len(issuers))


def _unknown_card(shared: Shared, call: Call, document: Document) -> Iterator[Mistake]:
    spot = document.value_spot(("product",))
    sheet = shared.products.get(call.product)
    if sheet is None:
        hint = suggest(call.product, shared.products)
        yield document.mistake("E321", spot, id=call.product, nearest=hint)
    elif sheet.kind != "card":
        yield document.mistake("E324", spot, id=call.product, kind=sheet.kind)


def _sheet_troubles(troubles: Iterable[Trouble], sources: Sources) -> Iterator[Mistake]:
    documents = {sheet.product: document for sheet, document in sources.sheets}
    for trouble in troubles:
        sheet = next(each for each in documents if trouble.name.startswith(f"{each}."))
        yield _trouble(trouble, documents[sheet], "figures", sheet)


def _trouble(trouble: Trouble, document: Document, key: str, scope: str) -> Mistake:
    """Describe a figure that could not be resolved, at its place under `key`."""
    where: Where = (key, trouble.name[len(scope) + 1 :])
    values: dict[str, object] = {"nearest": "", **trouble.values}
    if "name" in values:
        known = list(document.data.get(key) or ())
        values["nearest"] = suggest(str(values["name"]), known)
    return document.mistake(trouble.code, document.value_spot(where), **values)


def _raise_any(mistakes: Iterable[Mistake]) -> None:
    found = list(mistakes)
    if found:
        raise ScenarioError(found)
