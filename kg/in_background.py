"""Work of libraries that no interrupt reaches, done where the wait for it can be interrupted."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TypeVar

_T = TypeVar("_T")

_LOOK = 0.2
"""How many seconds pass at most until an interrupt is noticed, where waiting cannot be interrupted (Windows)."""


def in_background(work: Callable[[], _T], left: Callable[[], float | None] = lambda: None) -> _T:
    """Return what some work gives, done in a thread of its own: an interrupt is raised here at once.

    The thread is then left to itself, so that the work must end sooner or later, and change nothing.

    Args:
        work: The work, which must let other threads run.
        left: Returns how many seconds it may still take; there is no end if ``None``.

    Raises:
        TimeoutError: It took longer.
    """
    done: SimpleQueue[tuple[_T, None] | tuple[None, BaseException]] = SimpleQueue()

    def run() -> None:
        try:
            done.put((work(), None))
        except BaseException as error:
            done.put((None, error))

    Thread(target=run, daemon=True).start()
    while True:
        seconds = left()
        try:
            found = done.get(timeout=_LOOK if seconds is None else max(0.0, min(seconds, _LOOK)))
        except Empty:
            if seconds is not None and seconds <= 0:
                raise TimeoutError from None
            continue
        if found[1] is not None:
            raise found[1]
        return found[0]
