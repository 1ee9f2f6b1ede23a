"""How long frames take: from the events of one to its picture on the window.

The floor is a bare pygame loop that fills a window of the same size and flips it, in turn with
each of our frames.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pygame

from simulator.call.events import Log
from simulator.guided import offer_choices
from simulator.scenario.library import Library
from simulator.screens import flow
from simulator.screens.call.speech import Speech
from tests.bench.past import make_records
from tests.library import SCENARIOS, load_call, play
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin, finish, read_script

LARGE = (1920, 1080)
CALL = "in-dispute-late-fee-three-days"
REPLY = ("मैं आपकी बात समझता हूँ, तीन सौ रुपये की लेट फ़ीस अभी देखता हूँ। " * 20)[:500]
LONG_WORD = ("किमप्रतिष्ठितव्यवहारप्रक्रिया" * 200)[:4000]
ATTEMPTS = 5000
SETTLED = 5.0  # seconds after the phone is answered, in which the trainee listens
Figure = tuple[str, str, float, float]  # name, unit, value, floor


@dataclass
class Times:
    """Milliseconds of our frames, and of the bare ones between them."""

    ours: list[float] = field(default_factory=list)
    bare: list[float] = field(default_factory=list)

    def figure(self, name: str, share: float) -> Figure:
        """Give the time that this share of the frames keeps within."""
        return f"{name}, p{share * 100:g}", "ms", _share(self.ours, share), _share(self.bare, share)


def measure_frames() -> Iterator[Figure]:
    """Give every figure of a frame at 1920x1080."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        pilot = Pilot(store, LARGE)
        pilot.open(flow.open_session(pilot.context, begin(pilot.context, CALL)))
        pilot.wait(SETTLED)
        times = _type_while_spoken_to(pilot)
        for share in (0.5, 0.99, 1.0):
            yield times.figure("frame, the caller speaks and 500 Hindi characters are typed", share)
        yield _paste(pilot).figure("frame, 4000 unspaced Hindi characters pasted and edited", 1.0)
        store.close()


def _type_while_spoken_to(pilot: Pilot) -> Times:
    """Type a reply letter by letter, a letter a frame, while the caller goes on speaking."""
    times = Times()
    for number, letter in enumerate(REPLY):
        if pilot.screen.talk.speech.is_over:
            pilot.screen.talk.speech = Speech(300)
        event = pygame.event.Event(pygame.TEXTINPUT, text=letter)
        _time_frame(pilot, [event], times)
        assert len(pilot.find("reply").text) == number + 1
    return times


def _paste(pilot: Pilot) -> Times:
    """Put one endless word into the reply, and write on at its end and at its beginning."""
    pilot.find("reply").clear()
    times = Times()
    to_start = pygame.event.Event(
        pygame.KEYDOWN, key=pygame.K_HOME, mod=pygame.KMOD_CTRL, unicode=""
    )
    for text in (LONG_WORD[:-8], *"कखगघ"):
        _time_frame(pilot, [pygame.event.Event(pygame.TEXTINPUT, text=text)], times)
    _time_frame(pilot, [to_start], times)
    for letter in "कखगघ":
        _time_frame(pilot, [pygame.event.Event(pygame.TEXTINPUT, text=letter)], times)
    return times


def _time_frame(pilot: Pilot, events: Iterable[pygame.event.Event], times: Times) -> None:
    app = pilot.app

    def frame() -> None:
        app.take(events)
        app.pass_time(1 / 30)
        app.show()

    times.ours.append(_time(frame))
    picture = app.window.copy()
    times.bare.append(_time(lambda: _fill_and_flip(app.window)))
    app.window.blit(picture, (0, 0))


def measure_openings() -> Iterator[Figure]:
    """Give how long it takes to open what has much to read, up to its picture."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        pilot = Pilot(store, LARGE)
        row = finish(pilot.context)
        yield _open(pilot, "scorecard opened", lambda: flow.open_card(pilot.context, row))
        yield _offer(pilot)
        store.close()
    with tempfile.TemporaryDirectory() as folder:
        make_records(Path(folder) / "records.sqlite", ATTEMPTS)
        store = open_store(Path(folder), None)
        pilot = Pilot(store, LARGE)
        name = f"history of {ATTEMPTS} attempts opened"
        yield _open(pilot, name, lambda: flow.open_history(pilot.context))
        yield _open(pilot, f"home again after {ATTEMPTS} attempts", None)
        store.close()


def _open(pilot: Pilot, name: str, make: Callable[[], object] | None, runs: int = 9) -> Figure:
    """Time how long it takes until a screen is drawn; without one, how long going home takes."""
    ours, bare = [], []
    for _ in range(runs):
        if make is None:
            pilot.open(flow.open_settings(pilot.context))
            ours.append(_time(pilot.go_home))
        else:
            ours.append(_time(lambda: pilot.open(make())))
            pilot.go_home()
        bare.append(_time(lambda: _fill_and_flip(pilot.app.window)))
    return f"{name}, median", "ms", statistics.median(ours), statistics.median(bare)


def _offer(pilot: Pilot) -> Figure:
    """Time the choices of a guided call at each of its turns; the floor grades nothing."""
    library, call = Library(SCENARIOS), "us-dispute-late-fee-first"
    plan = library.load_plan(call)
    script = read_script("good", call)
    logs = [play(call, *script[:count]).log for count in range(len(script))]
    offers = [_time(lambda log=log: _offer_choices(call, plan, log)) for log in logs]
    bare = [_time(lambda: _fill_and_flip(pilot.app.window)) for _ in logs]
    return "guided choices offered, p99", "ms", _share(offers, 0.99), _share(bare, 0.99)


def _offer_choices(call: str, plan, log: Log) -> None:
    offer_choices(load_call(call), plan.plan if plan else None, log)


def _fill_and_flip(window: pygame.Surface) -> None:
    window.fill((20, 20, 20))
    pygame.display.flip()


def _time(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def _share(times: list[float], share: float) -> float:
    return sorted(times)[min(len(times) - 1, int(share * len(times)))]
