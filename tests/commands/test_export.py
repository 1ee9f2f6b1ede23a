"""export: a person is handed everything that is kept about them, and nothing of anybody else."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path
from zipfile import ZipFile

import pytest

from simulator.records import Role, Status, store_path
from simulator.records.pins import keep_pin
from simulator.records.sqlite import SqliteStore
from tests.records.people import AFTER, FILED, HERS, HIS, LEFT, NOTED, SHOUTED, people

NOT_IN_A_README = {"format", "written_at", "headset"}  # what the name says


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """Play the calls of both people once for all tests of this file."""
    path = tmp_path_factory.mktemp("people") / "records.sqlite"
    with closing(SqliteStore(path, key=lambda: b"k" * 32)) as store:
        people(store)
    return path


@pytest.fixture
def store(data_folder, filled):
    data_folder.mkdir()
    store_path(data_folder).write_bytes(filled.read_bytes())
    with closing(SqliteStore(store_path(data_folder))) as store:
        yield store


@pytest.fixture
def her(store):
    return store.profiles()[0]


def export(headset, path: Path, *words: str) -> dict[str, str]:
    """Export her, and give the texts in the archive by name."""
    answer = headset("export", HERS, str(path), *words)
    assert (answer.code, answer.err) == (0, "")
    with ZipFile(path) as archive:
        assert archive.testzip() is None
        return {each: archive.read(each).decode("utf-8") for each in archive.namelist()}


def test_each_attempt_is_there_with_all_that_is_kept_of_it(headset, store, her, tmp_path):
    files = export(headset, tmp_path / "her.zip")
    rows = store.attempts(her.id, limit=-1)
    assert len(rows) == 4
    for row in rows:
        data = json.loads(files[f"attempts/{row.id}.json"])
        assert data["attempt"]["id"] == row.id
        assert data["attempt"]["started_at"] == row.meta.started_at
        assert tuple(data["log"]) == store.read_log(row.id)
        assert data["card"] == store.card(row.id)
        assert [each["card"] for each in data["earlier_cards"]] == [
            each.card for each in store.earlier_cards(row.id)
        ]
        assert (data["seal"] is None) == (store.seal(row.id) is None)
        assert data["result"]["status"] == row.status.value
        assert (f"attempts/{row.id}.html" in files) == (row.status is Status.FINISHED)


def test_what_was_typed_and_chosen_is_there(headset, store, tmp_path):
    files = export(headset, tmp_path / "her.zip")
    everything = "\n".join(files.values())
    for words in (HERS, SHOUTED, NOTED, LEFT, FILED):
        assert words in everything
    assert json.loads(files["profile.json"])["settings"] == store.settings(store.profiles()[0].id)
    kept = [json.loads(text) for name, text in files.items() if name.startswith("attempts/")
            and name.endswith(".json")]  # fmt: skip
    assert any(each["seal"] for each in kept)
    assert any(each["earlier_cards"] for each in kept)


def test_the_sums_are_her_own(headset, store, her, tmp_path):
    sums = json.loads(export(headset, tmp_path / "her.zip")["profile.json"])["sums"]
    cohort = store.cohort()
    assert [each["measure"]["finished"] for each in sums["calls"]] == [2]
    assert len(sums["weeks"]) == sum(each.profile == her.id for each in cohort.weeks) == 1
    assert len(sums["skills"]) == sum(each.profile == her.id for each in cohort.skills) > 5
    assert {each["criterion"] for each in sums["criteria"]} == {
        each.criterion for each in cohort.criteria
    }
    assert {each["met"] + each["wrong"] + each["absent"] for each in sums["criteria"]} == {2}


def test_nothing_of_anybody_else_is_there(headset, store, tmp_path):
    everything = "\n".join(export(headset, tmp_path / "her.zip").values())
    assert AFTER not in everything
    assert f'"{HIS}"' not in everything
    assert not any(name in everything for name in ("pin_hash", "argon2"))


@pytest.mark.parametrize(("language", "word"), [("en", "scorecard"), ("nl", "scorekaart"),
                                                ("hi", "स्कोरकार्ड")])  # fmt: skip
def test_the_readme_and_the_pages_are_in_the_persons_language(
    headset, store, her, tmp_path, language, word
):
    store.set_setting(her.id, "language", language)
    files = export(headset, tmp_path / "her.zip")
    assert word in files["README.txt"]
    page = next(text for name, text in files.items() if name.endswith(".html"))
    assert f'<html lang="{language}">' in page
    assert "scorekaart" in export(headset, tmp_path / "nl.zip", "--lang", "nl")["README.txt"]


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_the_readme_tells_every_part_of_the_files(headset, store, tmp_path, language):
    files = export(headset, tmp_path / "her.zip", "--lang", language)
    for name in ("profile.json", "attempts/2.json"):
        keys = set(json.loads(files[name])) - NOT_IN_A_README
        assert len(keys) >= 3
        assert not {key for key in keys if f"{key}:" not in files["README.txt"]}


def test_it_has_a_name_of_its_own_and_replaces_nothing(headset, store, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert headset("export", HERS).code == headset("export", HERS.casefold()).code == 0
    names = [each.name for each in tmp_path.glob("headset-*.zip")]
    assert len(names) == 2
    assert all(each.startswith("headset-Wilhelmina-Ätherton-") for each in names)


def test_what_goes_wrong_leaves_no_half_an_archive(headset, store, tmp_path, monkeypatch):
    (tmp_path / "folder.zip").mkdir()
    answer = headset("export", HERS, str(tmp_path / "folder.zip"))
    assert (answer.code, answer.err.count("\n")) == (2, 1)

    def fail(record):
        raise RuntimeError("boom")

    earlier = tmp_path / "her.zip"
    earlier.write_text("an earlier one", encoding="utf-8")
    monkeypatch.setattr("simulator.reports.export.write_attempt", fail)
    assert headset("export", HERS, str(earlier)).code == 70
    assert earlier.read_text(encoding="utf-8") == "an earlier one"
    assert not list(tmp_path.glob("*.part"))


@pytest.mark.parametrize("words", [(), ("Nobody",)])
def test_who_is_not_there_is_refused_in_a_sentence(headset, store, words):
    answer = headset("export", *words)
    assert (answer.code, answer.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(("who", "pin", "code"), [
    (None, "", 2), (HIS, "", 2), ("Tess", "999999", 2), (HERS, "", 0), ("Tess", "604815", 0),
])  # fmt: skip
def test_only_a_trainer_and_the_person_are_handed_it(
    headset, store, tmp_path, who, pin, code, monkeypatch
):
    trainer = store.set_role(store.add_profile("Tess").id, Role.TRAINER)
    keep_pin(store, trainer.id, "604815")
    monkeypatch.setenv("HEADSET_PIN", pin)
    path = tmp_path / "her.zip"
    answer = headset("export", HERS, str(path), *(("--as", who) if who else ()))
    assert answer.code == code
    assert path.exists() == (code == 0)
