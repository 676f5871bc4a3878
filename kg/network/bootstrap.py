"""Articles drawn again, with replacement: how much a measure hangs on single ones."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import replace

import polars

from kg.errors import KgError
from kg.network.measures import Measured, measure
from kg.network.network import Network

_FEW_ARTICLES = 10


def bootstrap(network: Network, name: str, *, times: int = 200, seed: int = 0, interval: float = 0.95) -> Measured:
    """Return a measure with how far it changes when articles are resampled with replacement.

    The percentile bootstrap of Efron (1979), with articles as units, since the statements of one article hang
    together. An article that is drawn twice counts twice. Groups have no range; how stable they are is said
    as by Hennig (2007), see :func:`group_stability`.

    Args:
        network: The network.
        name: Name of a measure.
        times: How often articles are drawn.
        seed: What the draws begin with.
        interval: Which share of the draws the range holds.

    Returns:
        The measure of the network as it is, with columns ``low`` and ``high`` for its first column, or ``stability``
        for groups; and ``present``: the share of draws in which the actor was there. As it is where the network is
        too small for it.

    Raises:
        KgError: As for :func:`kg.network.measures.measure`; or times or interval make no sense.
    """
    if times < 1 or not 0 < interval < 1:
        raise KgError(f"draw at least once, and give an interval between 0 and 1; these are {times} and {interval}")
    measured = measure(network, name, seed=seed)
    if measured.lack:
        return measured
    keys = ["id"] if "id" in measured.values.columns else []
    column = next(one for one in measured.values.columns if one not in ("id", "label"))
    chosen = random.Random(seed)
    articles = network.ties["article"].unique().sort().to_list()
    draws = []
    for _ in range(times):
        again = _drawn(network, Counter(chosen.choices(articles, k=len(articles))))
        if again.edges.height:
            values, _ = measured.measure.compute(again, seed)
            draws.append(values.select(*keys, polars.col(column).cast(polars.Float64)))
    together = polars.concat(draws).filter(polars.col(column).is_not_null() & ~polars.col(column).is_nan())
    tail = (1 - interval) / 2
    low, high = polars.col(column).quantile(tail, "linear"), polars.col(column).quantile(1 - tail, "linear")
    ranges = {} if measured.measure.groups else {"low": low, "high": high}
    shares = {**ranges, "present": polars.len() / times}
    if keys:
        values = measured.values.join(together.group_by("id").agg(**shares), on="id", how="left", maintain_order="left")
    else:
        values = polars.concat([measured.values, together.select(**shares)], how="horizontal")
    what = f"{interval:.0%} range"
    if measured.measure.groups:
        groups = dict(measured.values.select("id", column).rows())
        stability = group_stability(groups, [dict(one.rows()) for one in draws])
        values = values.with_columns(polars.col(column).replace_strict(stability, default=None).alias("stability"))
        shares = {"stability": polars.col("stability"), **shares}
        what = "stability: mean overlap (Jaccard) with the most similar group of each draw (Hennig 2007)"
    position = values.columns.index(column) + 1
    rest = [one for one in values.columns if one not in shares]
    few = f"; with so few articles ({len(articles)}) this says little" if len(articles) < _FEW_ARTICLES else ""
    note = f"articles resampled {times} times; {what}{few}"
    ordered = values.select(*rest[:position], *shares, *rest[position:])
    return replace(measured, values=ordered, note="; ".join(filter(None, [measured.note, note])))


def group_stability(groups: Mapping[str, Hashable], draws: Sequence[Mapping[str, Hashable]]) -> dict[Hashable, float]:
    """Return for each group how well it is found again in draws, between 0 and 1.

    Hennig (2007), Cluster-wise assessment of cluster stability: the mean over the draws of the largest Jaccard
    coefficient between the group, as far as its members were drawn, and any group of the draw. Draws with none of its
    members do not count. Below a half a group is dissolved; from three quarters on it is stable.

    Args:
        groups: The group of each member.
        draws: The same for each draw; members may be missing.
    """
    likeness: dict[Hashable, list[float]] = {}
    for draw in draws:
        sizes, again = Counter(groups[one] for one in draw), Counter(draw.values())
        best: dict[Hashable, float] = {}
        for (group, other), common in Counter((groups[one], other) for one, other in draw.items()).items():
            alike = common / (sizes[group] + again[other] - common)
            best[group] = max(best.get(group, 0), alike)
        for group, alike in best.items():
            likeness.setdefault(group, []).append(alike)
    return {group: sum(values) / len(values) for group, values in likeness.items()}


def _drawn(network: Network, copies: Mapping[str, int]) -> Network:
    """Return a network of articles as often as they were drawn."""
    rows = [(article, copy) for article, number in copies.items() for copy in range(number)]
    drawn = polars.DataFrame(rows, schema={"article": polars.String, "copy": polars.Int64}, orient="row")
    ties = network.ties.join(drawn, on="article", how="inner", maintain_order="left")
    later = polars.col("copy") > 0

    def copied(name: str) -> polars.Expr:
        return polars.when(later).then(polars.concat_str(name, polars.lit("~"), "copy")).otherwise(name).alias(name)

    ties = ties.with_columns(copied("act"), copied("statement"), copied("article")).drop("copy")
    return Network(network.selection, ties, network.actors, network.backend)
