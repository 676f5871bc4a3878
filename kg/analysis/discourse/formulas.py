"""The formulas of discourse networks as products of sparse matrices.

The cube x[i, j, k] has the weights of cases of first value i, second value j and level k of the qualifier. As a matrix
X it has a row for each i and a column for each pair (j, k). With a matrix C that says what two levels contribute, a
one-mode network is X (I ⊗ C) Xᵀ, and with a vector of what one level contributes, a two-mode network is X (I ⊗ v).

Sources: Leifeld 2024, Discourse Network Analyzer manual, chapter 2; Leifeld, Henrichsen, Buckton, Fergusson and Hilton
2021, Belief system alignment and cross-sectoral advocacy efforts in policy debates (normalisations).
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

import numpy
import polars
from numpy.typing import NDArray

from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.errors import KgError, MissingExtra

Matrix = Any
"""A matrix of SciPy in compressed sparse rows."""
Numbers = NDArray[numpy.float64]

_NOISE = 1e-12
"""What is smaller than this share of the largest sum is left from numbers that cancel each other."""
_MOST_LEVELS = 52
"""How many levels fit into a number that says which of them occur."""


class Agreement(StrEnum):
    """What ties two values of one variable."""

    IGNORE = "ignore"
    CONGRUENCE = "congruence"
    CONFLICT = "conflict"
    SUBTRACT = "subtract"


class Normalise(StrEnum):
    """By what a one-mode tie is divided."""

    NONE = "none"
    AVERAGE = "average"
    JACCARD = "jaccard"
    DNA_COSINE = "dna_cosine"
    COSINE = "cosine"


class Aggregation(StrEnum):
    """What ties a value of one variable to one of the other."""

    IGNORE = "ignore"
    SUBTRACT = "subtract"
    COMBINE = "combine"


class Share(StrEnum):
    """By what a two-mode tie is divided."""

    NONE = "none"
    ACTIVITY = "activity"
    PROMINENCE = "prominence"


def contributions(discourse: Discourse, agreement: Agreement) -> Numbers:
    """Return what a case of one level and a case of another add to the tie of their values.

    Numbers k and k' agree by 1 - |k - k'| / R, where R is the length of the scale, and conflict by the rest; where
    there is but one number (R = 0) they agree by 1. Booleans and texts agree by 1 where they are the same, and
    booleans conflict by 1 where they differ; texts conflict by another rule (:func:`one_mode_matrix`).

    Returns:
        A square matrix, with one row and column for each level.
    """
    like, unit = _likeness(discourse)
    return _scores(like, unit, agreement) / unit


def _likeness(discourse: Discourse) -> tuple[Numbers, float]:
    """Return R - |k - k'| for each two levels, and R: whole numbers where the levels are, so that sums are exact."""
    levels = discourse.levels
    if discourse.qualifier_kind is not QualifierKind.NUMBER or not discourse.span:
        return numpy.eye(len(levels)), 1.0
    values = numpy.array(levels, dtype=float)
    return discourse.span - numpy.abs(values[:, None] - values[None, :]), discourse.span


def _scores(like: Numbers, unit: float, agreement: Agreement) -> Numbers:
    match agreement:
        case Agreement.IGNORE:
            return numpy.full_like(like, unit)
        case Agreement.CONFLICT:
            return unit - like
        case Agreement.SUBTRACT:
            return 2 * like - unit
    return like


def one_mode_matrix(discourse: Discourse, rows: Sequence[str], agreement: Agreement, normalise: Normalise) -> Matrix:
    """Return the ties between values of the first variable; the diagonal is 0.

    - ``ignore``: Σⱼ (Σₖ xᵢⱼₖ)(Σₖ xᵢ'ⱼₖ)
    - ``congruence``, ``conflict``: Σⱼ Σₖ Σₖ' xᵢⱼₖ xᵢ'ⱼₖ' times what k and k' agree or conflict by
      (:func:`contributions`). For texts, conflict adds, for each second value and text that only one of the two has,
      how often that one has it.
    - ``subtract``: congruence less conflict.

    Divided, where the divisor is not 0, by

    - ``average``: (nᵢ + nᵢ') / 2, where nᵢ = Σⱼₖ xᵢⱼₖ
    - ``jaccard``: Σⱼₖ xᵢⱼₖ [xᵢ'ⱼₖ = 0] + Σⱼₖ xᵢ'ⱼₖ [xᵢⱼₖ = 0] + Σⱼₖ xᵢⱼₖ xᵢ'ⱼₖ
    - ``dna_cosine``: nᵢ nᵢ', what Discourse Network Analyzer calls cosine
    - ``cosine``: √(sᵢᵢ sᵢ'ᵢ'), where s is congruence (or ``ignore``, where that is chosen) without divisor; for
      booleans and texts this makes congruence the cosine of the vectors xᵢ and xᵢ'.

    Where a kernel weighs cases by ζ, x has the sums of √ζ, so that a pair of cases weighs √(ζζ').

    Args:
        discourse: The cases.
        rows: Ids of the values, all that occur in the cases.
        agreement: What ties two of them.
        normalise: By what their tie is divided.

    Raises:
        MissingExtra: SciPy is not installed.
    """
    sparse = _sparse()
    seconds = sorted(set(discourse.cases["second"]))
    x = _cube(discourse, rows, seconds, numpy.sqrt(discourse.cases["weight"].to_numpy()))
    like, unit = _likeness(discourse)
    of_texts = discourse.qualifier_kind is QualifierKind.TEXT
    differs_by_text = of_texts and agreement in (Agreement.CONFLICT, Agreement.SUBTRACT)
    scores = like if differs_by_text else _scores(like, unit, agreement)
    ties = _product(x, scores) @ x.T
    if unit != 1:
        ties.data /= unit
    if differs_by_text:
        ties = _text_conflict(x) if agreement is Agreement.CONFLICT else ties - _text_conflict(x)
    ties = sparse.csr_matrix(ties)
    ties.setdiag(0)
    if agreement is Agreement.SUBTRACT and ties.nnz:
        ties.data[numpy.abs(ties.data) < _NOISE * numpy.abs(ties.data).max()] = 0
    ties.eliminate_zeros()
    if normalise is not Normalise.NONE and ties.nnz:
        own = scores if agreement is Agreement.IGNORE else like
        _divide(ties, _divisors(ties, x, own / unit, normalise))
    return ties


def two_mode_matrix(
    discourse: Discourse, rows: Sequence[str], columns: Sequence[str], aggregation: Aggregation, share: Share
) -> Matrix:
    """Return the ties of values of the first variable to values of the second.

    - ``ignore``: Σₖ xᵢⱼₖ
    - ``subtract``: for booleans those that affirm less those that deny; for numbers Σₖ k xᵢⱼₖ; otherwise as ``ignore``
    - ``combine``: which levels occur, read as a binary number whose first digit is that of the first level: for
      booleans 1 where there are only affirmations, 2 only denials, 3 both.

    Divided by the row's (``activity``) or the column's (``prominence``) sum of Σₖ xᵢⱼₖ. Where a kernel weighs cases,
    x has the sums of their weights.

    Args:
        discourse: The cases.
        rows: Ids of values of the first variable, all that occur.
        columns: Ids of values of the second.
        aggregation: What ties them.
        share: By what ties are divided.

    Raises:
        KgError: A combination is to be divided, or there are too many levels to combine.
        MissingExtra: SciPy is not installed.
    """
    sparse = _sparse()
    number = len(discourse.levels)
    if aggregation is Aggregation.COMBINE and share is not Share.NONE:
        raise KgError(f"a combination says which values occur and is not an amount, so it has no {share}; choose none")
    if aggregation is Aggregation.COMBINE and number > _MOST_LEVELS:
        raise KgError(
            f"{discourse.qualifier} has {number} values, too many to combine (at most {_MOST_LEVELS}); choose subtract"
        )
    x = _cube(discourse, rows, columns, discourse.cases["weight"].to_numpy())
    if aggregation is Aggregation.COMBINE:
        x.data[:] = 1
    ties = _folded(x, len(columns), _level_values(discourse, aggregation))
    if share is not Share.NONE:
        counts = _folded(x, len(columns), numpy.ones(number))
        row, column = _places(ties)
        _divide(ties, _sums(counts)[row] if share is Share.ACTIVITY else _sums(counts, axis=0)[column])
    return sparse.csr_matrix(ties)


def _level_values(discourse: Discourse, aggregation: Aggregation) -> Numbers:
    number = len(discourse.levels)
    match aggregation, discourse.qualifier_kind:
        case Aggregation.COMBINE, _:
            return numpy.array([2.0**place for place in reversed(range(number))])
        case Aggregation.SUBTRACT, QualifierKind.BOOLEAN:
            return numpy.array([-1.0, 1.0])
        case Aggregation.SUBTRACT, QualifierKind.NUMBER:
            return numpy.array(discourse.levels, dtype=float)
    return numpy.ones(number)


def _cube(discourse: Discourse, firsts: Sequence[str], seconds: Sequence[str], weights: Numbers) -> Matrix:
    """Return the cube as a matrix with a row for each first value and a column for each second value and level."""
    cases, number = discourse.cases, len(discourse.levels)
    rows, columns = (
        _codes(cases["first"], firsts),
        _codes(cases["second"], seconds) * number + cases["level"].to_numpy(),
    )
    shape = len(firsts), len(seconds) * number
    return _sparse().coo_matrix((weights, (rows, columns)), shape=shape, dtype=float).tocsr()


def _codes(column: polars.Series, ids: Sequence[str]) -> NDArray[numpy.int64]:
    codes: NDArray[numpy.int64] = column.cast(polars.Enum(ids)).to_physical().cast(polars.Int64).to_numpy()
    return codes


def _product(x: Matrix, scores: Numbers) -> Matrix:
    """Return X (I ⊗ C)."""
    if numpy.array_equal(scores, numpy.eye(len(scores))):
        return x
    sparse = _sparse()
    blocks = sparse.kron(sparse.identity(x.shape[1] // len(scores)), sparse.csr_matrix(scores), format="csr")
    return x @ blocks


def _folded(x: Matrix, columns: int, values: Numbers) -> Matrix:
    """Return X (I ⊗ v): one column for each second value."""
    sparse = _sparse()
    return (x @ sparse.kron(sparse.identity(columns), values.reshape(-1, 1), format="csr")).tocsr()


def _present(matrix: Matrix) -> Matrix:
    """Return 1 where a matrix has something."""
    present = matrix.copy()
    present.data[:] = 1
    return present


def _text_conflict(x: Matrix) -> Matrix:
    """Return how often each of two says what the other never says, in a dense form, since nobody says everything."""
    totals = _sums(x)
    shared = (x @ _present(x).T).toarray()
    conflict = totals[:, None] + totals[None, :] - shared - shared.T
    conflict[numpy.abs(conflict) < _NOISE * max(totals.max(initial=0), 1e-300)] = 0
    return _sparse().csr_matrix(conflict)


def _divisors(ties: Matrix, x: Matrix, likeness: Numbers, normalise: Normalise) -> Numbers:
    """Return the divisor of each tie."""
    one, other = _places(ties)
    totals = _sums(x)
    match normalise:
        case Normalise.AVERAGE:
            return 0.5 * (totals[one] + totals[other])
        case Normalise.DNA_COSINE:
            return totals[one] * totals[other]
        case Normalise.COSINE:
            own = _sums(_product(x, likeness).multiply(x))
            return numpy.asarray(numpy.sqrt(own[one] * own[other]))
    shared = x @ _present(x).T
    ties.sort_indices()
    one, other = _places(ties)
    both, where = ties.copy(), _present(ties)
    both.data = totals[one] + totals[other]
    divisors = (both + (x @ x.T - shared - shared.T).multiply(where)).tocsr()  # none is 0, so each keeps its place
    divisors.sort_indices()
    values: Numbers = divisors.data
    return values


def _sums(matrix: Matrix, axis: int = 1) -> NDArray[numpy.float64]:
    return numpy.asarray(matrix.sum(axis=axis), dtype=float).ravel()


def _places(ties: Matrix) -> tuple[NDArray[numpy.int64], NDArray[numpy.int64]]:
    """Return row and column of each tie, in the order of the matrix's data."""
    return numpy.repeat(numpy.arange(ties.shape[0]), numpy.diff(ties.indptr)), ties.indices


def _divide(ties: Matrix, divisors: Numbers) -> None:
    numpy.divide(ties.data, divisors, out=ties.data, where=divisors != 0)
    ties.data[divisors == 0] = 0


def _sparse() -> Any:
    try:
        from scipy import sparse
    except ImportError:
        raise MissingExtra("a discourse network", "analysis") from None
    return sparse
