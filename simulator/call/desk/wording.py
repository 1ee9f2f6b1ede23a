"""Text ids inside the arguments of a message.

A refusal often has to name things that have a text of their own: "missing: date of birth, ZIP".
Such an argument is written "@id,id" and put into words at the edge, in the language of the
interface.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

MARK = "@"
DETAIL_PREFIX = "desk-detail-"


def refer(ids: Iterable[str]) -> str:
    """Write text ids as one argument of a message."""
    return MARK + ",".join(ids)


def refer_details(details: Iterable[str]) -> str:
    """Write the names of personal details as one argument of a message."""
    return refer(name_detail(each) for each in details)


def name_detail(detail: str) -> str:
    """Give the text id of a personal detail's name."""
    return DETAIL_PREFIX + detail.replace(".", "-")


def word_args(args: Mapping[str, str], speak: Callable[[str], str | None]) -> dict[str, str]:
    """Put the text ids inside a message's arguments into words.

    `speak` gives the text of an id, or None where there is none: a detail that only one call
    knows is then named by its own id.
    """
    return {name: _word(value, speak) for name, value in args.items()}


def _word(value: str, speak: Callable[[str], str | None]) -> str:
    if not value.startswith(MARK + "desk-"):
        return value
    ids = value.removeprefix(MARK).split(",")
    return ", ".join(speak(each) or _plain(each) for each in ids)


def _plain(text_id: str) -> str:
    return text_id.removeprefix(DETAIL_PREFIX).replace("-", " ")
