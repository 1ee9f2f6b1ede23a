"""The models of what a trainer writes: calls, product sheets, the conduct rubric, concepts.

What each key is for stands in `assets/texts/*/key.ftl`, in three languages: `key-<model>-<key>`.
Every model refuses unknown keys. Scalars arrive as text (YAML's own guesses are switched off) and
are typed here. Figures stay text until `figures.resolve` reads them in the locale's notation.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Discriminator,
    Field,
    StringConstraints,
    Tag,
    model_validator,
)

from simulator.scenario.cards import Locale, Part

LONGEST_LINE = 2000  # characters
Id = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*$", max_length=64)]
Heard = Annotated[  # a cue, a criterion, or a part of one: "acc-valid#fee"
    str,
    StringConstraints(
        pattern=r"^[a-z0-9]+(?:[-_.][a-z0-9]+)*(?:#[a-z0-9]+(?:[-_.][a-z0-9]+)*)?$", max_length=129
    ),
]
Line = Annotated[
    str, StringConstraints(min_length=1, max_length=LONGEST_LINE, strip_whitespace=True)
]
Kind = Literal["accuracy", "professionalism", "sales"]


class Model(BaseModel):
    """The base of all models: frozen, and an unknown key is an error."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


# --- meaning ---------------------------------------------------------------------------------


class Says(Model):
    """What one statement means: sentences that say it, near misses that do not, and frames."""

    meets: list[Line] = []
    near: list[Line] = []
    wrong: list[Line] = []
    frames: list[Line] = []
    wrong_frames: list[Line] = []
    question: bool | None = None


# --- checks ----------------------------------------------------------------------------------


class Moment(Model):
    """A point of the call that a rule can refer to. Exactly one key is set."""

    heard: Heard | None = None
    done: Id | None = None
    caller: Id | None = None
    identified: bool | None = None
    discloses: bool | None = None

    @model_validator(mode="after")
    def _one_key(self) -> Moment:
        if len(self.model_dump(exclude_none=True)) != 1:
            raise ValueError(
                "name exactly one moment: heard, done, caller, identified or discloses"
            )
        return self


class SaysCheck(Model):
    """Met when the agent says it."""

    says: Says
    within: int | None = Field(default=None, ge=1)
    after: Id | None = None


class FactCheck(Model):
    """Met when the figure is stated; another figure for the same thing is wrong."""

    fact: Line
    about: list[Line]


class NeverCheck(Model):
    """Met unless the agent says it, or does it."""

    never: Says
    unless: Moment | None = None


class OrderCheck(Model):
    """Met when the first thing comes before the second."""

    class Order(Model):
        """The two things, and what counts where the second never happens."""

        first: Moment
        before: Moment
        untriggered: Literal["met", "judge-first"] = "judge-first"

    order: Order


class DoesCheck(Model):
    """Met when the desk action is done with these values; other values are wrong."""

    does: Id
    values: dict[Id, Line] = {}


class MostCheck(Model):
    """Wrong when something is said in more turns than `times`."""

    class Most(Model):
        """What is counted, and how often it may be said."""

        heard: Heard
        times: int = Field(ge=0)
        after: Id | None = None

    most: Most


class FiguresCheck(Model):
    """Met unless a figure said about one of these things differs from the sheet or the account.

    Such a figure also makes every criterion wrong that asks for the true one.
    """

    class Subject(Model):
        """A thing whose figures the sheets know."""

        about: list[Line]
        known: list[Line]

    figures: dict[Id, Subject]


class AllCheck(Model):
    """Met when every part is met, over the whole call."""

    all: dict[Id, Check]
    before: Moment | None = None


class AnyCheck(Model):
    """Met when one part is met (or `least` of them), over the whole call."""

    any: dict[Id, Check]
    least: int = Field(default=1, ge=1)


CHECK_KINDS = ("says", "fact", "never", "order", "does", "most", "figures", "all", "any")


def _check_kind(value: object) -> str | None:
    """Name the kind of a check by the key it is written with, so that errors speak of one kind."""
    keys = value if isinstance(value, dict) else getattr(value, "model_fields_set", ())
    return next((kind for kind in CHECK_KINDS if kind in keys), None)


Check = Annotated[
    Annotated[SaysCheck, Tag("says")]
    | Annotated[FactCheck, Tag("fact")]
    | Annotated[NeverCheck, Tag("never")]
    | Annotated[OrderCheck, Tag("order")]
    | Annotated[DoesCheck, Tag("does")]
    | Annotated[MostCheck, Tag("most")]
    | Annotated[FiguresCheck, Tag("figures")]
    | Annotated[AllCheck, Tag("all")]
    | Annotated[AnyCheck, Tag("any")],
    Discriminator(_check_kind),
]


class Criterion(Model):
    """A yes/no question about the call."""

    kind: Kind
    weight: int = Field(ge=0, le=10)
    critical: bool = False
    asks: Line
    check: Check
    in_one_reply: Check | None = None
    needs_account: bool = False
    only_if: Moment | None = None
    unless: Moment | None = None
    better: Line
    law: Line | None = None
    grounds: list[Id] = []


class AutoFail(Model):
    """A thing that fails the call whatever the scores."""

    asks: Line
    check: Check
    parts: list[Part] = []
    grounds: list[Id] = []


# --- the caller ------------------------------------------------------------------------------


class Cue(Says):
    """Something the caller understands, whether or not it is graded."""


class When(Model):
    """What must hold for a reaction. Each key set makes it more specific."""

    hears: list[Heard] = []
    hears_any: list[Heard] = []
    hears_wrong: list[Heard] = []
    heard: list[Heard] = []
    unheard: list[Heard] = []
    done: list[Id] = []
    not_done: list[Id] = []
    desk: dict[Id, Line] = {}
    knows: list[Id] = []
    unknown: list[Id] = []
    marked: list[Id] = []
    unmarked: list[Id] = []
    times: dict[Heard, int] = {}
    identified: bool | None = None
    stage: list[Id] = []
    mood_below: int | None = Field(default=None, ge=-5, le=6)
    mood_above: int | None = Field(default=None, ge=-6, le=5)
    lost_turns: int | None = Field(default=None, ge=1)
    past_patience: int | None = Field(default=None, ge=0)
    silence: int | None = Field(default=None, ge=1)
    held: int | None = Field(default=None, ge=1)
    asked_again: bool | None = None


class Reaction(Model):
    """What the caller does when its rule is the most specific one that holds."""

    when: When
    caller: list[Line] = []
    mood: int = Field(default=0, ge=-5, le=5)
    look: Id | None = None
    reveals: list[Id] = []
    gives: list[Id] = []
    marks: list[Id] = []
    goes: Id | None = None
    ends: Id | None = None
    closes: bool = False
    again: bool = False
    swallows: bool = False


class Stage(Model):
    """One step of the call's order, with what is said when the agent is lost in it."""

    goal: Line
    hint: Line
    reactions: dict[Id, Reaction] = {}
    lost: list[Line] = []


class Ending(Model):
    """One way the call can end; the first whose rule holds when the call closes.

    An ending without a rule is reached only by name, from a reaction that `ends` with it.
    """

    title: Line
    when: When | None = None
    caller: list[Line] = []
    mood: int = Field(default=0, ge=-5, le=5)


class Detail(Model):
    """A personal detail as the caller has it: what the desk stores, and how it is spoken."""

    value: Line
    spoken: Line | None = None
    keyed: bool = False
    after: Id | None = None


class Caller(Model):
    """The person on the line."""

    name: Line
    age: int = Field(ge=18, le=110)
    mood: int = Field(ge=-5, le=5)
    at_rest: Id = "neutral"
    feels: Line
    temperament: Line
    wants: Line
    topic: Line
    opening: list[Line] = Field(min_length=1)
    patience: int = Field(default=4, ge=1, le=12)
    look: dict[Id, Line] = {}
    details: dict[Id, Detail] = {}


class Fact(Model):
    """A hidden fact, and what brings it out, in words."""

    text: Line
    comes_out: Line


# --- the desk --------------------------------------------------------------------------------


class Choice(Model):
    """One value an action's field may take."""

    label: Line
    right: bool = False
    because: Line | None = None


class ActionField(Model):
    """One field of a desk action in this call."""

    right: Line | None = None
    most: Line | None = None
    choices: dict[Id, Choice] = {}


class DeskAction(Model):
    """A desk action that this call has, with its right and wrong values."""

    fields: dict[Id, ActionField] = {}
    needs: list[Id] = []
    refuse: Line | None = None


class Row(Model):
    """A line of the customer's record or statement."""

    label: Line
    value: Line
    date: Line | None = None


# --- whole files -----------------------------------------------------------------------------


class Briefing(Model):
    """The page a trainee reads before the phone rings."""

    role: Line
    goal: Line
    authority: list[Line]
    graded: list[Line]


class Call(Model):
    """A call: `scenarios/<locale>/calls/<id>.yaml`."""

    call: Id
    title: Line
    locale: Locale
    part: Part
    difficulty: int = Field(ge=1, le=5)
    today: Line
    product: Id
    also: list[Id] = []
    briefing: Briefing
    caller: Caller
    account: dict[Id, Line] = {}
    record: list[Row] = []
    statement: list[Row] = []
    facts: dict[Id, Fact] = {}
    concepts: dict[Id, list[Line]] = {}
    cues: dict[Id, Cue] = {}
    criteria: dict[Id, Criterion | None]
    stages: dict[Id, Stage]
    anytime: dict[Id, Reaction] = {}
    endings: dict[Id, Ending]
    best: Id
    verify: list[Id] = []
    desk: dict[Id, DeskAction]
    dispositions: dict[Id, Choice] = {}


class Term(Model):
    """One searchable entry of the card terms."""

    title: Line
    text: Line
    find: list[Line] = []


EntryType = Literal[
    "text", "name", "date", "day", "address", "keyed", "ssn", "iban", "code", "money", "phone",
    "email", "choice", "consent",
]  # fmt: skip
Counts = Literal["income", "housing", "obligation", "debt", "limit", "deposit"]
Doubt = Literal[
    "identity-pending", "identity-refused", "papers-pending", "contract-ends", "self-employed",
    "not-eligible",
]  # fmt: skip


class FormOption(Model):
    """One value of a choice on the application form, and what it means for the decision."""

    label: Line
    gives: Literal["referred", "declined"] | None = None
    reason: Doubt | None = None

    @model_validator(mode="after")
    def _reason_of_outcome(self) -> FormOption:
        if (self.gives is None) != (self.reason is None):
            raise ValueError("gives and reason go together")
        return self


class FormField(Model):
    """A field of the application form."""

    type: EntryType
    label: Line
    detail: Id
    per: Literal["year", "month"] | None = None
    counts_as: Counts | None = None
    shape: Line | None = None
    options: dict[Id, FormOption] = {}
    optional: bool = False

    @model_validator(mode="after")
    def _what_its_type_needs(self) -> FormField:
        if (self.type == "choice") != bool(self.options):
            raise ValueError("options are what a choice needs")
        if (self.type == "code") != (self.shape is not None):
            raise ValueError("a shape is what a code needs")
        if self.type != "money" and (self.counts_as or self.per):
            raise ValueError("only an amount counts as something, or is paid per month or year")
        if self.counts_as in ("income", "housing", "obligation") and self.per is None:
            raise ValueError("what comes again and again needs its month or year")
        return self


class Policy(Model):
    """What the application form is decided by. Own figures may be used: "{deposit_least}"."""

    youngest: Line
    oldest: Line | None = None
    least_income: Line | None = None
    least_income_per: Literal["year", "month"] = "year"
    most_housing_share: Line | None = None
    most_burden_share: Line | None = None
    least_left: Line | None = None
    monthly_share_of_debt: Line | None = None
    least_deposit: Line | None = None
    limit_share: Line | None = None
    most_limit: Line | None = None
    country_words: list[Line] = []


class Application(Model):
    """The application form of a card."""

    fields: dict[Id, FormField]
    consent_field: Id
    policy: Policy


class Product(Model):
    """A product sheet: `scenarios/<locale>/products/<id>.yaml`."""

    product: Id
    name: Line
    kind: Literal["card", "plan", "issuer"]
    figures: dict[Id, Line] = {}
    terms: dict[Id, Term] = {}
    identifiers: list[Id] = []
    application: Application | None = None


class DetailCue(Model):
    """How an agent asks for a detail, and how a caller answers."""

    asked: Says
    answer: list[Line]
    again: list[Line] = []


class Conduct(Model):
    """The rubric and the stock of every call: `scenarios/<locale>/conduct.yaml`."""

    conduct: Locale
    criteria: dict[Id, Criterion]
    every_call: list[Id]
    pass_marks: dict[Kind, Annotated[int, Field(ge=0, le=100)]] = {}
    auto_fails: dict[Id, AutoFail] = {}
    cues: dict[Id, Cue] = {}
    details: dict[Id, DetailCue] = {}
    reactions: dict[Id, Reaction] = {}
    endings: dict[Id, Ending]
    lost: list[Line]
    understood: list[Line]


class Concepts(Model):
    """The locale's synonyms: `scenarios/<locale>/concepts.yaml`."""

    concepts: Locale
    words: dict[Id, list[Line]]


class Ground(Model):
    """What a criterion rests on: a rule, where it comes from, and when that was last checked."""

    rule: Line
    kind: Literal["law", "supervision", "house", "practice"]
    law: Line | None = None
    source: Line | None = None
    url: Line | None = None
    checked: date
    verify: Line | None = None


class Grounds(Model):
    """The grounds of a country's criteria: `scenarios/<locale>/grounds.yaml`."""

    grounds: Locale
    rules: dict[Id, Ground]


for _model in (AllCheck, AnyCheck, OrderCheck, Criterion, AutoFail):
    _model.model_rebuild()
