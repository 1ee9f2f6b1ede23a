"""Reading replies marked by a person: JSON Lines, or CSV with a column a criterion."""

from __future__ import annotations

import csv
from collections.abc import Collection, Iterator, Mapping
from pathlib import PurePath

from simulator.commands.errors import BadInput
from simulator.commands.reading import need_reply, read_json_lines, read_lines
from simulator.grading.calibration import Marked
from simulator.grading.verdicts import Value
from simulator.language import mask_secrets
from simulator.scenario.plans import VERDICTS

HALVES = ("", "open", "held")
_ABOUT = ("id", "text", "half")  # the columns that are no criterion


def read_labelled(path: str, criteria: Collection[str]) -> list[Marked]:
    """Read marked replies; a file named .csv as CSV. Raises BadInput with the line at fault."""
    is_table = PurePath(path).suffix.lower() == ".csv"
    rows: Iterator[tuple[int, Mapping[str, object]]]
    rows = _read_csv(path) if is_table else read_json_lines(path)
    marked: dict[str, Marked] = {}
    for number, row in rows:
        reply = _read_reply(row, path, number, criteria)
        if reply.id in marked:
            raise BadInput("command-labelled-twice", path, number, id=reply.id)
        marked[reply.id] = reply
    if not marked:
        raise BadInput("command-labelled-empty", shown=path)
    return list(marked.values())


def _read_csv(path: str) -> Iterator[tuple[int, Mapping[str, object]]]:
    """Read id, text, perhaps half, and a column a criterion; an empty cell is not marked."""
    numbered = list(read_lines(path))
    first = numbered[0][1] if numbered else ""
    # A spreadsheet that writes decimals with a comma parts its cells with semicolons.
    sign = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader((line + "\n" for _, line in numbered), delimiter=sign)
    try:
        header = [each.strip() for each in next(reader, [])]
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if len(cells) > len(header):
                raise BadInput("command-labelled-too-wide", path, reader.line_num)
            row = dict(zip(header, cells, strict=False))
            labels = {
                name: cell.strip()
                for name, cell in row.items()
                if name not in _ABOUT and cell.strip()
            }
            about: dict[str, object] = {name: row[name] for name in _ABOUT if name in row}
            yield reader.line_num, {**about, "labels": labels}
    except csv.Error as error:
        raise BadInput("command-bad-line", path, reader.line_num, problem=str(error)) from None


def _read_reply(
    row: Mapping[str, object], path: str, number: int, criteria: Collection[str]
) -> Marked:
    need_reply(row, path, number)
    labels = row.get("labels")
    if not isinstance(labels, dict):
        raise BadInput("command-reply-lacks", path, number, key="labels")
    half = row.get("half", "")
    if half not in HALVES:
        raise BadInput("command-labelled-half", path, number, value=str(half))
    read = {
        str(id): _read_verdict(id, verdict, path, number, criteria)
        for id, verdict in labels.items()
    }
    # What people really said to customers may be in it, and it is quoted on pages.
    return Marked(str(row["id"]), mask_secrets(str(row["text"])), read, str(half))


def _read_verdict(
    id: object, verdict: object, path: str, number: int, criteria: Collection[str]
) -> Value:
    if id not in criteria:
        from difflib import get_close_matches

        nearest = next(iter(get_close_matches(str(id), sorted(criteria), n=1)), "")
        message = "command-labelled-near" if nearest else "command-labelled-unknown"
        raise BadInput(message, path, number, id=str(id), nearest=nearest)
    word = verdict.strip().lower() if isinstance(verdict, str) else verdict
    if word not in VERDICTS:
        raise BadInput("command-labelled-verdict", path, number, value=str(verdict), id=str(id))
    return Value(word)
