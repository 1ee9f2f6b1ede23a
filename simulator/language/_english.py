"""The words of English: spellings, contractions, negation, clauses and questions."""

from __future__ import annotations

from ._rules import ClauseRules, LanguageRules, NegationRules, QuestionRules, listed, pairs, words

_SPELLINGS = pairs(
    """
    enrol>enroll enrols>enrolls enrolment>enrollment enrolments>enrollments
    fulfil>fulfill fulfils>fulfills cheque>check cheques>checks
    favour>favor favours>favors favourite>favorite favourable>favorable honour>honor
    honours>honors honoured>honored honouring>honoring behaviour>behavior colour>color
    colours>colors neighbour>neighbor labour>labor endeavour>endeavor
    cancelled>canceled cancelling>canceling cancelation>cancellation
    labelled>labeled totalled>totaled travelled>traveled travelling>traveling
    modelled>modeled signalled>signaled counselling>counseling
    centre>center metre>meter licence>license defence>defense offence>offense pretence>pretense
    programme>program programmes>programs grey>gray judgement>judgment
    acknowledgement>acknowledgment catalogue>catalog dialogue>dialog
    instalment>installment instalments>installments skilful>skillful learnt>learned
    analyse>analyze analysed>analyzed analysing>analyzing
    ok>okay okey>okay alright>okay yeah>yes yep>yes yup>yes yea>yes nope>no nah>no
    pls>please plz>please thx>thanks tks>thanks u>you ur>your acct>account accts>accounts
    pmt>payment pmts>payments pymt>payment stmt>statement stmts>statements
    b4>before tmrw>tomorrow tmr>tomorrow cust>customer cc>card msg>message sec>second
    recieve>receive recieved>received recieving>receiving statment>statement
    statments>statements adress>address payed>paid seperate>separate seperately>separately
    definately>definitely untill>until occured>occurred intrest>interest
    balence>balance balanse>balance recurring>recurring apoligize>apologize apologise>apologize
    sorr>sorry wich>which becuase>because thier>their teh>the adn>and verfy>verify
    eligable>eligible elegible>eligible guarentee>guarantee gaurantee>guarantee
    supervizor>supervisor
    """
)

_PRONOUNS = {
    "i": ("m", "ll", "ve", "d"),
    "you": ("re", "ll", "ve", "d"),
    "we": ("re", "ll", "ve", "d"),
    "they": ("re", "ll", "ve", "d"),
    "he": ("s", "ll", "d"),
    "she": ("s", "ll", "d"),
    "it": ("s", "ll", "d"),
    "that": ("s", "ll", "d"),
    "there": ("s", "ll", "d", "re"),
    "here": ("s",),
    "this": ("ll",),
    "what": ("s", "ll", "re", "d"),
    "who": ("s", "ll", "re", "d", "ve"),
    "where": ("s", "d"),
    "when": ("s",),
    "how": ("s", "d"),
    "why": ("s", "d"),
    "everything": ("s",),
    "nothing": ("s",),
}
_SUFFIXES = {"m": "am", "ll": "will", "ve": "have", "d": "would", "s": "is", "re": "are"}
_NEGATED = listed(
    "do does did is are was were have has had would could should must need might ought dare"
)
# Without their apostrophe these are words of their own ("well", "its", "id", "hell").
_ALSO_WORDS = words("ill well were wed id its shell shed hell hed whore wholl whos")


def _contractions() -> dict[str, tuple[str, ...]]:
    table: dict[str, tuple[str, ...]] = {
        "won't": ("will", "not"),
        "wont": ("will", "not"),
        "can't": ("can", "not"),
        "cant": ("can", "not"),
        "cannot": ("can", "not"),
        "shan't": ("shall", "not"),
        "ain't": ("is", "not"),
        "aint": ("is", "not"),
        "let's": ("let", "us"),
        "gonna": ("going", "to"),
        "wanna": ("want", "to"),
        "gotta": ("got", "to"),
        "gimme": ("give", "me"),
        "lemme": ("let", "me"),
        "dunno": ("do", "not", "know"),
        "y'all": ("you", "all"),
    }
    for verb in _NEGATED:
        table[f"{verb}n't"] = table[f"{verb}nt"] = (verb, "not")
    for pronoun, endings in _PRONOUNS.items():
        for ending in endings:
            expansion = (pronoun, _SUFFIXES[ending])
            table[f"{pronoun}'{ending}"] = expansion
            if pronoun + ending not in _ALSO_WORDS:
                table[pronoun + ending] = expansion
    for modal in ("could", "should", "would", "might", "must"):
        table[f"{modal}'ve"] = table[f"{modal}ve"] = (modal, "have")
    return table


_STEMS = pairs(
    """
    gone>go laid>lay lower>lower lowered>lower lowering>lower lowers>lower lowest>low felt>feel
    worse>bad worst>bad won>win wins>win billing>billing later>later latest>latest
    more>more most>most less>less least>least last>last next>next best>best better>better
    interested>interested interesting>interesting uninterested>uninterested
    outstanding>outstanding pending>pending understanding>understanding us>us me>me him>him
    them>them her>her mine>mine yours>yours those>those these>these an>a
    unpaid>unpaid unauthorized>unauthorized used>use left>left left-over>leftover
    autopays>autopay nonrefundable>nonrefundable earnings>earnings savings>savings
    dues>dues terms>terms rights>rights goods>goods number>number numbers>number
    might>might may>may could>could would>would should>should must>must can>can will>will
    apr>apr aprs>apr id>id ids>id hold>hold held>hold put>put set>set
    waiver>waiver waivers>waiver waiving>waive does>do did>do
    frustrated>frustrated frustrating>frustrating married>married divorced>divorced
    worried>worried unemployed>unemployed employed>employed disabled>disabled
    limited>limited listed>listed secured>secured unsecured>unsecured
    data>data media>media bound>bound ground>ground found>find posted>post
    misposted>mispost reissued>reissue reissues>reissue reissuing>reissue
    prepaid>prepaid ending>ending ends>end
    """
)

_NEGATION = NegationRules(
    forward=words("not never nobody nothing none nowhere neither nor unable hardly noone"),
    phrase=frozenset({"without", "instead of", "rather than"}),
    determiner=words("no"),
    implicit=frozenset({"fail to", "refuse to", "decline to", "forget to", "hesitate to"}),
    light_verbs=words("worry mind forget hesitate fail panic doubt deny apologize fret stress"),
    concord=words("nobody nothing none nowhere neither nor noone"),
    idioms=(
        "[no] problem",
        "[no] problems",
        "[no] worries",
        "[no] trouble",
        "[no] doubt",
        "[no] question",
        "[no] matter",
        "[no] wonder",
        "[no] rush",
        "[no] hurry",
        "[no] kidding",
        "[no] thanks",
        "[no] thank",
        "[no] need to worry",
        "[no] later than",
        "[no] earlier than",
        "[no] sooner than",
        "[no] more than",
        "[no] less than",
        "[no] fewer than",
        "[no] greater than",
        "[no] higher than",
        "[not] later than",
        "[not] more than",
        "[not] less than",
        "[not] only",
        "is [not] just",
        "is [not] simply",
        "is [not] merely",
        "are [not] just",
        "[not] a problem",
        "[not] a bother",
        "[not] an issue",
        "[not] to worry",
        "[not] to mention",
        "[not] any problem",
        "why [not]",
        "or [not]",
        "if [not]",
        "can [not] wait to",
        "can [not] help but",
        "could [not] agree more",
        "could [not] be happier",
        "can [not] thank you enough",
        "would [not] mind",
        "would [not] hurt",
        "[never] mind",
        "[nothing] but",
        "why do [not] we",
        "why do [not] i",
        "why do [not] you",
    ),
)

_FINITE = words(
    """am is are was were will would can could shall should may might must has have had do does did
    gets goes stays remains applies starts begins ends costs"""
)
_CLAUSES = ClauseRules(
    breakers=words(
        """but because although though whereas however unless if when whenever until till why how
        what where who which whether except otherwise therefore"""
    ),
    joiners=words("and or plus"),
    subjects=words("i we they he she"),
    soft_breakers=words("so since as before after while once then given"),
    openers=words(
        "just only instead still then so please let rather you it that this there thankfully"
    ),
    determiners=words("the a an your my our his their this that these those any each every"),
    finite=_FINITE,
    relatives=words("that which who whom to you we they i"),
    reduced_relatives=words("i you we they"),
    subordinators=words("if when unless because since as once although though while until"),
)

_BE_SUBJECTS = listed("it that this there the your my our you i we they he she these those any")
_PERSONS = listed("i we you they he she it")
_OPENINGS = (
    *(
        f"{question} {verb}"
        for question in ("what", "why", "who", "where", "which", "how", "when")
        for verb in listed("is are was were do does did can could will would should has have had")
    ),
    *(f"how {word}" for word in listed("much many long soon often about come")),
    "what happened",
    "what brings",
    "what if",
    "what about",
    "what kind",
    "what type",
    "what time",
    "what date",
    "what amount",
    "what else",
    "what your",
    "who made",
    "who told",
    "which card",
    "which one",
    "which charge",
    "why not",
    "anything else",
    "any questions",
    "any other",
    "mind if",
    "care to",
    "ready to",
    "is everyone",
    "is everything",
    "is anything",
    "is now",
)
_INVERSIONS = (
    *(f"{verb} {subject}" for verb in ("is", "are", "was", "were") for subject in _BE_SUBJECTS),
    *(
        f"{verb} {subject}"
        for verb in listed("can could will would shall should may might have has had do does did")
        for subject in _PERSONS
    ),
    *(f"{verb} {subject}" for verb in ("does", "did") for subject in ("that", "this", "the")),
    "would that",
    "will that",
    "can that",
    "do any",
    "do your",
    "did your",
    "does your",
    "has your",
    "has the",
    "has anything",
    "has anyone",
    "did anyone",
    "did someone",
)
_QUESTIONS = QuestionRules(
    openings=_OPENINGS,
    inversions=_INVERSIONS,
    fillers=words(
        """so and okay well now but first great thanks hi hello sure right perfect also then sorry
        please alternatively okay, just"""
    ),
    statements=("what happened is", "what happened was", "had i", "had we", "had you", "may they"),
)

ENGLISH = LanguageRules(
    negation=_NEGATION,
    clauses=_CLAUSES,
    questions=_QUESTIONS,
    abbreviations=words(
        """mr mrs ms dr st ave blvd rd apt sr jr vs etc inc ltd co corp dept approx est e.g i.e a.m
        p.m u.s n.a jan feb mar apr jun jul aug sep sept oct nov dec ext acct max tel"""
    ),
    spellings=_SPELLINGS,
    contractions=_contractions(),
    stems=_STEMS,
    compounds=r"(?i:auto[ \-]pay|e[ \-]mails?|pay[ \-]check|on[ \-]line)",
    domain_words=words(
        """autopay paymentguard larkspan apr cvv ssn itin reissue mispost nonrefundable chargeback
        payoff paydown preapproved misposted cosigner"""
    ),
    number_words=words(
        """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
        fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty
        ninety hundred thousand million first second third fourth fifth sixth seventh eighth ninth
        tenth eleventh twelfth fifteenth twentieth thirtieth"""
    ),
)
