"""Graph and table of a store: what each file says, as it was read, and what follows from all of them, made anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import polars
from pyoxigraph import Store

from kg.corpus.settings import Settings
from kg.graph.derived import DerivedGraph
from kg.graph.lines import read_lines
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads
from kg.graph.serialize import to_lines
from kg.graph.to_rdf import GraphMapping
from kg.store.bulk_load import Loading
from kg.store.corpus import StoredCorpus
from kg.store.parts import GRAPH, TABLE, open_graph

_ROW_GROUP = 50_000
"""How many rows of the table form a group: groups are read at the same time."""


@dataclass(frozen=True, slots=True)
class Settled:
    """A corpus whose statements all fit each other.

    Args:
        corpus: Its values.
        table: Its statement table.
        shortened: Names of the annotations of which statements that do not fit were left out.
    """

    corpus: StoredCorpus
    table: polars.DataFrame
    shortened: Collection[str]


@dataclass(frozen=True, slots=True)
class Change:
    """How a corpus differs from what the store before holds.

    Args:
        table: The statement table as it was.
        touched: Keys of the statements of which something may have changed; of all if ``None``.
        settings: The settings before, where vocabulary or listed entities may have changed.
        articles: Ids of articles that changed or are gone.
        annotations: Names of annotations that changed or are gone.
    """

    table: polars.DataFrame
    touched: polars.Series | None
    settings: Settings | None
    articles: Collection[str]
    annotations: Collection[str]


def write_anew(
    folder: Path,
    settings: Settings,
    portions: Sequence[Path],
    settle: Callable[[], Settled],
    progress: Callable[[int, int], None],
) -> int:
    """Write graph and table of a whole corpus that was just read, and return the number of quads.

    Args:
        folder: The new store, without graph and table.
        settings: What the corpus was read against.
        portions: Files with the quads of single files, as these were read.
        settle: Returns the corpus without what does not fit.
        progress: Called with how many steps of how many are done: portions of the graph, and all that follows.
    """
    iris = Iris(settings.config.base, settings.vocabulary)
    store = Store(str(folder / GRAPH))
    with Loading(store) as loading:
        loading.add(_of_settings(settings, iris))
        for number, path in enumerate(portions, start=1):
            loading.add_file(path)
            progress(number, len(portions) + 1)
        settled = settle()
        if settled.shortened:
            loading.finish()
            _forget(store, iris, _graphs((), settled.shortened))
        for lines in _annotations(settled.corpus, iris, settled.shortened):
            loading.add(lines)
        derived = DerivedGraph(iris)
        for lines in derived.lines(settled.table):
            loading.add(lines)
        loading.add(derived.denoting(settled.corpus.listed, settled.table))
        loading.finish()
        loading.compact()  # when all is there, else what is not in order makes questions twice as slow
        _write_table(folder / TABLE, settled.table)
        loading.finish()
    store.flush()
    progress(len(portions) + 1, len(portions) + 1)
    return len(store)


def rewrite(folder: Path, previous: Path, portions: Sequence[Path], settled: Settled, change: Change) -> int:
    """Write graph and table of a corpus of which a part has changed, and return by how many quads it grew.

    Args:
        folder: The new store.
        previous: The store before.
        portions: Files with the quads of the files that were read again.
        settled: The corpus as it is now.
        change: What has changed.
    """
    with ThreadPoolExecutor(1) as beside:
        table = beside.submit(_write_table, folder / TABLE, settled.table)
        grown = _rewrite_graph(folder, previous, portions, settled, change)
        table.result()
    return grown


def _rewrite_graph(folder: Path, previous: Path, portions: Sequence[Path], settled: Settled, change: Change) -> int:
    corpus = settled.corpus
    iris = Iris(corpus.config.base, corpus.vocabulary)
    open_graph(previous).backup(str(folder / GRAPH))
    store = Store(str(folder / GRAPH))
    grown = -_forget(store, iris, _graphs(change.articles, {*change.annotations, *settled.shortened}))
    for path in portions:
        grown += _extend(store, path.read_text(encoding="utf-8"))
    grown -= _forget(store, iris, _graphs((), settled.shortened))
    for lines in _annotations(corpus, iris, settled.shortened):
        grown += _extend(store, lines)
    derived, before = DerivedGraph(iris), change.settings or corpus.settings
    if change.settings:
        grown += _replace(store, *_apart(_of_settings(before, iris), _of_settings(corpus.settings, iris)))
    denoting = derived.denoting(before.listed, change.table), derived.denoting(corpus.listed, settled.table)
    grown += _replace(store, *_apart(*denoting))
    grown += _replace(store, *derived.difference(change.table, settled.table, change.touched))
    store.flush()
    return grown


def _of_settings(settings: Settings, iris: Iris) -> str:
    """Return the graphs of the vocabulary and of the listed entities."""
    vocabulary = to_lines(vocabulary_quads(settings.vocabulary, iris)).decode()
    return vocabulary + GraphMapping(settings.vocabulary, iris).entities(settings.listed.values())


def _annotations(corpus: StoredCorpus, iris: Iris, names: Iterable[str]) -> Iterator[str]:
    """Yield the graphs of annotations."""
    mapping = GraphMapping(corpus.vocabulary, iris)
    return (mapping.annotation(corpus.annotations[name]) for name in sorted(names))


def _graphs(articles: Iterable[str], annotations: Iterable[str]) -> list[str]:
    return [*(f"article/{id}" for id in articles), *(f"annotation/{name}" for name in annotations)]


def _forget(store: Store, iris: Iris, graphs: Iterable[str]) -> int:
    """Remove graphs, and return how many quads they had."""
    forgotten = 0
    for graph in map(iris.graph, graphs):
        forgotten += sum(1 for _ in store.quads_for_pattern(None, None, None, graph))
        store.remove_graph(graph)
    return forgotten


def _extend(store: Store, lines: str) -> int:
    """Add lines of graphs that are not there yet, and return how many quads they are."""
    quads = set(read_lines(lines))
    store.extend(quads)
    return len(quads)


def _replace(store: Store, gone: str, new: str) -> int:
    """Take lines out and put others in, and return how many quads more there are."""
    removed = set(read_lines(gone))
    for quad in removed:
        store.remove(quad)
    return _extend(store, new) - len(removed)


def _apart(old: str, new: str) -> tuple[str, str]:
    """Return the lines that are only in the first, and those that are only in the second of two texts."""
    then, now = ({*text.splitlines(keepends=True)} for text in (old, new))
    return "".join(then - now), "".join(now - then)


def _write_table(path: Path, table: polars.DataFrame) -> None:
    table.write_parquet(path, compression="lz4", row_group_size=_ROW_GROUP)
