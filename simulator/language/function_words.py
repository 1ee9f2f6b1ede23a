"""Words that carry grammar and little meaning of their own, by language."""

from __future__ import annotations

from functools import lru_cache

from simulator.language.romanised import infinitive_of
from simulator.language.types import Language

_WORDS: dict[Language, frozenset[str]] = {
    "en": frozenset(
        """a an the this that these those it its i you he she we they me him her us them my your
        his our their mine yours is am are was were be been being do does did done have has had
        having will would shall should can could may might must to of in on at by for from with
        as and or but so if then than when while what which who whom there here just also very
        too up out about into over after before again any some all as not no yes please well okay
        ok oh now get got let s t ll re ve d m unless until because since though although per each
        every only both either without within between during yet still once whether anyone
        someone everything something nothing nobody never none cannot let's u ur r""".split()
    ),
    "nl": frozenset(
        """de het een dit dat deze die er ik u jij je hij zij ze wij we mij me hem haar ons hen uw
        mijn zijn is ben bent was waren wordt worden werd geworden heb hebt heeft hebben had
        hadden zal zult zullen zou zouden kan kunt kunnen kon mag mogen moet moeten te van in op
        aan bij voor uit met als en of maar dus dan toen wat welke wie hier daar ook heel erg om
        over na nog al niet geen ja nee wel even nu naar door tot af te ten ter per vh vd tenzij
        totdat zodra zodat omdat want doch echter terwijl hoewel zonder binnen tussen tijdens
        vanaf alleen alles iets niets iemand niemand nooit altijd elk elke ieder iedere zelf hun
        welk hoe waar waarom wanneer zo toch mits gedurende sinds graag reeds""".split()
    ),
    "hi": frozenset(
        """है हैं था थी थे थीं हूं हो का की के को से में पर प्रति ने और या लेकिन तो भी ही यह वह ये वे मैं आप हम
        मेरा मेरी मेरे मैंने मुझे आपका आपकी आपके आपको आपने आपसे हमारा हमारी हमारे हमने हमें अपना अपनी अपने इस उस इन
        उन इसे उसे इसका इसकी इसके उसका उसकी उसके इसमें उसमें जो कि एक कर
        रहा रही रहे गया गई गए कुछ क्या कोई अब फिर जी नहीं न मत हां लिए साथ तक अगर जब तब
        होना होता होती होते होगा होगी होंगे सर मैडम ओके जिसने उसने इसने किसने दें लें करें इसलिए
        बस सिर्फ़ सिर्फ क्योंकि तभी जिसे जिससे जिसका जिसकी जिसके इसमें उनका उनकी वाला
        वाली वाले यू योर ऑन फॉर दिस दैट विद the then is are will be to of in if it we with
        only""".split()
    ),
}

_NEGATORS: dict[Language, frozenset[str]] = {
    "en": frozenset("not no never without nobody nothing none cannot neither nor".split()),
    "nl": frozenset("niet geen nooit zonder niets niemand nergens".split()),
    "hi": frozenset("नहीं न ना मत बिना बगैर".split()),
}


# Forms of to be, to have and to do: which one is said matters (is approved, be approved).
_AUXILIARIES: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "be am is are was were been being have has had having do does did done".split()
    ),
    "nl": frozenset("zijn is ben bent was waren geweest heb hebt heeft hebben had hadden".split()),
    "hi": frozenset("है हैं था थी थे थीं हो हूं".split()),
}


def is_auxiliary(norm: str, language: Language) -> bool:
    """Say whether a word, in normal form, is a form of to be, to have or to do."""
    return norm in _AUXILIARIES[language]


def is_negator(norm: str, language: Language) -> bool:
    """Say whether a word, in normal form, denies by itself."""
    return norm in _NEGATORS[language]


# Function words that keyword heaps are fond of: they bind little together.
_LOOSE: dict[Language, frozenset[str]] = {
    "en": frozenset(
        "then after before yes please now just all any some out up over again can else".split()
    ),
    "nl": frozenset("dan na nu wel nog al ja kan anders eerst".split()),
    "hi": frozenset("तो अब फिर जी हां कुछ अपना अपनी अपने सर मैडम ओके महीना महीने यानी मतलब प्लस".split()),
}
# Words that tie the one before them to what follows: hardly ever in a heap.
_TIES: dict[Language, frozenset[str]] = {
    "en": frozenset(),
    "nl": frozenset("graag alstublieft even nodig".split()),  # a curt list that asks for something
    "hi": frozenset("का के की को से में पर ने".split()),
}
# Nouns that look like forms of a verb.
_NOUNS = frozenset("खाता खाते खातों छूट खर्चा खर्चे वसूली कमाई बचत".split())
# Endings that only verbs have: of the future, "having done", the polite request.
_VERB_ENDINGS: dict[Language, tuple[str, ...]] = {
    "en": (),
    "nl": (),
    "hi": ("गा", "गी", "गे", "कर", "इए", "िए"),
}
# Verbs that no regular ending tells: a sentence that ends on one was spoken.
_IRREGULAR = frozenset("दिया दी दिए लिया ली किया हुआ हुई हुए".split())
_TIE_GLUE, _LOOSE_GLUE, _NEGATOR_GLUE = 1.5, 0.5, 0.25


def glue_of(norm: str, language: Language) -> float:
    """Give how much a word binds others together, 0 to 1.5: a heap of keywords has little."""
    if is_negator(norm, language):
        return _NEGATOR_GLUE
    if norm in _LOOSE[language]:
        return _LOOSE_GLUE
    if norm in _TIES[language]:
        return _TIE_GLUE
    is_verb = len(norm) > 2 and norm.endswith(_VERB_ENDINGS[language])
    is_verb = is_verb or (language == "hi" and _is_inflected(norm))
    if is_verb or is_function_word(norm, language):
        return 1.0
    # A sentence of English in a Hindi call holds together by its English words.
    return glue_of(norm, "en") if language == "hi" and norm.isascii() else 0.0


@lru_cache(maxsize=16384)
def _is_inflected(norm: str) -> bool:
    """Say whether a Hindi word is a verb in one of its forms, not its bare root or infinitive."""
    if norm in _IRREGULAR:
        return True
    if norm in _NOUNS or norm.endswith("ना") or infinitive_of(norm) is None:
        return False
    return infinitive_of(norm + "ना") is None


def is_function_word(norm: str, language: Language) -> bool:
    """Say whether a word, in normal form, carries grammar rather than meaning."""
    return norm in _WORDS[language]
