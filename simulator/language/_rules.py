"""The shape in which every language gives its words to the rest of the room."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from .types import Language

Words = frozenset[str]
NO_WORDS: Words = frozenset()


def words(text: str) -> Words:
    """Give the words of a blank-separated list."""
    return frozenset(text.split())


def listed(text: str) -> list[str]:
    """Give the words of a blank-separated list in order."""
    return text.split()


def pairs(text: str) -> dict[str, str]:
    """Give the mapping written as blank-separated `from>to` pairs."""
    return dict(entry.split(">", 1) for entry in text.split())


@dataclass(frozen=True, slots=True)
class NegationRules:
    """What denies in a language, how far it reaches, and what only looks like a denial.

    An idiom is written with its negator in brackets: "[no] problem", "why [not]".
    """

    forward: Words  # reaches from the negator to the end of its clause
    idioms: tuple[str, ...]
    clause: Words = NO_WORDS  # denies its whole clause, wherever it stands
    phrase: Words = NO_WORDS  # reaches to the next comma: "without", "rather than"
    determiner: Words = NO_WORDS  # denies a noun; an answer when a comma follows: "no"
    implicit: Words = NO_WORDS  # stems that deny what follows: "fail to"
    tags: Words = NO_WORDS  # negators that only tag a question at the end of a clause
    after_noun: Words = NO_WORDS  # a phrase negator after one of these reaches backwards
    light_verbs: Words = NO_WORDS  # stems that take all of a denial upon themselves: "worry"
    concord: Words = NO_WORDS  # repeat a denial instead of cancelling it: "nothing"


@dataclass(frozen=True, slots=True)
class ClauseRules:
    """Where a clause ends."""

    breakers: Words  # always begin a clause
    joiners: Words  # begin one where a new subject or verb follows
    subjects: Words  # pronouns that are always a subject
    soft_breakers: Words = NO_WORDS  # begin one where a subject or determiner follows
    openers: Words = NO_WORDS  # begin one after a comma
    determiners: Words = NO_WORDS
    finite: Words = NO_WORDS  # auxiliaries: a sign that a subject has just passed
    relatives: Words = NO_WORDS  # where the search for that verb stops
    subordinators: Words = NO_WORDS  # their clause ends at the next subject with its verb
    reduced_relatives: Words = NO_WORDS  # begin a relative clause right after a noun: "the fee you"
    comma_ends_clause: bool = False
    verb_ending: str = ""  # of the stem of a verb, where clauses end on their verb
    after_verb: Words = NO_WORDS  # begin a clause right after such a verb: "लगती है पर"
    # The main clause after a subordinate one puts its verb first: see `subordinate`.
    verb_first: bool = False
    asking_words: Words = NO_WORDS  # begin a subordinate clause too: "wat er gebeurt"
    clause_openers: Words = NO_WORDS  # begin one where its subject follows: "nu u belt"
    clause_subjects: Words = NO_WORDS  # what may be that subject, or begin it
    pronouns: Words = NO_WORDS  # those of them that are a subject whenever a verb stands before
    clause_adverbs: Words = NO_WORDS  # stand in its place: "wat niet klopt"
    prepositions: Words = NO_WORDS  # may stand before an asking word: "voor wat er is"
    modals: Words = NO_WORDS  # an infinitive after one of these is its own
    verbs: Words = NO_WORDS  # verbs whose dictionary form does not look like one
    no_verbs: Words = NO_WORDS  # words that only look like verbs


@dataclass(frozen=True, slots=True)
class QuestionRules:
    """How a question begins when no question mark is typed."""

    openings: tuple[str, ...]  # words at the start of the sentence
    inversions: tuple[str, ...] = ()  # words at the start of any of its clauses
    fillers: Words = NO_WORDS  # skipped before an opening: "so", "okay"
    conditionals: Words = NO_WORDS  # open the answer to an inverted condition: "dan"
    statements: tuple[str, ...] = ()  # openings that begin a statement after all
    leads: tuple[str, ...] = ()  # lead up to a request: "voordat ik ..., mag ik"
    requests: tuple[str, ...] = ()  # inversions that ask after such a lead


@dataclass(frozen=True, slots=True)
class LanguageRules:
    """All words of one language."""

    negation: NegationRules
    clauses: ClauseRules
    questions: QuestionRules
    abbreviations: Words  # a period after them ends nothing
    glued: Words = NO_WORDS  # those of them that are typed onto the next word: "geb.datum"
    spellings: Mapping[str, str] = field(default_factory=dict)
    contractions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    stems: Mapping[str, str] = field(default_factory=dict)
    compounds: str = ""  # pattern of words that are typed apart but read as one
    domain_words: Words = NO_WORDS  # correct words that no general dictionary has
    number_words: Words = NO_WORDS  # never a typing mistake of another word
    separable: Mapping[tuple[str, str], str] = field(default_factory=dict)


@cache
def rules_of(language: Language) -> LanguageRules:
    """Give the rules of a language."""
    from ._dutch import DUTCH
    from ._english import ENGLISH
    from ._hindi import HINDI

    return {"en": ENGLISH, "nl": DUTCH, "hi": HINDI}[language]
