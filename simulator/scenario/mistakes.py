"""An author's mistakes: where each stands and what is wrong.

The words of a code, how to mend it, and the page that explains it are texts named after it:
mistake-e101, mistake-e101-hint and explain-e101.
E1xx: the file cannot be read. E2xx: a value is of the wrong form. E3xx: a name or figure does not
fit the rest of the scenario. E4xx: the call cannot run as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

MOST_EXCERPT = 160  # characters
BEFORE_CARET = 100

CODES = frozenset(
    """
    E101 E102 E103 E104 E105 E106 E107 E108 E109 E110 E111 E112
    E201 E202 E203 E204 E205 E206 E207 E208 E209 E210 E211 E212 E213 E214
    E299
    E301 E302 E303 E304 E305 E306 E307 E308 E311 E312 E313 E314 E315 E316
    E317 E318 E319 E320 E321 E322 E323 E324 E325 E326 E327 E328 E329 E330
    E331 E332 E333 E334 E335 E336
    E401 E402 E403 E404 E405 E406 E407 E408 E409 E410 E411 E412 E413 E414
    E415 E416
    E501 E502 E503
    """.split()
)


class TextId(str):
    """The id of a text that stands in a mistake's sentence in the place of a value."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake of an author. line and col count from 1, col in characters.

    excerpt: the line as written, or the part of a long one around the place; caret: where in it
    the place is, counted from 0.
    The code and its values are put into words at the edge.
    """

    path: Path
    line: int
    col: int
    code: str
    values: tuple[tuple[str, object], ...] = ()
    excerpt: str = ""
    caret: int = 0

    def __str__(self) -> str:
        """Give it as one line: path:line:col: CODE and its values."""
        values = " ".join(f"{name}={value}" for name, value in self.values)
        return f"{self.path}:{self.line}:{self.col}: {self.code} {values}".rstrip()


def describe_mistake(
    code: str, path: Path, line: int = 1, col: int = 1, written: str = "", /, **values: object
) -> Mistake:
    """Make a mistake; `written` is the whole line.

    Among the values `nearest` is what may have been meant, "" for nothing. Raises KeyError for
    an unknown code.
    """
    if code not in CODES:
        raise KeyError(code)
    start = max(0, min(col - 1 - BEFORE_CARET, len(written.rstrip()) - MOST_EXCERPT))
    excerpt = written.rstrip()[start : start + MOST_EXCERPT]
    return Mistake(path, line, col, code, tuple(values.items()), excerpt, col - 1 - start)


class ScenarioError(Exception):
    """A scenario has mistakes; all that were found, in the order of their places."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes), key=_place))
        super().__init__("\n".join(str(each) for each in self.mistakes))


class UnknownScenario(LookupError):
    """No call has this id or path. `nearest` are the ids most like it, best first."""

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name = name
        self.nearest = nearest


def suggest(name: str, known: Iterable[str]) -> str:
    """Name the known word most like this one; "" if none is like it."""
    # difflib is slow to import and rarely needed: only a mistake comes here.
    from difflib import get_close_matches

    nearest = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return nearest[0] if nearest else ""


def _place(mistake: Mistake) -> tuple[str, int, int, str, str]:
    return (str(mistake.path), mistake.line, mistake.col, mistake.code, str(mistake.values))
