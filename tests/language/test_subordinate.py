"""A Dutch subordinate clause ends on its verb: a comma that was not typed changes nothing."""

from __future__ import annotations

import pytest

from simulator.language import Sentence, analyse

SENTENCES = [
    "Als het niet lukt, komen er kosten bij.",
    "Als u niet tekent, begint er iets.",
    "Als de card niet terugkomt, sturen we een nieuwe.",
    "Wanneer u het niet herkent, zoeken wij het uit.",
    "Zolang u niet bevestigt, loopt er een proefperiode.",
    "Indien u niet akkoord gaat, stopt de aanvraag.",
    "Omdat u niet thuis was, ligt de brief op kantoor.",
    "Zodra het niet meer kan, laat ik het u weten.",
    "Doordat de brief niet aankwam, vervallen de kosten.",
    "Als u niets wilt regelen, dan blijft alles zoals het is.",
    "Wat er niet bij hoort, halen wij eraf.",
    "Dat u niet kunt betalen, begrijp ik goed.",
    "Mocht u niet kunnen betalen, bellen wij u.",
    "Als u het bedrag niet herkent, is dat geen probleem.",
    "Als u betaalt, komt er niets bij.",
    "Als de brief die wij hebben gestuurd u niet heeft bereikt, vervallen de kosten.",
]


def read(text: str) -> Sentence:
    (sentence,) = analyse(text, "nl")
    return sentence


def denied(sentence: Sentence) -> list[str]:
    return [token.norm for token in sentence.tokens if token.negated]


@pytest.mark.parametrize("text", SENTENCES)
def test_a_denial_ends_with_its_clause_with_or_without_a_comma(text: str) -> None:
    assert denied(read(text.replace(",", ""))) == denied(read(text)) != []


@pytest.mark.parametrize("text", SENTENCES)
def test_the_verb_behind_a_subordinate_clause_asks_nothing(text: str) -> None:
    assert not read(text).is_question
    assert not read(text.replace(",", "")).is_question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Als u niet wilt betalen kan dat.", ["als", "u", "wilt", "betalen"]),
        (
            "Als u niet geweest bent is dat niet erg.",
            ["als", "u", "geweest", "bent", "is", "dat", "erg"],
        ),
        ("Als u niet te laat bent komt u erin.", ["als", "u", "te", "laat", "bent"]),
    ],
)
def test_verbs_of_one_clause_are_not_parted(text: str, words: list[str]) -> None:
    assert denied(read(text)) == words
