# De opdrachten export en forget.

## Options
privacy-option-export-trainee = de naam van een profiel
privacy-option-export-file = het archief dat wordt geschreven; zonder dat krijgt het zelf een naam, in deze map
privacy-option-forget-trainee = de naam van een profiel
privacy-option-yes = verwijderen zonder te vragen
privacy-option-sweep = in plaats van een naam: overschrijven wat eerder is verwijderd, terwijl niets anders de gegevens open heeft

## export
privacy-export-done =
    { $count ->
        [one] Alles over { $name } staat in { $path }: één bestand.
       *[other] Alles over { $name } staat in { $path }: { $count } bestanden.
    }
privacy-readme =
    Alles wat Headset over { $name } bewaart
    Gemaakt op { $when }, door Headset { $version }.
    Gesprekken: { $count }.

    README.txt: deze bladzijde.
    { $profile }: wie u hier bent, uw instellingen, en uw resultaten opgeteld.
    attempts: een map met twee bestanden per gesprek. Open die op .html in een
    browser: het is de scorekaart, met elke reden en alles wat er is gezegd.
    Die op .json bevatten hetzelfde en meer, leesbaar voor een programma.
    Een gesprek dat niet is afgerond, heeft geen scorekaart en dus geen .html.

    Wat er in { $profile } staat

    profile: uw nummer, naam en rol (trainee is deelnemer, trainer is trainer), en
    of u een pincode heeft. De pincode zelf wordt nergens bewaard, alleen een
    controle die hem niet verraadt.
    settings: wat u hebt gekozen, en wat Headset voor u onthoudt, zoals hoe goed
    elke vaardigheid blijft hangen.
    sums: uw resultaten bij oefenen en toetsen, opgeteld per week (geteld vanaf
    maandag 29 december 1969), per gesprek, per criterium, en per criterium van elk
    gesprek. Een handle_time is in seconden; scores zijn een som en van hoeveel
    gesprekken.

    Wat er in een .json van een gesprek staat

    attempt: het nummer, wanneer het begon, welk gesprek het was en in welke versie
    (scenario_digest en product_digest), hoe u het deed (mode), en het getal dat de
    woorden van de beller koos (seed).
    result: wat een lijst van de scorekaart laat zien.
    log: alles wat er gebeurde, op volgorde: wat u zei en deed, wat de beller zei, en
    hoe de stemming van de beller bewoog. Kaartnummers, beveiligingscodes en
    identiteitsnummers zijn onleesbaar gemaakt voordat ze werden bewaard.
    card: de scorekaart, elk oordeel met het bewijs en de reden.
    earlier_cards: scorekaarten die door een nieuwere zijn vervangen, en wanneer.
    seal: wat bewijst dat een toets later niet is veranderd.

    Klopt er iets niet? Zeg het uw trainer. Wilt u dat dit alles wordt verwijderd,
    vraag dan om de opdracht forget.

## forget
privacy-forget-goes =
    { $count ->
        [0] { $name } wordt vergeten: het profiel met pincode en instellingen. Gesprekken zijn er niet. Het foutenlogboek gaat ook weg, want daarin kan iedereen zijn aangehaald.
        [one] { $name } wordt vergeten: het profiel met pincode en instellingen, en één gesprek, met elk getypt woord en de scorekaart. Het foutenlogboek gaat ook weg, want daarin kan iedereen zijn aangehaald.
       *[other] { $name } wordt vergeten: het profiel met pincode en instellingen, en { $count } gesprekken, met elk getypt woord en de scorekaarten. Het foutenlogboek gaat ook weg, want daarin kan iedereen zijn aangehaald.
    }
privacy-forget-stays = Wat blijft: de optellingen van de groep, zonder naam, en wat elders is opgeslagen, zoals pagina's, archieven en reservekopieën. Dit is niet terug te draaien.
privacy-forget-shared = Andere werkplekken gooien hun kopie weg zodra zij de database weer bereiken. De reservekopieën zijn in handen van de beheerder.
privacy-forget-ask = Typ de naam nogmaals om te verwijderen, of niets om alles te laten zoals het is:
privacy-forget-left = Er is niets verwijderd.
privacy-forget-no-terminal = Er is geen terminal om de naam in te typen. Met --yes wordt er verwijderd zonder te vragen.
privacy-forget-tally = Oudere gesprekken worden opgeteld, zodat de optellingen blijven kloppen…
privacy-forget-done =
    { $count ->
        [0] { $name } is vergeten.
        [one] { $name } is vergeten, met één gesprek.
       *[other] { $name } is vergeten, met { $count } gesprekken.
    }
privacy-forget-locked = Het is verwijderd, maar een ander programma heeft de gegevens open, en er zijn sporen in het bestand achtergebleven. Sluit Headset overal op deze computer af en geef daarna: { $command }
privacy-swept = Van wat is verwijderd, is in de gegevens geen spoor meer over.
