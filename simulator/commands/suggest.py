"""suggest: what would mend the verdicts that people gave otherwise. Nothing is written."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

from simulator.commands.errors import BadInput
from simulator.commands.options import (
    Given,
    Parser,
    add_scenario,
    add_value,
    find_value,
    need_value,
)
from simulator.commands.places import open_library, shorten_path
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.grading.calibration import Marked
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library
    from simulator.scenario.yaml_text import Document, Where
    from simulator.workbench.suggest import Advice, Suggestion, Tally
    from simulator.workbench.targets import Edit

USAGE = "SCENARIO --labelled FILE [--criterion ID] [--json]"
EXAMPLE = "us-dispute-late-fee-first --labelled marked.jsonl --criterion acc-waiver"
INDENT = "   "
_PLAIN = re.compile(r"[^\W\d_][\w '’-]*")  # what YAML reads as text without quotes


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_value(parser, "--labelled", "FILE", "command-option-labelled")
    add_value(parser, "--criterion", "ID", "command-option-criterion")
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Try what may mend the misses, and print what does, criterion by criterion."""
    from simulator.commands.card_json import write_json
    from simulator.commands.grade import settle
    from simulator.commands.labelled import read_labelled

    path, only = need_value(given, "--labelled"), find_value(given, "--criterion")
    name = need_value(given, "SCENARIO")
    library = open_library()
    scenario = library.load(name)
    if only is not None and only not in scenario.criteria:
        raise _no_criterion(only, scenario)
    marked = read_labelled(path, scenario.criteria)
    settle(scenario)
    pages = Pages(library, scenario)
    if given.json:
        found = [advice_as_json(each, pages) for each in _advise(scenario, marked, only)]
        print(write_json({"replies": len(marked), "criteria": found}, indent=2))
        return 0
    print(texts("calibrate-replies", count=len(marked)))
    count = 0
    for advice in _advise(scenario, marked, only):
        count += 1
        print("\n".join(describe_advice(advice, pages, marked, texts)), flush=True)
    if not count:
        print(texts("suggest-no-misses"))
    return 0


def _no_criterion(id: str, scenario: Scenario) -> BadInput:
    from simulator.scenario.mistakes import suggest

    nearest = suggest(id, scenario.criteria)
    message = "command-labelled-near" if nearest else "command-labelled-unknown"
    return BadInput(message, id=id, nearest=nearest)


def _advise(scenario: Scenario, marked: Sequence[Marked], only: str | None) -> Iterator[Advice]:
    from simulator.commands.progress import show_progress
    from simulator.workbench.suggest import Adviser

    adviser = Adviser(scenario, marked)
    missed = [id for id in adviser.missed_criteria() if only in (None, id)]
    advice = (adviser.advise(id) for id in missed)
    yield from show_progress(advice, sys.stderr, len(missed))


# --- where an edit goes --------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """Where an edit goes: the file, the line to look at, the way there, and what to paste.

    is_shared: the file is not the call's alone. is_flow: the list stands in square brackets.
    """

    path: str
    line: int
    where: tuple[str, ...]
    yaml: str
    is_shared: bool
    is_flow: bool


class Pages:
    """The files that an edit may go into, each read when one does."""

    def __init__(self, library: Library, scenario: Scenario) -> None:
        self._library = library
        self._scenario = scenario
        self._folder = library.root / scenario.call.locale

    @cached_property
    def _call(self) -> Document:
        return self._library.examine(str(self._scenario.path))[1]

    @cached_property
    def _conduct(self) -> Document:
        from simulator.scenario.yaml_text import read_document

        return read_document(self._folder / "conduct.yaml")

    @cached_property
    def _concepts(self) -> Document:
        from simulator.scenario.yaml_text import read_document

        return read_document(self._folder / "concepts.yaml")

    def find(self, edit: Edit) -> Place:
        """Find where an edit goes, and how it is written there."""
        document, where = self._list_of(edit)
        spot = document.key_spot(where)
        if edit.instead:
            number = _look_up(document.data, where).index(edit.instead)
            spot = document.value_spot((*where, number))
        is_flow = _is_flow(document, where)
        return Place(
            shorten_path(document.path),
            spot.line,
            tuple(str(each) for each in where),
            _write(edit, where in document.values, is_flow, str(where[-1])),
            document is not self._call,
            is_flow and not edit.instead,
        )

    def _list_of(self, edit: Edit) -> tuple[Document, Where]:
        call = self._scenario.call
        if edit.target is None:
            if edit.key in call.concepts:
                return self._call, ("concepts", edit.key)
            return self._concepts, ("words", edit.key)
        id = edit.target.criterion
        is_own = call.criteria.get(id) is not None
        where = ("criteria", id, *edit.target.where, edit.key)
        return (self._call if is_own else self._conduct), where


def _look_up(data: Any, where: Where) -> Any:
    for key in where:
        data = data[key]
    return data


def _is_flow(document: Document, where: Where) -> bool:
    """Say whether a list is written in square brackets."""
    spot = document.values.get(where)
    return spot is not None and document.lines[spot.line - 1][spot.col - 1 :].startswith("[")


def _write(edit: Edit, is_there: bool, is_flow: bool, key: str) -> str:
    """Write the YAML to paste: an item of the list that is there, or the list itself."""
    scalar = _as_scalar(edit.text)
    if is_flow:
        return scalar if edit.instead else f", {scalar}"
    return f"- {scalar}" if is_there else f"{key}:\n  - {scalar}"


def _as_scalar(text: str) -> str:
    import json

    return text if _PLAIN.fullmatch(text) else json.dumps(text, ensure_ascii=False)


# --- in words ------------------------------------------------------------------------------------


def describe_advice(
    advice: Advice, pages: Pages, marked: Sequence[Marked], texts: Texts
) -> Iterator[str]:
    """Write the advice on one criterion as lines of text."""
    said = {each.id: each.text for each in marked}
    yield ""
    yield texts(
        "suggest-criterion",
        id=advice.criterion,
        count=advice.misses.count,
        held=advice.misses.held,
        f1=_decimal(advice.agreement.f1),
    )
    if not advice.can_be_worded:
        yield INDENT + texts("suggest-not-words")
    elif not advice.misses.ids:
        yield INDENT + texts("suggest-held-only")
    elif not advice.suggestions:
        yield INDENT + texts("suggest-none", count=len(advice.misses.ids))
        yield from (f"{INDENT}{id}: {said[id]}" for id in advice.misses.ids)
    if not advice.suggestions:
        yield from (INDENT + texts(f"suggest-for-{each}") for each in advice.other_kinds)
    for number, each in enumerate(advice.suggestions, start=1):
        yield ""
        yield from _describe(number, each, pages, said, texts)


def _describe(
    number: int, suggestion: Suggestion, pages: Pages, said: Mapping[str, str], texts: Texts
) -> Iterator[str]:
    for place, edit in enumerate(suggestion.edits):
        label = f"{number}. " if place == 0 else INDENT
        yield label + texts(f"suggest-{_kind_of(edit)}", concept=edit.key, frame=edit.instead)
        found = pages.find(edit)
        where = " › ".join(found.where)
        if found.is_flow:
            where = f"{where} ({texts('suggest-in-brackets')})"
        yield f"{INDENT}{found.path}:{found.line}: {where}"
        yield from (f"{INDENT}{INDENT}{line}" for line in found.yaml.splitlines())
    yield INDENT + _effect(suggestion, texts)
    if any(pages.find(edit).is_shared for edit in suggestion.edits):
        yield INDENT + texts("suggest-shared")
    if suggestion.is_only_this:
        yield INDENT + texts("suggest-only-this")
    yield INDENT + texts("suggest-source", id=suggestion.source, text=said[suggestion.source])


def _kind_of(edit: Edit) -> str:
    if edit.target is None:
        return "concept"
    kind = edit.key.replace("_", "-")
    return f"{kind}-instead" if edit.instead else kind


def _effect(suggestion: Suggestion, texts: Texts) -> str:
    outcome = suggestion.outcome
    before, now, of = outcome.wrong
    sentence = texts(
        "suggest-effect",
        mended=_count(outcome.mended, texts),
        false=_count(outcome.false, texts),
        lost=_count(outcome.lost, texts),
        before=before,
        after=now,
        of=of,
        f1=_decimal(outcome.f1[0]),
        then=_decimal(outcome.f1[1]),
    )
    better, worse = outcome.elsewhere
    if not better and not worse:
        return sentence
    return f"{sentence} {texts('suggest-elsewhere', better=better, worse=worse)}"


def _count(tally: Tally, texts: Texts) -> str:
    if not tally.held:
        return str(tally.count)
    return texts("suggest-of-held", count=tally.count, held=tally.held)


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


# --- for a machine -------------------------------------------------------------------------------


def advice_as_json(advice: Advice, pages: Pages) -> dict[str, Any]:
    """Put the advice on one criterion into a mapping."""
    return {
        "criterion": advice.criterion,
        "f1": _rounded(advice.agreement.f1),
        "misses": _tally_as_json(advice.misses),
        "can_be_worded": advice.can_be_worded,
        "other_kinds": list(advice.other_kinds),
        "suggestions": [_suggestion_as_json(each, pages) for each in advice.suggestions],
    }


def _suggestion_as_json(suggestion: Suggestion, pages: Pages) -> dict[str, Any]:
    outcome = suggestion.outcome
    before, now, of = outcome.wrong
    better, worse = outcome.elsewhere
    return {
        "edits": [_edit_as_json(each, pages) for each in suggestion.edits],
        "made_from": suggestion.source,
        "mends_only_this_reply": suggestion.is_only_this,
        "mended": _tally_as_json(outcome.mended),
        "new_false_positives": _tally_as_json(outcome.false),
        "lost": _tally_as_json(outcome.lost),
        "wrong_found": {"before": before, "after": now, "of": of},
        "f1": {"before": _rounded(outcome.f1[0]), "after": _rounded(outcome.f1[1])},
        "other_criteria": {"better": better, "worse": worse},
    }


def _edit_as_json(edit: Edit, pages: Pages) -> dict[str, Any]:
    place = pages.find(edit)
    return {
        "kind": _kind_of(edit),
        "path": place.path,
        "line": place.line,
        "where": list(place.where),
        "text": edit.text,
        "instead_of": edit.instead or None,
        "yaml": place.yaml,
    }


def _tally_as_json(tally: Tally) -> dict[str, Any]:
    return {"open": list(tally.ids), "held": tally.held}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)
