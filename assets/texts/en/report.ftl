# One attempt as a page.
report-about = { $trainee } with { $caller }, { $when }
report-attempt = attempt { $attempt }
report-transcript = The call
report-made = Made by Headset on this computer. Nothing was sent anywhere.
report-caller = The caller
report-written = Written to { $path }
report-unfinished = Attempt { $attempt } is not finished, so it has no scorecard to report.

## The command
command-report = Write one past attempt as a page: scores, every reason, and the call.
command-option-report-attempt = the number of a finished attempt, as “attempts” lists it
command-option-report-out = write the page to this file; without it, to one named after the call, here
