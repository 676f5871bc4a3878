"""Texts from templates: no name is unknown, and pages of HTML escape whatever stands in them. All is printable."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape
from markupsafe import Markup

from kg.well_formed import printable


def templates(package: str) -> Environment:
    """Return the ``templates`` of a package; those of HTML, ``*.html.jinja``, escape what they are given."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=select_autoescape(["html.jinja"]),
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _printable(value: object) -> object:
    """Return a value that a template writes; what is made here is markup, and is fit already."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value
