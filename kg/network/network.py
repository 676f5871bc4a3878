"""A network: actors and the ties between them, each with the statements behind it; NetworkX graphs of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import repeat
from typing import TYPE_CHECKING, Any

import networkx
import polars

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence, evidence_of
from kg.corpus.phrase import argument_label
from kg.errors import KgError, NameNotFound, suggest
from kg.gc_paused import gc_paused
from kg.model import Entity, StatementRef
from kg.selection.levels import Actor, RollUp
from kg.selection.selection import Count, Selection, select_statements
from kg.selection.support import IS_ACT, Support
from kg.selection.ties import HAPPENED, TieKind, draw_ties, topics_of, unite_mentions
from kg.selection.viewpoints import AUTHORS
from kg.vocabulary import Kind, QuadClass, Towards, Vocabulary

if TYPE_CHECKING:
    from kg.network.measures import Measured

__all__ = ["QUAD_CLASSES", "SIGN", "Network", "make_network", "without_empty_quad_classes"]

QUAD_CLASSES: Mapping[str, str] = {str(quad_class): str(quad_class).replace(" ", "_") for quad_class in QuadClass}
"""Name of the column and attribute that counts each quad class."""

_GOOD = polars.col("quad_class").str.ends_with("cooperation").cast(polars.Int8) * 2 - 1
_TOWARDS_THE_PARTY = (polars.col("kind") != str(Kind.ACT)) & (polars.col("rule") == str(Towards.OBJECT))
SIGN = polars.when(HAPPENED).then(polars.coalesce(_GOOD, polars.when(_TOWARDS_THE_PARTY).then("stance")))
"""The sign of a tie: 1 for good, -1 for ill, 0 or nothing for neither. Acts have that of their quad class, stances and
states that towards the actor if it is their object: who wants something of an actor has none towards it. What did not
happen has none."""

_ISSUE = str(TieKind.ISSUE)
_MENTIONS_ACT = polars.col("act").is_not_null() & (polars.col("kind") == str(Kind.ACT))
"""Stances, too, may be told several times and bear a name, but are no acts."""
_COUNTED = ("statement", "act", "kind", "quad_class", "mode", "polarity", "article", "according_to")
"""The columns of ties that counts are made of."""
_WORDS = ("subject_label", "object_label", "roles", "basis", "quote", "note", "translation", "title")
"""The columns of the statement table that no tie asks for, and that would be the most to carry along."""


@dataclass(frozen=True)
class Network:
    """Actors and the ties between them.

    Args:
        selection: What of the corpus it shows.
        ties: One row for each statement and pair of actors; :data:`kg.selection.ties.TIE_COLUMNS` tells the columns.
        actors: What is known of each actor, by id; it may hold more than are tied.
        self_loops: How many ties of an actor with itself were left out.
        weak: How many pairs were left out, since their weight is less than asked for.
        undated: How many statements are in the window only since nothing speaks against it.
        table: The statement table it was made from.
        corpus: The corpus whose articles have the words.
    """

    selection: Selection
    ties: polars.DataFrame
    actors: Mapping[str, Actor]
    self_loops: int = 0
    weak: int = 0
    undated: int = 0
    table: polars.DataFrame | None = field(default=None, compare=False, repr=False)
    corpus: Corpus | None = field(default=None, compare=False, repr=False)

    def __repr__(self) -> str:
        """Return what it shows and what it is based on."""
        pairs = self.edges.height
        return f"<network of {self.selection}: {pairs:,} pair{'s' * (pairs != 1)}; based on {self.support}>"

    @cached_property
    def edges(self) -> polars.DataFrame:
        """One row for each pair that is tied: ``actor``, ``target``, ``weight``, counts, and the statements behind it.

        ``acts``, ``articles`` and ``sources`` count different ones; the columns of :data:`QUAD_CLASSES` and
        ``no_quad_class`` count the acts of each quad class. What is planned, forecast or denied is no act there; where
        the selection asks for it, and its weight counts acts, it has weight.
        """
        return _pairs(self.between_actors, self.selection.count)

    @cached_property
    def issues(self) -> polars.DataFrame:
        """The same for ties of actors with issues: what they are tied to has no actor to which they turn."""
        return _pairs(self.ties.filter(polars.col("tie") == _ISSUE), self.selection.count)

    @cached_property
    def nodes(self) -> polars.DataFrame:
        """One row for each actor that is tied to another: what it is, counts, and the statements behind its ties."""
        return self._described(_ends(self.between_actors))

    @cached_property
    def topics(self) -> polars.DataFrame:
        """What ties are about, one row a statement that has such a topic: ``statement``, ``topic``, ``topic_label``.

        The object, where a statement is turned to somebody else; otherwise what fills its role ``about``. The label of
        a claim is the claim in words.
        """
        if self.table is None:
            empty = {"statement": polars.String, "topic": polars.String, "topic_label": polars.String}
            return polars.DataFrame(schema=empty)
        found = topics_of(self.ties, self.table)
        if self.corpus is None:
            return found
        bare = found.filter(polars.col("topic_label") == polars.col("topic"))["topic"].unique()
        names = {topic: _in_words(topic, self.corpus) for topic in bare}
        return found.with_columns(polars.col("topic_label").replace(names))

    @cached_property
    def between_actors(self) -> polars.DataFrame:
        """The ties between actors: all but those with issues."""
        return self.ties.filter(polars.col("tie") != _ISSUE)

    def _described(self, nodes: polars.DataFrame) -> polars.DataFrame:
        actors = [self.actors[id] for id in nodes["id"]]
        columns = {
            name: polars.Series([getattr(actor, name) for actor in actors], dtype=polars.String)
            for name in ("label", "type", "sector", "country")
        }
        described = nodes.with_columns(**columns)
        return described.select("id", *columns, polars.exclude("id", *columns))

    # NetworkX.

    def graph(self, *, scores: bool = False) -> networkx.DiGraph[str]:
        """Return the aggregated network: one edge for each ordered pair.

        Nodes and edges bear what :attr:`nodes` and :attr:`edges` tell; ``statements`` is a list of keys.

        Args:
            scores: Whether edges bear the sum and the mean of Goldstein's scores as well.
        """
        graph: networkx.DiGraph[str] = networkx.DiGraph()
        edges = self.with_scores(self.edges) if scores else self.edges
        with gc_paused():
            graph.add_nodes_from(_nodes(self.nodes))
            graph.add_edges_from(_edges(edges))
        return graph

    def multigraph(self) -> networkx.MultiDiGraph[str]:
        """Return the network with one edge for each act, or for each statement that tells none; its key names it."""
        graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        graph.add_nodes_from(_nodes(self.nodes))
        single = polars.coalesce("act", "statement").alias("unit")
        facts = ("tie", "rule", "joint", "relation", "kind", "quad_class", "goldstein", "stance", "mode", "certainty")
        more = ("polarity", "earliest", "latest", "according_to")
        topics = self.topics.select("statement", topic="topic_label")
        units = (
            self.between_actors.join(topics, on="statement", how="left", maintain_order="left")
            .group_by("actor", "target", single, maintain_order=True)
            .agg(
                *(polars.col(name).first() for name in (*facts, *more)),
                topic=polars.col("topic").drop_nulls().first(),
                articles=polars.col("article").unique().sort(),
                statements=polars.col("statement").unique().sort(),
            )
            .sort("actor", "target", "unit")
        )
        graph.add_edges_from(
            (row.pop("actor"), row.pop("target"), row.pop("unit"), row) for row in units.iter_rows(named=True)
        )
        return graph

    def signed(self) -> networkx.Graph[str]:
        """Return the network without direction, each edge with ``sign``: 1 for good, -1 for ill, 0 for both alike.

        Acts count by their quad class, cooperation or conflict, stances and states by their stance towards the other
        where it is their object: who wants something of an actor has none towards it. What has neither is left out, and
        so is what did not happen.
        ``positive`` and ``negative`` count acts, or statements; ``statements`` are those behind both. The sign is that
        of the larger number.
        """
        signed = _signed(self.between_actors)
        graph: networkx.Graph[str] = networkx.Graph()
        ends = {*signed["actor"], *signed["target"]}
        graph.add_nodes_from((id, facts) for id, facts in _nodes(self.nodes) if id in ends)
        graph.add_edges_from(_edges(signed))
        return graph

    def bipartite(self) -> networkx.Graph[str]:
        """Return the two-mode network of actors (``bipartite`` 0) and the issues they are tied to (1).

        A node's id is a pair of that number and the id of its entity, since one entity can be both.
        """
        ties = self.ties.filter(polars.col("tie") == _ISSUE)
        graph: networkx.Graph[Any] = networkx.Graph()
        for side, number in (("actor", 0), ("target", 1)):
            ends = self._described(_counted(ties.rename({side: "id"}), "id").sort("id"))
            graph.add_nodes_from(((number, id), {**facts, "bipartite": number}) for id, facts in _nodes(ends))
        graph.add_edges_from(((0, actor), (1, target), facts) for actor, target, facts in _edges(self.issues))
        return graph

    @property
    def labels(self) -> dict[str, str]:
        """The names to show, by id."""
        return {id: actor.label for id, actor in self.actors.items()}

    @property
    def by_weight(self) -> polars.DataFrame:
        """The rows of :attr:`edges`, those of most weight first."""
        return self.edges.sort("weight", "actor", "target", descending=[True, False, False])

    def with_scores(self, edges: polars.DataFrame) -> polars.DataFrame:
        """Return rows of :attr:`edges` with what :attr:`scores` tells of them."""
        return edges.join(self.scores, on=["actor", "target"], how="left", maintain_order="left")

    @cached_property
    def scores(self) -> polars.DataFrame:
        """Sum and mean of Goldstein's scores of the acts between each pair, only of those that have one.

        The sum of scores of acts so different says little by itself; look at the quad classes first.
        """
        acts = self.between_actors.filter(polars.col("goldstein").is_not_null() & HAPPENED)
        acts = acts.unique(["actor", "target", "act"], maintain_order=True)
        pairs = acts.group_by("actor", "target").agg(
            goldstein_sum=polars.col("goldstein").sum(),
            goldstein_mean=polars.col("goldstein").mean(),
            scored=polars.len(),
        )
        return pairs.sort("actor", "target")

    # Back to the words.

    def statements(self, actor: str, target: str | None = None) -> list[str]:
        """Return the keys of the statements behind the ties of an actor, or of the ties from it to another.

        Args:
            actor: Id or label of an actor of the network.
            target: Id or label of another.

        Raises:
            NameNotFound: The network has no such actor.
        """
        one = self.actor(actor).id
        ties = self.ties
        if target is None:
            ties = ties.filter((polars.col("actor") == one) | (polars.col("target") == one))
        else:
            ties = ties.filter((polars.col("actor") == one) & (polars.col("target") == self.actor(target).id))
        return ties["statement"].unique().sort().to_list()

    def evidence(self, actor: str, target: str | None = None) -> list[Evidence]:
        """Return the words behind the ties of an actor, or of those from it to another; names as in :meth:`statements`.

        Raises:
            NameNotFound: The network has no such actor.
            KgError: The network was made from a table alone.
        """
        return self.words(self.statements(actor, target))

    def words(self, statements: Iterable[str]) -> list[Evidence]:
        """Return the words behind statements, given by their keys.

        Raises:
            KgError: The network was made from a table alone.
        """
        if self.corpus is None:
            raise KgError("this network was made from a table alone, which has no articles to quote from")
        return evidence_of(statements, self.corpus)

    def actor(self, name: str) -> Actor:
        """Return an actor of the network by its id or label.

        Raises:
            NameNotFound: The network has no such actor.
        """
        tied = set(self.ties["actor"]) | set(self.ties["target"])
        if name in tied:
            return self.actors[name]
        labels = {self.actors[id].label: id for id in sorted(tied)}
        if name in labels:
            return self.actors[labels[name]]
        if not tied:
            raise NameNotFound(f"the network has no actor '{name}' and no others: {self.why_empty()}")
        hint = suggest(name, [*labels, *sorted(tied)])
        raise NameNotFound(f"the network has no actor '{name}'" + (f"; {hint}" if hint else ""))

    # Analysis.

    def measure(self, name: str, *, seed: int = 0, bootstrap: int = 0) -> Measured:
        """Return a measure.

        See :func:`kg.network.measures.measure` and, where articles are drawn again, :mod:`kg.network.bootstrap`.

        Args:
            name: Name of the measure; :data:`kg.network.measures.MEASURES` has them all.
            seed: What random choices begin with.
            bootstrap: How often articles are drawn again.
        """
        from kg.network.bootstrap import bootstrap as draw_again
        from kg.network.measures import measure

        if bootstrap:
            return draw_again(self, name, times=bootstrap, seed=seed)
        return measure(self, name, seed=seed)

    def series(self, actor: str, target: str, *, every: str = "year") -> polars.DataFrame:
        """Return what one actor does towards another, period by period; see :func:`kg.network.series.dyad_series`.

        Args:
            actor: Id or label of one actor.
            target: Id or label of the other.
            every: ``year``, ``quarter`` or ``month``.
        """
        from kg.network.series import Every, dyad_series
        from kg.selection.selection_parsing import look_up

        return dyad_series(self, actor, target, look_up(Every, every, "period"))

    # What it is based on.

    def notes(self) -> list[str]:
        """Return a sentence for each thing that the numbers do not show."""
        notes = []
        if self.selection.according_to == AUTHORS and self.support.sources > 1:
            who = f"{self.support.sources:,} authors and publishers"
            notes.append(f"This combines what {who} say in their own name; a viewpoint shows one of them.")
        if self.self_loops:
            what = "tie of an actor to itself was" if self.self_loops == 1 else "ties of actors to themselves were"
            notes.append(f"{self.self_loops:,} {what} excluded.")
        if self.weak:
            what, verb = ("pair", "was") if self.weak == 1 else ("pairs", "were")
            notes.append(f"{self.weak:,} {what} with a weight below {self.selection.min_weight} {verb} excluded.")
        if self.undated:
            many = "statement has" if self.undated == 1 else "statements have"
            notes.append(f"{self.undated:,} {many} no date; the date of the article is used instead.")
        return notes

    def why_empty(self) -> str:
        """Return a sentence on why no actors are tied, and what to try."""
        if self.ties.height:
            pairs = f"{self.issues.height:,} pair{'s' * (self.issues.height != 1)} of an actor and an issue"
            return f"No ties between actors match, only {pairs}; try a discourse network."
        if self.weak or self.selection.min_weight > 1 or self.selection.min_degree:
            return "No tie reaches the minimum that was set; lower it."
        if self.selection.is_window:
            return "No ties between actors match in this period; widen it or remove it."
        if self.selection.count is Count.ACTS:
            return "No acts between actors match; count statements to include stances and states."
        return "No ties between actors match; remove a filter."

    @cached_property
    def support(self) -> Support:
        """How many acts, statements, articles and sources the ties between actors are based on."""
        ties = self.between_actors
        acts = polars.col("act").filter(IS_ACT).n_unique()
        counts = ties.select(acts, *(polars.col(name).n_unique() for name in ("statement", "article", "according_to")))
        return Support(*counts.row(0))


def without_empty_quad_classes(counts: polars.DataFrame) -> polars.DataFrame:
    """Return rows without the columns that count acts of a quad class of which there are none at all."""
    of_quad_classes = (*QUAD_CLASSES.values(), "no_quad_class")
    empty = [name for name in counts.columns if name.endswith(of_quad_classes) and not counts[name].sum()]
    return counts.drop(empty)


def make_network(
    statements: polars.DataFrame,
    selection: Selection,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    corpus: Corpus | None = None,
) -> Network:
    """Return the network of a selection of a corpus.

    Args:
        statements: The statement table.
        selection: What of it to show.
        vocabulary: The vocabulary.
        entities: All entities by id.
        corpus: The corpus whose articles have the words.
    """
    told = statements.drop(_WORDS)
    rows = select_statements(told, selection, vocabulary, lambda table: unite_mentions(table, vocabulary))
    ties = draw_ties(rows, statements.lazy(), vocabulary)
    roll_up = RollUp(selection.level, vocabulary, entities)
    ties = roll_up.apply(ties)
    itself = polars.col("actor") == polars.col("target")
    count = int(ties.select((itself & (polars.col("tie") != _ISSUE)).sum()).item())
    if count and not selection.self_loops:
        ties = ties.filter(~itself)
    self_loops = 0 if selection.self_loops else count
    undated = _undated(ties) if selection.is_window else 0
    network = Network(selection, ties, roll_up.actors, self_loops, 0, undated, statements, corpus)
    return _strong(network) if selection.min_weight > 1 or selection.min_degree else network


def _strong(network: Network) -> Network:
    """Leave out pairs of too little weight, then actors with too few others, until all that stay have enough."""
    selection, ties = network.selection, network.ties
    pair = ["actor", "target"]
    weak = network.edges.filter(polars.col("weight") < selection.min_weight).select(pair)
    issues = network.issues.filter(polars.col("weight") < selection.min_weight).select(pair)
    is_issue = polars.col("tie") == _ISSUE
    ties = polars.concat(
        [
            ties.filter(~is_issue).join(weak, on=pair, how="anti"),
            ties.filter(is_issue).join(issues, on=pair, how="anti"),
        ]
    )
    while selection.min_degree:
        between = ties.filter(~is_issue)
        ends = polars.concat([between.select(pair), between.select(actor="target", target="actor")]).unique()
        few = ends.group_by("actor").len().filter(polars.col("len") < selection.min_degree)["actor"]
        if not len(few):
            break
        gone = few.implode()
        ties = ties.filter(~polars.col("actor").is_in(gone) & (is_issue | ~polars.col("target").is_in(gone)))
    return replace(network, ties=ties, weak=weak.height)


def _in_words(topic: str, corpus: Corpus) -> str:
    entity = corpus.entities.get(topic)
    return argument_label(StatementRef(statement=topic), corpus) if entity is None else entity.label


def _undated(ties: polars.DataFrame) -> int:
    undated = polars.col("earliest").is_null() & polars.col("latest").is_null()
    return ties.filter(undated)["statement"].n_unique()


def _pairs(ties: polars.DataFrame, count: Count) -> polars.DataFrame:
    pairs = _counted(ties, "actor", "target").sort("actor", "target")
    number = polars.col("statements").list.len() if count is Count.STATEMENTS else polars.col(str(count))
    if count is Count.ACTS and not ties.select(HAPPENED.all()).item():
        told = ties.filter(_MENTIONS_ACT).group_by("actor", "target").agg(told=polars.col("act").n_unique())
        pairs = pairs.join(told, on=["actor", "target"], how="left", maintain_order="left")
        number = polars.col("told").fill_null(0)
    weight = number.cast(polars.Int64).alias("weight")
    return pairs.select("actor", "target", weight, polars.exclude("actor", "target", "told"))


def _counted(ties: polars.DataFrame, *keys: str) -> polars.DataFrame:
    """Return counts and statements for each combination of keys."""
    once = (
        ties.select(*keys, *_COUNTED)
        .sort("statement")  # lists of statements are then in order, which costs less than to sort each
        .unique([*keys, "statement"], maintain_order=True)
        .with_columns(real=polars.when(IS_ACT).then("act"))
        .with_columns(first=polars.col("real").is_not_null() & polars.struct(*keys, "real").is_first_distinct())
    )
    is_first = polars.col("first")
    numbers = {
        "acts": is_first,
        **{name: is_first & (polars.col("quad_class") == quad_class) for quad_class, name in QUAD_CLASSES.items()},
        "no_quad_class": is_first & polars.col("quad_class").is_null(),
    }
    return once.group_by(keys).agg(
        *(number.sum().cast(polars.Int64).alias(name) for name, number in numbers.items()),
        polars.col("article").n_unique().alias("articles"),
        polars.col("according_to").n_unique().alias("sources"),
        polars.col("statement").alias("statements"),
    )


def _ends(ties: polars.DataFrame) -> polars.DataFrame:
    both = polars.concat([ties.select(polars.col(side).alias("id"), *_COUNTED) for side in ("actor", "target")])
    return _counted(both, "id").sort("id")


def _signed(ties: polars.DataFrame) -> polars.DataFrame:
    """Return pairs without direction, with how often they are turned to each other for good and for ill."""
    ordered = {"actor": polars.min_horizontal("actor", "target"), "target": polars.max_horizontal("actor", "target")}
    units = ties.lazy().filter(SIGN != 0).with_columns(sign=SIGN, unit=polars.coalesce("act", "statement"), **ordered)
    single = units.unique(["actor", "target", "unit", "sign"])
    numbers = single.group_by("actor", "target").agg(
        positive=(polars.col("sign") == 1).sum().cast(polars.Int64),
        negative=(polars.col("sign") == -1).sum().cast(polars.Int64),
    )
    words = units.group_by("actor", "target").agg(
        statements=polars.col("statement").unique().sort(),
        articles=polars.col("article").n_unique(),
        sources=polars.col("according_to").n_unique(),
    )
    pairs = numbers.join(words, on=["actor", "target"]).with_columns(
        sign=(polars.col("positive") - polars.col("negative")).sign(),
        weight=polars.max_horizontal("positive", "negative"),
    )
    return pairs.sort("actor", "target").collect()


def _nodes(nodes: polars.DataFrame) -> Iterator[tuple[str, dict[str, Any]]]:
    return zip(nodes["id"].to_list(), _facts(nodes.drop("id")), strict=True)


def _edges(edges: polars.DataFrame) -> Iterator[tuple[str, str, dict[str, Any]]]:
    ends = edges["actor"].to_list(), edges["target"].to_list()
    return zip(*ends, _facts(edges.drop("actor", "target")), strict=True)


def _facts(frame: polars.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield each row as a dictionary."""
    rows = zip(*(_values(frame[name]) for name in frame.columns), strict=True)
    return map(dict, map(zip, repeat(frame.columns), rows))


def _values(column: polars.Series) -> list[Any]:
    """Return the values of a column; lists are cut from one long list, which takes a tenth of the time."""
    if not isinstance(column.dtype, polars.List):
        return column.to_list()
    ends = column.list.len().cum_sum().to_list()
    items = column.list.explode(keep_nulls=False, empty_as_null=False).to_list()
    return [items[start:end] for start, end in zip([0, *ends], ends, strict=False)]
