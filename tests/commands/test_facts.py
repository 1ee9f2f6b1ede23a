"""facts: the page of what a country's criteria rest on is whole, current and in its language."""

from __future__ import annotations

import pytest

from simulator.commands.facts import write_page
from simulator.commands.places import SCENARIOS
from simulator.scenario.cards import LOCALES
from simulator.scenario.library import Library
from tests.library import CALLS_CHANGED

LIBRARY = Library(SCENARIOS)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_page_beside_the_calls_is_current(locale):
    page = (SCENARIOS / locale / "FACTS.md").read_text(encoding="utf-8")
    is_current = page == write_page(locale, LIBRARY)
    assert is_current, CALLS_CHANGED  # without the pages themselves, which would hide it


@pytest.mark.parametrize("locale", LOCALES)
def test_every_criterion_rests_on_something(locale):
    bare = {
        f"{card.id}: {id}"
        for card in LIBRARY.cards()
        if card.locale == locale
        for id, criterion in LIBRARY.load(card.id).criteria.items()
        if not criterion.grounds
    }
    assert bare == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_every_ground_is_graded_somewhere(locale):
    calls = [LIBRARY.load(card.id) for card in LIBRARY.cards() if card.locale == locale]
    used = {id for call in calls for each in call.criteria.values() for id in each.grounds}
    used |= {id for each in calls[0].conduct.auto_fails.values() for id in each.grounds}
    assert set(calls[0].grounds) - used == set()


@pytest.mark.parametrize("locale", LOCALES)
def test_a_law_has_its_article_and_a_rule_its_source_unless_it_is_the_issuers_own(locale):
    grounds = LIBRARY.load(next(c.id for c in LIBRARY.cards() if c.locale == locale)).grounds
    lacking = [id for id, each in grounds.items() if each.kind == "law" and not each.law]
    unsourced = [
        id
        for id, each in grounds.items()
        if each.kind in ("law", "supervision") and not each.source and not each.verify
    ]
    assert (lacking, unsourced) == ([], [])


def test_the_command_prints_the_page(headset):
    answer = headset("facts", "nl-NL")
    assert answer.code == 0
    assert answer.out.startswith("# Waar de gesprekken van nl-NL op rusten")


def test_a_country_headset_has_no_calls_of_is_refused(headset):
    answer = headset("facts", "de-DE")
    assert answer.code == 2
    assert "en-US, nl-NL, hi-IN" in answer.err
