"""Networks of a discourse: who agrees with whom, and who says what, each tie with the statements behind it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property
from itertools import compress
from typing import Any, ClassVar

import networkx
import numpy
import polars

from kg.analysis.analysis import Result
from kg.analysis.discourse.cases import Discourse, QualifierKind
from kg.analysis.discourse.contributions import agreeing, contributions_of
from kg.analysis.discourse.formulas import (
    Aggregation,
    Agreement,
    Normalise,
    Share,
    one_mode_matrix,
    two_mode_matrix,
)
from kg.corpus.evidence import Evidence
from kg.errors import KgError, NameNotFound
from kg.likeness import suggest
from kg.network.plain import plain_graph
from kg.phrases import plural
from kg.selection.selection_parsing import look_up
from kg.selection.support import Support


class Side(StrEnum):
    """Between whose values ties of a one-mode network run."""

    FIRST = "first"
    SECOND = "second"


@dataclass(frozen=True, repr=False)
class Projection(Result):
    """A network of a discourse.

    Args:
        discourse: The cases; in a network of the second variable with the two variables in each other's place.
        agreement: What ties its nodes.
        normalise: By what ties are divided.
        matrix: The ties, in compressed sparse rows (SciPy); one-mode networks are symmetric, with 0 in the diagonal.
        row_ids: Ids of the rows, sorted.
        column_ids: Ids of the columns; of a one-mode network the same.
        over: Between whose values its ties run, where it is a one-mode network.
        weakest: The least weight of a tie, where weaker ones were left out.
    """

    analysis: ClassVar[str] = "discourse"
    discourse: Discourse
    agreement: Agreement | Aggregation
    normalise: Normalise | Share
    matrix: Any = field(compare=False, repr=False)
    row_ids: tuple[str, ...]
    column_ids: tuple[str, ...]
    over: Side = Side.FIRST
    weakest: float = 0.0

    @property
    def scope(self) -> str:
        """The selection in words."""
        return self.discourse.selection

    @property
    def is_one_mode(self) -> bool:
        """Whether all nodes are values of one variable."""
        return isinstance(self.agreement, Agreement)

    @property
    def labels(self) -> tuple[Mapping[str, str], Mapping[str, str]]:
        """Names to show, by id, for the rows and for the columns."""
        rows, others = self.discourse.first_labels, self.discourse.second_labels
        return rows, rows if self.is_one_mode else others

    @property
    def row_labels(self) -> tuple[str, ...]:
        """Names to show for the rows."""
        return tuple(self.labels[0][id] for id in self.row_ids)

    @property
    def column_labels(self) -> tuple[str, ...]:
        """Names to show for the columns."""
        return tuple(self.labels[1][id] for id in self.column_ids)

    @cached_property
    def edges(self) -> polars.DataFrame:
        """One row a tie: ``one``, ``other`` and ``weight``; of a one-mode network each pair once, by id."""
        from scipy.sparse import triu

        ties = (triu(self.matrix, 1) if self.is_one_mode else self.matrix).tocoo()
        order = numpy.lexsort((ties.col, ties.row))
        rows, columns = (polars.Series(ids, dtype=polars.String) for ids in (self.row_ids, self.column_ids))
        weights = polars.Series(ties.data[order], dtype=polars.Float64)
        edges = {"one": rows.gather(ties.row[order]), "other": columns.gather(ties.col[order]), "weight": weights}
        return polars.DataFrame(edges).filter(polars.col("weight") != 0)

    @cached_property
    def ranked(self) -> polars.DataFrame:
        """The ties of :attr:`edges`, those of most weight first, for or against."""
        return self.edges.sort(polars.col("weight").abs(), "one", "other", descending=[True, False, False])

    @cached_property
    def rows(self) -> polars.DataFrame:
        """All ties as :meth:`strongest` tells them, which takes long where there are very many."""
        return self.strongest(self.edges.height)

    @property
    def support(self) -> Support:
        """What the network is based on."""
        return self.discourse.support

    def strongest(self, most: int = 10, *, sign: int = 0) -> polars.DataFrame:
        """Return the ties of most weight, with names and statements.

        Args:
            most: How many at most.
            sign: 1 for those above 0 only, -1 for those below, 0 for both, by their distance from 0.

        Returns:
            ``one``, ``one_label``, ``other``, ``other_label``, ``weight`` and ``statements``: the keys of those that
            made the tie.
        """
        edges = (self.ranked.filter(polars.col("weight") * sign > 0) if sign else self.ranked).head(most)
        ties = edges.join(self.behind(edges), on=["one", "other"], how="left", maintain_order="left")
        one_label, other_label = (
            polars.col(end).replace_strict(labels, return_dtype=polars.String).alias(f"{end}_label")
            for end, labels in zip(("one", "other"), self.labels, strict=True)
        )
        return ties.select("one", one_label, "other", other_label, "weight", "statements")

    def weight(self, one: str, other: str) -> float:
        """Return the weight of a tie, 0 where there is none; names as in :meth:`statements`."""
        row, column = self._pair(one, other)
        if row not in self.row_ids or column not in self.column_ids:
            return 0.0
        return float(self.matrix[self.row_ids.index(row), self.column_ids.index(column)])

    def parts(self, one: str, other: str) -> polars.DataFrame:
        """Return of what the tie of two values of a one-mode network consists, before it is divided.

        Args:
            one: Id or label of one.
            other: Id or label of the other.

        Returns:
            ``second`` (what both speak of), ``label``, ``weight`` (what it adds) and ``statements``, those that add
            most first.

        Raises:
            KgError: The network is two-mode.
            NameNotFound: There is no such value.
        """
        if not self.is_one_mode:
            raise KgError("a two-mode tie has no parts; look at its statements")
        return contributions_of(self.discourse, *self._pair(one, other), Agreement(self.agreement))

    def statements(self, one: str, other: str) -> list[str]:
        """Return the keys of the statements that made a tie: of congruence those that agree, and so on.

        Args:
            one: Id or label of a value of the rows.
            other: Id or label of one of the columns.

        Raises:
            NameNotFound: There is no such value.
        """
        row, column = self._pair(one, other)
        behind = self.behind(polars.DataFrame({"one": [row], "other": [column]}))
        return behind["statements"].explode(keep_nulls=False, empty_as_null=False).to_list()

    def evidence(self, one: str, other: str) -> list[Evidence]:
        """Return the words behind a tie; names as in :meth:`statements`.

        Raises:
            NameNotFound: There is no such value.
            KgError: The cases are those of a table of one's own.
        """
        return self.discourse.evidence(self.statements(one, other))

    def graph(self) -> networkx.Graph[str]:
        """Return the network for NetworkX.

        Nodes have ``label`` and ``variable``. Edges have ``weight``, ``strength`` (the weight without its sign, for
        programs that lay out by it), ``sign`` (by that of agreement net of disagreement
        :func:`kg.analysis.balance.frustration.frustration_of` tells the balance), and ``statements``: keys with blanks
        between them. In a two-mode network the name of a node begins with that of its variable, since the same can be
        both, and nodes have ``bipartite``: 0 for who says it, 1 for what it is said of.
        """
        graph: networkx.Graph[str] = networkx.Graph()
        first, second = self.discourse.first, self.discourse.second
        if self.is_one_mode:
            labels = self.discourse.first_labels
            graph.add_nodes_from((id, {"label": labels[id], "variable": first}) for id in self.row_ids)
        else:
            of_sides = zip((first, second), (self.row_ids, self.column_ids), self.labels, strict=True)
            for side, (variable, ids, labels) in enumerate(of_sides):
                shared = {"variable": variable, "bipartite": side}
                graph.add_nodes_from((f"{variable}:{id}", {"label": labels[id], **shared}) for id in ids)
        for row in self.rows.iter_rows(named=True):
            ends = row["one"], row["other"]
            if not self.is_one_mode:
                ends = f"{first}:{ends[0]}", f"{second}:{ends[1]}"
            weight = row["weight"]
            facts = {"weight": weight, "strength": abs(weight), "sign": 1 if weight > 0 else -1}
            graph.add_edge(*ends, **facts, statements=row["statements"])
        return plain_graph(graph)

    def min_weight(self, weight: float) -> Projection:
        """Return the network without weak ties, and without those who are then tied to nobody.

        Args:
            weight: The least weight of a tie, for or against.
        """
        matrix = self.matrix.copy()
        matrix.data[numpy.abs(matrix.data) < weight] = 0
        matrix.eliminate_zeros()
        weakest = weight if matrix.nnz < self.matrix.nnz else self.weakest
        return _without_isolates(replace(self, matrix=matrix, weakest=weakest))

    def behind(self, pairs: polars.DataFrame) -> polars.DataFrame:
        """Return ``one``, ``other`` and ``statements``, the keys of those that made the ties of pairs of ids."""
        if self.is_one_mode:
            return agreeing(self.discourse, pairs, Agreement(self.agreement))
        cases = self.discourse.cases.rename({"first": "one", "second": "other"})
        met = cases.join(pairs, on=["one", "other"], how="semi")
        return met.group_by("one", "other").agg(statements=polars.col("statement").unique().sort())

    def _pair(self, one: str, other: str) -> tuple[str, str]:
        """Return the ids of a value of the rows and one of the columns, each named by its id or label."""
        rows, columns = self.labels
        first, second = self.discourse.first, self.discourse.second
        return _id_of(one, rows, first), _id_of(other, columns, first if self.is_one_mode else second)

    @property
    def notes(self) -> tuple[str, ...]:
        """Sentences on what the numbers do not show, and on why there is nothing, where there is nothing."""
        return (*self.discourse.notes, *_why_empty(self), *_caveats(self))


def one_mode(
    discourse: Discourse,
    agreement: str = "congruence",
    normalise: str = "none",
    over: str = "first",
    *,
    isolates: bool = False,
) -> Projection:
    """Return who agrees with whom; :func:`kg.analysis.discourse.formulas.one_mode_matrix` has the formulas.

    Args:
        discourse: The cases.
        agreement: What ties two: ``ignore``, ``congruence``, ``conflict`` or ``subtract``.
        normalise: By what ties are divided: ``none``, ``average``, ``jaccard``, ``dna_cosine`` or ``cosine``.
        over: Values of which variable are tied: ``first`` or ``second``.
        isolates: Whether those are kept who are tied to nobody, also of those of whom no case is in the selection.

    Raises:
        NameNotFound: There is no such agreement, normalisation or side.
        MissingExtra: SciPy is not installed.
    """
    tie, divisor = look_up(Agreement, agreement, "agreement"), look_up(Normalise, normalise, "way to normalise")
    side = look_up(Side, over, "side")
    turned = discourse if side is Side.FIRST else discourse.turned
    rows = _ids(turned.cases["first"], turned.first_labels, every=isolates)
    matrix = one_mode_matrix(turned, rows, tie, divisor)
    projection = Projection(turned, tie, divisor, matrix, rows, rows, side)
    return projection if isolates else _without_isolates(projection)


def two_mode(
    discourse: Discourse,
    agreement: str = "subtract",
    normalise: str = "none",
    *,
    isolates: bool = False,
) -> Projection:
    """Return who says what; :func:`kg.analysis.discourse.formulas.two_mode_matrix` has the formulas.

    All values are there of which there are cases, also where what they say adds up to 0.

    Args:
        discourse: The cases.
        agreement: What ties two: ``ignore``, ``subtract`` or ``combine``.
        normalise: By what ties are divided: ``none``, ``activity`` or ``prominence``.
        isolates: Whether values are kept of which no case is in the selection.

    Raises:
        NameNotFound: There is no such agreement or normalisation.
        KgError: A combination is to be divided, or there are too many values of the qualifier to combine.
        MissingExtra: SciPy is not installed.
    """
    rows = _ids(discourse.cases["first"], discourse.first_labels, every=isolates)
    columns = _ids(discourse.cases["second"], discourse.second_labels, every=isolates)
    tie = look_up(Aggregation, agreement, "agreement of a two-mode network")
    divisor = look_up(Share, normalise, "way to normalise a two-mode network")
    matrix = two_mode_matrix(discourse, rows, columns, tie, divisor)
    return Projection(discourse, tie, divisor, matrix, rows, columns)


def _id_of(name: str, labels: Mapping[str, str], what: str) -> str:
    if name in labels:
        return name
    for id, label in labels.items():
        if label == name:
            return id
    hint = suggest(name, [*labels.values(), *labels])
    raise NameNotFound(f"there is no {what} '{name}' here" + (f"; {hint}" if hint else ""))


def _ids(column: polars.Series, labels: Mapping[str, str], *, every: bool) -> tuple[str, ...]:
    return tuple(sorted(labels if every else set(column)))


def _without_isolates(projection: Projection) -> Projection:
    matrix, rows, columns = projection.matrix, projection.row_ids, projection.column_ids
    tied = numpy.diff(matrix.indptr) > 0
    tied_columns = tied if projection.is_one_mode else numpy.bincount(matrix.indices, minlength=len(columns)) > 0
    return replace(
        projection,
        matrix=matrix[tied][:, tied_columns],
        row_ids=tuple(compress(rows, tied)),
        column_ids=tuple(compress(columns, tied_columns)),
    )


def _why_empty(projection: Projection) -> Iterator[str]:
    if projection.matrix.nnz:
        return
    cases, first, second = projection.discourse.cases, projection.discourse.first, projection.discourse.second
    if not cases.height:
        where = f" ({projection.discourse.selection})" if projection.discourse.selection else ""
        yield f"No statement with both {_a(first)} and {_a(second)} matches{where}."
    elif projection.weakest:
        yield f"No tie has a weight of {projection.weakest:g} or more; lower the minimum."
    elif projection.is_one_mode and cases["first"].n_unique() == 1:
        only = projection.discourse.first_labels[cases["first"][0]]
        yield f"{only} is the only {first} that matches; there is nobody to agree or disagree with."
    elif projection.is_one_mode and cases.select("first", "second").unique()["second"].is_unique().all():
        yield f"No two of {cases['first'].n_unique():,} {plural(first)} share {_a(second)}."
    elif projection.is_one_mode:
        word = {Agreement.CONGRUENCE: "agree", Agreement.CONFLICT: "disagree"}.get(Agreement(projection.agreement))
        yield f"No two {word}." if word else "Agreement and disagreement cancel each other in every pair."


def _caveats(projection: Projection) -> Iterator[str]:
    discourse, kind = projection.discourse, projection.discourse.qualifier_kind
    if not projection.matrix.nnz or projection.agreement in (Agreement.IGNORE, Aggregation.IGNORE):
        return
    if kind is QualifierKind.NUMBER and not discourse.span:
        yield f"{discourse.qualifier} has no range: all agree by 1 and conflict by 0."
    elif kind is QualifierKind.NOTHING and projection.is_one_mode:
        yield "Without a qualifier nobody can disagree: speaking about the same thing counts as agreement."
    elif kind is QualifierKind.TEXT and projection.agreement in (Agreement.CONFLICT, Agreement.SUBTRACT):
        yield (
            f"Since {discourse.qualifier} is text, whatever one of two says and the other never says "
            "counts as conflict, even if the other says nothing about it."
        )
    elif projection.agreement is Aggregation.SUBTRACT and kind in (QualifierKind.TEXT, QualifierKind.NOTHING):
        yield "For and against are not distinguished here; the numbers count statements."


def _a(word: str) -> str:
    return f"{'an' if word[:1].lower() in 'aeiou' else 'a'} {word}"


def signed(weight: float) -> str:
    """Return a weight in words, with its sign and at most two decimals."""
    return (f"{weight:+,.0f}" if weight == round(weight) else f"{weight:+,.2f}").replace("-", "−")
