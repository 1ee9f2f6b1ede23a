# The reference of the files that trainers write.

reference-title = Reference
reference-intro = Every file a trainer writes, key by key, with what it takes and an example from our own calls. This page is made by the program (`python main.py reference`), so it is always right. An id is made of small letters, digits and hyphens. How the keys work together is in the [overview](../../README.md), the [first call](first-call.md) and the [cookbook](cookbook.md).
reference-commands = Commands
reference-commands-intro = Each is typed after `python main.py`, and `--help` behind it says more.

## What a key takes
reference-takes = Takes { $takes }; { $need }.
reference-needed = required
reference-optional = optional
reference-default = { $value } where it is left out
reference-text = text
reference-id = an id
reference-heard = the id of a cue or criterion; a part of one as `acc-valid#fee`
reference-day = a day, as 2026-03-20
reference-yes-no = `yes` or `no`
reference-number = a whole number
reference-number-least = a whole number, { $least } or more
reference-number-least-most = a whole number from { $least } to { $most }
reference-one-of = one of { $values }
reference-list = a list; each entry: { $of }
reference-list-least = a list of at least one; each entry: { $of }
reference-entries = entries, each under a name of your own: { $of }
reference-entries-of = entries under { $names }: { $of }
reference-keys = the keys of { $place }
reference-check = one kind of { $place }
reference-takes-look = words of the [portrait](#the-portrait)
reference-takes-face = one of the faces under the [portrait](#the-portrait)
reference-takes-action = one of the [desk actions](#desk-actions)
reference-takes-actions = [desk actions](#desk-actions), each with the keys of [`desk.…`](#desk)
reference-takes-frames = a list of [frames](#frames)
reference-check-intro = A check has exactly one of these kinds: { $kinds }.
reference-also = The same keys stand at { $places }.

## What may be written
reference-written = Written
reference-stands-for = Stands for
reference-braces = In braces
reference-braces-intro = Every figure is written once, on a sheet or under `account`, in the notation of the country. Everywhere else stands its name.
reference-braces-account = a figure of the account
reference-braces-sheet = a figure of the sheet of the call's card
reference-braces-other = a figure of another sheet, which the call names under `also`
reference-braces-issuer = a figure of the issuer's house rules
reference-braces-year = a date with its year
reference-braces-full = an amount with its cents
reference-braces-name = the caller's name; `first_name` and `last_name` are parts of it
reference-braces-detail = a detail of the caller, as it is spoken
reference-braces-topic = what the call is about, in the caller's words
reference-braces-sum = under `account` or `figures`: a figure that is worked out of others
reference-braces-brace = a brace as it is
reference-example-other = paymentguard.price_per_100
reference-example-word = autopay
reference-example-row = in_full
reference-example-star = take * off
reference-frames = Frames
reference-frames-intro = A frame lists terms that stand in one sentence, in any order, with spaces between them.
reference-frames-word = the word, in any of its forms
reference-frames-row = several words in a row
reference-frames-either = either of them
reference-frames-concept = any phrase of the concept
reference-frames-figure = this figure in any notation; another of its kind in its place is wrong, unless a word stands beside it: `{"{"}fee{"}"}\|that_fee`
reference-frames-kind = any figure of this kind
reference-frames-affirmed = x, affirmed; denied, it is wrong
reference-frames-denied = x, denied
reference-frames-missing = x must not be there
reference-frames-after = x, somewhere behind the term before it
reference-frames-parts = what stands before and behind it may be said in different sentences
reference-frames-star = in a concept: up to three words in the place of the star

## The portrait
reference-portrait = The portrait
reference-portrait-intro = The words of `look` under `caller`. The first of each is what a caller has who is not told about.
reference-look-key = Key
reference-look-words = Words
reference-expressions = The faces a caller can make (`at_rest`, and the `look` of a reaction): { $words }.

## The desk
reference-actions = Desk actions
reference-actions-intro = List them under `desk`. Fields with a star must be filled in. `does` and `done` ask for an action, `desk` in a `when` for what it left.
reference-action-action = Action
reference-action-label = At the desk
reference-action-fields = Fields
reference-action-desk = What the desk does
reference-fields-identifiers = what identifies a customer
reference-fields-form = those of the application form
reference-desk-verify = Compares what the caller told with the record; every desk has it.
reference-desk-hold = Puts the caller on hold; every desk has it.
reference-desk-resume = Comes back from hold; every desk has it.
reference-desk-credit-fee = Takes no more than `most`; with `tax` listed it works out the `total`.
reference-desk-open-dispute = Gives a case `number`.
reference-desk-register-complaint = Gives a case `number`.
reference-desk-payment-plan = Works out `each`; `most` may limit the instalments.
reference-desk-move-balance = Moves a balance from another card here; `offer` must be filled in where the call has choices.
reference-desk-block-card = Blocks the card, and sends a new one if told to.
reference-desk-activate-card = Makes the card ready for use.
reference-desk-international-use = Takes `on` or `off`.
reference-desk-change-address = Wants the new address told first, where the caller has an `address`.
reference-desk-set-autopay = Takes `statement`, `minimum` or `fixed`, or the call's own choices.
reference-desk-change-due-date = Takes 1 to 28.
reference-desk-set-reminder = Takes 1 to 28 days before the due date.
reference-desk-send-papers = Takes the call's own choices, or any words.
reference-desk-call-back = Takes a day up to 60 days ahead.
reference-desk-enrol = Wants a clear yes; a code that is keyed in comes from `needs`.
reference-desk-keypad = Has the caller key a number in; you neither hear nor see it.
reference-desk-fill = Takes only what the caller has told.
reference-desk-submit-application = Decides; `card` must be filled in where the call has choices.
reference-desk-transfer = Passes the call on, and ends it; every desk has it.
reference-desk-disposition = Files the call; every desk has it.
reference-desk-note = Writes a note; every desk has it.

## The codes
reference-codes = Codes of mistakes
reference-codes-intro = What `check` may say. `python main.py check --explain E201` says more about a code.
