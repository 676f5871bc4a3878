"""The backend of a corpus as its files are now: memory where it is small, else its store, brought up to date first."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Protocol

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.writer import finish_interrupted
from kg.errors import InvalidCorpus, KgError, StoreBusy, StoreDamaged
from kg.store.memory import Memory
from kg.store.sources import Sources, list_sources

if TYPE_CHECKING:
    from kg.store.build import Built
    from kg.store.opening import Stored


class Shown(AbstractContextManager["Shown"], Protocol):
    """Shows how far work is while it is entered; called as :class:`kg.store.build.Progress` is."""

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show that so many of the files that a step goes through are done."""

    def say(self, sentence: str) -> None:
        """Show a sentence."""


Show = Callable[[], Shown]
"""Makes what shows how far work is; nothing is made where there is no work."""


def current_backend(paths: CorpusPaths, show: Show, *, in_memory: bool | None = None) -> Memory | Stored:
    """Return the backend of a corpus.

    Args:
        paths: The files of the corpus.
        show: Makes what shows how far a build is.
        in_memory: Whether to read everything into memory; decided by size if ``None``.

    Raises:
        InvalidCorpus: Its vocabulary or settings have errors.
        StoreBusy: Another process was removing the store.
    """
    finish_interrupted(paths)
    sources = None if in_memory else list_sources(paths)
    if sources is None or (in_memory is None and sources.are_few):
        return Memory(read_corpus(paths))
    return _up_to_date(paths, sources, show) or Memory(read_corpus(paths))


def build_backend(paths: CorpusPaths, show: Show, *, anew: bool = False, strict: bool = False) -> tuple[Stored, Built]:
    """Bring the store of a corpus up to date, and return it with what was done.

    Args:
        paths: The files of the corpus.
        show: Makes what shows how far the build is.
        anew: Whether to read and write everything, whatever the store before has.
        strict: Whether a corpus with errors is refused; then the store before stays.

    Raises:
        InvalidCorpus: It has errors, and ``strict`` was asked for.
        KgError: The store cannot be written.
    """
    from kg.store.folders import Stores
    from kg.store.opening import open_store

    finish_interrupted(paths)
    built = _build(paths, show, anew=anew, strict=strict)
    stored = open_store(paths, Stores(paths.made))
    if stored is None:
        raise KgError("the store was removed just after it was built; build again")
    return stored, built


def _up_to_date(paths: CorpusPaths, sources: Sources, show: Show) -> Stored | None:
    """Return the store of a corpus with some files, built before if need be; ``None`` where none can be kept."""
    from kg.store.folders import Stores
    from kg.store.opening import open_store

    stores = Stores(paths.made)
    try:
        stored = open_store(paths, stores)
    except StoreDamaged:
        stored = None
    if stored is not None and not stored.is_outdated and not stored.changes(sources):
        return stored
    del stored
    try:
        _build(paths, show)
        return open_store(paths, stores)
    except (InvalidCorpus, StoreBusy):
        raise
    except KgError as error:
        show().say(f"{error}; the corpus is read into memory")
        return None


def _build(paths: CorpusPaths, show: Show, *, anew: bool = False, strict: bool = False) -> Built:
    from kg.store.build import build_store
    from kg.store.folders import Stores
    from kg.store.interrupts import StoppedAfterBuild

    with show() as shown:
        try:
            built = build_store(paths, Stores(paths.made), anew=anew, strict=strict, progress=shown, on_wait=shown.say)
        except StoppedAfterBuild:
            raise
        except KeyboardInterrupt:
            raise KeyboardInterrupt("stopped; what was built before is untouched") from None
        if built.because:
            shown.say(f"{built.because}; it was built again")
    return built
