# Het plan van een gesprek proberen.

plan-holds = { $path }: { $replies } voorbeeldantwoorden, { $calls } gesprekken, { $compared } verwachtingen, alles zoals verwacht
plan-differs =
    { $path }: { $replies } voorbeeldantwoorden, { $calls } gesprekken, { $compared } verwachtingen, { $count ->
        [one] één anders dan verwacht
       *[other] { $count } anders dan verwacht
    }
plan-expected = verwacht: { $expected }, gekregen: { $got }
plan-result = uitslag
plan-ending = afloop
plan-failed-by = gezakt op
plan-reply = antwoord: { $text }
plan-evidence = bewijs: “{ $quote }”
plan-gap-ending = niets in dit plan bereikt de afloop { $id }
plan-gap-met = niets in dit plan voldoet aan { $id }
plan-gap-missed = niets in dit plan mist { $id }
plan-summary =
    { $plans ->
        [one] Eén plan
       *[other] { $plans } plannen
    }, { $compared } verwachtingen, { $count ->
        [0] alles zoals verwacht.
        [one] één kwam anders uit.
       *[other] { $count } kwamen anders uit.
    }
