"""Graph and table of a store: what each file says, as it was read, and what follows from all of them, made anew."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
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
from kg.model import Entity
from kg.store.bulk_load import Loading
from kg.store.corpus import StoredCorpus
from kg.store.file_writer import Written
from kg.store.parts import GRAPH, TABLE, open_graph, read_table
from kg.table.columns import WRITTEN
from kg.table.derive import ANNOTATION, derive, derive_again
from kg.table.from_statements import StatementRows

__all__ = ["Rewrite", "rewrite", "write_anew"]

_ROW_GROUP = 50_000
"""How many rows of the table form a group: groups are read at the same time."""


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What of a store is to be written again.

    Args:
        articles: Ids of articles that changed or are gone.
        annotations: Names of annotations that changed or are gone.
        again: Names of annotations that were read before, or now, with other statements than fit the others now.
        settings: The settings before, where vocabulary or listed entities may have changed.
    """

    articles: frozenset[str]
    annotations: frozenset[str]
    again: frozenset[str]
    settings: Settings | None


def write_anew(
    folder: Path,
    settings: Settings,
    written: Sequence[Written],
    settle: Callable[[], StoredCorpus],
    progress: Callable[[int, int], None],
) -> int:
    """Write graph and table of a whole corpus that was just read, and return the number of quads.

    Args:
        folder: The new store, without graph and table.
        settings: What the corpus was read against.
        written: What was written of single files while they were read.
        settle: Returns the corpus without what does not fit; files of which something does not are written once more.
        progress: Called with how many steps of how many are done: portions of the graph, and all that follows.
    """
    iris = Iris(settings.config.base, settings.vocabulary)
    store = Store(str(folder / GRAPH))
    with Loading(store) as loading:
        loading.add(_of_settings(settings, iris))
        portions = [path for one in written for path in one.quads]
        for number, path in enumerate(portions, start=1):
            loading.add_file(path)
            progress(number, len(portions) + 1)
        corpus = settle()
        again = {key.partition("#")[0] for key in corpus.invalid}
        if again:
            loading.finish()
            _forget(store, iris, [f"annotation/{name}" for name in again])
        for lines in _annotations(corpus, iris, again):
            loading.add(lines)
        rows = _rows([one.rows for one in written], again, corpus)
        table = derive(rows, corpus.vocabulary, _all_entities(corpus))
        for lines in DerivedGraph(iris).lines(table):
            loading.add(lines)
        loading.finish()
        loading.compact()  # when all is there, else what is not in order makes questions twice as slow
        _write_table(folder / TABLE, table)
        loading.finish()
    store.flush()
    progress(len(portions) + 1, len(portions) + 1)
    return len(store)


def rewrite(folder: Path, previous: Path, corpus: StoredCorpus, written: Sequence[Written], what: Rewrite) -> int:
    """Write graph and table of a corpus of which a part has changed, and return by how many quads it grew.

    Args:
        folder: The new store.
        previous: The store before.
        corpus: The corpus as it is now.
        written: What was written of the files that were read again.
        what: What has changed.
    """
    iris = Iris(corpus.config.base, corpus.vocabulary)
    open_graph(previous).backup(str(folder / GRAPH))
    store = Store(str(folder / GRAPH))
    annotations = what.annotations | what.again
    gone = [*(f"article/{id}" for id in what.articles), *(f"annotation/{name}" for name in annotations)]
    grown = -_forget(store, iris, gone)
    for path in (path for one in written for path in one.quads):
        grown += _extend(store, path.read_text(encoding="utf-8"))
    grown -= _forget(store, iris, [f"annotation/{name}" for name in what.again])
    for lines in _annotations(corpus, iris, what.again):
        grown += _extend(store, lines)
    before, rows = read_table(previous), _rows([one.rows for one in written], what.again, corpus)
    touched = None
    if what.settings is None:
        table, touched = derive_again(before, annotations, rows, corpus.vocabulary, corpus.entities)
    else:
        old, new = (_of_settings(one, iris).splitlines(keepends=True) for one in (what.settings, corpus.settings))
        grown += _replace(store, "".join({*old} - {*new}), "".join({*new} - {*old}))
        kept = before.select(WRITTEN).filter(~ANNOTATION.is_in(annotations))
        table = derive(polars.concat([kept, rows]), corpus.vocabulary, _all_entities(corpus))
    grown += _replace(store, *DerivedGraph(iris).difference(before, table, touched))
    store.flush()
    _write_table(folder / TABLE, table)
    return grown


def _of_settings(settings: Settings, iris: Iris) -> str:
    """Return the graphs of the vocabulary and of the listed entities."""
    vocabulary = to_lines(vocabulary_quads(settings.vocabulary, iris)).decode()
    return vocabulary + GraphMapping(settings.vocabulary, iris).entities(settings.listed.values())


def _annotations(corpus: StoredCorpus, iris: Iris, names: Iterable[str]) -> Iterator[str]:
    """Yield the graphs of annotations, without what does not fit the others."""
    mapping = GraphMapping(corpus.vocabulary, iris)
    return (mapping.annotation(corpus.annotations[name]) for name in sorted(names) if name in corpus.annotations)


def _rows(rows: Sequence[polars.DataFrame], again: Collection[str], corpus: StoredCorpus) -> polars.DataFrame:
    """Return rows as files say them, without those of statements that do not fit the others.

    Args:
        rows: The rows as read, one frame after another.
        again: Names of the annotations whose rows are taken from the corpus instead.
        corpus: The corpus without what does not fit.
    """
    late = StatementRows(corpus.vocabulary)
    for name in sorted(again):
        for statement in corpus.annotations[name].statements if name in corpus.annotations else ():
            late.add(statement, corpus.articles[statement.article])
    kept = (one.filter(~ANNOTATION.is_in(again)) if again else one for one in rows)
    return polars.concat([*kept, late.frame()])


def _all_entities(corpus: StoredCorpus) -> dict[str, Entity]:
    return {**corpus.listed, **corpus.cache.outlines()}


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


def _write_table(path: Path, table: polars.DataFrame) -> None:
    table.write_parquet(path, compression="lz4", row_group_size=_ROW_GROUP)
