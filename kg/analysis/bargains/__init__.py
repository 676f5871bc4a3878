"""Bargains: what is offered for what, and what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.analysis.analysis import OF_ACTS, Analysis, deferred
from kg.selection.options import SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.bargains.compute import Bargains


BARGAINS: Analysis[Bargains] = Analysis(
    name="bargains",
    compute=deferred("kg.analysis.bargains.compute:bargains"),
    section=deferred("kg.analysis.bargains.section:bargains_section"),
    figure=deferred("kg.analysis.bargains.figure:draw_bargains"),
    options=SelectionOptions,
    about="""Show what is offered for what, to whom, on which terms, and what became of it.

    kg analyse bargains --evidence        kg analyse bargains -o bargains.svg
    """,
    without=(*OF_ACTS, "level", "quad_classes"),
    of_claims=True,
)
