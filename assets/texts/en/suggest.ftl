# What would mend the verdicts that people gave otherwise.

suggest-no-misses = No verdict differs from people's.
suggest-criterion =
    { $held ->
        [0] { $id }: { $count } judged otherwise than by people. F1 { $f1 }.
       *[other] { $id }: { $count } judged otherwise than by people, { $held } of them in the held half. F1 { $f1 }.
    }
suggest-not-words = No words decide this verdict, and suggest writes words only. Here is what to change instead:
suggest-for-fact = fact: look at the figure in the sheet or the account, and at the words in `about` that say what it is of.
suggest-for-order = order: look at what `first` and `before` wait for, and mend the criteria or cues they name.
suggest-for-does = does: look at the action and its `values`. A reply judged alone does nothing at the desk, so mark whole calls in the plan instead.
suggest-for-most = most: look at `times`, and mend the criterion or cue that `heard` counts.
suggest-for-figures = figures: look at the words in `about`, and add to `known` each figure that is true of the thing.
suggest-held-only = Nothing is made from the held half, so there is nothing to suggest.
suggest-none =
    { $count ->
        [one] Nothing that was tried mends more than it spoils. The reply:
       *[other] Nothing that was tried mends more than it spoils. The replies:
    }

## What to write down
suggest-frames = A frame that says it:
suggest-wrong-frames = A frame that says the contrary:
suggest-meets = An example that says it:
suggest-near = A near miss:
suggest-wrong = An example that says the contrary:
suggest-concept = Another phrase for the concept { $concept }:
suggest-frames-instead = A frame changed, in the place of: { $frame }
suggest-wrong-frames-instead = A frame of the contrary changed, in the place of: { $frame }
suggest-in-brackets = before the closing bracket
suggest-shared = All calls of the country share this file: run test and calibrate for the others too.

## What it comes to
suggest-effect = Missed positives mended: { $mended }; new false positives: { $false }; lost: { $lost }; wrong found: { $before } → { $after } of { $of }; F1: { $f1 } → { $then }.
suggest-of-held = { $count } ({ $held } held)
suggest-elsewhere = In other criteria: { $better } better, { $worse } worse.
suggest-only-this = Mends only this reply: think of the family of wordings it belongs to before you paste it.
suggest-source = Made from { $id }: { $text }
