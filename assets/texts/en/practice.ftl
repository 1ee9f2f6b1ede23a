# Why a call is today’s practice, and how well a call is in hand.
practice-first = A good one to begin with: it is the easiest.
practice-new = The easiest of the calls you have not taken yet.
practice-new-skill = The easiest of the calls you have not taken yet, and the first to ask for “{ $skill }”.
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
practice-due =
    { $days ->
        [0] You last practised “{ $skill }” today; the chance that you still have it is about { $chance }%.
        [1] You last practised “{ $skill }” yesterday; the chance that you still have it is about { $chance }%.
       *[other] You last practised “{ $skill }” { $days } days ago; the chance that you still have it is about { $chance }%.
    }
practice-critical =
    { $days ->
        [0] Today a critical point of “{ $skill }” was missed, which fails a call. This one asks for it again.
        [1] Yesterday a critical point of “{ $skill }” was missed, which fails a call. This one asks for it again.
       *[other] { $days } days ago a critical point of “{ $skill }” was missed, which fails a call. This one asks for it again.
    }
practice-ahead =
    { $left ->
        [1] Nothing is due today. “{ $skill }” is due tomorrow; the chance that you still have it is about { $chance }%.
       *[other] Nothing is due today. “{ $skill }” is due in { $left } days; the chance that you still have it is about { $chance }%.
    }
practice-unmastered = Nothing is due today. You have passed this call, but not yet twice in a row without a hint.
practice-longest =
    { $days ->
        [0] You have passed every call; this is the one you took longest ago.
        [1] You have passed every call; this is the one you took longest ago, yesterday.
       *[other] You have passed every call; this is the one you took longest ago: { $days } days.
    }
practice-point = What was missed: { $point }
practice-below = { $score } stayed below the pass mark.
practice-progress = Your progress
practice-skills-due =
    { $count ->
        [0] Your progress: no skill is due today.
        [one] Your progress: one skill is due today.
       *[other] Your progress: { $count } skills are due today.
    }
