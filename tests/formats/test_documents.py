"""Texts out of files of others: every word as printed, paragraph by paragraph, and what a file says of itself."""

from __future__ import annotations

import io
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.documents.apart import read_document
from kg.formats.documents.kinds import MOST_BYTES, DocumentKind, is_named_otherwise, kind_of
from kg.formats.documents.readers import read
from tests.support.documents import CORE, PARAGRAPHS, TITLE, footnote, lines_of, page, pdf, word_file, word_paragraph

pytest.importorskip("trafilatura", reason="reading files of others needs: pip install 'actorgraph[articles]'")

TEXT = "\n\n".join(PARAGRAPHS)
HTML = "".join(f"<p>{one}</p>" for one in PARAGRAPHS)


def read_here(content: bytes | str, name: str = "", **options: object) -> Document:
    """Read a file in this process."""
    content = content if isinstance(content, bytes) else content.encode()
    return read(kind_of(content, name), content, **options)  # type: ignore[arg-type]


def test_a_text_is_kept_as_it_is() -> None:
    assert read_here(TEXT).text == TEXT
    assert read_here(TEXT.encode("utf-8-sig")).text == TEXT
    assert read_here(TEXT.encode("utf-16")).text == TEXT


def test_letters_of_another_encoding_are_read_where_it_is_named() -> None:
    russian = "Министр отверг критику соседней страны.".encode("cp1251")
    with pytest.raises(KgError, match=r"the byte 0xCC is not UTF-8; save the file .* --encoding windows-1251"):
        read_here(russian)
    assert read_here(russian, encoding="windows-1251").text == "Министр отверг критику соседней страны."
    with pytest.raises(KgError, match=r"there is no encoding 'windoze'; name one such as utf-8"):
        read_here(russian, encoding="windoze")


def test_a_page_gives_its_text_and_says_who_wrote_it_when_and_where() -> None:
    head = (
        f"<title>{TITLE} | Harbour Gazette</title><meta property='og:site_name' content='Harbour Gazette'>"
        "<meta name='author' content='Ivan Pisar'><link rel='canonical' href='https://example.org/a'>"
        "<meta property='article:published_time' content='2026-03-02T23:30:00+01:00'><script>var stolen = 1</script>"
    )
    menu = "<nav><ul><li><a href='/'>Home</a></li></ul></nav>"
    foot = "<footer><p>All rights reserved</p></footer><script>document.write('stolen')</script>"
    found = read_here(page(f"{menu}<article><h1>{TITLE}</h1>{HTML}</article>{foot}", head))
    assert found == Document(
        f"## {TITLE}\n\n{TEXT}",
        title=TITLE,
        published="2026-03-02",
        author="Ivan Pisar",
        publisher="Harbour Gazette",
        url="https://example.org/a",
        language="en",
        left_out=found.left_out,
    )
    assert found.left_out == len(["Home", "All", "rights", "reserved"])


def test_a_page_keeps_headings_lists_tables_and_lines() -> None:
    parts = (
        "<h2>The answer</h2><ul><li>First demand</li><li>Second <b>demand</b></li></ul>"
        "<table><tr><th>Party</th><th>Seats</th></tr><tr><td>A</td><td>10</td></tr></table><p>One line<br>Another</p>"
    )
    found = read_here(page(f"<article><h1>{TITLE}</h1>{HTML}{parts}{HTML}</article>"))
    kept = "## The answer\n\n- First demand\n- Second demand\n\nParty | Seats\nA | 10\n\nOne line\nAnother"
    assert found.text == f"## {TITLE}\n\n{TEXT}\n\n{kept}\n\n{TEXT}"


def test_all_words_of_a_page_are_kept_if_wanted() -> None:
    content = page(f"<nav>Home</nav><article><h1>{TITLE}</h1>{HTML}</article><footer>Contact</footer>")
    found = read_here(content, whole=True)
    assert found.text == f"Home\n\n## {TITLE}\n\n{TEXT}\n\nContact"
    assert found.left_out == 0


def test_a_page_says_in_which_encoding_its_letters_are() -> None:
    text = "Министр отверг критику соседней страны и сказал, что гавань останется закрытой."
    content = f"<html><head><meta charset='windows-1251'></head><body><p>{text}</p></body></html>".encode("cp1251")
    assert read_here(content).text == text


def test_a_page_without_text_says_what_to_do() -> None:
    with pytest.raises(KgError, match=r"the page holds no text: scripts may load it; open it in a browser"):
        read_here(page("<div id='app'></div><script>load()</script>"))


def test_a_word_file_gives_all_its_text_and_says_who_wrote_it() -> None:
    body = word_paragraph(TITLE) + "".join(map(word_paragraph, PARAGRAPHS[:2]))
    inserted = '<w:ins w:id="1" w:author="x"><w:r><w:t>in front </w:t></w:r></w:ins>'
    deleted = '<w:del w:id="2" w:author="x"><w:r><w:delText>GONE</w:delText></w:r></w:del>'
    row = "".join(f"<w:tc>{word_paragraph(one)}</w:tc>" for one in ("Party", "Seats"))
    body += f"<w:p>{inserted}{deleted}<w:r><w:t>of all</w:t></w:r></w:p><w:tbl><w:tr>{row}</w:tr></w:tbl>"
    found = read_here(word_file(body, {"docProps/core.xml": CORE.format(title=TITLE, author="Ivan Pisar")}))
    text = f"{TITLE}\n\n{PARAGRAPHS[0]}\n\n{PARAGRAPHS[1]}\n\nin front of all\n\nParty | Seats"
    assert found == Document(text, title=TITLE, made="2026-03-02", author="Ivan Pisar")


def test_footnotes_of_a_word_file_stand_at_its_end() -> None:
    mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    body = f'<w:p><w:r><w:t>The minister</w:t></w:r>{mark}<w:r><w:t xml:space="preserve"> left.</w:t></w:r></w:p>'
    found = read_here(word_file(body, footnote("See the report.")))
    assert found.text == "The minister[1] left.\n\n1. See the report."


def test_a_word_file_without_text_says_what_to_do() -> None:
    with pytest.raises(KgError, match="the file holds no text; if it holds pictures of a text, copy the text"):
        read_here(word_file(word_paragraph("")))


def test_a_pdf_gives_its_lines_as_printed_in_paragraphs() -> None:
    top = [(72.0, 760.0, 20.0, "Arland and Borland"), (72.0, 738.0, 20.0, "quarrel")]
    facts = {"Title": "Microsoft Word - x.docx", "Author": "Ivan Pisar", "CreationDate": "D:20260302100000+01'00'"}
    found = read_here(pdf([[*top, *lines_of(PARAGRAPHS)]], facts))
    heading, *paragraphs = found.text.split("\n\n")
    assert heading == f"## {TITLE}"
    assert [" ".join(one.split("\n")) for one in paragraphs] == list(PARAGRAPHS)
    assert (found.title, found.author, found.made) == (TITLE, "Ivan Pisar", "2026-03-02")


def test_a_paragraph_of_a_pdf_goes_on_over_the_page_and_begins_where_it_is_set_in() -> None:
    first = [(72.0, 700.0, 11.0, "The minister of Arland criti-"), (72.0, 686.0, 11.0, "cized Borland.")]
    first += [(84.0, 672.0, 11.0, "Borland rejected"), (72.0, 658.0, 11.0, "the")]
    found = read_here(pdf([first, [(72.0, 700.0, 11.0, "criticism.")], [(72.0, 700.0, 11.0, "Another page.")]]))
    over_the_page = "Borland rejected\nthe\ncriticism."
    assert found.text == f"The minister of Arland criti-\ncized Borland.\n\n{over_the_page}\n\nAnother page."


def bomb(size: int = 250_000_000) -> bytes:
    """Return a file that says that it unpacks to so many bytes."""
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as packed:
        packed.writestr("word/document.xml", bytes(1_000))
        packed.filelist[0].file_size = size
    return buffer.getvalue()


ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]><w:document/>'
LOCKED = b"/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%b> /U <%b> >>" % (b"41" * 32, b"42" * 32)


@pytest.mark.parametrize(
    ("content", "name", "said"),
    [
        (b" \r\n", "a.txt", "it is empty; name a file that holds a text"),
        (b"%PDF-1.4\nnothing", "a.pdf", "the PDF is damaged"),
        (pdf([[]]), "a.pdf", "the PDF holds no text, only pictures of it, as scanners make them; run it through"),
        (pdf([lines_of(PARAGRAPHS)], encrypt=LOCKED), "a.pdf", "the PDF needs a password; save it without one"),
        (b"PK\x03\x04nothing", "a.docx", "this packed file is damaged"),
        (word_file("", {"word/settings.xml": ENTITIES}), "a.docx", "the file defines entities of XML"),
        (
            b"\xd0\xcf\x11\xe0...",
            "a.docx",
            r"old kind \(.doc\) or with a password; save it as .docx",
        ),
        (b"just a text", "a.pdf", "this is no PDF, although its name says so; copy its text"),
        (b"\x89PNG\r\n\x1a\n....", "a.png", "this is a picture; copy its text into a file of plain text"),
        (b"\x1f\x8b.....", "a.gz", "this is a packed file; unpack it first"),
        (b"x" * (MOST_BYTES + 1), "a.txt", "it has 32 MB, and at most 32 MB are read; copy its text"),
    ],
    ids=lambda value: value if isinstance(value, str) and value.startswith("a.") else "",
)
def test_what_cannot_be_read_is_a_sentence_with_a_remedy(content: bytes, name: str, said: str) -> None:
    with pytest.raises(KgError, match=said):
        read(kind_of(content, name), content)


def test_a_file_that_unpacks_to_very_much_is_not_unpacked() -> None:
    with pytest.raises(KgError, match="the file would unpack to more than 200 MB; copy its text"):
        read(DocumentKind.WORD, bomb())


def test_very_much_text_without_pictures_and_very_many_marks_are_not_read() -> None:
    with pytest.raises(KgError, match="the file would unpack to more than 32 MB without its pictures; copy its text"):
        read(DocumentKind.WORD, bomb(40_000_000))
    with pytest.raises(KgError, match="the file has more than 500,000 marks, which takes too long to read; copy its"):
        read_here(word_file("<w:p/>" * 500_001))


def test_a_paragraph_of_any_length_is_kept_with_all_behind_it() -> None:
    long = "word " * 2_200_000  # above 10 MB, where parsers give up by default
    text = read_here(word_file("".join(map(word_paragraph, [TITLE, long, "The end."])))).text
    assert (text.count("word"), text[-8:]) == (2_200_000, "The end.")


def test_a_page_that_is_nested_too_deeply_is_refused() -> None:
    with pytest.raises(KgError, match="it cannot be read to its end: it is nested too deeply, or a part of it is too"):
        read_here(page(f"<p>First words.</p><p>{'<b>' * 5000}Last words.{'</b>' * 5000}</p>"))
    assert "Last" in read_here(page(f"<p>First words.</p><p>{'<b>' * 300}Last words.{'</b>' * 300}</p>")).text


def test_it_is_told_whether_a_name_says_something_else() -> None:
    assert is_named_otherwise(DocumentKind.PDF, "a.DOCX")
    assert not is_named_otherwise(DocumentKind.PDF, "a.pdf")
    assert not is_named_otherwise(DocumentKind.TEXT, "notes")


def test_files_of_others_are_read_in_a_process_that_ends_in_time() -> None:
    content = page(f"<article><h1>{TITLE}</h1>{HTML}</article>").encode()
    assert read_document(content, "a.html").text == f"## {TITLE}\n\n{TEXT}"
    with pytest.raises(KgError, match=r"reading it takes more than 0 s; copy its text into a file of plain text"):
        read_document(content, "a.html", seconds=0)
