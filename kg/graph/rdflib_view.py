"""The graph and its triples in rdflib, for those who know it: to be read, and as closed to the outside as any query."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

import pyoxigraph
import rdflib
from oxrdflib import OxigraphStore
from pyoxigraph import BlankNode, Literal, NamedNode
from rdflib.query import Result

from kg.errors import QueryError, QueryRefused
from kg.graph.namespaces import PREFIXES, Iris
from kg.graph.sparql import refuse_reaching_out
from kg.graph.store import GraphStore


def rdflib_view(graph: GraphStore) -> rdflib.Dataset:
    """Return a graph as an rdflib dataset whose queries and patterns see the union of all named graphs.

    It cannot be changed, and its queries cannot contact other hosts. Plain strings come back from it with datatype
    ``xsd:string``, which rdflib does not count as equal to a literal without one: compare their values, as in
    ``str(literal) == "West"``.
    """
    dataset = rdflib.Dataset(store=_ReadOnlyStore(store=graph.store), default_union=True)
    for prefix, namespace in graph.iris.prefixes.items():
        dataset.bind(prefix, namespace)
    return dataset


def to_rdflib(triples: Iterable[pyoxigraph.Triple], iris: Iris) -> rdflib.Graph:
    """Return triples as an rdflib graph, plain strings as literals without a datatype."""
    graph = rdflib.Graph(bind_namespaces="none")
    for prefix, namespace in iris.prefixes.items():
        graph.bind(prefix, namespace)
    for triple in triples:
        graph.add((_rdflib_term(triple.subject), _rdflib_term(triple.predicate), _rdflib_term(triple.object)))
    return graph


def _rdflib_term(term: object) -> rdflib.term.Identifier:
    match term:
        case NamedNode(value=value):
            return rdflib.URIRef(value)
        case BlankNode(value=value):
            return rdflib.BNode(value)
        case Literal(value=value):
            if term.language:
                return rdflib.Literal(value, lang=term.language)
            plain = term.datatype.value == PREFIXES["xsd"] + "string"
            return rdflib.Literal(value, datatype=None if plain else rdflib.URIRef(term.datatype.value))
    raise QueryError(f"the result has a term that rdflib does not support: {term}")


class _ReadOnlyStore(OxigraphStore):
    """Oxigraph under rdflib, without the ways in and out."""

    def query(self, query: object, *arguments: Any, **named: Any) -> Result:
        if not isinstance(query, str):
            raise QueryRefused("give the query as text: a prepared one would be run by rdflib's own, slow engine")
        refuse_reaching_out(query, allow_service=False)
        return super().query(query, *arguments, **named)

    def update(self, *arguments: object, **named: object) -> NoReturn:
        _refuse()

    def add(self, *arguments: object, **named: object) -> NoReturn:
        _refuse()

    def addN(self, *arguments: object, **named: object) -> NoReturn:  # noqa: N802 - rdflib's name
        _refuse()

    def remove(self, *arguments: object, **named: object) -> NoReturn:
        _refuse()

    def remove_graph(self, graph: object) -> NoReturn:
        _refuse()

    def add_graph(self, graph: object) -> None:
        """Leave the store as it is: rdflib announces the graphs it looks at."""


def _refuse() -> NoReturn:
    raise QueryRefused("the graph is only read; change the files of the corpus, or copy it into an rdflib.Graph")
