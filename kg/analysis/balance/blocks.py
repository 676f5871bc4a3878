"""A block of a signed graph as arrays: what the search for the fewest frustrated ties works on."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy
from numpy.typing import NDArray

Numbers = NDArray[numpy.int64]


@dataclass(frozen=True)
class Block:
    """A connected signed graph whose nodes are numbered from 0.

    Args:
        nodes: How many nodes it has.
        ends: One row a tie: the numbers of its two ends.
        signs: The sign of each tie, 1 or -1.
    """

    nodes: int
    ends: Numbers
    signs: Numbers

    @classmethod
    def of(cls, pairs: Sequence[tuple[Hashable, Hashable]], signs: Mapping[tuple[Hashable, Hashable], int]) -> Block:
        """Return the block of some ties, its nodes numbered in the order in which the ties name them."""
        number: dict[Hashable, int] = {}
        for pair in pairs:
            for node in pair:
                number.setdefault(node, len(number))
        ends = numpy.array([[number[one], number[other]] for one, other in pairs], dtype=numpy.int64)
        return cls(len(number), ends, numpy.array([signs[pair] for pair in pairs], dtype=numpy.int64))

    @cached_property
    def neighbours(self) -> list[tuple[Numbers, Numbers]]:
        """For each node the numbers of those it is tied to, and the signs."""
        both = numpy.concatenate([self.ends, self.ends[:, ::-1]])
        signs = numpy.concatenate([self.signs, self.signs])
        order = numpy.argsort(both[:, 0], kind="stable")
        cuts = numpy.cumsum(numpy.bincount(both[:, 0], minlength=self.nodes))[:-1]
        return list(zip(numpy.split(both[order, 1], cuts), numpy.split(signs[order], cuts), strict=True))

    def together(self, side: Numbers) -> Numbers:
        """Return for each tie 1 where its ends are on the same side, else -1.

        Args:
            side: 1 or -1 for each node.
        """
        same: Numbers = side[self.ends[:, 0]] * side[self.ends[:, 1]]
        return same

    def cost(self, side: Numbers) -> int:
        """Return how many ties are frustrated where nodes take these sides."""
        return int((self.together(side) != self.signs).sum())

    def two_sides(self) -> Numbers:
        """Return sides that leave no tie frustrated where there are such, and otherwise none along a tree of ties."""
        side = numpy.zeros(self.nodes, dtype=numpy.int64)
        side[0] = 1
        queue = [0]
        for node in queue:
            others, signs = self.neighbours[node]
            for other, sign in zip(others.tolist(), signs.tolist(), strict=True):
                if not side[other]:
                    side[other] = side[node] * sign
                    queue.append(other)
        return side
