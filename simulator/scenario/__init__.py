"""What a trainer writes: models, the loader with positions, figures and checks.

`library.Library` is the way in: it gives the cards of all calls and loads one as a
`bundle.Scenario`. An author's mistakes come together, in one `mistakes.ScenarioError`.
"""
