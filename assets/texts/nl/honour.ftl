# Rangen, dagen op rij en persoonlijke records.
honour-rank-newcomer = Nieuwkomer
honour-rank-agent = Medewerker
honour-rank-experienced = Ervaren medewerker
honour-rank-senior = Senior medewerker
honour-rank-specialist = Specialist
honour-rank-coach = Vloercoach
honour-rank-about = Gesprekken die u in een oefening of een toets haalt, tellen mee. Een rang die u hebt bereikt, raakt u niet meer kwijt.
honour-next = Nog nodig voor { $rank }:
honour-top = Dit is de hoogste rang.
honour-gap-passed =
    { $level ->
        [1] { $count ->
            [one] Haal nog één gesprek.
           *[other] Haal nog { $count } gesprekken.
        }
       *[other] { $count ->
            [one] Haal nog één gesprek met niveau { $difficulty } of hoger.
           *[other] Haal nog { $count } gesprekken met niveau { $difficulty } of hoger.
        }
    }
honour-gap-mastered =
    { $level ->
        [1] { $count ->
            [one] Krijg nog één gesprek onder de knie: haal het twee keer op rij zonder tip.
           *[other] Krijg nog { $count } gesprekken onder de knie: haal elk twee keer op rij zonder tip.
        }
       *[other] { $count ->
            [one] Krijg nog één gesprek met niveau { $difficulty } of hoger onder de knie: haal het twee keer op rij zonder tip.
           *[other] Krijg nog { $count } gesprekken met niveau { $difficulty } of hoger onder de knie: haal elk twee keer op rij zonder tip.
        }
    }
honour-streak =
    { $days ->
        [0] Nu geen dagen op rij
        [one] { $days } dag op rij
       *[other] { $days } dagen op rij
    }
honour-streak-longest =
    { $days ->
        [one] Langste reeks: { $days } dag
       *[other] Langste reeks: { $days } dagen
    }
honour-streak-about = Elke dag met een afgerond gesprek telt. Een vrij weekend breekt de reeks niet.
honour-earned-rank = Nieuwe rang: { $rank }
honour-earned-streak =
    { $days ->
        [one] { $days } dag op rij een gesprek afgerond
       *[other] { $days } dagen op rij een gesprek afgerond
    }
honour-earned-bests = Persoonlijk record bij dit gesprek: { $bests }
honour-best-time = gespreksduur { $time }
