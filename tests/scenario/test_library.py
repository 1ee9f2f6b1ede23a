"""The library lists its calls, loads any of them whole, and reads again what has changed."""

import os
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import CallCard, own_language_first, read_card
from simulator.scenario.library import Library
from simulator.scenario.mistakes import ScenarioError, UnknownScenario
from simulator.scenario.rendering import render_text, text_names
from tests.library import SCENARIOS as SHIPPED

from .files import BROKEN, LIBRARY


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


@pytest.fixture(scope="module")
def first() -> Scenario:
    return Library(LIBRARY).load("first")


def rewrite(path: Path, old: str, new: str) -> None:
    state = path.stat()
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    os.utime(path, ns=(state.st_atime_ns, state.st_mtime_ns + 1_000_000))


def test_a_card_shows_what_a_menu_needs(root: Path) -> None:
    path = root / "en-US" / "calls" / "first.yaml"
    card = CallCard("first", "A late fee", "dispute", 2, "en-US", "Ann B. Miller", path)
    assert Library(root).cards() == (card,)


def test_cards_leave_out_a_file_without_a_sound_head_which_the_mistakes_tell_of(root: Path) -> None:
    broken = root / "en-US" / "calls" / "second.yaml"
    shutil.copy(BROKEN / "unknown-choice.yaml", broken)
    library = Library(root)
    assert [card.id for card in library.cards()] == ["first"]
    assert {each.path for each in library.mistakes()} == {broken}


def test_a_sound_library_has_no_mistakes() -> None:
    assert Library(LIBRARY).mistakes() == ()


def test_a_call_is_found_by_id_and_by_path(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = root / "en-US" / "calls" / "first.yaml"
    monkeypatch.chdir(root)
    library = Library(root)
    names = ("first", str(path), "en-US/calls/first.yaml")
    assert {library.load(name).path for name in names} == {path.resolve()}


def test_a_call_outside_the_library_takes_the_locale_it_names(tmp_path: Path) -> None:
    path = tmp_path / "my own call.yaml"
    shutil.copy(LIBRARY / "en-US" / "calls" / "first.yaml", path)
    scenario = Library(LIBRARY).load(str(path))
    assert (scenario.path, scenario.issuer.name) == (path.resolve(), "Test Bank")


@pytest.mark.parametrize(
    "name", ["fisrt", "first.plan", "", "\x00", "no/such/file.yaml", "x" * 5000]
)
def test_an_unknown_call_is_refused_by_name(name: str) -> None:
    with pytest.raises(UnknownScenario) as caught:
        Library(LIBRARY).load(name)
    assert caught.value.name == name


def test_an_unknown_call_names_those_most_like_it() -> None:
    with pytest.raises(UnknownScenario) as caught:
        Library(LIBRARY).load("fisrt")
    assert caught.value.nearest == ("first",)


def test_a_locale_without_its_files_is_a_mistake(tmp_path: Path) -> None:
    path = tmp_path / "call.yaml"
    text = (LIBRARY / "en-US" / "calls" / "first.yaml").read_text("utf-8")
    path.write_text(text.replace("locale: en-US", "locale: nl-NL"), "utf-8")
    with pytest.raises(ScenarioError) as caught:
        Library(LIBRARY).load(str(path))
    found = [(each.code, each.path.name) for each in caught.value.mistakes]
    assert found == [("E101", "concepts.yaml"), ("E101", "conduct.yaml")]


def test_a_criterion_left_empty_is_the_rubrics_and_those_of_every_call_follow(
    first: Scenario,
) -> None:
    assert list(first.criteria) == ["prof-empathy", "acc-fee", "prof-respect"]
    assert first.criteria["prof-empathy"] is first.conduct.criteria["prof-empathy"]


def test_a_criterion_with_a_body_is_the_calls_own(root: Path) -> None:
    own = """prof-respect:
    kind: professionalism
    weight: 1
    asks: Stays kind.
    check: {never: {frames: ["+stupid"]}}
    better: Let us see.
"""
    rewrite(root / "en-US/calls/first.yaml", "prof-empathy:\n", f"prof-empathy:\n  {own}")
    scenario = Library(root).load("first")
    assert scenario.criteria["prof-respect"].weight == 1
    assert scenario.conduct.criteria["prof-respect"].weight == 3


def test_the_calls_own_concepts_win(root: Path) -> None:
    rewrite(root / "en-US/calls/first.yaml", "  problem: [", "  fee: [toll]\n  problem: [")
    concepts = Library(root).load("first").concepts
    assert concepts == {
        "sorry": ("sorry", "apologize"),
        "fee": ("toll",),
        "problem": ("fee", "charge"),
    }


def test_figures_go_by_their_full_names_and_by_the_aliases_of_card_and_issuer(
    first: Scenario,
) -> None:
    figures = first.figures
    assert figures["account.fee"] == first.figure("fee")
    assert figures["card.late_fee_double"].value == 60
    assert figures["product.late_fee"] == figures["card.late_fee"]
    assert figures["issuer.notice"] == figures["bank.notice"]
    assert figures["plan.price_per_100"].unit == "USD"


@pytest.mark.parametrize(
    ("template", "text"),
    [
        ("{fee} and {balance:full}", "$30 and $2,400.00"),
        ("{due}, {due:year}", "May 3, May 3, 2026"),
        ("{plan_price} a month, {late_by} late", "$21.36 a month, 2 days late"),
        ("{caller.name}: {caller.first_name}, {caller.last_name}", "Ann B. Miller: Ann, Miller"),
        ("{topic}", "the $30 fee on my bill"),
        ("{details.zip} {details.name}", "0-1-2-3-4 Ann B. Miller"),
        ("{product.name} {plan.name} {issuer.name}", "Test Card Test Plan Test Bank"),
        ("{product.late_fee} {plan.price_per_100}", "$30 $0.89"),
        ("{{fee}} {{ }}", "{fee} { }"),
        ("it's {value}", "it's {fee}"),
        ("nothing", "nothing"),
    ],
)
def test_a_text_is_filled_in(first: Scenario, template: str, text: str) -> None:
    assert render_text(template, first, {"value": "{fee}"}) == text


@pytest.mark.parametrize(
    "name", ["fees", "caller.age", "caller", "details.iban", "nobody.name", "card.fee", "value"]
)
def test_an_unknown_name_is_a_key_error(first: Scenario, name: str) -> None:
    with pytest.raises(KeyError):
        render_text(f"{{{name}}}", first, {})


def test_every_name_that_is_listed_can_be_filled_in(first: Scenario) -> None:
    for name in [*text_names(first), *first.figures]:
        assert render_text(f"{{{name}}}", first, {})


@pytest.mark.parametrize(
    "file", ["calls/first.yaml", "conduct.yaml", "concepts.yaml", "products/plan.yaml"]
)
def test_a_changed_file_is_read_again_and_changes_the_digest(root: Path, file: str) -> None:
    library = Library(root)
    before = library.load("first")
    assert library.load("first") is before
    path = root / "en-US" / file
    rewrite(path, path.read_text("utf-8"), path.read_text("utf-8") + "# more\n")
    after = library.load("first")
    assert after is not before
    assert after.digest != before.digest


def test_the_digest_is_that_of_the_files_wherever_they_lie(root: Path) -> None:
    digest = Library(root).load("first").digest
    assert digest == Library(LIBRARY).load("first").digest
    assert len(digest) == 64


FIRST = (LIBRARY / "en-US" / "calls" / "first.yaml").read_text("utf-8").splitlines(keepends=True)
PIECES = ["{fee}", "{", "}", "<fee>", "a|", "#x", "= fee + due", "[]", "{}", "a.b", "asks-name", ""]


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.integers(0, len(FIRST) - 1),
    st.one_of(st.sampled_from(PIECES), st.text("ab.-={}<>|#+!/$%3: ", max_size=12)),
)
def test_a_call_with_any_value_replaced_is_loaded_or_told_of(
    tmp_path: Path, line: int, value: str
) -> None:
    key = FIRST[line].partition(":")[0]
    path = tmp_path / "call.yaml"
    path.write_text("".join([*FIRST[:line], f"{key}: {value}\n", *FIRST[line + 1 :]]), "utf-8")
    try:
        Library(LIBRARY).load(str(path))
    except ScenarioError as error:
        assert error.mistakes


HEAD = """call: a
title: A late fee
locale: en-US
part: dispute
difficulty: 2

caller:
  name: Ann
  age: 45
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        pytest.param("", "", id="plain"),
        pytest.param("A late fee", "A late fee\n  after years", id="a title in two lines"),
        pytest.param("A late fee", '"A late: fee"', id="in quotes"),
        pytest.param("A late fee", "A late fee # the first", id="with a comment"),
        pytest.param("A late fee", "A fee of 2: no", id="a colon that breaks the file"),
        pytest.param("A late fee", "एक लेट फ़ी", id="in Hindi"),
        pytest.param("\n", "\r\n", id="lines as Windows ends them"),
        pytest.param("  name: Ann", "  name: Ann\n    Miller", id="a name in two lines"),
        pytest.param("  name: Ann\n  age: 45", "  age: 45\n  name: Ann", id="a name further down"),
        pytest.param("caller:\n", "caller: # who\n", id="a comment before the name"),
        pytest.param("part: dispute\n", "", id="without a part"),
        pytest.param("call: a", "\ufeffcall: a", id="with a byte order mark"),
    ],
)
def test_a_head_read_line_by_line_says_what_yaml_says(tmp_path: Path, old: str, new: str) -> None:
    plain, quoted = tmp_path / "plain.yaml", tmp_path / "yaml.yaml"
    text = HEAD.replace(old, new) if old else HEAD
    plain.write_bytes(text.encode())
    # A quoted value is not plain, so that the YAML parser reads the whole head.
    quoted.write_bytes(text.replace("difficulty: 2", 'difficulty: "2"').encode())
    cards = (read_card(plain), read_card(quoted))
    assert [each and replace(each, path=plain) for each in cards] == [cards[0]] * 2


def test_the_calls_in_a_trainees_own_language_come_first_and_keep_their_order():
    cards = Library(SHIPPED).cards()
    dutch = own_language_first(cards, "nl")
    assert [card.locale for card in dutch[:5]] == ["nl-NL"] * 5
    assert [card for card in dutch if card.locale != "nl-NL"] == [
        card for card in cards if card.locale != "nl-NL"
    ]
