"""Fold the many ways in which one word is typed into one form."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from ._patterns import compiled
from ._rules import rules_of
from .types import Language

_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "`": "'", "´": "'", "′": "'", "＇": "'"})
_UNSEEN = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_NUKTA = "\u093c"
_BRITISH = r"""(?x)
    (?<stem> authori | recogni | reali | apologi | finali | minimi | maximi | organi | personali
    | prioriti | summari | utili | customi | capitali | penali | itemi | categori | emphasi
    | digiti | jeopardi | moderni | speciali | standardi | critici | equali | familiari | formali
    | legali | normali | locali | subsidi | stabili | visuali | unauthori | reauthori | computeri
    | memori | neutrali | optimi | patroni | scrutini | sympathi | empathi | synchroni | verbali
    )s(?<ending>e[ds]?|ing|ers?|ation|ations)"""
_HOMORGANIC = r"ङ्(?=[कखगघ])|ञ्(?=[चछजझ])|ण्(?=[टठडढ])|न्(?=[तथदधसशटड])|म्(?=[पफबभ])"
_GLIDE_E = r"(?<=[^\s्])ये(?=ं?$|ंगे$|गा$|गी$|गे$)"
_GLIDE_I = r"(?<=[^\s्])यी(?=ं?$)"


@lru_cache(maxsize=16384)
def normal_form(word: str, language: Language) -> str:
    """Give the one form that stands for all spellings of a word."""
    plain = fold_case(word)
    folded = fold_marks(plain)
    if language == "hi":
        folded = _fold_hindi(folded)
    return _respell(folded, language)


@lru_cache(maxsize=16384)
def fold_case(text: str) -> str:
    """Fold case, quotes, digits and invisible signs, and compose the rest (NFC)."""
    caseless = unicodedata.normalize("NFD", text.translate(_QUOTES).translate(_UNSEEN)).casefold()
    return "".join(map(_ascii_digit, unicodedata.normalize("NFC", caseless)))


def fold_marks(word: str) -> str:
    """Take the accents off Latin letters, except that Dutch "één" stays the number."""
    if word.isascii() or word == "één":
        return word
    bare = compiled(r"[\u0300-\u036f]+").sub("", unicodedata.normalize("NFD", word))
    return unicodedata.normalize("NFC", bare)


def _ascii_digit(sign: str) -> str:
    value = unicodedata.decimal(sign, None)
    return sign if value is None else str(value)


def _fold_hindi(word: str) -> str:
    """Fold both scripts to one: a word in Latin letters is read as the Devanagari it stands for."""
    if not word.isascii():
        return _fold_devanagari(word)
    from .romanised import devanagari_of

    return devanagari_of(word) or word


def _fold_devanagari(word: str) -> str:
    """Fold nukta, chandrabindu, nasals before their own class, and the ये/ए, यी/ई variants."""
    bare = unicodedata.normalize("NFD", word).replace(_NUKTA, "").replace("ँ", "ं")
    nasal = compiled(_HOMORGANIC).sub("ं", unicodedata.normalize("NFC", bare))
    glide: str = compiled(_GLIDE_I).sub("ई", compiled(_GLIDE_E).sub("ए", nasal))
    return glide


def _respell(word: str, language: Language) -> str:
    if language == "en":
        match = compiled(_BRITISH).fullmatch(word)
        if match:
            return f"{match['stem']}z{match['ending']}"
    return rules_of(language).spellings.get(word, word)
