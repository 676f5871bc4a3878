"""Graphs as every library takes them: nodes are texts, attributes are texts, numbers and truth values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, TypeVar

import networkx
import numpy

from kg.well_formed import printable

LIST_SEPARATOR = " "
"""What stands between the items of a list, such as keys of statements, which have no blanks."""
TAKEN = frozenset({"from", "id", "key", "n_id", "source", "target", "to"})
"""Names that other libraries use for the ends and the keys of edges and for nodes; no attribute is called so."""
_Graph = TypeVar("_Graph", bound="networkx.Graph[Any]")


def plain_graph(graph: _Graph) -> _Graph:
    """Return a graph of the same kind that every writer of NetworkX, and PyVis, takes.

    What is not known is left out, and so are empty texts and lists. Dates are ISO texts, and lists one text with blanks
    between their items; numbers and truth values stay what they are. No text steers a terminal or makes XML
    ill-formed. An attribute whose name others use for ends or keys is called ``attribute_NAME``.

    Args:
        graph: The graph; its nodes and the keys of its edges are texts.
    """
    made: _Graph = graph.__class__()
    made.graph.update(plain_facts(graph.graph))
    made.add_nodes_from((printable(node), plain_facts(facts)) for node, facts in graph.nodes(data=True))
    if isinstance(graph, networkx.MultiGraph) and isinstance(made, networkx.MultiGraph):
        for one, other, key, facts in graph.edges(keys=True, data=True):
            made.add_edge(printable(one), printable(other), _key(key), **plain_facts(facts))
    else:
        made.add_edges_from((printable(a), printable(b), plain_facts(facts)) for a, b, facts in graph.edges(data=True))
    return made


def plain_facts(facts: Mapping[str, object]) -> dict[str, Any]:
    """Return attributes with plain values, as :func:`plain_graph` tells."""
    plain = ((name, _value(value)) for name, value in facts.items())
    return {f"attribute_{name}" if name in TAKEN else name: value for name, value in plain if value not in (None, "")}


def _key(key: object) -> object:
    return printable(key) if isinstance(key, str) else key


def _value(value: object) -> object:
    match value:
        case str():
            return printable(value)
        case date():
            return value.isoformat()
        case numpy.generic():
            return value.item()
        case None | bool() | int() | float():
            return value
        case Iterable():
            return LIST_SEPARATOR.join(str(plain) for one in value if (plain := _value(one)) is not None)
    return printable(str(value))
