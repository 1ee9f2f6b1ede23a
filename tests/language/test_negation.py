"""A word is denied exactly where the sentence denies it."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.language import Language, Token, analyse

Row = tuple[Language, str, str, str]


def rows() -> list[Row]:
    lines = Path(__file__).with_name("negation.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines if not line.startswith("#")]  # type: ignore[misc]


def tokens_of(text: str, language: Language) -> list[Token]:
    return [token for sentence in analyse(text, language) for token in sentence.tokens]


def listed(words: str) -> list[str]:
    return [] if words == "-" else words.split()


@pytest.mark.parametrize(("language", "text", "denied", "affirmed"), rows())
def test_scope_of_a_denial(language: Language, text: str, denied: str, affirmed: str) -> None:
    tokens = tokens_of(text, language)
    negated = {token.norm for token in tokens if token.negated}
    affirmative = {token.norm for token in tokens if not token.negated}
    assert set(listed(denied)) <= negated
    assert set(listed(affirmed)) <= affirmative


def test_rows_name_words_of_their_text() -> None:
    for language, text, denied, affirmed in rows():
        norms = {token.norm for token in tokens_of(text, language)}
        assert norms.issuperset(listed(denied) + listed(affirmed)), text


def test_each_language_has_enough_rows() -> None:
    counts = {code: sum(row[0] == code for row in rows()) for code in ("en", "nl", "hi")}
    assert counts["en"] >= 40 and counts["nl"] >= 15 and counts["hi"] >= 15


@pytest.mark.parametrize("text", ["note the notice", "nothing", "minimum knot normal noon"])
def test_word_that_only_contains_a_negator_denies_nothing(text: str) -> None:
    assert not any(token.negated for token in tokens_of(text, "en"))


def test_negator_itself_is_not_denied() -> None:
    tokens = tokens_of("I won't credit the fee and I can't waive it.", "en")
    assert not any(token.negated for token in tokens if token.norm == "not")
