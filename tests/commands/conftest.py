"""What the tests of the command line share: a data folder of their own, and a way to run it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.commands import main
from simulator.records.store import ProfileId
from tests.library import script_file

from .handing_out import fill_records

CALL = "us-dispute-late-fee-first"
GOOD = str(script_file(CALL, "good"))


@dataclass(frozen=True)
class Answer:
    """What a command answered."""

    code: int
    out: str
    err: str


Headset = Callable[..., Answer]


@pytest.fixture(autouse=True)
def data_folder(tmp_path: Path, monkeypatch) -> Path:
    """Keep the user's own records, language and screen out of the tests."""
    folder = tmp_path / "data"
    monkeypatch.setenv("HEADSET_DATA", str(folder))
    for name in (
        "LC_ALL",
        "LC_MESSAGES",
        "LANG",
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "SDL_VIDEODRIVER",
        "HEADSET_STORE",
    ):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def headset(capsys) -> Headset:
    def run(*words: str) -> Answer:
        code = main(words)
        written = capsys.readouterr()
        return Answer(code, written.out, written.err)

    return run


@pytest.fixture
def here(tmp_path, monkeypatch) -> Path:
    """Let a command write its file into a folder of the test."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def people(data_folder, here) -> dict[str, ProfileId]:
    """Let two people finish attempts, for what hands them out."""
    return fill_records()
