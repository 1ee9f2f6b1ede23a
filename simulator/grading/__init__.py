"""What is made of a call: criteria, the words that decide them, verdicts, scores and advice.

`scorecard.grade_call` is the way in: a pure function of the scenario and the log.
"""
