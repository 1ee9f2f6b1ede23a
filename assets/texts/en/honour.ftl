# Ranks, streaks and personal bests.
honour-rank-newcomer = Newcomer
honour-rank-agent = Agent
honour-rank-experienced = Experienced agent
honour-rank-senior = Senior agent
honour-rank-specialist = Specialist
honour-rank-coach = Floor coach
honour-rank-about = Calls you pass in practice or as a test count. A rank you have reached stays yours.
honour-next = Still missing for { $rank }:
honour-top = This is the highest rank.
honour-gap-passed =
    { $level ->
        [1] { $count ->
            [one] Pass one more call.
           *[other] Pass { $count } more calls.
        }
       *[other] { $count ->
            [one] Pass one more call that is { $difficulty } or harder.
           *[other] Pass { $count } more calls that are { $difficulty } or harder.
        }
    }
honour-gap-mastered =
    { $level ->
        [1] { $count ->
            [one] Master one more call: pass it twice in a row without a hint.
           *[other] Master { $count } more calls: pass each twice in a row without a hint.
        }
       *[other] { $count ->
            [one] Master one more call that is { $difficulty } or harder: pass it twice in a row without a hint.
           *[other] Master { $count } more calls that are { $difficulty } or harder: pass each twice in a row without a hint.
        }
    }
honour-streak =
    { $days ->
        [0] No streak at the moment
        [one] { $days } day in a row
       *[other] { $days } days in a row
    }
honour-streak-longest =
    { $days ->
        [one] Longest: { $days } day
       *[other] Longest: { $days } days
    }
honour-streak-about = Each day with a finished call counts. A weekend off does not break the streak.
honour-earned-rank = New rank: { $rank }
honour-earned-streak =
    { $days ->
        [one] { $days } day in a row with a finished call
       *[other] { $days } days in a row with a finished call
    }
honour-earned-bests = Personal best at this call: { $bests }
honour-best-time = handle time { $time }
