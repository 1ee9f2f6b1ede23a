# Guided play: what is chosen among, and what comes of each choice. Hints, and the way back.

## The choices
guided-choose = What do you do now?
guided-pick = Number of your choice:{" "}
guided-not-a-choice = Type a number from 1 to { $most }, or a command such as /help.
guided-help = Type the number of a choice. A line that starts with / is for the desk:
guided-desk = At the desk: { $action }
guided-desk-with = At the desk: { $action } ({ $values })
guided-hang-up = Put the phone down

## What comes of each
guided-looking-back = What each of them does
guided-yours = Your choice
guided-best = The best of these
guided-meets = Earns: { $asks }
guided-part = Earns part of: { $asks }
guided-fact = Brings out: { $asks }
guided-leads = Moves the call on.
guided-soothes = The caller feels better.
guided-closes = Rounds the call off.
guided-breaks = Goes against: { $asks }
guided-breaks-critical = Fails the whole call. Goes against: { $asks }
guided-auto-fail = Fails the whole call: { $asks }
guided-upsets = The caller is annoyed.
guided-refused = Not now: { $reason }
guided-too-early = Ends the call too early. Still to do: { $asks }
guided-over = Ends the call too early.
guided-nothing = Does nothing for the call.

## Hints and the way back
guided-hint = Hint: { $hint }
guided-hint-cost = This hint costs { $points } points of every score.
guided-hint-again = You had this hint before; it costs nothing more.
guided-no-hint-in-guided = In guided play the choices are your help; there are no other hints.
guided-no-hint-in-test = There are no hints in a test.
guided-no-way-back-in-test = There is no way back in a test.
guided-no-way-back-here = There is no way back here.
guided-no-such-turn = There is no turn { $turn } to go back to.
guided-is-back = You are back before turn { $turn }.
guided-is-at-start = You are back at the start of the call.

## The ways to take a call
guided-mode-guided = Guided
guided-mode-practice = Practice
guided-mode-test = Test
guided-about-guided = choose among replies and learn what each one does
guided-about-practice = use your own words; a hint costs { $points } points, and you can step back
guided-about-test = your own words, no hints, no way back
guided-mode = Taken as: { $mode }
guided-hints = { $count ->
    [one] One hint: { $points } points off every score
   *[other] { $count } hints: { $points } points off every score
}
