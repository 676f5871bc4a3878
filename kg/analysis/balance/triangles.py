"""Triangles of a signed graph: balanced where the product of their signs is positive.

Heider 1946, Attitudes and cognitive organization; Cartwright and Harary 1956, Structural balance.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass
from math import comb

from kg.analysis.balance.frustration import Graph, by_name, ordered, signs_of


@dataclass(frozen=True, slots=True)
class Triangle:
    """Three nodes that are all tied to each other.

    Args:
        nodes: The nodes, in the order of their names.
        negative: How many of the three ties are negative.
    """

    nodes: tuple[Hashable, Hashable, Hashable]
    negative: int

    @property
    def is_balanced(self) -> bool:
        """Whether the product of the signs is positive: all are friends, or two are friends with a common foe."""
        return self.negative % 2 == 0


def triangles_of(graph: Graph) -> list[Triangle]:
    """Return the triangles of a signed graph, in the order of their names.

    Args:
        graph: A graph without direction whose edges have ``sign``: 1 or -1; those of sign 0 and loops are left out.

    Raises:
        KgError: The graph is directed, or an edge has no sign.
    """
    signs = signs_of(graph)
    later: dict[Hashable, set[Hashable]] = {}
    for one, other in signs:
        later.setdefault(one, set()).add(other)
    triangles = []
    for one, other in sorted(signs, key=by_name):
        for third in sorted(later[one] & later.get(other, set()), key=str):
            sides = (one, other), ordered(one, third), ordered(other, third)
            triangles.append(Triangle((one, other, third), sum(signs[side] < 0 for side in sides)))
    return triangles


def share_by_chance(ties: int, negative: int) -> float:
    """Return the share of triangles that would be balanced on average, were the same signs dealt at random.

    Each triangle then has three ties drawn without replacement, and is balanced with none or two negative ones.

    Args:
        ties: How many ties there are, at least three.
        negative: How many of them are negative.
    """
    positive = ties - negative
    return (comb(positive, 3) + positive * comb(negative, 2)) / comb(ties, 3)
