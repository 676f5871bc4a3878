"""What drafts change, as it is shown: what is found with and without them, and how long a statement takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from kg.phrases import count_of, listed
from kg.proposing.effect import Effect, Pace
from kg.render.parts import Heading, Part, Table, Text

_FEW = 20
"""In how many sentences without drafts a coder must have read for a comparison to mean something."""


def effect_parts(effects: Sequence[Effect], paces: Sequence[Pace]) -> Iterator[Part]:
    """Show what each coder finds where drafts may be shown and where they never are, then how long statements take."""
    import polars

    yield Heading("What drafts make you miss", 3)
    yield Text(
        "One sentence in ten, chosen by a hash, never gets a draft. If less is found in the others, drafts make the "
        "coder stop looking."
    )
    rows = effect_data(effects)
    yield Table(polars.DataFrame(rows, infer_schema_length=None), digits=2)
    without = {one.coder: 0 for one in effects}
    for one in effects:
        without[one.coder] += one.without.sentences
    few = [coder for coder, sentences in without.items() if sentences < _FEW]
    if few:
        words = f"{listed(few)}: fewer than {count_of(_FEW, 'sentence')} without drafts, too few to compare."
        yield Text(words, "note")
    if paces:
        yield Heading("Seconds for a statement", 3)
        yield Text("The median by week and coder, of statements saved while times were logged.")
        yield Table(polars.DataFrame(pace_data(paces), infer_schema_length=None), digits=1)


def effect_data(effects: Sequence[Effect]) -> list[dict[str, Any]]:
    """Return what coders found as plain data: two rows for each week and coder."""
    return [
        {
            "week": one.week.isoformat() if one.week else None,
            "coder": one.coder,
            "drafts": drafts,
            "sentences": found.sentences,
            "statements": found.statements,
            "for_each_sentence": found.density,
            "share_of_what_others_found": found.recall,
            "taken_unchanged": one.unchanged if drafts == "may be shown" else 0,
        }
        for one in effects
        for drafts, found in (("may be shown", one.with_drafts), ("never shown", one.without))
    ]


def pace_data(paces: Sequence[Pace]) -> list[dict[str, Any]]:
    """Return how long statements took as plain data."""
    return [
        {
            "week": one.week.isoformat(),
            "coder": one.coder,
            "statements": one.statements,
            "seconds": one.seconds,
            "after_a_draft": one.drafted,
            "without_a_draft": one.undrafted,
        }
        for one in paces
    ]
