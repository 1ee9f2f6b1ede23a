# How well a call is in hand.
mastery-new = Not taken yet
mastery-begun = Begun
mastery-passed = Passed
mastery-mastered = Mastered
# What one has to know, by part of the job; the other skills stand in family.ftl.
mastery-knowledge-terms = Knowing the card terms
mastery-knowledge-dispute = Knowing how disputes go
mastery-knowledge-sales = Knowing the extra services
mastery-knowledge-application = Knowing what an application takes
mastery-knowledge-mixed = Knowing what a mixed call takes
# How well a skill is in hand.
mastery-level-new = New
mastery-level-shaky = Shaky
mastery-level-growing = Growing
mastery-level-steady = Steady
mastery-level-sure = Sure
