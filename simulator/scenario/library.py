"""The folder of scenarios: the cards of all calls, and any one of them ready to be played.

<root>/<locale>/products/<id>.yaml
<root>/<locale>/conduct.yaml, concepts.yaml
<root>/<locale>/calls/<id>.yaml, its plan beside it in <id>.plan.yaml
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TypeVar, cast, get_args

from simulator.scenario.assembly import Shared, Sources, assemble, assemble_shared
from simulator.scenario.bundle import Scenario
from simulator.scenario.mistakes import Mistake, ScenarioError, UnknownScenario
from simulator.scenario.models import Call, Concepts, Conduct, Locale, Part, Product
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import (
    Document,
    Where,
    parse_document,
    read_bytes,
    read_header,
)

LOCALES: tuple[Locale, ...] = get_args(Locale)
_MOST_DIFFICULT = 5
_CARD_KEYS: frozenset[Where] = frozenset(
    {("call",), ("title",), ("part",), ("difficulty",), ("locale",), ("caller", "name")}
)

T = TypeVar("T")
Stamp = tuple[tuple[str, int, int], ...]  # path, time of change and size of each file


@dataclass(frozen=True, slots=True)
class CallCard:
    """What a menu shows of a call."""

    id: str
    title: str
    part: Part
    difficulty: int
    locale: Locale
    caller: str
    path: Path


class Library:
    """The calls below a folder. Files are read again when they have changed on disk."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._kept: dict[tuple[str, Path], tuple[Stamp, object]] = {}

    def cards(self) -> tuple[CallCard, ...]:
        """Give the card of every call, by locale, part, difficulty and id.

        Only the head of each file is read; one whose head is broken is left out here, and
        `mistakes` tells of it.
        """
        cards = [self._card(path) for path in self._call_paths()]
        return tuple(sorted((card for card in cards if card), key=_card_order))

    def load(self, id_or_path: str) -> Scenario:
        """Read a call with all it refers to, checked.

        Raises ScenarioError with every mistake found, and UnknownScenario.
        """
        path = self._find(id_or_path)
        locale = self._locale_of(path)
        stamp = _stamp([path, *self._locale_paths(locale)])
        return self._keep("call", path, stamp, lambda: self._load(path, locale))

    def mistakes(self) -> tuple[Mistake, ...]:
        """List the mistakes in all files of the library, in the order of their places."""
        found: set[Mistake] = set()
        for path in self._call_paths():
            try:
                self.load(str(path))
            except ScenarioError as error:
                found.update(error.mistakes)
        return ScenarioError(found).mistakes

    def _load(self, path: Path, locale: Locale) -> Scenario:
        shared = self._locale_paths(locale)
        stamp = _stamp(shared)
        both = self._keep("locale", self.root / locale, stamp, lambda: self._shared(locale))
        raw = read_bytes(path)
        document = parse_document(raw, path)
        call = validate(Call, document)
        self._refuse_misplaced(call, document)
        digest = hashlib.sha256(both.raw + raw).hexdigest()
        return assemble(both, call, document, digest)

    def _shared(self, locale: Locale) -> Shared:
        """Read what all calls of a locale share. Raises ScenarioError with all that is wrong."""
        mistakes: list[Mistake] = []
        folder = self.root / locale
        conduct = _read(Conduct, folder / "conduct.yaml", mistakes)
        concepts = _read(Concepts, folder / "concepts.yaml", mistakes)
        sheets = [_read(Product, path, mistakes) for path in self._product_paths(locale)]
        if mistakes or conduct is None or concepts is None:
            raise ScenarioError(mistakes)
        raw = b"".join(read_bytes(path) for path in self._locale_paths(locale))
        sources = Sources(conduct, concepts, [each for each in sheets if each])
        return assemble_shared(locale, sources, raw)

    def _refuse_misplaced(self, call: Call, document: Document) -> None:
        """Refuse a call of the library whose id or locale is not that of its file."""
        path = document.path
        if not path.is_relative_to(self.root.resolve()):
            return
        folder, mistakes = path.parent.parent.name, []
        if call.call != path.stem:
            spot = document.value_spot(("call",))
            mistakes.append(document.mistake("E211", spot, value=call.call, stem=path.stem))
        if call.locale != folder:
            spot = document.value_spot(("locale",))
            mistakes.append(document.mistake("E212", spot, value=call.locale, folder=folder))
        if mistakes:
            raise ScenarioError(mistakes)

    def _find(self, id_or_path: str) -> Path:
        paths = {path.stem: path for path in self._call_paths()}
        if id_or_path in paths:
            return paths[id_or_path]
        try:
            path = Path(id_or_path).resolve()
            if path.is_file():
                return path
        except (OSError, ValueError):
            pass  # a name no file can have
        raise UnknownScenario(id_or_path, tuple(get_close_matches(id_or_path, paths, 3, 0.4)))

    def _locale_of(self, path: Path) -> Locale:
        """Give the locale of a call: its folder's, or the one it names outside the library."""
        folder = path.parent.parent.name
        if path.is_relative_to(self.root.resolve()) and folder in LOCALES:
            return folder
        named = read_header(read_bytes(path), path, frozenset({("locale",)})).get(("locale",))
        if named in LOCALES:
            return named
        # The whole file is read for its own mistakes: the locale is one of them.
        return validate(Call, parse_document(read_bytes(path), path)).locale

    def _call_paths(self) -> list[Path]:
        found = self.root.resolve().glob("*/calls/*.yaml")
        return sorted(path for path in found if not path.name.endswith(".plan.yaml"))

    def _product_paths(self, locale: Locale) -> list[Path]:
        return sorted((self.root / locale / "products").glob("*.yaml"))

    def _locale_paths(self, locale: Locale) -> list[Path]:
        folder = self.root / locale
        return [folder / "conduct.yaml", folder / "concepts.yaml", *self._product_paths(locale)]

    def _card(self, path: Path) -> CallCard | None:
        return self._keep("card", path, _stamp([path]), lambda: _read_card(path))

    def _keep(self, kind: str, path: Path, stamp: Stamp, make: Callable[[], T]) -> T:
        """Give what was made of a file before, unless a file it was made of has changed."""
        kept = self._kept.get((kind, path))
        if kept is None or kept[0] != stamp:
            kept = (stamp, make())
            self._kept[kind, path] = kept
        return cast(T, kept[1])


def _read(model: type[T], path: Path, mistakes: list[Mistake]) -> tuple[T, Document] | None:
    """Read one shared file; its mistakes go to the list, so that all are told at once."""
    try:
        document = parse_document(read_bytes(path), path)
        return validate(model, document), document  # type: ignore[type-var]
    except ScenarioError as error:
        mistakes.extend(error.mistakes)
    return None


def _read_card(path: Path) -> CallCard | None:
    try:
        head = read_header(read_bytes(path), path, _CARD_KEYS)
    except ScenarioError:
        return None
    part, locale, level = (head.get((key,), "") for key in ("part", "locale", "difficulty"))
    if set(head) != _CARD_KEYS or part not in get_args(Part) or locale not in LOCALES:
        return None
    if not level.isdecimal() or not 1 <= int(level) <= _MOST_DIFFICULT:
        return None
    return CallCard(
        head[("call",)],
        head[("title",)],
        cast(Part, part),
        int(level),
        locale,
        head[("caller", "name")],
        path,
    )


def _card_order(card: CallCard) -> tuple[int, int, int, str]:
    return (LOCALES.index(card.locale), get_args(Part).index(card.part), card.difficulty, card.id)


def _stamp(paths: list[Path]) -> Stamp:
    return tuple(_stamps(paths))


def _stamps(paths: list[Path]) -> Iterator[tuple[str, int, int]]:
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            yield (str(path), 0, 0)
        else:
            yield (str(path), state.st_mtime_ns, state.st_size)
