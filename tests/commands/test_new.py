"""new: a call and its plan to begin with; what cannot be written is refused, and nothing is."""

from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_call_is_what_was_asked_for(headset, folder):
    answer = headset(
        "new", "my-call", "--locale", "nl-NL", "--part", "dispute",
        "--title", 'Zij zei: "nee"', "--folder", "mine",
    )  # fmt: skip
    assert answer.code == 0
    call = (folder / "mine" / "my-call.yaml").read_text(encoding="utf-8")
    assert "\ncall: my-call\n" in call
    assert "\nlocale: nl-NL\n" in call
    assert "\npart: dispute\n" in call
    assert '\ntitle: "Zij zei: \\"nee\\""\n' in call
    assert (folder / "mine" / "my-call.plan.yaml").read_text().startswith("plan: my-call\n")
    assert headset("check", "mine/my-call.yaml").code == 0


@pytest.mark.parametrize(
    ("language", "locale"), [("en", "en-US"), ("nl", "nl-NL"), ("hi", "hi-IN")]
)
def test_without_a_country_it_is_that_of_the_language(language, locale, headset, folder):
    headset("new", "x", "--lang", language)
    assert f"\nlocale: {locale}\n" in (folder / "x.yaml").read_text(encoding="utf-8")


def test_an_editor_finds_the_schema_from_where_the_call_lies(headset, folder):
    headset("new", "x")
    line = (folder / "x.yaml").read_text(encoding="utf-8").partition("\n")[0]
    sign, _, place = line.partition("$schema=")
    assert sign == "# yaml-language-server: "
    assert (folder / place).resolve().name == "call.json"
    assert (folder / place).is_file()


def test_what_is_there_already_is_kept(headset, folder):
    (folder / "x.plan.yaml").write_text("mine")
    answer = headset("new", "x")
    assert (answer.code, "nothing has been written" in answer.err) == (2, True)
    assert not (folder / "x.yaml").exists()
    assert (folder / "x.plan.yaml").read_text() == "mine"


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ((), "ID is missing"),
        (("My Call",), "“My Call” cannot be an id"),
        (("x" * 65,), "cannot be an id"),
        (("../x",), "cannot be an id"),
        (("x", "--locale", "de-DE"), "en-US, nl-NL, hi-IN"),
        (("x", "--part", "chat"), "terms, dispute, sales, application, mixed"),
        (("x", "--title", "two\nlines"), "--title is one line"),
        (("x", "--caller", "a: b"), "“a: b” cannot be a name"),
        (("x", "--caller", "1st"), "cannot be a name"),
        (("x", "--caller", "{x}"), "cannot be a name"),
    ],
)
def test_what_cannot_be_is_refused(words, sentence, headset, folder):
    answer = headset("new", *words)
    assert (answer.code, sentence in answer.err) == (2, True), answer.err
    assert list(folder.glob("*.yaml")) == []


def test_a_folder_that_cannot_be_written_is_named(headset, folder):
    (folder / "file").write_text("")
    answer = headset("new", "x", "--folder", "file")
    assert answer.code == 2
    assert "cannot be written" in answer.err
