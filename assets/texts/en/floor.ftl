# The trainer’s view of a cohort in the window.
floor-title = Cohort
floor-counting =
    { $count ->
        [0] Adding up earlier calls…
        [one] Adding up earlier calls: { $count } so far.
       *[other] Adding up earlier calls: { $count } so far.
    }
floor-reading = Reading the results…
floor-none = There are no trainees in these records yet.
floor-summary =
    { $count ->
        [one] { $count } trainee, { $calls } calls in practice and test, { $percent }% passed
       *[other] { $count } trainees, { $calls } calls in practice and test, { $percent }% passed
    }
floor-summary-none =
    { $count ->
        [one] { $count } trainee, no call in practice or test yet
       *[other] { $count } trainees, no call in practice or test yet
    }

## The table
floor-sort-by = Sort by: { $column }
floor-column-help = Whom to help first
floor-column-name = Name
floor-column-calls = Calls
floor-column-passed = Passed
floor-column-trend = Last weeks
floor-column-weakest = Weakest skill
floor-column-last = Last call
floor-reverse = Turn the order round
floor-share = { $percent }%
floor-skill = { $skill }, { $percent }%
floor-weakest = Weakest: { $skill }
floor-passed = { $share } passed
floor-behind = behind the others
floor-trend-up = improving
floor-trend-perhaps-up = perhaps improving
floor-trend-steady = steady
floor-trend-perhaps-down = perhaps slipping
floor-trend-down = slipping
floor-trend-unknown = too early to say
floor-never = none yet
floor-last =
    { $weeks ->
        [0] this week
        [one] last week
       *[other] { $weeks } weeks ago
    }
floor-calls =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
floor-calls-last = { $calls }, the last one { $last }

## A trainee in sentences
floor-told-none = { $name } has not taken a call in practice or test yet.
floor-told-calls =
    { $calls ->
        [one] { $name }: { $calls } call, { $passed } passed ({ $percent }%).
       *[other] { $name }: { $calls } calls, { $passed } passed ({ $percent }%).
    }
floor-told-trend =
    { $count ->
        [one] Passed in one week: { $last }% ({ $trend }).
       *[other] Passed from week to week: { $first }% at first, { $last }% at last, over { $count } weeks ({ $trend }).
    }
floor-told-weakest = Weakest skill: { $skill }, met { $percent }% of the time.
floor-told-last = Last call: { $last }.
floor-told-behind = Stays clearly behind what the others reach on the same calls.

## What can be done
floor-open = Open the history
floor-save = Save as a page
floor-saving = Writing the cohort page…
floor-saved = The cohort page is saved: { $path }
floor-history = Past calls of { $name }
floor-card = { $title } · { $name }
floor-none-finished = No finished call yet.
