"""The process that :mod:`kg.graph.apart` starts: it gets a graph, and then answers one query after the other."""

from __future__ import annotations

import faulthandler
import os
import pickle
import select
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import pyoxigraph

from kg.graph.engine import Failure, Found, Task, Written, run
from kg.process_limits import limit_memory

_STACK = 256 * 2**20
"""The engine's stack in bytes: long chains, such as of 5,000 UNIONs, take more than the 8 MB that are usual."""
_LATER = 5.0
"""How many seconds after its time a query ends by itself, where nobody is left who would end it."""
_LEAST_MEMORY = 2**30
_MOST_MEMORY = 4 * 2**30
"""How many bytes a query may take on a machine that has plenty."""


def serve() -> None:
    """Answer what comes in at the standard input until it ends."""
    if sys.platform != "win32":  # there, an interrupt of the console ends both processes
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        with suppress(ValueError, OSError):  # not every system says how much there is
            limit_memory(_fair_share())
    with suppress(ValueError, RuntimeError):
        threading.stack_size(_STACK)
    thread = threading.Thread(target=_answer_all, args=(sys.stdin.buffer, sys.stdout.buffer))
    thread.start()
    thread.join()


def _answer_all(questions: BinaryIO, answers: BinaryIO) -> None:
    with suppress(EOFError, BrokenPipeError), open(os.devnull, "w") as nowhere:  # noqa: PTH123 - a device
        store = _opened(pickle.load(questions))
        while True:
            task, seconds = pickle.load(questions)
            if seconds is not None:
                faulthandler.dump_traceback_later(seconds + _LATER, exit=True, file=nowhere)
            with _ending_with(questions):
                answer = store if isinstance(store, Failure) else _answer(store, task)
            pickle.dump(answer, answers, pickle.HIGHEST_PROTOCOL)
            answers.flush()
            faulthandler.cancel_dump_traceback_later()


def _opened(graph: Path | bytes) -> pyoxigraph.Store | Failure:
    try:
        if isinstance(graph, Path):
            return pyoxigraph.Store.read_only(str(graph))
        store = pyoxigraph.Store()
        store.bulk_load(BytesIO(graph), pyoxigraph.RdfFormat.N_QUADS, lenient=True)
    except (OSError, ValueError, RuntimeError) as error:
        return Failure(str(error), is_damage=isinstance(graph, Path))
    return store


def _answer(store: pyoxigraph.Store, task: Task) -> Found | Written | Failure:
    """Return what a query finds; all rows as JSON, which the engine writes and reads faster than Python copies them."""
    return run(store, replace(task, form="json") if task.form is None and task.most is None else task)


@contextmanager
def _ending_with(questions: BinaryIO) -> Iterator[None]:
    """Let the process end where, in the meantime, nobody is left who asks: then a query without limit is for nobody.

    No thread of Python could see to it while the engine works, so the system does: it signals that the pipe has been
    closed, which ends a process on Linux; elsewhere the query goes on to its end.
    """
    if sys.platform != "linux":
        yield
        return
    import fcntl

    pipe = questions.fileno()
    flags = fcntl.fcntl(pipe, fcntl.F_GETFL)
    fcntl.fcntl(pipe, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(pipe, fcntl.F_SETFL, flags | fcntl.FASYNC)
    try:
        look = select.poll()
        look.register(pipe, 0)
        if look.poll(0):  # closed before the system was told to signal it
            raise EOFError
        yield
    finally:
        fcntl.fcntl(pipe, fcntl.F_SETFL, flags)


def _fair_share() -> int:
    """Return a quarter of the machine's memory in bytes, and no more than :data:`_MOST_MEMORY`."""
    quarter = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4
    return min(max(quarter, _LEAST_MEMORY), _MOST_MEMORY)
