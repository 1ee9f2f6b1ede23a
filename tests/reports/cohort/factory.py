"""A made-up class: trainees of different skill take calls, one of which is faulty.

The same seed gives the same class. What is wrong with it is known, so that a page can be held
against it: `FAULTY` and `FAULTY_POINT` fail everybody alike; `WEAK` cannot do `WEAK_FAMILY`;
`SLIPPING` gets worse; `HARD` is hard, and only the best pass it.
"""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.grading.verdicts import Evidence, Graded, Metrics, Scorecard, Value, Verdict, Why
from simulator.records.cards import dump_card
from simulator.records.errors import UnknownAttempt
from simulator.records.families import family_of
from simulator.records.store import (
    AttemptId,
    AttemptMeta,
    AttemptRow,
    ProfileId,
    ProfileRow,
    Role,
    Status,
)
from simulator.records.tallies import (
    CallTally,
    Cohort,
    CriterionTally,
    Measure,
    MoodTally,
    SkillTally,
    TraineeTally,
    WeekTally,
)
from simulator.scenario.cards import CallCard
from simulator.scenario.library import Library
from tests.library import SCENARIOS

CARDS = Library(SCENARIOS).cards()
FAULTY, FAULTY_POINT = "us-terms-lost-grace", "acc-terms-lost-grace-two"
HARD = "us-mixed-laid-off"
WEAK, WEAK_FAMILY, SLIPPING, RISING = "Priya Raghunathan", "empathy", "Tom de Wit", "Noor Bakker"
FIRST_WEEK = 2930
KINDS = {"prof": "professionalism", "acc": "accuracy", "sales": "sales"}
QUOTES = (
    "You should have read the terms.",
    "It is what it is, <b>sir</b>.",
    "That is just how cards work.",
)
NAMES = (
    "Anna Jansen", WEAK, "Sanjay Kulkarni", SLIPPING, RISING, "María-José Fernández del Castillo",
    "अनन्या शर्मा", "Jo", "Kevin O'Neil", "Fatima El Amrani", "Grace Okafor", "Lars Visser",
    "Mei Chen", "Bram <Bo> Smit", "Ravi & Sons", "Ingrid Dijkstra", "Samuel Adeyemi", "Lotte Kok",
    "Deepika Menon", "Carlos Ruiz", "Hannah Müller", "Yusuf Demir", "Olga Ivanova", "Zoë Peters",
)  # fmt: skip


def points_of(call: CallCard) -> tuple[str, ...]:
    """Give the criteria of a made-up call: those of every call, and some of its own."""
    own = [f"acc-{call.id[3:]}-{name}" for name in ("one", "two", "three")]
    shared = ["prof-greeting", "prof-plain", "prof-empathy", "prof-respect", "prof-authority"]
    shared += ["prof-recap", "acc-figures", "prof-no-secrets"]
    if call.part != "application":
        shared.append("prof-verify")
    if call.part in ("sales", "mixed"):
        shared += ["sales-need", "sales-fit", "sales-benefit", "sales-disclose", "sales-consent"]
        shared.append(f"sales-{call.id[3:]}-close")
    return (*shared, *own)


def family(point: str) -> str:
    return family_of(point, KINDS[point.partition("-")[0]])


def asks(point: str) -> str:
    return f"Does what “{point}” asks for, in plain words and before the caller has to ask for it."


@dataclass
class Class:
    """A store of made-up sums; only what the page reads."""

    profiles: list[ProfileRow] = field(default_factory=list)
    weeks: dict = field(default_factory=lambda: defaultdict(Counter))
    calls: dict = field(default_factory=lambda: defaultdict(Counter))
    skills: dict = field(default_factory=lambda: defaultdict(Counter))
    criteria: dict = field(default_factory=lambda: defaultdict(Counter))
    latest: dict = field(default_factory=dict)
    moods: dict = field(default_factory=lambda: defaultdict(Counter))
    taken: dict = field(default_factory=dict)  # attempt: call and verdicts
    asked: list = field(default_factory=list)  # what was read, to count it

    def cohort(self) -> Cohort:
        self.asked.append("cohort")
        return Cohort(
            tuple(self.profiles),
            tuple(WeekTally(p, w, _measure(c)) for (p, w), c in sorted(self.weeks.items())),
            tuple(CallTally(p, s, _measure(c)) for (p, s), c in sorted(self.calls.items())),
            tuple(
                SkillTally(p, id, c["met"], c["wrong"], c["absent"])
                for (p, id), c in sorted(self.skills.items())
            ),
            tuple(self._criteria()),
            tuple(
                MoodTally(s, turn, c["count"], c["total"])
                for (s, turn), c in sorted(self.moods.items())
            ),
        )

    def _criteria(self):
        sums: dict = defaultdict(Counter)
        newest: dict = {}
        for (call, point, profile), counts in self.criteria.items():
            sums[call, point] += counts
            latest = self.latest.get((call, point, profile), 0)
            newest[call, point] = max(newest.get((call, point), 0), latest)
        for (call, point), counts in sorted(sums.items()):
            last = newest[call, point]
            yield CriterionTally(
                call, point, counts["met"], counts["wrong"], counts["absent"],
                (AttemptId(last),) if last else (),
            )  # fmt: skip

    def trainees_on(self, scenario: str, criterion: str) -> tuple[TraineeTally, ...]:
        self.asked.append((scenario, criterion))
        return tuple(
            TraineeTally(p, c["met"], c["wrong"], c["absent"], self.latest.get((call, point, p)))
            for (call, point, p), c in self.criteria.items()
            if (call, point) == (scenario, criterion)
        )

    def card(self, attempt: AttemptId) -> dict | None:
        self.asked.append(attempt)
        if attempt not in self.taken:
            raise UnknownAttempt("error-no-such-attempt", attempt=str(attempt))
        call, verdicts = self.taken[attempt]
        graded = tuple(_graded(point, value, attempt) for point, value in verdicts)
        metrics = Metrics(300.0, 0.0, 0.0, 0.5, 8, 9, -2, 1, -3)
        return dump_card(Scorecard(call, False, "", {}, graded, (), (), metrics))

    def attempt(self, attempt: AttemptId) -> AttemptRow:
        call, _ = self.taken[attempt]
        meta = AttemptMeta(
            ProfileId(1), call, "", "", f"Title of {call}", "", "en-US", 0, "practice", "1",
            "2026-03-02T09:00:00+00:00",
        )  # fmt: skip
        return AttemptRow(attempt, meta, Status.FINISHED)

    def finished(self, after=None, limit=500, scenario=None) -> tuple[AttemptRow, ...]:
        return ()

    def take(self, profile: int, week: int, call: str, verdicts, scores, passed, seconds, times=1):
        """Add an attempt, or several that went alike."""
        number = AttemptId(len(self.taken) + 1)
        self.taken[number] = (call, tuple(verdicts))
        measure = Counter(finished=times, passed=passed * times, hints=times * (number % 7 == 0))
        measure["tenths"] = int(10 * seconds) * times
        for kind, score in scores.items():
            measure[kind] += score * times
            measure[f"{kind}-of"] += times
        self.weeks[profile, week] += measure
        self.calls[profile, call] += measure
        for point, value in verdicts:
            self.skills[profile, point][value] += times
            self.criteria[call, point, profile][value] += times
            if value != "met":
                self.latest[call, point, profile] = number

    def feel(self, call: str, moods: Sequence[int], times=1):
        for turn, mood in enumerate(moods):
            self.moods[call, turn].update(count=times, total=mood * times)


def _measure(counts: Counter) -> Measure:
    scores = {kind: (counts[kind], counts[f"{kind}-of"]) for kind in KINDS.values()}
    return Measure(
        counts["finished"], counts["passed"], counts["hints"], counts["tenths"] / 10, scores
    )


def _graded(point: str, value: str, attempt: int) -> Graded:
    kind = KINDS[point.partition("-")[0]]
    quote = Evidence(2, QUOTES[attempt % len(QUOTES)]) if value == "wrong" else None
    why = {"met": "why-said", "wrong": "why-contrary", "absent": "why-not-said"}[value]
    return Graded(
        point, kind, 2, False, asks(point), "", Verdict(Value(value), Why(why), "", quote)
    )


def make_class(
    names: Sequence[str] = NAMES, seed: int = 7, calls: int = 10, attempts: int = 26, times: int = 1
) -> Class:
    """Let these people take calls; `times` makes every attempt count so often."""
    chance, made = random.Random(seed), Class()
    cards = CARDS[:calls]
    cards += tuple(each for each in CARDS if each.id in (FAULTY, HARD) and each not in cards)
    for number, name in enumerate(names, start=1):
        made.profiles.append(ProfileRow(ProfileId(number), name))
        skill = chance.gauss(0.78, 0.07) if number > 3 else (0.58, 0.78, 0.80)[number - 1]
        for turn in range(attempts):
            card = cards[(turn * 5 + number) % len(cards)]
            _take(made, chance, number, name, skill, card, turn / attempts, times)
    return made


def _take(made, chance, number, name, skill, card, at, times):
    week = FIRST_WEEK + int(at * 12)
    drift = {SLIPPING: -0.55, RISING: 0.55}.get(name, 0.06) * (at - 0.5)
    verdicts = []
    for point in points_of(card):
        odds = skill + drift + (0.08 if point.startswith("prof") else 0)
        if name == WEAK and family(point) == WEAK_FAMILY:
            odds = 0.2
        if card.id == HARD:
            odds = (odds - 0.55) * 2.2
        if (card.id, point) == (FAULTY, FAULTY_POINT):
            odds = 0.04
        if chance.random() < odds:
            verdicts.append((point, "met"))
        else:
            verdicts.append((point, "wrong" if chance.random() < 0.35 else "absent"))
    scores = {}
    for kind in ("accuracy", "professionalism", "sales"):
        of = [value for point, value in verdicts if KINDS[point.partition("-")[0]] == kind]
        if of:
            scores[kind] = round(100 * of.count("met") / len(of))
    critical = dict(verdicts)
    passed = min(scores.values()) >= 50 and critical["prof-respect"] == "met"
    passed = passed and not (card.id == FAULTY and critical[FAULTY_POINT] != "met")
    seconds = chance.gauss(330, 60) + 160 * (1 - skill) + 20 * card.difficulty
    made.take(number, week, card.id, verdicts, scores, passed, max(seconds, 60), times)
    turns = chance.randint(5, 12)
    mood, moods = chance.choice((-4, -3, -2)), []
    for _ in range(turns):
        moods.append(mood)
        mood = max(-5, min(5, mood + (1 if chance.random() < skill else -1)))
    made.feel(card.id, moods, times)


def add_nobody(made: Class) -> Class:
    """Let one of the people be forgotten: the sums stay, without a name."""
    gone = made.profiles.pop()
    for table in (made.weeks, made.calls, made.skills):
        for profile, key in [each for each in table if each[0] == gone.id]:
            table[0, key] += table.pop((profile, key))
    for call, point, profile in [each for each in made.criteria if each[2] == gone.id]:
        made.criteria[call, point, 0] += made.criteria.pop((call, point, profile))
        made.latest.pop((call, point, profile), None)
    return made


def add_trainer(made: Class, name: str = "Trainer T") -> Class:
    """Let a trainer try a call."""
    number = ProfileId(max((each.id for each in made.profiles), default=0) + 1)
    made.profiles.append(ProfileRow(number, name, Role.TRAINER))
    verdicts = [("prof-greeting", "met"), ("acc-figures", "absent")]
    made.take(
        number, FIRST_WEEK, HARD, verdicts, {"accuracy": 0, "professionalism": 100}, False, 90
    )
    return made
