# The running call: why it does not take a command, its phases, the caller's moods and looks.

## Commands the call does not take
call-unknown-command = Dit commando kent het gesprek niet.
call-not-while-ringing = De telefoon gaat nog. Neem eerst op.
call-not-while-talking = U hebt de beller al aan de lijn.
call-not-while-on-hold = De beller staat in de wacht en kan u niet horen. Haal het gesprek eerst terug.
call-not-while-wrap-up = De verbinding is verbroken. Wat rest, zijn de afhandelcode en de notitie.
call-not-while-closed = Dit gesprek is afgerond en opgeborgen.
call-say-something = Zeg iets: er staan geen woorden in dit antwoord.
call-too-long = Dat is te lang voor één antwoord: hooguit { $most } tekens.
call-wait-bounds = Wacht meer dan 0 seconden en hooguit { $most }.

## Phases
call-phase-ringing = De telefoon gaat
call-phase-talking = In gesprek
call-phase-on-hold = In de wacht
call-phase-wrap-up = Na het gesprek
call-phase-closed = Opgeborgen

## How the line went dead
call-ended-by-caller = { $caller } heeft opgehangen.
call-ended-by-agent = U hebt het gesprek beëindigd.
call-ended-by-both = U hebt afscheid van elkaar genomen. Het gesprek is voorbij.

## Moods, from -5 to 5
call-mood-minus-5 = woedend
call-mood-minus-4 = heel boos
call-mood-minus-3 = boos
call-mood-minus-2 = geërgerd
call-mood-minus-1 = onrustig
call-mood-0 = neutraal
call-mood-1 = op het gemak
call-mood-2 = opgelucht
call-mood-3 = tevreden
call-mood-4 = blij
call-mood-5 = dolblij

## Looks
call-look-neutral = kijkt rustig
call-look-annoyed = kijkt geërgerd
call-look-furious = kijkt woedend
call-look-worried = kijkt bezorgd
call-look-puzzled = kijkt vragend
call-look-tired = kijkt vermoeid
call-look-doubtful = kijkt twijfelend
call-look-surprised = kijkt verrast
call-look-sad = kijkt verdrietig
call-look-relieved = kijkt opgelucht
call-look-happy = kijkt blij

## The three scores
call-score-accuracy = Juistheid
call-score-professionalism = Professionaliteit
call-score-sales = Verkoop
call-score-accuracy-means = Of wat u zei over rente, kosten, data en regels klopt en volledig is.
call-score-professionalism-means = Hoe u met de beller omging: identiteit, respect, gewone woorden, eerlijke toezeggingen, een duidelijk einde.
call-score-sales-means = Of u de behoefte vond, zei wat het kost en een duidelijk ja kreeg, of een nee respecteerde.

## The parts of the job
call-part-terms = Vragen
call-part-dispute = Betwistingen
call-part-sales = Extra diensten
call-part-application = Aanvragen
call-part-mixed = Gemengde gesprekken
