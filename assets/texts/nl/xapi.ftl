# xapi: afgeronde pogingen als statements voor een learning record store.

## Wat statements zeggen, in de taal van wie ze leest
xapi-verb-initialized = begon aan
xapi-verb-scored = scoorde
xapi-verb-completed = rondde af
xapi-verb-passed = haalde
xapi-verb-failed = haalde niet
xapi-verb-terminated = beëindigde
xapi-verb-voided = trok in
xapi-call = Een gesimuleerd gesprek met een creditcardklant; wat de medewerker zegt en doet, wordt beoordeeld.
xapi-product = Training van creditcardmedewerkers met gesimuleerde gesprekken

## De opdracht
xapi-option-file = het bestand om te schrijven; zonder naam wordt het hier headset-xapi.jsonl; - voor de standaarduitvoer
xapi-option-home-page = het webadres van het systeem waar de accounts bij horen; anders een eigen adres van deze gegevens
xapi-option-names = accounts dragen de namen van mensen; anders alleen hun nummers
xapi-option-detail = ook een score voor elk hiervan: families (groepen criteria) of criteria
xapi-option-cmi5 = geef de statements de vorm van cmi5-sessies; zie hieronder
xapi-option-publisher = bij --cmi5: waar de uitgevers-id van elk gesprek mee begint
xapi-option-registration = bij --cmi5 en --trainee: de registratie die het leersysteem gaf; anders is elke poging er een op zich
xapi-note-ids = Dezelfde poging krijgt altijd dezelfde ids; een bestand mag dus twee keer verstuurd worden. Wat opnieuw is beoordeeld, wordt opnieuw gemeld, en de eerdere statements worden ingetrokken.
xapi-note-scores = Een gesprek heeft drie scores en geen totaal. Elke score is een eigen statement; “passed” en “failed” noemen ze alle drie, met waar het op misging. Een begeleid gesprek is begonnen en afgerond, meer niet.
xapi-note-cmi5 = Met --cmi5 hebben de statements de vorm en volgorde van cmi5 (initialized, completed, passed of failed, terminated, met de scores als toegestane statements), maar geen leersysteem heeft deze gesprekken gestart: “launched” en “satisfied” zijn aan dat systeem, de activiteit-ids zijn van Headset, en er is geen mastery score, want één score beslist niet of een gesprek is gehaald. Een cursus gaat dus verder op Passed, Completed of beide. Er wordt niets ingetrokken.
xapi-needs = { $option } kan alleen samen met { $other }.
xapi-bad-address = { $option } vraagt om een webadres zoals https://learning.bank.example, niet “{ $value }”.
xapi-bad-registration = Een registratie is een UUID, en “{ $value }” is er geen.
xapi-left-out =
    { $count ->
        [one] Eén poging is
       *[other] { $count } pogingen zijn
    } weggelaten: het tijdstip is niet te lezen, of het einde ligt voor op de klok van deze computer.
xapi-written =
    { $statements ->
        [one] Eén statement
       *[other] { $statements } statements
    } over { $attempts ->
        [one] één poging
       *[other] { $attempts } pogingen
    }: { $path }
