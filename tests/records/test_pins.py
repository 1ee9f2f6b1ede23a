"""PINs: which are taken, what is kept of them, and how often one may be guessed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta

import pytest

from simulator.records import pins, store_path
from simulator.records.errors import StoreUnreachable
from simulator.records.folder import pin_key
from simulator.records.pins import (
    FREE,
    LONGEST_WAIT,
    Outcome,
    Weakness,
    find_weakness,
    hash_pin,
    keep_pin,
    read_pin,
    remove_pin,
    reset_pin,
    seconds_to_wait,
    try_pin,
    was_reset,
)
from simulator.records.sqlite import SqliteStore

PIN = "483019"
OTHER = "739502"
NOW = "2026-03-20T10:15:00+01:00"


def later(seconds: float) -> str:
    return (datetime.fromisoformat(NOW) + timedelta(seconds=seconds)).isoformat()


@pytest.fixture
def key(tmp_path):
    return lambda: pin_key(tmp_path)


@pytest.fixture
def store(tmp_path):
    with closing(SqliteStore(store_path(tmp_path))) as store:
        yield store


@pytest.fixture
def anna(store, key):
    """Give the profile of somebody with a PIN."""
    row = store.add_profile("Anna")
    keep_pin(store, row.id, PIN, key)
    return row.id


# --- which are taken -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "pin"),
    [("483019", PIN), (" 4830 19 ", PIN), ("४८३०१९", PIN), ("4८3०1९", PIN), ("48301x", "48301x")],
)
def test_digits_of_every_script_are_digits(typed, pin):
    assert read_pin(typed) == pin


@pytest.mark.parametrize(
    ("pin", "weakness"),
    [
        (PIN, None),
        ("100200", None),
        ("483019483018", None),
        ("12345", Weakness.SHORT),
        ("", Weakness.NOT_DIGITS),
        ("48301x", Weakness.NOT_DIGITS),
        ("²³⁴⁵⁶⁷", Weakness.NOT_DIGITS),
        ("4830194830183", Weakness.LONG),
        ("000000", Weakness.SAME),
        ("123456", Weakness.ROW),
        ("234567890", Weakness.ROW),
        ("987654", Weakness.ROW),
        ("3210987", Weakness.ROW),
        ("112233", Weakness.ROW),
        ("121212", Weakness.REPEATS),
        ("483483", Weakness.REPEATS),
        ("48304830", Weakness.REPEATS),
        ("123456123456", Weakness.REPEATS),
    ],
)
def test_what_is_easily_guessed_is_refused(pin, weakness):
    assert find_weakness(pin) is weakness


# --- what is kept --------------------------------------------------------------------------------


def test_the_pin_lets_its_owner_in_and_no_other_does(store, anna, key):
    assert try_pin(store, anna, OTHER, NOW, key).outcome is Outcome.WRONG
    assert try_pin(store, anna, PIN, NOW, key).is_right


def test_without_a_pin_anybody_sits_down(store, key):
    bo = store.add_profile("Bo").id
    assert try_pin(store, bo, "", NOW, key).is_right


def test_a_pin_that_was_removed_is_asked_for_no_more(store, anna, key):
    remove_pin(store, anna)
    assert not store.profile(anna).has_pin
    assert try_pin(store, anna, OTHER, NOW, key).is_right


def test_two_people_with_one_pin_have_nothing_in_common(store, anna, key):
    bo = store.add_profile("Bo").id
    keep_pin(store, bo, PIN, key)
    mine, other = (store.pin_hash(each).split("$") for each in (anna, bo))
    assert mine[:4] == other[:4]  # the parameters
    assert mine[4] != other[4] and mine[5] != other[5]


def test_what_is_kept_is_argon2id_at_no_less_than_is_advised(store, anna):
    """OWASP's password storage cheat sheet: 46 MiB and one pass, or 19 MiB and two."""
    from argon2 import Type, extract_parameters

    found = extract_parameters(store.pin_hash(anna).split(":", 2)[2])
    assert found.type is Type.ID
    assert found.memory_cost >= 19 * 1024 and found.time_cost >= 2


def guess_all(kept: str, tries) -> list[str]:
    """Try PINs as a stranger does who has the program and a copy of the hash, but not the key."""
    from argon2 import PasswordHasher
    from argon2.exceptions import VerifyMismatchError

    found, (_, name, hashed) = [], kept.split(":", 2)
    for pin, key in tries:
        for secret in (pin.encode(), pins._mix(pin, key), f"{name}{pin}".encode()):
            try:
                PasswordHasher().verify(hashed, secret)
                found.append(pin)
            except VerifyMismatchError:
                pass
    return found


def test_a_copy_of_the_file_tells_neither_the_pin_nor_whether_a_guess_is_right(
    store, anna, key, tmp_path
):
    try_pin(store, anna, OTHER, NOW, key)
    files = [each for each in tmp_path.iterdir() if each.name.startswith("records.sqlite")]
    taken = b"".join(each.read_bytes() for each in files)
    kept = store.pin_hash(anna)
    secret = key()
    assert kept.encode() in taken  # all that is there of it was looked at
    for clue in (
        PIN.encode(),
        OTHER.encode(),
        PIN.encode("utf-16-le"),
        secret,
        secret.hex().encode(),
    ):
        assert clue not in taken
    strangers = (bytes(32), b"x" * 32, taken[:32], bytes.fromhex(kept.split(":")[1]))
    assert guess_all(kept, [(PIN, stranger) for stranger in strangers]) == []
    assert guess_all(kept, [(PIN, secret)]) == [PIN]  # so that the line above could have failed


def test_the_file_says_nothing_after_a_pin_was_removed(store, anna, tmp_path):
    kept = store.pin_hash(anna)
    remove_pin(store, anna)
    with closing(sqlite3.connect(store_path(tmp_path))) as database:
        found = database.execute("SELECT pin FROM profiles").fetchall()
    assert found == [(None,)]
    assert kept != store.pin_hash(anna)


def test_records_that_came_from_another_computer_say_so(store, anna, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    trial = try_pin(store, anna, PIN, NOW, lambda: pin_key(tmp_path / "elsewhere"))
    assert trial.outcome is Outcome.OTHER_KEY
    assert seconds_to_wait(store, anna, NOW) == 0


def test_a_hash_without_a_key_is_checked_at_any_workstation(store, key):
    bo = store.add_profile("Bo").id
    store.set_pin(bo, hash_pin(PIN, None))

    def no_key() -> bytes:
        raise AssertionError("the key of this computer is not needed")

    assert try_pin(store, bo, PIN, NOW, no_key).is_right
    assert try_pin(store, bo, OTHER, NOW, no_key).outcome is Outcome.WRONG


@pytest.mark.parametrize(
    "kept", ["", "1:-:", "1:-:nonsense", "2:-:$argon2id$v=19$m=8,t=1,p=1$", ":::"]
)
def test_what_cannot_be_read_lets_nobody_in(store, key, kept):
    bo = store.add_profile("Bo").id
    store.set_pin(bo, kept)
    assert not try_pin(store, bo, PIN, NOW, key).is_right
    assert not try_pin(store, bo, "", NOW, key).is_right


def test_a_hash_of_older_parameters_is_made_anew_when_the_pin_is_given(store, key, monkeypatch):
    bo = store.add_profile("Bo").id
    with monkeypatch.context() as older:
        older.setattr(pins, "MEMORY", 19_456)
        keep_pin(store, bo, PIN, key)
    before = store.pin_hash(bo)
    try_pin(store, bo, OTHER, NOW, key)
    assert store.pin_hash(bo) == before
    assert try_pin(store, bo, PIN, NOW, key).is_right
    after = store.pin_hash(bo)
    assert after != before and f"m={pins.MEMORY}" in after
    assert try_pin(store, bo, PIN, NOW, key).is_right
    assert store.pin_hash(bo) == after


def test_a_database_out_of_reach_lets_its_people_in_all_the_same(store, key, monkeypatch):
    bo = store.add_profile("Bo").id
    with monkeypatch.context() as older:
        older.setattr(pins, "MEMORY", 19_456)
        keep_pin(store, bo, PIN, key)

    def unreachable(*given):
        raise StoreUnreachable("error-store-unreachable")

    monkeypatch.setattr(store, "set_pin", unreachable)
    assert try_pin(store, bo, PIN, NOW, key).is_right


# --- guessing ------------------------------------------------------------------------------------


@pytest.fixture
def quick(monkeypatch):
    """Let checking take no time: how often it is done is what is looked at."""
    monkeypatch.setattr(pins, "PASSES", 1)
    monkeypatch.setattr(pins, "MEMORY", 8)


def guess(store, profile, key, times, now=NOW):
    return [try_pin(store, profile, OTHER, now, key) for _ in range(times)]


def test_a_few_wrong_pins_are_free_and_then_the_wait_grows(quick, store, key):
    bo = store.add_profile("Bo").id
    keep_pin(store, bo, PIN, key)
    waits, moment = [], 0.0
    for _ in range(FREE + 8):
        trial = try_pin(store, bo, OTHER, later(moment), key)
        assert trial.outcome is Outcome.WRONG
        waits.append(trial.wait)
        moment += trial.wait
    assert waits[: FREE - 1] == [0] * (FREE - 1)
    assert waits[FREE - 1 :] == [5, 10, 20, 40, 80, 160, LONGEST_WAIT, LONGEST_WAIT, LONGEST_WAIT]


def test_while_it_waits_not_even_the_right_pin_counts(quick, store, anna, key):
    guess(store, anna, key, FREE)
    trial = try_pin(store, anna, PIN, later(4), key)
    assert (trial.outcome, trial.wait) == (Outcome.WAITING, 1)
    assert try_pin(store, anna, PIN, later(5), key).is_right


def test_trying_too_early_makes_the_wait_no_longer(quick, store, anna, key):
    guess(store, anna, key, FREE)
    guess(store, anna, key, 3, later(1))
    assert seconds_to_wait(store, anna, later(5)) == 0


def test_the_right_pin_forgives_the_wrong_ones(quick, store, anna, key):
    guess(store, anna, key, FREE - 1)
    assert try_pin(store, anna, PIN, NOW, key).is_right
    assert [each.wait for each in guess(store, anna, key, FREE - 1)] == [0] * (FREE - 1)


def test_starting_again_does_not_shorten_the_wait(quick, store, anna, key, tmp_path):
    guess(store, anna, key, FREE)
    with closing(SqliteStore(store_path(tmp_path))) as again:
        assert try_pin(again, anna, PIN, NOW, key).outcome is Outcome.WAITING


def test_a_guess_counts_before_it_is_checked(store, anna, key, monkeypatch):
    """A program that is killed while it checks has used up a try all the same."""

    def killed(*given):
        raise KeyboardInterrupt

    monkeypatch.setattr(pins, "_matches", killed)
    for _ in range(FREE):
        with pytest.raises(KeyboardInterrupt):
            try_pin(store, anna, OTHER, NOW, key)
    assert seconds_to_wait(store, anna, NOW) == 5


def test_each_person_waits_for_themself(quick, store, anna, key):
    bo = store.add_profile("Bo").id
    keep_pin(store, bo, OTHER, key)
    guess(store, anna, key, FREE)
    assert try_pin(store, bo, OTHER, NOW, key).is_right


def test_a_clock_that_was_set_back_locks_nobody_out(quick, store, anna, key):
    guess(store, anna, key, FREE)
    assert seconds_to_wait(store, anna, "2020-01-01T00:00:00+00:00") == 5


def test_a_count_that_cannot_be_read_is_none(quick, store, anna, key):
    store.set_setting(anna, pins.WRONG, "many tomorrow")
    assert try_pin(store, anna, PIN, NOW, key).is_right


# --- without the old one -------------------------------------------------------------------------


def test_a_reset_leaves_a_note_until_the_pin_is_changed_as_usual(store, anna, key):
    reset_pin(store, anna, OTHER, NOW, key)
    assert try_pin(store, anna, OTHER, NOW, key).is_right
    assert was_reset(store, anna) == NOW
    keep_pin(store, anna, PIN, key)
    assert was_reset(store, anna) is None


def test_a_new_pin_has_nothing_to_wait_for(quick, store, anna, key):
    guess(store, anna, key, FREE)
    keep_pin(store, anna, OTHER, key)
    assert try_pin(store, anna, OTHER, NOW, key).is_right
