"""Which codings of which printings of a text a selection counts."""

from __future__ import annotations

from collections.abc import Sequence

import polars

from kg.selection.viewpoints import Viewpoint
from kg.table.set_aside import COUNTS, IS_OF_THE_CODER, IS_RETRACTED, printed_again


def counting(
    rows: polars.LazyFrame,
    viewpoint: Viewpoint,
    coders: Sequence[str] = (),
    articles: Sequence[str] = (),
    sections: Sequence[str] = (),
    tags: Sequence[str] = (),
    *,
    among: polars.LazyFrame | None = None,
) -> polars.LazyFrame:
    """Return those rows of a statement table that are of codings that count: each text once.

    Where neither coders, articles, sections, tags nor authors are chosen, ``set_aside`` says which do. Of the versions
    of a text that the chosen coders coded, in the chosen articles, the newest counts, and of its printings one: the
    first that a chosen author or publisher signed, then the original, then the first by name. What was retracted counts
    only where its article is chosen by its id, and no printing that stands.

    Args:
        rows: The rows.
        viewpoint: Whose claims are looked at; they are not told apart here.
        coders: Ids of coders; one an article where none is chosen.
        articles: Ids of articles; all where none is chosen.
        sections: Sections of articles; any, and none, where none is chosen.
        tags: Tags of which an article has one; any, and none, where none is chosen.
        among: The whole table, where the rows are a part of it.
    """
    signers = viewpoint.signers
    if not (coders or articles or sections or tags or signers):
        return rows.filter(COUNTS)
    chosen = [polars.col("coder").is_in(coders) if coders else IS_OF_THE_CODER]
    chosen += [polars.col("article").is_in(articles) if articles else ~IS_RETRACTED]
    chosen += [polars.col("section").is_in(sections)] if sections else []
    chosen += [polars.col("tags").list.set_intersection([*tags]).list.len() > 0] if tags else []
    printings = (rows if among is None else among).filter(*chosen)
    signed = polars.any_horizontal(*(one.signs() for one in signers)) if signers else polars.lit(value=False)
    facts = printings.select("article", "copy_of", "article_status", "superseded_by", signed=signed)
    texts = facts.unique("article").collect()
    is_newest = polars.col("superseded_by").list.set_intersection(texts["article"].implode()).list.len() == 0
    newest = texts.filter(is_newest)
    counted = set(newest["article"]) - set(printed_again(newest, ~polars.col("signed")))
    return rows.filter(*chosen, polars.col("article").is_in(sorted(counted)))
