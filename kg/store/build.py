"""Building a store: read what has changed, find what that changes elsewhere, write both, publish."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Protocol

from kg.corpus.corpus_checks import check_acts, find_faults
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import problems_of_files, problems_of_unused
from kg.corpus.reader import Reader, annotation_name, article_id
from kg.corpus.settings import Settings, read_settings
from kg.corpus.statement_checks import Fault
from kg.errors import InvalidCorpus, StoreDamaged
from kg.gc_paused import gc_paused
from kg.store.corpus import StoredCorpus, stored_corpus
from kg.store.dependents import dependents_of_entities, extends
from kg.store.disk import delete, sync
from kg.store.folders import Draft, Stores
from kg.store.interrupts import interrupts_held_back
from kg.store.opening import FORMAT, check_store
from kg.store.parse_cache import ParseCache
from kg.store.parse_records import ArticleRecord
from kg.store.parts import PARSE_CACHE, TABLE, corruption_explained, open_graph, seal_of, write_failures_explained
from kg.store.sources import Changes, digest_of, find_changes, list_sources, program_digest
from kg.store.workers import Job, ParsePool
from kg.store.writing import Rewrite, rewrite, write_anew

__all__ = ["Built", "Progress", "build_store"]

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
    ):

        def report(step: str, done: int, total: int) -> None:
            progress(step, done, total)
            stop_if_interrupted()

        build = _Build(paths, draft, report)
        build.look_at_previous(anew)
        if build.is_fresh:
            assert draft.previous is not None
            if strict:
                build.refuse_errors(ParseCache(draft.previous / PARSE_CACHE, read_only=True))
            return Built(int(draft.previous.name), 0, False)
        build.run(strict)
        stop_if_interrupted()
        draft.publish()
        return Built(int(draft.folder.name), build.files_read, build.anew, build.because)


class _Build:
    """One build, step by step.

    Args:
        paths: The corpus.
        draft: The new store.
        progress: Called with how far the build is.
    """

    cache: ParseCache
    _reader: Reader

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
        return {path for path in changed if not path.startswith(("data/articles/", "data/annotations/"))}

    def run(self, strict: bool) -> None:
        """Read, write and close.

        Args:
            strict: Whether a corpus with errors is refused.
        """
        folder = self._draft.folder
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
        self._note_settings(settings=True)
        with gc_paused():
            pool = self._read(set(self._sources.articles), set(self._sources.annotations))

            def settle() -> StoredCorpus:
                self._keep(pool)
                self._find_invalid_acts(self.cache.acts_in_doubt())
                self._find_invalid()
                return self._settled(strict)

            progress = partial(self._progress, "loading")
            return write_anew(self._draft.folder, self._reader.settings, pool.written, settle, progress)

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
                settings = read_settings(self._paths) if self._changed_settings else before
                self._reader = Reader(self._paths, settings)
                files = self.cache.annotation_files()
                stale = self._stale(files) if extends(settings.vocabulary, before.vocabulary) else None
                if stale is not None and len(stale) <= _FROM_NOTHING * len(self._sources.annotations):
                    pool, what = self._read_changes(stale, files, before if settings is not before else None)
                    corpus = self._settled(strict)
                    grown = rewrite(self._draft.folder, self._draft.previous, corpus, pool.written, what)
                    return int(self.cache.noted("quads")) + grown
        except StoreDamaged as error:
            self.because = error.reason
        self.cache.abandon()
        return None

    def _read_changes(
        self, stale: set[str], files: Mapping[str, str], settings: Settings | None
    ) -> tuple[ParsePool, Rewrite]:
        """Read what has changed and what depends on it, and return what is to be written again.

        Args:
            stale: The annotation files to read.
            files: The file of every annotation before, by name.
            settings: The settings before, where vocabulary or entities may have changed.
        """
        articles = self._changes.among(self._sources.articles)
        gone = {name for name, path in files.items() if path not in self._sources.annotations}
        names = {*map(_name, stale), *gone}
        acts = self.cache.acts_of(names | self.cache.referring_to(names))
        invalid, links = self.cache.left_out(), self.cache.links_of(names)
        self._note_settings(settings=settings is not None)
        self._forget(gone, files)
        pool = self._read(articles, stale)
        self._keep(pool)
        acts |= self.cache.acts_of(names | self.cache.referring_to(names))
        self._find_invalid_acts(self.cache.acts_in_doubt() | acts if settings else acts)
        now = self.cache.links_of(names)
        fitting = all(now[name].leave_all_fitting(before) for name, before in links.items())
        if not fitting or self.cache.has_faults_between():
            self._find_invalid()
        invalid_now = self.cache.left_out()
        partly = {key.partition("#")[0] for key in invalid_now} & names
        gone_articles = {article_id(path) for path in self._changes.gone if path.startswith("data/articles/")}
        return pool, Rewrite(
            articles=frozenset({article_id(path) for path in articles} | gone_articles),
            annotations=frozenset(names),
            again=frozenset(partly | {key.partition("#")[0] for key in invalid ^ invalid_now}),
            settings=settings,
        )

    def _settled(self, strict: bool) -> StoredCorpus:
        """Return the corpus as it is now, without what does not fit.

        Raises:
            InvalidCorpus: It has errors, and ``strict`` was asked for.
        """
        self._find_problems_of_places()
        if strict:
            self.refuse_errors(self.cache)
        return stored_corpus(self.cache, self._paths, self._reader.settings)

    def _stale(self, files: Mapping[str, str]) -> set[str]:
        """Return the annotation files to read again: those that changed, and those whose reading depends on changes.

        Args:
            files: The file of every annotation before, by name.
        """
        annotations = self._sources.annotations
        articles = self._changes.among(self._sources.articles)
        by_article = {article_id(path) for path in (*articles, *self._changes.gone)}
        stale = {path for path in annotations if path in self._changes.changed or article_id(path) in by_article}
        if self._changed_settings or self._changes.new or self._changes.gone:
            # Messages name what is there and what is like it, so all that have one may have another now.
            stale |= self.cache.files_with_problems() & annotations.keys()
        if self._changed_settings:
            names = dependents_of_entities(self.cache, self._reader.settings)
            stale |= {files[name] for name in names if files[name] in annotations}
        return stale

    def _note_settings(self, *, settings: bool) -> None:
        self.cache.note("program", self._program)
        self.cache.note("built", datetime.now(UTC).isoformat(timespec="seconds"))
        for path, (stamp, digest) in self._settings_files.items():
            self.cache.set_file(path, stamp, digest)
        for path in self._changes.touched:
            self.cache.restamp(path, self._sources.all()[path])
        if settings:
            self.cache.set_problems("settings", self._reader.settings.problems)
            self.cache.set_settings(self._reader.settings)

    def _forget(self, gone: set[str], files: Mapping[str, str]) -> None:
        for name in gone:
            self.cache.drop_annotation(name, files[name])
        for path in self._changes.gone:
            if path.startswith("data/articles/"):
                self.cache.drop_article(article_id(path), path)
            self.cache.forget_file(path)

    def _read(self, articles: set[str], annotations: set[str]) -> ParsePool:
        """Read files, and write what each says."""
        stamps = self._sources.all()
        jobs: dict[str, list[Job]] = {}
        for path in (*sorted(articles), *sorted(annotations)):
            jobs.setdefault(article_id(path), []).append((path, stamps[path]))
        self.files_read = len(articles) + len(annotations)
        known = {article_id(path): path for path in self._sources.articles}
        self._parts.mkdir()
        pool, done = ParsePool(self._reader, known, list(jobs.values()), self._parts), 0
        for more in pool.read():
            done += more
            self._progress("reading", done, self.files_read)
        return pool

    def _keep(self, pool: ParsePool) -> None:
        for record in pool.records():
            if isinstance(record, ArticleRecord):
                self.cache.put_article(record)
            else:
                self.cache.put_annotation(record)

    # What follows elsewhere.

    def _find_invalid_acts(self, acts: set[str]) -> None:
        """Find the mentions of acts that contradict each other.

        Args:
            acts: Names of the acts whose mentions may have changed.
        """
        corpus = stored_corpus(self.cache, self._paths, self._reader.settings, as_read=True)
        doubtful = self.cache.acts_in_doubt()
        for act in sorted(acts):
            mentions = corpus.mentions(act) if act in doubtful else []
            faults = check_acts(mentions, corpus.vocabulary, corpus.entities, corpus.find)
            self.cache.set_act_faults(act, faults)

    def _find_invalid(self) -> None:
        """Find the statements that do not fit the others, and say what is wrong with them."""
        keys = self.cache.statement_keys()
        faults, invalid = find_faults(self.cache.references(), keys, self.cache.act_faults())
        self.cache.set_left_out(invalid)
        by_name: dict[str, list[tuple[str, Fault]]] = {}
        for key, fault in faults:
            name, _, id = key.partition("#")
            by_name.setdefault(name, []).append((id, fault))
        files = self.cache.annotation_files()
        placed = (self._reader.placed(self._paths.root / files[name], group) for name, group in by_name.items())
        problems = [problem for of_file in placed for problem in self._reader.without_following(of_file)]
        self.cache.set_problems("between statements", problems)

    def _find_problems_of_places(self) -> None:
        problems, unreadable = problems_of_files(self._paths)
        if self.cache.is_whole() and not unreadable:
            problems += problems_of_unused(self._paths, self._reader.settings, self.cache.used_entities())
        self.cache.set_problems("places", problems)

    @staticmethod
    def refuse_errors(cache: ParseCache) -> None:
        """Raise :class:`InvalidCorpus` where the corpus has errors."""
        problems = cache.problems()
        if any(problem.is_error for problem in problems):
            raise InvalidCorpus(problems)


def _name(path: str) -> str:
    return annotation_name(Path(path))
