# Practice of just what failed.
drill-title = Practice what was missed
drill-back = Scorecard
drill-progress = Point { $number } of { $count }: your reply has to do this
drill-critical = Missing this fails the whole call.
drill-reply = What do you say?
drill-placeholder = Type your reply; Enter has it judged
drill-say = Judge it
drill-skip = Skip
drill-next = Next point
drill-end = See the result
drill-done = Back to the scorecard
drill-again =
    { $count ->
        [one] Once more: { $count } point
       *[other] Once more: { $count } points
    }
drill-verdict-met = Met
drill-verdict-wrong = Wrong: try again
drill-verdict-absent = Not there yet: try again
drill-verdict-not-applicable = This does not apply here
drill-result = { $met } of { $count } met
drill-at-desk = These are done at the desk: take the call again to practice them
drill-in-call = These show only over a whole call: take it again to practice them
