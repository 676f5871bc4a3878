"""Every graph of the library is written by every writer of NetworkX, read back, and taken by other libraries."""

from __future__ import annotations

import json
import pickle
import warnings
from collections.abc import Callable, Mapping
from datetime import date
from io import BytesIO
from typing import Any

import igraph
import networkx
import numpy
import pandas
import polars
import pytest
from pyvis.network import Network as PyvisNetwork

from kg.analysis.arguments.compute import arguments
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import one_mode, two_mode
from kg.arguments import TextValue
from kg.entity_facts import Attribute
from kg.model import Entity, Label
from kg.network.network import make_network
from kg.network.plain import plain_graph
from kg.project import Project
from kg.selection.selection import Count, Selection
from kg.vocabulary import Vocabulary
from tests.support.rows import Rows

AnyGraph = Any
Rebuilt = Callable[[AnyGraph], AnyGraph]


@pytest.fixture
def graphs(
    make_row: Callable[..., dict[str, Any]],
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    first: Project,
) -> Mapping[str, AnyGraph]:
    """One graph of each kind: two accusations and a praise between three actors, an act with an issue, a debate."""
    entities = {
        id: Entity(id=id, type="Country", labels=(Label(text=label, lang="en"),), attributes=attributes)
        for id, label, attributes in (
            ("ada", 'Ада "A" & <b>', (Attribute(name="source", value=TextValue(text="atlas")),)),
            ("bor", "Bor", ()),
            ("cid", "Cid", ()),
        )
    }
    entities["matter"] = Entity(id="matter", type="Issue", labels=(Label(text="matter", lang="en"),))
    rows = [
        make_row("ada", "accuses", "bor", earliest=date(2020, 1, 2), latest=date(2020, 1, 3)),
        make_row("ada", "accuses", "bor"),
        make_row("bor", "praises", "cid"),
        make_row("ada", "conducts", None),
    ]
    network = make_network(Rows(table(*rows), shipped, entities), Selection(count=Count.STATEMENTS))
    says = [("a", "x", True, "k1"), ("b", "x", False, "k2"), ("c", "x", True, "k3")]
    frame = polars.DataFrame(says, schema=["who", "what", "sense", "key"], orient="row")
    debate = make_discourse(frame, first="who", second="what", qualifier="sense", statement="key")
    return {
        "ties": network.graph(scores=True, labels=True),
        "acts": network.multigraph(),
        "signed": network.signed(),
        "issues": network.bipartite(),
        "agreement": one_mode(debate, "subtract").graph(),
        "positions": two_mode(debate).graph(),
        "arguments": arguments(first.backend, Selection()).graph(),
    }


SIZES = {
    "ties": (3, 2),
    "acts": (3, 3),
    "signed": (3, 2),
    "issues": (2, 1),
    "agreement": (3, 3),
    "positions": (4, 3),
}
"""How many nodes and edges there are, counted by hand."""


def by_file(form: str, **options: Any) -> Rebuilt:
    def rebuilt(graph: AnyGraph) -> AnyGraph:
        file = BytesIO()
        getattr(networkx, f"write_{form}")(graph, file)
        file.seek(0)
        return getattr(networkx, f"read_{form}")(file, **options)

    return rebuilt


def by_lines(form: str) -> Rebuilt:
    """Write and read a form that does not tell its kind of graph; that ``#`` begins no comment must be said."""
    return lambda graph: by_file(form, create_using=type(graph)(), comments="\x00")(graph)


def by_adjacency(form: str) -> Rebuilt:
    """Write and read a form whose file begins with comments."""
    return lambda graph: by_file(form, create_using=type(graph)())(graph)


def by_json(form: str) -> Rebuilt:
    to, back = (getattr(networkx, f"{form}_{end}") for end in ("data", "graph"))
    return lambda graph: back(json.loads(json.dumps(to(graph), allow_nan=False)))


WHOLE: Mapping[str, Rebuilt] = {
    "gexf": by_file("gexf"),
    "graphml": by_file("graphml"),
    "node_link": by_json("node_link"),
    "adjacency": by_json("adjacency"),
    "cytoscape": by_json("cytoscape"),
    "edgelist": by_lines("edgelist"),
    "pickle": lambda graph: pickle.loads(pickle.dumps(graph)),
}
"""Forms that keep attributes of edges."""
BARE: Mapping[str, Rebuilt] = {
    "gml": by_file("gml"),
    "pajek": by_file("pajek"),
    "adjlist": by_adjacency("adjlist"),
    "multiline_adjlist": by_adjacency("multiline_adjlist"),
    "weighted_edgelist": by_lines("weighted_edgelist"),
}


@pytest.mark.parametrize("form", [*WHOLE, *BARE])
def test_every_writer_writes_every_graph_and_its_reader_reads_it(graphs: Mapping[str, AnyGraph], form: str) -> None:
    for kind, size in SIZES.items():
        graph = graphs[kind]
        with warnings.catch_warnings():
            if form == "pajek":  # it has texts only, and says so of every number
                warnings.filterwarnings("ignore", "(Node|Edge) attribute", UserWarning)
            found = {**WHOLE, **BARE}[form](graph)
        assert (len(found), found.number_of_edges()) == size, kind
        if form in WHOLE:
            one, other = ("bor", "cid") if kind == "acts" else next(iter(graph.edges()))
            (facts,) = found[one][other].values() if found.is_multigraph() else [found[one][other]]
            (wanted,) = graph[one][other].values() if graph.is_multigraph() else [graph[one][other]]
            assert wanted.items() <= facts.items(), kind


def test_edges_of_the_argument_bear_keys_and_are_read_back(graphs: Mapping[str, AnyGraph]) -> None:
    graph = graphs["arguments"]
    for form in ("gexf", "graphml", "gml", "node_link"):
        found = {**WHOLE, **BARE}[form](graph)
        assert {*found} == {*graph}
        assert sorted(found.edges()) == sorted(graph.edges())


def test_attributes_are_texts_numbers_and_truth_values_under_names_that_nobody_else_uses(
    graphs: Mapping[str, AnyGraph],
) -> None:
    assert graphs["ties"].edges["ada", "bor"]["weight"] == 2
    assert graphs["ties"].nodes["ada"]["attribute_source"] == "atlas"
    assert "attribute_source" not in graphs["ties"].nodes["bor"]
    acts = list(graphs["acts"]["ada"]["bor"].values())
    assert [(one.get("earliest"), one.get("latest")) for one in acts] == [("2020-01-02", "2020-01-03"), (None, None)]
    for graph in graphs.values():
        facts = [facts for *_, facts in (*graph.nodes(data=True), *graph.edges(data=True))]
        assert {type(value) for one in facts for value in one.values()} <= {str, int, float, bool}
        assert not {name for one in facts for name in one} & {"source", "target", "to", "from", "id", "key"}


def test_what_is_not_known_is_left_out_and_nothing_steers_a_terminal() -> None:
    graph: AnyGraph = networkx.MultiDiGraph()
    graph.add_node("a", none=None, empty=[], day=date(2011, 6, 17), keys=["x", "y"], number=numpy.int64(3), id="q")
    graph.add_edge("a", "b\x1b", key="k\x00", to="bor")
    found = plain_graph(graph)
    assert found.nodes["a"] == {"day": "2011-06-17", "keys": "x y", "number": 3, "attribute_id": "q"}
    assert list(found.edges(keys=True, data=True)) == [("a", "b\ufffd", "k\ufffd", {"attribute_to": "bor"})]


def test_bare_forms_of_graphs_without_direction_keep_their_size(graphs: Mapping[str, AnyGraph]) -> None:
    for kind in ("signed", "issues", "agreement", "positions"):
        for form in ("graph6", "sparse6"):
            found = by_file(form)(graphs[kind])
            assert (len(found), found.number_of_edges()) == SIZES[kind]


def test_pyvis_pandas_polars_and_igraph_take_every_graph(graphs: Mapping[str, AnyGraph]) -> None:
    for kind, size in SIZES.items():
        _taken_by_others(graphs[kind], size)


def _taken_by_others(graph: AnyGraph, size: tuple[int, int]) -> None:
    shown = PyvisNetwork(directed=graph.is_directed())
    shown.from_nx(graph)
    assert (len(shown.nodes), len(shown.edges)) == size
    edges = networkx.to_pandas_edgelist(graph)
    assert isinstance(edges, pandas.DataFrame)
    assert len(edges) == size[1]
    rows = [facts for *_, facts in graph.edges(data=True)]
    assert polars.from_dicts(rows, infer_schema_length=None)["statements"].to_list() == [*edges["statements"]]
    taken = igraph.Graph.from_networkx(graph)
    assert (taken.vcount(), taken.ecount()) == size
    assert taken.vs["_nx_name"] == list(graph)
    names = {name for *_, facts in graph.edges(data=True) for name in facts}
    assert names <= {*taken.es.attributes()}
