# Een hele groep deelnemers als één pagina.
cohort-title = Zo staat de groep ervoor
cohort-made = Gemaakt op { $when } door Headset op deze computer. Er is niets verstuurd.
cohort-of = { $hits } van de { $of }
cohort-and-more = { $names } en nog { $count }
cohort-trainees =
    { $count ->
        [0] Nog geen deelnemer heeft een gesprek in oefening of toets afgerond
        [one] Eén deelnemer
       *[other] { $count } deelnemers
    }
cohort-calls = { $calls } gesprekken in oefening en toets gehaald ({ $percent })
cohort-week = de week van { $day }
cohort-span = de weken van { $first } tot en met { $last }
cohort-unnamed =
    { $count ->
        [one] één gesprek van iemand die verwijderd is, of van een trainer, telt mee zonder naam
       *[other] { $count } gesprekken van mensen die verwijderd zijn, of van trainers, tellen mee zonder naam
    }
cohort-see = Pagina tonen
cohort-see-auto = zoals de computer
cohort-see-light = licht
cohort-see-dark = donker

## Nothing yet
cohort-empty = Over de groep valt nog niets te zeggen.
cohort-empty-why = Hier tellen alleen afgeronde gesprekken in oefening en toets. Begeleide gesprekken zijn om te leren en bewijzen niets.
cohort-empty-profiles =
    { $count ->
        [0] Er is nog geen profiel.
        [one] Er is één profiel.
       *[other] Er zijn { $count } profielen.
    }
cohort-empty-next = Laat iedereen een paar gesprekken oefenen en maak deze pagina dan opnieuw.

## How sure
cohort-sure = zeker
cohort-likely = waarschijnlijk
cohort-hint = een aanwijzing, kan toeval zijn
cohort-none = kan toeval zijn

## Whom to help, and with what
cohort-help = Wie hulp nodig heeft, en waarmee
cohort-help-why = Haalde { $passed } gesprekken. De anderen halen er { $others } van dezelfde gesprekken.
cohort-help-alone = Haalde { $passed } gesprekken.
cohort-help-with = Help met:
cohort-help-asks = Vooral:
cohort-help-also = En met:
cohort-met = { $met } keer goed
cohort-met-others = { $met } keer goed, de anderen { $others }
cohort-met-small = { $words }; een klein aantal
cohort-help-more =
    { $count ->
        [one] Nog één deelnemer blijft duidelijk achter: zie de tabel hieronder.
       *[other] Nog { $count } deelnemers blijven duidelijk achter: zie de tabel hieronder.
    }
cohort-help-slipping = De laatste weken achteruit: { $names }.
cohort-help-nobody = Niemand blijft bij dezelfde gesprekken meer achter bij de anderen dan door toeval kan.
cohort-help-nobody-sure = Niemand blijft bij dezelfde gesprekken zeker achter bij de anderen; de aantallen zijn nog klein.
cohort-help-one = Eén deelnemer: er is nog niemand om mee te vergelijken.

cohort-lessons = Wat u de groep kunt leren
cohort-lessons-one = Wat nog het minst lukt
cohort-lesson-one = { $met } keer goed ({ $percent })
cohort-lesson-names = iedereen samen { $met } keer goed ({ $percent }). Duidelijk achter: { $names }.
cohort-lesson-all = iedereen samen { $met } keer goed ({ $percent }). Niemand blijft duidelijk achter.

## Which call is at fault
cohort-fault = Waar het aan het gesprek ligt, niet aan de deelnemers
cohort-fault-call = Ook de beste { $people } deelnemers halen het maar { $best } keer. Van hun andere gesprekken halen zij er { $elsewhere }.
cohort-fault-part = Eén ding in dit gesprek gaat ook bij de beste deelnemers mis.
cohort-fault-point = { $all } keer goed; de beste { $people } deelnemers: { $best }; dezelfde vaardigheid elders: { $elsewhere }.
cohort-fault-read = Lees bijvoorbeeld de pogingen { $attempts }, en dan de voorbeelden bij dit criterium.
cohort-fault-look = Kijk naar de voorbeelden bij dit criterium, en of de beller er ruimte voor laat.
cohort-fault-unexplained = Geen enkel criterium verklaart het: kijk waarop het hele gesprek wordt afgekeurd, en hoe het eindigt.
cohort-fault-none = Geen gesprek valt op. Waar deelnemers zakken, doen de besten het beter.
cohort-fault-few = Te weinig mensen voerden hetzelfde gesprek: met { $count } is een slecht gesprek van een slechte dag te onderscheiden.
cohort-fault-hard = Moeilijk maar eerlijk: “{ $title }”. De besten halen het { $best } keer, de rest { $rest } keer.
cohort-fault-unclear = Moeilijk, en nog niet te zeggen of het eerlijk is: “{ $title }”. De besten halen het { $best } keer, de rest { $rest } keer.

## Results over weeks
cohort-passed = Gehaald
cohort-weeks = Resultaten per week
cohort-weeks-about = Welk deel van de gesprekken is gehaald, en het gemiddelde van elke score, week na week. Balken: hoeveel gesprekken; open tekens: minder dan { $few }.
cohort-weeks-title = Deel van de gesprekken dat gehaald is en de drie gemiddelde scores, week na week
cohort-weeks-calls = Gesprekken per week
cohort-weeks-most = { $count }
cohort-figures = De cijfers
cohort-column-week = Week van
cohort-column-share = Deel

## Heat map
cohort-heat = Vaardigheden per deelnemer
cohort-heat-about = Hoe vaak het goed ging, van de 100 keer dat een vaardigheid nodig was. Hoe feller de kleur, hoe minder vaak. Wie het eerst hulp nodig heeft, staat bovenaan.
cohort-heat-small = (Tussen haakjes): minder dan { $few } keer, een klein aantal.
cohort-heat-behind = ▼ duidelijk achter bij de anderen, { $matters } punten of meer
cohort-heat-least = onder 40
cohort-heat-best = 85 en meer
cohort-everybody = Iedereen
cohort-trainee = Deelnemer
cohort-print-rest =
    { $count ->
        [one] Nog één deelnemer staat niet op papier: op het scherm wel.
       *[other] Nog { $count } deelnemers staan niet op papier: op het scherm wel.
    }
cohort-print-people = De tabel van alle { $count } deelnemers staat niet op papier: op het scherm wel.
cohort-rows-more =
    { $count ->
        [one] Nog één deelnemer
       *[other] Nog { $count } deelnemers
    }
cohort-detail = { $skill }, punt voor punt: { $names }
cohort-detail-about = Hoe vaak elk punt goed ging, van hoeveel keer. Iedereen samen: { $met }.
cohort-detail-point = Punt

## Criteria that fail most
cohort-failing = Wat het vaakst misgaat
cohort-failing-about = De punten die het vaakst zijn gemist, hooguit drie per gesprek en elk punt in hooguit twee gesprekken; kleine aantallen staan achteraan.
cohort-failing-counts = { $missed } keer gemist: niet gedaan { $absent }, verkeerd gedaan { $wrong }.
cohort-failing-none = Er is nog niets gemist.
cohort-verdict-fault = misschien ligt het aan het gesprek
cohort-verdict-hard = moeilijk maar eerlijk
cohort-sample = poging { $attempt }
cohort-sample-told = De deelnemer kreeg te horen: “{ $words }”
cohort-sample-none = Er is niets gezegd of gedaan wat erop lijkt.

## Moods
cohort-moods = Hoe bellers zich voelen, beurt na beurt
cohort-moods-about = De gemiddelde stemming na alles wat de deelnemer zegt, van −5 ({ $worst }) tot +5 ({ $best }). Balken: hoeveel gesprekken zo ver kwamen; open stippen: minder dan { $few }.
cohort-moods-of = Gemiddelde stemming van de beller, beurt na beurt: { $title }
cohort-moods-calls =
    { $count ->
        [one] één keer
       *[other] { $count } keer
    }
cohort-moods-call = Gesprek
cohort-moods-turns = Beurt: gemiddelde stemming (gesprekken)

## Handle time
cohort-times = Gespreksduur en scores
cohort-times-about = Een stip per deelnemer: minuten per gesprek, en de gemiddelde score. Driehoeken zijn wie het eerst hulp nodig heeft.
cohort-times-of = Gespreksduur tegen { $score }, een stip per deelnemer
cohort-times-x = Minuten per gesprek
cohort-times-close = Hoe sterk duur en score samengaan, van −1 tot +1: { $figure }

## Who improves, who slips
cohort-movers = Wie vooruitgaat en wie achteruit
cohort-movers-about = Naar het deel van de gesprekken dat gehaald is, in de laatste { $weeks } weken waarin iemand gesprekken had.
cohort-improving = Vooruit
cohort-slipping = Achteruit
cohort-movers-none = Niemand, voor zover de aantallen iets zeggen.
cohort-movers-of = Deel van de gesprekken dat { $name } haalde, week na week
cohort-mover-slope = Punten per week
cohort-mover-before = Eerste helft
cohort-mover-after = Tweede helft
cohort-mover-weeks = Weken
cohort-mover-calls = Gesprekken
cohort-mover-sure = Hoe zeker

## Calls
cohort-table-calls = De gesprekken
cohort-table-calls-about = Wat het minst gehaald wordt, staat bovenaan. De nummers wijzen de gesprekken aan in de volgende tabel. D is het deel van het beste derde min dat van de rest: een eerlijk gesprek heeft 0,2 of meer. r zegt hoe een gesprek samengaat met de andere gesprekken van dezelfde deelnemers.
cohort-column-number = Nr.
cohort-column-call = Gesprek
cohort-column-best = Beste derde
cohort-column-rest = De rest
cohort-column-verdict = Wat het zegt
cohort-column-time = Gem. duur
cohort-call-fault = ligt aan gesprek?
cohort-call-hard = moeilijk maar eerlijk
cohort-call-unclear = moeilijk; eerlijk of niet?
cohort-call-few = te weinig om te zeggen
cohort-call-fine = in orde

## Who passed
cohort-people = Wie wat heeft gehaald
cohort-people-about = Op naam. “Anderen” is wat de anderen van precies dezelfde gesprekken halen. Nog niet gehaald: met de nummers uit de tabel hierboven.
cohort-column-others = Anderen
cohort-column-different = Verschillende
cohort-column-missing = Nog niet gehaald
cohort-column-hints = Tips
cohort-column-last = Laatste week

## How it was worked out
cohort-methods = Hoe dit is uitgerekend
cohort-method-counts = Alleen afgeronde gesprekken in oefening en toets tellen. De drie scores worden nooit bij elkaar opgeteld.
cohort-method-others = Iedere deelnemer wordt vergeleken met wat de anderen halen bij precies dezelfde gesprekken en criteria, zodat een moeilijk gesprek niemands zwakte is (indirecte standaardisatie: Breslow en Day 1987).
cohort-method-chance = “Zeker” en “waarschijnlijk” betekenen dat van alles wat zo heet hooguit 1 of 10 op de 100 toeval is (Benjamini en Hochberg 1995). Minder dan { $few } keer is nooit meer dan een aanwijzing. Alleen verschillen van { $matters } punten of meer worden genoemd.
cohort-method-shares = Aandelen staan op volgorde van hun 95%-interval (Wilson 1927), zodat één van de één niet vóór negentig van de honderd komt.
cohort-method-fault = Een gesprek of criterium deugt misschien niet als het beste derde van de deelnemers, naar hun scores in alle andere gesprekken, het zeker slechter doet dan elders, en als bovendien zeker minder dan één op de drie van hen het zou halen, of als het de besten zeker minder van de rest onderscheidt dan de andere gesprekken doen (gemeenschappelijke odds ratio: Mantel en Haenszel 1959), met een discriminatie-index onder 0,2 (Kelley 1939, Ebel 1954). Dit moet allemaal kloppen, en het zwakste teken bepaalt hoe zeker het is (Berger 1982). Een criterium moet ook lager zijn dan de andere van zijn gesprek. Meer pogingen van één deelnemer tellen minder zwaar dan die van meer deelnemers (Rao en Scott 1992). r is de gecorrigeerde item-totaalcorrelatie. Voor meer dan een aanwijzing zijn 3 van de besten en 10 pogingen nodig.
cohort-method-trend = Een trend is die van een aandeel over de weken, waarbij elke week meetelt naar het aantal gesprekken (Cochran 1954, Armitage 1955). Hij weet niet welke gesprekken moeilijk waren.

## The command
cohort-option-file = de pagina in dit bestand schrijven; zonder: in een bestand hier, met de dag als naam
cohort-written = Opgeslagen in { $path }
cohort-nothing = Er is nog geen gesprek in oefening of toets afgerond; dat staat ook op de pagina.
cohort-counting = Eerdere pogingen optellen: { $count }
