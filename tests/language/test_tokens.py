"""Words are cut, folded and led back to their dictionary form."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.language import Language, Token, analyse, normal_form, stem_of
from simulator.language.inflection import plainer_forms
from simulator.language.romanised import spoken

LANGUAGES: tuple[Language, ...] = ("en", "nl", "hi")


def tokens(text: str, language: Language = "en") -> list[Token]:
    return [token for sentence in analyse(text, language) for token in sentence.tokens]


def norms(text: str, language: Language = "en") -> str:
    return " ".join(token.norm for token in tokens(text, language))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I won't", "i will not"),
        ("I won’t", "i will not"),
        ("wont cant dont didnt", "will not can not do not did not"),
        ("I'll", "i will"),
        ("you're", "you are"),
        ("youre", "you are"),
        ("it's", "it is"),
        ("its optional", "it is optional"),
        ("its balance", "its balance"),
        ("let's see", "let us see"),
        ("ill credit it", "i will credit it"),
        ("my mother is ill", "my mother is ill"),
        ("he felt ill today", "he felt ill today"),
        ("id like that", "i would like that"),
        ("your id please", "your id please"),
        ("well done", "well done"),
        ("the customer's fee", "the customer fee"),
        ("a thirty-dollar fee", "a thirty dollar fee"),
        ("the fee is $30.00", "the fee is 30.00"),
        ("un-block it", "unblock it"),
        ("a non-refundable fee", "a nonrefundable fee"),
        ("e-mail or email", "email or email"),
        ("auto pay, auto-pay, autopay", "autopay autopay autopay"),
        ("pls pay ur acct thx", "please pay your account thanks"),
        ("min payment", "minimum payment"),
        ("ten min", "ten min"),
        ("my fiancé José", "my fiance jose"),
        ("write to J.Doe@example.com", "write to j.doe@example.com"),
    ],
)
def test_english_words(text: str, expected: str) -> None:
    assert norms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("'t bedrag", "het bedrag"),
        ("ik heb 'm", "ik heb hem"),
        ("zo'n kaart", "zulk kaart"),
        ("foto's", "foto"),
        ("één keer", "één keer"),
        ("financiële coördinatie", "financiele coordinatie"),
        ("€ 1.250,50", "1.250,50"),
    ],
)
def test_dutch_words(text: str, expected: str) -> None:
    assert norms(text, "nl") == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("क़र्ज़", "कर्ज"),
        ("बताएँ", "बताएं"),
        ("हिन्दी", "हिंदी"),
        ("रुपये", "रुपए"),
        ("गयी", "गई"),
        ("चाहिये", "चाहिए"),
        ("बतायेंगे", "बताएंगे"),
        ("सितम्बर", "सितंबर"),
        ("फ़ीस", "फीस"),
        ("७६७", "767"),
    ],
)
def test_hindi_spellings_fold_together(one: str, other: str) -> None:
    assert normal_form(one, "hi") == normal_form(other, "hi")


@pytest.mark.parametrize(
    ("latin", "devanagari"),
    [
        ("nahi nahin nhi nahee", "नहीं नहीं नहीं नहीं"),
        ("hai h hain", "है है हैं"),
        ("kiya kia diya dia gayi gyi", "किया किया दिया दिया गई गई"),
        ("aapka apka aapko apko", "आपका आपका आपको आपको"),
        ("late fee, let fees, charge, charj, charges", "लेट फ़ीस लेट फ़ीस चार्ज चार्ज चार्ज"),
        ("lagayenge lagaenge lgta krunga", "लगाएँगे लगाएँगे लगता करूँगा"),
        ("bataiye btaiye bhariye dijiyega", "बताइए बताइए भरिए दीजिए"),
        ("shikayat sikayat zaroori jaruri", "शिकायत शिकायत ज़रूरी ज़रूरी"),
        ("smjh samjha samjhaiye", "समझ समझा समझाइए"),
        ("len-den janm tithi lenden", "लेनदेन जन्मतिथि लेनदेन"),
        ("saat sau sadsath rupaye", "सात सौ सड़सठ रुपए"),
        ("maine dekha ki aap pareshan hain", "मैंने देखा कि आप परेशान हैं"),
        ("bank ki galti", "बैंक की ग़लती"),
        ("use hata dijiye, card use karna", "उसे हटा दीजिए कार्ड यूज़ करना"),
        ("hi, ye sahi hi hai", "हाय ये सही ही है"),
        ("min due bhariye, do min", "मिनिमम ड्यू भरिए दो min"),
        ("aadhaar ni chahiye, khatam khatm", "आधार नहीं चाहिए ख़त्म ख़त्म"),
        ("doge tabhi, logey to nahi, denge", "दोगे तभी लोगे तो नहीं देंगे"),
        ("jisne kaha usne, janam tithi", "जिसने कहा उसने जन्मतिथि"),
        ("farak fark farq, koi farak nahi", "फ़र्क़ फ़र्क़ फ़र्क़ कोई फ़रक नहीं"),
        ("vakai waqai vaaqai vakayi", "वाक़ई वाक़ई वाकई वाक़यी"),
        ("dawa ki dukan, dawai, meri dava", "दवा की दुकान दवाई मेरी दवा"),
        ("main dawa karta hoon, mera dawa", "मैं दावा करता हूँ मेरा दावा"),
        ("maaf kijiye, maaf karein", "माफ़ कीजिए माफ़ करें"),
        ("maafi chahta hoon, maaf kar di", "माफ़ी चाहता हूँ माफ़ कर दी"),
        ("a/c mein, acc me", "अकाउंट में अकाउंट में"),
        ("hojayega karlijiye batadijiye", "होगा कीजिए बताइए"),
        ("limt fess intrest persent premim cancle", "लिमिट फ़ीस इंटरेस्ट परसेंट प्रीमियम कैंसिल"),
    ],
)
def test_hindi_in_latin_letters_reads_as_devanagari(latin: str, devanagari: str) -> None:
    assert norms(latin, "hi") == norms(devanagari, "hi")


@pytest.mark.parametrize(
    ("one", "other"),
    [("mat", "math"), ("din", "dein"), ("saat", "saath"), ("baad", "baat"), ("kam", "kaam")],
)
def test_short_hindi_words_stay_apart(one: str, other: str) -> None:
    assert normal_form(one, "hi") != normal_form(other, "hi")


@pytest.mark.parametrize(
    ("text", "waives", "asks_pardon"),
    [
        ("फ़ीस माफ़ कर दी है", True, False),
        ("हम फ़ीस माफ़ करेंगे", True, False),
        ("माफ़ कीजिए जी", False, True),
        ("मा\u095e करें", False, True),
        ("maaf kijiyega sir", False, True),
    ],
)
def test_to_be_forgiven_is_no_waiver(text: str, waives: bool, asks_pardon: bool) -> None:
    found = {token.norm for token in tokens(text, "hi")}
    assert ("माफ" in found, "क्षमा" in found) == (waives, asks_pardon)


@pytest.mark.parametrize(
    ("words", "families"),
    [
        ("भरते लेते होता आती पड़तीं", {"काशना"}),
        ("भरेंगे भरें दीजिए आएगी खाता खाते पता", set()),
        ("करो भरोगे", {"तुमना"}),
    ],
)
def test_a_verb_form_tells_of_what_would_have_been_or_of_a_tum(
    words: str, families: set[str]
) -> None:
    found = [plainer_forms(token.norm, "hi") for token in tokens(words, "hi")]
    assert all(each == families for each in found)


@pytest.mark.parametrize("word", ["लोकपाल", "छिपकली", "बकाया", "टालमटोल", "झरोखा"])
def test_a_word_of_any_kind_meets_its_latin_spelling(word: str) -> None:
    assert stem_of(spoken(word), "hi") == stem_of(word, "hi")


def test_precomposed_nukta_equals_the_combining_one() -> None:
    assert normal_form("\u0958लम", "hi") == normal_form("\u0915\u093cलम", "hi")


def test_hindi_word_keeps_its_marks_whole() -> None:
    assert [token.text for token in tokens("नमस्ते, क्या नहीं?", "hi")] == ["नमस्ते", "क्या", "नहीं"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("enrol", "enroll"),
        ("enrolment", "enrollment"),
        ("cheque", "check"),
        ("favour", "favor"),
        ("authorise", "authorize"),
        ("authorised", "authorized"),
        ("recognising", "recognizing"),
        ("apologise", "apologize"),
        ("cancelled", "canceled"),
    ],
)
def test_british_spelling_folds_to_american(one: str, other: str) -> None:
    assert normal_form(one, "en") == other


@pytest.mark.parametrize("word", ["promise", "raise", "otherwise", "advise", "surprise", "precise"])
def test_other_words_in_ise_stay(word: str) -> None:
    assert normal_form(word, "en") == word


STEMS: list[tuple[Language, str, str]] = [
    *(("en", word, "charge") for word in ("charge", "charged", "charges", "charging")),
    *(("en", word, "credit") for word in ("credited", "credits", "crediting")),
    *(("en", word, "enroll") for word in ("enrolled", "enrol", "enrolling", "enrols")),
    ("en", "fees", "fee"),
    ("en", "paid", "pay"),
    ("en", "lost", "lose"),
    ("en", "waived", "waive"),
    ("en", "waiver", "waiver"),
    ("en", "lowered", "lower"),
    ("en", "cancelled", "cancel"),
    ("en", "interested", "interested"),
    ("en", "later", "later"),
    ("en", "gone", "go"),
    ("nl", "terugbetaald", "terugbetalen"),
    ("nl", "kwijtgescholden", "kwijtschelden"),
    ("nl", "geblokkeerd", "blokkeren"),
    ("nl", "blokkeert", "blokkeren"),
    ("nl", "sturen", "sturen"),
    ("nl", "stuurt", "sturen"),
    ("nl", "kosten", "kosten"),
    ("nl", "kaarten", "kaart"),
    ("nl", "dagen", "dag"),
    ("nl", "staat", "staan"),
    ("nl", "weegt", "wegen"),
    ("nl", "gecontroleerd", "controleren"),
    ("nl", "getoetst", "toetsen"),
    ("nl", "meegewogen", "meewegen"),
    ("hi", "बताएँ", "बताना"),
    ("hi", "लगाया", "लगना"),
    ("hi", "लगेगा", "लगना"),
    ("hi", "करूँगी", "करना"),
    ("hi", "रुपये", "रुपया"),
    ("hi", "बिलों", "बिल"),
    ("hi", "लेट", "लेट"),
    ("hi", "लौटाएँगे", "लौटाना"),
    ("hi", "बताइएगा", "बताना"),
    ("hi", "भरिए", "भरना"),
    ("hi", "पढ़िए", "पढना"),
    ("hi", "स्टेटमेंट्स", "स्टेटमेंट"),
    ("hi", "टैक्स", "टैक्स"),
    ("hi", "दवा", "दवा"),
    ("hi", "दावा", "दावा"),
    ("hi", "दावे", "दावा"),
    ("hi", "माफ़", "माफ"),
    ("hi", "माफ़ी", "माफी"),
    ("hi", "छूटी", "छूटना"),
    ("hi", "छोड़ी", "छोडना"),
]


@pytest.mark.parametrize(("language", "word", "stem"), STEMS)
def test_stem_is_the_dictionary_form(language: Language, word: str, stem: str) -> None:
    assert stem_of(word, language) == stem


@pytest.mark.parametrize(
    "word",
    """unblocked disapproved unauthorized ineligible unemployed nonrefundable reissued overcharged
    unpaid prepaid uninsured disconnected unenrolled misposted unsecured disputed reversed
    refunded declined unverified inactive""".split(),
)
def test_stem_never_turns_into_the_opposite(word: str) -> None:
    assert stem_of(word, "en")[:3] == word[:3]


@pytest.mark.parametrize(
    ("text", "verb", "whole"),
    [
        ("Ik boek de kosten vandaag terug.", "boek", "terugboeken"),
        ("Dat telt bij uw hypotheek mee.", "telt", "meetellen"),
        ("U lost elke maand iets af.", "lost", "aflossen"),
        ("De verzekering keert dan niet uit.", "keert", "uitkeren"),
        ("Wij nemen dit gesprek op.", "nemen", "opnemen"),
        ("Als uw inkomen valt weg.", "valt", "wegvallen"),
        ("Die gaat pas later in.", "gaat", "ingaan"),
    ],
)
def test_separated_dutch_verb_gets_the_stem_of_the_whole(text: str, verb: str, whole: str) -> None:
    assert {each.stem for each in tokens(text, "nl") if each.text == verb} == {whole}


TEXTS = st.text(max_size=120) | st.text(
    alphabet="aæ ß.,'’-@$€₹1०नहींक़\u200d\u0301\u093c\n?!no İſÅ", max_size=60
)


@settings(deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_every_text_is_analysed_with_true_spans(text: str, language: Language) -> None:
    previous = 0
    for sentence in analyse(text, language):
        assert previous <= sentence.start < sentence.end <= len(text)
        assert text[sentence.start : sentence.end] == sentence.text
        previous = sentence.end
        for token in sentence.tokens:
            assert text[token.start : token.end] == token.text and token.text
            assert sentence.start <= token.start < token.end <= sentence.end
        for figure in sentence.figures:
            assert sentence.start <= figure.start < figure.end <= sentence.end


@settings(deadline=None)
@given(TEXTS, st.sampled_from(LANGUAGES))
def test_analysis_is_deterministic(text: str, language: Language) -> None:
    first = analyse(text, language)
    analyse.cache_clear()
    assert analyse(text, language) == first


@settings(deadline=None)
@given(st.text(max_size=20), st.sampled_from(LANGUAGES))
def test_normal_form_is_its_own_normal_form(word: str, language: Language) -> None:
    once = normal_form(word, language)
    assert normal_form(once, language) == once


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=12))
def test_case_and_composition_make_no_difference(word: str) -> None:
    assert normal_form(word.upper(), "en") == normal_form(word, "en")
    assert normal_form(unicodedata.normalize("NFD", word), "en") == normal_form(word, "en")
