"""The command line: one module a command."""

from simulator.commands.entry import main

__all__ = ["main"]
