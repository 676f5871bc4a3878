"""Texts from templates: no name is unknown, and pages of HTML escape whatever stands in them."""

from __future__ import annotations

from jinja2 import Environment, PackageLoader, StrictUndefined, select_autoescape


def templates(package: str) -> Environment:
    """Return the ``templates`` of a package; those of HTML, ``*.html.jinja``, escape what they are given."""
    return Environment(
        loader=PackageLoader(package),
        autoescape=select_autoescape(["html.jinja"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
