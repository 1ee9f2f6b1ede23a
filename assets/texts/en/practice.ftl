# Why a call is today’s practice, and how well a call is in hand.
practice-first = A good one to begin with: it is the easiest.
practice-new = The easiest of the calls you have not taken yet.
practice-failed =
    { $days ->
        [0] You did not pass it today: try it once more.
        [1] You did not pass it yesterday: try it once more.
       *[other] You did not pass it { $days } days ago: try it once more.
    }
practice-unguided =
    { $days ->
        [0] You passed it guided today: now take it in your own words.
        [1] You passed it guided yesterday: now take it in your own words.
       *[other] You passed it guided { $days } days ago: now take it in your own words.
    }
practice-longest =
    { $days ->
        [0] You have passed every call; this is the one you took longest ago.
        [1] You have passed every call; this is the one you took longest ago, yesterday.
       *[other] You have passed every call; this is the one you took longest ago: { $days } days.
    }
practice-point = What was missed: { $point }
practice-below = { $score } stayed below the pass mark.
