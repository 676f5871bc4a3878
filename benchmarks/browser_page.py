"""What the page takes in a browser: targets, opening, searching, the whole network, and names that can be read."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cells import in_ms, in_seconds, in_size, table
from explorer import PYVIS_SECONDS, BrowserFigures, ExplorerFigures, PageFigures
from legible import LegibleFigures
from legible_page import legible, placing
from opening import ReaderFigures
from opening_page import opening
from placing import PlacingFigures
from searching import SearchFigures
from targets import Target, machine, seconds_target, target_table
from webs import TWO_ARTICLES

VIEWS = {TWO_ARTICLES: 0.3, "1,000 actors": 0.6, "10,000 actors": 1.2, "100,000 actors": 2.0}
"""Seconds to the first view at most."""
CHANGED = {"1,000 actors": 0.1, "10,000 actors": 0.25}
"""Seconds of a change at most."""
FILES = {TWO_ARTICLES: 700_000, "10,000 actors": 15_000_000}
"""Bytes of one file at most."""
WORDS, KEY, FRAMES = 0.1, 0.1, 50
LAYOUT, LAYOUT_NODES = 10.0, 10_000


@dataclass(frozen=True, slots=True)
class PageResults:
    """All figures of a run.

    Args:
        bare: Seconds of a Python that does nothing.
        reading: The page as a reader opens it.
        search: What its search takes.
        explorer: The whole network in a browser.
        legible: What is wrong with names in the graph of several corpora.
        placing: What each way of placing makes of several networks.
    """

    bare: float
    reading: ReaderFigures
    search: SearchFigures
    explorer: BrowserFigures
    legible: Sequence[LegibleFigures]
    placing: Sequence[PlacingFigures]


def browser_page(results: PageResults) -> str:
    """Return the page as Markdown."""
    lines = [
        "# Benchmarks of the page",
        "",
        "Written by `make bench-page`, which `make bench` runs too. Ratios are of times within this one run; seconds",
        "depend on the machine and its load.",
        f"{machine()}",
        f"A Python that does nothing takes {in_ms(results.bare)} here.",
        "",
        *target_table(list(_targets(results))),
        *opening(results.reading, results.search),
        *_explorer(results.explorer),
        *legible(results.legible),
        *placing(results.placing),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _targets(results: PageResults) -> Iterator[Target]:
    for one in results.reading.sizes:
        if one.name in VIEWS:
            yield seconds_target("page, first view", one.name, statistics.median(one.views), VIEWS[one.name])
        yield seconds_target("page, from a click to the words", one.name, statistics.median(one.words), WORDS)
        frames = statistics.median(one.frames)
        yield Target(
            "page, moving the first view", one.name, f"{frames:.0f} frames a second", f"≥ {FRAMES}", frames >= FRAMES
        )
        for name, seconds in one.slowest.items() if one.name in CHANGED else ():
            yield seconds_target(f"page, change of {name}", f"{one.ties:,} ties", seconds, CHANGED[one.name])
        if one.name in FILES:
            most = FILES[one.name]
            yield Target("page, one file", one.name, in_size(one.bytes), f"≤ {in_size(most)}", one.bytes <= most)
    search = results.search
    yield seconds_target("page, search, median key", f"{search.words:,} words", search.median, KEY)
    yield seconds_target("page, search, slowest key", f"{search.words:,} words", search.slowest, KEY)
    for whole in results.explorer.sizes:
        if whole.nodes == LAYOUT_NODES:
            yield seconds_target("placing actors", f"{whole.nodes:,} actors", whole.paths, LAYOUT)


def _explorer(found: BrowserFigures) -> Iterator[str]:
    yield "## The whole network in a browser"
    yield ""
    titles = ("actors", "ties", "page", "first draw", "least", "÷ bare", "frames a second", "of these moved")
    yield from table(titles, _drawn(found.sizes), left=0)
    yield ""
    yield f"- In {found.browser} without a window, on no network. Power-law graphs (`benchmarks/webs.py`), drawn whole."
    yield "- *ours*: the explorer with all articles; *bare*: a page of the same library with the same places, grey"
    yield "  lines without heads, and nothing else; *pyvis*: PyVis's own page as it comes, opened once."
    yield "- *first draw*: from opening to the end of the first frame with a mark of the graph, median of 5, ours and"
    yield "  bare by turns; *least*: of these. *÷ bare*: of the medians."
    yield "- *frames a second*: that the browser could begin in 1.6 s of dragging with the mouse, median; *of these"
    yield "  moved*: in which the picture stood elsewhere than in the one before. Lines are hidden meanwhile, but for"
    yield "  PyVis."
    for one in found.sizes:
        yield f"- Placing {one.nodes:,} actors at the level of single actors took {in_seconds(one.paths)}."
    yield ""


def _drawn(sizes: Sequence[ExplorerFigures]) -> Iterator[Sequence[str]]:
    for one in sizes:
        for name, page in one.pages.items():
            yield f"{one.nodes:,}", f"{one.edges:,}", name, *_page_cells(page, one.pages["bare"])


def _page_cells(page: PageFigures, bare: PageFigures) -> Sequence[str]:
    if page.draw is None or page.least_draw is None:
        return f"not in {PYVIS_SECONDS} s", "–", "–", "–", "–"
    ratio = "–" if bare.draw is None else f"{page.draw / bare.draw:.2f}"
    moved = (f"{one:.0f}" if one is not None else "–" for one in (page.frames, page.moves))
    return in_seconds(page.draw), in_seconds(page.least_draw), ratio, *moved
