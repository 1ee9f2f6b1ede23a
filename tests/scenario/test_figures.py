"""Figures are read, worked out and written as people of the locale do."""

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.language.types import DURATION_UNITS, Figure, FigureKind
from simulator.scenario.arithmetic import SumError, work_out
from simulator.scenario.cards import Locale
from simulator.scenario.figures import read_figure, resolve_figures
from simulator.scenario.rendering import render_figure

SHEET = {
    "account.balance": "$2,400",
    "account.due": "2026-05-03",
    "account.received": "2026-05-05",
    "account.share": "3%",
    "account.rest": "$1.03",
    "account.new": "$12.32",
    "account.count": "4",
    "account.days": "25 days",
    "plan-b.price": "$0.89",
}


def money(value: str, unit: str = "USD") -> Figure:
    return Figure(FigureKind.MONEY, Decimal(value), 0, 0, unit)


def percent(value: str) -> Figure:
    return Figure(FigureKind.PERCENT, Decimal(value), 0, 0, "%")


def day(month: int, number: int, year: int | None = None) -> Figure:
    return Figure(FigureKind.DATE, Decimal(number), 0, 0, "", year, month, number)


def lasting(value: str, unit: str) -> Figure:
    return Figure(FigureKind.DURATION, Decimal(value), 0, 0, unit)


def worked_out(expression: str) -> str:
    texts = {**SHEET, "account.result": f"= {expression}"}
    resolved = resolve_figures(texts, "en", aliases={"product": "plan-b"})
    assert resolved.troubles == ()
    return render_figure(resolved.figures["account.result"], "en-US", "year")


@pytest.mark.parametrize(
    ("expression", "written"),
    [
        ("rest + new", "$13.35"),
        ("balance * plan-b.price / 100", "$21.36"),
        ("balance * product.price / 100", "$21.36"),
        ("balance * share", "$72"),
        ("share * balance", "$72"),
        ("balance / share", "$80,000"),
        ("balance - 50", "$2,350"),
        ("50 + balance", "$2,450"),
        ("-rest + new", "$11.29"),
        ("(balance - rest) * 2", "$4,797.94"),
        ("balance / 7", "$342.86"),
        ("rest / 2", "$0.52"),  # half a cent goes up
        ("balance / balance", "1"),
        ("share + share", "6%"),
        ("share * 0.5", "1.5%"),
        ("days * 2", "50 days"),
        ("received - due", "2 days"),
        ("due + days", "May 28, 2026"),
        ("due - days", "April 8, 2026"),
        ("count * 3", "12"),
        ("new-rest", "$11.29"),
    ],
)
def test_a_sum_is_worked_out(expression: str, written: str) -> None:
    assert worked_out(expression) == written


@pytest.mark.parametrize(
    ("expression", "code"),
    [
        ("balance + days", "E303"),
        ("balance + share", "E303"),
        ("due * 2", "E303"),
        ("due + balance", "E303"),
        ("days / due", "E303"),
        ("balance / 0", "E303"),
        ("balance +", "E303"),
        ("(balance", "E303"),
        ("balance ** 2", "E303"),
        ("balance // 2", "E303"),
        ("balance()", "E303"),
        ("__import__('os')", "E303"),
        ("", "E303"),
        ("balance if due else 3", "E302"),
        ("due + 999999999 * days", "E303"),
        ("bal", "E302"),
        ("nobody.price * 2", "E302"),
        ("result + 1", "E304"),
        ("1" * 300, "E303"),
    ],
)
def test_a_sum_that_makes_no_sense_is_told_of(expression: str, code: str) -> None:
    texts = {**SHEET, "account.result": f"= {expression}"}
    resolved = resolve_figures(texts, "en")
    assert [each.code for each in resolved.troubles] == [code]
    assert set(resolved.figures) == set(SHEET)


def test_a_sum_of_a_broken_figure_is_not_told_of_again() -> None:
    texts = {"account.a": "some money", "account.b": "= a + 1", "account.c": "= b + a"}
    resolved = resolve_figures(texts, "en")
    assert [each.name for each in resolved.troubles] == ["account.a"]


def test_sums_may_build_on_each_other_but_not_without_end() -> None:
    def chain(length: int) -> dict[str, str]:
        steps = {f"a.s{i}": f"= s{i + 1} + 1" for i in range(length)}
        return {**steps, f"a.s{length}": "1"}

    assert resolve_figures(chain(30), "en").figures["a.s0"].value == 31
    assert [each.code for each in resolve_figures(chain(5000), "en").troubles][:1] == ["E303"]


@settings(max_examples=200)
@given(st.text("ab0159.+-*/() _", max_size=40))
def test_any_sum_is_worked_out_or_refused(expression: str) -> None:
    known = {"a": money("5"), "b": percent("3"), "a-b": day(5, 3, 2026)}
    try:
        figure = work_out(expression, known.get)
    except SumError:
        return
    assert figure.value.is_finite()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-03-20", (FigureKind.DATE, 2026, 3, 20)),
        ("2026-02-30", None),
        ("some money", None),
        ("", None),
        ("$30 and $40", None),
    ],
)
def test_a_figure_is_one_figure_or_none(
    text: str, expected: tuple[FigureKind, int, int, int] | None
) -> None:
    figure = read_figure(text, "en")
    found = figure and (figure.kind, figure.year, figure.month, figure.day)
    assert found == expected


@pytest.mark.parametrize(
    ("figure", "locale", "form", "written"),
    [
        (money("30.00"), "en-US", "", "$30"),
        (money("13.35"), "en-US", "", "$13.35"),
        (money("0.89"), "en-US", "", "$0.89"),
        (money("1150"), "en-US", "", "$1,150"),
        (money("2400"), "en-US", "full", "$2,400.00"),
        (money("-5"), "en-US", "", "-$5"),
        (money("40", "EUR"), "nl-NL", "", "€ 40"),
        (money("1250.5", "EUR"), "nl-NL", "", "€ 1.250,50"),
        (money("767", "INR"), "hi-IN", "", "₹767"),
        (money("115000", "INR"), "hi-IN", "", "₹1,15,000"),
        (money("21.36", "INR"), "hi-IN", "", "₹21.36"),
        (percent("24.99"), "en-US", "", "24.99%"),
        (percent("11.9"), "nl-NL", "", "11,9%"),
        (percent("3.50"), "hi-IN", "", "3.5%"),
        (day(5, 3), "en-US", "", "May 3"),
        (day(5, 3, 2026), "en-US", "", "May 3"),
        (day(5, 3, 2026), "en-US", "year", "May 3, 2026"),
        (day(5, 3), "en-US", "year", "May 3"),
        (day(2, 29), "en-US", "", "February 29"),
        (day(5, 3), "nl-NL", "", "3 mei"),
        (day(5, 3, 2026), "nl-NL", "year", "3 mei 2026"),
        (day(5, 3), "hi-IN", "", "3 मई"),
        (lasting("2", "business-day"), "en-US", "", "2 business days"),
        (lasting("1", "business-day"), "en-US", "", "1 business day"),
        (lasting("12", "month"), "en-US", "", "12 months"),
        (lasting("6", "statement"), "en-US", "", "6 statements"),
        (lasting("14", "day"), "nl-NL", "", "14 dagen"),
        (lasting("1", "day"), "nl-NL", "", "1 dag"),
        (lasting("30", "hour"), "nl-NL", "", "30 uur"),
        (lasting("3", "business-day"), "nl-NL", "", "3 werkdagen"),
        (lasting("3", "day"), "hi-IN", "", "3 दिन"),
        (lasting("2", "month"), "hi-IN", "", "2 महीने"),
        (Figure(FigureKind.NUMBER, Decimal(2400), 0, 0), "en-US", "", "2,400"),
        (Figure(FigureKind.NUMBER, Decimal(115000), 0, 0), "hi-IN", "", "1,15,000"),
    ],
)
def test_a_figure_is_written_as_in_its_locale(
    figure: Figure, locale: Locale, form: str, written: str
) -> None:
    assert render_figure(figure, locale, form).replace("\xa0", " ") == written


@pytest.mark.parametrize("locale", ["en-US", "nl-NL", "hi-IN"])
@pytest.mark.parametrize("unit", DURATION_UNITS)
def test_every_unit_has_words_that_are_read_back_as_that_unit(locale: Locale, unit: str) -> None:
    language = {"en-US": "en", "nl-NL": "nl", "hi-IN": "hi"}[locale]
    for value in ("1", "3"):
        read = read_figure(render_figure(lasting(value, unit), locale), language)  # type: ignore[arg-type]
        assert read is not None
        assert (read.value, read.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(("locale", "unit"), [("en-US", "USD"), ("nl-NL", "EUR"), ("hi-IN", "INR")])
@given(cents=st.integers(0, 10**9))
@settings(max_examples=40)
def test_money_is_read_back_as_it_was_written(locale: Locale, unit: str, cents: int) -> None:
    figure = money(str(Decimal(cents) / 100), unit)
    read = read_figure(render_figure(figure, locale), locale[:2])  # type: ignore[arg-type]
    assert read is not None
    assert (read.kind, read.unit, read.value) == (FigureKind.MONEY, unit, figure.value)
