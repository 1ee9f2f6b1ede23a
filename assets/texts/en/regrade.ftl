# regrade: old calls by today's rubric.

regrade-option-attempt = the numbers of attempts, as “attempts” lists them; without them, all that were graded by an earlier version of their call
regrade-option-scenario = only attempts at this call
regrade-option-dry-run = write nothing, and say what would change; in sealed tests too
regrade-option-force = grade again what was graded by today's call already
regrade-option-json = print the result as JSON Lines: one object for each attempt that changed or was left, and a summary

## One attempt
regrade-line = { $attempt }. { $trainee }, { $call }: { $result }
regrade-now-passed = passed now, not passed before
regrade-now-failed = not passed now, passed before
regrade-still-passed = passed, as before
regrade-still-failed = not passed, as before
regrade-is-sealed = This is a sealed test, so its result stays as it was.
regrade-score = { $score } { $before } → { $after }
regrade-below = { $score } below its pass mark now
regrade-above = { $score } no longer below its pass mark
regrade-move = { $before } → { $after }
regrade-not-asked = not asked
regrade-broken = broken
regrade-not-broken = not broken

## All of them
regrade-none = There are no finished attempts here.
regrade-most = What changed most:
regrade-most-line =
    { $count ->
        [one] { $asks } ({ $id }): one attempt
       *[other] { $asks } ({ $id }): { $count } attempts
    }
regrade-move-count = { $move }: { $count }
regrade-nothing = Nothing had to be graded anew.
regrade-sum =
    { $count ->
        [one] One attempt
       *[other] { $count } attempts
    } graded anew: { $changed } changed ({ $passes } passed now, { $fails } no longer), { $unchanged } unchanged.
regrade-sum-dry =
    Nothing was written. { $count ->
        [one] One attempt
       *[other] { $count } attempts
    } would be graded anew: { $changed } changed ({ $passes } passed then, { $fails } no longer), { $unchanged } unchanged.
regrade-current =
    { $count ->
        [one] One attempt was graded by today's call already.
       *[other] { $count } attempts were graded by today's calls already.
    }
regrade-sealed =
    { $count ->
        [one] One sealed test stays as it is. With --dry-run you see what would change in it.
       *[other] { $count } sealed tests stay as they are. With --dry-run you see what would change in them.
    }
regrade-sealed-dry =
    { $count ->
        [one] One of them is a sealed test that stays as it is in any case; it is not counted above.
       *[other] { $count } sealed tests stay as they are in any case; they are not counted above.
    }
regrade-left =
    { $count ->
        [one] { $call }: one attempt stays as it is, because { $reason }.
       *[other] { $call }: { $count } attempts stay as they are, because { $reason }.
    }
regrade-no-call = there is no such call here any more
regrade-no-file = the file it was played from is not here ({ $path })
regrade-mistakes = the call has mistakes now (“check { $call }” shows them)
regrade-lost-stage = the call no longer has the stage “{ $stage }”
regrade-unreadable = another version of Headset wrote it in its own way
regrade-unfinished = Attempt { $attempt } is not finished, so there is nothing to regrade.

## On the scorecard
regrade-earlier = Graded anew by a changed rubric on { $day }. Before that: { $result }; { $scores }.
regrade-earlier-passed = passed
regrade-earlier-failed = not passed
regrade-earlier-score = { $score } { $value }
