"""Balance of signed networks: frustration, triangles and walks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kg.analysis.analysis import Analysis, Seed, TimeLimit, deferred
from kg.network.least import Least
from kg.selection.options import SelectionOptions

if TYPE_CHECKING:
    from kg.analysis.balance.compute import Balance


class BalanceOptions(SelectionOptions, total=False):
    """Whose balance, and how long its proof may take."""

    time_limit: TimeLimit
    seed: Seed


BALANCE: Analysis[Balance] = Analysis(
    name="balance",
    compute=deferred("kg.analysis.balance.compute:in_selection"),
    section=deferred("kg.analysis.balance.section:balance_section"),
    figure=deferred("kg.analysis.balance.figure:draw_balance"),
    options=BalanceOptions,
    about="""Show whether friends of friends are friends: triangles, walks, ties that do not fit two blocs.

    kg analyse balance        kg analyse balance --kind stance --count statements
    """,
    without=("min_degree", "modes", "polarities"),
    defaults={"level": None},
    report=deferred("kg.analysis.balance.compute:in_brief"),
    least=Least(
        "Balance needs",
        {"closed triangles": 1},
        "without one no friend of a friend can be a foe, and any ties seem to form blocs (Cartwright and Harary 1956)",
    ),
)
