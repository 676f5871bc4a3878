"""The data in the page of an explorer."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64decode
from typing import Any


def block(html: str, id: str) -> Any:
    """Return a block of data of a page, compressed or not."""
    return json.loads(_texts(html)[id])


def whole_text(html: str) -> str:
    """Return all text of a page: what stands in it plainly, and its data unpacked."""
    return "\n".join([html, *_texts(html).values()])


def _texts(html: str) -> dict[str, str]:
    blocks = re.findall(r'<script type="(application/\w+)" id="([\w-]+)">(.*?)</script>', html, re.DOTALL)
    return {
        id: gzip.decompress(b64decode(text)).decode() if type == "application/gzip" else text
        for type, id, text in blocks
    }
