# Eén gesprek als pagina.
report-about = { $trainee } met { $caller }, { $when }
report-attempt = poging { $attempt }
report-transcript = Het gesprek
report-made = Gemaakt door Headset op deze computer. Er is niets verstuurd.
report-caller = De beller
report-written = Opgeslagen in { $path }
report-unfinished = Poging { $attempt } is niet afgerond, dus er is geen scorekaart.
