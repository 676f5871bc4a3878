"""What kind of file a text comes in, told by its bytes before its name, and which kinds cannot be read."""

from __future__ import annotations

import io
import re
from enum import StrEnum
from zipfile import BadZipFile, ZipFile

from kg.errors import KgError

MOST_BYTES = 32_000_000
"""How large a file may be."""

COPY_TEXT = "copy its text into a file of plain text, such as article.txt"
"""What to do with a file that cannot be read."""
_PACKED = (("xl/", "an Excel file"), ("ppt/", "a presentation"))
_FOREIGN = (
    (
        b"\xd0\xcf\x11\xe0",
        "a Word file of the old kind (.doc) or with a password",
        "save it as .docx without a password",
    ),
    (b"{\\rtf", "a Word file (RTF)", "save it as .docx"),
    (b"\x1f\x8b", "a packed file", "unpack it first"),
    (b"7z\xbc\xaf", "a packed file", "unpack it first"),
    (b"Rar!", "a packed file", "unpack it first"),
    (b"\x89PNG", "a picture", COPY_TEXT),
    (b"\xff\xd8\xff", "a picture", COPY_TEXT),
    (b"GIF8", "a picture", COPY_TEXT),
    (b"II*\x00", "a picture", COPY_TEXT),
    (b"MM\x00*", "a picture", COPY_TEXT),
)
"""How files begin that are none of the kinds that can be read."""
_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_MAIL = re.compile(rb"(?:From|MIME-Version|Content-Type|Return-Path|Received|Message-ID): ", re.I)


class DocumentKind(StrEnum):
    """A kind of file that a text can be read from."""

    TEXT = "text"
    PAGE = "page"
    WORD = "word"
    PDF = "pdf"


_NAMED_SO = {
    **dict.fromkeys(("html", "htm", "xhtml"), DocumentKind.PAGE),
    **dict.fromkeys(("txt", "md"), DocumentKind.TEXT),
    "docx": DocumentKind.WORD,
    "pdf": DocumentKind.PDF,
}
WHAT_IT_IS = {
    DocumentKind.TEXT: "a text",
    DocumentKind.PAGE: "a page of the web",
    DocumentKind.WORD: "a Word file",
    DocumentKind.PDF: "a PDF",
}
"""What each kind of file is called."""


def is_named_otherwise(kind: DocumentKind, name: str) -> bool:
    """Return whether the name of a file says that it is of another kind than it is."""
    return _NAMED_SO.get(name.lower().rpartition(".")[2], kind) is not kind


def kind_of(content: bytes, name: str) -> DocumentKind:
    """Return what kind of file some bytes are.

    Args:
        content: The bytes.
        name: Name of the file; nothing for the standard input.

    Raises:
        KgError: It is empty, too large, or of a kind that cannot be read; the message says what to do.
    """
    if not content.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise KgError("it is empty; name a file that holds a text")
    if len(content) > MOST_BYTES:
        size = f"it has {len(content) // 1_000_000} MB, and at most {MOST_BYTES // 1_000_000} MB are read"
        raise KgError(f"{size}; {COPY_TEXT}")
    start, ending = content[:4096].removeprefix(b"\xef\xbb\xbf"), name.lower().rpartition(".")[2]
    if b"%PDF-" in content[:1024]:
        return DocumentKind.PDF
    if content.startswith(b"PK\x03\x04"):
        return _packed_kind(content)
    for sign, what, remedy in _FOREIGN:
        if content.startswith(sign):
            raise KgError(f"this is {what}; {remedy}")
    if _MAIL.match(start) and b"multipart/" in content[:65536]:
        raise KgError("this is a mail or a page saved with its pictures; save it as 'web page, HTML only'")
    if ending in ("pdf", "docx"):
        raise KgError(f"this is no {'PDF' if ending == 'pdf' else 'Word file'}, although its name says so; {COPY_TEXT}")
    if ending in ("html", "htm", "xhtml") or _PAGE.match(start):
        return DocumentKind.PAGE
    return DocumentKind.TEXT


def _packed_kind(content: bytes) -> DocumentKind:
    try:
        with ZipFile(io.BytesIO(content)) as packed:
            names = packed.namelist()
    except (BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise KgError(f"this packed file is damaged ({error}); {COPY_TEXT}") from None
    if "word/document.xml" in names:
        return DocumentKind.WORD
    what = next((one for folder, one in _PACKED if any(name.startswith(folder) for name in names)), "")
    if what:
        raise KgError(f"this is {what}; {COPY_TEXT}")
    if "mimetype" in names or "content.xml" in names:
        raise KgError("this is a book or a file of OpenOffice; save it as .docx")
    raise KgError("this is a packed file; unpack it first")
