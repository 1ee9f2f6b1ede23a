# Playing a call in plain text.

## The transcript
terminal-answered = U neemt de telefoon op.
terminal-you = U
terminal-mood = Stemming: { $before } → { $after }
terminal-desk-done = Werkplek: { $action }.
terminal-desk-refused = Geweigerd: { $action }. { $reason }
terminal-silent = Stilte: { $time }
terminal-held = In de wacht: { $time }
terminal-not-heard = Niet gehoord, want het gesprek is voorbij: { $text }

## Commands that cannot be read
terminal-unknown = De opdracht /{ $word } bestaat niet. Typ /help om ze allemaal te zien.
terminal-unknown-near = De opdracht /{ $word } bestaat niet. Bedoelde u /{ $nearest }?
terminal-wait-seconds = Na /wait komt een aantal seconden, niet “{ $text }”.
terminal-back-number = Na /back komt het nummer van een beurt, niet “{ $text }”.

## The scorecard
terminal-card = Scorekaart: { $title }
terminal-passed = Uitslag: geslaagd
terminal-failed = Uitslag: gezakt
terminal-failed-by = Gezakt op: { $criteria }
terminal-below-mark = { $score } onder de norm
terminal-ending = Afloop: { $ending }
terminal-verdict-met = gehaald
terminal-verdict-wrong = FOUT
terminal-verdict-absent = ONTBREEKT
terminal-verdict-not-applicable = niet van toepassing
terminal-weight = gewicht { $weight }
terminal-critical = kritiek
terminal-evidence = Beurt { $turn }: { $quote }
terminal-better = Beter: { $line }
terminal-auto-fails = Waarop elk gesprek zakt, wat de scores ook zijn:
terminal-measures = Metingen
terminal-handle-time = Gespreksduur: { $time }
terminal-hold-time = In de wacht: { $time }
terminal-silence = Stilte: { $time }
terminal-talk-ratio = Uw deel van het praten: { $percent }%
terminal-turns = Beurten: u { $agent }, beller { $caller }
terminal-moods = Stemming: eerst { $start }, op het dieptepunt { $low }, aan het eind { $end }
terminal-keep = Houd dit vast: { $line }
terminal-stop = Laat dit niet meer misgaan: { $line }
terminal-next = De volgende keer: { $line }

## The desk
terminal-record = Klantgegevens
terminal-statement = Rekeningoverzicht
terminal-terms = Kaartvoorwaarden. Zoek iets op met /terms en een paar woorden.
terminal-no-terms = Niets in de kaartvoorwaarden past bij “{ $words }”.
terminal-form = Aanvraagformulier. Vul het in met /fill veld="waarde", of neem met /take over wat de beller heeft verteld.
terminal-form-empty = leeg
terminal-form-told = leeg; de beller heeft het verteld
terminal-actions = Wat er op de werkplek kan
terminal-not-now = Nu niet: { $reason }
terminal-nothing = niets
terminal-goal = Doel: { $goal }
terminal-authority = Wat u mag:
terminal-graded = Waarop u beoordeeld wordt:

## Help
terminal-help = Typ wat u tegen de beller zegt. Een regel die met / begint, is voor de werkplek:
terminal-help-do = /do credit-fee amount=30 – iets doen op de werkplek; /actions laat zien wat er kan
terminal-help-wait = /wait 20 – 20 seconden zwijgen
terminal-help-hold = /hold 2 – de beller in de wacht zetten, voor ongeveer 2 minuten
terminal-help-resume = /resume – de beller uit de wacht halen
terminal-help-verify = /verify – vergelijken wat de beller vertelde met de gegevens
terminal-help-transfer = /transfer supervisor – het gesprek doorverbinden
terminal-help-hang-up = /hang-up – ophangen
terminal-help-record = /record – de klantgegevens
terminal-help-statement = /statement – het rekeningoverzicht
terminal-help-terms = /terms late fee – zoeken in de kaartvoorwaarden
terminal-help-form = /form – het aanvraagformulier
terminal-help-fill = /fill name="Ann Lee" – een veld van het formulier invullen
terminal-help-take = /take – het formulier vullen met wat de beller heeft verteld
terminal-help-actions = /actions – alles wat op de werkplek kan, met de velden
terminal-help-disposition = /disposition fee-credited – na het gesprek: hoe het is afgelopen
terminal-help-note = /note Kosten teruggeboekt. – een notitie schrijven
terminal-help-briefing = /briefing – de instructie nog eens lezen
terminal-help-help = /help – deze lijst
terminal-help-hint = /hint – waar het in dit deel van het gesprek om gaat; dat kost punten
terminal-help-back = /back 3 – terug tot vlak voor uw beurt 3, om het opnieuw te proberen; zonder nummer tot uw laatste beurt
terminal-help-quit = /quit – hier stoppen; het gesprek wordt voor later bewaard
terminal-help-quit-trial = /quit – hier stoppen; een gesprek dat u uitprobeert, wordt niet bewaard

## Playing
terminal-ringing = De telefoon gaat.
terminal-pick-up = Druk op Enter om op te nemen:{" "}
terminal-on-the-line = U hebt { $caller } aan de lijn. Stemming: { $mood }. U spreekt als eerste.
terminal-prompt = U:{" "}
terminal-prompt-hold = (in de wacht) U:{" "}
terminal-hint-help = Typ tijdens het gesprek /help om te zien wat er op de werkplek kan.
terminal-resumed = U bent terug in het gesprek, waar u was gebleven.
terminal-leave = Hier stoppen? Het gesprek wordt bewaard. Typ j om te stoppen, Enter om door te gaan:{" "}
terminal-kept = Het gesprek is bewaard. Bij de volgende start wordt het weer aangeboden.
terminal-choose-disposition = Afhandelcode (nummer, of Enter voor geen):{" "}
terminal-write-note = Notitie (Enter voor geen):{" "}

## The menu
terminal-ask-name = Wat is uw naam?{" "}
terminal-usual-name = Deelnemer
terminal-welcome = Dag { $name }.
terminal-goodbye = Tot ziens.
terminal-profiles = Wie speelt er?
terminal-pick-profile = Nummer (Enter voor { $name }):{" "}
terminal-ask-pin = Pincode van { $name }, of een lege regel voor iemand anders:{" "}
terminal-with-pin = { $name } (met pincode)
terminal-not-in-list = “{ $line }” staat niet in de lijst.
terminal-unfinished = Er wacht nog een gesprek op u: { $title }, begonnen op { $when }.
terminal-unfinished-go-on = 1. Verdergaan waar u was gebleven
terminal-unfinished-leave = 2. Voor later laten liggen
terminal-unfinished-drop = 3. Opgeven
terminal-dropped = Het gesprek is opgegeven.
terminal-call-gone = De bestanden van “{ $title }” zijn er niet meer, dus dit gesprek kan niet verder.
terminal-calls = Gesprekken
terminal-difficulty = niveau { $level } van 5
terminal-today = t. Vandaag oefenen: { $title }
terminal-past = p. Eerdere pogingen
terminal-quit = q. Stoppen
terminal-pick = Uw keuze:{" "}
terminal-pick-attempt = Nummer van de poging die u wilt openen (Enter voor geen):{" "}
terminal-pick-mode = Hoe neemt u dit gesprek aan? Nummer (Enter voor { $mode }):{" "}
terminal-no-attempts = Er zijn nog geen pogingen.
terminal-attempt-unfinished = niet afgerond
terminal-attempt-abandoned = opgegeven
terminal-attempt-passed = geslaagd
terminal-attempt-failed = gezakt
