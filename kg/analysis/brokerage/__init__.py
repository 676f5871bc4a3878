"""Brokerage: who stands between others that are not tied themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from kg.analysis.analysis import Analysis, Seed, TimeLimit, deferred
from kg.network.least import Least
from kg.selection.options import Option, SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.brokerage.compute import Brokerage


class BrokerageOptions(SelectionOptions, total=False):
    """Between whom brokers stand, and what groups actors."""

    group_by: Annotated[
        str,
        Option(
            "What groups actors: country, sector, community, bloc, or the name of an attribute of entities "
            "(attribute_NAME where one of these is called so).",
            "country",
            label="actors grouped by",
        ),
    ]
    time_limit: TimeLimit
    seed: Seed


BROKERAGE: Analysis[Brokerage] = Analysis(
    name="brokerage",
    compute=deferred("kg.analysis.brokerage.compute:in_selection"),
    section=deferred("kg.analysis.brokerage.section:brokerage_section"),
    figure=deferred("kg.analysis.brokerage.figure:draw_brokerage"),
    options=BrokerageOptions,
    about="""Show who links others that are not tied to each other, and in which role.

    kg analyse brokerage        kg analyse brokerage --group-by sector --quad-class conflict
    """,
    without=("modes", "polarities"),
    report=deferred("kg.analysis.brokerage.compute:between_groups"),
    least=Least(
        "Brokerage needs",
        {"actors": 10},
        "as for betweenness: among fewer, a single tie decides who stands between others",
    ),
)
