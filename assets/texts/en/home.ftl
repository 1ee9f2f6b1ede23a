# The welcome, home, and the offer to go on with an unfinished call.

## The welcome
home-welcome = Welcome to Headset.
home-what = Take simulated calls from credit-card customers, then see what went well, what did not, and why.
home-scores = Every call has three scores:
home-apart = They are never averaged. Missing a critical point fails the call, whatever the scores.
home-ask-name = What is your name?
home-name-example = Your name, as it should stand on your results
home-start = Start
home-first = Your first call, guided
home-first-about = At each step, choose among a few replies and see at once why one is better. It takes about three minutes.
home-first-take = Take this call
home-first-later = Look around first

## Home
home-hello = Hello, { $name }
home-settings = Settings
home-shift = Shift
home-history = History
home-cohort = Cohort
home-leaders = Leaderboard
home-profile = Profile
home-today = Today’s practice
home-today-start = Start
home-calls = All calls
home-past = Latest calls
home-all-past = All past calls
home-all-parts = All parts of the job
home-all-levels = Any difficulty
home-all-languages = All languages
home-none-fits = No call fits these filters.
home-show-all = Show all calls
home-shift-on = Your shift is under way: { $done } of { $count } calls are done. Go on here.
home-no-past = Calls you have taken are listed here, with their scorecards.
home-no-calls = There are no calls to take.
home-passed = Passed
home-not-passed = Not passed
home-unfinished = Unfinished
home-attempts =
    { $count ->
        [one] { $count } attempt
       *[other] { $count } attempts
    }
home-difficulty-1 = very easy
home-difficulty-2 = easy
home-difficulty-3 = medium
home-difficulty-4 = hard
home-difficulty-5 = very hard
home-score = { $score } { $value }
home-when = { $day }, { $time }
home-keys = Arrow keys choose · Enter opens · Tab moves on · { $quit } quits
home-broken =
    { $count ->
        [one] A scenario file has mistakes and is left out: { $names }
       *[other] { $count } scenario files have mistakes and are left out: { $names }
    }
home-records-lost =
    { $count ->
        [0] The shared records cannot be reached. You can go on: what you do is kept here and sent later.
        [one] The shared records cannot be reached. You can go on: one call is kept here and will be sent.
       *[other] The shared records cannot be reached. You can go on: { $count } calls are kept here and will be sent.
    }
home-cannot-open = The file of “{ $title }” has mistakes, so this call cannot be taken.

## An unfinished call
home-resume-title = You left a call unfinished
home-resume-begun = Begun { $when }.
home-resume-turn =
    { $turn ->
        [0] You have not said anything yet.
        [one] You have spoken once.
       *[other] You have spoken { $turn } times.
    }
home-resume-kept = Everything up to your last reply is stored. You can go on exactly where you stopped.
home-resume-go-on = Go on with the call
home-resume-later = Later
home-resume-drop = Give it up
home-resume-changed = The files of this call have changed since it was begun, so it cannot be continued. You can take the call anew from the list.
home-resume-gone = The file of this call is no longer there, or has mistakes, so it cannot be continued.
home-resume-unreadable = This version of Headset cannot read how far the call had come, so it cannot be continued.
