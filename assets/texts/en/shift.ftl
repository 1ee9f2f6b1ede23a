# A shift: a queue of mixed calls.
shift-title = A shift
shift-back = Back
shift-about = Several mixed calls, one after another, as on a real day. You may stop in the middle and go on later.
shift-source = Which calls?
shift-source-mixed = Mixed ones
shift-source-plan = What I need today
shift-count = How many calls?
shift-found =
    { $count ->
        [0] There is no call in this language.
        [one] There is only one call in this language.
       *[other] There are only { $count } calls in this language.
    }
shift-locale = In which language?
shift-mode = How do you want to take them?
shift-start = Begin the shift
shift-under-way = Your shift
shift-summary = The shift is over
shift-passed =
    { $done ->
        [0] No call taken yet
       *[other] { $passed } of { $done } passed
    }
shift-next = Next
shift-to-come = Not taken
shift-time = handle time { $time }
shift-go-on = Go on with call { $place }
shift-end = End the shift
shift-another = Plan another shift
shift-home = Home
shift-place = Shift: call { $place } of { $count }
shift-to-next = Next call
shift-to-summary = See how the shift went
