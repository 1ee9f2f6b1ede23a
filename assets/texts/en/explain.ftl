# What each code of an author's mistake means, why it matters, and how to mend it.

## The file cannot be read

explain-e101 =
    Headset cannot open the file: it is not there, it is a folder, or you may not
    read it. A country without its conduct.yaml or concepts.yaml has no call that
    can be played.

    Wrong:
        scenarios/en-US/conduct.yml
    Right:
        scenarios/en-US/conduct.yaml

    Mend the name or the place of the file, or ask for the right to read it.

explain-e102 =
    The file is larger than two million bytes; even a long call has about two
    hundred thousand. Most often a log, a picture or a whole document was pasted
    into it by accident.

    Wrong:
        text: (the card agreement, all 300 pages)
    Right:
        text: A late payment costs {"{"}late_fee{"}"}.

    Take out what does not belong there, and save the file again.

explain-e103 =
    The file was saved in an old encoding, so letters such as é, €, ₹ or अ cannot be
    read. The caller would say broken words, and the trainee would read them.

    Wrong:
        name: Ren�e Dubois
    Right:
        name: Renée Dubois

    Save the file again as UTF-8: most editors offer it under 'Save as' or
    'Encoding'.

explain-e104 =
    The signs and spaces that give the file its shape do not fit together at this
    place. Until they do, nothing after it can be read, and the call cannot be
    played.

    Wrong:
        title: Late fee: the first time
    Right:
        title: "Late fee: the first time"

    Put a text in quotes if it holds ': ' or ' #', or begins with a sign such as {"{"} [
    % or @. If that is not it, see whether this line is indented as far as its
    neighbours.

explain-e105 =
    The line begins with a tab (shown here as →). YAML takes only spaces, because a
    tab is wider in one editor than in another, and the indentation says what
    belongs to what.

    Wrong:
        caller:
        → name: Ann Miller
    Right:
        caller:
          name: Ann Miller

    Put two spaces for each tab; most editors can do it for the whole file.

explain-e106 =
    The file is empty, or begins with a list or loose text instead of a key and its
    value. Headset looks for keys such as 'call:' and 'title:' at the left margin.

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
    & and * are YAML's way to name a value and to repeat it. Scenario files do not
    use them, so that each line says for itself what it holds.

    Wrong:
        fee: &fee $30
        again: *fee
    Right:
        fee: $30
        again: "= fee"

    Write the value out, or refer to a figure by its name. A text that begins with &
    or * needs quotes.

explain-e109 =
    In YAML a ! at the beginning of a value names its type. The first word of your
    text would be taken for that, and nobody would ever see it.

    Wrong:
        hint: !Listen to her first.
    Right:
        hint: Listen to her first.

    Take the ! away, or put the whole text in quotes.

explain-e110 =
    The same key stands twice in one group. YAML would quietly keep the last of the
    two, and you would wonder why the caller does not do what the first one says.

    Wrong:
        mood: -2
        mood: -4
    Right:
        mood: -4

    Keep the one you mean. Two reactions, criteria or facts need two different
    names.

explain-e111 =
    There are more than sixty levels of lists and groups inside each other here. No
    call needs more than about ten, so some brackets or some indentation went
    astray. The example shows only six.

    Wrong:
        opening: [[[[[[I am calling about a fee.]]]]]]
    Right:
        opening: [I am calling about a fee.]

    Count the brackets, or look for lines that are indented further and further.

explain-e112 =
    There is a list or a group in brackets before the colon, where a key should be.
    It is easily done with a figure: its name stands in braces only inside a text.

    Wrong:
        {"{"}fee{"}"}: $30
    Right:
        fee: $30

    Take the brackets away, so that a plain word is left.

## A value is of the wrong form

explain-e201 =
    Headset knows no key of this name here. Most often it is misspelt, or not
    indented as it should be. It is not passed over, or the call would silently run
    without what you wrote.

    Wrong:
        temprament: calms when heard
    Right:
        temperament: calms when heard

    Mend the spelling, move it to where it belongs, or take it away.
    scenarios/guide/en/reference.md has all keys; with the schema your editor completes them.

explain-e202 =
    Something is missing that cannot be left out. An ending, for example, needs a
    title, because the scorecard shows it to the trainee.

    Wrong:
        settled: {"{"}when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: The fee is gone, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Add the key that the message names, with its value.

explain-e203 =
    The value is not of the sort this key takes: it is one text and should be a
    list, or a list and should be one text, or there is nothing, or a day is not
    written as a day.

    Wrong:
        opening: I am calling about a fee.
    Right:
        opening: [I am calling about a fee.]

    A list has lines with '- ', or brackets with commas. A group has its keys
    indented below it.

explain-e204 =
    This has to be a whole number, and within the limits that the message names. A
    mood, for example, goes from -5 to 5: the caller has no more steps than that.

    Wrong:
        difficulty: hard
    Right:
        difficulty: 4

    Write the number in digits, without words, signs or a fraction.

explain-e205 =
    This is a plain yes or no. A reaction either may happen again or it may not.

    Wrong:
        again: sometimes
    Right:
        again: yes

    Write yes or no (true and false are the same).

explain-e206 =
    This has to be one word of a short list, spelt as it is there. Headset acts on
    these words: the part of the job, for example, decides which rules are watched
    in the call.

    Wrong:
        part: disputes
    Right:
        part: dispute

    Choose one of the words that the message names.

explain-e207 =
    An id is the name by which one part of a file refers to another, so it has to be
    plain: small letters a to z and digits, with single hyphens, underscores or dots
    between them.

    Wrong:
        marks: [Told The Reason]
    Right:
        marks: [told-the-reason]

    Change it here and wherever it is referred to. What people get to read is the
    title or the label, and that you may word as you like.

explain-e208 =
    The text is empty, or longer than it may be. With an empty line the caller would
    say nothing, and nobody speaks, or reads, thousands of characters in one go.

    Wrong:
        caller: [""]
    Right:
        caller: [I see.]

    Write something, take the key away, or make several lines of it.

explain-e209 =
    A check is of one kind, and the word for it is missing: says, fact, never,
    order, does, most, figures, all or any. Without it Headset cannot know what to
    look for in the call.

    Wrong:
        check: {"{"}meets: [Your payment is due on June 18.]{"}"}
    Right:
        check: {"{"}says: {"{"}meets: [Your payment is due on June 18.]{"}"}{"}"}

    Put the word first. For two kinds at once use 'all:', with each check under a
    name of its own.

explain-e210 =
    A moment is one point of the call: something is heard or done, the caller sets a
    mark, is identified, or hears an account figure. Here there is none of these, or
    more than one.

    Wrong:
        only_if: {"{"}heard: acc-fee, done: credit-fee{"}"}
    Right:
        only_if: {"{"}done: credit-fee{"}"}

    Keep the one that decides whether the criterion applies.

explain-e211 =
    The id inside the file differs from the file's name. A call or sheet is found by
    the name of its file, so one call would go by two names.
    In us-late-fee.yaml:

    Wrong:
        call: us-late-fees
    Right:
        call: us-late-fee

    Change the id, or rename the file. A plan beside it is renamed too.

explain-e212 =
    The file says it is of one country, but lies in the folder of another. It would
    be played with the wrong rules, the wrong cards and the wrong language.
    In scenarios/nl-NL/calls:

    Wrong:
        locale: en-US
    Right:
        locale: nl-NL

    Change the locale, or move the file to the folder of its country.

explain-e213 =
    A field of the application form has what its type needs: a choice its options, a
    code its shape, a regular amount how often it comes. Without that the
    application cannot be decided.

    Wrong:
        pay: {"{"}type: money, label: Pay, detail: pay, counts_as: income{"}"}
    Right:
        pay: {"{"}type: money, label: Pay, detail: pay, counts_as: income, per: year{"}"}

    Add what the type needs, and take away what it does not have.

explain-e214 =
    An option that stands in the way of an approval says what it leads to (gives)
    and why (reason). With only one of them the trainee could not explain the
    decision to the customer.

    Wrong:
        student: {"{"}label: Student, gives: referred{"}"}
    Right:
        student: {"{"}label: Student, gives: referred, reason: papers-pending{"}"}

    Write both, or neither where the option does no harm.

explain-e299 =
    The value does not fit its key, in a way that has no code of its own. A day, for
    example, is written as year, month and day.

    Wrong:
        checked: last week
    Right:
        checked: 2026-11-22

    Compare it with the same key in one of the calls that come with Headset.

## A name or figure does not fit the rest

explain-e301 =
    Under 'account:' and 'figures:' each line holds one figure, and this is none, or
    more than one. Trainees are graded on these figures, so there can be only one
    right answer.

    Wrong:
        fee: $30 or $41
    Right:
        fee: $30

    Write one amount, percentage, duration, date or number, as the country writes
    it. Anything else belongs in a text.

explain-e302 =
    A sum uses a name that no figure has, so it cannot be worked out, and the desk
    and the caller would lack that figure.

    Wrong:
        paid: $40
        rest: "= balance - payd"
    Right:
        paid: $40
        rest: "= balance - paid"

    Mend the name. A figure of the same list goes by its name alone, one of a sheet
    has the sheet in front: product.late_fee, issuer.credit_visible.

explain-e303 =
    The sum has no result: it adds money to days, say, or something is missing, or
    it has a sign that sums do not have. The message says which.

    Wrong:
        wait: "= due + fee"
    Right:
        wait: "= received - due"

    A sum has names, numbers, + - * / and round brackets. A percentage is a part of
    what it is multiplied by, a date moves by days or weeks, and a date minus a date
    gives days.

explain-e304 =
    Each of these figures is worked out from the other, so there is nothing to begin
    with.

    Wrong:
        paid: "= balance - rest"
        rest: "= balance - paid"
    Right:
        paid: $40
        rest: "= balance - paid"

    Write the one that you know as a plain figure.

explain-e305 =
    The name in braces stands for nothing here, so the caller would have nothing to
    say in its place.

    Wrong:
        better: The fee is {"{"}late_fees{"}"}.
    Right:
        better: The fee is {"{"}fee{"}"}.

    Braces take an account figure {"{"}fee{"}"}, one of a sheet {"{"}product.late_fee{"}"},
    {"{"}product.name{"}"}, {"{"}caller.first_name{"}"}, {"{"}details.zip{"}"} or {"{"}topic{"}"}. If you mean a
    brace itself, write it twice.

explain-e306 =
    The word after the colon says how the figure is written out: {"{"}due:year{"}"} is a
    date with its year, {"{"}fee:full{"}"} an amount with its cents. There are no others.

    Wrong:
        better: It was due on {"{"}due:long{"}"}.
    Right:
        better: It was due on {"{"}due:year{"}"}.

    Use ':year' for dates, ':full' for amounts, or leave the form out.

explain-e307 =
    A brace is opened and not closed, or closed and not opened, so it is not clear
    which figure is meant, and the trainee would see a bare name instead.

    Wrong:
        goal: Explain the {"{"}fee of this month.
    Right:
        goal: Explain the {"{"}fee{"}"} of this month.

    Close the brace. If you mean a brace itself, write it twice.

explain-e308 =
    An amount or rate is typed out in a line, though it is a figure of the account
    or of a sheet. When the sheet changes, this line would go on teaching the old
    figure.

    Wrong:
        better: The fee is $30.
    Right:
        better: The fee is {"{"}fee{"}"}.

    Write the name that the message gives, in braces.

explain-e311 =
    A rule waits for something to be said, but no cue and no criterion goes by that
    name, so it would wait for ever.

    Wrong:
        when: {"{"}hears: [ask-why]{"}"}
    Right:
        when: {"{"}hears: [asks-why]{"}"}

    Use the id of a cue or a criterion, of one part of it (acc-fee#amount), or
    asks-zip for the question after a detail. If there is no such cue yet, add it
    under 'cues:'.

explain-e312 =
    A reaction names a fact that is not listed under 'facts:', so there is nothing
    to come out, and nothing for the trainee to find.

    Wrong:
        reveals: [fathers-illness]
    Right:
        reveals: [father]

    Mend the id, or write the fact under 'facts:' with its text and what brings it
    out.

explain-e313 =
    A rule names a stage that this call does not have, so the call would have
    nowhere to go.

    Wrong:
        goes: solving
    Right:
        goes: solve

    Mend the id, or write the stage under 'stages:' with its goal and its hint.

explain-e314 =
    The call or its plan names an ending that neither the call nor conduct.yaml has,
    so no call could end like that.

    Wrong:
        best: happily
    Right:
        best: happy

    Mend the id, or write the ending under 'endings:' with its title.

explain-e315 =
    The caller is supposed to give a detail that they do not have. The trainee would
    ask for it and get no answer.

    Wrong:
        gives: [zip-code]
    Right:
        gives: [zip]

    Mend the id, or write the detail under 'details:' of the caller, with its value.

explain-e316 =
    A rule waits for a mark that no line of the caller ever sets, so it would wait
    for ever.

    Wrong:
        when: {"{"}hears: [asks-why], marked: [explained]{"}"}
    Right:
        when: {"{"}hears: [asks-why], marked: [told]{"}"}

    Mend the name, or set it in the reaction that should come first:
    'marks: [explained]'. The caller's first words set the mark 'problem'.

explain-e317 =
    A rule or criterion asks for something to be done that this call's desk does not
    offer, so no trainee could ever do it.

    Wrong:
        check: {"{"}does: block-card{"}"}
    Right:
        check: {"{"}does: credit-fee{"}"}

    Add the action under 'desk:' ('block-card: {"{"}{"}"}'), or name one that is there.
    verify, hold, resume, transfer, disposition and note are at every desk.

explain-e318 =
    The desk is given an action that Headset does not have, so there would be no
    button for it.

    Wrong:
        refund-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Right:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    Choose an action from the table in scenarios/guide/en/reference.md.

explain-e319 =
    The action is there, but has no field of this name, so the trainee could never
    fill it in.

    Wrong:
        credit-fee: {"{"}fields: {"{"}sum: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Right:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    The table of actions in scenarios/guide/en/reference.md has their fields. Those of verify
    are what identifies a customer, those of fill are the fields of the card's form.

explain-e320 =
    The criterion asks for a disposition that the trainee cannot choose after this
    call.

    Wrong:
        check: {"{"}does: disposition, values: {"{"}code: credit{"}"}{"}"}
    Right:
        check: {"{"}does: disposition, values: {"{"}code: credited{"}"}{"}"}

    Mend the id, or add it under 'dispositions:' with its label.

explain-e321 =
    The call names a product sheet that is not in the folder 'products' of its
    country, so the desk would have no terms and no figures to show.

    Wrong:
        product: every-day
    Right:
        product: everyday

    Write the name of the sheet's file, without '.yaml'.

explain-e322 =
    A frame has a name in angle brackets that is no concept, so it would fit no
    sentence, and good replies would go unnoticed.

    Wrong:
        frames: ["take <fees> off"]
    Right:
        frames: ["take <fee> off"]

    Mend the id, or list its phrases under 'concepts:' of the call, or in
    concepts.yaml for all calls of the country. A plain word needs no angle
    brackets.

explain-e323 =
    A criterion left empty takes over the one of the same id from conduct.yaml, and
    there is none. So nobody has said what to look for.

    Wrong:
        criteria: {"{"}prof-empaty: {"}"}
    Right:
        criteria: {"{"}prof-empathy: {"}"}

    Mend the id, or write the criterion out here with its kind, weight, question and
    check.

explain-e324 =
    'product:' names the caller's card, but this sheet is a plan that is sold with a
    card, or the issuer. The desk would have no card terms to show.

    Wrong:
        product: paymentguard
    Right:
        product: everyday
        also: [paymentguard]

    Name the card under 'product:', and the other sheet under 'also:'.

explain-e325 =
    A frame is a pattern of words that recognizes a reply. A term of it, or a figure
    in a concept's phrase, cannot be read; the message says why.

    Wrong:
        frames: ["<fee> gone|+credited"]
    Right:
        frames: ["<fee> +gone|credited"]

    A term is a word, <a-concept>, {"{"}a_figure{"}"} or a kind such as #money, with |
    between choices. A sign goes before the whole term: + affirmed, - denied,
    ! missing, > after the term before it. ' / ' with spaces around it separates
    sentences. Braces hold the name of a figure, nothing else.

explain-e326 =
    Each country has exactly one sheet of the kind issuer: its house rules, and what
    identifies a customer. Without it, or with two, it is not clear which rules
    hold.

    Wrong:
        kind: card
    Right:
        kind: issuer

    Give the issuer's sheet this kind, and every other sheet 'card' or 'plan'.

explain-e327 =
    'consent_field' names the field of the form that holds the consent to a credit
    check, and the form has no such field. The credit history must not be looked up
    without it.

    Wrong:
        consent_field: consent
    Right:
        consent_field: credit-consent

    Name a field that stands under 'fields:' and has the type consent.

explain-e328 =
    conduct.yaml listens for <problem>, as in "I'm sorry about that charge", and
    only the call can say what its problem is. Without it no show of sympathy would
    count.

    Wrong:
        concepts: {"{"}bill: [statement]{"}"}
    Right:
        concepts: {"{"}problem: [late fee, charge, thirty dollars]{"}"}

    List the words that caller and agent use for what this call is about.

explain-e329 =
    A criterion rests on a rule that grounds.yaml does not have, so the scorecard
    could not show the trainee what is behind it.

    Wrong:
        grounds: [late-fees]
    Right:
        grounds: [late-fee-cap]

    Mend the id, or write the rule into grounds.yaml with its kind and the day it
    was checked.

explain-e330 =
    A criterion of this call rests on a rule that somebody still has to verify.
    Whoever uses the call should see that in the call itself.

    Wrong:
        verify: []
    Right:
        verify: [late-fee-cap]

    List the id under 'verify:'. Once it has been verified, take it out here and in
    grounds.yaml.

explain-e331 =
    The plan names another call than the one it stands beside, so its replies and
    calls may be meant for that other one.
    In us-late-fee.plan.yaml:

    Wrong:
        plan: us-late-fees
    Right:
        plan: us-late-fee

    Write the id of the call, or move the plan beside the call it is of.

explain-e332 =
    The plan expects a verdict on a criterion that the call does not have, so there
    would be nothing to compare it with.

    Wrong:
        met: [acc-fees]
    Right:
        met: [acc-fee]

    Use an id of the call's 'criteria:' or of 'every_call:' in conduct.yaml.
    'failed_by:' also takes auto-fails, and accuracy, professionalism or sales for a
    score below its mark.

explain-e333 =
    The plan expects two verdicts on one criterion. A criterion gets only one, so
    the test could never succeed.

    Wrong:
        met: [acc-fee]
        absent: [acc-fee]
    Right:
        met: [acc-fee]

    Keep the verdict that a person would give.

explain-e334 =
    A plan is found by its name, and no call of this name stands beside it, so it is
    never tried.
    Beside us-late-fee.yaml:

    Wrong:
        late-fee.plan.yaml
    Right:
        us-late-fee.plan.yaml

    Rename the plan, or move it into the folder of its call.

explain-e335 =
    The call lists a rule as still to be verified, but none of its criteria rests on
    it, or it has been verified since. A reader would look for a doubt that is not
    there.

    Wrong:
        verify: [late-fee-cap, greeting]
    Right:
        verify: [late-fee-cap]

    Take the id out of 'verify:'.

explain-e336 =
    The call has an ending or a criterion that its plan says nothing of; it may have
    been added later. If it ever stops working, the plan will not notice.

    Wrong:
        met: [acc-fee]
    Right:
        met: [acc-fee]
        absent: [prof-empathy]

    Add a call that ends like this, or a reply with the criterion under 'met:',
    'wrong:' or 'absent:'.

## The call cannot run as it is written

explain-e401 =
    When a call closes, the first ending whose 'when:' holds is taken. Here a call
    may fit none of them, and would have no ending.

    Wrong:
        endings:
          settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        endings:
          settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
          unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}

    Put one with 'when: {"{"}{"}"}' at the end: it always holds.

explain-e402 =
    An ending that always holds stands above others. It is always taken first, so
    even the best trainee never reaches those below it.

    Wrong:
        unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}
        settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: Settled, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        unsettled: {"{"}title: Nothing settled, when: {"{"}{"}"}{"}"}

    Move it to the end, or say in its 'when:' what has to be so.

explain-e403 =
    No reaction leads to this stage, so nothing in it is ever played.

    Wrong:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father]{"}"}
    Right:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father], goes: solve{"}"}

    Let a reaction of an earlier stage go there, or take the stage away. Every call
    begins in the first stage of the file.

explain-e404 =
    No reaction reveals this fact, so even a trainee who asks well never learns it.

    Wrong:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve{"}"}
    Right:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve, reveals: [father]{"}"}

    Add 'reveals:' to the reaction in which the caller tells it.

explain-e405 =
    A call without a stage has nothing to play, and one without a criterion nothing
    to grade.

    Wrong:
        criteria: {"{"}{"}"}
    Right:
        criteria: {"{"}prof-empathy: {"}"}

    Add at least one. A criterion left empty takes over the one of conduct.yaml.

explain-e406 =
    Whatever the trainee says or does, this reaction never happens: it asks for
    something that never comes, or for two things that exclude each other.

    Wrong:
        when: {"{"}hears: [asks-why], unheard: [asks-why]{"}"}
    Right:
        when: {"{"}hears: [asks-why], unknown: [father]{"}"}

    Go through its 'when:' and ask of each line where it comes from: which reaction
    sets the mark, which reveals the fact, which leads to the stage, and whether the
    mood can get so far.

explain-e407 =
    Two reactions ask for the same, and the first may happen again and again. So it
    always comes first, and the trainee never hears the second.

    Wrong:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}{"}"}
    Right:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told], times: {"{"}asks-why: 3{"}"}{"}"}{"}"}

    Of the reactions that hold, the one that asks for the most wins: let the second
    ask for more.

explain-e408 =
    The reactions that reveal this fact can never happen, so no trainee ever learns
    it. Here the reaction waits for the very mark that it sets itself.

    Wrong:
        when: {"{"}hears: [asks-why], marked: [told]{"}"}
        reveals: [father]
        marks: [told]
    Right:
        when: {"{"}hears: [asks-why], unmarked: [told]{"}"}

    Look in the 'when:' of those reactions for what never happens, and mend that.

explain-e409 =
    However the call goes, it cannot end like this: the ending asks for something
    that never happens, or it has no 'when:' and no reaction names it in 'ends:'.

    Wrong:
        walked: {"{"}title: She walked away{"}"}
    Right:
        walked: {"{"}title: She walked away, when: {"{"}mood_below: -4{"}"}{"}"}

    Give it a 'when:' that can hold, let a reaction end with it, or take it away.

explain-e410 =
    Wherever this ending holds, one above it holds as well and is taken first, so
    the trainee never sees it.

    Wrong:
        promised: {"{"}title: Promised, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        settled: {"{"}title: Done, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
    Right:
        settled: {"{"}title: Done, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
        promised: {"{"}title: Promised, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Put the ending that asks for more above the one that asks for less.

explain-e411 =
    The best ending is a sale, and a trainee could pass without saying what the
    customer has to hear first, or without a clear yes.

    Wrong:
        all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [price]{"}"}{"}"}
    Right:
        all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [price]{"}"}{"}"}
        before: {"{"}done: enrol{"}"}

    Both are criteria with 'kind: sales' and 'critical: yes'. What has to be heard
    is an 'all:' with 'before:'; the yes is an 'order:' or a 'before:' that names
    the moment 'done: enrol'.

explain-e412 =
    Whoever misses this criterion fails the whole call, though there is no rule
    behind it. Anything so strict should rest on a law, a supervisor or a term of
    the issuer.

    Wrong:
        critical: yes
    Right:
        critical: yes
        grounds: [late-fee-cap]

    Name its ground (of the kind law, supervision or house), or take 'critical:'
    away.

explain-e413 =
    The caller can say the very same sentence twice in one call, and would sound
    like a machine. Lines of fewer than five words are left alone.

    Wrong:
        lost: [I mean the fee on my bill., I mean the fee on my bill.]
    Right:
        lost: [I mean the fee on my bill., It is the fee that I called about.]

    Put one of the two in other words; several variants are better still.

explain-e414 =
    The line is not in the language of the call; perhaps it was copied from another
    country's. The caller would switch languages in the middle of the call.

    Wrong:
        caller: [Dat weet ik niet en het is mij te veel.]
    Right:
        caller: ["I don't know, and it is too much for me."]

    Write it in the language of the call. Hindi is written in Devanagari, with
    English words between.

explain-e415 =
    The caller, a hint or a model sentence speaks of an amount or a rate that
    neither a sheet nor the account has. The trainee would learn a figure that is
    not true of this card.

    Wrong:
        caller: [You charged me $45.]
    Right:
        caller: ["You charged me {"{"}fee{"}"}."]

    Correct the figure, or put it into the sheet or under 'account:' and write its
    name in braces.

explain-e416 =
    In square brackets a comma begins the next line. A sentence with a comma in it
    becomes two lines, and the caller says only one half.

    Wrong:
        caller: [I don't know, and I don't care.]
    Right:
        caller: ["I don't know, and I don't care."]

    Put the sentence in quotes, or write the list below its key, one line a dash.

explain-e501 =
    This sentence stands under 'meets:', and yet it does not meet the criterion. A
    trainee who says exactly this would lose the points.

    Wrong:
        meets: [I will take the fee off today.]
        wrong_frames: ["take <fee>"]
    Right:
        meets: [I will take the fee off today.]
        wrong_frames: ["-take <fee>"]

    Change the near miss, the contrary sentence or the frame under 'wrong_frames:'
    that is too much like it, or add a frame that fits it.

explain-e502 =
    This sentence stands under 'near:', as close but not enough, and yet it meets
    the criterion. A trainee would get points for something that was not said.

    Wrong:
        near: [I will look at the fee.]
        frames: ["will <fee>"]
    Right:
        near: [I will look at the fee.]
        frames: ["will credit|remove <fee>"]

    Let the frame ask for the word that makes the difference, or reword the sentence
    under 'meets:' that is too much like this one.

explain-e503 =
    This sentence stands under 'wrong:', and yet it meets the criterion. A trainee
    who says the opposite of what is right would be praised for it.

    Wrong:
        wrong: [I will not take the fee off.]
        frames: ["will take <fee>"]
    Right:
        wrong: [I will not take the fee off.]
        frames: ["will +take <fee>"]

    Put a '+' before the word that has to be affirmed, or write a frame under
    'wrong_frames:'.
