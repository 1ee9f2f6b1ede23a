# De werkplek van de medewerker: handelingen en velden, weigeringen en meldingen.

## Handelingen
desk-action-verify = Klant verifiëren
desk-action-hold = In de wacht zetten
desk-action-resume = Gesprek hervatten
desk-action-transfer = Gesprek doorverbinden
desk-action-credit-fee = Kosten terugboeken
desk-action-open-dispute = Betwisting openen
desk-action-payment-plan = Betalingsregeling treffen
desk-action-move-balance = Saldo overnemen van een andere card
desk-action-block-card = Card blokkeren
desk-action-activate-card = Card activeren
desk-action-international-use = Gebruik in het buitenland aan- of uitzetten
desk-action-set-autopay = Automatische incasso instellen
desk-action-change-due-date = Betaaldag wijzigen
desk-action-set-reminder = Betaalherinnering instellen
desk-action-change-address = Adres wijzigen
desk-action-send-papers = Documenten sturen
desk-action-register-complaint = Klacht registreren
desk-action-call-back = Terugbelafspraak maken
desk-action-enrol = Aanmelden voor een aanvullende dienst
desk-action-keypad = Laten intoetsen
desk-action-fill = Aanvraag invullen
desk-action-submit-application = Aanvraag indienen
desk-action-disposition = Afhandelcode kiezen
desk-action-note = Notitie schrijven

## Velden
desk-value = { $label }: { $value }
desk-yes = ja
desk-no = nee
desk-field-account = Te incasseren van rekening
desk-field-about = Onderwerp
desk-field-address = Nieuw adres
desk-field-amount = Bedrag
desk-field-card = Aangevraagde card
desk-field-charge = Afschrijving
desk-field-code = Afhandelcode
desk-field-consent = De klant heeft duidelijk ja gezegd
desk-field-date = Datum
desk-field-day = Dag van de maand
desk-field-days = Dagen vóór de betaaldag
desk-field-detail = In te toetsen nummer
desk-field-document = Document
desk-field-each = Bedrag per termijn
desk-field-first = Eerste betaling op
desk-field-instalments = Aantal termijnen
desk-field-minutes = Minuten
desk-field-number = Dossiernummer
desk-field-offer = Aanbod
desk-field-plan = Aanvullende dienst
desk-field-reason = Reden
desk-field-replacement = Nieuwe card sturen
desk-field-switch = Gebruik in het buitenland
desk-field-tax = Belasting daarover
desk-field-text = Notitie
desk-field-time = Tijdstip
desk-field-to = Doorverbinden met
desk-field-total = Samen

## Gebruikelijke waarden
desk-option-statement = het hele bedrag van het overzicht
desk-option-minimum = het minimumbedrag
desk-option-fixed = een vast bedrag
desk-option-supervisor = een leidinggevende
desk-option-lost = verloren
desk-option-stolen = gestolen
desk-option-misused = door een ander gebruikt
desk-option-damaged = beschadigd
desk-option-on = aan
desk-option-off = uit

## Persoonlijke gegevens
desk-detail-name = volledige naam
desk-detail-born = geboortedatum
desk-detail-zip = postcode
desk-detail-postcode = postcode en huisnummer
desk-detail-last4 = laatste vier cijfers van de card
desk-detail-ssn = Amerikaans socialezekerheidsnummer
desk-detail-address = adres
desk-detail-income = inkomen
desk-detail-housing = woonlasten
desk-detail-phone = telefoonnummer
desk-detail-email = e-mailadres
desk-detail-iban = rekeningnummer (IBAN)
desk-detail-otp = eenmalige code
desk-detail-pan = PAN-nummer
desk-detail-plan-otp = eenmalige code voor de aanvullende dienst
desk-detail-mobile-otp = eenmalige code voor het mobiele nummer
desk-detail-consent = toestemming
desk-detail-credit-consent = toestemming voor een krediettoets
desk-detail-application-otp = eenmalige code voor de aanvraag
desk-detail-deposit = depositobedrag
desk-detail-id-paper = identiteitsbewijs
desk-detail-video-kyc = identificatie via video
desk-detail-contract = bron van inkomen
desk-detail-obligations = vaste verplichtingen
desk-detail-debts = leningen en andere kredieten
desk-detail-limit = gewenste limiet
desk-detail-id-scan = ID-scan in de app
desk-detail-papers = stukken over het inkomen

## Onbekend of onleesbaar
desk-unknown-action = De handeling ‘{ $action }’ bestaat hier niet. Wel: { $allowed }.
desk-unknown-action-near = De handeling ‘{ $action }’ bestaat hier niet. Bedoelt u ‘{ $nearest }’? U kunt kiezen uit: { $allowed }.
desk-unknown-field = Het veld ‘{ $field }’ bestaat hier niet. Wel: { $allowed }.
desk-unknown-field-near = Het veld ‘{ $field }’ bestaat hier niet. Bedoelt u ‘{ $nearest }’? U kunt kiezen uit: { $allowed }.
desk-unknown-field-none = Het veld ‘{ $field }’ bestaat hier niet: bij deze handeling hoeft u niets in te vullen.
desk-not-a-choice = { $field }: ‘{ $value }’ is geen van de keuzes. U kunt kiezen uit: { $allowed }.
desk-not-a-choice-near = { $field }: ‘{ $value }’ is geen van de keuzes. Bedoelt u ‘{ $nearest }’? U kunt kiezen uit: { $allowed }.
desk-field-missing = { $field }: vul dit eerst in.
desk-value-too-long = { $field }: hoogstens { $most } tekens.
desk-bad-yes-no = { $field }: antwoord met ja of nee.

## Niet nu of niet hier
desk-not-while-ringing = { $action }: neem eerst de telefoon op.
desk-not-while-talking = { $action }: dit kan niet zolang u met de klant in gesprek bent.
desk-not-while-on-hold = { $action }: de klant staat in de wacht. Hervat eerst het gesprek.
desk-not-while-wrap-up = { $action }: het gesprek is voorbij.
desk-not-while-closed = { $action }: dit gesprek is al afgesloten.
desk-refused-here = Dit wordt geweigerd: { $because }
desk-no-account = Deze beller heeft nog geen rekening bij ons.
desk-not-identified = U weet nog niet wie u aan de lijn hebt. De klant heeft u nog niet verteld: { $missing }.
desk-needs = Eerst moet de klant dit vertellen of intoetsen: { $missing }.

## Verifiëren
desk-verified = Alles klopt met het klantdossier.
desk-verify-differs = Dit klopt niet met het klantdossier: { $fields }.
desk-verify-keyed = { $fields }: dit toetst de klant zelf in. Typ het niet zelf.

## Aan de lijn
desk-hold-minutes = Geef in hele minuten aan hoelang het duurt, van 1 tot en met { $most }.

## De rekening
desk-credited = Het bedrag is teruggeboekt.
desk-credit-once = In dit gesprek zijn al kosten teruggeboekt.
desk-amount-unreadable = ‘{ $value }’ is niet als bedrag te lezen. Schrijf bijvoorbeeld 30 of 30,00.
desk-amount-not-positive = Het bedrag moet hoger zijn dan nul.
desk-above-authority = Dit gaat uw bevoegdheid te boven: u mag hoogstens { $most } terugboeken. Over meer beslist een leidinggevende.
desk-above-most = { $field }: hier is hoogstens { $most } mogelijk.
desk-dispute-opened = De betwisting is geopend. Dossiernummer: { $number }.
desk-dispute-once = In dit gesprek is al een betwisting geopend.
desk-instalments = Geef aan in hoeveel termijnen, van 1 tot en met { $most }.
desk-payment-plan-set = Afgesproken: { $number } termijnen van { $each }.
desk-payment-plan-once = Afgesproken: één betaling van { $each }.
desk-payment-plan-only = In dit gesprek is al een betalingsregeling getroffen.
desk-balance-moved = De overname van het saldo is in gang gezet.
desk-balance-once = In dit gesprek is al een saldo overgenomen.
desk-blocked = De card is geblokkeerd. Er is geen nieuwe besteld.
desk-replaced = De card is geblokkeerd en er is een nieuwe onderweg.
desk-card-blocked = De card is geblokkeerd.
desk-activated = De card is actief.
desk-activated-once = De card is al actief.
desk-abroad-switched = De instelling voor gebruik in het buitenland is gewijzigd.
desk-autopay-set = De automatische incasso is ingesteld.
desk-due-date-changed = Vanaf het volgende overzicht is dag { $day } van de maand de betaaldag.
desk-day-out-of-range = De betaaldag kan elke dag van 1 tot en met { $last } zijn.
desk-reminder-set = De herinnering is ingesteld.
desk-reminder-days = Een herinnering komt 1 tot { $most } dagen vóór de betaaldag.
desk-address-changed = Het adres is gewijzigd.
desk-papers-sent = De documenten zijn onderweg.
desk-complaint-registered = De klacht is geregistreerd. Dossiernummer: { $number }.
desk-complaint-once = In dit gesprek is al een klacht geregistreerd.
desk-call-back-planned = De klant wordt teruggebeld op { $date }.
desk-call-back-day = Een terugbelafspraak kan vanaf vandaag tot { $most } dagen vooruit.

## Aanvullende diensten
desk-no-plan = In dit gesprek is er geen aanvullende dienst om aan te bieden.
desk-enrolled = De klant is aangemeld.
desk-enrolled-once = De klant is al aangemeld.
desk-consent-attest = Bevestig dat de klant duidelijk ja heeft gezegd.

## De aanvraag
desk-no-form = Bij dit gesprek hoort geen aanvraagformulier.
desk-keyed = De klant heeft het nummer ingetoetst. U hoort en ziet het niet.
desk-keypad-ask = ‘{ $detail }’ wordt niet ingetoetst: vraag het aan de klant.
desk-keypad-once = { $detail }: dit heeft de klant al ingetoetst.
desk-keypad-unwilling = { $detail }: de klant wil dit nog niet intoetsen. Leg uit waarvoor het nodig is.
desk-fill-nothing = Noem minstens één veld met een waarde.
desk-fill-differs = { $field }: de klant heeft iets anders gezegd. Controleer het.
desk-not-told = { $field }: dat heeft de klant u nog niet verteld.
desk-not-keyed = { $field }: dat heeft de klant nog niet ingetoetst.
desk-bad-spoken-number = { $field }: vanwege de privacy toetst de klant dit nummer zelf in; het wordt niet uitgesproken en u typt het niet. Laat het intoetsen.
desk-bad-name = { $field }: schrijf de voornaam en de achternaam, zonder cijfers.
desk-bad-date = { $field }: dit is geen datum. Schrijf dag, maand en jaar, bijvoorbeeld 9-4-1996.
desk-bad-date-future = { $field }: een geboortedatum ligt in het verleden.
desk-bad-day = { $field }: dit is geen datum. Schrijf dag en maand, bijvoorbeeld 21 mei.
desk-bad-day-past = { $field }: deze dag is al voorbij.
desk-bad-iban = { $field }: dit is geen IBAN. Controleer de letters en cijfers.
desk-bad-code = { $field }: dit klopt niet. Schrijf het als { $shape }, waarbij A een letter is en 9 een cijfer.
desk-bad-address-postcode = { $field }: de postcode ontbreekt.
desk-bad-address-number = { $field }: het huisnummer ontbreekt.
desk-bad-phone = { $field }: een telefoonnummer heeft tien cijfers.
desk-bad-email = { $field }: dit is geen e-mailadres.
desk-bad-negative = { $field }: het bedrag kan niet lager zijn dan nul.
desk-form-missing = Het formulier is niet compleet. Nog in te vullen: { $missing }.
desk-no-permission = De klant heeft geen toestemming gegeven. Zonder toestemming mag de kredietgeschiedenis niet worden opgevraagd en kan de aanvraag niet worden ingediend.
desk-no-consent = { $field }: de klant is niet akkoord. Zonder akkoord kan de aanvraag niet worden ingediend.
desk-submitted-once = De aanvraag is al ingediend.

## De beslissing
desk-outcome-approved = Goedgekeurd. Vertel het de klant en zeg wanneer de card komt.
desk-outcome-approved-limit = Goedgekeurd, met een limiet van { $limit }. Vertel het de klant en zeg wanneer de card komt.
desk-outcome-referred = Aangehouden: er zijn eerst stukken nodig ({ $reasons }).
desk-outcome-declined = Afgewezen ({ $reasons }).
desk-tell-referred = Vertel de klant welke stukken nodig zijn en beloof geen uitkomst.
desk-tell-declined = Vertel het de klant eerlijk, met de belangrijkste reden. De redenen volgen ook op papier.
desk-tell-declined-within = Vertel het de klant eerlijk, met de belangrijkste reden. De redenen volgen ook op papier, binnen { $within }.
desk-decision-too-young = jonger dan de leeftijdsgrens
desk-decision-too-old = ouder dan de leeftijdsgrens
desk-decision-income-low = inkomen lager dan het minimum
desk-decision-housing-share = de woonlasten zijn te hoog voor het inkomen
desk-decision-burden-share = de maandlasten zijn te hoog voor het inkomen
desk-decision-too-little-left = er blijft na de maandlasten te weinig over
desk-decision-deposit-low = het onderpand is lager dan het minimum
desk-decision-address-abroad = het adres ligt buiten het land
desk-decision-identity-differs = naam, geboortedatum, adres of identiteitsnummer moet worden aangetoond
desk-decision-income-differs = het inkomen moet worden aangetoond
desk-decision-costs-differ = de maandlasten of schulden moeten worden aangetoond
desk-decision-number-missing = het identiteitsnummer ontbreekt
desk-decision-identity-pending = de identiteit moet nog worden vastgesteld
desk-decision-identity-refused = de identiteit kon niet worden vastgesteld
desk-decision-papers-pending = er moeten nog stukken komen
desk-decision-contract-ends = het arbeidscontract is tijdelijk
desk-decision-self-employed = het inkomen als zelfstandige moet worden aangetoond
desk-decision-not-eligible = de card past niet bij deze situatie

## Na het gesprek
desk-no-dispositions = Dit gesprek heeft geen afhandelcode nodig.
desk-note-too-long = Een notitie heeft hoogstens { $most } tekens.
desk-note-masked = Een nummer dat niet bewaard mag worden, is in uw notitie onleesbaar gemaakt.

## Opdrachten op één regel
desk-line-empty = Noem een handeling, bijvoorbeeld: hold minutes=2
desk-line-open-quote = Een aanhalingsteken is niet gesloten.
desk-line-pair = ‘{ $word }’ is geen veld met een waarde. Schrijf het zo: { $action } veld=waarde. Zet een waarde met spaties tussen dubbele aanhalingstekens.
desk-line-repeated = Het veld ‘{ $field }’ staat er twee keer.
