# Het welkom, het beginscherm en het aanbod om een open gesprek voort te zetten.

## Het welkom
home-welcome = Welkom bij Headset.
home-what = U voert nagespeelde gesprekken met creditcardklanten. Daarna ziet u wat goed ging, wat niet, en waarom.
home-scores = Elk gesprek krijgt drie scores:
home-apart = Ze worden nooit gemiddeld. Wie een kritiek punt mist, haalt het gesprek niet, wat de scores ook zijn.
home-ask-name = Hoe heet u?
home-name-example = Uw naam, zoals die bij uw resultaten komt te staan
home-start = Beginnen
home-first = Uw eerste gesprek, begeleid
home-first-about = Kies bij elke stap uit een paar antwoorden en zie meteen waarom het ene beter is. Het duurt een paar minuten.
home-first-take = Dit gesprek aannemen
home-first-later = Eerst rondkijken

## Het beginscherm
home-hello = Dag { $name }
home-settings = Instellingen
home-shift = Dienst
home-history = Geschiedenis
home-cohort = Groep
home-leaders = Ranglijst
home-profile = Profiel
home-today = Vandaag oefenen
home-today-start = Beginnen
home-calls = Alle gesprekken
home-past = Laatste gesprekken
home-all-past = Alle eerdere gesprekken
home-all-parts = Alle onderdelen
home-all-levels = Elk niveau
home-all-languages = Alle talen
home-none-fits = Er is geen gesprek dat aan deze keuze voldoet.
home-show-all = Alle gesprekken tonen
home-shift-on = Uw dienst loopt: { $done } van de { $count } gesprekken zijn klaar. Ga hier verder.
home-no-past = Hier komen de gesprekken die u hebt gevoerd, elk met zijn scorekaart.
home-no-calls = Er zijn geen gesprekken.
home-passed = Gehaald
home-not-passed = Niet gehaald
home-unfinished = Niet afgemaakt
home-attempts =
    { $count ->
        [one] { $count } poging
       *[other] { $count } pogingen
    }
home-difficulty-1 = heel makkelijk
home-difficulty-2 = makkelijk
home-difficulty-3 = gemiddeld
home-difficulty-4 = moeilijk
home-difficulty-5 = heel moeilijk
home-score = { $score } { $value }
home-when = { $day }, { $time }
home-keys = Pijltjes kiezen · Enter opent · Tab gaat verder · { $quit } stopt
home-broken =
    { $count ->
        [one] In een scenariobestand staan fouten; het is weggelaten: { $names }
       *[other] In { $count } scenariobestanden staan fouten; ze zijn weggelaten: { $names }
    }
home-records-lost =
    { $count ->
        [0] De gedeelde gegevens zijn niet bereikbaar. U kunt gewoon verder: wat u doet, wordt hier bewaard en later verstuurd.
        [one] De gedeelde gegevens zijn niet bereikbaar. U kunt gewoon verder: één gesprek staat hier klaar om te versturen.
       *[other] De gedeelde gegevens zijn niet bereikbaar. U kunt gewoon verder: { $count } gesprekken staan hier klaar om te versturen.
    }
home-cannot-open = In het bestand van “{ $title }” staan fouten, dus dit gesprek kan niet worden gevoerd.

## Een gesprek dat nog open staat
home-resume-title = Er staat nog een gesprek open
home-resume-begun = Begonnen op { $when }.
home-resume-turn =
    { $turn ->
        [0] U hebt nog niets gezegd.
        [one] U hebt één keer iets gezegd.
       *[other] U hebt { $turn } keer iets gezegd.
    }
home-resume-kept = Alles tot en met uw laatste antwoord is bewaard. U kunt precies verdergaan waar u was gebleven.
home-resume-go-on = Verder met het gesprek
home-resume-later = Later
home-resume-drop = Opgeven
home-resume-changed = De bestanden van dit gesprek zijn sindsdien gewijzigd, dus het kan niet worden voortgezet. U kunt het gesprek vanuit de lijst opnieuw beginnen.
home-resume-gone = Het bestand van dit gesprek is er niet meer of bevat fouten, dus het kan niet worden voortgezet.
home-resume-unreadable = Deze versie van Headset kan niet lezen hoe ver het gesprek was, dus het kan niet worden voortgezet.
