# De voortgang: vaardigheden, wat er is behaald, persoonlijke records.
progress-title = Uw voortgang
progress-back = Terug
progress-skills = Uw vaardigheden
progress-about = Elk gesprek als oefening of als toets herhaalt de vaardigheden waar het om vraagt. De balk is de kans dat u een vaardigheid vandaag nog beheerst. Die daalt met de dagen; bij de streep, 90%, is het tijd om te oefenen.
progress-unpractised = Nog niet geoefend
progress-unpractised-about = Deze komen met gesprekken die u als oefening of als toets voert.
progress-bests = Persoonlijke records
progress-none = Zodra u een gesprek als oefening of als toets hebt gevoerd, staan hier uw vaardigheden.
progress-rank = Rang
progress-streak = Reeks
progress-chance = Kans vandaag
progress-percent = { $chance }%
progress-due =
    { $days ->
        [0] Vandaag aan de beurt
        [1] Morgen aan de beurt
       *[other] Over { $days } dagen aan de beurt
    }
progress-overdue =
    { $days ->
        [1] Sinds gisteren aan de beurt
       *[other] Al { $days } dagen aan de beurt
    }
progress-last =
    { $days ->
        [0] Vandaag geoefend
        [1] Gisteren geoefend
       *[other] { $days } dagen geleden geoefend
    }
progress-reviews =
    { $count ->
        [one] { $count } gesprek
       *[other] { $count } gesprekken
    }
progress-best-time = beste tijd { $time }

## One skill
progress-level-new = U hebt dit nog niet geoefend.
progress-level-shaky = De laatste keer ontbrak het, of er ontbrak de laatste tijd te veel.
progress-level-growing = Het zit erin, maar zou snel weer wegzakken.
progress-level-steady = Het zit erin en blijft minstens twee weken zitten.
progress-level-sure = Bijna altijd alles, en het blijft minstens twee maanden zitten.
progress-curve =
    { $days ->
        [1] De kans dat u het nog beheerst, over één dag
       *[other] De kans dat u het nog beheerst, in de komende { $days } dagen
    }
progress-today = vandaag
progress-in-days = +{ $days }
progress-criteria =
    { $count ->
        [one] Wat erbij hoort, in uw laatste gesprek dat erom vroeg
       *[other] Wat erbij hoort, in uw laatste { $count } gesprekken die erom vroegen
    }
progress-met = { $met } van { $count } keer gehaald
progress-missed = Gesprekken waarin iets ervan ontbrak
progress-missed-none = In uw laatste gesprekken ontbrak er niets van.
progress-practise = Dit oefenen

## What each skill is
progress-means-greeting = U groet met uw naam, zegt wat u gaat doen en gaat aan het eind na of alles duidelijk is.
progress-means-security = U weet wie u aan de lijn hebt voordat u een dossier opent, en u vraagt nooit om een pincode of code.
progress-means-empathy = U laat de klant uitpraten en blijft beleefd, wat er ook gezegd wordt.
progress-means-clarity = U gebruikt gewone woorden en legt een vakterm meteen uit.
progress-means-authority = U belooft alleen wat volgens het productblad en de huisregels mag.
progress-means-service = Wat een goede medewerker nog meer doet, zoals iemand kalmeren of doorvragen.
progress-means-knowledge-terms = U legt de kaartvoorwaarden goed uit: datums, rente en minimale aflossing.
progress-means-knowledge-dispute = U weet wat u doet als iemand kosten of een afschrijving betwist, en hoelang dat duurt.
progress-means-knowledge-sales = U weet wat een extra dienst dekt, wat die kost en wie er niet voor in aanmerking komt.
progress-means-knowledge-application = U kent de rentes en kosten van de kaarten en weet welke gegevens een aanvraag nodig heeft.
progress-means-knowledge-mixed = U houdt in één gesprek meerdere kwesties uit elkaar en handelt elk ervan goed af.
progress-means-figures = Elk bedrag, elk percentage en elke datum die u noemt, klopt.
progress-means-need = U vraagt wat iemand nodig heeft voordat u iets aanbiedt.
progress-means-offer = U noemt de kosten van een dienst samen met wat die oplevert, en krijgt een duidelijk ja.
progress-means-close = U vraagt om een besluit, beantwoordt een bezwaar één keer en respecteert een nee.
