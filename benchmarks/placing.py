"""Places of whole networks: ours beside Graphviz's ``sfdp`` and ``neato``, which are given the room of each name.

.venv/bin/python benchmarks/placing.py
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import numpy

from kg.layout.crossings import count_crossings
from kg.layout.layout import MOST_LABELLED, lay_out_network
from kg.layout.overlap import Floats, Ints, Rooms, box_of, find_overlaps, rooms_of
from kg.network.network import Network

ACTORS = (300, 1_000)
"""How many actors the made corpora have."""
PROGRAMS = ("sfdp", "neato")
_POINTS = 72
"""Of an inch, in which Graphviz measures."""
_SECONDS = 60
_ROUNDING = 0.2
"""Twice how much places are rounded, by which two may come nearer to each other."""


@dataclass(frozen=True, slots=True)
class PlacingFigures:
    """What one way of placing makes of one network.

    Args:
        corpus: What the network is of.
        way: Who places.
        overlaps: Pairs of nodes that overlap, names included.
        crossings: Pairs of straight lines that cross.
        room: The area of the picture, in areas of its nodes and names.
        seconds: The lesser of two runs.
        same: Whether both runs gave the same places.
    """

    corpus: str
    way: str
    overlaps: int
    crossings: int
    room: float
    seconds: float
    same: bool


def measure_placing(root: Path, say: Callable[[str], None], actors: Sequence[int] = ACTORS) -> Sequence[PlacingFigures]:
    """Return what each way of placing makes of a corpus and of made ones of several sizes.

    Args:
        root: The corpus.
        say: Says how far it is.
        actors: How many actors the made corpora have.
    """
    from webs import networks

    found: list[PlacingFigures] = []
    for name, network in networks(root, actors):
        found += place_each_way(name, network)
        say(f"{name} placed")
    return found


def place_each_way(corpus: str, network: Network) -> Iterator[PlacingFigures]:
    """Yield what each way of placing makes of a network; of Graphviz only what is installed.

    Args:
        corpus: What the network is of.
        network: The network.
    """
    names = sorted(network.graph().nodes)
    numbers = {name: number for number, name in enumerate(names)}
    pairs = {
        tuple(sorted((numbers[a], numbers[b]))) for a, b in network.edges.select("actor", "target").rows() if a != b
    }
    ends = numpy.array(sorted(pairs), dtype=numpy.int64).reshape(-1, 2)
    rooms = rooms_of([network.labels[name] for name in names], labelled=True)

    def ours() -> Floats:
        places = lay_out_network(network)
        return numpy.array([places[name] for name in names])

    def alone() -> Floats:
        with patch.dict(os.environ, PATH=""):
            return ours()

    ways: dict[str, Callable[[], Floats]] = {"ours": ours}
    if len(names) > MOST_LABELLED and shutil.which("sfdp"):
        ways["ours, without Graphviz"] = alone
    for program in filter(shutil.which, PROGRAMS):
        ways[program] = lambda program=program: graphviz(program, ends, rooms)  # type: ignore[misc]
    for way, run in ways.items():
        (first, one), (second, other) = _timed(run), _timed(run)
        low, high = box_of(first, rooms)
        room = float((high - low).prod() / (4 * rooms.half.prod(axis=1)).sum())
        overlaps = len(find_overlaps(first, Rooms(rooms.half - _ROUNDING, rooms.down))[0])
        same = first.tobytes() == second.tobytes()
        yield PlacingFigures(corpus, way, overlaps, count_crossings(first, ends), room, min(one, other), same)


def graphviz(program: str, ends: Ints, rooms: Rooms) -> Floats:
    """Return where a program of Graphviz puts nodes of the size of their names, which it pushes apart itself.

    Args:
        program: Its name.
        ends: The nodes of each edge, of shape (edges, 2).
        rooms: How much room nodes take.
    """
    sizes = enumerate((2 * rooms.half / _POINTS).tolist())
    lines = ["graph { graph [start=1, overlap=prism, splines=none]; node [shape=box, fixedsize=true];"]
    lines += [f"{node} [width={width:.4f}, height={height:.4f}];" for node, (width, height) in sizes]
    lines += [f"{one}--{other}" for one, other in ends.tolist()]
    text = "\n".join([*lines, "}"])
    done = subprocess.run(
        [program, "-Tplain"], input=text, capture_output=True, text=True, timeout=_SECONDS, check=True
    )
    middles = numpy.zeros((len(rooms.half), 2))
    for line in done.stdout.splitlines():
        if line.startswith("node "):
            _, node, x, y, *_ = line.split()
            middles[int(node)] = float(x) * _POINTS, float(y) * _POINTS
    return middles - numpy.column_stack([numpy.zeros(len(middles)), rooms.down])


def _timed(run: Callable[[], Floats]) -> tuple[Floats, float]:
    start = time.perf_counter()
    return run(), time.perf_counter() - start


def main() -> None:
    """Print the section of the page."""
    from legible_page import placing

    found = measure_placing(Path(__file__).parents[1], lambda text: print(text, file=sys.stderr))
    print(*placing(found), sep="\n")


if __name__ == "__main__":
    main()
