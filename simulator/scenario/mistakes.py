"""An author's mistakes: where each stands, what is wrong, how to mend it.

`CODES` holds the words of every code in one table, so that they can be documented and translated.
E1xx: the file cannot be read. E2xx: a value is of the wrong form. E3xx: a name or figure does not
fit the rest of the scenario. E4xx: the call cannot run as it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Code:
    """The words of one kind of mistake; {names} are filled in for each mistake."""

    message: str
    hint: str = ""


CODES: Mapping[str, Code] = {
    "E101": Code("this file cannot be read: {reason}", "Check the file's name and its rights."),
    "E102": Code("this file is larger than {most} bytes", "Split it, or take the extra text out."),
    "E103": Code("this file is not UTF-8 text", "Save it as UTF-8 in your editor."),
    "E104": Code(
        "this is not well-formed YAML: {problem}",
        "Look at the indentation and the colons here; put text that holds ': ' or ' #', or starts "
        "with a sign, in quotes.",
    ),
    "E105": Code("this line is indented with a tab", "Indent with spaces only."),
    "E106": Code("a scenario file is keys with values at its top", "Start with 'key: value'."),
    "E107": Code("a file holds one document; a second starts here", "Take the '---' away."),
    "E108": Code("anchors (&) and aliases (*) are not used here", "Write the value out."),
    "E109": Code("tags (!) are not used here", "Put text that starts with '!' in quotes."),
    "E110": Code("the key '{key}' stands here twice; first in line {line}", "Keep one of the two."),
    "E111": Code("this is nested deeper than {most} levels"),
    "E112": Code("a key is a plain word, not a list or a group of keys"),
    "E201": Code("unknown key '{key}'{suggestion}", "Take it away, or mend its spelling."),
    "E202": Code("the key '{key}' is missing here", "Add '{key}:' with its value."),
    "E203": Code("{name}: needs {needs}"),
    "E204": Code("{name}: needs a whole number{bounds}"),
    "E205": Code("{name}: needs true or false"),
    "E206": Code("{name}: needs one of: {allowed}{suggestion}"),
    "E207": Code(
        "'{value}' cannot be an id",
        "Use small letters and digits, with single '-', '_' or '.' between them, at most 64.",
    ),
    "E208": Code("{name}: needs some text, at most {most} characters"),
    "E209": Code("a check needs exactly one of: {allowed}{suggestion}"),
    "E210": Code("name exactly one moment: {allowed}"),
    "E211": Code("the id is '{value}', but the file is named '{stem}'", "Make the two the same."),
    "E212": Code("the locale is '{value}', but the file lies in '{folder}'"),
    "E213": Code(
        "a choice needs 'options', a code its 'shape', and no other field has them; only money "
        "has 'counts_as' and 'per', and income, housing and an obligation need their 'per'"
    ),
    "E214": Code("'gives' and 'reason' go together: write both, or neither"),
    "E299": Code("{name}: this value is not accepted here"),
    "E301": Code(
        "'{text}' is no figure",
        "Write one amount, percentage, duration, date or number, in the notation of the locale.",
    ),
    "E302": Code("no figure is named '{name}'{suggestion}"),
    "E303": Code("this sum cannot be worked out: {problem}"),
    "E304": Code("the figures go round in a circle: {circle}"),
    "E305": Code(
        "'{{{name}}}' stands for nothing{suggestion}",
        "Refer to a figure, a detail of the caller or a product; write '{{{{' for a brace.",
    ),
    "E306": Code(
        "'{{{name}}}' cannot take the form '{form}'", "Dates take ':year', money ':full'."
    ),
    "E307": Code("a brace is not closed or not opened here", "Write '{{{{' for a brace in text."),
    "E308": Code(
        "'{text}' is typed here as it stands", "Write {{{name}}} instead, so that it stays right."
    ),
    "E311": Code("nothing is heard under the name '{id}'{suggestion}"),
    "E312": Code("no fact has the id '{id}'{suggestion}"),
    "E313": Code("no stage has the id '{id}'{suggestion}"),
    "E314": Code("no ending has the id '{id}'{suggestion}"),
    "E315": Code("the caller has no detail '{id}'{suggestion}"),
    "E316": Code("no line of the caller sets the mark '{id}'{suggestion}"),
    "E317": Code("the desk of this call has no action '{id}'{suggestion}", "Add it under 'desk:'."),
    "E318": Code("no desk action is named '{id}'{suggestion}"),
    "E319": Code("the action '{action}' has no field '{id}'{suggestion}"),
    "E320": Code("no disposition has the id '{id}'{suggestion}"),
    "E321": Code("no product sheet has the id '{id}'{suggestion}"),
    "E322": Code("no concept has the id '{id}'{suggestion}"),
    "E323": Code("the conduct rubric has no criterion '{id}'{suggestion}"),
    "E324": Code("the sheet '{id}' is no card, but of the kind '{kind}'"),
    "E325": Code("'{term}' cannot be read as part of a frame: {problem}"),
    "E326": Code("the locale has {count} product sheets of the kind issuer; it needs one"),
    "E327": Code("the form has no field '{id}'{suggestion}"),
    "E328": Code(
        "the conduct rubric speaks of <{id}>, and this call does not say what that is",
        "Add it under 'concepts:'.",
    ),
    "E329": Code("no ground has the id '{id}'{suggestion}", "Add it to grounds.yaml."),
    "E330": Code(
        "this call rests on '{id}', which is still to be verified", "Add '{id}' to 'verify:'."
    ),
    "E331": Code("the plan is of '{value}', but stands beside '{id}'", "Make the two the same."),
    "E332": Code("the call has no criterion '{id}'{suggestion}"),
    "E333": Code("'{id}' is expected to be {first} and {second} at once", "Keep one of the two."),
    "E334": Code("this is a plan, and no call '{id}' stands beside it", "Name it after its call."),
    "E335": Code("nothing in this call that rests on '{id}' is still to be verified"),
    "E401": Code(
        "no ending is left for a call that fits no other",
        "Let the last ending have 'when: {{}}': it is the one that always holds.",
    ),
    "E402": Code(
        "the ending '{id}' always holds, so those below it never do",
        "Put a rule into its 'when:', or move it to the end.",
    ),
    "E403": Code("no call can reach the stage '{id}'", "Let a reaction go there: 'goes: {id}'."),
    "E404": Code("the fact '{id}' never comes out", "Let a reaction reveal it: 'reveals: [{id}]'."),
    "E405": Code("a call needs at least one {what}"),
}


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake of an author. line and col count from 1; `excerpt` is the line as written."""

    path: Path
    line: int
    col: int
    code: str
    message: str
    hint: str = ""
    excerpt: str = ""

    def __str__(self) -> str:
        """Give it as one line: path:line:col: CODE message."""
        return f"{self.path}:{self.line}:{self.col}: {self.code} {self.message}"


def describe_mistake(
    code: str, path: Path, line: int = 1, col: int = 1, excerpt: str = "", /, **values: object
) -> Mistake:
    """Make a mistake with the words of its code. Raises KeyError for a code without words."""
    words = CODES[code]
    message, hint = (text.format(**values) for text in (words.message, words.hint))
    return Mistake(path, line, col, code, message, hint, excerpt)


class ScenarioError(Exception):
    """A scenario has mistakes; all that were found, in the order of their places."""

    def __init__(self, mistakes: Iterable[Mistake]) -> None:
        self.mistakes = tuple(sorted(set(mistakes), key=_place))
        super().__init__("\n".join(str(each) for each in self.mistakes))


class UnknownScenario(LookupError):
    """No call has this id or path. `nearest` are the ids most like it, best first."""

    def __init__(self, name: str, nearest: tuple[str, ...] = ()) -> None:
        super().__init__(name)
        self.name = name
        self.nearest = nearest


def suggest(name: str, known: Iterable[str]) -> str:
    """Name the known word most like this one, as the end of a sentence; nothing if none is."""
    # difflib is slow to import and rarely needed: only a mistake comes here.
    from difflib import get_close_matches

    nearest = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return f"; did you mean '{nearest[0]}'?" if nearest else ""


def _place(mistake: Mistake) -> tuple[str, int, int, str, str]:
    return (str(mistake.path), mistake.line, mistake.col, mistake.code, mistake.message)
