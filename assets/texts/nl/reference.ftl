# De naslag van de bestanden die trainers schrijven.

reference-title = Naslag
reference-intro = Elk bestand dat een trainer schrijft, sleutel voor sleutel, met wat erin mag en een voorbeeld uit onze eigen gesprekken. Het programma maakt deze bladzijde zelf (`python main.py reference`), dus zij klopt altijd. Een id bestaat uit kleine letters, cijfers en streepjes. Hoe de sleutels samenwerken, leest u in [het eerste gesprek](first-call.md), het [receptenboek](cookbook.md) en, in het Engels, het [overzicht](../../README.md).
reference-commands = Opdrachten
reference-commands-intro = U typt ze achter `python main.py`; met `--help` erachter leest u meer.

## What a key takes
reference-takes = Waarde: { $takes }; { $need }.
reference-needed = verplicht
reference-optional = mag ontbreken
reference-default = { $value } als het ontbreekt
reference-text = tekst
reference-id = een id
reference-heard = de id van een signaal of criterium; een deel ervan als `acc-valid#fee`
reference-day = een dag, zoals 2026-03-20
reference-yes-no = `yes` of `no`
reference-number = een geheel getal
reference-number-least = een geheel getal, { $least } of meer
reference-number-least-most = een geheel getal van { $least } tot en met { $most }
reference-one-of = een van { $values }
reference-list = een lijst, met als elementen: { $of }
reference-list-least = een lijst van minstens één, met als elementen: { $of }
reference-entries = onder namen die u kiest: { $of }
reference-entries-of = onder { $names }: { $of }
reference-keys = de sleutels van { $place }
reference-check = één soort { $place }
reference-takes-look = woorden van het [portret](#het-portret)
reference-takes-face = een van de gezichten onder het [portret](#het-portret)
reference-takes-action = een van de [handelingen](#handelingen-op-de-werkplek)
reference-takes-actions = [handelingen](#handelingen-op-de-werkplek), elk met de sleutels van [`desk.…`](#desk)
reference-takes-frames = een lijst met [patronen](#patronen)
reference-check-intro = Een controle heeft precies één van deze soorten: { $kinds }.
reference-also = Dezelfde sleutels staan bij { $places }.

## What may be written
reference-written = Geschreven
reference-stands-for = Staat voor
reference-braces = Tussen accolades
reference-braces-intro = Elk cijfer staat één keer geschreven, op een blad of onder `account`, in de schrijfwijze van het land. Overal anders staat zijn naam.
reference-braces-account = een cijfer van de rekening
reference-braces-sheet = een cijfer van het blad van de card in dit gesprek
reference-braces-other = een cijfer van een ander blad, dat het gesprek onder `also` noemt
reference-braces-issuer = een cijfer uit de huisregels van de uitgever
reference-braces-year = een datum met het jaar
reference-braces-full = een bedrag met de centen
reference-braces-name = de naam van de beller; `first_name` en `last_name` zijn er delen van
reference-braces-detail = een gegeven van de beller, zoals het wordt gezegd
reference-braces-topic = waar het gesprek over gaat, in de woorden van de beller
reference-braces-sum = onder `account` of `figures`: een cijfer dat uit andere wordt berekend
reference-braces-brace = een gewone accolade
reference-example-other = betaalsteun.price_per_100
reference-example-word = incasso
reference-example-row = in_één_keer
reference-example-star = haal * eraf
reference-frames = Patronen
reference-frames-intro = Een patroon noemt termen die in één zin staan, in willekeurige volgorde, met spaties ertussen.
reference-frames-word = het woord, in al zijn vormen
reference-frames-row = woorden achter elkaar
reference-frames-either = een van beide
reference-frames-concept = elk woord van het begrip
reference-frames-figure = dit cijfer in elke schrijfwijze; een ander van dezelfde soort is daar fout, tenzij er een woord naast staat: `{"{"}fee{"}"}\|dat_bedrag`
reference-frames-kind = elk cijfer van deze soort
reference-frames-affirmed = x, bevestigd; ontkend is het fout
reference-frames-denied = x, ontkend
reference-frames-missing = x mag er niet staan
reference-frames-after = x, ergens achter de term ervoor
reference-frames-parts = wat ervoor en erachter staat, mag in verschillende zinnen komen
reference-frames-star = in een begrip: hoogstens drie woorden op de plaats van de ster

## The portrait
reference-portrait = Het portret
reference-portrait-intro = De woorden van `look` onder `caller`. Het eerste van elke rij geldt voor een beller over wie niets is gezegd.
reference-look-key = Sleutel
reference-look-words = Woorden
reference-expressions = De gezichten die een beller kan trekken (`at_rest`, en de `look` van een reactie): { $words }.

## The desk
reference-actions = Handelingen op de werkplek
reference-actions-intro = U noemt ze onder `desk`. Velden met een ster moeten worden ingevuld. Met `does` en `done` vraagt u naar een handeling, met `desk` in een `when` naar wat zij heeft opgeleverd.
reference-action-action = Handeling
reference-action-label = Op de werkplek
reference-action-fields = Velden
reference-action-desk = Wat de werkplek doet
reference-fields-identifiers = waaraan een klant wordt herkend
reference-fields-form = die van het aanvraagformulier
reference-desk-verify = Vergelijkt wat de beller zei met de klantgegevens; elke werkplek heeft dit.
reference-desk-hold = Zet de beller in de wacht; elke werkplek heeft dit.
reference-desk-resume = Haalt de beller uit de wacht; elke werkplek heeft dit.
reference-desk-credit-fee = Neemt niet meer aan dan `most`; staat `tax` erbij, dan rekent de werkplek `total` uit.
reference-desk-open-dispute = Geeft een zaaknummer (`number`).
reference-desk-register-complaint = Geeft een zaaknummer (`number`).
reference-desk-payment-plan = Rekent `each` uit; `most` kan het aantal termijnen begrenzen.
reference-desk-move-balance = Haalt een saldo van een andere card hierheen; `offer` is verplicht als het gesprek keuzes heeft.
reference-desk-block-card = Blokkeert de card, en stuurt desgevraagd een nieuwe.
reference-desk-activate-card = Maakt de card klaar voor gebruik.
reference-desk-international-use = Neemt `on` of `off` aan.
reference-desk-change-address = Wil dat het nieuwe adres eerst is genoemd, als de beller een `address` heeft.
reference-desk-set-autopay = Neemt `statement`, `minimum` of `fixed` aan, of de keuzes van het gesprek.
reference-desk-change-due-date = Neemt 1 tot en met 28 aan.
reference-desk-set-reminder = Neemt 1 tot en met 28 dagen vóór de betaaldatum aan.
reference-desk-send-papers = Neemt de keuzes van het gesprek aan, of elk woord.
reference-desk-call-back = Neemt een dag aan tot 60 dagen vooruit.
reference-desk-enrol = Wil een duidelijk ja; een code die wordt ingetoetst, hoort bij `needs`.
reference-desk-keypad = Laat de beller een nummer intoetsen; de medewerker hoort of ziet het niet.
reference-desk-fill = Neemt alleen aan wat de beller heeft gezegd.
reference-desk-submit-application = Beslist; `card` is verplicht als het gesprek keuzes heeft.
reference-desk-transfer = Verbindt door en beëindigt het gesprek; elke werkplek heeft dit.
reference-desk-disposition = Geeft de afhandelcode; elke werkplek heeft dit.
reference-desk-note = Schrijft een notitie; elke werkplek heeft dit.

## The codes
reference-codes = Nummers van fouten
reference-codes-intro = Wat `check` kan zeggen. `python main.py check --explain E201` vertelt meer over een nummer.
