"""A line in another language is noticed; a name, a greeting or a borrowed word is not."""

from __future__ import annotations

import pytest

from simulator.language.tongue import is_foreign

FOREIGN = [
    ("en", "Dat weet ik niet en het is mij te veel."),
    ("en", "मैं आज ही पैसे भर दूँगा।"),
    ("nl", "I would like to know what you are going to do about it."),
    ("nl", "क्या मैं आपकी मदद कर सकता हूँ?"),
    ("hi", "Please tell me what I have to pay."),
    ("hi", "Mujhe yeh nahi chahiye tha."),
]
OWN = [
    ("en", "Okay. Bye."),
    ("en", "It's Sanne van der Berg, I told you."),
    ("nl", "Oké, is goed."),
    ("nl", "Die cash advance op mijn card, wat kost die?"),
    ("nl", "Yusuf Demir."),
    ("hi", "मेरा auto-pay लगा था, फिर भी late fee?"),
    ("hi", "OK, thank you."),
]


@pytest.mark.parametrize(("language", "text"), FOREIGN)
def test_a_line_in_another_language_is_foreign(language, text):
    assert is_foreign(text, language)


@pytest.mark.parametrize(("language", "text"), OWN)
def test_a_line_with_borrowed_words_or_a_name_is_not(language, text):
    assert not is_foreign(text, language)
