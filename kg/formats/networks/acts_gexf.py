"""Acts as GEXF 1.2: an edge for each, with what it says and the days on which it was, for the timeline of Gephi."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from xml.etree import ElementTree as ET

from kg.network.network import make_network
from kg.selection.selection import Selection
from kg.store.backend import Backend
from kg.well_formed import printable

_NAMESPACE = "http://www.gexf.net/1.2draft"
_TYPES: Mapping[type, str] = {bool: "boolean", int: "integer", float: "double", str: "string"}
_DAYS = ("first_day", "last_day")


def write_acts_as_gexf(backend: Backend, selection: Selection) -> str:
    """Return the ties of a selection as a dynamic GEXF graph.

    Each edge is an act, or a statement that tells none: ``act`` is the key of that, its label what it says, and its
    spell lasts from the first to the last day on which it may have been. An act of unknown time has that of its
    article, without ``earliest`` and ``latest``; where that is unknown too, it has none, so that timelines always show
    it. A joint act ties several pairs, so the ids of edges are numbers.
    """
    network = make_network(backend, selection)
    graph = network.multigraph()
    root = ET.Element("gexf", xmlns=_NAMESPACE, version="1.2")
    meta = ET.SubElement(root, "meta")
    ET.SubElement(meta, "creator").text = "actorgraph"
    ET.SubElement(meta, "description").text = printable(str(network.selection))
    whole = ET.SubElement(root, "graph", mode="dynamic", defaultedgetype="directed", timeformat="date")
    of_nodes = _attributes(whole, "node", [facts for _, facts in graph.nodes(data=True)])
    ties = [(*ends, {"act": act, **facts}) for *ends, act, facts in graph.edges(keys=True, data=True)]
    of_edges = _attributes(whole, "edge", [facts for *_, facts in ties])
    nodes = ET.SubElement(whole, "nodes")
    for id, facts in graph.nodes(data=True):
        _values(ET.SubElement(nodes, "node", id=id, label=facts["label"]), facts, of_nodes)
    edges = ET.SubElement(whole, "edges")
    for number, (one, other, facts) in enumerate(ties):
        edge = ET.SubElement(edges, "edge", id=str(number), source=one, target=other, label=facts["label"])
        _values(edge, facts, of_edges)
        days = {end: facts[name] for end, name in zip(("start", "end"), _DAYS, strict=True) if name in facts}
        if days:
            ET.SubElement(ET.SubElement(edge, "spells"), "spell", days)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode") + "\n"


def _attributes(whole: ET.Element, of: str, facts: Iterable[Mapping[str, object]]) -> Mapping[str, str]:
    """Declare the attributes of nodes or edges, and return their ids by name; a name of several types is a text."""
    types: dict[str, set[str]] = {}
    for one in facts:
        for name, value in one.items():
            types.setdefault(name, set()).add(_TYPES[type(value)])
    types.pop("label", None)
    declared = ET.SubElement(whole, "attributes", {"class": of, "mode": "static"})
    ids = {name: str(number) for number, name in enumerate(types)}
    for name, id in ids.items():
        kinds = types[name]
        kind = kinds.pop() if len(kinds) == 1 else "double" if kinds == {"integer", "double"} else "string"
        ET.SubElement(declared, "attribute", id=id, title=name, type=kind)
    return ids


def _values(element: ET.Element, facts: Mapping[str, object], ids: Mapping[str, str]) -> None:
    values = ET.SubElement(element, "attvalues")
    for name, value in facts.items():
        if name in ids:
            text = str(value).lower() if isinstance(value, bool) else str(value)
            ET.SubElement(values, "attvalue", {"for": ids[name], "value": text})
