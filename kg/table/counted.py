"""Which statements count as acts, and which mention stands for each (MODEL, "What numbers mean")."""

from __future__ import annotations

import polars

from kg.model import Mode, Polarity, Stance
from kg.vocabulary import Kind, Vocabulary

_UNREPORTED = polars.col("sources").list.len() == 0
IS_OWN = _UNREPORTED | (polars.col("author_stance") == str(Stance.ENDORSES)).fill_null(value=False)
"""Whether the author holds a claim: says it in their own name, or reports and endorses it."""
HAPPENED = (polars.col("mode") == str(Mode.ACTUAL)) & (polars.col("polarity") == str(Polarity.AFFIRMED))
"""Whether a row says that something happened; only such acts are counted as acts."""
MENTIONS_ACT = polars.col("act").is_not_null() & polars.col("deed")
"""Whether a row tells an act. Stances, too, may be told several times and bear a name, but are no acts."""
IS_ACT = MENTIONS_ACT & HAPPENED
"""Whether a row tells an act that happened."""
IS_EVENT = (polars.col("kind") == str(Kind.ACT)) & polars.col("act").is_not_null() & HAPPENED
"""Whether a row tells what was done or said at some time: an act that happened, or a plain statement, which is none."""
_PARTIES = ["according_to", "object", "subject", "to"]
"""The fields of a statement that name actors."""
INFERS_AN_ACTOR = polars.any_horizontal(polars.col("inferred").list.contains(one) for one in _PARTIES)
"""Whether an actor of a statement, or the source, is the coder's conclusion."""
IS_ALTERNATIVE = polars.col("alternative_to").list.len() > 0
"""Whether a row is another reading of what a row that counts says."""


def counted_as(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return the mentions of acts that count among some rows, each with the one that stands for its act.

    Args:
        rows: Rows of the statement table, such as those that a viewpoint holds.
        vocabulary: The vocabulary, for the order of mentions.

    Returns:
        ``statement`` and ``counted_as``, the main mention among those that count.
    """
    counted = without_sums(rows.filter(IS_ACT & ~IS_ALTERNATIVE)).sort(mention_order(vocabulary))
    return counted.select("statement", counted_as=polars.col("statement").first().over("act"))


def without_sums(table: polars.DataFrame) -> polars.DataFrame:
    """Leave out what sums up other statements where one of them is there."""
    sums = table.lazy().filter(polars.col("sums_up").list.len() > 0).select("statement", "sums_up").collect()
    if not sums.height:
        return table
    particulars = sums.explode("sums_up")
    redundant = particulars.join(table.select(sums_up="statement"), on="sums_up", how="semi")["statement"]
    return table.filter(~polars.col("statement").is_in(redundant.unique().implode()))


def mention_order(vocabulary: Vocabulary) -> list[polars.Expr]:
    """Return what to sort the mentions of an act by, so that the main one comes first.

    MODEL: what has words before what has none, outside the headline before inside, the author's own of what happened
    before any other, what names its actors itself before what leaves them to the coder, then the narrowest relation,
    then the first in the text.

    Args:
        vocabulary: The vocabulary, which says which relation is narrower.
    """
    depth = {id: vocabulary.depth(id) for id in vocabulary.relations}
    return [
        polars.col("start").is_null(),
        polars.col("headline"),
        ~(HAPPENED & _UNREPORTED),
        INFERS_AN_ACTOR,
        -polars.col("relation").replace_strict(depth, return_dtype=polars.Int32),
        polars.col("article"),
        polars.col("start"),
        polars.col("statement"),
    ]
