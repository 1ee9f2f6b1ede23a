"""One rule entails another only where it truly holds in every state the other does not miss."""

from __future__ import annotations

import pytest

from simulator.scenario.models import When
from simulator.workbench.entail import entails
from simulator.workbench.reach import contradicts_itself

ENTAILED = (
    ("the same", {"hears": ["a"]}, {"hears": ["a"]}),
    ("anything entails a rule that asks for nothing", {"marked": ["m"]}, {}),
    ("what is heard now has been heard", {"hears": ["a"]}, {"heard": ["a"]}),
    ("one of the two was heard", {"hears": ["a"]}, {"hears_any": ["a", "b"]}),
    ("a narrower choice", {"hears_any": ["a"]}, {"hears_any": ["a", "b"]}),
    ("a worse mood", {"mood_below": -2}, {"mood_below": 0}),
    ("a better mood", {"mood_above": 2}, {"mood_above": 0}),
    ("more turns", {"lost_turns": 3}, {"lost_turns": 2}),
    ("one stage of two", {"stage": ["x"]}, {"stage": ["x", "y"]}),
    ("heard once at least", {"heard": ["a"]}, {"times": {"a": 1}}),
)
NOT_ENTAILED = (
    ("less is asked", {}, {"hears": ["a"]}),
    ("another is heard", {"hears": ["a"]}, {"hears": ["b"]}),
    ("heard before is not heard now", {"heard": ["a"]}, {"hears": ["a"]}),
    ("a wider choice", {"hears_any": ["a", "b"]}, {"hears_any": ["a"]}),
    ("a mark the other way", {"marked": ["m"]}, {"unmarked": ["m"]}),
    ("a better mood than that", {"mood_below": 1}, {"mood_below": 0}),
    ("any mood", {}, {"mood_above": 0}),
    ("heard once is not twice", {"heard": ["a"]}, {"times": {"a": 2}}),
    ("no stage is not that stage", {}, {"stage": ["x"]}),
    ("identified or not", {"identified": True}, {"identified": False}),
)


@pytest.mark.parametrize(
    ("narrow", "wide"), [row[1:] for row in ENTAILED], ids=[r[0] for r in ENTAILED]
)
def test_a_rule_entails_what_holds_with_it(narrow, wide):
    assert entails(When(**narrow), When(**wide))


@pytest.mark.parametrize(
    ("narrow", "wide"), [row[1:] for row in NOT_ENTAILED], ids=[r[0] for r in NOT_ENTAILED]
)
def test_a_rule_entails_nothing_else(narrow, wide):
    assert not entails(When(**narrow), When(**wide))


@pytest.mark.parametrize(
    ("when", "is_so"),
    [
        ({"hears": ["a"], "unheard": ["a"]}, True),
        ({"marked": ["m"], "unmarked": ["m"]}, True),
        ({"knows": ["f"], "unknown": ["f"]}, True),
        ({"done": ["x"], "not_done": ["x"]}, True),
        ({"mood_above": 1, "mood_below": 2}, True),
        ({"mood_above": 1, "mood_below": 3}, False),
        ({"mood_below": -5}, True),
        ({"mood_above": 4}, False),
        ({}, False),
    ],
)
def test_a_rule_that_asks_for_a_thing_and_its_contrary_is_found(when, is_so):
    assert contradicts_itself(When(**when)) is is_so
