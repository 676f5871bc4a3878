"""The time series of a dyad: what one does towards the other, period by period."""

from __future__ import annotations

from enum import StrEnum

import polars

from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.selection.selection_parsing import look_up
from kg.table.counted import IS_ACT


class Every(StrEnum):
    """Length of the periods of a series."""

    YEAR = "year"
    QUARTER = "quarter"
    MONTH = "month"


_TRUNCATED = {Every.YEAR: "1y", Every.QUARTER: "1q", Every.MONTH: "1mo"}


def dyad_series(network: Network, actor: str, target: str, every: str = "year") -> polars.DataFrame:
    """Return what one actor does towards another, period by period.

    Acts count by quad class, and the sum and the mean of Goldstein's scores stand apart from that (Goldstein 1992). An
    act counts in a period only where its time surely lies within; all others stand in a last row without a period.
    What both do, by a relation that holds both ways or jointly, is left out, since it shows no direction;
    :func:`done_by_both` has it.

    Args:
        network: The network.
        actor: Id or label of one actor.
        target: Id or label of the other.
        every: Length of the periods: ``year``, ``quarter`` or ``month``.

    Returns:
        A frame with ``period`` (its first day), ``acts``, the columns of :data:`QUAD_CLASSES`, ``no_quad_class``,
        ``goldstein_sum``, ``goldstein_mean`` and ``statements``; periods without an act between others are there, too.

    Raises:
        NameNotFound: The network has no such actor, or there is no such period.
    """
    one, other = network.actor(actor).id, network.actor(target).id
    length = _TRUNCATED[look_up(Every, every, "period")]
    rows = network.ties.filter(
        (polars.col("actor") == one) & (polars.col("target") == other) & IS_ACT & ~polars.col("symmetric")
    )
    first, last = polars.col("earliest").dt.truncate(length), polars.col("latest").dt.truncate(length)
    rows = rows.with_columns(period=polars.when((first == last) & ~polars.col("approximate")).then(first))
    dated = rows.group_by("act").agg(polars.col("period").drop_nulls().first())
    rows = rows.drop("period").join(dated, on="act", how="left", maintain_order="left")
    acts = rows.unique("act", keep="first", maintain_order=True)
    counts = acts.group_by("period").agg(
        polars.len().alias("acts"),
        *((polars.col("quad_class") == quad_class).sum().alias(name) for quad_class, name in QUAD_CLASSES.items()),
        polars.col("quad_class").is_null().sum().alias("no_quad_class"),
        polars.when(polars.col("goldstein").count() > 0).then(polars.col("goldstein").sum()).alias("goldstein_sum"),
        polars.col("goldstein").mean().alias("goldstein_mean"),
    )
    words = rows.group_by("period").agg(polars.col("statement").unique().sort().alias("statements"))
    series = counts.join(words, on="period", nulls_equal=True)
    known = series["period"].drop_nulls().sort().to_list()
    if known:
        whole = polars.DataFrame({"period": polars.date_range(known[0], known[-1], length, eager=True)})
        series = polars.concat([whole.join(series, on="period", how="anti"), series], how="diagonal")
    numbers = ["acts", *QUAD_CLASSES.values(), "no_quad_class"]
    empty = polars.lit([], dtype=polars.List(polars.String))
    return series.with_columns(
        polars.col(numbers).fill_null(0).cast(polars.Int64), polars.col("statements").fill_null(empty)
    ).sort("period", nulls_last=True)


def done_by_both(network: Network, actor: str, target: str) -> list[str]:
    """Return the acts that two do both ways, or together, which no series of one of them counts.

    Args:
        network: The network.
        actor: Id or label of one actor.
        target: Id or label of the other.

    Raises:
        NameNotFound: The network has no such actor.
    """
    ends = [network.actor(actor).id, network.actor(target).id]
    between = polars.col("actor").is_in(ends) & polars.col("target").is_in(ends)
    acts = network.between_actors.filter(between & IS_ACT & polars.col("symmetric"))
    return acts["act"].unique().sort().to_list()
