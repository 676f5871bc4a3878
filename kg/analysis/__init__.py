"""Analyses: one folder each, from what it computes to the section and the figure that show it.

Command line, report, notebook and :class:`kg.Project` loop over :data:`ANALYSES`; a further analysis is a folder and a
line here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kg.analysis.agreement import AGREEMENT
from kg.analysis.analysis import Analysis, Result, TooFew
from kg.analysis.arguments import ARGUMENTS
from kg.analysis.balance import BALANCE
from kg.analysis.bargains import BARGAINS
from kg.analysis.brokerage import BROKERAGE
from kg.analysis.coalitions import COALITIONS
from kg.analysis.contested import CONTESTED
from kg.analysis.corroboration import CORROBORATION
from kg.analysis.discourse import DISCOURSE
from kg.analysis.spirals import SPIRALS
from kg.analysis.turning_points import TURNING_POINTS

if TYPE_CHECKING:
    from kg.analysis.section import Section

__all__ = ["AGREEMENT", "ANALYSES", "Analysis", "Result", "TooFew", "shown"]

ANALYSES: tuple[Analysis[Any], ...] = (
    BARGAINS,
    SPIRALS,
    ARGUMENTS,
    CONTESTED,
    CORROBORATION,
    DISCOURSE,
    COALITIONS,
    TURNING_POINTS,
    BALANCE,
    BROKERAGE,
)
"""All analyses, in the order in which a report has them."""


def shown(result: Result) -> Section:
    """Return the section of what an analysis found."""
    return next(one for one in (*ANALYSES, AGREEMENT) if one.name == result.analysis).show(result)
