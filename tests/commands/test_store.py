"""--store: which records a command reads and writes."""

from __future__ import annotations

import os

import pytest

from simulator.commands.places import open_store
from simulator.records import StoreUnreachable
from tests.records.server import make_address


def test_a_command_reads_the_records_it_is_told_to(headset, tmp_path, data_folder) -> None:
    other = tmp_path / "other.sqlite"
    answer = headset("attempts", "--store", str(other))
    assert answer.code == 0
    assert other.exists()
    assert not (data_folder / "records.sqlite").exists()
    assert "HEADSET_STORE" not in os.environ


def test_the_records_of_a_database_are_read_by_its_address(headset) -> None:
    answer = headset(f"--store={make_address()}", "attempts", "--json")
    assert (answer.code, answer.err) == (0, "")


@pytest.mark.parametrize("words", [("attempts", "--store"), ("--store", "", "attempts")])
def test_an_address_has_to_be_given(headset, words) -> None:
    answer = headset(*words)
    assert answer.code == 2
    assert "--store" in answer.err


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("postgresql://ann:s3cret@127.0.0.1:1/h", "127.0.0.1:1/h"),
        ("mysql://ann:s3cret@db/h", "postgresql://"),
    ],
)
def test_records_that_cannot_be_reached_are_named_without_a_password(
    headset, address, words
) -> None:
    answer = headset("attempts", "--store", address)
    assert answer.code == 2
    assert words in answer.err
    assert "s3cret" not in answer.err


def test_the_settings_file_names_the_records(data_folder, tmp_path) -> None:
    data_folder.mkdir()
    path = tmp_path / "class.sqlite"
    (data_folder / "headset.toml").write_text(f"store = '{path}'\n", encoding="utf-8")
    open_store().close()
    assert path.exists()


def test_a_command_says_when_it_shows_only_what_is_here(headset, monkeypatch) -> None:
    address = make_address()
    headset("profiles", "add", "Asha", "--store", address)
    headset("profiles", "--store", address)  # and the workstation knows who there is

    def lose(*_: object) -> None:
        raise StoreUnreachable("error-store-unreachable", path="the server", reason="it is away")

    monkeypatch.setattr("simulator.records.postgres.PostgresStore", lose)
    answer = headset("profiles", "--store", address)
    assert (answer.code, answer.out) == (0, "Asha, trainee, without a PIN\n")
    assert "only what this workstation has" in answer.err
