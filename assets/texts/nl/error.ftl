# General errors. Each says what happened and, where it can, what to do about it.

## Files

error-file-missing = Het bestand { $path } bestaat niet.
error-file-unreadable = { $path } kan niet worden gelezen: { $reason }.
error-file-not-text = { $path } is geen tekstbestand in UTF-8. Sla het op als UTF-8 en probeer het opnieuw.
error-file-not-written = { $path } kan niet worden opgeslagen: { $reason }.
error-file-exists = { $path } bestaat al en is niet gewijzigd.
error-asset-missing = Er ontbreekt een onderdeel van Headset: { $path }. Installeer het programma opnieuw.

## Calls

error-no-such-scenario = Er is geen gesprek met de naam “{ $name }”.
error-did-you-mean = Bedoelde u { $names }?
error-no-scenarios = In { $path } staan geen gesprekken.
error-bad-scenario =
    { $count ->
        [one] In { $path } zit een fout, dus dit gesprek kan niet worden gespeeld.
       *[other] In { $path } zitten { $count } fouten, dus dit gesprek kan niet worden gespeeld.
    }
error-bad-scenario-check = Bekijk wat er mis is met: headset check { $path }
error-scenario-changed = De bestanden van “{ $title }” zijn gewijzigd sinds dit gesprek begon. U kunt het nog bekijken, maar niet voortzetten.

## A script of a call

error-script-line = { $path }, regel { $line }: dit is niet te begrijpen: { $text }
error-script-ended = { $path } houdt op voordat het gesprek is afgelopen.

## Options

error-unknown-option = De optie { $option } bestaat niet.
error-bad-value = { $option } kan niet “{ $value }” zijn. Mogelijk is: { $choices }.
error-not-a-number = { $option } moet een getal zijn, niet “{ $value }”.

## The records

error-data-folder = De map voor uw gegevens, { $path }, is niet te gebruiken: { $reason }.
error-data-folder-hint = Wilt u de gegevens ergens anders bewaren? Zet dan een andere map in HEADSET_DATA.
error-settings-file = De instellingen in { $path } zijn niet te lezen: { $reason }.
error-settings-key = In { $path } staat “{ $key }”, en dat betekent daar niets. Alleen “{ $known }” wel.
error-settings-value = In { $path } hoort bij “{ $key }” een adres tussen aanhalingstekens, zoals "postgresql://server/database".
error-store-unreadable = De gegevens in { $path } zijn niet te gebruiken: { $reason }.
error-store-damaged = De gegevens in { $path } zijn beschadigd. Het bestand is niet aangeraakt; zet er een reservekopie voor in de plaats.
error-store-foreign = { $path } bevat geen gegevens van Headset. Het bestand is niet aangeraakt.
error-store-newer = De gegevens in { $path } komen van een nieuwere versie van Headset. Werk deze versie bij om ze te openen; er is niets gewijzigd.
error-store-locked = Een ander programma houdt de gegevens in { $path } bezet. Sluit dat af en probeer het opnieuw.
error-store-unreachable = De gegevens op { $path } zijn niet te bereiken: { $reason }
error-store-address = Met het adres van de gegevens is iets mis. Het hoort eruit te zien als postgresql://naam@server/database.
error-store-full = De schijf is vol; er kan niets meer worden opgeslagen in { $path }. Wat al was opgeslagen, is veilig.
error-store-forbidden = Het account dat u gebruikt mag dit niet in de gegevens op { $path }. Dat van een trainer mag het wel.
error-log-conflict = Gesprek { $attempt } is na stap { $seq } in een ander venster voortgezet. Open het opnieuw vanuit de lijst.
error-log-unreadable = Deze versie van Headset kan het verslag van gesprek { $attempt } niet lezen. Er is niets aan gewijzigd.
error-attempt-closed = Gesprek { $attempt } is afgesloten; er kan niets meer bij.
error-attempt-open = Gesprek { $attempt } is nog niet af en heeft dus nog geen scorekaart.
error-attempt-sealed = Gesprek { $attempt } was een toets. De uitslag is verzegeld en blijft zoals hij is.
error-seal-key = De sleutel waarmee toetsuitslagen worden verzegeld, { $path }, is niet te gebruiken: { $reason }.
error-pin-key = De sleutel waarmee pincodes worden gecontroleerd, { $path }, is niet te gebruiken: { $reason }.
error-attempt-unknown = Er is geen gesprek met nummer { $attempt }.
error-profile-unknown = Er is geen profiel met nummer { $profile }.
error-profile-empty = Een profiel heeft een naam nodig.
error-profile-taken = Er is al een profiel met de naam “{ $name }”.
error-account-taken = Het account { $account } is al van { $name }.
error-no-such-profile = Er is geen profiel met de naam “{ $name }”.

## The program itself

error-no-display = Hier kan geen venster worden geopend ({ $reason }). Het gesprek gaat verder in de terminal.
error-no-sound = Er is hier geen geluid ({ $reason }). Alles wat er gezegd wordt, kunt u ook lezen.
error-internal = Er ging iets mis in Headset zelf. De bijzonderheden staan in { $path }.
error-not-installed = Deze Python mist { $name }, dat Headset nodig heeft. Typ eerst `source .venv/bin/activate`, op Windows `.venv\Scripts\activate`; is er nog geen .venv, dan maakt `make play` er een.
error-nothing-lost = U bent niets kwijt: alles tot en met uw laatste antwoord is opgeslagen, en u kunt het gesprek daar hervatten.
error-interrupted = Gestopt. U kunt het gesprek hervatten waar u gebleven was.
