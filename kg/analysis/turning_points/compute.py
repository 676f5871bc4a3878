"""Turning points of a dyad: where the share of conflict among the acts of two actors towards each other changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import polars

from kg.analysis.acts_in_selection import rows_in_selection
from kg.analysis.analysis import Result
from kg.analysis.turning_points.change_points import DRAWS, LEVEL, Test, changes, try_cut
from kg.analysis.turning_points.sure_order import sure_intervals, when_acts_happened
from kg.errors import KgError
from kg.network.network import Network, make_network
from kg.phrases import count_of, one_or_many
from kg.selection.fitting import at_fitting_level
from kg.selection.levels import Actor
from kg.selection.selection import Selection
from kg.selection.support import Support, statements_of
from kg.selection.temporal_order import TemporalOrder
from kg.store.backend import Backend
from kg.table.counted import IS_ACT
from kg.vocabulary import NEITHER

MIN_ACTS = 3
"""How many acts must stand on each side of a turning point, unless more are asked for."""
_CONFLICT = polars.col("quad_class").str.ends_with("conflict")


@dataclass(frozen=True, repr=False)
class TurningPoints(Result):
    """Where the share of conflict between two actors changes.

    Args:
        rows: One row a turning point: ``after`` and ``before``, the last day on which an act before it and the first on
            which one after it may have happened; ``share_before`` and ``share_after`` of conflict, and ``acts_before``
            and ``acts_after``, from the turning point before to the next; ``p``; ``exact``; ``statements``.
        acts: One row an act with a sure place in time, in order: ``act``, ``actor`` (id), ``earliest``, ``latest``,
            ``conflict``, ``stretch`` (number of the stretch between turning points), ``statements``.
        stretches: One row a stretch between turning points: ``earliest``, ``latest``, ``acts``, ``conflict`` (how many
            of them), ``share``, ``statements``.
        one: The one actor.
        other: The other.
        directed: Whether only acts of the one towards the other count.
        test: The test of the first cut, on all acts; ``None`` where there are too few for any cut.
        selection: What of the corpus it shows.
        support: What it is based on: the acts in order.
        notes: What the numbers do not show.
    """

    analysis: ClassVar[str] = "turning_points"
    rows: polars.DataFrame
    acts: polars.DataFrame
    stretches: polars.DataFrame
    one: Actor
    other: Actor
    directed: bool
    test: Test | None
    selection: Selection
    support: Support
    notes: tuple[str, ...]

    @property
    def scope(self) -> str:
        """The selection in words."""
        return str(self.selection)

    @property
    def sizes(self) -> Mapping[str, int]:
        """How many acts stand in order."""
        return {"acts in a certain order of time": self.acts.height} if self.acts.height else {}


def busiest_pairs(network: Network, most: int = 3) -> list[tuple[str, str]]:
    """Return the pairs of actors with enough dated acts of cooperation and conflict for a turning point.

    Those with most such acts come first.

    Args:
        network: The network.
        most: How many pairs at most.

    Returns:
        Ids of the two actors of each pair.
    """
    ends = polars.concat_list("actor", "target").list.sort()
    acts = network.between_actors.filter(
        IS_ACT
        & ~polars.col("symmetric")
        & polars.col("quad_class").is_not_null()
        & polars.col("earliest").is_not_null()
        & polars.col("latest").is_not_null()
        & (polars.col("actor") != polars.col("target"))
    )
    counts = acts.group_by(one=ends.list.first(), other=ends.list.last()).agg(acts=polars.col("act").n_unique())
    enough = counts.filter(polars.col("acts") >= 2 * MIN_ACTS)
    return enough.sort("acts", "one", "other", descending=[True, False, False]).head(most).select("one", "other").rows()


def example_pair(backend: Backend) -> tuple[str, ...]:
    """Return the names of two actors between whom most acts are reported; none where there are no two."""
    network = make_network(backend, at_fitting_level(Selection(), backend))
    edges = network.by_weight.filter((polars.col("acts") > 0) & (polars.col("actor") != polars.col("target")))
    return tuple(network.actors[id].label for row in edges.select("actor", "target").head(1).rows() for id in row)


def in_selection(backend: Backend, selection: Selection, one: str, other: str, **own: Any) -> TurningPoints:
    """Return the turning points of two actors in a selection; own options are those of :func:`turning_points`."""
    return turning_points(make_network(backend, selection), one, other, **own)


def of_busiest_pairs(backend: Backend, selection: Selection) -> Iterator[TurningPoints]:
    """Yield the turning points of the pairs that have most acts for them, as a report shows them."""
    network = make_network(backend, selection.of_all_layers)
    chosen = replace(selection.of_all_layers, quad_classes=selection.quad_classes)
    pairs = busiest_pairs(make_network(backend, chosen) if selection.quad_classes else network)
    order = _order_of(network) if pairs else None
    for one, other in pairs:
        yield turning_points(network, one, other, order=order)


def turning_points(
    network: Network,
    one: str,
    other: str,
    *,
    directed: bool = False,
    min_acts: int = MIN_ACTS,
    seed: int = 0,
    order: TemporalOrder | None = None,
) -> TurningPoints:
    """Return where the share of conflict between two actors changes.

    Binary segmentation (Scott and Knott 1974; Vostrikova 1981) by the likelihood ratio of two Bernoulli shares; each
    cut is tested by permutations of the acts in its part: all of them where there are few, otherwise a sample. Acts
    count once, by their quad class, within the days that dates, stated orders and relative times leave; those that
    hold both ways by themselves are left out, and so are those whose place in the order of time is not sure. No cut
    parts acts of the same time.

    Args:
        network: The network.
        one: Id or label of the one actor.
        other: Id or label of the other.
        directed: Whether only acts of the one towards the other count.
        min_acts: How many acts must stand on each side of a turning point.
        seed: What samples begin with.
        order: The order of the acts of the network; it is found if not given.

    Raises:
        NameNotFound: The network has no such actor.
        KgError: Both are the same actor, or the least number is below 1.
    """
    first, second = network.actor(one), network.actor(other)
    if first.id == second.id:
        raise KgError(f"turning points need two different actors, and '{one}' and '{other}' are the same")
    if min_acts < 1:
        raise KgError(f"a turning point needs at least 1 act on each side, not {min_acts}")
    ties = network.between_actors.filter(_between(first.id, second.id, directed) & IS_ACT)
    acts, left_out = _in_order(ties, order or _order_of(network))
    kinds = acts["conflict"].to_list()
    intervals = acts.select("earliest", "latest").rows()
    cuts = [index for index in range(1, len(intervals)) if intervals[index] != intervals[index - 1]]
    points = changes(kinds, cuts, min_size=min_acts, seed=seed)
    acts = acts.with_row_index("position").with_columns(
        stretch=1 + sum((polars.col("position") >= point.cut for point in points), polars.lit(0))
    )
    stretches = _stretches(acts)
    allowed = any(min_acts <= cut <= len(kinds) - min_acts for cut in cuts)
    result = TurningPoints(
        rows=_rows(stretches, points),
        acts=acts.drop("position"),
        stretches=stretches.drop("stretch"),
        one=first,
        other=second,
        directed=directed,
        test=try_cut(kinds, cuts, min_size=min_acts, seed=seed) if allowed else None,
        selection=network.selection,
        support=replace(network, ties=ties.filter(polars.col("statement").is_in(statements_of(acts)))).support,
        notes=(),
    )
    return replace(result, notes=tuple(_notes(result, min_acts, left_out)))


def _between(one: str, other: str, directed: bool) -> polars.Expr:
    there = (polars.col("actor") == one) & (polars.col("target") == other)
    back = (polars.col("actor") == other) & (polars.col("target") == one)
    return there if directed else there | back


def _order_of(network: Network) -> TemporalOrder:
    backend = network.backend
    return TemporalOrder(rows_in_selection(backend, network.selection), backend.vocabulary, backend.entities)


def _in_order(ties: polars.DataFrame, order: TemporalOrder) -> tuple[polars.DataFrame, dict[str, int]]:
    """Return the acts that have a quad class and a sure place in time, in order, and how many others there are, why."""
    directed = ties.filter(~polars.col("symmetric"))
    counted = directed.filter(polars.col("quad_class").is_not_null())
    acts = (
        counted.sort("act", "statement", "actor")
        .group_by("act", maintain_order=True)
        .agg(
            polars.col("actor").first(),
            _CONFLICT.first().alias("conflict"),
            statements=polars.col("statement").unique().sort(),
        )
    )
    when = when_acts_happened(counted, order)
    intervals = [when[act] for act in acts["act"]]
    sure = set(sure_intervals(interval for interval in intervals if interval))
    bounds: dict[str, Any] = {"earliest": polars.Date, "latest": polars.Date}
    times = [interval if interval in sure else (None, None) for interval in intervals]
    placed = polars.concat([acts, polars.DataFrame(times, schema=bounds, orient="row")], how="horizontal")
    placed = placed.drop_nulls("earliest").sort("earliest", "act")
    undated, one_way = intervals.count(None), directed["act"].n_unique()
    left_out = {
        "of a symmetric relation": ties["act"].n_unique() - one_way,
        f"({NEITHER})": one_way - acts.height,
        "without a known time": undated,
        "whose time overlaps that of others, so that their order is uncertain,": acts.height - undated - placed.height,
    }
    return placed.select("act", "actor", "earliest", "latest", "conflict", "statements"), left_out


def _stretches(acts: polars.DataFrame) -> polars.DataFrame:
    conflict = polars.col("conflict")
    return (
        acts.group_by("stretch", maintain_order=True)
        .agg(
            polars.col("earliest").min(),
            polars.col("latest").max(),
            acts=polars.len().cast(polars.Int64),
            conflict=conflict.sum().cast(polars.Int64),
            share=conflict.mean(),
            statements=polars.col("statements").list.explode(keep_nulls=False, empty_as_null=False).unique().sort(),
        )
        .sort("stretch")
    )


def _rows(stretches: polars.DataFrame, points: Sequence[Test]) -> polars.DataFrame:
    following = stretches.shift(-1)
    return (
        stretches.select(
            after="latest",
            before=following["earliest"],
            share_before="share",
            share_after=following["share"],
            acts_before="acts",
            acts_after=following["acts"],
            statements=polars.concat_list("statements", following["statements"]).list.unique().list.sort(),
        )
        .head(len(points))
        .select(
            polars.exclude("statements"),
            polars.Series("p", [point.p for point in points], polars.Float64),
            polars.Series("exact", [point.exact for point in points], polars.Boolean),
            "statements",
        )
    )


def _notes(result: TurningPoints, min_acts: int, left_out: Mapping[str, int]) -> Iterator[str]:
    for why, number in left_out.items():
        if number:
            yield f"{count_of(number, 'act')} {why} {one_or_many(number, 'was', 'were')} excluded."
    size, conflict = result.acts.height, int(result.acts["conflict"].sum())
    if result.test is None:
        yield (
            f"With {count_of(size, 'act')} in a certain order of time, no turning point with {min_acts:,} on each side "
            "is possible; lower the minimum or remove a filter."
        )
        return
    if conflict in (0, size):
        yield f"All {size:,} acts are {'conflict' if conflict else 'cooperation'}, so there is no change to find."
        return
    if result.test.p is None:
        yield (
            f"Even the rarest order of {size:,} acts, {conflict:,} of them conflict, would occur by chance in "
            f"{result.test.rarest:.0%} of all cases, so no test could find a turning point, and no p-value is given."
        )
        return
    orders = "all orders of the acts" if result.test.exact else f"{DRAWS:,} random orders of the acts"
    yield (
        f"A turning point is accepted if less than {LEVEL:.0%} of {orders} have as clear a cut; this assumes "
        "that acts are independent, which answers to acts are not."
    )
    if result.directed:
        yield f"Only acts of {result.one.label} towards {result.other.label} count here."
    yield "This is a change in what is reported; whether acts changed too depends on the choice of articles."
