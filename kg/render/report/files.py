"""Reports as files: HTML that needs nothing else, and Markdown with its figures beside it."""

from __future__ import annotations

from pathlib import Path

from kg.errors import KgError
from kg.render.html import to_page
from kg.render.markdown import to_markdown as parts_to_markdown
from kg.render.report.analyses import AnalysisReport
from kg.render.report.report import Report


def report_files(report: Report | AnalysisReport, path: Path, form: str) -> dict[Path, bytes]:
    """Return a report as files, to be written by :class:`kg.store.outputs.Outputs`: contents by path.

    Args:
        report: The report.
        path: Its file, the first of them. The figures of Markdown stand in a folder beside it.
        form: ``html`` or ``markdown``.

    Raises:
        KgError: There is no such form.
    """
    if form == "html":
        return {path: to_html(report).encode()}
    if form != "markdown":
        raise KgError(f"a report is written as html or markdown, not as '{form}'")
    folder = path.with_name(f"{path.stem}-figures")
    figures = {folder / f"{figure.name}.svg": figure.svg for figure in report.all_figures}
    return {path: to_markdown(report, folder.name).encode(), **figures}


def to_html(report: Report | AnalysisReport) -> str:
    """Return a report as one page that needs nothing else."""
    return to_page(report.parts(), report.title)


def to_markdown(report: Report | AnalysisReport, folder: str) -> str:
    """Return a report as Markdown, with its figures in a folder beside it."""
    return parts_to_markdown(report.parts(), folder)
