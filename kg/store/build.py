"""Building a store: read what has changed, find what that changes elsewhere, write both, publish."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

import polars

from kg.corpus.article_checks import check_heads
from kg.corpus.decisions import problems_of_examples
from kg.corpus.paths import CorpusPaths, annotation_name, article_id
from kg.corpus.read import problems_of_denoted, problems_of_files, problems_of_unused
from kg.corpus.reader import Reader
from kg.corpus.settings import Settings, read_settings
from kg.errors import InvalidCorpus, Problem, StoreDamaged
from kg.gc_paused import gc_paused
from kg.store.corpus import StoredCorpus, stored_corpus
from kg.store.dependents import dependents_of_entities, extends
from kg.store.disk import delete, sync
from kg.store.folders import Draft, Stores
from kg.store.interrupts import interrupts_held_back
from kg.store.opening import FORMAT, check_store
from kg.store.parse_cache import ParseCache
from kg.store.parts import (
    PARSE_CACHE,
    TABLE,
    corruption_explained,
    open_graph,
    read_table,
    seal_of,
    write_failures_explained,
)
from kg.store.reading import FileRecord, Job, Written
from kg.store.sources import Changes, digest_of, find_changes, list_sources, program_digest
from kg.store.unfit import find_unfit, leave_out
from kg.store.workers import read_files
from kg.store.writing import Change, Settled, rewrite, write_anew
from kg.table.columns import WRITTEN
from kg.table.derive import ANNOTATION, derive, derive_again
from kg.table.set_aside import codings_of

_ARTICLES, _ANNOTATIONS = "data/articles/", "data/annotations/"

_FROM_NOTHING = 1 / 3
"""Above which share of the annotations it is quicker to read and write everything than to replace parts of it."""


class Progress(Protocol):
    """Learns how far a build is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Take notice: of what a step goes through, such as files to be read, so much is done."""


@dataclass(frozen=True, slots=True)
class Built:
    """What a build did.

    Args:
        number: Number of the store that is current now.
        read: How many files were read.
        anew: Whether everything was written from nothing.
        because: Why, in a sentence without a full stop; empty where there was nothing unusual.
    """

    number: int
    read: int
    anew: bool
    because: str = ""


def build_store(
    paths: CorpusPaths,
    stores: Stores,
    *,
    anew: bool = False,
    strict: bool = False,
    progress: Progress = lambda step, done, total: None,
    wait: float | None = None,
    on_wait: Callable[[str], None] | None = None,
) -> Built:
    """Bring the published store up to date, and return what was done; nothing is done where nothing has changed.

    Until the new store is whole the old one is current; where anything fails it stays so.

    Args:
        paths: The corpus.
        stores: Where its stores are.
        anew: Whether to read and write everything, whatever a store has.
        strict: Whether a corpus with errors is refused.
        progress: Called with how far the build is.
        wait: How many seconds to wait for another builder; ``None`` waits until it has ended.
        on_wait: Called with a sentence that names the builder it waits for.

    Raises:
        StoreBusy: Another process builds.
        InvalidCorpus: The corpus has errors, and ``strict`` was asked for.
        KgError: The store cannot be written.
        KeyboardInterrupt: It was stopped; nothing has changed.
        StoppedAfterBuild: It was stopped when all was done.
    """
    with (
        stores.build(wait=wait, on_wait=on_wait) as draft,
        write_failures_explained(draft.folder),
        interrupts_held_back() as stop_if_interrupted,
        gc_paused(),
    ):

        def report(step: str, done: int, total: int) -> None:
            progress(step, done, total)
            stop_if_interrupted()

        build = _Build(paths, draft, report)
        build.look_at_previous(anew)
        if build.is_fresh:
            assert draft.previous is not None
            if strict:
                with closing(ParseCache(draft.previous / PARSE_CACHE, read_only=True)) as cache:
                    _refuse_errors(stored_corpus(cache, paths))
            return Built(int(draft.previous.name), 0, False)
        build.run(strict)
        stop_if_interrupted()
        draft.publish()
        return Built(int(draft.folder.name), build.files_read, build.anew, build.because)


class _Build:
    """One build, step by step."""

    cache: ParseCache
    _reader: Reader
    _of_places: list[Problem]
    _is_unreadable: bool

    def __init__(self, paths: CorpusPaths, draft: Draft, progress: Progress) -> None:
        self._paths = paths
        self._draft = draft
        self._progress = progress
        self._parts = draft.folder / "parts"
        self._sources = list_sources(paths)
        # First the digests, then the text: a file that changes in between is read again by the next build.
        settings = {**self._sources.settings, **self._sources.entities}
        self._settings_files = {path: (stamp, digest_of(paths.root / path)) for path, stamp in settings.items()}
        self._program = program_digest()
        self._changes = Changes(frozenset(), frozenset(), frozenset(), frozenset())
        self.anew = True
        self.because = ""
        self.files_read = 0
        self.is_fresh = False

    def look_at_previous(self, anew: bool) -> None:
        """Find out whether the store before can be carried on, and what has changed since."""
        previous = self._draft.previous
        if previous is None:
            return
        try:
            check_store(previous)
            with closing(ParseCache(previous / PARSE_CACHE, read_only=True)) as before:
                if anew or before.noted("program") != self._program:
                    return
                self._changes = find_changes(self._sources, before.files(), self._paths.root)
                if not self._changes:
                    before.settings()  # what is damaged shows
                    open_graph(previous)
                    self.is_fresh = True
        except StoreDamaged as error:
            self.because = error.reason
            return
        self.anew = "corpus.yaml" in self._changed_settings

    @property
    def _changed_settings(self) -> set[str]:
        """The files that changed, or are gone, against which all others are read."""
        changed = self._changes.changed | self._changes.gone
        return {path for path in changed if not path.startswith((_ARTICLES, _ANNOTATIONS))}

    def run(self, strict: bool) -> None:
        """Read, write and close."""
        folder = self._draft.folder
        # Now, when no graph is open: errors of the system keep hold of whatever is at work when they are raised.
        self._of_places, self._is_unreadable = problems_of_files(self._paths)
        quads = None if self.anew else self._carry_on(strict)
        if quads is None:
            self.anew = True
            for path in folder.iterdir():
                delete(path)
            quads = self._write_while_reading(strict)
        self.cache.note("quads", str(quads))
        self.cache.note("format", FORMAT)
        self.cache.note("seal", seal_of(folder))
        self.cache.close()
        shutil.rmtree(self._parts)
        for name in (PARSE_CACHE, TABLE):
            sync(folder / name)

    def _write_while_reading(self, strict: bool) -> int:
        self.cache = ParseCache(self._draft.folder / PARSE_CACHE)
        self._reader = Reader(self._paths, read_settings(self._paths))
        self._note_settings()
        read = self._read({*self._sources.articles, *self._sources.annotations})

        def settle() -> Settled:
            corpus = self._corpus()
            table = derive(read.rows, codings_of(corpus), corpus.vocabulary, dict(corpus.entities))
            return self._settled(corpus, table, strict)[0]

        progress = partial(self._progress, "loading")
        return write_anew(self._draft.folder, self._reader.settings, read.quads, settle, progress)

    def _carry_on(self, strict: bool) -> int | None:
        """Write what has changed since the store before, and return the number of quads.

        ``None`` is returned where so much has changed that it is quicker to read everything anew, or where the store
        before turns out to be damaged.
        """
        assert self._draft.previous is not None
        path = self._draft.folder / PARSE_CACHE
        shutil.copyfile(self._draft.previous / PARSE_CACHE, path)
        self.cache = ParseCache(path)
        try:
            with corruption_explained():
                before = self.cache.settings()
                self._reader = Reader(self._paths, read_settings(self._paths) if self._changed_settings else before)
                is_like_before = extends(self._reader.settings.vocabulary, before.vocabulary)
                stale = self._stale(before) if is_like_before else None
                if stale is not None and len(stale) <= _FROM_NOTHING * len(self._sources.annotations):
                    return int(self.cache.noted("quads")) + self._write_changes(stale, before, strict)
        except StoreDamaged as error:
            self.because = error.reason
        self.cache.abandon()
        return None

    def _write_changes(self, stale: set[str], before: Settings, strict: bool) -> int:
        """Read what has changed and the stale annotation files, and return by how many quads the graph grew."""
        previous = self._draft.previous
        assert previous is not None
        articles = self._changes.among(self._sources.articles)
        changed = {*articles, *stale, *self._changes.gone}
        annotations = {annotation_name(path) for path in changed if path.startswith(_ANNOTATIONS)}
        with ThreadPoolExecutor(1) as beside:
            table_before = beside.submit(read_table, previous)
            self._note_settings()
            for path in self._changes.gone:
                self.cache.drop(path)
            read = self._read(articles | stale)
            corpus, table, touched = self._corpus(), table_before.result(), None
        if self._changed_settings:
            kept = table.select(WRITTEN).filter(~ANNOTATION.is_in(annotations))
            rows = polars.concat([kept, read.rows])
            now = derive(rows, codings_of(corpus), corpus.vocabulary, dict(corpus.entities))
        else:
            known = codings_of(corpus), corpus.vocabulary, corpus.entities
            now, touched = derive_again(table, annotations, read.rows, *known)
        settled, touched = self._settled(corpus, now, strict, table, touched)
        change = Change(
            table=table,
            touched=touched,
            settings=before if self._changed_settings else None,
            articles={article_id(path) for path in changed if path.startswith(_ARTICLES)},
            annotations=annotations,
        )
        return rewrite(self._draft.folder, previous, read.quads, settled, change)

    def _settled(
        self,
        corpus: StoredCorpus,
        table: polars.DataFrame,
        strict: bool,
        before: polars.DataFrame | None = None,
        touched: polars.Series | None = None,
    ) -> tuple[Settled, polars.Series | None]:
        """Return the corpus without what does not fit, and the keys of all statements of which something has changed.

        Raises:
            InvalidCorpus: It has errors, and ``strict`` was asked for.
        """
        faults, invalid = find_unfit(table, corpus, before, touched)
        if faults:
            files = {annotation_name(path): self._paths.root / path for path in self._sources.annotations}
            table, more = leave_out(table, faults, invalid, corpus, self._reader, files)
            touched = touched if touched is None else polars.concat([touched, more])
        self._find_problems_of_places()
        corpus = self._corpus()
        if strict:
            _refuse_errors(corpus)
        return Settled(corpus, table, {key.partition("#")[0] for key in invalid}), touched

    def _corpus(self) -> StoredCorpus:
        return stored_corpus(self.cache, self._paths, self._reader.settings)

    def _stale(self, before: Settings) -> set[str]:
        """Return the annotation files to read again: those that changed, and those whose reading depends on changes."""
        annotations = self._sources.annotations
        articles = self._changes.among(self._sources.articles)
        stale = self._changes.among(annotations)
        if by_article := {article_id(path) for path in (*articles, *self._changes.gone)}:
            stale |= {path for path in annotations if article_id(path) in by_article}
        # What did not fit other files may fit them now, so these files are looked at each time.
        stale |= self.cache.files_that_do_not_fit() & annotations.keys()
        if self._changed_settings or self._changes.new or self._changes.gone:
            # Messages name what is there and what is like it, so all that have one may have another now.
            stale |= self.cache.files_with_problems() & annotations.keys()
        if self._changed_settings:
            stale |= set(dependents_of_entities(self.cache, before, self._reader.settings)) & annotations.keys()
        return stale

    def _note_settings(self) -> None:
        self.cache.note("program", self._program)
        self.cache.note("built", datetime.now(UTC).isoformat(timespec="seconds"))
        if self.anew or self._changed_settings:
            self.cache.set_settings(self._reader.settings)
        for path, (stamp, digest) in self._settings_files.items():
            self.cache.put(FileRecord(path, stamp, digest))
        for path in self._changes.touched:
            self.cache.restamp(path, self._sources.all()[path])

    def _read(self, paths: set[str]) -> Written:
        """Read files, keep what each gave, and return what was written of them."""
        stamps = self._sources.all()
        jobs: dict[str, list[Job]] = {}
        for path in sorted(paths, reverse=True):  # an article comes before its annotations
            jobs.setdefault(article_id(path), []).append((path, stamps[path]))
        self.files_read = len(paths)
        known = self.cache.article_files() | {article_id(path): path for path in paths if path.startswith(_ARTICLES)}
        self._parts.mkdir()
        written, done = [], 0
        for given in read_files(self._reader, known, list(jobs.values()), self._parts):
            if isinstance(given, Written):
                written.append(given)
                continue
            for record in given:
                self.cache.put(record)
            done += len(given)
            self._progress("reading", done, self.files_read)
        quads = tuple(path for one in written for path in one.quads)
        return Written(quads, polars.concat([one.rows for one in written]))

    def _find_problems_of_places(self) -> None:
        problems = [*self._of_places, *check_heads(self.cache.heads(), self._paths.root)]
        problems += problems_of_denoted(self._paths, self._reader.settings, self.cache.statement_keys())
        problems += problems_of_examples(self._reader.settings.vocabulary, self.cache.statement_keys())
        if self.cache.is_whole() and not self._is_unreadable:
            problems += problems_of_unused(self._paths, self._reader.settings, self.cache.used_entities())
        self.cache.set_problems_of_places(problems)


def _refuse_errors(corpus: StoredCorpus) -> None:
    """Raise :class:`InvalidCorpus` where a corpus has errors."""
    if any(problem.is_error for problem in corpus.problems):
        raise InvalidCorpus(corpus.problems)
