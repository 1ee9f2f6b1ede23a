# regrade: oude gesprekken opnieuw beoordeeld.

regrade-option-attempt = de nummers van pogingen, zoals “attempts” ze noemt; zonder: alles wat met een eerdere versie van het gesprek beoordeeld is
regrade-option-scenario = alleen pogingen van dit gesprek
regrade-option-dry-run = niets opslaan, alleen zeggen wat er zou veranderen; ook bij verzegelde toetsen
regrade-option-force = ook opnieuw beoordelen wat al met het huidige gesprek beoordeeld is
regrade-option-json = het resultaat als JSON Lines tonen: één object per poging die veranderd of blijven staan is, en een samenvatting

## Eén poging
regrade-line = { $attempt }. { $trainee }, { $call }: { $result }
regrade-now-passed = nu gehaald, eerst niet
regrade-now-failed = nu niet gehaald, eerst wel
regrade-still-passed = gehaald, net als eerst
regrade-still-failed = niet gehaald, net als eerst
regrade-is-sealed = Dit is een verzegelde toets, dus de uitslag blijft zoals die was.
regrade-score = { $score } { $before } → { $after }
regrade-below = { $score } nu onder de grens
regrade-above = { $score } niet meer onder de grens
regrade-move = { $before } → { $after }
regrade-not-asked = niet gevraagd
regrade-broken = overtreden
regrade-not-broken = niet overtreden

## Alles bij elkaar
regrade-none = Er zijn hier geen afgeronde pogingen.
regrade-most = Wat het vaakst veranderde:
regrade-most-line =
    { $count ->
        [one] { $asks } ({ $id }): één poging
       *[other] { $asks } ({ $id }): { $count } pogingen
    }
regrade-move-count = { $move }: { $count }
regrade-nothing = Er hoefde niets opnieuw beoordeeld te worden.
regrade-sum =
    { $count ->
        [one] Eén poging
       *[other] { $count } pogingen
    } opnieuw beoordeeld: { $changed } veranderd ({ $passes } nu gehaald, { $fails } niet meer), { $unchanged } onveranderd.
regrade-sum-dry =
    Er is niets opgeslagen. { $count ->
        [one] Eén poging zou
       *[other] { $count } pogingen zouden
    } opnieuw beoordeeld worden: { $changed } veranderd ({ $passes } dan gehaald, { $fails } niet meer), { $unchanged } onveranderd.
regrade-current =
    { $count ->
        [one] Eén poging was al met het huidige gesprek beoordeeld.
       *[other] { $count } pogingen waren al met de huidige gesprekken beoordeeld.
    }
regrade-sealed =
    { $count ->
        [one] Eén verzegelde toets blijft zoals die is. Met --dry-run ziet u wat daarin zou veranderen.
       *[other] { $count } verzegelde toetsen blijven zoals ze zijn. Met --dry-run ziet u wat daarin zou veranderen.
    }
regrade-sealed-dry =
    { $count ->
        [one] Eén verzegelde toets blijft hoe dan ook zoals die is; die is hierboven niet meegeteld.
       *[other] { $count } verzegelde toetsen blijven hoe dan ook zoals ze zijn; ze zijn hierboven niet meegeteld.
    }
regrade-left =
    { $count ->
        [one] { $call }: één poging blijft zoals die is, want { $reason }.
       *[other] { $call }: { $count } pogingen blijven zoals ze zijn, want { $reason }.
    }
regrade-no-call = dit gesprek is er hier niet meer
regrade-no-file = het bestand van dat gesprek is hier niet ({ $path })
regrade-mistakes = er zitten nu fouten in het gesprek (“check { $call }” toont ze)
regrade-lost-stage = het gesprek heeft de fase “{ $stage }” niet meer
regrade-unreadable = een andere versie van Headset heeft dit op haar eigen manier opgeslagen
regrade-unfinished = Poging { $attempt } is niet afgerond, dus er valt niets opnieuw te beoordelen.

## Op de scorekaart
regrade-earlier = Op { $day } opnieuw beoordeeld, met gewijzigde criteria. Daarvoor: { $result }; { $scores }.
regrade-earlier-passed = gehaald
regrade-earlier-failed = niet gehaald
regrade-earlier-score = { $score } { $value }
