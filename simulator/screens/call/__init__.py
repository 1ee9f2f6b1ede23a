"""The call: the caller, what is said, and the desk beside it."""

from simulator.screens.call.screen import CallScreen

__all__ = ["CallScreen"]
