"""The day's plan in words, in every language."""

from __future__ import annotations

from datetime import date

import pytest

from simulator.records.memory import work_out
from simulator.records.practice import Practice
from simulator.records.skills import Level, Skill, list_skills
from simulator.reports.practice import (
    word_chance,
    word_due,
    word_last,
    word_level,
    word_reason,
    word_skill,
)
from simulator.texts import load_texts
from simulator.texts.catalogue import LOCALES
from tests.library import ROOT
from tests.records.rows import row

TODAY = date(2026, 5, 20)
TEXTS = {each: load_texts(each, ROOT / "assets" / "texts") for each in LOCALES}
SECURITY = Skill("security")
REASONS = {
    "practice-first": {},
    "practice-new": {},
    "practice-new-skill": {},
    "practice-failed": {"days": 4},
    "practice-unguided": {"days": 4},
    "practice-due": {"days": 4, "chance": 62},
    "practice-critical": {"days": 4},
    "practice-ahead": {"days": 4, "left": 6, "chance": 95},
    "practice-unmastered": {},
    "practice-longest": {"days": 4},
}


@pytest.mark.parametrize("language", TEXTS)
@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("days", [0, 1, 4])
def test_every_reason_is_told_with_its_figures(language, reason, days):
    args = {name: days if name == "days" else max(days, 1) if name == "left" else value
            for name, value in REASONS[reason].items()}  # fmt: skip
    texts = TEXTS[language]
    told = word_reason(Practice("a", reason, args, skill=SECURITY), texts)
    plain = texts(reason, skill=word_skill(SECURITY, texts), **args)
    assert told == plain
    assert not set("[{$") & set(told)
    if "chance" in args:
        assert f"{args['chance']}%" in told
    if reason in ("practice-due", "practice-critical", "practice-ahead", "practice-new-skill"):
        assert word_skill(SECURITY, texts) in told


def test_a_reason_without_a_skill_needs_none():
    told = word_reason(Practice("a", "practice-failed", {"days": 1}), TEXTS["en"])
    assert told == "You did not pass it yesterday: try it once more."


@pytest.mark.parametrize("language", TEXTS)
def test_each_skill_and_each_level_has_a_name_of_its_own_and_a_meaning(language):
    texts = TEXTS[language]
    names = [word_skill(each, texts) for each in list_skills()]
    assert len(set(names)) == len(names)
    assert all(texts.has(f"progress-means-{each.id}") for each in list_skills())
    levels = [word_level(each, texts) for each in Level]
    assert len(set(levels)) == len(levels)
    assert all(texts.has(f"progress-level-{each.value}") for each in Level)


@pytest.mark.parametrize(
    ("day", "due", "last"),
    [
        ("2026-05-20", "Due in 3 days", "Practised today  ·  1 call"),
        ("2026-05-19", "Due in 2 days", "Practised yesterday  ·  1 call"),
        ("2026-05-18", "Due tomorrow", "Practised 2 days ago  ·  1 call"),
        ("2026-05-17", "Due today", "Practised 3 days ago  ·  1 call"),
        ("2026-05-16", "Due since yesterday", "Practised 4 days ago  ·  1 call"),
        ("2026-05-10", "Due for 7 days", "Practised 10 days ago  ·  1 call"),
    ],
)
def test_days_are_told_as_people_count_them(day, due, last):
    memory = work_out([row(1, families={"security": (6, 6)}, day=day)], {}, TODAY)[SECURITY]
    assert word_due(memory, TODAY, TEXTS["en"]) == due
    assert word_last(memory, TODAY, TEXTS["en"]) == last


@pytest.mark.parametrize(("chance", "words"), [(1.0, "100%"), (0.624, "62%"), (0.0, "0%")])
def test_a_chance_is_a_percentage(chance, words):
    assert word_chance(chance, TEXTS["en"]) == words
