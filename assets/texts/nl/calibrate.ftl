# How far the engine agrees with people.

calibrate-replies =
    { $count ->
        [one] Eén beoordeeld antwoord.
       *[other] { $count } beoordeelde antwoorden.
    }
calibrate-all = alles samen
calibrate-half-open = open helft
calibrate-half-held = gesloten helft

## Columns
calibrate-marked = beoordeeld
calibrate-met = voldaan
calibrate-precision = precisie
calibrate-recall = recall
calibrate-f1 = F1
calibrate-kappa = kappa
calibrate-kappa-engine = kappa met Headset
calibrate-wrong = fout
calibrate-absent = afwezig

## The three verdicts against each other
calibrate-confusion = Wat mensen zeiden, en wat Headset zei:
calibrate-person-met = mensen: voldaan
calibrate-person-wrong = mensen: fout
calibrate-person-absent = mensen: afwezig
calibrate-engine-met = Headset: voldaan
calibrate-engine-wrong = Headset: fout
calibrate-engine-absent = Headset: afwezig
calibrate-people = Tussen de twee mensen:
calibrate-people-none = De twee mensen hebben geen enkel antwoord allebei beoordeeld.

## What was judged otherwise
calibrate-missed-positives = Ten onrechte niet toegekend (voldaan volgens mensen, niet volgens Headset): { $count }
calibrate-missed-negatives = Ten onrechte toegekend (voldaan volgens Headset, niet volgens mensen): { $count }
calibrate-other-misses = Fout voor de één en afwezig voor de ander: { $count }
calibrate-judged = mensen: { $person }, Headset: { $engine }
calibrate-rule = regel: { $rule }
calibrate-hidden =
    { $count ->
        [one] Nog één uit de gesloten helft, die wordt geteld en niet getoond.
       *[other] Nog { $count } uit de gesloten helft, die worden geteld en niet getoond.
    }

## De pagina
calibrate-title = { $title }: hoezeer Headset het met mensen eens is
calibrate-page-criteria = Per criterium
calibrate-page-figures = Precisie is het deel van wat Headset voldaan noemt dat ook volgens mensen voldaan is; recall is het deel van wat volgens mensen voldaan is dat Headset vindt; F1 is het harmonisch gemiddelde. Kappa is de overeenstemming boven het toeval, over alle drie de oordelen: 1 is volledig eens, 0 is toeval.
calibrate-criterion = criterium
calibrate-wrong-found = fout gevonden
calibrate-page-confusion = De drie oordelen naast elkaar
calibrate-page-people = Tussen de twee mensen
calibrate-page-misses = Wat anders werd beoordeeld
calibrate-page-show = Toon:
calibrate-page-every = alle criteria
calibrate-page-missed-positives = Ten onrechte niet toegekend
calibrate-page-missed-negatives = Ten onrechte toegekend
calibrate-page-other-misses = Fout voor de één, afwezig voor de ander
calibrate-page-missed-positives-about = Voldaan volgens mensen, niet volgens Headset.
calibrate-page-missed-negatives-about = Voldaan volgens Headset, niet volgens mensen.
calibrate-page-none = Geen die getoond mogen worden.
calibrate-reply = antwoord
calibrate-verdicts = oordelen
calibrate-decided = wat de doorslag gaf
calibrate-people-said = mensen
calibrate-engine-said = Headset
calibrate-evidence = in de woorden “{ $quote }”
calibrate-written = { $path } is geschreven.
