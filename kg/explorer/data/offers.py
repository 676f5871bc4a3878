"""What the page knows of offers: who makes them, to whom and of what, so that it groups them as bargains are grouped.

It groups them as :func:`kg.analysis.bargains.compute.bargains` does, in any selection.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars

from kg.analysis.acts_in_selection import gather_acts
from kg.explorer.data.facts import day_number
from kg.selection.words import Words
from kg.vocabulary import RelationFunction, RoleFunction

if TYPE_CHECKING:
    from kg.store.backend import Backend


def offers_of(table: polars.DataFrame, backend: Backend) -> dict[str, object]:
    """Return, of each mention of an act of offering, what groups it with others.

    A mention has the date of its act, which depends on what else matches. So it is told for each date that it may have,
    since what belongs to which side changes in time.

    Args:
        table: The statement table, sorted by key.
        backend: Where it comes from.

    Returns:
        ``mentions``: for each, its number, first and last day, and the ids of its sides, of those of its addressees,
        of addressees, of things that it is about, and of statements that it is about, then in words what it asks for in
        return and its conditions; ``labels`` of addressees and things by id.
    """
    offering = backend.vocabulary.relations_with(RelationFunction.OFFER)
    acts = table.filter(polars.col("relation").is_in(offering) & polars.col("act").is_not_null()).select("act").unique()
    mentions = table.with_row_index("at").join(acts, on="act", how="semi", maintain_order="left")
    own = ["earliest", "latest"]
    dated = mentions.drop(own)
    for bound in own:
        dated = dated.join(mentions.select("act", bound).unique(), on="act")
    several = dated.select(mentions.columns).sort("at", *own)
    single = several.with_columns(act=polars.concat_str("at", polars.int_range(polars.len()), separator=" "))
    words = Words(backend)
    found = gather_acts(single, backend, words)
    rows, named = [], set[str]()
    for name, at, earliest, latest in single.select("act", "at", *own).iter_rows():
        move = found[name]
        named |= {*move.targets, *move.things}
        groups = (move.sides, move.to_sides, move.targets, move.things, move.names)
        terms = (list(move.roles.get(one, ())) for one in (RoleFunction.PRICE, RoleFunction.CONDITION))
        rows.append([at, day_number(earliest), day_number(latest), *(sorted(ids) for ids in groups), *terms])
    return {"mentions": rows, "labels": {id: words.entity(id) for id in sorted(named)}}
