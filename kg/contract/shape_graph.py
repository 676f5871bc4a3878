"""Putting SHACL shapes together, and writing them as Turtle that reads well and is the same on every run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from io import BytesIO

from rdflib import BNode, Graph, Literal, Namespace, URIRef
from rdflib.namespace import RDF, RDFS
from rdflib.plugins.serializers.turtle import OBJECT, TurtleSerializer
from rdflib.term import Node

from kg.graph.namespaces import expand

__all__ = ["DATE", "EDTF", "SH", "TEXT", "TRUE", "Constraints", "ShapeGraph", "ref"]

Constraints = Mapping[str, Node | Iterable[Node]]
"""Objects by the local name of their SHACL property; a name that Python reserves ends in ``_``."""

SH = Namespace("http://www.w3.org/ns/shacl#")

_SHORT_LIST = 6


def ref(name: str) -> URIRef:
    """Return the IRI of a prefixed name such as ``prov:Agent``."""
    return URIRef(expand(name).value)


TRUE = Literal(True)
TEXT: Constraints = {"datatype": ref("xsd:string"), "minLength": Literal(1)}
"""Constraints of a text that is not empty."""
DATE: Constraints = {"datatype": ref("xsd:date")}
"""Constraints of a day."""
EDTF: Constraints = {"datatype": ref("edtf:EDTF"), "pattern": Literal(r"^[-0-9XYESTZ.,:+/?~%\[\]{} ]+$")}
"""Constraints of an event date; the pattern only keeps out what is plainly none."""


class ShapeGraph:
    """A graph of shapes.

    Blank nodes are numbered in the order in which they are made, and Turtle follows that order.

    Args:
        prefixes: Prefix and namespace pairs.
    """

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        self._graph = Graph(bind_namespaces="none")
        for prefix, namespace in sorted(prefixes.items()):
            self._graph.bind(prefix, namespace)
        self._made = 0

    def shape(self, iri: URIRef, comment: str, **constraints: Node | Iterable[Node]) -> None:
        """Add a node shape.

        Args:
            iri: Its name.
            comment: What it is about.
            constraints: Objects by the local name of their SHACL property; several make several triples.
        """
        self._graph.add((iri, RDF.type, SH.NodeShape))
        self._graph.add((iri, RDFS.comment, Literal(comment, lang="en")))
        self._describe(iri, constraints)

    def property(
        self,
        path: Node,
        message: str,
        least: int | None = None,
        most: int | None = None,
        **constraints: Node | Iterable[Node],
    ) -> Node:
        """Return a new property shape.

        Args:
            path: Property or path to the values.
            message: What is wrong when a value does not conform, as a whole sentence; empty for a part of a
                condition, which is never reported.
            least: Least number of values.
            most: Largest number of values.
            constraints: As for :meth:`shape`.
        """
        given = {"minCount": Literal(least)} if least else {}
        given |= {"maxCount": Literal(most)} if most is not None else {}
        words = {"message": Literal(message, lang="en")} if message else {}
        return self.node(path=path, **words, **given, **constraints)

    def node(self, **constraints: Node | Iterable[Node]) -> Node:
        """Return a new blank node with constraints, as for :meth:`shape`."""
        self._made += 1
        node = BNode(f"b{self._made:06}")
        self._describe(node, constraints)
        return node

    def list(self, items: Iterable[Node]) -> Node:
        """Return an RDF list."""
        head: Node = RDF.nil
        for item in reversed(tuple(items)):
            self._made += 1
            cell = BNode(f"b{self._made:06}")
            self._graph.add((cell, RDF.first, item))
            self._graph.add((cell, RDF.rest, head))
            head = cell
        return head

    def turtle(self, comment: str) -> str:
        """Return the shapes as Turtle.

        Args:
            comment: First line of the text, without its sign.
        """
        stream = BytesIO()
        _Turtle(self._graph).serialize(stream, encoding="utf-8")
        return f"# {comment}\n{stream.getvalue().decode().strip()}\n"

    def _describe(self, subject: Node, constraints: Constraints) -> None:
        for name, objects in constraints.items():
            for object in [objects] if isinstance(objects, Node) else objects:
                self._graph.add((subject, SH[name.removesuffix("_")], object))


class _Turtle(TurtleSerializer):
    """Turtle with the path of a constraint before its details, and long lists one item a line."""

    predicateOrder = [  # noqa: N815 - named by rdflib
        RDF.type,
        RDFS.comment,
        SH.targetClass,
        SH.targetNode,
        SH.targetSubjectsOf,
        SH.targetObjectsOf,
        SH.path,
        SH.message,
    ]

    def doList(self, l_: Node) -> None:  # noqa: N802 - named by rdflib
        """Write the items of a list."""
        items = list(self.store.items(l_))
        for item in items:
            if len(items) > _SHORT_LIST:
                self.write("\n" + self.indent(1))
            self.path(item, OBJECT, newline=len(items) > _SHORT_LIST)
        cell: Node | None = l_
        while cell is not None:
            self.subjectDone(cell)
            cell = self.store.value(cell, RDF.rest)
