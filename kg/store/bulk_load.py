"""Loading a graph into a new store, in portions that Oxigraph sorts quickly, several at a time."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from pyoxigraph import RdfFormat, Store

_PORTION = 10_000_000
"""About how many bytes of N-Quads to load at once: more take more memory, and longer, since they fill no cache."""
_MOST = 4
"""In how many threads to load at most."""


class LineFiles:
    """Files of lines of N-Quads, each as large as a portion to be loaded.

    Args:
        start: What their names begin with; the folder must exist.

    Attributes:
        paths: The files so far, in the order in which they were begun.
    """

    def __init__(self, start: Path) -> None:
        self.paths: list[Path] = []
        self._start = start
        self._lines: list[str] = []
        self._size = 0

    def add(self, lines: str) -> None:
        """Add whole lines whose terms are known to be valid."""
        self._lines.append(lines)
        self._size += len(lines)
        if self._size >= _PORTION:
            self.flush()

    def flush(self) -> None:
        """Write what is at hand."""
        if self._size:
            path = self._start.with_name(f"{self._start.name}-{len(self.paths)}.nq")
            path.write_bytes("".join(self._lines).encode())
            self.paths.append(path)
            self._lines, self._size = [], 0


class Loading(AbstractContextManager["Loading"]):
    """Loads portions of N-Quads into a store in threads of its own; what fails there is raised by a later call."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._running: deque[Future[None]] = deque()
        self._at_once = min(cores(), _MOST)
        self._threads = ThreadPoolExecutor(self._at_once, "loading")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the threads; what has not been begun is not loaded."""
        self._threads.shutdown(cancel_futures=True)

    def add(self, lines: str | bytes) -> None:
        """Load whole lines whose terms are known to be valid."""
        if lines:
            self._start(lambda: self._store.bulk_load(lines, format=RdfFormat.N_QUADS, lenient=True))

    def add_file(self, path: Path) -> None:
        """Load a file of such lines, and remove it."""

        def load() -> None:
            self._store.bulk_load(path=path, format=RdfFormat.N_QUADS, lenient=True)
            path.unlink()

        self._start(load)

    def finish(self) -> None:
        """Wait until all that was added is in the store."""
        self._wait(0)

    def compact(self) -> None:
        """Put what is in the store in order, so that questions take half the time; this does not wait for it."""
        self._start(self._store.optimize)

    def _start(self, work: Callable[[], None]) -> None:
        self._wait(self._at_once)
        self._running.append(self._threads.submit(work))

    def _wait(self, allowed: int) -> None:
        """Wait until no more than so many pieces of work are under way."""
        while len(self._running) > allowed:
            self._running.popleft().result()


def cores() -> int:
    """Return how many things this process may do at the same time."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
