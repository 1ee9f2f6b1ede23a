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
