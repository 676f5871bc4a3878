"""Interrupting a build between its steps, not within a library at work."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType


class StoppedAfterBuild(KeyboardInterrupt):
    """A build was interrupted when its store was published already."""


@contextmanager
def interrupts_held_back() -> Iterator[Callable[[], None]]:
    """Hold an interrupt back until the function that is given is called, which then raises it; a second one is let in.

    Libraries at work, such as Polars, take an interrupt for a fault of their own.
    """
    interrupted = False

    def note(number: int, frame: FrameType | None) -> None:
        nonlocal interrupted
        if interrupted:
            raise KeyboardInterrupt
        interrupted = True

    def stop_if_interrupted() -> None:
        if interrupted:
            raise KeyboardInterrupt

    handler = signal.getsignal(signal.SIGINT)
    if threading.current_thread() is not threading.main_thread() or handler is not signal.default_int_handler:
        yield stop_if_interrupted
        return
    signal.signal(signal.SIGINT, note)
    try:
        yield stop_if_interrupted
    finally:
        signal.signal(signal.SIGINT, handler)
    if interrupted:
        raise StoppedAfterBuild("stopped when the store was built already")
