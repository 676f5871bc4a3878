"""How IPython is told to show values: for each type a page in HTML, and lines of text for where there is only text.

Values know nothing of this. IPython keeps the list, by the names of types, so that neither a value's module imports
what shows it, nor this one what it shows; both are loaded when a value is shown for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.analysis import Result

__all__ = ["RESULT", "TYPES", "show_values"]

TYPES: Mapping[tuple[str, str], str] = {
    ("kg.corpus.evidence", "Evidence"): "evidence",
    ("kg.corpus.evidence", "EvidenceList"): "evidence_list",
    ("kg.selection.explanation", "Explanation"): "explanation",
    ("kg.errors", "Problem"): "problem",
    ("kg.errors", "Problems"): "problems",
    ("kg.graph.questions", "Question"): "question",
    ("kg.graph.questions", "Questions"): "questions",
    ("kg.graph.store", "GraphStore"): "graph",
    ("kg.model", "Article"): "article",
    ("kg.model", "Entity"): "entity",
    ("kg.model", "Statement"): "statement",
    ("kg.selection.compare", "Difference"): "difference",
    ("kg.network.network", "Network"): "network",
    ("kg.project", "Project"): "project",
    ("kg.drawing.figure", "Figure"): "figure",
    ("kg.analysis.section", "Section"): "section",
}
"""The types that are shown, by module and name, and what shows them in ``pages`` and ``lines`` beside this module."""

RESULT = ("kg.analysis.analysis", "Result")
"""What the results of all analyses derive from: they are shown as the section of their analysis."""


def show_values(ipython: Any) -> None:
    """Let an IPython shell show values of this package; once is enough, and more does no harm.

    Args:
        ipython: The shell.
    """
    formatters = ipython.display_formatter.formatters
    for (module, name), shown in TYPES.items():
        formatters["text/html"].for_type_by_name(module, name, partial(_as_page, shown))
        formatters["text/plain"].for_type_by_name(module, name, partial(_as_lines, shown))
    formatters["text/html"].for_type_by_name(*RESULT, _result_as_page)
    formatters["text/plain"].for_type_by_name(*RESULT, _result_as_lines)


def _as_page(shown: str, value: Any) -> str:
    page: Callable[[Any], str] = getattr(import_module("kg.render.notebook.pages"), shown)
    return page(value)


def _as_lines(shown: str, value: Any, printer: Any, cycle: bool) -> None:
    lines: Callable[[Any], str] = getattr(import_module("kg.render.notebook.lines"), shown)
    printer.text(lines(value))


def _result_as_page(result: Result) -> str:
    from kg.analysis import shown

    return _as_page("section", shown(result))


def _result_as_lines(result: Result, printer: Any, cycle: bool) -> None:
    from kg.analysis import shown

    _as_lines("section", shown(result), printer, cycle)
