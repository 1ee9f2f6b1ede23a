"""Whatever is done to a file, it is read or refused in words; and what check passes can be played.

The nightly run (`make nightly`) makes 100,000 edits; here there are a few hundred.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from random import Random

import pytest

from simulator.commands.errors import describe_mistake, word_hint
from simulator.commands.places import TEXTS
from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError
from simulator.scenario.models import Call
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import parse_document
from simulator.texts import load_texts
from simulator.workbench.checking import check_call
from tests.library import SCENARIOS
from tests.scenario.files import LIBRARY

from .random_calls import edited, play_anyhow
from .test_lint import BROKEN

SUITE = "HEADSET_YAML_SUITE"  # a folder with the files of the YAML test suite
SOUND = (BROKEN / "sound.yaml").read_text(encoding="utf-8")
SHIPPED = sorted(path for path in SCENARIOS.glob("*/calls/*.yaml") if ".plan." not in path.name)
ENGLISH = load_texts("en", TEXTS)
BLOCKS = 8  # so that every core has some
FEW, MANY = 40, 100_000 // BLOCKS  # edits a block


def write(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "surrogatepass"))


def try_edits(folder: Path, block: int, count: int) -> int:
    """Edit a sound call again and again; give how many of them could still be played."""
    shutil.copytree(LIBRARY, folder / "library", ignore=shutil.ignore_patterns("*.plan.yaml"))
    path = folder / "library" / "en-US" / "calls" / "first.yaml"
    played = 0
    for number in range(count):
        random = Random(f"{block}/{number}")
        write(path, edited(SOUND, random))
        library = Library(folder / "library")  # a file may change twice within a clock's tick
        checked = check_call(path, library, {})
        for mistake in checked.mistakes:
            assert describe_mistake(mistake, ENGLISH) + word_hint(mistake, ENGLISH)
        if not checked.mistakes:
            assert play_anyhow(library.load(str(path)), random).ending
            played += 1
    return played


@pytest.mark.parametrize("block", range(BLOCKS))
def test_an_edited_file_is_refused_in_words_or_can_be_played(tmp_path, block):
    try_edits(tmp_path, block, FEW)


def test_enough_edited_files_stay_sound_to_say_something(tmp_path):
    assert try_edits(tmp_path, BLOCKS, FEW) >= FEW // 10


@pytest.mark.nightly
@pytest.mark.parametrize("block", range(BLOCKS))
def test_a_hundred_thousand_edited_files_are_refused_in_words_or_can_be_played(tmp_path, block):
    assert try_edits(tmp_path, block, MANY) > MANY // 20


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_call_can_be_played_by_anybody(path):
    scenario = Library(SCENARIOS).load(path.stem)
    for number in range(3):
        assert play_anyhow(scenario, Random(f"{path.stem}/{number}")).ending


@pytest.mark.nightly
@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_a_shipped_call_can_be_played_by_everybody(path):
    scenario = Library(SCENARIOS).load(path.stem)
    for number in range(200):
        assert play_anyhow(scenario, Random(f"{path.stem}/nightly/{number}")).ending


@pytest.mark.nightly
def test_the_files_of_the_yaml_test_suite_are_read_or_refused_in_words():
    folder = os.environ.get(SUITE)
    if not folder:
        pytest.skip(f"{SUITE} names no folder with the YAML test suite's files")
    files = sorted(Path(folder).rglob("*.yaml"))
    assert files
    for path in files:
        try:
            validate(Call, parse_document(path.read_bytes(), path))
        except ScenarioError as error:
            assert all(describe_mistake(each, ENGLISH) for each in error.mistakes)
