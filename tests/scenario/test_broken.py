"""Each broken file is told of by its code, at the place of the mistake, in plain words."""

import re
import shutil
from pathlib import Path

import pytest

from simulator.commands.errors import describe_mistake, word_hint
from simulator.commands.places import TEXTS
from simulator.scenario.library import Library
from simulator.scenario.mistakes import CODES, Mistake, ScenarioError
from simulator.scenario.models import Product
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import MOST_BYTES, parse_document, read_document
from simulator.texts import load_texts

from .files import BROKEN, LIBRARY

ENGLISH, *_ = LANGUAGES = [load_texts(each, TEXTS) for each in ("en", "nl", "hi")]

# file, code, line, column
ROWS = (
    ("not-utf8", "E103", 2, 10),
    ("unquoted-colon", "E104", 2, 13),
    ("key-without-colon", "E104", 13, 3),
    ("control-character", "E104", 2, 8),
    ("tab-indent", "E105", 3, 1),
    ("list-at-top", "E106", 1, 1),
    ("empty-file", "E106", 1, 1),
    ("two-documents", "E107", 2, 1),
    ("anchor", "E108", 2, 7),
    ("tag", "E109", 2, 7),
    ("key-twice", "E110", 3, 1),
    ("too-deep", "E111", 1, 69),
    ("list-as-key", "E112", 2, 3),
    ("unknown-look", "E201", 19, 10),
    ("unknown-look-word", "E206", 19, 16),
    ("unknown-expression", "E206", 19, 12),
    ("unknown-key", "E201", 78, 5),
    ("missing-key", "E202", 1, 1),
    ("no-day", "E203", 6, 8),
    ("list-for-text", "E203", 2, 8),
    ("text-for-list", "E203", 58, 11),
    ("empty-text-field", "E203", 2, 1),
    ("word-for-number", "E204", 17, 9),
    ("number-too-large", "E204", 47, 13),
    ("word-for-truth", "E205", 78, 12),
    ("unknown-choice", "E206", 4, 7),
    ("does-what-is-no-choice", "E206", 51, 51),
    ("bad-id", "E207", 87, 7),
    ("bad-key", "E207", 70, 7),
    ("empty-text", "E208", 2, 8),
    ("no-check", "E209", 50, 7),
    ("two-moments", "E210", 53, 14),
    ("no-figure", "E301", 29, 8),
    ("unknown-figure-in-sum", "E302", 31, 15),
    ("sum-of-days-and-money", "E303", 32, 12),
    ("division-by-nothing", "E303", 32, 12),
    ("figures-in-a-circle", "E304", 29, 8),
    ("unknown-name-in-braces", "E305", 72, 34),
    ("wrong-form", "E306", 72, 34),
    ("open-brace", "E307", 72, 18),
    ("typed-figure", "E308", 58, 23),
    ("typed-figure-in-better", "E308", 53, 17),
    ("unknown-cue", "E311", 61, 24),
    ("unknown-part", "E311", 71, 24),
    ("unknown-cue-counted", "E311", 71, 65),
    ("unknown-fact", "E312", 61, 45),
    ("unknown-stage", "E313", 71, 65),
    ("unknown-ending", "E314", 87, 7),
    ("unknown-detail", "E315", 77, 13),
    ("unknown-detail-needed", "E315", 90, 13),
    ("mark-never-set", "E316", 71, 50),
    ("mark-of-keypad-never-set", "E316", 24, 41),
    ("action-not-at-desk", "E317", 82, 37),
    ("unknown-action", "E318", 89, 3),
    ("unknown-field", "E319", 91, 7),
    ("unknown-field-of-check", "E319", 52, 43),
    ("unknown-disposition", "E320", 51, 50),
    ("unknown-sheet", "E321", 8, 8),
    ("unknown-card", "E321", 7, 10),
    ("unknown-concept", "E322", 42, 20),
    ("unknown-inherited-criterion", "E323", 44, 3),
    ("plan-for-card", "E324", 7, 10),
    ("bad-frame-term", "E325", 42, 20),
    ("bad-figure-kind", "E325", 42, 42),
    ("sign-inside-a-term", "E325", 42, 20),
    ("frame-without-terms", "E325", 42, 14),
    ("frame-part-empty", "E325", 42, 14),
    ("words-in-frame", "E325", 42, 20),
    ("form-in-frame", "E325", 42, 20),
    ("figure-with-a-full-stop-in-a-phrase", "E325", 38, 19),
    ("concept-of-rubric-missing", "E328", 37, 1),
    ("no-default-ending", "E401", 79, 1),
    ("ending-never-tried", "E402", 80, 3),
    ("stage-out-of-reach", "E403", 65, 3),
    ("fact-never-told", "E404", 34, 3),
    ("no-criteria", "E405", 43, 1),
)
# What a single file in a library cannot show is told by the tests below.
ELSEWHERE = {
    *("E101", "E102", "E211", "E212", "E213", "E214", "E299", "E326", "E327"),
    *("E331", "E332", "E333", "E334", "E336"),  # tests of the plans
    *("E329", "E330", "E335"),  # tests of the grounds
    *(f"E{number}" for number in range(406, 417)),
    "E501",
    "E502",
    "E503",  # tests of the workbench
}
JARGON = re.compile(r"pydantic|valid (?:string|dict|list|integer)|input|type=|\bdict\b|\bNone\b")


def mistakes_of(path: Path) -> tuple[Mistake, ...]:
    with pytest.raises(ScenarioError) as caught:
        Library(LIBRARY).load(str(path))
    return caught.value.mistakes


@pytest.mark.parametrize(("name", "code", "line", "col"), ROWS, ids=[row[0] for row in ROWS])
def test_a_broken_rule_is_told_once_at_its_place(name: str, code: str, line: int, col: int) -> None:
    found = [(each.code, each.line, each.col) for each in mistakes_of(BROKEN / f"{name}.yaml")]
    assert found == [(code, line, col)]


@pytest.mark.parametrize("name", [row[0] for row in ROWS])
def test_a_mistake_shows_its_line_and_speaks_plainly(name: str) -> None:
    path = BROKEN / f"{name}.yaml"
    for mistake in mistakes_of(path):
        assert (
            mistake.excerpt
            in path.read_text("utf-8", errors="replace").splitlines()[mistake.line - 1]
        )
        for texts in LANGUAGES:
            said = f"{describe_mistake(mistake, texts)} {word_hint(mistake, texts)}"
            assert not JARGON.search(said)
            assert "[mistake-" not in said


def test_every_broken_file_and_every_code_has_a_row() -> None:
    assert {row[0] for row in ROWS} == {path.stem for path in BROKEN.glob("*.yaml")}
    assert {row[1] for row in ROWS} | ELSEWHERE == set(CODES)


def test_all_mistakes_of_a_file_come_at_once_in_the_order_of_their_places() -> None:
    text = "product: Plan X\nnaem: A plan\nkind: plans\n"
    with pytest.raises(ScenarioError) as caught:
        validate(Product, parse_document(text.encode(), Path("plan.yaml")))
    assert [describe_mistake(each, ENGLISH) for each in caught.value.mistakes] == [
        "plan.yaml:1:1: E202 the key 'name' is missing here",
        "plan.yaml:1:10: E207 'Plan X' cannot be an id",
        "plan.yaml:2:1: E201 unknown key 'naem'; did you mean 'name'?",
        "plan.yaml:3:7: E206 kind: needs one of: card, plan, issuer; did you mean 'plan'?",
    ]


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError) as caught:
        read_document(tmp_path / "gone.yaml")
    assert [each.code for each in caught.value.mistakes] == ["E101"]


def test_a_file_too_large_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    path.write_bytes(b"#" * (MOST_BYTES + 1))
    with pytest.raises(ScenarioError) as caught:
        read_document(path)
    assert [each.code for each in caught.value.mistakes] == ["E102"]


@pytest.fixture
def library(tmp_path: Path) -> Path:
    return Path(shutil.copytree(LIBRARY, tmp_path / "library"))


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("calls/first.yaml", "call: first", "call: second", "E211"),
        ("calls/first.yaml", "locale: en-US", "locale: nl-NL", "E212"),
        ("products/plan.yaml", "product: plan", "product: plans", "E211"),
        ("conduct.yaml", "conduct: en-US", "conduct: nl-NL", "E212"),
        ("concepts.yaml", "concepts: en-US", "concepts: hi-IN", "E212"),
        ("products/plan.yaml", "kind: plan", "kind: issuer", "E326"),
        ("products/card.yaml", "late_fee * 2", "late_fees * 2", "E302"),
        ("products/card.yaml", "consent_field: credit", "consent_field: crdit", "E327"),
        ("products/card.yaml", 'youngest: "18"', "youngest: grown-up", "E301"),
        ("products/card.yaml", "type: name, ", "type: name, shape: A9, ", "E213"),
        ("products/card.yaml", "type: name, ", "type: code, ", "E213"),
        ("products/card.yaml", "type: name, ", "type: choice, ", "E213"),
        ("products/card.yaml", "type: name, ", "type: name, per: month, ", "E213"),
        ("products/card.yaml", "type: name, ", "type: money, counts_as: obligation, ", "E213"),
        (
            "products/card.yaml",
            "type: name, ",
            "type: choice, options: {a: {label: A, gives: referred}}, ",
            "E214",
        ),
        ("products/card.yaml", "{issuer.notice}", "{issuer.notes}", "E305"),
        ("conduct.yaml", "<sorry> <problem>", "<sory> <problem>", "E322"),
        ("conduct.yaml", "{hears_wrong: [prof-respect]}", "{hears: [prof-x]}", "E311"),
        ("conduct.yaml", "I'm calling about {topic}", "I'm calling about {fee}", "E305"),
        ("conduct.yaml", "every_call: [prof-respect]", "every_call: [prof-x]", "E323"),
    ],
)
def test_a_mistake_in_the_library_stands_at_its_own_file(
    library: Path, file: str, old: str, new: str, code: str
) -> None:
    path = library / "en-US" / file
    before, _, after = path.read_text("utf-8").partition(old)
    path.write_text(before + new + after, "utf-8")
    found = [(each.code, each.path.name, each.line) for each in Library(library).mistakes()]
    assert found == [(code, path.name, before.count("\n") + 1)]


def test_a_locale_without_an_issuer_is_a_mistake(library: Path) -> None:
    (library / "en-US" / "products" / "bank.yaml").unlink()
    codes = [(each.code, each.path.name) for each in Library(library).mistakes()]
    assert codes == [("E326", "conduct.yaml")]
