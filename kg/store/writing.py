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
from kg.model import Annotation
from kg.store.corpus import StoredCorpus
from kg.table.from_statements import StatementColumns

__all__ = ["GRAPH", "TABLE", "Rewrite", "rewrite", "write_anew"]

GRAPH = "graph"
TABLE = "statements.parquet"
_AT_ONCE = 1_000_000
"""How many quads Oxigraph loads in one go: its memory grows with them, its speed hardly."""
_TELLS = expand("kg:tells")


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


def write_anew(folder: Path, corpus: StoredCorpus, on_annotation: Callable[[], None]) -> int:
    """Write graph and table of a whole corpus, and return the number of quads.

    Args:
        folder: An empty folder.
        corpus: The corpus.
        on_annotation: Called after each annotation.
    """
    iris = Iris(corpus.config.base, corpus.vocabulary)
    store = Store(str(folder / GRAPH))
    stream = _Stream(corpus, iris)
    mapping = GraphMapping(corpus, iris)
    across = corpus.readings.acts_across_annotations()
    quads = chain(
        vocabulary_quads(corpus.vocabulary, iris),
        mapping.entities(corpus.listed.values()),
        chain.from_iterable(mapping.article(article) for article in corpus.articles.values()),
        chain.from_iterable(stream.annotations(corpus.annotations, across, on_annotation)),
        stream.acts(across),
    )
    for first in quads:
        store.bulk_extend(chain([first], islice(quads, _AT_ONCE - 1)))
    store.flush()
    _write_table(folder / TABLE, stream.table())
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
    mapping = GraphMapping(corpus, iris)
    stream = _Stream(corpus, iris)
    graph = folder / GRAPH
    Store.read_only(str(previous / GRAPH)).backup(str(graph))
    store = Store(str(graph))
    grown = 0
    acts_graph = iris.graph("acts")
    acts = {iris.act(name) for name in what.acts}
    replaced = [iris.graph(f"article/{id}") for id in sorted(what.articles)]
    replaced += [iris.graph("entities")] if what.entities else []
    for name in sorted(what.annotations):
        node = iris.graph(f"annotation/{name}")
        acts.update(cast(NamedNode, quad.object) for quad in store.quads_for_pattern(None, _TELLS, None, node))
        replaced.append(node)
    for node in replaced:
        grown -= sum(1 for _ in store.quads_for_pattern(None, None, None, node))
        store.remove_graph(node)
    for act in acts:
        for quad in store.quads_for_pattern(act, None, None, acts_graph):
            store.remove(quad)
            grown -= 1
    now = {name: corpus.annotations[name] for name in sorted(what.annotations) if name in corpus.annotations}
    new = list(
        chain(
            mapping.entities(corpus.listed.values()) if what.entities else (),
            *(mapping.article(corpus.articles[id]) for id in sorted(what.articles) if id in corpus.articles),
            *stream.annotations(now, what.acts, lambda: None),
            stream.acts(what.acts),
        )
    )
    store.extend(new)
    store.flush()
    old = polars.read_parquet(previous / TABLE)
    annotation = polars.concat_str("coder", "article", separator="/")
    kept = old.filter(~annotation.is_in(sorted(what.annotations)))
    retold = polars.col("act").is_in(sorted(what.acts))
    is_main = polars.col("statement").is_in(stream.main_tellings)
    kept = kept.with_columns(main_telling=polars.when(retold).then(is_main).otherwise(polars.col("main_telling")))
    _write_table(folder / TABLE, polars.concat([kept, stream.table()]).sort("statement"))
    return grown + len(set(new))


class _Stream:
    """Gives the quads of statements as they pass by, and fills the table with them.

    Args:
        corpus: The corpus.
        iris: Its IRIs.
    """

    def __init__(self, corpus: StoredCorpus, iris: Iris) -> None:
        self._corpus = corpus
        self._mapping = GraphMapping(corpus, iris)
        self._columns = StatementColumns(corpus)
        self.main_tellings: list[str] = []

    def annotations(
        self, annotations: Iterable[str], later: Iterable[str], on_annotation: Callable[[], None]
    ) -> Iterator[Iterable[Quad]]:
        """Yield the quads of annotations and of the acts they tell, but for acts that come later, when all are known.

        Args:
            annotations: Their names.
            later: Names of those acts.
            on_annotation: Called after each annotation.
        """
        waiting = frozenset(later)
        for name in annotations:
            annotation = self._corpus.annotations[name]
            for statement in annotation.statements:
                self._columns.add(statement)
            yield self._mapping.annotation(annotation)
            yield self._told(act for act in self._acts_of(annotation) if act.name not in waiting)
            on_annotation()

    def acts(self, names: Iterable[str]) -> Iterator[Quad]:
        """Yield the quads of acts that are told by label, as far as they are still told."""
        for name in sorted(names):
            tellings = self._corpus.tellings(name)
            yield from self._told(gather_acts(tellings, self._corpus.vocabulary, self._corpus.act).values())

    def table(self) -> polars.DataFrame:
        """Return the rows of all statements that passed by."""
        return self._columns.frame(self.main_tellings)

    def _acts_of(self, annotation: Annotation) -> Iterable[Act]:
        return gather_acts(annotation.statements, self._corpus.vocabulary, self._corpus.act).values()

    def _told(self, acts: Iterable[Act]) -> Iterator[Quad]:
        told = list(acts)
        self.main_tellings += [act.main for act in told]
        return self._mapping.acts(told)


def _write_table(path: Path, table: polars.DataFrame) -> None:
    table.write_parquet(path)
