# verify: are sealed tests what they were?

verify-none = There are no finished tests.
verify-line = { $attempt }. { $trainee }, { $title }: { $found }
verify-intact = intact
verify-changed = changed after it was sealed
verify-other-key = sealed on another computer; it can be verified there
verify-unsealed = without a seal, so that nobody can say whether it was changed
verify-sum =
    { $count ->
        [one] One test
       *[other] { $count } tests
    } examined: { $intact } intact, { $changed } changed, { $unproven } that cannot be proved here.
