# What would mend the verdicts that people gave otherwise.

suggest-no-misses = Geen oordeel wijkt af van dat van mensen.
suggest-criterion =
    { $held ->
        [0] { $id }: { $count } anders beoordeeld dan door mensen. F1 { $f1 }.
       *[other] { $id }: { $count } anders beoordeeld dan door mensen, waarvan { $held } in de gesloten helft. F1 { $f1 }.
    }
suggest-not-words = Over dit oordeel beslissen geen woorden, en suggest stelt alleen woorden voor. Dit kunt u in plaats daarvan nalopen:
suggest-for-fact = fact: kijk naar het cijfer op het blad of in de rekening, en naar de woorden in `about` die zeggen waar het bij hoort.
suggest-for-order = order: kijk waar `first` en `before` op wachten, en verbeter de criteria of signalen die daar staan.
suggest-for-does = does: kijk naar de handeling en haar `values`. Met een los antwoord gebeurt er niets op de werkplek; zet zulke gevallen als heel gesprek in het plan.
suggest-for-most = most: kijk naar `times`, en verbeter het criterium of signaal dat `heard` telt.
suggest-for-figures = figures: kijk naar de woorden in `about`, en zet in `known` elk cijfer dat hierbij klopt.
suggest-held-only = Uit de gesloten helft wordt niets gemaakt, dus er is niets voor te stellen.
suggest-none =
    { $count ->
        [one] Niets van wat is geprobeerd, herstelt meer dan het bederft. Het antwoord:
       *[other] Niets van wat is geprobeerd, herstelt meer dan het bederft. De antwoorden:
    }

## What to write down
suggest-frames = Een patroon dat het zegt:
suggest-wrong-frames = Een patroon dat het tegendeel zegt:
suggest-meets = Een voorbeeld dat het zegt:
suggest-near = Een net-niet-zin:
suggest-wrong = Een voorbeeld dat het tegendeel zegt:
suggest-concept = Nog een woordgroep voor het begrip { $concept }:
suggest-frames-instead = Een gewijzigd patroon, in plaats van: { $frame }
suggest-wrong-frames-instead = Een gewijzigd patroon voor het tegendeel, in plaats van: { $frame }
suggest-in-brackets = voor het sluithaakje
suggest-shared = Dit bestand is van alle gesprekken van het land: draai test en calibrate ook voor de andere.

## What it comes to
suggest-effect = Alsnog toegekend: { $mended }; nieuw ten onrechte toegekend: { $false }; verloren: { $lost }; fouten gevonden: { $before } → { $after } van { $of }; F1: { $f1 } → { $then }.
suggest-of-held = { $count } (waarvan { $held } gesloten)
suggest-elsewhere = Bij andere criteria: { $better } beter, { $worse } slechter.
suggest-only-this = Herstelt alleen dit antwoord: bedenk bij welke familie van formuleringen het hoort voordat u het plakt.
suggest-source = Gemaakt uit { $id }: { $text }
