"""Brokerage: who stands between others that are not tied themselves, and between which groups.

Gould and Fernandez 1989, Structures of mediation: a formal approach to brokerage in transaction networks (Sociological
Methodology 19). A way leads from one over a broker to a third, with no tie from the first to the third. The groups of
the three give the broker's role. What is taken to flow is what the ties of the layer carry, one step at a time.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, ClassVar

import networkx
import polars

from kg.analysis.analysis import Result
from kg.analysis.balance import BALANCE
from kg.analysis.balance.compute import balance
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest
from kg.network.centrality import communities
from kg.network.measures import MEASURES, lack_of, one_layer
from kg.network.network import Network, make_network
from kg.phrases import count_of, one_or_many
from kg.selection.fitting import fitting_level
from kg.selection.levels import values_by_attribute
from kg.selection.selection import Level, Selection
from kg.selection.support import Support, statements_of
from kg.store.backend import Backend
from kg.vocabulary import QuadClass

_COOPERATION = tuple(str(one) for one in QuadClass if one.endswith("cooperation"))


class Mediation(StrEnum):
    """The role of a broker, by the groups of the first, the broker and the last of a way."""

    COORDINATOR = "coordinator"
    ITINERANT = "itinerant broker"
    GATEKEEPER = "gatekeeper"
    REPRESENTATIVE = "representative"
    LIAISON = "liaison"

    @property
    def column(self) -> str:
        """Its name as a column."""
        return str(self).replace(" ", "_")


class Grouping(StrEnum):
    """What groups actors."""

    SECTOR = "sector"
    COUNTRY = "country"
    COMMUNITY = "community"
    BLOC = "bloc"


@dataclass(frozen=True, slots=True)
class Brokered:
    """The ways on which a broker plays one role.

    Args:
        ways: How many there are.
        ties: The ties they consist of.
    """

    ways: int
    ties: frozenset[tuple[Hashable, Hashable]]


@dataclass(frozen=True, repr=False)
class Brokerage(Result):
    """Who stands between others, in which role.

    Args:
        rows: One row an actor, who mediates most first: ``id``, ``label``, ``group``, a column for each role,
            ``total``,
            ``statements``.
        roles: One row an actor and role that it plays: ``id``, ``label``, ``group``, ``role``, ``ways``,
            ``statements``.
        by: What groups the actors: a :class:`Grouping`, or the name of an attribute.
        groups: The actors' groups, by id.
        left_out: Names of the actors without a group.
        layer: The layer of ties on which the ways run.
        selection: What of the corpus it shows.
        support: What it is based on: the ties of all ways.
        notes: What the numbers do not show.
    """

    analysis: ClassVar[str] = "brokerage"
    rows: polars.DataFrame
    roles: polars.DataFrame
    by: str
    groups: Mapping[str, str]
    left_out: tuple[str, ...]
    layer: str
    selection: Selection
    support: Support
    notes: tuple[str, ...]

    @property
    def scope(self) -> str:
        """The selection in words."""
        return str(self.selection)

    @property
    def sizes(self) -> Mapping[str, int]:
        """How many actors have a group."""
        return {"actors": len(self.groups)} if self.groups else {}


def in_selection(backend: Backend, selection: Selection, **own: Any) -> Brokerage:
    """Return who stands between others in a selection; own options are those of :func:`brokerage`.

    Ways run along cooperation if the selection chooses no quad class, relation or kind.
    """
    if not (selection.quad_classes or selection.relations or selection.kinds):
        selection = replace(selection, quad_classes=_COOPERATION)
    return brokerage(make_network(backend, selection), **own)


def between_groups(backend: Backend, selection: Selection) -> Iterator[Brokerage]:
    """Yield who stands between countries, as a report shows it; between sectors where no countries fit the corpus."""
    fitting = fitting_level(backend)
    level, group_by = (Level.SECTOR, "country") if fitting.level is Level.COUNTRY else (fitting.level, "sector")
    yield in_selection(backend, replace(selection.of_all_layers, level=level), group_by=group_by)


def brokerage(network: Network, *, group_by: str = "country", time_limit: float = 30.0, seed: int = 0) -> Brokerage:
    """Return who stands between others in a network.

    Args:
        network: The network, of one layer. Grouped by ``bloc`` it must have both cooperation and conflict, which divide
            the blocs; the ways then run along cooperation alone.
        group_by: What groups actors: ``sector``, ``country``, ``community`` (Louvain, on the same ties), ``bloc``
            (:func:`kg.analysis.balance.compute.balance`), or the name of an attribute of entities, whose values are
            the groups; ``attribute_NAME`` where one of these is called so.
        time_limit: Seconds for the proof of the blocs.
        seed: What communities and blocs begin with.

    Raises:
        NameNotFound: Actors are not grouped by that.
        KgError: The network mixes layers, or is too small for communities or blocs.
        MissingExtra: SciPy is needed for blocs and not installed.
    """
    attributes = values_by_attribute(network.backend.entities, Grouping)
    _refuse_unknown(group_by, [*map(str, Grouping), *attributes])
    groups: dict[str, str]
    if group_by == Grouping.BLOC:
        divided = balance(network, time_limit=time_limit, seed=seed)
        _refuse(BALANCE.least.lack(divided.sizes))
        groups = {id: f"bloc {bloc}" for id, bloc in divided.actors.select("id", "bloc").iter_rows()}
        good = polars.col("quad_class").str.ends_with("cooperation")
        if network.between_actors["quad_class"].is_not_null().any():
            network = replace(network, ties=network.ties.filter(good))
    layer = one_layer(network, "brokerage follows paths over two ties of one kind").replace("_", " ")
    graph = network.graph()
    if group_by == Grouping.COMMUNITY:
        _refuse(lack_of(network, MEASURES["communities"].least))
        partition = communities(graph, seed=seed)
        groups = {str(id): f"community {number}" for number, ids in enumerate(partition, start=1) for id in ids}
    elif group_by in (Grouping.SECTOR, Grouping.COUNTRY):
        pairs = network.nodes.select("id", group_by).drop_nulls().rows()
        groups = {id: _shown(group, network, group_by) for id, group in pairs}
    elif group_by != Grouping.BLOC:
        groups = attributes[group_by]
    groups = {id: groups[id] for id in sorted(graph) if id in groups}
    left_out = tuple(network.actors[id].label for id in sorted(graph) if id not in groups)
    roles = _roles(network, brokerage_of(graph, groups), graph, groups)
    used = network.ties.filter(polars.col("statement").is_in(statements_of(roles)))
    result = Brokerage(
        rows=_rows(network, roles, groups),
        roles=roles,
        by=group_by,
        groups=groups,
        left_out=left_out,
        layer=layer,
        selection=network.selection,
        support=replace(network, ties=used).support,
        notes=(),
    )
    return replace(result, notes=tuple(_notes(network, result)))


def _refuse_unknown(name: str, known: Sequence[str]) -> None:
    if name not in known:
        hint = suggest(name, known) or f"choose one of: {', '.join(known)}"
        raise NameNotFound(f"there is no grouping '{name}'; {hint}")


def _refuse(lack: str) -> None:
    """Refuse to group actors by what the network is too small for."""
    if lack:
        raise KgError(f"{lack[0].lower()}{lack[1:].rstrip('.')}; group by country or sector")


def brokerage_of(
    graph: networkx.DiGraph[Any], groups: Mapping[Any, Hashable]
) -> dict[Hashable, dict[Mediation, Brokered]]:
    """Return the roles that each node plays on ways a → b → c without a tie a → c, with a and c different.

    With the groups of a, b and c: all the same, b is *coordinator*; a and c the same, *itinerant broker* (consultant);
    b and c the same, *gatekeeper*; a and b the same, *representative*; all different, *liaison*.

    Args:
        graph: A directed graph; loops are left out.
        groups: The group of each node; nodes without one are left out.

    Returns:
        For each node that has a group, the roles that it plays at least once.
    """
    follow = {node: {other for other in graph.successors(node) if other in groups} - {node} for node in groups}
    lead: dict[Hashable, list[Hashable]] = {node: [] for node in groups}
    for node, others in follow.items():
        for other in others:
            lead[other].append(node)
    roles: dict[Hashable, dict[Mediation, Brokered]] = {}
    for broker in groups:
        ways: dict[Mediation, list[tuple[Hashable, Hashable]]] = {}
        for first in lead[broker]:
            for last in follow[broker] - follow[first] - {first}:
                ways.setdefault(_role(groups[first], groups[broker], groups[last]), []).append((first, last))
        roles[broker] = {
            role: Brokered(len(ways[role]), frozenset(tie for a, c in ways[role] for tie in ((a, broker), (broker, c))))
            for role in Mediation
            if role in ways
        }
    return roles


def _role(first: Hashable, broker: Hashable, last: Hashable) -> Mediation:
    if first == broker:
        return Mediation.COORDINATOR if last == broker else Mediation.REPRESENTATIVE
    if last == broker:
        return Mediation.GATEKEEPER
    return Mediation.ITINERANT if first == last else Mediation.LIAISON


def _shown(group: str, network: Network, grouping: str) -> str:
    """Return a group as it is shown: the name of a country, the words of a sector."""
    if grouping == Grouping.SECTOR:
        return group.replace("_", " ")
    entity = network.backend.entities.get(group)
    actor = network.actors.get(group)
    return entity.label if entity else actor.label if actor else group


def _roles(
    network: Network,
    by_actor: Mapping[Hashable, Mapping[Mediation, Brokered]],
    graph: networkx.DiGraph[Any],
    groups: Mapping[str, str],
) -> polars.DataFrame:
    rows = []
    for id, roles in by_actor.items():
        for role, brokered in roles.items():
            keys = {key for tie in brokered.ties for key in graph.edges[tie]["statements"].split()}
            name = network.actors[str(id)].label
            rows.append((id, name, groups[str(id)], str(role), brokered.ways, sorted(keys)))
    schema: dict[str, Any] = dict.fromkeys(("id", "label", "group", "role"), polars.String)
    schema |= {"ways": polars.Int64, "statements": polars.List(polars.String)}
    return polars.DataFrame(rows, schema=schema, orient="row")


def _rows(network: Network, roles: polars.DataFrame, groups: Mapping[str, str]) -> polars.DataFrame:
    actors = polars.DataFrame(
        [(id, network.actors[id].label, group) for id, group in groups.items()],
        schema=dict.fromkeys(("id", "label", "group"), polars.String),
        orient="row",
    )
    sums = roles.group_by("id").agg(
        *(polars.col("ways").filter(polars.col("role") == str(role)).sum().alias(role.column) for role in Mediation),
        total=polars.col("ways").sum(),
        statements=polars.col("statements").list.explode(keep_nulls=False, empty_as_null=False).unique().sort(),
    )
    nothing = polars.lit([], dtype=polars.List(polars.String))
    counts = [*(role.column for role in Mediation), "total"]
    rows = actors.join(sums, on="id", how="left", maintain_order="left")
    rows = rows.with_columns(polars.col(counts).fill_null(0), polars.col("statements").fill_null(nothing))
    return rows.sort("total", "id", descending=[True, False])


def _notes(network: Network, result: Brokerage) -> Iterator[str]:
    if not network.edges.height:
        yield network.why_empty()
        return
    if result.left_out:
        number = len(result.left_out)
        have, were = count_of(number, "actor has", "actors have"), one_or_many(number, "was", "were")
        yield f"{have} no {result.by} and {were} excluded, with all ties."
    sizes = len(set(result.groups.values()))
    if result.groups and sizes == len(result.groups) > 1:
        yield f"Every actor is a {result.by} of its own, so a broker can only be a liaison."
    elif sizes == 1:
        yield f"All actors are in one {result.by}, so a broker can only be a coordinator."
    if result.by == Grouping.BLOC:
        yield "Blocs are based on cooperation and conflict; paths between actors follow cooperation only."
    if not result.roles.height:
        yield "No actor with a group links two others that are not tied; try another grouping or level."
        return
    yield (
        "A path through an actor means that both ties were reported, not that anything was passed on; actors with "
        "many reports broker often, and what is due to chance is not subtracted."
    )
