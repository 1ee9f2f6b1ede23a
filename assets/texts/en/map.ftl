# The map of a call: its drawing, and the page around it.

map-title = { $title }: the map of the call
map-about = { $call } · { $caller }
map-intro = Read it from top to bottom: one band for each stage, then what can happen at any time, the facts that the caller keeps back, and the endings. Point at a box, or come to it with the Tab key, and its lines come forward; click it for all of it in words.

## What it counts
map-count-stage =
    { $count ->
        [one] stage
       *[other] stages
    }
map-count-reaction =
    { $count ->
        [one] reaction
       *[other] reactions
    }
map-count-fact =
    { $count ->
        [one] hidden fact
       *[other] hidden facts
    }
map-count-ending =
    { $count ->
        [one] ending
       *[other] endings
    }
map-count-planned =
    { $count ->
        [one] planned call
       *[other] planned calls
    }
map-count-played =
    { $count ->
        [one] real call
       *[other] real calls
    }
map-reached = { $count } of { $total } reached by the plan

## The bands
map-stage = Stage { $number }
map-lane-anytime = At any time
map-lane-anytime-about = Reactions that wait for no stage.
map-lane-shared = In every call
map-lane-shared-about = Of what all calls of the country share: what ends this call, or sets a mark that it asks for.
map-lane-facts = Hidden facts
map-lane-facts-about = What the caller keeps back until somebody asks for it.
map-lane-endings = Endings
map-lane-endings-about = When the call closes, the first one that fits is taken. A reaction may also name one.

## The key to the lines
map-key-goes = on to a stage
map-key-reveals = brings out a fact
map-key-ends = ends the call
map-key-marks = sets a mark that is asked for
map-key-knows = a fact that is asked for

## What a box asks for
map-when-hears = hears { $what }
map-when-hears-any = hears one of { $what }
map-when-hears-wrong = hears the contrary of { $what }
map-when-asked-again-yes = a detail is asked for again
map-when-asked-again-no = no detail is asked for again
map-when-heard = has heard { $what }
map-when-unheard = has not heard { $what }
map-when-times =
    { $count ->
        [one] has heard { $what } in one turn
       *[other] has heard { $what } in { $count } turns
    }
map-when-done = done: { $what }
map-when-not-done = not done: { $what }
map-when-desk = { $what }: { $value }
map-when-knows = out: { $what }
map-when-unknown = not out: { $what }
map-when-marked = after { $what }
map-when-unmarked = not after { $what }
map-when-identified-yes = every identifier was told
map-when-identified-no = not every identifier was told
map-when-stage = in stage { $what }
map-when-mood-below = mood below { $count }
map-when-mood-above = mood above { $count }
map-when-lost-turns =
    { $count ->
        [one] one turn not understood
       *[other] { $count } turns in a row not understood
    }
map-when-past-patience =
    { $count ->
        [0] patience at its end
        [one] one turn past the patience
       *[other] { $count } turns past the patience
    }
map-when-silence =
    { $count ->
        [one] one second of silence
       *[other] { $count } seconds of silence
    }
map-when-held =
    { $count ->
        [one] one second on hold
       *[other] { $count } seconds on hold
    }
map-when-always = when none before it fits
map-when-put-down = the agent hangs up; tried before all others
map-by-name = only where a reaction names it
map-comes-out = Comes out: { $how }

## What it brings about
map-brings-reveals = brings out { $what }
map-brings-goes = on to { $what }
map-brings-ends = ends: { $what }
map-brings-closes = the call closes
map-brings-marks = marks { $what }
map-brings-mood = mood { $change }
map-brings-gives = tells { $what }
map-brings-swallows = nothing else is answered
map-brings-again = can happen again

## In a box
map-quote = “{ $quote }”
map-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
map-box-planned = plan { $count }/{ $total }
map-box-unplanned = not in the plan
map-box-played = real { $share }%
map-box-lost = not understood: { $count }×

## The page
map-drawing = The drawing
map-key-missed = A dashed red edge: no planned call comes there.
map-key-bar = The blue bar: the share of the real calls that came there.
map-no-plan = There is no plan beside this call, so nothing is said of what planned calls reach.
map-plan-full = The planned calls come to every stage, reaction, fact and ending.
map-plan-lacks = What no planned call comes to
map-played-none = The records of this computer hold no call of it that came to an end.
map-played-older =
    { $count ->
        [one] One of the real calls was held before the files were last changed.
       *[other] { $count } of the real calls were held before the files were last changed.
    }
map-in-words = In words
map-column-name = name
map-column-when = when
map-column-says = the caller says
map-column-brings = brings about
map-column-planned = planned calls
map-column-played = real calls
map-column-text = fact
map-column-comes-out = comes out
map-column-ending = ending
map-column-about = about
map-column-steps = reactions
map-lines-more =
    { $count ->
        [one] and one other wording
       *[other] and { $count } other wordings
    }
map-best = the best ending
map-shared = of the country
map-played-cell =
    { $times ->
        [0] never
        [one] once, { $share }% of the calls
       *[other] { $times } times, { $share }% of the calls
    }
map-planned-calls = The planned calls
map-no-reactions = No reactions of its own.

## In the terminal
map-written = { $path } is written.
map-records-closed = The records of this computer cannot be read, so the real calls are left out: { $reason }
map-log-skipped =
    { $count ->
        [one] The log of one attempt cannot be read; it is left out.
       *[other] The logs of { $count } attempts cannot be read; they are left out.
    }
map-line-planned = plan { $count }/{ $total }
map-line-played = real { $times }×, { $share }%
