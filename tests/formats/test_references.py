"""Bibliographies and feeds of others: an article for each reference, its text where the file has it."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.bibliographies.references import name_in_order
from kg.formats.readers import reader_of
from kg.formats.records import ReadArticle, Record, Unread

rispy = pytest.importorskip("rispy", reason="reading bibliographies needs: pip install 'actorgraph[formats]'")

TALKS = Document(
    "",
    title="Talks fail in Żar",
    author="Ivan Pisar, Ann Smith",
    publisher="Example Gazette",
    published="2026-03-02",
    url="https://example.org/a_b%20c",
    language="en",
    rest={"section": "Politics", "tags": ["fish", "talks"], "note": "What was said."},
)
CSL = [
    {
        **{"id": "pisar-2026", "type": "article-newspaper", "title": "Talks fail in Żar", "language": "en"},
        **{"container-title": "Example Gazette", "section": "Politics", "URL": "https://example.org/a_b%20c"},
        "author": [{"family": "Pisar", "given": "Ivan"}, {"literal": "Ann Smith"}],
        "issued": {"date-parts": [["2026", 3, 2]]},
        **{"keyword": "fish, talks", "abstract": "What was\nsaid."},
    },
    {"id": 7, "type": "webpage", "title": "A page", "issued": {"raw": "Spring 2026"}},
    {"type": "webpage"},
    "no reference",
]
BIBTEX = r"""@string{gaz = "Example Gazette"}
@article{pisar-2026,
  title = {Talks fail in {\.Z}ar}, author = {Pisar, Ivan and Ann Smith}, journaltitle = gaz,
  year = 2026, month = mar, day = {2}, url = {https://example.org/a\_b%20c}, langid = {en},
  keywords = {fish, talks}, abstract = {What was said.},
}
@misc{pisar-2026, title = {100% of {{Belarus}} \& more}, doi = {10.1000/1}, date = {2026-03}}
@misc{broken, title = {never closed
@misc{last, title = "Last"}
"""
RSS = """<?xml version="1.0"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>Example Gazette</title><language>en-gb</language>
<item><title>Talks &amp;amp; fish</title><link>https://example.org/1</link><guid>g1</guid>
<dc:creator>Ivan Pisar</dc:creator>
<pubDate>Mon, 02 Mar 2026 23:30:00 -0500</pubDate><category>fish</category><description>Short.</description>
<content:encoded><![CDATA[<p>Talks &amp; more.</p><p>They <b>failed</b>.</p>
<script>steal()</script>]]></content:encoded></item>
<item><title>Second</title><link>https://example.org/2</link>
<description>&lt;p&gt;Only a teaser.&lt;/p&gt;</description></item>
</channel></rss>
"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="be"><title>Голас</title>
<entry><id>urn:1</id><title>Перамовы</title><link href="https://example.org/3"/><updated>2026-03-02T10:00:00Z</updated>
<author><name>Іван Пісар</name></author><content type="html">&lt;p&gt;Яны сышліся.&lt;/p&gt;</content></entry></feed>
"""


def ris_file() -> str:
    """Return references as the library of RIS writes them."""
    talks: dict[str, object] = {
        "type_of_reference": "NEWS",
        "id": "pisar-2026",
        "title": "Talks fail in Żar",
        "date": "2026/03/02/",
    }
    talks |= {"authors": ["Pisar, Ivan", "Smith, Ann"], "secondary_title": "Example Gazette", "language": "en"}
    talks |= {"urls": ["https://example.org/a_b%20c"], "keywords": ["fish", "talks"], "abstract": "What was said."}
    written: str = rispy.dumps([talks | {"section": "Politics"}, {"type_of_reference": "NEWS", "title": "Second"}])
    return written


@pytest.fixture
def read(tmp_path: Path) -> Callable[[str, str], list[Record]]:
    """Write a file, and read it as what it is known as."""

    def write_and_read(name: str, content: str) -> list[Record]:
        path = tmp_path / name
        path.write_bytes(content.encode())
        return list(reader_of([path]).read([path]))

    return write_and_read


Read = Callable[[str, str], list[Record]]


def test_csl_json_gives_an_article_for_each_item(read: Read) -> None:
    talks, page, *unread = read("library.json", json.dumps(CSL))
    assert talks == ReadArticle("pisar-2026", "library.json, item 1", TALKS)
    assert page == ReadArticle("7", "library.json, item 2", Document("", title="A page", published="Spring 2026"))
    assert [(one.place, one.reason.partition(";")[0]) for one in unread if isinstance(one, Unread)] == [
        ("library.json, item 3", "it has neither a title nor an address"),
        ("library.json, item 4", "it is no reference"),
    ]


def test_bibtex_gives_an_article_for_each_entry_and_letters_as_they_are(read: Read) -> None:
    talks, twin, broken, last = read("library.bib", BIBTEX)
    rest = {name: value for name, value in TALKS.rest.items() if name != "section"}
    assert isinstance(talks, ReadArticle)
    assert (talks.id, talks.place) == ("pisar-2026", "library.bib:2")
    assert talks.document == replace(TALKS, rest=rest)
    assert twin == ReadArticle(
        "pisar-2026'",
        "library.bib:7",
        Document("", title="100% of Belarus & more", url="https://doi.org/10.1000/1", published="2026-03"),
    )
    assert isinstance(broken, Unread)
    assert broken.place == "library.bib:8"
    assert last == ReadArticle("last", "library.bib:9", Document("", title="Last"))


def test_an_ampersand_that_latex_would_want_escaped_stays(read: Read) -> None:
    (one,) = read("x.bib", "@online{x, title={{NATO} summit & {\\'E}lys\\'ee}, url={https://example.org/1}}")
    assert isinstance(one, ReadArticle)
    assert one.document.title == "NATO summit & Élysée"


def test_ris_gives_an_article_for_each_reference(read: Read) -> None:
    talks, second = read("library.ris", ris_file())
    assert talks == ReadArticle("pisar-2026", "library.ris:2", TALKS)
    assert isinstance(second, ReadArticle)
    assert second.document.title == "Second"
    good, cut = read("cut.ris", "TY  - NEWS\nTI  - Good\nPY  - 2026\nER  - \n\nTY  - NEWS\nTI  - Cut\n")
    assert isinstance(good, ReadArticle)
    assert (good.id, good.document.published) == ("1", "2026")
    assert isinstance(cut, Unread)
    assert (cut.place, cut.raw) == ("cut.ris:6", "TY  - NEWS\nTI  - Cut")


def test_feeds_give_whole_texts_where_they_have_them_and_keep_teasers_as_notes(read: Read) -> None:
    first, second = read("feed.xml", RSS)
    assert first == ReadArticle(
        "g1",
        "feed.xml, entry 1",
        Document(
            "Talks & more.\n\nThey failed.",
            title="Talks & fish",
            author="Ivan Pisar",
            publisher="Example Gazette",
            published="2026-03-02",
            url="https://example.org/1",
            language="en-gb",
            rest={"tags": ["fish"]},
        ),
    )
    assert isinstance(second, ReadArticle)
    assert (second.id, second.document.text) == ("https://example.org/2", "")
    assert second.document.rest == {"note": "Only a teaser."}
    (atom,) = read("atom.xml", ATOM)
    assert isinstance(atom, ReadArticle)
    assert (atom.document.title, atom.document.text) == ("Перамовы", "Яны сышліся.")
    assert (atom.document.published, atom.document.author) == ("2026-03-02", "Іван Пісар")


def test_feeds_declare_no_entities(read: Read) -> None:
    bomb = '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' + RSS.partition("\n")[2].replace("Short", "&b;")
    with pytest.raises(KgError, match=r"bomb\.xml: it declares entities"):
        read("bomb.xml", bomb)


def test_names_stand_with_the_given_name_first() -> None:
    names = ["Pisar, Ivan", "Ivan Pisar", "Ministry of Fish, Ports, and Talks", "Żak,  Ewa"]
    assert [name_in_order(name) for name in names] == [
        "Ivan Pisar",
        "Ivan Pisar",
        "Ministry of Fish, Ports, and Talks",
        "Ewa Żak",
    ]
