"""Figures are read in every notation of the three languages."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.language import (
    Figure,
    FigureKind,
    Language,
    figures_equal,
    parse_figure,
    read_figures,
)

LANGUAGES: tuple[Language, ...] = ("en", "nl", "hi")


def rows() -> list[tuple[Language, str, str]]:
    table = []
    for language in LANGUAGES:
        path = Path(__file__).with_name(f"figures_{language}.tsv")
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                text, expected = line.split("\t")
                table.append((language, text, expected))
    return table


def written(figure: Figure) -> str:
    """Write a figure as the rows do."""
    if figure.kind is FigureKind.DATE:
        year = f"{figure.year}" if figure.year else "-"
        month = f"{figure.month:02}" if figure.month else ""
        return f"{year}-{month}-{figure.day:02}"
    return f"{figure.value.normalize():f} {figure.unit}".strip()


def plain(expected: str) -> list[str]:
    """Give the expected figures with their trailing zeros gone."""
    if expected == "-":
        return []
    parts = []
    for item in expected.split(" | "):
        number, _, unit = item.partition(" ")
        is_date = number.count("-") > 1
        parts.append(number if is_date else f"{Decimal(number).normalize():f} {unit}".strip())
    return parts


@pytest.mark.parametrize(("language", "text", "expected"), rows())
def test_notation_is_read(language: Language, text: str, expected: str) -> None:
    assert [written(figure) for figure in read_figures(text, language)] == plain(expected)


def test_every_language_has_rows_of_its_own() -> None:
    counts = {language: sum(row[0] == language for row in rows()) for language in LANGUAGES}
    assert counts["en"] > 120 and counts["nl"] > 50 and counts["hi"] > 60


def test_span_is_the_figure_as_it_was_said() -> None:
    text = "The late fee is thirty dollars, due on May 5th, within two business days."
    spans = [text[figure.start : figure.end] for figure in read_figures(text, "en")]
    assert spans == ["thirty dollars", "May 5th", "two business days"]


EQUAL = [
    ("14 days", "2 weeks"),
    ("12 months", "1 year"),
    ("24 hours", "1 day"),
    ("60 minutes", "1 hour"),
    ("$30", "thirty dollars"),
    ("$30", "30"),
    ("24.99%", "24.99"),
    ("2", "2 business days"),
    ("May 5", "5/5/2026"),
    ("the 21st", "April 21"),
    ("$30", "$30.00"),
    ("18 months", "a year and a half"),
]
DIFFERENT = [
    ("$30", "$41"),
    ("$30", "€30"),
    ("$30", "30%"),
    ("2 days", "2 business days"),
    ("1 month", "30 days"),
    ("2 statements", "2 months"),
    ("May 5", "May 3"),
    ("May 5", "April 5"),
    ("May 5, 2026", "May 5, 2025"),
    ("24.99%", "25%"),
    ("5", "May 5"),
]


@pytest.mark.parametrize(("one", "other"), EQUAL)
def test_same_amount_in_other_words_is_equal(one: str, other: str) -> None:
    a, b = parse_figure(one, "en"), parse_figure(other, "en")
    assert figures_equal(a, b) and figures_equal(b, a)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_other_amount_is_not_equal(one: str, other: str) -> None:
    a, b = parse_figure(one, "en"), parse_figure(other, "en")
    assert not figures_equal(a, b) and not figures_equal(b, a)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("$30", "30 USD"),
        ("24.99%", "24.99 %"),
        ("25 days", "25 day"),
        ("2 business days", "2 business-day"),
        ("2026-05-03", "2026-05-03"),
        ("$1,200.00", "1200 USD"),
        ("12", "12"),
        (" 12 ", "12"),
    ],
)
def test_value_of_a_scenario_is_parsed(text: str, expected: str) -> None:
    assert written(parse_figure(text, "en")) == expected


@pytest.mark.parametrize("text", ["", "fee", "$30 fee", "$30 $41", "about $30", "30 apples"])
def test_anything_but_one_figure_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not one figure"):
        parse_figure(text, "en")


MONEY = st.decimals(min_value=0, max_value=99_999, places=2)
ONES = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen \
fifteen sixteen seventeen eighteen nineteen".split()
TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def in_words(number: int) -> str:
    """Write a number below a million in English words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return TENS[tens] + (f"-{ONES[ones]}" if ones else "")
    scale, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    count, rest = divmod(number, scale)
    return f"{in_words(count)} {name}" + (f" {in_words(rest)}" if rest else "")


@given(MONEY)
def test_money_in_digits_is_read_back(amount: Decimal) -> None:
    figures = read_figures(f"The total is ${amount:,.2f} today.", "en")
    assert [(figure.value, figure.unit) for figure in figures] == [(amount, "USD")]


@given(MONEY)
def test_money_in_words_is_read_back(amount: Decimal) -> None:
    dollars, cents = divmod(int(amount * 100), 100)
    text = f"The total is {in_words(dollars)} dollars and {in_words(cents)} cents today."
    figures = read_figures(text, "en")
    assert [(figure.value, figure.unit) for figure in figures] == [(amount, "USD")]


@given(MONEY)
def test_dutch_money_is_read_back(amount: Decimal) -> None:
    digits = f"{amount:,.2f}".translate(str.maketrans(",.", ".,"))
    figures = read_figures(f"Het totaal is € {digits} vandaag.", "nl")
    assert [(figure.value, figure.unit) for figure in figures] == [(amount, "EUR")]


@given(st.integers(0, 99_999), st.sampled_from(["0123456789", "०१२३४५६७८९"]))
def test_rupees_in_either_digits_are_read_back(amount: int, digits: str) -> None:
    typed = "".join(digits[int(digit)] for digit in str(amount))
    figures = read_figures(f"कुल {typed} रुपये हैं।", "hi")
    assert [(figure.value, figure.unit) for figure in figures] == [(Decimal(amount), "INR")]


@given(st.dates())
def test_iso_date_is_read_back(date: object) -> None:
    figure = parse_figure(str(date), "en")
    assert written(figure).endswith(str(date)[4:]) and figure.year == int(str(date)[:4])


@given(st.text(max_size=80), st.sampled_from(LANGUAGES))
def test_figures_never_overlap(text: str, language: Language) -> None:
    figures = read_figures(text, language)
    ends = [0, *(figure.end for figure in figures)]
    assert all(end <= figure.start < figure.end for end, figure in zip(ends, figures, strict=False))
    assert not figures or figures[-1].end <= len(text)


PIECES = st.sampled_from(
    """$ € ₹ % 30 1,150.50 .89 two thirty hundred and a half point dollars cents days percent May 5
    th the 21st - / , . oh couple of grand k business एक दो सौ साढ़े लाख रुपये anderhalf komma euro mei
    twee honderd 5/5 ५ or between to""".split()
)


@given(st.lists(PIECES, max_size=12), st.sampled_from([" ", "", "-"]), st.sampled_from(LANGUAGES))
def test_any_jumble_of_figure_words_is_read_calmly(
    pieces: list[str], glue: str, language: Language
) -> None:
    text = glue.join(pieces)
    for figure in read_figures(text, language):
        assert 0 <= figure.start < figure.end <= len(text)
        assert (figure.kind is FigureKind.DATE) == (figure.day is not None)
