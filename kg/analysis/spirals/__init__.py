"""Spirals: hostile acts that answer hostile acts, and who calls it a spiral."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import OF_ACTS, Analysis, deferred
from kg.selection.options import Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.spirals.compute import Spirals


class SpiralsOptions(SelectionOptions, total=False):
    """Where spirals are looked for, and what makes a run of acts."""

    days: Annotated[
        int,
        Option(
            "How many days may lie between an act and the next.",
            90,
            at_least=0,
            label="most days between an act and the next",
        ),
    ]
    min_acts: Annotated[int, Option("Minimum number of acts in a run.", 3, at_least=2, label="least acts in a run")]


SPIRALS: Analysis[Spirals] = Analysis(
    name="spirals",
    compute=deferred("kg.analysis.spirals.compute:spirals"),
    section=deferred("kg.analysis.spirals.section:spirals_section"),
    figure=deferred("kg.analysis.spirals.figure:draw_spirals"),
    options=SpiralsOptions,
    about="""Show runs of hostile acts in which two actors answer each other, and what authors call a spiral.

    kg analyse spirals --level organisation --days 30
    """,
    without=OF_ACTS,
    defaults={"level": None},
    of_claims=True,
)
