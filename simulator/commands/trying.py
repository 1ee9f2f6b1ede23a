"""try: play a call while it is being written; a file that is saved is read again, at that turn."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from simulator.commands.options import (
    Given,
    Parser,
    add_scenario,
    add_seed,
    find_seed,
    need_value,
)
from simulator.texts import Texts

if TYPE_CHECKING:
    from simulator.call.commands import Command
    from simulator.call.events import Event
    from simulator.scenario.bundle import Scenario
    from simulator.scenario.library import Library, Stamp
    from simulator.scenario.mistakes import ScenarioError
    from simulator.terminal.console import Console
    from simulator.workbench.replay import Changes, Replay, StepChange, VerdictChange
    from simulator.workbench.trial import Trial

USAGE = "SCENARIO [--seed N]"
EXAMPLE = "my-call.yaml"
INDENT = "  "
LONGEST_LINE = 70  # characters of what the player said, where it is quoted


def add_options(parser: Parser) -> None:
    """Say what the command takes."""
    add_scenario(parser)
    add_seed(parser)


def run(given: Given, texts: Texts) -> int:
    """Play the call at this terminal. One with mistakes is refused before it is begun."""
    from simulator.terminal.console import open_console

    seed = find_seed(given) or 0
    library, scenario = open_call(need_value(given, "SCENARIO"))
    Try(open_console(), library, scenario, seed, texts).run()
    return 0


def open_call(id_or_path: str) -> tuple[Library, Scenario]:
    """Load a call with the shared files beside it, as `check` does, and give their library.

    Raises ScenarioError and UnknownScenario.
    """
    from simulator.commands.places import SCENARIOS, open_library
    from simulator.scenario.library import Library
    from simulator.workbench.ground import find_ground

    path = open_library().find(id_or_path)
    library = Library(find_ground(path, SCENARIOS).root)
    return library, library.load(str(path))


class Try:
    """One call being tried at one console."""

    def __init__(
        self, console: Console, library: Library, scenario: Scenario, seed: int, texts: Texts
    ) -> None:
        """Lay the call out; nothing is shown yet."""
        from simulator.terminal.console import WatchingConsole
        from simulator.workbench.trial import Trial

        self.library = library
        self.texts = texts
        self.trial = Trial(scenario, seed)
        self.stamp = library.stamp(scenario)
        self.console = WatchingConsole(console, self._is_due)

    def _is_due(self) -> bool:
        return self.library.stamp(self.trial.scenario) != self.stamp

    def run(self) -> None:
        """Play until the player leaves."""
        title = self.trial.scenario.call.title
        self.console.show([self.texts("try-begin", title=title)])
        while self._go_on():
            pass
        self.console.show(["", self.texts("try-left")])

    def _go_on(self) -> bool:
        """Play, or wait once the call is over, until a file is saved. Says whether to go on."""
        from simulator.call.state import Phase
        from simulator.terminal.console import Interrupted
        from simulator.terminal.play import play_trial

        phase = self.trial.state.phase
        try:
            if phase is Phase.CLOSED:
                self.console.ask(self.texts("try-over"))
                return self._is_due()  # plain lines are not given up for a file that is saved
            has_begun = phase is not Phase.RINGING
            card = play_trial(self.console, self.trial, self.texts, has_begun=has_begun)
            return card is not None
        except (EOFError, KeyboardInterrupt):
            return False
        except Interrupted:
            self._read_again()
            return True

    def _read_again(self) -> None:
        """Take over what was saved; where it has mistakes, go on with what there was."""
        from simulator.scenario.mistakes import ScenarioError, UnknownScenario

        scenario = self.trial.scenario
        stamp = self.library.stamp(scenario)
        files = ", ".join(_changed(self.stamp, stamp))
        self.stamp = stamp
        self.console.show(["", self.texts("try-saved", files=files)])
        try:
            changed = self.library.load(str(scenario.path))
        except ScenarioError as error:
            self.console.show(describe_mistakes(error, self.texts))
        except UnknownScenario:
            self.console.show([self.texts("try-gone")])
        else:
            self.trial, again, changes = self.trial.play_again(changed)
            self.console.show(describe_replay(scenario, self.trial, again, changes, self.texts))


def _changed(before: Stamp, now: Stamp) -> list[str]:
    """Name the files that differ between two stamps."""
    from pathlib import Path

    paths = {path for path, *_ in {*before} ^ {*now}}
    return sorted(Path(path).name for path in paths)


# --- what is told after a change -----------------------------------------------------------------


def describe_mistakes(error: ScenarioError, texts: Texts) -> Iterator[str]:
    """Say, as `check` does, why what was saved cannot be played."""
    from simulator.commands.check import lay_out

    for mistake in error.mistakes:
        for line in lay_out(mistake, texts):
            yield "".join(words for _, words in line)
    yield texts("try-mistakes", count=len(error.mistakes))


def describe_replay(
    before: Scenario, trial: Trial, again: Replay, changes: Changes, texts: Texts
) -> Iterator[str]:
    """Say how far the call was played again, what comes out otherwise, and where it stands."""
    if trial.state.turn or again.stopped:
        yield _describe_end(trial, again, texts)
    yield texts("try-changed" if changes else "try-same")
    yield from _in_turn(before, trial, changes, texts)
    yield from _describe_results(changes, texts)
    if trial.state.caller_lines and not trial.call.ended:
        name = trial.scenario.call.caller.name
        yield texts("try-last", caller=name, line=trial.state.caller_lines[-1])


def _describe_end(trial: Trial, again: Replay, texts: Texts) -> str:
    from simulator.call.wording import word_call_error

    turn = trial.state.turn
    if again.stopped is None:
        return texts("try-replayed", turn=turn)
    if trial.call.ended:
        return texts("try-ended-earlier", turn=turn, count=len(again.rest))
    line, reason = _as_typed(again.rest[0]), word_call_error(again.stopped, texts)
    return texts("try-stopped", turn=turn, line=line, reason=reason, count=len(again.rest))


def _in_turn(before: Scenario, trial: Trial, changes: Changes, texts: Texts) -> Iterator[str]:
    """Tell answers and verdicts turn by turn; what belongs to no turn comes last."""
    told = [
        (each.now.turn, list(_describe_step(each, before, trial.scenario, texts)))
        for each in changes.steps
    ]
    told += [(each.turn or 1 << 30, [_describe_verdict(each, texts)]) for each in changes.verdicts]
    for _, lines in sorted(told, key=lambda each: each[0]):
        yield from (INDENT + line for line in lines)


def _describe_step(
    change: StepChange, before: Scenario, now: Scenario, texts: Texts
) -> Iterator[str]:
    line = _as_typed(change.now.command)
    yield texts("try-turn", turn=change.now.turn, line=line)
    if change.now.is_lost and not change.before.is_lost:
        yield INDENT + texts("try-lost")
    for label, events, scenario in (
        ("try-before", change.before.events, before),
        ("try-now", change.now.events, now),
    ):
        yield INDENT + texts(label)
        yield from (INDENT + each for each in _describe_answer(events, scenario, texts))


def _describe_answer(events: Iterable[Event], scenario: Scenario, texts: Texts) -> list[str]:
    from simulator.call.events import AgentSaid, TimePassed
    from simulator.terminal.transcript import INDENT as DEEPER
    from simulator.terminal.transcript import describe_events

    told = (each for each in events if not isinstance(each, AgentSaid | TimePassed))
    return describe_events(told, scenario, texts) or [DEEPER + texts("try-no-answer")]


def _describe_verdict(change: VerdictChange, texts: Texts) -> str:
    before, now = (
        texts("try-no-criterion") if each is None else texts(f"terminal-verdict-{each.value}")
        for each in (change.before, change.now)
    )
    message = "try-verdict" if change.turn else "try-verdict-of-no-turn"
    return texts(message, turn=change.turn, id=change.id, before=before, after=now)


def _describe_results(changes: Changes, texts: Texts) -> Iterator[str]:
    from simulator.texts.formats import format_score

    for each in changes.scores:
        before, now = format_score(each.before, texts), format_score(each.now, texts)
        score = texts(f"call-score-{each.kind}")
        yield INDENT + texts("try-score", score=score, before=before, after=now)
    if changes.results is not None:
        words = ("terminal-passed" if each else "terminal-failed" for each in changes.results)
        before, now = (texts(each) for each in words)
        yield INDENT + texts("try-result", before=before, after=now)


def _as_typed(command: Command) -> str:
    """Write a command as it is typed, the long words of a reply cut short."""
    from simulator.call.commands import AskHint, Do, HangUp, Say, Wait

    if isinstance(command, Say):
        text = command.text
        return text if len(text) <= LONGEST_LINE else f"{text[:LONGEST_LINE].rstrip()}…"
    if isinstance(command, Do):
        return " ".join([f"/{command.action}", *(f"{k}={v}" for k, v in command.values.items())])
    if isinstance(command, Wait):
        return f"/wait {command.seconds:g}"
    if isinstance(command, AskHint):
        return "/hint"
    return "/hang-up" if isinstance(command, HangUp) else ""
