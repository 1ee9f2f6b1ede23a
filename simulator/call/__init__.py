"""The running call: commands go in, events come out, and the log of events is all that is kept.

`engine.decide` turns a command into events, `state.evolve` carries one of them out.
"""
