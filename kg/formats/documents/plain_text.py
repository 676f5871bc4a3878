"""Plain text and Markdown, with the head that this program, a site generator or a feed gave it."""

from __future__ import annotations

from kg.changing.document import Document
from kg.corpus.foreign_heads import head_here
from kg.errors import KgError
from kg.formats.decoding import declared_by_mark, decoded

_FACTS = ("published", "publisher", "author", "url", "language")


def read_text(content: bytes, *, encoding: str = "") -> Document:
    """Return a text as it is, and what its head says.

    Args:
        content: The file.
        encoding: How its letters are stored; UTF-8 by default.

    Raises:
        KgError: Its letters are stored in another way, or its head cannot be read.
    """
    text = decoded(content, encoding or declared_by_mark(content) or "utf-8").replace("\r\n", "\n").replace("\r", "\n")
    try:
        found = head_here(text)
    except ValueError as error:
        raise KgError(f"its head cannot be read: {error}; mend it, or remove it") from None
    if found is None:
        return Document(text)
    fields, title, body = found
    facts = {name: str(fields.pop(name)) for name in _FACTS if isinstance(fields.get(name), str)}
    facts = {name: value for name, value in facts.items() if value != "unknown"}
    return Document(body, title=title, rest=fields, **facts)  # type: ignore[arg-type]  # of texts alone
