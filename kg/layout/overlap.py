"""Room for nodes and their labels: how much each takes, nodes pushed apart, parts of a picture side by side."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

import numpy
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[numpy.float64]
Ints: TypeAlias = NDArray[numpy.int64]

ACROSS = 1.35
"""How much wider than high a picture is, for screens."""
RADIUS = 14.0
"""Of the disc of a node; its name is below."""
GAP = 60.0
"""Between the parts of a picture that are not tied to each other."""

_LETTER = 7.0
_LINE = 14.0
_MOST_LETTERS = 24
_MARGIN = 5.0
_MOST_ROUNDS = 150
_WIDTHS = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
"""How much wider than what the parts fill a picture may be, so that they fit."""
_MOST_TRIED = 200
_FEW = 50
"""Points of which all pairs are compared; of more the grid takes less time."""
_SIDES = ((0, 1), (1, -1), (1, 0), (1, 1))
"""The neighbouring cells to look at, so that each pair of cells is met once."""


@dataclass(frozen=True, slots=True)
class Rooms:
    """The rectangles that nodes take, each seen from the node's centre.

    Args:
        half: Half the width and half the height of each, of shape (nodes, 2).
        down: How far the middle of each lies below the centre of its node, of shape (nodes,).
    """

    half: Floats
    down: Floats

    def middles(self, places: Floats) -> Floats:
        """Return the middles of the rectangles of nodes that lie at these places."""
        return places + numpy.column_stack([numpy.zeros(len(places)), self.down])

    def of(self, chosen: Ints) -> Rooms:
        """Return those of some of the nodes."""
        return Rooms(self.half[chosen], self.down[chosen])


def rooms_of(labels: Sequence[str], *, labelled: bool) -> Rooms:
    """Return how much room nodes take, in the units of vis-network.

    Args:
        labels: What is written below each node.
        labelled: Whether labels have room of their own; in a large picture they show only from near.
    """
    if not labelled:
        return Rooms(numpy.full((len(labels), 2), RADIUS + 2), numpy.zeros(len(labels)))
    letters = numpy.array([min(len(label), _MOST_LETTERS) for label in labels], dtype=numpy.float64)
    lines = numpy.array([min(4, max(1, math.ceil(len(label) / _MOST_LETTERS))) for label in labels])
    below = 3 + _LINE * lines
    width = numpy.maximum(RADIUS, letters * _LETTER / 2) + _MARGIN
    return Rooms(numpy.column_stack([width, RADIUS + below / 2 + _MARGIN]), below / 2)


def push_apart(places: Floats, rooms: Rooms, free: NDArray[numpy.bool_] | None = None) -> Floats:
    """Return places at which no rectangles overlap, as near to those given as a simple way finds.

    Nodes are pushed a number of rounds; what overlaps even then goes to the nearest spot where it does not.

    Args:
        places: Where nodes lie, of shape (nodes, 2).
        rooms: How much room they take.
        free: Which may be moved; all if ``None``. Two that may not are left as they are.
    """
    places = places.copy()
    move = numpy.ones(len(places)) if free is None else free.astype(numpy.float64)
    for _ in range(_MOST_ROUNDS):
        one, other, over = find_overlaps(places, rooms)
        shared = move[one] + move[other]
        one, other, over = one[shared > 0], other[shared > 0], over[shared > 0]
        if not len(one):
            return places
        _push(places, one, other, over, move, rooms)
    _settle(places, rooms, move)
    return places


def _push(places: Floats, one: Ints, other: Ints, over: Floats, move: Floats, rooms: Rooms) -> None:
    """Push each overlapping pair apart along the side where they overlap less."""
    middles = rooms.middles(places)
    apart = middles[other] - middles[one]
    along = numpy.argmin(over, axis=1)
    rows = numpy.arange(len(one))
    # Of two at the very same place the later goes right or down.
    sign = numpy.where(apart[rows, along] < 0, -1.0, 1.0)
    step = sign * (over[rows, along] + 0.5) / (move[one] + move[other])
    shift = numpy.zeros_like(places)
    met = numpy.zeros_like(places)
    for side, way in ((one, -1.0), (other, 1.0)):
        numpy.add.at(shift, (side, along), way * step * move[side])
        numpy.add.at(met, (side, along), 1.0)
    # The mean, not the sum, of many pushes, else nodes in a heap are thrown about.
    places += shift / numpy.maximum(1.0, numpy.sqrt(met))


def find_overlaps(places: Floats, rooms: Rooms) -> tuple[Ints, Ints, Floats]:
    """Return pairs of nodes whose rectangles overlap, and by how much in both directions, of shape (pairs, 2)."""
    middles = rooms.middles(places)
    one, other = _near(middles, 2 * rooms.half.max(axis=0, initial=1.0))
    over = rooms.half[one] + rooms.half[other] - numpy.abs(middles[other] - middles[one])
    meet = (over > 0).all(axis=1)
    one, other, over = one[meet], other[meet], over[meet]
    order = numpy.lexsort((other, one))
    return one[order], other[order], over[order]


def _near(points: Floats, cell: Floats) -> tuple[Ints, Ints]:
    """Return all pairs of points in the same cell of a grid or in neighbouring ones, the lesser number first.

    Of few points all pairs are returned, which takes less time than the grid.
    """
    if len(points) <= _FEW:
        return _all_pairs(len(points))
    spot = numpy.floor((points - points.min(axis=0, initial=0.0)) / cell).astype(numpy.int64) + 1
    across = int(spot[:, 1].max(initial=0)) + 3
    keys = spot[:, 0] * across + spot[:, 1]
    order = numpy.argsort(keys, kind="stable")
    ordered = keys[order]
    pairs = []
    for right, down in ((0, 0), *_SIDES):
        looked_for = ordered + right * across + down
        start = numpy.searchsorted(ordered, looked_for, "left")
        if (right, down) == (0, 0):
            start = numpy.arange(len(ordered)) + 1
        count = numpy.maximum(0, numpy.searchsorted(ordered, looked_for, "right") - start)
        first = numpy.repeat(numpy.arange(len(ordered)), count)
        within = numpy.arange(len(first)) - numpy.repeat(numpy.cumsum(count) - count, count)
        pairs.append((order[first], order[numpy.repeat(start, count) + within]))
    one = numpy.concatenate([pair[0] for pair in pairs])
    other = numpy.concatenate([pair[1] for pair in pairs])
    return numpy.minimum(one, other), numpy.maximum(one, other)


@cache
def _all_pairs(count: int) -> tuple[Ints, Ints]:
    one, other = numpy.triu_indices(count, 1)
    return one, other


def _settle(places: Floats, rooms: Rooms, move: Floats) -> None:
    """Move each node that still overlaps another to the nearest free spot on a spiral around it."""
    one, other, _ = find_overlaps(places, rooms)
    movable = {int(b if move[b] else a) for a, b in zip(one, other, strict=True) if move[a] or move[b]}
    if not movable:
        return
    taken = _Taken(places, rooms, movable)
    for node in sorted(movable):
        x, y = places[node].tolist()
        spiral = _spiral(x, y, float(rooms.half[node].min()))
        places[node] = next(spot for spot in spiral if taken.is_free(node, *spot))
        taken.take(node)


class _Taken:
    """What is taken of a picture, by the cells of a grid; plain numbers, since it is asked one node at a time."""

    def __init__(self, places: Floats, rooms: Rooms, without: set[int]) -> None:
        self._places = places
        self._half: list[list[float]] = rooms.half.tolist()
        self._down: list[float] = rooms.down.tolist()
        self._cell: list[float] = (2 * rooms.half.max(axis=0)).tolist()
        self._cells: dict[tuple[int, int], list[tuple[float, float, float, float]]] = {}
        for node in range(len(places)):
            if node not in without:
                self.take(node)

    def take(self, node: int) -> None:
        """Take the room of a node where it lies."""
        x, y = self._places[node].tolist()
        taken = (x, y + self._down[node], *self._half[node])
        self._cells.setdefault(self._cell_of(node, x, y), []).append(taken)

    def is_free(self, node: int, x: float, y: float) -> bool:
        """Return whether a node would lie over none there."""
        (width, height), below = self._half[node], self._down[node]
        across, down = self._cell_of(node, x, y)
        return not any(
            abs(middle_x - x) < wide + width and abs(middle_y - y - below) < high + height
            for right in (-1, 0, 1)
            for lower in (-1, 0, 1)
            for middle_x, middle_y, wide, high in self._cells.get((across + right, down + lower), ())
        )

    def _cell_of(self, node: int, x: float, y: float) -> tuple[int, int]:
        wide, high = self._cell
        return math.floor(x / wide), math.floor((y + self._down[node]) / high)


def _spiral(x: float, y: float, step: float) -> Iterator[tuple[float, float]]:
    yield x, y
    number = 0
    while True:
        number += 1
        turn, far = number * math.pi * (3 - math.sqrt(5)), step * math.sqrt(number)
        yield x + ACROSS * far * math.cos(turn), y + far * math.sin(turn)


def pack(parts: Sequence[tuple[Floats, Rooms]]) -> list[Floats]:
    """Return places of the nodes of several parts, moved so that no part lies over another and all have a good form.

    Args:
        parts: For each part where its nodes lie, and how much room they take.
    """
    boxes = [box_of(places, rooms) for places, rooms in parts]
    sizes = [(float(high[0] - low[0]) + GAP, float(high[1] - low[1]) + GAP) for low, high in boxes]
    order = sorted(range(len(parts)), key=lambda part: (-sizes[part][1], -sizes[part][0], part))
    area = sum(width * height for width, height in sizes)
    least = max([math.sqrt(ACROSS * area), *(width for width, _ in sizes)], default=0.0)
    tries = _WIDTHS if len(parts) <= _MOST_TRIED else _WIDTHS[:1]
    ways = [_fill(order, sizes, least * wider) for wider in tries]
    corners = min(ways, key=lambda way: _form(way, sizes))
    return [
        places - low + numpy.array(corner)
        for (places, _), (low, _high), corner in zip(parts, boxes, corners, strict=True)
    ]


def _form(corners: Sequence[tuple[float, float]], sizes: Sequence[tuple[float, float]]) -> float:
    """Return how high a screen must be for all of it."""
    ends = [(x + width, y + height) for (x, y), (width, height) in zip(corners, sizes, strict=True)]
    return max(max(x / ACROSS, y) for x, y in ends)


def _fill(order: Sequence[int], sizes: Sequence[tuple[float, float]], width: float) -> list[tuple[float, float]]:
    """Return the upper left corners of rectangles, each put as high up, and then as far to the left, as it goes."""
    corners = [(0.0, 0.0)] * len(order)
    line: list[tuple[float, float]] = [(0.0, 0.0)]  # how far down it is filled, from each x on to the next
    for part in order:
        wide, high = sizes[part]
        top, left = min(
            _stand(line, index, wide) for index, (x, _) in enumerate(line) if x + wide <= width + 1 or x == 0
        )
        corners[part] = left, top
        line = _lowered(line, left, left + wide, top + high)
    return corners


def _stand(line: Sequence[tuple[float, float]], index: int, wide: float) -> tuple[float, float]:
    """Return how high up a rectangle can lie that begins where a piece of the line does, and where that is."""
    left, top = line[index]
    for x, filled in line[index + 1 :]:
        if x >= left + wide:
            break
        top = max(top, filled)
    return top, left


def _lowered(line: list[tuple[float, float]], left: float, right: float, to: float) -> list[tuple[float, float]]:
    """Return the line with a piece of it filled down to a new height."""
    before = [piece for piece in line if piece[0] < left]
    after = [piece for piece in line if piece[0] > right]
    height_at_right = max(piece for piece in line if piece[0] <= right)[1]
    return [*before, (left, to), (right, height_at_right), *after]


def box_of(places: Floats, rooms: Rooms) -> tuple[Floats, Floats]:
    """Return the upper left and the lower right corner of what nodes take together."""
    middles = rooms.middles(places)
    return (middles - rooms.half).min(axis=0), (middles + rooms.half).max(axis=0)
