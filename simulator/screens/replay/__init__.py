"""The call as it went, at reading speed or turn by turn."""
