"""Criterion families: the skills that criteria of many calls have in common."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

# In the order in which a call needs them. What an id does not settle, its kind does.
_OF_IDS = {
    "greeting": ("prof-greeting", "prof-hold", "prof-recap"),
    "security": ("prof-verify", "prof-no-secrets"),
    "empathy": ("prof-empathy", "prof-respect"),
    "clarity": ("prof-plain",),
    "authority": ("prof-authority", "prof-prevent"),
    "service": (),
    "knowledge": (),
    "figures": ("acc-figures",),
    "need": ("sales-need", "sales-fit"),
    "offer": ("sales-benefit", "sales-disclose", "sales-consent"),
    "close": (),
}
_OF_KINDS = {"professionalism": "service", "accuracy": "knowledge", "sales": "close"}
_FAMILIES = {id: family for family, ids in _OF_IDS.items() for id in ids}
FAMILIES = tuple(_OF_IDS)
APPLICABLE = ("met", "wrong", "absent")  # verdicts that take part in a score


def family_of(criterion: str, kind: str) -> str:
    """Give the family of a criterion, one of FAMILIES.

    A call's own criterion belongs to the family its kind names: "accuracy" to what one has to
    know, "sales" to the close.
    """
    return _FAMILIES.get(criterion) or _OF_KINDS.get(kind, "service")


def weigh_families(criteria: Iterable[Mapping[str, Any]]) -> dict[str, tuple[int, int]]:
    """Give for each family of a stored card the weight met and the weight possible."""
    weights: dict[str, tuple[int, int]] = {}
    for each in criteria:
        value = each["verdict"]["value"]
        if value in APPLICABLE:
            family, weight = family_of(each["id"], each["kind"]), int(each["weight"])
            met, possible = weights.get(family, (0, 0))
            weights[family] = met + weight * (value == "met"), possible + weight
    return weights
