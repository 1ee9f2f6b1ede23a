"""PINs on the screen: who sits down, who stands up, and who sets what."""

from __future__ import annotations

import subprocess
import sys

import pygame
import pytest

from simulator.records import pins
from simulator.records.folder import VARIABLE
from simulator.records.pins import try_pin
from simulator.records.store import NOBODY, AttemptMeta, Role
from simulator.screens.pin import PinField
from simulator.screens.seat import LAST_PROFILE
from simulator.screens.widgets.clipboard import SYSTEM_CLIPBOARD
from tests.commands.people import add_person, cheap_hash
from tests.screens.few import FIRST, copy_few
from tests.screens.pilot import NOW, Pilot

ANNAS, TRAINERS, NEW, WRONG = "739502", "483019", "618274", "100200"


@pytest.fixture(scope="module")
def scenarios(tmp_path_factory):
    return copy_few(tmp_path_factory.mktemp("few") / "scenarios", (FIRST,))


@pytest.fixture(autouse=True)
def key_folder(tmp_path, monkeypatch):
    """Keep the key of this computer's own user out of it."""
    monkeypatch.setenv(VARIABLE, str(tmp_path))


@pytest.fixture
def people(store):
    """Give Anna a PIN; Bo has none, and Tina is a trainer with one. Anna sat here last."""
    anna = store.profiles()[0]
    store.set_pin(anna.id, cheap_hash(ANNAS))
    rows = {
        "Anna": store.profile(anna.id),
        "Bo": add_person(store, "Bo"),
        "Tina": add_person(store, "Tina", TRAINERS, trainer=True),
    }
    for row in rows.values():
        meta = AttemptMeta(row.id, FIRST, "", "", f"Call of {row.name}", "Kim", "en-US", 1,
                           "practice", "1", NOW)  # fmt: skip
        store.discard(store.begin_attempt(meta)) if row.name == "Tina" else store.begin_attempt(
            meta
        )
    return rows


@pytest.fixture
def start(store, scenarios):
    """Start the program with somebody as the one who sat here last."""

    def start(row, **more) -> Pilot:
        store.set_setting(None, LAST_PROFILE, str(row.id))
        return Pilot(store, scenarios=scenarios, **more)

    return start


@pytest.fixture
def sit(start, people):
    """Start the program with somebody who has shown their PIN, and open the profiles."""

    def sit(name: str) -> Pilot:
        pilot = start(people[name])
        if people[name].has_pin:
            enter(pilot, {"Anna": ANNAS, "Tina": TRAINERS}[name])
        pilot.wait(0.2)
        pilot.go_home()
        pilot.press(pygame.K_F5)
        assert pilot.name == "ProfileScreen"
        return pilot

    return sit


def enter(pilot, *pins):
    for pin in pins:
        pilot.type(pin)
        pilot.press(pygame.K_RETURN)


def said(pilot):
    return pilot.find("message").text


def stack(pilot):
    return [type(each).__name__ for each in pilot.app._stack]


def is_pin_of(store, row, pin):
    return try_pin(store, row.id, pin, NOW).is_right


# --- at the start --------------------------------------------------------------------------------


def test_at_the_start_the_pin_comes_before_anything_of_its_owner(start, people):
    pilot = start(people["Anna"])
    assert stack(pilot) == ["PinScreen"]
    assert pilot.context.profile.id == NOBODY
    enter(pilot, ANNAS)
    assert pilot.context.profile == people["Anna"]
    pilot.wait(0.2)
    assert stack(pilot) == ["HomeScreen", "ResumeScreen"]


def test_a_call_that_was_named_waits_for_the_pin(start, people):
    pilot = start(people["Anna"], call=FIRST, seed=3)
    assert stack(pilot) == ["PinScreen"]
    enter(pilot, ANNAS)
    pilot.wait(0.2)
    assert stack(pilot) == ["HomeScreen", "BriefingScreen"]


def test_who_has_no_pin_is_not_asked(start, people):
    pilot = start(people["Bo"])
    assert stack(pilot)[0] == "HomeScreen"
    assert pilot.context.profile == people["Bo"]


def test_until_a_pin_is_typed_nothing_is_loaded_to_check_it(tmp_path, store, people, scenarios):
    code = (
        "import sys; from pathlib import Path; from tests.screens.pilot import Pilot;"
        " from simulator.records.sqlite import SqliteStore;"
        " pilot = Pilot(SqliteStore(Path(sys.argv[1])), scenarios=Path(sys.argv[2]));"
        " print(pilot.name, 'argon2' in sys.modules)"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "records.sqlite"), str(scenarios)]
    answer = subprocess.run(command, capture_output=True, text=True, check=True)
    assert answer.stdout.splitlines()[-1] == "PinScreen False"


# --- a wrong PIN ---------------------------------------------------------------------------------


def test_a_wrong_pin_is_said_to_be_wrong_and_the_field_is_empty_again(start, people):
    pilot = start(people["Anna"])
    enter(pilot, WRONG)
    assert said(pilot) == "That is not the PIN of Anna."
    assert pilot.find("pin").text == ""
    assert pilot.screen.group.focused.name == "pin"
    enter(pilot, ANNAS)
    assert pilot.name == "HomeScreen"


def test_an_empty_field_is_no_try(start, people, store):
    pilot = start(people["Anna"])
    enter(pilot, *[""] * 5)
    pilot.click("enter")
    assert said(pilot) == ""
    assert store.setting(people["Anna"].id, "pin-wrong") is None


def test_too_many_wrong_ones_have_to_wait_and_the_seconds_are_counted_down(start, people):
    pilot = start(people["Anna"])
    enter(pilot, *[WRONG] * 3)
    assert "in 5 seconds" in said(pilot)
    assert not pilot.find("pin").enabled and not pilot.find("enter").enabled
    pilot.wait(2.1)
    assert "in 3 seconds" in said(pilot)
    enter(pilot, ANNAS)
    assert pilot.name == "PinScreen"
    pilot.context.now = lambda: "2026-05-20T14:05:05-05:00"
    pilot.wait(3.1)
    assert said(pilot) == ""
    enter(pilot, ANNAS)
    assert pilot.name == "HomeScreen"


def test_the_wait_outlasts_the_program(start, people):
    enter(start(people["Anna"]), *[WRONG] * 3)
    again = start(people["Anna"])
    assert "in 5 seconds" in said(again)
    enter(again, ANNAS)
    assert again.name == "PinScreen"


def test_the_records_have_the_last_word_about_the_wait(start, people):
    pilot = start(people["Anna"])
    enter(pilot, *[WRONG] * 3)
    pilot.wait(5.2)  # the window's own time, while the clock stands still
    assert "seconds" in said(pilot) and not pilot.find("pin").enabled


# --- somebody else -------------------------------------------------------------------------------


def test_who_does_not_know_the_pin_gets_to_the_names_and_no_further(start, people):
    pilot = start(people["Anna"])
    pilot.press(pygame.K_ESCAPE)
    assert stack(pilot) == ["ProfileScreen"]
    for key in (pygame.K_ESCAPE, pygame.K_F3, pygame.K_F4, pygame.K_F5, pygame.K_BACKSPACE):
        pilot.press(key)
    assert stack(pilot) == ["ProfileScreen"]
    assert not any(pilot.has(each) for each in ("back", "rename", "lock"))
    assert not any(each.name.startswith("manage-") for each in pilot.widgets())
    pilot.click(f"profile-{people['Bo'].id}")
    assert stack(pilot)[0] == "HomeScreen"
    assert pilot.context.profile == people["Bo"]


def test_the_call_that_was_named_is_there_for_somebody_else_too(start, people):
    pilot = start(people["Anna"], call=FIRST, seed=3)
    pilot.press(pygame.K_ESCAPE)
    pilot.click(f"profile-{people['Bo'].id}")
    pilot.wait(0.2)
    assert stack(pilot) == ["HomeScreen", "BriefingScreen"]


def test_somebody_new_may_begin_while_it_is_locked(start, people, store):
    pilot = start(people["Anna"])
    pilot.press(pygame.K_ESCAPE)
    pilot.click("new")
    pilot.type("Cy")
    pilot.press(pygame.K_RETURN)
    assert stack(pilot)[0] == "HomeScreen"
    assert pilot.context.profile.name == "Cy"


def test_another_with_a_pin_is_asked_for_it_and_esc_leads_back(sit, people):
    pilot = sit("Bo")
    pilot.click(f"profile-{people['Tina'].id}")
    assert pilot.name == "PinScreen"
    assert pilot.context.profile == people["Bo"]
    pilot.press(pygame.K_ESCAPE)
    assert stack(pilot) == ["HomeScreen", "ProfileScreen"]
    pilot.click(f"profile-{people['Tina'].id}")
    enter(pilot, TRAINERS)
    assert stack(pilot) == ["HomeScreen"]
    assert pilot.context.profile == people["Tina"]


def test_a_pin_that_was_set_at_another_window_is_asked_for(sit, people, store):
    pilot = sit("Anna")
    store.set_pin(people["Bo"].id, cheap_hash(NEW))
    pilot.click(f"profile-{people['Bo'].id}")
    assert pilot.name == "PinScreen"


# --- standing up ---------------------------------------------------------------------------------


def test_who_locks_leaves_nothing_behind(sit, people):
    pilot = sit("Anna")
    pilot.click("lock")
    assert stack(pilot) == ["ProfileScreen"]
    assert pilot.context.profile.id == NOBODY
    pilot.press(pygame.K_ESCAPE)
    assert stack(pilot) == ["ProfileScreen"]
    pilot.click(f"profile-{people['Anna'].id}")
    assert pilot.name == "PinScreen"
    enter(pilot, ANNAS)
    assert stack(pilot)[0] == "HomeScreen"


def test_without_a_pin_there_is_nothing_to_lock(sit):
    assert not sit("Bo").has("lock")


def test_a_trainee_reaches_their_own_attempts_only(sit, people, store):
    for name in ("Anna", "Bo"):
        pilot = sit(name)
        own = {row.id for row in store.attempts(people[name].id)}
        pilot.go_home()
        pilot.settle()
        reached = {each for each in pilot.tiles() if each.startswith(("past-", "attempt-"))}
        assert {int(each.rpartition("-")[2]) for each in reached} == own
        pilot.press(pygame.K_F4)
        assert {row.id for row in pilot.page.listed} == own


def test_another_who_sits_down_is_in_nobody_elses_shift(sit, people):
    pilot = sit("Bo")
    pilot.context.in_shift = True
    pilot.click(f"profile-{people['Tina'].id}")
    enter(pilot, TRAINERS)
    assert not pilot.context.in_shift


# --- the field -----------------------------------------------------------------------------------


@pytest.fixture
def field(start, people):
    pilot = start(people["Anna"])
    return pilot, pilot.find("pin")


def test_the_field_takes_digits_of_any_script_and_nothing_else(field):
    pilot, field = field
    pilot.type("7३9a 5-०")
    assert field.text == "73950"
    pilot.type("123456789")
    assert field.text == "739501234567"


def test_the_digits_are_neither_shown_nor_copied(field, look):
    pilot, field = field
    pilot.type(ANNAS)
    assert field.shown(pilot.page.look).text == "000000"
    picture = [pilot.picture.subsurface(field.rect).copy()]
    pilot.press(pygame.K_a, pygame.KMOD_LCTRL)
    SYSTEM_CLIPBOARD.put("before")
    for key in (pygame.K_c, pygame.K_x):
        pilot.press(key, pygame.KMOD_LCTRL)
    assert SYSTEM_CLIPBOARD.get() == "before"
    pilot.press(pygame.K_END)
    field.text = "618274"
    pilot.redraw()
    picture.append(pilot.picture.subsurface(field.rect).copy())
    first, second = (pygame.image.tobytes(each, "RGB") for each in picture)
    assert first == second


def test_a_word_of_an_input_method_is_not_shown(look):
    field = PinField("pin", lambda _: None)
    field.composition = "123"
    assert field.shown(look).text == ""


# --- one's own PIN -------------------------------------------------------------------------------


def test_a_trainee_sets_a_pin_of_their_own(sit, people, store):
    pilot = sit("Bo")
    pilot.click(f"manage-{people['Bo'].id}")
    assert not pilot.has("role") and not pilot.has("remove-pin")
    pilot.click("set-pin")
    enter(pilot, "६१८२७४", NEW)
    assert pilot.name == "PersonScreen"
    assert pilot.context.profile.has_pin
    assert is_pin_of(store, people["Bo"], NEW)
    assert pilot.has("remove-pin")
    pilot.press(pygame.K_ESCAPE)
    assert pilot.has("lock")


@pytest.mark.parametrize(
    ("first", "second", "words"),
    [
        ("12345", "12345", "at least 6"),
        ("123456", "123456", "in a row"),
        ("222222", "222222", "the same"),
        (NEW, "618275", "not the same"),
    ],
)
def test_a_pin_that_will_not_do_is_refused_in_a_sentence(sit, people, store, first, second, words):
    pilot = sit("Bo")
    pilot.click(f"manage-{people['Bo'].id}")
    pilot.click("set-pin")
    enter(pilot, first, second)
    assert words in said(pilot)
    assert not store.profile(people["Bo"].id).has_pin
    assert pilot.screen.group.focused.name == "new"
    enter(pilot, NEW, NEW)
    assert store.profile(people["Bo"].id).has_pin


def test_a_pin_is_changed_by_who_knows_the_old_one(sit, people, store):
    pilot = sit("Anna")
    pilot.click(f"manage-{people['Anna'].id}")
    pilot.click("set-pin")
    enter(pilot, WRONG, NEW, NEW)
    assert said(pilot) == "That is not the PIN of Anna."
    assert is_pin_of(store, people["Anna"], ANNAS)
    enter(pilot, ANNAS)
    assert pilot.name == "PersonScreen"
    assert is_pin_of(store, people["Anna"], NEW)


def test_a_pin_is_removed_by_who_knows_it(sit, people, store):
    pilot = sit("Anna")
    pilot.click(f"manage-{people['Anna'].id}")
    pilot.click("remove-pin")
    enter(pilot, WRONG)
    assert store.profile(people["Anna"].id).has_pin
    enter(pilot, ANNAS)
    assert not store.profile(people["Anna"].id).has_pin
    assert not pilot.context.profile.has_pin


def test_guessing_the_old_pin_has_to_wait_as_well(sit, people):
    pilot = sit("Anna")
    pilot.click(f"manage-{people['Anna'].id}")
    pilot.click("remove-pin")
    enter(pilot, *[WRONG] * 3)
    assert "in 5 seconds" in said(pilot)
    enter(pilot, ANNAS)
    assert pilot.name == "SetPinScreen"


def test_what_is_typed_stays_when_the_window_changes(sit, people):
    pilot = sit("Bo")
    pilot.click(f"manage-{people['Bo'].id}")
    pilot.click("set-pin")
    pilot.type(NEW)
    pilot.resize((1024, 640))
    assert pilot.find("new").text == NEW


# --- a trainer -----------------------------------------------------------------------------------


def test_a_trainee_manages_nobody_else(sit, people):
    pilot = sit("Anna")
    managed = [each.name for each in pilot.widgets() if each.name.startswith("manage-")]
    assert managed == [f"manage-{people['Anna'].id}"]


def test_a_trainer_gives_a_new_pin_to_who_forgot_theirs(sit, people, store):
    pilot = sit("Tina")
    pilot.click(f"manage-{people['Anna'].id}")
    pilot.click("set-pin")
    enter(pilot, NEW, NEW)
    assert is_pin_of(store, people["Anna"], NEW)
    assert pilot.context.profile == people["Tina"]
    pilot.click("remove-pin")
    pilot.click("do")
    assert not store.profile(people["Anna"].id).has_pin


def test_a_trainer_makes_another(sit, people, store):
    pilot = sit("Tina")
    pilot.click(f"manage-{people['Bo'].id}")
    pilot.find("role").choose(1)
    assert store.profile(people["Bo"].id).role is Role.TRAINER
    pilot.find("role").choose(0)
    assert store.profile(people["Bo"].id).role is Role.TRAINEE


def test_the_last_trainer_stays_one_and_keeps_their_pin(sit, people, store):
    pilot = sit("Tina")
    pilot.click(f"manage-{people['Tina'].id}")
    pilot.find("role").choose(0)
    assert "last trainer" in pilot.page.toast.text
    assert pilot.find("role").value == "trainer"
    pilot.click("remove-pin")
    assert pilot.name == "PersonScreen"
    assert store.profile(people["Tina"].id) == people["Tina"]


def test_a_trainer_without_a_pin_has_no_more_rights_than_a_trainee(sit, people, store):
    store.set_role(people["Bo"].id, Role.TRAINER)
    pilot = sit("Bo")
    managed = [each.name for each in pilot.widgets() if each.name.startswith("manage-")]
    assert managed == [f"manage-{people['Bo'].id}"]
    pilot.click(managed[0])
    assert not pilot.has("role") and not pilot.has("set-pin")


def test_while_no_trainer_has_a_pin_anybody_makes_one(store, start):
    pilot = start(store.profiles()[0])
    pilot.press(pygame.K_F5)
    row = store.profiles()[0]
    pilot.click(f"manage-{row.id}")
    pilot.find("role").choose(1)
    pilot.click("set-pin")
    enter(pilot, NEW, NEW)
    kept = store.profile(row.id)
    assert kept.role is Role.TRAINER and kept.has_pin
    assert pilot.context.profile == kept


def test_even_so_a_pin_is_changed_only_by_who_knows_it(store, people, start):
    store.set_role(people["Tina"].id, Role.TRAINEE)
    pilot = start(people["Bo"])
    pilot.go_home()
    pilot.press(pygame.K_F5)
    pilot.click(f"manage-{people['Anna'].id}")
    pilot.click("remove-pin")
    assert pilot.has("old")
    enter(pilot, WRONG)
    assert store.profile(people["Anna"].id).has_pin


def test_who_is_asked_for_a_pin_that_was_reset_is_told(start, people, store):
    store.set_setting(people["Anna"].id, "pin-reset", NOW)
    pilot = start(people["Anna"])
    shown = [getattr(each, "text", "") for each in pilot.widgets()]
    assert any("set anew without the old one" in each for each in shown)


def test_a_key_that_cannot_be_used_is_said_to_be_so(start, people, store, tmp_path):
    pins.keep_pin(store, people["Anna"].id, NEW)
    (tmp_path / "pin.key").write_bytes(b"short")
    pilot = start(people["Anna"])
    enter(pilot, NEW)
    assert "pin.key" in said(pilot)
    assert pilot.name == "PinScreen"


def test_a_person_who_was_removed_meanwhile_is_only_read(sit, people, store):
    pilot = sit("Tina")
    pilot.click(f"manage-{people['Bo'].id}")
    store.forget(people["Bo"].id)
    pilot.find("role").choose(1)
    assert pilot.page.toast.text
    assert pilot.name == "PersonScreen"
