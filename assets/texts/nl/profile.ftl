# Wie hier zit.
profile-title = Profiel
profile-back = Terug
profile-who = Wie zit hier?
profile-here = zit hier nu
profile-rename = Uw naam
profile-rename-do = Naam wijzigen
profile-renamed = Uw naam is nu { $name }.
profile-new = Iemand anders
profile-add = Toevoegen
