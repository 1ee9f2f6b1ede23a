"""What a whole group of trainees shows: whom to help, with what, and which call is at fault."""
