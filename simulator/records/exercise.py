"""Which skills a call exercises, known without loading it.

Loading a call takes half a second; its criteria stand in its file as plain lines, and the few that
every call of a country has stand at the head of its conduct. Where a file is written otherwise, the
part of the job tells what such a call surely exercises.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.records.families import family_of
from simulator.records.skills import Skill, kind_of, skill_of

if TYPE_CHECKING:
    from simulator.scenario.cards import CallCard

EVERY_CALL = ("greeting", "security", "empathy", "clarity", "authority", "knowledge", "figures")
_BY_PART = {"sales": ("close",)}
_SELLING = ("need", "offer", "close")  # families that occur only where something is sold
_WITHOUT_SALE = ("terms", "dispute")
_CONDUCT_HEAD = 4_000  # characters: the list of what every call is graded on stands there

_CRITERIA = re.compile(r"^criteria:[ ]*\n", re.MULTILINE)
_EVERY_CALL = re.compile(r"^every_call:[ ]*\[([^\]]*)\]", re.MULTILINE)
_FIRST = re.compile(r"(?:[ ]*(?:\#.*)?\n)*([ ]+)[\w-]+:")  # past empty lines and remarks
_END = re.compile(r"^[^\s#]", re.MULTILINE)
_KIND = re.compile(r"^[ ]+kind:[ ]*(\w+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Exercise:
    """What a call exercises; `own` are the skills its own criteria ask for.

    Some of what every call is graded on only has to be left undone, so a call that asks for a
    skill by itself practises it more.
    """

    skills: frozenset[Skill]
    own: frozenset[Skill]


def find_exercise(card: CallCard) -> Exercise:
    """Say which skills a call exercises."""
    conduct = card.path.parent.parent / "conduct.yaml"
    own = _read_own(card.path, _age(card.path)) or ("knowledge", *_BY_PART.get(card.part, ()))
    every = _read_every(conduct, _age(conduct)) or EVERY_CALL
    return Exercise(
        frozenset(skill_of(each, card.part) for each in (*own, *every)),
        frozenset(skill_of(each, card.part) for each in own),
    )


def may_exercise(part: str, skill: Skill) -> bool:
    """Say, without a look at its file, whether a call of a part of the job may ask for a skill."""
    if skill.part:
        return skill.part == part
    return skill.family not in _SELLING or part not in _WITHOUT_SALE


def _age(path: Path) -> int:
    """Give the time a file was changed; 0 where there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=2_000)
def _read_own(path: Path, age: int) -> tuple[str, ...]:
    """Give the families of a call's own criteria; none where its file has no such lines.

    A file that was changed has another age, so it is read again.
    """
    found = _CRITERIA.search(text := _read(path))
    listed = _list_criteria(text[found.end() :]) if found else ()
    return tuple(dict.fromkeys(family_of(id, kind) for id, kind in listed))


@lru_cache(maxsize=20)
def _read_every(path: Path, age: int) -> tuple[str, ...]:
    """Give the families of what every call of a country is graded on."""
    found = _EVERY_CALL.search(_read(path)[:_CONDUCT_HEAD])
    ids = [] if found is None else [each.strip() for each in found[1].split(",")]
    return tuple(dict.fromkeys(family_of(id, kind_of(id)) for id in ids if id))


def _list_criteria(text: str) -> Iterator[tuple[str, str]]:
    """Give the id and the kind of each criterion of the block a text begins with.

    One without a kind stands in the conduct; its id tells.
    """
    first, end = _FIRST.match(text), _END.search(text)
    if first is None:
        return
    block = text[: end.start() if end else len(text)]
    named = list(re.finditer(rf"^{first[1]}([\w-]+):", block, re.MULTILINE))
    ends = [each.start() for each in named[1:]] + [len(block)]
    for each, stop in zip(named, ends, strict=True):
        told = _KIND.search(block, each.end(), stop)
        yield each[1], told[1] if told else kind_of(each[1])


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, ValueError):
        return ""
