"""The folder of scenarios: the cards of all calls, and any one of them ready to be played.

<root>/<locale>/products/<id>.yaml
<root>/<locale>/conduct.yaml, concepts.yaml, and grounds.yaml where there is one
<root>/<locale>/calls/<id>.yaml, its plan beside it in <id>.plan.yaml

What reads a whole call is imported when the first one is asked for: a menu shows only cards.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar, cast

from simulator.scenario.cards import LOCALES, CallCard, Locale, read_card, read_locale
from simulator.scenario.mistakes import (
    Mistake,
    ScenarioError,
    UnknownScenario,
    describe_mistake,
)

if TYPE_CHECKING:
    from simulator.scenario.assembly import Shared
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.plans import PlanFile
    from simulator.scenario.yaml_text import Document

T = TypeVar("T")
PLAN_SUFFIX = ".plan.yaml"
SHARED = ("conduct.yaml", "concepts.yaml", "grounds.yaml")
Stamp = tuple[tuple[str, int, int], ...]  # path, time of change and size of each file


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
        cards = [self._card(path) for path in self.call_paths()]
        return tuple(sorted((card for card in cards if card), key=lambda card: card.order))

    def load(self, id_or_path: str) -> Scenario:
        """Read a call with all it refers to, checked.

        Raises ScenarioError with every mistake found, and UnknownScenario.
        """
        path = self.find(id_or_path)
        locale = self._locale_of(path)
        stamp = _stamp([path, *self._shared_paths(locale)])
        return self._keep("call", path, stamp, lambda: self._load(path, locale))

    def stamp(self, scenario: Scenario) -> Stamp:
        """Give the marks of all files a call was read from: they differ once one is saved."""
        return _stamp([scenario.path, *self._shared_paths(scenario.call.locale)])

    def examine(self, id_or_path: str) -> tuple[Scenario, Document]:
        """Read a call as `load` does, and give it with the places of everything in its file.

        Raises ScenarioError with every mistake found, and UnknownScenario.
        """
        from simulator.scenario.reading import read_call

        path = self.find(id_or_path)
        return read_call(path, self._shared(self._locale_of(path)), self.root)

    def load_plan(self, id_or_path: str) -> PlanFile | None:
        """Read the plan beside a call, checked against it; None where there is none.

        Raises ScenarioError with every mistake of the call or the plan, and UnknownScenario.
        """
        scenario = self.load(id_or_path)
        return self.plan_of(scenario)

    def plan_of(self, scenario: Scenario) -> PlanFile | None:
        """Read the plan beside a call that has been loaded, as `load_plan` does."""
        from simulator.scenario.plans import read_plan

        path = plan_path(scenario.path)
        if not path.exists():
            return None
        stamp = (*_stamp([path]), (scenario.digest, 0, 0))
        return self._keep("plan", path, stamp, lambda: read_plan(path, scenario))

    def shared_mistakes(self, locale: Locale) -> tuple[Mistake, ...]:
        """List the mistakes in the files that all calls of a locale share."""
        try:
            self._shared(locale)
        except ScenarioError as error:
            return error.mistakes
        return ()

    def unreadable(self) -> tuple[Path, ...]:
        """List the calls that no card can be read of, so that a menu has to leave them out."""
        known = {card.path for card in self.cards()}
        return tuple(path for path in self.call_paths() if path not in known)

    def mistakes(self) -> tuple[Mistake, ...]:
        """List the mistakes in all files of the library, in the order of their places."""
        found: set[Mistake] = set()
        for path in self.call_paths():
            try:
                self.load_plan(str(path))
            except ScenarioError as error:
                found.update(error.mistakes)
        found.update(self.plans_alone())
        return ScenarioError(found).mistakes

    def plans_alone(self) -> Iterator[Mistake]:
        """Give the plans that no call stands beside."""
        for path in self.root.resolve().glob(f"*/calls/*{PLAN_SUFFIX}"):
            call = call_path(path)
            if not call.exists():
                yield describe_mistake("E334", path, id=call.stem)

    def _load(self, path: Path, locale: Locale) -> Scenario:
        from simulator.scenario.reading import read_call

        return read_call(path, self._shared(locale), self.root)[0]

    def _shared(self, locale: Locale) -> Shared:
        from simulator.scenario.reading import read_shared

        files = self._shared_paths(locale)
        folder = self.root / locale
        return self._keep("locale", folder, _stamp(files), lambda: read_shared(locale, files))

    def find(self, id_or_path: str) -> Path:
        """Find the file of a call, by id or path. Raises UnknownScenario."""
        paths = {path.stem: path for path in self.call_paths()}
        if id_or_path in paths:
            return paths[id_or_path]
        try:
            path = call_path(Path(id_or_path).resolve())
            if path.is_file():
                return path
            if Path(f"{id_or_path}.yaml").is_file():
                raise UnknownScenario(id_or_path, (f"{id_or_path}.yaml",))
        except (OSError, ValueError):
            pass  # a name no file can have
        from difflib import get_close_matches

        raise UnknownScenario(id_or_path, tuple(get_close_matches(id_or_path, paths, 3, 0.4)))

    def _locale_of(self, path: Path) -> Locale:
        """Give the locale of a call: its folder's, or the one it names outside the library."""
        folder = path.parent.parent.name
        if path.is_relative_to(self.root.resolve()) and folder in LOCALES:
            return folder
        named = read_locale(path)
        if named is not None:
            return named
        from simulator.scenario.reading import require_locale

        return require_locale(path)

    def call_paths(self) -> list[Path]:
        """Give the file of every call."""
        found = self.root.resolve().glob("*/calls/*.yaml")
        return sorted(path for path in found if not path.name.endswith(PLAN_SUFFIX))

    def _shared_paths(self, locale: Locale) -> list[Path]:
        """Give the files all calls of a locale share: SHARED, then the products."""
        folder = self.root / locale
        products = sorted((folder / "products").glob("*.yaml"))
        return [*(folder / name for name in SHARED), *products]

    def _card(self, path: Path) -> CallCard | None:
        return self._keep("card", path, _stamp([path]), lambda: read_card(path))

    def _keep(self, kind: str, path: Path, stamp: Stamp, make: Callable[[], T]) -> T:
        """Give what was made of a file before, unless a file it was made of has changed."""
        kept = self._kept.get((kind, path))
        if kept is None or kept[0] != stamp:
            kept = (stamp, make())
            self._kept[kind, path] = kept
        return cast(T, kept[1])


def plan_path(call: Path) -> Path:
    """Give the place of the plan of a call."""
    return call.with_name(call.name.removesuffix(".yaml") + PLAN_SUFFIX)


def call_path(path: Path) -> Path:
    """Give the call of a plan; the path of a call stays as it is."""
    if not path.name.endswith(PLAN_SUFFIX):
        return path
    return path.with_name(path.name.removesuffix(PLAN_SUFFIX) + ".yaml")


def _stamp(paths: Sequence[Path]) -> Stamp:
    return tuple(_stamps(paths))


def _stamps(paths: Sequence[Path]) -> Iterator[tuple[str, int, int]]:
    for path in paths:
        try:
            state = path.stat()
        except OSError:
            yield (str(path), 0, 0)
        else:
            yield (str(path), state.st_mtime_ns, state.st_size)
