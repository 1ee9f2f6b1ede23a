"""An author's own frame with one word more: another for a term, or one that it rules out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.grading.matcher.frames import parse_frame
from simulator.grading.matcher.phrases import Tagged
from simulator.grading.verdicts import Value
from simulator.scenario.models import Says
from simulator.workbench.atoms import phrases_in
from simulator.workbench.sieve import Candidate, Case, Need, Sieve, best_of
from simulator.workbench.targets import Edit, Target

BEST_WIDENED = 3  # of one reply and one meaning
BEST_NARROWED = 2
FITNESS_OF_WORD = 0.5  # of one word as another for a term
LEAST_BOND = 0.5  # share of a row of words that a term has to know


@dataclass(frozen=True, slots=True)
class Gap:
    """A frame that would find a sentence but for one term: which, and what of it is taken."""

    frame: str
    place: int  # of the term among those of the frame
    tagged: Tagged
    taken: frozenset[int]  # words of the sentence that the other terms stand on

    @property
    def term(self) -> str:
        """Give the term that is not there."""
        return self.frame.split()[self.place]

    @property
    def options(self) -> list[str]:
        """Give what the term stands for, without its signs."""
        return [each.lstrip("+->") for each in self.term.split("|")]

    def fill(self, phrase: str) -> str:
        """Give the frame with a phrase as one more option of the term."""
        terms = self.frame.split()
        terms[self.place] = f"{self.term}|{phrase.replace(' ', '_')}"
        return " ".join(terms)


def widen(sieve: Sieve, case: Case, target: Target) -> list[Candidate]:
    """Find frames that lack one term in a reply, and words there that could stand for it."""
    gaps = (
        gap
        for tagged in sieve.sentences(case.text)
        for frame in target.says.frames
        for gap in _gaps(sieve, frame, target, tagged)
    )
    found = (each for gap in gaps for each in _fill(sieve, case, target, gap))
    return best_of(found, BEST_WIDENED)


def _gaps(sieve: Sieve, frame: str, target: Target, tagged: Tagged) -> Iterator[Gap]:
    terms = frame.split()
    for place, term in enumerate(terms):
        follower = terms[place + 1] if place + 1 < len(terms) else ""
        if term.startswith("!") or term == "/" or follower.startswith(">"):
            continue
        rest = " ".join(terms[:place] + terms[place + 1 :])
        says = _readable(rest, target.says.question)
        if says is not None and sieve.is_found(says, tagged.sentence.text):
            yield Gap(frame, place, tagged, _places(parse_frame(rest).phrase_keys(), tagged))


def _readable(frame: str, question: bool | None) -> Says | None:
    try:
        parse_frame(frame)
    except ValueError:
        return None  # nothing is left of it, or of one of its parts
    return Says(frames=[frame], question=question)


def _places(keys: Iterable[str], tagged: Tagged) -> frozenset[int]:
    """Give the words of a sentence that phrases stand on."""
    hits = (hit for key in keys for hit in tagged.hits.get(key, ()))
    return frozenset(index for hit in hits for index in hit.words)


def _fill(sieve: Sieve, case: Case, target: Target, gap: Gap) -> Iterator[Candidate]:
    screen = sieve.screen(target, Need.SAID)
    concept = next((each[1:-1] for each in gap.options if each.startswith("<")), None)
    known = _stems_of(gap.options, sieve)
    meant = _places((key for key in gap.tagged.hits if key.startswith("<")), gap.tagged)
    for phrase, words in phrases_in(gap.tagged, sieve.scenario.language, gap.taken):
        widened = gap.fill(phrase)
        places = sieve.find(widened, target.says.question)
        mended = len(places & screen.mends)
        quality = _likelihood(phrase, known, words.isdisjoint(meant), mended, sieve)
        if quality and screen.is_worth_it(places):
            edit = Edit("frames", widened, target, gap.frame)
            if concept is not None:
                edit = Edit(concept, phrase)
            yield Candidate((edit,), case.id, screen.merit(places, quality))


def _likelihood(
    phrase: str, known: frozenset[str], is_free: bool, mended: int, sieve: Sieve
) -> float:
    """Say how likely a phrase is of the kind that a term stands for, 0 for not at all.

    A row of words is, as far as it shares them with phrases that the term knows. One word that
    stands in these was not meant alone; of another that means nothing else, only use can tell.
    """
    tokens = [token for each in sieve.sentences(phrase) for token in each.sentence.tokens]
    bond = sum(token.stem in known for token in tokens) / max(1, len(tokens))
    if " " in phrase:
        return bond if bond > LEAST_BOND else 0.0
    return FITNESS_OF_WORD if not bond and is_free and mended > 1 else 0.0


def _stems_of(options: Iterable[str], sieve: Sieve) -> frozenset[str]:
    """Give the stems of the words that a term already stands for."""
    texts: list[str] = []
    for each in options:
        is_concept = each.startswith("<")
        texts += sieve.scenario.concepts.get(each[1:-1], ()) if is_concept else [each]
    words = (text.replace("_", " ") for text in texts if "{" not in text and "#" not in text)
    return frozenset(
        token.stem
        for text in words
        for tagged in sieve.sentences(text)
        for token in tagged.sentence.tokens
    )


def narrow(sieve: Sieve, case: Case, target: Target) -> list[Candidate]:
    """Find words of a reply that was found by mistake, to be ruled out by the frame that found it.

    They rule out none of the replies that the frame finds rightly.
    """
    rule = sieve.listener.reader.judge(target.says, case.text).rule
    keys = [key for key in ("frames", "wrong_frames") if rule in getattr(target.says, key)]
    found = (each for key in keys for each in _rule_out(sieve, case, target, key, rule))
    return best_of(found, BEST_NARROWED)


def _rule_out(
    sieve: Sieve, case: Case, target: Target, key: str, frame: str
) -> Iterator[Candidate]:
    right = Value.WRONG if key == "wrong_frames" or target.is_forbidden else Value.MET
    question = target.says.question
    good = frozenset(each.text for each in sieve.cases if each.person is right)
    kept = sieve.find(frame, question) & good
    own = {option.lstrip("+->!") for term in frame.split() for option in term.split("|")}
    for tagged in sieve.sentences(case.text):
        for atom in sieve.atoms(tagged, target):
            if atom.is_figure or atom.term in own:
                continue
            narrowed = _except(frame, atom.term)
            places = sieve.find(narrowed, question)
            if kept <= places and case.text not in places:
                edit = Edit(key, narrowed, target, frame)
                yield Candidate((edit,), case.id, (1.0, atom.weight))


def _except(frame: str, term: str) -> str:
    """Add what must be missing to a frame, in its last part."""
    *first, last = frame.split()
    if last.startswith("!"):
        return " ".join([*first, f"{last}|{term}"])
    return f"{frame} !{term}"
