"""Home: what it lists, what it leaves out, and how keys move on it."""

import shutil

import pygame
import pytest

from simulator.screens.app import SMALLEST
from simulator.texts.catalogue import LOCALES
from tests.library import SCENARIOS
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL, finish


@pytest.fixture
def store(tmp_path):
    store = open_store(tmp_path)
    yield store
    store.close()


@pytest.fixture
def scenarios(tmp_path):
    return shutil.copytree(SCENARIOS, tmp_path / "scenarios")


def test_every_call_of_the_library_is_listed(store):
    pilot = Pilot(store)
    ids = {f"call-{card.id}" for card in pilot.context.library.cards()}
    assert set(pilot.tiles()) == ids


def test_a_broken_file_is_named_and_the_rest_can_be_taken(store, scenarios):
    broken = scenarios / "en-US" / "calls" / "us-terms-lost-grace.yaml"
    broken.write_text("call: us-terms-lost-grace\nnonsense: [", encoding="utf-8")
    pilot = Pilot(store, scenarios=scenarios)
    pilot.wait(len(pilot.tiles()) * 0.1)  # the files are read one by one
    assert "us-terms-lost-grace.yaml" in pilot.find("broken").text
    pilot.click(f"call-{CALL}")
    assert pilot.name == "BriefingScreen"


def test_a_call_with_a_mistake_inside_is_refused_in_a_sentence(store, scenarios):
    path = scenarios / "en-US" / "calls" / f"{CALL}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\nnonsense: 1\n", encoding="utf-8")
    pilot = Pilot(store, scenarios=scenarios)
    pilot.click(f"call-{CALL}")
    assert pilot.name == "HomeScreen"
    assert pilot.page.toast.text


def test_an_empty_library_says_so(store, tmp_path):
    (tmp_path / "none").mkdir()
    pilot = Pilot(store, scenarios=tmp_path / "none")
    assert pilot.name == "HomeScreen"
    assert pilot.tiles() == []


def test_enter_alone_takes_a_newcomer_to_the_first_call(store):
    pilot = Pilot(store)
    pilot.press(pygame.K_RETURN)
    pilot.wait()
    assert pilot.name == "BriefingScreen"


def test_the_arrows_move_among_calls_and_to_the_past(store):
    pilot = Pilot(store)
    row = finish(pilot.context)
    pilot.press(pygame.K_F2)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    calls = [name for name in pilot.tiles() if name.startswith("call-")]
    first = pilot.screen.group.focused.name
    pilot.press(pygame.K_DOWN)
    assert [first, pilot.screen.group.focused.name] == calls[:2]
    pilot.press(pygame.K_UP)
    pilot.press(pygame.K_UP)
    assert pilot.screen.group.focused.name == calls[0]
    pilot.press(pygame.K_RIGHT)
    assert pilot.screen.group.focused.name == f"past-{row.id}"
    pilot.press(pygame.K_LEFT)
    assert pilot.screen.group.focused.name == calls[0]


def test_the_best_result_is_there_after_a_call(store):
    pilot = Pilot(store)
    before = pygame.image.tobytes(pilot.picture, "RGB")
    finish(pilot.context)
    pilot.press(pygame.K_F2)
    pilot.press(pygame.K_ESCAPE)
    pilot.wait()
    assert pilot.page._best[CALL].passed
    assert pygame.image.tobytes(pilot.picture, "RGB") != before


def test_home_can_be_left_by_key(store):
    pilot = Pilot(store)
    pilot.press(pygame.K_q, pygame.KMOD_LCTRL)
    assert not pilot.app.is_running


@pytest.mark.parametrize("language", LOCALES)
def test_no_text_of_the_interface_is_missing(store, language):
    pilot = Pilot(store, language=language)
    shown = [getattr(each, "text", "") or getattr(each, "label", "") for each in pilot.widgets()]
    assert not [text for text in shown if text.startswith("[")]


def test_a_window_below_the_smallest_shows_a_part_and_nothing_breaks(store):
    pilot = Pilot(store)
    pilot.resize((320, 200))
    assert pilot.page.area.size == SMALLEST
    pilot.press(pygame.K_RETURN)
    pilot.wait()
    assert pilot.name == "BriefingScreen"
