"""Read Hindi in Latin letters as the Devanagari word it stands for.

A spelling is looked up as it is, then by its sound (long and short vowels, doubled letters and
the like count as one), then as a form of a verb, and last with the vowels that hasty typists drop.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache

from . import _roman_words
from ._patterns import compiled
from ._rules import pairs, words

_CONSONANTS = dict(
    zip(
        "क ख ग घ ङ च छ ज झ ञ ट ठ ड ढ ण त थ द ध न प फ ब भ म य र ल व श ष स ह ळ".split(),
        "k kh g gh n ch ch j jh n t th d dh n t th d dh n p f b bh m y r l v s s s h l".split(),
        strict=True,
    )
)
_SIGNS = dict(zip("ा ि ी ु ू ृ े ै ो ौ ॅ ॉ".split(), "a i i u u ri e ai o au a o".split(), strict=True))
_VOWELS = dict(
    zip("अ आ इ ई उ ऊ ऋ ए ऐ ओ औ ऑ ऍ".split(), "a a i i u u ri e ai o au o a".split(), strict=True)
)
_VIRAMA, _NUKTA, _NASALS, _LABIALS = "्", "\u093c", "ंँ", "पफबभम"
_SCHWA = "ə"
# Sounds that are typed in several ways, in the order in which they are folded.
_FOLDS = (
    ("aa", "a"), ("ee", "i"), ("ii", "i"), ("oo", "u"), ("uu", "u"), ("chh", "ch"), ("ph", "f"),
    ("w", "v"), ("z", "j"), ("x", "ks"), ("ck", "k"), ("q", "k"), ("sh", "s"), ("np", "mp"),
    ("nb", "mb"),
)  # fmt: skip
# Verb endings after a consonant: as folded, and in Devanagari; after a vowel the sign is a letter.
_ENDINGS = dict(
    pair.split(">")
    for pair in """na>ना ne>ने ni>नी ta>ता te>ते ti>ती tin>तीं unga>ूंगा ungi>ूंगी uga>ूंगा ugi>ूंगी
    ega>ेगा egi>ेगी enge>ेंगे engi>ेंगी ege>ेंगे oge>ोगे ogi>ोगी un>ूं u>ूं en>ें ein>ें e>े o>ो
    ie>िए iega>िएगा iyega>िएगा ia>िए a>ा ya>ा i>ी in>ीं kar>कर ke>के kr>कर""".split()
)
_LETTER_OF = {"ा": "या", "े": "ए", "ी": "ई", "ीं": "ईं", "ू": "ऊ", "ो": "ओ", "ि": "इ", "ें": "एं"}
# Number words that are as likely another word; figures read them in Latin letters.
_LATIN = frozenset("tin sat bis sola che bara".split())
_AFTER_THAT = words(
    """aap ap hum ham main mai maine aapne humne yeh ye yah agar jab
    woh wo aapka aapke aapko apka apke apko mujhe"""
)  # what begins the clause after "that"
_AFTER_USAGE = ("kar", "kr", "ho", "kij", "kiy", "kia", "ki")  # "use karna"
_AFTER_NEW = ("khar", "shop", "purch", "chee", "chij", "tran", "len", "kharch", "job", "nauk")
_AFTER_CLAIM = ("kar", "kr", "kiy", "kia", "kij")  # one claims; medicine is bought and taken
_HIS_CLAIM = words("mera hamara humara aapka apka apna unka")  # a claim is a he, medicine a she
_NEAR_MINIMUM = words("due amount payment amt dues bharna bhar bhara bharne bharte rashi")
_SHORTEST = 3  # letters of a word that is looked for without its vowels


@lru_cache(maxsize=16384)
def devanagari_of(word: str) -> str | None:
    """Give the Devanagari form, folded, of a word in Latin letters; None if it is no Hindi."""
    if not word.isascii() or not word.replace("-", "").isalpha() or word in _LATIN:
        return None
    return (
        _exact().get(word)
        or _number(word)
        or _by_sound().get(sound_of(word))
        or _verb_form(sound_of(word))
        or _hasty(sound_of(word))
        or _plural(sound_of(word))
    )


@lru_cache(maxsize=16384)
def sound_of(word: str) -> str:
    """Fold a spelling in Latin letters to its sound."""
    sound = word.casefold()
    for old, new in _FOLDS:
        sound = sound.replace(old, new)
    sound = compiled(r"c(?!h)").sub("k", sound)
    sound = compiled(r"([a-z])\1").sub(r"\1", sound)
    sound = compiled(r"(?<=[aeiou])y(?=[ei])").sub("", sound)
    sound = compiled(r"iya").sub("ia", sound)
    folded: str = compiled(r"eh(?=[bcdfgjklmnprstv])").sub("ah", sound)
    return folded


def read_in_context(words: Sequence[str], i: int) -> str | None:
    """Tell by its neighbours which word an ambiguous spelling is; None for any other word."""
    following = words[i + 1] if i + 1 < len(words) else ""
    before = words[i - 1] if i else ""
    match words[i]:
        case "hi":
            return "ही" if i else "हाय"
        case "ki":
            return "कि" if following in _AFTER_THAT else None
        case "use":
            return "यूज" if following.startswith(_AFTER_USAGE) else None
        case "nai":
            return "नई" if following.startswith(_AFTER_NEW) else None
        case "min":
            return "मिनिमम" if {following, before} & _NEAR_MINIMUM else None
        case "dawa" | "dava":
            is_claim = following.startswith(_AFTER_CLAIM) or before in _HIS_CLAIM
            return "दावा" if is_claim else None
    return None


def spoken(devanagari: str) -> str:
    """Give the one sound of a Devanagari word by which it is known in either script."""
    return sound_of(_drop_schwas(_spell(devanagari)))


def is_listed(norm: str) -> bool:
    """Tell whether a Devanagari word, in normal form, is read from Latin letters."""
    return norm in _listed()


@cache
def _listed() -> frozenset[str]:
    from ._numerals_hi import spelled_value

    numbers = map(spelled_value, range(100))
    return frozenset({*_exact().values(), *_by_sound().values(), *numbers})


def sounds_of(devanagari: str) -> frozenset[str]:
    """Give the sounds of a Devanagari word as Latin letters may spell them."""
    spelled = _spell(devanagari)
    found = {_drop_schwas(spelled), spelled.replace(_SCHWA, "a").removesuffix("a") or spelled}
    if not spelled.endswith(_SCHWA):
        found = {_drop_schwas(spelled), spelled.replace(_SCHWA, "a")}
    for old, new in (("ai", "e"), ("au", "o")):
        found |= {sound.replace(old, new) for sound in found}
    if devanagari[-1] in _NASALS:
        found |= {sound.removesuffix("n") for sound in found}
    if "ड\u093c" in devanagari or "ढ\u093c" in devanagari:
        found |= {sound.replace("dh", "rh").replace("d", "r") for sound in found}
    return frozenset(map(sound_of, found))


def _spell(devanagari: str) -> str:
    import unicodedata

    letters = unicodedata.normalize("NFD", devanagari)
    spelled = "".join(_spell_sign(letters, index) for index in range(len(letters)))
    return spelled


def _spell_sign(letters: str, i: int) -> str:
    sign = letters[i]
    if sign in _NASALS:
        return "m" if letters[i + 1 : i + 2] in tuple(_LABIALS) else "n"
    if sign in _CONSONANTS:
        following = letters[i + 1 : i + 3].replace(_NUKTA, "")[:1]
        own = _CONSONANTS[sign]
        bare = bool(following) and (following in _SIGNS or following == _VIRAMA)
        return own if bare else own + _SCHWA
    return _SIGNS.get(sign) or _VOWELS.get(sign) or ""


def _drop_schwas(spelled: str) -> str:
    """Drop the vowels that are written but not spoken: at the end, and between two syllables."""
    sounds = spelled.removesuffix(_SCHWA)
    pattern = compiled(
        rf"(?<=[aeiou{_SCHWA}][bcdfgjklmnprstvyh]{{1,2}}){_SCHWA}(?=(?:[bcdfgjklmnprstvy]h?|h)[aeiou{_SCHWA}])"
    )
    while True:
        matches = list(pattern.finditer(sounds))
        if not matches:
            return sounds.replace(_SCHWA, "a")
        last = matches[-1]
        sounds = sounds[: last.start()] + sounds[last.end() :]


def _folded(devanagari: str) -> str:
    from .normal import normal_form

    return normal_form(devanagari, "hi")


def _entries(table: str) -> Iterator[tuple[str, list[str]]]:
    for entry in table.split():
        word, _, spellings = entry.partition("=")
        kept = [each for each in spellings.split("/") if each and not each.endswith("_")]
        yield word.rstrip("_"), kept


@cache
def _exact() -> Mapping[str, str]:
    """Give the words whose spelling does not follow from their sound."""
    found: dict[str, str] = {}
    for word, spellings in _entries(_roman_words.EXACT):
        for spelling in spellings:
            found.setdefault(spelling, _folded(word))
    for word, spellings in _entries(_roman_words.LOANS):
        for spelling in spellings:
            found.setdefault(spelling, _folded(word))
    for word, spellings in _entries(_roman_words.LOANS):
        for spelling in filter(lambda each: len(each) > 2, spellings):
            for form in _english_forms(spelling):
                found.setdefault(form, _folded(word))
    return found


def _number(word: str) -> str | None:
    """Read a number word: "sadsath" is सड़सठ."""
    from ._numerals_hi import small_value, spelled_value

    value = small_value(word)
    return None if value is None else spelled_value(value)


def _english_forms(word: str) -> Iterator[str]:
    yield word + "s"
    stem = word.removesuffix("e")
    yield from (stem + "ed", stem + "ing", stem + "es")
    if word.endswith("y"):
        yield from (word[:-1] + "ied", word[:-1] + "ies")


@cache
def _by_sound() -> Mapping[str, str]:
    """Give the words by their sound; the first of two that sound alike has it."""
    found: dict[str, str] = {}
    for table in (_roman_words.EXACT, _roman_words.PLAIN, _roman_words.LOANS):
        for word, _ in _entries(table):
            for sound in sorted(sounds_of(word)):
                if len(sound) > 2:
                    found.setdefault(sound, _folded(word))
    return found


@cache
def _roots() -> Mapping[str, str]:
    found: dict[str, str] = {}
    roots = [word for word, _ in _entries(_roman_words.VERBS)]
    for root in roots:
        for sound in sorted(sounds_of(root)):
            found.setdefault(sound, _folded(root))
    for root in roots:
        inflected = sound_of(_drop_schwas(_spell(root + "े")))
        found.setdefault(inflected.removesuffix("e"), _folded(root))
    for root in roots:
        sound = sound_of(_drop_schwas(_spell(root)))
        hasty = sound[:1] + sound[1:-1].replace("a", "") + sound[-1:]
        if len(hasty) > 1:
            found.setdefault(hasty, _folded(root))
    return found


@cache
def _infinitives() -> Mapping[str, str]:
    """Give the infinitive of every form of the verbs; causatives and pairs read as one."""
    same = pairs(_roman_words.SAME_VERBS)
    found: dict[str, str] = {}
    for root in dict.fromkeys(_roots().values()):
        infinitive = same.get(root + "ना", root + "ना")
        forms = (_joined(root, ending, spelled) for spelled, ending in _ENDINGS.items())
        for form in (root, *filter(None, forms)):
            found.setdefault(form, infinitive)
    return found


def _forms_with(*endings: str) -> Iterator[str]:
    """Give the forms of all verbs with some endings, by how these are spelled."""
    for root in dict.fromkeys(_roots().values()):
        forms = (_joined(root, _ENDINGS[spelled], spelled) for spelled in endings)
        yield from filter(None, forms)


@cache
def _familiar() -> frozenset[str]:
    return frozenset({*_forms_with("o", "oge", "ogi"), *words("दोगे दोगी लोगे लोगी होगे")})


def is_familiar(norm: str) -> bool:
    """Tell whether a verb form is one that is said to a "tum", not to an "aap"."""
    return norm in _familiar()


@cache
def _imperfect() -> frozenset[str]:
    return frozenset(_forms_with("ta", "te", "ti", "tin")) - words("खाता खाते")  # an account


def is_imperfect(norm: str) -> bool:
    """Tell whether a verb form is one of what would have been ("भरते तो"), or of habit."""
    return norm in _imperfect()


def infinitive_of(norm: str) -> str | None:
    """Give the infinitive of a verb form in Devanagari; None for any other word."""
    return _infinitives().get(norm)


def _verb_form(sound: str) -> str | None:
    """Read a verb with its ending: "lagaenge" is लगाएंगे."""
    roots = _roots()
    if len(sound) > 2 and sound in roots:
        return roots[sound]
    for length in range(min(5, len(sound) - 1), 0, -1):
        root, ending = roots.get(sound[:-length]), _ENDINGS.get(sound[-length:])
        if root is not None and ending is not None:
            return _joined(root, ending, sound[-length:])
    return None


def _joined(root: str, ending: str, spelled: str) -> str | None:
    if root[-1] not in _SIGNS and root[-1] not in _VOWELS:
        return None if spelled == "ya" else root + ending
    if spelled == "a":
        return None
    for sign in ("ीं", "ें", ending[0]):
        if ending.startswith(sign) and sign in _LETTER_OF:
            return root + _LETTER_OF[sign] + ending[len(sign) :]
    return root + ending


def _plural(sound: str) -> str | None:
    """Read a noun in the plural by its singular: "batanon" by बटन, "paison" by पैसा."""
    for ending in ("ion", "ien", "on", "en", "ein"):
        noun = sound.removesuffix(ending)
        if noun == sound or len(noun) < _SHORTEST:
            continue
        for singular in (noun, noun + "a", noun + "i"):
            if singular in _by_sound():
                return _by_sound()[singular]
    return None


@cache
def _bare() -> Mapping[str, tuple[str, ...]]:
    """Give the sounds of all words by what is left of them without their a's."""
    found: dict[str, set[str]] = {}
    for sound in _by_sound():
        found.setdefault(_without_a(sound), set()).add(sound)
    return {bare: tuple(sorted(sounds)) for bare, sounds in found.items()}


def _without_a(sound: str) -> str:
    return sound[:1] + sound[1:].replace("a", "")


def _hasty(sound: str) -> str | None:
    """Read a word whose a's were dropped: "smjh", "jnkari"."""
    if len(sound) < _SHORTEST:
        return None
    fuller = [
        each
        for each in _bare().get(_without_a(sound), ())
        if len(each) > len(sound) and (each[-1] == "a") == (sound[-1] == "a")
    ]
    words = {_by_sound()[each] for each in fuller}
    return words.pop() if len(words) == 1 else None
