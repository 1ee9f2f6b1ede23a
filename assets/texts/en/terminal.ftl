# Playing a call in plain text.

## The transcript
terminal-answered = You pick up the phone.
terminal-you = You
terminal-mood = Mood: { $before } → { $after }
terminal-desk-done = Desk: { $action }.
terminal-desk-refused = The desk refuses: { $action }. { $reason }
terminal-silent = Silence: { $time }
terminal-held = On hold: { $time }
terminal-not-heard = Not heard, because the call is over: { $text }

## Commands that cannot be read
terminal-unknown = There is no command /{ $word }. Type /help to see all of them.
terminal-unknown-near = There is no command /{ $word }. Did you mean /{ $nearest }?
terminal-wait-seconds = After /wait comes a number of seconds, not “{ $text }”.
terminal-back-number = After /back comes the number of a turn, not “{ $text }”.

## The scorecard
terminal-card = Scorecard: { $title }
terminal-passed = Result: passed
terminal-failed = Result: failed
terminal-failed-by = Failed by: { $criteria }
terminal-below-mark = { $score } below the pass mark
terminal-ending = Ending: { $ending }
terminal-verdict-met = met
terminal-verdict-wrong = WRONG
terminal-verdict-absent = MISSING
terminal-verdict-not-applicable = does not apply
terminal-weight = weight { $weight }
terminal-critical = critical
terminal-evidence = Turn { $turn }: { $quote }
terminal-better = Better: { $line }
terminal-auto-fails = What fails a call whatever the scores:
terminal-measures = Measures
terminal-handle-time = Handle time: { $time }
terminal-hold-time = On hold: { $time }
terminal-silence = Silence: { $time }
terminal-talk-ratio = Your share of the talking: { $percent }%
terminal-turns = Turns: you { $agent }, caller { $caller }
terminal-moods = Mood: { $start } at first, { $low } at worst, { $end } at the end
terminal-keep = Keep: { $line }
terminal-stop = Stop missing this: { $line }
terminal-next = Next time: { $line }

## The desk
terminal-record = Customer record
terminal-statement = Statement
terminal-terms = Card terms. Look one up with /terms and some words.
terminal-no-terms = Nothing in the card terms fits “{ $words }”.
terminal-form = Application form. Fill it with /fill field="value", or take what the caller told with /take.
terminal-form-empty = empty
terminal-form-told = empty; the caller has told it
terminal-actions = What the desk can do
terminal-not-now = Not now: { $reason }
terminal-nothing = nothing
terminal-goal = Goal: { $goal }
terminal-authority = What you may do:
terminal-graded = What is graded:

## Help
terminal-help = Type what you say to the caller. A line that starts with / is for the desk:
terminal-help-do = /do credit-fee amount=30 – do something at the desk; /actions shows what there is
terminal-help-wait = /wait 20 – stay silent for 20 seconds
terminal-help-hold = /hold 2 – put the caller on hold, for about 2 minutes
terminal-help-resume = /resume – come back from hold
terminal-help-verify = /verify – compare what the caller told with the record
terminal-help-transfer = /transfer supervisor – pass the call on
terminal-help-hang-up = /hang-up – put the phone down
terminal-help-record = /record – the customer record
terminal-help-statement = /statement – the statement
terminal-help-terms = /terms late fee – search the card terms
terminal-help-form = /form – the application form
terminal-help-fill = /fill name="Ann Lee" – fill a field of the form
terminal-help-take = /take – fill the form with what the caller told
terminal-help-actions = /actions – all actions of the desk, with their fields
terminal-help-disposition = /disposition fee-credited – after the call: how it went
terminal-help-note = /note Credited the fee. – write a note
terminal-help-briefing = /briefing – read the briefing again
terminal-help-help = /help – this list
terminal-help-hint = /hint – what this part of the call is about; it costs points
terminal-help-back = /back 3 – go back to before your turn 3 and try again; without a number, to your last turn
terminal-help-quit = /quit – stop here; the call is kept for later
terminal-help-quit-trial = /quit – stop here; a call that is tried is not kept

## Playing
terminal-ringing = The phone is ringing.
terminal-pick-up = Press Enter to pick up:{" "}
terminal-on-the-line = { $caller } is on the line. Mood: { $mood }. You speak first.
terminal-prompt = You:{" "}
terminal-prompt-hold = (on hold) You:{" "}
terminal-hint-help = Type /help in the call to see what the desk can do.
terminal-resumed = You are back in the call, where you left it.
terminal-leave = Stop here? The call is kept for later. Type y to stop, Enter to go on:{" "}
terminal-kept = The call is kept. It is offered the next time you start.
terminal-choose-disposition = Disposition (number, or Enter for none):{" "}
terminal-write-note = Note (Enter for none):{" "}

## The menu
terminal-ask-name = What is your name?{" "}
terminal-usual-name = Trainee
terminal-welcome = Hello, { $name }.
terminal-goodbye = Goodbye.
terminal-profiles = Who is playing?
terminal-pick-profile = Number (Enter for { $name }):{" "}
terminal-ask-pin = PIN of { $name }, or an empty line for somebody else:{" "}
terminal-with-pin = { $name } (with a PIN)
terminal-not-in-list = “{ $line }” is not in the list.
terminal-unfinished = An unfinished call is waiting: { $title }, begun { $when }.
terminal-unfinished-go-on = 1. Go on where you left it
terminal-unfinished-leave = 2. Leave it for later
terminal-unfinished-drop = 3. Give it up
terminal-dropped = The call is given up.
terminal-call-gone = The files of “{ $title }” are no longer there, so this call cannot go on.
terminal-calls = Calls
terminal-difficulty = difficulty { $level } of 5
terminal-today = t. Today’s practice: { $title }
terminal-past = p. Past attempts
terminal-quit = q. Quit
terminal-pick = Your choice:{" "}
terminal-pick-attempt = Number of the attempt to open (Enter for none):{" "}
terminal-pick-mode = How do you take this call? Number (Enter for { $mode }):{" "}
terminal-no-attempts = There are no attempts yet.
terminal-attempt-unfinished = unfinished
terminal-attempt-abandoned = given up
terminal-attempt-passed = passed
terminal-attempt-failed = failed
