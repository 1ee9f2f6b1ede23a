"""The families of actions, one module each."""
