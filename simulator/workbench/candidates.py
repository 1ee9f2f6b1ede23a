"""What might mend a verdict that a person gave otherwise: frames, phrases and examples to try.

Made from the missed reply itself: most frames that find a reply also find others that they should
not, so they are screened on the replies that may be looked at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.grading.verdicts import Value
from simulator.workbench.atoms import IN_FRAMES, Atom, frames_of, with_names
from simulator.workbench.reshaping import narrow, widen
from simulator.workbench.sieve import Candidate, Case, Need, Sieve, best_of
from simulator.workbench.targets import Edit, Target

BEST_FRAMES = 3  # of one reply and one meaning that go on to be tried
MOST_SCREENED = 40  # frames of one sentence that are looked at closely
FITNESS = {2: 0.7, 3: 1.0, 4: 0.9}  # of a frame by its terms: few find too much, many too little
LEAST_OF_EXAMPLE = 3  # telling words and figures; less says too little to be alike
MOST_CONTRARY = 2  # meanings of a criterion of which a wrong reply may hold the contrary
MOST_TOGETHER = 3  # missing parts of a reply that are mended at once
_KEYS = {Need.SAID: "meets", Need.CONTRARY: "wrong", Need.UNSAID: "near"}  # of an example


def make_candidates(sieve: Sieve, misses: Sequence[Case]) -> Iterator[Candidate]:
    """Give what might mend the verdicts on these replies."""
    for case in misses:
        needs = list(_needs(sieve, case))
        missing = [target for target, need in needs if need is Need.SAID]
        contrary = [target for target, need in needs if need is Need.CONTRARY]
        for target in missing:
            yield from _let_be_heard(sieve, case, target)
        if 1 < len(missing) <= MOST_TOGETHER:
            yield from _together(sieve, case, missing)
        for target in _nearest(sieve, case, contrary)[:MOST_CONTRARY]:
            yield from _new_frames(sieve, case, target, Need.CONTRARY)
            yield from _example(sieve, case, target, Need.CONTRARY)
        for target in (target for target, need in needs if need is Need.UNSAID):
            yield from narrow(sieve, case, target)
            yield from _example(sieve, case, target, Need.UNSAID)


def _needs(sieve: Sieve, case: Case) -> Iterator[tuple[Target, Need]]:
    """Give the meanings that decided against the person, with what they should have heard."""
    for target in sieve.targets:
        value = target.judge(sieve.listener, case.text)
        if target.is_forbidden:
            if case.person is Value.WRONG and value is Value.ABSENT:
                yield target, Need.SAID
            elif case.person is Value.MET and value is Value.WRONG:
                yield target, Need.UNSAID
        elif case.person is Value.MET and value is not Value.MET:
            yield target, Need.SAID
        elif case.person is Value.WRONG and value is not Value.WRONG:
            yield target, Need.CONTRARY
        elif case.person is Value.ABSENT and value is Value.MET:
            yield target, Need.UNSAID


def _let_be_heard(sieve: Sieve, case: Case, target: Target) -> Iterator[Candidate]:
    """Give what would let one meaning be heard, if that alone mends some verdict."""
    found = [*_new_frames(sieve, case, target, Need.SAID), *widen(sieve, case, target)]
    yield from (each for each in found if each.merit[0] > 0)
    if case.text in sieve.screen(target, Need.SAID).mends:
        yield from _example(sieve, case, target, Need.SAID)


def _new_frames(sieve: Sieve, case: Case, target: Target, need: Need) -> list[Candidate]:
    """Give the best frames of the sentence that is most about a meaning."""
    tagged = sieve.main_sentence(case.text, target)
    atoms = () if tagged is None else sieve.atoms(tagged, target)
    screen, question = sieve.screen(target, need), target.says.question

    def promise(made: tuple[str, tuple[Atom, ...]]) -> tuple[float, ...]:
        """Say how well a frame can do at best: it finds no reply that lacks one of its terms."""
        places = (sieve.find(each.term, question) for each in made[1])
        return screen.merit(frozenset.intersection(*places), _quality(made[1]))

    made = sorted(frames_of(atoms, sieve.vocabulary(target)), key=promise, reverse=True)
    key = "wrong_frames" if need is Need.CONTRARY else "frames"
    found = []
    for frame, chosen in made[:MOST_SCREENED]:
        places = sieve.find(frame, question)
        if case.text in places and screen.is_worth_it(places):
            merit = screen.merit(places, _quality(chosen))
            found.append(Candidate((Edit(key, frame, target),), case.id, merit))
    return best_of(found, BEST_FRAMES)


def _quality(chosen: Sequence[Atom]) -> float:
    """Say how telling some terms look, up to 1: by what speaks for each, and by their number."""
    mean = sum(each.weight for each in chosen) / len(chosen)
    return mean / IN_FRAMES * FITNESS[len(chosen)]


def _example(sieve: Sieve, case: Case, target: Target, need: Need) -> Iterator[Candidate]:
    """Give the sentence that is most about a meaning as an example of what it is."""
    tagged = sieve.main_sentence(case.text, target)
    if tagged is not None and sieve.size(tagged) >= LEAST_OF_EXAMPLE:
        names = sieve.vocabulary(target).figures
        text = with_names(tagged.sentence.text, names, sieve.scenario)
        yield Candidate((Edit(_KEYS[need], text, target),), case.id, (0.0,))


def _nearest(sieve: Sieve, case: Case, targets: Sequence[Target]) -> list[Target]:
    """Order meanings by how near a reply is to what they are said with."""

    def distance(target: Target) -> float:
        return -sieve.nearness(sieve.main_sentence(case.text, target), target)

    return sorted(targets, key=distance)


def _together(sieve: Sieve, case: Case, targets: Sequence[Target]) -> Iterator[Candidate]:
    """Mend all missing parts of a reply: by the best new frame of each, or by an example."""
    frames = [_new_frames(sieve, case, each, Need.SAID)[:1] for each in targets]
    examples = [list(_example(sieve, case, each, Need.SAID)) for each in targets]
    is_one_sentence = len(sieve.sentences(case.text)) == 1
    for found, may_be_same in ((frames, False), (examples, is_one_sentence)):
        edits = tuple(edit for made in found for each in made for edit in each.edits)
        are_apart = len({edit.text for edit in edits}) == len(edits)
        if len(edits) == len(targets) and (are_apart or may_be_same):
            yield Candidate(edits, case.id, (0.5,))
