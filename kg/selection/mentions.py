"""What the mentions of an act share: its relation, kind, quad class, score and date."""

from __future__ import annotations

import polars

from kg.table.counted import HAPPENED, mention_order
from kg.table.publication import IS_UNDATED
from kg.vocabulary import Vocabulary

_OF_THE_MAIN_MENTION = ["relation", "kind", "deed", "quad_class", "goldstein"]
_TIME = ["earliest", "latest", "approximate"]


def unite_mentions(statements: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return statements whose acts are told alike.

    Relation, kind, quad class and score are those of the main mention among them, as
    :func:`~kg.table.counted.mention_order` has it. The date of an act is what all its certain dates leave, such as
    3 May 2008 of "2008" and "3 May 2008"; approximate ones count where it has no other. Where they contradict each
    other, it is that of the first mention, and approximate. Mentions that say that the act happened give its date, if
    they have one; the others keep their own.

    Args:
        statements: Rows of the statement table.
        vocabulary: The vocabulary, for the order of mentions.
    """
    several = polars.col("act").is_duplicated() & polars.col("act").is_not_null()
    mentions = statements.lazy().filter(several).sort(mention_order(vocabulary)).collect()
    if not mentions.height:
        return statements
    by_act = mentions.group_by("act", maintain_order=True)
    mains = by_act.agg(polars.col(_OF_THE_MAIN_MENTION).first().name.prefix("main_"))
    mains = mains.join(_dates_of_acts(mentions), on="act", how="left")
    united = statements.join(mains, on="act", how="left", maintain_order="left")
    is_told_again = polars.col("main_relation").is_not_null()
    has_date = (HAPPENED | IS_UNDATED) & polars.col("main_approximate").is_not_null()
    return united.with_columns(
        polars.when(taken).then(f"main_{name}").otherwise(name).alias(name)
        for names, taken in ((_OF_THE_MAIN_MENTION, is_told_again), (_TIME, has_date))
        for name in names
    ).drop(f"main_{name}" for name in (*_OF_THE_MAIN_MENTION, *_TIME))


def _dates_of_acts(mentions: polars.DataFrame) -> polars.DataFrame:
    """Return the date of each act that has one.

    Args:
        mentions: The mentions of acts, in order.
    """
    dated = mentions.filter(~IS_UNDATED)
    counting = dated.filter(HAPPENED.any().over("act") == HAPPENED)
    counting = counting.filter(polars.col("approximate") == polars.col("approximate").all().over("act"))
    dates = counting.group_by("act", maintain_order=True).agg(
        polars.col("earliest").max(),
        polars.col("latest").min(),
        polars.col("approximate").first(),
        first=polars.col("earliest").first(),
        last=polars.col("latest").first(),
    )
    contradicts = (polars.col("earliest") > polars.col("latest")).fill_null(value=False)
    return dates.select(
        "act",
        main_earliest=polars.when(contradicts).then("first").otherwise("earliest"),
        main_latest=polars.when(contradicts).then("last").otherwise("latest"),
        main_approximate=polars.col("approximate") | contradicts,
    )
