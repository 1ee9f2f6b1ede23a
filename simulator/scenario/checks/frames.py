"""Frames: terms between spaces, concepts that exist, prefixes and alternatives in their places."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.scenario.bundle import Scenario
from simulator.scenario.checks.names import CALL_CONCEPTS, Subject
from simulator.scenario.checks.walk import texts_in, walk_fields
from simulator.scenario.mistakes import Mistake, TextId, suggest
from simulator.scenario.models import Call, Concepts, FactCheck, FiguresCheck, Model, Says
from simulator.scenario.yaml_text import Document, Where

_PHRASES = {(Call, "concepts"), (Concepts, "words")}
FIGURE_KINDS = frozenset({"money", "percent", "duration", "date", "number"})
PARTS_SENTENCES = "/"

_CONCEPT = re.compile(r"<([^<>{}|\s]+)>")
_FIGURE = re.compile(r"\{[^{}|\s]+\}")
_WORD = re.compile(r"[^<>{}|#\s]+")


def check_frames(subject: Subject) -> Iterator[Mistake]:
    """Give the terms of frames that cannot be read, and concepts that do not exist."""
    for place in subject.places:
        is_frame = isinstance(place.owner, Says) and place.field in ("frames", "wrong_frames")
        is_about = isinstance(place.owner, FactCheck) and place.field in ("fact", "about")
        is_about |= isinstance(place.owner, FiguresCheck.Subject) and place.field == "about"
        if is_frame or is_about:
            for where, frame in texts_in(place):
                yield from _check_frame(subject, where, frame)


def check_phrases(subject: Subject) -> Iterator[Mistake]:
    """Give the figures in the phrases of concepts that cannot be read, or that nothing has."""
    for place in subject.places:
        if (type(place.owner), place.field) in _PHRASES:
            for name, phrases in place.value.items():
                for number, phrase in enumerate(phrases):
                    yield from _check_phrase(subject, (*place.where, name, number), phrase)


def _check_phrase(subject: Subject, where: Where, phrase: str) -> Iterator[Mistake]:
    for word in phrase.split():
        if not word.startswith("{"):
            continue
        spot = subject.document.spot_in(where, word)
        if not _FIGURE.fullmatch(word) or _problem_of_figure(word, subject):
            problem = TextId("mistake-frame-phrase")
            yield subject.document.mistake("E325", spot, term=word, problem=problem)
        elif isinstance(subject.model, Concepts) and word[1:-1] not in subject.kinds:
            hint = suggest(word[1:-1], subject.kinds)
            yield subject.document.mistake("E305", spot, name=word[1:-1], nearest=hint)


def _check_frame(subject: Subject, where: Where, frame: str) -> Iterator[Mistake]:
    for term in frame.split():
        yield from _check_term(subject, where, term)
    parts = [part.split() for part in f" {frame} ".split(f" {PARTS_SENTENCES} ")]
    problem = ""
    if not all(parts):
        problem = "mistake-frame-part"
    elif all(term.startswith("!") for part in parts for term in part):
        problem = "mistake-frame-missing"
    if problem:
        spot = subject.document.value_spot(where)
        yield subject.document.mistake("E325", spot, term=frame, problem=TextId(problem))


def check_needed_concepts(scenario: Scenario, document: Document) -> Iterator[Mistake]:
    """Give the concepts that the rubric leaves to the call, where the call lacks them."""
    conduct = scenario.conduct
    taken = [each for name, each in scenario.criteria.items() if conduct.criteria.get(name) is each]
    models = [*taken, *conduct.cues.values()]
    for name in sorted(CALL_CONCEPTS - set(scenario.concepts)):
        if any(_speaks_of(model, name) for model in models):
            yield document.mistake("E328", document.key_spot(("concepts",)), id=name)


def _speaks_of(model: Model, concept: str) -> bool:
    frames = (place for place in walk_fields(model) if place.field.endswith("frames"))
    return any(f"<{concept}>" in text for place in frames for _, text in texts_in(place))


def _check_term(subject: Subject, where: Where, term: str) -> Iterator[Mistake]:
    if term == PARTS_SENTENCES:
        return
    spot = subject.document.spot_in(where, term)
    sign, options = _parse_term(term)
    for option in (each.removeprefix(sign) for each in options):
        if match := _CONCEPT.fullmatch(option):
            known = subject.names.get("concept", frozenset())
            if match[1] not in known:
                hint = suggest(match[1], known)
                yield subject.document.mistake("E322", spot, id=match[1], nearest=hint)
        elif problem := _problem(option) or _problem_of_figure(option, subject):
            yield subject.document.mistake("E325", spot, term=term, problem=TextId(problem))


def _parse_term(term: str) -> tuple[str, list[str]]:
    bare = term.removeprefix(">") if len(term) > 1 else term
    return (bare[0] if bare[0] in "+-!" and len(bare) > 1 else ""), bare.split("|")


def _problem_of_figure(option: str, subject: Subject) -> str:
    name = option[1:-1]
    if not option.startswith("{") or name in subject.kinds:
        return ""
    return "mistake-frame-figure" if _is_said(name, subject) else ""


def _is_said(name: str, subject: Subject) -> bool:
    """Say whether a name stands for something, though not for a figure as it is."""
    return name in subject.words or name.partition(":")[0] in subject.kinds


def _problem(option: str) -> str:
    """Give the text that says what is wrong with one choice of a term; "" if it can be read."""
    if not option:
        return "mistake-frame-word"
    if option.startswith("#"):
        return "" if option[1:] in FIGURE_KINDS else "mistake-frame-kind"
    if option[0] in "+-!>" and len(option) > 1:
        return "mistake-frame-sign"
    if _FIGURE.fullmatch(option) or _WORD.fullmatch(option):
        return ""
    return "mistake-frame-term"
