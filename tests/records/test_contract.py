"""What every store keeps, whatever database is behind it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.records import (
    AttemptClosed,
    AttemptId,
    AttemptMeta,
    AttemptOpen,
    AttemptSealed,
    LogConflict,
    ProfileId,
    ProfileRefused,
    Status,
    Store,
    UnknownAttempt,
    UnknownProfile,
)

from .backends import Backend

WRITER = Path(__file__).with_name("writer.py")
NOBODY = AttemptId(999)
CARD = {"passed": True, "scores": {"accuracy": 90, "professionalism": 71, "sales": None}}


@pytest.fixture
def meta(store: Store) -> AttemptMeta:
    return AttemptMeta(
        profile=store.add_profile("Asha").id,
        scenario="late-fee-credit",
        scenario_path="scenarios/en-US/calls/late-fee-credit.yaml",
        scenario_digest="9f" * 32,
        title="A late fee after eleven good years",
        caller="Marta Kowalczyk",
        locale="en-US",
        seed=-(2**63),
        mode="practice",
        engine="0.1.0",
        started_at="2026-03-20T09:30:00+01:00",
    )


@pytest.fixture
def attempt(store: Store, meta: AttemptMeta) -> AttemptId:
    return store.begin_attempt(meta)


# --- the log -----------------------------------------------------------------------------------

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)  # fmt: skip
batches = st.lists(st.lists(st.dictionaries(st.text(), json_values, max_size=3), max_size=4))


@given(batches=batches)
@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_log_reads_as_it_was_appended(store: Store, meta: AttemptMeta, batches) -> None:
    attempt = store.begin_attempt(replace(meta, profile=store.profiles()[0].id))
    written: list[dict] = []
    for events in batches:
        store.append(attempt, len(written), events)
        written += events
    assert store.read_log(attempt) == tuple(written)


def test_a_new_log_is_empty(store: Store, attempt: AttemptId) -> None:
    assert store.read_log(attempt) == ()


def test_a_log_keeps_every_script_and_odd_sign(store: Store, attempt: AttemptId) -> None:
    event = {"text": "नमस्ते, बताएँ ₹767 \u0000 \u2028 🙂 \udce9"}
    store.append(attempt, 0, [event])
    assert store.read_log(attempt) == (event,)


def test_logs_do_not_mix(store: Store, meta: AttemptMeta) -> None:
    one, other = store.begin_attempt(meta), store.begin_attempt(meta)
    store.append(one, 0, [{"of": "one"}])
    store.append(other, 0, [{"of": "other"}])
    assert store.read_log(one) == ({"of": "one"},)
    assert store.read_log(other) == ({"of": "other"},)


def test_the_same_events_again_change_nothing(store: Store, attempt: AttemptId) -> None:
    store.append(attempt, 0, [{"a": 1, "b": 2}, {"c": 3}])
    store.append(attempt, 0, [{"b": 2, "a": 1}, {"c": 3}])
    store.append(attempt, 1, [{"c": 3}])
    store.append(attempt, 0, [{"a": 1, "b": 2}])
    assert store.read_log(attempt) == ({"a": 1, "b": 2}, {"c": 3})


def test_events_that_overlap_add_only_the_new_ones(store: Store, attempt: AttemptId) -> None:
    store.append(attempt, 0, [{"n": 0}, {"n": 1}])
    store.append(attempt, 1, [{"n": 1}, {"n": 2}])
    assert store.read_log(attempt) == ({"n": 0}, {"n": 1}, {"n": 2})


@pytest.mark.parametrize(
    ("from_seq", "events"),
    [
        pytest.param(1, [{"n": "other"}], id="another event under a taken number"),
        pytest.param(1, [{"n": 1}, {"n": "x"}, {"n": 3}], id="agrees, then differs"),
        pytest.param(0, [{"n": 0}, {"n": 9}, {"n": 2}], id="differs in the middle"),
        pytest.param(4, [{"n": 4}], id="leaves a number out"),
        pytest.param(-1, [{"n": -1}], id="before the first"),
    ],
)
def test_a_log_is_never_rewritten(store: Store, attempt: AttemptId, from_seq, events) -> None:
    before = [{"n": 0}, {"n": 1}, {"n": 2}]
    store.append(attempt, 0, before)
    with pytest.raises(LogConflict):
        store.append(attempt, from_seq, events)
    assert store.read_log(attempt) == tuple(before)


def test_events_of_one_command_are_stored_all_or_none(store: Store, attempt: AttemptId) -> None:
    with pytest.raises(ValueError, match="JSON"):
        store.append(attempt, 0, [{"n": 0}, {"n": float("inf")}])
    assert store.read_log(attempt) == ()


def test_what_was_stored_is_there_after_opening_again(
    backend: Backend, address: str, store: Store, attempt: AttemptId, meta: AttemptMeta
) -> None:
    store.append(attempt, 0, [{"n": 0}])
    store.close()
    again = backend.open(address)
    assert again.read_log(attempt) == ({"n": 0},)
    assert [row.meta for row in again.unfinished(meta.profile)] == [meta]
    again.close()


# --- attempts ----------------------------------------------------------------------------------


def test_an_attempt_is_known_by_all_it_began_with(store: Store, meta: AttemptMeta) -> None:
    row = store.attempt(store.begin_attempt(meta))
    assert row.meta == meta
    assert (row.status, row.passed, row.scores) == (Status.UNFINISHED, None, {})
    assert store.card(row.id) is None


def test_a_finished_attempt_shows_its_result(store: Store, attempt: AttemptId) -> None:
    store.finish(attempt, CARD)
    row = store.attempt(attempt)
    assert (row.status, row.passed, row.scores) == (Status.FINISHED, True, CARD["scores"])
    assert store.card(attempt) == CARD


def test_a_card_is_filed_once(store: Store, attempt: AttemptId) -> None:
    store.finish(attempt, CARD)
    store.finish(attempt, CARD)
    with pytest.raises(AttemptClosed):
        store.finish(attempt, {**CARD, "passed": False})
    assert store.card(attempt) == CARD


def test_a_regraded_card_stands_beside_the_earlier_ones(store: Store, attempt: AttemptId) -> None:
    cards = [CARD, {**CARD, "passed": False}, {**CARD, "hints": 3}]
    store.finish(attempt, cards[0])
    for day, card in enumerate(cards[1:], 1):
        store.regrade(attempt, card, f"2026-05-0{day}T09:00:00+02:00")
    row, earlier = store.attempt(attempt), store.earlier_cards(attempt)
    assert (row.passed, row.hints, store.card(attempt)) == (True, 3, cards[2])
    assert [each.card for each in earlier] == cards[:2]
    assert [each.replaced_at[:10] for each in earlier] == ["2026-05-01", "2026-05-02"]


def test_only_a_card_can_be_regraded(store: Store, attempt: AttemptId) -> None:
    with pytest.raises(AttemptOpen):
        store.regrade(attempt, CARD, "2026-05-01T09:00:00+02:00")


def test_a_sealed_card_is_not_regraded(store: Store, attempt: AttemptId) -> None:
    store.finish(attempt, CARD, "a seal")
    with pytest.raises(AttemptSealed):
        store.regrade(attempt, {**CARD, "passed": False}, "2026-05-01T09:00:00+02:00")
    assert (store.card(attempt), store.earlier_cards(attempt)) == (CARD, ())


def test_a_sealed_result_is_not_replaced(store: Store, attempt: AttemptId) -> None:
    assert store.seal(attempt) is None
    store.finish(attempt, CARD, "a seal")
    with pytest.raises(AttemptSealed):
        store.finish(attempt, {**CARD, "passed": False})
    assert (store.card(attempt), store.seal(attempt)) == (CARD, "a seal")


def test_a_row_tells_the_hints_and_what_failed_the_call(store: Store, attempt: AttemptId) -> None:
    metrics = {"handle_time": 312.5}
    card = {**CARD, "hints": 2, "failed_by": ["verify", "sales"], "metrics": metrics}
    store.finish(attempt, card)
    row = store.attempt(attempt)
    assert (row.hints, row.failed_by, row.handle_time) == (2, ("verify", "sales"), 312.5)


def test_a_card_of_before_there_were_hints_had_none(store: Store, attempt: AttemptId) -> None:
    store.finish(attempt, CARD)
    row = store.attempt(attempt)
    assert (row.hints, row.failed_by) == (0, ())


def test_attempts_come_newest_first_in_pages(store: Store, meta: AttemptMeta) -> None:
    newest_first = [store.begin_attempt(meta) for _ in range(5)][::-1]
    pages = [store.attempts(meta.profile, limit=2, offset=start) for start in (0, 2, 4, 6)]
    assert [[row.id for row in page] for page in pages] == [
        newest_first[:2],
        newest_first[2:4],
        newest_first[4:],
        [],
    ]


def test_newest_is_what_began_last_wherever_the_clock_stood(
    store: Store, meta: AttemptMeta
) -> None:
    starts = ("2026-03-20T09:30:00+01:00", "2026-03-20T04:31:00-04:00", "2026-03-20T14:01:30+05:30")
    made = [store.begin_attempt(replace(meta, started_at=each)) for each in starts]
    listed = [row.id for row in store.attempts(meta.profile)]
    assert listed == [made[2], made[1], made[0]]


def test_attempts_are_listed_by_status(store: Store, meta: AttemptMeta) -> None:
    finished, given_up, open_one = (store.begin_attempt(meta) for _ in range(3))
    store.finish(finished, CARD)
    store.discard(given_up)
    listed = {
        status: [row.id for row in store.attempts(meta.profile, status=status)] for status in Status
    }
    assert listed == {
        Status.FINISHED: [finished],
        Status.ABANDONED: [given_up],
        Status.UNFINISHED: [open_one],
    }
    assert [row.id for row in store.unfinished(meta.profile)] == [open_one]


def test_a_profile_sees_only_its_own_attempts(store: Store, meta: AttemptMeta) -> None:
    other = store.add_profile("Bram").id
    store.begin_attempt(meta)
    assert store.attempts(other) == store.unfinished(other) == ()


def test_discarding_deletes_nothing(store: Store, attempt: AttemptId) -> None:
    store.append(attempt, 0, [{"n": 0}])
    store.discard(attempt)
    store.discard(attempt)
    assert store.read_log(attempt) == ({"n": 0},)
    assert store.attempt(attempt).status is Status.ABANDONED


def test_a_finished_attempt_is_not_discarded(store: Store, attempt: AttemptId) -> None:
    store.finish(attempt, CARD)
    with pytest.raises(AttemptClosed):
        store.discard(attempt)
    assert store.card(attempt) == CARD


@pytest.mark.parametrize("status", [Status.FINISHED, Status.ABANDONED])
def test_a_closed_log_takes_nothing_new(store: Store, attempt: AttemptId, status: Status) -> None:
    store.append(attempt, 0, [{"n": 0}])
    store.finish(attempt, CARD) if status is Status.FINISHED else store.discard(attempt)
    store.append(attempt, 0, [{"n": 0}])  # a repeated message is no new event
    with pytest.raises(AttemptClosed):
        store.append(attempt, 1, [{"n": 1}])
    assert store.read_log(attempt) == ({"n": 0},)


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.read_log(NOBODY),
        lambda store: store.append(NOBODY, 0, [{}]),
        lambda store: store.finish(NOBODY, CARD),
        lambda store: store.discard(NOBODY),
        lambda store: store.attempt(NOBODY),
        lambda store: store.card(NOBODY),
        lambda store: store.seal(NOBODY),
    ],
    ids=["read_log", "append", "finish", "discard", "attempt", "card", "seal"],
)
def test_an_unknown_attempt_has_its_own_error(store: Store, ask) -> None:
    with pytest.raises(UnknownAttempt):
        ask(store)


# --- profiles and settings ---------------------------------------------------------------------


def test_profiles_keep_their_order_and_their_spelling(store: Store) -> None:
    names = ["Noor van Dijk", "आशा", "asha"]
    made = tuple(store.add_profile(name) for name in names)
    assert store.profiles() == made
    assert [row.name for row in made] == names


@pytest.mark.parametrize("name", ["ASHA", " asha ", "Ａsha"])
def test_one_person_has_one_profile(store: Store, name: str) -> None:
    store.add_profile("Asha")
    with pytest.raises(ProfileRefused):
        store.add_profile(name)
    assert len(store.profiles()) == 1


@pytest.mark.parametrize("name", ["", "   ", "\n\t"])
def test_a_profile_needs_a_name(store: Store, name: str) -> None:
    with pytest.raises(ProfileRefused):
        store.add_profile(name)


def test_blanks_and_broken_signs_do_not_reach_a_name(store: Store) -> None:
    assert store.add_profile("  Noor \t van\nDijk \udce9").name == "Noor van Dijk ?"


def test_a_profile_is_renamed_and_keeps_what_it_had(store: Store, attempt: AttemptId) -> None:
    (asha,) = store.profiles()
    store.set_setting(asha.id, "language", "hi")
    assert store.rename_profile(asha.id, " Asha  Rao ") == replace(asha, name="Asha Rao")
    assert [row.name for row in store.profiles()] == ["Asha Rao"]
    assert store.setting(asha.id, "language") == "hi"
    assert [row.id for row in store.attempts(asha.id)] == [attempt]


def test_the_spelling_of_ones_own_name_can_be_changed(store: Store) -> None:
    asha = store.add_profile("asha")
    assert store.rename_profile(asha.id, "Asha").name == "Asha"


@pytest.mark.parametrize("name", ["BRAM", "", "  "])
def test_a_name_that_is_taken_or_empty_is_refused_and_the_old_one_stays(
    store: Store, name: str
) -> None:
    asha = store.add_profile("Asha")
    store.add_profile("Bram")
    with pytest.raises(ProfileRefused):
        store.rename_profile(asha.id, name)
    assert [row.name for row in store.profiles()] == ["Asha", "Bram"]


def test_a_name_that_was_given_up_is_free_again(store: Store) -> None:
    asha = store.add_profile("Asha")
    store.rename_profile(asha.id, "Aditi")
    assert store.add_profile("Asha").name == "Asha"


def test_only_a_profile_can_be_renamed(store: Store) -> None:
    with pytest.raises(UnknownProfile):
        store.rename_profile(ProfileId(77), "Asha")


def test_an_attempt_needs_a_profile(store: Store, meta: AttemptMeta) -> None:
    with pytest.raises(UnknownProfile):
        store.begin_attempt(replace(meta, profile=ProfileId(77)))


def test_settings_belong_to_one_profile_or_to_the_program(store: Store) -> None:
    one, other = store.add_profile("Asha").id, store.add_profile("Bram").id
    for profile, value in ((None, "en"), (one, "hi"), (other, "nl"), (None, "nl"), (one, "en")):
        store.set_setting(profile, "language", value)
    assert [store.setting(each, "language") for each in (None, one, other)] == ["nl", "en", "nl"]
    assert store.setting(one, "scale") is None


def test_a_setting_needs_a_profile(store: Store) -> None:
    with pytest.raises(UnknownProfile):
        store.set_setting(ProfileId(77), "language", "nl")


# --- several programs, and power cuts ----------------------------------------------------------


def start_writer(backend: Backend, address: str, attempt: AttemptId, count: int):
    command = [sys.executable, str(WRITER), backend.name, address, str(attempt), str(count)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)


def test_four_programs_at_once_lose_nothing(
    backend: Backend, address: str, store: Store, meta: AttemptMeta
) -> None:
    attempts = [store.begin_attempt(meta) for _ in range(4)]
    writers = [start_writer(backend, address, attempt, 100) for attempt in attempts]
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0, 0, 0, 0]
    for attempt in attempts:
        assert store.read_log(attempt) == tuple({"seq": seq} for seq in range(200))


def test_fifty_programs_at_once_lose_nothing(
    backend: Backend, address: str, store: Store, meta: AttemptMeta
) -> None:
    attempts = [store.begin_attempt(meta) for _ in range(50)]
    writers = [start_writer(backend, address, attempt, 4) for attempt in attempts]
    for writer in writers:
        writer.communicate(timeout=120)
    assert {writer.returncode for writer in writers} == {0}
    logs = [store.read_log(attempt) for attempt in attempts]
    assert logs == [tuple({"seq": seq} for seq in range(8))] * 50


def test_four_programs_may_write_the_same_log(
    backend: Backend, address: str, store: Store, attempt: AttemptId
) -> None:
    writers = [start_writer(backend, address, attempt, 50) for _ in range(4)]
    for writer in writers:
        writer.communicate(timeout=60)
    assert [writer.returncode for writer in writers] == [0, 0, 0, 0]
    assert store.read_log(attempt) == tuple({"seq": seq} for seq in range(100))


def test_what_was_reported_survives_a_killed_program(
    backend: Backend, address: str, store: Store, attempt: AttemptId
) -> None:
    writer = start_writer(backend, address, attempt, 1_000_000)
    assert writer.stdout is not None
    reported = [int(writer.stdout.readline()) for _ in range(30)]
    writer.kill()
    reported += [int(line) for line in writer.stdout.read().split("\n")[:-1]]
    writer.wait(timeout=30)

    log = [event["seq"] for event in store.read_log(attempt)]
    assert set(reported) <= set(log)
    assert len(log) % 2 == 0, "a pair of events was stored in part"
    assert log[0] == 0
    assert all(later == earlier + 1 for earlier, later in pairwise(log))
