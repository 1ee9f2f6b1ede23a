# De instellingen.
setting-title = Instellingen
setting-back = Terug
setting-language = Taal
setting-language-about = Van het programma. Gesprekken blijven in hun eigen taal.
setting-scale = Tekstgrootte
setting-scale-about = Alles groeit met de tekst mee.
setting-theme = Kleuren
setting-theme-about = Licht voor een lichte ruimte, donker voor een schemerige.
setting-theme-light = Licht
setting-theme-dark = Donker
setting-sound = Geluid
setting-sound-about = De telefoon, de wachtmuziek, het verbreken van de verbinding.
setting-motion = Minder beweging
setting-motion-about = Gezichten en de rinkelende telefoon staan stil.
setting-on = Aan
setting-off = Uit
