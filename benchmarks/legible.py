"""Whether names can be read in every state of the graph: counted in headless Chromium, at three widths.

.venv/bin/python benchmarks/legible.py PAGE.html…
"""

from __future__ import annotations

import statistics
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from browser import chromium
from playwright.sync_api import Browser, Page

WIDTHS = (1440, 1000, 390)
ACTORS = (1_000, 10_000)
"""How many actors the made corpora have."""
ZOOMS = (1.0, 3.0, 10.0)
"""Zooms of the whole network, beside that at which all of it is shown."""
_KINDS = {"over each other": "overlaps", "under a line": "under lines", "no names": "unnamed", "there is": "unnamed"}
_SCRIPTS = {name: (Path(__file__).parent / f"{name}.js").read_text("utf-8") for name in ("named", "whole", "crossings")}
_STRONGEST = """() => {
  const acts = new Map();
  for (const { actor, target, acts: n } of explorer.edges())
    for (const one of [actor, target]) acts.set(one, (acts.get(one) ?? 0) + n);
  return [...acts].sort(([, one], [, other]) => other - one).map(([one]) => one).slice(0, 2);
}"""
_CHANGE = """async (changes) => {
  const from = performance.now();
  await explorer.change(changes);
  return (performance.now() - from) / 1000;
}"""
_ZOOM = """(by) => {
  const network = explorer.network();
  network.fit({ nodes: network.body.nodeIndices, animation: false });
  network.moveTo({ scale: network.getScale() * by, animation: false });
  network.redraw();
}"""
_SCROLLS = "() => { const place = document.querySelector('#named'); return place.scrollWidth > place.clientWidth + 1; }"


@dataclass(slots=True)
class LegibleFigures:
    """What is wrong with names in the states of one page.

    Args:
        name: What the page is made of.
        states: How many states were looked at.
        faults: How often each kind of fault was found.
        crossings: Of arrows in the first named view, by width.
        scrolled: At how many widths the first named view is wider than its place.
        seconds: Of the changes between states of the named view.
        found: The faults, each with its state.
    """

    name: str
    states: int = 0
    faults: Counter[str] = field(default_factory=Counter)
    crossings: dict[int, int] = field(default_factory=dict)
    scrolled: int = 0
    seconds: list[float] = field(default_factory=list)
    found: list[str] = field(default_factory=list)

    @property
    def layout(self) -> float:
        """The median of the seconds."""
        return statistics.median(self.seconds)


def measure_legible(pages: Mapping[str, Path], say: Callable[[str], None]) -> Sequence[LegibleFigures]:
    """Return what is wrong with names in pages.

    Args:
        pages: Files of pages, by what they are made of.
        say: Says how far it is.
    """
    found = []
    with chromium() as browser:
        for name, file in pages.items():
            found.append(_look(browser, name, file))
            say(f"names of {name} read")
    return found


def made_pages(root: Path, folder: Path, actors: Sequence[int] = ACTORS) -> Iterator[tuple[str, Path]]:
    """Write pages of a corpus and of made ones of several sizes.

    Args:
        root: The corpus.
        folder: Where the pages are written.
        actors: How many actors the made corpora have.

    Yields:
        What a page is made of, and its file.
    """
    from webs import networks

    from kg.explorer.page import make_explorer

    for at, (name, network) in enumerate(networks(root, actors)):
        file = folder / f"{at}.html"
        file.write_text(make_explorer(network, tab="graph").html, encoding="utf-8")
        yield name, file


def _look(browser: Browser, name: str, file: Path) -> LegibleFigures:
    figures = LegibleFigures(name)
    page = browser.new_page()
    try:
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 860})
            page.goto("about:blank")
            page.goto(file.as_uri(), timeout=0)
            page.wait_for_selector("body.ready", timeout=0)
            _look_at_width(page, width, figures)
    finally:
        page.close()
    return figures


def _look_at_width(page: Page, width: int, figures: LegibleFigures) -> None:
    page.evaluate(_CHANGE, {"tab": "graph", "picture": "named"})
    opening = page.evaluate("() => explorer.state()")
    actors = page.evaluate(_STRONGEST)
    if not actors:
        return
    figures.crossings[width] = page.evaluate(_SCRIPTS["crossings"])
    figures.scrolled += page.evaluate(_SCROLLS)
    states: dict[str, dict[str, Any]] = {
        "first": {},
        "selected": {"open": f"actor:{actors[0]}"},
        "grown": {"grown": actors},
        "folded": {"frames": []},
        "near one": {"ego": actors[0]},
    }
    for state, changes in states.items():
        figures.seconds.append(page.evaluate(_CHANGE, {**opening, **changes}))
        _count(figures, f"{width} {state}", page.evaluate(_SCRIPTS["named"]))
    page.evaluate(_CHANGE, {**opening, "picture": "whole"})
    page.wait_for_function("explorer.network()?.body.nodeIndices.length")
    for zoom in ZOOMS:
        page.evaluate(_ZOOM, zoom)
        _count(figures, f"{width} whole × {zoom:g}", page.evaluate(_SCRIPTS["whole"]))


def _count(figures: LegibleFigures, state: str, faults: Sequence[str]) -> None:
    figures.states += 1
    for fault in faults:
        kind = next((kind for begin, kind in _KINDS.items() if fault.startswith(begin)), "cut")
        figures.faults["small" if " px: " in fault else kind] += 1
        figures.found.append(f"{state}: {fault}")


def main(files: Sequence[str]) -> None:
    """Print what is wrong in pages, or in those of the benchmark."""
    with TemporaryDirectory(prefix="kg-bench-") as name:
        pages = {Path(file).stem: Path(file) for file in files}
        pages = pages or dict(made_pages(Path(__file__).parents[1], Path(name)))
        for one in measure_legible(pages, lambda text: print(text, file=sys.stderr)):
            print(one.name, one.states, dict(one.faults), one.crossings, one.scrolled, f"{one.layout:.3f} s")
            print(*one.found[:12], sep="\n")


if __name__ == "__main__":
    main(sys.argv[1:])
