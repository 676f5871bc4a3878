"""What changing a corpus takes, and how soon commands and queries answer."""

from __future__ import annotations

from collections.abc import Iterator

from cells import counted, in_ms, in_seconds, table
from targets import Target, machine, seconds_target, target_table
from upkeep import Changed, UpkeepResults

RENAME, FIX, OVERHEAD = 2.0, 3.0, 0.03
"""Seconds at most: of a rename in 500 files and of 222 quotes, start-up included; and of a query's way to and fro."""
_SHOWN = 1_001
"""How many rows a screen is given at most, and one more, which says that there are others."""


def upkeep_page(results: UpkeepResults) -> str:
    """Return the page as Markdown."""
    lines = [
        "# Benchmarks of upkeep",
        "",
        "Written by `make bench-upkeep`, which `make bench` runs too. Ratios are of times within this one run; seconds",
        "depend on the machine and its load.",
        f"{machine()}",
        f"A Python that does nothing takes {in_ms(results.bare)} of the processor here.",
        "",
        *target_table(list(_targets(results))),
        *_renaming(results),
        *_mending(results),
        *_asking(results),
        *_commands(results),
    ]
    return "\n".join(lines).rstrip("\n") + "\n"


def _targets(results: UpkeepResults) -> Iterator[Target]:
    for one in results.renamed:
        yield seconds_target("rename, processor", f"{one.places:,} statements of {one.number} files", one.cpu, RENAME)
    for one in results.mended:
        yield seconds_target("`kg fix`, processor", f"{one.places} quotes, {one.number} pages", one.cpu, FIX)
        right = f"{one.right} of {one.places}"
        yield Target("right after `kg fix`", f"{one.number} pages", right, "all", one.right == one.places)
    for row in (one for one in results.asked if one.rows <= _SHOWN):
        extra = max(0.0, row.apart - row.here)
        yield seconds_target("way of a query to and fro", counted(row.rows, "row"), extra, OVERHEAD)


def _renaming(results: UpkeepResults) -> Iterator[str]:
    yield "## Renaming an entity"
    yield ""
    titles = ("files", "statements", "processor", "clock", "floor", "÷ floor", "`sed`", "right")
    yield from table(titles, ((*_changed(one), _seconds(one.other), f"{one.right:,}") for one in results.renamed))
    yield ""
    yield "- Each statement names the entity. The whole command is measured, start-up included: it finds each name"
    yield "  by the field in which it stands, reads the corpus as it would be and refuses what would make errors,"
    yield "  and writes each file whole or not at all, with a journal by which `kg undo` takes it back. The clock"
    yield "  waits for the disk."
    yield "- *floor*: libyaml parses the same files once, in a process that runs already."
    yield "- *sed* puts the new id wherever the old one stands. It checks nothing, and changes quotes and notes,"
    yield "  too."
    yield "- *right*: statements that name the entity by its first id after it was renamed to and fro."
    yield ""


def _mending(results: UpkeepResults) -> Iterator[str]:
    yield "## Mending quotes"
    yield ""
    titles = ("pages", "quotes", "processor", "clock", "floor", "÷ floor", "right")
    yield from table(titles, ((*_changed(one), f"{one.right:,}") for one in results.mended))
    yield ""
    yield "- One article; its quotes have a straight apostrophe where it has a curly one. Measured is `kg fix"
    yield "  --yes` as a whole, start-up included."
    yield "- *floor*: RapidFuzz looks for each quote in the whole text, in a process that runs already."
    yield ""


def _asking(results: UpkeepResults) -> Iterator[str]:
    yield "## Queries in a process of their own"
    yield ""
    rows = (
        (f"{one.rows:,}", in_ms(one.here), in_ms(one.apart), in_ms(max(0.0, one.apart - one.here)), in_ms(one.first))
        for one in results.asked
    )
    yield from table(("rows", "here", "apart", "to and fro", "first one"), rows)
    yield ""
    yield "- By the clock, on the two articles. *here*: in the process of the caller, where nothing can end it;"
    yield "  *apart*: in one that waits for queries and can be ended; *first one*: one is started and gets the"
    yield "  graph. `kg query` starts it while the corpus is read. Named questions that come with kg are asked of a"
    yield "  small corpus here."
    yield ""


def _commands(results: UpkeepResults) -> Iterator[str]:
    yield "## Commands on the two articles"
    yield ""
    rows = ((f"`{one}`", in_seconds(cpu), f"{cpu / results.bare:.0f}") for one, cpu in results.commands.items())
    yield from table(("command", "processor", "÷ Python that does nothing"), rows, left=1)
    yield ""


def _changed(one: Changed) -> tuple[str, ...]:
    seconds = (one.cpu, one.seconds, one.floor)
    return (str(one.number), f"{one.places:,}", *map(in_seconds, seconds), f"{one.cpu / one.floor:.1f}")


def _seconds(seconds: float | None) -> str:
    return "" if seconds is None else in_seconds(seconds)
