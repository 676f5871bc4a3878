"""Runs of hostile acts between two actors: which follows which, how surely, and how far apart."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

import networkx
import polars

from kg.model import Certainty
from kg.selection.temporal_order import TemporalOrder
from kg.selection.tie_labels import label_acts
from kg.selection.ties import TieKind
from kg.store.backend import Backend
from kg.table.counted import HAPPENED


class Step(StrEnum):
    """How it is known that an act followed the one before."""

    DATES = "dates"
    STATED = "stated order"
    TEXT = "order of the text"
    OVERLAP = "dates overlap"
    OPEN = "nothing"


SURE = (Step.DATES, Step.STATED)
"""Steps of which the order is certain."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileAct:
    """A hostile act of one actor towards another.

    Args:
        act: Its name.
        actor: Id of the actor that does it.
        target: Id of the actor it is turned to.
        label: What its tie says, with all whose claim it is where the author does not say it.
        quad_class: Verbal or material conflict.
        goldstein: Its published score, or ``None``.
        article: Id of the article that tells it first.
        start: Where it is told there; ``None`` where there are no words.
        statements: Keys of the statements that tell it.
        earliest: First day on which it can have happened.
        latest: Last day.
        is_sure: Whether a source is certain of it.
    """

    act: str
    actor: str
    target: str
    label: str
    quad_class: str
    goldstein: float | None
    article: str
    start: int | None
    statements: tuple[str, ...]
    earliest: date | None
    latest: date | None
    is_sure: bool = True

    @property
    def is_dated(self) -> bool:
        """Whether it lies between two days that are known."""
        return self.earliest is not None and self.latest is not None


def hostile_ties(ties: polars.DataFrame) -> polars.DataFrame:
    """Return the ties of hostile acts of one actor towards another, with the ids of the two in their order in ``pair``.

    Acts that hold both ways by themselves are left out, since they would manufacture answers.

    Args:
        ties: Ties of acts of conflict.
    """
    directed = ties.filter(
        HAPPENED
        & polars.col("quad_class").str.ends_with("conflict")
        & ~polars.col("symmetric")
        & (polars.col("tie") == str(TieKind.TOWARDS))
        & (polars.col("actor") != polars.col("target"))
        & polars.col("act").is_not_null()
    )
    ends = (end("actor", "target") for end in (polars.min_horizontal, polars.max_horizontal))
    return directed.with_columns(pair=polars.concat_list(ends))


def hostile_acts(
    ties: polars.DataFrame, called: Collection[tuple[str, str]], backend: Backend, order: TemporalOrder
) -> dict[tuple[str, str], list[HostileAct]]:
    """Return the hostile acts of two actors towards each other, by the ids of the two in their order.

    Args:
        ties: Ties of hostile acts, as :func:`hostile_ties` gives them.
        called: Pairs whose acts are wanted even if only one of the two acts; of all others both do.
        backend: Where they come from, for the place of each mention.
        order: The order of acts, which also knows their days.
    """
    wanted = polars.Series([list(pair) for pair in called], dtype=polars.List(polars.String)).implode()
    directed = ties.filter((polars.col("actor").n_unique().over("pair") > 1) | polars.col("pair").is_in(wanted))
    mentions = backend.scan().select(
        "statement", "headline", "start", is_sure=polars.col("certainty") == str(Certainty.CERTAIN)
    )
    placed = directed.lazy().join(mentions, on="statement", how="left").collect()
    said = label_acts(placed, backend, "actor", "target")
    acts = (
        placed.sort("headline", "article", "start", "statement", "actor")
        .group_by("actor", "target", "act", maintain_order=True)
        .agg(
            *(polars.col(name).first() for name in ("quad_class", "goldstein", "article", "start")),
            statements=polars.col("statement").unique().sort(),
            is_sure=polars.col("is_sure").any(),
        )
    )
    labels = {(*ends,): str(label) for *ends, label in said.select("actor", "target", "unit", "label").iter_rows()}
    by_pair: dict[tuple[str, str], list[HostileAct]] = {}
    for row in acts.sort("act", "actor").iter_rows(named=True):
        earliest, latest = order.bounds(row["act"])
        row["statements"] = tuple(row["statements"])
        pair = min(row["actor"], row["target"]), max(row["actor"], row["target"])
        label = labels[row["actor"], row["target"], row["act"]]
        by_pair.setdefault(pair, []).append(HostileAct(**row, label=label, earliest=earliest, latest=latest))
    return by_pair


def runs_of(
    acts: Sequence[HostileAct], order: TemporalOrder, window: int
) -> Iterator[tuple[list[HostileAct], list[Step]]]:
    """Yield runs of acts of which each follows the one before, with how each step is known.

    By dates an act follows another within the window, if it may do so; acts without dates follow each other where
    texts state it, and else in the order of the one text that tells them.

    Args:
        acts: The hostile acts of two actors towards each other.
        order: The order of acts.
        window: How many days may lie between an act and the next.
    """
    for group in _groups(acts, order):
        run, steps = [group[0]], list[Step]()
        for other in group[1:]:
            step = _follows(run, other, order, window)
            if step is None:
                yield run, steps
                run, steps = [other], []
            else:
                run.append(other)
                steps.append(step)
        yield run, steps


def _follows(run: Sequence[HostileAct], other: HostileAct, order: TemporalOrder, window: int) -> Step | None:
    """Return how it is known that an act follows a run; ``None`` where it does not.

    What has no date of its own, and is told to follow one of the acts, does not keep the next from following these.
    """
    step = _step(run[-1], other, order, window)
    if step is None and not run[-1].is_dated:
        dated = next((act for act in reversed(run) if act.is_dated), None)
        if dated is not None and other.is_dated and _step(dated, other, order, window) is not None:
            return Step.DATES if order.before(run[-1].act, other.act) else Step.OPEN
    return step


def _groups(acts: Sequence[HostileAct], order: TemporalOrder) -> list[list[HostileAct]]:
    """Return acts in rows that have one time: all with dates, and those of one text or stated order without."""
    graph: networkx.Graph[HostileAct] = networkx.Graph()
    graph.add_nodes_from(acts)
    dated = [act for act in acts if act.is_dated]
    graph.add_edges_from(pairwise(dated))
    graph.add_edges_from(stated_pairs(acts, order))
    with_dates = networkx.node_connected_component(graph, dated[0]) if dated else set()
    by_article: dict[str, list[HostileAct]] = {}
    for act in acts:
        if act not in with_dates:
            by_article.setdefault(act.article, []).append(act)
    for of_article in by_article.values():
        graph.add_edges_from(pairwise(of_article))
    groups = (_in_order(group, order) for group in networkx.connected_components(graph))
    return sorted(groups, key=lambda group: group[0].act)


def _in_order(acts: Collection[HostileAct], order: TemporalOrder) -> list[HostileAct]:
    """Return acts in an order that goes with all that is certain; what is open goes by the text."""
    blocks: dict[tuple[date, date], list[HostileAct]] = {}
    for act in acts:
        blocks.setdefault((act.earliest or date.min, act.latest or date.max), []).append(act)
    return [act for key in sorted(blocks) for act in _by_statement(blocks[key], order)]


def _by_statement(acts: Collection[HostileAct], order: TemporalOrder) -> Iterator[HostileAct]:
    graph: networkx.DiGraph[HostileAct] = networkx.DiGraph()
    graph.add_nodes_from(acts)
    graph.add_edges_from(stated_pairs(acts, order))
    yield from networkx.lexicographical_topological_sort(
        graph, lambda one: (one.article, one.start or 0, one.act, one.actor)
    )


def stated_pairs(acts: Collection[HostileAct], order: TemporalOrder) -> Iterator[tuple[HostileAct, HostileAct]]:
    """Yield pairs of acts of which the texts state that the second came after the first."""
    by_name: dict[str, list[HostileAct]] = {}
    for act in acts:
        by_name.setdefault(act.act, []).append(act)
    for act in acts:
        for name in by_name.keys() & order.later(act.act):
            yield from ((act, later) for later in by_name[name])


def _step(one: HostileAct, other: HostileAct, order: TemporalOrder, window: int) -> Step | None:
    """Return how it is known that an act follows another, or ``None`` where it does not."""
    if one.latest is not None and other.earliest is not None and (other.earliest - one.latest).days > window:
        return None
    if order.is_stated(one.act, other.act):
        return Step.STATED
    if order.before(one.act, other.act):
        return Step.DATES
    if one.is_dated and other.is_dated:
        alike = (one.article, one.earliest, one.latest) == (other.article, other.earliest, other.latest)
        return Step.TEXT if alike else Step.OVERLAP
    return Step.TEXT if one.article == other.article else None
