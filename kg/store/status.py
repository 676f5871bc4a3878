"""What has been built from a corpus, how old and large it is, and what is out of date."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

import polars

from kg.corpus.config_file import read_config
from kg.corpus.paths import CorpusPaths, annotation_name
from kg.corpus.reader import Reader
from kg.corpus.settings import read_settings
from kg.corpus.versions import Printed, codings_among
from kg.errors import StoreDamaged
from kg.store.folders import Stores
from kg.store.opening import Stored, open_store
from kg.store.sources import Changes, Sources, list_sources
from kg.table.set_aside import codings_frame, judged


@dataclass(frozen=True, slots=True)
class StoreStatus:
    """The state of the store of a corpus.

    Args:
        articles: How many article files there are.
        annotations: How many annotation files there are.
        small: Whether the corpus is so small that commands read it into memory.
        codings: Who coded what, by the names of files, as :func:`kg.table.set_aside.judged` says it.
        builder: Who builds now, or ``None``.
        number: Number of the published store, or ``None`` where there is none that can be read.
        damage: Why there is none that can be read, or an empty string.
        built: When it was built.
        size: Its size on disk, in bytes.
        statements: How many statements it holds.
        left_out: How many statements have errors and are left out.
        quads: How many quads its graph has.
        outdated: Whether it was made by another version of the program, so that all is read again.
        changes: What has changed in the files since it was built.
    """

    articles: int
    annotations: int
    small: bool
    codings: polars.DataFrame
    builder: str | None
    number: int | None = None
    damage: str = ""
    built: datetime | None = None
    size: int = 0
    statements: int = 0
    left_out: int = 0
    quads: int = 0
    outdated: bool = False
    changes: Changes | None = None


def store_status(paths: CorpusPaths) -> StoreStatus:
    """Return the state of the store of a corpus; nothing is built."""
    sources, stores = list_sources(paths), Stores(paths.made)
    damage, store = "", None
    try:
        store = open_store(paths, stores)
    except StoreDamaged as error:
        damage = error.reason
    codings = _codings(paths, sources, store)
    files = len(sources.articles), len(sources.annotations), sources.are_few, codings
    if store is None:
        return StoreStatus(*files, stores.holder(), damage=damage)
    return StoreStatus(
        *files,
        stores.holder(),
        number=store.number,
        built=store.built,
        size=stores.size(store.hold.folder),
        statements=len(store.corpus.statement_keys()),
        left_out=store.corpus.left_out,
        quads=len(store.graph),
        outdated=store.is_outdated,
        changes=store.changes(sources),
    )


def _codings(paths: CorpusPaths, sources: Sources, store: Stored | None) -> polars.DataFrame:
    """Return who coded what; the heads of few articles are read, those of many are as they were when built."""
    heads: Iterable[Printed] = ()
    if sources.are_few:
        reader = Reader(paths, read_settings(paths))
        articles = (reader.article(paths.root / path)[0] for path in sources.articles)
        heads = [one for one in articles if one is not None]
    elif store is not None:
        heads = store.cache.heads()
    names = [annotation_name(path) for path in sources.annotations]
    return judged(codings_frame(codings_among(names, heads)), read_config(paths)[0].coder)
