"""The page of a cohort: one file of HTML that stands alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from simulator.records.tallies import SCORES
from simulator.reports.cohort import charts, tables
from simulator.reports.cohort._collector import without_collector
from simulator.reports.cohort.figures import FEW
from simulator.reports.cohort.findings import Findings, examine
from simulator.reports.cohort.people import MATTERS, TREND_WEEKS
from simulator.reports.cohort.reading import Material, read_material
from simulator.reports.cohort.top import answer
from simulator.reports.cohort.weeks_plot import draw_weeks
from simulator.reports.cohort.wording import Wording, make_wording
from simulator.reports.pages import as_drawing, render_page
from simulator.reports.when import word_when
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.records.store import Store
    from simulator.scenario.library import Library


def write_cohort(store: Store, library: Library, texts: Texts, made: str) -> str:
    """Write the page of everybody in a store; `made` is the time, in ISO 8601.

    What was finished before there were sums has to be in them: see `Store.tally_rest`.
    """
    with without_collector():
        return render_cohort(read_material(store, library), texts, made)


def render_cohort(material: Material, texts: Texts, made: str) -> str:
    """Write the page of material that has been read."""
    return render_findings(examine(material), texts, made)


def render_findings(found: Findings, texts: Texts, made: str) -> str:
    """Write the page of what was concluded."""
    wording = make_wording(found.material, texts)
    numbers = tables.number_calls(found)
    return render_page(
        "cohort",
        texts,
        when=word_when(made, texts),
        is_empty=not found.whole.of,
        profiles=len(found.material.cohort.profiles),
        top=answer(found, wording),
        kinds=SCORES,
        families=[wording.family(each) for each in found.families],
        rules={"few": FEW, "matters": round(100 * MATTERS), "weeks": TREND_WEEKS},
        **_tables(found, numbers, wording),
        **_charts(found, numbers, wording),
    )


def _tables(found: Findings, numbers: dict[str, int], wording: Wording) -> dict[str, Any]:
    heat = tables.make_heat(found, wording)
    return {
        "heat": heat[: tables.OPEN_ROWS + 1],
        "heat_more": heat[tables.OPEN_ROWS + 1 :],
        "details": tables.make_details(found, wording),
        "calls": tables.make_calls(found, numbers, wording),
        "people": tables.make_people(found, numbers, wording),
        "open_rows": tables.OPEN_ROWS,
        "prints_all": len(found.trainees) <= tables.PRINTED_ROWS,
    }


def _charts(found: Findings, numbers: dict[str, int], wording: Wording) -> dict[str, Any]:
    return {
        "weeks": as_drawing(draw_weeks(found.weeks, wording.texts)),
        "week_rows": charts.list_weeks(found, wording),
        "failing": charts.list_failing(found, wording),
        "moods": charts.list_moods(found, numbers, wording),
        "times": charts.list_times(found, wording),
        "improving": charts.list_movers(found, wording, up=True),
        "slipping": charts.list_movers(found, wording, up=False),
    }
