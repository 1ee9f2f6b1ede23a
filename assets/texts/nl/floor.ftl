# De groep door de ogen van de trainer, in het venster.
floor-title = Groep
floor-counting =
    { $count ->
        [0] Eerdere gesprekken worden opgeteld…
        [one] Eerdere gesprekken worden opgeteld: { $count } tot nu toe.
       *[other] Eerdere gesprekken worden opgeteld: { $count } tot nu toe.
    }
floor-reading = De resultaten worden gelezen…
floor-none = Er staan nog geen deelnemers in deze gegevens.
floor-summary =
    { $count ->
        [one] { $count } deelnemer, { $calls } gesprekken in oefening en toets, { $percent }% gehaald
       *[other] { $count } deelnemers, { $calls } gesprekken in oefening en toets, { $percent }% gehaald
    }
floor-summary-none =
    { $count ->
        [one] { $count } deelnemer, nog geen gesprek in oefening of toets
       *[other] { $count } deelnemers, nog geen gesprek in oefening of toets
    }

## De tabel
floor-sort-by = Sorteren op: { $column }
floor-column-help = Wie eerst hulp nodig heeft
floor-column-name = Naam
floor-column-calls = Gesprekken
floor-column-passed = Gehaald
floor-column-trend = Laatste weken
floor-column-weakest = Zwakste vaardigheid
floor-column-last = Laatste gesprek
floor-reverse = Volgorde omkeren
floor-share = { $percent }%
floor-skill = { $skill }, { $percent }%
floor-weakest = Zwakst: { $skill }
floor-passed = { $share } gehaald
floor-behind = blijft achter bij de anderen
floor-trend-up = gaat vooruit
floor-trend-perhaps-up = misschien vooruit
floor-trend-steady = stabiel
floor-trend-perhaps-down = misschien achteruit
floor-trend-down = gaat achteruit
floor-trend-unknown = nog niet te zeggen
floor-never = nog geen
floor-last =
    { $weeks ->
        [0] deze week
        [one] vorige week
       *[other] { $weeks } weken geleden
    }
floor-calls =
    { $count ->
        [one] { $count } gesprek
       *[other] { $count } gesprekken
    }
floor-calls-last = { $calls }, het laatste { $last }

## Een deelnemer in zinnen
floor-told-none = { $name } heeft nog geen gesprek gevoerd in oefening of toets.
floor-told-calls =
    { $calls ->
        [one] { $name }: { $calls } gesprek, { $passed } gehaald ({ $percent }%).
       *[other] { $name }: { $calls } gesprekken, { $passed } gehaald ({ $percent }%).
    }
floor-told-trend =
    { $count ->
        [one] Gehaald in één week: { $last }% ({ $trend }).
       *[other] Gehaald per week: eerst { $first }%, het laatst { $last }%, over { $count } weken ({ $trend }).
    }
floor-told-weakest = Zwakste vaardigheid: { $skill }, in { $percent }% van de gevallen goed.
floor-told-last = Laatste gesprek: { $last }.
floor-told-behind = Blijft duidelijk achter bij wat de anderen in dezelfde gesprekken halen.

## Wat er kan
floor-open = Geschiedenis openen
floor-save = Opslaan als pagina
floor-saving = De groepspagina wordt gemaakt…
floor-saved = De groepspagina is opgeslagen: { $path }
floor-history = Eerdere gesprekken van { $name }
floor-card = { $title } · { $name }
floor-none-finished = Nog geen afgerond gesprek.
