"""The words that turn a number into money, a percentage, a duration or a date."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from . import _numerals_en, _numerals_hi, _numerals_nl
from ._rules import Words, words
from .lexemes import Lexemes, Reading
from .normal import normal_form
from .types import FigureKind, Language

_CENT = Decimal("0.01")
Reader = Callable[[Lexemes, int], Reading | None]


class Unit(NamedTuple):
    """What a unit word counts, and how many of the unit one of them is."""

    kind: FigureKind
    name: str
    factor: Decimal = Decimal(1)


@dataclass(frozen=True, slots=True)
class FigureWords:
    """What one language needs to read figures."""

    units: Mapping[str, Unit]  # one to three folded words
    months: Mapping[str, int]
    read_cardinal: Reader
    read_ordinal: Reader
    read_digit_words: Reader
    read_typed_scale: Callable[[Lexemes, Reading], Reading]
    day_first: bool  # 5/4 is 5 April
    articles: Words  # "a month"
    not_counted: Words  # number words that are something else when they stand alone
    fillers: Words  # between number and unit: "two more months"
    rates: Words  # before an article they make a rate: "once a month"
    ands: Words
    ors: Words  # join figures that share a unit
    tos: Words
    last_four: str = r"(?!)"  # what stands before the last digits of a card


# Signs and codes may stand before the number in every language.
CURRENCY_SIGNS = {
    "$": "USD", "us$": "USD", "usd": "USD", "€": "EUR", "eur": "EUR", "euro": "EUR",
    "₹": "INR", "inr": "INR", "rs": "INR", "रु": "INR", "₨": "INR",
}  # fmt: skip
_SHARED = {
    "$": Unit(FigureKind.MONEY, "USD"),
    "usd": Unit(FigureKind.MONEY, "USD"),
    "€": Unit(FigureKind.MONEY, "EUR"),
    "eur": Unit(FigureKind.MONEY, "EUR"),
    "₹": Unit(FigureKind.MONEY, "INR"),
    "inr": Unit(FigureKind.MONEY, "INR"),
    "¢": Unit(FigureKind.MONEY, "USD", _CENT),
    "%": Unit(FigureKind.PERCENT, "%"),
    "٪": Unit(FigureKind.PERCENT, "%"),
    "％": Unit(FigureKind.PERCENT, "%"),
}


def _units(
    language: Language, *rows: tuple[FigureKind, str, str | Decimal, str]
) -> dict[str, Unit]:
    """Give the unit of every phrase; phrases in a row are separated by a comma."""
    table = dict(_SHARED)
    for kind, name, factor, phrases in rows:
        for phrase in phrases.split(","):
            folded = " ".join(normal_form(word, language) for word in phrase.split())
            table[folded] = Unit(kind, name, Decimal(factor))
    return table


_M, _P, _D = FigureKind.MONEY, FigureKind.PERCENT, FigureKind.DURATION


@cache
def _english() -> FigureWords:
    return FigureWords(
        units=_units(
            "en",
            (_M, "USD", "1", "dollar,dollars,buck,bucks,us dollars,u.s. dollars"),
            (_M, "USD", "1000", "grand"),
            (_M, "USD", _CENT, "cent,cents"),
            (_M, "EUR", "1", "euro,euros"),
            (_M, "INR", "1", "rupee,rupees"),
            (_P, "%", "1", "percent,per cent,pct,percentage point,percentage points"),
            (_D, "minute", "1", "minute,minutes,min,mins"),
            (_D, "hour", "1", "hour,hours,hr,hrs,h"),
            (_D, "day", "1", "day,days,calendar day,calendar days"),
            (_D, "business-day", "1", "business day,business days,working day,working days,"
             "banking day,banking days,bank day,bank days,workday,workdays,weekday,weekdays"),
            (_D, "week", "1", "week,weeks,wk,wks"),
            (_D, "week", "2", "fortnight,fortnights"),
            (_D, "month", "1", "month,months,mo,mos,calendar month,calendar months"),
            (_D, "year", "1", "year,years,yr,yrs"),
            (_D, "statement", "1", "statement,statements,billing cycle,billing cycles,cycle,cycles,"
             "statement cycle,statement cycles,billing period,billing periods,bill,bills,"
             "billing statement,billing statements,monthly statement,monthly statements,"
             "statement period,statement periods,billing month,billing months"),
        ),
        months=_months("en", """january/jan february/feb march/mar april/apr may june/jun
            july/jul august/aug september/sept/sep october/oct november/nov december/dec"""),
        read_cardinal=_numerals_en.read_cardinal,
        read_ordinal=_numerals_en.read_ordinal,
        read_digit_words=_numerals_en.read_digit_words,
        read_typed_scale=_numerals_en.read_typed_scale,
        day_first=False,
        articles=words("a an"),
        not_counted=words("one oh o"),
        fillers=words("more full whole additional extra consecutive straight short further other"),
        rates=words(
            "once twice times thrice fee fees interest payment payments credit charge charges times"
        ),
        ands=words("and &"),
        ors=words("or and"),
        tos=words("to - – — through"),
        last_four=r"(?i)(?:ending|ends|last (?:four|4))(?:\W+\w+){0,3}\W*$",
    )  # fmt: skip


@cache
def _dutch() -> FigureWords:
    return FigureWords(
        units=_units(
            "nl",
            (_M, "EUR", "1", "euro,euros,euro's"),
            (_M, "EUR", _CENT, "cent,centen,eurocent,ct"),
            (_M, "USD", "1", "dollar,dollars"),
            (_P, "%", "1", "procent,percent,procentpunt,pct"),
            (_D, "minute", "1", "minuut,minuten,minuutje,minuutjes,min"),
            (_D, "minute", "15", "kwartier"),
            (_D, "hour", "1", "uur,uren"),
            (_D, "hour", "24", "etmaal"),
            (_D, "day", "1", "dag,dagen,kalenderdag,kalenderdagen,daagse"),
            (_D, "business-day", "1", "werkdag,werkdagen"),
            (_D, "week", "1", "week,weken"),
            (_D, "month", "1", "maand,maanden"),
            (_D, "year", "1", "jaar,jaren"),
            (_D, "statement", "1", "termijn,termijnen,overzicht,overzichten,afschrift,afschriften,"
             "rekeningoverzicht,rekeningoverzichten,maandoverzicht,maandoverzichten,"
             "bankafschriften,afrekeningen,periodes,factuurperiodes"),
        ),
        months=_months("nl", """januari/jan februari/feb maart/mrt april/apr mei juni/jun juli/jul
            augustus/aug september/sept/sep oktober/okt november/nov december/dec"""),
        read_cardinal=_numerals_nl.read_cardinal,
        read_ordinal=_numerals_nl.read_ordinal,
        read_digit_words=_numerals_nl.read_digit_words,
        read_typed_scale=_numerals_nl.read_typed_scale,
        day_first=True,
        articles=words("een"),
        not_counted=words("een één"),
        fillers=words("hele volle extra aaneengesloten volledige opeenvolgende"),
        rates=words("keer maal"),
        ands=words("en"),
        ors=words("of en"),
        tos=words("tot - – — t/m"),
        last_four=r"(?i)(?:laatste vier|laatste 4|eindigt op|eindigend op)(?:\W+\w+){0,3}\W*$",
    )  # fmt: skip


@cache
def _hindi() -> FigureWords:
    return FigureWords(
        units=_units(
            "hi",
            (_M, "INR", "1", "रुपये,रुपए,रुपया,रुपयों,रूपये,रूपए,रु,₹,rupaye,rupay,rupaya,rupees,"
             "rupee,rupiya,rupye,rupe,rs,inr"),
            (_M, "INR", _CENT, "पैसे,पैसा,paise,paisa,paisey"),
            (_M, "USD", "1", "डॉलर,dollar,dollars"),
            (_P, "%", "1", "प्रतिशत,परसेंट,पर्सेंट,परसेन्ट,फ़ीसदी,फीसद,percent,per cent,parsent,pratishat,"
             "fisadi,feesadi"),
            (_D, "minute", "1", "मिनट,मिनिट,minute,minutes,minat"),
            (_D, "hour", "1", "घंटे,घंटा,घंटों,ghante,ghanta,hour,hours"),
            (_D, "day", "1", "दिन,दिनों,दिवस,din,dino,day,days,डे,डेज़"),
            (_D, "business-day", "1", "कार्य दिवस,कार्य दिवसों,कार्यदिवस,कार्यदिवसों,कामकाजी दिन,"
             "कामकाजी दिनों,"
             "वर्किंग डे,वर्किंग डेज़,वर्किंग दिन,बिज़नेस डे,बिज़नेस डेज़,working day,working days,"
             "business days,business day,working din,karya divas"),
            (_D, "week", "1", "हफ़्ते,हफ़्ता,हफ़्तों,सप्ताह,hafte,hafta,hafton,week,weeks"),
            (_D, "month", "1", "महीने,महीना,महीनों,माह,मास,mahine,mahina,maheene,month,months"),
            (_D, "year", "1", "साल,सालों,वर्ष,वर्षों,बरस,saal,sal,varsh,year,years"),
            (_D, "statement", "1", "बिल,बिलों,स्टेटमेंट,बिलिंग साइकिल,बिलिंग चक्र,बिलिंग साइकल,"
             "साइकिल,bill,bills,"
             "statement,statements,billing cycle,billing cycles"),
        ),
        months=_months("hi", """जनवरी/january/jan/janvari फ़रवरी/february/feb/farvari मार्च/march/mar
            अप्रैल/april/apr मई/may जून/june/jun जुलाई/july/jul अगस्त/august/aug
            सितंबर/सितम्बर/september/sept/sep अक्टूबर/अक्तूबर/october/oct नवंबर/नवम्बर/november/nov
            दिसंबर/दिसम्बर/december/dec"""),
        read_cardinal=_numerals_hi.read_cardinal,
        read_ordinal=_numerals_hi.read_ordinal,
        read_digit_words=_numerals_hi.read_digit_words,
        read_typed_scale=_numerals_hi.read_typed_scale,
        day_first=True,
        articles=words(""),
        not_counted=words(
            """एक आधा आधी आधे सवा पौन ek do saath sath tera bara sola che tin sat bis adha aadha
            aadhe sava sawa"""
        ),
        fillers=words("और पूरे aur pure"),
        rates=words("बार"),
        ands=words("और aur"),
        ors=words("या और ya aur"),
        tos=words("से - – — se"),
        last_four=r"(?:अंतिम चार|आख़िरी चार|आखिरी चार|last (?:four|4))(?:\W+\w+){0,3}\W*$",
    )  # fmt: skip


def _months(language: Language, names: str) -> dict[str, int]:
    return {
        normal_form(name, language): number
        for number, spellings in enumerate(names.split(), start=1)
        for name in spellings.split("/")
    }


def figure_words(language: Language) -> FigureWords:
    """Give what a language needs to read figures."""
    return {"en": _english, "nl": _dutch, "hi": _hindi}[language]()
