# Wat elke code van een fout van een auteur betekent, waarom het uitmaakt en hoe het te herstellen is.

## Het bestand kan niet worden gelezen

explain-e101 =
    Headset kan het bestand niet openen: het bestaat niet, het is een map, of u mag
    het niet lezen. Een land zonder conduct.yaml of concepts.yaml heeft geen gesprek
    dat gespeeld kan worden.

    Fout:
        scenarios/nl-NL/conduct.yml
    Goed:
        scenarios/nl-NL/conduct.yaml

    Verbeter de naam of de plaats van het bestand, of vraag of u het mag lezen.

explain-e102 =
    Het bestand is groter dan twee miljoen bytes; ook een lang gesprek telt er maar
    zo'n tweehonderdduizend. Meestal is er per ongeluk een logboek, een afbeelding
    of een heel document in geplakt.

    Fout:
        text: (alle 300 bladzijden van de voorwaarden)
    Goed:
        text: De card kost {"{"}annual_fee{"}"} per jaar.

    Haal eruit wat er niet in hoort, en sla het bestand opnieuw op.

explain-e103 =
    Het bestand is opgeslagen in een oude codering, zodat letters als é, €, ₹ of अ
    niet te lezen zijn. De beller zou verminkte woorden zeggen, en de deelnemer zou
    ze zo zien staan.

    Fout:
        name: Ren�e Jansen
    Goed:
        name: Renée Jansen

    Sla het bestand op als UTF-8; in de meeste editors kan dat bij 'Opslaan als' of
    'Codering'.

explain-e104 =
    De tekens en spaties die het bestand zijn vorm geven, passen hier niet bij
    elkaar. Wat erna komt, is daardoor niet te lezen, en het gesprek kan niet worden
    gespeeld.

    Fout:
        title: Incassokosten: de eerste keer
    Goed:
        title: "Incassokosten: de eerste keer"

    Zet tekst tussen aanhalingstekens als er ': ' of ' #' in staat, of als hij
    begint met een teken als {"{"} [ % of @. Is het dat niet, kijk dan of deze regel
    even ver inspringt als zijn buren.

explain-e105 =
    De regel begint met een tab (hier →). YAML neemt alleen spaties: het inspringen
    zegt wat bij wat hoort, en een tab is niet in elke editor even breed.

    Fout:
        caller:
        → name: Mark Jansen
    Goed:
        caller:
          name: Mark Jansen

    Zet voor elke tab twee spaties; de meeste editors doen dat in één keer voor het
    hele bestand.

explain-e106 =
    Het bestand is leeg, of begint met een lijst of losse tekst in plaats van een
    sleutel met een waarde. Headset zoekt aan de linkerkant naar sleutels als
    'call:' en 'title:'.

    Fout:
        - call: mijn-eerste-gesprek
    Goed:
        call: mijn-eerste-gesprek

    Begin elke hoofdregel met een sleutel, zonder '- ' en zonder spaties ervoor.

explain-e107 =
    Een regel met drie streepjes begint een tweede document, en een bestand bevat er
    één. Alles wat eronder staat, zou ongemerkt buiten het gesprek blijven.

    Fout:
        call: incassokosten
        ---
        title: Nooit een brief
    Goed:
        call: incassokosten
        title: Nooit een brief

    Haal de streepjes weg; een tweede gesprek komt in een eigen bestand.

explain-e108 =
    Met & en * geeft YAML een waarde een naam om haar te herhalen. Dat kan hier
    niet, zodat elke regel zelf zegt wat erin staat.

    Fout:
        fee: &fee € 40
        again: *fee
    Goed:
        fee: € 40
        again: "= fee"

    Schrijf de waarde uit, of noem een cijfer bij zijn naam. Tekst die met & of *
    begint, komt tussen aanhalingstekens.

explain-e109 =
    In YAML noemt een ! aan het begin het type van een waarde. Het eerste woord van
    uw tekst zou daarvoor worden aangezien, en niemand kreeg het te zien.

    Fout:
        hint: !Luister eerst naar hem.
    Goed:
        hint: Luister eerst naar hem.

    Haal het ! weg, of zet de hele tekst tussen aanhalingstekens.

explain-e110 =
    Dezelfde sleutel staat twee keer in één groep. YAML zou stilletjes de laatste
    houden, en u zou zich afvragen waarom de beller niet doet wat bij de eerste
    staat.

    Fout:
        mood: -2
        mood: -4
    Goed:
        mood: -4

    Houd de regel die u bedoelt. Twee reacties, criteria of feiten hebben twee
    verschillende namen nodig.

explain-e111 =
    Hier zitten meer dan zestig niveaus van lijsten en groepen in elkaar. Geen
    gesprek heeft er meer dan een stuk of tien nodig, dus met haakjes of inspringen
    is iets misgegaan. Het voorbeeld toont er maar zes.

    Fout:
        opening: [[[[[[Ik bel over de kosten.]]]]]]
    Goed:
        opening: [Ik bel over de kosten.]

    Tel de haakjes, of zoek regels die steeds verder inspringen.

explain-e112 =
    Vóór de dubbele punt staat een lijst of groep tussen haakjes, waar een sleutel
    hoort. Dat gebeurt makkelijk bij een cijfer: alleen in een tekst staat de naam
    tussen accolades.

    Fout:
        {"{"}fee{"}"}: € 40
    Goed:
        fee: € 40

    Haal de haakjes weg, zodat er een gewoon woord overblijft.

## Een waarde heeft de verkeerde vorm

explain-e201 =
    Headset kent hier geen sleutel met deze naam. Meestal is het een spelfout, of
    springt de regel niet goed in. Er wordt niet overheen gestapt, want dan miste
    het gesprek wat u schreef.

    Fout:
        temprament: bot, rechtlijnig
    Goed:
        temperament: bot, rechtlijnig

    Verbeter de spelling, zet de sleutel waar hij hoort, of haal hem weg. In
    scenarios/guide/nl/reference.md staan alle sleutels; met het schema vult uw editor ze aan.

explain-e202 =
    Er ontbreekt iets wat niet gemist kan worden. Een afloop heeft bijvoorbeeld een
    titel nodig, omdat de scorekaart die aan de deelnemer laat zien.

    Fout:
        settled: {"{"}when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Goed:
        settled: {"{"}title: De kosten zijn weg, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Voeg de sleutel toe die de melding noemt, met een waarde.

explain-e203 =
    De waarde is niet van de soort die deze sleutel aanneemt: er staat één tekst
    waar een lijst hoort, een lijst waar één tekst hoort, helemaal niets, of een dag
    die niet als dag is geschreven.

    Fout:
        opening: Ik bel over de kosten.
    Goed:
        opening: [Ik bel over de kosten.]

    Een lijst heeft regels met '- ', of rechte haken met komma's. Bij een groep
    staan de sleutels ingesprongen eronder.

explain-e204 =
    Hier hoort een geheel getal, tussen de grenzen die de melding noemt. Een
    stemming loopt bijvoorbeeld van -5 tot 5: meer stappen heeft een beller niet.

    Fout:
        difficulty: moeilijk
    Goed:
        difficulty: 4

    Schrijf het getal in cijfers, zonder woorden, tekens of een breuk.

explain-e205 =
    Hier hoort gewoon ja of nee. Een reactie mag vaker gebeuren of niet; iets
    ertussenin is er niet.

    Fout:
        again: soms
    Goed:
        again: yes

    Schrijf yes of no (true en false betekenen hetzelfde).

explain-e206 =
    Hier hoort één woord uit een korte lijst, precies zo gespeld. Headset handelt
    naar deze woorden: het onderdeel van het werk bepaalt bijvoorbeeld welke regels
    in het gesprek worden bewaakt.

    Fout:
        part: disputes
    Goed:
        part: dispute

    Kies een van de woorden die de melding noemt.

explain-e207 =
    Met een id verwijst het ene deel van een bestand naar het andere, dus hij is
    eenvoudig: kleine letters a tot en met z en cijfers, met telkens één streepje,
    liggend streepje of punt ertussen.

    Fout:
        marks: [Reden Verteld]
    Goed:
        marks: [reden-verteld]

    Verander hem hier, en overal waar ernaar wordt verwezen. Wat mensen te lezen
    krijgen, is de titel of het label, en dat mag u noemen zoals u wilt.

explain-e208 =
    De tekst is leeg, of langer dan mag. Bij een lege regel zou de beller niets
    zeggen, en duizenden tekens achter elkaar spreekt of leest niemand.

    Fout:
        caller: [""]
    Goed:
        caller: [Ik begrijp het.]

    Schrijf iets, haal de sleutel weg, of maak er meer regels van.

explain-e209 =
    Een controle is van één soort, en het woord daarvoor ontbreekt: says, fact,
    never, order, does, most, figures, all of any. Zonder dat woord weet Headset
    niet waar het op moet letten.

    Fout:
        check: {"{"}meets: [U betaalt uiterlijk op 18 juni.]{"}"}
    Goed:
        check: {"{"}says: {"{"}meets: [U betaalt uiterlijk op 18 juni.]{"}"}{"}"}

    Zet het woord ervoor. Wilt u twee soorten, gebruik dan 'all:', met elke controle
    onder een eigen naam.

explain-e210 =
    Een moment is één punt in het gesprek: iets wordt gehoord of gedaan, de beller
    zet een markering, is herkend, of hoort een cijfer van de rekening. Hier staat
    niets daarvan, of meer dan één.

    Fout:
        only_if: {"{"}heard: acc-fee, done: credit-fee{"}"}
    Goed:
        only_if: {"{"}done: credit-fee{"}"}

    Houd het moment dat bepaalt of het criterium van toepassing is.

explain-e211 =
    De id in het bestand is anders dan de naam van het bestand. Een gesprek of blad
    wordt gevonden bij zijn bestandsnaam, dus één gesprek zou onder twee namen
    rondgaan.
    In nl-incassokosten.yaml:

    Fout:
        call: nl-incasso
    Goed:
        call: nl-incassokosten

    Verander de id, of geef het bestand een andere naam. Een plan ernaast verandert
    mee.

explain-e212 =
    Volgens het bestand hoort het bij het ene land, maar het ligt in de map van een
    ander. Het zou worden gespeeld met de verkeerde regels, de verkeerde cards en de
    verkeerde taal.
    In scenarios/nl-NL/calls:

    Fout:
        locale: en-US
    Goed:
        locale: nl-NL

    Verander de locale, of verplaats het bestand naar de map van zijn land.

explain-e213 =
    Een veld van het aanvraagformulier heeft wat zijn type nodig heeft: een keuze
    haar opties, een code haar vorm, een vast bedrag hoe vaak het komt. Anders valt
    over de aanvraag niet te beslissen.

    Fout:
        loon: {"{"}type: money, label: Loon, detail: pay, counts_as: income{"}"}
    Goed:
        loon: {"{"}type: money, label: Loon, detail: pay, counts_as: income, per: month{"}"}

    Voeg toe wat het type nodig heeft, en haal weg wat er niet bij hoort.

explain-e214 =
    Een optie die een goedkeuring in de weg staat, zegt waar ze toe leidt (gives) en
    waarom (reason). Met maar een van de twee kan de deelnemer de beslissing niet
    aan de klant uitleggen.

    Fout:
        student: {"{"}label: Student, gives: referred{"}"}
    Goed:
        student: {"{"}label: Student, gives: referred, reason: papers-pending{"}"}

    Schrijf ze allebei, of geen van beide als de optie geen kwaad kan.

explain-e299 =
    De waarde past niet bij haar sleutel, op een manier die geen eigen code heeft.
    Een dag wordt bijvoorbeeld geschreven als jaar, maand en dag.

    Fout:
        checked: vorige week
    Goed:
        checked: 2026-11-22

    Vergelijk haar met dezelfde sleutel in een van de gesprekken die bij Headset
    horen.

## Een naam of cijfer past niet bij de rest

explain-e301 =
    Onder 'account:' en 'figures:' staat op elke regel één cijfer, en dit is er
    geen, of meer dan één. Deelnemers worden op deze cijfers beoordeeld, dus er kan
    maar één goed antwoord zijn.

    Fout:
        fee: € 40 of € 48
    Goed:
        fee: € 40

    Schrijf één bedrag, percentage, tijdsduur, datum of getal, zoals het land dat
    doet. Al het andere hoort in een tekst.

explain-e302 =
    Een som gebruikt een naam die geen enkel cijfer heeft. Zo is ze niet uit te
    rekenen, en de werkplek en de beller zouden dat cijfer missen.

    Fout:
        paid: € 40
        rest: "= balance - payd"
    Goed:
        paid: € 40
        rest: "= balance - paid"

    Verbeter de naam. Een cijfer uit dezelfde lijst heet gewoon zo, een cijfer uit
    een blad heeft het blad ervoor: product.annual_fee, issuer.credit_visible.

explain-e303 =
    De som heeft geen uitkomst: er worden bijvoorbeeld dagen bij geld opgeteld, er
    ontbreekt iets, of er staat een teken in dat een som niet kent. De melding zegt
    wat.

    Fout:
        wait: "= due + fee"
    Goed:
        wait: "= received - due"

    Een som heeft namen, getallen, + - * / en ronde haakjes. Een percentage is een
    deel van waar u het mee vermenigvuldigt, een datum verschuift met dagen of
    weken, en datum min datum geeft dagen.

explain-e304 =
    Elk van deze cijfers wordt uit het andere berekend, dus er is niets om mee te
    beginnen.

    Fout:
        paid: "= balance - rest"
        rest: "= balance - paid"
    Goed:
        paid: € 40
        rest: "= balance - paid"

    Schrijf het cijfer dat u kent gewoon op.

explain-e305 =
    De naam tussen accolades staat hier nergens voor, dus de beller zou op die
    plaats niets te zeggen hebben.

    Fout:
        better: De kosten zijn {"{"}late_fees{"}"}.
    Goed:
        better: De kosten zijn {"{"}fee{"}"}.

    Tussen accolades kan een cijfer van de rekening {"{"}fee{"}"}, een uit een blad
    {"{"}product.annual_fee{"}"}, {"{"}product.name{"}"}, {"{"}caller.first_name{"}"}, {"{"}details.postcode{"}"} of
    {"{"}topic{"}"}. Bedoelt u echt een accolade, schrijf haar dan dubbel.

explain-e306 =
    Het woord achter de dubbele punt zegt hoe het cijfer wordt geschreven:
    {"{"}due:year{"}"} is een datum met jaartal, {"{"}fee:full{"}"} een bedrag met centen. Andere
    zijn er niet.

    Fout:
        better: U had moeten betalen op {"{"}due:long{"}"}.
    Goed:
        better: U had moeten betalen op {"{"}due:year{"}"}.

    Gebruik ':year' bij een datum, ':full' bij een bedrag, of laat de vorm weg.

explain-e307 =
    Een accolade gaat open en niet dicht, of dicht en niet open. Zo is niet
    duidelijk welk cijfer bedoeld is, en de deelnemer zou alleen een naam zien
    staan.

    Fout:
        goal: Leg de {"{"}fee van deze maand uit.
    Goed:
        goal: Leg de {"{"}fee{"}"} van deze maand uit.

    Sluit de accolade. Bedoelt u echt een accolade, schrijf haar dan dubbel.

explain-e308 =
    Een bedrag of percentage staat uitgeschreven in een zin, terwijl het een cijfer
    van de rekening of van een blad is. Verandert het blad, dan zou deze zin het
    oude cijfer blijven aanleren.

    Fout:
        better: De kosten zijn € 40.
    Goed:
        better: De kosten zijn {"{"}fee{"}"}.

    Schrijf de naam die de melding geeft, tussen accolades.

explain-e311 =
    Een reactie of controle wacht tot er iets gezegd wordt, maar geen signaal en
    geen criterium heet zo. Ze zou eeuwig wachten.

    Fout:
        when: {"{"}hears: [ask-why]{"}"}
    Goed:
        when: {"{"}hears: [asks-why]{"}"}

    Gebruik de id van een signaal of criterium, van een deel ervan (acc-fee#amount),
    of asks-postcode voor de vraag naar een gegeven. Is het signaal er nog niet, zet
    het dan onder 'cues:'.

explain-e312 =
    Een reactie noemt een feit dat niet onder 'facts:' staat. Er is dus niets wat
    naar buiten kan komen, en niets wat de deelnemer kan ontdekken.

    Fout:
        reveals: [vaders-ziekte]
    Goed:
        reveals: [father]

    Verbeter de id, of zet het feit onder 'facts:', met zijn tekst en waardoor het
    naar buiten komt.

explain-e313 =
    Een reactie noemt een fase die dit gesprek niet heeft, dus het gesprek zou
    nergens heen kunnen.

    Fout:
        goes: solving
    Goed:
        goes: solve

    Verbeter de id, of zet de fase onder 'stages:', met haar doel en haar tip.

explain-e314 =
    Het gesprek of zijn plan noemt een afloop die in het gesprek en in conduct.yaml
    niet staat. Zo kan geen gesprek eindigen.

    Fout:
        best: happily
    Goed:
        best: happy

    Verbeter de id, of zet de afloop onder 'endings:', met zijn titel.

explain-e315 =
    De beller zou een gegeven moeten noemen dat hij niet heeft. De deelnemer zou
    ernaar vragen en geen antwoord krijgen.

    Fout:
        gives: [post-code]
    Goed:
        gives: [postcode]

    Verbeter de id, of zet het gegeven onder 'details:' van de beller, met zijn
    waarde.

explain-e316 =
    Een reactie of controle wacht op een markering die geen regel van de beller ooit
    zet. Ze zou eeuwig wachten.

    Fout:
        when: {"{"}hears: [asks-why], marked: [explained]{"}"}
    Goed:
        when: {"{"}hears: [asks-why], marked: [told]{"}"}

    Verbeter de naam, of zet de markering in de reactie die eerst hoort te komen:
    'marks: [explained]'. De eerste woorden van de beller zetten de markering
    'problem'.

explain-e317 =
    Een reactie of criterium vraagt om iets wat de werkplek in dit gesprek niet
    biedt, dus geen deelnemer zou het ooit kunnen doen.

    Fout:
        check: {"{"}does: block-card{"}"}
    Goed:
        check: {"{"}does: credit-fee{"}"}

    Zet de handeling onder 'desk:' ('block-card: {"{"}{"}"}'), of noem er een die er al
    staat. verify, hold, resume, transfer, disposition en note zijn er op elke
    werkplek.

explain-e318 =
    De werkplek krijgt een handeling die Headset niet heeft, dus er zou geen knop
    voor zijn.

    Fout:
        refund-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Goed:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    Kies een handeling uit de tabel in scenarios/guide/nl/reference.md.

explain-e319 =
    De handeling bestaat, maar heeft geen veld met deze naam, dus de deelnemer zou
    het nooit kunnen invullen.

    Fout:
        credit-fee: {"{"}fields: {"{"}sum: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}
    Goed:
        credit-fee: {"{"}fields: {"{"}amount: {"{"}right: "{"{"}fee{"}"}"{"}"}{"}"}{"}"}

    De velden staan in de tabel met handelingen in scenarios/guide/nl/reference.md. Bij verify
    zijn dat de gegevens waaraan een klant wordt herkend, bij fill de velden van het
    formulier van de card.

explain-e320 =
    Het criterium vraagt om een afhandelcode die de deelnemer na dit gesprek niet
    kan kiezen.

    Fout:
        check: {"{"}does: disposition, values: {"{"}code: credit{"}"}{"}"}
    Goed:
        check: {"{"}does: disposition, values: {"{"}code: credited{"}"}{"}"}

    Verbeter de id, of zet hem onder 'dispositions:', met zijn label.

explain-e321 =
    Het gesprek noemt een productblad dat niet in de map 'products' van zijn land
    ligt, dus de werkplek zou geen voorwaarden en geen cijfers hebben om te tonen.

    Fout:
        product: kompass
    Goed:
        product: kompas

    Schrijf de naam van het bestand van het blad, zonder '.yaml'.

explain-e322 =
    In een patroon staat tussen < en > een naam die geen begrip is. Zo past het op
    geen enkele zin, en goede antwoorden zouden niet worden opgemerkt.

    Fout:
        frames: ["<kosten> terug"]
    Goed:
        frames: ["<fee> terug"]

    Verbeter de id, of zet de woorden van het begrip onder 'concepts:' van het
    gesprek, of in concepts.yaml voor alle gesprekken van het land. Een gewoon woord
    heeft geen < en > nodig.

explain-e323 =
    Een leeg criterium neemt het criterium met dezelfde id uit conduct.yaml over, en
    dat is er niet. Niemand heeft dus gezegd waar op gelet moet worden.

    Fout:
        criteria: {"{"}prof-empaty: {"}"}
    Goed:
        criteria: {"{"}prof-empathy: {"}"}

    Verbeter de id, of schrijf het criterium hier uit, met soort, gewicht, vraag en
    controle.

explain-e324 =
    Bij 'product:' staat de card van de beller, maar dit blad is een dienst die bij
    een card wordt verkocht, of de uitgever. De werkplek zou geen cardvoorwaarden
    hebben om te tonen.

    Fout:
        product: betaalsteun
    Goed:
        product: kompas
        also: [betaalsteun]

    Noem de card bij 'product:', en het andere blad bij 'also:'.

explain-e325 =
    Een patroon (een frame) herkent een antwoord. Een deel ervan, of een cijfer in
    een woordgroep van een begrip, is niet te lezen; de melding zegt waarom.

    Fout:
        frames: ["<fee> weg|+terug"]
    Goed:
        frames: ["<fee> +weg|terug"]

    Een deel is een woord, <een-begrip>, {"{"}een_cijfer{"}"} of een soort als #money, met |
    tussen keuzes. Een teken staat voor het hele deel: + bevestigd, - ontkend,
    ! afwezig, > na het vorige deel. ' / ' met spaties eromheen scheidt zinnen.
    Tussen accolades staat alleen de naam van een cijfer.

explain-e326 =
    Elk land heeft precies één blad van de soort issuer: de eigen regels van de
    uitgever, en waaraan een klant wordt herkend. Zonder dat blad, of met twee, is
    niet duidelijk welke regels gelden.

    Fout:
        kind: card
    Goed:
        kind: issuer

    Geef het blad van de uitgever deze soort, en elk ander blad 'card' of 'plan'.

explain-e327 =
    'consent_field' noemt het veld van het formulier met de toestemming voor een
    krediettoets, en zo'n veld heeft het formulier niet. Zonder die toestemming mag
    er niets worden opgevraagd.

    Fout:
        consent_field: consent
    Goed:
        consent_field: credit-consent

    Noem een veld dat onder 'fields:' staat en van het type consent is.

explain-e328 =
    conduct.yaml luistert naar <problem>, zoals in "Wat vervelend van die kosten",
    en alleen het gesprek kan zeggen wat zijn probleem is. Zonder dat telt geen
    enkel blijk van begrip.

    Fout:
        concepts: {"{"}bill: [rekeningoverzicht]{"}"}
    Goed:
        concepts: {"{"}problem: [incassokosten, kosten, veertig euro]{"}"}

    Zet er de woorden neer die beller en medewerker gebruiken voor waar dit gesprek
    over gaat.

explain-e329 =
    Een criterium rust op een regel die niet in grounds.yaml staat, dus de
    scorekaart zou de deelnemer niet kunnen tonen wat erachter zit.

    Fout:
        grounds: [late-fees]
    Goed:
        grounds: [late-fee-cap]

    Verbeter de id, of zet de regel in grounds.yaml, met zijn soort en de dag waarop
    hij is nagekeken.

explain-e330 =
    Een criterium van dit gesprek rust op een regel die iemand nog moet nagaan. Wie
    het gesprek gebruikt, hoort dat in het gesprek zelf te kunnen zien.

    Fout:
        verify: []
    Goed:
        verify: [late-fee-cap]

    Zet de id bij 'verify:'. Is de regel nagegaan, haal hem dan hier en in
    grounds.yaml weg.

explain-e331 =
    Het plan noemt een ander gesprek dan het gesprek waar het naast staat. De
    antwoorden en gesprekken erin zijn misschien voor dat andere bedoeld.
    In nl-incassokosten.plan.yaml:

    Fout:
        plan: nl-incasso
    Goed:
        plan: nl-incassokosten

    Schrijf de id van het gesprek, of zet het plan naast het gesprek waar het bij
    hoort.

explain-e332 =
    Het plan verwacht een oordeel over een criterium dat het gesprek niet heeft, dus
    er zou niets zijn om het mee te vergelijken.

    Fout:
        met: [acc-fees]
    Goed:
        met: [acc-fee]

    Gebruik een id onder 'criteria:' van het gesprek of uit 'every_call:' in
    conduct.yaml. Bij 'failed_by:' mag ook een van de auto_fails, en accuracy,
    professionalism of sales voor een score onder de grens.

explain-e333 =
    Het plan verwacht twee oordelen over één criterium. Een criterium krijgt er maar
    één, dus de proef zou nooit kunnen slagen.

    Fout:
        met: [acc-fee]
        absent: [acc-fee]
    Goed:
        met: [acc-fee]

    Houd het oordeel dat een mens zou geven.

explain-e334 =
    Een plan wordt bij zijn naam gevonden, en er staat geen gesprek met deze naam
    naast. Het wordt dus nooit geprobeerd.
    Naast nl-incassokosten.yaml:

    Fout:
        incassokosten.plan.yaml
    Goed:
        nl-incassokosten.plan.yaml

    Geef het plan de goede naam, of zet het in de map van zijn gesprek.

explain-e335 =
    Volgens het gesprek moet deze regel nog worden nagegaan, maar geen van de
    criteria rust erop, of het is intussen gebeurd. Een lezer zou een twijfel zoeken
    die er niet is.

    Fout:
        verify: [late-fee-cap, greeting]
    Goed:
        verify: [late-fee-cap]

    Haal de id weg bij 'verify:'.

explain-e336 =
    Het gesprek heeft een afloop of een criterium waarover zijn plan niets zegt;
    misschien kwam het er later bij. Werkt het ooit niet meer, dan merkt het plan
    dat niet.

    Fout:
        met: [acc-fee]
    Goed:
        met: [acc-fee]
        absent: [prof-empathy]

    Voeg een gesprek toe dat zo afloopt, of een antwoord met het criterium bij
    'met:', 'wrong:' of 'absent:'.

## Het gesprek kan zo niet verlopen

explain-e401 =
    Als een gesprek sluit, wordt de eerste afloop genomen waarvan de 'when:' geldt.
    Hier kan een gesprek bij geen ervan passen, en dan is er geen afloop.

    Fout:
        endings:
          settled: {"{"}title: Opgelost, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Goed:
        endings:
          settled: {"{"}title: Opgelost, when: {"{"}heard: [acc-fee]{"}"}{"}"}
          unsettled: {"{"}title: Niets opgelost, when: {"{"}{"}"}{"}"}

    Zet er een met 'when: {"{"}{"}"}' achteraan: die geldt altijd.

explain-e402 =
    Een afloop die altijd geldt, staat boven andere. Hij wordt altijd het eerst
    genomen, dus ook de beste deelnemer komt nooit bij die eronder.

    Fout:
        unsettled: {"{"}title: Niets opgelost, when: {"{"}{"}"}{"}"}
        settled: {"{"}title: Opgelost, when: {"{"}heard: [acc-fee]{"}"}{"}"}
    Goed:
        settled: {"{"}title: Opgelost, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        unsettled: {"{"}title: Niets opgelost, when: {"{"}{"}"}{"}"}

    Zet hem achteraan, of zeg in zijn 'when:' wat er het geval moet zijn.

explain-e403 =
    Geen reactie leidt naar deze fase, dus wat erin staat, wordt nooit gespeeld.

    Fout:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father]{"}"}
    Goed:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, reveals: [father], goes: solve{"}"}

    Laat een reactie van een eerdere fase erheen gaan, of haal de fase weg. Elk
    gesprek begint in de eerste fase van het bestand.

explain-e404 =
    Geen reactie geeft dit feit prijs, dus ook een deelnemer die goed doorvraagt,
    hoort het nooit.

    Fout:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve{"}"}
    Goed:
        told: {"{"}when: {"{"}hears: [asks-why]{"}"}, goes: solve, reveals: [father]{"}"}

    Zet 'reveals:' bij de reactie waarin de beller het vertelt.

explain-e405 =
    Een gesprek zonder fase heeft niets om te spelen, en een gesprek zonder
    criterium niets om te beoordelen.

    Fout:
        criteria: {"{"}{"}"}
    Goed:
        criteria: {"{"}prof-empathy: {"}"}

    Zet er minstens één neer. Een leeg criterium neemt dat van conduct.yaml over.

explain-e406 =
    Wat de deelnemer ook zegt of doet, deze reactie gebeurt nooit: ze vraagt om iets
    wat nooit komt, of om twee dingen die elkaar uitsluiten.

    Fout:
        when: {"{"}hears: [asks-why], unheard: [asks-why]{"}"}
    Goed:
        when: {"{"}hears: [asks-why], unknown: [father]{"}"}

    Loop haar 'when:' na en vraag u bij elke regel af waar het vandaan komt: welke
    reactie zet de markering, welke geeft het feit prijs, welke leidt naar de fase,
    en kan de stemming zover komen?

explain-e407 =
    Twee reacties vragen hetzelfde, en de eerste mag steeds opnieuw gebeuren. Die
    gaat dus altijd voor, en de deelnemer hoort de tweede nooit.

    Fout:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}{"}"}
    Goed:
        once: {"{"}when: {"{"}hears: [asks-why], marked: [told]{"}"}, again: yes{"}"}
        twice: {"{"}when: {"{"}hears: [asks-why], marked: [told], times: {"{"}asks-why: 3{"}"}{"}"}{"}"}

    Van de reacties die gelden, wint die het meeste vraagt: laat de tweede meer
    vragen.

explain-e408 =
    De reacties die dit feit prijsgeven, kunnen nooit gebeuren, dus geen deelnemer
    hoort het ooit. Hier wacht de reactie op de markering die ze zelf zet.

    Fout:
        when: {"{"}hears: [asks-why], marked: [told]{"}"}
        reveals: [father]
        marks: [told]
    Goed:
        when: {"{"}hears: [asks-why], unmarked: [told]{"}"}

    Zoek in de 'when:' van die reacties wat nooit gebeurt, en herstel dat.

explain-e409 =
    Hoe het gesprek ook loopt, zo kan het niet eindigen: de afloop vraagt om iets
    wat nooit gebeurt, of hij heeft geen 'when:' en geen reactie noemt hem bij
    'ends:'.

    Fout:
        walked: {"{"}title: De beller hing op{"}"}
    Goed:
        walked: {"{"}title: De beller hing op, when: {"{"}mood_below: -4{"}"}{"}"}

    Geef hem een 'when:' die kan gelden, laat een reactie ermee eindigen, of haal
    hem weg.

explain-e410 =
    Overal waar deze afloop geldt, geldt er al een die hoger staat. Die wordt
    genomen, dus de deelnemer krijgt deze nooit te zien.

    Fout:
        promised: {"{"}title: Beloofd, when: {"{"}heard: [acc-fee]{"}"}{"}"}
        settled: {"{"}title: Gedaan, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
    Goed:
        settled: {"{"}title: Gedaan, when: {"{"}heard: [acc-fee], done: [credit-fee]{"}"}{"}"}
        promised: {"{"}title: Beloofd, when: {"{"}heard: [acc-fee]{"}"}{"}"}

    Zet de afloop die meer vraagt boven de afloop die minder vraagt.

explain-e411 =
    De beste afloop is een verkoop, en een deelnemer zou slagen zonder te zeggen wat
    de klant eerst moet horen, of zonder een duidelijk ja.

    Fout:
        all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [prijs]{"}"}{"}"}
    Goed:
        all: {"{"}price: {"{"}fact: "{"{"}plan_price{"}"}", about: [prijs]{"}"}{"}"}
        before: {"{"}done: enrol{"}"}

    Beide zijn criteria met 'kind: sales' en 'critical: yes'. Wat de klant moet
    horen, is een 'all:' met 'before:'; het ja is een 'order:' of 'before:' die het
    moment 'done: enrol' noemt.

explain-e412 =
    Wie aan dit criterium niet voldoet, haalt het hele gesprek niet, terwijl er geen
    regel achter zit. Zoiets strengs hoort te rusten op een wet, een toezichthouder
    of een voorwaarde van de uitgever.

    Fout:
        critical: yes
    Goed:
        critical: yes
        grounds: [late-fee-cap]

    Noem de grondslag (van de soort law, supervision of house), of haal 'critical:'
    weg.

explain-e413 =
    De beller kan in één gesprek twee keer precies dezelfde zin zeggen, en zou als
    een machine klinken. Op zinnen van minder dan vijf woorden wordt niet gelet.

    Fout:
        lost: [Ik heb het over die kosten., Ik heb het over die kosten.]
    Goed:
        lost: [Ik heb het over die kosten., Die kosten op mijn rekening.]

    Zeg een van de twee anders; meer varianten is nog beter.

explain-e414 =
    De regel is niet in de taal van het gesprek; misschien komt hij uit een gesprek
    van een ander land. De beller zou midden in het gesprek van taal veranderen.

    Fout:
        caller: ["I don't know, and it is too much for me."]
    Goed:
        caller: ["Dat weet ik niet, en het is mij te veel."]

    Schrijf hem in de taal van het gesprek. Hindi wordt in het Devanagari
    geschreven, met Engelse woorden ertussen.

explain-e415 =
    De beller, een tip of een voorbeeldzin noemt een bedrag of percentage dat in
    geen blad en niet in de rekening staat. De deelnemer zou een cijfer leren dat
    voor deze card niet klopt.

    Fout:
        caller: [U rekende mij € 45.]
    Goed:
        caller: ["U rekende mij {"{"}fee{"}"}."]

    Verbeter het cijfer, of zet het in het blad of onder 'account:' en schrijf de
    naam ervan tussen accolades.

explain-e416 =
    Tussen vierkante haken begint na een komma de volgende regel. Een zin met een
    komma erin wordt zo twee regels, en de beller zegt er maar één van.

    Fout:
        caller: [Dat weet ik niet, en het kan me niet schelen.]
    Goed:
        caller: ["Dat weet ik niet, en het kan me niet schelen."]

    Zet de zin tussen aanhalingstekens, of schrijf de lijst onder de sleutel, met een
    streepje voor elke regel.

explain-e501 =
    Deze zin staat onder 'meets:', en toch voldoet hij niet aan het criterium. Een
    deelnemer die precies dit zegt, zou er geen punten voor krijgen.

    Fout:
        meets: [Ik haal de kosten vandaag weg.]
        wrong_frames: ["haal <fee>"]
    Goed:
        meets: [Ik haal de kosten vandaag weg.]
        wrong_frames: ["-haal <fee>"]

    Verander de net-niet-zin, de zin voor het tegendeel of het patroon onder
    'wrong_frames:' dat er te veel op lijkt, of voeg een patroon toe dat past.

explain-e502 =
    Deze zin staat onder 'near:', als net niet genoeg, en toch voldoet hij aan het
    criterium. Een deelnemer zou punten krijgen voor iets wat niet gezegd is.

    Fout:
        near: [Ik zal naar de kosten kijken.]
        frames: ["zal <fee>"]
    Goed:
        near: [Ik zal naar de kosten kijken.]
        frames: ["zal <fee> terugboeken|weghalen"]

    Laat het patroon het woord vragen dat het verschil maakt, of verander de zin
    onder 'meets:' die te veel op deze lijkt.

explain-e503 =
    Deze zin staat onder 'wrong:', en toch voldoet hij aan het criterium. Een
    deelnemer die het tegendeel zegt van wat klopt, zou ervoor worden geprezen.

    Fout:
        wrong: [Ik haal de kosten niet weg.]
        frames: ["haal <fee> weg"]
    Goed:
        wrong: [Ik haal de kosten niet weg.]
        frames: ["+haal <fee> weg"]

    Zet een '+' voor het woord dat bevestigd moet worden, of schrijf een patroon
    onder 'wrong_frames:'.
