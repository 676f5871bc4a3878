"""What of a corpus is left out where nothing else is chosen: what an export says of itself."""

from __future__ import annotations

from dataclasses import replace

import polars

from kg.model import Mode, Polarity
from kg.phrases import listed
from kg.selection.mentions import unite_mentions
from kg.selection.selection import Count, Selection, select_statements
from kg.selection.viewpoints import AUTHORS, EVERYONE
from kg.store.backend import Backend
from kg.table.counted import IS_ALTERNATIVE, IS_OWN
from kg.vocabulary import Kind

_NO_OTHERS = polars.lit([], dtype=polars.List(polars.String))


def left_out(backend: Backend, selection: Selection) -> str:
    """Return how many statements a selection has of those that what was chosen allows, and what adds the others.

    Args:
        backend: Where statements come from.
        selection: The selection; what only limits ties does not matter.

    Returns:
        A clause; empty where nothing is left out but what was chosen to be.
    """
    vocabulary = backend.vocabulary

    def rows(of: polars.LazyFrame, chosen: Selection) -> polars.DataFrame:
        return select_statements(of, chosen, vocabulary, lambda table: unite_mentions(table, vocabulary))

    by_default = replace(
        selection,
        count=Count.STATEMENTS,
        modes=selection.modes or tuple(Mode),
        polarities=selection.polarities or tuple(Polarity),
        according_to=EVERYONE if selection.according_to == AUTHORS else selection.according_to,
    )
    taken = rows(backend.scan(), selection)["statement"]
    every = rows(backend.scan().with_columns(alternative_to=_NO_OTHERS, sums_up=_NO_OTHERS), by_default)
    others = backend.scan().filter(polars.col("statement").is_in(every["statement"].implode())).collect()
    others = others.filter(~polars.col("statement").is_in(taken.implode()))
    if not others.height:
        return ""
    modes = [one for one in Mode if one is not Mode.ACTUAL and not selection.modes and one in others["mode"]]
    denied = [Polarity.DENIED] if not selection.polarities and Polarity.DENIED in others["polarity"] else []
    is_act = polars.col("kind") == str(Kind.ACT)
    uncounted = (is_act & ~polars.col("deed")) if selection.kinds else ~(is_act & polars.col("deed"))
    reasons = {
        f"{listed([*denied, *modes])} ones": bool(denied or modes),
        "claims of those who are quoted": selection.according_to == AUTHORS and others.filter(~IS_OWN).height > 0,
        "what is no act": selection.count is Count.ACTS and others.filter(uncounted).height > 0,
        "alternatives to others": others.filter(IS_ALTERNATIVE).height > 0,
        "sums of others": others.filter(polars.col("sums_up").list.len() > 0).height > 0,
    }
    told = [reason for reason, holds in reasons.items() if holds]
    options = {
        "--according-to everyone": "claims of those who are quoted" in told,
        "--count statements": "what is no act" in told,
        "--mode any": bool(modes),
        "--polarity any": bool(denied),
    }
    adding = " ".join(option for option, is_needed in options.items() if is_needed)
    number = f"{len(taken):,} of {every.height:,} statements; left out are {listed(told)}"
    return f"{number}; add {adding}" if adding else number
