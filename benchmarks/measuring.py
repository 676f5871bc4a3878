"""Seconds, processor seconds and memory of a piece of work in this process; the standard library only.

Work whose memory is to be known runs in a process of its own, for a peak never goes down again. Such a process prints
one line of JSON for each thing it has measured, so that what it had finished is known even when it is stopped.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

__all__ = ["clocked", "peak_bytes", "report", "run_side"]

_T = TypeVar("_T")
_STATUS = Path("/proc/self/status")


def clocked(work: Callable[[], _T]) -> tuple[_T, dict[str, float]]:
    """Return what some work returns, and what it took.

    Args:
        work: The work.

    Returns:
        Its result, and ``seconds`` by the clock and ``cpu_seconds`` of the processor, all threads together: more than
        by the clock where several worked at once, less where it waited for the disk.
    """
    start, cpu = time.perf_counter(), time.process_time()
    result = work()
    return result, {"seconds": time.perf_counter() - start, "cpu_seconds": time.process_time() - cpu}


def peak_bytes() -> int:
    """Return the most memory that this process has held at once (resident, the interpreter and modules included)."""
    if _STATUS.exists():  # the other count begins with the memory of the process that started this one
        lines = (line for line in _STATUS.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(next(lines).split()[1]) * 1024
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


def report(**figures: Any) -> None:
    """Print a line of JSON."""
    print(json.dumps(figures), flush=True)


def run_side(command: Sequence[str | Path], timeout: float | None = None) -> tuple[list[dict[str, Any]], bool]:
    """Return what a process reports until it ends or is stopped.

    Args:
        command: The program and its arguments.
        timeout: Seconds after which it is stopped.

    Returns:
        The lines it printed, and whether it came to its end.

    Raises:
        RuntimeError: It failed; the message has the end of what it complained of.
    """
    try:
        done = subprocess.run([str(part) for part in command], capture_output=True, timeout=timeout, check=True)
        output, whole = done.stdout, True
    except subprocess.TimeoutExpired as expired:
        output, whole = expired.stdout or b"", False
    except subprocess.CalledProcessError as failed:
        raise RuntimeError(failed.stderr.decode(errors="replace")[-2000:]) from None
    lines = output.decode().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("\n")], whole
