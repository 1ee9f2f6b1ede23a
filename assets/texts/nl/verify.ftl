# verify: zijn verzegelde toetsen nog wat ze waren?

verify-none = Er zijn geen afgeronde toetsen.
verify-line = { $attempt }. { $trainee }, { $title }: { $found }
verify-intact = onveranderd
verify-changed = veranderd na het verzegelen
verify-other-key = verzegeld op een andere computer; daar is het na te gaan
verify-unsealed = zonder zegel; of er iets veranderd is, kan niemand zeggen
verify-sum =
    { $count ->
        [one] Eén toets
       *[other] { $count } toetsen
    } nagekeken: { $intact } onveranderd, { $changed } veranderd, { $unproven } hier niet te bewijzen.
