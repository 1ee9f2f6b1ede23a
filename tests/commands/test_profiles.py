"""profiles: who is there, who does what, and who may say so."""

from __future__ import annotations

import json
from contextlib import closing

import pytest

from simulator.commands.places import open_store
from simulator.records.pins import was_reset
from simulator.records.store import Role

from .people import TRAINEE_PIN, TRAINER_PIN, add_person

NEW = "618274"


@pytest.fixture
def store(data_folder):
    with closing(open_store()) as store:
        yield store


@pytest.fixture
def say(monkeypatch):
    """Set what a script gives as PINs."""

    def say(pin: str | None = None, new: str | None = None) -> None:
        for name, value in (("HEADSET_PIN", pin), ("HEADSET_NEW_PIN", new)):
            if value is None:
                monkeypatch.delenv(name, raising=False)
            else:
                monkeypatch.setenv(name, value)

    say()
    return say


@pytest.fixture
def class_room(store):
    """Put a trainer and two trainees into the records; one of them has a PIN."""
    add_person(store, "Tina", TRAINER_PIN, trainer=True)
    add_person(store, "Anna", TRAINEE_PIN)
    add_person(store, "Bo")
    return store


def named(store, name):
    return next(each for each in store.profiles() if each.name == name)


def test_an_empty_list_says_so(headset):
    assert headset("profiles").out == "There are no profiles yet.\n"


def test_the_list_shows_roles_and_who_has_a_pin_but_never_what_is_kept_of_it(headset, class_room):
    answer = headset("profiles")
    assert answer.out.splitlines() == [
        "Tina, trainer, with a PIN",
        "Anna, trainee, with a PIN",
        "Bo, trainee, without a PIN",
    ]
    given = headset("profiles", "--json").out
    assert json.loads(given)["profiles"][0] == {
        "profile": named(class_room, "Tina").id,
        "name": "Tina",
        "role": "trainer",
        "has_pin": True,
        "account": "",
    }
    assert "argon2" not in given


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        (("sack", "Anna"), "WHAT cannot be “sack”. Possible: add, pin, role, account."),
        (("add",), "NAME is missing"),
        (("role", "Anna"), "VALUE is missing"),
        (("role", "Anna", "boss"), "VALUE cannot be “boss”. Possible: trainee, trainer."),
        (("pin", "Nobody"), "There is no profile named “Nobody”."),
        (("pin", "Anna", "--remove", "--reset"), "--remove and --reset cannot be combined."),
        (("add", "anna"), "There is already a profile named"),
    ],
)
def test_what_makes_no_sense_is_refused(headset, class_room, words, problem):
    answer = headset("profiles", *words)
    assert answer.code == 2
    assert problem in answer.err


# --- while nobody has a PIN ----------------------------------------------------------------------


def test_the_first_trainer_is_made_by_anybody(headset, store, say):
    say(new=NEW)
    assert headset("profiles", "add", "Tina", "--trainer").out == "Tina, trainer, without a PIN\n"
    assert headset("profiles", "add", "Bo").out == "Bo, trainee, without a PIN\n"
    assert headset("profiles", "role", "bo", "trainer").out == "Bo, trainer, without a PIN\n"
    assert headset("profiles", "pin", "tina").out == "Tina, trainer, with a PIN\n"


@pytest.mark.parametrize(
    ("new", "problem"),
    [
        ("1234", "at least 6"),
        ("123456", "in a row"),
        ("111111", "the same"),
        ("12345a", "digits only"),
    ],
)
def test_a_pin_that_is_easily_guessed_is_refused(headset, store, say, new, problem):
    add_person(store, "Anna")
    say(new=new)
    answer = headset("profiles", "pin", "Anna")
    assert answer.code == 2 and problem in answer.err
    assert not named(store, "Anna").has_pin


def test_without_a_terminal_the_variable_is_named(headset, store, say):
    add_person(store, "Anna")
    answer = headset("profiles", "pin", "Anna")
    assert answer.code == 2 and "HEADSET_NEW_PIN" in answer.err


# --- once a trainer has one ----------------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        ("add", "Tom", "--trainer"),
        ("role", "Bo", "trainer"),
        ("account", "Bo", "tina"),
        ("pin", "Bo", "--as", "Anna"),
        ("pin", "Anna", "--remove", "--as", "Bo"),
    ],
)
@pytest.mark.parametrize("by", ["Anna", "Bo", None])
def test_a_trainee_manages_nobody(headset, class_room, say, words, by):
    before = class_room.profiles()
    say(pin=TRAINEE_PIN, new=NEW)
    if "--as" not in words:
        words = words if by is None else (*words, "--as", by)
    assert headset("profiles", *words).code == 2
    assert class_room.profiles() == before


def test_a_trainer_manages_everybody(headset, class_room, say):
    say(pin=TRAINER_PIN, new=NEW)
    assert headset("profiles", "add", "Tom", "--trainer", "--as", "Tina").code == 0
    assert headset("profiles", "pin", "Tom", "--as", "tina").out == "Tom, trainer, with a PIN\n"
    assert headset("profiles", "pin", "Anna", "--remove", "--as", "Tina").code == 0
    assert not named(class_room, "Anna").has_pin
    assert headset("profiles", "role", "Anna", "trainer", "--as", "Tina").code == 0
    assert named(class_room, "Anna").role is Role.TRAINER


def test_a_trainer_says_whose_an_account_of_the_database_is(headset, class_room, say):
    say(pin=TRAINER_PIN)
    answer = headset("profiles", "account", "Bo", "bo_login", "--as", "Tina")
    assert answer.out == "Bo, trainee, without a PIN, account bo_login\n"
    answer = headset("profiles", "account", "Anna", "bo_login", "--as", "Tina")
    assert answer.code == 2 and "already Bo’s" in answer.err
    assert headset("profiles", "account", "Bo", "--remove", "--as", "Tina").code == 0
    assert named(class_room, "Bo").account == ""


def test_a_trainer_with_the_wrong_pin_manages_nobody(headset, class_room, say):
    say(pin=TRAINEE_PIN)
    answer = headset("profiles", "role", "Bo", "trainer", "--as", "Tina")
    assert answer.code == 2 and "That is not the PIN of Tina." in answer.err
    assert named(class_room, "Bo").role is Role.TRAINEE


def test_everybody_changes_their_own_pin_with_the_old_one(headset, class_room, say):
    say(pin="100200", new=NEW)
    assert headset("profiles", "pin", "Anna").code == 2
    say(pin=TRAINEE_PIN, new=NEW)
    assert headset("profiles", "pin", "Anna").code == 0
    assert headset("attempts", "--as", "Anna").code == 2
    say(pin=NEW)
    assert headset("attempts", "--as", "Anna").code == 0
    assert headset("profiles", "pin", "Anna", "--remove", "--as", "Anna").code == 0
    assert not named(class_room, "Anna").has_pin


def test_a_trainee_gives_themself_a_first_pin(headset, class_room, say):
    say(new=NEW)
    assert headset("profiles", "pin", "Bo").out == "Bo, trainee, with a PIN\n"


def test_a_trainer_without_a_pin_cannot_give_themself_one(headset, class_room, say):
    add_person(class_room, "Tom", trainer=True)
    say(new=NEW)
    for words in (
        ("pin", "Tom"),
        ("pin", "Tom", "--as", "Tom"),
        ("role", "Bo", "trainer", "--as", "Tom"),
    ):
        answer = headset("profiles", *words)
        assert answer.code == 2 and "Only a trainer may do this" in answer.err
    assert not named(class_room, "Tom").has_pin


def test_the_last_trainer_stays_one(headset, class_room, say):
    say(pin=TRAINER_PIN)
    assert headset("profiles", "role", "Tina", "trainee", "--as", "Tina").code == 2
    assert headset("profiles", "pin", "Tina", "--remove").code == 2
    assert headset("profiles", "pin", "Anna", "--remove", "--as", "Tina").code == 0
    assert headset("profiles", "pin", "Tina", "--remove").code == 0
    assert headset("profiles", "role", "Tina", "trainee").code == 0


def test_guessing_at_the_command_line_has_to_wait(headset, class_room, say):
    say(pin="100200")
    for _ in range(3):
        answer = headset("attempts", "--as", "Tina")
    assert "The next try is possible in 5 seconds." in answer.err
    say(pin=TRAINER_PIN)
    answer = headset("attempts", "--as", "Tina")
    assert answer.code == 2 and "Too many wrong PINs for Tina." in answer.err


# --- a PIN that was forgotten --------------------------------------------------------------------


@pytest.fixture
def forgetful(headset, store, say):
    """Add a trainer whose PIN was set under the key of this computer."""
    add_person(store, "Tina", trainer=True)
    say(new=TRAINER_PIN)
    assert headset("profiles", "pin", "Tina").code == 0
    say(new=NEW)
    return store


def test_the_owner_of_the_file_resets_a_pin_and_that_is_not_hidden(headset, forgetful, say):
    tina = named(forgetful, "Tina")
    assert headset("profiles", "pin", "Tina", "--reset").code == 0
    assert was_reset(forgetful, tina.id) is not None
    say(pin=NEW)
    assert headset("attempts", "--as", "Tina").code == 0


def test_without_the_key_it_was_set_under_a_pin_is_not_reset(headset, forgetful, data_folder, say):
    (data_folder / "pin.key").unlink()
    answer = headset("profiles", "pin", "Tina", "--reset")
    assert answer.code == 2 and "pin.key" in answer.err
    say(pin=TRAINER_PIN)
    assert "set on another computer" in headset("attempts", "--as", "Tina").err


def test_a_pin_of_a_shared_database_is_not_reset(headset, class_room, say, monkeypatch):
    monkeypatch.setattr("simulator.records.pins.is_shared", lambda store: True)
    say(new=NEW)
    answer = headset("profiles", "pin", "Tina", "--reset")
    assert answer.code == 2 and "shared database" in answer.err


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_the_help_says_what_to_do_about_a_forgotten_pin(headset, language):
    answer = headset("--lang", language, "profiles", "--help")
    assert "--reset" in answer.out and "pin.key" in answer.out


# --- at a terminal -------------------------------------------------------------------------------


def test_a_new_pin_is_asked_for_twice_and_not_shown(headset, store, say, monkeypatch):
    add_person(store, "Anna")
    asked, typed = [], [NEW, "618275", NEW, "६१८२७४"]
    monkeypatch.setattr("simulator.commands.rights.is_terminal", lambda: True)
    monkeypatch.setattr("getpass.getpass", lambda prompt: asked.append(prompt) or typed.pop(0))
    answer = headset("profiles", "pin", "Anna")
    assert answer.code == 2 and "not the same" in answer.err
    assert headset("profiles", "pin", "Anna").code == 0
    assert asked == 2 * ["New PIN, 6 to 12 digits: ", "The same PIN again: "]
    assert NEW not in answer.out
