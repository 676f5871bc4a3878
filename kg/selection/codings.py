"""Which codings of which printings of a text a selection counts."""

from __future__ import annotations

from collections.abc import Sequence

import polars

from kg.selection.viewpoints import Viewpoint
from kg.table.set_aside import IS_OF_THE_CODER, printed_again


def counting(
    rows: polars.LazyFrame,
    viewpoint: Viewpoint,
    coders: Sequence[str] = (),
    articles: Sequence[str] = (),
    *,
    among: polars.LazyFrame | None = None,
) -> polars.LazyFrame:
    """Return those rows of a statement table that are of codings that count: each text once.

    Where neither coders, articles nor authors are chosen, ``set_aside`` says which do. Of the printings of a text that
    are chosen, one counts: the first of these that a chosen author or publisher signed, then the original, then the
    first by name.

    Args:
        rows: The rows.
        viewpoint: Whose claims are looked at; they are not told apart here.
        coders: Ids of coders; one an article where none is chosen.
        articles: Ids of articles; all where none is chosen.
        among: The whole table, where the rows are a part of it.
    """
    signers = viewpoint.signers
    if not (coders or articles or signers):
        return rows.filter(polars.col("set_aside").is_null())
    chosen = [polars.col("coder").is_in(coders) if coders else IS_OF_THE_CODER]
    chosen += [polars.col("article").is_in(articles)] if articles else []
    printings = (rows if among is None else among).filter(*chosen)
    signed = polars.any_horizontal(*(one.signs() for one in signers)) if signers else polars.lit(value=False)
    texts = printings.select("article", "copy_of", signed=signed).unique().collect()
    return rows.filter(*chosen, ~polars.col("article").is_in(printed_again(texts, ~polars.col("signed")).implode()))
