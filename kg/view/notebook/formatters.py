"""How IPython is told to show values: for each type a page in HTML, and lines of text for where there is only text.

Values know nothing of this. IPython keeps the list, by the names of types, so that neither a value's module imports
what shows it, nor this one what it shows; both are loaded when a value is shown for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

__all__ = ["TYPES", "show_values"]

TYPES: Mapping[tuple[str, str], str] = {
    ("kg.corpus.evidence", "Evidence"): "evidence",
    ("kg.corpus.evidence", "EvidenceList"): "evidence_list",
    ("kg.corpus.explanation", "Explanation"): "explanation",
    ("kg.errors", "Problem"): "problem",
    ("kg.errors", "Problems"): "problems",
    ("kg.graph.store", "GraphStore"): "graph",
    ("kg.model", "Article"): "article",
    ("kg.model", "Entity"): "entity",
    ("kg.model", "Statement"): "statement",
    ("kg.network.network", "Network"): "network",
    ("kg.project", "Project"): "project",
    ("kg.view.figures.figure", "Figure"): "figure",
    ("kg.view.sections.section", "Section"): "section",
}
"""The types that are shown, by module and name, and what shows them in :mod:`kg.view.notebook.pages` and ``lines``."""


def show_values(ipython: Any) -> None:
    """Let an IPython shell show values of this package; once is enough, and more does no harm.

    Args:
        ipython: The shell.
    """
    formatters = ipython.display_formatter.formatters
    for (module, name), shown in TYPES.items():
        formatters["text/html"].for_type_by_name(module, name, partial(_as_page, shown))
        formatters["text/plain"].for_type_by_name(module, name, partial(_as_lines, shown))


def _as_page(shown: str, value: Any) -> str:
    page: Callable[[Any], str] = getattr(import_module("kg.view.notebook.pages"), shown)
    return page(value)


def _as_lines(shown: str, value: Any, printer: Any, cycle: bool) -> None:
    lines: Callable[[Any], str] = getattr(import_module("kg.view.notebook.lines"), shown)
    printer.text(lines(value))
