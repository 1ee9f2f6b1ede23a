"""The models of what a trainer writes: calls, product sheets, the conduct rubric, concepts.

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

    meets: list[Line] = Field(default=[], description="Sentences that say it, as an agent would.")
    near: list[Line] = Field(default=[], description="Near misses: close, but they do not say it.")
    wrong: list[Line] = Field(default=[], description="Sentences that say the contrary.")
    frames: list[Line] = Field(
        default=[],
        description="Patterns that say it. Words, <concepts>, {figures}; +x must be affirmed, "
        "-x must be denied, !x must be missing, a|b is either, / parts sentences.",
    )
    wrong_frames: list[Line] = Field(default=[], description="Patterns that say the contrary.")
    question: bool | None = Field(default=None, description="It has to be asked, or not be asked.")


# --- checks ----------------------------------------------------------------------------------


class Moment(Model):
    """A point of the call that a rule can refer to. Exactly one key is set."""

    heard: Heard | None = Field(default=None, description="A cue or criterion that was met.")
    done: Id | None = Field(default=None, description="A desk action.")
    caller: Id | None = Field(default=None, description="A mark that a caller's line has set.")
    identified: bool | None = Field(default=None, description="Every identifier has been given.")
    discloses: bool | None = Field(
        default=None, description="The agent states an account figure the caller had not said."
    )

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
    within: int | None = Field(default=None, ge=1, description="Agent turns after the mark.")
    after: Id | None = Field(default=None, description="A mark: it counts only after that.")


class FactCheck(Model):
    """Met when the figure is stated; another figure for the same thing is wrong."""

    fact: Line = Field(description="A figure by reference, for example {product.late_fee}.")
    about: list[Line] = Field(description="Frames: what the sentence with the figure is about.")


class NeverCheck(Model):
    """Met unless the agent says it, or does it."""

    never: Says
    unless: Moment | None = Field(default=None, description="It is allowed once this happened.")


class OrderCheck(Model):
    """Met when the first thing comes before the second."""

    class Order(Model):
        """The two things, and what counts where the second never happens."""

        first: Moment
        before: Moment
        untriggered: Literal["met", "judge-first"] = Field(
            default="judge-first", description="The verdict where `before` never happens."
        )

    order: Order


class DoesCheck(Model):
    """Met when the desk action is done with these values; other values are wrong."""

    does: Id
    values: dict[Id, Line] = Field(default={}, description="What each field must hold.")


class MostCheck(Model):
    """Wrong when something is said in more turns than `times`."""

    class Most(Model):
        """What is counted, and how often it may be said."""

        heard: Heard
        times: int = Field(ge=0)
        after: Id | None = Field(default=None, description="A mark: counted only after that.")

    most: Most


class FiguresCheck(Model):
    """Met unless a figure said about one of these things differs from the sheet or the account.

    Such a figure also makes every criterion wrong that asks for the true one.
    """

    class Subject(Model):
        """A thing whose figures the sheets know."""

        about: list[Line] = Field(description="Frames that name the thing.")
        known: list[Line] = Field(
            description="Names of the figures that are true of it: product.late_fee. Those that "
            "the call's sheets lack do not count."
        )

    figures: dict[Id, Subject]


class AllCheck(Model):
    """Met when every part is met, over the whole call."""

    all: dict[Id, Check]
    before: Moment | None = Field(default=None, description="All parts come before this.")


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
    asks: Line = Field(description="The definition, in words: what the question is.")
    check: Check
    in_one_reply: Check | None = Field(
        default=None, description="How one reply alone is judged, where it differs."
    )
    needs_account: bool = Field(default=False, description="Does not apply to a prospect.")
    only_if: Moment | None = Field(default=None, description="Applies only once this happened.")
    unless: Moment | None = Field(default=None, description="Does not apply once this happened.")
    better: Line = Field(description="A sentence that would have met it.")
    law: Line | None = Field(default=None, description="The regulation behind it.")
    grounds: list[Id] = Field(
        default=[], description="What it rests on: ids of the country's grounds.yaml."
    )


class AutoFail(Model):
    """A thing that fails the call whatever the scores."""

    asks: Line = Field(description="What was done that must not be.")
    check: Check
    parts: list[Part] = Field(default=[], description="The parts of the job it is watched in.")
    grounds: list[Id] = Field(
        default=[], description="What it rests on: ids of the country's grounds.yaml."
    )


# --- the caller ------------------------------------------------------------------------------


class Cue(Says):
    """Something the caller understands, whether or not it is graded."""


class When(Model):
    """What must hold for a reaction. Each key set makes it more specific."""

    hears: list[Heard] = Field(default=[], description="Cues or criteria newly met: all of them.")
    hears_any: list[Heard] = Field(
        default=[], description="Cues or criteria newly met: one of them."
    )
    hears_wrong: list[Heard] = Field(default=[], description="Newly said wrongly: one of them.")
    heard: list[Heard] = Field(default=[], description="Met by now: all of them.")
    unheard: list[Heard] = Field(default=[], description="Not met by now: none of them.")
    done: list[Id] = Field(default=[], description="Desk actions done by now.")
    not_done: list[Id] = []
    desk: dict[Id, Line] = Field(
        default={}, description="What a desk action left: `submit-application.decision: approved`."
    )
    knows: list[Id] = Field(default=[], description="Facts that have come out.")
    unknown: list[Id] = Field(default=[], description="Facts that have not come out.")
    marked: list[Id] = Field(default=[], description="Marks that the caller's lines have set.")
    unmarked: list[Id] = []
    times: dict[Heard, int] = Field(default={}, description="Heard at least so many turns.")
    identified: bool | None = None
    stage: list[Id] = []
    mood_below: int | None = Field(default=None, ge=-5, le=6)
    mood_above: int | None = Field(default=None, ge=-6, le=5)
    lost_turns: int | None = Field(
        default=None, ge=1, description="Turns in a row that were not understood."
    )
    past_patience: int | None = Field(
        default=None, ge=0, description="Turns without progress beyond the caller's patience."
    )
    silence: int | None = Field(default=None, ge=1, description="Seconds nobody spoke.")
    held: int | None = Field(default=None, ge=1, description="Seconds on hold.")
    asked_again: bool | None = Field(
        default=None, description="The agent asked for a detail that was given before."
    )


class Reaction(Model):
    """What the caller does when its rule is the most specific one that holds."""

    when: When
    caller: list[Line] = Field(default=[], description="Variants of one line; a seed picks.")
    mood: int = Field(default=0, ge=-5, le=5)
    look: Id | None = Field(default=None, description="An expression for this line only.")
    reveals: list[Id] = Field(default=[], description="Hidden facts that come out.")
    gives: list[Id] = Field(default=[], description="Details the caller tells with this line.")
    marks: list[Id] = Field(default=[], description="Names this moment for rules and checks.")
    goes: Id | None = Field(default=None, description="The stage that follows.")
    ends: Id | None = Field(default=None, description="The call ends here, with this ending.")
    closes: bool = Field(default=False, description="The call closes: the endings are tried.")
    again: bool = Field(default=False, description="May happen more than once.")
    swallows: bool = Field(
        default=False, description="Nothing else of this reply is answered afterwards."
    )


class Stage(Model):
    """One step of the call's order, with what is said when the agent is lost in it."""

    goal: Line
    hint: Line = Field(description="What a trainee would do next; a hint in practice.")
    reactions: dict[Id, Reaction] = {}
    lost: list[Line] = Field(default=[], description="Said when a reply was not understood.")


class Ending(Model):
    """One way the call can end; the first whose rule holds when the call closes.

    An ending without a rule is reached only by name, from a reaction that `ends` with it.
    """

    title: Line
    when: When | None = None
    caller: list[Line] = Field(default=[], description="Last words; none when the line is cut.")
    mood: int = Field(default=0, ge=-5, le=5)


class Detail(Model):
    """A personal detail as the caller has it: what the desk stores, and how it is spoken."""

    value: Line
    spoken: Line | None = Field(default=None, description="As the caller says it.")
    keyed: bool = Field(default=False, description="Keyed into the phone, never spoken.")
    after: Id | None = Field(default=None, description="A mark: keyed in only once that is set.")


class Caller(Model):
    """The person on the line."""

    name: Line
    age: int = Field(ge=18, le=110)
    mood: int = Field(ge=-5, le=5, description="How they start: -5 furious, 0 even, 5 delighted.")
    at_rest: Id = Field(default="neutral", description="The face around mood 0.")
    feels: Line = Field(description="The mood in words: furious; puzzled, short on time.")
    temperament: Line
    wants: Line = Field(description="What the caller really wants.")
    topic: Line = Field(description="What the call is about, as the caller would say it.")
    opening: list[Line] = Field(
        min_length=1, description="The first words, in variants; sets the mark 'problem'."
    )
    patience: int = Field(default=4, ge=1, le=12, description="Turns without progress.")
    look: dict[Id, Line] = Field(default={}, description="The portrait.")
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
    because: Line | None = Field(default=None, description="Why it is right or wrong here.")


class ActionField(Model):
    """One field of a desk action in this call."""

    right: Line | None = Field(default=None, description="The right value, often by reference.")
    most: Line | None = Field(default=None, description="The agent's authority: refused above it.")
    choices: dict[Id, Choice] = {}


class DeskAction(Model):
    """A desk action that this call has, with its right and wrong values."""

    fields: dict[Id, ActionField] = {}
    needs: list[Id] = Field(
        default=[], description="Details the caller has told or keyed in before: a code, perhaps."
    )
    refuse: Line | None = Field(default=None, description="Why the desk refuses it in this call.")


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
    today: Line = Field(description="The day of the call, for example 2026-03-20.")
    product: Id
    also: list[Id] = Field(default=[], description="Other product sheets this call speaks of.")
    briefing: Briefing
    caller: Caller
    account: dict[Id, Line] = Field(
        default={}, description="Figures of the account; empty for a prospect. `= a + b` adds up."
    )
    record: list[Row] = Field(default=[], description="What the desk shows of the customer.")
    statement: list[Row] = []
    facts: dict[Id, Fact] = {}
    concepts: dict[Id, list[Line]] = Field(default={}, description="Concepts of this call only.")
    cues: dict[Id, Cue] = {}
    criteria: dict[Id, Criterion | None] = Field(
        description="The graded checklist; an empty entry takes the conduct rubric's own."
    )
    stages: dict[Id, Stage]
    anytime: dict[Id, Reaction] = {}
    endings: dict[Id, Ending]
    best: Id = Field(description="The best ending.")
    verify: list[Id] = Field(
        default=[], description="Grounds of its criteria that are still to be verified."
    )
    desk: dict[Id, DeskAction]
    dispositions: dict[Id, Choice] = {}


class Term(Model):
    """One searchable entry of the card terms."""

    title: Line
    text: Line
    find: list[Line] = Field(default=[], description="Other words people search it by.")


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
    gives: Literal["referred", "declined"] | None = Field(
        default=None, description="The best this choice still allows; approval if left out."
    )
    reason: Doubt | None = Field(default=None, description="The reason it is given with.")

    @model_validator(mode="after")
    def _reason_of_outcome(self) -> FormOption:
        if (self.gives is None) != (self.reason is None):
            raise ValueError("gives and reason go together")
        return self


class FormField(Model):
    """A field of the application form."""

    type: EntryType = Field(
        description="What may stand in it. date: of birth; day: one to come; keyed: a number "
        "keyed into the phone; code: letters and digits in a shape; choice: one of the options."
    )
    label: Line
    detail: Id = Field(description="The caller's detail it must agree with.")
    per: Literal["year", "month"] | None = None
    counts_as: Counts | None = Field(
        default=None,
        description="What an amount is to the policy; a detail named income or housing needs none. "
        "obligation: a monthly cost; debt: what is owed; limit: asked for; deposit: put down.",
    )
    shape: Line | None = Field(
        default=None, description="How a code is written: A a letter, 9 a digit, as in AAAAA9999A."
    )
    options: dict[Id, FormOption] = Field(default={}, description="The values of a choice.")
    optional: bool = Field(default=False, description="It may be left empty.")

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
    most_housing_share: Line | None = Field(
        default=None, description="Housing cost, as a share of income, above which it is declined."
    )
    most_burden_share: Line | None = Field(
        default=None,
        description="Housing, obligations and debts together, as a share of income, at most.",
    )
    least_left: Line | None = Field(
        default=None, description="What must be left a month after housing, obligations and debts."
    )
    monthly_share_of_debt: Line | None = Field(
        default=None, description="The share of a debt, or of the limit asked for, that is a month."
    )
    least_deposit: Line | None = None
    limit_share: Line | None = Field(
        default=None, description="The limit as a share of the deposit; all of it if left out."
    )
    most_limit: Line | None = Field(default=None, description="No limit is higher than this.")
    country_words: list[Line] = Field(
        default=[], description="The address must hold one of these (states, for example)."
    )


class Application(Model):
    """The application form of a card."""

    fields: dict[Id, FormField]
    consent_field: Id = Field(description="The consent to a credit check.")
    policy: Policy


class Product(Model):
    """A product sheet: `scenarios/<locale>/products/<id>.yaml`."""

    product: Id
    name: Line
    kind: Literal["card", "plan", "issuer"]
    figures: dict[Id, Line] = {}
    terms: dict[Id, Term] = {}
    identifiers: list[Id] = Field(default=[], description="Issuer: what identifies a customer.")
    application: Application | None = None


class DetailCue(Model):
    """How an agent asks for a detail, and how a caller answers."""

    asked: Says
    answer: list[Line] = Field(description="How it is told; {value} is the caller's own.")
    again: list[Line] = Field(default=[], description="How it is told a second time.")


class Conduct(Model):
    """The rubric and the stock of every call: `scenarios/<locale>/conduct.yaml`."""

    conduct: Locale
    criteria: dict[Id, Criterion]
    every_call: list[Id] = Field(description="Criteria graded in every call.")
    pass_marks: dict[Kind, Annotated[int, Field(ge=0, le=100)]] = Field(
        default={}, description="The least score of a kind with which a call is passed."
    )
    auto_fails: dict[Id, AutoFail] = {}
    cues: dict[Id, Cue] = {}
    details: dict[Id, DetailCue] = {}
    reactions: dict[Id, Reaction] = {}
    endings: dict[Id, Ending] = Field(description="Endings every call has.")
    lost: list[Line] = Field(description="Said when a reply was not understood; {topic} is known.")
    understood: list[Line] = Field(description="Said when a reply helped and nothing else fits.")


class Concepts(Model):
    """The locale's synonyms: `scenarios/<locale>/concepts.yaml`."""

    concepts: Locale
    words: dict[Id, list[Line]]


class Ground(Model):
    """What a criterion rests on: a rule, where it comes from, and when that was last checked."""

    rule: Line = Field(description="The rule in plain words, in the language of the country.")
    kind: Literal["law", "supervision", "house", "practice"] = Field(
        description="law; a supervisor's finding or guidance; the issuer's own terms, which are "
        "invented here; or what good service desks do."
    )
    law: Line | None = Field(default=None, description="The article: 12 CFR 1026.54.")
    source: Line | None = Field(default=None, description="Where it was read, by name.")
    url: Line | None = Field(default=None, description="Where it was read, by address.")
    checked: date = Field(description="The day it was last checked, for example 2026-11-22.")
    verify: Line | None = Field(
        default=None, description="What has still to be verified before it is relied on."
    )


class Grounds(Model):
    """The grounds of a country's criteria: `scenarios/<locale>/grounds.yaml`."""

    grounds: Locale
    rules: dict[Id, Ground]


for _model in (AllCheck, AnyCheck, OrderCheck, Criterion, AutoFail):
    _model.model_rebuild()
