# The running call: why it does not take a command, its phases, the caller's moods and looks.

## Commands the call does not take
call-unknown-command = The call does not know this command.
call-not-while-ringing = The phone is still ringing. Answer it first.
call-not-while-talking = You are already on the phone with the caller.
call-not-while-on-hold = The caller is on hold and cannot hear you. Resume the call first.
call-not-while-wrap-up = The line is dead. What is left is the disposition and the note.
call-not-while-closed = This call is finished and filed.
call-say-something = Say something: there are no words in this reply.
call-too-long = That is too long for one reply: at most { $most } characters.
call-wait-bounds = Wait more than 0 seconds and at most { $most }.

## Phases
call-phase-ringing = The phone is ringing
call-phase-talking = On the phone
call-phase-on-hold = On hold
call-phase-wrap-up = After the call
call-phase-closed = Filed

## How the line went dead
call-ended-by-caller = { $caller } hung up.
call-ended-by-agent = You ended the call.
call-ended-by-both = You both said goodbye. The call is over.

## Moods, from -5 to 5
call-mood-minus-5 = furious
call-mood-minus-4 = very angry
call-mood-minus-3 = angry
call-mood-minus-2 = annoyed
call-mood-minus-1 = uneasy
call-mood-0 = even
call-mood-1 = at ease
call-mood-2 = relieved
call-mood-3 = content
call-mood-4 = happy
call-mood-5 = delighted

## Looks
call-look-neutral = looks calm
call-look-annoyed = looks annoyed
call-look-furious = looks furious
call-look-worried = looks worried
call-look-puzzled = looks puzzled
call-look-tired = looks tired
call-look-doubtful = looks doubtful
call-look-surprised = looks surprised
call-look-sad = looks sad
call-look-relieved = looks relieved
call-look-happy = looks happy

## The three scores
call-score-accuracy = Accuracy
call-score-professionalism = Professionalism
call-score-sales = Sales close
call-score-accuracy-means = Whether what you said about rates, fees, dates and rules is right and complete.
call-score-professionalism-means = How you treated the caller: identity, respect, plain words, honest promises, a clear end.
call-score-sales-means = Whether you found the need, disclosed what it costs and got a clear yes, or respected a no.

## The parts of the job
call-part-terms = Questions
call-part-dispute = Disputes
call-part-sales = Extra services
call-part-application = Applications
call-part-mixed = Mixed calls
