# De opdracht profiles.

profiles-option-what = add (toevoegen), pin, role (rol) of account; zonder dat worden de profielen getoond
profiles-option-name = de naam van een profiel
profiles-option-value = bij role: trainer of trainee (deelnemer); bij account: een account van de gedeelde database
profiles-option-trainer = bij add: een trainer
profiles-option-remove = bij pin of account: verwijderen
profiles-option-reset = bij pin: een nieuwe pincode instellen zonder de oude
profiles-help-rights =
    Rechten gelden vanaf de eerste trainer met een pincode. Vanaf dan zien deelnemers
    alleen hun eigen pogingen, en kan alleen een trainer trainers toevoegen, rollen
    wijzigen en de pincode van een ander instellen. Daarvoor mag iedereen alles.
profiles-help-forgotten =
    Pincode vergeten? Een trainer stelt een nieuwe in: profiles pin NAAM --as TRAINER.
    Is de laatste trainer hem zelf kwijt: profiles pin NAAM --reset, op de computer
    waar het bestand met de gegevens van is, met het bestand pin.key op zijn plaats.
    Wie daarna om die pincode wordt gevraagd, leest wanneer dat is gebeurd. In een
    gedeelde database kan alleen een andere trainer of de beheerder helpen.
profiles-help-script =
    Een script zet in { $old } de pincode die wordt gevraagd, en in { $new } een nieuwe.
profiles-line = { $name }, { $role }, { $pin }
profiles-with-pin = met pincode
profiles-without-pin = zonder pincode
profiles-none = Er zijn nog geen profielen.
profiles-one-of = { $first } en { $second } gaan niet samen.
profiles-reset-shared = Een pincode in een gedeelde database kan hier niet opnieuw worden ingesteld. Een andere trainer kan een nieuwe geven: profiles pin NAAM --as TRAINER.
profiles-account = { $line }, account { $account }
