"""The store: an Oxigraph database of one corpus, built whole; queries go through :mod:`kg.graph.sparql`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pyoxigraph

from kg.corpus.corpus import Corpus
from kg.errors import StoreDamaged
from kg.graph.apart import Apart
from kg.graph.derived import DerivedGraph
from kg.graph.lines import read_lines
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads
from kg.graph.to_rdf import GraphMapping

if TYPE_CHECKING:
    import polars


class GraphStore:
    """A graph to be read.

    Args:
        store: The Oxigraph store.
        iris: IRIs of the corpus it was built from.
        size: How many quads it has, where that is known; otherwise they are counted.
        folder: The folder that it is in; in memory if ``None``.
    """

    def __init__(
        self, store: pyoxigraph.Store, iris: Iris, size: int | None = None, folder: Path | None = None
    ) -> None:
        self.store = store
        self.iris = iris
        self.folder = folder
        self._size = size

    @cached_property
    def apart(self) -> Apart:
        """What runs queries in a process of their own."""
        store, folder = self.store, self.folder
        return Apart(lambda: folder or _as_bytes(store))

    def __repr__(self) -> str:
        """Return how much it holds."""
        return f"<graph of {len(self):,} quads>"

    def __len__(self) -> int:
        """Return the number of quads."""
        return len(self.store) if self._size is None else self._size

    def quads(self) -> Iterator[pyoxigraph.Quad]:
        """Yield every quad, in no order.

        Raises:
            StoreDamaged: A file of the store cannot be read.
        """
        with damage_explained():
            yield from self.store.quads_for_pattern(None, None, None, None)


def _as_bytes(store: pyoxigraph.Store) -> bytes:
    content = store.dump(format=pyoxigraph.RdfFormat.N_QUADS)
    assert content is not None
    return content


@contextmanager
def damage_explained() -> Iterator[None]:
    """Turn what Oxigraph says of damaged files into :class:`StoreDamaged`; much of it shows only when read."""
    try:
        yield
    except RuntimeError as error:
        raise StoreDamaged(f"the graph cannot be read: {error}") from None


def build_graph(corpus: Corpus, table: polars.DataFrame) -> GraphStore:
    """Return a store in memory with the vocabulary, the entities, the articles and all statements of a corpus."""
    iris = Iris(corpus.config.base, corpus.vocabulary)
    store = pyoxigraph.Store()
    store.bulk_extend(vocabulary_quads(corpus.vocabulary, iris))
    derived = DerivedGraph(iris)
    files = GraphMapping(corpus.vocabulary, iris).files(corpus)
    lines = chain(files, derived.lines(table), [derived.denoting(corpus.listed, table)])
    store.bulk_extend(chain.from_iterable(map(read_lines, lines)))
    return GraphStore(store, iris)
