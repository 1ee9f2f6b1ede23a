# A score of 0 to 100, or none
score-points = 100 में से { $score }
score-none = स्कोर नहीं दिया गया
