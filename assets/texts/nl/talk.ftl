# Het gesprek op het scherm: wat er gezegd wordt, de telefoon en de werkplek ernaast.

## Het gesprek
talk-you = U
talk-head = { $name } · { $time }
talk-empty = De lijn is open. Begroet de beller.
talk-placeholder = Typ wat u zegt
talk-placeholder-held = De beller hoort u niet
talk-send = Zeggen
talk-quiet = Het is stil op de lijn.
talk-go-on = Naar de afronding
talk-not-kept = Dit kon niet worden bewaard en is dus niet gezegd: { $why }

## Stille regels tussen wat er gezegd wordt
talk-done = { $action }.
talk-done-with = { $action } ({ $values }).
talk-refused = { $action }: niet uitgevoerd. { $reason }
talk-silent = Stilte, { $time }
talk-held = In de wacht, { $time }

## De beller
talk-mood = Stemming
talk-trace = Stemming tot nu toe
talk-on-phone = In gesprek
talk-on-hold = In de wacht, { $time }
talk-over = De lijn is verbroken

## De telefoon
talk-hold = In de wacht
talk-resume = Hervatten
talk-transfer = Doorverbinden
talk-hang-up = Ophangen
talk-help = Toetsen
talk-show-desk = Werkplek
talk-show-talk = Gesprek

## Vragen
talk-stay = Aan de lijn blijven
talk-hang-up-title = Ophangen?
talk-hang-up-means = Hiermee eindigt het gesprek met { $caller }. Wat u nog niet gezegd of gedaan hebt, blijft liggen.
talk-hang-up-yes = Ophangen
talk-leave-title = Het gesprek verlaten?
talk-leave-means = Het gesprek blijft bewaard zoals het nu is. U kunt er vanaf het beginscherm mee verder.
talk-leave-yes = Verlaten

## Toetsen
talk-keys = Toetsen
talk-close = Sluiten
talk-key-send = Zeggen wat u getypt hebt
talk-key-line = Nieuwe regel in uw antwoord
talk-key-cycle = Om de beurt antwoord, werkplek en gesprek
talk-key-tab = Volgend veld of volgende knop, en terug
talk-key-tabs = Een tabblad van de werkplek
talk-key-search = Zoeken in de kaartvoorwaarden
talk-key-scroll = Door het gesprek bladeren
talk-key-skip = Het hele antwoord meteen tonen; terug naar uw antwoord
talk-key-hold = In de wacht zetten en hervatten
talk-key-transfer = Gesprek doorverbinden
talk-key-hang-up = Ophangen
talk-key-leave = Het gesprek verlaten en bewaren voor later
talk-key-help = Deze lijst
talk-key-choose = Kiezen
talk-key-choices-on = Verder na de uitleg
talk-key-hint = Een tip vragen
talk-key-step-back = Een beurt kiezen met de pijltoetsen en overdoen
talk-key-briefing = De briefing
talk-key-settings = Instellingen; het gesprek wacht

## De werkplek
talk-tab-customer = Klant
talk-tab-statement = Overzicht
talk-tab-terms = Regels
talk-tab-actions = Acties
talk-tab-offer = Aanbod
talk-tab-application = Aanvraag
talk-tab-briefing = Briefing
talk-do = Uitvoeren
talk-optional = { $label } (niet verplicht)
talk-outcome-done = Uitgevoerd.

## Klant en overzicht
talk-record = Klantgegevens
talk-prospect = Deze beller is nog geen klant.
talk-not-identified = U weet nog niet wie u aan de lijn hebt. Vraag naar deze gegevens.
talk-all-told = De beller heeft alles genoemd. Vergelijk het met de klantgegevens.
talk-verified = Geverifieerd: alles klopt met de klantgegevens.
talk-told = genoemd
talk-not-told = nog niet genoemd
talk-statement = Rekeningoverzicht
talk-no-statement = Er is geen rekeningoverzicht.

## Voorwaarden
talk-search-terms = Zoek in de kaartvoorwaarden
talk-no-terms = In de kaartvoorwaarden staat niets over ‘{ $words }’.

## De aanvraag
talk-application = Aanvraagformulier
talk-application-hint = Alleen wat de beller heeft genoemd, kan op het formulier.
talk-take = Overnemen uit gesprek
talk-put = Op het formulier zetten
talk-keypad = Laten intoetsen
talk-on-form = op het formulier
talk-keyed-in = ingetoetst
talk-ask-first = vraag dit eerst
talk-per-year = { $label } (per jaar)
talk-per-month = { $label } (per maand)

## Briefing
talk-goal = Doel
talk-authority = Wat u mag
talk-graded = Waarop u wordt beoordeeld

## Het aanbod
talk-offer-tell = Niet verplicht. Vertel de klant dit allemaal voordat u een ja aanneemt.
talk-offer-enrol = Naar het aanmelden

## Begeleid
talk-quoted = ‘{ $words }’
talk-choices-wait = Luister naar het antwoord.
talk-choices-on = Verder

## Tekens, hints, terug
talk-mark-met = Verdiend: { $asks }
talk-mark-wrong = Verspeeld: { $asks }
talk-hint = Tip
talk-hint-again = Tip (gratis)
talk-hint-title = Een tip vragen?
talk-hint-means = Een tip kost { $points } punten van elke score. Vraagt u het in dit deel van het gesprek nog eens, dan is dat gratis.
talk-hint-yes = Geef de tip
talk-step-back = Beurt overdoen
talk-step-back-here = Hier overdoen
talk-step-back-title = Vanaf hier overdoen?
talk-step-back-means = Het gesprek gaat terug naar het moment vlak voor u zei: ‘{ $said }’. Wat daarna kwam, vervalt.
talk-step-back-yes = Overdoen
talk-not-now = Niet nu
talk-on-hold-untimed = In de wacht
