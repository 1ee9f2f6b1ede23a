# De kaart van een gesprek: de tekening, en de pagina eromheen.

map-title = { $title }: de kaart van het gesprek
map-about = { $call } · { $caller }
map-intro = Lees van boven naar beneden: één band per fase, dan wat op elk moment kan gebeuren, de feiten die de beller voor zich houdt, en de aflopen. Wijs een vak aan, of ga erheen met de Tab-toets, en de lijnen ervan komen naar voren; klik erop voor alles in woorden.

## Wat er geteld wordt
map-count-stage =
    { $count ->
        [one] fase
       *[other] fasen
    }
map-count-reaction =
    { $count ->
        [one] reactie
       *[other] reacties
    }
map-count-fact =
    { $count ->
        [one] verborgen feit
       *[other] verborgen feiten
    }
map-count-ending =
    { $count ->
        [one] afloop
       *[other] aflopen
    }
map-count-planned =
    { $count ->
        [one] gepland gesprek
       *[other] geplande gesprekken
    }
map-count-played =
    { $count ->
        [one] echt gesprek
       *[other] echte gesprekken
    }
map-reached = { $count } van { $total } bereikt door het plan

## De banden
map-stage = Fase { $number }
map-lane-anytime = Op elk moment
map-lane-anytime-about = Reacties die niet op een fase wachten.
map-lane-shared = In elk gesprek
map-lane-shared-about = Van wat alle gesprekken van het land delen: wat dit gesprek beëindigt, of een markering zet waar het om vraagt.
map-lane-facts = Verborgen feiten
map-lane-facts-about = Wat de beller voor zich houdt tot iemand ernaar vraagt.
map-lane-endings = Aflopen
map-lane-endings-about = Als het gesprek sluit, geldt de eerste die past. Een reactie kan er ook een noemen.

## Uitleg bij de lijnen
map-key-goes = verder naar een fase
map-key-reveals = brengt een feit naar buiten
map-key-ends = beëindigt het gesprek
map-key-marks = zet een markering waar om gevraagd wordt
map-key-knows = een feit waar om gevraagd wordt

## Waar een vak om vraagt
map-when-hears = hoort { $what }
map-when-hears-any = hoort een van { $what }
map-when-hears-wrong = hoort het tegendeel van { $what }
map-when-asked-again-yes = een gegeven wordt opnieuw gevraagd
map-when-asked-again-no = geen gegeven wordt opnieuw gevraagd
map-when-heard = heeft gehoord: { $what }
map-when-unheard = nog niet gehoord: { $what }
map-when-times =
    { $count ->
        [one] in één beurt gehoord: { $what }
       *[other] in { $count } beurten gehoord: { $what }
    }
map-when-done = gedaan: { $what }
map-when-not-done = niet gedaan: { $what }
map-when-desk = { $what }: { $value }
map-when-knows = naar buiten: { $what }
map-when-unknown = nog niet naar buiten: { $what }
map-when-marked = na { $what }
map-when-unmarked = niet na { $what }
map-when-identified-yes = alle gegevens voor de controle zijn genoemd
map-when-identified-no = nog niet alle gegevens voor de controle zijn genoemd
map-when-stage = in fase { $what }
map-when-mood-below = stemming onder { $count }
map-when-mood-above = stemming boven { $count }
map-when-lost-turns =
    { $count ->
        [one] één beurt niet begrepen
       *[other] { $count } beurten achtereen niet begrepen
    }
map-when-past-patience =
    { $count ->
        [0] het geduld is op
        [one] één beurt voorbij het geduld
       *[other] { $count } beurten voorbij het geduld
    }
map-when-silence =
    { $count ->
        [one] één seconde stilte
       *[other] { $count } seconden stilte
    }
map-when-held =
    { $count ->
        [one] één seconde in de wacht
       *[other] { $count } seconden in de wacht
    }
map-when-always = als geen eerdere past
map-when-put-down = de medewerker hangt op; gaat vóór alle andere
map-by-name = alleen als een reactie hem noemt
map-comes-out = Komt naar buiten: { $how }

## Wat het teweegbrengt
map-brings-reveals = naar buiten: { $what }
map-brings-goes = verder naar { $what }
map-brings-ends = einde: { $what }
map-brings-closes = het gesprek sluit
map-brings-marks = markeert { $what }
map-brings-mood = stemming { $change }
map-brings-gives = noemt { $what }
map-brings-swallows = verder geen antwoord
map-brings-again = kan vaker gebeuren

## In een vak
map-quote = “{ $quote }”
map-more =
    { $count ->
        [one] en nog één
       *[other] en nog { $count }
    }
map-box-planned = plan { $count }/{ $total }
map-box-unplanned = niet in het plan
map-box-played = echt { $share }%
map-box-lost = niet begrepen: { $count }×

## De pagina
map-drawing = De tekening
map-key-missed = Een gestreepte rode rand: geen gepland gesprek komt daar.
map-key-bar = De blauwe balk: het deel van de echte gesprekken dat daar kwam.
map-no-plan = Naast dit gesprek staat geen plan, dus over geplande gesprekken staat hier niets.
map-plan-full = De geplande gesprekken bereiken alle fasen, reacties, feiten en aflopen.
map-plan-lacks = Waar geen gepland gesprek komt
map-played-none = In de gegevens van deze computer staat geen gesprek hiervan dat tot een einde kwam.
map-played-older =
    { $count ->
        [one] Een van de echte gesprekken is gevoerd voordat de bestanden voor het laatst werden gewijzigd.
       *[other] { $count } van de echte gesprekken zijn gevoerd voordat de bestanden voor het laatst werden gewijzigd.
    }
map-in-words = In woorden
map-column-name = naam
map-column-when = wanneer
map-column-says = de beller zegt
map-column-brings = brengt teweeg
map-column-planned = geplande gesprekken
map-column-played = echte gesprekken
map-column-text = feit
map-column-comes-out = komt naar buiten
map-column-ending = afloop
map-column-about = waarover
map-column-steps = reacties
map-lines-more =
    { $count ->
        [one] en nog één andere formulering
       *[other] en nog { $count } andere formuleringen
    }
map-best = de beste afloop
map-shared = van het land
map-played-cell =
    { $times ->
        [0] nooit
        [one] één keer, { $share }% van de gesprekken
       *[other] { $times } keer, { $share }% van de gesprekken
    }
map-planned-calls = De geplande gesprekken
map-no-reactions = Geen eigen reacties.

## In de terminal
map-written = { $path } is geschreven.
map-records-closed = De gegevens van deze computer kunnen niet worden gelezen, dus de echte gesprekken ontbreken: { $reason }
map-log-skipped =
    { $count ->
        [one] Het logboek van één poging kan niet worden gelezen en is weggelaten.
       *[other] De logboeken van { $count } pogingen kunnen niet worden gelezen en zijn weggelaten.
    }
map-line-planned = plan { $count }/{ $total }
map-line-played = echt { $times }×, { $share }%
