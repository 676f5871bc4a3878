"""A field of a statement is written down once: one more travels all the way, and no list forgets one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from kg.corpus.annotation_file import StatementBlock
from kg.fields import FIELDS, facts_of
from kg.graph.ontology import core_terms
from kg.model import Statement
from kg.project import Project
from tests.places import FIRST, ROOT
from tests.support.blocks import whole_text

ADDED = {
    "kg/model.py": ("    translation: str | None = None\n", "    emphasis: str | None = None\n"),
    "kg/corpus/annotation_file.py": ("    translation: Word | None = None\n", "    emphasis: Word | None = None\n"),
    "kg/fields.py": (
        '    Field("note", _K.TEXT, "kg:note", "note", "note", "A remark."),\n',
        '    Field("emphasis", _K.TEXT, "kg:emphasis", "emphasis", "emphasis", "The words of emphasis."),\n',
    ),
    "kg/graph/core.ttl": (
        "# Entities and their background\n",
        'kg:emphasis a owl:DatatypeProperty ; rdfs:label "emphasis"@en ; skos:definition "Words of emphasis."@en .\n',
    ),
}
"""What is written to add a field ``emphasis`` of plain text: after or before which line of each file, what."""

WALK = """
import json, sys
from pathlib import Path
import kg
from kg.contract.json_schema import annotation_schema
from kg.contract.shapes import shapes_turtle
from kg.explorer.page import make_explorer
from kg.graph.from_rdf import read_statements
from kg.render import values
from kg.render.parts import Facts

project = kg.open(Path.cwd())
corpus, key = project.corpus, sys.argv[1]
statement = corpus.statement(key)
back = {one.key: one for one in read_statements(project.graph.store, project.graph.iris, corpus.vocabulary)}
print(json.dumps({
    "from": kg.__file__,
    "problems": [str(problem) for problem in project.problems],
    "graph": project.query("SELECT ?emphasis WHERE { ?s kg:emphasis ?emphasis }")["emphasis"].to_list(),
    "table": project.scan().filter(statement=key).select("emphasis").collect().item(),
    "from graph": back[key].emphasis,
    "equal": back[key] == statement,
    "facts": [row for part in values.statement(statement) if isinstance(part, Facts) for row in part.rows],
    "explained": str(project.explain(key)),
    "page": make_explorer(project.network()).html,
    "schema": annotation_schema(corpus.vocabulary, ()),
    "shapes": shapes_turtle(corpus.vocabulary, project.graph.iris),
}))
"""


def test_a_field_more_takes_four_files(tmp_path: Path) -> None:
    for name in ("kg", "schema"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name, (line, more) in ADDED.items():
        path = tmp_path / name
        text = path.read_text(encoding="utf-8")
        assert text.count(line) == 1
        path.write_text(text.replace(line, line + more), encoding="utf-8")
    corpus = tmp_path / "corpus"
    shutil.copytree(FIRST, corpus)
    annotation = corpus / "data/annotations/editors/confrontation-spiral.yaml"
    text = annotation.read_text(encoding="utf-8")
    annotation.write_text(text.replace("  - id: s33\n", "  - id: s33\n    emphasis: only in part\n"), encoding="utf-8")
    walked = subprocess.run(
        [sys.executable, "-c", WALK, "editors/confrontation-spiral#s33"],
        cwd=corpus,
        env={**os.environ, "PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert walked.returncode == 0, walked.stderr
    found = json.loads(walked.stdout)
    assert found["from"].startswith(str(tmp_path))
    assert found["problems"] == []
    assert found["graph"] == ["only in part"]
    assert found["table"] == found["from graph"] == "only in part"
    assert found["equal"]
    assert ["emphasis", "only in part"] in found["facts"]
    assert "emphasis         only in part\n" in found["explained"]
    page = whole_text(found["page"])
    assert '{"name":"emphasis","label":"emphasis"}' in page
    assert '"emphasis":"only in part"' in page
    statement = json.loads(found["schema"])["properties"]["statements"]["items"]
    assert statement["properties"]["emphasis"]["description"] == "The words of emphasis."
    assert "sh:path kg:emphasis" in found["shapes"]


def test_what_a_coder_may_write_is_a_field_with_help() -> None:
    written = {field.name for field in FIELDS if field.help}
    assert written - {"basis"} == set(StatementBlock.model_fields)


def test_all_that_a_statement_holds_is_in_a_field() -> None:
    paths = {field.path.partition(".")[0] for field in FIELDS} | {"id", "subject", "object"}
    assert set(Statement.model_fields) <= paths


def test_properties_of_fields_are_terms_of_the_model() -> None:
    known = {triple.subject.value.rpartition("#")[2] for triple in core_terms() if hasattr(triple.subject, "value")}
    own = {field.rdf.removeprefix("kg:") for field in FIELDS if field.rdf.startswith("kg:")}
    assert own <= known


def test_columns_of_fields_have_names_of_their_own() -> None:
    columns = [field.column for field in FIELDS]
    assert len(columns) == len(set(columns))


def test_facts_are_those_that_say_something(first: Project) -> None:
    doubted = first.corpus.statement("editors/confrontation-spiral#s33")
    assert {field.name: words for field, words in facts_of(doubted)} == {
        "according_to": ["ukrainian-military-leadership"],
        "author_stance": ["doubts"],
        "certainty": ["certain", "affirmed"],
        "mode": ["actual"],
        "inferred_when": ["2017-09-14/2017-09-20"],
        "note": ["'Allegedly' is the author's doubt."],
        "basis": ["the days of the exercise, see s32"],
    }
