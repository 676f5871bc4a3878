"""How long queries may take."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from kg.errors import KgError

SECONDS = 60.0
"""How long one may take where nobody said it."""
_LONGEST = 1e9
"""A longer time than these 30 years is none; clocks do not count to all that numbers can say."""


@dataclass(frozen=True, slots=True)
class TimeLimit:
    """An end for one query, or for several together.

    Args:
        seconds: How long they may take; no end if ``None``.
        begun: When the time began.
    """

    seconds: float | None
    begun: float

    @property
    def left(self) -> float | None:
        """How many seconds are left."""
        return None if self.seconds is None else max(0.0, self.begun + self.seconds - time.monotonic())


_CURRENT: ContextVar[TimeLimit | None] = ContextVar("limit", default=None)


def current_limit() -> TimeLimit:
    """Return the limit that holds now; outside of :func:`time_limit` each query has its own."""
    return _CURRENT.get() or TimeLimit(SECONDS, time.monotonic())


@contextmanager
def time_limit(seconds: float | None) -> Iterator[None]:
    """Let all queries in the block take no longer together than some seconds; without end for ``None`` or 0.

    Raises:
        KgError: The seconds are less than 0.
    """
    if seconds is not None and not seconds >= 0:
        raise KgError(f"the time limit cannot be {seconds:g} s; give seconds, or 0 for none")
    has_end = seconds is not None and 0 < seconds <= _LONGEST
    before = _CURRENT.set(TimeLimit(seconds if has_end else None, time.monotonic()))
    try:
        yield
    finally:
        _CURRENT.reset(before)
