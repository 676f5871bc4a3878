"""What the page of the benchmarks says of names in the graph."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cells import in_seconds, table
from legible import ZOOMS, LegibleFigures


def legible(found: Sequence[LegibleFigures]) -> Iterator[str]:
    """Yield the section on names that can be read."""
    yield "## Names in the graph"
    yield ""
    kinds = ("unnamed", "overlaps", "under lines", "cut", "small")
    titles = ("corpus", "states", *kinds, "crossings", "scrolls", "layout")
    rows = (
        (
            one.name,
            str(one.states),
            *(str(one.faults[kind]) for kind in kinds),
            ", ".join(map(str, one.crossings.values())),
            str(one.scrolled),
            in_seconds(one.layout),
        )
        for one in found
    )
    yield from table(titles, rows, left=1)
    yield ""
    widths = ", ".join(map(str, found[0].crossings))
    zooms = " and ".join(f"{zoom:g}" for zoom in ZOOMS[1:])
    yield f"- In windows {widths} pixels wide. *states*: main actors as the page opens them, with one selected, grown,"
    yield f"  all frames folded, and near one actor; the whole network as a whole, and {zooms} times nearer."
    yield "- *unnamed*: pictures without a name. *overlaps*, *under lines*, *cut*, *small*: names on each other, under"
    yield "  a line, not in full, or of less than 12 pixels; the whole network has only names that there is room for."
    yield "- *crossings*: of arrows in the first picture, by width. *scrolls*: at how many widths it is wider than its"
    yield "  place. *layout*: from a change of the state to the picture, median."
    yield ""
