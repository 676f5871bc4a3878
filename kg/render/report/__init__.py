"""Reports: the facts of a network and of its analyses in sentences, tables and figures, each number with its quotes."""

from kg.render.report.analyses import AnalysisReport
from kg.render.report.files import report_files, to_html, to_markdown
from kg.render.report.report import Report
from kg.render.report.sections import sections_on_claims, sections_on_coding, sections_on_ties

__all__ = [
    "AnalysisReport",
    "Report",
    "report_files",
    "sections_on_claims",
    "sections_on_coding",
    "sections_on_ties",
    "to_html",
    "to_markdown",
]
