"""A network: actors and the ties between them, each with the statements behind it; NetworkX graphs of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import networkx
import polars

from kg.corpus.evidence import Evidence
from kg.corpus.names import Names
from kg.corpus.phrase import quoted
from kg.errors import NameNotFound
from kg.fields import FIELDS, FieldKind
from kg.gc_paused import gc_paused
from kg.likeness import suggest
from kg.network.as_networkx import edges_of, nodes_of
from kg.network.attributes import attributes_of
from kg.network.counting import count_by, count_ends, count_pairs, count_signs, single_acts
from kg.network.plain import TAKEN, plain_graph
from kg.phrases import count_of, one_or_many
from kg.selection.levels import Actor, RollUp
from kg.selection.mentions import unite_mentions
from kg.selection.selection import Count, Level, Selection, select_statements
from kg.selection.support import Support, support_of_rows
from kg.selection.tie_labels import in_one_line, label_acts, label_ties, labels_by
from kg.selection.ties import IS_ISSUE, both_ways, draw_ties, topics_of
from kg.selection.viewpoints import AUTHORS
from kg.selection.why_nothing import why_nothing
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import HAPPENED
from kg.table.publication import IS_UNDATED, days_of

_WORDS = [field.column for field in FIELDS if field.kind in (FieldKind.TEXT, FieldKind.ROLES)] + ["title"]
"""The columns of the statement table that no tie asks for, and that would be the most to carry along."""


@dataclass(frozen=True)
class Network:
    """Actors and the ties between them.

    Args:
        selection: What of the corpus it shows.
        ties: One row for each statement and pair of actors; :data:`kg.selection.ties.TIE_COLUMNS` tells the columns.
        actors: What is known of each actor, by id; it may hold more than are tied.
        backend: Where its statements come from.
        self_loops: How many ties of an actor with itself were left out.
        weak: How many pairs were left out, since their weight is less than asked for.
    """

    selection: Selection
    ties: polars.DataFrame
    actors: Mapping[str, Actor]
    backend: Backend = field(compare=False, repr=False)
    self_loops: int = field(default=0, kw_only=True)
    weak: int = field(default=0, kw_only=True)

    def __repr__(self) -> str:
        """Return what it shows and what it is based on."""
        return f"<network of {self.selection}: {count_of(self.edges.height, 'pair')}; based on {self.support}>"

    @cached_property
    def edges(self) -> polars.DataFrame:
        """One row for each pair that is tied: ``actor``, ``target``, ``weight``, counts, and the statements behind it.

        ``acts``, ``articles`` and ``sources`` count different ones; those of :data:`~kg.network.counting.QUAD_CLASSES`
        and ``no_quad_class`` count the acts of each quad class. What is planned, forecast or denied is no act there;
        where the selection asks for it, and its weight counts acts, it has weight.
        """
        return count_pairs(self.between_actors, self.selection.count)

    @cached_property
    def arcs(self) -> polars.DataFrame:
        """The rows of :attr:`edges` as a directed graph has them: those who act together are tied both ways."""
        return count_pairs(both_ways(self.between_actors), self.selection.count)

    @cached_property
    def issues(self) -> polars.DataFrame:
        """The same for ties of actors with issues: what they are tied to has no actor to which they turn."""
        return count_pairs(self.ties.filter(IS_ISSUE), self.selection.count)

    @cached_property
    def nodes(self) -> polars.DataFrame:
        """One row for each actor that is tied to another: what it is, counts, and the statements behind its ties."""
        return self._described(count_ends(self.between_actors))

    @cached_property
    def topics(self) -> polars.DataFrame:
        """What ties are about, one row a statement that has such a topic: ``statement``, ``topic``, ``topic_label``.

        The object, where a statement is turned to somebody else; otherwise what fills its role ``about``. The label of
        a claim is the claim in words.
        """
        topics = topics_of(self.ties, self.backend)
        bare = topics.filter(polars.col("topic_label") == polars.col("topic"))["topic"].unique().to_list()
        words, entities = Words(self.backend), self.backend.entities
        names = {topic: words.entity(topic) for topic in bare if topic in entities}
        claims = words.statements(topic for topic in bare if topic not in entities)
        names |= {topic: quoted(text) for topic, text in claims.items()}
        return topics.with_columns(polars.col("topic_label").replace(names))

    @cached_property
    def labelled(self) -> polars.DataFrame:
        """The ties with ``label``: the words between actor and target, so that the three read as one sentence."""
        labels = map(str, label_ties(self.ties, self.backend))
        return self.ties.with_columns(polars.Series("label", labels, dtype=polars.String))

    @cached_property
    def between_actors(self) -> polars.DataFrame:
        """The ties between actors: all but those with issues."""
        return self.ties.filter(~IS_ISSUE)

    def _described(self, nodes: polars.DataFrame) -> polars.DataFrame:
        actors = [self.actors[id] for id in nodes["id"]]
        columns = {
            name: polars.Series([getattr(actor, name) for actor in actors], dtype=polars.String)
            for name in ("label", "type", "sector", "country")
        }
        described = nodes.with_columns(**columns)
        taken = {*described.columns, *TAKEN}
        described = described.with_columns(attributes_of(nodes["id"], self.backend.entities, taken))
        return described.select("id", *columns, polars.exclude("id", *columns))

    # NetworkX.

    def graph(self, *, scores: bool = False, labels: bool = False) -> networkx.DiGraph[str]:
        """Return the aggregated network: one edge for each ordered pair, both ways between those who act together.

        Nodes and edges bear what :attr:`nodes` and :attr:`edges` tell, as :func:`kg.network.plain.plain_graph` makes it
        plain: ``statements`` are keys with blanks between them.

        Args:
            scores: Whether edges bear the sum and the mean of Goldstein's scores as well.
            labels: Whether edges bear what their ties say, as :meth:`with_labels` tells.
        """
        graph: networkx.DiGraph[str] = networkx.DiGraph()
        edges = self.with_scores(self.arcs) if scores else self.arcs
        edges = self._with_labels_of(both_ways(self.between_actors), edges, None) if labels else edges
        with gc_paused():
            graph.add_nodes_from(nodes_of(self.nodes))
            graph.add_edges_from(edges_of(edges))
            return plain_graph(graph)

    def multigraph(self) -> networkx.MultiDiGraph[str]:
        """Return the network with one edge for each act, or for each statement that tells none; its key names it.

        ``first_day`` and ``last_day`` are those of ``earliest`` and ``latest``; of what nothing is known of the time,
        those of its article, as in periods.
        """
        graph: networkx.MultiDiGraph[str] = networkx.MultiDiGraph()
        graph.add_nodes_from(nodes_of(self.nodes))
        topics = self.topics.select("statement", topic="topic_label")
        published = self.backend.scan().select("statement", "published", "inferred_published").collect()
        ties = self.between_actors.join(published, on="statement", how="left", maintain_order="left")
        units = single_acts(ties.hstack(days_of(ties)).join(topics, on="statement", how="left", maintain_order="left"))
        said = label_acts(self.between_actors, self.backend, "actor", "target")
        labels = {(*ends,): str(label) for *ends, label in said.select("actor", "target", "unit", "label").iter_rows()}
        for row in units.iter_rows(named=True):
            ends = row.pop("actor"), row.pop("target"), row.pop("unit")
            graph.add_edge(*ends, label=labels[ends], **row)
        return plain_graph(graph)

    def signed(self) -> networkx.Graph[str]:
        """Return the network without direction, each edge with ``sign``: 1 for good, -1 for ill, 0 for both alike.

        Acts and states count by their quad class, cooperation or conflict, stances by their position towards the other
        where it is their object: who wants something of an actor has none towards it. What has neither is left out, and
        so is what did not happen.
        ``positive`` and ``negative`` count acts, or statements; ``statements`` are those behind both. The sign is that
        of the larger number.
        """
        signed = count_signs(self.between_actors)
        graph: networkx.Graph[str] = networkx.Graph()
        ends = {*signed["actor"], *signed["target"]}
        graph.add_nodes_from((id, facts) for id, facts in nodes_of(self.nodes) if id in ends)
        graph.add_edges_from(edges_of(signed))
        return plain_graph(graph)

    def bipartite(self) -> networkx.Graph[str]:
        """Return the two-mode network of actors (``bipartite`` 0) and the issues they are tied to (1).

        A node is called ``actor:ID`` or ``issue:ID``, since one entity can be both.
        """
        ties = self.ties.filter(IS_ISSUE)
        graph: networkx.Graph[str] = networkx.Graph()
        for side, number, what in (("actor", 0, "actor"), ("target", 1, "issue")):
            ends = self._described(count_by(ties.rename({side: "id"}), "id").sort("id"))
            graph.add_nodes_from((f"{what}:{id}", {**facts, "bipartite": number}) for id, facts in nodes_of(ends))
        ends_of_edges = ((f"actor:{one}", f"issue:{other}", facts) for one, other, facts in edges_of(self.issues))
        graph.add_edges_from(ends_of_edges)
        return plain_graph(graph)

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

    def with_labels(self, edges: polars.DataFrame, most: int | None = None) -> polars.DataFrame:
        """Return rows of :attr:`edges` with ``label``: what the ties of the pair say, each act once.

        Args:
            edges: The rows.
            most: How many different labels are told of a pair; all if ``None``.
        """
        return self._with_labels_of(self.between_actors, edges, most)

    def _with_labels_of(self, ties: polars.DataFrame, edges: polars.DataFrame, most: int | None) -> polars.DataFrame:
        said = labels_by(ties, self.backend, "actor", "target")
        labels = [in_one_line(said[pair], most) for pair in edges.select("actor", "target").iter_rows()]
        return edges.with_columns(polars.Series("label", labels, dtype=polars.String))

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
            actor: Id, label or alias of an actor of the network.
            target: The same of another.

        Raises:
            NameNotFound: The network has no such actor.
        """
        one = self.actor(actor).id
        is_from, is_to = polars.col("actor") == one, polars.col("target")
        wanted = is_from | (is_to == one) if target is None else is_from & (is_to == self.actor(target).id)
        return self.ties.filter(wanted)["statement"].unique().sort().to_list()

    def evidence(self, actor: str, target: str | None = None) -> list[Evidence]:
        """Return the words behind the ties of an actor, or of those from it to another; names as in :meth:`statements`.

        Raises:
            NameNotFound: The network has no such actor.
        """
        return self.backend.evidence(self.statements(actor, target))

    def actor(self, name: str) -> Actor:
        """Return an actor of the network by its id, a label or an alias.

        Raises:
            NameNotFound: The network has no such actor.
        """
        tied = set(self.ties["actor"]) | set(self.ties["target"])
        if name in tied:
            return self.actors[name]
        labels = {self.actors[id].label: id for id in sorted(tied)}
        if name in labels:
            return self.actors[labels[name]]
        known = Names(self.backend.entities[id] for id in sorted(tied) if id in self.backend.entities)
        if len(candidates := known.candidates(name)) == 1:
            return self.actors[candidates[0]]
        if not tied:
            raise NameNotFound(f"the network has no actor '{name}' and no others: {self.why_empty()}")
        hint = suggest(name, [*labels, *sorted(tied)])
        if self.selection.level is not Level.ENTITY and Names(self.backend.entities.values()).candidates(name):
            hint = 'at this level another one stands for it; choose --level entity (in Python: level="entity")'
        raise NameNotFound(f"the network has no actor '{name}'" + (f"; {hint}" if hint else ""))

    # What it is based on.

    @property
    def undated(self) -> int:
        """How many of the statements are in the period only because nothing excludes it."""
        return self.between_actors.filter(IS_UNDATED)["statement"].n_unique() if self.selection.is_window else 0

    def notes(self) -> list[str]:
        """Return a sentence for each thing that the numbers do not show."""
        notes = []
        if self.selection.according_to == AUTHORS and self.support.signers > 1:
            who = f"{self.support.signers:,} authors and publishers"
            notes.append(f"This combines what {who} claim themselves; choose a viewpoint to see one of them.")
        if self.self_loops:
            loops = count_of(self.self_loops, "tie of an actor to itself was", "ties of actors to themselves were")
            notes.append(f"{loops} excluded.")
        if self.weak:
            weak, were = count_of(self.weak, "pair"), one_or_many(self.weak, "was", "were")
            notes.append(f"{weak} with a weight below {self.selection.min_weight} {were} excluded.")
        if self.undated:
            undated = count_of(self.undated, "statement has", "statements have")
            notes.append(f"{undated} no date; the date of the article is used instead.")
        if self.selection.is_window and (inferred := self._inferred_dates()):
            notes.append(f"{count_of(inferred, 'statement has', 'statements have')} a date that the coder inferred.")
        return notes

    def _inferred_dates(self) -> int:
        """Return how many statements have a date that is the coder's conclusion."""
        dated = self.backend.scan().filter(polars.col("inferred_when").is_not_null()).select("statement")
        wanted = self.between_actors.lazy().select("statement").unique()
        return int(dated.join(wanted, on="statement", how="semi").select(polars.len()).collect().item())

    def why_empty(self) -> str:
        """Return a sentence on why no actors are tied, and what to try."""
        every = self._counting_statements
        if every.ties.height and not every.between_actors.height and not self.selection.min_degree:
            pairs = count_of(every.issues.height, "pair")
            return (
                f"No ties between actors match, only {pairs} of an actor and an issue; the page shows them, and "
                "kg analyse discourse --two-mode shows who is for and against what."
            )
        if self.weak or self.selection.min_weight > 1 or self.selection.min_degree:
            return "No tie reaches the minimum that was set; lower it."
        if self.selection.is_window:
            return "No ties between actors match in this period; widen it or remove it."
        if self.selection.count is Count.ACTS and every.between_actors.height:
            return "No acts between actors match; count statements to include stances and states."
        what = "acts" if self.selection.count is Count.ACTS else "ties"
        return f"No {what} between actors match; {why_nothing(self.backend, self.selection)}."

    @cached_property
    def _counting_statements(self) -> Network:
        """The same network of acts, stances and states."""
        if self.selection.count is not Count.ACTS:
            return self
        return make_network(self.backend, replace(self.selection, count=Count.STATEMENTS))

    @property
    def shows_issues(self) -> bool:
        """Whether no actors are tied, and there are only ties with issues to show."""
        every = self._counting_statements
        return not self.edges.height and not every.edges.height and bool(every.issues.height)

    @cached_property
    def support(self) -> Support:
        """How many acts, statements, articles and sources the ties between actors are based on."""
        return support_of_rows(self.between_actors, self.backend, self.selection)

    @property
    def size(self) -> dict[str, int]:
        """How many acts, statements, articles, sources, pairs and actors there are, by these words."""
        of_support = {name: getattr(self.support, name) for name in ("acts", "statements", "articles", "sources")}
        return {**of_support, "pairs": self.edges.height, "actors": self.nodes.height}


def make_network(backend: Backend, selection: Selection) -> Network:
    """Return the network of a selection.

    Args:
        backend: Where statements come from.
        selection: What of them to show.
    """
    vocabulary = backend.vocabulary
    rows = select_statements(
        backend.scan().drop(_WORDS), selection, vocabulary, lambda table: unite_mentions(table, vocabulary)
    )
    roll_up = RollUp(selection.level, backend)
    ties = roll_up.apply(draw_ties(rows, backend.scan(), vocabulary))
    itself = polars.col("actor") == polars.col("target")
    count = int(ties.select((itself & ~IS_ISSUE).sum()).item())
    if count and not selection.self_loops:
        ties = ties.filter(~itself)
    network = Network(
        selection,
        ties,
        roll_up.actors,
        backend,
        self_loops=0 if selection.self_loops else count,
    )
    return core_of(network) if selection.min_weight > 1 or selection.min_degree else network


def core_of(network: Network) -> Network:
    """Leave out pairs of too little weight, then actors with too few others until all have enough: the k-core."""
    selection, ties = network.selection, network.ties
    pair = ["actor", "target"]
    weak = network.edges.filter(polars.col("weight") < selection.min_weight).select(pair)
    issues = network.issues.filter(polars.col("weight") < selection.min_weight).select(pair)
    ties = polars.concat(
        [
            ties.filter(~IS_ISSUE).join(weak, on=pair, how="anti"),
            ties.filter(IS_ISSUE).join(issues, on=pair, how="anti"),
        ]
    )
    while selection.min_degree:
        between = ties.filter(~IS_ISSUE)
        ends = polars.concat([between.select(pair), between.select(actor="target", target="actor")]).unique()
        few = ends.group_by("actor").len().filter(polars.col("len") < selection.min_degree)["actor"]
        if not len(few):
            break
        gone = few.implode()
        ties = ties.filter(~polars.col("actor").is_in(gone) & (IS_ISSUE | ~polars.col("target").is_in(gone)))
    return replace(network, ties=ties, weak=weak.height)
