"""Reading one typed line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.call.commands import AskHint, Do, HangUp, Say, Wait
from simulator.call.errors import MalformedCommand
from simulator.call.typed import LONE_FIELDS
from simulator.scenario.actions import ACTIONS
from simulator.terminal.slash import SLASHES, Back, Look, Quit, Take, parse_line

ROWS = [
    ("Good morning, Larkspan.", Say("Good morning, Larkspan.")),
    ("  Good morning. ", Say("Good morning.")),
    ("It's 3/4 of the bill.", Say("It's 3/4 of the bill.")),
    ("/hold", Do("hold", {})),
    ("/hold 2", Do("hold", {"minutes": "2"})),
    ("/HOLD 2", Do("hold", {"minutes": "2"})),
    ("/hold minutes=2", Do("hold", {"minutes": "2"})),
    ("/do hold minutes=2", Do("hold", {"minutes": "2"})),
    ("/resume", Do("resume", {})),
    ("/do credit-fee amount=30", Do("credit-fee", {"amount": "30"})),
    ("/credit-fee 30", Do("credit-fee", {"amount": "30"})),
    ("/credit_fee 30", Do("credit-fee", {"amount": "30"})),
    ('/credit-fee amount="thirty dollars"', Do("credit-fee", {"amount": "thirty dollars"})),
    ("/verify", Do("verify", {})),
    ("/verify zip=60614", Do("verify", {"zip": "60614"})),
    ("/note He said: a = b, c/d.", Do("note", {"text": "He said: a = b, c/d."})),
    ('/note Told her "no".', Do("note", {"text": 'Told her "no".'})),
    ("/do note Called back.", Do("note", {"text": "Called back."})),
    ('/do note text="Called back."', Do("note", {"text": "Called back."})),
    ("/note", Do("note", {"text": ""})),
    ("/disposition fee-credited", Do("disposition", {"code": "fee-credited"})),
    ("/keypad ssn", Do("keypad", {"detail": "ssn"})),
    ("/transfer supervisor", Do("transfer", {"to": "supervisor"})),
    ('/fill name="Ann Lee" phone=5550100', Do("fill", {"name": "Ann Lee", "phone": "5550100"})),
    ("/open-dispute $612.40", Do("open-dispute", {"amount": "$612.40"})),
    ("/international-use on", Do("international-use", {"switch": "on"})),
    (
        "/change-address Dorpsstraat 12, 3512 AB Utrecht",
        Do("change-address", {"address": "Dorpsstraat 12, 3512 AB Utrecht"}),
    ),
    ("/call-back May 21", Do("call-back", {"date": "May 21"})),
    ("/submit-application", Do("submit-application", {})),
    ("/submit-application kompas", Do("submit-application", {"card": "kompas"})),
    (
        "/payment-plan amount=€1.250,50 instalments=3",
        Do("payment-plan", {"amount": "€1.250,50", "instalments": "3"}),
    ),
    ("/do dance", Do("dance", {})),
    ("/wait 20", Wait(20.0)),
    ("/wait 2,5", Wait(2.5)),
    ("/hang-up", HangUp()),
    ("/hangup", HangUp()),
    ("/ hang-up", HangUp()),
    ("/take", Take()),
    ("/hint", AskHint()),
    ("/back", Back()),
    ("/back 3", Back(3)),
    ("/quit", Quit()),
    ("/terms late fee", Look("terms", "late fee")),
    ("/record", Look("record")),
    ("/help", Look("help")),
]


@pytest.mark.parametrize(("line", "wanted"), ROWS, ids=[line for line, _ in ROWS])
def test_a_line_is_read(line, wanted):
    assert parse_line(line) == wanted


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("/", "terminal-unknown"),
        ("/xyzzy", "terminal-unknown"),
        ("/recrod", "terminal-unknown-near"),
        ("/wait", "terminal-wait-seconds"),
        ("/wait a bit", "terminal-wait-seconds"),
        ("/back 0", "terminal-back-number"),
        ("/back two", "terminal-back-number"),
        ("/back 9999999", "terminal-back-number"),
        ("/do", "desk-line-empty"),
        ("/do credit-fee amount 30", "desk-line-pair"),
        ('/do credit-fee amount="30', "desk-line-open-quote"),
        ("/fill name=a name=b", "desk-line-repeated"),
    ],
)
def test_a_line_that_cannot_be_read_says_why(line, message):
    with pytest.raises(MalformedCommand) as error:
        parse_line(line)
    assert error.value.message == message


@given(st.text(max_size=40))
def test_any_line_is_read_or_refused(text):
    for line in (text, f"/{text}"):
        try:
            assert parse_line(line) is not None
        except MalformedCommand as error:
            assert error.message.startswith(("terminal-", "desk-line-"))


@given(st.text(max_size=40).filter(lambda text: not text.strip().startswith("/")))
def test_what_does_not_begin_with_a_slash_is_said(text):
    assert parse_line(text) == Say(text.strip())


def test_no_action_hides_another_command():
    assert len(set(SLASHES)) == len(SLASHES)


def test_a_field_without_its_name_is_one_that_its_action_has():
    for action, field in LONE_FIELDS.items():
        assert field in ACTIONS[action].fields
