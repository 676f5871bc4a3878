"""The reader of each kind of file."""

from __future__ import annotations

from kg.changing.document import Document
from kg.formats.documents.kinds import DocumentKind


def read(kind: DocumentKind, content: bytes, *, encoding: str = "", whole: bool = False) -> Document:
    """Return the text of a file with what the file says of itself.

    Args:
        kind: What kind of file it is.
        content: Its bytes.
        encoding: How its letters are stored, for texts and pages; by default what it says itself, or UTF-8.
        whole: Whether all words of a page are kept, those of menus and notices as well.

    Raises:
        KgError: It cannot be read, or holds no text; the message says what to do.
    """
    if kind is DocumentKind.PAGE:
        from kg.formats.documents.web_page import read_page

        return read_page(content, encoding=encoding, whole=whole)
    if kind is DocumentKind.WORD:
        from kg.formats.documents.word_file import read_word_file

        return read_word_file(content)
    if kind is DocumentKind.PDF:
        from kg.formats.documents.pdf_file import read_pdf

        return read_pdf(content)
    from kg.formats.documents.plain_text import read_text

    return read_text(content, encoding=encoding)
