"""Projects of QDA tools, written by hand after REFI-QDA; texts of INCEpTION, made by the library for them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import cassis
import pytest

from kg import Project
from kg.errors import KgError
from kg.formats.annotations.refi_qda import write_refi_qda
from kg.formats.readers import reader_of
from kg.formats.records import EntityId, ReadArticle, ReadCoding, ReadEntity, Record, Span, Unread
from kg.formats.tables.statements import select_keys
from kg.selection.selection import Selection
from kg.selection.selection_parsing import parse_selection

TEXT = "🔥 Belarus criticized Ukraine. The country did not attack Poland."
BELARUS, UKRAINE, SENTENCE = Span(2, 9), Span(21, 28), Span(0, 29)

PROJECT = """<?xml version="1.0" encoding="utf-8"?>
<Project name="News" xmlns="urn:QDA-XML:project:1.0">
  <Users><User guid="U1" name="Anna"/><User guid="U2" name="Ben"/></Users>
  <CodeBook><Codes>
    <Code guid="c-actor" name="Actor" isCodable="false">
      <Code guid="c-states" name="States" isCodable="false"><Code guid="c-by" name="Belarus" isCodable="true"/></Code>
    </Code>
    <Code guid="c-verb" name="Relation" isCodable="false">
      <Code guid="c-crit" name="criticizes" isCodable="true"/>
    </Code>
    <Code guid="c-hot" name="important" isCodable="true"/>
  </Codes></CodeBook>
  <Variables><Variable guid="v1" name="Publisher" typeOfVariable="Text"/></Variables>
  <Sources>
    <TextSource guid="S1" name="Day one" plainTextPath="internal://S1.txt">
      <PlainTextSelection guid="p1" startPosition="2" endPosition="28" creatingUser="U1">
        <Description>on the radio</Description>
        <Coding guid="k1" creatingUser="U1"><CodeRef targetGUID="c-by"/></Coding>
        <Coding guid="k2" creatingUser="U1"><CodeRef targetGUID="c-crit"/></Coding>
      </PlainTextSelection>
      <PlainTextSelection guid="p2" startPosition="2" endPosition="28" creatingUser="U1">
        <Coding guid="k3" creatingUser="U1"><CodeRef targetGUID="c-hot"/></Coding>
      </PlainTextSelection>
      <PlainTextSelection guid="p3" startPosition="2" endPosition="28" creatingUser="U2">
        <Coding guid="k4" creatingUser="U2"><CodeRef targetGUID="c-hot"/></Coding>
      </PlainTextSelection>
      <PlainTextSelection guid="p4" startPosition="900" endPosition="928" creatingUser="U2">
        <Coding guid="k5" creatingUser="U2"><CodeRef targetGUID="c-hot"/></Coding>
      </PlainTextSelection>
      <VariableValue><VariableRef targetGUID="v1"/><TextValue>Gazette</TextValue></VariableValue>
    </TextSource>
    <PictureSource guid="S2" name="Photo" path="internal://S2.jpg"/>
  </Sources>
</Project>
"""


def write_zip(path: Path, members: Mapping[str, str | bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def read(path: Path) -> list[Record]:
    return list(reader_of([path]).read([path]))


def of_kind(records: Iterable[Record], kind: type) -> list[Any]:
    return [one for one in records if isinstance(one, kind)]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    return write_zip(tmp_path / "news.qdpx", {"project.qde": PROJECT, "Sources/S1.txt": TEXT})


def test_codes_of_one_stretch_are_one_coding_by_their_topmost_codes(project: Path) -> None:
    records = read(project)
    (article,) = of_kind(records, ReadArticle)
    assert (article.document.title, article.document.publisher, article.document.text) == ("Day one", "Gazette", TEXT)
    anna, ben = of_kind(records, ReadCoding)
    assert (anna.coder, anna.id, anna.spans) == ("Anna", "p1", (Span(2, 28),))
    assert anna.values == {
        "Actor": ("Belarus",),
        "Relation": ("criticizes",),
        "code": ("important",),
        "comment": ("on the radio",),
    }
    assert (ben.coder, ben.values) == ("Ben", {"code": ("important",)})
    assert len(of_kind(records, Unread)) == 2  # the selection beyond the text, and the photo


def test_memos_are_comments_and_codes_of_no_words_are_told(tmp_path: Path) -> None:
    memos = (
        '<Notes><Note guid="m1" name="Memo" plainTextPath="internal://m1.txt"/>'
        '<Note guid="m2"><PlainTextContent>a memo on the day</PlainTextContent></Note></Notes></Project>'
    )
    selection = (
        '<PlainTextSelection guid="p5" startPosition="30" endPosition="64"><NoteRef targetGUID="m1"/>'
        '</PlainTextSelection><PlainTextSelection guid="p6" startPosition="21" endPosition="28" creatingUser="U2">'
        '<Coding guid="k6"><CodeRef targetGUID="c-by"/><NoteRef targetGUID="m1"/></Coding>'
        '<Coding guid="k7"><CodeRef targetGUID="c-gone"/></Coding></PlainTextSelection>'
        '<Coding guid="k8"><CodeRef targetGUID="c-hot"/></Coding><NoteRef targetGUID="m2"/><VariableValue>'
    )
    content = PROJECT.replace("<VariableValue>", selection).replace("</Project>", memos)
    members = {"project.qde": content, "Sources/S1.txt": TEXT, "Sources/m1.txt": "it may be irony"}
    records = read(write_zip(tmp_path / "news.qdpx", members))
    (article,) = of_kind(records, ReadArticle)
    assert article.document.rest == {"memo": "a memo on the day"}
    overlapping = {one.id: one for one in of_kind(records, ReadCoding)}
    assert (overlapping["p6"].coder, overlapping["p6"].spans) == ("Ben", (UKRAINE,))
    assert overlapping["p6"].values == {"Actor": ("Belarus",), "comment": ("it may be irony",)}
    assert overlapping["p5"].values == {"comment": ("it may be irony",)}
    assert [(one.reason.partition(",")[0], one.raw) for one in of_kind(records, Unread)] == [
        ("there are no words at the place of this selection", "p4"),
        ("the code of this selection is not in the codebook", "c-gone"),
        ("this code is of the whole source", "important"),
        ("it has no plain text", "Photo"),
    ]


def test_what_is_coded_on_a_page_of_a_pdf_is_told(tmp_path: Path) -> None:
    source = (
        '<PDFSource guid="S3" name="Day two" path="internal://S3.pdf"><PDFSelection guid="q1" page="0" firstX="1">'
        '<Coding guid="k9"><CodeRef targetGUID="c-hot"/></Coding></PDFSelection>'
        '<Representation guid="R" plainTextPath="internal://S1.txt"><PlainTextSelection guid="q2" startPosition="2"'
        ' endPosition="9"><Coding guid="k10"><CodeRef targetGUID="c-by"/></Coding></PlainTextSelection>'
        "</Representation></PDFSource>"
    )
    content = re.sub("<TextSource.*</TextSource>", source, PROJECT, flags=re.DOTALL)
    records = read(write_zip(tmp_path / "news.qdpx", {"project.qde": content, "Sources/S1.txt": TEXT}))
    (coding,) = of_kind(records, ReadCoding)
    assert (coding.values, coding.spans) == ({"Actor": ("Belarus",)}, (BELARUS,))
    told = [(one.reason, one.raw) for one in of_kind(records, Unread)]
    assert told[0] == ("this code is of a part of a page, and marks no words of the text", "important")


@pytest.mark.parametrize(
    ("members", "message"),
    [
        ({"other.txt": ""}, r"of no known format"),
        ({"project.qde": "<Project>"}, r"project\.qde:1:\d+: this is no XML"),
        ({"project.qde": '<!DOCTYPE a [<!ENTITY b "c">]><Project>&b;</Project>'}, r"defines entities"),
    ],
)
def test_what_is_no_project_is_told(tmp_path: Path, members: Mapping[str, str], message: str) -> None:
    path = write_zip(tmp_path / "news.qdpx", members)
    with pytest.raises(KgError, match=message):
        read(path)


def test_an_archive_that_unpacks_to_far_more_is_not_read(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "bomb.qdpx", {"project.qde": b"<a>" + b" " * 20_000_000})
    with pytest.raises(KgError, match="too large when unpacked"):
        read(path)


def test_a_source_is_found_within_the_archive_only(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text(TEXT, "utf-8")
    outside = PROJECT.replace("internal://S1.txt", "internal://../../secret.txt")
    records = read(write_zip(tmp_path / "news.qdpx", {"project.qde": outside}))
    assert of_kind(records, ReadArticle) == []


@pytest.fixture
def inception(tmp_path: Path) -> Path:
    types = cassis.TypeSystem()
    sentence = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
    named = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    types.create_feature(named, "value", cassis.typesystem.TYPE_NAME_STRING)
    link = types.create_type("custom.Link")
    for end in ("Governor", "Dependent"):
        types.create_feature(link, end, named)
    types.create_feature(link, "relation", cassis.typesystem.TYPE_NAME_STRING)
    cas = cassis.Cas(types)
    cas.sofa_string = TEXT
    belarus = named(begin=BELARUS.start, end=BELARUS.end, value="Country")
    ukraine = named(begin=UKRAINE.start, end=UKRAINE.end, value="Country")
    joined = link(begin=21, end=28, Governor=belarus, Dependent=ukraine, relation="criticizes")
    cas.add_all([sentence(begin=SENTENCE.start, end=SENTENCE.end), belarus, ukraine, joined])
    return write_zip(tmp_path / "day.zip", {"TypeSystem.xml": types.to_xml(), "anna.xmi": cas.to_xmi()})


def test_inception_gives_relations_with_the_words_of_their_sentence(inception: Path) -> None:
    records = read(inception)
    assert [one.document.text for one in of_kind(records, ReadArticle)] == [TEXT]
    assert [(one.label, one.kind) for one in of_kind(records, ReadEntity)] == [
        ("Belarus", "Country"),
        ("Ukraine", "Country"),
    ]
    (coding,) = of_kind(records, ReadCoding)
    assert coding.kind == "Link"
    assert coding.values == {
        "Governor": (EntityId("Country:Belarus"),),
        "Dependent": (EntityId("Country:Ukraine"),),
        "relation": ("criticizes",),
    }
    assert coding.spans == (SENTENCE,)


def test_a_layer_with_slots_names_by_roles_who_takes_part(tmp_path: Path) -> None:
    types, text = cassis.TypeSystem(), cassis.typesystem.TYPE_NAME_STRING
    actor, event = (types.create_type(f"webanno.custom.{name}") for name in ("Actor", "Event"))
    slot = types.create_type("webanno.custom.EventParticipantsLink", "uima.cas.TOP")
    types.create_feature(actor, "sort", text)
    types.create_feature(slot, "role", text)
    types.create_feature(slot, "target", cassis.typesystem.TYPE_NAME_ANNOTATION)
    types.create_feature(event, "category", text)
    types.create_feature(event, "participants", cassis.typesystem.TYPE_NAME_FS_ARRAY, elementType=slot)
    cas = cassis.Cas(types)
    cas.sofa_string = TEXT
    belarus = actor(begin=BELARUS.start, end=BELARUS.end, sort="State")
    ukraine = actor(begin=UKRAINE.start, end=UKRAINE.end)
    slots = [slot(role="critic", target=belarus), slot(role="criticised", target=ukraine)]
    array = types.get_type(cassis.typesystem.TYPE_NAME_FS_ARRAY)(elements=slots)
    criticism = event(begin=10, end=20, category="speech", participants=array)
    cas.add_all([belarus, ukraine, criticism, event(begin=50, end=56, category="war")])
    records = read(write_zip(tmp_path / "day.zip", {"TypeSystem.xml": types.to_xml(), "anna.xmi": cas.to_xmi()}))
    assert [(one.label, one.kind) for one in of_kind(records, ReadEntity)] == [
        ("Belarus", "State"),
        ("Ukraine", "Actor"),
    ]
    (coding,) = of_kind(records, ReadCoding)
    assert (coding.kind, coding.spans) == ("Event", (Span(BELARUS.start, UKRAINE.end),))
    assert coding.values == {
        "critic": (EntityId("State:Belarus"),),
        "criticised": (EntityId("Actor:Ukraine"),),
        "category": ("speech",),
    }
    (unread,) = of_kind(records, Unread)
    assert (unread.reason, unread.raw) == ("nobody is named in the slots of this annotation", "Event")


def test_a_layer_of_ones_own_gives_its_features_and_linked_words_their_item(tmp_path: Path) -> None:
    types = cassis.TypeSystem()
    text = cassis.typesystem.TYPE_NAME_STRING
    named = types.create_type("de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity")
    claim, speech = (
        types.create_type("webanno.custom.Claim"),
        types.create_type("de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"),
    )
    for type, names in ((named, ("value", "identifier")), (claim, ("speaker", "stance")), (speech, ("PosValue",))):
        for name in names:
            types.create_feature(type, name, text)
    cas = cassis.Cas(types)
    cas.sofa_string = TEXT
    item = "http://www.wikidata.org/entity/Q184"
    cas.add_all(
        [
            named(begin=BELARUS.start, end=BELARUS.end, value="Country", identifier=item),
            claim(begin=SENTENCE.start, end=SENTENCE.end, speaker="Anna", stance="against"),
            speech(begin=UKRAINE.start, end=UKRAINE.end, PosValue="NNP"),
        ]
    )
    records = read(write_zip(tmp_path / "day.zip", {"TypeSystem.xml": types.to_xml(), "anna.xmi": cas.to_xmi()}))
    words = "🔥 Belarus criticized Ukraine."
    assert {(one.label, one.kind, *one.identifiers.items()) for one in of_kind(records, ReadEntity)} == {
        ("Belarus", "Country", ("wikidata", "Q184")),
        (words, "Claim"),
    }
    (coding,) = of_kind(records, ReadCoding)
    assert (coding.kind, coding.spans) == ("Claim", (SENTENCE,))
    assert coding.values == {"words": (EntityId(f"Claim:{words}"),), "speaker": ("Anna",), "stance": ("against",)}


def test_cas_json_says_the_same(inception: Path) -> None:
    with (
        zipfile.ZipFile(inception) as archive,
        archive.open("TypeSystem.xml") as types,
        archive.open("anna.xmi") as xmi,
    ):
        cas = cassis.load_cas_from_xmi(xmi, cassis.load_typesystem(types))
    path = inception.with_name("anna.json")
    path.write_text(cas.to_json(), "utf-8")
    (coding,), (other,) = of_kind(read(path), ReadCoding), of_kind(read(inception), ReadCoding)
    assert (coding.values, coding.spans) == (other.values, other.spans)


def test_a_text_that_defines_entities_is_not_read(inception: Path) -> None:
    with zipfile.ZipFile(inception) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    first, rest = members["anna.xmi"].split(b"?>", 1)
    members["anna.xmi"] = first + b'?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/hostname">]>' + rest
    with pytest.raises(KgError, match=re.escape("it defines entities")):
        read(write_zip(inception, members))


def test_what_is_written_for_qda_tools_has_a_code_for_each_thing_said(first: Project, tmp_path: Path) -> None:
    path = tmp_path / "project.qdpx"
    path.write_bytes(write_refi_qda(first.backend, everything(first)))
    records = read(path)
    assert of_kind(records, Unread) == []
    (coding,) = (one for one in of_kind(records, ReadCoding) if one.values.get("at") == (CONFERENCE,))
    assert coding.coder == "editors"
    # as the file of annotations has it, by the labels of its entities
    assert coding.values == {
        "subject": ("Alexander Lukashenko",),
        "relation": ("offers release of",),
        "object": ("political prisoners in Belarus",),
        "provided": ("observance of the amnesty procedures",),
        "at": (CONFERENCE,),
        "audience": ("Belarusian national media", "Belarusian regional media"),
        "when": ("XXXX-06-17",),
        "act": ("offer-17-june",),
    }
    assert write_refi_qda(first.backend, everything(first)) == path.read_bytes()


def test_every_selection_that_is_written_for_qda_tools_is_read_back(first: Project, tmp_path: Path) -> None:
    path = tmp_path / "project.qdpx"
    path.write_bytes(write_refi_qda(first.backend, everything(first)))
    chosen = [first.corpus.statement(key) for key in select_keys(first.backend, everything(first))]
    assert len(of_kind(read(path), ReadCoding)) == sum(len(one.quote.segments) for one in chosen)


CONFERENCE = "press conference of 17 June 2011"


def everything(project: Project) -> Selection:
    return parse_selection(project.backend, according_to="everyone", count="statements")
