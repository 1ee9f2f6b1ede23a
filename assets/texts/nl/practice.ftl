# Waarom een gesprek de oefening van vandaag is, en hoe goed een gesprek erin zit.
practice-first = Een goed begin: dit is het makkelijkste gesprek.
practice-new = Het makkelijkste gesprek dat u nog niet hebt gevoerd.
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
practice-longest =
    { $days ->
        [0] U hebt elk gesprek gehaald; dit is het langst geleden.
        [1] U hebt elk gesprek gehaald; dit is het langst geleden: gisteren.
       *[other] U hebt elk gesprek gehaald; dit is het langst geleden: { $days } dagen.
    }
practice-point = Wat ontbrak: { $point }
practice-below = { $score } bleef onder de ondergrens.
