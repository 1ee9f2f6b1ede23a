# A score of 0 to 100, or none
score-points = { $score } van 100
score-none = geen score
