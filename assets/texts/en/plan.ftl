# Trying the plan of a call.

plan-holds = { $path }: { $replies } sample replies, { $calls } calls, { $compared } expectations, all as expected
plan-differs =
    { $path }: { $replies } sample replies, { $calls } calls, { $compared } expectations, { $count ->
        [one] one
       *[other] { $count }
    } otherwise
plan-expected = expected { $expected }, got { $got }
plan-result = result
plan-ending = ending
plan-failed-by = failed by
plan-reply = reply: { $text }
plan-evidence = evidence: “{ $quote }”
plan-gap-ending = nothing here reaches the ending { $id }
plan-gap-met = nothing here meets { $id }
plan-gap-missed = nothing here misses { $id }
plan-summary =
    { $plans ->
        [one] One plan
       *[other] { $plans } plans
    }, { $compared } expectations, { $count ->
        [0] all as expected.
        [one] one came out otherwise.
       *[other] { $count } came out otherwise.
    }
