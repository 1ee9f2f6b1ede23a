"""The desk's pages by themselves, for small calls that no shipped one shows whole."""

from __future__ import annotations

import pygame
import pytest

from simulator.call.commands import Do
from simulator.call.desk import decide_action
from simulator.call.events import DetailGiven
from simulator.call.state import fold
from simulator.screens.call.desk.facts import gather_facts
from simulator.screens.call.desk.pane import DeskPane
from simulator.screens.theme import make_theme
from simulator.screens.widgets import Button, Paint, TextField
from simulator.texts import load_texts
from tests.call.desk.worlds import IDENTIFIERS, change_call, make_state, read_world
from tests.library import ROOT
from tests.screens.call.desk_pilot import FONTS

ENGLISH = load_texts("en", ROOT / "assets" / "texts")
PLACE = pygame.Rect(0, 0, 620, 680)


@pytest.fixture
def look():
    """Give the light theme, drawn with the fonts that the pilots of this folder share."""
    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode(PLACE.size)
    return Paint(make_theme("light"), FONTS)


class Desk:
    """A desk at work: what is done is decided, logged and shown."""

    def __init__(self, look, scenario, told=(), texts=ENGLISH):
        self.look, self.scenario, self.texts = look, scenario, texts
        self.log, self.state = (), make_state(told)
        self.did: list[Do] = []
        self.pane = DeskPane(self._facts(), self._do)
        self.pane.place(PLACE, look)

    def _facts(self):
        return gather_facts(self.scenario, self.state, self.log, self.texts)

    def _do(self, action, values):
        self.did.append(Do(action, dict(values)))
        self.happen(*decide_action(self.scenario, self.state, action, values))

    def happen(self, *events):
        self.log, self.state = (*self.log, *events), fold(self.state, events)
        self.pane.update(self._facts())

    def draw(self):
        surface = pygame.Surface(PLACE.size)
        for name in self.pane.pages:
            self.pane.tabs.select(name)
            self.pane.draw(surface, self.look)

    def find(self, name):
        return self.pane.find(name)

    def choose(self, name, value):
        pills = self.find(name)
        pills.choose([each.value for each in pills.options].index(value))

    def press(self, name):
        button = self.find(name)
        assert isinstance(button, Button)
        assert button.enabled and button.visible
        button.on_press()

    def type(self, name, text):
        field = self.find(name)
        assert isinstance(field, TextField)
        field.text = text


@pytest.fixture
def service(look):
    return Desk(look, read_world("service"), IDENTIFIERS)


def test_a_card_is_blocked_and_replaced(service):
    service.press("open-block-card")
    service.choose("block-card.reason", "misused")
    service.choose("block-card.replacement", "yes")
    service.press("do-block-card")
    assert service.state.desk["block-card"] == {"reason": "misused", "replacement": "yes"}
    assert "new one is on its way" in service.pane.actions.cards["block-card"].note.words
    assert not service.find("open-activate-card").enabled
    service.draw()


def test_payments_in_parts_are_agreed_on(service):
    service.press("open-payment-plan")
    service.type("payment-plan.amount", "$120")
    service.type("payment-plan.instalments", "3")
    service.press("do-payment-plan")
    assert service.state.desk["payment-plan"]["each"] == "40.00"
    assert "3 payments of $40" in service.pane.actions.cards["payment-plan"].note.words


def test_a_code_for_a_plan_is_asked_for_among_the_actions(service):
    assert "plan-otp" in [each.value for each in service.find("keypad.detail").options]
    assert not service.find("open-enrol").enabled
    service.happen(DetailGiven(4, "plan-otp", keyed=True))
    assert service.find("open-enrol").enabled


def test_an_identifier_that_is_keyed_in_has_its_button_on_the_record(look):
    details = read_world("service").call.caller.model_dump()["details"]
    details["last4"]["keyed"] = True
    caller = {**read_world("service").call.caller.model_dump(), "details": details}
    scenario = change_call(read_world("service"), caller=caller)
    desk = Desk(look, scenario, ("name", "born", "zip"))
    line = desk.pane.pages["customer"].keypads["last4"]
    assert line.button.visible
    line.button.on_press()
    assert desk.did == [Do("keypad", {"detail": "last4"})]
    assert not line.button.visible
    assert desk.pane.pages["customer"].verify.button.enabled
    desk.draw()


@pytest.fixture
def secured(look):
    scenario = read_world("secured")
    told = [name for name, each in scenario.call.caller.details.items() if not each.keyed]
    return Desk(look, scenario, told)


def test_a_form_is_filled_by_choices_keypad_and_words_and_approved(secured):
    assert "keypad" not in secured.pane.actions.cards  # each number has its button on the form
    secured.press("fill.otp")
    secured.press("take")
    secured.choose("fill.kfs", "yes")
    assert secured.state.form["vcip"] == "done"
    assert secured.find("fill.vcip").value == "done"
    assert secured.find("fill.deposit").text == "₹40,000"
    assert secured.find("fill.vcip-day").text == "25 मई 2026"
    secured.press("do-submit-application")
    assert secured.state.desk["submit-application"]["limit"] == "32000.00"
    assert "₹32,000" in secured.pane.pages["application"].submit.note.words
    secured.draw()


def test_an_amount_on_the_form_is_changed_in_the_countrys_notation(secured):
    secured.press("take")
    secured.did.clear()
    secured.press("put")
    assert secured.did == [Do("fill", {})]  # what is shown is what stands there
    secured.type("fill.deposit", "₹1,50,000")
    secured.press("put")
    assert secured.state.form["deposit"] == "150000.00"


def test_a_choice_the_caller_has_not_told_does_not_stay_chosen(look):
    desk = Desk(look, read_world("secured"))
    desk.choose("fill.vcip", "done")
    assert desk.find("fill.vcip").value == ""
    field = next(each for each in desk.pane.pages["application"].inputs if each.view.name == "vcip")
    assert "has not told you" in field.problem


@pytest.mark.parametrize("language", ["en", "nl", "hi"])
def test_where_several_cards_can_be_had_the_agent_says_which(look, language):
    scenario = read_world("loan")
    texts = load_texts(language, ROOT / "assets" / "texts")
    desk = Desk(look, scenario, scenario.call.caller.details, texts)
    desk.press("take")
    desk.press("open-submit-application")
    desk.choose("submit-application.card", "kompas")
    desk.press("do-submit-application")
    assert desk.state.desk["submit-application"]["card"] == "kompas"
    desk.draw()
