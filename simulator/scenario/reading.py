"""Files of a library turned into models and put together."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from simulator.scenario.assembly import Shared, Sources, assemble, assemble_shared
from simulator.scenario.bundle import Scenario
from simulator.scenario.cards import Locale
from simulator.scenario.mistakes import Mistake, ScenarioError
from simulator.scenario.models import Call, Concepts, Conduct, Grounds, Product
from simulator.scenario.validation import validate
from simulator.scenario.yaml_text import Document, parse_document, read_bytes

T = TypeVar("T")


def read_call(path: Path, shared: Shared, root: Path) -> tuple[Scenario, Document]:
    """Read a call on top of what its locale shares; `root` is the library's folder.

    The document says where everything stands in the file.

    Raises ScenarioError with all that is wrong.
    """
    raw = read_bytes(path)
    document = parse_document(raw, path)
    call = validate(Call, document)
    if path.is_relative_to(root.resolve()):
        _refuse_misplaced(call, document)
    digest = hashlib.sha256(shared.digest.encode() + raw).hexdigest()
    return assemble(shared, call, document, digest), document


def read_shared(locale: Locale, files: Sequence[Path]) -> Shared:
    """Read what all calls of a locale share: conduct, concepts, grounds and then the products.

    The grounds may be missing. They do not decide how a call is played or graded, so the digest
    leaves them out: a date that is put right there makes no old attempt look changed.

    Raises ScenarioError with all that is wrong.
    """
    mistakes: list[Mistake] = []
    conduct = _read(Conduct, files[0], mistakes)
    concepts = _read(Concepts, files[1], mistakes)
    grounds = _read(Grounds, files[2], mistakes) if files[2].exists() else None
    deciding = [*files[:2], *files[3:]]
    sheets = [_read(Product, path, mistakes) for path in files[3:]]
    if mistakes or conduct is None or concepts is None:
        raise ScenarioError(mistakes)
    raw = b"".join(read_bytes(path) for path in deciding)
    sources = Sources(conduct, concepts, grounds, [each for each in sheets if each])
    return assemble_shared(locale, sources, hashlib.sha256(raw).hexdigest())


def require_locale(path: Path) -> Locale:
    """Give the locale of a call whose head names none; the whole file is read for its mistakes.

    Raises ScenarioError.
    """
    return validate(Call, parse_document(read_bytes(path), path)).locale


def _refuse_misplaced(call: Call, document: Document) -> None:
    """Refuse a call of the library whose id or locale is not that of its file."""
    path = document.path
    folder, mistakes = path.parent.parent.name, []
    if call.call != path.stem:
        spot = document.value_spot(("call",))
        mistakes.append(document.mistake("E211", spot, value=call.call, stem=path.stem))
    if call.locale != folder:
        spot = document.value_spot(("locale",))
        mistakes.append(document.mistake("E212", spot, value=call.locale, folder=folder))
    if mistakes:
        raise ScenarioError(mistakes)


def _read(model: type[T], path: Path, mistakes: list[Mistake]) -> tuple[T, Document] | None:
    """Read one shared file; its mistakes go to the list, so that all are told at once."""
    try:
        document = parse_document(read_bytes(path), path)
        return validate(model, document), document  # type: ignore[type-var]
    except ScenarioError as error:
        mistakes.extend(error.mistakes)
    return None
