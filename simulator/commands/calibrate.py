"""calibrate: how far the engine agrees with people who marked the same replies."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from simulator.commands.columns import lay_out
from simulator.commands.options import (
    Given,
    Parser,
    add_scenario,
    add_value,
    find_value,
    need_value,
)
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.grading.calibration import Agreement, Calibration, Miss
    from simulator.scenario.bundle import Scenario

USAGE = "SCENARIO --labelled FILE [--second FILE] [--html FILE] [--json]"
EXAMPLE = "us-dispute-late-fee-first --labelled marked.jsonl"
_COLUMNS = ("marked", "met", "precision", "recall", "f1", "kappa", "wrong")


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_value(parser, "--labelled", "FILE", "command-option-labelled")
    add_value(parser, "--second", "FILE", "command-option-second")
    add_value(parser, "--html", "FILE", "command-option-html")
    parser.add_flag("--json", "command-option-json")


def run(given: Given, texts: Texts) -> int:
    """Judge every marked reply, and print how far the verdicts agree, or write it as a page."""
    from simulator.commands.card_json import write_json
    from simulator.commands.grade import judge_reply, settle
    from simulator.commands.labelled import read_labelled
    from simulator.commands.places import load_scenario
    from simulator.grading.calibration import calibrate

    path, second = need_value(given, "--labelled"), find_value(given, "--second")
    scenario = load_scenario(need_value(given, "SCENARIO"))
    marked = read_labelled(path, scenario.criteria)
    others = None if second is None else read_labelled(second, scenario.criteria)
    settle(scenario)
    found = calibrate(marked, lambda text: judge_reply(scenario, text), others)
    page = find_value(given, "--html")
    if page is not None:
        _write_page(page, found, scenario, given, texts)
    if given.json:
        print(write_json(calibration_as_json(found), indent=2))
    elif page is None:
        print("\n".join(describe_calibration(found, texts)))
    return 0


def _write_page(
    name: str, found: Calibration, scenario: Scenario, given: Given, texts: Texts
) -> None:
    from simulator.commands.places import shorten_path
    from simulator.commands.writing import write_file
    from simulator.workbench.agreement import write_calibration_page

    path = write_file(name, write_calibration_page(found, scenario, texts))
    if not given.json:
        print(texts("calibrate-written", path=shorten_path(path)))


def calibration_as_json(found: Calibration) -> dict[str, Any]:
    """Put a calibration into the mapping that is written as JSON."""
    people = found.between_people
    return {
        "replies": found.replies,
        **_table_as_json(found.by_criterion),
        "halves": _agreements_as_json(found.by_half),
        "missed_positives": [_miss_as_json(each) for each in found.missed_positives],
        "missed_negatives": [_miss_as_json(each) for each in found.missed_negatives],
        "other_misses": [_miss_as_json(each) for each in found.other_misses],
        "between_people": None if people is None else _table_as_json(people),
    }


def _table_as_json(table: Mapping[str, Agreement]) -> dict[str, Any]:
    """Put what holds for all criteria together before what holds for each."""
    from simulator.grading.calibration import ALL

    whole = table.get(ALL)
    return {
        "all": None if whole is None else _agreement_as_json(whole),
        "criteria": _agreements_as_json(table),
    }


def _agreements_as_json(agreements: Mapping[str, Agreement]) -> dict[str, Any]:
    return {id: _agreement_as_json(each) for id, each in agreements.items() if id}


def _agreement_as_json(each: Agreement) -> dict[str, Any]:
    from simulator.grading.verdicts import Value
    from simulator.scenario.plans import VERDICTS

    found, of = each.wrong_found
    return {
        "marked": each.total,
        "hits": each.hits,
        "missed_positives": each.missed,
        "missed_negatives": each.false,
        "precision": _rounded(each.precision),
        "recall": _rounded(each.recall),
        "f1": _rounded(each.f1),
        "kappa": _rounded(each.kappa),
        "wrong": of,
        "wrong_found": found,
        "confusion": {
            one: {other: each.pairs.get((Value(one), Value(other)), 0) for other in VERDICTS}
            for one in VERDICTS
        },
    }


def _miss_as_json(miss: Miss) -> dict[str, str]:
    return {
        "reply": miss.reply,
        "criterion": miss.criterion,
        "person": miss.person.value,
        "engine": miss.engine.value,
        "text": miss.text,
        "rule": miss.rule,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 3)


def describe_calibration(found: Calibration, texts: Texts) -> Iterator[str]:
    """Write a calibration as lines of text: the table, then every reply judged otherwise."""
    yield texts("calibrate-replies", count=found.replies)
    yield ""
    rows = [_row(id or texts("calibrate-all"), each) for id, each in _in_order(found)]
    rows += [_row(texts(f"calibrate-half-{id}"), each) for id, each in found.by_half.items()]
    yield from lay_out(["", *(texts(f"calibrate-{each}") for each in _COLUMNS)], rows)
    yield ""
    yield from _confusion(found, texts)
    if found.between_people is not None:
        yield from _people(found, texts)
    for title, misses in (
        ("calibrate-missed-positives", found.missed_positives),
        ("calibrate-missed-negatives", found.missed_negatives),
        ("calibrate-other-misses", found.other_misses),
    ):
        yield from _list_misses(texts(title, count=len(misses)), misses, texts)


def _in_order(found: Calibration) -> list[tuple[str, Agreement]]:
    """Give every criterion, and what holds for all of them last."""
    return sorted(found.by_criterion.items(), key=lambda each: (not each[0], each[0]))


def _row(name: str, each: Agreement) -> list[str]:
    wrong, of = each.wrong_found
    return [
        name,
        str(each.total),
        f"{each.hits}/{each.hits + each.missed}",
        *(_decimal(value) for value in (each.precision, each.recall, each.f1, each.kappa)),
        f"{wrong}/{of}",
    ]


def _decimal(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _confusion(found: Calibration, texts: Texts) -> Iterator[str]:
    from simulator.grading.calibration import ALL
    from simulator.grading.verdicts import Value
    from simulator.scenario.plans import VERDICTS

    pairs = found.by_criterion[ALL].pairs if ALL in found.by_criterion else {}
    yield texts("calibrate-confusion")
    yield from lay_out(
        ["", *(texts(f"calibrate-engine-{each}") for each in VERDICTS)],
        [
            [
                texts(f"calibrate-person-{one}"),
                *(str(pairs.get((Value(one), Value(other)), 0)) for other in VERDICTS),
            ]
            for one in VERDICTS
        ],
    )
    yield ""


def _people(found: Calibration, texts: Texts) -> Iterator[str]:
    from simulator.grading.calibration import ALL

    people = found.between_people or {}
    if ALL not in people:
        yield texts("calibrate-people-none")
        yield ""
        return
    yield texts("calibrate-people")
    yield from lay_out(
        ["", *(texts(f"calibrate-{each}") for each in ("marked", "kappa", "kappa-engine"))],
        [
            [
                id or texts("calibrate-all"),
                str(people[id].total),
                _decimal(people[id].kappa),
                _decimal(engine.kappa),
            ]
            for id, engine in _in_order(found)
            if id in people
        ],
    )
    yield ""


def _list_misses(title: str, misses: Sequence[Miss], texts: Texts) -> Iterator[str]:
    yield title
    for each in misses:
        if not each.text:
            continue
        verdicts = {
            "person": texts(f"calibrate-{each.person.value}"),
            "engine": texts(f"calibrate-{each.engine.value}"),
        }
        yield f"  {each.reply}  {each.criterion}  {texts('calibrate-judged', **verdicts)}"
        yield f"    {each.text}"
        if each.rule:
            yield f"    {texts('calibrate-rule', rule=each.rule)}"
    hidden = sum(not each.text for each in misses)
    if hidden:
        yield f"  {texts('calibrate-hidden', count=hidden)}"
    yield ""
