"""Edits of a text file at positions: every byte outside of them stays as it is."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from kg.errors import KgError

_LINE_END = re.compile("\r\n|\n|\r")


class Edit(NamedTuple):
    """What replaces a stretch of a text.

    Args:
        start: Where it begins, in code points of the text as :func:`~kg.corpus.text_file.decode_text` gives it.
        end: Where it ends, likewise; the same where something is inserted.
        text: What stands there afterwards, with line feeds for line ends.
    """

    start: int
    end: int
    text: str


def edited(content: bytes, edits: Iterable[Edit]) -> bytes:
    """Return the bytes of a file after edits; see :func:`places_of`."""
    return replaced(content, places_of(content, edits))


def places_of(content: bytes, edits: Iterable[Edit]) -> list[tuple[int, int, bytes]]:
    """Return which stretches of the bytes of a file edits replace, with its own line ends and its byte order mark.

    Args:
        content: The file as it was read.
        edits: What changes, in any order; two insertions at one place stay in the order given,
            and stretches that are taken out may overlap.

    Returns:
        Start, end and what stands there afterwards, in the order of the file.

    Raises:
        KgError: The file is not UTF-8.
        ValueError: Edits overlap, or lie outside of the text.
    """
    try:
        raw = content.decode("utf-8")
    except UnicodeDecodeError as error:
        message = f"the byte 0x{error.object[error.start]:02X} is not UTF-8; save the file with encoding UTF-8"
        raise KgError(message) from None
    mark = int(raw.startswith("\ufeff"))
    has_doubled = "\r\n" in raw  # looked for at once: a file may be long, and most have none
    doubled = [one.start() - mark - k for k, one in enumerate(re.finditer("\r\n", raw))] if has_doubled else []
    found = _LINE_END.search(raw)
    line_end = found[0] if found else "\n"

    def place(position: int) -> int:
        return position + mark + bisect_left(doubled, position)

    places: list[tuple[int, int, bytes]] = []
    done = mark
    is_plain = raw.isascii()

    def size(start: int, end: int) -> int:
        return end - start if is_plain else len(raw[start:end].encode())

    in_bytes = size(0, mark)
    for edit in _joined(edits):
        start, end = place(edit.start), place(edit.end)
        if not done <= start <= end <= len(raw):
            raise ValueError(f"an edit from {edit.start} to {edit.end} overlaps another one, or is outside of the text")
        first = in_bytes + size(done, start)
        in_bytes = first + size(start, end)
        places.append((first, in_bytes, edit.text.replace("\n", line_end).encode()))
        done = end
    return places


def replaced(content: bytes, places: Iterable[tuple[int, int, bytes]]) -> bytes:
    """Return bytes with other ones in some places, which are sorted and do not overlap."""
    pieces: list[bytes] = []
    done = 0
    for start, end, new in places:
        pieces += [content[done:start], new]
        done = end
    return b"".join([*pieces, content[done:]])


def _joined(edits: Iterable[Edit]) -> list[Edit]:
    """Return edits sorted by place, with stretches that are taken out and overlap as one."""
    joined: list[Edit] = []
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if joined and not joined[-1].text and not edit.text and edit.start <= joined[-1].end:
            joined[-1] = joined[-1]._replace(end=max(joined[-1].end, edit.end))
        else:
            joined.append(edit)
    return joined
