"""From the files of a corpus to records of what they say, in several processes where that pays.

This module is also the program of those processes: ``python -m kg.store.records`` reads its task from the standard
input and writes records to the standard output. They are started like any program, not forked, so that neither a
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
from dataclasses import replace
from itertools import chain
from pathlib import Path
from typing import IO, Any

from kg.corpus.corpus_checks import check_acts, references_of, tellings_by_act, used_entities
from kg.corpus.derive import rolls_up_to
from kg.corpus.reader import Reader, annotation_name, article_id
from kg.errors import KgError
from kg.model import Annotation, Article, Entity, Statement
from kg.store.loading import LineFiles, cores
from kg.store.readings import AnnotationRecord, ArticleRecord, Record, compressed
from kg.store.sources import digest_of
from kg.store.stream import FileWriter, Written

__all__ = ["Job", "Reading"]

Job = tuple[str, str]
"""A file to read: its path, and its stamp."""

_PAYS_FROM = 400
"""From how many files on it pays to start processes of their own."""
_MOST = 4


class Reading:
    """Reads files one after the other, in several processes where that pays; iterate over it once.

    Args:
        reader: A reader of the corpus.
        articles: The file of every article, by id.
        jobs: The files to read; those that concern one article together.
        folder: Where there is room for what is written.
        writing: Whether what is read is written as well, as far as each file can be written by itself.
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
        writing: bool = False,
        processes: int | None = None,
    ) -> None:
        if processes is None:
            processes = _processes() if sum(map(len, jobs)) >= _PAYS_FROM else 1
        self._reader = reader
        self._articles = dict(articles)
        self._jobs = jobs
        self._folder = folder
        self._writing = writing
        self._processes = processes if sys.executable else 1
        self.written: list[Written] = []

    def __iter__(self) -> Iterator[list[Record]]:
        """Yield the records of some files at a time, in the order of the jobs."""
        if self._processes < 2:
            files = _Files(self._reader, self._articles, self._folder / "0" if self._writing else None)
            yield from map(files.read, self._jobs)
            self.written += files.written()
        else:
            yield from self._elsewhere()

    def _elsewhere(self) -> Iterator[list[Record]]:
        """Share the jobs out, and take the records in turn from one process after the other.

        Each process writes into a file, so that none has to wait for this one, and a byte to its standard output for
        every entry that is complete.
        """
        number = self._processes
        with ExitStack() as stack:
            started: list[tuple[IO[bytes], IO[bytes]]] = []
            for at in range(number):
                path = self._folder / f"{at}.records"
                process = stack.enter_context(_started([sys.executable, "-m", "kg.store.records"]))
                settings, jobs = self._reader.settings, self._jobs[at::number]
                quads = self._folder / str(at) if self._writing else None
                task = path, self._reader.layout, settings, self._articles, jobs, quads
                with _pipe(process.stdin) as pipe:
                    pickle.dump(task, pipe, protocol=pickle.HIGHEST_PROTOCOL)
                path.touch()
                started.append((_pipe(process.stdout), stack.enter_context(path.open("rb"))))
            for at in range(len(self._jobs)):
                yield _received(*started[at % number])
            self.written += [written for one in started for written in _received(*one)]


class _Files:
    """Reads files one after the other, and keeps the article that was read last.

    Args:
        reader: The reader.
        articles: The file of every article, by id.
        quads: What the names of files begin with in which quads are written, if what is read is written as well.
    """

    def __init__(self, reader: Reader, articles: Mapping[str, str], quads: Path | None) -> None:
        self._reader = reader
        self._writer = FileWriter(reader.layout, reader.settings, LineFiles(quads)) if quads else None
        self._settings = reader.settings
        self._root = reader.layout.root
        self._articles = articles
        self._last: tuple[str, Article | None] = "", None
        self._uses: dict[str, list[str]] = {}

    def read(self, jobs: Iterable[Job]) -> list[Record]:
        """Return the records of some files."""
        return [self._article(*job) if job[0].endswith(".md") else self._annotation(*job) for job in jobs]

    def written(self) -> list[Written]:
        """Return what was written, if anything was to be; nothing may be read afterwards."""
        return [self._writer.written()] if self._writer else []

    def _article(self, name: str, stamp: str) -> ArticleRecord:
        path = self._root / name
        # First the digest, then the text: a file that changes in between is read again by the next build.
        digest = digest_of(path)
        article, problems = self._reader.article(path)
        id = article_id(path)
        self._last = id, article
        if article is not None and self._writer is not None:
            self._writer.article(article)
        return ArticleRecord(id, name, stamp, digest, compressed(article) if article else None, tuple(problems))

    def _annotation(self, name: str, stamp: str) -> AnnotationRecord:
        path = self._root / name
        digest = digest_of(path)
        found = self._reader.annotation(path, self._article_of, self._articles)
        whole = AnnotationRecord(
            name=annotation_name(path),
            path=name,
            stamp=stamp,
            digest=digest,
            left_out=found.left_out,
            unread=found.unread,
            problems=found.problems,
        )
        if found.annotation is None:
            return whole
        if self._writer is not None:
            article = self._article_of(found.annotation.article)
            assert article is not None
            self._writer.annotation(found.annotation, article)
        return self._with_values(whole, found.annotation, found.asked)

    def _with_values(self, record: AnnotationRecord, annotation: Annotation, asked: Iterable[str]) -> AnnotationRecord:
        vocabulary, listed = self._settings.vocabulary, self._settings.listed
        spoken_of = (id for id in used_entities(annotation) if id in listed)
        uses = set(chain.from_iterable(map(self._belongs_to, spoken_of)))
        return replace(
            record,
            value=compressed(annotation),
            ids=tuple(statement.id for statement in annotation.statements),
            uses=tuple(sorted(uses)),
            asked=tuple(sorted(asked)),
            local=tuple((one.id, one.model_dump_json(exclude_defaults=True)) for one in annotation.local),
            references=tuple((one.key, ref) for one in annotation.statements for ref in references_of(one, vocabulary)),
            acts=tuple(self._acts(annotation)),
        )

    def _acts(self, annotation: Annotation) -> Iterator[tuple[str, bool]]:
        """Yield the acts told by label, each with whether its tellings here are known to agree with each other."""
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
        for act, group in tellings_by_act(annotation.statements).items():
            elsewhere.clear()
            faults = list(check_acts(group, self._settings.vocabulary, entities, find))
            yield act, not faults and not elsewhere

    def _belongs_to(self, id: str) -> list[str]:
        """Return a listed entity and what it belongs to; most stand in many annotations."""
        found = self._uses.get(id)
        if found is None:
            found = self._uses[id] = rolls_up_to(id, self._settings.vocabulary, self._settings.listed)
        return found

    def _article_of(self, id: str) -> Article | None:
        if self._last[0] != id:
            self._last = id, self._reader.article(self._root / self._articles[id])[0]
        return self._last[1]


@contextmanager
def _started(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Start a process, and end it when the block is left."""
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        _pipe(process.stdout).close()


def _received(ready: IO[bytes], entries: IO[bytes]) -> list[Any]:
    """Return the next entry of a process, which it has written as soon as it says so."""
    if not ready.read(1):
        raise KgError("a process that read files was ended from outside, or found no room to write; build again")
    received: list[Any] = pickle.load(entries)
    return received


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    assert pipe is not None
    return pipe


def _processes() -> int:
    return min(cores(), _MOST)


def _main() -> None:
    """Read the files of a task, as a process of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started this one ends it
    path, layout, settings, articles, jobs, quads = pickle.load(sys.stdin.buffer)
    ready, sys.stdout = sys.stdout.buffer, sys.stderr
    gc.disable()  # what is read forms no circles, and the process ends with its task
    files = _Files(Reader(layout, settings), articles, quads)
    try:
        with path.open("wb") as entries:
            for entry in chain(map(files.read, jobs), (files.written() for _ in range(1))):
                pickle.dump(entry, entries, protocol=pickle.HIGHEST_PROTOCOL)
                entries.flush()
                ready.write(b".")
                ready.flush()
    except OSError:
        os._exit(1)  # the process that started this one is gone, or the disk is full, which that one will find too


if __name__ == "__main__":
    _main()
