"""The codebook tells every term of the vocabulary, and other people's text stays text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.corpus.paths import CorpusPaths
from kg.corpus.vocabulary_files import read_vocabulary
from kg.render.codebook import codebook_markdown, codebook_pages
from kg.render.markdown import escaped
from kg.vocabulary import EntityType, Kind, RelationType, Role, Takes, Vocabulary
from tests.places import ROOT


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return read_vocabulary(CorpusPaths(ROOT))[0]


@pytest.fixture(scope="module")
def page(vocabulary: Vocabulary) -> str:
    return codebook_markdown(vocabulary)


def section(page: str, id: str) -> str:
    """Return what stands below the heading of a relation."""
    found = re.search(rf'<a id="relation-{id}"></a>(.*?)(?=\n#|\Z)', page, re.DOTALL)
    assert found is not None
    return found[1]


def test_every_term_has_its_place(vocabulary: Vocabulary, page: str) -> None:
    places = re.findall(r'<a id="([^"]+)"></a>', page)
    assert len(places) == len(set(places))
    assert set(places) == {
        *(f"type-{id}" for id in vocabulary.types),
        *(f"role-{id}" for id in vocabulary.roles),
        *(f"relation-{id}" for id in vocabulary.relations),
    }


def test_every_link_leads_somewhere(page: str) -> None:
    places = {*re.findall(r'<a id="([^"]+)"></a>', page), "overview", "types", "roles", "relations"}
    assert {link for link in re.findall(r"\]\(#([^)]+)\)", page) if link not in places} == set()


def test_the_overview_has_every_relation_once_below_its_family(vocabulary: Vocabulary, page: str) -> None:
    overview = page.split("## Overview")[1].split("## Types")[0]
    rows = re.findall(r"^\| (?:· )*\*?\[[^]]*\]\(#relation-(\w+)\)", overview, re.MULTILINE)
    assert sorted(rows) == sorted(vocabulary.relations)
    tops = {id: at for at, id in enumerate(rows)}
    assert tops["offers_release"] > tops["offers"] > tops["cooperates_verbally"]


def test_narrower_relations_are_linked(page: str) -> None:
    assert "[offers release of](#relation-offers_release)" in section(page, "offers").split("**Narrower:**")[1]


def test_on_several_pages_every_term_has_one_place_and_every_link_leads_there(vocabulary: Vocabulary) -> None:
    half = len(vocabulary.relations) // 2
    ids = list(vocabulary.relations)
    pages = codebook_pages(vocabulary, {"one": ("The first.", ids[:half]), "other_half": ("The rest.", ids[half:])})
    assert set(pages) == {"index.md", "types.md", "roles.md", "one.md", "other_half.md"}
    places = {file: re.findall(r'<a id="([^"]+)"></a>', text) for file, text in pages.items()}
    every = [place for found in places.values() for place in found]
    assert len(every) == len(set(every)) == len(list(vocabulary.terms()))
    for file, text in pages.items():
        for at, place in re.findall(r"\]\(([^#)]*)#([^)]+)\)", text):
            assert place in places[at or file], (file, at, place)
    assert "# Other half\n" in pages["other_half.md"]


def test_every_usable_relation_has_its_definition_use_and_example(vocabulary: Vocabulary, page: str) -> None:
    for relation in vocabulary.relations.values():
        text = section(page, relation.id)
        assert f"`{relation.id}`" in text
        if not relation.abstract:
            for heading in ("**Use:**", "**Avoid:**", "**Example:**", "**Subject:**", "**Object:**", "**Kind:**"):
                assert heading in text, (relation.id, heading)


def test_an_act_tells_its_ratings(page: str) -> None:
    text = section(page, "offers_release")
    assert "inverse: " in text
    assert "Goldstein +7.0" in text
    assert "CAMEO 0353" in text
    assert "verbal cooperation" in text
    assert "**Counterparty:** " in text


def test_narrower_types_stand_below_broader_ones(page: str) -> None:
    depth = {found[2]: len(found[1]) for found in re.finditer(r'^( *)- <a id="type-(\w+)"', page, re.MULTILINE)}
    assert depth["Thing"] == 0
    assert depth["Actor"] == 2
    assert depth["Ministry"] > depth["Government"] > depth["Actor"]


def test_the_page_is_the_same_every_time(vocabulary: Vocabulary, page: str) -> None:
    assert codebook_markdown(vocabulary) == page
    assert page.endswith("\n")
    assert "\n\n\n" not in page


NASTY = "# <script>alert(1)</script> [x](javascript:y) `code` *a_b* | ![i](http://e.org/x) &lt; \n- next"


def test_other_peoples_text_stays_text() -> None:
    page = codebook_markdown(
        Vocabulary(
            types={"A": EntityType(id="A", label=NASTY, definition=NASTY, example=NASTY, codes={NASTY: NASTY})},
            roles={"r": Role(id="r", label=NASTY, definition=NASTY, takes=(Takes.TEXT,), values=(NASTY,))},
            relations={
                "x": RelationType(
                    id="x",
                    label=NASTY,
                    definition=NASTY,
                    inverse=NASTY,
                    use=NASTY,
                    avoid=NASTY,
                    example=NASTY,
                    kind=Kind.ACT,
                    subject=("A",),
                    object=("A", "Statement", "Nowhere"),
                    codes={"cameo": NASTY},
                )
            },
        )
    )
    assert "<script" not in page
    assert not re.search(r"(?<!\\)\]\(javascript", page)
    assert "http://" not in page
    assert not re.search(r"^- next", page, re.MULTILINE)


def test_ids_between_backticks_become_links(vocabulary: Vocabulary) -> None:
    offers = vocabulary.relations["offers"]
    changed = offers.model_copy(update={"use": "See `promises`, not `mode`; *never* `<b>`."})
    page = codebook_markdown(vocabulary.model_copy(update={"relations": {**vocabulary.relations, "offers": changed}}))
    assert "See [`promises`](#relation-promises), not `mode`; *never* \\`&lt;b&gt;\\`." in section(page, "offers")


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.append(tag)


@given(st.text())
def test_escaped_text_has_no_markup(text: str) -> None:
    line = escaped(text)
    parser = _Tags()
    parser.feed(line)
    assert parser.tags == []
    assert "\n" not in line
    bare = re.sub(r"\\.", "", line)
    assert not set(bare) & set("`*_[]~<>|")
    assert "://" not in line
