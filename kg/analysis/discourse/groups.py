"""Groups of those who agree on balance: the coalitions of a discourse, as the analysis of coalitions numbers them.

They are the groups of the positive part of the network of agreement net of disagreement with the most modularity that
the method of Louvain finds (Blondel and others 2008).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import networkx
import polars

from kg.analysis.discourse import LEAST_FOR_COALITIONS
from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.analysis.discourse.projections import one_mode
from kg.network.centrality import communities


def agreement_of(ties: polars.DataFrame) -> networkx.Graph[Any]:
    """Return the graph of those who agree on balance: ties of more than 0, with their weight.

    Args:
        ties: ``one``, ``other`` and ``weight``, agreement net of disagreement.
    """
    graph: networkx.Graph[Any] = networkx.Graph()
    graph.add_weighted_edges_from(ties.filter(polars.col("weight") > 0).iter_rows())
    return graph


def groups_of(ties: polars.DataFrame, seed: int = 0) -> list[set[str]]:
    """Return the groups of those who agree with anybody on balance, the largest first.

    Args:
        ties: As for :func:`agreement_of`.
        seed: Seed of random choices.
    """
    graph = agreement_of(ties)
    return [set(map(str, group)) for group in communities(graph, seed=seed)] if len(graph) else []


def numbered(groups: Sequence[set[str]]) -> dict[str, int]:
    """Return the number of the coalition of each who is in one, from 1, which is a group of more than one."""
    together = [group for group in groups if len(group) > 1]
    return {id: number for number, group in enumerate(together, start=1) for id in group}


def sizes_of(discourse: Discourse) -> Mapping[str, int]:
    """Return how many actors speak of what another speaks of, too, and of how many such issues; nothing of no cases."""
    cases = discourse.cases
    if not cases.height:
        return {}
    shared = cases.filter(polars.col("first").n_unique().over("second") > 1)
    speaking, issues = shared["first"].n_unique(), shared["second"].n_unique()
    return {"actors with positions on shared issues": speaking, "shared issues": issues}


def coalitions_in(discourse: Discourse) -> dict[str, int]:
    """Return the number of the coalition of each who is in one, as ``kg analyse coalitions`` finds them by default.

    None is, where the qualifier does not say for and against, or too few speak of the same to tell.
    """
    has_sides = discourse.qualifier_kind in (QualifierKind.BOOLEAN, QualifierKind.NUMBER)
    if not has_sides or LEAST_FOR_COALITIONS.lack(sizes_of(discourse)) or not discourse.cases.height:
        return {}
    return numbered(groups_of(one_mode(discourse, "subtract", "average").edges))
