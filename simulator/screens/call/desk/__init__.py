"""The agent's desk on the screen: one module a tab, and what they are made of."""
