"""Files as other programs write them, made by hand: pages of the web, Word files, PDFs."""

from __future__ import annotations

import io
import zlib
from collections.abc import Mapping, Sequence
from zipfile import ZIP_DEFLATED, ZipFile

PARAGRAPHS = (
    "The minister of Arland criticized Borland on Monday for closing the harbour of South Haven, “a hostile act”.",
    "Borland’s government rejected the criticism, and said that the harbour would stay closed until talks begin.",
    "Norland will probably offer talks between both of them next week, if nobody else does so before.",
)
"""The text of an article."""
TITLE = "Arland and Borland quarrel"

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPES = """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml"
 ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
_RELATIONS = """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
<Relationship Id="r1" Target="word/document.xml"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>
</Relationships>"""
CORE = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>{title}</dc:title>
 <dc:creator>{author}</dc:creator><dcterms:created>2026-03-02T10:00:00Z</dcterms:created></cp:coreProperties>"""


def page(body: str, head: str = "") -> str:
    """Return a page of the web."""
    return f"<!doctype html><html lang='en'><head><meta charset='utf-8'>{head}</head><body>{body}</body></html>"


def word_file(body: str, parts: Mapping[str, str] | None = None) -> bytes:
    """Return a Word file.

    Args:
        body: What its body holds, as XML with the prefix ``w``.
        parts: Further parts by name.
    """
    document = f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body></w:document>'
    all_parts = {"[Content_Types].xml": _TYPES, "_rels/.rels": _RELATIONS, "word/document.xml": document}
    buffer = io.BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as packed:
        for name, content in {**all_parts, **(parts or {})}.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def word_paragraph(text: str, style: str = "") -> str:
    """Return a paragraph of a Word file."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def footnote(text: str) -> dict[str, str]:
    """Return the parts of a Word file that hold a footnote with the id 2."""
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relation = f'<Relationship Id="f1" Type="{kind}" Target="footnotes.xml"/>'
    note = f'<w:footnote w:id="2">{word_paragraph(text)}</w:footnote>'
    return {
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{relation}</Relationships>',
        "word/footnotes.xml": f'<w:footnotes xmlns:w="{_WORD}">{note}</w:footnotes>',
    }


def pdf(
    pages: Sequence[Sequence[tuple[float, float, float, str]]],
    facts: Mapping[str, str] | None = None,
    encrypt: bytes = b"",
) -> bytes:
    """Return a PDF.

    Args:
        pages: The lines of each page: from the left, from the bottom, size of letters, words in letters of cp1252.
        facts: What it says of itself.
        encrypt: The dictionary that says how it is encrypted.
    """
    objects: list[bytes] = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    tree = 2 * len(pages) + 2
    kids = []
    for lines in pages:
        drawn = [f"/F {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(text)}) Tj" for x, y, size, text in lines]
        packed = zlib.compress("\n".join(["BT", *drawn, "ET"]).encode("cp1252"))
        objects.append(b"<< /Filter /FlateDecode /Length %d >> stream\n%b\nendstream" % (len(packed), packed))
        rest = b"/MediaBox [0 0 595 842] /Resources << /Font << /F 1 0 R >> >>"
        objects.append(b"<< /Type /Page /Parent %d 0 R /Contents %d 0 R %b >>" % (tree, len(objects), rest))
        kids.append(b"%d 0 R" % len(objects))
    objects.append(b"<< /Type /Pages /Count %d /Kids [%b] >>" % (len(kids), b" ".join(kids)))
    objects.append(b"<< /Type /Catalog /Pages %d 0 R >>" % tree)
    objects.append("<< {} >>".format(" ".join(f"/{key} ({value})" for key, value in (facts or {}).items())).encode())
    content, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(b"%010d 00000 n \n" % len(content))
        content += b"%d 0 obj\n%b\nendobj\n" % (number, one)
    size = len(objects) + 1
    content += b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, b"".join(places))
    at = content.index(b"xref\n0")
    trailer = b"/Size %d /Root %d 0 R /Info %d 0 R /ID [<00> <00>] %b" % (size, size - 2, size - 1, encrypt)
    return content + b"trailer << %b >>\nstartxref\n%d\n%%%%EOF\n" % (trailer, at)


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")


def lines_of(paragraphs: Sequence[str], top: float = 700) -> list[tuple[float, float, float, str]]:
    """Return paragraphs as lines of a PDF: of at most 60 letters, 14 points apart, 30 between paragraphs."""
    lines: list[tuple[float, float, float, str]] = []
    for paragraph in paragraphs:
        words = paragraph.split()
        while words:
            line = [words.pop(0)]
            while words and len(" ".join([*line, words[0]])) <= 60:
                line.append(words.pop(0))
            lines.append((72, top, 11, " ".join(line)))
            top -= 14
        top -= 16
    return lines
