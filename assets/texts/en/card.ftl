# The scorecard.
card-home = Home
card-passed = Passed
card-failed = Not passed
card-passed-by = No critical point was missed, and every score reaches its pass mark.
card-failed-by =
    { $count ->
        [one] This is what failed the call:
       *[other] These are what failed the call:
    }
card-below = { $score } below the pass mark of { $mark }
card-ending = How it ended: { $ending }
card-below-mark = below the pass mark of { $mark }
card-at-mark = pass mark { $mark }
card-advice = To take away
card-keep = Keep doing
card-stop = Stop getting this wrong
card-start = Next time
card-try = Say for example: “{ $line }”
card-no-advice = Nothing stands out in this call.
card-mood-title = The caller’s mood
card-start-short = start
card-handle-time = Handle time
card-hold-time = On hold
card-silence = Silence
card-talk-ratio = Your share of the talking
card-percent = { $percent }%
card-turns = Turns
card-turns-both = you { $agent }, caller { $caller }
card-mood = Mood
card-mood-both = from { $start } to { $end }
card-what-if = What if? Take it again from a turn:
card-turn-said = { $turn }. { $words }
card-retake = Retake
card-retake-turn = Retake from turn { $turn }
card-changed = The files of this call have changed since, so single turns cannot be retaken.
card-again = Take it again
card-same = Same call, same lines
card-auto-fails = What fails a call whatever the scores
card-auto-fail = fails the call
card-verdict-met = met
card-verdict-wrong = wrong
card-verdict-absent = missing
card-verdict-not-applicable = does not apply
card-critical = critical
card-weight = weight { $weight }
card-turn = turn { $turn }
card-quote = “{ $quote }”
card-better = Better: “{ $line }”
card-desk = At the desk: { $action }
card-desk-with = At the desk: { $action } ({ $values })
card-rule = Rule in the scenario: { $rule }
card-ground = Rests on: { $rule }
card-ground-of-law = Rests on: { $rule } ({ $law })
card-measures = Measures

## What is on the scorecard besides
card-hints =
    { $count ->
        [one] { $count } hint, { $points } points off every score
       *[other] { $count } hints, { $points } points off every score
    }
card-no-hints = no hints
card-missed =
    { $count ->
        [one] To work on: { $count } point
       *[other] To work on: { $count } points
    }
card-met =
    { $count ->
        [one] Done well: { $count } point
       *[other] Done well: { $count } points
    }
card-idle = Not called for: { $count }
card-open-all = Open all
card-fold-all = Fold all
card-points = All points
card-replay = Replay the call
card-drill =
    { $count ->
        [one] Practice the { $count } missed point
       *[other] Practice the { $count } missed points
    }
card-export = Save as a page
card-exported = Saved: { $path }
card-not-exported = The page could not be saved in { $folder }: { $reason }
card-show-turn = See it in the replay
card-test-what-if = This was a test. A call taken again from a turn counts as practice, not as a test.
card-what-if-practice = What if? Practice it again from a turn:
card-move-turn = Turn { $turn } of { $count }
card-move = From { $before } to { $after }
card-move-you = You: “{ $words }”
card-move-caller = { $caller }: “{ $words }”
card-mood-keys = What moved it: press a point, or the arrow keys.
card-mood-still = Nothing moved it in this call.
