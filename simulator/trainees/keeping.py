"""Simulated attempts in the records: marked as such, and never twice.

The only part of this room that knows the records.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, count

from simulator.call.engine import ENGINE
from simulator.call.events import dump_event
from simulator.call.mode import Mode
from simulator.records.cards import dump_card, load_card
from simulator.records.errors import RecordsError
from simulator.records.store import AttemptMeta, ProfileId, ProfileRow, Status, Store, name_key
from simulator.trainees.crowd import CallSheet, Result, Round, make_result
from simulator.trainees.playing import Played
from simulator.trainees.timetable import Slot
from simulator.trainees.trainee import Trainee

SETTING = "simulated"  # of a profile: which trainee it is


class OtherCrowd(RecordsError):
    """The records hold simulated trainees of another seed or skill."""


def find_simulated(store: Store) -> dict[int, tuple[ProfileRow, Trainee]]:
    """Find the simulated trainees that the records hold, by their numbers."""
    found = {}
    for profile in store.profiles():
        trainee = _load(store.setting(profile.id, SETTING))
        if trainee is not None:
            found[trainee.number] = (profile, trainee)
    return found


def seat_trainees(
    store: Store, trainees: Iterable[Trainee], name: Callable[[int], str]
) -> dict[int, ProfileId]:
    """Give each trainee the profile they had before, or a new one.

    name: of a new profile, by number. Raises OtherCrowd, before anything is written.
    """
    trainees = tuple(trainees)
    known = find_simulated(store)
    for each in trainees:
        profile, before = known.get(each.number, (None, each))
        if profile is not None and before != each:
            raise OtherCrowd(
                "simulate-other-crowd",
                name=profile.name,
                seed=str(before.seed),
                skill=f"{before.skill:g}",
            )
    return {
        each.number: known[each.number][0].id
        if each.number in known
        else _add(store, each, name(each.number))
        for each in trainees
    }


@dataclass
class Stock:
    """What the records hold already: how many attempts of whom at what, and what came of them."""

    counts: dict[tuple[int, str], int] = field(default_factory=dict)  # trainee's number and call
    results: list[Result] = field(default_factory=list)


def take_stock(store: Store, seats: Mapping[int, ProfileId], slots: Iterable[Slot]) -> Stock:
    """Find the attempts that were kept before, with the results of those that have a slot.

    What was broken off in the middle of being written is given up.
    """
    planned = {(each.trainee.number, each.call, each.repeat): each for each in slots}
    stock = Stock()
    for number, profile in seats.items():
        for row in store.unfinished(profile):
            store.discard(row.id)
        for row in reversed(store.attempts(profile, limit=-1, status=Status.FINISHED)):
            key = (number, row.meta.scenario)
            repeat = stock.counts.get(key, 0)
            stock.counts[key] = repeat + 1
            slot, card = planned.get((*key, repeat)), store.card(row.id)
            if slot is not None and card is not None:
                stock.results.append(make_result(slot, load_card(card)))
    return stock


def keep_round(store: Store, round: Round, seats: Mapping[int, ProfileId]) -> None:
    """Keep the attempts of one round, in their order."""
    for slot, played in zip(round.slots, round.played, strict=True):
        _keep(store, make_meta(round.sheet, slot, seats[slot.trainee.number]), played)


def make_meta(sheet: CallSheet, slot: Slot, profile: ProfileId) -> AttemptMeta:
    """Put down what is known of an attempt when its phone rings."""
    return AttemptMeta(
        profile=profile,
        scenario=sheet.id,
        scenario_path=sheet.path,
        scenario_digest=sheet.digest,
        title=sheet.title,
        caller=sheet.caller,
        locale=sheet.locale,
        seed=slot.variant,
        mode=Mode.PRACTICE.value,
        engine=ENGINE,
        started_at=slot.started_at.isoformat(timespec="seconds"),
        product_digest=sheet.product_digest,
    )


def _keep(store: Store, meta: AttemptMeta, played: Played) -> None:
    attempt = store.begin_attempt(meta)
    store.append(attempt, 0, [dump_event(each) for each in played.log])
    store.finish(attempt, dump_card(played.card))


def _add(store: Store, trainee: Trainee, name: str) -> ProfileId:
    """Make a profile; where a person has the name already, with a number behind it."""
    taken = {name_key(each.name) for each in store.profiles()}
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    profile = store.add_profile(next(each for each in names if name_key(each) not in taken))
    store.set_setting(profile.id, SETTING, _dump(trainee))
    return profile.id


def _dump(trainee: Trainee) -> str:
    values = {"number": trainee.number, "skill": trainee.skill, "seed": trainee.seed}
    return json.dumps(values)


def _load(text: str | None) -> Trainee | None:
    try:
        values = json.loads(text or "")
        return Trainee(int(values["number"]), float(values["skill"]), int(values["seed"]))
    except (ValueError, TypeError, KeyError):
        return None
