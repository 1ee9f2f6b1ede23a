"""The actions a desk can have: their names and fields. What they do is the call's business."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """A desk action as an author may name it.

    `takes` says where fields come from that differ by issuer or card: "identifiers" of the issuer,
    or the fields of the application "form". `heard`: the caller notices it. `wrap_up`: it is done
    after the call too. `given`: every desk has it, listed or not.
    """

    name: str
    fields: tuple[str, ...] = ()
    takes: str = ""
    heard: bool = False
    wrap_up: bool = False
    given: bool = False


_ALL = (
    Action("verify", takes="identifiers", given=True),
    Action("hold", ("minutes",), heard=True, given=True),
    Action("resume", heard=True, given=True),
    Action("credit-fee", ("amount", "tax", "total", "reason")),
    Action("open-dispute", ("amount", "charge", "reason")),
    Action("register-complaint", ("about",)),
    Action("payment-plan", ("amount", "instalments", "first")),
    Action("move-balance", ("amount", "offer")),
    Action("block-card", ("reason", "replacement")),
    Action("activate-card"),
    Action("international-use", ("switch",)),
    Action("change-address", ("address",)),
    Action("set-autopay", ("amount", "account")),
    Action("change-due-date", ("day",)),
    Action("set-reminder", ("days",)),
    Action("send-papers", ("document",)),
    Action("call-back", ("date", "time", "about")),
    Action("enrol", ("plan", "consent")),
    Action("keypad", ("detail",), heard=True),
    Action("fill", takes="form"),
    Action("submit-application", ("card",)),
    Action("transfer", ("to", "reason"), heard=True, given=True),
    Action("disposition", ("code",), wrap_up=True, given=True),
    Action("note", ("text",), wrap_up=True, given=True),
)
ACTIONS: Mapping[str, Action] = {each.name: each for each in _ALL}
