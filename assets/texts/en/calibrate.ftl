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
