"""Reports as files: HTML that needs nothing else, and Markdown with its figures beside it."""

from __future__ import annotations

from pathlib import Path

from kg.errors import KgError
from kg.files import write_bytes, write_text
from kg.render.html import to_page
from kg.render.markdown import to_markdown as parts_to_markdown
from kg.render.report.analyses import AnalysisReport
from kg.render.report.report import Report


def write_report(report: Report | AnalysisReport, path: Path, form: str) -> list[Path]:
    """Write a report, and return the files written.

    Args:
        report: The report.
        path: The file. The figures of Markdown stand in a folder beside it.
        form: ``html`` or ``markdown``.

    Raises:
        KgError: There is no such form.
    """
    if form == "html":
        write_text(path, to_html(report))
        return [path]
    if form != "markdown":
        raise KgError(f"a report is written as html or markdown, not as '{form}'")
    folder = path.with_name(f"{path.stem}-figures")
    figures = {folder / f"{figure.name}.svg": figure.svg for figure in report.all_figures}
    for file, content in figures.items():
        write_bytes(file, content)
    write_text(path, to_markdown(report, folder.name))
    return [path, *figures]


def to_html(report: Report | AnalysisReport) -> str:
    """Return a report as one page that needs nothing else."""
    return to_page(report.parts(), report.title)


def to_markdown(report: Report | AnalysisReport, folder: str) -> str:
    """Return a report as Markdown, with its figures in a folder beside it."""
    return parts_to_markdown(report.parts(), folder)
