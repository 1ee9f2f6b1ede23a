"""The trainer's view of the cohort: its lines, its table, its screen."""
