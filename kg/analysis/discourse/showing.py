"""What shows a discourse and what writes it: one network, or networks over time."""

from __future__ import annotations

from kg.analysis.discourse.figure import draw_discourse
from kg.analysis.discourse.files import write_gexf, write_graphml, write_matrix
from kg.analysis.discourse.over_time import OverTime
from kg.analysis.discourse.over_time_figure import draw_over_time
from kg.analysis.discourse.over_time_section import over_time_section
from kg.analysis.discourse.projections import Projection
from kg.analysis.discourse.section import discourse_section
from kg.analysis.section import Section
from kg.drawing.figure import Figure
from kg.errors import KgError


def section_of(result: Projection | OverTime) -> Section:
    """Return the section of a network, or of networks over time."""
    return over_time_section(result) if isinstance(result, OverTime) else discourse_section(result)


def figure_of(result: Projection | OverTime) -> Figure | None:
    """Draw a network, or networks over time."""
    return draw_over_time(result) if isinstance(result, OverTime) else draw_discourse(result)


def matrix_of(result: Projection | OverTime) -> bytes:
    """Return a network as a matrix; see :func:`kg.analysis.discourse.files.write_matrix`."""
    return write_matrix(_network(result))


def graphml_of(result: Projection | OverTime) -> str:
    """Return a network as GraphML; see :func:`kg.analysis.discourse.files.write_graphml`."""
    return write_graphml(_network(result))


def gexf_of(result: Projection | OverTime) -> str:
    """Return a network as GEXF; see :func:`kg.analysis.discourse.files.write_gexf`."""
    return write_gexf(_network(result))


def _network(result: Projection | OverTime) -> Projection:
    if isinstance(result, OverTime):
        raise KgError("--windows show one-mode networks over time, as rows or as a figure; leave the other out")
    return result
