# Trying a call while it is being written.

try-begin = U probeert “{ $title }” uit; er wordt niets van bewaard. Sla het gesprek op, of een bestand waaruit het put, en het wordt opnieuw gelezen terwijl u bij uw beurt blijft.
try-left = De proef stopt hier; er is niets van bewaard.
try-leave = Hier stoppen? Van een proef wordt niets bewaard. Typ j om te stoppen, Enter om door te gaan:{" "}
try-over = Sla een bestand op om te zien wat er anders uitkomt, of druk op Enter om te stoppen:{" "}

## A file was saved
try-saved = Opgeslagen: { $files }
try-gone = Het bestand van het gesprek is weg; het gesprek gaat verder zoals het was.
try-mistakes =
    { $count ->
        [one] Eén fout. Zolang die er staat, gaat het gesprek verder zoals het was.
       *[other] { $count } fouten. Zolang die er staan, gaat het gesprek verder zoals het was.
    }
try-replayed = Wat u deed, is opnieuw gedaan: u bent bij beurt { $turn }.
try-ended-earlier =
    { $count ->
        [one] Het gesprek eindigt nu bij beurt { $turn }. Eén ding dat u daarna deed, is niet opnieuw gedaan; het wacht voor het geval dat het gesprek na de volgende keer opslaan weer langer duurt.
       *[other] Het gesprek eindigt nu bij beurt { $turn }. { $count } dingen die u daarna deed, zijn niet opnieuw gedaan; ze wachten voor het geval dat het gesprek na de volgende keer opslaan weer langer duurt.
    }
try-stopped =
    { $count ->
        [one] Na beurt { $turn } kan “{ $line }” niet meer: { $reason } U gaat vanaf daar verder.
       *[other] Na beurt { $turn } kan “{ $line }” niet meer: { $reason } U gaat vanaf daar verder; { $count } dingen die u deed, wachten tot er na de volgende keer opslaan weer plaats voor is.
    }

## What comes out otherwise
try-same = Tot hier komt er niets anders uit.
try-changed = Wat er anders uitkomt:
try-turn = Beurt { $turn }. U: { $line }
try-lost = De klant begrijpt dit niet meer.
try-before = eerst:
try-now = nu:
try-no-answer = geen antwoord
try-verdict = Beurt { $turn }, { $id }: { $before } → { $after }
try-verdict-of-no-turn = { $id }: { $before } → { $after }
try-no-criterion = geen criterium
try-score = { $score }: { $before } → { $after }
try-result = { $before } → { $after }
try-last = Het laatst gezegd door { $caller }: { $line }
