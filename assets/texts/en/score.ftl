# A score of 0 to 100, or none
score-points = { $score } of 100
score-none = not scored
