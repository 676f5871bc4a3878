"""Graph and table of a store, written in one pass over the same values."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Set
from dataclasses import dataclass
from itertools import chain, islice
from pathlib import Path
from typing import cast

import polars
from pyoxigraph import NamedNode, Quad, RdfFormat, Store, parse

from kg.corpus.acts import gather_acts
from kg.corpus.corpus import Corpus
from kg.corpus.layout import Layout
from kg.corpus.settings import Settings
from kg.graph.mapping import GraphMapping
from kg.graph.namespaces import Iris, expand
from kg.graph.ontology import vocabulary_quads
from kg.model import Annotation, Article, Statement
from kg.store.corpus import PassingCorpus, StoredCorpus
from kg.store.readings import AnnotationRecord
from kg.table.from_statements import StatementColumns

__all__ = ["GRAPH", "TABLE", "AnnotationWriter", "Rewrite", "rewrite", "write_anew"]

GRAPH = "graph"
TABLE = "statements.parquet"
_AT_ONCE = 1_000_000
"""How many quads Oxigraph loads in one go: with more it is little faster and takes much more memory."""
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


def write_anew(
    folder: Path,
    settings: Settings,
    arriving: Iterable[AnnotationRecord],
    rows: Iterable[polars.DataFrame],
    settle: Callable[[], StoredCorpus],
) -> int:
    """Write graph and table of a whole corpus while it is still being read, and return the number of quads.

    What an annotation says may hang on others where it names their statements: such ones wait until all are read.
    The rest is written as it arrives; what others then contradict, or are alternatives to, is written once more.

    Args:
        folder: An empty folder.
        settings: What the corpus is read against.
        arriving: The annotations, as they are read; those that hang on others without quads.
        rows: Their rows of the table, at hand when all have arrived.
        settle: Called when all have arrived; returns the corpus without what does not fit.
    """
    iris = Iris(settings.config.base, settings.vocabulary)
    store = Store(str(folder / GRAPH))
    early: set[str] = set()
    waiting: list[str] = []
    mains: dict[str, str] = {}

    def at_once() -> Iterator[Quad]:
        for record in arriving:
            if record.quads is None:
                waiting.append(record.name)
            else:
                early.add(record.name)
                mains.update(record.mains)
                yield from parse(record.quads, RdfFormat.N_QUADS)

    _load(store, chain(vocabulary_quads(settings.vocabulary, iris), at_once()))
    corpus = settle()
    late, mapping = _Stream(corpus, iris), GraphMapping(corpus, iris)
    overtaken = sorted(_overtaken(corpus, early))
    _forget(store, iris, [f"annotation/{name}" for name in overtaken])
    several = corpus.readings.acts_across_annotations() | corpus.readings.acts_of(overtaken)
    articles = chain.from_iterable(mapping.article(article) for article in corpus.articles.values())
    again = late.annotations(sorted([*waiting, *overtaken]))
    _load(store, chain(mapping.entities(corpus.listed.values()), articles, again))
    mains = {act: main for act, main in {**mains, **late.mains}.items() if act not in several}
    mains |= late.mains_of(several)
    _load(store, mapping.acts(mains.items()))
    store.flush()
    kept = _without(polars.concat([*rows, late.rows().clear()]), overtaken)
    _write_table(folder / TABLE, [kept, late.rows()], mains.values())
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
    mains = stream.mains_of(what.acts)
    new = {
        *(mapping.entities(corpus.listed.values()) if what.entities else ()),
        *(quad for id in what.articles if id in corpus.articles for quad in mapping.article(corpus.articles[id])),
        *stream.annotations(name for name in sorted(what.annotations) if name in corpus.annotations),
        *mapping.acts(mains.items()),
    }
    store.extend(new)
    store.flush()
    kept = _without(polars.read_parquet(previous / TABLE), what.annotations)
    untouched = kept.filter(polars.col("main_telling") & ~polars.col("act").is_in(sorted(what.acts)))
    _write_table(folder / TABLE, [kept, stream.rows()], [*untouched["statement"], *mains.values()])
    return len(new) - forgotten


class AnnotationWriter:
    """Writes annotations that name no statements of others, one after the other, each known by itself.

    Args:
        layout: The corpus.
        settings: What it is read against.
    """

    def __init__(self, layout: Layout, settings: Settings) -> None:
        self._corpus = PassingCorpus.of(layout, settings)
        self._stream = _Stream(self._corpus, Iris(settings.config.base, settings.vocabulary))

    def write(self, annotation: Annotation, article: Article) -> tuple[bytes, tuple[tuple[str, str], ...]]:
        """Return the quads of an annotation as N-Quads, and the main tellings of the acts it tells by label.

        Args:
            annotation: The annotation.
            article: What it annotates.
        """
        self._corpus.show(annotation, article)
        self._stream.mains.clear()
        quads = self._stream.lines(annotation.name)
        return quads.encode(), tuple(self._stream.mains.items())

    def rows(self) -> polars.DataFrame:
        """Return the rows of the table of all annotations written so far."""
        return self._stream.rows()


class _Stream:
    """Gives the quads of annotations as they pass by, and fills the table with their statements.

    Args:
        corpus: The corpus.
        iris: Its IRIs.

    Attributes:
        mains: Acts that the annotations which passed by tell by label, each with the key of its main telling there.
    """

    def __init__(self, corpus: Corpus, iris: Iris) -> None:
        self._corpus = corpus
        self._mapping = GraphMapping(corpus, iris)
        self._columns = StatementColumns(corpus)
        self.mains: dict[str, str] = {}

    def annotations(self, names: Iterable[str]) -> Iterator[Quad]:
        """Yield the quads of annotations, and of the acts that are told without a label.

        Args:
            names: Their names.
        """
        for name in names:
            # Every term in the lines was checked when it was made; lenient is not to check it again.
            yield from parse(self.lines(name), format=RdfFormat.N_QUADS, lenient=True)

    def lines(self, name: str) -> str:
        """Return what :meth:`annotations` yields for one annotation as N-Quads."""
        annotation = self._corpus.annotations[name]
        for statement in annotation.statements:
            self._columns.add(statement)
        mains = self._mains(annotation.statements)
        self.mains.update({act: main for act, main in mains.items() if act != main})
        own = [(act, main) for act, main in mains.items() if act == main]
        return self._mapping.annotation_lines(annotation) + self._mapping.acts_lines(own)

    def mains_of(self, acts: Iterable[str]) -> dict[str, str]:
        """Return the main tellings of acts told by label, wherever their tellings are, as far as they are told."""
        assert isinstance(self._corpus, StoredCorpus)
        found: dict[str, str] = {}
        for act in sorted(acts):
            found.update(self._mains(self._corpus.tellings(act)))
        return found

    def rows(self) -> polars.DataFrame:
        """Return the rows of all statements that passed by; which are main tellings is not known yet."""
        return self._columns.frame([])

    def _mains(self, statements: Iterable[Statement]) -> dict[str, str]:
        acts = gather_acts(statements, self._corpus.vocabulary, self._corpus.act)
        return {name: act.main for name, act in acts.items()}


def _overtaken(corpus: StoredCorpus, early: Set[str]) -> set[str]:
    """Return the annotations that read otherwise now that all are known.

    Args:
        corpus: The corpus without what does not fit.
        early: Names of the annotations that were written by themselves.
    """
    named = corpus.readings.references("alternative_to")
    alone = {one.named for key, found in named.items() for one in found if _annotation(key) == _annotation(one.named)}
    return {_annotation(key) for key in corpus.unfit | (corpus.alternatives ^ alone)} & early


def _annotation(key: str) -> str:
    return key.partition("#")[0]


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


def _write_table(path: Path, parts: Iterable[polars.DataFrame], mains: Iterable[str]) -> None:
    """Write the table, with the tellings marked that speak for an act: the only one, or one of those given."""
    table = polars.concat(parts)
    by_label = table["statement"].is_in(polars.Series(list(mains), dtype=polars.String).implode())
    only = (polars.col("act") == polars.col("statement")).fill_null(value=False)
    table.with_columns(main_telling=only | by_label).sort("statement").write_parquet(path)
