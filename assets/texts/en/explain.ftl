# What each code of an author's mistake means, why it matters, and how to mend it.

## The file cannot be read

explain-e101 =
    Headset cannot open the file: it is not there, it is a folder, or you may not read it.
    A country without its conduct.yaml or concepts.yaml has no call that can be played.

    Wrong:
        scenarios/en-US/conduct.yml
    Right:
        scenarios/en-US/conduct.yaml

    Mend the name or the place of the file, or ask for the right to read it.

explain-e102 =
    The file is larger than two million bytes; a long call is about fifty thousand.
    Most often a log, a picture or a whole document was pasted into it by accident.

    Wrong:
        text: (the card agreement, all 300 pages)
    Right:
        text: A late payment costs {"{"}late_fee{"}"}.

    Take out what does not belong there, and save the file again.

explain-e103 =
    The file was saved in an old encoding, so letters such as é, €, ₹ or अ cannot be told.
    The caller would say broken words, and the trainee would read them.

    Wrong:
        name: Ren�e Dubois
    Right:
        name: Renée Dubois

    Save the file again as UTF-8: most editors offer it under 'Save as' or 'Encoding'.

explain-e104 =
    The signs and spaces that give the file its shape do not fit together at this place.
    Until they do, nothing after it can be read, and the call cannot be played.

    Wrong:
        title: Late fee: the first time
    Right:
        title: "Late fee: the first time"

    Put text in quotes when it holds ': ' or ' #', or begins with a sign such as {"{"} [ % or @.
    Else look whether this line is indented as far as its neighbours.

explain-e105 =
    The line begins with a tab (shown here as →). YAML takes only spaces, because a tab
    is wider in one editor than in another, and the indentation says what belongs to what.

    Wrong:
        caller:
        → name: Ann Miller
    Right:
        caller:
          name: Ann Miller

    Put two spaces for each tab; most editors can do it for the whole file.

explain-e106 =
    The file is empty, or begins with a list or loose text instead of a key and its value.
    Headset looks for keys such as 'call:' and 'title:' at the left margin.

    Wrong:
        - call: my-first-call
    Right:
        call: my-first-call

    Begin each main line with a key, without '- ' and without spaces before it.

explain-e107 =
    A line of three hyphens begins a second document, and a file holds one.
    Everything below it would be left out of the call without a word.

    Wrong:
        call: late-fee
        ---
        title: A late fee
    Right:
        call: late-fee
        title: A late fee

    Take the hyphens away; a second call goes into a file of its own.

explain-e108 =
    & and * are YAML's way to name a value and to repeat it. Scenario files do not use them,
    so that each line says for itself what it holds.

    Wrong:
        fee: &fee $30
        again: *fee
    Right:
        fee: $30
        again: "= fee"

    Write the value out, or refer to a figure by its name. A text that begins with & or * needs quotes.

explain-e109 =
    In YAML a ! at the beginning gives a value a type; here it would swallow a word of your text.

    Wrong:
        hint: !Listen to her first.
    Right:
        hint: Listen to her first.

    Take the ! away, or put the whole text in quotes.

explain-e110 =
    The same key stands twice in one group. YAML would quietly keep the last of the two,
    and you would wonder why the caller does not do what the first one says.

    Wrong:
        mood: -2
        mood: -4
    Right:
        mood: -4

    Keep the one you mean. Two reactions, criteria or facts need two different names.

explain-e111 =
    There are more than sixty levels of lists and groups inside each other here.
    No call needs more than about ten, so brackets were opened and not closed where you meant.

    Wrong:
        opening: [[[[[[I am calling about a fee.]]]]]]
    Right:
        opening: [I am calling about a fee.]

    Count the brackets, or look for lines that are indented further and further.

explain-e112 =
    Before a colon stands a list or a group in brackets, where a key has to be.
    It happens with a name in braces: only in a text do braces stand for a figure.

    Wrong:
        {"{"}fee{"}"}: $30
    Right:
        fee: $30

    Take the brackets away, so that a plain word is left.

## A value is of the wrong form

explain-e201 =
    Headset knows no key of this name at this place. Most often it is misspelt or indented wrongly.
    It is not passed over, because then the caller would do without what you wrote.

    Wrong:
        temprament: calms when heard
    Right:
        temperament: calms when heard

    Mend the spelling, move it to where it belongs, or take it away.
    All keys stand in scenarios/README.md; with the schema your editor completes them.

explain-e202 =
    Something that cannot be left out is not there: an ending, for one, has to have a title,
    because the scorecard shows it to the trainee.

    Wrong:
        settled: {"{"}when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: The fee is gone, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Add the key that is named, with its value, at this place.

explain-e203 =
    The value is of another sort than the key takes: one text where a list belongs, a list
    where one text belongs, nothing at all, or a day that is not written as a day.

    Wrong:
        opening: I am calling about a fee.
    Right:
        opening: [I am calling about a fee.]

    A list has lines with '- ', or brackets with commas. A group has its keys indented below it.

explain-e204 =
    Here belongs a whole number, and one between the two limits that are named.
    A mood, for one, goes from -5 to 5: the caller's face has no more steps than that.

    Wrong:
        difficulty: hard
    Right:
        difficulty: 4

    Write the number in digits, without words, signs or a fraction.

explain-e205 =
    Here belongs a yes or a no, and nothing between. A rule either happens again or it does not.

    Wrong:
        again: sometimes
    Right:
        again: yes

    Write yes or no (true and false are the same).

explain-e206 =
    Here belongs one word of a short list, spelt as in the list.
    Headset builds on these words: the part of the job, say, decides which rules are watched.

    Wrong:
        part: disputes
    Right:
        part: dispute

    Choose one of the words that the message names.

explain-e207 =
    An id is the name by which one part of a file refers to another, so it has to be plain:
    small letters a to z and digits, with single hyphens, underscores or points between them.

    Wrong:
        marks: [Told The Reason]
    Right:
        marks: [told-the-reason]

    Change it here, and everywhere it is referred to. What people read can be freely chosen:
    that is the title or the label.

explain-e208 =
    The text is empty, or longer than is allowed. An empty line would leave the caller silent,
    and one of many thousand signs nobody reads on the phone.

    Wrong:
        caller: [""]
    Right:
        caller: [I see.]

    Write something, take the key away, or make several lines of it.

explain-e209 =
    A criterion is judged by one kind of check, and its word is missing: says, fact, never, order,
    does, most, figures, all or any. Without it nobody knows what to look for in the trainee's words.

    Wrong:
        check: {"{"}meets: [Your payment is due on June 18.]{"}"}
    Right:
        check: {"{"}says: {"{"}meets: [Your payment is due on June 18.]{"}"}{"}"}

    Put the word first. For two kinds at once use 'all:', with each check under a name of its own.

explain-e210 =
    A moment is one point of the call: something heard, done, marked by the caller's line,
    the caller identified, an account figure told. Here stands none of them, or more than one.

    Wrong:
        only_if: {"{"}heard: acc-fee, done: credit-fee{"}"}
    Right:
        only_if: {"{"}done: credit-fee{"}"}

    Keep the one that matters.

explain-e211 =
    The id inside the file is not its file name. Calls and sheets are found by their file name,
    so the menu, the plan and the old scorecards would speak of two different things.
    In us-late-fee.yaml:

    Wrong:
        call: us-late-fees
    Right:
        call: us-late-fee

    Change the id, or rename the file. A plan beside it is renamed too.

explain-e212 =
    The file says it is of one country and lies in the folder of another.
    It would be played with the wrong rubric, the wrong cards and the wrong language.
    In scenarios/nl-NL/calls:

    Wrong:
        locale: en-US
    Right:
        locale: nl-NL

    Change the locale, or move the file to the folder of its country.

explain-e213 =
    A field of the application form has to fit its type: a choice has options, a code has its shape,
    and an amount that comes again and again says how often. Else nobody could decide on the form.

    Wrong:
        rent: {"{"}type: money, label: Rent, detail: rent, counts_as: obligation{"}"}
    Right:
        rent: {"{"}type: money, label: Rent, detail: rent, counts_as: obligation, per: month{"}"}

    Add what the type needs, and take away what it does not have.

explain-e214 =
    An option that stands in the way of an approval says two things: what it leads to (gives), and why
    (reason). With only one of them the trainee cannot tell the customer what happened.

    Wrong:
        student: {"{"}label: Student, gives: referred{"}"}
    Right:
        student: {"{"}label: Student, gives: referred, reason: papers-pending{"}"}

    Write both, or neither where the option does no harm.

explain-e299 =
    The value does not fit its key, in a way that has no code of its own: a day that is no day, say.

    Wrong:
        checked: last week
    Right:
        checked: 2026-11-22

    Compare it with the same key in one of the calls that come with Headset.

## A name or figure does not fit the rest

explain-e301 =
    Under account and figures each line holds one figure, and this is none, or more than one.
    The trainee is graded on it, so it has to be clear which answer is right.

    Wrong:
        fee: $30 or $41
    Right:
        fee: $30

    Write one amount, percentage, duration, date or number, as the country writes it.
    What has no figure belongs into a text.

explain-e302 =
    A sum uses a name that no figure has, so it cannot be worked out.

    Wrong:
        paid: $40
        rest: "= balance - payd"
    Right:
        paid: $40
        rest: "= balance - paid"

    Mend the name. Figures of the same list go by their name alone, those of a sheet
    with the sheet in front: product.late_fee, issuer.notice, paymentguard.price_per_100.

explain-e303 =
    The sum is understood, but has no result: money and days are added, something is missing,
    or a sign is used that sums do not have. The message says which.

    Wrong:
        wait: "= due + fee"
    Right:
        wait: "= received - due"

    Sums have names, numbers, + - * / and round brackets. A percentage counts as a part of what
    it is multiplied with; a date can be moved by days or weeks; two dates give days.

explain-e304 =
    Each of these figures is worked out from the other, so none of them can be the first.

    Wrong:
        paid: "= balance - rest"
        rest: "= balance - paid"
    Right:
        paid: $40
        rest: "= balance - paid"

    Write the one that you know as a plain figure.

explain-e305 =
    A name in braces stands for nothing here, so the caller would say the bare braces.

    Wrong:
        better: The fee is {"{"}late_fees{"}"}.
    Right:
        better: The fee is {"{"}fee{"}"}.

    Braces take an account figure {"{"}fee{"}"}, one of a sheet {"{"}product.late_fee{"}"}, {"{"}product.name{"}"},
    {"{"}caller.first_name{"}"}, {"{"}details.zip{"}"} or {"{"}topic{"}"}. For a brace as such write it twice.

explain-e306 =
    The word behind the colon tells how a figure is written: {"{"}due:year{"}"} gives a date with its year,
    {"{"}fee:full{"}"} an amount with its cents. Nothing else can be asked for.

    Wrong:
        better: It was due on {"{"}due:long{"}"}.
    Right:
        better: It was due on {"{"}due:year{"}"}.

    Use ':year' for dates, ':full' for amounts, or leave the form out.

explain-e307 =
    A brace was opened and not closed, or closed and not opened, so it is not clear which figure
    is meant, and the trainee would see half a name.

    Wrong:
        goal: Explain the {"{"}fee of this month.
    Right:
        goal: Explain the {"{"}fee{"}"} of this month.

    Close the brace. For a brace as such write it twice.

explain-e308 =
    An amount or rate is typed into a line, though it is a figure of the account or of a sheet.
    When the sheet changes, this line would go on with the old figure and teach it.

    Wrong:
        better: The fee is $30.
    Right:
        better: The fee is {"{"}fee{"}"}.

    Write the name that the message gives, in braces.

explain-e311 =
    A rule waits for something that no cue and no criterion is named, so it would wait for ever.

    Wrong:
        when: {"{"}hears: [ask-why]{"}"}
    Right:
        when: {"{"}hears: [asks-why]{"}"}

    Use the id of a cue or a criterion, of one part (acc-fee#amount), or asks-zip for the question
    after a detail. What nobody understands yet has to be added under 'cues:'.

explain-e312 =
    A reaction speaks of a fact that does not stand under 'facts:'.

    Wrong:
        reveals: [fathers-illness]
    Right:
        reveals: [father]

    Mend the id, or write the fact under 'facts:' with its text and what brings it out.

explain-e313 =
    A rule names a stage that this call does not have, so the call would have nowhere to go.

    Wrong:
        goes: solving
    Right:
        goes: solve

    Mend the id, or write the stage under 'stages:' with its goal and its hint.

explain-e314 =
    An ending is named that neither the call nor the rubric of the country has.

    Wrong:
        best: happily
    Right:
        best: happy

    Mend the id, or write the ending under 'endings:' with its title.

explain-e315 =
    The caller is to tell, or to key in, a detail that they do not have.
    The trainee would ask for it and get no answer.

    Wrong:
        gives: [zip-code]
    Right:
        gives: [zip]

    Mend the id, or write the detail under 'details:' of the caller, with its value.

explain-e316 =
    A rule waits for a mark that no line of the caller ever sets, so it would wait for ever.

    Wrong:
        when: {"{"}hears: [asks-why], marked: [explained]{"}"}
    Right:
        when: {"{"}hears: [asks-why], marked: [told]{"}"}

    Mend the name, or set it in the reaction that should come first: 'marks: [explained]'.
    The caller's first words set the mark 'problem'.

explain-e317 =
    A rule or criterion speaks of a desk action that the trainee does not find in this call,
    so nobody could meet it.

    Wrong:
        check: {"{"}does: block-card{"}"}
    Right:
        check: {"{"}does: credit-fee{"}"}

    Add the action under 'desk:' ('block-card: {"{"}{"}"}'), or name one that is there.
    verify, hold, resume, transfer, disposition and note are at every desk.

explain-e318 =
    Under 'desk:' stands an action that Headset does not have.

    Wrong:
        refund-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Right:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    Choose one of the table of desk actions in scenarios/README.md.

explain-e319 =
    The action is there, but has no field of this name, so the trainee could never fill it in.

    Wrong:
        credit-fee: {"{"}fields: {"{"}sum: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Right:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    Choose a field from the table of desk actions in scenarios/README.md.
    verify has the issuer's identifiers as its fields, fill those of the card's form.

explain-e320 =
    The criterion asks for a disposition that the trainee cannot choose after this call.

    Wrong:
        check: {"{"}does: disposition, values: {"{"}code: credit{"}"}{"}"}
    Right:
        check: {"{"}does: disposition, values: {"{"}code: credited{"}"}{"}"}

    Mend the id, or add it under 'dispositions:' with its label.

explain-e321 =
    A call names a product sheet that the folder 'products' of its country does not hold,
    so the desk has no terms and no figures to show.

    Wrong:
        product: every-day
    Right:
        product: everyday

    Use the name of a sheet's file, without '.yaml'.

explain-e322 =
    A frame has a word in angle brackets that is no concept, so it can never fit a sentence.

    Wrong:
        frames: ["take <fees> off"]
    Right:
        frames: ["take <fee> off"]

    Mend the id, or list its phrases under 'concepts:' of the call, or in concepts.yaml
    for all calls of the country. A plain word needs no angle brackets.

explain-e323 =
    An empty criterion takes the one of the same id from conduct.yaml, and there is none.

    Wrong:
        criteria: {"{"}prof-empaty: {"}"}
    Right:
        criteria: {"{"}prof-empathy: {"}"}

    Mend the id, or write the criterion out here with its kind, weight, question and check.

explain-e324 =
    'product:' names the caller's card, and this sheet is of another kind: a plan that is sold
    with a card, or the issuer.

    Wrong:
        product: paymentguard
    Right:
        product: everyday
        also: [paymentguard]

    Name the card under 'product:', and the other sheet under 'also:'.

explain-e325 =
    A frame is a pattern of words, and one of its terms cannot be read; the message says why.

    Wrong:
        frames: ["<fee> gone|+credited"]
    Right:
        frames: ["<fee> +gone|credited"]

    A term is a word, <a-concept>, {"{"}a_figure{"}"} or a kind such as #money, with | between choices.
    A sign stands before the whole term: + affirmed, - denied, ! missing, > later than the one before.
    ' / ' between blanks parts sentences. In braces stands the name of a figure and nothing else.

explain-e326 =
    Each country has exactly one sheet of the kind issuer: the house rules and what identifies a
    customer. Without it no agent knows what to ask; with two, nobody knows which holds.

    Wrong:
        kind: card
    Right:
        kind: issuer

    Give the issuer's sheet this kind, and every other sheet 'card' or 'plan'.

explain-e327 =
    'consent_field' names the field of the form that holds the consent to a credit check,
    and the form has no such field. Nobody could send it in lawfully.

    Wrong:
        consent_field: consent
    Right:
        consent_field: credit-consent

    Name a field that stands under 'fields:' and has the type consent.

explain-e328 =
    The rubric of the country speaks of <problem>, as in "I'm sorry about that charge", and only
    the call can say what its problem is. Without it no sorry would count.

    Wrong:
        concepts: {"{"}bill: [statement]{"}"}
    Right:
        concepts: {"{"}problem: [late fee, charge, thirty dollars]{"}"}

    List the words by which caller and agent call what this call is about.

explain-e329 =
    A criterion rests on something that grounds.yaml does not have, so the scorecard
    could not show the trainee which rule stands behind it.

    Wrong:
        grounds: [late-fees]
    Right:
        grounds: [late-fee-cap]

    Mend the id, or write the rule into grounds.yaml with its kind and the day it was checked.

explain-e330 =
    A criterion of this call rests on a rule that somebody still has to verify.
    Whoever uses the call should see that in the call itself.

    Wrong:
        verify: []
    Right:
        verify: [late-fee-cap]

    List the id under 'verify:'. Once it has been verified, take it out here and in grounds.yaml.

explain-e331 =
    The plan names another call than the one it stands beside, so it would try the wrong one.
    In us-late-fee.plan.yaml:

    Wrong:
        plan: us-late-fees
    Right:
        plan: us-late-fee

    Write the id of the call, or move the plan beside the call it is of.

explain-e332 =
    The plan expects a verdict on a criterion that the call does not have.
    It would be compared with nothing, and always seem right.

    Wrong:
        met: [acc-fees]
    Right:
        met: [acc-fee]

    Use an id of the call's 'criteria:' or of 'every_call:' in conduct.yaml. 'failed_by:' also
    takes auto-fails, and accuracy, professionalism or sales for a score below its mark.

explain-e333 =
    The plan expects two verdicts on one criterion, and a reply gets only one.

    Wrong:
        met: [acc-fee]
        absent: [acc-fee]
    Right:
        met: [acc-fee]

    Keep the verdict that a person would give.

explain-e334 =
    A plan is found by its name, and no call of this name stands beside it, so it is never tried.
    Beside us-late-fee.yaml:

    Wrong:
        late-fee.plan.yaml
    Right:
        us-late-fee.plan.yaml

    Rename the plan, or move it into the folder of its call.

explain-e335 =
    The call lists something to verify on which none of its criteria rests, or which has been
    verified meanwhile. Whoever reads it would look for a doubt that is not there.

    Wrong:
        verify: [late-fee-cap, greeting]
    Right:
        verify: [late-fee-cap]

    Take the id out of 'verify:'.

## The call cannot run as it is written

explain-e401 =
    When a call closes, the first ending whose 'when:' holds is taken. Here a call is possible
    that fits none of them, and the trainee would be left without an ending.

    Wrong:
        endings:
          settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        endings:
          settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
          unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}

    Put one with 'when: {"{"}{"}"}' at the end: it always holds.

explain-e402 =
    An ending that always holds stands above others. It is always taken first, so even the best
    trainee never gets to those below it.

    Wrong:
        unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}
        settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}

    Move it to the end, or say in its 'when:' what has to be so.

explain-e403 =
    No reaction leads to this stage, so what stands in it is never played.

    Wrong:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father]{"}"}
    Right:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father], goes: solve{"}"}

    Let a reaction of a stage that comes before go there, or take the stage away.
    The first stage of the file is where each call begins.

explain-e404 =
    No reaction reveals this fact, so even a trainee who asks well never learns it.

    Wrong:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve{"}"}
    Right:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve, reveals: [father]{"}"}

    Add 'reveals:' to the reaction in which the caller tells it.

explain-e405 =
    A call without a stage has nothing to play, and one without a criterion nothing to grade.

    Wrong:
        criteria: {"{"}{"}"}
    Right:
        criteria: {"{"}prof-empathy: {"}"}

    Add at least one. An empty criterion takes the one of conduct.yaml.

explain-e406 =
    Whatever the trainee says or does, this reaction never happens: it asks for something that
    never comes, or for two things that exclude each other.

    Wrong:
        when: {"{"}hears: [asks-why], unheard: [asks-why]{"}"}
    Right:
        when: {"{"}hears: [asks-why], unknown: [father]{"}"}

    Go through its 'when:' and ask of each line where it comes from: which reaction sets the mark,
    which reveals the fact, which leads to the stage, and whether the mood can get so far.

explain-e407 =
    Two reactions ask for the same, and the first may happen again and again, so it takes every turn
    and the trainee never hears the second.

    Wrong:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}{"}"}
    Right:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told], times: {"{"}asks-why: 3{"}"}{"}"}{"}"}

    Of all that hold, the one that asks for the most wins; let the second ask for more.

explain-e408 =
    Reactions reveal this fact, but none of them can ever happen, so the trainee never learns it.
    Here the reaction waits for the very mark that it sets itself.

    Wrong:
        told: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, reveals: [father], marks: [told]{"}"}
    Right:
        told: {"{"}when: {"{"}hears: [asks-why], unmarked: [told]{"}"}, reveals: [father], marks: [told]{"}"}

    Look in the 'when:' of those reactions for what never happens, and mend that.

explain-e409 =
    However the call goes, it cannot end like this: the ending asks for something that never
    happens, or it has no 'when:' and no reaction names it in 'ends:'.

    Wrong:
        walked: {"{"}title: She walked away{"}"}
    Right:
        walked: {"{"}title: She walked away, when: {"{"}mood_below: -4{"}"}{"}"}

    Give it a 'when:' that can hold, let a reaction end with it, or take it away.

explain-e410 =
    Wherever this ending holds, one above it holds as well and is taken first,
    so the trainee never sees it.

    Wrong:
        promised: {"{"}title: Promised, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        settled: {"{"}title: Promised and done, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: Promised and done, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
        promised: {"{"}title: Promised, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Put the ending that asks for more above the one that asks for less.

explain-e411 =
    The best ending is a sale, but nothing critical sees to what the customer has to hear first,
    or to a clear yes. The call would teach people to sell without them.

    Wrong:
        check: {"{"}all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [price]{"}"}{"}"}{"}"}
    Right:
        check: {"{"}all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [price]{"}"}{"}"}, before: {"{"}done: enrol{"}"}{"}"}

    The disclosure is a criterion with 'kind: sales', 'critical: yes' and an 'all:' that comes
    'before:' something; the consent is one that speaks of the moment 'done: enrol'.

explain-e412 =
    Whoever misses this criterion fails the whole call, and nothing stands behind it but a habit.
    So hard a rule should rest on a law, a supervisor or a term of the issuer.

    Wrong:
        critical: yes
    Right:
        critical: yes
        grounds: [late-fee-cap]

    Name its ground (one of the kind law, supervision or house), or let it count without failing.

explain-e413 =
    The caller can say the very same sentence twice in one call, and sounds like a machine.
    Lines of fewer than five words may come again.

    Wrong:
        lost: [I mean the fee on my bill., I mean the fee on my bill.]
    Right:
        lost: [I mean the fee on my bill., It is the fee that I called about.]

    Put one of the two in other words; several variants are better still.

explain-e414 =
    The line is in another language than the call; it may have been copied from another country.
    The caller would change language in the middle of the call.

    Wrong:
        caller: [Dat weet ik niet en het is mij te veel.]
    Right:
        caller: [I don't know, and it is too much for me.]

    Write it in the language of the call. Hindi is written in Devanagari, with English words between.

explain-e415 =
    The caller, a hint or a model sentence speaks of an amount or a rate that neither a sheet nor
    the account has. The trainee would learn a figure that is not true of this card.

    Wrong:
        caller: [You charged me $45.]
    Right:
        caller: ["You charged me {"{"}fee{"}"}."]

    Mend the figure, or put it into the sheet or under 'account:' and write its name in braces.

explain-e501 =
    This sentence stands under 'meets:', and still Headset would not grant it.
    A trainee who says just that would lose the point.

    Wrong:
        meets: [I will take the fee off today.]
        wrong_frames: ["take <fee>"]
    Right:
        meets: [I will take the fee off today.]
        wrong_frames: ["-take <fee>"]

    See which sentence under 'near:' or 'wrong:' is too much like it, or which frame for the
    contrary fits it, and change that; or add a frame that fits this sentence.

explain-e502 =
    This sentence stands under 'near:', as close but not enough, and still Headset would grant it.
    A trainee would get a point for a promise that was never made.

    Wrong:
        near: [I will look at the fee.]
        frames: ["will <fee>"]
    Right:
        near: [I will look at the fee.]
        frames: ["will credit|remove <fee>"]

    Let the frame ask for the word that makes the difference, or change the sentence under 'meets:'
    that is too much like this one.

explain-e503 =
    This sentence says the contrary, and still Headset would grant it.
    A trainee who says the opposite of what is right would be praised for it.

    Wrong:
        wrong: [I will not take the fee off.]
        frames: ["will take <fee>"]
    Right:
        wrong: [I will not take the fee off.]
        frames: ["will +take <fee>"]

    Put a '+' before the word that has to be affirmed, or write a frame under 'wrong_frames:'.
