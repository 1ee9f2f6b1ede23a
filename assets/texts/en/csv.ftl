# csv: attempts as a table, and what both csv and xapi take.

csv-option-file = the file to write; without it, one named headset-attempts.csv or headset-criteria.csv, here; - for standard output
csv-option-criteria = a row for each verdict instead of each attempt
csv-option-all = also attempts that are unfinished or given up
csv-option-trainee = only this trainee's attempts
csv-option-since = only attempts after this number, or begun on or after this day (2026-03-01)
csv-bad-since = --since takes the number of an attempt or a day such as 2026-03-01, not “{ $value }”.
csv-written =
    { $rows ->
        [one] One row
       *[other] { $rows } rows
    }: { $path }

## The columns; their names are the same in every language
csv-columns = Columns:
csv-columns-criteria = With --criteria, after attempt to mode and started_at:
csv-cells = Text is UTF-8, marked so that spreadsheet programs know it; dates are ISO 8601, fractions have a full stop, and an empty cell is unknown or does not apply. An apostrophe stands before a text that a spreadsheet would take for a formula.
csv-column-attempt = the attempt's number
csv-column-profile = the trainee's number
csv-column-trainee = the trainee's name
csv-column-scenario = the call's id
csv-column-title = the call's title
csv-column-caller = who called
csv-column-locale = the call's country
csv-column-mode = guided, practice or test
csv-column-seed = what picked the caller's lines
csv-column-engine = the version of Headset it was taken with
csv-column-started-at = when it began, with the offset from UTC
csv-column-status = finished, unfinished or abandoned
csv-column-passed = true or false
csv-column-accuracy = the score, 0 to 100
csv-column-professionalism = the score, 0 to 100
csv-column-sales = the score, 0 to 100
csv-column-hints = how many hints were given
csv-column-handle-time = seconds
csv-column-failed-by = criteria, auto-fails and scores that failed it, with blanks between them
csv-column-families = what was met of a family of criteria, by weight, 0 to 100
csv-column-sealed = true for a test with a seal
csv-column-graded-with = the grader and what it graded by; alike where two cards can be compared
csv-column-scenario-digest = the SHA-256 of the call's files
csv-column-product-digest = the SHA-256 of the product sheets
csv-column-criterion = the criterion's id
csv-column-kind = accuracy, professionalism, sales or auto-fail
csv-column-family = the family of criteria
csv-column-weight = what it counts for in its score
csv-column-critical = true where missing it fails the call
csv-column-verdict = met, wrong, absent or not-applicable
csv-column-asks = the question it asks of the call
csv-column-turn = the turn of the words that decided
csv-column-evidence = the words that decided
csv-column-rule = the rule that decided
