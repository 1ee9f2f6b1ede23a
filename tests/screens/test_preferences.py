"""What a trainee likes is kept, and what cannot be read does no harm."""

import pytest

from simulator.records.sqlite import SqliteStore
from simulator.screens.bindings import Bindings, load_bindings
from simulator.screens.preferences import Preferences, load_preferences, save_preferences


@pytest.fixture
def store(tmp_path):
    store = SqliteStore(tmp_path / "records.sqlite")
    yield store
    store.close()


@pytest.fixture
def profile(store):
    return store.add_profile("Anna").id


def test_what_was_chosen_comes_back(store, profile):
    chosen = Preferences(
        "nl", 1.75, "dark", sound=False, reduced_motion=True, volume=2, show_timers=False,
        show_marks=False, bindings=load_bindings("hold = Ctrl+J"),
    )  # fmt: skip
    save_preferences(store, profile, chosen)
    assert load_preferences(store, profile) == chosen


def test_usual_keys_that_are_taken_up_again_are_kept_too(store, profile):
    own = load_bindings("hold = Ctrl+J")
    for bindings in (own, Bindings()):
        save_preferences(store, profile, Preferences(bindings=bindings))
    assert load_preferences(store, profile).bindings == Bindings()


def test_without_a_choice_all_is_as_usual(store, profile):
    usual = Preferences("hi", 1.5)
    assert load_preferences(store, profile, usual) == usual


def test_two_people_like_different_things(store, profile):
    other = store.add_profile("Bo").id
    save_preferences(store, profile, Preferences(theme="dark"))
    save_preferences(store, other, Preferences(theme="light"))
    assert load_preferences(store, profile).theme == "dark"


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("language", "xx"),
        ("text-scale", "huge"),
        ("text-scale", ""),
        ("theme", "pink"),
        ("sound", "perhaps"),
        ("volume", "0"),
        ("volume", "11"),
        ("volume", "loud"),
        ("timers", "sometimes"),
        ("marks", ""),
        ("keys", "hold = Enter"),
    ],
)
def test_a_damaged_setting_is_as_usual(store, profile, key, value):
    store.set_setting(profile, key, value)
    assert load_preferences(store, profile) == Preferences()


@pytest.mark.parametrize(("kept", "scale"), [("0.1", 1.0), ("9", 2.0), ("nan", 1.0)])
def test_a_text_size_stays_within_its_bounds(store, profile, kept, scale):
    store.set_setting(profile, "text-scale", kept)
    assert load_preferences(store, profile).scale == scale
