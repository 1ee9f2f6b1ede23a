"""Sounds are made at run time, and silence is no error."""

import time
from array import array

import pygame
import pytest

from simulator.screens import sounds
from simulator.screens.sounds import NAMES, Sounds


@pytest.fixture
def driver(monkeypatch):
    """Give a function that chooses the sound driver, with the mixer closed around the test."""
    pygame.mixer.quit()
    yield lambda name: monkeypatch.setenv("SDL_AUDIODRIVER", name)
    pygame.mixer.quit()


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_audible_and_not_distorted(name):
    samples = sounds.synthesise(name)
    assert 0.02 < max(abs(value) for value in samples) < 0.5
    assert abs(samples[0] - samples[-1]) < 0.03  # a loop without a click
    assert name == "hold" or max(abs(samples[0]), abs(samples[-1])) < 0.01


def test_pcm_holds_sixteen_bits_a_sample_and_turns_down_what_is_too_loud():
    assert array("h", sounds.to_pcm([0.0, 1.0, -1.0])).tolist() == [0, 32767, -32767]
    assert array("h", sounds.to_pcm([2.0, -1.0])).tolist() == [32767, -16383]


def test_the_ring_has_the_american_cadence():
    ring = sounds.synthesise("ring")
    assert len(ring) == 6 * sounds.RATE
    assert any(ring[: 2 * sounds.RATE]) and not any(ring[2 * sounds.RATE :])


def test_without_a_device_there_is_silence(driver, capfd):
    driver("no-such-driver")
    player = Sounds()
    player.play("ring", loop=True)
    player.play("key")
    player.stop("ring")
    player.stop()
    assert not pygame.mixer.get_init()
    assert capfd.readouterr() == ("", "")


def test_playing_opens_the_mixer_and_stopping_fades_out(driver):
    driver("dummy")
    player = Sounds()
    assert not pygame.mixer.get_init()
    player.play("ring", loop=True)
    assert pygame.mixer.get_busy()
    player.stop("ring")
    deadline = time.monotonic() + 2
    while pygame.mixer.get_busy() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not pygame.mixer.get_busy()


def test_muted_sounds_open_nothing(driver):
    driver("dummy")
    Sounds(muted=True).play("ring")
    assert not pygame.mixer.get_init()


def test_a_name_not_known_is_refused_even_when_muted():
    with pytest.raises(KeyError):
        Sounds(muted=True).play("trumpet")
