"""Sounds are made at run time: soft, without clicks. Silence is no error."""

import math
import time
from array import array
from itertools import pairwise
from typing import get_args

import pygame
import pytest

from simulator.scenario.models import Locale
from simulator.screens import sounds
from simulator.screens.sounds import CADENCES, LOUDEST, NAMES, RATE, Sounds, ring_of

RING = ring_of("en-US")
LOUD_PARTS = dict.fromkeys(NAMES, (-24, -15)) | {"key": (-42, -30)}  # decibels below the most


@pytest.fixture(scope="module")
def made():
    return {name: sounds.synthesise(name) for name in NAMES}


@pytest.fixture
def driver(monkeypatch):
    """Give a function that chooses the sound driver, with the mixer closed around the test."""
    pygame.mixer.quit()
    yield lambda name: monkeypatch.setenv("SDL_AUDIODRIVER", name)
    pygame.mixer.quit()


def loudness(samples):
    """Give the root mean square in decibels below the loudest there is."""
    return 20 * math.log10(math.sqrt(sum(v * v for v in samples) / len(samples)) or 1e-9)


def loudest_part(samples, seconds=0.05):
    step = round(RATE * seconds)
    return max(loudness(samples[at : at + step]) for at in range(0, len(samples), step))


@pytest.mark.parametrize("name", NAMES)
def test_every_sound_is_audible_but_soft(made, name):
    least, most = LOUD_PARTS[name]
    assert least < loudest_part(made[name]) < most
    assert max(map(abs, made[name])) < 0.35


@pytest.mark.parametrize("name", NAMES)
def test_no_sound_clicks_or_leans_to_one_side(made, name):
    samples = made[name]
    assert abs(samples[0]) < 0.001
    assert abs(samples[-1]) < 0.001
    assert max(abs(b - a) for a, b in pairwise(samples)) < 0.06
    assert abs(sum(samples) / len(samples)) < 0.0005


def test_pcm_holds_sixteen_bits_a_sample_and_turns_down_what_is_too_loud():
    assert array("h", sounds.to_pcm([0.0, 1.0, -1.0])).tolist() == [0, 32767, -32767]
    assert array("h", sounds.to_pcm([2.0, -1.0])).tolist() == [32767, -16383]


@pytest.mark.parametrize(
    ("locale", "beats"),
    [
        ("en-US", [(0.0, 2.0), (2.0, 6.0)]),
        ("nl-NL", [(0.0, 1.0), (1.0, 5.0)]),
        ("hi-IN", [(0.0, 0.4), (0.4, 0.6), (0.6, 1.0), (1.0, 3.0)]),
    ],
)
def test_a_phone_rings_as_in_its_country(made, locale, beats):
    ring = made[ring_of(locale)]
    assert len(ring) == round(beats[-1][1] * RATE)
    for number, (begin, end) in enumerate(beats):
        part = ring[round(begin * RATE) : round(end * RATE)]
        assert any(part) is (number % 2 == 0)


def test_every_country_of_the_calls_has_its_ring():
    assert set(CADENCES) == set(get_args(Locale))
    assert CADENCES["hi-IN"].sounding == pytest.approx(1.0)
    assert CADENCES["hi-IN"].cycle == pytest.approx(3.0)


def test_the_hold_music_is_a_tune_of_several_bars(made):
    music, bar = made["hold"], round(1.8 * RATE)
    assert len(music) / RATE >= 12
    parts = [music[at : at + bar] for at in range(0, len(music), bar)]
    assert all(-35 < loudness(part) < -20 for part in parts)  # it never stops, and is quiet
    assert len({tuple(part[::500]) for part in parts}) == len(parts)


def test_the_hold_music_begins_again_without_a_gap(made):
    music = made["hold"]
    end, begin = music[-round(0.2 * RATE) :], music[: round(0.2 * RATE)]
    assert max(map(abs, end)) < 0.05
    assert max(map(abs, begin)) > 0.1


def test_without_a_device_there_is_silence(driver, capfd):
    driver("no-such-driver")
    player = Sounds()
    player.play(RING, loop=True)
    player.play("key")
    player.volume = 1
    player.stop(RING)
    player.stop()
    assert not pygame.mixer.get_init()
    assert capfd.readouterr() == ("", "")


def test_without_a_mixer_there_is_silence(monkeypatch):
    class Missing:
        def __getattr__(self, name):
            raise NotImplementedError("mixer module not available")

    monkeypatch.setattr(pygame, "mixer", Missing())
    Sounds().play("mark")


def test_a_device_that_goes_away_is_not_tried_again(driver, monkeypatch):
    driver("dummy")
    tried = []

    def fail(**given):
        tried.append(given)
        raise pygame.error("the device is gone")

    player = Sounds()
    monkeypatch.setattr(pygame.mixer, "Sound", fail)
    player.play("mark")
    player.play("mark")
    assert len(tried) == 1


def test_playing_opens_the_mixer_and_stopping_fades_out(driver):
    driver("dummy")
    player = Sounds()
    assert not pygame.mixer.get_init()
    player.play(RING, loop=True)
    assert pygame.mixer.get_busy()
    player.stop(RING)
    deadline = time.monotonic() + 2
    while pygame.mixer.get_busy() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not pygame.mixer.get_busy()


def test_the_volume_is_heard_at_once(driver):
    driver("dummy")
    player = Sounds(volume=1)
    player.play(RING, loop=True)
    heard = [player._kept[RING].get_volume()]
    for player.volume in range(2, LOUDEST + 1):
        heard.append(player._kept[RING].get_volume())
    assert heard == sorted(set(heard))
    assert heard[0] > 0.2
    assert heard[-1] == 1.0


@pytest.mark.parametrize(("asked", "had"), [(-1, 1), (0, 1), (2, 2), (9, LOUDEST)])
def test_a_volume_stays_within_its_bounds(asked, had):
    player = Sounds()
    player.volume = asked
    assert player.volume == had


def test_muting_stops_what_plays(driver):
    driver("dummy")
    player = Sounds()
    player.play(RING, loop=True)
    player.muted = True
    time.sleep(0.1)
    assert not pygame.mixer.get_busy()


def test_muted_sounds_open_nothing(driver):
    driver("dummy")
    Sounds(muted=True).play(RING)
    assert not pygame.mixer.get_init()


def test_a_name_not_known_is_refused_even_when_muted():
    with pytest.raises(KeyError):
        Sounds(muted=True).play("trumpet")
