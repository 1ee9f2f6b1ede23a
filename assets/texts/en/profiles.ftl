# The command profiles.

profiles-option-what = add, pin, role or account; without it, the profiles are listed
profiles-option-name = the name of a profile
profiles-option-value = for role: trainer or trainee; for account: an account of the shared database
profiles-option-trainer = with add: a trainer
profiles-option-remove = with pin or account: remove it
profiles-option-reset = with pin: set a new PIN without the old one
profiles-help-rights =
    Rights begin with the first trainer who has a PIN. From then on trainees see
    only their own attempts, and only a trainer adds trainers, changes roles, and
    sets the PIN of somebody else. Before that, everybody may do everything.
profiles-help-forgotten =
    A PIN was forgotten? A trainer sets a new one: profiles pin NAME --as TRAINER.
    Where the last trainer forgot theirs: profiles pin NAME --reset, on the computer
    whose file of records it is, with its file pin.key in place. Whoever is asked
    for that PIN next reads when it was reset. In a shared database only another trainer, or
    whoever administers the database, can help.
profiles-help-script =
    Scripts set { $old } to the PIN that is asked for, and { $new } to a new one.
profiles-line = { $name }, { $role }, { $pin }
profiles-with-pin = with a PIN
profiles-without-pin = without a PIN
profiles-none = There are no profiles yet.
profiles-one-of = { $first } and { $second } cannot be combined.
profiles-reset-shared = A PIN in a shared database is not reset from here. Another trainer can set a new one: profiles pin NAME --as TRAINER.
profiles-account = { $line }, account { $account }
