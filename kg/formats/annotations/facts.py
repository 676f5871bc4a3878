"""What a tool says of a text besides its words, by the names that an article has for it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from kg.changing.document import Document
from kg.formats.json_files import text_in

_NAMES = ("title", "author", "publisher", "published", "url", "language")


def document_of(text: str, said: Mapping[str, Any]) -> Document:
    """Return a text with what is said of it; what an article has no name for is kept by the name that the tool has.

    Args:
        text: The text.
        said: Facts by name, as a file of JSON has them.
    """
    known = {name: text_in(said.get(name)) for name in _NAMES}
    rest = {name: text_in(one) for name, one in said.items() if name not in _NAMES and text_in(one)}
    return Document(
        text,
        title=known["title"],
        author=known["author"],
        publisher=known["publisher"],
        published=known["published"],
        url=known["url"],
        language=known["language"],
        rest=rest,
    )
