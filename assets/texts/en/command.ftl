# The command line.

command-program = Headset trains credit-card service agents with simulated callers. Without a command it opens the window, or the terminal where there is no screen.
command-usage = Usage:
command-commands = Commands:
command-arguments = Arguments
command-options = Options
command-example = Example:
command-more-help = Each command has its own help: { $program } run --help
command-version = Headset { $version }

## What each command does
command-play = Play a call.
command-try = Play a call while you write it: a saved file is read again, and you stay at your turn.
command-run = Play a scripted trainee against a call, and print the scorecard.
command-grade = Judge replies one by one, without a call around them.
command-calibrate = Tell how far the engine agrees with people who marked the same replies.
command-suggest = Suggest what would mend the verdicts that people gave otherwise; nothing is written.
command-check = Find the mistakes in calls.
command-test = Try the plans that stand beside calls: sample replies and whole calls.
command-map = Draw a call as a picture, with what planned and real calls made of it.
command-new = Write a new call and its plan, to begin with.
command-schema = Print the JSON Schema of a kind of file, for an editor.
command-reference = Print every key of the files that trainers write, with examples.
command-facts = Print the page of what the criteria of a country rest on.
command-profiles = List the people of these records, with roles and PINs, or change one.
command-attempts = List past attempts, or show the scorecard of one.
command-verify = Say whether finished tests are still as they were sealed.
command-simulate = Let simulated trainees play the calls, and tell how hard each call is.
command-regrade = Grade old calls anew by today's rubric, and say whose result changes.
command-export = Hand a person everything that is kept about them, as one archive.
command-forget = Remove a person and all that is kept of them; the cohort's sums stay.
command-report = Write one past attempt as a page: scores, every reason, and the call.
command-cohort = Write everybody's results as a page: whom to help, with what, and which call is at fault.
command-csv = Write attempts as a table, one row each, or a row for each verdict.
command-xapi = Write finished attempts as xAPI statements for a learning record store.

## Options
command-option-help = show this help and stop
command-option-verify = the number of one test, as “attempts” lists it; without it, all
command-option-store = where the records are: postgresql://name@server/database, or a file
command-option-version = show the version and stop
command-option-lang = the language of the interface: en, nl or hi
command-option-scenario = a call, by its id or the path of its file
command-option-script = a script: one line a turn, desk commands after a slash, - for standard input
command-option-replies = JSON Lines with "id" and "text", - for standard input
command-option-labelled = replies marked by a person: JSON Lines with "id", "text" and "labels", or CSV with a column a criterion
command-option-second = the same replies marked by a second person
command-option-criterion = the id of one criterion; all of them where none is named
command-option-mode = how the call is taken: guided, practice or test; practice where nothing is said
command-option-seed = a whole number that picks the variants of the caller's lines
command-option-json = print the result as JSON only
command-option-html = write the page to this file
command-option-svg = write the drawing alone to this file
command-option-terminal = play in the terminal, in plain text; with TERM=dumb also without a line editor
command-option-attempt = the number of an attempt
command-option-report-attempt = the number of a finished attempt, as “attempts” lists it
command-option-report-out = write the page to this file; without it, to one named after the call, here
command-option-paths = files or folders of calls; all calls of Headset where none is named
command-option-plans = calls or their plans, by id or path, or folders of them; all plans of Headset where none is named
command-option-locale = a country: en-US, nl-NL or hi-IN
command-option-file-kind = call (where none is named), plan, product, conduct, concepts or grounds
command-option-new-id = the id of the new call: small letters, digits and hyphens
command-option-part = the part of the job: terms, dispute, sales, application or mixed
command-option-title = the title in the menu
command-option-caller = the name of the caller
command-option-folder = where to write the files; the present folder where none is named
command-option-explain = print the page of a code, such as E325

## What cannot be used
command-unknown = There is no command { $word }. There are: { $commands }.
command-unknown-near = There is no command { $word }. Did you mean { $nearest }?
command-usage-problem = The command line cannot be read: { $problem }.
command-too-many = { $option } is one word too many.
command-needs = { $option } is missing; --help shows how it is written.
command-needs-value = { $option } needs a value after it.
command-bad-seed = --seed takes a whole number of at most 18 digits, not “{ $value }”.
command-bad-attempt = An attempt has a number, and “{ $value }” is none.
command-no-plan = There is no plan beside { $call }.
command-new-exists = { $shown } is there already; nothing has been written.
command-new-id = “{ $value }” cannot be an id: use small letters and digits, with single hyphens between them, at most 64.
command-new-line = { $option } is one line of at most 200 characters.
command-new-name = “{ $value }” cannot be a name here: use letters, spaces, hyphens and full stops.
command-new-unwritten = { $shown } cannot be written: { $reason }.
command-no-code = There is no code { $code }. One there is: { $nearest }.
command-file-missing = There is no file { $shown }.
command-file-unreadable = { $shown } cannot be read: { $reason }.
command-line-not-text = This is not a line of text.
command-line-not-utf8 = This line is not UTF-8 text; save the file as UTF-8.
command-bad-line = { $problem }
command-script-quit = /{ $command } is for the terminal; a script stops at its end.
command-reply-not-json = This line is not JSON.
command-reply-not-object = This line is not a JSON object with "id" and "text".
command-reply-lacks = This reply has no "{ $key }".
command-reply-bad-id = The "id" of this reply is neither text nor a whole number.
command-reply-bad-text = The "text" of this reply is not text.
command-labelled-twice = Two replies have the id { $id }.
command-labelled-empty = There is no reply in { $shown }.
command-labelled-too-wide = This row has more cells than the first one has names.
command-labelled-half = "half" is open or held, not “{ $value }”.
command-labelled-unknown = This call has no criterion { $id }.
command-labelled-near = This call has no criterion { $id }. Did you mean { $nearest }?
command-labelled-verdict = The verdict on { $id } is met, wrong or absent, not “{ $value }”.
command-output = The output cannot be written: { $reason }.
command-stopped = Stopped.
command-rest = { $time } left

## Where Headset opens
command-no-display = neither DISPLAY nor WAYLAND_DISPLAY is set
command-in-terminal = No window can be opened here ({ $reason }), so Headset runs in the terminal.
command-demonstration = There is neither a window here ({ $reason }) nor a terminal to type in, so this is a demonstration.

## The result of a check
command-mistakes =
    { $count ->
        [one] One mistake.
       *[other] { $count } mistakes.
    }
command-no-mistakes =
    { $count ->
        [one] One call, no mistakes.
       *[other] { $count } calls, no mistakes.
    }
command-records-lost = The shared records cannot be reached, so this is only what this workstation has.
