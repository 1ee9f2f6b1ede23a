"""The start of the program: help, language, faults, streams."""

from __future__ import annotations

import subprocess
import sys

import pytest

from simulator.commands import run as run_command
from simulator.commands.entry import COMMANDS

from .conftest import CALL, GOOD
from .processes import ROOT, run_program


def test_help_lists_every_command(headset):
    answer = headset("--help")
    assert answer.code == 0
    assert all(f"\n  {name} " in answer.out for name in COMMANDS)


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
@pytest.mark.parametrize("name", COMMANDS)
def test_the_help_of_a_command_has_an_example_in_every_language(name, language, headset):
    answer = headset(name, "--help", "--lang", language)
    assert answer.code == 0
    assert f"\n  headset {name} " in answer.out
    assert "[command-" not in answer.out
    english = headset(name, "--help")
    assert (answer.out == english.out) == (language == "en")


def test_help_needs_none_of_the_heavy_libraries():
    code = (
        "import sys; from simulator.commands import main; main(['--help']);"
        "print(sorted({'pygame', 'pydantic', 'babel', 'fluent', 'yaml', 'prompt_toolkit',"
        " 'sqlite3', 'simplemma'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "[]"


def test_a_run_without_a_window_does_not_load_pygame():
    code = (
        f"import sys; from simulator.commands import main; main(['run', '{CALL}', '--script',"
        f" {GOOD!r}, '--json']); print('pygame' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.parametrize(
    ("environ", "language"),
    [
        ({}, "Usage:"),
        ({"LANG": "nl_NL.UTF-8"}, "Gebruik:"),
        ({"LANG": "hi_IN"}, "इस्तेमाल:"),
        ({"LANG": "de_DE.UTF-8"}, "Usage:"),
        ({"LANG": "nl_NL.UTF-8", "LC_ALL": "C"}, "Usage:"),
        ({"LC_ALL": "", "LANG": "nl_NL"}, "Gebruik:"),
    ],
)
def test_the_language_follows_the_environment(environ, language, headset, monkeypatch):
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert headset("--help").out.startswith(language)


@pytest.mark.parametrize(
    "words", [("--lang", "nl", "run", "--help"), ("run", "--help", "--lang=nl")]
)
def test_the_language_can_be_named_anywhere(words, headset):
    assert headset(*words).out.startswith("Gebruik:")


def test_the_version_is_told(headset):
    assert headset("--version").out.startswith("Headset ")


# --- faults of ours ------------------------------------------------------------------------------


@pytest.fixture
def fault(monkeypatch):
    def fail(given, texts):
        raise RuntimeError("boom")

    monkeypatch.setattr(run_command, "run", fail)


def test_a_fault_of_ours_is_logged_and_told_in_one_sentence(fault, headset, data_folder):
    answer = headset("run", CALL)
    log = data_folder / "faults.log"
    assert answer.code == 70
    assert str(log) in answer.err
    assert len(answer.err.splitlines()) == 1
    assert "RuntimeError: boom" in log.read_text()


def test_a_python_without_the_parts_is_told_how_to_get_them(headset, monkeypatch, data_folder):
    def lack(given, texts):
        raise ModuleNotFoundError("No module named 'pydantic'", name="pydantic")

    monkeypatch.setattr(run_command, "run", lack)
    answer = headset("run", CALL)
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)
    assert "lacks pydantic" in answer.err
    assert "source .venv/bin/activate" in answer.err
    assert not (data_folder / "faults.log").exists()


def test_a_fault_is_shown_in_full_to_those_who_look_for_it(fault, headset, monkeypatch):
    monkeypatch.setenv("HEADSET_DEBUG", "1")
    answer = headset("run", CALL)
    assert answer.code == 70
    assert "RuntimeError: boom" in answer.err


def test_a_fault_is_logged_elsewhere_when_the_data_folder_is_at_fault(
    fault, headset, tmp_path, monkeypatch
):
    (tmp_path / "file").touch()
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path / "file" / "data"))
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    assert str(tmp_path / "headset-faults.log") in headset("run", CALL).err


def test_a_command_can_be_stopped_with_the_keyboard(headset, monkeypatch):
    def stop(given, texts):
        raise KeyboardInterrupt

    monkeypatch.setattr(run_command, "run", stop)
    answer = headset("run", CALL)
    assert (answer.code, answer.err) == (130, "\nStopped.\n")


# --- streams -------------------------------------------------------------------------------------


def test_a_pipe_that_nobody_reads_ends_the_program_quietly():
    command = f"{sys.executable} main.py grade {CALL} --replies - | head -n 1"
    typed = b'{"id": 1, "text": "Hm."}\n' * 500
    done = subprocess.run(
        command, shell=True, cwd=ROOT, input=typed, capture_output=True, timeout=60
    )
    assert done.stdout.count(b"\n") == 1
    assert done.stderr == b""


def test_hindi_is_written_whatever_the_terminal_says():
    done = run_program("--help", "--lang", "hi", PYTHONIOENCODING="ascii", LC_ALL="C")
    assert done.returncode == 0
    assert "इस्तेमाल" in done.stdout.decode("utf-8")


def test_a_word_may_stand_after_an_option(headset, data_folder):
    assert headset("profiles", "add", "Bo").code == 0
    answer = headset("profiles", "role", "Bo", "--as", "Bo", "trainer")
    assert (answer.code, answer.out) == (0, "Bo, trainer, without a PIN\n")


def test_a_word_too_many_is_one_too_many_wherever_it_stands(headset):
    answer = headset("verify", "1", "--json", "2")
    assert answer.code == 2
    assert "too many" in answer.err
