"""Turning points: when relations between two actors changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import OF_ACTS, Analysis, Seed, deferred
from kg.network.least import Least
from kg.selection.options import Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.turning_points.compute import TurningPoints


class TurningPointsOptions(SelectionOptions, total=False):
    """Whose turning points, and how they are found."""

    one: Annotated[str, Option("An actor.", is_argument=True)]
    other: Annotated[str, Option("Another actor.", is_argument=True)]
    directed: Annotated[
        bool,
        Option(
            "Only what the first does towards the second.", False, label="only what the first does towards the second"
        ),
    ]
    min_acts: Annotated[
        int,
        Option(
            "Minimum number of acts between two turning points.",
            3,
            at_least=1,
            label="least acts between two turning points",
        ),
    ]
    seed: Seed


TURNING_POINTS: Analysis[TurningPoints] = Analysis(
    name="turning_points",
    compute=deferred("kg.analysis.turning_points.compute:in_selection"),
    section=deferred("kg.analysis.turning_points.section:turning_points_section"),
    figure=deferred("kg.analysis.turning_points.figure:draw_turning_points"),
    options=TurningPointsOptions,
    about="""Show when two actors turned from cooperation to conflict, or back.

    kg analyse turning-points Ukraine Belarus
    """,
    without=(*OF_ACTS, "count"),
    defaults={"level": None},
    example=deferred("kg.analysis.turning_points.compute:example_pair"),
    report=deferred("kg.analysis.turning_points.compute:of_busiest_pairs"),
    least=Least(
        "Turning points need",
        {"acts in a certain order of time": 8},
        "of seven acts, 2 of 35 orders (6%) have the clearest change that there can be; of eight, 2 of 70 (3%)",
    ),
)
