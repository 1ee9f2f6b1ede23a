# A past call as it went.
replay-title = Replay: { $title }
replay-back = Back
replay-play = Play
replay-pause = Pause
replay-previous = Previous turn
replay-next = Next turn
replay-speed = Speed { $speed }×
replay-what-if = What if, from turn { $turn }
replay-practise = Practice from turn { $turn }
replay-turn = Turn { $turn } of { $count }
replay-missing =
    { $count ->
        [one] What was never said or done
       *[other] What was never said or done: { $count } points
    }
replay-whole = Nothing that was asked for is missing.
replay-gone = “{ $title }” is no longer among the calls, so it cannot be replayed.
