# Hoe goed een gesprek erin zit.
mastery-new = Nog niet gevoerd
mastery-begun = Begonnen
mastery-passed = Gehaald
mastery-mastered = Onder de knie
