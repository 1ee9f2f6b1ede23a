# De pagina met waar de criteria op rusten.

facts-title = Waar de gesprekken van { $locale } op rusten
facts-intro = Elke regel die een criterium beoordeelt, waar die vandaan komt en de dag waarop dat het laatst is nagekeken. De uitgever is verzonnen, en zijn eigen voorwaarden dus ook. Deze pagina is geen juridisch advies: laat haar lezen door een jurist voordat u er mensen mee opleidt die echte gesprekken voeren.
facts-verify-title = Eerst nog na te gaan
facts-law = Wet
facts-supervision = Toezicht
facts-house = Eigen voorwaarden van de uitgever (verzonnen)
facts-practice = Goed gebruik
facts-article = Artikel:
facts-source = Gelezen in:
facts-checked = Nagekeken op:
facts-verify = Nog na te gaan:
facts-every-call = elk gesprek
facts-graded = Beoordeeld door { $criterion }: { $calls }
