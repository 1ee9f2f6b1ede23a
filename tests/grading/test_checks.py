"""Each kind of check judges a call as a careful person would."""

from __future__ import annotations

import pytest

from simulator.call.commands import Do, Wait
from simulator.grading.checks import judge_check
from simulator.grading.listening import Listener
from simulator.grading.record import record_call, record_reply
from simulator.grading.verdicts import Verdict
from simulator.scenario.models import Check, Criterion
from tests.library import load_call, play

DISPUTE = "us-dispute-late-fee-first"
GREETING = "Thank you for calling Larkspan, this call is recorded. How can I help?"
EMPATHY = "I can hear how frustrating this is after six years."
VERIFY = "May I have your full name, date of birth, ZIP code and the last four digits of the card?"
DATES = "The payment was due May 3 and reached us May 5."
CREDIT = "I'm crediting the $30 as a one-time courtesy; you'll see it within two business days."
REFUSE = "I won't credit the fee."
AUTOPAY = "Shall I set up autopay with your new bank?"


def make_check(data: dict[str, object]) -> Check:
    """Read a check as the loader would."""
    criterion = Criterion.model_validate(
        {"kind": "accuracy", "weight": 1, "asks": "?", "better": "!", "check": data}
    )
    return criterion.check


def judge(data: dict[str, object], *words) -> Verdict:
    check = make_check(data)
    call = play(DISPUTE, *words)
    listener = Listener(call.scenario)
    return judge_check("x", check, record_call(call.scenario, listener, call.log))


SAYS_CREDIT = {"says": {"frames": ["+<credit> {fee}|<fee>"]}}
SAYS_DATES = {"says": {"frames": ["{due} {received}"]}}
EARLY = {**SAYS_CREDIT, "after": "problem", "within": 2}
FACT = {"fact": "{fee}", "about": ["<fee>|<late-fee>"]}
NEVER = {"never": {"frames": ["+<credit> <fee>|{fee}"]}}
NEVER_BEFORE = {**NEVER, "unless": {"identified": True}}
ORDER = {"order": {"first": {"identified": True}, "before": {"discloses": True}}}
ORDER_MET = {
    "order": {
        "first": {"heard": "prof-empathy"},
        "before": {"done": "credit-fee"},
        "untriggered": "met",
    }
}
DOES = {"does": "credit-fee", "values": {"amount": "{fee}"}}
MOST = {"most": {"heard": "prof-prevent", "times": 1}}
MOST_AFTER = {"most": {"heard": "prof-prevent", "times": 0, "after": "promised-credit"}}
ALL = {"all": {"dates": SAYS_DATES, "credit": SAYS_CREDIT}}
ALL_BEFORE = {**ALL, "before": {"heard": "prof-prevent"}}
ANY = {"any": {"dates": SAYS_DATES, "credit": SAYS_CREDIT}}
ANY_BOTH = {**ANY, "least": 2}
FIGURES = {"figures": {"late-fee": {"about": ["<late-fee>"], "known": ["product.late_fee"]}}}
PAID = Do("credit-fee", {"amount": "30"})
PAID_LESS = Do("credit-fee", {"amount": "12"})

ROWS = [
    ("said", SAYS_CREDIT, [GREETING, CREDIT], "met", "why-said"),
    ("not said", SAYS_CREDIT, [GREETING, DATES], "absent", "why-not-said"),
    ("denied", SAYS_CREDIT, [GREETING, REFUSE], "wrong", "why-denied"),
    ("a slip is mended", SAYS_CREDIT, [GREETING, REFUSE, CREDIT], "met", "why-said"),
    ("a right word is undone", SAYS_CREDIT, [GREETING, CREDIT, REFUSE], "wrong", "why-denied"),
    ("in time", EARLY, [GREETING, DATES, CREDIT], "met", "why-said"),
    ("too late", EARLY, [GREETING, VERIFY, DATES, DATES, CREDIT], "absent", "why-too-late"),
    ("a fact is stated", FACT, [GREETING, "The late fee is thirty dollars."], "met", "why-said"),
    ("another figure", FACT, [GREETING, "The late fee is $41."], "wrong", "why-other-figure"),
    ("no figure said", FIGURES, [GREETING, EMPATHY], "not-applicable", "why-not-called-for"),
    ("a true figure", FIGURES, ["The late fee is $30."], "met", "why-true-figure"),
    ("a false figure", FIGURES, ["The late fee is $45."], "wrong", "why-other-figure"),
    ("a slip taken back", FIGURES, ["The late fee is $45, sorry, $30."], "met", "why-true-figure"),
    ("kept", NEVER, [GREETING, DATES], "met", "why-never-broken"),
    ("broken", NEVER, [GREETING, CREDIT], "wrong", "why-broken"),
    ("its contrary keeps it", NEVER, [GREETING, REFUSE], "met", "why-never-broken"),
    ("allowed by then", NEVER_BEFORE, [GREETING, VERIFY, CREDIT], "met", "why-never-broken"),
    ("not allowed yet", NEVER_BEFORE, [GREETING, CREDIT, VERIFY], "wrong", "why-broken"),
    ("verified first", ORDER, [GREETING, VERIFY, DATES], "met", "why-in-order"),
    ("disclosed first", ORDER, [GREETING, DATES, VERIFY], "wrong", "why-out-of-order"),
    ("asked and told in one breath", ORDER, [GREETING, f"{VERIFY} {DATES}"], "wrong", "why-out-of-order"),
    ("neither", ORDER, [GREETING, EMPATHY], "absent", "why-did-not-happen"),
    ("what the caller said is no disclosure", ORDER, [GREETING, "So it's a thirty dollar fee.", VERIFY], "met", "why-in-order"),
    ("never triggered", ORDER_MET, [GREETING, VERIFY], "met", "why-never-broken"),
    ("done before", ORDER_MET, [GREETING, VERIFY, PAID, EMPATHY], "wrong", "why-out-of-order"),
    ("done", DOES, [GREETING, VERIFY, PAID], "met", "why-done"),
    ("done otherwise", DOES, [GREETING, VERIFY, PAID_LESS], "wrong", "why-done-otherwise"),
    ("refused is not done", DOES, [GREETING, PAID], "absent", "why-not-done"),
    ("once is allowed", MOST, [GREETING, AUTOPAY], "met", "why-never-broken"),
    ("twice is too often", MOST, [GREETING, AUTOPAY, AUTOPAY], "wrong", "why-too-often"),
    ("before the mark it does not count", MOST_AFTER, [GREETING, AUTOPAY, CREDIT], "met", "why-never-broken"),
    ("after the mark it does", MOST_AFTER, [GREETING, CREDIT, AUTOPAY], "wrong", "why-too-often"),
    ("all parts, over the call", ALL, [GREETING, DATES, CREDIT], "met", "why-all-parts"),
    ("a part is missing", ALL, [GREETING, DATES], "absent", "why-parts-missing"),
    ("one part wrong", ALL, [GREETING, DATES, REFUSE], "wrong", "why-denied"),
    ("all before the moment", ALL_BEFORE, [GREETING, DATES, CREDIT, AUTOPAY], "met", "why-all-parts"),
    ("one after the moment", ALL_BEFORE, [GREETING, DATES, AUTOPAY, CREDIT], "absent", "why-parts-missing"),
    ("any part", ANY, [GREETING, DATES], "met", "why-said"),
    ("not enough parts", ANY_BOTH, [GREETING, DATES], "absent", "why-parts-missing"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words", "value", "why"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_a_check_gives_its_verdict_and_why(data, words, value, why):
    verdict = judge(data, *words)
    assert (verdict.value.value, verdict.why.id) == (value, why)


@pytest.mark.parametrize(
    ("data", "words", "value"), [r[1:4] for r in ROWS], ids=[r[0] for r in ROWS]
)
def test_a_verdict_has_evidence_unless_there_is_nothing_to_quote(data, words, value):
    verdict = judge(data, *words)
    if verdict.evidence is None:
        assert value in ("absent", "not-applicable") or verdict.why.id == "why-never-broken"
    elif not verdict.evidence.quote.startswith("/do"):
        said = [each for each in words if isinstance(each, str)]
        parts = verdict.evidence.quote.split(" … ")
        assert all(any(part in each for each in said) for part in parts)


@pytest.mark.parametrize(
    ("data", "reply", "value"),
    [
        (EARLY, CREDIT, "met"),
        (ORDER, VERIFY, "met"),
        (ORDER, "And your date of birth?", "absent"),
        (ORDER, f"I see it came in on May 5. {VERIFY}", "wrong"),
        (ORDER, DATES, "absent"),
        (NEVER_BEFORE, EMPATHY, "met"),
        (DOES, CREDIT, "absent"),
        ({"all": {"says": SAYS_CREDIT, "does": DOES}}, CREDIT, "met"),
    ],
)
def test_one_reply_alone_is_judged_without_its_call(data, reply, value):
    scenario = load_call(DISPUTE)
    record = record_reply(scenario, Listener(scenario), reply)
    assert judge_check("x", make_check(data), record).value.value == value


def test_waiting_is_no_turn():
    assert judge(EARLY, GREETING, Wait(5), Wait(5), DATES, CREDIT).value.value == "met"
