"""Networks in the formats of other tools: whole, deterministic, and read back as they were."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from io import BytesIO, StringIO
from typing import Any
from xml.etree import ElementTree as ET

import networkx
import polars
import pytest

from kg.arguments import NumberValue, TextValue
from kg.entity_facts import Attribute
from kg.formats.networks.acts_gexf import write_acts_as_gexf
from kg.formats.networks.graphml import write_gexf, write_graphml
from kg.formats.networks.tidy import write_csv_files, write_parquet_files
from kg.model import Entity, Label
from kg.network.network import Network, make_network
from kg.project import Project
from kg.selection.selection import Selection
from kg.vocabulary import Vocabulary
from tests.support.rows import Rows

Row = dict[str, Any]

NASTY = '<a href="x">&amp; "quoted" \x00\x1b\ufffe 😀 Łukašenka'
SHOWN = '<a href="x">&amp; "quoted" \ufffd\ufffd\ufffd 😀 Łukašenka'


@pytest.fixture(scope="module")
def countries(first: Project) -> Network:
    return first.network(level="country", count="statements")


@pytest.fixture
def nasty(make_row: Callable[..., Row], table: Callable[..., polars.DataFrame], shipped: Vocabulary) -> Network:
    """A network whose labels are made to break files."""
    entities = {
        id: Entity(id=id, type="Country", labels=(Label(text=label, lang="en"),))
        for id, label in (("ada", NASTY), ("bor", "=1+1"))
    }
    return make_network(Rows(table(make_row("ada", "accuses", "bor")), shipped, entities), Selection())


def test_graphml_is_read_back_as_it_was(countries: Network) -> None:
    found = networkx.read_graphml(StringIO(write_graphml(countries)))
    graph = countries.graph(scores=True, labels=True)
    assert found.is_directed()
    assert dict(found.nodes(data=True)) == dict(graph.nodes(data=True))
    edges = {(one, other): facts for one, other, facts in graph.edges(data=True)}
    assert {(one, other): facts for one, other, facts in found.edges(data=True)} == edges
    assert edges["ukraine", "belarus"]["statements"].split()


def test_gexf_is_read_back_as_it_was(countries: Network) -> None:
    found = networkx.read_gexf(BytesIO(write_gexf(countries).encode()))
    graph = countries.graph(scores=True, labels=True)
    assert dict(found.nodes(data=True)) == dict(graph.nodes(data=True))
    for one, other, facts in found.edges(data=True):
        expected = graph.edges[one, other]
        assert {name: facts[name] for name in expected} == pytest.approx(expected) or facts == expected


GEXF: dict[str, tuple[str, str, str]] = {
    "gexf": ("version", "variant", "meta graph"),
    "meta": ("", "lastmodifieddate", "creator keywords description"),
    "creator": ("", "", ""),
    "description": ("", "", ""),
    "graph": ("", "timeformat start startopen end endopen defaultedgetype idtype mode", "attributes nodes edges"),
    "attributes": ("class", "mode start startopen end endopen", "attribute"),
    "attribute": ("id title type", "", "default options"),
    "nodes": ("", "count", "node"),
    "node": ("id", "label pid start startopen end endopen", "attvalues spells nodes edges parents"),
    "edges": ("", "count", "edge"),
    "edge": ("id source target", "type label weight start startopen end endopen", "attvalues spells"),
    "attvalues": ("", "", "attvalue"),
    "attvalue": ("for value", "start startopen end endopen", ""),
    "spells": ("", "count", "spell"),
    "spell": ("", "start startopen end endopen", ""),
}
"""For each element the attributes that the published schema of GEXF 1.2 requires and allows, and what it may hold."""


@pytest.mark.parametrize("whose", ["countries", "nasty"])
@pytest.mark.parametrize("of_acts", [False, True])
def test_gexf_follows_its_published_schema(whose: str, of_acts: bool, request: pytest.FixtureRequest) -> None:
    space = "{http://www.gexf.net/1.2draft}"
    network: Network = request.getfixturevalue(whose)
    text = write_acts_as_gexf(network.backend, network.selection) if of_acts else write_gexf(network)
    root = ET.fromstring(text)
    for element in root.iter():
        required, allowed, within = (set(names.split()) for names in GEXF[element.tag.removeprefix(space)])
        given = {name for name in element.attrib if not name.startswith("{http://www.w3.org/2001/XMLSchema-instance}")}
        assert required <= given <= required | allowed
        assert {child.tag.removeprefix(space) for child in element} <= within
    types = {one.attrib["id"]: one.attrib["type"] for one in root.iter(f"{space}attribute")}
    assert set(types.values()) <= {"integer", "long", "double", "float", "boolean", "liststring", "string", "anyURI"}
    assert {one.attrib["for"] for one in root.iter(f"{space}attvalue")} <= types.keys()
    edges = list(root.iter(f"{space}edge"))
    assert len({edge.attrib["id"] for edge in edges}) == len(edges) > 0
    ids = {node.attrib["id"] for node in root.iter(f"{space}node")}
    assert {edge.attrib[end] for edge in edges for end in ("source", "target")} == ids


def test_gexf_tells_what_it_shows(countries: Network) -> None:
    root = ET.fromstring(write_gexf(countries))
    assert root.findtext("{*}meta/{*}description") == str(countries.selection)


def test_gexf_says_nothing_of_the_day_it_was_written(countries: Network) -> None:
    assert "lastmodified" not in write_gexf(countries)


@pytest.mark.parametrize("write", [write_graphml, write_gexf])
def test_files_hold_any_label_and_are_well_formed(nasty: Network, write: Callable[[Network], str]) -> None:
    text = write(nasty)
    ET.fromstring(text)
    read = (
        networkx.read_graphml(StringIO(text)) if write is write_graphml else networkx.read_gexf(BytesIO(text.encode()))
    )
    assert read.nodes["ada"]["label"] == SHOWN


@pytest.mark.parametrize("write", [write_graphml, write_gexf, write_csv_files, write_parquet_files])
def test_the_same_network_gives_the_same_bytes(first: Project, write: Callable[[Network], Any]) -> None:
    assert write(first.network(level="sector")) == write(first.network(level="sector"))


@pytest.mark.parametrize("write", [write_graphml, write_gexf])
def test_an_empty_network_is_a_file_without_nodes(first: Project, write: Callable[[Network], str]) -> None:
    text = write(first.network(since="1800", until="1801"))
    read = (
        networkx.read_graphml(StringIO(text)) if write is write_graphml else networkx.read_gexf(BytesIO(text.encode()))
    )
    assert len(read) == 0


def test_parquet_tables_are_those_of_the_network(countries: Network) -> None:
    files = {name: polars.read_parquet(BytesIO(content)) for name, content in write_parquet_files(countries).items()}
    assert set(files) == {"nodes", "edges", "ties"}
    assert files["nodes"].equals(countries.nodes)
    shared = [name for name in files["edges"].columns if name in countries.edges.columns]
    assert files["edges"].select(shared).equals(countries.edges.select(shared))
    assert files["ties"].height == countries.ties.height


def test_csv_tables_say_the_same_with_lists_as_words(countries: Network) -> None:
    files = {name: polars.read_csv(BytesIO(content)) for name, content in write_csv_files(countries).items()}
    assert files["nodes"]["id"].to_list() == countries.nodes["id"].to_list()
    assert files["edges"]["statements"].to_list() == [" ".join(keys) for keys in countries.edges["statements"]]
    assert files["ties"].columns[:5] == ["statement", "actor", "actor_label", "target", "target_label"]


def test_csv_keeps_any_label_and_has_no_formula(nasty: Network) -> None:
    files = write_csv_files(nasty)
    assert polars.read_csv(BytesIO(files["nodes"]))["label"].to_list() == [SHOWN, "'=1+1"]
    for table in ("edges", "ties"):
        assert polars.read_csv(BytesIO(files[table]))["target_label"].to_list() == ["'=1+1"]


def test_attributes_named_like_facts_of_ties_keep_keys_and_numbers_apart(
    make_row: Callable[..., Row], table: Callable[..., polars.DataFrame], shipped: Vocabulary
) -> None:
    said = {"weight": TextValue(text="heavy"), "staff": NumberValue(number=Decimal(1000))}
    attributes = tuple(Attribute(name=name, value=value) for name, value in said.items())
    ada = Entity(id="ada", type="Country", labels=(Label(text="Ada", lang="en"),), attributes=attributes)
    bor = Entity(id="bor", type="Country", labels=(Label(text="Bor", lang="en"),))
    entities = {"ada": ada, "bor": bor}
    network = make_network(Rows(table(make_row("ada", "accuses", "bor")), shipped, entities), Selection())
    text = write_graphml(network)
    keys = re.findall(r'<key id="([^"]+)"', text)
    assert len(keys) == len(set(keys))
    found = networkx.read_graphml(StringIO(text))
    assert found.nodes["ada"]["weight"] == "heavy"
    weights = found.edges["ada", "bor"]["weight"], found.nodes["ada"]["staff"]
    assert weights == (1, 1000)
    assert [type(one) for one in weights] == [int, int]
    nodes = polars.read_csv(BytesIO(write_csv_files(network)["nodes"]), infer_schema=False)
    assert nodes.filter(id="ada")["staff"].to_list() == ["1000"]
