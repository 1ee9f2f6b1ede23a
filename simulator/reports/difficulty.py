"""The page of a simulation: how hard the calls are, which labels mislead, what tells nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from statistics import fmean

from markupsafe import Markup

from simulator.reports.difficulty_plots import draw_curve, draw_labels, word_skill
from simulator.reports.pages import as_drawing, render_page
from simulator.texts import Texts
from simulator.texts.formats import format_duration, format_number
from simulator.trainees.measuring import (
    Band,
    CallMeasure,
    CriterionMeasure,
    Difficulty,
    Useless,
    distance_of,
)

KINDS = ("accuracy", "professionalism", "sales")
BANDS = ("unskilled", "middling", "skilled")
MOST_INLINE = 3  # calls that are named in a line; more are folded away
NONE = "–"


@dataclass(frozen=True, slots=True)
class Simulated:
    """What was simulated: how many trainees, the attempts asked for, and the seed."""

    trainees: int
    skills: tuple[float, float]  # the least and the most
    attempts: int  # that were finished
    planned: int
    seed: int


@dataclass(frozen=True, slots=True)
class Row:
    """A call in the table."""

    place: int
    call: CallMeasure
    label: str
    fitting: str
    language: str
    needed: str
    doubt: str
    curve: Markup
    shares: tuple[str, ...]  # passed, by band
    scores: tuple[str, ...]
    time: str
    turns: str


@dataclass(frozen=True, slots=True)
class Group:
    """A criterion that tells nothing, in one call or in several."""

    first: CriterionMeasure
    language: str
    calls: tuple[str, ...]  # titles
    shares: tuple[str, str]  # met by the unskilled and by the skilled


def write_difficulty(found: Difficulty, about: Simulated, texts: Texts) -> str:
    """Write the page."""
    rows = [_row(place, each, found, texts) for place, each in enumerate(found.calls, start=1)]
    places = {row.call.sheet.id: row.place for row in rows}
    return render_page(
        "difficulty",
        texts,
        about=about,
        skills=[word_skill(each, texts, "0.##") for each in about.skills],
        bands=list(_whole_bands(found.calls, texts)),
        rows=rows,
        kinds=KINDS,
        misleading=[rows[places[each.sheet.id] - 1] for each in found.misleading],
        distance=distance_of,
        plot=as_drawing(draw_labels(found.calls, texts)),
        useless={why.value: _groups(found, why) for why in Useless},
        forbids=sum(each.sheet.forbids for each in found.useless(Useless.EVERYBODY)),
        most_inline=MOST_INLINE,
    )


def word_label(difficulty: int | None, texts: Texts) -> str:
    """Put a label of difficulty into words."""
    return NONE if difficulty is None else texts(f"home-difficulty-{difficulty}")


def word_share(share: float | None) -> str:
    """Write a share as a percentage."""
    return NONE if share is None else f"{round(100 * share)}%"


def _row(place: int, call: CallMeasure, found: Difficulty, texts: Texts) -> Row:
    scores = (call.scores.get(kind) for kind in KINDS)
    return Row(
        place,
        call,
        word_label(call.sheet.difficulty, texts),
        word_label(call.fitting, texts),
        call.sheet.locale.partition("-")[0],
        word_skill(call.needed, texts),
        word_skill(call.error, texts),
        as_drawing(draw_curve(call, found.slope, texts)),
        tuple(word_share(each.share) for each in call.bands),
        tuple(NONE if each is None else str(round(each)) for each in scores),
        format_duration(call.handle_time),
        format_number(round(Decimal(call.turns), 1), texts.language),
    )


def _whole_bands(calls: Iterable[CallMeasure], texts: Texts) -> Iterator[tuple[str, str]]:
    """Give the share that each band passed of all calls together."""
    for name, bands in zip(BANDS, zip(*(each.bands for each in calls), strict=True), strict=False):
        whole = Band(sum(each.attempts for each in bands), sum(each.passed for each in bands))
        yield name, word_share(whole.share)


# --- criteria ------------------------------------------------------------------------------------


def _groups(found: Difficulty, why: Useless) -> list[Group]:
    """Put a criterion of several calls into one group, those that can fail a call first.

    That everybody keeps to what is forbidden is no news.
    """
    titles = {each.sheet.id: each.sheet.title for each in found.calls}
    locales = {each.sheet.id: each.sheet.locale for each in found.calls}
    by_words: dict[tuple[str, str], list[CriterionMeasure]] = {}
    for each in found.useless(why):
        if why is Useless.EVERYBODY and each.sheet.forbids:
            continue
        by_words.setdefault((each.sheet.id, each.sheet.asks), []).append(each)
    groups = [_group(each, titles, locales) for each in by_words.values()]
    return sorted(groups, key=lambda each: not each.first.sheet.critical)


def _group(
    measures: list[CriterionMeasure], titles: Mapping[str, str], locales: Mapping[str, str]
) -> Group:
    first = measures[0]
    low = [each.lower for each in measures if each.lower is not None]
    high = [each.upper for each in measures if each.upper is not None]
    return Group(
        first,
        locales[first.call].partition("-")[0],
        tuple(titles[each.call] for each in measures),
        (word_share(fmean(low) if low else None), word_share(fmean(high) if high else None)),
    )
