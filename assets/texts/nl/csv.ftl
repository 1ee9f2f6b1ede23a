# csv: pogingen als tabel, en wat csv en xapi allebei kennen.

csv-option-file = het bestand om te schrijven; zonder naam wordt het hier headset-attempts.csv of headset-criteria.csv; - voor de standaarduitvoer
csv-option-criteria = een rij per oordeel in plaats van per poging
csv-option-all = ook pogingen die niet af zijn of zijn opgegeven
csv-option-trainee = alleen de pogingen van deze deelnemer
csv-option-since = alleen pogingen na dit nummer, of begonnen op of na deze dag (2026-03-01)
csv-bad-since = --since vraagt om het nummer van een poging of een dag zoals 2026-03-01, niet “{ $value }”.
csv-written =
    { $rows ->
        [one] Eén rij
       *[other] { $rows } rijen
    }: { $path }

## De kolommen; hun namen zijn in elke taal gelijk
csv-columns = Kolommen:
csv-columns-criteria = Met --criteria, na attempt tot en met mode en started_at:
csv-cells = De tekst is UTF-8, met een merkteken dat spreadsheetprogramma's kennen; datums zijn ISO 8601, breuken hebben een punt, en een lege cel is onbekend of niet van toepassing. Voor tekst die een spreadsheet als formule zou opvatten, staat een apostrof.
csv-column-attempt = het nummer van de poging
csv-column-profile = het nummer van de deelnemer
csv-column-trainee = de naam van de deelnemer
csv-column-scenario = de id van het gesprek
csv-column-title = de titel van het gesprek
csv-column-caller = wie er belde
csv-column-locale = het land van het gesprek
csv-column-mode = guided (begeleid), practice (oefenen) of test (toets)
csv-column-seed = wat de zinnen van de beller koos
csv-column-engine = de versie van Headset waarmee het is gedaan
csv-column-started-at = wanneer het begon, met het verschil met UTC
csv-column-status = finished (afgerond), unfinished (niet af) of abandoned (opgegeven)
csv-column-passed = true (gehaald) of false (niet gehaald)
csv-column-accuracy = de score voor juistheid, 0 tot 100
csv-column-professionalism = de score voor professionaliteit, 0 tot 100
csv-column-sales = de score voor verkoop, 0 tot 100
csv-column-hints = hoeveel hints er zijn gegeven
csv-column-handle-time = seconden
csv-column-failed-by = criteria, directe fouten en scores waarop het misging, met spaties ertussen
csv-column-families = wat van een familie criteria is gehaald, naar gewicht, 0 tot 100
csv-column-sealed = true voor een toets met een zegel
csv-column-graded-with = de beoordelaar en waarmee is beoordeeld; gelijk waar twee kaarten te vergelijken zijn
csv-column-scenario-digest = de SHA-256 van de bestanden van het gesprek
csv-column-product-digest = de SHA-256 van de productbladen
csv-column-criterion = de id van het criterium
csv-column-kind = accuracy, professionalism, sales of auto-fail
csv-column-family = de familie van criteria
csv-column-weight = hoe zwaar het telt in zijn score
csv-column-critical = true waar het gesprek niet is gehaald als dit ontbreekt
csv-column-verdict = met (gehaald), wrong (fout), absent (niet gezegd) of not-applicable (niet van toepassing)
csv-column-asks = de vraag die het over het gesprek stelt
csv-column-turn = de beurt van de woorden die beslisten
csv-column-evidence = de woorden die beslisten
csv-column-rule = de regel die besliste
