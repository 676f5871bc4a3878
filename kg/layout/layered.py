"""Places in layers, so that arrows point down: causes above what they cause.

After Sugiyama, Tagawa and Toda (1981, Methods for visual understanding of hierarchical system structures): arrows that
close a circle are turned round; each node lies a layer below the lowest of those before it; within layers the mean
place of neighbours orders the nodes, so that few arrows cross; then nodes move towards their neighbours as far as their
order and their room allow (least squares, by pooling adjacent violators).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import networkx

_SWEEPS = 12
_PASSES = 8
_THIN = 0.4
"""Room of an arrow that passes a layer, in rooms of a node."""


@dataclass(frozen=True)
class Layered:
    """Where nodes lie in layers.

    Args:
        layer: The layer of each node, 0 on top.
        across: Its middle from the left, in rooms of a node; the first node of all lies at 0.5 or more.
        bends: For each arrow that passes layers, by tail and head: where it does, in rooms, from its tail on.
        width: How many rooms the widest layer needs.
    """

    layer: Mapping[str, int]
    across: Mapping[str, float]
    bends: Mapping[tuple[str, str], tuple[float, ...]]
    width: float


def layered(nodes: Sequence[str], arrows: Iterable[tuple[str, str]]) -> Layered:
    """Return places in layers, the same for the same input.

    Args:
        nodes: The nodes; where nothing else decides, they keep this order.
        arrows: Pairs of different nodes, tail and head.
    """
    pairs = list(dict.fromkeys(arrows))
    turned = _circles(nodes, pairs)
    down = [(head, tail) if (tail, head) in turned else (tail, head) for tail, head in pairs]
    layer = _layers(nodes, down)
    rows: list[list[str]] = [[] for _ in range(max(layer.values(), default=-1) + 1)]
    for node in nodes:
        rows[layer[node]].append(node)
    paths: dict[tuple[str, str], list[str]] = {}
    for above, below in dict.fromkeys(down):
        passing = [f"{above}\0{below}\0{at}" for at in range(layer[above] + 1, layer[below])]
        for at, name in enumerate(passing, layer[above] + 1):
            rows[at].append(name)
        paths[above, below] = [above, *passing, below]
    links = [link for path in paths.values() for link in pairwise(path)]
    rows = _ordered(rows, links)
    across = _moved(rows, links)
    bends = {}
    for tail, head in pairs:
        backwards = (tail, head) in turned
        path = paths[(head, tail) if backwards else (tail, head)][1:-1]
        if path:
            bends[tail, head] = tuple(across[name] for name in (reversed(path) if backwards else path))
    return Layered(layer, {node: across[node] for node in nodes}, bends, _width(across))


def _circles(nodes: Sequence[str], arrows: Sequence[tuple[str, str]]) -> set[tuple[str, str]]:
    """Return arrows without which there is no circle: those that lead back on a walk in depth."""
    following: dict[str, list[str]] = {node: [] for node in nodes}
    for tail, head in arrows:
        following[tail].append(head)
    back: set[tuple[str, str]] = set()
    done: set[str] = set()
    for start in nodes:
        if start in done:
            continue
        way, open_ones = [(start, iter(following[start]))], {start}
        while way:
            node, heads = way[-1]
            following_one = next((one for one in heads if one not in done), None)
            if following_one is None:
                way.pop()
                open_ones.discard(node)
                done.add(node)
            elif following_one in open_ones:
                back.add((node, following_one))
            else:
                way.append((following_one, iter(following[following_one])))
                open_ones.add(following_one)
    return back


def _layers(nodes: Sequence[str], down: Sequence[tuple[str, str]]) -> dict[str, int]:
    graph: networkx.DiGraph[str] = networkx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from(down)
    layer = {node: at for at, row in enumerate(networkx.topological_generations(graph)) for node in row}
    for node in nodes:  # what nothing leads to lies just above what it leads to
        if not graph.in_degree(node) and graph.out_degree(node):
            layer[node] = min(layer[head] for head in graph.successors(node)) - 1
    return layer


def _ordered(rows: list[list[str]], links: Sequence[tuple[str, str]]) -> list[list[str]]:
    """Return layers in the order with the fewest crossings that the sweeps found."""
    above, below = _neighbours(links)
    best, fewest = rows, _crossings(rows, below)
    current = rows
    for sweep in range(_SWEEPS):
        turn = sweep % 2
        beside = below if turn else above
        current = [*reversed(current)] if turn else [*current]
        swept: list[list[str]] = []
        for row in current:
            place = {name: at for at, name in enumerate(swept[-1])} if swept else {}
            swept.append(_by_mean(row, place, beside))
        current = [*reversed(swept)] if turn else swept
        crossings = _crossings(current, below)
        if crossings < fewest:
            best, fewest = current, crossings
    return best


def _by_mean(row: list[str], place: Mapping[str, int], beside: Mapping[str, list[str]]) -> list[str]:
    def mean(at: int) -> float:
        near = [place[one] for one in beside.get(row[at], ()) if one in place]
        return sum(near) / len(near) if near else float(at)

    return [row[at] for at in sorted(range(len(row)), key=lambda at: (mean(at), at))]


def _neighbours(links: Sequence[tuple[str, str]]) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    above: dict[str, list[str]] = {}
    below: dict[str, list[str]] = {}
    for upper, lower in links:
        above.setdefault(lower, []).append(upper)
        below.setdefault(upper, []).append(lower)
    return above, below


def _crossings(rows: Sequence[Sequence[str]], below: Mapping[str, list[str]]) -> int:
    found = 0
    for upper, lower in pairwise(rows):
        place = {name: at for at, name in enumerate(lower)}
        ends = [sorted(place[one] for one in below.get(name, ()) if one in place) for name in upper]
        for at, mine in enumerate(ends):
            found += sum(theirs < end for end in mine for later in ends[at + 1 :] for theirs in later)
    return found


def _moved(rows: Sequence[Sequence[str]], links: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Return the middles of all nodes, near those of their neighbours above and below."""
    above, below = _neighbours(links)
    across = {}
    for row in rows:
        edge = 0.0
        for name in row:
            across[name] = edge + _room(name) / 2
            edge += _room(name)
    for turn in range(_PASSES):
        for row in rows if turn % 2 == 0 else reversed(rows):
            near = [[across[one] for one in (*above.get(name, ()), *below.get(name, ()))] for name in row]
            wanted = [sum(one) / len(one) if one else across[name] for name, one in zip(row, near, strict=True)]
            across.update(zip(row, _apart(wanted, [_room(name) for name in row]), strict=True))
    left = min((across[name] - _room(name) / 2 for row in rows for name in row), default=0.0)
    return {name: at - left for name, at in across.items()}


def _apart(wanted: Sequence[float], rooms: Sequence[float]) -> list[float]:
    """Return the places nearest to those wanted at which nothing overlaps, in the given order."""
    offset, pools = 0.0, list[list[float]]()
    offsets = []
    for at, place in enumerate(wanted):
        offset += (rooms[at - 1] + rooms[at]) / 2 if at else 0.0
        offsets.append(offset)
        pools.append([place - offset])
        while len(pools) > 1 and _mean(pools[-2]) > _mean(pools[-1]):
            pools[-2:] = [pools[-2] + pools[-1]]
    flat = [_mean(pool) for pool in pools for _ in pool]
    return [place + shift for place, shift in zip(flat, offsets, strict=True)]


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


def _room(name: str) -> float:
    return _THIN if "\0" in name else 1.0


def _width(across: Mapping[str, float]) -> float:
    return max((at + _room(name) / 2 for name, at in across.items()), default=0.0)
