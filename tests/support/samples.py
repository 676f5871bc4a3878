"""A small file of each format that can be read, as its tool writes it."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from shutil import copy
from typing import Any

import cassis

from tests.support.dna import debate, event_list, make_dna
from tests.support.sheets import (
    OPEN_DOCUMENT,
    SHARED,
    STATEMENTS,
    TEXT_CELL,
    binary_workbook,
    open_document,
    packed_file,
)

TEXT = "🔥 Belarus criticized Ukraine. The country did not attack Poland."
"""A text whose first sign takes one code point, and two units of UTF-16."""
_SELECTOR = [{"type": "TextQuoteSelector", "exact": "Belarus criticized Ukraine", "prefix": "🔥 ", "suffix": "."}]
_TARGET = {"source": "https://example.org/news", "selector": _SELECTOR}
_BRAT = """T1\tCountry 2 9\tBelarus
T2\tCountry 21 28\tUkraine
T5\tAttack 50 56\tattack
R1\tCriticizes Arg1:T1 Arg2:T2
E1\tAttack:T5 Agent:T1
A1\tNegation E1
N1\tReference T1 Wikidata:Q184\tBelarus
#1\tAnnotatorNotes R1\tsaid on the radio
"""
_PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project name="News" xmlns="urn:QDA-XML:project:1.0">
  <Users><User guid="U1" name="Anna"/></Users>
  <CodeBook><Codes><Code guid="A" name="Actor"><Code guid="B" name="Belarus"/></Code></Codes></CodeBook>
  <Sources><TextSource guid="S1" name="Day one" plainTextPath="internal://S1.txt">
    <PlainTextSelection guid="P" startPosition="2" endPosition="28" creatingUser="U1">
      <Coding guid="K" creatingUser="U1"><CodeRef targetGUID="B"/></Coding>
    </PlainTextSelection>
  </TextSource></Sources>
</Project>
"""
_FEED = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Gazette</title><item><title>Day one</title><link>https://example.org/1</link>
<pubDate>Mon, 02 Mar 2026 10:00:00 GMT</pubDate><description>Belarus criticized Ukraine.</description></item>
</channel></rss>
"""


def write_zip(path: Path, members: Mapping[str, str | bytes]) -> Path:
    """Write an archive and return its path."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def _text(name: str, text: str) -> Callable[[Path], Path]:
    def write(folder: Path) -> Path:
        path = folder / name
        path.write_text(text, "utf-8", newline="\n")
        return path

    return write


def _json(name: str, *values: Any) -> Callable[[Path], Path]:
    return _text(name, "".join(f"{json.dumps(value, ensure_ascii=False)}\n" for value in values))


def _brat(folder: Path) -> Path:
    _text("day.txt", TEXT)(folder)
    return _text("day.ann", _BRAT)(folder)


def _cas(folder: Path) -> Path:
    types = cassis.TypeSystem()
    named = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    types.create_feature(named, "value", cassis.typesystem.TYPE_NAME_STRING)
    link = types.create_type("custom.Link")
    for end in ("Governor", "Dependent"):
        types.create_feature(link, end, named)
    cas = cassis.Cas(types)
    cas.sofa_string = TEXT
    belarus, ukraine = (named(begin=begin, end=end, value="Country") for begin, end in ((2, 9), (21, 28)))
    cas.add_all([belarus, ukraine, link(begin=21, end=28, Governor=belarus, Dependent=ukraine)])
    return write_zip(folder / "day.zip", {"TypeSystem.xml": types.to_xml(), "anna.xmi": cas.to_xmi()})


_REGION = {"start": 2, "end": 9, "text": "Belarus", "labels": ["Country"]}
_RESULT = [
    {"id": "r1", "type": "labels", "from_name": "label", "value": _REGION},
    {"type": "relation", "from_id": "r1", "to_id": "r1", "labels": ["criticizes"]},
]
_LABELS = [{"id": 1, "label": "Country", "start_offset": 2, "end_offset": 9}]
_RELATIONS = [{"id": 5, "from_id": 1, "to_id": 1, "type": "criticizes"}]
_LINKS = (
    {"id": "p", "schema": "Person", "properties": {"name": ["Ivan Pisar"], "wikidataId": ["Q5"]}},
    {"id": "c", "schema": "Company", "properties": {"name": ["Fish Ltd"]}},
    {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"]}},
)

_CELLS = TEXT_CELL.format("who")

SHEETS: Mapping[str, Callable[[Path], Path]] = {
    "table .xlsx": lambda folder: packed_file(folder / "rows.xlsx", SHARED),
    "table .xlsb": lambda folder: binary_workbook(folder / "rows.xlsb"),
    "table .xls": lambda folder: Path(copy(STATEMENTS, folder)),
    "table .ods": lambda folder: open_document(
        folder / "rows.ods", OPEN_DOCUMENT.format(**dict.fromkeys(("date", "who", "share", "whom", "borland"), _CELLS))
    ),
}
"""What writes tables of other kinds than text, by the name of the format and the ending."""
SAMPLES: Mapping[str, Callable[[Path], Path]] = {
    "dna": lambda folder: make_dna(folder / "toll.dna", *debate()),
    "dna-events": lambda folder: _text("toll.csv", event_list(*debate()))(folder),
    "statements": _text(
        "statements.csv",
        "date,subject_label,relation_label,object_label,quote,title,quote_missing,to,when,dated_by,local,subject,article,"
        "statement\r\n2026-03-02,Anna Ber,criticizes,some ministers,Anna Ber criticizes,Day one,,,2026-03-02,event,"
        "some ministers (unnamed),anna-ber,day-one,ada/day-one#s01\r\n",
    ),
    "refi-qda": lambda folder: write_zip(folder / "news.qdpx", {"project.qde": _PROJECT, "Sources/S1.txt": TEXT}),
    "uima-cas": _cas,
    "brat": _brat,
    "label-studio": _json("export.json", [{"id": 3, "data": {"text": TEXT}, "annotations": [{"result": _RESULT}]}]),
    "hypothesis": _json(
        "search.json", {"rows": [{"id": "a", "uri": "https://example.org", "tags": ["a:b"], "target": [_TARGET]}]}
    ),
    "web-annotation": _json(
        "all.jsonld", {"@context": "http://www.w3.org/ns/anno.jsonld", "items": [{"id": "a", "target": _TARGET}]}
    ),
    "doccano": _json("all.jsonl", {"id": 7, "text": TEXT, "entities": _LABELS, "relations": _RELATIONS}),
    "followthemoney": _json("all.ftm", *_LINKS),
    "csl-json": _json(
        "library.json",
        [{"id": "a", "type": "article-newspaper", "title": "Day one", "issued": {"date-parts": [[2026, 3, 2]]}}],
    ),
    "bibtex": _text("library.bib", "@article{a,\n  title = {Day one},\n  author = {Anna Ber},\n  year = {2026}\n}\n"),
    "ris": _text("library.ris", "TY  - NEWS\nTI  - Day one\nAU  - Ber, Anna\nPY  - 2026\nER  - \n"),
    "feed": _text("gazette.rss", _FEED),
    "table": _text("rows.csv", "who;what;whom;sentence\nBelarus;criticizes;Ukraine;Belarus criticized Ukraine.\n"),
    "texts": _text("2026-03-02 Gazette - Day one.txt", f"Day one\n\n{TEXT}\n"),
}
"""What writes a file of each format into a folder and returns its path, by the name of the format."""
