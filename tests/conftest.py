"""Settings of all tests."""

from hypothesis import settings

# Speed is measured in `make bench`; a busy machine must not fail a test.
settings.register_profile("headset", deadline=None)
settings.load_profile("headset")
