"""The command that starts Python for work that may have to be ended: of what others made, or of what never ends."""

from __future__ import annotations

import sys


def worker_command(module: str, *arguments: str) -> list[str]:
    """Return the command that starts a process which finds the same packages as this one.

    Args:
        module: The module whose function ``serve`` does the work.
        arguments: What it finds in ``sys.argv``.
    """
    return [
        sys.executable,
        "-c",
        f"import sys; sys.path[:] = {sys.path!r}; from {module} import serve; serve()",
        *arguments,
    ]
