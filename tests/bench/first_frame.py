"""A start of the program, up to the first frame of its home screen."""

from __future__ import annotations

import os


def show_first_frame() -> None:
    """Start the program as a user does; end at once where it would wait for the user."""
    import simulator.screens.app
    from simulator.commands import main

    simulator.screens.app.App.run = lambda self: os._exit(0)
    main([])


def settle_home() -> None:
    """Start once and wait until all is read, as it was for whoever has been here before."""
    import simulator.screens.app
    from simulator.commands import main

    def run(app: simulator.screens.app.App) -> None:
        app.show()
        while app.screen.wants_tick_in() is not None:
            app.pass_time(0.1)
        os._exit(0)

    simulator.screens.app.App.run = run
    main([])


def show_bare_frame() -> None:
    """Open a bare pygame window, flip it once, and end at once."""
    import pygame

    pygame.display.init()
    pygame.font.init()
    pygame.display.set_mode((1280, 720)).fill((20, 20, 20))
    pygame.display.flip()
    os._exit(0)
