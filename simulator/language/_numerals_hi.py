"""Read Hindi numbers in words, in Devanagari and in Roman letters."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from ._patterns import compiled
from ._rules import words
from .lexemes import Lexemes, Reading, value_at, word_at
from .normal import normal_form

# One line for each ten; spellings of one number are joined by a slash. Spelling differences that
# the normal form folds (nukta, chandrabindu, nasals) are not repeated.
_DEVANAGARI = """
शून्य/ज़ीरो/जीरो एक दो तीन चार पाँच छह/छः/छे/छै सात आठ नौ
दस ग्यारह बारह तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह/अट्ठारह उन्नीस
बीस इक्कीस बाईस/बाइस तेईस/तेइस चौबीस पच्चीस छब्बीस सत्ताईस/सत्ताइस अट्ठाईस/अट्ठाइस/अठाईस
    उनतीस/उन्तीस
तीस इकतीस/इकत्तीस बत्तीस तैंतीस/तेंतीस चौंतीस पैंतीस छत्तीस सैंतीस अड़तीस उनतालीस/उन्तालीस
चालीस इकतालीस बयालीस/बियालीस तैंतालीस/तिरतालीस चवालीस/चौवालीस पैंतालीस छियालीस/छयालीस
    सैंतालीस अड़तालीस उनचास/उन्चास
पचास इक्यावन बावन तिरपन/तिरेपन चौवन/चव्वन पचपन छप्पन सत्तावन अट्ठावन/अठावन उनसठ
साठ इकसठ बासठ तिरसठ/तिरेसठ चौंसठ/चौसठ पैंसठ छियासठ/छयासठ सड़सठ/सरसठ अड़सठ उनहत्तर/उनत्तर
सत्तर इकहत्तर/इकत्तर बहत्तर तिहत्तर चौहत्तर पचहत्तर/पिचहत्तर छिहत्तर सतहत्तर/सतत्तर अठहत्तर
    उन्यासी/उनासी
अस्सी इक्यासी बयासी तिरासी चौरासी पचासी/पिचासी छियासी सत्तासी/सतासी अट्ठासी/अठासी नवासी
नब्बे इक्यानवे/इक्यानबे बानवे/बानबे तिरानवे/तिरानबे चौरानवे/चौरानबे पचानवे/पंचानवे/पचानबे
    छियानवे/छियानबे सत्तानवे/सत्तानबे अट्ठानवे/अठानवे/अट्ठानबे निन्यानवे/निन्यानबे
"""
_ROMAN = """
shunya/zero ek do teen/tin char/chaar paanch/panch chhah/che/chhe/cheh saat aath nau
das/dus gyarah/gyara barah/bara terah/tera chaudah/chauda pandrah/pandra solah/sola
    satrah/satra atharah/athara unnis
bees ikkis bais/baees teis/teyis chaubis pachchis/pachis chhabbis sattais atthais/athais
    untis/unatees
tees iktis/ikattis battis taintis/tetis chauntis paintis chhattis saintis adtis/artis
    untalis/unchalis
chalis iktalis bayalis taintalis/tetalis chavalis/chauvalis paintalis chhiyalis saintalis
    adtalis/artalis unchas
pachas ikyavan bavan tirpan chauvan pachpan chhappan sattavan atthavan/athavan unsath
saath ikasath/iksath basath tirsath/tirasath chaunsath painsath chhiyasath sadsath/sarsath
    adsath/arsath unhattar/unahattar
sattar ikhattar/ikahattar bahattar tihattar chauhattar pachhattar/pachattar chhihattar
    satahattar/sathattar athahattar/athattar unyasi/unasi
assi ikyasi bayasi tirasi chaurasi pachasi chhiyasi sattasi/satasi atthasi/athasi navasi
nabbe ikyanve banve tiranve chauranve pachanve chhiyanve sattanve atthanve ninyanve
"""
_SCALES = {
    "सौ": 100, "सैकड़ा": 100, "हज़ार": 1000, "हजार": 1000, "लाख": 100_000, "करोड़": 10_000_000,
    "sau": 100, "hazar": 1000, "hazaar": 1000, "hajar": 1000, "hajaar": 1000, "thousand": 1000,
    "hundred": 100, "lakh": 100_000, "lac": 100_000, "lakhs": 100_000, "crore": 10_000_000,
    "karod": 10_000_000, "k": 1000,
}  # fmt: skip
_FIXED = {
    "डेढ़": "1.5", "ढाई": "2.5", "अढ़ाई": "2.5", "आधा": "0.5", "आधी": "0.5", "आधे": "0.5",
    "dedh": "1.5", "derh": "1.5", "dhai": "2.5", "dhaai": "2.5", "adha": "0.5", "aadha": "0.5",
    "aadhe": "0.5",
}  # fmt: skip
_SHIFTS = {
    "साढ़े": "0.5", "सवा": "0.25", "पौने": "-0.25", "पौन": "-0.25", "sadhe": "0.5",
    "saadhe": "0.5", "sava": "0.25", "sawa": "0.25", "paune": "-0.25", "paun": "-0.25",
}  # fmt: skip
_POINTS = frozenset(["दशमलव", "पॉइंट", "पॉइन्ट", "प्वाइंट", "पोइंट", "dashamlav", "point"])
ORDINALS = {
    "पहली": 1,
    "पहला": 1,
    "पहले": 1,
    "दूसरी": 2,
    "तीसरी": 3,
    "चौथी": 4,
    "पाँचवीं": 5,
    "pehli": 1,
}


def _folded(table: dict[str, int]) -> dict[str, int]:
    return {normal_form(word, "hi"): value for word, value in table.items()}


@cache
def _small() -> dict[str, int]:
    table: dict[str, int] = {}
    for value, spellings in enumerate(_DEVANAGARI.split()):
        for spelling in spellings.split("/"):
            table[normal_form(spelling, "hi")] = value
    for value, spellings in enumerate(_ROMAN.split()):
        for spelling in spellings.split("/"):
            table.setdefault(_skeleton(spelling), value)
            table[spelling] = value  # "saath" (60) and "saat" (7) share their skeleton
    return table


@cache
def _scales() -> dict[str, int]:
    return _folded(_SCALES)


@cache
def _fractions() -> tuple[dict[str, Decimal], dict[str, Decimal], frozenset[str]]:
    fixed = {normal_form(word, "hi"): Decimal(value) for word, value in _FIXED.items()}
    shifts = {normal_form(word, "hi"): Decimal(value) for word, value in _SHIFTS.items()}
    return fixed, shifts, frozenset(normal_form(word, "hi") for word in _POINTS)


@cache
def ordinals() -> dict[str, int]:
    """Give the ordinals that name a day."""
    return _folded(ORDINALS)


@cache
def _skeleton(word: str) -> str:
    """Fold the free spelling of Roman Hindi: long vowels, aspirates, doubled letters."""
    if not word.isascii():
        return word
    folded = word
    for old, new in (("aa", "a"), ("ee", "i"), ("oo", "u"), ("chh", "ch"), ("w", "v"), ("z", "j")):
        folded = folded.replace(old, new)
    single: str = compiled(r"([a-z])\1").sub(r"\1", folded)
    return single.removesuffix("h") if len(single) > 3 else single


def small_value(word: str) -> int | None:
    """Give the value of a word from 0 to 99, or nothing."""
    return _small().get(word, _small().get(_skeleton(word))) if word else None


@cache
def _spellings() -> tuple[str, ...]:
    return tuple(normal_form(each.split("/")[0], "hi") for each in _DEVANAGARI.split())


def spelled_value(value: int) -> str:
    """Give the word of a number from 0 to 99, in normal form."""
    return _spellings()[value]


def is_give(lexemes: Lexemes, i: int) -> bool:
    """Tell whether दो is the verb "give", as in "बता दो"."""
    if word_at(lexemes, i) not in ("दो", "do"):
        return False
    return word_at(lexemes, i - 1) in _VERB_ROOTS or i + 1 >= len(lexemes)


_VERB_ROOTS = words(
    """कर बता दे भेज लगा हटा रख छोड़ छोड बना बदल काट जोड जोड़ लौटा रोक खोल करवा माफ वापस मुझे kar
    bata de bhej laga hata rakh chhod bana badal kaat jod lauta rok khol karva maaf"""
)


def read_cardinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read a number in words: "सात सौ सड़सठ", "साढ़े तीन हज़ार", "तीन दशमलव पाँच"."""
    total, part, j = Decimal(0), _read_part(lexemes, i), i
    if part is None or is_give(lexemes, i):
        return None
    floor = Decimal(10**9)
    while part is not None and part.value < floor:
        scaled = read_typed_scale(lexemes, part)
        if scaled.value >= floor:
            break
        total, j = total + scaled.value, scaled.end
        if scaled.end == part.end:
            break
        floor = Decimal(_scales()[word_at(lexemes, scaled.end - 1)])
        part = None if is_give(lexemes, j) else _read_part(lexemes, j)
    whole = Reading(total, j)
    return _read_point(lexemes, whole) or whole


def read_typed_scale(lexemes: Lexemes, number: Reading) -> Reading:
    """Read the scale after a number: "1.5 लाख", "दो सौ"."""
    word = word_at(lexemes, number.end)
    scale = _scales().get(word)
    if scale is None or (word == "k" and lexemes[number.end].after_space):
        return number
    return Reading(number.value * scale, number.end + 1)


def _read_part(lexemes: Lexemes, i: int) -> Reading | None:
    """Read what may stand before a scale: a small number, a half, or a bare scale as one."""
    word = word_at(lexemes, i)
    fixed, shifts, _ = _fractions()
    if word in fixed:
        return Reading(fixed[word], i + 1)
    if word in shifts:
        return _read_shifted(lexemes, i, shifts[word])
    value = small_value(word)
    if value is not None:
        return Reading(Decimal(value), i + 1)
    typed = value_at(lexemes, i)
    if typed is not None and word_at(lexemes, i + 1) in _scales():
        return Reading(typed, i + 1)
    return Reading(Decimal(1), i) if word in _scales() and word != "k" else None


def _read_shifted(lexemes: Lexemes, i: int, shift: Decimal) -> Reading | None:
    """Read "साढ़े तीन" (3.5), "पौने दो" (1.75), "सवा" alone before a scale (1.25)."""
    value = small_value(word_at(lexemes, i + 1)) or value_at(lexemes, i + 1)
    if value is not None:
        return Reading(Decimal(value) + shift, i + 2)
    return Reading(1 + shift, i + 1)


def _read_point(lexemes: Lexemes, whole: Reading) -> Reading | None:
    if word_at(lexemes, whole.end) not in _fractions()[2]:
        return None
    digits, i = "", whole.end + 1
    while (value := small_value(word_at(lexemes, i))) is not None:
        digits += str(value)
        i += 1
    return Reading(whole.value + Decimal(f"0.{digits}"), i) if digits else None


def read_ordinal(lexemes: Lexemes, i: int) -> Reading | None:
    """Read the few ordinals that name a day: "पहली तारीख"."""
    value = ordinals().get(word_at(lexemes, i))
    return None if value is None else Reading(Decimal(value), i + 1)


def read_digit_words(lexemes: Lexemes, i: int) -> Reading | None:
    """Read three or more digits said one by one: "चार चार सात एक"."""
    digits = ""
    while (value := small_value(word_at(lexemes, i))) is not None and value < 10:
        digits += str(value)
        i += 1
    return Reading(Decimal(digits), i) if len(digits) >= 3 else None
