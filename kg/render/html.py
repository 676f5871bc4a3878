"""Parts as HTML: a page that needs nothing else, or a piece of one for notebooks. The templates escape every text."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from functools import cache

from jinja2 import Environment

from kg.render.parts import Part, cell, spans_of
from kg.templates import templates


def to_page(parts: Iterable[Part], title: str) -> str:
    """Return parts as a page that needs nothing else."""
    return _templates().get_template("page.html.jinja").render(parts=parts, title=title)


def to_html(parts: Iterable[Part]) -> str:
    """Return parts as a piece of a page.

    Its styles hold within it only, take their colours from what is around it, and so suit light and dark notebooks.
    """
    return _templates().get_template("piece.html.jinja").render(parts=parts).strip()


@cache
def _templates() -> Environment:
    environment = templates("kg.render")
    environment.filters |= {"cell": cell, "data_uri": _data_uri, "spans": spans_of}
    return environment


def _data_uri(svg: bytes) -> str:
    """Return a drawing as an address that has it within."""
    return f"data:image/svg+xml;base64,{b64encode(svg).decode()}"
