"""Two trainees with everything that can be kept of a person: for export and forget."""

from __future__ import annotations

from dataclasses import replace

from simulator.call.commands import Answer, Do, HangUp, Say
from simulator.call.state import Phase
from simulator.grading.scorecard import grade_call
from simulator.records.cards import dump_card
from simulator.records.session import Session, begin_session
from simulator.records.store import ProfileId, Store
from tests.library import load_call

CALL = "us-dispute-late-fee-first"
NOW = "2026-05-20T14:05:00-05:00"
HERS, HERS_BEFORE, HIS = "Wilhelmina Ätherton", "Wilhelmina Brockhurst", "Joost"
SHOUTED, NOTED, FILED, LEFT = (
    "marmalade elephants dance at midnight",
    "a purple walrus was promised",
    "seventeen copper umbrellas",
    "half a sentence about ptarmigans",
)
AFTER = "his own words about geraniums"
NAMES = (HERS, HERS_BEFORE)
WORDS = (SHOUTED, NOTED, FILED, LEFT)


def people(store: Store) -> tuple[ProfileId, ProfileId]:
    """Put both into a store: her calls are a test, one in practice, one given up, one open."""
    her = store.add_profile(HERS_BEFORE).id
    his = store.add_profile(HIS).id
    _finish(_begin(store, his, AFTER))
    store.set_setting(her, "memory", f'{{"said": "{FILED}"}}')
    _finish(_begin(store, her, SHOUTED, "test"))
    practice = _begin(store, her, SHOUTED)
    practice.send(Do("note", {"text": NOTED}))
    card = _finish(practice)
    store.regrade(card.attempt, _other_card(card), NOW)
    given_up = _begin(store, her, LEFT)
    store.discard(given_up.attempt)
    _begin(store, her, LEFT)
    store.rename_profile(her, HERS)
    return her, his


def _begin(store: Store, profile: ProfileId, words: str, mode: str = "practice") -> Session:
    session = begin_session(store, profile, load_call(CALL), seed=0, mode=mode, now=NOW)
    session.send(Answer())
    session.send(Say(f"Hello, {words}."))
    return session


def _finish(session: Session) -> Session:
    if session.state.phase is not Phase.WRAP_UP:
        session.send(HangUp())
    session.send(Do("finish"))
    session.finish()
    return session


def _other_card(session: Session) -> dict[str, object]:
    """Grade the call otherwise than it was."""
    card = grade_call(session.scenario, session.call.log)
    return dump_card(replace(card, graded_with="another rubric"))
