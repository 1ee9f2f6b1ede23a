# Hoe goed een gesprek erin zit.
mastery-new = Nog niet gevoerd
mastery-begun = Begonnen
mastery-passed = Gehaald
mastery-mastered = Onder de knie
# Wat u moet weten, per onderdeel van het werk; de andere vaardigheden staan in family.ftl.
mastery-knowledge-terms = Kennis van de kaartvoorwaarden
mastery-knowledge-dispute = Kennis van betwistingen
mastery-knowledge-sales = Kennis van de extra diensten
mastery-knowledge-application = Kennis van aanvragen
mastery-knowledge-mixed = Kennis voor gemengde gesprekken
# Hoe goed een vaardigheid erin zit.
mastery-level-new = Nieuw
mastery-level-shaky = Wankel
mastery-level-growing = Groeit
mastery-level-steady = Stevig
mastery-level-sure = Zeker
