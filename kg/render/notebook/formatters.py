"""How IPython is told to show values: for each type a page in HTML, and lines of text for where there is only text.

Values know nothing of this. IPython keeps the list, by the names of types, so that neither a value's module imports
what shows it, nor this one what it shows; both are loaded when a value is shown for the first time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kg.render.parts import Part

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
    ("kg.project.project", "Project"): "project",
    ("kg.drawing.figure", "Figure"): "figure",
    ("kg.analysis.section", "Section"): "section",
    ("kg.findings.finding", "Findings"): "findings",
    ("kg.analysis.analysis", "Result"): "result",
}
"""The types that are shown, by module and name, and what shows them in :mod:`kg.render.values`."""


def load(ipython: Any) -> None:
    """Let an IPython shell show values and ask the open project by ``%%sparql``: ``%load_ext kg``."""
    from kg.render.notebook.magic import sparql_magic

    show_values(ipython)
    ipython.register_magic_function(sparql_magic(ipython), magic_kind="cell", magic_name="sparql")


def show_values(ipython: Any) -> None:
    """Let an IPython shell show values of this package; once is enough, and more does no harm."""
    formatters = ipython.display_formatter.formatters
    for (module, name), shown in TYPES.items():
        formatters["text/html"].for_type_by_name(module, name, partial(_as_html, shown))
        formatters["text/plain"].for_type_by_name(module, name, partial(_as_text, shown))


def _as_html(shown: str, value: Any) -> str:
    from kg.render.html import to_html

    return to_html(_parts(shown, value))


def _as_text(shown: str, value: Any, printer: Any, cycle: bool) -> None:
    from kg.render.terminal import to_text

    printer.text(to_text(_parts(shown, value)))


def _parts(shown: str, value: Any) -> Iterable[Part]:
    parts: Callable[[Any], Iterable[Part]] = getattr(import_module("kg.render.values"), shown)
    return parts(value)
