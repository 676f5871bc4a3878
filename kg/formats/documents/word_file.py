"""The text of a Word file (.docx), as Mammoth reads it, and what the file says of itself."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.documents.markup import text_of

_MOST_BYTES, _MOST_PARTS = 200_000_000, 5_000
"""How much a file may unpack to, and into how many parts."""
_TITLES = "\n".join(
    f"p[style-name='{name}'] => h1:fresh"
    for name in ("Title", "Titel", "Titre", "Tytuł", "Название", "Заголовок", "Назва")
)
_CORE = "docProps/core.xml"
_TITLE, _CREATOR, _LANGUAGE = (
    f"{{http://purl.org/dc/elements/1.1/}}{name}" for name in ("title", "creator", "language")
)
_CREATED = "{http://purl.org/dc/terms/}created"


def read_word_file(content: bytes) -> Document:
    """Return all text of a Word file with its footnotes, inserted words and boxes, and its title, author and day.

    Raises:
        KgError: It is damaged, unpacks to too much, or holds no text.
    """
    import mammoth
    from lxml.html import fragment_fromstring

    core = _looked_through(content)
    made = mammoth.convert_to_html(
        io.BytesIO(content), style_map=_TITLES, convert_image=lambda _: [], ignore_empty_paragraphs=True
    )
    html = re.sub(r'<a href="#(?:foot|end)note-ref-[^"]*">↑</a>', "", made.value)
    text = text_of(fragment_fromstring(html, create_parent="div"))
    if not text.strip():
        raise KgError("the file holds no text; if it holds pictures of a text, copy the text into a file of plain text")
    facts = ElementTree.fromstring(core) if core.strip() else ElementTree.Element("none")
    return Document(
        text,
        title=facts.findtext(_TITLE) or "",
        made=(facts.findtext(_CREATED) or "")[:10],
        author=facts.findtext(_CREATOR) or "",
        language=facts.findtext(_LANGUAGE) or "",
    )


def _looked_through(content: bytes) -> bytes:
    """Return what the file says of itself, after its size and its XML were looked at.

    Raises:
        KgError: It would unpack to too much, or its XML defines entities, as no program that writes texts does.
    """
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            parts = packed.infolist()
            if len(parts) > _MOST_PARTS or sum(one.file_size for one in parts) > _MOST_BYTES:
                raise KgError(
                    f"the file would unpack to more than {_MOST_BYTES // 1_000_000} MB; "
                    "copy its text into a file of plain text"
                )
            for part in parts:
                if part.filename.endswith((".xml", ".rels")) and re.search(
                    b"<!(?:DOCTYPE|ENTITY)", packed.read(part).replace(b"\x00", b"")
                ):
                    raise KgError("the file defines entities of XML, as Word never does; save it anew with Word")
            return packed.read(_CORE) if any(one.filename == _CORE for one in parts) else b""
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, EOFError) as error:
        raise KgError(f"the Word file is damaged ({error}); open it in Word, and save it anew") from None
