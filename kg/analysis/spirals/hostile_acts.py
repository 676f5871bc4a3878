"""Runs of hostile acts between two actors: which follows which, how surely, and how far apart."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

import networkx
import polars

from kg.analysis.temporal_order import TemporalOrder
from kg.selection.ties import HAPPENED, TieKind
from kg.store.backend import Backend


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
        relation: Id of its relation.
        quad_class: Verbal or material conflict.
        goldstein: Its published score, or ``None``.
        earliest: First day on which it can have happened.
        latest: Last day.
        place: Where it is told first: article and offset.
        statements: Keys of the statements that tell it.
    """

    act: str
    actor: str
    target: str
    relation: str
    quad_class: str
    goldstein: float | None
    earliest: date | None
    latest: date | None
    place: tuple[str, int]
    statements: tuple[str, ...]

    @property
    def is_dated(self) -> bool:
        """Whether it lies between two days that are known."""
        return self.earliest is not None and self.latest is not None


def hostile_acts(
    ties: polars.DataFrame, backend: Backend, order: TemporalOrder
) -> dict[tuple[str, str], list[HostileAct]]:
    """Return the hostile acts of each two actors towards each other, by the ids of the two in their order.

    Acts that hold both ways by themselves are left out, since they would manufacture answers.

    Args:
        ties: Ties of acts of conflict.
        backend: Where they come from, for the place of each mention.
        order: The order of acts, which also knows their days.
    """
    directed = ties.filter(
        HAPPENED
        & polars.col("quad_class").str.ends_with("conflict")
        & ~polars.col("symmetric")
        & (polars.col("tie") == str(TieKind.TOWARDS))
        & (polars.col("actor") != polars.col("target"))
        & polars.col("act").is_not_null()
    )
    mentions = backend.scan().select("statement", "headline", "start")
    placed = directed.lazy().join(mentions, on="statement", how="left").collect()
    acts = (
        placed.sort("headline", "article", "start", "statement", "actor")
        .group_by("actor", "target", "act", maintain_order=True)
        .agg(
            *(polars.col(name).first() for name in ("relation", "quad_class", "goldstein", "article", "start")),
            statements=polars.col("statement").unique().sort(),
        )
    )
    by_pair: dict[tuple[str, str], list[HostileAct]] = {}
    for actor, target, act, relation, quad_class, score, article, start, keys in acts.sort("act", "actor").iter_rows():
        earliest, latest = order.bounds(act)
        one = HostileAct(
            act=act,
            actor=actor,
            target=target,
            relation=relation,
            quad_class=quad_class,
            goldstein=score,
            earliest=earliest,
            latest=latest,
            place=(article, start),
            statements=tuple(keys),
        )
        by_pair.setdefault((min(actor, target), max(actor, target)), []).append(one)
    return by_pair


def runs_of(
    acts: Iterable[HostileAct], order: TemporalOrder, window: int
) -> Iterator[tuple[list[HostileAct], list[Step]]]:
    """Yield runs of acts of which each follows the one before, with how each step is known.

    By dates an act follows another within the window, if it may do so; acts without dates follow each other where
    texts state it, and else in the order of the one text that tells them.

    Args:
        acts: The hostile acts of two actors towards each other.
        order: The order of acts.
        window: How many days may lie between an act and the next.
    """
    for group in _groups(list(acts), order):
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
            return Step.OPEN
    return step


def _groups(acts: Sequence[HostileAct], order: TemporalOrder) -> list[list[HostileAct]]:
    """Return acts in rows that have one time: all with dates, and those of one text or stated order without."""
    by_name: dict[str, list[int]] = {}
    for index, act in enumerate(acts):
        by_name.setdefault(act.act, []).append(index)
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(len(acts)))
    dated = [index for index, act in enumerate(acts) if act.is_dated]
    graph.add_edges_from(pairwise(dated))
    for index, act in enumerate(acts):
        later = by_name.keys() & order.after(act.act)
        graph.add_edges_from((index, other) for name in later for other in by_name[name])
    by_article: dict[str, list[int]] = {}
    with_dates = networkx.node_connected_component(graph, dated[0]) if dated else set()
    for index, act in enumerate(acts):
        if index not in with_dates:
            by_article.setdefault(act.place[0], []).append(index)
    for group in by_article.values():
        graph.add_edges_from(pairwise(group))
    groups = [[acts[index] for index in one] for one in networkx.connected_components(graph)]
    return sorted((_in_order(group, order) for group in groups), key=lambda group: group[0].act)


def _in_order(acts: list[HostileAct], order: TemporalOrder) -> list[HostileAct]:
    """Return acts in an order that goes with all that is certain; what is open goes by the text."""
    blocks: dict[tuple[date, date], list[HostileAct]] = {}
    for act in acts:
        blocks.setdefault((act.earliest or date.min, act.latest or date.max), []).append(act)
    return [act for key in sorted(blocks) for act in _by_statement(blocks[key], order)]


def _by_statement(acts: list[HostileAct], order: TemporalOrder) -> Iterator[HostileAct]:
    acts = sorted(acts, key=lambda one: (one.place, one.act, one.actor))
    places: dict[str, list[int]] = {}
    for index, act in enumerate(acts):
        places.setdefault(act.act, []).append(index)
    graph: networkx.DiGraph[int] = networkx.DiGraph()
    graph.add_nodes_from(range(len(acts)))
    for index, act in enumerate(acts):
        for name in places.keys() & order.after(act.act):
            if order.is_stated(act.act, name):
                graph.add_edges_from((index, other) for other in places[name])
    return (acts[index] for index in networkx.lexicographical_topological_sort(graph))


def _step(one: HostileAct, other: HostileAct, order: TemporalOrder, window: int) -> Step | None:
    """Return how it is known that an act follows another, or ``None`` where it does not."""
    if one.latest is not None and other.earliest is not None and (other.earliest - one.latest).days > window:
        return None
    if order.is_stated(one.act, other.act):
        return Step.STATED
    if order.before(one.act, other.act):
        return Step.DATES
    if one.is_dated and other.is_dated:
        alike = (one.place[0], one.earliest, one.latest) == (other.place[0], other.earliest, other.latest)
        return Step.TEXT if alike else Step.OVERLAP
    return Step.TEXT if one.place[0] == other.place[0] else None
