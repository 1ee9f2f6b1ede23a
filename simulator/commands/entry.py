"""Where the program starts: find the command, run it, and turn what goes wrong into a sentence.

Exit codes: 0 fine, 1 a check failed, 2 bad input, 70 a fault of ours, 130 stopped by the user.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib import import_module
from typing import TYPE_CHECKING

from simulator.commands.errors import BadInput, describe_error
from simulator.commands.places import TEXTS
from simulator.texts import Texts, load_texts

if TYPE_CHECKING:
    from simulator.commands.options import Parser
    from simulator.language.types import Language

COMMANDS = (
    "play",
    "try",
    "run",
    "grade",
    "calibrate",
    "suggest",
    "check",
    "test",
    "map",
    "new",
    "schema",
    "reference",
    "facts",
    "profiles",
    "attempts",
    "report",
    "cohort",
    "csv",
    "xapi",
    "verify",
    "regrade",
    "export",
    "forget",
    "simulate",
)
LANGUAGES = ("en", "nl", "hi")
MODULES = {"try": "trying", "csv": "csv_export"}  # a name that is Python's own
MACHINE_READABLE = ("grade",)  # commands that answer in JSON whatever the options
BAD_INPUT, FAULT, STOPPED = 2, 70, 130


def main(argv: Sequence[str]) -> int:
    """Run the program with these arguments, and give its exit code."""
    _use_utf8()
    texts = load_texts(_language_of(os.environ), TEXTS)
    try:
        words, named = _take_language(list(argv))
        texts = _choose_texts(words, named, texts)
        words, store = _take_option(words, "--store")
        with _naming_store(store):
            code = _dispatch(words, texts, named)
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _silence_stdout()
        return 0
    except KeyboardInterrupt:
        print("\n" + texts("command-stopped"), file=sys.stderr)
        return STOPPED
    except SystemExit as stop:  # --help has been printed
        return int(stop.code or 0)
    except Exception as error:
        return _report(error, texts)


def _dispatch(words: list[str], texts: Texts, named: Language | None) -> int:
    if not words:
        return _open_home(texts, named)
    if words[0] not in COMMANDS:
        return _read_no_command(words, texts)
    name, rest = words[0], words[1:]
    module = import_module(f"simulator.commands.{MODULES.get(name, name)}")
    parser = _make_parser(name, module.USAGE, module.EXAMPLE, texts)
    module.add_options(parser)
    options = parser.read(rest)
    options.lang = named  # None where nobody asked for a language
    return int(module.run(options, texts))


def _open_home(texts: Texts, named: Language | None) -> int:
    """Open Headset without a command; to load a parser would delay its first frame."""
    from simulator.commands.home import run

    return run(texts, named)


def _make_parser(name: str, usage: str, example: str, texts: Texts) -> Parser:
    from simulator.commands.options import Parser, program_name

    parser = Parser(
        name,
        texts,
        usage,
        description=texts(f"command-{name}"),
        epilog=f"{texts('command-example')}\n  {program_name()} {name} {example}",
    )
    parser.flags.add_argument(
        "--lang", metavar="/".join(LANGUAGES), help=texts("command-option-lang")
    )
    return parser


def _read_no_command(words: list[str], texts: Texts) -> int:
    """Answer --help and --version; refuse everything else."""
    if words[0] in ("-h", "--help", "help"):
        print("\n".join(_describe_program(texts)))
        return 0
    if words[0] == "--version":
        print(texts("command-version", version=find_version()))
        return 0
    if words[0].startswith("-"):
        raise BadInput("error-unknown-option", option=words[0])
    from difflib import get_close_matches

    nearest = get_close_matches(words[0], COMMANDS, n=1)
    if nearest:
        raise BadInput("command-unknown-near", word=words[0], nearest=nearest[0])
    raise BadInput("command-unknown", word=words[0], commands=", ".join(COMMANDS))


def _describe_program(texts: Texts) -> list[str]:
    from simulator.commands.options import program_name

    program = program_name()
    return [
        f"{texts('command-usage')} {program} [--lang LANG] [--store ADDRESS] [COMMAND]",
        "",
        texts("command-program"),
        "",
        texts("command-commands"),
        *(f"  {name:<10} {texts(f'command-{name}')}" for name in COMMANDS),
        "",
        f"{texts('command-options')}:",
        f"  {'--lang':<10} {texts('command-option-lang')}",
        f"  {'--store':<10} {texts('command-option-store')}",
        f"  {'--version':<10} {texts('command-option-version')}",
        f"  {'--help':<10} {texts('command-option-help')}",
        "",
        texts("command-more-help", program=program),
        texts("command-example"),
        f"  {program} play us-dispute-late-fee-first",
    ]


def find_version() -> str:
    """Give the program's version."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("headset")
    except PackageNotFoundError:
        return "?"


# --- options of every command -------------------------------------------------------------------


def _take_option(words: list[str], name: str) -> tuple[list[str], str | None]:
    """Take an option out of the words, wherever it stands; its last value counts."""
    named: str | None = None
    rest: list[str] = []
    words = list(words)
    while words:
        word = words.pop(0)
        option, sign, value = word.partition("=")
        if option != name:
            rest.append(word)
            continue
        named = value if sign else (words.pop(0) if words else "")
    return rest, named


@contextmanager
def _naming_store(address: str | None) -> Iterator[None]:
    """Let --store name the records, for as long as a command runs. Raises BadInput for nothing."""
    if address is None:
        yield
        return
    if not address.strip() or address.startswith("--"):
        raise BadInput("command-needs-value", option="--store")
    from simulator.records.opening import VARIABLE

    before = os.environ.get(VARIABLE)
    os.environ[VARIABLE] = address
    try:
        yield
    finally:
        if before is None:
            del os.environ[VARIABLE]
        else:
            os.environ[VARIABLE] = before


def _take_language(words: list[str]) -> tuple[list[str], Language | None]:
    """Take --lang out of the words."""
    rest, named = _take_option(words, "--lang")
    if named is not None and named not in LANGUAGES:
        choices = ", ".join(LANGUAGES)
        raise BadInput("error-bad-value", option="--lang", value=named, choices=choices)
    return rest, named  # type: ignore[return-value]


def _choose_texts(words: list[str], named: Language | None, usual: Texts) -> Texts:
    """Choose the language that was asked for; what a machine reads is English."""
    if named is not None:
        return load_texts(named, TEXTS)
    if "--json" in words or (words and words[0] in MACHINE_READABLE):
        return load_texts("en", TEXTS)
    return usual


def _language_of(environ: Mapping[str, str]) -> Language:
    """Give the interface's language by the environment: English unless it names another."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if named := environ.get(variable):
            language = named[:2].casefold()
            return language if language in LANGUAGES else "en"  # type: ignore[return-value]
    return "en"


# --- what goes wrong -----------------------------------------------------------------------------


def _report(error: Exception, texts: Texts) -> int:
    """Say what went wrong: in a sentence what a user can mend, into a log what is our fault."""
    lines = describe_error(error, texts)
    if lines is None:
        from simulator.commands.fault import log_fault

        print(texts("error-internal", path=log_fault(error)), file=sys.stderr)
        return FAULT
    print("\n".join(lines), file=sys.stderr)
    return BAD_INPUT


def _use_utf8() -> None:
    """Read and write UTF-8 whatever the terminal says.

    Half a surrogate pair is written as its escape, which inside JSON is what it was read from.
    """
    sys.stdout = sys.stdout or open(os.devnull, "w")  # noqa: SIM115, PTH123  (closed by the shell)
    sys.stderr = sys.stderr or open(os.devnull, "w")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")


def _silence_stdout() -> None:
    """Let nothing more be written to a pipe that nobody reads, not even on the way out."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
