"""Arguments: which claims are given as reasons, conditions, purposes and means of others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import OF_ACTS, Analysis, deferred
from kg.selection.options import Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.arguments.compute import ArgumentMap


class ArgumentOptions(SelectionOptions, total=False):
    """Around whom or what the map is drawn."""

    about: Annotated[
        str | None, Option("An actor or an issue: what leads to it and from it, step by step.", is_argument=True)
    ]


ARGUMENTS: Analysis[ArgumentMap] = Analysis(
    name="arguments",
    compute=deferred("kg.analysis.arguments.compute:arguments"),
    section=deferred("kg.analysis.arguments.section:arguments_section"),
    figure=deferred("kg.analysis.arguments.figure:draw_arguments"),
    options=ArgumentOptions,
    about="""Show what is given as the reason, condition, purpose or means of what.

    kg analyse arguments        kg analyse arguments --article confrontation-spiral -o argument.svg
    """,
    without=("level", "quad_classes", *OF_ACTS),
    of_claims=True,
)
