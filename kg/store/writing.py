"""Graph and table of a store, written in one pass over the same values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import cast

import polars
from pyoxigraph import NamedNode, Quad, Store

from kg.corpus.acts import Act, gather_acts
from kg.graph.mapping import GraphMapping
from kg.graph.namespaces import Iris, expand
from kg.graph.ontology import vocabulary_quads
from kg.store.corpus import StoredCorpus
from kg.table.from_statements import StatementColumns

__all__ = ["GRAPH", "TABLE", "Arrival", "Rewrite", "rewrite", "write_anew"]

GRAPH = "graph"
TABLE = "statements.parquet"
_AT_ONCE = 1_000_000
"""How many quads Oxigraph loads in one go: with more it is little faster and takes much more memory."""
_TELLS = expand("kg:tells")


@dataclass(frozen=True, slots=True)
class Arrival:
    """An annotation that has just been read.

    Args:
        name: Its name.
        names_others: Whether it names statements of other annotations.
    """

    name: str
    names_others: bool


@dataclass(frozen=True, slots=True)
class Rewrite:
    """What of a store is to be written again.

    Args:
        articles: Ids of articles that changed or are gone.
        annotations: Names of annotations whose statements changed or are gone, or what follows from them.
        acts: Names of the acts that those tell by label, or told.
        entities: Whether the listed entities changed.
    """

    articles: frozenset[str]
    annotations: frozenset[str]
    acts: frozenset[str]
    entities: bool


def write_anew(
    folder: Path, arriving: Iterable[Arrival], as_read: StoredCorpus, settle: Callable[[], StoredCorpus]
) -> int:
    """Write graph and table of a whole corpus while it is still being read, and return the number of quads.

    What an annotation says may hang on others where it names their statements: such ones wait until all are read.
    The rest is written as it arrives; what others then contradict, or are alternatives to, is written once more.

    Args:
        folder: An empty folder.
        arriving: The annotations, as they are read.
        as_read: The corpus as far as it is read.
        settle: Called when all is read; returns the corpus without what does not fit.
    """
    iris = Iris(as_read.config.base, as_read.vocabulary)
    store = Store(str(folder / GRAPH))
    early = _Stream(as_read, iris)
    waiting: list[str] = []

    def at_once() -> Iterator[str]:
        for arrival in arriving:
            if arrival.names_others:
                waiting.append(arrival.name)
            else:
                yield arrival.name

    _load(store, chain(vocabulary_quads(as_read.vocabulary, iris), early.annotations(at_once())))
    corpus = settle()
    late, mapping = _Stream(corpus, iris), GraphMapping(corpus, iris)
    overtaken = sorted(early.overtaken_by(corpus))
    _forget(store, iris, [f"annotation/{name}" for name in overtaken])
    several = corpus.readings.acts_across_annotations() | corpus.readings.acts_of(overtaken)
    articles = chain.from_iterable(mapping.article(article) for article in corpus.articles.values())
    again = late.annotations(sorted([*waiting, *overtaken]))
    acts = chain(early.acts(several), late.acts(several), late.acts_told_anywhere(several))
    _load(store, chain(mapping.entities(corpus.listed.values()), articles, again, acts))
    store.flush()
    main = early.main_tellings | late.main_tellings
    _write_table(folder / TABLE, _without(early.table(main), overtaken), late.table(main))
    return len(store)


def rewrite(folder: Path, previous: Path, corpus: StoredCorpus, what: Rewrite) -> int:
    """Write graph and table of a corpus of which a part has changed, and return by how many quads it grew.

    Args:
        folder: The new store.
        previous: The store before.
        corpus: The corpus as it is now.
        what: What has changed.
    """
    iris = Iris(corpus.config.base, corpus.vocabulary)
    Store.read_only(str(previous / GRAPH)).backup(str(folder / GRAPH))
    store = Store(str(folder / GRAPH))
    stream, mapping = _Stream(corpus, iris), GraphMapping(corpus, iris)
    graphs = [*(f"article/{id}" for id in what.articles), *(f"annotation/{name}" for name in what.annotations)]
    forgotten = _forget(store, iris, [*graphs, *(["entities"] if what.entities else [])], what.acts)
    new = {
        *(mapping.entities(corpus.listed.values()) if what.entities else ()),
        *(quad for id in what.articles if id in corpus.articles for quad in mapping.article(corpus.articles[id])),
        *stream.annotations(name for name in sorted(what.annotations) if name in corpus.annotations),
        *stream.acts(what.acts),
        *stream.acts_told_anywhere(what.acts),
    }
    store.extend(new)
    store.flush()
    main = stream.main_tellings
    kept = _without(polars.read_parquet(previous / TABLE), what.annotations)
    retold, is_main = polars.col("act").is_in(sorted(what.acts)), polars.col("statement").is_in(sorted(main))
    kept = kept.with_columns(main_telling=polars.when(retold).then(is_main).otherwise(polars.col("main_telling")))
    _write_table(folder / TABLE, kept, stream.table(main))
    return len(new) - forgotten


class _Stream:
    """Gives the quads of annotations as they pass by, and fills the table with their statements.

    Args:
        corpus: The corpus.
        iris: Its IRIs.

    Attributes:
        main_tellings: Keys of the statements that speak for the acts whose quads were given.
    """

    def __init__(self, corpus: StoredCorpus, iris: Iris) -> None:
        self._corpus = corpus
        self._mapping = GraphMapping(corpus, iris)
        self._columns = StatementColumns(corpus)
        self._names: list[str] = []
        self._labelled: list[Act] = []
        self.main_tellings: set[str] = set()

    def annotations(self, names: Iterable[str]) -> Iterator[Quad]:
        """Yield the quads of annotations, and of the acts that are told without a label.

        Args:
            names: Their names.
        """
        corpus = self._corpus
        for name in names:
            annotation = corpus.arrive(name)
            self._names.append(name)
            for statement in annotation.statements:
                self._columns.add(statement)
            yield from self._mapping.annotation(annotation)
            told = gather_acts(annotation.statements, corpus.vocabulary, corpus.act).values()
            self._labelled += [act for act in told if act.name != act.main]
            yield from self._told([act for act in told if act.name == act.main])

    def acts(self, several: Iterable[str]) -> Iterator[Quad]:
        """Yield the quads of the acts that the annotations which passed by tell by a label.

        Args:
            several: Names of those that others tell as well, which are left out.
        """
        left_out = frozenset(several)
        yield from self._told([act for act in self._labelled if act.name not in left_out])

    def acts_told_anywhere(self, names: Iterable[str]) -> Iterator[Quad]:
        """Yield the quads of acts that are told by a label, wherever their tellings are, as far as they are told."""
        for name in sorted(names):
            tellings = self._corpus.tellings(name)
            told = gather_acts(tellings, self._corpus.vocabulary, self._corpus.act)
            yield from self._told(told.values())

    def table(self, main_tellings: Iterable[str]) -> polars.DataFrame:
        """Return the rows of all statements that passed by.

        Args:
            main_tellings: Keys of the statements that speak for an act.
        """
        return self._columns.frame(main_tellings)

    def overtaken_by(self, settled: StoredCorpus) -> set[str]:
        """Return the names of the annotations that passed by and read otherwise, now that all are known.

        Args:
            settled: The corpus without what does not fit.
        """
        others = settled.unfit | (settled.alternatives ^ self._corpus.alternatives)
        return {key.partition("#")[0] for key in others} & set(self._names)

    def _told(self, acts: Iterable[Act]) -> Iterator[Quad]:
        told = list(acts)
        self.main_tellings.update(act.main for act in told)
        return self._mapping.acts(told)


def _load(store: Store, quads: Iterator[Quad]) -> None:
    for first in quads:
        store.bulk_extend(chain([first], islice(quads, _AT_ONCE - 1)))


def _forget(store: Store, iris: Iris, graphs: Iterable[str], acts: Iterable[str] = ()) -> int:
    """Remove graphs, and the acts told in them, and return how many quads that were.

    Args:
        store: The graph.
        iris: The IRIs of the corpus.
        graphs: Names of the graphs.
        acts: Names of further acts to be removed.
    """
    forgotten = 0
    told = {iris.act(name) for name in acts}
    for graph in map(iris.graph, graphs):
        told.update(cast(NamedNode, quad.object) for quad in store.quads_for_pattern(None, _TELLS, None, graph))
        forgotten += sum(1 for _ in store.quads_for_pattern(None, None, None, graph))
        store.remove_graph(graph)
    in_acts = iris.graph("acts")
    gone = [quad for act in told for quad in store.quads_for_pattern(act, None, None, in_acts)]
    for quad in gone:
        store.remove(quad)
    return forgotten + len(gone)


def _without(table: polars.DataFrame, annotations: Iterable[str]) -> polars.DataFrame:
    name = polars.concat_str("coder", "article", separator="/")
    return table.filter(~name.is_in(sorted(annotations)))


def _write_table(path: Path, *parts: polars.DataFrame) -> None:
    polars.concat(parts).sort("statement").write_parquet(path)
