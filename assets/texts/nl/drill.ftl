# Oefenen wat is misgegaan.
drill-title = Oefenen wat u miste
drill-back = Scorekaart
drill-progress = Punt { $number } van { $count }: dit moet uw antwoord doen
drill-critical = Wie dit mist, haalt het hele gesprek niet.
drill-reply = Wat zegt u?
drill-placeholder = Typ uw antwoord; met Enter wordt het beoordeeld
drill-say = Beoordelen
drill-skip = Overslaan
drill-next = Volgende punt
drill-end = Naar het resultaat
drill-done = Terug naar de scorekaart
drill-again =
    { $count ->
        [one] Nog eens: { $count } punt
       *[other] Nog eens: { $count } punten
    }
drill-verdict-met = Behaald
drill-verdict-wrong = Fout: probeer het nog eens
drill-verdict-absent = Nog niet: probeer het nog eens
drill-verdict-not-applicable = Dit speelt hier niet
drill-result = { $met } van de { $count } behaald
drill-at-desk = Dit doet u op de werkplek: oefen het door het gesprek over te doen
drill-in-call = Dit blijkt pas in een heel gesprek: doe het over om het te oefenen
