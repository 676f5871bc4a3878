"""What goes out to other tools is read back by their own libraries, or by the rules of their formats."""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Mapping
from datetime import date
from importlib.metadata import EntryPoint
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import igraph
import networkx
import openpyxl
import polars
import pytest
import rdflib
from citeproc.source.json import CiteProcJSON
from pybtex.database import parse_string
from rdflib import URIRef

from kg.entity_facts import Identifier
from kg.errors import KgError
from kg.formats import added
from kg.formats.annotations.web_annotation import read_web_annotations
from kg.formats.linked_data.follow_the_money import read_follow_the_money
from kg.formats.linked_data.quickstatements import write_quickstatements
from kg.formats.networks.acts_gexf import write_acts_as_gexf
from kg.formats.networks.dl import write_dl
from kg.formats.networks.graphml import write_acts_as_graphml
from kg.formats.records import ReadCoding
from kg.formats.tables.workbook_written import workbook
from kg.formats.writer import Chooses, Writer
from kg.formats.writers import SHIPPED, paths_of, writer_named, writers
from kg.model import Entity, Label
from kg.project import Project
from kg.selection.selection import Count, Selection
from kg.vocabulary import Vocabulary
from tests.places import ROOT
from tests.support.command import run_here
from tests.support.rows import Rows

EVERYTHING: dict[str, Any] = {"according_to": "everyone", "count": "statements"}
OFFER = "editors/prisoners-for-dialogue#s05"


@pytest.fixture
def small(make_row: Callable[..., dict[str, Any]], table: Callable[..., polars.DataFrame], shipped: Vocabulary) -> Rows:
    """Ada accuses Bor on a day and at no known time; Bor praises Ada, as an article of February says."""
    entities = {
        "ada": Entity(
            id="ada",
            type="Country",
            labels=(Label(text="Ада", lang="ru"), Label(text="Ada", lang="en")),
            identifiers=(Identifier(scheme="wikidata", value="Q42"), Identifier(scheme="iso3", value="ADA")),
        ),
        "bor": Entity(id="bor", type="Country", labels=(Label(text='The "Bor", of old', lang="en"),)),
    }
    rows = [
        make_row("ada", "accuses", "bor", act="anna/x", earliest=date(2020, 1, 2), latest=date(2020, 1, 5)),
        make_row("ada", "accuses", "bor", published=None),
        make_row("bor", "praises", "ada", published="2020-02"),
    ]
    return Rows(table(*rows), shipped, entities)


def by_name(first: Project, name: str) -> str:
    content = first.written(name, **EVERYTHING)
    assert isinstance(content, str)
    assert content == first.written(name, **EVERYTHING)
    return content


def test_cells_of_a_workbook_are_texts_and_numbers_never_formulas() -> None:
    rows: list[list[object]] = [["=1+1", "Украïна"], [None, "\u0456"], [3, 'a "b" <c> & d\n e']]
    content = workbook(("one", "other"), rows)
    assert content == workbook(("one", "other"), rows)
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert sheet is not None
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [["one", "other"], *rows]
    assert sheet["A2"].data_type == "s"
    with ZipFile(BytesIO(workbook(("one",), [["_x0041_"]]))) as archive:  # Excel would read the sign of that number
        assert b">_x005F_x0041_<" in archive.read("xl/worksheets/sheet1.xml")
    with pytest.raises(KgError, match="the text in A2 is longer than the 32,767 letters of a cell"):
        workbook(("one",), [["x" * 32_768]])


def test_a_sheet_has_the_rows_of_the_csv(first: Project) -> None:
    content = first.written("xlsx", **EVERYTHING)
    assert isinstance(content, bytes)
    sheet = openpyxl.load_workbook(BytesIO(content)).active
    assert sheet is not None
    rows = [["" if cell is None else str(cell) for cell in row] for row in sheet.iter_rows(values_only=True)]
    assert rows == list(csv.reader(StringIO(first.write_statements(**EVERYTHING), newline="")))


def test_acts_are_edges_with_their_days_in_gexf(small: Rows) -> None:
    found = networkx.read_gexf(BytesIO(write_acts_as_gexf(small, Selection(count=Count.STATEMENTS)).encode()))
    assert {id: facts["label"] for id, facts in found.nodes(data=True)} == {"ada": "Ада", "bor": 'The "Bor", of old'}
    assert found.number_of_edges("ada", "bor") == 2
    dated, undated = sorted(found["ada"]["bor"].values(), key=lambda facts: "spells" not in facts)
    assert dated["spells"] == [("2020-01-02", "2020-01-05")]
    assert "spells" not in undated
    (of_article,) = found["bor"]["ada"].values()
    assert of_article["spells"] == [("2020-02-01", "2020-02-29")]
    assert "earliest" in dated
    assert "earliest" not in of_article
    assert (dated["act"], dated["relation"]) == ("anna/x", "accuses")
    assert dated["label"].startswith("accuse")


def test_acts_are_edges_with_all_facts_in_graphml(small: Rows) -> None:
    content = write_acts_as_graphml(small, Selection(count=Count.STATEMENTS))
    found = networkx.read_graphml(StringIO(content), force_multigraph=True)
    assert [one.get("earliest") for one in found["ada"]["bor"].values() if one["act"] == "anna/x"] == ["2020-01-02"]
    assert found.number_of_edges() == 3


def test_dl_is_read_by_igraph_and_labels_with_blanks_stand_in_quotation_marks(small: Rows, tmp_path: Path) -> None:
    content = write_dl(small, Selection(count=Count.STATEMENTS))
    assert content.splitlines()[3:5] == ["Ада", "\"The 'Bor', of old\""]
    file = tmp_path / "ties.dl"
    file.write_text(content.replace("\"The 'Bor', of old\"", "Bor"), encoding="utf-8")
    found = igraph.Graph.Read_DL(str(file))
    assert found.vs["name"] == ["Ада", "Bor"]
    assert dict(zip(found.get_edgelist(), found.es["weight"], strict=True)) == {(0, 1): 2.0, (1, 0): 1.0}


def test_files_for_neo4j_name_ends_that_exist_and_types_that_it_knows(first: Project) -> None:
    content = first.written("neo4j", **EVERYTHING)
    assert isinstance(content, Mapping)
    nodes, ties = (list(csv.DictReader(StringIO(str(content[name])))) for name in ("nodes.csv", "relationships.csv"))
    ids = {row["id:ID"] for row in nodes}
    assert len(ids) == len(nodes)
    assert {row[end] for row in ties for end in (":START_ID", ":END_ID")} == ids
    (belarus,) = [row for row in nodes if row["id:ID"] == "belarus"]
    assert (belarus["name"], belarus[":LABEL"]) == ("Belarus", "Actor;Country")
    (offer,) = [row for row in ties if row["statement"] == OFFER]
    assert (offer[":START_ID"], offer[":END_ID"], offer[":TYPE"]) == ("lukashenko", "west", "OFFERS_RELEASE")
    assert offer["earliest:date"] == "2011-06-17"
    assert "political prisoners in exchange for the resumption of relations" in offer["quote"]


def test_selectors_of_web_annotations_lead_to_the_words(first: Project, tmp_path: Path) -> None:
    text = by_name(first, "web-annotation")
    collection = json.loads(text)
    items = collection["first"]["items"]
    assert (collection["type"], collection["total"]) == ("AnnotationCollection", len(items))
    keys = set()
    for one in items:
        article = first.corpus.articles[one["id"].split("/")[-2]]
        for target in one["target"] if isinstance(one["target"], list) else [one["target"]]:
            quote, place = target["selector"]
            assert (quote["type"], place["type"]) == ("TextQuoteSelector", "TextPositionSelector")
            assert article.body[place["start"] : place["end"]] == quote["exact"]
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in article.body
        keys.add(one["id"])
    assert len(keys) == len(items) == len(first.write_statements(**EVERYTHING).split("\r\n")) - 2
    file = tmp_path / "annotations.jsonld"
    file.write_text(text, encoding="utf-8")
    assert sum(isinstance(one, ReadCoding) for one in read_web_annotations([file])) >= len(items)


def test_nanopublications_keep_the_rules_of_nanopublications(first: Project) -> None:
    content = first.written("nanopub", articles=["prisoners-for-dialogue"], relations=["offers_release"])
    assert isinstance(content, str)
    dataset = rdflib.Dataset()
    dataset.parse(data=content, format="trig")
    np = rdflib.Namespace("http://www.nanopub.org/nschema#")
    prov = rdflib.Namespace("http://www.w3.org/ns/prov#")
    heads = list(dataset.quads((None, rdflib.RDF.type, np.Nanopublication, None)))
    assert heads
    for this, _, _, head in heads:
        assert head is not None
        parts = [
            [part for *_, part, _ in dataset.quads((this, link, None, None))]
            for link in (np.hasAssertion, np.hasProvenance, np.hasPublicationInfo)
        ]
        (assertion,), (provenance,), (information,) = ([URIRef(str(one)) for one in part] for part in parts)
        assert len({head, assertion, provenance, information}) == 4
        assert len(dataset.graph(head)) == 4
        assert len(dataset.graph(assertion)) > 5
        assert (assertion, prov.wasDerivedFrom, None) in dataset.graph(provenance)
        assert any(subject == this for subject in dataset.graph(information).subjects())
    assert len({*dataset.quads((None, None, None, None))}) == len([*dataset.quads((None, None, None, None))])


def test_links_of_follow_the_money_lead_to_entities_and_to_the_article_that_proves_them(
    first: Project, tmp_path: Path
) -> None:
    text = by_name(first, "ftm")
    known = {one["id"]: one for one in map(json.loads, text.splitlines())}
    links = [one for one in known.values() if one["schema"] == "UnknownLink"]
    for one in links:
        assert {known[id]["schema"] for id in one["properties"]["proof"]} == {"Article"}
        assert {*one["properties"]["subject"], *one["properties"]["object"]} <= known.keys()
    (offer,) = [one["properties"] for one in links if one["properties"]["recordId"] == [OFFER]]
    assert (offer["subject"], offer["object"]) == (["entity-lukashenko"], ["entity-west"])
    assert offer["startDate"] == offer["endDate"] == ["2011-06-17"]
    assert known["entity-lukashenko"]["schema"] == "Person"
    assert known["entity-belarus"]["properties"]["wikidataId"] == ["Q184"]
    file = tmp_path / "corpus.ijson"
    file.write_text(text, encoding="utf-8")
    events = {id for id, one in known.items() if one["schema"] == "Event"}
    between = {one["id"] for one in links if not {*one["properties"]["object"]} & events}  # others have links of events
    read = {one.id for one in read_follow_the_money([file]) if isinstance(one, ReadCoding)}
    assert between <= read


THING = frozenset(["name", "alias", "notes", "wikidataId"])
LEGAL = THING | {"leiCode"}
SCHEMATA = {
    **dict.fromkeys(("LegalEntity", "Person", "Organization", "PublicBody", "Company"), LEGAL),
    **dict.fromkeys(("Event", "Position", "Vehicle", "Document"), THING),
    "Article": frozenset(["title", "author", "publisher", "publishedAt", "retrievedAt", "sourceUrl"]),
    "UnknownLink": frozenset(
        ["subject", "object", "role", "status", "startDate", "endDate", "description", "recordId", "proof"]
    )
    | {"sourceUrl", "publisher"},
}
"""What is written of each schema of FollowTheMoney; all are properties of it there (followthemoney/schema/*.yaml)."""
DATES = frozenset(["startDate", "endDate", "publishedAt", "retrievedAt"])


def test_what_is_written_of_follow_the_money_keeps_to_its_schemata(first: Project) -> None:
    """Its own library, which is too large to be installed for tests, checks the same."""
    known = [json.loads(line) for line in by_name(first, "ftm").splitlines()]
    assert {"Person", "Article", "UnknownLink"} <= {one["schema"] for one in known}
    for one in known:
        properties = one["properties"]
        assert properties.keys() <= SCHEMATA[one["schema"]], one
        assert all(values and all(isinstance(each, str) and each for each in values) for values in properties.values())
        assert re.fullmatch(r"[0-9A-Za-z]([0-9A-Za-z.-]*[0-9A-Za-z])?", one["id"])
        for name in DATES & properties.keys():
            assert all(re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", day) for day in properties[name])
        if one["schema"] not in ("Article", "UnknownLink"):
            assert properties["name"]
        assert all(re.fullmatch(r"Q[1-9]\d*", item) for item in properties.get("wikidataId", ()))


def test_quickstatements_name_what_has_an_item_and_claim_nothing_else(small: Rows) -> None:
    assert write_quickstatements(small, Selection(count=Count.STATEMENTS)).splitlines() == [
        'Q42\tAru\t"Ада"',
        'Q42\tAen\t"Ada"',
        'Q42\tP298\t"ADA"',
    ]


def test_the_articles_quoted_are_read_by_pybtex_and_citeproc(first: Project) -> None:
    entries = parse_string(by_name(first, "bibtex"), "bibtex").entries
    assert {*entries} == {"confrontation-spiral", "prisoners-for-dialogue"}
    one = entries["confrontation-spiral"]
    assert not one.persons
    assert one.fields["organization"] == "{Belarus in Focus}"
    assert one.fields["date"] == "2017-10-02"
    items = CiteProcJSON(json.loads(by_name(first, "csl")))
    assert items["confrontation-spiral"]["issued"] == {"year": 2017, "month": 10, "day": 2, "circa": 0}
    assert items["prisoners-for-dialogue"]["issued"]["circa"] == 1


def test_each_ending_stands_for_one_format() -> None:
    endings = [suffix for one in SHIPPED for suffix in one.suffixes]
    assert len(endings) == len({*endings})
    assert len({one.name for one in SHIPPED}) == len(SHIPPED)


def test_a_format_of_others_is_found_by_its_entry_point(monkeypatch: pytest.MonkeyPatch) -> None:
    own = Writer("own", "one of ours", (), Chooses.STATEMENTS, lambda *_: "said\n")
    point = EntryPoint("own", "nowhere:own", "kg.formats")
    monkeypatch.setattr(EntryPoint, "load", lambda _: own)
    monkeypatch.setattr(added, "entry_points", lambda **_: [point])
    writers.cache_clear()
    try:
        assert writer_named("own") is own
    finally:
        writers.cache_clear()
    with pytest.raises(KgError, match="there is no format 'gexff'; did you mean 'gexf'"):
        writer_named("gexff")


def test_several_files_stand_in_a_folder_or_beside_each_other() -> None:
    content = {"nodes.csv": "", "relationships.csv": ""}
    assert Path("no/such/nodes.csv") in paths_of(content, Path("no/such"))
    assert Path("no/such-relationships.csv") in paths_of(content, Path("no/such.csv"))


def test_the_command_writes_by_the_name_of_the_file_and_refuses_what_would_be_passed_over(corpus_folder: Path) -> None:
    done = run_here(corpus_folder, "export", "-o", "acts.gexf", "--level", "country")
    assert done.status == 0, done.err
    assert networkx.read_gexf(corpus_folder / "acts.gexf").number_of_nodes() >= 2
    assert run_here(corpus_folder, "export", "--format", "neo4j", "-o", "graph").status == 0
    assert {path.name for path in (corpus_folder / "graph").iterdir()} == {"nodes.csv", "relationships.csv"}
    refused = run_here(corpus_folder, "export", "-o", "s.xlsx", "--level", "country")
    assert "--level limits ties between actors, and xlsx has statements" in refused.err
    assert "neo4j is several files" in run_here(corpus_folder, "export", "--format", "neo4j").err
    assert not (corpus_folder / "s.xlsx").exists()


def test_the_page_of_formats_has_them_all() -> None:
    rows = (ROOT / "docs" / "how-to" / "export-to-other-tools.md").read_text(encoding="utf-8").splitlines()
    for one in SHIPPED:
        endings = ", ".join(f"`{suffix}`" for suffix in one.suffixes) or "–"
        assert f"| `{one.name}` | {one.title} | {endings} | {one.chooses} |" in rows
