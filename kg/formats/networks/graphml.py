"""Networks as GraphML and GEXF, which Gephi, Cytoscape, visone and NetworkX open, every attribute included."""

from __future__ import annotations

import re
from io import BytesIO
from xml.sax.saxutils import escape

import networkx

from kg.network.network import Network, make_network
from kg.network.plain import plain_graph
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import printable


def write_graphml(network: Network) -> str:
    """Return a network as GraphML, the same bytes for the same network.

    Lists are one text with blanks between their items; what is not known is left out.
    """
    return graphml_of(network.graph(scores=True, labels=True), str(network.selection))


def write_acts_as_graphml(backend: Backend, selection: Selection) -> str:
    """Return the ties of a selection as GraphML with an edge for each act, which its ``act`` names.

    A joint act ties several pairs, so the ids of edges are numbers.
    """
    network = make_network(backend, selection)
    acts = network.multigraph()
    graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
    graph.add_nodes_from(acts.nodes(data=True))
    for number, (one, other, act, facts) in enumerate(acts.edges(keys=True, data=True)):
        graph.add_edge(one, other, str(number), act=act, **facts)
    return graphml_of(graph, str(network.selection))


def write_gexf(network: Network) -> str:
    """Return a network as GEXF 1.2, the same bytes for the same network; lists as in GraphML.

    What it shows is its description: a graph has no name in GEXF.
    """
    return gexf_of(network.graph(scores=True, labels=True), str(network.selection))


def graphml_of(graph: networkx.Graph[str], name: str) -> str:
    """Return any graph as GraphML; its name says what it shows.

    Keys have numbers as ids: nodes and edges may have attributes of one name and of different types.
    """
    return "\n".join(networkx.generate_graphml(_named(graph, name))) + "\n"


def gexf_of(graph: networkx.Graph[str], name: str) -> str:
    """Return any graph as GEXF 1.2; its name says what it shows. It has no parallel edges."""
    graph, name = plain_graph(graph), printable(name)
    buffer = BytesIO()
    networkx.write_gexf(graph, buffer, version="1.2draft")
    text = buffer.getvalue().decode()
    meta = f"<meta>\n    <creator>actorgraph</creator>\n    <description>{escape(name)}</description>\n  </meta>"
    text = re.sub("<meta.*?</meta>", lambda _: meta, text, count=1, flags=re.DOTALL)
    return re.sub('(<graph [^>]*) name=""', r"\1", text, count=1) + "\n"


def _named(graph: networkx.Graph[str], name: str) -> networkx.Graph[str]:
    named = plain_graph(graph)
    named.graph["name"] = printable(name)
    return named
