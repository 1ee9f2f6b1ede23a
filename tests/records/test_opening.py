"""Which records are opened, by option, settings file, or none of them."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from simulator.records import DataFolderError, StoreUnreachable
from simulator.records.opening import find_address, open_records
from simulator.records.shared import SharedStore
from simulator.records.sqlite import SqliteStore

from .server import make_address


def write_settings(folder: Path, text: str) -> None:
    (folder / "headset.toml").write_text(text, encoding="utf-8")


def test_without_a_word_the_records_are_a_file_in_the_data_folder(tmp_path) -> None:
    assert find_address(tmp_path, {}) == ""
    with closing(open_records(tmp_path)) as store:
        assert isinstance(store, SqliteStore)
    assert (tmp_path / "records.sqlite").exists()


def test_the_settings_file_names_the_records(tmp_path) -> None:
    write_settings(tmp_path, 'store = "postgresql://ann@db/headset"\n')
    assert find_address(tmp_path, {}) == "postgresql://ann@db/headset"


def test_an_option_goes_before_the_settings_file(tmp_path) -> None:
    write_settings(tmp_path, 'store = "postgresql://ann@db/headset"\n')
    assert find_address(tmp_path, {"HEADSET_STORE": "mine.sqlite"}) == "mine.sqlite"


def test_a_settings_file_may_say_nothing_of_the_records(tmp_path) -> None:
    write_settings(tmp_path, "# nothing yet\n")
    assert find_address(tmp_path, {}) == ""


@pytest.mark.parametrize("text", ["store = ", "store = 7", "\x00", "store: x"])
def test_a_settings_file_with_a_mistake_is_named(tmp_path, text: str) -> None:
    write_settings(tmp_path, text)
    with pytest.raises(DataFolderError) as caught:
        find_address(tmp_path, {})
    assert caught.value.message_args["path"].endswith("headset.toml")


@pytest.mark.parametrize(
    ("text", "message", "key"),
    [
        ('stoer = "postgresql://db/headset"', "error-settings-key", "stoer"),
        ('store = ["postgresql://db/headset"]', "error-settings-value", "store"),
        ("store = 5", "error-settings-value", "store"),
    ],
)
def test_a_slip_in_the_settings_is_named_and_nothing_is_kept_elsewhere(
    tmp_path, text: str, message: str, key: str
) -> None:
    write_settings(tmp_path, text)
    with pytest.raises(DataFolderError) as caught:
        find_address(tmp_path, {})
    assert (caught.value.message, caught.value.message_args["key"]) == (message, key)


def test_a_file_anywhere_may_be_named(tmp_path) -> None:
    with closing(open_records(tmp_path, str(tmp_path / "other.sqlite"))):
        assert (tmp_path / "other.sqlite").exists()


@pytest.mark.parametrize("address", ["mysql://a@b/c", "http://example.org", "postgresql://a b/"])
def test_an_address_of_another_kind_is_refused(tmp_path, address: str) -> None:
    with pytest.raises(StoreUnreachable):
        open_records(tmp_path, address)


def test_a_database_is_opened_by_its_address(tmp_path) -> None:
    with closing(open_records(tmp_path, make_address())) as store:
        assert isinstance(store, SharedStore)
        store.add_profile("Asha")
    assert [each.name for each in tmp_path.glob("spool-*.sqlite")] != []
