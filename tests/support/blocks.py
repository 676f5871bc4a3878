"""The data in the page of an explorer."""

from __future__ import annotations

import gzip
import json
import re
from base64 import b64decode
from typing import Any


def block(html: str, id: str) -> Any:
    """Return a block of data of a page, compressed or not."""
    ((type, text),) = re.findall(rf'<script type="(application/\w+)" id="{id}">(.*?)</script>', html, re.DOTALL)
    return json.loads(gzip.decompress(b64decode(text)) if type == "application/gzip" else text)
