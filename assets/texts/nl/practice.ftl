# Waarom een gesprek de oefening van vandaag is, en hoe goed een gesprek erin zit.
practice-first = Een goed begin: dit is het makkelijkste gesprek.
practice-new = Het makkelijkste gesprek dat u nog niet hebt gevoerd.
practice-new-skill = Het makkelijkste gesprek dat u nog niet hebt gevoerd, en het eerste dat om “{ $skill }” vraagt.
practice-failed =
    { $days ->
        [0] U hebt dit vandaag niet gehaald: probeer het nog eens.
        [1] U hebt dit gisteren niet gehaald: probeer het nog eens.
       *[other] U hebt dit { $days } dagen geleden niet gehaald: probeer het nog eens.
    }
practice-unguided =
    { $days ->
        [0] U hebt dit vandaag begeleid gehaald: voer het nu in uw eigen woorden.
        [1] U hebt dit gisteren begeleid gehaald: voer het nu in uw eigen woorden.
       *[other] U hebt dit { $days } dagen geleden begeleid gehaald: voer het nu in uw eigen woorden.
    }
practice-due =
    { $days ->
        [0] “{ $skill }” hebt u vandaag nog geoefend; de kans dat u het nog beheerst, is ongeveer { $chance }%.
        [1] “{ $skill }” hebt u gisteren voor het laatst geoefend; de kans dat u het nog beheerst, is ongeveer { $chance }%.
       *[other] “{ $skill }” hebt u { $days } dagen geleden voor het laatst geoefend; de kans dat u het nog beheerst, is ongeveer { $chance }%.
    }
practice-critical =
    { $days ->
        [0] Vandaag miste u een kritiek punt van “{ $skill }”, en dan is een gesprek niet gehaald. Dit gesprek vraagt er weer om.
        [1] Gisteren miste u een kritiek punt van “{ $skill }”, en dan is een gesprek niet gehaald. Dit gesprek vraagt er weer om.
       *[other] { $days } dagen geleden miste u een kritiek punt van “{ $skill }”, en dan is een gesprek niet gehaald. Dit gesprek vraagt er weer om.
    }
practice-ahead =
    { $left ->
        [1] Vandaag hoeft er niets. “{ $skill }” is morgen aan de beurt; de kans dat u het nog beheerst, is ongeveer { $chance }%.
       *[other] Vandaag hoeft er niets. “{ $skill }” is over { $left } dagen aan de beurt; de kans dat u het nog beheerst, is ongeveer { $chance }%.
    }
practice-unmastered = Vandaag hoeft er niets. Dit gesprek hebt u gehaald, maar nog niet twee keer achter elkaar zonder tip.
practice-longest =
    { $days ->
        [0] U hebt elk gesprek gehaald; dit is het langst geleden.
        [1] U hebt elk gesprek gehaald; dit is het langst geleden: gisteren.
       *[other] U hebt elk gesprek gehaald; dit is het langst geleden: { $days } dagen.
    }
practice-point = Wat ontbrak: { $point }
practice-below = { $score } bleef onder de ondergrens.
practice-progress = Uw voortgang
practice-skills-due =
    { $count ->
        [0] Uw voortgang: vandaag is er niets aan de beurt.
        [one] Uw voortgang: vandaag is er één vaardigheid aan de beurt.
       *[other] Uw voortgang: vandaag zijn er { $count } vaardigheden aan de beurt.
    }
