"""What the page of the benchmarks says of names in the graph, and of where actors lie in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cells import in_seconds, table
from legible import ZOOMS, LegibleFigures
from placing import PlacingFigures

from kg.layout.layout import MOST_LABELLED


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


def placing(found: Sequence[PlacingFigures]) -> Iterator[str]:
    """Yield the section on places in the whole network."""
    yield "## Places in the whole network"
    yield ""
    rows = (
        (
            one.corpus,
            one.way,
            f"{one.overlaps:,}",
            f"{one.crossings:,}",
            f"{one.room:.1f}",
            in_seconds(one.seconds),
            "yes" if one.same else "no",
        )
        for one in found
    )
    titles = ("corpus", "placed by", "overlaps", "crossings", "room", "takes", "same twice")
    yield from table(titles, rows, left=2)
    yield ""
    yield f"- *ours*: up to {MOST_LABELLED} connected actors are placed in NumPy, and more with `sfdp` where it is"
    yield "  installed; then they are pushed apart. *sfdp*, *neato*: Graphviz alone, which gets the size of each name"
    yield "  and pushes them apart."
    yield f"- *overlaps*: pairs of actors that overlap, names included. In *ours* names have room up to {MOST_LABELLED}"
    yield "  actors; of more, only names are written that have room at the zoom. *crossings*: of straight lines."
    yield "  *room*: the area of the picture, in areas of all names. *same twice*: two runs gave equal bytes."
    yield ""
