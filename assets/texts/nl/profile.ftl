# Wie hier zit.
profile-title = Profiel
profile-back = Terug
profile-who = Wie voert de gesprekken?
profile-here = dat bent u
profile-rename = Uw naam
profile-rename-do = Naam wijzigen
profile-renamed = Uw naam is nu { $name }.
profile-new = Iemand anders
profile-add = Toevoegen
profile-manage = Rol en pincode
profile-lock = Vergrendelen
profile-with-pin = { $role }, met pincode
