"""From the files of a corpus to records of what they say, in several processes where that pays.

This module is also the program of those processes: ``python -m kg.store.workers`` reads its task from the standard
input and writes records into files. They are started like any program, not forked, so that neither a
user's script nor its threads are copied into them.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import subprocess
import sys
from collections import ChainMap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import IO

from kg.corpus.corpus_checks import check_acts, mentions_by_act, references_of, used_entities
from kg.corpus.paths import CorpusPaths
from kg.corpus.reader import Reader, annotation_name, article_id
from kg.corpus.settings import Settings
from kg.errors import KgError
from kg.model import Annotation, Article, Entity, Statement
from kg.store.bulk_load import LineFiles, cores
from kg.store.file_writer import FileWriter, Written
from kg.store.parse_records import AnnotationRecord, ArticleRecord, Record, compressed
from kg.store.sources import digest_of

__all__ = ["Job", "ParsePool"]

Job = tuple[str, str]
"""A file to read: its path, and its stamp."""

_PAYS_FROM = 400
"""From how many files on it pays to start processes of their own."""
_MOST = 4


class ParsePool:
    """Reads files, in several processes where that pays: what they say goes into files first.

    Args:
        reader: A reader of the corpus.
        articles: The file of every article, by id.
        jobs: The files to read; those that concern one article together.
        folder: Where there is room for what is read and written.
        processes: In how many processes to read; as many as pay if ``None``.

    Attributes:
        written: When all is read, what was written; the files are below the folder.
    """

    def __init__(
        self,
        reader: Reader,
        articles: Mapping[str, str],
        jobs: Sequence[Sequence[Job]],
        folder: Path,
        *,
        processes: int | None = None,
    ) -> None:
        if processes is None:
            processes = _processes() if sum(map(len, jobs)) >= _PAYS_FROM else 1
        number = processes if sys.executable else 1
        self._jobs = jobs
        self._tasks = [
            _Task(reader.paths, reader.settings, dict(articles), jobs[index::number], folder / str(index))
            for index in range(number)
        ]
        self.written: list[Written] = []

    def read(self) -> Iterator[int]:
        """Read everything; yield how many files were read each time some more were."""
        if len(self._tasks) == 1:
            for job, _ in zip(self._jobs, self._tasks[0].run(), strict=True):
                yield len(job)
        else:
            with ExitStack() as stack:
                started = [_pipe(stack.enter_context(_started(task)).stdout) for task in self._tasks]
                for index, job in enumerate(self._jobs):
                    _wait_for(started[index % len(started)])
                    yield len(job)
                for ready in started:
                    _wait_for(ready)
        self.written = [pickle.loads(task.written.read_bytes()) for task in self._tasks]

    def records(self) -> Iterator[Record]:
        """Yield what the files say, in the order of the jobs; everything must have been read."""
        with ExitStack() as stack:
            entries = [stack.enter_context(task.entries.open("rb")) for task in self._tasks]
            for index in range(len(self._jobs)):
                yield from pickle.load(entries[index % len(entries)])


@dataclass(frozen=True, slots=True)
class _Task:
    """Files for one process to read.

    Args:
        paths: The corpus.
        settings: What they are read against.
        articles: The file of every article, by id.
        jobs: The files.
        start: What the names of files begin with into which it writes.
    """

    paths: CorpusPaths
    settings: Settings
    articles: Mapping[str, str]
    jobs: Sequence[Sequence[Job]]
    start: Path

    @property
    def entries(self) -> Path:
        """The file with the records of each job."""
        return self.start.with_suffix(".records")

    @property
    def written(self) -> Path:
        """The file that says what was written."""
        return self.start.with_suffix(".written")

    def run(self) -> Iterator[None]:
        """Read everything, and yield each time a job is done; the files are whole at the end."""
        writer = FileWriter(self.settings, LineFiles(self.start))
        files = _Files(Reader(self.paths, self.settings), self.articles, writer)
        with self.entries.open("wb") as entries:
            for job in self.jobs:
                pickle.dump(files.read(job), entries, protocol=pickle.HIGHEST_PROTOCOL)
                yield
        self.written.write_bytes(pickle.dumps(writer.written(), protocol=pickle.HIGHEST_PROTOCOL))


class _Files:
    """Reads files one after the other, and keeps the article that was read last.

    Args:
        reader: The reader.
        articles: The file of every article, by id.
        writer: What writes what is read.
    """

    def __init__(self, reader: Reader, articles: Mapping[str, str], writer: FileWriter) -> None:
        self._reader = reader
        self._writer = writer
        self._settings = reader.settings
        self._root = reader.paths.root
        self._articles = articles
        self._last: tuple[str, Article | None] = "", None

    def read(self, jobs: Iterable[Job]) -> list[Record]:
        """Return the records of some files."""
        return [self._article(*job) if job[0].endswith(".md") else self._annotation(*job) for job in jobs]

    def _article(self, name: str, stamp: str) -> ArticleRecord:
        path = self._root / name
        # First the digest, then the text: a file that changes in between is read again by the next build.
        digest = digest_of(path)
        article, problems = self._reader.article(path)
        id = article_id(path)
        self._last = id, article
        if article is not None:
            self._writer.article(article)
        return ArticleRecord(id, name, stamp, digest, compressed(article) if article else None, tuple(problems))

    def _annotation(self, name: str, stamp: str) -> AnnotationRecord:
        path = self._root / name
        digest = digest_of(path)
        parsed = self._reader.annotation(path, self._article_of, self._articles)
        whole = AnnotationRecord(
            name=annotation_name(path),
            path=name,
            stamp=stamp,
            digest=digest,
            left_out=parsed.left_out,
            unread=parsed.unread,
            problems=parsed.problems,
        )
        if parsed.annotation is None:
            return whole
        article = self._article_of(parsed.annotation.article)
        assert article is not None
        self._writer.annotation(parsed.annotation, article)
        return self._with_values(whole, parsed.annotation, parsed.lookups)

    def _with_values(
        self, record: AnnotationRecord, annotation: Annotation, lookups: Iterable[str]
    ) -> AnnotationRecord:
        vocabulary, listed = self._settings.vocabulary, self._settings.listed
        members = {member for entity in annotation.local for member in entity.members}
        return replace(
            record,
            value=compressed(annotation),
            ids=tuple(statement.id for statement in annotation.statements),
            uses=tuple(sorted(used_entities(annotation) & listed.keys())),
            labels=tuple(sorted(members & listed.keys())),
            lookups=tuple(sorted(lookups)),
            local=annotation.local,
            references=tuple((one.key, ref) for one in annotation.statements for ref in references_of(one, vocabulary)),
            acts=tuple(self._acts(annotation)),
        )

    def _acts(self, annotation: Annotation) -> Iterator[tuple[str, bool]]:
        """Yield the acts mentioned by label, each with whether its mentions here are known to agree with each other."""
        elsewhere: set[str] = set()

        def find(key: str) -> Statement | None:
            name, _, id = key.partition("#")
            if name != annotation.name:
                elsewhere.add(key)
                return None
            return annotation.by_id.get(id)

        entities: Mapping[str, Entity] = self._settings.listed
        if annotation.local:  # none of them has the id of a listed one
            entities = ChainMap(self._settings.listed, {one.id: one for one in annotation.local})
        for act, group in mentions_by_act(annotation.statements).items():
            elsewhere.clear()
            faults = list(check_acts(group, self._settings.vocabulary, entities, find))
            yield act, not faults and not elsewhere

    def _article_of(self, id: str) -> Article | None:
        if self._last[0] != id:
            self._last = id, self._reader.article(self._root / self._articles[id])[0]
        return self._last[1]


@contextmanager
def _started(task: _Task) -> Iterator[subprocess.Popen[bytes]]:
    """Start a process with a task, and end it when the block is left."""
    command = [sys.executable, "-m", "kg.store.workers"]
    with _interrupts_blocked():  # the process keeps them so: the one that started it ends it
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        with _pipe(process.stdin) as pipe:
            pickle.dump(task, pipe, protocol=pickle.HIGHEST_PROTOCOL)
        yield process
    finally:
        process.kill()
        process.wait()
        _pipe(process.stdout).close()


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


def _wait_for(ready: IO[bytes]) -> None:
    """Wait until a process says that its next job is done, or all it had to do."""
    if not ready.read(1):
        raise KgError("a process that read files was stopped from outside, or had no space to write; build again")


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _processes() -> int:
    return min(cores(), _MOST)


def _main() -> None:
    """Carry out a task, as a process of its own; it writes a byte to its output after every job, and at the end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one ends it
    task: _Task = pickle.load(sys.stdin.buffer)
    ready, sys.stdout = sys.stdout.buffer, sys.stderr
    gc.disable()  # what is read forms no circles, and the process ends with its task
    try:
        for _ in chain(task.run(), [None]):
            ready.write(b".")
            ready.flush()
    except OSError:
        os._exit(1)  # the process that started this one is gone, or the disk is full, which that one will find too


if __name__ == "__main__":
    _main()
