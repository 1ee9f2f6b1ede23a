"""Texts of the call and its sheets with their figures in words."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.scenario.bundle import Scenario
from simulator.scenario.models import Product
from simulator.scenario.rendering import render_figure, render_text


def render(text: str, scenario: Scenario, sheet: Product | None = None) -> str:
    """Put the figures of a text into words; a sheet's own go by their short names there.

    A text with a name that nothing has comes back as it is: that is an author's mistake, and the
    check of the scenario has said so.
    """
    try:
        return render_text(text, scenario, _own_figures(sheet, scenario) if sheet else {})
    except KeyError:
        return text


def _own_figures(sheet: Product, scenario: Scenario) -> Mapping[str, str]:
    own = {name: scenario.figures.get(f"{sheet.product}.{name}") for name in sheet.figures}
    locale = scenario.call.locale
    return {name: render_figure(each, locale) for name, each in own.items() if each is not None}
