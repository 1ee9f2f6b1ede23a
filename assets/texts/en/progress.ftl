# The trainee's progress: skills, what was earned, personal bests.
progress-title = Your progress
progress-back = Back
progress-skills = Your skills
progress-about = Each call in practice or as a test reviews the skills it asks for. The bar is the chance that you still have a skill today. It falls with the days; at the line, 90%, it is time to practise.
progress-unpractised = Not practised yet
progress-unpractised-about = Calls you take in practice or as a test bring these.
progress-bests = Personal bests
progress-none = Once you have finished a call in practice or as a test, your skills stand here.
progress-rank = Rank
progress-streak = Streak
progress-chance = Chance today
progress-percent = { $chance }%
progress-due =
    { $days ->
        [0] Due today
        [1] Due tomorrow
       *[other] Due in { $days } days
    }
progress-overdue =
    { $days ->
        [1] Due since yesterday
       *[other] Due for { $days } days
    }
progress-last =
    { $days ->
        [0] Practised today
        [1] Practised yesterday
       *[other] Practised { $days } days ago
    }
progress-reviews =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
progress-best-time = best time { $time }

## One skill
progress-level-new = You have not practised it yet.
progress-level-shaky = Last time it was missing, or too much of it has been of late.
progress-level-growing = It is there, but it would soon be forgotten.
progress-level-steady = It is there, and it keeps for two weeks or more.
progress-level-sure = Nearly always all of it, and it keeps for two months or more.
progress-curve =
    { $days ->
        [1] The chance that you still have it, over the next day
       *[other] The chance that you still have it, over the next { $days } days
    }
progress-today = today
progress-in-days = +{ $days }
progress-criteria =
    { $count ->
        [one] What belongs to it, in your last call that asked for it
       *[other] What belongs to it, in your last { $count } calls that asked for it
    }
progress-met = met { $met } of { $count }
progress-missed = Calls that missed something of it
progress-missed-none = No call of late has missed anything of it.
progress-practise = Practise it

## What each skill is
progress-means-greeting = You greet with your name, say what you will do, and at the end check that everything is clear.
progress-means-security = You know who is calling before you open a record, and never ask for a PIN or a code.
progress-means-empathy = You hear the caller out and stay polite, whatever is said.
progress-means-clarity = You use everyday words, and explain a term of the trade at once.
progress-means-authority = You promise only what the product sheet and the house rules allow.
progress-means-service = What else a good agent does, such as calming somebody down or asking what lies behind.
progress-means-knowledge-terms = You explain the card agreement right: dates, interest, minimum payment.
progress-means-knowledge-dispute = You know what to do about a fee or a charge that somebody disputes, and how long it takes.
progress-means-knowledge-sales = You know what an extra service covers, what it costs, and who cannot have it.
progress-means-knowledge-application = You know the rates and fees of the cards, and which details an application needs.
progress-means-knowledge-mixed = You keep several matters of one call apart, and get each of them right.
progress-means-figures = Each amount, rate and date you name is the right one.
progress-means-need = You ask what somebody needs before you offer anything.
progress-means-offer = You say what a service costs together with what it brings, and get a clear yes.
progress-means-close = You ask for the decision, answer an objection once, and respect a no.
