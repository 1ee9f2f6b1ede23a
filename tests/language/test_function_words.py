"""Speech holds together by its grammar; a heap of keywords has hardly any."""

from __future__ import annotations

import pytest

from simulator.language import analyse
from simulator.language.function_words import glue_of

LEAST_SHARE = 0.13  # of glue a word, that the matcher takes for speech


def glue_share(text: str) -> float:
    """Give the glue of a Hindi text for each of its words and figures."""
    sentences = analyse(text, "hi")
    words = [
        token.norm
        for sentence in sentences
        for token in sentence.tokens
        if token.norm[:1].isalpha()
        and not any(each.start <= token.start < each.end for each in sentence.figures)
    ]
    size = len(words) + sum(len(sentence.figures) for sentence in sentences)
    return sum(glue_of(each, "hi") for each in words) / size


@pytest.mark.parametrize(
    "text",
    [
        "Pehle 2 bill bina premium, aage OTP nahi denge to lapse.",
        "do bill free, phir OTP doge tabhi chalega.",
        "Card ki fees zero, interest dhai percent mahina GST alag.",
        "Sir jisne free kaha usne aadhi baat batayi.",
        "Saalana fees zero, byaj dhai percent mahina aur GST.",
        "Then 354 per month on your 40k bill, only with your OTP.",
        "दो सहारे: हादसे में बकाया साफ़, बेरोज़गारी में तीन मिनिमम।",
        "पहला काम: यह कार्ड ब्लॉक, नया कार्ड भेज दिया।",
        "Late fee applies only after 3 days past due.",
        "Your refund has been processed, it should show within two working days.",
    ],
)
def test_a_curt_sentence_holds_together(text: str) -> None:
    assert glue_share(text) >= LEAST_SHARE


@pytest.mark.parametrize(
    "text",
    [
        "naam dob last4 otp keypad sorry pareshani byaj recap 10 din 15000 shopping interest free"
        " aur kuch",
        "गृहिणी, अपना नाम, साख, आधार मर्ज़ी, वीडियो KYC, अनुमति, OTP नहीं, आवेदन",
        "free do bill premium OTP optional cancel resign probation accident naukri minimum consent",
        "fd limit fees zero byaj gst vasooli pan video kyc aadhaar marzi pati permission nahi",
        "late fee three days due date refund GST total interest no minimum block replacement card",
    ],
)
def test_a_heap_of_keywords_does_not_hold_together(text: str) -> None:
    assert glue_share(text) < LEAST_SHARE


@pytest.mark.parametrize(
    "verb", ["देंगे", "कटेगा", "बताई", "लगता", "भरें", "मिलेगी", "करने", "चली", "दिया", "हुई"]
)
def test_a_verb_in_one_of_its_forms_binds(verb: str) -> None:
    assert glue_of(verb, "hi") == 1


@pytest.mark.parametrize("word", ["खाता", "छूट", "वसूली", "योजना", "सूचना", "भरना", "समझ", "बिल"])
def test_a_noun_an_infinitive_and_a_bare_root_bind_nothing(word: str) -> None:
    assert glue_of(word, "hi") == 0
