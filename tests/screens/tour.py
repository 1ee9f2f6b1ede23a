"""A tour past every screen in every state worth seeing, the same each time it is made.

`tour` plays the real program and stops where there is something to see; whoever follows it may
change the look at a stop, and gives the first look back before going on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import pygame

from simulator.call.mode import Mode
from simulator.records.session import Session
from simulator.records.store import LEADERBOARD, AttemptRow, Role
from simulator.screens import flow
from simulator.screens.bindings import USUAL, KeyAction
from simulator.screens.preferences import apply_preferences, change, preferences_of
from simulator.screens.screen import Screen
from tests.commands.people import cheap_hash
from tests.screens.pilot import Pilot, open_store
from tests.screens.playing import begin, finish, read_script

Key = tuple[int, int]  # a pygame key with its modifiers
TO_TALK: Key = (pygame.K_ESCAPE, 0)
OVER_THE_CALL = (KeyAction.KEYS, KeyAction.HANG_UP, KeyAction.LEAVE)
SEED = 7
LATER = "2026-05-25T10:00:00-05:00"  # when the progress is looked at
NAMES = {"en": "Anna", "nl": "Sanne", "hi": "मीरा"}
OTHERS = {"en": "Ben", "nl": "Bram", "hi": "रोहन"}
CALLS = {
    "en": "us-dispute-late-fee-first",
    "nl": "nl-dispute-incassokosten",
    "hi": "in-dispute-late-fee-three-days",
}
WITH_FORM = {
    "en": "us-app-everyday-standard",
    "nl": "nl-app-kompas-starter",
    "hi": "in-app-aarambh-homemaker",
}
FAILED = {"en": "bad-respect", "nl": "bad-prof-respect", "hi": "bad-prof-respect"}
# The calls of each trainee, week by week: 1 for one that was passed.
WEEKS = (
    ("00010", "0101", "0111", "1101", "1111"),
    ("1", "1101", "0100", "0010", "0000"),
    ("111", "1111", "", "1", "1111"),
    (),
)
FIRST_MONDAY = date(2026, 4, 20)
PEOPLE = {
    "en": ("Chandra", "Dilip", "Eva", "Farid"),
    "nl": ("Chantal", "Daan", "Eva", "Fatima"),
    "hi": ("चित्रा", "दिलीप", "ईशा", "फ़रीद"),
}
COHORT = {language: dict(zip(names, WEEKS, strict=True)) for language, names in PEOPLE.items()}
PIN = "483019"
SEARCHES = {"en": "late fee", "nl": "te laat", "hi": "लेट फ़ीस"}
DRAFTS = {
    "en": "I have taken the late fee off your account. You will see it on your next statement.",
    "nl": "Ik heb de kosten van uw rekening gehaald. U ziet dat op uw volgende overzicht.",
    "hi": "मैंने लेट फ़ीस हटा दी है। यह आपके अगले स्टेटमेंट में दिख जाएगा। क्या मैं कुछ और बता दूँ?",
}


@dataclass(frozen=True, slots=True)
class Stop:
    """A state worth seeing; `pages` is how many of its pages are looked at.

    `key` is pressed in every look: where talk and desk take turns it brings the right one.
    """

    name: str
    pages: int = 1
    key: Key | None = None


class Guide:
    """The program in one language, with the calls that its screens show."""

    failed: AttemptRow
    passed: AttemptRow

    def __init__(self, folder: Path, language: str) -> None:
        self.language = language
        self.call = CALLS[language]
        flow.pick_seed = lambda: SEED  # a new call picks its variants by chance
        self.pilot = Pilot(open_store(folder, None), language=language)
        chosen = change(preferences_of(self.context), reduced_motion=True)
        apply_preferences(self.context, chosen)

    @property
    def context(self):
        return self.pilot.context

    def show(self, screen: Screen) -> None:
        """Open a screen on top of home."""
        self.pilot.open(screen)
        self.pilot.wait(0.3)

    def talk_half(self, mode: Mode = Mode.PRACTICE, call: str | None = None) -> Session:
        """Begin a call and play it to its middle."""
        session = begin(self.context, call or self.call, SEED, mode)
        script = read_script("good", call or self.call)
        for command in script[: len(script) // 2]:
            session.send(command)
        return session

    def finished(self) -> list[AttemptRow]:
        """Give two finished attempts: one that passed, one that did not."""
        return [finish(self.context, name, self.call) for name in ("good", FAILED[self.language])]


def tour(folder: Path, language: str) -> Iterator[tuple[Pilot, Stop]]:
    """Go past all screens in one language."""
    guide = Guide(folder, language)
    parts = (
        _begin, _settings, _be_guided, _practise, _apply, _test, _wrap_up, _look_back, _replay,
        _drill, _work_a_shift, _look_at_skills, _go_home, _oversee, _compare, _sign_in,
    )  # fmt: skip
    for part in parts:
        for stop in part(guide):
            yield guide.pilot, stop


def _begin(guide: Guide) -> Iterator[Stop]:
    pilot = guide.pilot
    yield Stop("welcome")
    pilot.type(NAMES[guide.language])
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    yield Stop("first-call")
    pilot.press(pygame.K_ESCAPE)
    pilot.settle()
    yield Stop("home-new", pages=2)
    pilot.click(f"call-{guide.call}")
    pilot.wait(0.5)
    yield Stop("briefing")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.9)
    yield Stop("ringing")
    pilot.go_home()


def _settings(guide: Guide) -> Iterator[Stop]:
    guide.pilot.press(pygame.K_F2)
    guide.pilot.wait(0.2)
    yield Stop("settings", pages=4)
    guide.pilot.go_home()


def _be_guided(guide: Guide) -> Iterator[Stop]:
    """Stop at suggested replies, and at what came of the one that was chosen."""
    pilot = guide.pilot
    guide.show(flow.open_session(guide.context, guide.talk_half(Mode.GUIDED)))
    pilot.wait(0.5)
    yield Stop("guided-choices")
    pilot.press(pygame.K_2)
    pilot.wait(0.5)
    yield Stop("guided-reasons")
    pilot.go_home()


def _practise(guide: Guide) -> Iterator[Stop]:
    """Stop at the call in practice: what is said, each tab of the desk, what lies over it."""
    pilot = guide.pilot
    guide.show(flow.open_session(guide.context, guide.talk_half()))
    yield Stop("call")
    for number in range(len(pilot.screen.desk.tabs.tabs)):
        key = (pygame.K_1 + number, pygame.KMOD_CTRL)
        pilot.press(*key)
        name = pilot.screen.desk.tabs.selected
        if name == "terms":
            key = (pygame.K_f, pygame.KMOD_CTRL)
            pilot.press(*key)
            pilot.type(SEARCHES[guide.language])
        yield Stop(f"desk-{name}", key=key)
    pilot.press(*TO_TALK)
    pilot.type(DRAFTS[guide.language])
    yield Stop("call-typing", key=TO_TALK)
    for action in OVER_THE_CALL:
        pilot.press(*USUAL[action])
        yield Stop(f"overlay-{action.value}")
        pilot.press(pygame.K_ESCAPE)
    pilot.press(*USUAL[KeyAction.STEP_BACK])  # chooses a turn, which tells what it earned
    for _ in pilot.screen.transcript.turns:
        if not pilot.screen.transcript.told:
            pilot.press(pygame.K_UP)
    yield Stop("call-turn-chosen")
    pilot.press(*USUAL[KeyAction.STEP_BACK])
    yield Stop("overlay-step-back")
    pilot.press(pygame.K_ESCAPE)
    pilot.press(*TO_TALK)
    pilot.press(*USUAL[KeyAction.HINT])
    yield Stop("overlay-hint")
    pilot.press(pygame.K_TAB)
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    yield Stop("call-hint", key=TO_TALK)
    pilot.press(pygame.K_h, pygame.KMOD_CTRL)
    pilot.wait(0.2)
    yield Stop("call-hold")
    pilot.go_home()


def _apply(guide: Guide) -> Iterator[Stop]:
    """Stop at the form of a call that has one."""
    pilot, call = guide.pilot, WITH_FORM[guide.language]
    guide.show(flow.open_session(guide.context, guide.talk_half(Mode.PRACTICE, call)))
    tabs = [tab.key for tab in pilot.screen.desk.tabs.tabs]
    if "application" in tabs:
        key = (pygame.K_1 + tabs.index("application"), pygame.KMOD_CTRL)
        pilot.press(*key)
        yield Stop("desk-application", key=key)
    pilot.go_home()


def _test(guide: Guide) -> Iterator[Stop]:
    """Stop at the call as a test, and at a line that is dead."""
    pilot = guide.pilot
    guide.show(flow.open_session(guide.context, guide.talk_half(Mode.TEST)))
    yield Stop("call-test")
    pilot.screen._put_down()
    pilot.wait(1.0)
    yield Stop("call-over")
    pilot.press(pygame.K_RETURN)
    pilot.wait(0.2)
    yield Stop("wrap-up")


def _wrap_up(guide: Guide) -> Iterator[Stop]:
    pilot = guide.pilot
    if pilot.tiles():
        pilot.click(pilot.tiles()[0])
    yield Stop("wrap-up-chosen")
    pilot.go_home()


def _look_back(guide: Guide) -> Iterator[Stop]:
    """Stop at the card of a call that was not passed, and of one that was."""
    guide.passed, guide.failed = guide.finished()
    guide.show(flow.open_card(guide.context, guide.failed))
    yield Stop("scorecard", pages=6)
    guide.pilot.go_home()
    guide.show(flow.open_card(guide.context, guide.passed))
    yield Stop("scorecard-passed")
    guide.pilot.go_home()


def _replay(guide: Guide) -> Iterator[Stop]:
    """Stop at a replay in its middle and at its end."""
    guide.show(flow.open_replay(guide.context, guide.failed))
    pilot = guide.pilot
    pilot.press(pygame.K_RIGHT)
    yield Stop("replay")
    pilot.press(pygame.K_END)
    yield Stop("replay-end")
    pilot.go_home()


def _drill(guide: Guide) -> Iterator[Stop]:
    """Stop at the practice of what failed: a question, the verdict on an answer, the end."""
    context, pilot = guide.context, guide.pilot
    scenario = context.library.load(guide.call)
    guide.show(flow.open_drill(context, guide.failed, scenario, tuple(scenario.criteria)))
    yield Stop("drill")
    for _ in range(2):
        pilot.page.focus("reply")
        pilot.press(pygame.K_a, pygame.KMOD_CTRL)
        pilot.type(DRAFTS[guide.language])
        pilot.press(pygame.K_RETURN)
        pilot.wait(0.2)
    yield Stop("drill-judged", pages=2)
    while not pilot.screen.is_over:
        pilot.click("on")
    yield Stop("drill-end", pages=2)
    pilot.go_home()


def _work_a_shift(guide: Guide) -> Iterator[Stop]:
    """Stop at a shift that is planned, one under way, and one that is over."""
    context, pilot = guide.context, guide.pilot
    pilot.press(pygame.K_F3)
    yield Stop("shift-plan", pages=2)
    pilot.find("source").choose(1)
    pilot.wait(0.1)
    yield Stop("shift-today", pages=2)
    pilot.find("source").choose(0)
    pilot.wait(0.1)
    pilot.click("start")
    pilot.wait(0.2)
    yield Stop("briefing-shift")
    pilot.go_home()
    progress = flow.shift_progress(context)
    finish(context, "good", progress.next_call)
    pilot.press(pygame.K_F3)
    yield Stop("shift", pages=2)
    pilot.click("end")
    yield Stop("shift-summary", pages=2)
    pilot.go_home()


def _look_at_skills(guide: Guide) -> Iterator[Stop]:
    """Stop at the progress and at one skill, some days after the last call."""
    context, pilot = guide.context, guide.pilot
    now, context.now = context.now, lambda: LATER
    guide.show(flow.open_progress(context))
    yield Stop("progress", pages=3)
    pilot.click("skill-empathy")
    yield Stop("skill", pages=2)
    context.now = now
    pilot.go_home()


def _go_home(guide: Guide) -> Iterator[Stop]:
    """Stop at what home leads to once calls are taken, and at home itself."""
    pilot, context = guide.pilot, guide.context
    pilot.settle()
    yield Stop("home", pages=2)
    pilot.page.focus("filter-part")
    yield Stop("home-menu", key=(pygame.K_RETURN, 0))
    pilot.press(pygame.K_F4)
    yield Stop("history")
    pilot.go_home()
    context.store.add_profile(OTHERS[guide.language])
    pilot.press(pygame.K_F5)
    yield Stop("profile", pages=2)
    pilot.go_home()
    unfinished = context.store.unfinished(context.profile.id)
    guide.show(flow.open_resume(context, unfinished[0]))
    yield Stop("resume")
    pilot.go_home()


def _oversee(guide: Guide) -> Iterator[Stop]:
    """Stop at what a trainer sees: home, the cohort, and a trainee's calls."""
    pilot, context = guide.pilot, guide.context
    add_cohort(guide)
    context.store.set_role(context.profile.id, Role.TRAINER)
    context.store.set_setting(None, LEADERBOARD, "on")
    context.profile = context.store.profile(context.profile.id)
    pilot.go_home()
    pilot.settle()
    yield Stop("home-trainer")
    pilot.press(pygame.K_F7)
    pilot.settle()
    yield Stop("cohort", pages=2)
    pilot.press(pygame.K_RETURN)
    yield Stop("history-trainee")
    pilot.press(pygame.K_RETURN)
    yield Stop("scorecard-trainee", pages=2)
    pilot.click("replay")
    pilot.press(pygame.K_END)
    yield Stop("replay-trainee")
    pilot.go_home()


def _compare(guide: Guide) -> Iterator[Stop]:
    """Stop at the leaderboard, as a trainee sees it."""
    pilot, context = guide.pilot, guide.context
    name = PEOPLE[guide.language][0]
    context.profile = next(each for each in context.store.profiles() if each.name == name)
    pilot.go_home()
    pilot.settle()
    pilot.press(pygame.K_F8)
    pilot.page.choose("all")
    yield Stop("leaderboard")
    pilot.go_home()


def _sign_in(guide: Guide) -> Iterator[Stop]:
    """Stop at roles and PINs: the list, a person, a PIN that will not do, and being asked for one."""
    pilot, context = guide.pilot, guide.context
    me, other = context.store.profiles()[:2]
    context.store.set_role(me.id, Role.TRAINER)
    context.profile = context.store.set_pin(me.id, cheap_hash(PIN))
    pilot.go_home()
    pilot.press(pygame.K_F5)
    yield Stop("profile-roles", pages=2)
    pilot.click(f"manage-{other.id}")
    yield Stop("person", pages=2)
    pilot.click("set-pin")
    for _ in range(2):
        pilot.type("123456")
        pilot.press(pygame.K_RETURN)
    yield Stop("pin-new", pages=2)
    pilot.press(pygame.K_ESCAPE)
    pilot.press(pygame.K_ESCAPE)
    pilot.click("lock")
    yield Stop("profile-locked")
    pilot.click(f"profile-{me.id}")
    pilot.type("100200")
    pilot.press(pygame.K_RETURN)
    pilot.type("1002")
    yield Stop("pin-asked")


def add_cohort(guide: Guide) -> None:
    """Add trainees with weeks of calls, each a copy of the call that was passed or of the other."""
    store, outcomes = guide.context.store, (guide.failed, guide.passed)
    for name, weeks in COHORT[guide.language].items():
        who = store.add_profile(name)
        for number, week in enumerate(weeks):
            for is_passed in map(int, week):
                row = outcomes[is_passed]
                began = f"{FIRST_MONDAY + timedelta(weeks=number)}T09:00:00+02:00"
                meta = replace(row.meta, profile=who.id, started_at=began)
                attempt = store.begin_attempt(meta)
                store.append(attempt, 0, store.read_log(row.id))
                store.finish(attempt, store.card(row.id))
