"""A long piece of thinking beside the window, which goes on being drawn meanwhile."""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

T = TypeVar("T")


class Work(Generic[T]):
    """Runs a function in a thread. The function must not touch the records or the window."""

    def __init__(self, function: Callable[[], T]) -> None:
        """Begin at once."""
        self._function = function
        self._result: list[T] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, daemon=True)
        self._thread.start()

    @property
    def is_done(self) -> bool:
        """Say whether there is a result, or an error."""
        return not self._thread.is_alive()

    def result(self) -> T:
        """Give what the function gave, waiting for it; raises what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._result[0]

    def _run(self) -> None:
        try:
            self._result.append(self._function())
        except BaseException as error:  # it is raised where the result is asked for
            self._error = error
