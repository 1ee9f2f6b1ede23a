"""The sounds of a call, made at run time; where there is no sound device, silence."""

from __future__ import annotations

import math
import os
from array import array
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import add

import pygame

RATE = 22050  # samples a second, one channel
FADE_OUT = 40  # milliseconds
RING_LEVEL = 0.2  # of the loudest there is
TAU = 2 * math.pi

LOUDEST = 3
GAINS = (0.0, 0.3, 0.6, 1.0)  # by volume, up to LOUDEST

Samples = list[float]  # from -1 to 1


@dataclass(frozen=True, slots=True)
class Cadence:
    """How a telephone rings: its tones in hertz, and how long it sounds and is silent by turns."""

    tones: tuple[float, ...]
    beats: tuple[tuple[float, float], ...]  # seconds of sound and of silence
    pulse: float = 0.0  # hertz at which the tone swells

    @property
    def cycle(self) -> float:
        """Give the seconds after which it all begins again."""
        return sum(on + off for on, off in self.beats)

    @property
    def sounding(self) -> float:
        """Give the seconds from the first sound of a cycle to the end of its last."""
        return self.cycle - self.beats[-1][1]


# The ringing tones of the three countries (ITU-T E.180, supplement 2).
CADENCES: Mapping[str, Cadence] = {
    "en-US": Cadence((440.0, 480.0), ((2.0, 4.0),)),
    "nl-NL": Cadence((425.0,), ((1.0, 4.0),)),
    "hi-IN": Cadence((400.0,), ((0.4, 0.2), (0.4, 2.0)), pulse=25.0),
}


def ring_of(locale: str) -> str:
    """Name the ring of a country."""
    return f"ring-{locale}"


class Sounds:
    """Play sounds by name. The mixer opens at the first one, and may be missing."""

    def __init__(self, muted: bool = False, volume: int = LOUDEST) -> None:
        self._muted, self._volume = muted, volume
        self._kept: dict[str, pygame.mixer.Sound] = {}
        self._has_device: bool | None = None  # not known before it is tried

    @property
    def muted(self) -> bool:
        """Say whether nothing is to be heard; muting stops what is playing."""
        return self._muted

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._muted = muted
        if muted:
            self.stop()

    @property
    def volume(self) -> int:
        """Give how loud it is, 1 to LOUDEST; what plays follows a change at once."""
        return self._volume

    @volume.setter
    def volume(self, volume: int) -> None:
        self._volume = min(max(volume, 1), LOUDEST)
        for sound in self._kept.values():
            sound.set_volume(GAINS[self._volume])

    def play(self, name: str, loop: bool = False) -> None:
        """Play a sound, again and again if asked. Raises KeyError for a name not known."""
        make = _MAKERS[name]
        if self._muted or not self._open():
            return
        try:
            if name not in self._kept:
                self._kept[name] = pygame.mixer.Sound(buffer=to_pcm(make()))
            self._kept[name].set_volume(GAINS[self._volume])
            self._kept[name].stop()
            self._kept[name].play(-1 if loop else 0)
        except pygame.error:  # the device has gone: a call goes on without it
            self._has_device = False

    def stop(self, name: str | None = None) -> None:
        """Stop a sound, or all of them."""
        for kept, sound in self._kept.items():
            if name in (None, kept):
                sound.fadeout(FADE_OUT)

    def _open(self) -> bool:
        if self._has_device is None:
            self._has_device = _open_mixer()
        return self._has_device


def _open_mixer() -> bool:
    with _quiet_stderr():
        try:
            if not pygame.mixer.get_init():
                pygame.mixer.init(RATE, -16, 1, 512, allowedchanges=0)
        except (pygame.error, NotImplementedError, ImportError):  # no device, or no mixer at all
            return False
    return True


@contextmanager
def _quiet_stderr() -> Iterator[None]:
    """Hide what the sound libraries, which are not Python, write about a missing device."""
    try:
        kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    except OSError:  # no such stream: nothing to hide
        yield
        return
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def to_pcm(samples: Samples) -> bytes:
    """Turn samples into 16-bit PCM in the machine's byte order; too loud ones are turned down."""
    loudest = max(max(samples, default=0.0), -min(samples, default=0.0), 1.0)
    scale = 32767 / loudest
    return array("h", [int(value * scale) for value in samples]).tobytes()


def synthesise(name: str) -> Samples:
    """Make the samples of a sound. Raises KeyError for a name not known."""
    return _MAKERS[name]()


def _silence(seconds: float) -> Samples:
    return [0.0] * round(RATE * seconds)


def _damped(hertz: float, seconds: float, level: float, half_life: float) -> Samples:
    """Make a plucked tone: a sine that loses half its loudness every `half_life` seconds."""
    # A resonator of two poles: one multiplication pair a sample instead of a sine.
    loss = 0.5 ** (1 / (half_life * RATE))
    turn, square = 2 * loss * math.cos(TAU * hertz / RATE), loss * loss
    now, before = level * loss * math.sin(TAU * hertz / RATE), 0.0
    samples = []
    for _ in range(round(RATE * seconds)):
        samples.append(before)
        now, before = turn * now - square * before, now
    return _faded(samples, 0.004, 0.02)


def _faded(samples: Samples, rise: float, fall: float) -> Samples:
    """Take the clicks off both ends; times in seconds."""
    up, down = round(RATE * rise), round(RATE * fall)
    for index in range(min(up, len(samples))):
        samples[index] *= index / up
    for index in range(min(down, len(samples))):
        samples[-1 - index] *= index / down
    return samples


def _add(track: Samples, tone: Samples, at: float) -> None:
    """Mix a tone into a track at a time in seconds; what passes the end is left out."""
    begin = round(RATE * at)
    end = min(begin + len(tone), len(track))
    track[begin:end] = map(add, track[begin:end], tone)


def _ring(cadence: Cadence) -> Samples:
    """Make one cycle of a telephone's ringing."""
    samples: Samples = []
    for on, off in cadence.beats:
        samples += _faded(_beat(cadence, on), 0.02, 0.04) + _silence(off)
    return samples


def _beat(cadence: Cadence, seconds: float) -> Samples:
    level = RING_LEVEL / len(cadence.tones)
    tone = [0.0] * round(RATE * seconds)
    for hertz in cadence.tones:
        turn = TAU * hertz / RATE
        tone = [value + level * math.sin(turn * n) for n, value in enumerate(tone)]
    swell = TAU * cadence.pulse / RATE
    return [v * (0.7 - 0.3 * math.cos(swell * n)) for n, v in enumerate(tone)] if swell else tone


def _pick_up() -> Samples:
    track = _silence(0.28)
    _add(track, _damped(190, 0.1, 0.3, 0.012), 0.0)
    _add(track, _damped(520, 0.14, 0.16, 0.03), 0.09)
    return track


def _hang_up() -> Samples:
    track = _silence(0.34)
    _add(track, _damped(392, 0.14, 0.18, 0.04), 0.0)
    _add(track, _damped(262, 0.2, 0.2, 0.05), 0.1)
    return track


def _mark() -> Samples:
    track = _silence(0.5)
    _add(track, _damped(659.3, 0.3, 0.14, 0.06), 0.0)
    _add(track, _damped(987.8, 0.4, 0.14, 0.08), 0.09)
    return track


def _key() -> Samples:
    return _damped(1400, 0.03, 0.07, 0.005)


# The music of the hold, a slow waltz of our own making, in semitones above A3: a melody in
# eighths (None lets the last note ring), and for each bar its bass and the two notes above it.
_MELODY = (
    (8, None, 12, None, 15, None),
    (17, None, None, 15, 12, None),
    (13, None, 15, None, 17, None),
    (15, None, None, None, 10, None),
    (12, None, 15, None, 20, None),
    (17, None, 20, 19, 17, None),
    (15, None, 13, None, 10, 7),
    (8, None, None, None, None, None),
)
_HARMONY = (
    (-4, (0, 3)),
    (-7, (0, 5)),
    (-11, (1, 5)),
    (-9, (-2, 7)),
    (-4, (0, 3)),
    (-7, (0, 5)),
    (-9, (1, 7)),
    (-4, (0, 3)),
)
_STEP = 0.3  # seconds: an eighth
_BAR = 6 * _STEP


def _hold() -> Samples:
    track = _silence(_BAR * len(_MELODY))
    for number, (bar, (low, chord)) in enumerate(zip(_MELODY, _HARMONY, strict=True)):
        begin = number * _BAR
        _add(track, _bass(low), begin)
        is_last = number == len(_MELODY) - 1
        for beat in (2,) if is_last else (2, 4):
            for note in chord:
                _add(track, _inner(note), begin + beat * _STEP)
        for step, melody in enumerate(bar):
            if melody is not None:
                _add(track, _bell(melody), begin + step * _STEP)
    return _faded(track, 0.004, 0.3)


@lru_cache(maxsize=32)
def _bell(note: int) -> Samples:
    """Make a note of the melody: soft, with a little of its octave as it is struck."""
    tone = _damped(_pitch(note), 1.5, 0.11, 0.3)
    _add(tone, _damped(_pitch(note + 12), 0.5, 0.03, 0.07), 0.0)
    return tone


@lru_cache(maxsize=32)
def _inner(note: int) -> Samples:
    return _damped(_pitch(note), 0.9, 0.035, 0.16)


@lru_cache(maxsize=32)
def _bass(note: int) -> Samples:
    tone = _damped(_pitch(note), 1.7, 0.11, 0.4)
    _add(tone, _damped(_pitch(note + 12), 0.6, 0.03, 0.12), 0.0)
    return tone


def _pitch(semitones: int) -> float:
    return 220.0 * math.pow(2.0, semitones / 12)


_MAKERS: dict[str, Callable[[], Samples]] = {
    **{ring_of(locale): partial(_ring, cadence) for locale, cadence in CADENCES.items()},
    "pick-up": _pick_up,
    "hold": _hold,
    "hang-up": _hang_up,
    "mark": _mark,
    "key": _key,
}
NAMES = tuple(_MAKERS)
