"""The whole graph of a corpus as RDF; a selection does not matter."""

from __future__ import annotations

from kg.graph.serialize import Format, to_text
from kg.selection.selection import Selection
from kg.store.backend import Backend, with_corpus


def write_trig(backend: Backend, _: Selection) -> str:
    """Return the graph as TriG."""
    return _graph(backend, Format.TRIG)


def write_turtle(backend: Backend, _: Selection) -> str:
    """Return the graph as Turtle, without its named graphs."""
    return _graph(backend, Format.TURTLE)


def write_nquads(backend: Backend, _: Selection) -> str:
    """Return the graph as N-Quads."""
    return _graph(backend, Format.NQUADS)


def write_jsonld(backend: Backend, _: Selection) -> str:
    """Return the graph as JSON-LD."""
    return _graph(backend, Format.JSONLD)


def _graph(backend: Backend, format: Format) -> str:
    graph = with_corpus(backend).graph
    return to_text(graph.quads(), format, graph.iris.prefixes)
