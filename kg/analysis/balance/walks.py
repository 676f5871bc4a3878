"""Walk balance: how far from balance closed walks of all lengths are, the short ones counting most.

Estrada and Benzi 2014, Walk-based measure of balance in signed networks (Physical Review E 90): tr(exp A) divided by
tr(exp |A|), where A is the matrix of signs and |A| that of ties. It is 1 where the graph is balanced, and less the more
closed walks pass an odd number of negative ties.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import networkx
import numpy
from numpy.typing import NDArray

from kg.analysis.balance.blocks import Block
from kg.analysis.balance.frustration import by_name, signs_of
from kg.errors import MissingExtra

EXACT_NODES = 2000
"""Up to how many nodes of one connected part all eigenvalues are computed, which takes seconds."""
_DIRECTIONS = 40
"""How many directions are taken out exactly, and how many of chance are followed in what is left."""


@dataclass(frozen=True, slots=True)
class WalkBalance:
    """The walk balance of a signed graph.

    Args:
        value: Between 0 and 1, 1 where it is balanced; ``None`` without a tie.
        error: Its standard error where it is estimated, 0 where it is exact.
        note: How it was estimated; empty where it is exact.
    """

    value: float | None
    error: float = 0.0
    note: str = ""


def walk_balance(graph: networkx.Graph[Any], *, seed: int = 0) -> WalkBalance:
    """Return the walk balance of a signed graph.

    All eigenvalues are computed where each connected part has at most :data:`EXACT_NODES` nodes; otherwise the traces
    of larger parts are estimated (Meyer and others 2021, Hutch++), with the standard error.

    Args:
        graph: A graph without direction whose edges have ``sign``: 1 or -1; those of sign 0 and loops are left out,
            nodes without any tie count.
        seed: What the estimate begins with.

    Raises:
        KgError: The graph is directed, or an edge has no sign.
        MissingExtra: SciPy is not installed, and a part is too large for all its eigenvalues.
    """
    signs = signs_of(graph)
    if not signs:
        return WalkBalance(None)
    ties: networkx.Graph[Any] = networkx.Graph()
    ties.add_edges_from(sorted(signs, key=by_name))
    parts = [
        Block.of(sorted((pair for pair in signs if pair[0] in part), key=by_name), signs)
        for part in sorted(networkx.connected_components(ties), key=lambda nodes: min(map(str, nodes)))
    ]
    if all(block.cost(block.two_sides()) == 0 for block in parts):
        return WalkBalance(1.0)
    traces = [_traces(block, seed) for block in parts]
    top = max(trace.top for trace in traces)
    lonely = (len(graph) - len(ties)) * numpy.exp(-top)
    signed = lonely + sum(trace.signed * numpy.exp(trace.top - top) for trace in traces)
    whole = lonely + sum(trace.whole * numpy.exp(trace.top - top) for trace in traces)
    value = float(signed / whole)
    spread = sum((trace.error * numpy.exp(trace.top - top)) ** 2 for trace in traces) ** 0.5
    error = float(spread / whole)
    if all(block.nodes <= EXACT_NODES for block in parts):
        return WalkBalance(value, error)
    note = f"estimated for connected parts of more than {EXACT_NODES:,} actors; standard error {error:.2g}"
    return WalkBalance(value, error, note)


@dataclass(frozen=True, slots=True)
class _Traces:
    """Both traces of one part, divided by the exponential of its largest eigenvalue, which alone may be too large."""

    signed: float
    whole: float
    top: float
    error: float = 0.0


def _traces(block: Block, seed: int) -> _Traces:
    if block.nodes > EXACT_NODES:
        return _estimated(block, seed)
    matrix = numpy.zeros((block.nodes, block.nodes))
    one, other = block.ends.T
    matrix[one, other] = matrix[other, one] = block.signs
    whole = numpy.linalg.eigvalsh(numpy.abs(matrix))
    signed = numpy.linalg.eigvalsh(matrix)
    top = float(whole[-1])
    return _Traces(float(numpy.exp(signed - top).sum()), float(numpy.exp(whole - top).sum()), top)


def _estimated(block: Block, seed: int) -> _Traces:
    """Return traces by following some directions exactly and, in what is left, some of chance.

    The same directions of chance are followed for both traces; the error is that of signed − balance · whole.
    """
    try:
        from scipy.sparse import coo_array, eye_array
        from scipy.sparse.linalg import eigsh, expm_multiply
    except ImportError:
        raise MissingExtra("walk balance of a large network", "analysis") from None
    chance = numpy.random.default_rng(seed)
    start = numpy.ones(block.nodes)
    one, other = block.ends.T
    places = (numpy.concatenate([one, other]), numpy.concatenate([other, one]))
    signed = coo_array((numpy.tile(block.signs, 2).astype(float), places), shape=(block.nodes, block.nodes)).tocsr()
    top = float(eigsh(abs(signed), k=1, which="LA", v0=start, return_eigenvectors=False)[0])
    throws = chance.choice([-1.0, 1.0], size=(block.nodes, _DIRECTIONS))

    def trace(matrix: Any) -> tuple[float, NDArray[numpy.float64]]:
        values, vectors = eigsh(matrix, k=_DIRECTIONS, which="LA", v0=start)
        rest = throws - vectors @ (vectors.T @ throws)
        shifted = matrix - top * eye_array(block.nodes, format="csr")
        followed = expm_multiply(shifted, rest, traceA=-top * block.nodes)
        return float(numpy.exp(values - top).sum()), (rest * followed).sum(axis=0)

    (signed_main, signed_rest), (whole_main, whole_rest) = trace(signed), trace(abs(signed))
    total = signed_main + signed_rest.mean(), whole_main + whole_rest.mean()
    apart = signed_rest - total[0] / total[1] * whole_rest
    error = float(apart.std(ddof=1) / _DIRECTIONS**0.5)
    return _Traces(float(total[0]), float(total[1]), top, error)
