"""Tell a typing mistake from another word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from ._rules import listed, rules_of
from .normal import normal_form
from .stems import is_dictionary_word
from .types import Language

_SHORTEST, _LONG = 5, 8
# Pairs a hasty typist can turn into each other, with opposite or different consequences.
_APART = tuple(
    frozenset(pair.split("/"))
    for pair in listed("""credit/debit block/unblock able/unable charge/change charged/changed
    charges/changes charging/changing approved/improved approve/improve approved/disapproved
    refund/refuse refunded/refused enroll/unroll waive/waste waived/wasted waiver/waver
    accept/except accepted/excepted eligible/ineligible eligible/illegible affect/effect
    secured/unsecured authorized/unauthorized lower/tower posted/pasted disputed/deputed
    accrue/accuse prepaid/repaid reverse/reserve reversed/reserved raise/erase deposit/depot
    insured/injured insure/ensure employed/unemployed current/currant payer/prayer
    verhogen/verlagen verhoogd/verlaagd toegewezen/afgewezen blokkeren/deblokkeren
    betaald/bepaald betaalt/bepaalt crediteren/debiteren geldig/ongeldig storten/sturen
    goedkeuren/afkeuren aanmelden/afmelden inschrijven/uitschrijven verzekerd/verzekert
    क्रेडिट/डेबिट ब्लॉक/अनब्लॉक मंजूर/नामंजूर""")
)
_NEGATIVE = {
    "en": ("un", "dis", "non", "in", "im", "mis", "over", "under", "re", "pre", "de"),
    "nl": ("on", "ont", "de", "her", "mis", "af", "aan", "in", "uit", "terug", "ver", "be"),
    "hi": ("अन", "ना", "बे", "अ"),
}


@lru_cache(maxsize=65536)
def typo_close(a: str, b: str, language: Language = "en") -> bool:
    """Tell whether one word can be a typing mistake of the other.

    Two correct words are never each other's mistakes, nor are short words (but for two swapped
    letters in a word of four), digits, number words
    or words that begin differently, because "nblock" could be "block" or "unblock".
    """
    language = _language_of(a + b, language)
    if a == b:
        return True
    if not (_is_spelled(a) and _is_spelled(b)):
        return False
    if min(len(a), len(b)) < _SHORTEST:
        return _is_swap(a, b) and not _are_kept_apart(a, b, language)
    if a[0] != b[0] and a[:2] != b[1::-1]:
        return False
    # The distance first: it costs nothing beside a look into the dictionary.
    if _distance(a, b) > (2 if min(len(a), len(b)) >= _LONG else 1):
        return False
    return not _are_kept_apart(a, b, language)


def typos_of(word: str, known: Sequence[str], language: Language = "en") -> list[str]:
    """Give the known words that a word can be a typing mistake of, in their order."""
    from rapidfuzz.distance import OSA
    from rapidfuzz.process import extract

    near = {
        found
        for found, _, _ in extract(word, known, scorer=OSA.distance, score_cutoff=2, limit=None)
    }
    return [each for each in known if each in near and typo_close(word, each, language)]


def _is_swap(a: str, b: str) -> bool:
    """Tell whether two letters next to each other are swapped in a word of four: "mroe"."""
    if len(a) != len(b) or len(a) != _SHORTEST - 1:
        return False
    apart = [i for i in range(len(a)) if a[i] != b[i]]
    return len(apart) == 2 and apart[1] == apart[0] + 1 and a[apart[0]] == b[apart[1]]


def _language_of(text: str, language: Language) -> Language:
    return "hi" if any("\u0900" <= sign <= "\u097f" for sign in text) else language


def _is_spelled(word: str) -> bool:
    return not any(sign.isdigit() for sign in word)


def _are_kept_apart(a: str, b: str, language: Language) -> bool:
    rules = rules_of(language)
    if a in rules.number_words or b in rules.number_words:
        return True
    if frozenset((a, b)) in _APART or _differ_by_prefix(a, b, language):
        return True
    return _is_known(a, language) and _is_known(b, language)


def _differ_by_prefix(a: str, b: str, language: Language) -> bool:
    short, long = sorted((a, b), key=len)
    return any(long == prefix + short for prefix in _NEGATIVE[language])


def _is_known(word: str, language: Language) -> bool:
    return is_dictionary_word(normal_form(word, language), language)


def _distance(a: str, b: str) -> int:
    from rapidfuzz.distance import OSA

    return int(OSA.distance(a, b, score_cutoff=2))
