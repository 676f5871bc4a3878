"""Parts as HTML: a page that needs nothing else, or a piece of one for notebooks. The templates escape every text."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from functools import cache

from jinja2 import Environment
from markupsafe import Markup, escape

from kg.drawing.look import SERIF, in_css
from kg.render.parts import Part, cell, spans_of
from kg.templates import templates
from kg.well_formed import printable, straight


def to_page(parts: Iterable[Part], title: str) -> str:
    """Return parts as a page that needs nothing else."""
    return _templates().get_template("page.html.jinja").render(parts=parts, title=title, tokens=Markup(in_css()))


def to_html(parts: Iterable[Part]) -> str:
    """Return parts as a piece of a page.

    Its styles hold within it only, take their colours from what is around it, and so suit light and dark notebooks.
    """
    return _templates().get_template("piece.html.jinja").render(parts=parts, serif=Markup(SERIF)).strip()


@cache
def _templates() -> Environment:
    environment = templates("kg.render")
    environment.filters |= {"cell": cell, "data_uri": _data_uri, "isolated": isolated, "spans": spans_of}
    return environment


_LETTERS = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_FROM_RIGHT = re.compile(f"[{_LETTERS}](?:[{_LETTERS}\u200c\u200d ]*[{_LETTERS}])?")


def isolated(text: str) -> Markup:
    """Return a text of ours for HTML, in which names that run from right to left turn nothing around them."""
    return Markup(_FROM_RIGHT.sub(lambda name: f"<bdi>{name[0]}</bdi>", str(escape(printable(straight(text))))))


def _data_uri(svg: bytes) -> str:
    """Return a drawing as an address that has it within."""
    return f"data:image/svg+xml;base64,{b64encode(svg).decode()}"
