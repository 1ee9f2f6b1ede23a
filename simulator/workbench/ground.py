"""Where the files that somebody names belong: their library, and the calls that they stand for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from simulator.scenario.cards import LOCALES
from simulator.scenario.library import PLAN_SUFFIX, SHARED, Library, call_path
from simulator.scenario.mistakes import Mistake

CALLS, PRODUCTS = "calls", "products"


@dataclass(frozen=True)
class Ground:
    """What a path stands for: the calls to check, and the library they belong to.

    shared: the path itself, where it is a file that all calls of a locale share.
    """

    root: Path
    path: Path
    calls: tuple[Path, ...]
    shared: Path | None = None

    def covers(self, file: Path) -> bool:
        """Say whether a mistake in this file is one of those asked for."""
        return self.shared is None or file.resolve() == self.shared

    def mistakes(self) -> Iterator[Mistake]:
        """Give the mistakes that no call tells of: those of a locale without one, lone plans."""
        library = Library(self.root)
        if self.path.is_dir():
            yield from (
                each for each in library.plans_alone() if each.path.is_relative_to(self.path)
            )
        if self.shared is not None and not self.calls:
            locale = next(each for each in LOCALES if each in self.shared.parts)
            yield from (each for each in library.shared_mistakes(locale) if self.covers(each.path))


def find_ground(path: Path, usual: Path) -> Ground:
    """Find what a path stands for; `usual` is the library of files that belong to none."""
    root = _root_of(path) or usual.resolve()
    if path.is_dir():
        return Ground(root, path, tuple(_calls_below(path)))
    locale = path.parent if path.name in SHARED else path.parent.parent
    is_shared = locale.parent == root and (path.name in SHARED or path.parent.name == PRODUCTS)
    if is_shared:
        return Ground(root, path, tuple(_calls_below(locale)), path)
    return Ground(root, path, (call_path(path),))


def _root_of(path: Path) -> Path | None:
    """Find the library a path lies in: the folder that holds a locale with its conduct rubric."""
    for folder in (path, *path.parents):
        if any((folder / locale / SHARED[0]).is_file() for locale in LOCALES):
            return folder
    return None


def _calls_below(folder: Path) -> Iterator[Path]:
    """Give the calls in the folders named "calls"; where there is no such folder, all files."""
    files = sorted(each for each in folder.rglob("*.yaml") if not each.name.endswith(PLAN_SUFFIX))
    in_calls = [each for each in files if each.parent.name == CALLS]
    shared = {*SHARED}
    yield from in_calls or (
        each for each in files if each.name not in shared and each.parent.name != PRODUCTS
    )
