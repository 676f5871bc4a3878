"""Queries in a process of their own, which can be ended: Oxigraph lets nothing else in its process work meanwhile.

pyoxigraph holds the interpreter until it is done, so that neither Ctrl-C nor another thread can stop it, and a query
that is too much for its stack takes the process with it. The process is started when it is first needed, gets the graph
(as the folder of a store, or as N-Quads) and then one query after the other.
"""

from __future__ import annotations

import atexit
import pickle
import subprocess
import weakref
from collections.abc import Callable, Iterable
from pathlib import Path

from kg.errors import KgError
from kg.graph.engine import Failure, Found, Task, Written, read_back
from kg.graph.time_limit import TimeLimit
from kg.in_background import in_background
from kg.worker_command import worker_command

_KEPT = 2
"""How many processes of a graph wait for further queries."""


def start_ahead() -> None:
    """Start a process for the next graph that needs one, so that it is ready when the corpus has been read."""
    if not any(process.is_alive for process in _STARTED):
        _STARTED.append(_Process())


class TimeIsUp(Exception):
    """A query took longer than it may."""


class BrokenOff(Exception):
    """The process of a query ended before it had an answer."""


class Apart:
    """Runs queries of one graph in processes that can be ended.

    Args:
        graph: Returns the folder of the graph, or the graph as N-Quads; asked when a process starts.
    """

    def __init__(self, graph: Callable[[], Path | bytes]) -> None:
        self._graph = graph
        self._waiting: list[_Process] = []
        self._all: set[_Process] = set()
        weakref.finalize(self, _end_all, self._all)

    def run(self, task: Task, limit: TimeLimit) -> Found | Written | Failure:
        """Return what :func:`kg.graph.engine.run` does, unless it takes too long; whatever stops it ends the process.

        Raises:
            TimeIsUp: It took longer than it may.
            BrokenOff: The process broke down.
        """
        process = self._take()
        try:
            answer = process.answer(task, limit)
        except BaseException:
            self._end(process)
            raise
        if len(self._waiting) < _KEPT:
            self._waiting.append(process)
        else:
            self._end(process)
        return read_back(answer) if isinstance(answer, Written) and task.form is None else answer

    def _take(self) -> _Process:
        """Return a process that waits, or a new one."""
        while self._waiting:
            process = self._waiting.pop()
            if process.is_alive:
                return process
            self._end(process)
        process = _STARTED.pop() if _STARTED and _STARTED[-1].is_alive else _Process()
        self._all.add(process)
        try:
            process.say(self._graph())  # made while the process starts
        except BaseException:
            self._end(process)
            raise
        return process

    def _end(self, process: _Process) -> None:
        process.end()
        self._all.discard(process)


class _Process:
    """A process that answers one query after the other."""

    def __init__(self) -> None:
        program = worker_command("kg.graph.worker")
        pipe, null = subprocess.PIPE, subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(program, stdin=pipe, stdout=pipe, stderr=null)
        except OSError as error:
            raise KgError(f"the query cannot be run: Python cannot be started: {error}") from None

    @property
    def is_alive(self) -> bool:
        """Whether it still runs."""
        return self._process.poll() is None

    def say(self, message: object) -> None:
        """Send it something."""
        assert self._process.stdin is not None
        try:
            pickle.dump(message, self._process.stdin, pickle.HIGHEST_PROTOCOL)
            self._process.stdin.flush()
        except OSError:
            raise BrokenOff from None

    def answer(self, task: Task, limit: TimeLimit) -> Found | Written | Failure:
        """Return what it answers."""
        try:
            return in_background(lambda: self._hear(task, limit.left), lambda: limit.left)
        except TimeoutError:
            raise TimeIsUp from None

    def _hear(self, task: Task, seconds: float | None) -> Found | Written | Failure:
        assert self._process.stdout is not None
        self.say((task, seconds))
        try:
            answer: Found | Written | Failure = pickle.load(self._process.stdout)
        except (OSError, EOFError, ValueError, pickle.UnpicklingError):
            raise BrokenOff from None
        return answer

    def end(self) -> None:
        """End it, whatever it does."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            try:
                pipe.close()
            except OSError:  # what was not sent yet is for nobody
                continue


_STARTED: list[_Process] = []
"""Processes that have no graph yet."""


def _end_all(processes: Iterable[_Process]) -> None:
    for process in processes:
        process.end()


atexit.register(_end_all, _STARTED)
