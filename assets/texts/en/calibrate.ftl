# How far the engine agrees with people.

calibrate-replies =
    { $count ->
        [one] One marked reply.
       *[other] { $count } marked replies.
    }
calibrate-all = in all
calibrate-half-open = open half
calibrate-half-held = held half

## Columns
calibrate-marked = marked
calibrate-met = met
calibrate-precision = precision
calibrate-recall = recall
calibrate-f1 = F1
calibrate-kappa = kappa
calibrate-kappa-engine = kappa with the engine
calibrate-wrong = wrong
calibrate-absent = absent

## The three verdicts against each other
calibrate-confusion = What people said, and what the engine said:
calibrate-person-met = people: met
calibrate-person-wrong = people: wrong
calibrate-person-absent = people: absent
calibrate-engine-met = engine: met
calibrate-engine-wrong = engine: wrong
calibrate-engine-absent = engine: absent
calibrate-people = Between the two people:
calibrate-people-none = The two people marked no reply in common.

## What was judged otherwise
calibrate-missed-positives = Missed positives (met for people, not for the engine): { $count }
calibrate-missed-negatives = Missed negatives (met for the engine, not for people): { $count }
calibrate-other-misses = Wrong for one and absent for the other: { $count }
calibrate-judged = people: { $person }, engine: { $engine }
calibrate-rule = rule: { $rule }
calibrate-hidden =
    { $count ->
        [one] One more of the held half, which is counted and not shown.
       *[other] { $count } more of the held half, which are counted and not shown.
    }

## The page
calibrate-title = { $title }: how far the engine agrees with people
calibrate-page-criteria = Criterion by criterion
calibrate-page-figures = Precision is the share of what the engine calls met that people call met; recall is the share of what people call met that it finds; F1 is their harmonic mean. Kappa is the agreement beyond chance, over all three verdicts: 1 is full agreement, 0 is chance.
calibrate-criterion = criterion
calibrate-wrong-found = wrong found
calibrate-page-confusion = The three verdicts against each other
calibrate-page-people = Between the two people
calibrate-page-misses = What was judged otherwise
calibrate-page-show = Show:
calibrate-page-every = every criterion
calibrate-page-missed-positives = Missed positives
calibrate-page-missed-negatives = Missed negatives
calibrate-page-other-misses = Wrong for one, absent for the other
calibrate-page-missed-positives-about = Met for people, not for the engine.
calibrate-page-missed-negatives-about = Met for the engine, not for people.
calibrate-page-none = None that may be shown.
calibrate-reply = reply
calibrate-verdicts = verdicts
calibrate-decided = what decided
calibrate-people-said = people
calibrate-engine-said = engine
calibrate-evidence = in the words “{ $quote }”
calibrate-written = { $path } is written.
