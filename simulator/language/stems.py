"""Find the dictionary form of a word."""

from __future__ import annotations

from functools import lru_cache

from ._rules import listed, rules_of
from .normal import fold_case, fold_marks, normal_form
from .romanised import infinitive_of, is_listed, sound_of, spoken
from .types import Language

# A stem that lost one of these would name the opposite act: "unblock" must not become "block".
_REVERSING = ("un", "dis", "non", "mis", "re", "in", "im", "ir", "de", "over", "under", "pre")
_REVERSING_NL = ("on", "ont", "de", "her", "terug", "niet", "mis", "af")
# Verb endings after the root, longest first: future, polite request, subjunctive.
_HINDI_ENDINGS = (
    *listed("इएगा िएगा एंगे एंगी ऊंगा ऊंगी ेंगे ेंगी ूंगा ूंगी एगा एगी ेगा ेगी"),
    *listed("इए िए एं ऊं ें ूं ओ ो"),
)


@lru_cache(maxsize=16384)
def stem_of(word: str, language: Language) -> str:
    """Give the dictionary form of a word, in normal form; an unknown word is its own stem."""
    norm = normal_form(word, language)
    override = rules_of(language).stems.get(norm)
    if override is not None:
        return override
    if not norm.isalpha() and language != "hi":
        return norm
    if language == "hi":
        return sound_of(norm) if norm.isascii() else _hindi_stem(fold_case(word), norm)
    return _latin_stem(fold_case(word), norm, language)


@lru_cache(maxsize=16384)
def is_dictionary_word(word: str, language: Language) -> bool:
    """Tell whether a word is a correct word of the language."""
    import simplemma

    rules = rules_of(language)
    if word in rules.domain_words or word in rules.stems or word in rules.number_words:
        return True
    return bool(simplemma.is_known(word, lang=language))


def _latin_stem(plain: str, norm: str, language: Language) -> str:
    # Dictionaries keep the accents ("financiële"); respelled words must be looked up respelled.
    start = plain if fold_marks(plain) == norm else norm
    lemma = normal_form(_settled(start, language), language)
    lemma = rules_of(language).stems.get(lemma, lemma)
    return norm if _loses_prefix(norm, lemma, language) else lemma


def _settled(word: str, language: Language) -> str:
    """Follow lemmas until they stand still; of a circle (sturen, stuur) take the longest."""
    seen = [word]
    while True:
        lemma = _lemma(seen[-1], language)
        if lemma == seen[-1]:
            return lemma
        if lemma in seen:
            return max(seen[seen.index(lemma) :], key=lambda form: (len(form), form))
        seen.append(lemma)


def _lemma(word: str, language: Language) -> str:
    import simplemma

    return fold_case(simplemma.lemmatize(word, lang=language)).replace("_", "")


def _loses_prefix(norm: str, lemma: str, language: Language) -> bool:
    prefixes = _REVERSING_NL if language == "nl" else _REVERSING
    return any(norm.startswith(p) and norm[len(p) :].startswith(lemma[:3]) for p in prefixes) and (
        len(lemma) >= 3 and not lemma.startswith(norm[:3])
    )


def _hindi_stem(plain: str, norm: str) -> str:
    verb = infinitive_of(norm)
    lemma = verb or _hindi_lemma(norm if plain.isascii() else plain, norm)
    lemma = rules_of("hi").stems.get(lemma, lemma)
    # A word that only its sound can lead back to from Latin letters is known by its sound.
    return lemma if lemma.endswith("ना") or is_listed(lemma) else spoken(lemma)


def _hindi_lemma(plain: str, norm: str) -> str:
    import simplemma

    for form in (plain, norm, *_hindi_infinitives(plain), *_hindi_infinitives(norm)):
        if simplemma.is_known(form, lang="hi"):
            return normal_form(simplemma.lemmatize(form, lang="hi"), "hi")
    return _hindi_singular(norm)


def _hindi_infinitives(word: str) -> list[str]:
    """Give the infinitives a verb form could belong to, by its ending."""
    dotted = word.replace("ँ", "ं")
    return [
        dotted.removesuffix(ending) + "ना"
        for ending in _HINDI_ENDINGS
        if dotted.endswith(ending) and len(dotted) > len(ending) + 1
    ]


def _hindi_singular(norm: str) -> str:
    """Take off the English plural of a borrowed word: "स्टेटमेंट्स"; टैक्स is no plural."""
    is_plural = norm.endswith("्स") and not norm.endswith("क्स") and len(norm) > 5
    return norm[:-2] if is_plural else norm
