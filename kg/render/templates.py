"""How values and drawings stand in pages from templates."""

from __future__ import annotations

from base64 import b64encode
from datetime import date
from functools import cache

from jinja2 import Environment

from kg.templates import templates

__all__ = ["cell", "data_uri", "html_templates"]


@cache
def html_templates(package: str) -> Environment:
    """Return the templates of a package, with the filters ``cell`` and ``data_uri``.

    Args:
        package: The package in whose folder ``templates`` they stand.
    """
    environment = templates(package)
    environment.filters["cell"] = cell
    environment.filters["data_uri"] = data_uri
    return environment


def cell(value: object) -> str:
    """Return a value as it is shown in a table."""
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, date):
        return value.isoformat()
    return f"{value:,}" if isinstance(value, int) else "" if value is None else str(value)


def data_uri(svg: bytes) -> str:
    """Return a drawing as an address that has it within."""
    return f"data:image/svg+xml;base64,{b64encode(svg).decode()}"
