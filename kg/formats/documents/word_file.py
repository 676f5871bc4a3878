"""The text of a Word file (.docx), as Mammoth reads it, and what the file says of itself."""

from __future__ import annotations

import io
import re
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from kg.changing.document import Document
from kg.errors import KgError
from kg.formats.documents.kinds import COPY_TEXT
from kg.formats.documents.markup import parser_of_pages, refuse_what_is_cut, text_of

_MOST_BYTES, _MOST_PARTS = 200_000_000, 5_000
"""How much a file may unpack to, and into how many parts."""
_MOST_BYTES_OF_XML, _MOST_TAGS = 32_000_000, 500_000
"""How much of that may be text with its marks, and how many marks; books of a thousand pages have fewer."""
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
        KgError: It is damaged, unpacks to too much, cannot be read to its end, or holds no text.
    """
    import mammoth
    from lxml.html import fragment_fromstring

    core = _looked_through(content)
    made = mammoth.convert_to_html(
        io.BytesIO(content), style_map=_TITLES, convert_image=lambda _: [], ignore_empty_paragraphs=True
    )
    html = re.sub(r'<a href="#(?:foot|end)note-ref-[^"]*">↑</a>', "", made.value)
    parser = parser_of_pages()
    root = fragment_fromstring(html, create_parent="div", parser=parser)
    refuse_what_is_cut(parser)
    text = text_of(root)
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
                raise KgError(f"the file would unpack to more than {_MOST_BYTES // 1_000_000} MB; {COPY_TEXT}")
            texts = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
            if sum(one.file_size for one in texts) > _MOST_BYTES_OF_XML:
                size = f"{_MOST_BYTES_OF_XML // 1_000_000} MB"
                raise KgError(f"the file would unpack to more than {size} without its pictures; {COPY_TEXT}")
            tags = 0
            for part in texts:
                content_of_part = packed.read(part).replace(b"\x00", b"")
                if re.search(b"<!(?:DOCTYPE|ENTITY)", content_of_part):
                    raise KgError("the file defines entities of XML, as Word never does; save it anew with Word")
                tags += content_of_part.count(b"<")
            if tags > _MOST_TAGS:
                raise KgError(f"the file has more than {_MOST_TAGS:,} marks, which takes too long to read; {COPY_TEXT}")
            return packed.read(_CORE) if any(one.filename == _CORE for one in parts) else b""
    except (BadZipFile, RuntimeError, NotImplementedError, OSError, ValueError, EOFError) as error:
        raise KgError(f"the Word file is damaged ({error}); open it in Word, and save it anew") from None
