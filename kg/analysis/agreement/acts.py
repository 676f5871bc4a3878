"""Whether coders take the same mentions for one act."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy

from kg.analysis.agreement.codings import Coded
from kg.analysis.agreement.coefficients import Integers
from kg.table.counted import IS_ACT
from kg.vocabulary import Kind


@dataclass(frozen=True, slots=True)
class SameAct:
    """How far coders agree on which of the mentions that they matched are of one act.

    Args:
        joined: How many pairs of mentions at least one of two coders takes for one act.
        agreed: The share of them that both do; ``None`` where there are none.
        alpha: Krippendorff's α of the answers for all pairs of mentions; ``None`` where it is not defined.
        kappa: Cohen's κ of these, which is the adjusted Rand index (Warrens 2008).
        differing: The units of pairs on which they differ.
    """

    joined: int
    agreed: float | None
    alpha: float | None
    kappa: float | None
    differing: Integers


def same_acts(coded: Coded) -> SameAct:
    """Return how far coders agree on which mentions are of one act."""
    labels = coded.rows["act"].to_list()
    kinds = (coded.rows["kind"] == str(Kind.ACT)).to_list()
    both = first_only = second_only = neither = 0
    differing: set[int] = set()
    for one, other in combinations(range(len(coded.coders)), 2):
        rows = enumerate(coded.units[:, [one, other]].tolist())
        matched = [(unit, a, b) for unit, (a, b) in rows if a >= 0 and b >= 0 and kinds[a] and kinds[b]]
        mentions = [(unit, labels[a], labels[b]) for unit, a, b in matched]
        first = set(_joined((unit, act) for unit, act, _ in mentions))
        second = set(_joined((unit, act) for unit, _, act in mentions))
        both += len(first & second)
        first_only += len(first - second)
        second_only += len(second - first)
        neither += len(mentions) * (len(mentions) - 1) // 2 - len(first | second)
        differing |= {unit for pair in first ^ second for unit in pair}
    joined = both + first_only + second_only
    alpha, kappa = _of_answers(both, first_only, second_only, neither)
    units = numpy.asarray(sorted(differing), dtype=numpy.int64)
    return SameAct(joined, both / joined if joined else None, alpha, kappa, units)


def acts_once(coded: Coded) -> int:
    """Return how many acts the coders tell, each once: acts of two coders are one if a mention of theirs is matched."""
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    acts = coded.rows.with_row_index("index").filter(IS_ACT)
    units, unit = numpy.unique(coded.unit[acts["index"].to_numpy()], return_inverse=True)
    labels, label = numpy.unique(acts["act"].to_numpy(), return_inverse=True)
    number = len(units) + len(labels)
    ties = coo_array((numpy.ones(acts.height), (unit, len(units) + label)), shape=(number, number))
    return int(connected_components(ties, directed=False)[0]) if number else 0


def _joined(acts: Iterable[tuple[int, str | None]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs of units that bear the same label of an act."""
    units: dict[str, list[int]] = {}
    for unit, act in acts:
        if act is not None:
            units.setdefault(act, []).append(unit)
    for several in units.values():
        yield from combinations(several, 2)


def _of_answers(both: int, first: int, second: int, neither: int) -> tuple[float | None, float | None]:
    """Return nominal α and Cohen's κ of answers yes and no: how often both said yes, one only, and neither."""
    total = both + first + second + neither
    yes, no = 2 * both + first + second, 2 * neither + first + second
    if not yes or not no:
        return None, None
    chance = ((both + first) * (both + second) + (neither + first) * (neither + second)) / total**2
    kappa = ((both + neither) / total - chance) / (1 - chance) if chance < 1 else None
    return 1 - (2 * total - 1) * (first + second) / (yes * no), kappa
