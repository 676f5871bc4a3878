"""Other people's text in Markdown: shown as written, never read as markup."""

from __future__ import annotations

import re

__all__ = ["escaped"]

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;"}
_MARKS = re.compile(r"([\\`*_\[\]~$])")
_AT_START = re.compile(r"^([#+=-]|\d+[.)])")
_SPACES = re.compile(r"\s+")
_ADDRESS = re.compile(r"://|\bwww\.", re.IGNORECASE)


def escaped(text: str, *, within: bool = False) -> str:
    """Return a text on one line in which no sign means anything to Markdown or HTML, and no address is a link.

    Args:
        text: Any text.
        within: Whether it stands within a line, between other texts; then it keeps a blank at its ends.
    """
    line = _SPACES.sub(" ", text) if within else " ".join(text.split())
    for sign, entity in _ENTITIES.items():
        line = line.replace(sign, entity)
    line = _MARKS.sub(r"\\\1", line)
    line = _AT_START.sub(lambda match: match[0][:-1] + "\\" + match[0][-1], line)
    return _ADDRESS.sub(lambda match: match[0].replace(":", "&#58;").replace(".", "&#46;"), line)
