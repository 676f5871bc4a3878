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
    ("kg.selection.compare", "Difference"): "difference",
    ("kg.network.network", "Network"): "network",
    ("kg.project", "Project"): "project",
    ("kg.drawing.figure", "Figure"): "figure",
    ("kg.analysis.section", "Section"): "section",
}
"""The types that are shown, by module and name, and what shows them in ``pages`` and ``lines`` beside this module."""

RESULTS: Mapping[tuple[str, str], str] = {
    ("kg.analysis.coalitions.compute", "Coalitions"): "kg.analysis.coalitions.section:coalitions_section",
    ("kg.analysis.contested.compute", "Contested"): "kg.analysis.contested.section:contested_section",
    ("kg.analysis.discourse.over_time", "OverTime"): "kg.analysis.discourse.over_time_section:over_time_section",
    ("kg.analysis.discourse.projections", "Projection"): "kg.analysis.discourse.section:discourse_section",
    ("kg.analysis.bargains.compute", "Bargains"): "kg.analysis.bargains.section:bargains_section",
    ("kg.analysis.spirals.compute", "Spirals"): "kg.analysis.spirals.section:spirals_section",
    (
        "kg.analysis.turning_points.compute",
        "TurningPoints",
    ): "kg.analysis.turning_points.section:turning_points_section",
    ("kg.analysis.balance.compute", "Balance"): "kg.analysis.balance.section:balance_section",
    ("kg.analysis.brokerage.compute", "Brokerage"): "kg.analysis.brokerage.section:brokerage_section",
}
"""The results of analyses, and the function that makes the section they are shown as."""


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
    page: Callable[[Any], str] = getattr(import_module("kg.render.notebook.pages"), shown)
    return page(value)


def _as_lines(shown: str, value: Any, printer: Any, cycle: bool) -> None:
    lines: Callable[[Any], str] = getattr(import_module("kg.render.notebook.lines"), shown)
    printer.text(lines(value))


def _result_as_page(analysis: str, result: Any) -> str:
    return _as_page("section", _section(analysis, result))


def _result_as_lines(analysis: str, result: Any, printer: Any, cycle: bool) -> None:
    _as_lines("section", _section(analysis, result), printer, cycle)


def _section(analysis: str, result: Any) -> Any:
    module, function = analysis.split(":")
    return getattr(import_module(module), function)(result)
