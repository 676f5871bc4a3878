"""The data in the page of an explorer."""

from __future__ import annotations

import gzip
import json
import re
import struct
from base64 import b64decode
from functools import reduce
from operator import getitem
from typing import Any


def block(html: str, id: str) -> Any:
    """Return a block of data of a page, compressed or not, columns as lists."""
    return _value(_blocks(html)[id])


def whole_text(html: str) -> str:
    """Return all text of a page: what stands in it plainly, and its data unpacked."""
    return "\n".join([html, *(data.decode(errors="replace") for data in _blocks(html).values())])


def _value(data: bytes) -> Any:
    """Return what a block holds, which :mod:`kg.explorer.packing` packs where it is compressed."""
    if data[:1] in b"{[":
        return json.loads(data)
    (length,) = struct.unpack_from("<Q", data)
    begin = 8 + length
    packed = json.loads(data[8:begin])
    value = packed["value"]
    for column in packed["columns"]:
        letter = {"Int8Array": "b", "Int16Array": "h", "Int32Array": "i"}[column["type"]]
        numbers = struct.unpack_from(f"<{column['length']}{letter}", data, begin + column["at"])
        *way, name = column["path"]
        place = reduce(getitem, way, value)
        place[name] = [None if column["nothing"] and one == -(2**31) else one for one in numbers]
    return value


def _blocks(html: str) -> dict[str, bytes]:
    blocks = re.findall(r'<script type="(application/\w+)" id="([\w-]+)">(.*?)</script>', html, re.DOTALL)
    return {
        id: gzip.decompress(b64decode(text)) if type == "application/gzip" else text.encode()
        for type, id, text in blocks
    }
