# Eén gesprek als pagina.
report-about = { $trainee } met { $caller }, { $when }
report-attempt = poging { $attempt }
report-transcript = Het gesprek
report-made = Gemaakt door Headset op deze computer. Er is niets verstuurd.
report-caller = De beller
report-written = Opgeslagen in { $path }
report-unfinished = Poging { $attempt } is niet afgerond, dus er is geen scorekaart.

## The command
command-report = Eén eerdere poging als pagina wegschrijven: scores, elke reden, en het gesprek.
command-option-report-attempt = het nummer van een afgeronde poging, zoals “attempts” die toont
command-option-report-out = schrijf de pagina naar dit bestand; zonder dit naar een bestand met de naam van het gesprek, hier
