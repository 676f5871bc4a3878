"""RDF as text: sorted, so that the same graph always gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum

from pyoxigraph import BlankNode, DefaultGraph, Literal, NamedNode, Quad, RdfFormat, Triple, serialize

from kg.well_formed import by_number


class Format(StrEnum):
    """A form of RDF to export."""

    TURTLE = "turtle"
    TRIG = "trig"
    NQUADS = "nquads"
    JSONLD = "jsonld"


_FORMATS = {
    Format.TURTLE: RdfFormat.TURTLE,
    Format.TRIG: RdfFormat.TRIG,
    Format.NQUADS: RdfFormat.N_QUADS,
    Format.JSONLD: RdfFormat.JSON_LD,
}


def to_text(quads: Iterable[Quad], format: Format, prefixes: Mapping[str, str]) -> str:
    """Return quads as text, sorted; Turtle leaves their graphs out, and only prefixes that occur are declared."""
    if format is Format.NQUADS:
        return by_number("".join(sorted(f"{line}\n" for line in to_lines(set(quads)).decode().split("\n")[:-1])))
    data: list[Quad] | list[Triple]
    if format is Format.TURTLE:
        data = sorted({quad.triple for quad in quads}, key=lambda one: _key(one.subject, one.predicate, one.object))
    else:
        data = sorted(
            set(quads), key=lambda one: (_term(one.graph_name), *_key(one.subject, one.predicate, one.object))
        )
    text = serialize(data, format=_FORMATS[format], prefixes=dict(_used(data, prefixes)))
    assert text is not None
    return by_number(text.decode())


def to_lines(quads: Iterable[Quad]) -> bytes:
    """Return quads as N-Quads, in the order in which they come."""
    lines = serialize(quads, format=RdfFormat.N_QUADS)
    assert lines is not None
    return lines


_RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


def _key(subject: object, predicate: NamedNode, object: object) -> tuple[str, str, str]:
    return _term(subject), "" if predicate.value == _RDF_TYPE else predicate.value, _term(object)


def _term(term: object) -> str:
    match term:
        case NamedNode(value=value):
            return f"0{value}"
        case BlankNode(value=value):
            return f"1{value}"
        case Literal():
            return f"2{term}"
        case DefaultGraph():
            return ""
    return f"3{term}"


def _used(data: Iterable[Quad | Triple], prefixes: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    """Yield the prefixes that some IRI could be written with."""
    namespaces: set[str] = set()
    for one in data:
        for term in _terms(one):
            iri = term.datatype if isinstance(term, Literal) else term
            if isinstance(iri, NamedNode):
                namespaces.add(iri.value[: max(iri.value.rfind("#"), iri.value.rfind("/")) + 1])
    for prefix, namespace in sorted(prefixes.items()):
        if any(used.startswith(namespace) for used in namespaces):
            yield prefix, namespace


def _terms(one: Quad | Triple) -> tuple[object, ...]:
    graph = (one.graph_name,) if isinstance(one, Quad) else ()
    return (one.subject, one.predicate, one.object, *graph)
