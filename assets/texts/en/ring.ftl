# The phone rings.
ring-title = Incoming call
ring-about = A caller on the customer line
ring-answer = Answer
ring-not-now = Not now
