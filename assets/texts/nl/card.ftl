# De scorekaart.
card-home = Beginscherm
card-passed = Gehaald
card-failed = Niet gehaald
card-passed-by = U hebt geen kritiek punt gemist en elke score ligt boven de ondergrens.
card-failed-by =
    { $count ->
        [one] Hierdoor hebt u het gesprek niet gehaald:
       *[other] Hierdoor hebt u het gesprek niet gehaald:
    }
card-below = { $score } onder de grens van { $mark }
card-ending = Hoe het afliep: { $ending }
card-below-mark = onder de grens van { $mark }
card-at-mark = ondergrens { $mark }
card-advice = Om te onthouden
card-keep = Blijf dit doen
card-stop = Doe dit niet meer fout
card-start = Volgende keer
card-try = Zeg bijvoorbeeld: “{ $line }”
card-no-advice = In dit gesprek springt niets eruit.
card-mood-title = De stemming van de beller
card-start-short = begin
card-handle-time = Gespreksduur
card-hold-time = In de wacht
card-silence = Stilte
card-talk-ratio = Uw aandeel in het praten
card-percent = { $percent }%
card-turns = Beurten
card-turns-both = u { $agent }, beller { $caller }
card-mood = Stemming
card-mood-both = van { $start } naar { $end }
card-what-if = Wat als? Doe het over vanaf een beurt:
card-turn-said = { $turn }. { $words }
card-retake = Overdoen
card-retake-turn = Overdoen vanaf beurt { $turn }
card-changed = De bestanden van dit gesprek zijn sindsdien gewijzigd, dus losse beurten kunnen niet worden overgedaan.
card-again = Nog een keer
card-same = Zelfde gesprek, zelfde zinnen
card-auto-fails = Waarop elk gesprek strandt, wat de scores ook zijn
card-auto-fail = gesprek niet gehaald
card-verdict-met = gedaan
card-verdict-wrong = fout
card-verdict-absent = ontbreekt
card-verdict-not-applicable = niet van toepassing
card-critical = kritiek
card-weight = gewicht { $weight }
card-turn = beurt { $turn }
card-quote = “{ $quote }”
card-better = Beter: “{ $line }”
card-desk = Op de werkplek: { $action }
card-desk-with = Op de werkplek: { $action } ({ $values })
card-rule = Regel in het scenario: { $rule }
card-ground = Rust op: { $rule }
card-ground-of-law = Rust op: { $rule } ({ $law })
card-measures = Metingen

## Wat er verder op de scorekaart staat
card-hints =
    { $count ->
        [one] { $count } tip, { $points } punten eraf bij elke score
       *[other] { $count } tips, { $points } punten eraf bij elke score
    }
card-no-hints = zonder tips
card-missed =
    { $count ->
        [one] Om aan te werken: { $count } punt
       *[other] Om aan te werken: { $count } punten
    }
card-met =
    { $count ->
        [one] Goed gedaan: { $count } punt
       *[other] Goed gedaan: { $count } punten
    }
card-idle = Niet aan de orde: { $count }
card-open-all = Alles openen
card-fold-all = Alles dichtklappen
card-points = Alle punten
card-replay = Gesprek terugzien
card-drill =
    { $count ->
        [one] Het { $count } gemiste punt oefenen
       *[other] De { $count } gemiste punten oefenen
    }
card-export = Opslaan als pagina
card-exported = Opgeslagen: { $path }
card-not-exported = De pagina kon niet worden opgeslagen in { $folder }: { $reason }
card-show-turn = Terugzien in het gesprek
card-test-what-if = Dit was een toets. Een gesprek dat u vanaf een beurt overdoet, telt als oefening en niet als toets.
card-what-if-practice = Wat als? Oefen opnieuw vanaf een beurt:
card-move-turn = Beurt { $turn } van { $count }
card-move = Van { $before } naar { $after }
card-move-you = U: “{ $words }”
card-move-caller = { $caller }: “{ $words }”
card-mood-keys = Wat de stemming veranderde: kies een punt, of gebruik de pijltjestoetsen.
card-mood-still = De stemming bleef dit gesprek gelijk.
