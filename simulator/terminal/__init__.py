"""A call in plain text: what is typed, what is shown, and playing a whole call with them."""
