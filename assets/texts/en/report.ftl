# One attempt as a page.
report-about = { $trainee } with { $caller }, { $when }
report-attempt = attempt { $attempt }
report-transcript = The call
report-made = Made by Headset on this computer. Nothing was sent anywhere.
report-caller = The caller
report-written = Written to { $path }
report-unfinished = Attempt { $attempt } is not finished, so it has no scorecard to report.
