"""The data in the page of an explorer."""

from __future__ import annotations

import gzip
import json
import re
import struct
from base64 import b64decode
from functools import reduce
from itertools import pairwise
from operator import getitem
from typing import Any


def block(html: str, id: str) -> Any:
    """Return a block of data of a page, compressed or not, columns as lists."""
    data = _blocks(html)[id]
    return json.loads(data) if data[:1] in b"{[" else unpacked(data)


def whole_text(html: str) -> str:
    """Return all text of a page: what stands in it plainly, and its data unpacked."""
    return "\n".join([html, *(data.decode(errors="replace") for data in _blocks(html).values())])


def unpacked(data: bytes) -> Any:
    """Take apart what :mod:`kg.explorer.data.packing` has packed, by the description of the form alone."""
    (length,) = struct.unpack_from("<Q", data)
    begin = 8 + length
    packed = json.loads(data[8:begin])
    value = packed["value"]
    for column in packed["columns"]:
        letter = {"Int8Array": "b", "Int16Array": "h", "Int32Array": "i"}[column["type"]]
        numbers = struct.unpack_from(f"<{column['length']}{letter}", data, begin + column["at"])
        assert (begin + column["at"]) % 8 == 0
        *way, name = column["path"]
        place = reduce(getitem, way, value)
        place[name] = [None if column["nothing"] and one == -(2**31) else one for one in numbers]
    for lines in packed["lines"]:
        bounds = struct.unpack_from(f"<{lines['length'] + 1}i", data, begin + lines["starts"])
        *way, name = lines["path"]
        text = data[begin + lines["at"] :]
        reduce(getitem, way, value)[name] = [json.loads(text[one:other]) for one, other in pairwise(bounds)]
    return value


def _blocks(html: str) -> dict[str, bytes]:
    blocks = re.findall(r'<script type="(application/\w+)" id="([\w-]+)">(.*?)</script>', html, re.DOTALL)
    return {
        id: gzip.decompress(b64decode(text)) if type == "application/gzip" else text.encode()
        for type, id, text in blocks
    }
