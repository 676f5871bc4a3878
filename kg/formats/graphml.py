"""Networks as GraphML and GEXF, which Gephi, Cytoscape, visone and NetworkX open, every attribute included."""

from __future__ import annotations

import re
from io import BytesIO
from xml.sax.saxutils import escape

import networkx

from kg.network.network import Network
from kg.well_formed import printable

LIST_SEPARATOR = " "
"""What stands between the items of a list, such as keys of statements, which have no blanks."""


def write_graphml(network: Network) -> str:
    """Return a network as GraphML, the same bytes for the same network.

    Lists are one text with blanks between their items; what is not known is left out.
    """
    return graphml_of(network.graph(scores=True, labels=True), str(network.selection))


def write_gexf(network: Network) -> str:
    """Return a network as GEXF 1.2, the same bytes for the same network; lists as in GraphML.

    What it shows is its description: a graph has no name in GEXF.
    """
    return gexf_of(network.graph(scores=True, labels=True), str(network.selection))


def graphml_of(graph: networkx.Graph[str], name: str) -> str:
    """Return any graph as GraphML; its name says what it shows.

    Keys have numbers as ids: nodes and edges may have attributes of one name and of different types.
    """
    return "\n".join(networkx.generate_graphml(_flat(graph, name))) + "\n"


def gexf_of(graph: networkx.Graph[str], name: str) -> str:
    """Return any graph as GEXF 1.2; its name says what it shows."""
    graph = _flat(graph, name)
    name = graph.graph.pop("name")
    buffer = BytesIO()
    networkx.write_gexf(graph, buffer, version="1.2draft")
    text = buffer.getvalue().decode()
    meta = f"<meta>\n    <creator>actorgraph</creator>\n    <description>{escape(name)}</description>\n  </meta>"
    text = re.sub("<meta.*?</meta>", lambda _: meta, text, count=1, flags=re.DOTALL)
    return re.sub('(<graph [^>]*) name=""', r"\1", text, count=1) + "\n"


def _flat(whole: networkx.Graph[str], name: str) -> networkx.Graph[str]:
    """Return a graph with attributes that are texts and numbers only."""
    graph: networkx.Graph[str] = networkx.DiGraph() if whole.is_directed() else networkx.Graph()
    graph.graph["name"] = printable(name)
    graph.add_nodes_from((printable(id), _facts(facts)) for id, facts in whole.nodes(data=True))
    graph.add_edges_from(
        (printable(one), printable(other), _facts(facts)) for one, other, facts in whole.edges(data=True)
    )
    return graph


def _facts(facts: dict[str, object]) -> dict[str, object]:
    return {name: _value(value) for name, value in facts.items() if value is not None}


def _value(value: object) -> object:
    if isinstance(value, list):
        return printable(LIST_SEPARATOR.join(map(str, value)))
    return printable(value) if isinstance(value, str) else value
