"""What is written in pictures."""

from __future__ import annotations

from xml.etree import ElementTree


def texts_of(svg: bytes) -> list[str]:
    """Return the lines written in a picture, as they are set."""
    found = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    return ["".join(one.itertext()) for one in found]
