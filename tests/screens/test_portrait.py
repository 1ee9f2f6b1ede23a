"""The caller's face: told by words, moved by expressions."""

import math
from itertools import combinations

import pygame
import pytest

from simulator.screens.portrait import EXPRESSIONS, LOOK_WORDS, Look, draw_portrait, look_from
from simulator.screens.portrait.palette import SKINS, ground_of

SIDE = 72
CALLERS = [
    {"skin": "light", "hair": "short", "hair_colour": "brown", "beard": "stubble", "age": "45"},
    {"skin": "tan", "hair": "long", "clothes": "blouse", "age": "34"},
    {"skin": "brown", "hair": "ponytail", "hair_colour": "black", "clothes": "polo", "age": "39"},
    {"skin": "dark", "hair": "short-curly", "glasses": "round", "clothes": "hoodie", "age": "30"},
]
# What makes a word visible where the usual caller would hide it.
SHOWN_WITH = {"headwear_colour": {"hair": "turban"}}


def pixels(look, expression="neutral", **moves):
    return pygame.image.tobytes(draw_portrait(SIDE, look, expression, **moves), "RGBA")


def difference(first, second):
    """Say what share of the bytes of two pictures is clearly unlike."""
    return sum(abs(a - b) > 24 for a, b in zip(first, second, strict=True)) / len(first)


@pytest.mark.parametrize("spec", CALLERS)
def test_every_expression_differs_from_every_other(spec):
    faces = {name: pixels(look_from(spec), name) for name in EXPRESSIONS}
    for one, other in combinations(EXPRESSIONS, 2):
        assert difference(faces[one], faces[other]) > 0.005, (one, other)


@pytest.mark.parametrize("key", LOOK_WORDS)
def test_every_word_draws_and_no_two_of_a_kind_look_the_same(key):
    around = SHOWN_WITH.get(key, {})
    faces = {word: pixels(look_from({**around, key: word})) for word in LOOK_WORDS[key]}
    twins = {("no", "none")}
    if key == "glasses":
        twins.add(("yes", "square"))  # the usual glasses are square ones
    for one, other in combinations(faces, 2):
        assert (one, other) in twins or faces[one] != faces[other], (one, other)


@pytest.mark.parametrize("hair", LOOK_WORDS["hair"])
@pytest.mark.parametrize("expression", ["furious", "surprised"])
def test_every_hair_style_moves_with_the_face(hair, expression):
    look = look_from({"hair": hair})
    assert pixels(look, expression) != pixels(look, "neutral")


def test_age_shows():
    faces = [pixels(look_from({"age": age})) for age in ("25", "45", "65", "85")]
    for one, other in combinations(faces, 2):
        assert difference(one, other) > 0.003


def test_speaking_opens_the_mouth_and_blinking_shuts_the_eyes():
    look = Look()
    still, talking, blinking = pixels(look), pixels(look, mouth=1.0), pixels(look, blink=1.0)
    assert len({still, talking, blinking}) == 3


def test_a_picture_is_a_disc_on_nothing():
    picture = draw_portrait(100, Look(), "neutral")
    assert picture.get_size() == (100, 100)
    assert picture.get_at((1, 1)).a == 0
    assert picture.get_at((50, 50)).a == 255


def test_small_moves_share_a_picture():
    assert draw_portrait(SIDE, Look(), "happy", mouth=0.5) is draw_portrait(
        SIDE, Look(), "happy", mouth=0.52
    )


@pytest.mark.parametrize("move", [-4.0, 0.0, 1.0, 30.0])
def test_moves_are_held_to_what_a_face_can_do(move):
    held = min(max(move, 0.0), 1.0)
    assert draw_portrait(SIDE, Look(), "neutral", mouth=move, blink=move) is draw_portrait(
        SIDE, Look(), "neutral", mouth=held, blink=held
    )


def test_an_expression_nobody_has_drawn_looks_neutral():
    assert pixels(Look(), "thunderstruck") == pixels(Look(), "neutral")


def test_a_look_without_words_is_a_usual_caller():
    assert look_from({}) == Look()


@pytest.mark.parametrize(
    ("spec", "key", "word"),
    [
        ({"hair": "long"}, "features", "soft"),
        ({"hair": "long", "beard": "full"}, "features", "strong"),
        ({"hair": "long", "features": "strong"}, "features", "strong"),
        ({"clothes": "blouse"}, "clothes_colour", "wine"),
        ({"clothes": "blouse", "clothes_colour": "green"}, "clothes_colour", "green"),
        ({"hair": " Short Curly "}, "hair", "short-curly"),
    ],
)
def test_what_is_not_told_is_guessed_from_the_rest(spec, key, word):
    assert getattr(look_from(spec), key) == word


@pytest.mark.parametrize("key", LOOK_WORDS)
def test_an_unknown_word_is_refused_with_those_that_are_allowed(key):
    with pytest.raises(ValueError) as refusal:
        look_from({key: "plaid"})
    message = str(refusal.value)
    assert "plaid" in message
    assert all(word in message for word in LOOK_WORDS[key])


def test_an_unknown_key_is_refused_with_those_that_are_allowed():
    with pytest.raises(ValueError, match=r"no 'hat'.*hair.*age"):
        look_from({"hat": "top"})


@pytest.mark.parametrize("age", ["", "old", "15", "100", "-3", "４５", "4.5"])
def test_an_age_that_is_none_is_refused(age):
    with pytest.raises(ValueError, match="whole number from 16 to 99"):
        look_from({"age": age})


def test_every_expression_can_be_told_apart_where_it_is_small():
    for spec in CALLERS:
        faces = {
            name: pygame.image.tobytes(draw_portrait(52, look_from(spec), name), "RGBA")
            for name in EXPRESSIONS
        }
        for one, other in combinations(EXPRESSIONS, 2):
            assert difference(faces[one], faces[other]) > 0.005, (spec, one, other)


def test_the_grounds_are_apart_from_what_is_worn_and_not_all_the_same():
    looks = [
        look_from({"skin": skin, "clothes_colour": cloth})
        for skin in LOOK_WORDS["skin"]
        for cloth in LOOK_WORDS["clothes_colour"]
    ]
    grounds = [ground_of(look) for look in looks]
    assert grounds == [ground_of(look) for look in looks]
    assert len(set(grounds)) >= 4
    assert max(grounds.count(each) for each in set(grounds)) < len(looks) / 2
    for look, ground in zip(looks, grounds, strict=True):
        assert math.dist(ground, SKINS[look.skin].base) > 35
