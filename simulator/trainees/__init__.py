"""Simulated trainees: how hard a call is, before a cohort of people finds out.

Each has a skill of 0 to 1 and chooses, move by move, among what guided play offers. The idea is
item response theory: every move has a difficulty, and the chance of doing it right is
logistic(ability - difficulty).

```
timetable ─► crowd ─► playing ─► behaviour ─► moves      who plays what when; one call; one move
                 └─► measuring ─► reports/difficulty     what the calls turn out to be
                 └─► keeping ─► records                  where a store is to be filled
```

Nothing here judges people: it tells which call, label or criterion deserves a second look.
"""
