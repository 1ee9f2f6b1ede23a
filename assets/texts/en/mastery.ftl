# How well a call is in hand.
mastery-new = Not taken yet
mastery-begun = Begun
mastery-passed = Passed
mastery-mastered = Mastered
