"""What goes out: nothing in it steers a terminal, begins a formula, or makes a file ill-formed."""

from __future__ import annotations

import csv
import json
import unicodedata
from io import StringIO

import pyoxigraph
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model import Label
from kg.render.html import isolated
from kg.well_formed import by_number, csv_line, guarded, printable, readable_json, unguarded
from tests.support.made import actor

ODD = "\x00\x07\x1b\r\n\x7f\x85\x9b\ud800\ufeff\ufffe\"',;"
ANY = st.text(st.characters(exclude_categories=()) | st.sampled_from(ODD))
NAME = pyoxigraph.NamedNode("a:b")


@given(ANY)
def test_printable_text_has_no_control_sign_and_is_utf8(text: str) -> None:
    seen = printable(text)
    assert [sign for sign in seen if unicodedata.category(sign) == "Cc" and sign not in "\t\n\r"] == []
    assert seen.encode().decode() == seen
    if not any("\ud800" <= sign <= "\udfff" for sign in text):
        assert all(one == other or one == "\ufffd" for one, other in zip(seen, text, strict=True))


@given(ANY)
def test_json_and_rdf_lose_nothing(text: str) -> None:
    written = readable_json({text: [text]})
    assert written == printable(written)
    assert json.loads(written) == {text: [text]}
    if text == text.encode("utf-8", "ignore").decode():  # RDF has no halves of signs
        triple = pyoxigraph.Triple(NAME, NAME, pyoxigraph.Literal(text))
        turtle = by_number(f"{triple} .")
        assert turtle == printable(turtle)
        assert [one.triple for one in pyoxigraph.parse(turtle, format=pyoxigraph.RdfFormat.TURTLE)] == [triple]


@given(st.lists(ANY, min_size=2))
def test_a_line_of_csv_has_its_cells(cells: list[str]) -> None:
    assert list(csv.reader(StringIO(csv_line(cells), newline=""))) == [cells]


@pytest.mark.parametrize("text", ["=1+1", "+375 29", "-5 per cent", "@all", "\tx", "\rx"])
def test_no_cell_is_a_formula(text: str) -> None:
    assert guarded(text) == "'" + text
    assert guarded(f"a{text}") == f"a{text}"


@given(st.text(st.sampled_from("'=+-@\t\ra")))
def test_what_is_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text
    assert guarded(text) in (text, f"'{text}")


@pytest.mark.parametrize("sign", "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
def test_no_name_turns_the_sentences_it_stands_in(sign: str) -> None:
    labels = (Label(text=f"{sign}Нарва {sign}ا\u200cب", lang="en"),)
    assert actor("narva", labels=labels).label == "Нарва ا\u200cب"
    assert actor("narva", labels=(Label(text=sign, lang="en"),)).label == "narva"
    assert isolated(f"by {sign}Нарва, in {sign}مصر") == "by Нарва, in <bdi>مصر</bdi>"
