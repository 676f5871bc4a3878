"""Which statements of several coders are one: those whose words lie near each other and that say much the same.

Two statements of two coders in one article may be one if their quotes overlap, give or take some words, and they are
at least half alike: the mean of the words they share (Dice) and of whether subject, relation and object are the same,
a relation by how much of its line of broader relations is shared. Of all such pairs those are matched that are most
alike together (optimal assignment), so that none is matched twice. Of more than two coders, pairs are joined from the
most alike on, with at most one statement of each coder in a unit.

A statement within a statement is the same if the statements referred to are matched: this is worked out again until
nothing changes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy

from kg.analysis.agreement.coefficients import Floats, Integers
from kg.analysis.agreement.places import Filled
from kg.analysis.agreement.words import Stretches
from kg.errors import MissingExtra
from kg.vocabulary import Vocabulary

LEAST = 0.5
"""How much alike two statements are at least that are matched."""
_ROUNDS = 8
"""How often references are worked out again at most: deeper ones have never been seen to matter."""
_BESIDE = 0.1
"""What source, mode, polarity and roles weigh together: they decide between pairs that are alike otherwise."""


@dataclass(frozen=True, slots=True)
class Codings:
    """The statements of several coders, as they are matched.

    Args:
        coder: For each statement the number of its coder, from 0.
        coders: How many coders there are.
        subject: What each is about.
        relation: For each the index of its relation in ``relations``.
        relations: Ids of relations.
        object: Its other side.
        beside: What else is compared, equal numbers for what is equal: a row for each of these.
        stretches: The words that they quote.
    """

    coder: Integers
    coders: int
    subject: Filled
    relation: Integers
    relations: Sequence[str]
    object: Filled
    beside: Integers
    stretches: Stretches

    @property
    def alone(self) -> Integers:
        """Units of which each has one statement."""
        return numpy.arange(len(self.coder))


def match(codings: Codings, vocabulary: Vocabulary, tolerance: int = 0) -> Integers:
    """Return the unit of each statement: a number that statements of several coders share if they are matched.

    Args:
        codings: The statements.
        vocabulary: The vocabulary, for broader relations.
        tolerance: How many words apart the quotes of one statement may be; 0 if they must share a word.

    Raises:
        MissingExtra: SciPy is not installed.
    """
    one, other, words = codings.stretches.near(codings.coder, tolerance)
    related = _likeness(codings.relations, vocabulary)[codings.relation[one], codings.relation[other]]
    beside = (codings.beside[:, one] == codings.beside[:, other]).mean(0) * _BESIDE
    hopeful = numpy.zeros(len(codings.coder), dtype=numpy.int64)  # at first any statement may be any other
    alike = _alike(codings, one, other, words, related, hopeful)
    near = alike >= LEAST
    one, other = one[near], other[near]
    words, related, beside, alike = words[near], related[near], beside[near], alike[near]
    assignment = _Assignment(codings, one, other)
    units = codings.alone
    for _ in range(_ROUNDS):
        matched = assignment.best(numpy.where(alike >= LEAST, alike + beside, 0))
        found = _joined(codings, one[matched], other[matched], (alike + beside)[matched])
        if (found == units).all():
            break
        units = found
        alike = _alike(codings, one, other, words, related, units)
    return units


def _likeness(relations: Sequence[str], vocabulary: Vocabulary) -> Floats:
    """Return how much of the lines of broader relations each two relations share (Jaccard), themselves included."""
    lines = [frozenset(vocabulary.ancestors(id)) or frozenset((id,)) for id in relations]
    shares = [[len(one & other) / len(one | other) for other in lines] for one in lines]
    return numpy.asarray(shares, dtype=float).reshape(len(lines), len(lines))


def _alike(codings: Codings, one: Integers, other: Integers, words: Floats, related: Floats, units: Integers) -> Floats:
    """Return how much alike pairs are, between 0 and 1; without an object on either side, three things count."""
    subject, object = (place.by_unit(units) for place in (codings.subject, codings.object))
    both = (object[one] != -1) | (object[other] != -1)
    same = (subject[one] == subject[other]).astype(float) + (both & (object[one] == object[other]))
    return numpy.asarray((words + related + same) / (3 + both))


class _Assignment:
    """The best assignment of the statements of each two coders, worked out for those apart that hang together."""

    def __init__(self, codings: Codings, one: Integers, other: Integers) -> None:
        try:
            from scipy.sparse import coo_array
            from scipy.sparse.csgraph import connected_components
        except ImportError:
            raise MissingExtra("agreement between coders", "analysis") from None

        count = len(codings.coder)
        low, high = codings.coder[one], codings.coder[other]
        coders = numpy.minimum(low, high) * codings.coders + numpy.maximum(low, high)
        swapped = low > high
        one, other = numpy.where(swapped, other, one), numpy.where(swapped, one, other)
        nodes, at = numpy.unique(numpy.stack([coders * count + one, coders * count + other]), return_inverse=True)
        left, right = at.reshape(2, -1)
        graph = coo_array((numpy.ones(len(left)), (left, right)), shape=(len(nodes), len(nodes)))
        _, part = connected_components(graph, directed=False)
        of = part[left]
        self._order = numpy.argsort(of, kind="stable")
        self._limits = numpy.flatnonzero(numpy.diff(of[self._order], prepend=-1, append=-1)).tolist()
        self._left, self._right = left[self._order], right[self._order]
        self._before: Floats | None = None
        self._chosen = numpy.zeros(len(left), dtype=bool)

    def best(self, scores: Floats) -> numpy.typing.NDArray[numpy.bool_]:
        """Return which pairs are matched, so that the sum of their scores is largest; none of score 0.

        Args:
            scores: How good each pair is. What hangs together with none that changed since the last call stays.
        """
        from scipy.optimize import linear_sum_assignment

        ordered = scores[self._order]
        changed = numpy.ones(len(ordered), dtype=bool) if self._before is None else ordered != self._before
        touched = numpy.logical_or.reduceat(changed, self._limits[:-1]).tolist() if len(ordered) else []
        for (start, end), anew in zip(pairwise(self._limits), touched, strict=True):
            if not anew:
                continue
            if end - start == 1:
                self._chosen[start] = ordered[start] > 0
                continue
            rows, row = numpy.unique(self._left[start:end], return_inverse=True)
            columns, column = numpy.unique(self._right[start:end], return_inverse=True)
            table = numpy.zeros((len(rows), len(columns)))
            table[row, column] = ordered[start:end]
            best = numpy.full(len(rows), -1)
            taken = linear_sum_assignment(table, maximize=True)
            best[taken[0]] = taken[1]
            self._chosen[start:end] = (best[row] == column) & (ordered[start:end] > 0)
        self._before = ordered
        matched = numpy.zeros(len(ordered), dtype=bool)
        matched[self._order] = self._chosen
        return matched


def _joined(codings: Codings, one: Integers, other: Integers, scores: Floats) -> Integers:
    """Return the units that matched pairs make, each named by its first statement."""
    units = codings.alone
    if codings.coders == 2:
        units[numpy.maximum(one, other)] = numpy.minimum(one, other)
        return units
    order = numpy.lexsort((other, one, -scores))
    head = units.tolist()
    members: dict[int, list[int]] = {}
    held = [1 << coder for coder in codings.coder.tolist()]
    for first, second in zip(one[order].tolist(), other[order].tolist(), strict=True):
        a, b = sorted((head[first], head[second]))
        if a == b or held[a] & held[b]:
            continue
        held[a] |= held[b]
        joined = members.pop(b, [b])
        for index in joined:
            head[index] = a
        members.setdefault(a, [a]).extend(joined)
    return numpy.asarray(head, dtype=numpy.int64)
