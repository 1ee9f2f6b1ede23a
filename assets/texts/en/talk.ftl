# The call on the screen: the talk, the phone's buttons, the desk beside it.

## The talk
talk-you = You
talk-head = { $name } · { $time }
talk-empty = The line is open. Greet the caller.
talk-placeholder = Type what you say
talk-placeholder-held = The caller cannot hear you
talk-send = Say it
talk-quiet = The line is quiet.
talk-go-on = On to the wrap-up
talk-not-kept = This could not be kept, so it has not been said: { $why }

## Quiet lines between what is said
talk-done = { $action }.
talk-done-with = { $action } ({ $values }).
talk-refused = { $action }: not done. { $reason }
talk-silent = Silence, { $time }
talk-held = On hold, { $time }

## The caller
talk-mood = Mood
talk-trace = Mood so far
talk-on-phone = On the phone
talk-on-hold = On hold, { $time }
talk-over = The line is closed

## The phone
talk-hold = Hold
talk-resume = Resume
talk-transfer = Transfer
talk-hang-up = Hang up
talk-help = Keys
talk-show-desk = Desk
talk-show-talk = Talk

## Questions
talk-stay = Stay on the line
talk-hang-up-title = Hang up?
talk-hang-up-means = This ends the call with { $caller }. What you have not said or done yet stays undone.
talk-hang-up-yes = Hang up
talk-leave-title = Leave the call?
talk-leave-means = The call is kept as it stands. You can go on with it from the home screen.
talk-leave-yes = Leave

## Keys
talk-keys = Keys
talk-close = Close
talk-key-send = Say what you typed
talk-key-line = New line in your reply
talk-key-cycle = Reply, desk, transcript in turn
talk-key-tab = Next field or button, and back
talk-key-tabs = A tab of the desk
talk-key-search = Search the card terms
talk-key-scroll = Scroll the transcript
talk-key-skip = Show the whole answer at once; back to your reply
talk-key-hold = Hold, and resume
talk-key-transfer = Transfer the call
talk-key-hang-up = Hang up
talk-key-leave = Leave the call and keep it for later
talk-key-help = This list
talk-key-choose = Choose
talk-key-choices-on = Go on from the reasons
talk-key-hint = Ask for a hint
talk-key-step-back = Choose a turn with the arrow keys, and redo it
talk-key-briefing = The briefing
talk-key-settings = Settings; the call waits

## The desk
talk-tab-customer = Customer
talk-tab-statement = Statement
talk-tab-terms = Terms
talk-tab-actions = Actions
talk-tab-offer = Offer
talk-tab-application = Application
talk-tab-briefing = Briefing
talk-do = Do it
talk-optional = { $label } (optional)
talk-outcome-done = Done.

## Customer and statement
talk-record = Record
talk-prospect = This caller is not a customer yet.
talk-not-identified = You do not know yet who is on the line. Ask for these details.
talk-all-told = The caller has told everything. Compare it with the record.
talk-verified = Identified: everything agrees with the record.
talk-told = told
talk-not-told = not told yet
talk-statement = Statement
talk-no-statement = There is no statement.

## Terms
talk-search-terms = Search the card terms
talk-no-terms = Nothing in the card terms fits “{ $words }”.

## The application
talk-application = Application form
talk-application-hint = Only what the caller has told can go on the form.
talk-take = Take from the call
talk-put = Put on the form
talk-keypad = Ask to key it in
talk-on-form = on the form
talk-keyed-in = keyed in
talk-ask-first = ask first
talk-per-year = { $label } (a year)
talk-per-month = { $label } (a month)

## Briefing
talk-goal = Goal
talk-authority = What you may do
talk-graded = What is graded

## The offer
talk-offer-tell = Optional. Tell the caller all of this before you take a yes.
talk-offer-enrol = To the enrollment

## Guided
talk-quoted = “{ $words }”
talk-choices-wait = Listen to the answer.
talk-choices-on = Go on

## Marks, hints, the way back
talk-mark-met = Earned: { $asks }
talk-mark-wrong = Lost: { $asks }
talk-hint = Hint
talk-hint-again = Hint (free)
talk-hint-title = Take a hint?
talk-hint-means = A hint takes { $points } points off every score. Asking again at this stage of the call is free.
talk-hint-yes = Take the hint
talk-step-back = Redo a turn
talk-step-back-here = Redo from here
talk-step-back-title = Redo from here?
talk-step-back-means = The call goes back to the moment before you said “{ $said }”. What came after it is dropped.
talk-step-back-yes = Redo
talk-not-now = Not now
talk-on-hold-untimed = On hold
