"""Seconds, processor seconds and memory of a piece of work in this process; the standard library only.

Work whose memory is to be known runs in a process of its own, for a peak never goes down again. Such a process prints
one line of JSON for each thing it has measured, so that what it had finished is known even when it is stopped.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

_T = TypeVar("_T")
_PROC = Path("/proc")
_STATUS = _PROC / "self" / "status"
_LOOK_EVERY = 0.1
"""Seconds between two looks at the memory of a process's helpers."""


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


def median_seconds(work: Callable[[], object], times: int) -> float:
    """Return the median of the seconds, by the clock, that some work takes when it is done several times."""
    return statistics.median(clocked(work)[1]["seconds"] for _ in range(times))


def settle_disk() -> None:
    """Write to the disk what is waiting for it, so that the next measurement does not pay for the one before."""
    if hasattr(os, "sync"):
        os.sync()


def free_bytes() -> int | None:
    """Return how much memory processes could still take, or ``None`` where the system does not say."""
    try:
        lines = (_PROC / "meminfo").read_text().splitlines()
    except OSError:
        return None
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), None)


def watched(command: Sequence[str | Path]) -> tuple[list[dict[str, Any]], dict[int, int]]:
    """Return what a process reports, and the most memory of each process it started meanwhile.

    Args:
        command: The program and its arguments.

    Returns:
        The lines it printed, and bytes by process; none where the system does not tell them.

    Raises:
        RuntimeError: It failed.
    """
    peaks: dict[int, int] = {}
    with subprocess.Popen([str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        ended = threading.Event()
        watch = threading.Thread(target=_watch, args=(process.pid, peaks, ended))
        watch.start()
        try:
            output, complaints = process.communicate()
        finally:
            ended.set()
            watch.join()
    if process.returncode:
        raise RuntimeError(complaints.decode(errors="replace")[-2000:])
    return _reports(output), peaks


def _watch(pid: int, peaks: dict[int, int], ended: threading.Event) -> None:
    """Note the highest memory of the children of a process until it has ended."""
    while not ended.wait(_LOOK_EVERY):
        try:
            children = [
                int(child)
                for task in (_PROC / str(pid) / "task").iterdir()
                for child in (task / "children").read_text().split()
            ]
        except OSError:
            continue
        for child in children:
            try:
                status = (_PROC / str(child) / "status").read_text()
            except OSError:
                continue
            lines = (line for line in status.splitlines() if line.startswith("VmHWM:"))
            peaks[child] = max(peaks.get(child, 0), *(int(line.split()[1]) * 1024 for line in lines), 0)


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
    return _reports(output), whole


def _reports(output: bytes) -> list[dict[str, Any]]:
    lines = output.decode().splitlines(keepends=True)
    return [json.loads(line) for line in lines if line.startswith("{") and line.endswith("\n")]
