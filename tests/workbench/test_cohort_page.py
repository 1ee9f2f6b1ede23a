"""The page about running a cohort is true: its commands, in their order, say what it shows."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from contextlib import closing

import pytest

from simulator.call.commands import Answer, Do
from simulator.call.state import Phase
from simulator.call.typed import read_command
from simulator.commands import main
from simulator.commands.places import open_store
from simulator.grading.scorecard import grade_call
from simulator.records import pins
from simulator.records.cards import dump_card
from simulator.records.session import begin_session
from simulator.records.store import Json, ProfileId, Store
from tests.commands.people import TRAINER_PIN
from tests.library import SCENARIOS, load_call, planned_turns

from .following import PROGRAM, read_blocks

LANGUAGES = ("en", "nl", "hi")
NOW = "2026-05-20T14:05:00+00:00"
OTHERS = ("--trainees", "1", "--attempts", "1", "--skill", "0.9")  # one call is like hundreds
FOR_A_GROUP = {"cohort", "regrade", "csv", "xapi", "verify", "export", "forget", "simulate"}


def page(language: str) -> str:
    return (SCENARIOS / "guide" / language / "cohort.md").read_text(encoding="utf-8")


class Follower:
    """Types what the page says; where a person would play, keeps a planned call of theirs."""

    def __init__(self, type_in: Callable[[list[str]], str], text: str) -> None:
        self.type_in, self.text = type_in, text
        self.call = next(iter(re.findall(r"main\.py play (\S+) --mode test$", text, re.MULTILINE)))
        self.typed: set[str] = set()  # the names of the commands
        self.shown = self.played = 0  # the answers compared, the calls kept

    def follow(self) -> None:
        answer = ""
        for block in read_blocks(self.text):
            if block.kind == "sh":
                answer = "".join(map(self._type, block.text.splitlines()))
            elif block.kind == "text":
                assert not block.before, "what appears stands right below what is typed"
                assert re.search(_pattern(block.text), answer), f"{answer}\nis not\n{block.text}"
                self.shown += 1

    def _type(self, line: str) -> str:
        assert line.startswith(PROGRAM), line
        words = shlex.split(line.removeprefix(PROGRAM))
        self.typed.add(words[0])
        if words[0] == "play":
            self._play(words[1], words[3])
            return ""
        if words[0] == "simulate":
            return self.type_in([*words, "--calls", self.call, *OTHERS])
        return self.type_in(words)

    def _play(self, call: str, mode: str) -> None:
        with closing(open_store()) as store:
            _, one, other = store.profiles()
            keep_call(store, (other, one)[self.played].id, call, mode)
        self.played += 1


def _pattern(text: str) -> str:
    """Give what an answer has to hold; … stands for what differs from day to day."""
    return re.escape(text.rstrip()).replace("…", ".+")


def keep_call(store: Store, profile: ProfileId, call: str, mode: str) -> None:
    """Keep a planned call; the card of one in practice is of before the call was mended."""
    session = begin_session(store, profile, load_call(call), seed=0, mode=mode, now=NOW)
    session.send(Answer())
    for line in planned_turns(call, "good"):
        command = read_command(line)
        if command is not None and session.state.phase is not Phase.CLOSED:
            session.send(command)
    session.send(Do("finish"))
    if mode == "test":
        session.finish()
        return
    card = dump_card(grade_call(session.scenario, session.call.log))
    store.finish(session.attempt, _as_before(card))


def _as_before(card: Json) -> Json:
    """Make the card of a call that did not understand yet what was said about its subject."""
    criteria = [dict(each) for each in card["criteria"]]
    missed = next(each for each in criteria if each["kind"] == "accuracy")
    missed["verdict"] = {**missed["verdict"], "value": "absent"}
    scores = {**card["scores"], "accuracy": 62}
    failed = {"passed": False, "failed_by": [missed["id"]], "graded_with": "0:before"}
    return {**card, **failed, "scores": scores, "criteria": criteria}


@pytest.fixture
def follower(tmp_path, monkeypatch, capsys):
    """Give somebody who follows the page of a language, in a folder and records of their own."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["main.py"])
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("HEADSET_STORE", raising=False)
    for name in ("HEADSET_PIN", "HEADSET_NEW_PIN"):  # what is typed at a terminal
        monkeypatch.setenv(name, TRAINER_PIN)
    monkeypatch.setattr(pins, "PASSES", 1)
    monkeypatch.setattr(pins, "MEMORY", 8)

    def make(language: str) -> Follower:
        def type_in(words: list[str]) -> str:
            code = main([*words, "--lang", language])
            said = capsys.readouterr()
            is_refused = code == 2 and words == ["attempts"]  # shown on purpose
            assert code == 0 or is_refused, f"{words}\n{said.out}{said.err}"
            return said.out + said.err

        return Follower(type_in, page(language))

    return make


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_follows_the_page_from_top_to_bottom_sees_what_it_says(language, follower):
    trainer = follower(language)
    trainer.follow()
    assert trainer.typed >= FOR_A_GROUP
    assert (trainer.played, trainer.shown) == (2, 12)
    with closing(open_store()) as store:
        assert len(store.profiles()) == 2  # the last one was forgotten


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_about_the_readers_own_country(language):
    country = {"en": "us", "nl": "nl", "hi": "in"}[language]
    calls = re.findall(r"(?:play|--calls|--scenario) ([a-z]{2})-", page(language))
    assert len(calls) >= 3
    assert set(calls) == {country}
