"""Identifiers, attributes and reliability of entities: read, written to the graph and to files, shown with sources."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import networkx
import polars
import pytest

from kg.entity_facts import Identifier, Reliability
from kg.formats.networks.graphml import write_gexf, write_graphml
from kg.formats.networks.tidy import write_csv_files
from kg.project import Project, build_project, open_project
from kg.render.terminal import to_text
from kg.render.values import difference
from tests.support.invented import write_files

ENTITIES: list[dict[str, Any]] = [
    {
        "id": "aland",
        "type": "Country",
        "label": "Aland",
        "identifiers": {"iso3": "ALD", "wikidata": "Q184", "own": "7/a"},
        "attributes": {"seats": "110", "founded": "1990-07-27", "form": "republic", "type": "large"},
    },
    {"id": "bland", "type": "Country", "label": "Bland", "attributes": {"seats": "40.5", "form": "007"}},
    {"id": "nato", "type": "Alliance", "label": "Nato", "reliability": "B"},
    {"id": "rumour", "type": "Person", "label": "Rumour"},
]
TOLD = [
    {"id": "s1", "subject": "aland", "relation": "attacks", "object": "bland"},
    {"id": "s2", "subject": "bland", "relation": "criticizes", "object": "aland", "according_to": "rumour > nato"},
    {"id": "s3", "subject": "bland", "relation": "attacks", "object": "aland", "according_to": "rumour"},
]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Project:
    head = "publisher: Gazette\npublished: 2010-01-01\n"
    told = [{**one, "quote": "were in it"} for one in TOLD]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Facts", "base": "https://example.org/f/", "coder": "me"},
        "data/entities.yaml": {"entities": ENTITIES},
        "data/articles/news.md": f"---\n{head}---\n# News\n\nAland, Bland, Nato and Rumour were in it.\n",
        "data/annotations/me/news.yaml": {"article": "news", "coder": "me", "statements": told},
    }
    return open_project(write_files(tmp_path_factory.mktemp("facts") / "corpus", files))


def test_facts_are_read_numbers_and_days_as_such(project: Project) -> None:
    assert [one for one in project.problems if one.is_error] == []
    aland, bland = (project.corpus.entities[id] for id in ("aland", "bland"))
    assert Identifier(scheme="own", value="7/a") in aland.identifiers
    assert {one.name: one.plain for one in aland.attributes} == {
        "seats": 110.0,
        "founded": "1990-07-27",
        "form": "republic",
        "type": "large",
    }
    assert {one.name: one.plain for one in bland.attributes} == {"seats": 40.5, "form": "007"}
    assert project.corpus.entities["nato"].reliability is Reliability.B


def test_a_store_keeps_them(project: Project) -> None:
    stored, _ = build_project(project.corpus.paths.root)
    assert stored.corpus.entities["aland"] == project.corpus.entities["aland"]


def test_the_graph_has_them_as_values_of_their_kinds(project: Project) -> None:
    def column(query: str) -> list[object]:
        found = project.query(query)
        assert isinstance(found, polars.DataFrame)
        return found.to_series().to_list()

    assert column("SELECT ?n WHERE { ?e attribute:seats ?n } ORDER BY ?n") == [40.5, 110]
    ids = column("SELECT ?id WHERE { entity:aland schema:identifier ?id } ORDER BY ?id")
    assert ids == ["iso3:ALD", "own:7/a", "wikidata:Q184"]
    assert column("SELECT ?item WHERE { entity:aland skos:exactMatch ?item }") == ["wd:Q184"]


def test_nodes_of_networks_have_the_attributes_by_their_names(project: Project) -> None:
    nodes = {row["id"]: row for row in project.network().nodes.to_dicts()}
    said = {id: [nodes[id][name] for name in ("seats", "founded", "form")] for id in nodes}
    assert said == {"aland": [110, "1990-07-27", "republic"], "bland": [40.5, None, "007"]}
    assert (nodes["aland"]["type"], nodes["aland"]["attribute_type"]) == ("Country", "large")


def test_files_of_networks_have_them(project: Project) -> None:
    network = project.network()
    read = networkx.parse_graphml(write_graphml(network))
    assert (read.nodes["aland"]["seats"], read.nodes["aland"]["form"]) == (110, "republic")
    assert "founded" not in read.nodes["bland"]
    assert 'title="seats"' in write_gexf(network)
    table = csv.DictReader(io.StringIO(write_csv_files(network)["nodes"].decode()))
    rows = {row["id"]: row for row in table}
    assert (rows["bland"]["seats"], rows["aland"]["attribute_type"]) == ("40.5", "large")


def test_a_source_is_named_with_its_reliability_and_no_number_changes(project: Project) -> None:
    (one,) = project.evidence("me/news#s2")
    assert one.source == "“News”, Gazette, 2010-01-01; Nato is usually reliable (B)"
    assert project.evidence("me/news#s3")[0].source == "“News”, Gazette, 2010-01-01"
    assert "Rumour > Nato, as reported by Gazette; Nato is usually reliable (B)" in str(project.explain("me/news#s2"))
    sources = dict(project.ask("sources").select("name", "reliability").rows())
    assert sources == {"Nato": "B", "Rumour": None}
    assert project.network(according_to="Nato").edges["weight"].sum() == 1


def test_a_comparison_says_how_far_its_sources_can_be_relied_on(project: Project) -> None:
    two = project.compare(according_to="Nato", compared_with="Rumour")
    assert "As sources: Nato is usually reliable (B)." in to_text(difference(two))
    assert project.compare(according_to="authors", compared_with="Rumour").ratings == ()


def test_one_identifier_at_two_entities_and_one_misspelled_are_problems(tmp_path: Path) -> None:
    entities = [
        {"id": id, "type": "Country", "label": id, "identifiers": {"iso3": "ALD", **more}}
        for id, more in (("one", {"own": "x"}), ("two", {"own": "y"}), ("three", {"iso3": "ald", "lei": "12"}))
    ]
    files: dict[str, Any] = {
        "corpus.yaml": {"title": "Facts", "base": "https://example.org/f/", "coder": "me"},
        "data/entities.yaml": {"entities": entities},
    }
    found = open_project(write_files(tmp_path, files)).problems
    told = [(one.message, one.hint) for one in found if one.code in ("bad-value", "same-item")]
    assert told == [
        (
            "'one' on line 2 is ALD, too, so that one is counted as two",
            "keep one of the two, with the names of both, or correct the identifier",
        ),
        ("'ald' is not valid as 'iso3'", "write three capital letters, such as BLR"),
        (
            "'12' is not valid as 'lei'",
            "write 20 capital letters and digits, two digits last, such as 529900T8BM49AURSDO55",
        ),
    ]
