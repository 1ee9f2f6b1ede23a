"""The trainer's guide is true: what it says to type and edit gives what it says appears."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from simulator.commands import main
from simulator.commands.entry import COMMANDS
from simulator.commands.places import ROOT, TEXTS, open_library
from simulator.commands.reference import reference_in
from simulator.commands.script import play_script, read_script
from simulator.grading.scorecard import grade_call
from simulator.scenario.actions import ACTIONS
from simulator.scenario.cards import LOCALES
from simulator.scenario.mistakes import CODES
from simulator.scenario.models import Call
from simulator.scenario.plans import Plan
from simulator.scenario.yaml_text import read_document
from simulator.texts import load_texts
from simulator.workbench.keys import all_models, keys_of
from simulator.workbench.reference import anchor
from tests.library import CALLS_CHANGED, SCENARIOS

from .following import NOT_FOLLOWED, Block, Trainer, commands_in, read_blocks

GUIDE = SCENARIOS / "guide"
LANGUAGES = ("en", "nl", "hi")
COUNTRY = {locale[:2]: locale for locale in LOCALES}
WRITTEN = ("first-call", "cookbook", "cohort")  # test_cohort_page follows the last one
PAGES = [(language, page) for language in LANGUAGES for page in (*WRITTEN, "reference")]


@cache
def page(language: str, name: str) -> str:
    return (GUIDE / language / f"{name}.md").read_text(encoding="utf-8")


def without_blocks(text: str) -> str:
    return re.sub(r"^ *```.*?^ *```$", "", text, flags=re.MULTILINE | re.DOTALL)


def headings(text: str) -> list[tuple[int, str]]:
    found = re.findall(r"^(#+) (.+)$", without_blocks(text), re.MULTILINE)
    return [(len(signs), title) for signs, title in found]


@pytest.fixture
def type_in(tmp_path, monkeypatch, capsys):
    """Type a command line in a folder of its own, as `python main.py …`, in one language."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.argv", ["main.py"])
    monkeypatch.setenv("HEADSET_DATA", str(tmp_path / "data"))

    def type_one(language: str, *words: str, may_fail: bool = False) -> str:
        code = main([*words, "--lang", language])
        said = capsys.readouterr()
        assert code == 0 or may_fail, said.out + said.err
        return said.out + said.err

    return type_one


# --- the first call ------------------------------------------------------------------------------


@cache
def whole_files(language: str) -> tuple[str, str]:
    """Give the call and the plan that the tutorial ends with."""
    call, plan = [each.text for each in read_blocks(page(language, "first-call"))][-2:]
    return call, plan


def say_lines(path: Path, text: str, language: str) -> None:
    """Say these lines in the call: they have to pass it, as the tutorial promises."""
    script = path.with_name("said.txt")
    script.write_text(text, encoding="utf-8")
    texts = load_texts(language, TEXTS)
    scenario = open_library().load(str(path))
    log = play_script(scenario, read_script(str(script), texts), 0, texts).log
    assert grade_call(scenario, log).passed


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_follows_the_first_call_word_by_word_sees_what_it_says(language, tmp_path, type_in):
    trainer = Trainer(
        language,
        tmp_path,
        lambda words: type_in(language, *words, may_fail=True),
        lambda path, text: say_lines(path, text, language),
    )
    trainer.follow(page(language, "first-call"))
    without_schema = trainer.call.read_text(encoding="utf-8").partition("\n")[2]
    assert trainer.whole == [without_schema, trainer.plan.read_text(encoding="utf-8")]
    assert tuple(trainer.whole) == whole_files(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_call_is_of_the_readers_country(language):
    assert f"\nlocale: {COUNTRY[language]}\n" in whole_files(language)[0]


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("caller", [None, "Bo", "प्रिया शर्मा", "Ann-Marie O’Neil Jr."])
def test_a_new_call_is_sound_in_every_country_whoever_calls(locale, caller, type_in, tmp_path):
    named = [] if caller is None else ["--caller", caller]
    type_in("en", "new", "x", "--locale", locale, *named)
    assert type_in("en", "check", "x.yaml") == "One call, no mistakes.\n"
    assert type_in("en", "test", "x.yaml").count("\n") == 2  # nothing differs, nothing is left out
    written = (tmp_path / "x.yaml").read_text(encoding="utf-8")
    template = (ROOT / "assets" / "templates" / f"{locale}.call.yaml").read_text(encoding="utf-8")
    name = re.search(r"^  name: (.+)$", template, re.MULTILINE)[1]
    assert caller is None or not any(word in written for word in name.split())


# --- recipes -------------------------------------------------------------------------------------


def sections(language: str) -> list[tuple[str, list[Block]]]:
    parts = re.split(r"^## ", page(language, "cookbook"), flags=re.MULTILINE)[1:]
    return [(part.partition("\n")[0], read_blocks(part)) for part in parts]


RECIPES = [
    pytest.param(language, blocks, id=f"{language}-{title.partition('.')[0]}")
    for language in LANGUAGES
    for title, blocks in sections(language)
]


class _Writer(yaml.SafeDumper):
    """Writes every scalar as text, and nothing as nothing."""


_Writer.yaml_implicit_resolvers = {"": [("tag:yaml.org,2002:null", re.compile("^$"))]}
_Writer.add_representer(
    type(None), lambda writer, _: writer.represent_scalar("tag:yaml.org,2002:null", "")
)


def read_yaml(text: str) -> dict[str, object]:
    """Read YAML as the program does: every scalar as text."""
    return yaml.load(text, yaml.BaseLoader)


def write_yaml(path: Path, data: object) -> None:
    text = yaml.dump(_emptied(data), Dumper=_Writer, allow_unicode=True, sort_keys=False)
    path.write_text(text, encoding="utf-8")


def _emptied(data: object) -> object:
    if isinstance(data, dict):
        return {key: _emptied(each) for key, each in data.items()}
    return [_emptied(each) for each in data] if isinstance(data, list) else data or None


def put_in(base: object, piece: object) -> object:
    """Put a snippet into a call: new keys come first, as one pastes them below their key."""
    if not (isinstance(base, dict) and isinstance(piece, dict)):
        return piece
    new = {key: each for key, each in piece.items() if key not in base}
    return {**new, **{key: put_in(base[key], piece.get(key, base[key])) for key in base}}


@pytest.mark.parametrize(("language", "blocks"), RECIPES)
def test_a_recipe_fits_the_first_call_and_does_what_it_says(language, blocks, type_in, tmp_path):
    call, plan = read_yaml(whole_files(language)[0]), {}
    for data in (read_yaml(each.text) for each in blocks if each.kind == "yaml"):
        if data.keys() <= Plan.model_fields.keys():
            plan |= data
        else:
            assert data.keys() <= Call.model_fields.keys()
            call = put_in(call, data)
    write_yaml(tmp_path / "x.yaml", {**call, "call": "x"})
    assert type_in("en", "check", "x.yaml") == "One call, no mistakes.\n"
    if plan:
        write_yaml(tmp_path / "x.plan.yaml", {"plan": "x", **plan})
        assert type_in("en", "test", "x.yaml").endswith("all as expected.\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_marked_replies_are_read_as_the_recipe_shows_them(language, type_in, tmp_path):
    table = next(each for _, blocks in sections(language) for each in blocks if each.kind == "csv")
    (tmp_path / "marked.csv").write_text(table.text, encoding="utf-8")
    call = whole_files(language)[0]
    id = re.search(r"^call: (.+)$", call, re.MULTILINE)[1]
    (tmp_path / f"{id}.yaml").write_text(call, encoding="utf-8")
    said = type_in(language, "calibrate", f"{id}.yaml", "--labelled", "marked.csv", "--json")
    found = json.loads(said)
    assert found["replies"] == 4
    assert found["all"]["kappa"] == 1


# --- the reference -------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_is_current(language):
    written = reference_in(load_texts(language, TEXTS))
    is_current = page(language, "reference") == written
    assert is_current, CALLS_CHANGED  # without the pages themselves, which would hide it


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_has_every_key_action_and_code_in_words(language):
    reference = page(language, "reference")
    keys = {each.name for model in all_models() for each in keys_of(model)}
    assert {key for key in keys if f"- **`{key}`** " not in reference} == set()
    assert {name for name in ACTIONS if f"\n| `{name}` | " not in reference} == set()
    assert {code for code in CODES if f"\n- **{code}** " not in reference} == set()
    assert re.findall(r"\[(?:key|reference|mistake|command|desk)-[a-z0-9-]+\]", reference) == []
    assert "{$" not in reference
    assert "{ $" not in reference


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_of_the_reference_are_yaml(language, tmp_path):
    examples = re.findall(r"^  ```yaml\n(.*?)^  ```$", page(language, "reference"), re.M | re.S)
    assert len(examples) > len(list(all_models()))
    for text in examples:
        path = tmp_path / "example.yaml"
        path.write_text(re.sub("^  ", "", text, flags=re.MULTILINE), encoding="utf-8")
        assert len(read_document(path).data) == 1


def test_the_command_prints_the_reference(type_in):
    assert type_in("nl", "reference") == page("nl", "reference")


# --- all pages -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", [*WRITTEN, "reference"])
def test_the_three_languages_have_the_same_sections(name):
    levels = {
        language: [
            (level, re.match(r"\d*", title)[0]) for level, title in headings(page(language, name))
        ]
        for language in LANGUAGES
    }
    assert levels["nl"] == levels["en"]
    assert levels["hi"] == levels["en"]


@pytest.mark.parametrize("name", WRITTEN)
def test_the_three_languages_have_the_same_kinds_of_blocks(name):
    kinds = {
        language: {each.kind for each in read_blocks(page(language, name))}
        for language in LANGUAGES
    }
    assert kinds["nl"] == kinds["en"]
    assert kinds["hi"] == kinds["en"]


@pytest.mark.parametrize(("language", "name"), PAGES)
def test_every_command_that_a_page_names_is_one(language, name):
    for line in commands_in(page(language, name)):
        words = line.removeprefix("python main.py").split()
        assert not words or words[0] in COMMANDS, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_of_the_program_is_named(language):
    reference = page(language, "reference")
    assert [name for name in COMMANDS if f"\n- `{name}" not in reference] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_line_of_a_page_works_on_the_first_call(language, type_in, tmp_path):
    pages = page(language, "first-call") + page(language, "cookbook")
    lines = [line.removeprefix("python main.py").split() for line in commands_in(pages)]
    call, plan = whole_files(language)
    [id] = {words[1] for words in lines if words[:1] == ["new"]}
    [table] = {words[3] for words in lines if "--labelled" in words}
    marked = next(
        each.text for _, blocks in sections(language) for each in blocks if each.kind == "csv"
    )
    for name, text in ((f"{id}.yaml", call), (f"{id}.plan.yaml", plan), (table, marked)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    for words in lines:
        if words and words[0] not in (*NOT_FOLLOWED, "new"):
            type_in(language, *words)  # which fails with the command


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_that_a_page_names_is_one_of_its_command(language, type_in):
    for name in WRITTEN:
        for line in commands_in(page(language, name)):
            words = line.removeprefix("python main.py").split()
            options = [each for each in words if each.startswith("--")]
            if options:
                help = type_in(language, words[0], "--help")
                assert [each for each in options if each not in help] == [], line


@pytest.mark.parametrize(
    "file",
    [SCENARIOS / "README.md", *(GUIDE / language / f"{name}.md" for language, name in PAGES)],
    ids=lambda file: str(file.relative_to(SCENARIOS)),
)
def test_every_link_of_a_page_leads_somewhere(file):
    for target in re.findall(r"\]\(([^)]+)\)", without_blocks(file.read_text(encoding="utf-8"))):
        path, _, part = target.partition("#")
        if path.startswith("http"):
            continue
        reached = (file.parent / path).resolve() if path else file
        assert reached.is_file(), target
        titles = headings(reached.read_text(encoding="utf-8"))
        assert not part or part in {anchor(title) for _, title in titles}, target
