# De lijst van alle eerdere gesprekken.
history-title = Eerdere gesprekken
history-back = Terug
history-count =
    { $count ->
        [one] { $count } poging
       *[other] { $count } pogingen
    }
history-open = Scorekaart openen
history-go-on = Verder met het gesprek
history-find = Zoeken
history-all-results = Elk resultaat
history-all-modes = Elke vorm
history-passed = Gehaald
history-failed = Niet gehaald
history-unfinished = Niet afgemaakt
history-none-fits = Er is geen poging die aan deze keuze voldoet.
