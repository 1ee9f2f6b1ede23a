# Waar elke sleutel voor dient in de bestanden die trainers schrijven.

## Files
key-file-call = Een gesprek
key-file-plan = Het plan naast een gesprek
key-file-product = Een productblad
key-file-conduct = De beoordelingslijst van een land
key-file-concepts = De begrippen van een land
key-file-grounds = Waar de criteria van een land op rusten

## Says
key-says-meets = Zinnen die het zeggen, zoals een medewerker dat zou doen.
key-says-near = Net-niet-zinnen: ze komen dichtbij, maar zeggen het niet.
key-says-wrong = Zinnen die het tegendeel zeggen.
key-says-frames = Patronen die het zeggen. Woorden, <begrippen>, {"{"}cijfers{"}"}; +x moet bevestigd zijn, -x moet ontkend zijn, !x moet ontbreken, a|b is een van beide, / scheidt zinnen.
key-says-wrong-frames = Patronen die het tegendeel zeggen.
key-says-question = Of het gevraagd moet worden, of juist niet als vraag mag komen.

## Moment
key-moment-heard = Een signaal of criterium waaraan is voldaan.
key-moment-done = Een handeling op de werkplek.
key-moment-caller = Een markering die een regel van de beller heeft gezet.
key-moment-identified = Alle gegevens die de beller herkennen, zijn genoemd.
key-moment-discloses = De medewerker noemt een cijfer van de rekening dat de beller nog niet had genoemd.

## SaysCheck
key-says-check-says = Wat er gezegd moet worden.
key-says-check-within = Binnen zoveel beurten van de medewerker na de markering.
key-says-check-after = Een markering: het telt pas daarna.

## FactCheck
key-fact-check-fact = Een cijfer, bij zijn naam, bijvoorbeeld {"{"}product.late_fee{"}"}.
key-fact-check-about = Patronen: waar de zin met het cijfer over gaat.

## NeverCheck
key-never-check-never = Wat er niet gezegd mag worden.
key-never-check-unless = Zodra dit is gebeurd, mag het wel.

## OrderCheck
key-order-check-order = De twee dingen, en welk het eerst moet komen.

## Order
key-order-first = Het moment dat het eerst moet komen.
key-order-before = Het moment waar het vóór moet komen.
key-order-untriggered = Het oordeel als `before` nooit gebeurt.

## DoesCheck
key-does-check-does = De handeling op de werkplek die gedaan moet worden.
key-does-check-values = Wat er in elk veld moet staan.

## MostCheck
key-most-check-most = Wat maar een beperkt aantal keren gezegd mag worden.

## Most
key-most-heard = Het signaal of criterium dat wordt geteld.
key-most-times = Hoe vaak het gezegd mag worden.
key-most-after = Een markering: er wordt pas daarna geteld.

## FiguresCheck
key-figures-check-figures = De zaken waarvan de cijfers worden bewaakt, elk onder een naam die u kiest.

## Subject
key-subject-about = Patronen die de zaak noemen.
key-subject-known = Namen van de cijfers die ervoor kloppen: product.late_fee. Namen die de bladen van het gesprek niet hebben, tellen niet.

## AllCheck
key-all-check-all = De delen, elk een controle onder een eigen naam; aan alle moet zijn voldaan.
key-all-check-before = Alle delen komen vóór dit moment.

## AnyCheck
key-any-check-any = De delen, elk een controle onder een eigen naam; aan één ervan moet zijn voldaan.
key-any-check-least = Aan hoeveel van de delen moet zijn voldaan.

## Criterion
key-criterion-kind = Bij welke van de drie scores het hoort.
key-criterion-weight = Hoe zwaar het in die score telt.
key-criterion-critical = Of het hele gesprek niet gehaald is als dit ontbreekt.
key-criterion-asks = De omschrijving in woorden: wat de vraag is.
key-criterion-check = Hoe het wordt beoordeeld: precies één soort controle.
key-criterion-in-one-reply = Hoe één los antwoord wordt beoordeeld, als dat anders gaat.
key-criterion-needs-account = Niet van toepassing bij wie nog geen klant is.
key-criterion-only-if = Pas van toepassing als dit is gebeurd.
key-criterion-unless = Niet meer van toepassing zodra dit is gebeurd.
key-criterion-better = Een zin waarmee eraan zou zijn voldaan.
key-criterion-law = De wettelijke regel erachter.
key-criterion-grounds = Waar het op rust: ids uit grounds.yaml van het land.

## AutoFail
key-auto-fail-asks = Wat er gedaan is dat niet mag.
key-auto-fail-check = Hoe het wordt beoordeeld: precies één soort controle.
key-auto-fail-parts = De onderdelen van het werk waarin erop wordt gelet.
key-auto-fail-grounds = Waar het op rust: ids uit grounds.yaml van het land.

## When
key-when-hears = Signalen of criteria waaraan in deze beurt is voldaan: allemaal.
key-when-hears-any = Signalen of criteria waaraan in deze beurt is voldaan: één ervan.
key-when-hears-wrong = In deze beurt fout gezegd: één ervan.
key-when-heard = Waaraan tot nu toe is voldaan: allemaal.
key-when-unheard = Waaraan tot nu toe niet is voldaan: geen enkel.
key-when-done = Handelingen op de werkplek die al gedaan zijn.
key-when-not-done = Handelingen op de werkplek die nog niet gedaan zijn.
key-when-desk = Wat een handeling heeft opgeleverd: `submit-application.decision: approved`.
key-when-knows = Feiten die naar buiten zijn gekomen.
key-when-unknown = Feiten die nog niet naar buiten zijn gekomen.
key-when-marked = Markeringen die regels van de beller hebben gezet.
key-when-unmarked = Markeringen die nog geen regel van de beller heeft gezet.
key-when-times = In minstens zoveel beurten gezegd.
key-when-identified = Of alle gegevens die de beller herkennen, zijn genoemd.
key-when-stage = Een van deze fasen.
key-when-mood-below = De stemming ligt hieronder, van -5 tot 5.
key-when-mood-above = De stemming ligt hierboven, van -5 tot 5.
key-when-lost-turns = Zoveel beurten achter elkaar die niet zijn begrepen.
key-when-past-patience = Zoveel beurten zonder vooruitgang, boven op het geduld van de beller.
key-when-silence = Zoveel seconden dat niemand iets zei.
key-when-held = Zoveel seconden in de wacht.
key-when-asked-again = De medewerker vroeg naar een gegeven dat al genoemd was.

## Reaction
key-reaction-when = Wat er moet gelden; een lege groep geldt altijd.
key-reaction-caller = Varianten van één regel; een startgetal kiest.
key-reaction-mood = Hoever de stemming daalt of stijgt.
key-reaction-look = Een gezichtsuitdrukking, alleen bij deze regel.
key-reaction-reveals = Verborgen feiten die naar buiten komen.
key-reaction-gives = Gegevens die de beller met deze regel noemt.
key-reaction-marks = Geeft dit moment een naam, voor regels en controles.
key-reaction-goes = De fase die volgt.
key-reaction-ends = Hier eindigt het gesprek, met deze afloop.
key-reaction-closes = Het gesprek sluit: er wordt gekeken welke afloop geldt.
key-reaction-again = Mag vaker dan één keer gebeuren.
key-reaction-swallows = Op niets anders in dit antwoord wordt daarna nog gereageerd.

## Stage
key-stage-goal = Wat de medewerker in deze fase moet bereiken.
key-stage-hint = Wat een deelnemer nu zou doen; een tip bij het oefenen.
key-stage-reactions = Wat de beller in deze fase doet, elk onder een naam die u kiest.
key-stage-lost = Wat de beller zegt als een antwoord niet is begrepen.

## Ending
key-ending-title = De afloop in een paar woorden, zoals de scorekaart hem toont.
key-ending-when = Wat er moet gelden; een lege groep geldt altijd. Zonder deze sleutel wordt de afloop alleen bij zijn naam bereikt.
key-ending-caller = De laatste woorden; geen als de verbinding wordt verbroken.
key-ending-mood = Hoever de stemming aan het eind daalt of stijgt.

## Detail
key-detail-value = Het gegeven zoals het op de werkplek staat.
key-detail-spoken = Zoals de beller het zegt.
key-detail-keyed = Ingetoetst op de telefoon, nooit uitgesproken.
key-detail-after = Een markering: het wordt pas daarna ingetoetst.

## Caller
key-caller-name = Voor- en achternaam.
key-caller-age = In jaren.
key-caller-mood = De stemming aan het begin: -5 woedend, 0 neutraal, 5 dolblij.
key-caller-at-rest = Het gezicht rond stemming 0.
key-caller-feels = De stemming in woorden: woedend; in de war en gehaast.
key-caller-temperament = Hoe de beller in elkaar zit, in woorden.
key-caller-wants = Wat de beller eigenlijk wil.
key-caller-topic = Waar het gesprek over gaat, zoals de beller het zou zeggen.
key-caller-opening = De eerste woorden, in varianten; zet de markering 'problem'.
key-caller-patience = Zoveel beurten zonder vooruitgang houdt de beller vol.
key-caller-look = Het portret.
key-caller-details = Waaraan de beller wordt herkend, en wat een formulier vraagt.

## Fact
key-fact-text = Het feit, in één zin.
key-fact-comes-out = Waardoor het naar buiten komt, in woorden.

## Choice
key-choice-label = Hoe het op de werkplek heet.
key-choice-right = Of dit hier de juiste keuze is.
key-choice-because = Waarom het hier goed of fout is.

## ActionField
key-action-field-right = De juiste waarde, vaak met een naam tussen accolades.
key-action-field-most = Hoever de medewerker mag gaan; daarboven wordt het geweigerd.
key-action-field-choices = Waaruit gekozen kan worden, elk onder een id.

## DeskAction
key-desk-action-fields = De velden van de handeling waarin iets juist is of een grens heeft.
key-desk-action-needs = Gegevens die de beller eerst heeft genoemd of ingetoetst, zoals een code.
key-desk-action-refuse = Waarom de werkplek dit in dit gesprek weigert.

## Row
key-row-label = Wat er vooraan staat.
key-row-value = Wat er achteraan staat.
key-row-date = De dag van een regel op het rekeningoverzicht.

## Briefing
key-briefing-role = Wie de deelnemer is.
key-briefing-goal = Wat het gesprek moet bereiken.
key-briefing-authority = Wat de deelnemer mag doen en geven.
key-briefing-graded = Waar op gelet wordt.

## Call
key-call-call = De id van het gesprek: de naam van het bestand.
key-call-title = De titel in het menu.
key-call-locale = Het land en de taal.
key-call-part = Het onderdeel van het werk dat ermee wordt geoefend.
key-call-difficulty = Van 1, voor beginners, tot 5.
key-call-today = De dag van het gesprek, bijvoorbeeld 2026-03-20.
key-call-product = Het productblad van de card waar het gesprek over gaat.
key-call-also = Andere productbladen die in dit gesprek ter sprake komen.
key-call-briefing = De pagina die wordt gelezen voordat de telefoon gaat.
key-call-caller = Wie er belt.
key-call-account = Cijfers van de rekening; leeg bij wie nog geen klant is. `= a + b` telt op.
key-call-record = Wat de werkplek van de klant laat zien.
key-call-statement = Wat de werkplek van het rekeningoverzicht laat zien.
key-call-facts = Wat de beller pas zegt als het naar buiten wordt gebracht.
key-call-concepts = Begrippen van alleen dit gesprek.
key-call-cues = Wat deze beller verder begrijpt, naast de criteria.
key-call-criteria = De lijst waarop wordt beoordeeld; een leeg criterium neemt dat van de beoordelingslijst over.
key-call-stages = De volgorde van het gesprek.
key-call-anytime = Reacties die bij geen fase horen.
key-call-endings = Hoe het gesprek kan aflopen; de eerste die geldt, wordt genomen.
key-call-best = De beste afloop.
key-call-verify = Grondslagen van de criteria die nog moeten worden nagegaan.
key-call-desk = De handelingen op de werkplek in dit gesprek.
key-call-dispositions = De afhandelcodes waaruit gekozen kan worden.

## Term
key-term-title = De titel van het onderdeel.
key-term-text = Wat de voorwaarden zeggen.
key-term-find = Andere woorden waarop men het zoekt.

## FormOption
key-form-option-label = Hoe het op het formulier heet.
key-form-option-gives = Het beste wat met deze keuze nog kan; goedkeuring als dit ontbreekt.
key-form-option-reason = De reden die erbij wordt gegeven.

## FormField
key-form-field-type = Wat erin mag staan. date: een geboortedatum; day: een dag die nog komt; keyed: een nummer dat op de telefoon wordt ingetoetst; code: letters en cijfers in een vaste vorm; choice: een van de opties.
key-form-field-label = Hoe het veld op het formulier heet.
key-form-field-detail = Het gegeven van de beller waarmee het moet overeenkomen.
key-form-field-per = Hoe vaak het bedrag komt.
key-form-field-counts-as = Waarvoor een bedrag bij de beslissing telt; een gegeven dat income of housing heet, heeft dit niet nodig. obligation: een vaste last per maand; debt: wat iemand schuldig is; limit: wat wordt gevraagd; deposit: wat wordt gestort.
key-form-field-shape = Hoe een code wordt geschreven: A een letter, 9 een cijfer, zoals AAAAA9999A.
key-form-field-options = De waarden van een keuze.
key-form-field-optional = Het mag leeg blijven.

## Policy
key-policy-youngest = De laagste leeftijd.
key-policy-oldest = De hoogste leeftijd.
key-policy-least-income = Het laagste inkomen.
key-policy-least-income-per = Of het laagste inkomen per jaar of per maand telt.
key-policy-most-housing-share = Het deel van het inkomen dat hoogstens aan wonen op mag; daarboven volgt een afwijzing.
key-policy-most-burden-share = Het deel van het inkomen dat hoogstens op mag aan wonen, vaste lasten en schulden samen.
key-policy-least-left = Wat er per maand moet overblijven na wonen, vaste lasten en schulden.
key-policy-monthly-share-of-debt = Het deel van een schuld, of van de gevraagde limiet, dat als maandlast telt.
key-policy-least-deposit = Het kleinste deposito.
key-policy-limit-share = De limiet als deel van het deposito; het hele deposito als dit ontbreekt.
key-policy-most-limit = Geen limiet is hoger dan dit.
key-policy-country-words = In het adres moet een van deze woorden staan, bijvoorbeeld een staat.

## Application
key-application-fields = De velden van het formulier, elk onder een id.
key-application-consent-field = Het veld met de toestemming voor een krediettoets.
key-application-policy = Waarop de aanvraag wordt beslist.

## Product
key-product-product = De id van het blad: de naam van het bestand.
key-product-name = De naam van het product.
key-product-kind = Een card, een dienst die erbij wordt verkocht, of de uitgever zelf.
key-product-figures = Elk cijfer één keer, onder een naam.
key-product-terms = De onderdelen van de voorwaarden.
key-product-identifiers = Bij de uitgever: waaraan een klant wordt herkend.
key-product-application = Het aanvraagformulier van de card.

## DetailCue
key-detail-cue-asked = Hoe een medewerker ernaar vraagt.
key-detail-cue-answer = Hoe het wordt genoemd; {"{"}value{"}"} is dat van de beller zelf.
key-detail-cue-again = Hoe het een tweede keer wordt genoemd.

## Conduct
key-conduct-conduct = Het land en de taal.
key-conduct-criteria = De criteria die gesprekken kunnen overnemen.
key-conduct-every-call = Criteria die in elk gesprek worden beoordeeld.
key-conduct-pass-marks = De laagste score per soort waarmee een gesprek is gehaald.
key-conduct-auto-fails = Waarop elk gesprek strandt.
key-conduct-cues = Wat elke beller begrijpt.
key-conduct-details = Hoe naar elk gegeven wordt gevraagd, en hoe het wordt genoemd.
key-conduct-reactions = Wat elke beller doet.
key-conduct-endings = Hoe elk gesprek kan aflopen.
key-conduct-lost = Wat de beller zegt als een antwoord niet is begrepen; {"{"}topic{"}"} is bekend.
key-conduct-understood = Wat de beller zegt als een antwoord hielp en niets anders past.

## Concepts
key-concepts-concepts = Het land en de taal.
key-concepts-words = De woorden en woordgroepen van elk begrip.

## Ground
key-ground-rule = De regel in gewone woorden, in de taal van het land.
key-ground-kind = Een wet (law); een bevinding of leidraad van een toezichthouder (supervision); de eigen voorwaarden van de uitgever, hier verzonnen (house); of wat goede klantenservice doet (practice).
key-ground-law = Het artikel: 12 CFR 1026.54.
key-ground-source = Waar het is gelezen, bij naam.
key-ground-url = Waar het is gelezen, als adres.
key-ground-checked = De dag waarop het voor het laatst is nagekeken, bijvoorbeeld 2026-11-22.
key-ground-verify = Wat er nog moet worden nagegaan voordat iemand erop vertrouwt.

## Grounds
key-grounds-grounds = Het land en de taal.
key-grounds-rules = De regels, elk onder een id.

## Expected
key-expected-met = Criteria waaraan is voldaan.
key-expected-wrong = Criteria die fout zijn gezegd of gedaan.
key-expected-absent = Criteria waarvan niets te vinden is.

## SampleReply
key-sample-reply-says = Het antwoord, zoals een deelnemer het zou typen.

## PlannedCall
key-planned-call-about = Wat deze deelnemer doet, in woorden.
key-planned-call-turns = Eén beurt van de medewerker per regel; handelingen op de werkplek na een schuine streep.
key-planned-call-result = Gehaald of niet: pass of fail.
key-planned-call-ending = De afloop die wordt bereikt.
key-planned-call-failed-by = Precies waarop het strandt: criteria, regels van elk gesprek, soorten onder hun grens.

## Plan
key-plan-plan = De id van het gesprek.
key-plan-replies = Antwoorden, één voor één beoordeeld.
key-plan-calls = Hele gesprekken, elk onder een naam.
