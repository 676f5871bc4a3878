"""How much memory and time a process may take that works on what others made."""

from __future__ import annotations

import sys
from contextlib import suppress


def limit_memory(most: int) -> None:
    """Let this process take so many bytes at most, where the system can say so; Windows has no such limit.

    It breaks off then, and no other program does. A lower limit that it has already stays.
    """
    _limit("RLIMIT_AS", most)


def limit_time(seconds: int) -> None:
    """Let this process work for so many seconds of the processor at most, where the system can say so."""
    _limit("RLIMIT_CPU", seconds)


def _limit(of: str, most: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    what = getattr(resource, of)
    _, highest = resource.getrlimit(what)
    with suppress(ValueError, OSError):
        resource.setrlimit(what, (most if highest < 0 else min(most, highest), highest))
