"""Opening a published store to read it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

import polars

from kg.corpus.paths import CorpusPaths
from kg.errors import StoreDamaged
from kg.graph.namespaces import Iris
from kg.graph.store import GraphStore
from kg.store.corpus import StoredCorpus, stored_corpus
from kg.store.folders import StoreHold, Stores
from kg.store.memory import OfCorpus
from kg.store.parse_cache import ParseCache
from kg.store.parts import GRAPH, PARSE_CACHE, TABLE, check_table, open_graph, read_table, seal_of
from kg.store.sources import Changes, Sources, find_changes, program_digest

FORMAT = "8"
"""Format of what a store holds. A store of another format is built again."""


@dataclass(frozen=True)
class Stored(OfCorpus):
    """A published store, held against being removed: the backend of a corpus that is too large to be read each time.

    Args:
        hold: Its folder.
        cache: What was read.
        corpus: The values of the corpus.
        graph: The graph.
    """

    hold: StoreHold
    cache: ParseCache
    corpus: StoredCorpus
    graph: GraphStore

    @property
    def number(self) -> int:
        """Its number."""
        return int(self.hold.folder.name)

    @cached_property
    def table(self) -> polars.DataFrame:
        """The statement table, read whole, so that damage inside it shows at once.

        Raises:
            StoreDamaged: Its file cannot be read.
        """
        return read_table(self.hold.folder)

    @property
    def built(self) -> datetime:
        """When it was built."""
        return datetime.fromisoformat(self.cache.noted("built"))

    @property
    def is_outdated(self) -> bool:
        """Whether it was made by another version of the program, so that all is to be read again."""
        return self.cache.noted("program") != program_digest()

    def changes(self, sources: Sources) -> Changes:
        """Return what has changed in the files of the corpus since they were read."""
        return find_changes(sources, self.cache.files(), self.corpus.paths.root)


def open_store(paths: CorpusPaths, stores: Stores) -> Stored | None:
    """Return the published store, or ``None`` if there is none.

    Raises:
        StoreDamaged: A file of it is missing, cut off or of another format.
    """
    hold = stores.hold()
    if hold is None:
        return None
    try:
        check_store(hold.folder)
        cache = ParseCache(hold.folder / PARSE_CACHE, read_only=True)
        corpus = stored_corpus(cache, paths)
        store = open_graph(hold.folder)
    except (OSError, sqlite3.Error) as error:
        hold.release()
        raise StoreDamaged(f"the store {hold.folder.name} cannot be read: {error}") from None
    except BaseException:
        hold.release()
        raise
    iris = Iris(corpus.config.base, corpus.vocabulary)
    graph = GraphStore(store, iris, int(cache.noted("quads")), hold.folder / GRAPH)
    return Stored(hold, cache, corpus, graph)


def check_store(folder: Path) -> None:
    """Raise :class:`StoreDamaged` where a part of a store is missing, cannot be opened, or is of another format.

    The graph is not opened.
    """
    for name in (PARSE_CACHE, TABLE, GRAPH):
        if not (folder / name).exists():
            raise StoreDamaged(f"the store {folder.name} has no '{name}'")
    try:
        cache = ParseCache(folder / PARSE_CACHE, read_only=True)
        format, seal = cache.noted("format"), cache.noted("seal")
        cache.close()
        check_table(folder)
        sealed = seal_of(folder)
    except (OSError, sqlite3.Error) as error:
        raise StoreDamaged(f"the store {folder.name} cannot be read: {error}") from None
    if format != FORMAT:
        raise StoreDamaged(
            f"the store {folder.name} has format {format or 'unknown'}, this version writes format {FORMAT}"
        )
    if seal != sealed:
        raise StoreDamaged(f"the graph of the store {folder.name} is not as it was written")
