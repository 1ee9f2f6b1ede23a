"""Sentences end where a speaker would stop, and questions are known with or without their mark."""

from __future__ import annotations

import pytest

from simulator.language import Language, analyse


def sentences(text: str, language: Language = "en") -> list[str]:
    return [sentence.text for sentence in analyse(text, language)]


@pytest.mark.parametrize(
    "text",
    [
        "You paid $1,150.50 of it.",
        "We open at 9 a.m. on Monday.",
        "I live on St. Marks Place.",
        "Mr. Smith called us.",
        "It is no. 4 on the list.",
        "The rate is 24.99 percent.",
        "Write to j.doe@example.com today.",
        "See www.larkspan.com for it.",
        "It is due Mar. 12 at the latest.",
        "The U.S. rate is variable.",
    ],
)
def test_period_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three? Four; five\nsix", ["One.", "Two!", "Three?", "Four;", "five", "six"]),
        ("I see...you paid", ["I see...", "you paid"]),
        ("I see… you paid", ["I see…", "you paid"]),
        ("It's done.You will see it", ["It's done.", "You will see it"]),
        ("  Hello.  ", ["Hello."]),
        ("...", []),
        ("", []),
        ("That costs $30. It is due.", ["That costs $30.", "It is due."]),
        ('He said "no." I agreed.', ['He said "no."', "I agreed."]),
        ("Really?! Yes.", ["Really?!", "Yes."]),
    ],
)
def test_text_is_cut_into_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_hindi_danda_ends_a_sentence() -> None:
    assert sentences("ठीक है। मैं देखता हूँ॥", "hi") == ["ठीक है।", "मैं देखता हूँ॥"]


def test_hindi_rupee_abbreviation_does_not_end_one() -> None:
    assert sentences("कुल रु. 767 है।", "hi") == ["कुल रु. 767 है।"]


def test_dutch_amount_and_abbreviation_do_not_end_one() -> None:
    assert sentences("U betaalt € 1.250,50 bijv. in mei.", "nl") == [
        "U betaalt € 1.250,50 bijv. in mei."
    ]


def test_dutch_abbreviation_typed_onto_the_next_word_ends_no_sentence() -> None:
    assert sentences("Graag naam, geb.datum, postcode.", "nl") == [
        "Graag naam, geb.datum, postcode."
    ]
    assert sentences("Dat is klaar.Dan ziet u het.", "nl") == ["Dat is klaar.", "Dan ziet u het."]


QUESTIONS: list[tuple[Language, str]] = [
    ("en", "What is your name?"),
    ("en", "may I have your full name"),
    ("en", "Could you give me your ZIP code"),
    ("en", "do you want autopay"),
    ("en", "Shall we set it up"),
    ("en", "what happened"),
    ("en", "So how much did you pay"),
    ("en", "Before I open your account, may I have your name"),
    ("en", "Is that right"),
    ("en", "Wouldn't you like that"),
    ("en", "Anything else I can help with"),
    ("en", "You paid late?"),
    ("nl", "Kunt u dat herhalen"),
    ("nl", "Mag ik uw naam"),
    ("nl", "Wilt u dat ik het regel"),
    ("nl", "Hoe betaalt u meestal"),
    ("nl", "Klopt dat"),
    ("nl", "Wat is uw naam."),
    ("nl", "Hoe bent u die card kwijtgeraakt."),
    ("nl", "Hoe lang heeft u die lening al."),
    ("nl", "Wat voor werk doet u."),
    ("nl", "Welke betalingen herkent u niet."),
    ("nl", "Wat doet u als het inkomen wegvalt"),
    ("nl", "Wat er precies gebeurd is?"),
    ("nl", "Voordat ik uw rekening open, mag ik uw naam en geboortedatum."),
    ("nl", "Voordat wij verder gaan, zou u uw postcode willen noemen."),
    ("nl", "Goedemiddag mevrouw, kunt u uw naam noemen."),
    ("nl", "Ik zoek het op zodra ik weet wie u bent, mag ik uw naam."),
    ("nl", "Dank u, mag ik dan uw postcode."),
    ("nl", "Wat is dan uw huisnummer."),
    ("hi", "क्या आप जन्मतिथि बताएँगे"),
    ("hi", "आपने कितना भरा?"),
    ("hi", "कितना भरा आपने"),
    ("hi", "kya aap naam batayenge"),
    ("hi", "कितना भी भर सकते हैं?"),
]
STATEMENTS: list[tuple[Language, str]] = [
    ("en", "I may have your name already."),
    ("en", "What I can do is credit the fee."),
    ("en", "What happened is that you paid late."),
    ("en", "When you pay in full, no interest is charged."),
    ("en", "Your fee is credited."),
    ("en", "Do not share your PIN."),
    ("en", "Let me check that for you."),
    ("en", "You could do that online."),
    ("en", "How frustrating."),
    ("nl", "Betaalt u alles binnen 21 dagen, dan betaalt u geen rente."),
    ("nl", "U kunt het herhalen."),
    ("nl", "Wat vervelend voor u."),
    ("nl", "Wat een nare verrassing."),
    ("nl", "Wat ik kan doen, is de kosten terugboeken."),
    ("nl", "Wat er na dit telefoontje gebeurt komt voor onze rekening."),
    ("nl", "Voor wat er daarvoor gebeurd is, bent u ten hoogste € 50 kwijt."),
    ("nl", "Nu u het gemeld heeft, bent u niet meer aansprakelijk."),
    ("nl", "Als u dat wilt, kunt u ook in de app betalen."),
    ("nl", "Als u dat wilt kunt u ook in de app betalen."),
    ("nl", "Pas als u ja zegt, mag ik de toets laten doen."),
    ("nl", "Mocht u er niet uitkomen, kunt u altijd bellen."),
    ("nl", "Dat u daarvan schrikt, kan ik me goed voorstellen."),
    ("nl", "Hoeveel u precies betaalt, staat op uw overzicht."),
    ("nl", "Hoe lang het duurt weet ik niet precies."),
    ("nl", "Welke kosten u ook ziet, wij draaien ze terug."),
    ("nl", "Wie niet betaalt krijgt een brief."),
    ("nl", "Ik blokkeer hem nu, en zodra dat gebeurd is, bent u niets meer kwijt."),
    ("nl", "Maar als u de brief niet heeft gekregen, kan ik de kosten eraf halen."),
    ("nl", "Voordat u tekent, heeft u drie dagen om te vergelijken."),
    ("nl", "Wat mij betreft kunt u gewoon in delen betalen."),
    ("nl", "Betaalt u niet, dan vervalt de polis."),
    ("hi", "मैं बताता हूँ।"),
    ("hi", "कितना भी भर दीजिए, ब्याज नहीं लगता।"),
    ("hi", "kitne bhi paise daaliye, byaj lagega"),
    ("hi", "कैसे भी भर दीजिए, UPI से या नक़द।"),
]


@pytest.mark.parametrize(("language", "text"), QUESTIONS)
def test_question_is_known(language: Language, text: str) -> None:
    assert analyse(text, language)[-1].is_question


@pytest.mark.parametrize(("language", "text"), STATEMENTS)
def test_statement_is_no_question(language: Language, text: str) -> None:
    assert not analyse(text, language)[-1].is_question
