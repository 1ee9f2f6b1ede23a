"""What the tests of the command line share: a data folder of their own, and a way to run it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.commands import main
from tests.library import script_file

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
