"""The scorecard: what went well, what did not, and why."""
