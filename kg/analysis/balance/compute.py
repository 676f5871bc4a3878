"""Balance of a signed network: triangles, closed walks, and how many ties stand in the way of two blocs.

A tie is positive where a pair did more for good than for ill to each other, and negative the other way round. Nothing
is taken to flow. The signs must be of one kind: acts, or states such as alliance and war, by their quad class, where
cooperation and conflict are the two signs of one layer; or stances by their position towards the other. To want
something and to do something are not one relation, so a mixture of such kinds is refused.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, ClassVar

import networkx
import polars

from kg.analysis.analysis import Result
from kg.analysis.balance.frustration import Frustration, frustration_of
from kg.analysis.balance.triangles import Triangle, share_by_chance, triangles_of
from kg.analysis.balance.walks import WalkBalance, walk_balance
from kg.errors import KgError
from kg.network.counting import SIGN
from kg.network.network import Network, make_network
from kg.phrases import count_of, one_or_many
from kg.selection.selection import Selection
from kg.selection.support import Support, statements_of
from kg.selection.why_nothing import why_nothing
from kg.store.backend import Backend
from kg.vocabulary import Kind

_BRIEF = 10.0
"""Seconds for the proof in a report."""


@dataclass(frozen=True, repr=False)
class Balance(Result):
    """How far a signed network is from two blocs with friends within and foes between.

    Args:
        rows: One row a tie, frustrated ones first: ``one``, ``other`` (ids), ``one_label``, ``other_label``, ``sign``,
            ``positive`` and ``negative`` (acts or statements), ``frustrated``, ``statements``.
        triangles: One row a triangle, unbalanced ones first: the same for ``one``, ``other``, ``third``, with the
            number of ``negative`` ties, ``balanced``, ``statements``.
        actors: One row an actor: ``id``, ``label``, ``part`` (number of the connected part, the largest first),
            ``bloc`` (a number of its own for each bloc of each part), ``ties``, ``frustrated`` (how many of them),
            ``statements``.
        frustration: The frustration index, its bound and the blocs.
        walks: The walk balance.
        by_chance: The share of triangles that would be balanced on average, were the same signs dealt at random to the
            same ties; ``None`` without a triangle.
        graph: The signed graph, with what :meth:`~kg.network.network.Network.signed` tells of nodes and edges.
        kind: What the signs are of: a kind of relation; empty where there are none.
        selection: What of the corpus it shows.
        support: What it is based on.
        notes: What the numbers do not show.
    """

    analysis: ClassVar[str] = "balance"
    rows: polars.DataFrame
    triangles: polars.DataFrame
    actors: polars.DataFrame
    frustration: Frustration
    walks: WalkBalance
    by_chance: float | None
    graph: networkx.Graph[str]
    kind: str
    selection: Selection
    support: Support
    notes: tuple[str, ...]

    @property
    def scope(self) -> str:
        """The selection in words."""
        return str(self.selection)

    @property
    def balanced(self) -> int:
        """How many triangles are balanced."""
        return int(self.triangles["balanced"].sum())

    @property
    def share(self) -> float | None:
        """The share of triangles that are balanced; ``None`` without any."""
        return self.balanced / self.triangles.height if self.triangles.height else None

    @property
    def by_ties(self) -> polars.DataFrame:
        """The rows of ``actors``, bloc by bloc, those with most ties first."""
        return self.actors.sort("bloc", "ties", "id", descending=[False, True, False])

    @property
    def sizes(self) -> Mapping[str, int]:
        """How many triples of actors are all tied to each other."""
        return {"closed triangles": self.triangles.height} if self.rows.height else {}


def in_selection(backend: Backend, selection: Selection, **own: Any) -> Balance:
    """Return the balance of the ties of a selection; own options are those of :func:`balance`."""
    return balance(make_network(backend, selection), **own)


def in_brief(backend: Backend, selection: Selection) -> Iterator[Balance]:
    """Yield the balance of acts, as a report shows it, with less time for its proof."""
    yield in_selection(backend, selection.of_all_layers, time_limit=_BRIEF)


def balance(network: Network, *, time_limit: float = 30.0, seed: int = 0) -> Balance:
    """Return the balance of a network's signed ties.

    Heider 1946 and Cartwright and Harary 1956 for triangles; Estrada and Benzi 2014 for walks; Harary 1959, and Aref,
    Mason and Wilson 2020, for the frustration index. Only what happened counts, nothing denied, planned or forecast.
    Pairs with as much good as ill are left out and counted.

    Args:
        network: The network; its selection chooses the layer (kinds, quad classes, relations) and the time.
        time_limit: Seconds for the proof of the frustration index.
        seed: Seed of random choices.

    Raises:
        KgError: The signs are of several kinds, such as acts and stances; or the time limit is no positive number.
        MissingExtra: SciPy is needed and not installed.
    """
    ties = network.between_actors.filter(polars.col("actor") != polars.col("target"))
    signed = ties.filter(SIGN != 0)
    unsigned = ties.join(signed, on="statement", how="anti")["statement"].n_unique()
    kind = _one_kind(signed)
    graph = replace(network, ties=signed).signed()
    even = [pair for *pair, sign in graph.edges(data="sign") if sign == 0]
    graph.remove_edges_from(even)
    graph.remove_nodes_from([node for node in list(graph) if not graph.degree(node)])
    frustration = frustration_of(graph, time_limit=time_limit, seed=seed)
    walks = walk_balance(graph, seed=seed)
    triangles = triangles_of(graph)
    negative = sum(sign < 0 for *_, sign in graph.edges(data="sign"))
    rows = _ties(network, graph, frustration)
    keys = statements_of(rows)
    result = Balance(
        rows=rows,
        triangles=_triangles(network, graph, triangles),
        actors=_actors(network, graph, frustration),
        frustration=frustration,
        walks=walks,
        by_chance=share_by_chance(len(rows), negative) if triangles else None,
        graph=graph,
        kind=kind,
        selection=network.selection,
        support=replace(network, ties=signed.filter(polars.col("statement").is_in(keys))).support,
        notes=(),
    )
    return replace(result, notes=tuple(_notes(network, result, len(even), unsigned)))


def _one_kind(signed: polars.DataFrame) -> str:
    kinds = Counter(signed.unique("statement")["kind"].to_list())
    if len(kinds) > 1:
        counts = sorted(kinds.items(), key=lambda one: (-one[1], one[0]))
        mixed = ", ".join(f"{kind} ({count:,})" for kind, count in counts)
        raise KgError(
            f"balance compares signs of one kind, and this network mixes {mixed}; choose one of them, "
            f"such as --kind {counts[0][0]}"
        )
    return next(iter(kinds), "")


_KEYS = polars.List(polars.String)


def _ties(network: Network, graph: networkx.Graph[str], frustration: Frustration) -> polars.DataFrame:
    frustrated = set(frustration.frustrated)
    labels = network.labels
    rows = [
        (
            *(one, other, labels[one], labels[other]),
            *(facts["sign"], facts["positive"], facts["negative"]),
            (one, other) in frustrated,
            facts["statements"].split(),
        )
        for one, other, facts in ((*sorted(pair), facts) for *pair, facts in graph.edges(data=True))
    ]
    schema: dict[str, Any] = {
        **dict.fromkeys(("one", "other", "one_label", "other_label"), polars.String),
        **dict.fromkeys(("sign", "positive", "negative"), polars.Int64),
        "frustrated": polars.Boolean,
        "statements": _KEYS,
    }
    frame = polars.DataFrame(rows, schema=schema, orient="row")
    return frame.sort("frustrated", "one", "other", descending=[True, False, False])


def _triangles(network: Network, graph: networkx.Graph[str], triangles: Sequence[Triangle]) -> polars.DataFrame:
    ends = ("one", "other", "third")
    frame = polars.DataFrame(
        {
            **{end: [one.nodes[at] for one in triangles] for at, end in enumerate(ends)},
            "negative": [triangle.negative for triangle in triangles],
            "balanced": [triangle.is_balanced for triangle in triangles],
        },
        {**dict.fromkeys(ends, polars.String), "negative": polars.Int64, "balanced": polars.Boolean},
    )
    rows = [(*sorted(pair), keys.split()) for *pair, keys in graph.edges(data="statements")]
    ties = polars.DataFrame(rows, {"lesser": polars.String, "greater": polars.String, "keys": _KEYS}, orient="row")
    for pair in combinations(ends, 2):
        of_pair = ties.rename(dict(zip(ties.columns, (*pair, "_".join(pair)), strict=True)))
        frame = frame.join(of_pair, on=pair, how="left")
    statements = polars.concat_list("_".join(pair) for pair in combinations(ends, 2)).list.unique().list.sort()
    labels = (polars.col(end).replace(network.labels).alias(f"{end}_label") for end in ends)
    return frame.select(*ends, *labels, "negative", "balanced", statements=statements).sort("balanced", *ends)


def _actors(network: Network, graph: networkx.Graph[str], frustration: Frustration) -> polars.DataFrame:
    frustrated = Counter(str(end) for pair in frustration.frustrated for end in pair)
    labels = network.labels
    rows: list[tuple[Any, ...]] = []
    number = 0
    for part, camp in enumerate(frustration.camps, start=1):
        for bloc in filter(None, camp):
            number += 1
            for id in map(str, bloc):
                keys = {key for *_, facts in graph.edges(id, data="statements") for key in facts.split()}
                rows.append((id, labels[id], part, number, graph.degree(id), frustrated[id], sorted(keys)))
    schema: dict[str, Any] = {
        **dict.fromkeys(("id", "label"), polars.String),
        **dict.fromkeys(("part", "bloc", "ties", "frustrated"), polars.Int64),
        "statements": _KEYS,
    }
    return polars.DataFrame(rows, schema=schema, orient="row")


def _notes(network: Network, result: Balance, even: int, unsigned: int) -> Iterator[str]:
    if not result.rows.height:
        if even:
            yield f"No pair has a sign: all have as many friendly as hostile {result.kind}s."
        else:
            why = why_nothing(network.backend, network.selection)
            yield f"No pair has a sign: nothing friendly or hostile between actors matches; {why}."
        return
    if result.kind == str(Kind.ACT):
        yield (
            "A tie is positive if a pair has more acts of cooperation than of conflict towards each other, and "
            "negative if it has fewer; the size of the difference does not count."
        )
    else:
        yield f"The sign of a tie is that of the majority of the pair's {result.kind}s towards each other."
    if even:
        were = one_or_many(even, "was", "were")
        yield f"{count_of(even, 'pair')} with as many friendly as hostile {result.kind}s {were} excluded."
    if unsigned:
        yield (
            f"{count_of(unsigned, 'statement')} between actors without a sign, or about what did not happen, "
            f"{one_or_many(unsigned, 'was', 'were')} excluded."
        )
    if len(result.frustration.camps) > 1:
        yield "Between unconnected parts of the network, it is unknown who sides with whom."
    if result.frustration.index:
        yield "Several divisions often have equally few ties that do not fit; one of them is shown."
    if not result.frustration.is_optimal:
        yield (
            f"The time limit was reached: no division has fewer than {result.frustration.bound:,} ties that do not "
            f"fit; the best one found has {result.frustration.index:,}."
        )
    if result.walks.note:
        yield f"Walk balance is {result.walks.note}."
    if not network.selection.is_window:
        yield "All ties count as if they existed at one time; set a period to see the balance of that period."
