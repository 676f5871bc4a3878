"""Contested claims: what one source affirms and another denies."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import OF_TIES, Analysis, deferred
from kg.selection.options import Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.contested.compute import Contested


class ContestedOptions(SelectionOptions, total=False):
    """Between whom claims are contested."""

    one: Annotated[str | None, Option("A source: a publisher, an author, somebody quoted.", is_argument=True)]
    other: Annotated[str | None, Option("A second source.", is_argument=True)]


CONTESTED: Analysis[Contested] = Analysis(
    name="contested",
    compute=deferred("kg.analysis.contested.compute:contested"),
    section=deferred("kg.analysis.contested.section:contested_section"),
    figure=deferred("kg.analysis.contested.figure:draw_contested"),
    options=ContestedOptions,
    about="""Show the claims on which sources differ: affirmed by one, and denied, rejected or doubted by another.

    kg analyse contested        kg analyse contested "Belarus in Focus" "Ukrainian military leadership"
    """,
    without=("according_to", "level", "self_loops", *OF_TIES),
    of_claims=True,
)
