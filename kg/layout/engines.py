"""Layouts of large connected graphs: Graphviz where it is installed, else NumPy alone.

NetworKit was measured and left out: its MaxentStress takes 47 s for 10,000 nodes on one thread, and with more threads
its result is another each time; its PivotMDS alone puts nodes with the same neighbours on one spot.
"""

from __future__ import annotations

import shutil
import subprocess

import numpy

from kg.layout.overlap import Floats, Ints
from kg.layout.stress import sparse_stress

_SECONDS = 60


def lay_out_large(count: int, ends: Ints, seed: int) -> Floats:
    """Return places of the nodes of a connected graph, of any scale, of shape (nodes, 2).

    Args:
        count: Number of nodes.
        ends: The nodes of each edge, of shape (edges, 2), each pair once.
        seed: Seed of random choices.
    """
    places = sfdp(count, ends, seed)
    if places is not None and numpy.isfinite(places).all():
        return places
    return sparse_stress(count, ends, seed)


def sfdp(count: int, ends: Ints, seed: int) -> Floats | None:
    """Ask Graphviz, and return ``None`` where it is not installed or fails.

    Nodes go there as numbers, so that no name is ever read as its language.
    """
    program = shutil.which("sfdp")
    if program is None:
        return None
    lines = [f"graph {{ graph [start={seed + 1}, splines=none]; node [shape=point];", *map(str, range(count))]
    lines += [f"{one}--{other}" for one, other in ends.tolist()]
    text = "\n".join([*lines, "}"]).encode()
    try:
        done = subprocess.run([program, "-Tplain"], input=text, capture_output=True, timeout=_SECONDS, check=True)
        return _read_plain(done.stdout.decode(), count)
    except (OSError, subprocess.SubprocessError, ValueError, IndexError):
        return None


def _read_plain(text: str, count: int) -> Floats:
    places = numpy.full((count, 2), numpy.nan)
    for line in text.splitlines():
        if line.startswith("node "):
            _, number, x, y, *_rest = line.split()
            places[int(number)] = float(x), float(y)
    return places
