"""The sounds of a call, made at run time; where there is no sound device, silence."""

from __future__ import annotations

import math
import os
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pygame

RATE = 22050  # samples a second, one channel
FADE_OUT = 40  # milliseconds
TAU = 2 * math.pi

Samples = list[float]  # from -1 to 1


class Sounds:
    """Play sounds by name. The mixer opens at the first one, and may be missing."""

    def __init__(self, muted: bool = False) -> None:
        self._muted = muted
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

    def play(self, name: str, loop: bool = False) -> None:
        """Play a sound, again and again if asked. Raises KeyError for a name not known."""
        make = _MAKERS[name]
        if self._muted or not self._open():
            return
        if name not in self._kept:
            self._kept[name] = pygame.mixer.Sound(buffer=to_pcm(make()))
        self._kept[name].stop()
        self._kept[name].play(-1 if loop else 0)

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
    if pygame.mixer.get_init():
        return True
    with _quiet_stderr():
        try:
            pygame.mixer.init(RATE, -16, 1, 512, allowedchanges=0)
        except pygame.error:
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
    """Mix a tone into a track at a time in seconds; what passes the end goes to the start."""
    begin = round(RATE * at) % len(track)
    head = min(len(tone), len(track) - begin)
    stretch = track[begin : begin + head]
    track[begin : begin + head] = [a + b for a, b in zip(stretch, tone, strict=False)]
    for index, value in enumerate(tone[head:]):
        track[index] += value


def _ring() -> Samples:
    """Two seconds of 440 and 480 Hz and four of silence: the ringing tone of North America."""
    tone = [
        0.09 * (math.sin(TAU * 440 * n / RATE) + math.sin(TAU * 480 * n / RATE))
        for n in range(2 * RATE)
    ]
    return _faded(tone, 0.03, 0.06) + _silence(4.0)


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


# The tune of the hold loop, of our own making: semitones above A3, a quarter second a step;
# None is a rest. Four bars over A, F sharp minor, D and E.
_TUNE = (
    (12, None, 16, 19, None, 16, 12, None),
    (9, None, 12, 16, None, 12, 9, None),
    (5, None, 9, 12, None, 17, 16, None),
    (7, None, 11, 14, None, 16, 11, None),
)
_BASS = (0, -3, -7, -5)
_STEP = 0.25  # seconds


def _hold() -> Samples:
    track = _silence(_STEP * sum(len(bar) for bar in _TUNE))
    tones: dict[int, Samples] = {}
    for number, (bar, low) in enumerate(zip(_TUNE, _BASS, strict=True)):
        begin = number * len(bar) * _STEP
        _add(track, _damped(_pitch(low), 1.2, 0.16, 0.4), begin)
        for step, note in enumerate(bar):
            if note is not None:
                if note not in tones:
                    tones[note] = _damped(_pitch(note), 0.8, 0.12, 0.16)
                _add(track, tones[note], begin + step * _STEP)
    return track


def _pitch(semitones: int) -> float:
    return 220.0 * math.pow(2.0, semitones / 12)


_MAKERS: dict[str, Callable[[], Samples]] = {
    "ring": _ring,
    "pick-up": _pick_up,
    "hold": _hold,
    "hang-up": _hang_up,
    "mark": _mark,
    "key": _key,
}
NAMES = tuple(_MAKERS)
