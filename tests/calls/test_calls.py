"""Each shipped call, played by scripted trainees, ends and is graded as its author meant."""

from __future__ import annotations

import json
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path

import pytest
import yaml

from simulator.commands import main

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
ROWS = [
    (folder.name, script)
    for folder in sorted(HERE.iterdir())
    if (folder / "expected.yaml").exists()
    for script in sorted(yaml.safe_load((folder / "expected.yaml").read_text()))
]
CALLS = sorted(path.stem for path in (ROOT / "scenarios").glob("*/calls/*.yaml"))


@pytest.fixture(scope="module")
def expected() -> dict[str, dict[str, dict[str, object]]]:
    return {
        folder.name: yaml.safe_load((folder / "expected.yaml").read_text())
        for folder in HERE.iterdir()
        if (folder / "expected.yaml").exists()
    }


@cache
def run_script(call: str, script: str) -> dict[str, object]:
    path = HERE / call / f"{script}.txt"
    with redirect_stdout(StringIO()) as output:
        code = main(["run", call, "--json", "--script", str(path)])
    assert code == 0
    return json.loads(output.getvalue())


@pytest.mark.parametrize(("call", "script"), ROWS, ids=[f"{c}/{s}" for c, s in ROWS])
def test_a_scripted_trainee_gets_the_card_that_the_author_meant(call, script, expected):
    wanted = expected[call][script]
    card = run_script(call, script)
    verdicts = {id: each["verdict"] for id, each in card["criteria"].items()}
    for key in ("result", "ending"):
        if key in wanted:
            assert card[key] == wanted[key]
    for verdict in ("met", "wrong", "absent"):
        for id in wanted.get(verdict, []):
            assert verdicts[id] == verdict, (id, card["criteria"][id])
    if "failed_by" in wanted:
        assert card["failed_by"] == wanted["failed_by"]


def test_every_shipped_call_has_a_good_a_cold_and_a_bad_script():
    for path in (ROOT / "scenarios").glob("*/calls/*.yaml"):
        scripts = {each.stem for each in (HERE / path.stem).glob("*.txt")}
        assert {"good", "cold"} <= scripts, path.stem
        assert any(name.startswith("bad-") for name in scripts), path.stem


@pytest.mark.parametrize("call", CALLS)
def test_every_ending_of_a_shipped_call_is_reached_by_a_script(call):
    path = next((ROOT / "scenarios").glob(f"*/calls/{call}.yaml"))
    endings = yaml.safe_load(path.read_text(encoding="utf-8"))["endings"]
    scripts = (script.stem for script in (HERE / call).glob("*.txt"))
    assert set(endings) <= {run_script(call, script)["ending"] for script in scripts}
