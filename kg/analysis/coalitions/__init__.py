"""Coalitions: who holds the same positions on the same issues."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from kg.analysis.analysis import NORMALISED, OF_TIES, Analysis, Seed, deferred
from kg.analysis.discourse import LEAST_FOR_COALITIONS, CaseOptions
from kg.selection.options import Option

if TYPE_CHECKING:
    from kg.analysis.coalitions.compute import Coalitions


class CoalitionsOptions(CaseOptions, total=False):
    """Among whom coalitions are looked for, and how agreement is weighed."""

    normalise: Annotated[
        Literal["none", "average", "jaccard", "dna_cosine", "cosine"],
        Option(
            "How agreement is weighed: none, average, jaccard, dna_cosine or cosine.",
            "average",
            label="agreement normalised",
            words=NORMALISED,
        ),
    ]
    bootstrap: Annotated[
        int,
        Option(
            "Draw articles so many times again, for stability.",
            0,
            at_least=0,
            label="articles drawn again so many times",
        ),
    ]
    seed: Seed


COALITIONS: Analysis[Coalitions] = Analysis(
    name="coalitions",
    compute=deferred("kg.analysis.coalitions.compute:in_selection"),
    section=deferred("kg.analysis.coalitions.section:coalitions_section"),
    figure=deferred("kg.analysis.coalitions.figure:draw_coalitions"),
    options=CoalitionsOptions,
    about="""Show who agrees with whom, in groups, with the issues that bind and split them.

    kg analyse coalitions --bootstrap 200
    """,
    without=OF_TIES,
    report=deferred("kg.analysis.coalitions.compute:in_brief"),
    of_table=deferred("kg.analysis.coalitions.compute:in_file"),
    least=LEAST_FOR_COALITIONS,
)
