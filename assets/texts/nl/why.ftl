# Why a criterion got its verdict, in a sentence for the trainee.

## Said
why-said = U hebt het gezegd.
why-like-example = U hebt het gezegd, bijna zoals in dit voorbeeld: “{ $example }”
why-all-parts = U hebt alles gezegd wat erbij hoort.
why-true-figure = U noemde het juiste cijfer: { $said }.

## Not said
why-not-said = Niets van wat u zei, komt hierbij in de buurt.
why-near-miss = U was dichtbij, maar zo zegt u het nog niet. Het lijkt op deze net-niet-zin: “{ $example }”
why-parts-missing = U hebt een deel gezegd. Dit ontbreekt nog: { $parts }.
why-too-late =
    { $turns ->
        [0] U hebt het gezegd, maar te laat in het gesprek.
        [one] U hebt het gezegd, maar te laat: het telt binnen één beurt nadat erom gevraagd wordt.
       *[other] U hebt het gezegd, maar te laat: het telt binnen { $turns } beurten nadat erom gevraagd wordt.
    }

## Said wrongly
why-denied = U zei het tegendeel: hier wordt het ontkend.
why-contrary = U zei iets wat hier tegenin gaat.
why-like-contrary = U zei iets wat hier tegenin gaat. Het lijkt op dit voorbeeld: “{ $example }”
why-other-figure = U zei { $said }; het moet { $figure } zijn.
why-other-figure-example = U noemde een ander getal dan in dit voorbeeld: “{ $example }”

## What must not be said
why-broken = U zei iets wat hier niet gezegd mag worden.
why-never-broken = U hebt zich er het hele gesprek aan gehouden.
why-too-often = U zei het in { $times } beurten; meer dan { $most } is te veel.

## Done at the desk
why-done = U hebt dit op de werkplek gedaan: { $action }.
why-not-done = U hebt dit niet op de werkplek gedaan: { $action }.
why-done-otherwise = U hebt dit op de werkplek gedaan: { $action }. Maar het had { $wanted } moeten zijn.

## In the right order
why-in-order = U deed het in de goede volgorde.
why-out-of-order = Iets kwam te vroeg, want het had moeten wachten: { $before }.
why-did-not-happen = Het is in dit gesprek niet gebeurd.
why-moment-identified = weten wie er belt
why-moment-discloses = een bedrag of datum van de rekening

## Does not apply
why-no-account = Niet van toepassing: de beller heeft nog geen rekening.
why-not-called-for = Niet van toepassing: niets in dit gesprek vroeg erom.
why-not-due = Niet van toepassing: door het verloop van het gesprek was het niet nodig.
