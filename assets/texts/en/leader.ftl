# The leaderboard.
leader-title = Leaderboard
leader-span-week = This week
leader-span-month = Four weeks
leader-span-all = All
leader-name = Name
leader-calls = Calls
leader-passed = Passed
leader-points = Points
leader-you = You
leader-none = Nobody has finished a call in practice or test in this time.
leader-points-about = A call you pass in practice or test gives ten points; every call you finish gives one more.
leader-names-about = You see names here because a trainer has switched the leaderboard on.
