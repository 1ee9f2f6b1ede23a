# Rollen en pincodes.

## Om een pincode vragen
pin-ask = Pincode van { $name }:
pin-ask-new = Nieuwe pincode, 6 tot 12 cijfers:
pin-ask-again = Dezelfde pincode nog eens:
pin-wrong = Dat is niet de pincode van { $name }.
pin-wrong-wait =
    { $wait ->
        [one] Dat is niet de pincode van { $name }. Over een seconde kunt u het opnieuw proberen.
       *[other] Dat is niet de pincode van { $name }. Over { $wait } seconden kunt u het opnieuw proberen.
    }
pin-waiting =
    { $wait ->
        [one] Te vaak een verkeerde pincode voor { $name }. Over een seconde kunt u het opnieuw proberen.
       *[other] Te vaak een verkeerde pincode voor { $name }. Over { $wait } seconden kunt u het opnieuw proberen.
    }
pin-other-key = De pincode van { $name } is op een andere computer ingesteld en kan hier niet worden gecontroleerd zonder het bestand pin.key van die computer.
pin-no-terminal = Er is geen terminal om een pincode in te typen. Zet hem in { $variable }.
pin-was-reset = Deze pincode is opnieuw ingesteld zonder de oude, op { $when }.

## Een pincode die niet kan
pin-not-digits = Een pincode bestaat alleen uit cijfers.
pin-short = Een pincode heeft ten minste 6 cijfers.
pin-long = Een pincode heeft ten hoogste 12 cijfers.
pin-same-digits = Allemaal dezelfde cijfers probeert iedereen het eerst. Kies een andere pincode.
pin-digits-in-a-row = Cijfers op een rij worden als een van de eerste geprobeerd. Kies een andere pincode.
pin-repeats = Steeds dezelfde cijfers zijn makkelijk te raden. Kies een andere pincode.
pin-differs = De twee pincodes zijn niet gelijk. Er is niets gewijzigd.

## Rechten
pin-option-as = de naam van het profiel dat de opdracht geeft; de pincode ervan wordt gevraagd
pin-need-as = Een trainer heeft hier een pincode. Zeg dus wie u bent: --as NAAM.
pin-need-trainer = Dit mag alleen een trainer: --as met de naam van een trainer die een pincode heeft.
pin-not-yours = Dit is van een andere deelnemer. Een trainer mag het zien: --as met de naam van een trainer.
pin-last-trainer = { $name } is de laatste trainer met een pincode, en anderen hebben er ook een. Maak eerst iemand anders trainer, met een pincode.
pin-last-pin = { $name } is de laatste trainer met een pincode, en anderen hebben er ook een. Verwijder die eerst, of geef een andere trainer een pincode.
pin-role-trainee = deelnemer
pin-role-trainer = trainer

## De schermen
pin-pin = Pincode
pin-role = Rol
pin-sit-down = Aanmelden
pin-somebody-else = Iemand anders
pin-cancel = Annuleren
pin-is-set = Wie zich onder deze naam aanmeldt, moet eerst de pincode geven.
pin-is-not-set = Iedereen kan zich onder deze naam aanmelden.
pin-set = Pincode instellen
pin-change = Pincode wijzigen
pin-remove = Pincode verwijderen
pin-by-trainer = De pincode van dit profiel stelt een trainer in.
pin-trainer-needs = De rechten van een trainer gelden pas met een pincode.
pin-set-title = Een pincode voor { $name }
pin-remove-title = De pincode van { $name } verwijderen
pin-about-own = 6 tot 12 cijfers. Wie ze niet kent, kan zich niet onder uw naam aanmelden.
pin-about-other = 6 tot 12 cijfers. Vertel ze aan niemand anders.
pin-field-old = De huidige pincode
pin-field-new = De nieuwe pincode
pin-field-again = De nieuwe pincode nog eens
pin-do-set = Deze pincode gebruiken
pin-do-remove = Pincode verwijderen
pin-as-trainee = Deelnemer
pin-as-trainer = Trainer
