# Why a criterion got its verdict, in a sentence for the trainee.

## Said
why-said = You said it.
why-like-example = You said it, in much the same words as this example: “{ $example }”
why-all-parts = You said everything that belongs to it.
why-true-figure = You gave the right figure: { $said }.

## Not said
why-not-said = Nothing you said comes close to this.
why-near-miss = You came close, but this does not say it yet. It is like this near miss: “{ $example }”
why-parts-missing = You said a part of it. Still missing: { $parts }.
why-too-late =
    { $turns ->
        [0] You said it, but too late in the call.
        [one] You said it, but too late: it counts within one turn of the moment that calls for it.
       *[other] You said it, but too late: it counts within { $turns } turns of the moment that calls for it.
    }

## Said wrongly
why-denied = You said the opposite: here it is denied.
why-contrary = You said something that works against this.
why-like-contrary = You said something that works against this. It is like this example: “{ $example }”
why-other-figure = You said { $said }; it should be { $figure }.
why-other-figure-example = You gave another figure than in this example: “{ $example }”

## What must not be said
why-broken = You said something that must not be said here.
why-never-broken = You kept to it during the whole call.
why-too-often = You said it in { $times } turns; more than { $most } is too much.

## Done at the desk
why-done = You did it at the desk: { $action }.
why-not-done = You did not do this at the desk: { $action }.
why-done-otherwise = You did this at the desk: { $action }. But it should have been { $wanted }.

## In the right order
why-in-order = You did it in the right order.
why-out-of-order = Something came first that had to wait: { $before }.
why-did-not-happen = It did not happen in this call.
why-moment-identified = knowing who is calling
why-moment-discloses = a figure or date from the account

## Does not apply
why-no-account = Does not apply: the caller has no account yet.
why-not-called-for = Does not apply: nothing in this call asked for it.
why-not-due = Does not apply: the course of the call made it needless.
