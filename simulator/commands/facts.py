"""facts: the page of what the criteria of a country rest on, as Markdown."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput
from simulator.commands.options import Given, Parser
from simulator.commands.places import TEXTS, open_library
from simulator.texts import Texts, load_texts
from simulator.texts.formats import format_date

if TYPE_CHECKING:
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.cards import Locale
    from simulator.scenario.library import Library
    from simulator.scenario.models import Criterion, Ground

USAGE = "LOCALE"
EXAMPLE = "nl-NL"
KINDS = ("law", "supervision", "house", "practice")


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    parser.words.add_argument("LOCALE", nargs="?", help=parser.texts("command-option-locale"))


def run(given: Given, texts: Texts) -> int:
    """Print the page, in the language of the country."""
    from simulator.scenario.cards import LOCALES

    if given.LOCALE not in LOCALES:
        choices = ", ".join(LOCALES)
        raise BadInput(
            "error-bad-value", option="LOCALE", value=given.LOCALE or "", choices=choices
        )
    print(write_page(given.LOCALE, open_library()), end="")
    return 0


def write_page(locale: Locale, library: Library) -> str:
    """Write what the criteria of a country's calls rest on: rule, source, day, and where graded.

    Raises ScenarioError.
    """
    from simulator.scenario.assembly import language_of

    calls = [library.load(card.id) for card in library.cards() if card.locale == locale]
    texts = load_texts(language_of(locale), TEXTS)
    return "\n".join(_page(locale, calls, texts)) + "\n"


def _page(locale: Locale, calls: Sequence[Scenario], texts: Texts) -> Iterator[str]:
    grounds: Mapping[str, Ground] = calls[0].grounds if calls else {}
    graded = _graded(calls, texts)
    yield f"# {texts('facts-title', locale=locale)}"
    yield ""
    yield texts("facts-intro")
    open_points = {id: each for id, each in grounds.items() if each.verify}
    yield ""
    yield f"## {texts('facts-verify-title')}"
    yield ""
    for id, each in open_points.items():
        yield f"- [{id}](#{_anchor(id)}): {each.verify}"
    for kind in KINDS:
        of_kind = {id: each for id, each in grounds.items() if each.kind == kind}
        if of_kind:
            yield ""
            yield f"## {texts(f'facts-{kind}')}"
        for id, each in of_kind.items():
            yield from _entry(id, each, graded[id], texts)


def _entry(
    id: str, ground: Ground, graded: Mapping[str, Sequence[str]], texts: Texts
) -> Iterator[str]:
    yield ""
    yield f"### {id}"
    yield ""
    yield ground.rule
    yield ""
    if ground.law:
        yield f"- {texts('facts-article')} {ground.law}"
    if ground.source:
        source = f"[{ground.source}]({ground.url})" if ground.url else ground.source
        yield f"- {texts('facts-source')} {source}"
    day = format_date(ground.checked, texts.language, with_year=True)
    yield f"- {texts('facts-checked')} {day}"
    if ground.verify:
        yield f"- **{texts('facts-verify')}** {ground.verify}"
    for criterion, calls in graded.items():
        where = texts("facts-every-call") if not calls else ", ".join(calls)
        yield f"- {texts('facts-graded', criterion=criterion, calls=where)}"


def _graded(calls: Sequence[Scenario], texts: Texts) -> Mapping[str, dict[str, list[str]]]:
    """Map each ground to the criteria that rest on it, with where they are graded.

    That is calls, or parts of the job; none means every call.
    """
    graded: dict[str, dict[str, list[str]]] = defaultdict(dict)
    for scenario in calls:
        for name, criterion in scenario.criteria.items():
            for id in criterion.grounds:
                if _is_everywhere(name, criterion, scenario):
                    graded[id][name] = []
                elif graded[id].get(name) != []:
                    graded[id].setdefault(name, []).append(scenario.call.call)
        for name, rule in scenario.conduct.auto_fails.items():
            parts = [texts(f"call-part-{part}") for part in rule.parts]
            for id in rule.grounds:
                graded[id][name] = parts
    return graded


def _is_everywhere(name: str, criterion: Criterion, scenario: Scenario) -> bool:
    """Say whether a criterion is the rubric's own, graded in every call."""
    conduct = scenario.conduct
    return name in conduct.every_call and criterion is conduct.criteria[name]


def _anchor(id: str) -> str:
    """Give the anchor that Markdown makes of a heading."""
    return id.replace(".", "")
