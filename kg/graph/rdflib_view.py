"""The graph and its triples in rdflib, for those who know it: to be read, and as closed to the outside as any query."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NoReturn

import pyoxigraph
import rdflib
from oxrdflib import OxigraphStore
from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode
from rdflib.graph import DATASET_DEFAULT_GRAPH_ID
from rdflib.query import Result

from kg.errors import QueryError, QueryRefused
from kg.graph.engine import Found, Graph, Term
from kg.graph.namespaces import PREFIXES, Iris
from kg.graph.sparql import run_query
from kg.graph.store import GraphStore
from kg.graph.time_limit import SECONDS, time_limit

_UNION = "__UNION__"
"""What rdflib calls the union of all graphs of a dataset."""


def rdflib_view(graph: GraphStore) -> rdflib.Dataset:
    """Return a graph as an rdflib dataset whose queries and patterns see the union of all named graphs.

    It cannot be changed, and its queries cannot contact other hosts. They can be interrupted, and take a minute at most
    unless more is given, as in ``dataset.query(text, timeout=600)``. Plain strings come back from it with datatype
    ``xsd:string``, which rdflib does not count as equal to a literal without one: compare their values, as in
    ``str(literal) == "West"``.
    """
    dataset = rdflib.Dataset(store=_ReadOnlyStore(graph), default_union=True)
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


def _rdflib_term(term: object, *, typed: bool = False) -> rdflib.term.Identifier:
    """Return a term of rdflib; plain strings have a datatype if they are to be typed."""
    match term:
        case NamedNode(value=value):
            return rdflib.URIRef(value)
        case BlankNode(value=value):
            return rdflib.BNode(value)
        case Literal(value=value):
            if term.language:
                return rdflib.Literal(value, lang=term.language)
            plain = term.datatype.value == PREFIXES["xsd"] + "string" and not typed
            return rdflib.Literal(value, datatype=None if plain else rdflib.URIRef(term.datatype.value))
    raise QueryError(f"the result has a term that rdflib does not support: {term}")


def _oxigraph_term(term: object) -> Term:
    """Return a term of Oxigraph for one of rdflib."""
    match term:
        case rdflib.URIRef():
            return NamedNode(str(term))
        case rdflib.BNode():
            return BlankNode(str(term))
        case rdflib.Literal(language=language, datatype=datatype):
            return Literal(str(term), language=language, datatype=None if datatype is None else NamedNode(datatype))
    raise QueryError(f"a variable cannot stand for {term!r}; give a term of rdflib, such as rdflib.URIRef(…)")


def _oxigraph_graph(name: object) -> Graph:
    """Return what Oxigraph calls a graph of rdflib's."""
    return DefaultGraph() if name == DATASET_DEFAULT_GRAPH_ID else NamedNode(str(name))


def _rdflib_result(found: Found) -> Result:
    if isinstance(found, bool):
        result = Result("ASK")
        result.askAnswer = found
    elif isinstance(found, tuple):
        result = Result("CONSTRUCT")
        result.graph = rdflib.Graph()
        for triple in found:
            ends = (_rdflib_term(one, typed=True) for one in (triple.subject, triple.predicate, triple.object))
            result.graph.add((next(ends), next(ends), next(ends)))
    else:
        result = Result("SELECT")
        result.vars = [rdflib.Variable(name) for name in found.columns]
        rows = (zip(result.vars, row, strict=True) for row in found.rows)
        result.bindings = [
            {name: _rdflib_term(term, typed=True) for name, term in row if term is not None} for row in rows
        ]
    return result


class _ReadOnlyStore(OxigraphStore):
    """Oxigraph under rdflib, without the ways in and out."""

    def __init__(self, graph: GraphStore) -> None:
        super().__init__(store=graph.store)
        self._graph = graph

    def query(
        self,
        query: object,
        initNs: Mapping[str, Any],  # noqa: N803 - rdflib's name
        initBindings: Mapping[str, Any],  # noqa: N803
        queryGraph: str,  # noqa: N803
        **named: Any,
    ) -> Result:
        timeout = named.pop("timeout", SECONDS)
        if not isinstance(query, str):
            raise QueryRefused("give the query as text: a prepared one would be run by rdflib's own, slow engine")
        if named:
            raise QueryRefused(
                f"a query of this graph takes no '{next(iter(named))}'; it takes initBindings and timeout"
            )
        prefixes = {prefix: str(namespace) for prefix, namespace in (*self.namespaces(), *initNs.items())}
        bindings = {str(name).lstrip("?"): _oxigraph_term(value) for name, value in initBindings.items()}
        within = None if queryGraph == _UNION else _oxigraph_graph(queryGraph)
        with time_limit(timeout):
            found = run_query(self._graph, query, apart=True, prefixes=prefixes, bindings=bindings, within=within)
            return _rdflib_result(found)

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
