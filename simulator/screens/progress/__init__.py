"""The trainee's progress: every skill, what was earned, and what to do for the next step."""
