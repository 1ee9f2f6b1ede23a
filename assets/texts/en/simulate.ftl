# Simulated trainees, and the page of how hard the calls are.
simulate-name = Simulated { $number }
simulate-option-trainees = how many simulated trainees play; 12 where nothing is said
simulate-option-skill = their skill, 0 to 1: a range such as 0.2-0.9, or a list such as 0.3,0.6; 0-1 where nothing is said
simulate-option-calls = calls by their ids or the paths of their files, with commas between; all calls where nothing is said
simulate-option-part = only calls of this part of the job: terms, dispute, sales, application or mixed
simulate-option-locale = only calls of this country: en-US, nl-NL or hi-IN
simulate-option-attempts = how often each of them plays each call; once where nothing is said
simulate-option-seed = a whole number: the same seed gives the same trainees and calls
simulate-option-keep = keep the attempts in the records, under names of their own; the same seed goes on where it stopped
simulate-option-page = write the page to this file
simulate-bad-count = { $option } takes a whole number from 1 to { $most }, not “{ $value }”.
simulate-bad-skill = --skill takes figures from 0 to 1: a range such as 0.2-0.9, or a list such as 0.3,0.6; not “{ $value }”.
simulate-no-calls = No call fits what was asked for.
simulate-other-crowd = These records already hold { $name }, made with seed { $seed } and skill { $skill }. Go on with those, use other records with --store, or remove them first with “forget”.
simulate-stopped = Stopped after { $done } of { $planned } attempts.
simulate-stopped-kept = Stopped after { $done } of { $planned } attempts. Those are kept; the same command goes on from there.
simulate-done = { $attempts ->
    [one] { $attempts } attempt
   *[other] { $attempts } attempts
} in { $time } ({ $rate } a second).
simulate-kept = { $count ->
    [0] Nothing new to keep: every attempt was there already.
    [one] Kept { $count } attempt.
   *[other] Kept { $count } attempts.
}
simulate-written = Written to { $path }

## The page, and the table in the terminal
simulate-title = How hard the calls are
simulate-about = { $trainees } simulated trainees of skill { $low } to { $high }, { $attempts } attempts at { $calls } calls, seed { $seed }.
simulate-part = Stopped early: { $done } of { $planned } attempts.
simulate-means = A call is as hard as the skill that it takes to pass it half of the time. Skill runs from 0, somebody who knows nothing, to 1, somebody who almost never slips.
simulate-passed-unskilled = of the attempts passed by the unskilled (below 0.33)
simulate-passed-middling = by those in between
simulate-passed-skilled = by the skilled (0.67 and above)
simulate-labels-count = { $count ->
    [one] label to look at
   *[other] labels to look at
}
simulate-plot-title = Label against measured difficulty
simulate-plot-axis = Skill needed to pass half of the time; harder to the right
simulate-plot-dot = { $title }: { $needed }
simulate-key-call = a call, with its number in the table
simulate-key-off = its label does not fit
simulate-labels = Labels to look at
simulate-labels-about = If as many calls kept each label as now, these would have another one, and hardly by chance. The label may still be right where the hard part is to know the answer: simulated trainees do not know what is hard to know.
simulate-labels-none = Every label fits, as far as these attempts can tell.
simulate-label-harder = Labelled { $label }, but it plays harder: { $fitting }.
simulate-label-easier = Labelled { $label }, but it plays easier: { $fitting }.
simulate-calls = The calls, hardest first
simulate-calls-about = The line shows how many pass as skill grows, the dot where it is half of them, the bar how sure that is. Scores are means of 100.
simulate-call = Call
simulate-label = Label
simulate-fitting = Plays as
simulate-needed = Skill needed
simulate-who-passes = Who passes
simulate-curve = Half pass at skill { $needed }
simulate-band-unskilled = Unskilled
simulate-band-middling = Middling
simulate-band-skilled = Skilled
simulate-time = Handle time
simulate-turns = Turns
simulate-criteria = Criteria that tell little
simulate-criteria-about = A criterion is of use where the skilled meet it more often than the unskilled.
simulate-nobody = Nobody meets them
simulate-nobody-about = Not even the skilled: either the criterion asks for what no sample reply says, or nothing in the call leads there.
simulate-flat = They do not tell the skilled from the unskilled
simulate-flat-about = The skilled third meets them at most 20 points more often than the unskilled third.
simulate-everybody = Nearly everybody meets them
simulate-everybody-about = At least nine in ten do, whatever their skill. { $forbids ->
    [0] { "" }
    [one] One more only forbids something that hardly anybody says.
   *[other] { $forbids } more only forbid something that hardly anybody says.
}
simulate-no-criteria = None.
simulate-criterion = Criterion
simulate-where = Call
simulate-in-calls = { $count } calls
simulate-lower = Met by the unskilled
simulate-upper = Met by the skilled
simulate-model = How this was made
simulate-model-choice = At every turn a simulated trainee chooses among what guided play offers. The chance of the best move is logistic(ability − difficulty of the move), as in item response theory (Rasch, 1960). Otherwise it is a near miss, something harmful, something forgotten, a filler, a slip at the desk or silence; the less skill, the more harm. Each trainee finds some criteria easier than others, and practice makes mistakes rarer by a power law (Newell and Rosenbloom, 1981).
simulate-model-difficulty = The difficulty of a move is the sum of what it asks for (Fischer, 1973): figures, length, values to set at the desk, criteria of this call alone, choices that sound alike or say the contrary, an angry caller. The label of the call plays no part.
simulate-model-limits = So the page tells how a call is built: how much has to be done, how little may go wrong, how soon the caller gives up. It does not tell how people feel, nor what they find hard to know. Let a cohort confirm it.
