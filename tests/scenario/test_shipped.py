"""The scenarios that come with the product are sound."""

from pathlib import Path

import pytest

from simulator.scenario.actions import ACTIONS
from simulator.scenario.cards import LOCALES
from simulator.scenario.library import Library
from simulator.scenario.models import Product
from simulator.scenario.rendering import PLACEHOLDER
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import read_document

from .files import SHIPPED

SHEETS = sorted(SHIPPED.glob("*/products/*.yaml"))


def test_no_shipped_file_has_a_mistake() -> None:
    assert "\n".join(str(each) for each in Library(SHIPPED).mistakes()) == ""


def test_every_shipped_call_has_a_card_of_its_own() -> None:
    cards = Library(SHIPPED).cards()
    calls = [path for path in SHIPPED.glob("*/calls/*.yaml") if ".plan." not in path.name]
    assert len({card.id for card in cards}) == len(calls)


@pytest.mark.parametrize("path", SHEETS, ids=lambda path: path.stem)
def test_every_figure_of_a_sheet_is_one_that_its_terms_speak_of(path: Path) -> None:
    sheet = validate(Product, read_document(path))
    texts = " ".join(term.text for term in sheet.terms.values())
    named = {match["name"] for match in PLACEHOLDER.finditer(texts)}
    # The secured card has one rate for all; the sheet gives it as the lowest and the highest.
    alike = {"apr_high"} if sheet.figures.get("apr_low") == sheet.figures.get("apr_high") else set()
    assert set(sheet.figures) - named - alike == set()


def test_the_us_figures_are_those_of_the_table() -> None:
    path = next(SHIPPED.glob("en-US/calls/*.yaml"))
    figures = Library(SHIPPED).load(path.stem).figures
    expected = {
        "everyday.apr_low": "20.99",
        "everyday.apr_middle": "24.99",
        "everyday.apr_high": "28.99",
        "journey.apr_low": "21.49",
        "journey.apr_high": "26.49",
        "journey.annual_fee": "95",
        "journey.transfer_fee_share": "4",
        "journey.foreign_fee": "0",
        "stepup.apr_low": "27.49",
        "stepup.deposit_most": "2500",
        "everyday.late_fee_repeat": "41",
        "paymentguard.price_per_100": "0.89",
        "paymentguard.death_most": "10000",
        "larkspan.dispute_most": "90",
    }
    assert {name: str(figures[name].value) for name in expected} == expected


def test_the_locales_are_folders_a_call_can_name() -> None:
    assert {path.name for path in SHIPPED.iterdir() if path.is_dir()} - {"guide"} <= set(LOCALES)


def test_an_action_is_listed_under_its_own_name() -> None:
    assert all(name == action.name for name, action in ACTIONS.items())
