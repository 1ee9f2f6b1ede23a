"""A scenario ready to be played: the call with its conduct rubric, sheets, concepts and figures."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from simulator.language.types import Figure, Language
from simulator.scenario.models import Call, Conduct, Criterion, Ground, Product


@dataclass(frozen=True, eq=False)
class Scenario:
    """One call with all it refers to, checked and resolved.

    `figures` maps full names to figures: "account.minimum_due", "everyday.late_fee" (the sheet's
    id), and "product.late_fee", "issuer.credit_visible" for the call's own card and its issuer.
    A name without a dot is the account's.
    """

    call: Call
    conduct: Conduct
    products: Mapping[str, Product]
    concepts: Mapping[str, tuple[str, ...]]
    figures: Mapping[str, Figure]
    criteria: Mapping[str, Criterion]  # of this call, the conduct rubric's own included
    grounds: Mapping[str, Ground]  # what the criteria of the country rest on
    path: Path
    shared_digest: str  # SHA-256 of those of them that all calls of the locale share
    digest: str  # SHA-256 of every file that decides how it is played and graded

    @property
    def language(self) -> Language:
        """Give the language of the call: the first half of its locale."""
        return self.call.locale[:2]  # type: ignore[return-value]

    @property
    def product(self) -> Product:
        """Give the sheet of the card the call is about."""
        return self.products[self.call.product]

    @property
    def issuer(self) -> Product:
        """Give the sheet with the issuer's house rules."""
        return next(each for each in self.products.values() if each.kind == "issuer")

    @property
    def is_prospect(self) -> bool:
        """Say whether the caller has no account yet."""
        return not self.call.account

    @property
    def product_digest(self) -> str:
        """Give the SHA-256 of what the product sheets say."""
        sheets = (f"{id}\n{sheet.model_dump_json()}" for id, sheet in sorted(self.products.items()))
        return sha256("\n".join(sheets).encode()).hexdigest()

    def figure(self, name: str) -> Figure:
        """Look a figure up by name. Raises KeyError."""
        return self.figures[name if "." in name else f"account.{name}"]
