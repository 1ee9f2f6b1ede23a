# Een eerder gesprek zoals het ging.
replay-title = Terugzien: { $title }
replay-back = Terug
replay-play = Afspelen
replay-pause = Pauze
replay-previous = Vorige beurt
replay-next = Volgende beurt
replay-speed = Snelheid { $speed }×
replay-what-if = Wat als, vanaf beurt { $turn }
replay-practise = Oefenen vanaf beurt { $turn }
replay-turn = Beurt { $turn } van { $count }
replay-missing =
    { $count ->
        [one] Wat nooit is gezegd of gedaan
       *[other] Wat nooit is gezegd of gedaan: { $count } punten
    }
replay-whole = Er ontbreekt niets van wat gevraagd was.
replay-gone = “{ $title }” staat niet meer bij de gesprekken en kan dus niet worden teruggezien.
