"""The store: an Oxigraph database of one corpus, built whole and then only read."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

import pyoxigraph
import rdflib

from kg.corpus.corpus import Corpus
from kg.graph.mapping import Mapping
from kg.graph.namespaces import Iris
from kg.graph.ontology import vocabulary_quads

__all__ = ["GraphStore", "build_store"]


class GraphStore:
    """A graph to be read.

    Args:
        store: The Oxigraph store.
        iris: IRIs of the corpus it was built from.
    """

    def __init__(self, store: pyoxigraph.Store, iris: Iris) -> None:
        self.store = store
        self.iris = iris

    def __len__(self) -> int:
        """Return the number of quads."""
        return len(self.store)

    def quads(self) -> Iterator[pyoxigraph.Quad]:
        """Yield every quad, in no order."""
        return self.store.quads_for_pattern(None, None, None, None)

    @cached_property
    def rdflib(self) -> rdflib.Dataset:
        """The same graph with rdflib's interface; queries and patterns see the union of all named graphs.

        Plain strings come back from it with datatype ``xsd:string``, which rdflib does not count as equal to a
        literal without one: compare their values, as in ``str(literal) == "West"``.
        """
        from oxrdflib import OxigraphStore

        dataset = rdflib.Dataset(store=OxigraphStore(store=self.store), default_union=True)
        for prefix, namespace in self.iris.prefixes.items():
            dataset.bind(prefix, namespace)
        return dataset


def build_store(corpus: Corpus) -> GraphStore:
    """Return a store in memory with the vocabulary, the entities, the articles and all statements of a corpus."""
    iris = Iris(corpus.config.base, corpus.vocabulary)
    store = pyoxigraph.Store()
    store.bulk_extend(vocabulary_quads(corpus.vocabulary, iris))
    store.bulk_extend(Mapping(corpus, iris).quads())
    return GraphStore(store, iris)
