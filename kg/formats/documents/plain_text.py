"""Plain text and Markdown."""

from __future__ import annotations

from kg.corpus.document import Document
from kg.formats.documents.decoding import declared_by_mark, decoded


def read_text(content: bytes, *, encoding: str = "") -> Document:
    """Return a text as it is.

    Args:
        content: The file.
        encoding: How its letters are stored; UTF-8 by default.

    Raises:
        KgError: Its letters are stored in another way.
    """
    return Document(decoded(content, encoding or declared_by_mark(content) or "utf-8"))
