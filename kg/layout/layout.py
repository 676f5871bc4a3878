"""Where nodes lie in a picture: computed here once, the same for the same network, never by physics in the page.

Up to 500 connected nodes lie as their distances ask for, with room for labels; of several beginnings the
one is taken in which the fewest lines cross. Larger ones are laid out by what :mod:`kg.layout.engines` finds.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

import networkx
import numpy
from numpy.typing import NDArray

from kg.layout.crossings import count_faults
from kg.layout.engines import lay_out_large
from kg.layout.overlap import ACROSS, GAP, Floats, Ints, Rooms, box_of, pack, push_apart, rooms_of
from kg.layout.stress import dense_stress, distances, hold_stress
from kg.network.network import Network

_PAIR = ["actor", "target", "weight"]

Place: TypeAlias = tuple[float, float]
"""To the right and down, in the units of vis-network at scale 1."""

MOST_LABELLED = 500
"""Up to how many nodes each label has room of its own."""

_APART = 165.0
"""Between neighbours, where there are few nodes."""
_LARGE_APART = 60.0
_LEAST_STRETCH, _MOST_STRETCH = 0.9, 1.35
_BEGINNINGS = ((60, 24), (120, 4), (MOST_LABELLED, 1))
"""Up to how many nodes how many beginnings are tried."""
_FEW_BEGINNINGS = 4
"""How many are tried at most where the layout only tells new nodes from where to settle among known ones."""
_AREA = 2.5
"""How much room a picture has for each that nodes and names take."""


def place(
    nodes: Sequence[str],
    weights: Mapping[tuple[str, str], float],
    *,
    known: Mapping[str, Place] | None = None,
    labels: Mapping[str, str] | None = None,
    seed: int = 0,
) -> dict[str, Place]:
    """Return where nodes lie, rounded to 0.1, so that no two of them overlap.

    The order of what is given does not matter. Where no place is known the middle of all is at 0, 0.

    Args:
        nodes: Ids of the nodes.
        weights: Weights of tied pairs, in either direction or both; ties of a node with itself, and of nodes that
            are not given, do not count.
        known: Places of nodes from before. Those given keep exactly them; new ones come near their neighbours.
        labels: What is written below nodes, by id; the id where none is given.
        seed: Seed of random choices.
    """
    names = sorted(set(nodes))
    if not names:
        return {}
    fixed = {name: spot for name, spot in (known or {}).items() if all(map(math.isfinite, spot))}
    shown = [(labels or {}).get(name, name) for name in names]
    rooms = rooms_of(shown, labelled=len(names) <= MOST_LABELLED)
    ends, lengths = _edges(names, weights)
    places = numpy.array([fixed.get(name, (math.nan, math.nan)) for name in names], dtype=numpy.float64)
    is_known = ~numpy.isnan(places[:, 0])
    new_parts = []
    for part, edges, far in _components(len(names), ends, lengths):
        known_in_part = is_known[part]
        if known_in_part.any():
            places[part] = _grow(places[part], known_in_part, edges, far, rooms.of(part), seed)
        else:
            new_parts.append((part, _lay_out(len(part), edges, far, rooms.of(part), seed)))
    _put_beside(places, new_parts, rooms)
    if is_known.any():
        places = push_apart(places, rooms, ~is_known)
    rounded = numpy.round(places, 1) + 0.0
    return {name: fixed.get(name, (x, y)) for name, (x, y) in zip(names, rounded.tolist(), strict=True)}


def lay_out_network(network: Network, *, known: Mapping[str, Place] | None = None, seed: int = 0) -> dict[str, Place]:
    """Return where the actors of a network lie that have ties to others; see :func:`place`.

    Args:
        network: The network.
        known: Places from before.
        seed: Seed of random choices.
    """
    weights = {(actor, target): float(weight) for actor, target, weight in network.edges.select(_PAIR).rows()}
    nodes = network.nodes["id"].to_list()
    here = {id: (known or {})[id] for id in nodes if id in (known or {})}
    return place(nodes, weights, known=here, labels=network.labels, seed=seed)


def _edges(names: list[str], weights: Mapping[tuple[str, str], float]) -> tuple[Ints, Floats]:
    """Return each tied pair once, as numbers of nodes, and how long it shall be, in steps: the stronger the shorter."""
    number = {name: index for index, name in enumerate(names)}
    total: dict[tuple[int, int], float] = {}
    for one, other in sorted(pair for pair in weights if pair[0] in number and pair[1] in number):
        low, high = sorted((number[one], number[other]))
        if low != high:
            weight = weights[one, other]
            total[low, high] = total.get((low, high), 0.0) + (weight if 0 < weight < math.inf else 1.0)
    pairs = sorted(total)
    ends = numpy.array(pairs, dtype=numpy.int64).reshape(-1, 2)
    heavy = numpy.array([total[pair] for pair in pairs], dtype=numpy.float64)
    return ends, 1 / (1 + 0.1 * numpy.log1p(heavy))


def _components(count: int, ends: Ints, lengths: Floats) -> Iterator[tuple[Ints, Ints, Floats]]:
    """Yield the nodes of each connected part, its edges by their numbers within it, and their lengths."""
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(count))
    graph.add_edges_from(ends.tolist())
    part_of = numpy.zeros(count, dtype=numpy.int64)
    parts = sorted(sorted(part) for part in networkx.connected_components(graph))
    within = numpy.zeros(count, dtype=numpy.int64)
    for number, part in enumerate(parts):
        part_of[part] = number
        within[part] = numpy.arange(len(part))
    order = numpy.argsort(part_of[ends[:, 0]], kind="stable")
    starts = numpy.searchsorted(part_of[ends[order, 0]], numpy.arange(len(parts) + 1))
    for number, part in enumerate(parts):
        chosen = order[starts[number] : starts[number + 1]]
        yield numpy.array(part), within[ends[chosen]], lengths[chosen]


def _lay_out(
    count: int, ends: Ints, lengths: Floats, rooms: Rooms, seed: int, most_tries: int = _BEGINNINGS[0][1]
) -> Floats:
    """Return places of connected nodes, the best of several tries."""
    if count == 1:
        return numpy.zeros((1, 2))
    if count == 2:
        side = max(_APART * float(lengths[0]), float(rooms.half[:, 0].sum())) / 2
        return numpy.array([[-side, 0.0], [side, 0.0]])
    if count > MOST_LABELLED:
        places = _lie(lay_out_large(count, ends, seed))
        area_for_each = _LARGE_APART * math.sqrt(count / 2) / max(float(places.std(axis=0).mean()) * 2.5, 1e-9)
        return push_apart(places * area_for_each, rooms)
    far = _APART * distances(count, ends, lengths)
    tries = min(most_tries, next(tries for most, tries in _BEGINNINGS if count <= most))
    best, fewest = None, math.inf
    for beginning in range(tries):
        random = numpy.random.default_rng([seed, beginning])
        start = random.normal(scale=_APART * math.sqrt(count) / 2, size=(count, 2))
        places = _lie(dense_stress(far, start))
        places = push_apart(places * _scale_for(places, rooms), rooms)
        faults = count_faults(places, ends, rooms) if tries > 1 else 0.0
        if best is None or faults < fewest - 1e-6:
            best, fewest = places, faults
    assert best is not None
    return best


def _scale_for(places: Floats, rooms: Rooms) -> float:
    """Return how much larger a layout must be so that names have room without losing its form."""
    if len(places) <= 12:
        return 1.0
    area = _AREA * float((4 * rooms.half.prod(axis=1)).sum())
    return min(3.0, max(1.0, math.sqrt(area / max(float(numpy.ptp(places, axis=0).prod()), 1.0))))


def _lie(places: Floats) -> Floats:
    """Return places turned so that they spread most from left to right, and stretched towards the form of a screen."""
    places = places - places.mean(axis=0)
    (xx, xy), (_, yy) = places.T @ places
    turn = -0.5 * math.atan2(2 * xy, xx - yy)
    cosine, sine = math.cos(turn), math.sin(turn)
    places = numpy.column_stack(
        [places[:, 0] * cosine - places[:, 1] * sine, places[:, 0] * sine + places[:, 1] * cosine]
    )
    width, height = numpy.ptp(places, axis=0) + 1e-9
    stretch = min(_MOST_STRETCH, max(_LEAST_STRETCH, math.sqrt(ACROSS * height / width)))
    stretched: Floats = places * numpy.array([stretch, 1 / stretch])
    return stretched


def _grow(
    places: Floats, is_known: NDArray[numpy.bool_], ends: Ints, lengths: Floats, rooms: Rooms, seed: int
) -> Floats:
    """Return places where the known nodes of a part lie as they did and new ones have come near their neighbours."""
    free = numpy.flatnonzero(~is_known)
    if not len(free):
        return places
    count = len(places)
    if is_known.sum() < len(free):
        fresh = _lay_out(count, ends, lengths, rooms, seed, _FEW_BEGINNINGS)
        places = numpy.where(is_known[:, None], places, _aligned(fresh, places, is_known))
    else:
        places = _near_neighbours(places, is_known, ends, lengths)
    if count <= MOST_LABELLED:
        places = hold_stress(places, free, _APART * distances(count, ends, lengths)[free])
    return push_apart(places, rooms, ~is_known)


def _aligned(fresh: Floats, places: Floats, is_known: NDArray[numpy.bool_]) -> Floats:
    """Return a new layout turned, moved and scaled so that it lies over the known places as well as it can."""
    new = fresh @ numpy.array([1, 1j])
    old = places[is_known] @ numpy.array([1, 1j])
    middle = new[is_known].mean()
    spread = float((numpy.abs(new[is_known] - middle) ** 2).sum())
    turn = ((old - old.mean()) * (new[is_known] - middle).conj()).sum() / spread if spread > 1e-6 else 1.0
    # Where few are known their distances say little of the scale of the whole.
    scale = min(1.5, max(1.0, abs(turn)))
    turned = (new - middle) * (turn / abs(turn) if abs(turn) > 1e-9 else 1.0) * scale + old.mean()
    return numpy.column_stack([turned.real, turned.imag])


def _near_neighbours(places: Floats, is_known: NDArray[numpy.bool_], ends: Ints, lengths: Floats) -> Floats:
    """Return places with new nodes in the middle of their placed neighbours, those first that have some."""
    places = places.copy()
    placed = is_known.copy()
    near: dict[int, list[tuple[int, float]]] = {}
    for (one, other), length in zip(ends.tolist(), lengths.tolist(), strict=True):
        near.setdefault(one, []).append((other, 1 / length))
        near.setdefault(other, []).append((one, 1 / length))
    middle = places[is_known].mean(axis=0)
    unplaced = numpy.flatnonzero(~is_known).tolist()
    while unplaced:
        ready = [node for node in unplaced if any(placed[other] for other, _ in near[node])]
        for number, node in enumerate(ready):
            around = [(other, heavy) for other, heavy in near[node] if placed[other]]
            spot = numpy.average(places[[other for other, _ in around]], axis=0, weights=[heavy for _, heavy in around])
            places[node] = spot + _outwards(spot - middle, number) * (_APART if len(around) == 1 else _APART / 4)
        placed[ready] = True
        unplaced = [node for node in unplaced if not placed[node]]
    return places


def _outwards(away: Floats, number: int) -> Floats:
    """Return a direction off the middle of the picture; those of several nodes in turn fan out."""
    turn = math.atan2(away[1], away[0]) if float(numpy.abs(away).max()) > 1e-6 else 0.0
    turn += (number % 7 - 3) * 0.35
    return numpy.array([math.cos(turn), math.sin(turn)])


def _put_beside(places: Floats, parts: list[tuple[Ints, Floats]], rooms: Rooms) -> None:
    """Put parts of which nothing is known beside each other, and beside what is known."""
    if not parts:
        return
    packed = pack([(spots_of_part, rooms.of(part)) for part, spots_of_part in parts])
    numbers = numpy.concatenate([part for part, _ in parts])
    spots = numpy.concatenate(packed)
    low, high = box_of(spots, rooms.of(numbers))
    there = numpy.flatnonzero(~numpy.isnan(places[:, 0]))
    if len(there):
        upper, lower = box_of(places[there], rooms.of(there))
        if (lower - upper)[0] > ACROSS * (lower - upper)[1]:
            corner = numpy.array([(upper[0] + lower[0] - (high - low)[0]) / 2, lower[1] + GAP])
        else:
            corner = numpy.array([lower[0] + GAP, (upper[1] + lower[1] - (high - low)[1]) / 2])
    else:
        corner = (low - high) / 2
    places[numbers] = spots - low + corner
