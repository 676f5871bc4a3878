"""How much memory a process may take that works on what others made."""

from __future__ import annotations

import sys
from contextlib import suppress


def limit_memory(most: int) -> None:
    """Let this process take so many bytes at most, where the system can say so; Windows has no such limit.

    It breaks off then, and no other program does. A lower limit that it has already stays.
    """
    if sys.platform == "win32":
        return
    import resource

    _, highest = resource.getrlimit(resource.RLIMIT_AS)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (most if highest < 0 else min(most, highest), highest))
