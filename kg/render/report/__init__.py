"""Reports: the facts of a network and of its analyses in sentences, tables and figures, each number with its quotes."""

from kg.render.report.pages import to_html, to_markdown, write_report
from kg.render.report.report import AnalysisReport, Report

__all__ = ["AnalysisReport", "Report", "to_html", "to_markdown", "write_report"]
