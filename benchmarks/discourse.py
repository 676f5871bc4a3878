"""Discourse networks: from cases to a one-mode network, beside the bare product of sparse matrices that it is.

Actors and issues are drawn by Zipf's law. Each size is measured in a process of its own:

    .venv/bin/python benchmarks/discourse.py STATEMENTS
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass
from datetime import date, timedelta

import numpy
import polars
from measuring import median_seconds, peak_bytes, report, run_side
from scipy import sparse

from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import one_mode, two_mode
from kg.analysis.discourse.windows import Windows, sliding

STATEMENTS = (10_000, 100_000)
"""How many statements are measured."""
_DAYS = 3_650
_WINDOWS = 500
_SIZES = (31, 91, 365)
"""How many days a window has."""


@dataclass(frozen=True, slots=True)
class DiscourseFigures:
    """What a discourse network of so many statements takes.

    Args:
        statements: How many.
        actors: How many actors there are.
        issues: How many issues.
        ties: How many pairs of actors are tied.
        floor: Seconds of the bare product (X·W)·Xᵀ.
        one_mode: Seconds from cases to the network, by agreement.
        normalised: Seconds of congruence, by what it is divided by.
        two_mode: Seconds of a two-mode network.
        windows: Seconds of 500 windows, each a network of its own, by their size in days.
        window_ties: How many ties such a window has on average, by its size in days.
        peak_bytes: The most memory of the process.
    """

    statements: int
    actors: int
    issues: int
    ties: int
    floor: float
    one_mode: dict[str, float]
    normalised: dict[str, float]
    two_mode: float
    windows: dict[str, float]
    window_ties: dict[str, float]
    peak_bytes: int


def measure_discourse(statements: int) -> DiscourseFigures:
    """Return what networks of so many statements take in a process of its own."""
    (line,), _ = run_side([sys.executable, __file__, str(statements)])
    return DiscourseFigures(statements, **line)


def synthetic(statements: int) -> Discourse:
    """Return so many statements of actors on issues, for, against or neither, over ten years."""
    chosen = random.Random(1)
    actors, issues = (
        [f"actor-{at}" for at in range(statements // 50)],
        [f"issue-{at}" for at in range(statements // 200)],
    )
    frame = polars.DataFrame(
        {
            "actor": _zipf(actors, statements, chosen),
            "issue": _zipf(issues, statements, chosen),
            "stance": chosen.choices([-1, 0, 1], k=statements),
            "document": [f"a{at // 10:06}" for at in range(statements)],
            "day": [date(2015, 1, 1) + timedelta(days=at * _DAYS // statements) for at in range(statements)],
        }
    )
    return make_discourse(
        frame, first="actor", second="issue", qualifier="stance", document="document", time="day", scale=(-1, 1)
    )


def _zipf(ids: list[str], number: int, chosen: random.Random) -> list[str]:
    every = ids + chosen.choices(ids, [1 / (at + 1) for at in range(len(ids))], k=number - len(ids))
    chosen.shuffle(every)
    return every


def bare_parts(discourse: Discourse) -> tuple[sparse.csr_matrix, sparse.csr_matrix]:
    """Return the matrices of the product: statements by actor, issue and stance, and how alike stances are."""
    codes = [numpy.unique(discourse.cases[side].to_numpy(), return_inverse=True)[1] for side in ("first", "second")]
    levels = discourse.cases["level"].to_numpy()
    x = sparse.coo_matrix((numpy.ones(len(levels)), (codes[0], codes[1] * 3 + levels))).tocsr()
    likeness = 1 - numpy.abs(numpy.subtract.outer([-1, 0, 1], [-1, 0, 1])) / 2
    return x, sparse.kron(sparse.identity(x.shape[1] // 3), likeness, format="csr")


def main(statements: int) -> None:
    """Measure, and print a line of JSON."""
    discourse = synthetic(statements)
    x, w = bare_parts(discourse)
    ours = one_mode(discourse).matrix
    assert abs(ours.toarray() - _without_diagonal((x @ w) @ x.T)).max() < 1e-9
    slid = {size: sliding(discourse, "days", size, step=7) for size in _SIZES}

    def over_time(windows: Windows) -> None:
        for window in windows:
            one_mode(window.discourse)

    report(
        actors=len(discourse.first_labels),
        issues=len(discourse.second_labels),
        ties=one_mode(discourse).edges.height,
        floor=median_seconds(lambda: (x @ w) @ x.T, 5),
        one_mode={
            name: median_seconds(lambda name=name: one_mode(discourse, name).matrix, 5)  # type: ignore[misc]
            for name in ("ignore", "congruence", "conflict", "subtract")
        },
        normalised={
            name: median_seconds(lambda name=name: one_mode(discourse, "congruence", name).matrix, 3)  # type: ignore[misc]
            for name in ("average", "jaccard", "dna_cosine", "cosine")
        },
        two_mode=median_seconds(lambda: two_mode(discourse).matrix, 5),
        windows={
            str(size): median_seconds(lambda windows=windows: over_time(windows), 1) * _WINDOWS / len(windows)  # type: ignore[misc]
            for size, windows in slid.items()
        },
        window_ties={
            str(size): sum(one_mode(window.discourse).edges.height for window in windows) / len(windows)
            for size, windows in slid.items()
        },
        peak_bytes=peak_bytes(),
    )


def _without_diagonal(matrix: sparse.csr_matrix) -> numpy.ndarray:
    dense: numpy.ndarray = matrix.toarray()
    numpy.fill_diagonal(dense, 0)
    return dense


if __name__ == "__main__":
    main(int(sys.argv[1]))
