"""A card that was regraded says in small what the result was before."""

from __future__ import annotations

from simulator.screens import flow
from simulator.screens.card.parts import Result


def open_regraded(pilot, row, **changes):
    """Put another card in place of the one there is, and open it."""
    store = pilot.context.store
    store.regrade(row.id, {**store.card(row.id), **changes}, "2026-04-03T09:00:00+02:00")
    pilot.go_home()
    pilot.open(flow.open_card(pilot.context, store.attempt(row.id)))


def result_of(pilot):
    return next(each for each in pilot.widgets() if isinstance(each, Result))


def test_the_earlier_result_stands_below_the_present_one(pilot, kept):
    assert result_of(pilot).earlier == "", "it was never regraded"
    quiet = result_of(pilot).rect.height
    open_regraded(pilot, kept[1], scores={"accuracy": 1, "professionalism": 2, "sales": None})
    words = result_of(pilot).earlier
    assert words.startswith("Graded anew by a changed rubric on April 3, 2026.")
    assert "not passed; Accuracy" in words
    assert result_of(pilot).rect.height > quiet


def test_the_page_that_is_saved_says_so_too(pilot, kept, tmp_path, monkeypatch):
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path))
    open_regraded(pilot, kept[1], scores={"accuracy": 3, "professionalism": 2, "sales": None})
    pilot.click("export")
    (page,) = tmp_path.rglob("*.html")
    assert "Graded anew by a changed rubric on April 3, 2026." in page.read_text(encoding="utf-8")
