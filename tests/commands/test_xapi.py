"""xapi: a file that a learning record store can take, whole or not there, and only with the right."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from simulator.commands import streaming
from simulator.records.store import AttemptId
from tests.reports.statements import CARD, cmi5_faults, verb_of, xapi_faults

from .handing_out import fill_records, finish, records
from .people import TRAINEE_PIN, TRAINER_PIN, add_person

ATTEMPT = "https://headset.example/xapi/extensions/attempt"
REGISTRATION = "760e3480-ba55-4991-94b0-01820dbd23a2"


@pytest.fixture
def export(headset):
    """Run the command and read what it wrote."""

    def export(*options: str) -> list[dict]:
        answer = headset("xapi", "-", *options)
        assert (answer.code, answer.err) == (0, "")
        return [json.loads(line) for line in answer.out.split("\n") if line]

    return export


def attempts_of(statements):
    found = [each["context"]["extensions"][ATTEMPT] for each in statements if "context" in each]
    return list(dict.fromkeys(found))


def test_everything_is_written_into_a_file_here_and_said(headset, people, here):
    answer = headset("xapi")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == "17 statements about 4 attempts: headset-xapi.jsonl\n"
    lines = (here / "headset-xapi.jsonl").read_bytes().decode("utf-8").split("\n")
    assert lines.pop() == ""
    assert len(lines) == 17
    assert [fault for line in lines for fault in xapi_faults(json.loads(line))] == []
    assert list(here.glob("*.part")) == []


def test_without_a_name_no_file_is_written_over(headset, people, here):
    headset("xapi")
    assert headset("xapi").out.endswith(": headset-xapi-2.jsonl\n")


def test_a_named_file_is_replaced_and_its_folder_made(headset, people, here):
    path = here / "out" / "all.jsonl"
    assert headset("xapi", "out/all.jsonl").code == 0
    first = path.read_bytes()
    path.write_text("old")
    assert headset("xapi", "out/all.jsonl").code == 0
    assert path.read_bytes() == first


def test_pages_are_read_one_after_another(people, export, monkeypatch):
    whole = export()
    monkeypatch.setattr(streaming, "PAGE", 1)
    assert export() == whole
    assert attempts_of(whole) == ["1", "2", "3", "4"]


def test_an_earlier_file_stays_where_writing_fails(headset, people, here, monkeypatch):
    path = here / "all.jsonl"
    path.write_text("old")
    pieces = ["new\n"]

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(streaming.os, "fsync", full)
    with pytest.raises(Exception) as caught:
        streaming.write_pieces(path, pieces)
    assert caught.value.message == "command-new-unwritten"
    assert [each.name for each in here.iterdir() if each.is_file()] == ["all.jsonl"]
    assert path.read_text() == "old"


@pytest.mark.parametrize("name", ["taken/all.jsonl", "\0"])
def test_a_file_that_cannot_be_written_is_said_in_a_sentence(headset, people, here, name):
    Path("taken").write_text("a file, and no folder")
    answer = headset("xapi", name)
    assert answer.code == 2
    assert "cannot be written" in answer.err


def test_nothing_is_left_behind_where_the_records_fail_half_way(headset, people, here, monkeypatch):
    def stop(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr("simulator.reports.xapi.list_statements", stop)
    assert headset("xapi", "all.jsonl").code == 130
    assert [each.name for each in here.iterdir() if each.is_file()] == []


def test_accounts_have_numbers_of_these_records_unless_names_are_asked_for(people, export):
    accounts = {each["actor"]["account"]["name"] for each in export()}
    assert accounts == {"1", "2"}
    (home_page,) = {each["actor"]["account"]["homePage"] for each in export()}
    assert home_page.startswith("https://headset.example/records/")
    assert "Asha" not in json.dumps(export())
    assert {each["actor"]["account"]["name"] for each in export("--names")} == {"Asha", "Bram"}


def test_another_installation_has_another_home_page(people, export, tmp_path, monkeypatch):
    one = {each["actor"]["account"]["homePage"] for each in export()}
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path / "other"))
    fill_records()
    assert not one & {each["actor"]["account"]["homePage"] for each in export()}


def test_a_home_page_can_be_named(people, export):
    made = export("--home-page", "https://learning.bank.example/people")
    (home_page,) = {each["actor"]["account"]["homePage"] for each in made}
    assert home_page == "https://learning.bank.example/people"


@pytest.mark.parametrize(
    "address",
    ["urn:uuid:1", "learning.bank.example", "https://", "https://a b", "https://x/%zz", "ftp://x",
     "https://x.example/<b>", "https://x.example:port", "https://[::", "mailto:a@b.example"],
)  # fmt: skip
def test_a_home_page_that_is_no_web_address_is_refused(headset, people, address):
    answer = headset("xapi", "-", "--home-page", address)
    assert (answer.code, answer.out) == (2, "")
    assert address in answer.err


def test_only_one_trainee_and_only_since_an_attempt_or_a_day(people, export):
    assert attempts_of(export("--trainee", "asha")) == ["1", "2", "4"]
    assert attempts_of(export("--since", "2")) == ["3", "4"]
    assert attempts_of(export("--since", "2026-04-01")) == ["4"]
    assert attempts_of(export("--trainee", "Asha", "--since", "1")) == ["2", "4"]


@pytest.mark.parametrize("since", ["yesterday", "2026-13-01", "-1", "2026-W01-1x"])
def test_a_since_that_is_neither_is_refused(headset, people, since):
    answer = headset("xapi", "-", f"--since={since}")
    assert answer.code == 2
    assert (
        f"--since takes the number of an attempt or a day such as 2026-03-01, not “{since}”."
        in answer.err
    )


def test_detail_adds_criteria(people, export):
    added = len(export("--detail", "criteria")) - len(export())
    assert added == 3 * 3  # three criteria applied in each attempt that was not guided


def test_a_sealed_attempt_carries_its_seal(people, export):
    with records() as store:
        seal = store.seal(AttemptId(2))
    assert seal is not None
    name = "https://headset.example/xapi/extensions/seal"
    found = {
        each["context"]["extensions"][ATTEMPT]: each["context"]["extensions"][name]
        for each in export()
        if name in each["context"]["extensions"]
    }
    assert found == {"2": seal}


def test_what_was_regraded_is_stated_anew_and_voided(people, export):
    before = {each["id"] for each in export()}
    with records() as store:
        card = {**CARD, "passed": True, "metrics": {"handle_time": 90.0}}
        store.regrade(AttemptId(1), card, "2026-05-01T00:00:00+00:00")
    after = export()
    voided = {each["object"]["id"] for each in after if verb_of(each) == "voided"}
    assert len(voided) == 3
    assert voided <= before
    assert not voided & {each["id"] for each in after}


def test_an_attempt_ahead_of_the_clock_waits_for_another_time(headset, people):
    with records() as store:
        finish(store, people["Bram"], started_at="2999-01-01T00:00:00+00:00")
    answer = headset("xapi")
    assert answer.code == 0
    assert answer.err.startswith("One attempt was left out")
    assert "about 4 attempts" in answer.out


def test_cmi5_makes_sessions(people, export):
    made = export("--cmi5", "--detail", "families")
    for number in "1234":
        session = [each for each in made if each["context"]["extensions"][ATTEMPT] == number]
        assert cmi5_faults(session) == set()


def test_a_registration_is_carried_through_what_came_before(people, export):
    course = ("--cmi5", "--registration", REGISTRATION.upper(), "--trainee", "Asha")
    whole, rest = export(*course), export(*course, "--since", "2")
    assert [verb_of(each) for each in whole].count("completed") == 1
    assert rest == [each for each in whole if each["context"]["extensions"][ATTEMPT] == "4"]
    assert {each["context"]["registration"] for each in whole} == {REGISTRATION}


@pytest.mark.parametrize(
    ("options", "words"),
    [
        (("--publisher", "https://x.example"), "--publisher needs --cmi5"),
        (("--trainee", "Asha", "--registration", REGISTRATION), "--registration needs --cmi5"),
        (("--cmi5", "--registration", REGISTRATION), "--registration needs --trainee"),
        (("--cmi5", "--trainee", "Asha", "--registration", "7"), "is a UUID"),
        (("--detail", "everything"), "families, criteria"),
        (("--trainee", "Nobody"), "Nobody"),
    ],
)
def test_options_that_do_not_fit_are_refused_before_anything_is_written(
    headset, people, here, options, words
):
    answer = headset("xapi", *options)
    assert answer.code == 2
    assert words in answer.err
    assert not list(here.glob("*.jsonl"))


def test_others_data_takes_a_trainer_and_one_s_own_does_not(headset, people, monkeypatch):
    with records() as store:
        add_person(store, "Tina", TRAINER_PIN, trainer=True)
        add_person(store, "Cleo", TRAINEE_PIN)
    assert headset("xapi", "-").code == 2
    monkeypatch.setenv("HEADSET_PIN", TRAINEE_PIN)
    assert headset("xapi", "-", "--as", "Cleo").code == 2
    assert headset("xapi", "-", "--as", "Cleo", "--trainee", "Asha").out == ""
    assert headset("xapi", "-", "--as", "Cleo", "--trainee", "Cleo").code == 0
    monkeypatch.setenv("HEADSET_PIN", TRAINER_PIN)
    assert headset("xapi", "-", "--as", "Tina").out.count("\n") == 17


class Terminal:
    """A stream that says it is a terminal, and keeps what is drawn."""

    def __init__(self):
        self.drawn = ""

    def isatty(self):
        return True

    def write(self, text):
        self.drawn += text

    def flush(self):
        pass


def test_progress_is_counted_on_a_terminal_and_wiped():
    terminal = Terminal()
    assert list(streaming.count_progress(range(250), terminal)) == list(range(250))
    assert "100…" in terminal.drawn
    assert "200…" in terminal.drawn
    assert terminal.drawn.endswith("\r\x1b[K")
