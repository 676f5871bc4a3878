"""From the files of a corpus to records of what they say, in several processes where that pays.

This module is also the program of those processes: ``python -m kg.store.workers`` reads its task from the standard
input and writes records to the standard output. They are started like any program, so that they neither copy the
threads of a user's script, as forks do, nor run the script again, as the pools of the standard library do.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from kg.corpus.reader import Reader
from kg.errors import KgError
from kg.store.bulk_load import LineFiles, cores
from kg.store.reading import FileReader, FileRecord, Job, Written

_PAYS_FROM = 400
"""From how many files on it pays to start processes of their own."""
_MOST = 4


@dataclass(frozen=True, slots=True)
class _Task:
    """Files for one process to read."""

    reader: Reader
    articles: Mapping[str, str]
    jobs: Sequence[Sequence[Job]]
    start: Path

    def run(self) -> Iterator[list[FileRecord] | Written]:
        """Yield the records of each job, and at the end what was written of all."""
        files = FileReader(self.reader, self.articles, LineFiles(self.start))
        yield from map(files.read, self.jobs)
        yield files.written()


def read_files(
    reader: Reader, articles: Mapping[str, str], jobs: Sequence[Sequence[Job]], folder: Path
) -> Iterator[list[FileRecord] | Written]:
    """Read files, in several processes where that pays; yield the records of each job, and at the end what was written.

    Args:
        reader: A reader of the corpus.
        articles: The file of every article, by id.
        jobs: The files to read; those that concern one article together.
        folder: Where quads are written.

    Raises:
        KgError: A process was stopped from outside, or its disk was full.
    """
    number = _processes() if sum(map(len, jobs)) >= _PAYS_FROM and sys.executable else 1
    tasks = [_Task(reader, articles, jobs[index::number], folder / str(index)) for index in range(number)]
    if number == 1:
        yield from tasks[0].run()
        return
    with ExitStack() as stack:
        outputs = [stack.enter_context(_started(task)) for task in tasks]
        for index in range(len(jobs)):
            yield _next(outputs[index % number])
        yield from map(_next, outputs)


@contextmanager
def _started(task: _Task) -> Iterator[IO[bytes]]:
    """Start a process with a task, give its output, and end it when the block is left."""
    command = [sys.executable, "-m", "kg.store.workers"]
    with _interrupts_blocked():  # the process keeps them so: the one that started it ends it
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        with process.stdin as pipe:
            pickle.dump(task, pipe, protocol=pickle.HIGHEST_PROTOCOL)
        yield process.stdout
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def _next(output: IO[bytes]) -> list[FileRecord] | Written:
    """Return what a process gives next."""
    try:
        given: list[FileRecord] | Written = pickle.load(output)
    except (EOFError, pickle.UnpicklingError):
        message = "a process that read files was stopped from outside, or had no space to write; build again"
        raise KgError(message) from None
    return given


@contextmanager
def _interrupts_blocked() -> Iterator[None]:
    """Hold Ctrl-C back from this thread, and for good from processes that it starts, where the system can do so."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _processes() -> int:
    return min(cores(), _MOST)


def _main() -> None:
    """Carry out a task, as a process of its own; what it gives is pickled to its output."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one ends it
    task: _Task = pickle.load(sys.stdin.buffer)
    output, sys.stdout = sys.stdout.buffer, sys.stderr
    gc.disable()  # what is read forms no circles, and the process ends with its task
    try:
        for given in task.run():
            pickle.dump(given, output, protocol=pickle.HIGHEST_PROTOCOL)
            output.flush()
    except OSError:
        os._exit(1)  # the process that started this one is gone, or the disk is full, which that one will find too


if __name__ == "__main__":
    _main()
