"""How IPython is told to show values: for each type a page in HTML, and lines of text for where there is only text.

Values know nothing of this. IPython keeps the list, by the names of types, so that neither a value's module imports
what shows it, nor this one what it shows; both are loaded when a value is shown for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from importlib import import_module
from typing import Any

__all__ = ["RESULTS", "TYPES", "show_values"]

TYPES: Mapping[tuple[str, str], str] = {
    ("kg.corpus.evidence", "Evidence"): "evidence",
    ("kg.corpus.evidence", "EvidenceList"): "evidence_list",
    ("kg.corpus.explanation", "Explanation"): "explanation",
    ("kg.errors", "Problem"): "problem",
    ("kg.errors", "Problems"): "problems",
    ("kg.graph.questions", "Question"): "question",
    ("kg.graph.questions", "Questions"): "questions",
    ("kg.graph.store", "GraphStore"): "graph",
    ("kg.model", "Article"): "article",
    ("kg.model", "Entity"): "entity",
    ("kg.model", "Statement"): "statement",
    ("kg.network.compare", "Difference"): "difference",
    ("kg.network.network", "Network"): "network",
    ("kg.project", "Project"): "project",
    ("kg.view.figures.figure", "Figure"): "figure",
    ("kg.view.sections.section", "Section"): "section",
}
"""The types that are shown, by module and name, and what shows them in :mod:`kg.view.notebook.pages` and ``lines``."""

RESULTS: Mapping[tuple[str, str], str] = {
    ("kg.network.discourse.coalitions", "Coalitions"): "coalitions",
    ("kg.network.discourse.contested", "Contested"): "contested",
    ("kg.network.discourse.over_time", "OverTime"): "over_time",
    ("kg.network.discourse.projections", "Projection"): "discourse",
    ("kg.network.interaction.bargains", "Bargains"): "bargains",
    ("kg.network.interaction.spirals", "Spirals"): "spirals",
    ("kg.network.interaction.turning_points", "TurningPoints"): "turning_points",
    ("kg.network.structure.balance", "Balance"): "balance",
    ("kg.network.structure.brokerage", "Brokerage"): "brokerage",
}
"""The results of analyses, which are shown as their section, by the name of its module in :mod:`kg.view.sections`."""


def show_values(ipython: Any) -> None:
    """Let an IPython shell show values of this package; once is enough, and more does no harm.

    Args:
        ipython: The shell.
    """
    formatters = ipython.display_formatter.formatters
    for (module, name), shown in TYPES.items():
        formatters["text/html"].for_type_by_name(module, name, partial(_as_page, shown))
        formatters["text/plain"].for_type_by_name(module, name, partial(_as_lines, shown))
    for (module, name), analysis in RESULTS.items():
        formatters["text/html"].for_type_by_name(module, name, partial(_result_as_page, analysis))
        formatters["text/plain"].for_type_by_name(module, name, partial(_result_as_lines, analysis))


def _as_page(shown: str, value: Any) -> str:
    page: Callable[[Any], str] = getattr(import_module("kg.view.notebook.pages"), shown)
    return page(value)


def _as_lines(shown: str, value: Any, printer: Any, cycle: bool) -> None:
    lines: Callable[[Any], str] = getattr(import_module("kg.view.notebook.lines"), shown)
    printer.text(lines(value))


def _result_as_page(analysis: str, result: Any) -> str:
    return _as_page("section", _section(analysis, result))


def _result_as_lines(analysis: str, result: Any, printer: Any, cycle: bool) -> None:
    _as_lines("section", _section(analysis, result), printer, cycle)


def _section(analysis: str, result: Any) -> Any:
    return getattr(import_module(f"kg.view.sections.{analysis}"), f"{analysis}_section")(result)
