# The command line.

command-program = Headset traint medewerkers van de creditcardservice met gesimuleerde bellers. Zonder opdracht opent het venster, of de terminal waar geen scherm is.
command-usage = Gebruik:
command-commands = Opdrachten:
command-arguments = Argumenten
command-options = Opties
command-example = Voorbeeld:
command-more-help = Elke opdracht heeft haar eigen hulp: { $program } run --help
command-version = Headset { $version }

## What each command does
command-play = Een gesprek spelen.
command-try = Een gesprek spelen terwijl u het schrijft: een opgeslagen bestand wordt opnieuw gelezen, en u blijft bij uw beurt.
command-run = Een deelnemer uit een script een gesprek laten spelen, en de scorekaart tonen.
command-grade = Antwoorden één voor één beoordelen, zonder gesprek eromheen.
command-calibrate = Laten zien hoezeer de beoordeling overeenkomt met die van mensen.
command-suggest = Voorstellen wat afwijkende oordelen zou herstellen; er wordt niets geschreven.
command-check = Fouten in gesprekken vinden.
command-test = De plannen naast de gesprekken proberen: voorbeeldantwoorden en hele gesprekken.
command-map = Een gesprek als tekening tonen, met wat geplande en echte gesprekken ervan doorliepen.
command-new = Een nieuw gesprek met zijn plan schrijven, om mee te beginnen.
command-schema = Het JSON-schema van een soort bestand afdrukken, voor een editor.
command-reference = Elke sleutel van de bestanden die trainers schrijven afdrukken, met voorbeelden.
command-facts = Druk de pagina af met waar de criteria van een land op rusten.
command-profiles = De mensen in deze gegevens tonen, met rol en pincode, of er een wijzigen.
command-attempts = Eerdere pogingen tonen, of de scorekaart van één poging.
command-verify = Nagaan of afgeronde toetsen nog zijn zoals ze verzegeld werden.
command-simulate = Nagebootste deelnemers de gesprekken laten spelen, en zeggen hoe moeilijk elk gesprek is.
command-regrade = Oude gesprekken opnieuw beoordelen met de criteria van nu, en zeggen wiens uitslag verandert.
command-export = Iemand alles geven wat er over hem of haar is bewaard, als één archief.
command-forget = Iemand verwijderen met alles wat er is bewaard; de optellingen van de groep blijven.
command-report = Eén eerdere poging als pagina wegschrijven: scores, elke reden, en het gesprek.
command-cohort = De resultaten van iedereen als pagina schrijven: wie hulp nodig heeft, waarmee, en welk gesprek niet klopt.
command-csv = Pogingen als tabel schrijven, een rij per poging of een rij per oordeel.
command-xapi = Afgeronde pogingen als xAPI-statements schrijven, voor een learning record store.

## Options
command-option-help = deze hulp tonen en stoppen
command-option-verify = het nummer van één toets, zoals “attempts” het noemt; zonder: allemaal
command-option-store = waar de gegevens staan: postgresql://naam@server/database, of een bestand
command-option-version = de versie tonen en stoppen
command-option-lang = de taal van de bediening: en, nl of hi
command-option-scenario = een gesprek: de id, of het pad van het bestand
command-option-script = een script: één regel per beurt, opdrachten voor de werkplek na een schuine streep, - voor standaardinvoer
command-option-replies = JSON Lines met "id" en "text", - voor standaardinvoer
command-option-labelled = antwoorden die iemand heeft beoordeeld: JSON Lines met "id", "text" en "labels", of CSV met een kolom per criterium
command-option-second = dezelfde antwoorden, beoordeeld door een tweede persoon
command-option-criterion = de id van één criterium; alle criteria als er geen is genoemd
command-option-mode = hoe u het gesprek aanneemt: guided (begeleid), practice (oefenen) of test (toets); oefenen als u niets opgeeft
command-option-seed = een geheel getal dat bepaalt welke varianten de beller zegt
command-option-json = alleen het resultaat tonen, als JSON
command-option-html = schrijf de pagina naar dit bestand
command-option-svg = schrijf alleen de tekening naar dit bestand
command-option-terminal = in de terminal spelen, in gewone tekst; met TERM=dumb ook zonder regeleditor
command-option-attempt = het nummer van een poging
command-option-report-attempt = het nummer van een afgeronde poging, zoals “attempts” die toont
command-option-report-out = schrijf de pagina naar dit bestand; zonder dit naar een bestand met de naam van het gesprek, hier
command-option-paths = bestanden of mappen met gesprekken; zonder pad alle gesprekken van Headset
command-option-plans = gesprekken of hun plannen, met id of pad, of mappen ermee; alle plannen van Headset als er niets is genoemd
command-option-locale = een land: en-US, nl-NL of hi-IN
command-option-file-kind = call (als er niets is genoemd), plan, product, conduct, concepts of grounds
command-option-new-id = de id van het nieuwe gesprek: kleine letters, cijfers en streepjes
command-option-part = het onderdeel van het werk: terms, dispute, sales, application of mixed
command-option-title = de titel in het menu
command-option-caller = de naam van de beller
command-option-folder = waar de bestanden komen; de huidige map als er niets is genoemd
command-option-explain = druk de uitleg van een code af, bijvoorbeeld E325

## What cannot be used
command-unknown = De opdracht { $word } bestaat niet. Er is: { $commands }.
command-unknown-near = De opdracht { $word } bestaat niet. Bedoelde u { $nearest }?
command-usage-problem = De opdrachtregel is niet te lezen: { $problem }.
command-too-many = { $option } is een woord te veel.
command-needs = { $option } ontbreekt; --help laat zien hoe het moet.
command-needs-value = Achter { $option } hoort een waarde.
command-bad-seed = Bij --seed hoort een geheel getal van hooguit 18 cijfers, niet “{ $value }”.
command-bad-attempt = Een poging heeft een nummer, en “{ $value }” is er geen.
command-no-plan = Naast { $call } staat geen plan.
command-new-exists = { $shown } bestaat al; er is niets geschreven.
command-new-id = “{ $value }” kan geen id zijn: gebruik kleine letters en cijfers, met enkele streepjes ertussen, hoogstens 64.
command-new-line = { $option } is één regel van hoogstens 200 tekens.
command-new-name = “{ $value }” kan hier geen naam zijn: gebruik letters, spaties, streepjes en punten.
command-new-unwritten = { $shown } kan niet worden geschreven: { $reason }.
command-no-code = Er is geen code { $code }. Wel bijvoorbeeld { $nearest }.
command-file-missing = Het bestand { $shown } bestaat niet.
command-file-unreadable = { $shown } kan niet worden gelezen: { $reason }.
command-line-not-text = Dit is geen regel tekst.
command-line-not-utf8 = Deze regel is geen UTF-8-tekst; sla het bestand op als UTF-8.
command-bad-line = { $problem }
command-script-quit = /{ $command } is voor de terminal; een script stopt aan het eind vanzelf.
command-reply-not-json = Deze regel is geen JSON.
command-reply-not-object = Deze regel is geen JSON-object met "id" en "text".
command-reply-lacks = Dit antwoord heeft geen "{ $key }".
command-reply-bad-id = De "id" van dit antwoord is geen tekst en geen geheel getal.
command-reply-bad-text = De "text" van dit antwoord is geen tekst.
command-labelled-twice = Twee antwoorden hebben de id { $id }.
command-labelled-empty = Er staat geen antwoord in { $shown }.
command-labelled-too-wide = Deze rij heeft meer cellen dan de eerste namen heeft.
command-labelled-half = "half" is open of held, niet “{ $value }”.
command-labelled-unknown = Dit gesprek heeft geen criterium { $id }.
command-labelled-near = Dit gesprek heeft geen criterium { $id }. Bedoelt u { $nearest }?
command-labelled-verdict = Het oordeel over { $id } is met, wrong of absent, niet “{ $value }”.
command-output = De uitvoer kan niet worden weggeschreven: { $reason }.
command-stopped = Gestopt.
command-rest = nog { $time }

## Where Headset opens
command-no-display = DISPLAY en WAYLAND_DISPLAY zijn niet ingesteld
command-in-terminal = Hier kan geen venster worden geopend ({ $reason }), dus Headset draait in de terminal.
command-demonstration = Hier is geen venster ({ $reason }) en geen terminal om in te typen; daarom volgt een demonstratie.

## The result of a check
command-mistakes =
    { $count ->
        [one] Eén fout.
       *[other] { $count } fouten.
    }
command-no-mistakes =
    { $count ->
        [one] Eén gesprek, geen fouten.
       *[other] { $count } gesprekken, geen fouten.
    }
command-records-lost = De gedeelde gegevens zijn niet bereikbaar; dit is dus alleen wat op deze werkplek staat.
