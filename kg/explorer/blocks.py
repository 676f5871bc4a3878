"""The data of the page in script elements, or in files beside it where it is large."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from markupsafe import Markup

from kg.explorer.data.packing import as_json, pack

COMPRESSED_FROM = 4_000
"""From how many bytes on a block of data is compressed in the page; a smaller one would hardly shrink."""

MOST_BYTES = 50_000_000
"""How large a page may be before its data is laid beside it."""

_PART_BYTES = 12_000_000
"""How many compressed bytes a part has at most."""

FOLDER = "page"
"""Where parts lie, beside the page."""


@dataclass(frozen=True)
class Block:
    """Data in a script element.

    Args:
        id: Of the element.
        type: ``application/json``; ``application/gzip``, in Base64; or ``application/parts``: names of files.
        content: Of the element, fit to stand in it.
    """

    id: str
    type: str
    content: Markup


def block(id: str, value: object) -> Block:
    """Return a value as a block, compressed where it is large."""
    packed = pack(value)
    if len(packed) < COMPRESSED_FROM:
        return Block(id, "application/json", Markup(_fit_for_script(as_json(value))))
    return compressed(id, packed)


def compressed(id: str, data: bytes) -> Block:
    """Return bytes as a block."""
    return Block(id, "application/gzip", Markup(b64encode(gzip.compress(data, 6, mtime=0)).decode()))


def size_of(blocks: Iterable[Block]) -> int:
    """Return how many bytes blocks take in the page."""
    return sum(len(one.content) for one in blocks)


def laid_beside(blocks: Iterable[Block], most: int) -> tuple[list[Block], dict[str, bytes]]:
    """Return blocks of which those that find no room lie in files beside the page, and these files by their paths.

    Browsers refuse to fetch what lies beside a page that was opened as a file; so each file is a script, which hands
    over its part of a block.

    Args:
        blocks: What is needed first stands first.
        most: How many bytes the page may have.
    """
    left, kept, files = most, [], dict[str, bytes]()
    for one in blocks:
        if len(one.content) <= left or one.type != "application/gzip":
            kept.append(one)
            left -= len(one.content)
            continue
        parts = _in_parts(one)
        files |= parts
        kept.append(Block(one.id, "application/parts", Markup(_fit_for_script(json.dumps(list(parts))))))
    return kept, files


def _in_parts(block: Block) -> dict[str, bytes]:
    """Return scripts that hand over a block in parts, by their paths; each part is Base64 of its own.

    The path has a digest of the part, so that no page takes a part of another one for its own.
    """
    size = _PART_BYTES // 3 * 4
    scripts = {}
    for number, start in enumerate(range(0, len(block.content), size), 1):
        part = str(block.content[start : start + size])
        path = f"{FOLDER}/{block.id}-{number}-{sha256(part.encode()).hexdigest()[:12]}.js"
        scripts[path] = f'(self.parts ??= {{}})["{path}"] = "{part}";\n'.encode()
    return scripts


_UNFIT = re.compile("[<>&\u2028\u2029\x7f-\x9f]")


def _fit_for_script(text: str) -> str:
    """Return JSON without any sign that could end its element or begin a comment, or that HTML takes for another."""
    return _UNFIT.sub(lambda sign: f"\\u{ord(sign[0]):04x}", text)
