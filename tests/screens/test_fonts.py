"""Text in two scripts: shaped, measured, wrapped and kept."""

import pygame
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.screens.fonts import _USUAL, WIDEST, Cache, Fonts, clusters, split_runs

SIZE = 18
INK = (20, 30, 40)
LETTERS = st.text(alphabet="abc dé क्षिस्त्री नमस्ते ₹€…\n👩‍👧", max_size=60)


@pytest.fixture(scope="module")
def fonts():
    return Fonts()


RUNS = [
    ("hello", (("Latn", "hello"),)),
    ("लेट फ़ीस", (("Deva", "लेट फ़ीस"),)),
    ("आपका SMS आया", (("Deva", "आपका "), ("Latn", "SMS "), ("Deva", "आया"))),
    ("₹767 लगेगा।", (("Latn", "₹767 "), ("Deva", "लगेगा।"))),
    ("क्‍ष", (("Deva", "क्‍ष"),)),
    ("", ()),
]


@pytest.mark.parametrize(("text", "runs"), RUNS)
def test_a_text_is_cut_into_runs_by_script(text, runs):
    assert split_runs(text) == runs


@given(LETTERS)
def test_no_letter_is_lost_between_runs(text):
    assert "".join(run for _, run in split_runs(text)) == text


@pytest.mark.parametrize("word", ["क्षि", "स्त्री", "द्धि"])
def test_a_devanagari_conjunct_is_narrower_than_its_letters(fonts, word):
    assert fonts.width(word, SIZE) < sum(fonts.width(letter, SIZE) for letter in word)


@pytest.mark.parametrize("text", ["नमस्ते", "क्षि", "स्त्री की लेट फ़ीस", "आपका SMS"])
def test_the_caret_never_runs_backwards_from_cluster_to_cluster(fonts, text):
    parts = clusters(text)
    widths = [fonts.width("".join(parts[:count]), SIZE) for count in range(len(parts) + 1)]
    assert widths == sorted(set(widths))


@pytest.mark.parametrize("sign", "₹€$£%…•—–·×°½“”‘’„।॥०९éëñ")
def test_the_typeface_has_the_signs_that_are_used(fonts, sign):
    tofu = pygame.image.tobytes(fonts.render("\U0010fffd", SIZE, INK), "RGBA")
    assert pygame.image.tobytes(fonts.render(sign, SIZE, INK), "RGBA") != tofu


def test_both_scripts_and_weights_stand_on_lines_of_one_height(fonts):
    heights = {
        fonts.render(text, SIZE, INK, bold).get_height()
        for text in ("Fee", "फ़ीस", "Fee फ़ीस ₹767")
        for bold in (False, True)
    }
    assert heights == {fonts.line_height(SIZE)}


def test_bold_text_is_wider(fonts):
    assert fonts.width("Statement", SIZE, True) > fonts.width("Statement", SIZE)


@pytest.mark.parametrize("text", ["", "\x00", "\ud800", "\u200b", "a\tb", "\u0301"])
def test_any_text_can_be_drawn(fonts, text):
    assert fonts.render(text, SIZE, INK).get_size() == fonts.measure(text, SIZE)


def test_the_same_text_is_drawn_once(fonts):
    assert fonts.render("once", SIZE, INK) is fonts.render("once", SIZE, INK)


def test_a_cache_forgets_what_was_used_longest_ago():
    cache = Cache(2)
    cache.get("a", lambda: 1)
    cache.get("b", lambda: 2)
    cache.get("a", lambda: 0)
    cache.get("c", lambda: 3)
    assert len(cache) == 2
    assert cache.get("a", lambda: 9) == 1
    assert cache.get("b", lambda: 9) == 9


@settings(max_examples=60)
@given(LETTERS, st.integers(min_value=30, max_value=200))
def test_wrapped_lines_fit_and_lose_nothing(text, width):
    fonts = _SHARED
    spans = fonts.wrap_spans(text, SIZE, width)
    assert "".join(text[start:end] for start, end in spans) == text.replace("\n", "")
    for start, end in spans:
        line = text[start:end].rstrip(" ")
        # Words are measured one by one, and rounded to whole pixels: allow one each.
        fits = fonts.width(line, SIZE) <= width + line.count(" ")
        assert fits or len(clusters(line)) == 1


_SHARED = Fonts()


@pytest.mark.parametrize("word", ["अ" * 80, "क्षि" * 40, "x" * 120])
def test_a_word_without_spaces_breaks_between_clusters(fonts, word):
    lines = fonts.wrap(word, SIZE, 120)
    assert len(lines) > 1
    assert [cluster for line in lines for cluster in clusters(line)] == clusters(word)


def test_text_breaks_at_line_feeds_and_after_spaces(fonts):
    assert fonts.wrap("one\n\ntwo", SIZE, 400) == ("one", "", "two")
    assert fonts.wrap("alpha beta", SIZE, fonts.width("alpha be", SIZE)) == ("alpha", "beta")


def test_a_text_too_long_for_its_place_ends_in_an_ellipsis(fonts):
    short = fonts.fit("A very long title indeed", SIZE, 100)
    assert short.endswith("…")
    assert fonts.width(short, SIZE) <= 100
    assert fonts.fit("Short", SIZE, 100) == "Short"


class CountingFonts(Fonts):
    """Count how often the shaper is asked for a width."""

    asked = 0

    def _measure(self, text, size, bold):
        self.asked += 1
        return super()._measure(text, size, bold)


def test_writing_on_after_an_endless_word_shapes_the_last_line_alone():
    fonts = CountingFonts()
    word = ("किमप्रतिष्ठितव्यवहारप्रक्रिया" * 200)[:4000]
    fonts.wrap_spans(word, SIZE, 600)
    lines = len(fonts.wrap(word, SIZE, 600))
    assert fonts.asked <= 12 * lines < len(clusters(word)) // 2
    fonts.asked = 0
    for letter in "कखगघ":
        word += letter
        fonts.wrap_spans(word, SIZE, 600)
    assert fonts.asked <= 4 * 3


def test_writing_on_after_many_words_shapes_the_last_word_alone():
    fonts = CountingFonts()
    text = "मैं आपकी बात समझता हूँ और अभी देखता हूँ। " * 100
    fonts.wrap_spans(text, SIZE, 600)
    fonts.asked = 0
    fonts.wrap_spans(text + "क", SIZE, 600)
    assert fonts.asked <= 2


@pytest.mark.parametrize("bold", [False, True])
def test_no_usual_character_is_wider_than_is_taken_for_granted(fonts, bold):
    usual = [chr(code) for code in range(0x3000) if _USUAL.fullmatch(chr(code))]
    assert len(usual) > 300
    for letter in usual:
        assert fonts.width(letter, 20, bold) <= 20 * WIDEST, letter


def test_a_short_text_is_one_line_without_being_measured():
    fonts = Fonts()
    assert fonts.wrap_spans("क्षमा करें", 16, 400) == ((0, 10),)
    assert not fonts._widths
