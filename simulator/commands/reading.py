"""Reading the files that a command is given, line by line; "-" is standard input."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO

from simulator.commands.errors import BadInput

STANDARD_INPUT = "-"
LONGEST_LINE = 1_000_000  # bytes; beyond it the file is something else
_BOM = b"\xef\xbb\xbf"


def read_lines(path: str) -> Iterator[tuple[int, str]]:
    """Give the lines of a text file with their numbers from 1, without their ends.

    Raises BadInput for a file that cannot be read or is not UTF-8 text.
    """
    with _open(path) as stream:
        yield from _number_lines(stream, path)


def read_json_lines(path: str) -> Iterator[tuple[int, dict[str, object]]]:
    """Give the objects of a file of JSON Lines with the numbers of their lines. Raises BadInput."""
    for number, line in read_lines(path):
        if not line.strip():
            continue
        try:
            row = json.loads(line)
        except (ValueError, RecursionError):
            raise BadInput("command-reply-not-json", path, number) from None
        if not isinstance(row, dict):
            raise BadInput("command-reply-not-object", path, number)
        yield number, row


def need_reply(row: Mapping[str, object], path: str, number: int) -> None:
    """Refuse a row without the id or the text of a reply. Raises BadInput."""
    for key, kinds in (("id", (str, int)), ("text", (str,))):
        if key not in row:
            raise BadInput("command-reply-lacks", path, number, key=key)
        if not isinstance(row[key], kinds) or isinstance(row[key], bool):
            raise BadInput(f"command-reply-bad-{key}", path, number)


@contextmanager
def _open(path: str) -> Iterator[IO[bytes]]:
    if path == STANDARD_INPUT:
        yield sys.stdin.buffer
        return
    try:
        stream = open(path, "rb")  # noqa: SIM115, PTH123  (closed below; a name may hold a NUL)
    except FileNotFoundError:
        raise BadInput("command-file-missing", shown=path) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    with stream:
        yield stream


def _number_lines(stream: IO[bytes], path: str) -> Iterator[tuple[int, str]]:
    number = 0
    while raw := _read_line(stream, path):
        number += 1
        if number == 1:
            raw = raw.removeprefix(_BOM)
        yield number, _decode(raw, path, number)


def _read_line(stream: IO[bytes], path: str) -> bytes:
    try:
        return stream.readline(LONGEST_LINE + 1)
    except OSError as error:
        raise _unreadable(path, error) from None


def _decode(raw: bytes, path: str, number: int) -> str:
    if len(raw) > LONGEST_LINE or b"\0" in raw:
        raise BadInput("command-line-not-text", path, number)
    try:
        return raw.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise BadInput("command-line-not-utf8", path, number) from None


def _unreadable(path: str, error: Exception) -> BadInput:
    reason = getattr(error, "strerror", None) or str(error)
    return BadInput("command-file-unreadable", shown=path, reason=reason)
