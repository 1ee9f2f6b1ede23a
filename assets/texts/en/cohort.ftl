# A whole group of trainees as one page.
cohort-title = How the group is doing
cohort-made = Made { $when } by Headset on this computer. Nothing was sent anywhere.
cohort-of = { $hits } of { $of }
cohort-and-more = { $names } and { $count } more
cohort-trainees =
    { $count ->
        [0] No trainee has finished a practice or test call yet
        [one] One trainee
       *[other] { $count } trainees
    }
cohort-calls = { $calls } practice and test calls passed ({ $percent })
cohort-week = the week of { $day }
cohort-span = weeks of { $first } to { $last }
cohort-unnamed =
    { $count ->
        [one] one call of somebody since removed, or of a trainer, counts here without a name
       *[other] { $count } calls of people since removed, or of trainers, count here without a name
    }
cohort-see = Show the page
cohort-see-auto = as the computer does
cohort-see-light = light
cohort-see-dark = dark

## Nothing yet
cohort-empty = There is nothing to say about the group yet.
cohort-empty-why = Only finished practice and test calls count here. Guided calls teach, and prove nothing.
cohort-empty-profiles =
    { $count ->
        [0] Nobody has a profile yet.
        [one] One person has a profile.
       *[other] { $count } people have a profile.
    }
cohort-empty-next = Have everybody take a few calls in practice, then make this page again.

## How sure
cohort-sure = sure
cohort-likely = likely
cohort-hint = a hint, may be chance
cohort-none = may be chance

## Whom to help, and with what
cohort-help = Whom to help, and with what
cohort-help-why = Passed { $passed } calls. The others pass { $others } of the same calls.
cohort-help-alone = Passed { $passed } calls.
cohort-help-with = Help with:
cohort-help-asks = Most of all:
cohort-help-also = And with:
cohort-met = met { $met }
cohort-met-others = met { $met }, others { $others }
cohort-met-small = { $words }; a small number
cohort-help-more =
    { $count ->
        [one] One more stays clearly behind: see the table below.
       *[other] { $count } more stay clearly behind: see the table below.
    }
cohort-help-slipping = Slipping over the last weeks: { $names }.
cohort-help-nobody = Nobody stays behind the others on the same calls by more than chance allows.
cohort-help-nobody-sure = Nobody stays surely behind the others on the same calls; small numbers may change that.
cohort-help-one = One trainee: there is nobody to compare with yet.

cohort-lessons = What to teach the group
cohort-lessons-one = The skills least in hand
cohort-lesson-one = met { $met } ({ $percent })
cohort-lesson-names = everybody together met { $met } ({ $percent }). Clearly behind: { $names }.
cohort-lesson-all = everybody together met { $met } ({ $percent }). Nobody is clearly behind the rest.

## Which call is at fault
cohort-fault = Which call is at fault, not the trainees
cohort-fault-call = Even the best { $people } trainees pass { $best }. They pass { $elsewhere } of their other calls.
cohort-fault-part = One thing in this call goes wrong for the best trainees too.
cohort-fault-point = met { $all }; the best { $people } trainees: { $best }; the same skill elsewhere: { $elsewhere }.
cohort-fault-read = Read for example attempts { $attempts }, then the examples of this criterion.
cohort-fault-look = Look at the examples of this criterion, and at whether the caller leaves room for it.
cohort-fault-unexplained = No single criterion explains it: look at what fails the whole call, and at how it ends.
cohort-fault-none = No call stands out. Where trainees fail, the best of them do better.
cohort-fault-few = Too few people have taken the same call: it takes { $count } to tell a bad call from a bad day.
cohort-fault-hard = Hard but fair: “{ $title }”. The best pass { $best }, the rest { $rest }.
cohort-fault-unclear = Hard, and it cannot be told yet whether fairly: “{ $title }”. The best pass { $best }, the rest { $rest }.

## Results over weeks
cohort-passed = Calls passed
cohort-weeks = Results over weeks
cohort-weeks-about = The share of calls passed and the mean of each score, week by week. Bars: how many calls; open marks: fewer than { $few }.
cohort-weeks-title = Share of calls passed and the three mean scores, week by week
cohort-weeks-calls = Calls a week
cohort-weeks-most = { $count }
cohort-figures = The figures
cohort-column-week = Week of
cohort-column-share = Share

## Heat map
cohort-heat = Skills: trainee by trainee
cohort-heat-about = Of 100 times a skill was called for, how often it was met. The stronger the colour, the less often. Most urgent first.
cohort-heat-small = (In brackets): fewer than { $few } times, a small number.
cohort-heat-behind = ▼ clearly behind the others, by { $matters } points or more
cohort-heat-least = under 40
cohort-heat-best = 85 and more
cohort-everybody = Everybody
cohort-trainee = Trainee
cohort-print-rest =
    { $count ->
        [one] One more trainee is left out of the print: the page on the screen has them.
       *[other] { $count } more trainees are left out of the print: the page on the screen has them.
    }
cohort-print-people = The table of all { $count } trainees is left out of the print: the page on the screen has it.
cohort-rows-more =
    { $count ->
        [one] One more trainee
       *[other] { $count } more trainees
    }
cohort-detail = { $skill }, point by point: { $names }
cohort-detail-about = How often each point was met, of how many times. Everybody together met { $met }.
cohort-detail-point = Point

## Criteria that fail most
cohort-failing = What fails most
cohort-failing-about = The points missed most often, at most three of one call and each in two calls at most; small numbers come last.
cohort-failing-counts = Missed { $missed }: not done { $absent }, done wrongly { $wrong }.
cohort-failing-none = Nothing has been missed yet.
cohort-verdict-fault = the call may be at fault
cohort-verdict-hard = hard but fair
cohort-sample = attempt { $attempt }
cohort-sample-told = The trainee was told: “{ $words }”
cohort-sample-none = Nothing that comes close was said or done.

## Moods
cohort-moods = How callers feel, turn by turn
cohort-moods-about = The mean mood after each thing the trainee says, from −5 ({ $worst }) to +5 ({ $best }). Bars: how many calls came so far; open dots: fewer than { $few }.
cohort-moods-of = Mean mood of the caller, turn by turn: { $title }
cohort-moods-calls =
    { $count ->
        [one] one call
       *[other] { $count } calls
    }
cohort-moods-call = Call
cohort-moods-turns = Turn: mean mood (calls)

## Handle time
cohort-times = Handle time and scores
cohort-times-about = A dot for each trainee: minutes a call, and the mean score. Triangles are those to help first.
cohort-times-of = Handle time against { $score }, a dot for each trainee
cohort-times-x = Minutes a call
cohort-times-close = How close time and score go together, from −1 to +1: { $figure }

## Who improves, who slips
cohort-movers = Who improves, and who slips
cohort-movers-about = By the share of calls passed in each one's last { $weeks } weeks with calls.
cohort-improving = Improving
cohort-slipping = Slipping
cohort-movers-none = Nobody, as far as the numbers tell.
cohort-movers-of = Share of calls passed by { $name }, week by week
cohort-mover-slope = Points a week
cohort-mover-before = First half
cohort-mover-after = Second half
cohort-mover-weeks = Weeks
cohort-mover-calls = Calls
cohort-mover-sure = How sure

## Calls
cohort-table-calls = The calls
cohort-table-calls-about = Those that fail most first. The numbers name the calls in the next table. D is the share of the best third less that of the rest: a fair call has 0.2 or more. r is how a call goes with the same trainees' other calls.
cohort-column-number = No.
cohort-column-call = Call
cohort-column-best = Best third
cohort-column-rest = The rest
cohort-column-verdict = What it tells
cohort-column-time = Mean time
cohort-call-fault = at fault?
cohort-call-hard = hard but fair
cohort-call-unclear = hard; fair or not?
cohort-call-few = too few to tell
cohort-call-fine = in order

## Who passed
cohort-people = Who passed
cohort-people-about = By name. “Others” is what the others pass of the very same calls. Not passed yet: by the numbers of the table above.
cohort-column-others = Others
cohort-column-different = Different calls
cohort-column-missing = Not passed yet
cohort-column-hints = Hints
cohort-column-last = Last week

## How it was worked out
cohort-methods = How this was worked out
cohort-method-counts = Only finished practice and test calls count. The three scores are never added up.
cohort-method-others = Each trainee is compared with what the others reach on the very same calls and criteria, so that a hard call is nobody's weakness (indirect standardisation: Breslow and Day 1987).
cohort-method-chance = “Sure” and “likely” mean that of all findings called so, at most 1 or 10 in 100 are chance (Benjamini and Hochberg 1995). Fewer than { $few } counts are never more than a hint. Only gaps of { $matters } points or more are named.
cohort-method-shares = Shares are ranked by their intervals of 95 in 100 (Wilson 1927), so that one of one does not come before ninety of a hundred.
cohort-method-fault = A call or criterion is at fault where the best third of trainees, by their scores in all other calls, do surely worse than elsewhere, and either surely fewer than one in three of them would meet it, or it tells the best from the rest surely less than the other calls do (common odds ratio: Mantel and Haenszel 1959), with a discrimination index below 0.2 (Kelley 1939, Ebel 1954). All of this has to hold, and the weakest sign decides how sure it is (Berger 1982). A criterion must also stand out from the others of its call. Several tries of one trainee count for less than those of several trainees (Rao and Scott 1992). r is the corrected item-total correlation. More than a hint takes 3 of the best and 10 tries.
cohort-method-trend = A trend is that of a share over weeks, each week weighing by its calls (Cochran 1954, Armitage 1955). It does not know which calls were hard.

## The command
cohort-option-file = write the page to this file; without it, to one named after the day, here
cohort-written = Written to { $path }
cohort-nothing = No practice or test call is finished yet; the page says so.
cohort-counting = Adding up earlier attempts: { $count }
