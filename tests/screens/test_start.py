"""Who is greeted, and what is offered first."""

import os
import shutil
import subprocess
import sys
from threading import Timer

import pygame
import pytest

from simulator.records.session import has_changed
from simulator.records.sqlite import SqliteStore
from simulator.scenario.library import Library
from simulator.scenario.mistakes import UnknownScenario
from simulator.screens import open_headset
from simulator.screens.start import LAST_PROFILE, NO_PROFILE, find_profile, make_context
from tests.library import SCENARIOS
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import CALL, begin


@pytest.fixture
def store(tmp_path):
    store = SqliteStore(tmp_path / "records.sqlite")
    yield store
    store.close()


def test_without_a_profile_there_is_nobody(store):
    assert find_profile(store) is NO_PROFILE


def test_the_first_profile_is_taken_where_none_was_used_last(store):
    first = store.add_profile("Anna")
    store.add_profile("Bo")
    assert find_profile(store) == first


def test_the_profile_used_last_is_taken(store):
    store.add_profile("Anna")
    last = store.add_profile("Bo")
    store.set_setting(None, LAST_PROFILE, str(last.id))
    assert find_profile(store) == last


def test_a_name_is_asked_for_until_there_is_one(store):
    pilot = Pilot(store)
    pilot.press(pygame.K_RETURN)
    assert pilot.name == "WelcomeScreen"
    assert pilot.page.toast.text


def test_a_welcome_in_another_language_keeps_it(store):
    pilot = Pilot(store)
    pilot.find("language").choose(1)
    pilot.type("Bo")
    pilot.click("start")
    assert pilot.name == "HomeScreen"
    assert Pilot(store).context.texts.language == "nl"


def test_an_unknown_call_is_refused_before_anything_is_shown(store):
    store.add_profile("Anna")
    with pytest.raises(UnknownScenario):
        Pilot(store, call="no-such-call")


def test_a_call_whose_files_have_changed_is_said_to_be_so(tmp_path):
    scenarios = shutil.copytree(SCENARIOS, tmp_path / "scenarios")
    store = open_store(tmp_path)
    session = begin(Pilot(store, scenarios=scenarios).context)
    path = scenarios / "en-US" / "calls" / f"{CALL}.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\n# another line\n", encoding="utf-8")
    pilot = Pilot(store, scenarios=scenarios)
    assert has_changed(pilot.context.library.load(CALL), session.call.log)
    assert pilot.find("obstacle").text == pilot.context.texts("home-resume-changed")
    assert not pilot.has("resume")


def test_the_window_opens_and_closes(store):
    pygame.display.init()
    Timer(0.3, lambda: pygame.event.post(pygame.event.Event(pygame.QUIT))).start()
    assert open_headset(Library(SCENARIOS), store, language="nl") == 0


def test_without_a_display_the_error_reaches_whoever_opened_it(tmp_path):
    code = (
        "import sys; from pathlib import Path; import pygame;"
        " from simulator.records.sqlite import SqliteStore;"
        " from simulator.scenario.library import Library;"
        " from simulator.screens import open_headset\n"
        "try: open_headset(Library(Path(sys.argv[1])), SqliteStore(Path(sys.argv[2])))\n"
        "except pygame.error as error: print('refused:', error)"
    )
    # A program of its own: to take the display away here would take it from all other tests.
    environ = {**os.environ, "SDL_VIDEODRIVER": "no-such-driver"}
    command = [sys.executable, "-c", code, str(SCENARIOS), str(tmp_path / "records.sqlite")]
    answer = subprocess.run(command, env=environ, capture_output=True, text=True, check=True)
    assert "refused: " in answer.stdout


def test_a_language_asked_for_goes_before_the_one_that_was_chosen(store):
    profile = store.add_profile("Ines")
    store.set_setting(profile.id, "language", "hi")
    library = Library(SCENARIOS)
    assert make_context(library, store, "en").texts.language == "hi"
    assert make_context(library, store, "en", "nl").texts.language == "nl"
