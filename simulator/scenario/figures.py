"""The figures of an account and of product sheets: read them, work them out.

A figure has a full name, `account.due` or `everyday.late_fee`. Inside a sheet or an account its
own figures go by their short names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from simulator.language import parse_figure
from simulator.language.types import Figure, Language
from simulator.scenario.arithmetic import SumError, UnknownName, names_in, work_out
from simulator.scenario.mistakes import TextId

MOST_STEPS = 40  # sums that build on each other


@dataclass(frozen=True, slots=True)
class Trouble:
    """A figure that cannot be resolved: its full name, the code of the mistake and its words."""

    name: str
    code: str
    values: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Resolved:
    """The figures by full name, and what went wrong on the way."""

    figures: Mapping[str, Figure]
    troubles: tuple[Trouble, ...] = ()


@dataclass(eq=False)
class _Desk:
    """The sums on the table: texts still to be read, figures that are done, names in work."""

    texts: Mapping[str, str]
    language: Language
    aliases: Mapping[str, str]
    done: dict[str, Figure]
    troubles: dict[str, Trouble] = field(default_factory=dict)
    open: list[str] = field(default_factory=list)


def resolve_figures(
    texts: Mapping[str, str],
    language: Language,
    known: Mapping[str, Figure] | None = None,
    aliases: Mapping[str, str] | None = None,
) -> Resolved:
    """Read the figures of `texts` (by full name), working out those that start with "=".

    known: figures that sums may use besides. aliases: what a first part stands for, as
    {"product": "everyday"}.
    """
    desk = _Desk(texts, language, aliases or {}, dict(known or {}))
    for name in texts:
        _resolve(desk, name)
    figures = {name: desk.done[name] for name in texts if name in desk.done}
    return Resolved(figures, tuple(desk.troubles.values()))


def read_figure(text: str, language: Language) -> Figure | None:
    """Read one figure as a sheet writes it; a date may be 2026-03-20. None if it is none."""
    try:
        return parse_figure(text, language)
    except ValueError:
        return None


def _resolve(desk: _Desk, name: str) -> Figure | None:
    """Give a figure by full name, resolving it and what it is made of. None if that fails."""
    if name in desk.done or name in desk.troubles or name not in desk.texts:
        return desk.done.get(name)
    text = desk.texts[name].strip()
    if name in desk.open:
        circle = " -> ".join([*desk.open[desk.open.index(name) :], name])
        desk.troubles[name] = Trouble(name, "E304", {"circle": circle})
        return None
    if len(desk.open) >= MOST_STEPS:
        desk.troubles[name] = Trouble(name, "E303", {"problem": TextId("mistake-sum-steps")})
    elif text.startswith("="):
        _resolve_sum(desk, name, text[1:].strip())
    elif (figure := read_figure(text, desk.language)) is not None:
        desk.done[name] = figure
    else:
        desk.troubles[name] = Trouble(name, "E301", {"text": text})
    return desk.done.get(name)


def _resolve_sum(desk: _Desk, name: str, expression: str) -> None:
    """Work out a sum, its parts first. A part that fails is its own trouble, not this one's."""
    scope = name.partition(".")[0]
    desk.open.append(name)
    parts = list(_full_names(desk, scope, expression))
    values = {short: _resolve(desk, full) for short, full in parts}
    desk.open.pop()
    if name in desk.troubles or any(full in desk.troubles for _, full in parts):
        return
    try:
        desk.done[name] = work_out(expression, values.get)
    except UnknownName as error:
        desk.troubles[name] = Trouble(name, "E302", {"name": error.name})
    except SumError as error:
        desk.troubles[name] = Trouble(name, "E303", error.values())


def _full_names(desk: _Desk, scope: str, expression: str) -> Iterator[tuple[str, str]]:
    def is_known(short: str) -> bool:
        full = full_name(short, scope, desk.aliases)
        return full in desk.texts or full in desk.done

    for short in names_in(expression, is_known):
        yield short, full_name(short, scope, desk.aliases)


def full_name(name: str, scope: str, aliases: Mapping[str, str]) -> str:
    """Give the full name of a figure that is named inside `scope`."""
    first, dot, rest = name.partition(".")
    return f"{aliases.get(first, first)}.{rest}" if dot else f"{scope}.{name}"
