"""Where the data live."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from simulator.records import DataFolderError, data_folder, store_path


def test_the_variable_names_the_folder_and_it_is_made(tmp_path: Path) -> None:
    wanted = tmp_path / "classroom" / "आशा"
    assert data_folder({"HEADSET_DATA": str(wanted)}) == wanted
    assert wanted.is_dir()
    assert store_path(wanted).parent == wanted


@pytest.mark.parametrize("environ", [{}, {"HEADSET_DATA": ""}, {"HEADSET_DATA": "  "}])
def test_without_the_variable_it_is_the_users_own_folder(tmp_path: Path, monkeypatch, environ):
    for name in ("XDG_DATA_HOME", "HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    folder = data_folder(environ)
    assert folder.is_dir()
    assert folder.name == "headset"


def test_a_file_in_the_way_is_a_plain_error(tmp_path: Path) -> None:
    blocked = tmp_path / "notes.txt"
    blocked.write_text("mine")
    with pytest.raises(DataFolderError) as caught:
        data_folder({"HEADSET_DATA": str(blocked)})
    assert caught.value.message == "error-data-folder"
    assert caught.value.message_args["path"] == str(blocked)
    assert blocked.read_text() == "mine"


def test_naming_the_records_loads_nothing_heavy() -> None:
    code = "import sys, simulator.records; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout
    heavy = {"sqlite3", "platformdirs", "babel", "fluent", "pydantic", "pygame", "yaml", "regex"}
    assert "simulator.records.store" in loaded.split()
    assert heavy.isdisjoint(loaded.split())
