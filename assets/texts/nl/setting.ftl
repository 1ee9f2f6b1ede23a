# De instellingen.
setting-title = Instellingen
setting-back = Beginscherm
setting-back-call = Terug naar het gesprek
setting-on = Aan
setting-off = Uit

## Weergave
setting-group-look = Weergave
setting-language = Taal
setting-language-about = Van het programma. Gesprekken blijven in hun eigen taal.
setting-scale = Tekstgrootte
setting-scale-about = Alles groeit met de tekst mee.
setting-theme = Kleuren
setting-theme-about = Licht voor een lichte ruimte, donker voor een schemerige.
setting-theme-light = Licht
setting-theme-dark = Donker
setting-motion = Minder beweging
setting-motion-about = Gezichten en de rinkelende telefoon staan stil.

## Geluid
setting-group-sound = Geluid
setting-sound = Geluid
setting-sound-about = De telefoon, de wachtmuziek, het verbreken van de verbinding.
setting-volume-1 = Zacht
setting-volume-2 = Gemiddeld
setting-volume-3 = Hard

## Tijdens een gesprek
setting-group-call = Tijdens een gesprek
setting-timers = Klok
setting-timers-about = Laat zien hoelang het gesprek en een stilte duren.
setting-marks = Punten onder het praten
setting-marks-about = Bij oefenen ziet u aan een tekentje waar een antwoord punten opleverde of kostte.

## Voor iedereen
setting-group-all = Voor iedereen hier
setting-leaderboard = Ranglijst
setting-leaderboard-about = Toont iedereen wie hoeveel gesprekken haalt, met naam. Alleen een trainer beslist hierover.

## Toetsen
setting-group-keys = Toetsen
setting-keys-about = Enter, Tab, Esc en de pijltjes doen altijd hetzelfde.
setting-keys-usual = Gewone toetsen
setting-key-usual = Terug naar { $key }
setting-key-press = Druk op een toets
setting-key-how = Houd Ctrl of Alt in met een letter, of kies een functietoets. Met Esc blijft het zoals het was.
setting-key-hold = In de wacht zetten en hervatten
setting-key-transfer = Gesprek doorverbinden
setting-key-hang-up = Ophangen
setting-key-hint = Om een tip vragen
setting-key-step-back = Een beurt overdoen
setting-key-briefing = De briefing nog eens lezen
setting-key-search = Zoeken in de kaartvoorwaarden
setting-key-next-part = Om de beurt antwoord, werkplek en gesprek; met Shift terug
setting-key-keys = Lijst met toetsen
setting-key-settings = Instellingen
setting-key-leave = Het gesprek verlaten en bewaren voor later

## Waarom een toets niet kan
setting-refused-taken = { $key } is al in gebruik: { $action }. Druk op een andere toets, of op Esc.
setting-refused-types = Met { $key } typt u tekst. Houd er Ctrl of Alt bij in, of kies een functietoets.
setting-refused-edits = Met { $key } bewerkt u uw tekst. Druk op een andere toets, of op Esc.
setting-refused-fixed = { $key } doet altijd hetzelfde. Druk op een andere toets, of op Esc.
setting-refused-system = { $key } is van uw computer. Druk op een andere toets, of op Esc.
setting-refused-unknown = Deze toets kan niet. Druk op een andere toets, of op Esc.
