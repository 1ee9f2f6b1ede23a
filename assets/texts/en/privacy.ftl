# The commands export and forget.

## Options
privacy-option-export-trainee = the name of a profile
privacy-option-export-file = the archive to write; without it, one with a name of its own in this folder
privacy-option-forget-trainee = the name of a profile
privacy-option-yes = remove without asking
privacy-option-sweep = instead of a name: overwrite what was removed earlier, while nothing else has the records open

## export
privacy-export-done =
    { $count ->
        [one] Everything about { $name } is in { $path }: one file.
       *[other] Everything about { $name } is in { $path }: { $count } files.
    }
privacy-readme =
    Everything that Headset keeps about { $name }
    Written on { $when }, by Headset { $version }.
    Calls: { $count }.

    README.txt: this page.
    { $profile }: who you are here, your settings, and your results added up.
    attempts: a folder with two files for each call. Open those that end in .html
    in a browser: they are the scorecard, with every reason and all that was said.
    Those that end in .json have the same and more, for a program to read.
    A call that was not finished has no scorecard, and no .html.

    What { $profile } holds

    profile: your number, name and role (trainee or trainer), and whether you have
    a PIN. The PIN itself is kept nowhere, only a check that does not reveal it.
    settings: what you chose, and what Headset remembers for you, such as how well
    each skill sticks.
    sums: your results in practice and test, added up by week (weeks are counted
    from Monday 29 December 1969), by call, by criterion, and by criterion of each
    call. A handle_time is in seconds; scores are a sum and of how many calls.

    What a .json file of a call holds

    attempt: its number, when it began, which call it was, in which version
    (scenario_digest and product_digest), how you took it (mode), and the number
    that chose the caller's words (seed).
    result: what a list shows of the scorecard.
    log: all that happened, in order: what you said and did, what the caller said,
    and how the caller's mood moved. Numbers of cards, security codes and identity
    numbers were masked before they were stored.
    card: the scorecard, each verdict with its evidence and its reason.
    earlier_cards: scorecards that a newer one has replaced, and when.
    seal: what proves that a test was not changed afterwards.

    Is something wrong? Tell your trainer. To have all of this removed, ask for the
    command forget.

## forget
privacy-forget-goes =
    { $count ->
        [0] { $name } will be forgotten: the profile with its PIN and settings. There are no calls. The log of faults goes too, for it may quote anybody.
        [one] { $name } will be forgotten: the profile with its PIN and settings, and one call, with every word typed in it and its scorecard. The log of faults goes too, for it may quote anybody.
       *[other] { $name } will be forgotten: the profile with its PIN and settings, and { $count } calls, with every word typed in them and their scorecards. The log of faults goes too, for it may quote anybody.
    }
privacy-forget-stays = What stays: the sums of the cohort, without a name, and what was saved elsewhere, such as pages, archives and backups. It cannot be undone.
privacy-forget-shared = Other workstations drop their copies the next time they reach the database. Its backups are with whoever administers it.
privacy-forget-ask = Type the name again to remove it, or nothing to leave everything as it is:
privacy-forget-left = Nothing was removed.
privacy-forget-no-terminal = There is no terminal to type the name at. With --yes it is removed without asking.
privacy-forget-tally = Adding up older calls, so that the sums stay right…
privacy-forget-done =
    { $count ->
        [0] { $name } is forgotten.
        [one] { $name } is forgotten, with one call.
       *[other] { $name } is forgotten, with { $count } calls.
    }
privacy-forget-locked = It is removed, but another program has the records open, and traces are left in the file. Close Headset everywhere on this computer, then run: { $command }
privacy-swept = No trace of what was removed is left in the records.
