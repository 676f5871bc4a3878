"""Reading files of others in a process that can be ended: a file may be made to take all time and memory."""

from __future__ import annotations

import json
import subprocess
from importlib.util import find_spec

from kg.changing.document import Document
from kg.errors import KgError, MissingExtra
from kg.formats.documents.kinds import COPY_TEXT, WHAT_IT_IS, DocumentKind, kind_of
from kg.formats.documents.readers import read
from kg.worker_command import worker_command

_SECONDS = 60.0
_NEEDED = {
    DocumentKind.PAGE: ("trafilatura", "lxml", "lxml_html_clean"),
    DocumentKind.WORD: ("mammoth", "lxml"),
    DocumentKind.PDF: ("pypdf",),
}
"""What readers other than those of plain text need."""


def read_document(
    content: bytes, name: str, *, encoding: str = "", whole: bool = False, seconds: float = _SECONDS
) -> Document:
    """Return the text of a file with what the file says of itself.

    Args:
        content: Its bytes.
        name: Its name; nothing for the standard input.
        encoding: How its letters are stored, for texts and pages; by default what it says itself, or UTF-8.
        whole: Whether all words of a page are kept, those of menus and notices as well.
        seconds: How long it may take.

    Raises:
        MissingExtra: The library that reads such files is not installed.
        KgError: It cannot be read, or holds no text; the message says what to do.
    """
    kind = kind_of(content, name)
    if kind is DocumentKind.TEXT:
        return read(kind, content, encoding=encoding)
    what = WHAT_IT_IS[kind]
    if any(find_spec(module) is None for module in _NEEDED[kind]):
        raise MissingExtra(f"reading {what}", "articles")
    program = worker_command("kg.formats.documents.worker", kind.value, encoding, "whole" if whole else "main")
    try:
        done = subprocess.run(
            program, input=content, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=seconds, check=False
        )
    except subprocess.TimeoutExpired:
        raise KgError(f"reading it takes more than {seconds:g} s; {COPY_TEXT}") from None
    except OSError as error:
        raise KgError(f"it cannot be read: Python cannot be started: {error}") from None
    if done.returncode:
        raise KgError(f"{what} that cannot be read: it is damaged, or asks for too much memory; {COPY_TEXT}")
    answer = json.loads(done.stdout)
    if "refused" in answer:
        raise KgError(answer["refused"])
    return Document(**answer["document"])
