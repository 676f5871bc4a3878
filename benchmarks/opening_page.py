"""What the page of the benchmarks says of the explorer as a reader opens it."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from cells import in_ms, in_seconds, in_size, table
from opening import TIES_EACH, ReaderFigures
from searching import SearchFigures


def opening(found: ReaderFigures, search: SearchFigures) -> Iterator[str]:
    """Yield the section on opening the page, reading in it, and searching it."""
    yield "## The page as a reader opens it"
    yield ""
    titles = ("corpus", "statements", "first view", "least", "to the words", "frames a second", "page", "beside")
    rows = (
        (
            one.name,
            f"{one.statements:,}",
            in_seconds(statistics.median(one.views)),
            in_seconds(min(one.views)),
            in_seconds(statistics.median(one.words)),
            f"{statistics.median(one.frames):.0f}",
            in_size(one.bytes),
            in_size(one.beside) if one.beside else "–",
        )
        for one in found.sizes
    )
    yield from table(titles, rows, left=1)
    yield ""
    yield f"- In {found.browser} without a window, on no network. Made corpora (`benchmarks/webs.py`) have"
    yield f"  {TIES_EACH} ties an actor, as values in memory. Medians of 5."
    yield "- *first view*: from opening to the end of the frame that shows what the articles say."
    yield "- *to the words*: from a click on a number to the frame with the words behind it, what is read being loaded."
    yield "- *frames a second*: while the first view is scrolled."
    yield "- *page*: the file that is opened. *beside*: what `kg publish` lays beside it, where one file has no room."
    yield ""
    changes = [
        (one.name, f"{one.ties:,}", name, *(in_seconds(statistics.median(times)) for times in both))
        for one in found.sizes
        for name, both in one.changes.items()
    ]
    yield from table(("corpus", "ties", "change of", "away", "back"), changes, left=1)
    yield ""
    yield "On the graph, from a change, which leaves out a part, to the end of the frame that shows it, and back to the"
    yield "whole; medians of 5 after one that is not counted."
    yield ""
    made = [(one.name, in_seconds(one.writing), in_size(one.memory)) for one in found.sizes]
    yield from table(("corpus", "making the page", "memory"), made, left=1)
    yield ""
    yield "Once, in Python; of the largest corpus the places of actors are given."
    yield ""
    yield f"A search of {search.words:,} words in {search.statements:,} statements is ready"
    yield f"{in_seconds(search.ready)} after its first key. A key takes {in_ms(search.median)} to the end of the frame"
    yield f"that shows what is found (median of {len(search.times)}), at most {in_ms(search.slowest)}; finding alone,"
    yield f"in Node, takes {in_ms(search.alone)}."
    yield ""
