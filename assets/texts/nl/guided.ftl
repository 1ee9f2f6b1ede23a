# Begeleid oefenen: waaruit u kiest, en wat elke keuze doet. Hints, en de weg terug.

## The choices
guided-choose = Wat doet u nu?
guided-pick = Nummer van uw keuze:{" "}
guided-not-a-choice = Typ een nummer van 1 tot { $most }, of een opdracht zoals /help.
guided-help = Typ het nummer van een keuze. Een regel die met / begint, is voor de werkplek:
guided-desk = Op de werkplek: { $action }
guided-desk-with = Op de werkplek: { $action } ({ $values })
guided-hang-up = Ophangen

## What comes of each
guided-looking-back = Wat elke keuze doet
guided-yours = Uw keuze
guided-best = De beste van deze
guided-meets = Levert op: { $asks }
guided-part = Levert deels op: { $asks }
guided-fact = Brengt aan het licht: { $asks }
guided-leads = Brengt het gesprek verder.
guided-soothes = Doet de beller goed.
guided-closes = Rondt het gesprek af.
guided-breaks = Gaat in tegen: { $asks }
guided-breaks-critical = Hiermee haalt u het hele gesprek niet. Gaat in tegen: { $asks }
guided-auto-fail = Hiermee haalt u het hele gesprek niet: { $asks }
guided-upsets = Ergert de beller.
guided-refused = Nu niet: { $reason }
guided-too-early = Beëindigt het gesprek te vroeg. Nog te doen: { $asks }
guided-over = Beëindigt het gesprek te vroeg.
guided-nothing = Brengt het gesprek niet verder.

## Hints and the way back
guided-hint = Tip: { $hint }
guided-hint-cost = Deze tip kost { $points } punten van elke score.
guided-hint-again = Deze tip had u al; hij kost niets extra.
guided-no-hint-in-guided = Bij begeleid oefenen zijn de keuzes uw hulp; andere tips zijn er niet.
guided-no-hint-in-test = In een toets krijgt u geen tips.
guided-no-way-back-in-test = In een toets kunt u niet terug.
guided-no-way-back-here = Hier kunt u niet terug.
guided-no-such-turn = Er is geen beurt { $turn } om naar terug te gaan.
guided-is-back = U bent terug, vlak voor beurt { $turn }.
guided-is-at-start = U bent terug aan het begin van het gesprek.

## The ways to take a call
guided-mode-guided = Begeleid
guided-mode-practice = Oefenen
guided-mode-test = Toets
guided-about-guided = kies uit antwoorden en leer wat elk antwoord doet
guided-about-practice = gebruik uw eigen woorden; een tip kost { $points } punten, en u kunt een stap terug
guided-about-test = uw eigen woorden, geen tips, geen weg terug
guided-mode = Gespeeld als: { $mode }
guided-hints = { $count ->
    [one] Eén tip: { $points } punten af van elke score
   *[other] { $count } tips: { $points } punten af van elke score
}
