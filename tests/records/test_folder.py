"""Where the data live."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.records import DataFolderError, data_folder, seal_key, store_path
from simulator.records.folder import pin_key


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


KEYS = pytest.mark.parametrize(
    ("find", "name"), [(seal_key, "seal.key"), (pin_key, "pin.key")], ids=["seals", "pins"]
)


@KEYS
def test_an_installation_has_one_key_of_a_kind(tmp_path: Path, find, name) -> None:
    key = find(tmp_path)
    assert find(tmp_path) == key
    assert len(key) == 32
    assert [each.name for each in tmp_path.iterdir()] == [name]


def test_the_keys_have_nothing_in_common(tmp_path: Path) -> None:
    assert seal_key(tmp_path) != pin_key(tmp_path)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
@KEYS
def test_a_key_is_its_owners_alone(tmp_path: Path, find, name) -> None:
    find(tmp_path)
    assert (tmp_path / name).stat().st_mode & 0o077 == 0


def test_two_programs_that_start_at_once_agree_on_one_key(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from simulator.records import seal_key;"
        " print(seal_key(Path(sys.argv[1])).hex())"
    )
    programs = [
        subprocess.Popen([sys.executable, "-c", code, tmp_path], stdout=subprocess.PIPE)
        for _ in range(4)
    ]
    assert len({program.communicate(timeout=60)[0] for program in programs}) == 1


@KEYS
def test_what_is_no_key_is_not_written_over(tmp_path: Path, find, name) -> None:
    (tmp_path / name).write_bytes(b"short")
    with pytest.raises(DataFolderError) as caught:
        find(tmp_path)
    assert caught.value.message == f"error-{name.replace('.', '-')}"
    assert (tmp_path / name).read_bytes() == b"short"
