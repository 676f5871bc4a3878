"""Files of tools for annotation, written by hand after the descriptions of their formats."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from kg import Project
from kg.errors import KgError
from kg.formats.annotations.brat import write_brat
from kg.formats.readers import reader_named, reader_of
from kg.formats.records import CodingId, EntityId, ReadArticle, ReadCoding, ReadEntity, Record, Span, Unread
from kg.formats.tables.statements import select_keys
from kg.selection.selection import Selection
from kg.selection.selection_parsing import parse_selection

# The sign for a fire takes one code point, and two units of UTF-16.
TEXT = "🔥 Belarus criticized Ukraine.\nThe country did not attack Poland.\n"
BELARUS, CRITICIZED, UKRAINE = Span(2, 9), Span(10, 20), Span(21, 28)
COUNTRY, ATTACK, POLAND = Span(30, 41), Span(50, 56), Span(57, 63)


def test_the_places_used_here_are_those_of_the_words() -> None:
    spans = [BELARUS, CRITICIZED, UKRAINE, COUNTRY, ATTACK, POLAND]
    words = ["Belarus", "criticized", "Ukraine", "The country", "attack", "Poland"]
    assert [TEXT[one.start : one.end] for one in spans] == words


def read(path: Path) -> list[Record]:
    return list(reader_of([path]).read([path]))


def of_kind(records: Iterable[Record], kind: type) -> list[Any]:
    return [one for one in records if isinstance(one, kind)]


BRAT = """T1\tCountry 2 9\tBelarus
T2\tCountry 21 28\tUkraine
T3\tCountry 30 41\tThe country
T4\tCountry 57 63\tPoland
T5\tAttack 50 56\tattack
R1\tCriticizes Arg1:T1 Arg2:T2
E1\tAttack:T5 Agent:T3 Target:T4
A1\tNegation E1
A2\tConfidence E1 L2
N1\tReference T1 Wikidata:Q184\tBelarus
*\tEquiv T1 T3
#1\tAnnotatorNotes R1\tsaid on the radio
"""


@pytest.fixture
def brat(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    (folder / "a.ann").write_text(BRAT, "utf-8")
    return folder


def test_brat_gives_relations_and_events_with_their_words(brat: Path) -> None:
    records = read(brat)
    assert [one.document.text for one in of_kind(records, ReadArticle)] == [TEXT]
    entities = of_kind(records, ReadEntity)
    assert [(one.label, one.kind) for one in entities] == [
        (name, "Country") for name in ("Belarus", "Ukraine", "Poland")
    ]
    assert entities[0].identifiers == {"wikidata": "Q184"}
    criticism, attack = of_kind(records, ReadCoding)
    belarus, ukraine, poland = (EntityId(one.id) for one in entities)
    assert (criticism.kind, criticism.article) == ("Criticizes", "a")
    assert criticism.values == {"Arg1": (belarus,), "Arg2": (ukraine,), "note": ("said on the radio",)}
    assert criticism.spans == (Span(BELARUS.start, UKRAINE.end),)
    # “The country” is one with Belarus (Equiv), which is its name since it begins with a capital and stands first.
    assert attack.values == {"Agent": (belarus,), "Target": (poland,), "Negation": ("1",), "Confidence": ("L2",)}
    assert attack.spans == (Span(COUNTRY.start, POLAND.end),)
    assert of_kind(records, Unread) == []


def test_brat_counts_line_ends_as_they_stand(brat: Path) -> None:
    (brat / "a.txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    moved = BRAT.replace("30 41", "31 42").replace("57 63", "58 64").replace("50 56", "51 57")
    (brat / "a.ann").write_text(moved, "utf-8")
    assert [one.label for one in of_kind(read(brat), ReadEntity)] == ["Belarus", "Ukraine", "Poland"]


def test_brat_takes_events_as_arguments_and_numbered_roles(brat: Path) -> None:
    (brat / "a.ann").write_text(
        "T1\tCountry 2 9\tBelarus\nT2\tCountry 21 28\tUkraine\nT5\tAttack 50 56\tattack\nT6\tSay 10 20\tcriticized\n"
        "E1\tAttack:T5 Target:T1 Target2:T2\nE2\tSay:T6 About:E1 Org1:T1 Org2:T2\n",
        "utf-8",
    )
    attack, said = of_kind(read(brat), ReadCoding)
    assert attack.values == {"Target": (EntityId("Country:Belarus"), EntityId("Country:Ukraine"))}
    assert said.values["About"] == (CodingId("a#E1"),)
    assert said.values["Org2"] == (EntityId("Country:Ukraine"),)  # no role Org, so that its number is its name


def test_brat_tells_lines_that_cannot_be_read_with_their_place(brat: Path) -> None:
    lines = [
        "T1\tCountry 2 9\tBelarus",
        "T2\tCountry 90 99\tUkraine",
        "R1\tCriticizes Arg1:T1 Arg2:T2",
        "nothing",
        "T3\tX",
        "R2\t \t",
        "*\t ",
        "N1\t \tBelarus",
    ]
    (brat / "a.ann").write_text("\n".join((*lines, "#1\t \t")), "utf-8")
    unread = of_kind(read(brat), Unread)
    assert sorted((one.place, one.raw) for one in unread) == [(f"a.ann:{n}", lines[n - 1]) for n in range(2, 9)]


def test_brat_tells_of_marks_whose_words_are_others(brat: Path) -> None:
    lines = ["T1\tCountry 2 9\tBelarus", "T2\tCountry 20 27\tUkraine", "T3\tCountry 2 9;10 20\tBelarus  criticized"]
    (brat / "a.ann").write_text("\n".join(lines), "utf-8")
    records = read(brat)
    [unread] = of_kind(records, Unread)
    assert (unread.place, unread.raw) == ("a.ann:2", lines[1])
    assert "'Ukrain'" in unread.reason
    assert [one.label for one in of_kind(records, ReadEntity)] == ["Belarus", "Belarus criticized"]


def test_brat_takes_lines_in_any_order_and_what_is_said_of_a_trigger(brat: Path) -> None:
    lines = [
        *("E1\tAttack:T5 Agent:T1", "N1\tReference T1 Wikidata:Q184\tBelarus", "A1\tNegation T5", "A2\tSure T1 yes"),
        *("#1\tAnnotatorNotes E9\tgone", "E2\tAttack:T9 Agent:T1", "T1\tCountry 2 9\tBelarus"),
        "T5\tAttack 50 56;57 63\tattack Poland",
    ]
    (brat / "a.ann").write_text("\n".join(lines), "utf-8")
    records = read(brat)
    (attack,) = of_kind(records, ReadCoding)
    assert attack.values == {"Agent": (EntityId("Country:Belarus"),), "Negation": ("1",)}
    assert attack.spans == (Span(BELARUS.start, POLAND.end),)
    assert [one.identifiers for one in of_kind(records, ReadEntity)] == [{"wikidata": "Q184"}]
    assert {(one.place, one.reason.partition(";")[0]) for one in of_kind(records, Unread)} == {
        ("a.ann:4", "it is said of T1, which is a mention alone"),
        ("a.ann:5", "it is said of E9, which is not in this file"),
        ("a.ann:6", "there is no T9 in this file"),
    }


def test_brat_wants_the_text_beside_the_annotations(brat: Path) -> None:
    (brat / "a.txt").unlink()
    with pytest.raises(KgError, match=r"a\.txt: it is not there"):
        read(brat)


def test_what_doccano_has_in_another_form_is_told(tmp_path: Path) -> None:
    path = tmp_path / "all.jsonl"
    label = {"id": 1, "label": "Country", "start_offset": "2", "end_offset": 9}
    older = {"id": 8, "data": TEXT, "label": [[2, 9, "Country"], [2, "9", "Country"], [2, 9], "news"]}
    lines = [{"text": TEXT, "entities": [label], "relations": [[1, 1]]}, older, {"text": TEXT, "cats": ["news", 3]}]
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    records = read(path)
    assert [(one.place, one.reason.partition(",")[0].partition(" for ")[0]) for one in of_kind(records, Unread)] == [
        ("all.jsonl:1", "this label has no integers"),
        ("all.jsonl:1", "this is no relation but another value"),
        ("all.jsonl:2", "this label has no integers"),
        ("all.jsonl:2", "this label has no integers"),
        ("all.jsonl:2", "this label is of the whole text"),
        ("all.jsonl:3", "this label is of the whole text"),
        ("all.jsonl:3", "this label is of the whole text"),
    ]
    assert [(one.id, one.document.text, one.document.rest) for one in of_kind(records, ReadArticle)][1] == (
        "8",
        TEXT,
        {},
    )
    assert [one.label for one in of_kind(records, ReadEntity)] == ["Belarus"]


def test_doccano_gives_relations_between_labels(tmp_path: Path) -> None:
    task = {
        "id": 7,
        "text": TEXT,
        "entities": [
            {"id": 1, "label": "Country", "start_offset": BELARUS.start, "end_offset": BELARUS.end},
            {"id": 2, "label": "Country", "start_offset": UKRAINE.start, "end_offset": UKRAINE.end},
            {"id": 3, "label": "Country", "start_offset": 900, "end_offset": 901},
        ],
        "relations": [{"id": 5, "from_id": 1, "to_id": 2, "type": "criticizes"}, {"id": 6, "from_id": 1, "to_id": 3}],
        "publisher": "Gazette",
        "desk": "East",
    }
    path = tmp_path / "all.jsonl"
    path.write_text(json.dumps(task) + "\nnot json\n" + json.dumps({"text": TEXT, "label": [[2, 9, "Country"]]}) + "\n")
    records = read(path)
    first, _ = of_kind(records, ReadArticle)
    assert (first.id, first.document.publisher, first.document.rest) == ("7", "Gazette", {"desk": "East"})
    (criticism,) = of_kind(records, ReadCoding)
    assert (criticism.id, criticism.kind) == ("7#5", "criticizes")
    assert criticism.values == {"from": (EntityId("Country:Belarus"),), "to": (EntityId("Country:Ukraine"),)}
    assert TEXT[criticism.spans[0].start : criticism.spans[0].end] == "Belarus criticized Ukraine"
    assert [one.label for one in of_kind(records, ReadEntity)] == ["Belarus", "Ukraine"]
    assert [one.place for one in of_kind(records, Unread)] == ["all.jsonl:1", "all.jsonl:1", "all.jsonl:2"]


@pytest.mark.parametrize("shift", [0, 1], ids=["code points", "units of UTF-16"])
def test_label_studio_finds_regions_whichever_way_offsets_count(tmp_path: Path, shift: int) -> None:
    def region(id: str, span: Span) -> dict[str, Any]:
        words = TEXT[span.start : span.end]
        value = {"start": span.start + shift, "end": span.end + shift, "text": words, "labels": ["Country"]}
        return {"id": id, "type": "labels", "from_name": "label", "to_name": "text", "value": value}

    result = [
        region("r1", BELARUS),
        region("r2", UKRAINE),
        region("r3", POLAND),
        {"type": "relation", "from_id": "r2", "to_id": "r1", "direction": "left", "labels": ["criticizes"]},
        {"type": "choices", "id": "c", "from_name": "sure", "to_name": "text", "value": {"choices": ["yes"]}},
        {"type": "choices", "id": "r3", "from_name": "side", "value": {"start": 57, "end": 63, "choices": ["west"]}},
    ]
    task = {
        "id": 3,
        "data": {"text": TEXT, "url": "https://example.org/3"},
        "annotations": [{"id": 9, "result": result}],
    }
    path = tmp_path / "export.json"
    path.write_text(json.dumps([task]))
    records = read(path)
    assert of_kind(records, Unread) == []
    (article,) = of_kind(records, ReadArticle)
    assert (article.id, article.document.url) == ("3", "https://example.org/3")
    criticism, poland = of_kind(records, ReadCoding)
    # “left” says that it is read from the second region to the first
    assert criticism.values["from"] == (EntityId("Country:Belarus"),)
    assert criticism.values["to"] == (EntityId("Country:Ukraine"),)
    assert criticism.values["sure"] == ("yes",)
    assert criticism.spans == (Span(BELARUS.start, UKRAINE.end),)
    assert poland.values == {"words": (EntityId("Country:Poland"),), "sure": ("yes",), "side": ("west",)}


def test_label_studio_tells_of_regions_that_are_not_there(tmp_path: Path) -> None:
    value = {"start": 0, "end": 5, "text": "Russia", "labels": ["Country"]}
    result = [{"id": "r1", "type": "labels", "value": value}, {"type": "relation", "from_id": "r1", "to_id": "r2"}]
    path = tmp_path / "export.json"
    path.write_text(json.dumps([{"id": 3, "data": {"text": TEXT}, "annotations": [{"id": 9, "result": result}]}]))
    assert [one.place for one in of_kind(read(path), Unread)] == ["export.json, task 1"] * 2


def test_label_studio_keeps_who_annotated_and_tells_what_marks_no_words(tmp_path: Path) -> None:
    def region(id: str, kind: str, **value: Any) -> dict[str, Any]:
        return {"id": id, "type": kind, "from_name": "sure", "value": {"start": 2, "end": 9, "text": "Belarus"} | value}

    relation = {"type": "relation", "from_id": "r1", "to_id": "r1", "direction": "right", "labels": ["criticizes"]}
    marked = [region("r1", "labels", labels=["Country"]), region("r1", "choices", choices=["very"]), relation]
    choice = {"type": "choices", "id": "c", "from_name": "topic", "value": {"choices": ["war"]}}
    in_html = region("r2", "hypertextlabels", start="/p[1]/text()[1]", end="/p[1]/text()[1]", hypertextlabels=["X"])
    tasks = [
        {
            "id": 3,
            "data": {"text": TEXT},
            "annotations": [
                {"id": 9, "completed_by": {"id": 1, "email": "anna@example.org"}, "result": marked},
                {"id": 10, "completed_by": 2, "result": [*marked, choice]},
                {"id": 11, "completed_by": 3, "result": marked, "was_cancelled": True},
            ],
        },
        {"id": 4, "data": {"text": TEXT}, "annotations": [{"id": 12, "result": [choice, in_html]}]},
        {"id": 5, "data": {"text": TEXT}, "annotations": [], "predictions": [{"result": marked}]},
    ]
    path = tmp_path / "export.json"
    path.write_text(json.dumps(tasks))
    records = read(path)
    first, second = of_kind(records, ReadCoding)
    belarus = (EntityId("Country:Belarus"),)
    said = {"from": belarus, "to": belarus, "from sure": ("very",), "to sure": ("very",)}
    assert (first.coder, first.values) == ("anna@example.org", said)
    assert (second.coder, second.values) == ("2", {**said, "topic": ("war",)})
    assert [(one.place, one.reason.partition(",")[0]) for one in of_kind(records, Unread)] == [
        ("export.json, task 1", "this annotation was cancelled by its coder"),
        ("export.json, task 2", "this region is marked in HTML or a dialogue"),
        ("export.json, task 2", "this was chosen or written for the whole text"),
        ("export.json, task 3", "nobody has annotated this task: what a model predicts is no annotation"),
    ]


def test_label_studios_shorter_form_is_told_of(tmp_path: Path) -> None:
    labels = [{"start": 2, "end": 9, "text": "Belarus", "labels": ["Country"]}]
    path = tmp_path / "min.json"
    path.write_text(json.dumps([{"text": TEXT, "id": 1, "label": labels, "annotator": 1, "annotation_id": 2}]))
    (unread,) = read(path)
    assert isinstance(unread, Unread)
    assert unread.reason == "this task has no 'data'; export it as JSON, not as JSON-MIN"


SELECTOR = [
    {"type": "TextPositionSelector", "start": 3, "end": 29},
    {"type": "TextQuoteSelector", "exact": "Belarus criticized Ukraine", "prefix": "🔥 ", "suffix": "."},
]


def test_hypothesis_gives_variables_by_tags(tmp_path: Path) -> None:
    row = {
        "id": "abc",
        "user": "acct:anna@hypothes.is",
        "uri": "https://example.org/news",
        "text": "on the radio",
        "tags": ["subject: Belarus", "relation:criticizes", "object:Ukraine", "to check", "see https://example.org"],
        "document": {"title": ["News of the day"]},
        "target": [{"source": "https://example.org/news", "selector": SELECTOR}],
    }
    others: list[dict[str, Any]] = [
        {"id": "note", "target": [{"source": row["uri"]}]},
        {"id": "reply", "references": ["abc"], "target": [{"source": row["uri"]}]},
        {"id": "place", "target": [{"selector": [SELECTOR[0], {"type": "RangeSelector", "startOffset": 3}]}]},
        {"id": "nowhere", "uri": ""},
    ]
    path = tmp_path / "search.json"
    path.write_text(json.dumps({"total": 5, "rows": [row, *({**row, **one} for one in others)]}))
    article, coding, *unread = read(path)
    assert isinstance(article, ReadArticle)
    assert (article.id, article.document.title, article.document.text) == (row["uri"], "News of the day", "")
    assert isinstance(coding, ReadCoding)
    assert (coding.words, coding.around) == (("Belarus criticized Ukraine",), (("🔥 ", "."),))
    assert coding.coder == "anna"
    assert coding.values == {
        "subject": ("Belarus",),
        "relation": ("criticizes",),
        "object": ("Ukraine",),
        "tags": ("to check", "see https://example.org"),
        "comment": ("on the radio",),
    }
    assert [(one.place, one.reason) for one in unread if isinstance(one, Unread)] == [
        ("search.json, annotation 2", "this annotation is of the whole page, and marks no words of it"),
        ("search.json, annotation 3", "this is a reply to another annotation, and marks no words"),
        (
            "search.json, annotation 4",
            "this annotation does not say its words (TextQuoteSelector), only where they stand "
            "(TextPositionSelector and RangeSelector)",
        ),
        ("search.json, annotation 5", "this annotation has no address of a page"),
    ]


def test_web_annotations_are_read_from_a_collection(tmp_path: Path) -> None:
    annotation = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/anno1",
        "type": "Annotation",
        "creator": {"type": "Person", "name": "Anna"},
        "body": [
            {"type": "TextualBody", "purpose": "tagging", "value": "actor: Belarus"},
            {"type": "TextualBody", "purpose": "commenting", "value": "on the radio"},
        ],
        "target": {
            "source": "https://example.org/news",
            "selector": {"type": "FragmentSelector", "value": "p1", "refinedBy": SELECTOR},
        },
    }
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "type": "AnnotationCollection",
        "first": {"type": "AnnotationPage", "items": [annotation]},
    }
    path = tmp_path / "all.jsonld"
    path.write_text(json.dumps(collection))
    article, coding = read(path)
    assert isinstance(article, ReadArticle)
    assert article.document.url == "https://example.org/news"
    assert isinstance(coding, ReadCoding)
    assert (coding.id, coding.coder) == ("https://example.org/anno1", "Anna")
    assert coding.values == {"actor": ("Belarus",), "comment": ("on the radio",)}
    assert coding.words == ("Belarus criticized Ukraine",)


def quoted(*words: str, source: str = "https://example.org/news") -> Any:
    return [{"source": source, "selector": {"type": "TextQuoteSelector", "exact": one}} for one in words]


def test_pages_of_a_collection_are_read_where_they_lie_beside_it_and_never_asked_for(tmp_path: Path) -> None:
    base = "https://example.org/annotations"

    def write(name: str, **content: Any) -> Path:
        path = tmp_path / name
        path.write_text(json.dumps({"@context": "http://www.w3.org/ns/anno.jsonld", **content}))
        return path

    def page(number: int, *words: str, **more: Any) -> dict[str, Any]:
        items = [{"id": f"a{number}", "target": quoted(*words)}]
        return {"id": f"{base}/page{number}?iris=0", "type": "AnnotationPage", "items": items, **more}

    whole = write("all.jsonld", id=base, type="AnnotationCollection", first=f"{base}/page1?iris=0")
    write("page1.jsonld", **page(1, "Belarus", "Ukraine", next=f"{base}/page2?iris=0"))
    write("page2", **page(2, "Poland", next=f"{base}/../../page3"))
    read_by_name = read(whole)
    assert [(one.id, one.words) for one in of_kind(read_by_name, ReadCoding)] == [
        ("a1", ("Belarus", "Ukraine")),
        ("a2", ("Poland",)),
    ]
    (missing,) = of_kind(read_by_name, Unread)
    assert (missing.place, missing.raw) == ("page2", f"{base}/../../page3")
    assert missing.reason == "this page is not here, and no address is asked; save it beside the file as page3.jsonld"
    # pages that are named as well are read once, and one that follows itself ends
    write("page3.jsonld", **page(3, "Belarus", next=f"{base}/../../page3"))
    paths = [whole, tmp_path / "page2", tmp_path / "page1.jsonld"]
    again = list(reader_named("web-annotation").read(paths))
    assert sorted(one.id for one in of_kind(again, ReadCoding)) == ["a1", "a2", "a3"]


@pytest.mark.parametrize(
    ("target", "told"),
    [
        ("https://example.org/news", "is of the whole page"),
        (["https://example.org/news"], "is of the whole page"),
        ({"id": "https://example.org/news", "type": "Text"}, "is of the whole page"),
        (
            {"source": "https://example.org/a", "selector": {"type": "FragmentSelector", "value": "char=3,29"}},
            "Fragment",
        ),
        (
            {"source": "https://example.org/a", "selector": [SELECTOR[0]]},
            "only where they stand (TextPositionSelector)",
        ),
        (
            {"source": "https://example.org/a", "selector": {"type": "RangeSelector"}},
            "where they stand (RangeSelector)",
        ),
        ([*quoted("Belarus"), *quoted("Ukraine", source="https://example.org/b")], "has targets on several pages"),
        ([*quoted("Belarus"), {"source": "https://example.org/news"}], "is of the whole page"),
    ],
)
def test_targets_of_web_annotations_that_mark_no_words_are_told(tmp_path: Path, target: Any, told: str) -> None:
    path = tmp_path / "all.jsonld"
    path.write_text(json.dumps([{"@context": "http://www.w3.org/ns/anno.jsonld", "target": target}, "https://a.org/1"]))
    first, second = read(path)
    assert isinstance(first, Unread)
    assert isinstance(second, Unread)
    assert told in first.reason
    assert second.reason.startswith("this annotation is named by its address alone")


def test_what_a_body_names_is_kept_by_its_purpose(tmp_path: Path) -> None:
    body = [
        {"type": "SpecificResource", "purpose": "classifying", "source": "https://example.org/terms#criticizes"},
        {"type": "Choice", "items": [{"type": "TextualBody", "value": "actor: Belarus"}]},
    ]
    path = tmp_path / "one.jsonld"
    one = {"@context": "http://www.w3.org/ns/anno.jsonld", "motivation": "tagging", "body": body}
    path.write_text(json.dumps({**one, "target": quoted("Belarus criticized")}))
    _, coding = read(path)
    assert isinstance(coding, ReadCoding)
    assert coding.values == {"classifying": ("https://example.org/terms#criticizes",), "actor": ("Belarus",)}


def test_what_is_written_for_brat_marks_the_quote_and_whom_it_names(first: Project, tmp_path: Path) -> None:
    for name, content in write_brat(first.backend, everything(first)).items():
        (tmp_path / name).write_text(content, "utf-8", newline="\n")
    records = read(tmp_path)
    assert of_kind(records, Unread) == []
    key = "editors/prisoners-for-dialogue#s02"
    (coding,) = (one for one in of_kind(records, ReadCoding) if str(one.values["note"][0]).startswith(f"{key} |"))
    assert coding.kind == "offers_release"
    # the quote says “President Lukashenko” and “political prisoners”, and names none of the other roles in full
    named = {one.id: one.label for one in of_kind(records, ReadEntity)}
    said = {role: [named[one.id] for one in coding.values[role]] for role in ("subject", "object")}
    assert said == {"subject": ["President Lukashenko"], "object": ["political prisoners"]}
    (text,) = (one.document.text for one in of_kind(records, ReadArticle) if one.id == coding.article)
    (quote,) = (text[one.start : one.end] for one in coding.spans)
    assert " ".join(quote.split()).startswith("At a press conference for the Belarusian national")
    assert quote.endswith("provided the amnesty procedures were observed")
    assert "act: offer-17-june" in str(coding.values["note"])


def test_everything_chosen_is_written_for_brat(first: Project, tmp_path: Path) -> None:
    for name, content in write_brat(first.backend, everything(first)).items():
        (tmp_path / name).write_text(content, "utf-8", newline="\n")
    chosen = select_keys(first.backend, everything(first))
    assert len(chosen) > 50
    assert len(of_kind(read(tmp_path), ReadCoding)) == len(chosen)


def everything(project: Project) -> Selection:
    return parse_selection(project.backend, according_to="everyone", count="statements")
