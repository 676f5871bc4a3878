"""Whatever names are, every form of every command is well-formed, and nothing in it steers a terminal.

Each form is read by a library that had no part in writing it.
"""

from __future__ import annotations

import csv
import json
import re
from base64 import b64decode
from collections.abc import Callable, Mapping
from io import BytesIO, StringIO
from pathlib import Path
from xml.dom import minidom
from zipfile import ZipFile

import networkx
import openpyxl
import polars
import pytest
import rdflib
from PIL import Image
from pybtex.database import parse_string
from pypdf import PdfReader
from typer.main import get_command

from kg import ANALYSES
from kg.cli.asking import RowFormat
from kg.cli.delivery import Form
from kg.cli.find import FoundFormat
from kg.cli.findings import FindingsFormat
from kg.cli.main import app
from kg.cli.network import NetworkFormat
from kg.cli.progress import ProgressFormat
from kg.cli.view import ViewFormat
from kg.formats.writers import SHIPPED
from kg.project import Project, open_project
from tests.places import ROOT
from tests.support.command import commands_of, run_here
from tests.support.hostile import PAYLOADS, SIGNS, hostile, with_hostile_names

EVERYONE = ["--according-to", "everyone"]
NAMES = "SELECT ?who ?name { ?who rdfs:label ?name } ORDER BY ?who ?name"
ROWS = [form for form in RowFormat if form is not RowFormat.TURTLE]
COMMANDS: Mapping[str, tuple[list[str], list[str]]] = {
    "ask": (["criticism", *EVERYONE], [*ROWS]),
    "query": ([NAMES], [*ROWS]),
    "find": (["accuses"], [*FoundFormat]),
    "findings": (EVERYONE, [*FindingsFormat]),
    "network": (EVERYONE, [*NetworkFormat]),
    "export": ([], [one.name for one in SHIPPED]),
    "progress": ([], [*ProgressFormat]),
    "agree": ([], [Form.TABLE, Form.CSV, Form.JSON, Form.HTML, Form.MARKDOWN]),
    "cite": (["ada/news-0#s1"], ["footnote", "bibtex", "csl"]),
}
"""What each command is given, and its forms; those of analyses are below."""
DRAWN = {
    "arguments": "parliament",
    "balance": "parliament",
    "bargains": "first",
    "contested": "first",
    "discourse": "parliament",
    "spirals": "first",
}
"""Which corpus has something for an analysis to draw; of the others there are rows."""
STEERS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
FORMULA = re.compile(r"[=+\-@\t\r]")
NUMBER = re.compile(r"-?\d+(\.\d+)?(e[+-]?\d+)?")


def read_csv(content: bytes, separator: str = ",") -> None:
    rows = list(csv.reader(StringIO(content.decode(), newline=""), delimiter=separator))
    assert len({len(row) for row in rows}) == 1
    assert [cell for row in rows for cell in row if FORMULA.match(cell) and not NUMBER.fullmatch(cell)] == []


def read_xml(content: bytes) -> None:
    minidom.parseString(content)


def read_graph(read: Callable[[BytesIO], object]) -> Callable[[bytes], None]:
    def reader(content: bytes) -> None:
        read_xml(content)
        read(BytesIO(content))

    return reader


def read_rdf(format: str) -> Callable[[bytes], None]:
    return lambda content: (rdflib.Dataset().parse(data=content, format=format), None)[1]


READERS: Mapping[str, Callable[[bytes], object]] = {
    "csv": read_csv,
    "matrix": read_csv,
    "dna-events": lambda content: [*csv.reader(StringIO(content.decode(), newline=""), delimiter=";", strict=True)],
    "tsv": lambda content: read_csv(content, "\t"),
    "json": json.loads,
    "xml": read_xml,
    "svg": read_xml,
    "graphml": read_graph(networkx.read_graphml),
    "gexf": read_graph(networkx.read_gexf),
    "trig": read_rdf("trig"),
    "nanopub": read_rdf("trig"),
    "web-annotation": json.loads,
    "csl": json.loads,
    "ftm": lambda content: [json.loads(line) for line in content.decode().splitlines()],
    "bibtex": lambda content: parse_string(content.decode(), "bibtex"),
    "xlsx": lambda content: openpyxl.load_workbook(BytesIO(content)),
    "neo4j": lambda content: [*csv.reader(StringIO(content.decode(), newline=""), strict=True)],
    "brat": bytes.decode,
    "refi-qda": lambda content: ZipFile(BytesIO(content)).testzip(),
    "dl": bytes.decode,
    "footnote": bytes.decode,
    "quickstatements": bytes.decode,
    "turtle": read_rdf("turtle"),
    "nquads": read_rdf("nquads"),
    "jsonld": read_rdf("json-ld"),
    "parquet": lambda content: polars.read_parquet(BytesIO(content)),
    "pdf": lambda content: PdfReader(BytesIO(content), strict=True).pages[0].extract_text(),
    "png": lambda content: Image.open(BytesIO(content)).verify(),
    "html": bytes.decode,
    "markdown": bytes.decode,
    "table": bytes.decode,
    "text": bytes.decode,
}
KINDS = {".html": "html", ".md": "markdown", ".csv": "csv", ".trig": "trig", ".graphml": "graphml", "": "text"}
BINARY = ("pdf", "png", "parquet", "xlsx", "refi-qda")
Formats = Callable[..., list[Path]]


@pytest.fixture(scope="module")
def projects() -> dict[str, Project]:
    """Projects of hostile texts: in all fields, and as names in corpora in which analyses find something."""
    corpora = {"first": ROOT, "parliament": ROOT / "tests" / "corpora" / "parliament"}
    named = {name: with_hostile_names(open_project(folder)) for name, folder in corpora.items()}
    return named | {"all fields": hostile((*PAYLOADS[::3], *SIGNS), in_graph=True)}


@pytest.fixture
def written(projects: dict[str, Project], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Formats:
    """Write a form of what a command shows of a project, read the files and return them; none if there is nothing."""

    def write(of: str, command: str, arguments: list[str], form: str) -> list[Path]:
        monkeypatch.setattr("kg.project.open_project", lambda *_: projects[of])
        folder = tmp_path / form
        folder.mkdir()
        done = run_here(folder, *command.split(), *arguments, "--format", form, "-o", f"out.{form}")
        assert "Warning" not in done.err
        if done.status:
            assert "there is nothing to draw" in done.err or "nothing to write" in done.err, done.err
            return []
        files = [path for path in folder.rglob("*") if path.is_file() and ".kg" not in path.parts]
        for path in files:
            kind = path.suffix[1:] if path.parent != folder else form
            content = path.read_bytes()
            READERS[kind](content)
            assert kind in BINARY or STEERS.findall(content.decode()) == [], kind
        return files

    return write


def test_every_command_with_forms_is_tried() -> None:
    options = {name: {flag for one in made.params for flag in one.opts} for name, made in commands_of(get_command(app))}
    formed = {name for name, flags in options.items() if {"--format", "-o"} <= flags}
    assert formed == {
        *COMMANDS,
        "view",
        "report",
        "suggest",
        *(f"analyse {one.name.replace('_', '-')}" for one in ANALYSES),
    }
    assert {one.name for one in ANALYSES} >= set(DRAWN)


@pytest.mark.parametrize("command", COMMANDS)
def test_all_forms_are_well_formed(written: Formats, command: str) -> None:
    arguments, forms = COMMANDS[command]
    for form in forms:
        assert written("all fields", command, arguments, form)


@pytest.mark.parametrize("analysis", [one.name for one in ANALYSES if one.name != "turning_points"])
def test_rows_and_own_forms_of_analyses_are_well_formed(written: Formats, analysis: str) -> None:
    own = next(one.formats for one in ANALYSES if one.name == analysis)
    for form in (Form.TABLE, Form.CSV, Form.JSON, *own):
        assert written(DRAWN.get(analysis, "parliament"), f"analyse {analysis}", [], form)


def test_turning_points_are_well_formed(written: Formats, projects: dict[str, Project]) -> None:
    ties = projects["first"].network(level="entity").edges.sort("weight", "actor", "target", descending=True)
    for form in (Form.TABLE, Form.CSV, Form.JSON, Form.SVG):
        ends = ties.select("actor", "target").row(0)
        written("first", "analyse turning-points", [*ends, "--level", "entity"], form)


@pytest.mark.parametrize("analysis", DRAWN)
def test_figures_are_well_formed(written: Formats, analysis: str) -> None:
    for form in (Form.SVG, Form.PDF, *([Form.PNG] if analysis == "spirals" else [])):  # PNG has the letters of PDF
        assert written(DRAWN[analysis], f"analyse {analysis}", [], form)


def test_a_picture_of_the_network_is_well_formed(written: Formats) -> None:
    assert written("parliament", "view", EVERYONE, ViewFormat.SVG)


def test_all_that_is_published_is_well_formed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = hostile((*PAYLOADS[::9], *SIGNS[::3]), in_graph=True)
    monkeypatch.setattr("kg.project.open_project", lambda *_: project)
    done = run_here(tmp_path, "publish", "site", *EVERYONE)
    assert (done.status, done.err) == (0, "")
    files = {path.name: path.read_bytes() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    for name, content in files.items():
        READERS[KINDS[Path(name).suffix]](content)
        assert STEERS.findall(content.decode()) == [], name
    drawn = re.findall(rb"data:image/svg\+xml;base64,([^\"]+)", files["report.html"])
    assert drawn
    for figure in drawn:
        read_xml(b64decode(figure))


@pytest.mark.parametrize("command", ["ask offers", "network", "export", "find accuses", "analyse contested"])
def test_csv_for_spreadsheets_is_marked_as_utf8_and_else_the_same(corpus_folder: Path, command: str) -> None:
    for name, more in (("plain", []), ("marked", ["--for-spreadsheets"])):
        done = run_here(corpus_folder, *command.split(), *more, "-o", f"{name}.csv")
        assert done.status == 0, done.err
    marked = sorted(corpus_folder.glob("marked*.csv"))
    assert len(marked) == (3 if command == "network" else 1)
    for path in marked:
        plain = path.with_name(path.name.replace("marked", "plain")).read_bytes()
        assert path.read_bytes() == b"\xef\xbb\xbf" + plain


def test_each_command_that_writes_csv_does_so_for_spreadsheets() -> None:
    for name, command in commands_of(get_command(app)):
        asked = [one for one in command.params if "--format" in one.opts]
        forms = next((one.type_descriptor.choices or one.help or "" for one in asked), "")
        flags = {flag for one in command.params for flag in one.opts}
        assert ("csv" in forms) == ("--for-spreadsheets" in flags), name


def test_other_forms_are_not_for_spreadsheets(corpus_folder: Path) -> None:
    for more in ([], ["--format", "json"]):
        done = run_here(corpus_folder, "ask", "offers", "--for-spreadsheets", *more)
        assert (done.status, done.out) == (1, "")
        assert (
            "--for-spreadsheets goes with CSV and TSV; name a file that ends in .csv or .tsv, or add --format csv"
            in done.err
        )
