# Nagebootste deelnemers, en de pagina over hoe moeilijk de gesprekken zijn.
simulate-name = Nagebootst { $number }
simulate-option-trainees = hoeveel nagebootste deelnemers er spelen; 12 als u niets opgeeft
simulate-option-skill = hun vaardigheid, 0 tot 1: een bereik zoals 0.2-0.9 of een lijst zoals 0.3,0.6; 0-1 als u niets opgeeft
simulate-option-calls = gesprekken, met hun id of het pad van hun bestand, met komma’s ertussen; alle als u niets opgeeft
simulate-option-part = alleen gesprekken van dit deel van het werk: terms, dispute, sales, application of mixed
simulate-option-locale = alleen gesprekken van dit land: en-US, nl-NL of hi-IN
simulate-option-attempts = hoe vaak ieder elk gesprek speelt; één keer als u niets opgeeft
simulate-option-seed = een geheel getal: hetzelfde getal geeft dezelfde deelnemers en gesprekken
simulate-option-keep = bewaar de pogingen, onder eigen namen; met hetzelfde getal gaat het verder waar het stopte
simulate-option-page = schrijf de pagina naar dit bestand
simulate-bad-count = { $option } is een geheel getal van 1 tot { $most }, niet “{ $value }”.
simulate-bad-skill = --skill is een getal van 0 tot 1: een bereik zoals 0.2-0.9 of een lijst zoals 0.3,0.6; niet “{ $value }”.
simulate-no-calls = Geen enkel gesprek past bij uw keuze.
simulate-other-crowd = Hier staat { $name } al, gemaakt met getal { $seed } en vaardigheid { $skill }. Ga daarmee verder, kies met --store een andere plek of verwijder deze eerst met “forget”.
simulate-stopped = Gestopt na { $done } van { $planned } pogingen.
simulate-stopped-kept = Gestopt na { $done } van { $planned } pogingen. Die zijn bewaard; met dezelfde opdracht gaat het daar verder.
simulate-done = { $attempts ->
    [one] { $attempts } poging
   *[other] { $attempts } pogingen
} in { $time } ({ $rate } per seconde).
simulate-kept = { $count ->
    [0] Niets nieuws om te bewaren: elke poging was er al.
    [one] { $count } poging bewaard.
   *[other] { $count } pogingen bewaard.
}
simulate-written = Opgeslagen in { $path }

## De pagina, en de tabel in de terminal
simulate-title = Hoe moeilijk de gesprekken zijn
simulate-about = { $trainees } nagebootste deelnemers met vaardigheid { $low } tot { $high }, { $attempts } pogingen in { $calls } gesprekken, getal { $seed }.
simulate-part = Eerder gestopt: { $done } van { $planned } pogingen.
simulate-means = Een gesprek is zo moeilijk als de vaardigheid waarmee iemand er in de helft van de gevallen voor slaagt. Vaardigheid loopt van 0, iemand die niets weet, tot 1, iemand die bijna nooit een fout maakt.
simulate-passed-unskilled = van de pogingen van onervaren deelnemers (onder 0,33) geslaagd
simulate-passed-middling = bij wie ertussenin zit
simulate-passed-skilled = bij vaardige deelnemers (vanaf 0,67)
simulate-labels-count = { $count ->
    [one] label om te bekijken
   *[other] labels om te bekijken
}
simulate-plot-title = Label en gemeten moeilijkheid
simulate-plot-axis = Vaardigheid om in de helft van de gevallen te slagen; rechts is moeilijker
simulate-plot-dot = { $title }: { $needed }
simulate-key-call = een gesprek, met zijn nummer in de tabel
simulate-key-off = het label past niet
simulate-labels = Labels om te bekijken
simulate-labels-about = Als elk label even vaak voorkwam als nu, kregen deze gesprekken een ander label, en dat is nauwelijks toeval. Het label kan toch kloppen als het moeilijke zit in wat men moet weten: nagebootste deelnemers weten niet wat lastig is om te weten.
simulate-labels-none = Elk label past, voor zover deze pogingen dat laten zien.
simulate-label-harder = Label: { $label }, maar het speelt moeilijker: { $fitting }.
simulate-label-easier = Label: { $label }, maar het speelt makkelijker: { $fitting }.
simulate-calls = De gesprekken, het moeilijkste eerst
simulate-calls-about = De lijn laat zien hoeveel er slagen als de vaardigheid groeit, de stip waar dat de helft is, de streep hoe zeker dat is. Scores zijn gemiddelden van 100.
simulate-call = Gesprek
simulate-label = Label
simulate-fitting = Speelt als
simulate-needed = Nodige vaardigheid
simulate-who-passes = Wie slaagt
simulate-curve = De helft slaagt bij vaardigheid { $needed }
simulate-band-unskilled = Onervaren
simulate-band-middling = Ertussenin
simulate-band-skilled = Vaardig
simulate-time = Duur
simulate-turns = Beurten
simulate-criteria = Criteria die weinig zeggen
simulate-criteria-about = Een criterium is nuttig als vaardige deelnemers er vaker aan voldoen dan onervaren deelnemers.
simulate-nobody = Niemand voldoet eraan
simulate-nobody-about = Zelfs de vaardigen niet: het criterium vraagt iets wat geen voorbeeldantwoord zegt, of niets in het gesprek leidt ernaartoe.
simulate-flat = Ze onderscheiden vaardig en onervaren niet
simulate-flat-about = Het vaardigste derde deel voldoet er hooguit 20 punten vaker aan dan het onervaren derde deel.
simulate-everybody = Bijna iedereen voldoet eraan
simulate-everybody-about = Minstens negen van de tien, hoe vaardig ook. { $forbids ->
    [0] { "" }
    [one] Nog één verbiedt alleen iets wat bijna niemand zegt.
   *[other] Nog { $forbids } verbieden alleen iets wat bijna niemand zegt.
}
simulate-no-criteria = Geen.
simulate-criterion = Criterium
simulate-where = Gesprek
simulate-in-calls = { $count } gesprekken
simulate-lower = Onervaren voldoet
simulate-upper = Vaardig voldoet
simulate-model = Hoe dit is gemaakt
simulate-model-choice = Bij elke beurt kiest een nagebootste deelnemer uit wat begeleid spelen aanbiedt. De kans op de beste zet is logistic(vermogen − moeilijkheid van de zet), zoals in de itemresponstheorie (Rasch, 1960). Anders volgt iets wat er bijna goed uitziet, iets schadelijks, iets vergetens, een stopzin, een misgreep aan het bureau of stilte; hoe minder vaardig, hoe meer schade. Iedere deelnemer vindt sommige criteria makkelijker dan andere, en oefening maakt fouten zeldzamer volgens een machtswet (Newell en Rosenbloom, 1981).
simulate-model-difficulty = De moeilijkheid van een zet is de som van wat hij vraagt (Fischer, 1973): bedragen en datums, lengte, waarden die aan het bureau ingesteld worden, criteria van alleen dit gesprek, keuzes die erop lijken of het tegendeel zeggen, een boze beller. Het label van het gesprek telt niet mee.
simulate-model-limits = De pagina laat dus zien hoe een gesprek in elkaar zit: hoeveel er moet gebeuren, hoe weinig er mis mag gaan, hoe snel de beller het opgeeft. Zij zegt niets over gevoel, en niet wat mensen lastig vinden om te weten. Laat een groep het bevestigen.
