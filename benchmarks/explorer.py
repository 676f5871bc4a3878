"""The explorer in a browser, beside PyVis's own page and a bare page of the same library, by turns.

The pages of one size are written by a process of its own:

    .venv/bin/python benchmarks/explorer.py NODES FOLDER
"""

from __future__ import annotations

import json
import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from browser import Moved, chromium, first_draw, move, opened, version_of
from measuring import clocked, report, run_side

NODES = (1_000, 10_000)
"""How many actors the graphs have that are drawn and moved."""
PYVIS_SECONDS = 60
"""How long PyVis's own page is waited for."""
_PYVIS_UP_TO = 1_000
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class PageFigures:
    """What one page takes.

    Args:
        drawn: Seconds to the end of the first frame with marks of the graph, of each time it was opened; ``None``
            where there was none in time.
        moved: How it was moved, of each time.
    """

    drawn: list[float | None] = field(default_factory=list)
    moved: list[Moved] = field(default_factory=list)

    @property
    def draw(self) -> float | None:
        """The median of the seconds, ``None`` where it once was not drawn in time."""
        times = [one for one in self.drawn if one is not None]
        return statistics.median(times) if len(times) == len(self.drawn) else None

    @property
    def least_draw(self) -> float | None:
        """The least of the seconds."""
        return min((one for one in self.drawn if one is not None), default=None)

    @property
    def frames(self) -> float | None:
        """The median of the frames a second."""
        return statistics.median(one.frames for one in self.moved) if self.moved else None

    @property
    def moves(self) -> float | None:
        """The median of the frames a second in which the picture had moved."""
        return statistics.median(one.moves for one in self.moved) if self.moved else None


@dataclass(frozen=True, slots=True)
class ExplorerFigures:
    """What graphs of one size take.

    Args:
        nodes: How many actors there are.
        edges: How many ties, each a statement or several.
        paths: Seconds of placing the actors.
        pages: What the explorer, the bare page and PyVis's take, those that were opened.
    """

    nodes: int
    edges: int
    paths: float
    pages: Mapping[str, PageFigures]


@dataclass(frozen=True, slots=True)
class BrowserFigures:
    """What the whole network takes at several sizes, the smallest first, in one browser."""

    browser: str
    sizes: Sequence[ExplorerFigures]


def measure_explorer(nodes: Sequence[int], say: Callable[[str], None]) -> BrowserFigures:
    """Return what the whole network takes at several sizes.

    Args:
        nodes: How many actors the graphs have.
        say: Says how far it is.
    """
    with TemporaryDirectory(prefix="kg-bench-") as name, chromium() as browser:
        folder, found = Path(name), []
        for number in sorted(nodes):
            (written,), _ = run_side([sys.executable, __file__, str(number), name])
            pages = {"ours": PageFigures(), "bare": PageFigures()}
            for _ in range(_ROUNDS):
                for kind, figures in pages.items():
                    _open(browser, folder / f"{kind}.html", figures, PYVIS_SECONDS)
            if number <= _PYVIS_UP_TO:
                pages["pyvis"] = PageFigures()
                _open(browser, folder / "pyvis.html", pages["pyvis"], PYVIS_SECONDS)
            found.append(ExplorerFigures(**written, pages=pages))
            say(f"whole network of {number:,} actors done")
        return BrowserFigures(version_of(browser), found)


def _open(browser: Any, file: Path, figures: PageFigures, cap: float) -> None:
    with opened(browser, file) as page:
        drawn = first_draw(page, cap)
        figures.drawn.append(drawn)
        if drawn is not None:
            figures.moved.append(move(page))


def main(nodes: int, folder: Path) -> None:
    """Write the pages of a size, and print a line of JSON with what they took."""
    from webs import web, whole_network

    from kg.explorer.page import make_explorer
    from kg.layout.layout import place

    corpus = web(nodes)
    network = whole_network(corpus)
    rows = network.edges.select("actor", "target", "weight").rows()
    weights = {(one, other): float(weight) for one, other, weight in rows}
    _, placing = clocked(lambda: place([*network.labels], weights, labels=network.labels))
    places = make_explorer(network, everything=True).places
    made = make_explorer(network, everything=True, places=places, tab="graph")
    (folder / "ours.html").write_text(made.html, encoding="utf-8")
    pairs = [*weights]
    (folder / "bare.html").write_text(_bare_page(network.labels, places["entity"], pairs), encoding="utf-8")
    if nodes <= _PYVIS_UP_TO:
        (folder / "pyvis.html").write_text(_pyvis_page(network.labels, pairs), encoding="utf-8")
    report(nodes=nodes, edges=len(pairs), paths=placing["seconds"])


def _bare_page(
    labels: Mapping[str, str], places: Mapping[str, tuple[float, float]], pairs: Sequence[tuple[str, str]]
) -> str:
    """Return the least page that draws the graph well: the library, given places, grey lines, hidden while moving."""
    from kg.explorer.page import library

    number = {id: at for at, id in enumerate(labels)}
    nodes = [{"id": at, "label": labels[id], "x": places[id][0], "y": places[id][1]} for id, at in number.items()]
    edges = [{"from": number[one], "to": number[other]} for one, other in pairs]
    options = {
        "physics": False,
        "paths": {"improvedLayout": False},
        "interaction": {"hideEdgesOnDrag": True, "hideEdgesOnZoom": True},
        "nodes": {"shape": "dot", "size": 8, "scaling": {"label": {"drawThreshold": 9}}},
        "edges": {"smooth": False, "color": {"color": "#999999", "inherit": False}, "width": 0.7},
    }
    return (
        '<!doctype html><html><head><meta charset="utf-8"><style>body{margin:0}#net{height:100vh}</style></head><body>'
        f'<div id="net"></div><script>{library()}</script><script>'
        f"window.network = new vis.Network(document.getElementById('net'), "
        f"{json.dumps({'nodes': nodes, 'edges': edges})}, {json.dumps(options)});</script></body></html>"
    )


def _pyvis_page(labels: Mapping[str, str], pairs: Sequence[tuple[str, str]]) -> str:
    """Return PyVis's own page of the graph, with all as it comes."""
    from pyvis.network import Network

    network = Network(cdn_resources="in_line")
    for id, label in labels.items():
        network.add_node(id, label)
    for one, other in pairs:
        network.add_edge(one, other)
    return str(network.generate_html())


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]))
