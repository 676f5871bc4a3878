"""What a discourse network is made of: cases in which one thing is said of another, such as an actor of an issue.

Discourse network analysis (Leifeld 2017, Discourse network analysis: policy debates as dynamic networks) ties actors
to what they say something of, and to each other by what they agree on. Its cases come from any table
(:func:`make_discourse`) or from a corpus (:func:`kg.analysis.discourse.from_corpus.discourse_of`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.evidence import Evidence, evidence_for
from kg.errors import KgError
from kg.selection.support import Support, support_of

if TYPE_CHECKING:
    from kg.analysis.discourse.projections import Projection
    from kg.analysis.discourse.windows import Windows

__all__ = ["CASE_COLUMNS", "Discourse", "QualifierKind"]

CASE_COLUMNS = (
    "statement",
    "first",
    "second",
    "qualifier",
    "level",
    "document",
    "earliest",
    "latest",
    "position",
    "weight",
)
"""The columns of cases. ``first`` and ``second`` are ids of values of the two variables; ``level`` is the place of the
qualifier among the levels; ``weight`` is 1 but where a kernel weighs it. Rows run in order of time, then document,
position in its text, and key; what has no date comes last."""


class QualifierKind(StrEnum):
    """What kind of thing a qualifier is."""

    NOTHING = "nothing"
    BOOLEAN = "yes or no"
    NUMBER = "number"
    TEXT = "text"


@dataclass(frozen=True)
class Discourse:
    """Cases in which something is said of something, in order of time.

    Args:
        cases: One row a case; :data:`CASE_COLUMNS` tells the columns.
        first: Name of the variable whose values say something, such as ``actor``.
        second: Name of the variable of whose values it is said, such as ``issue``.
        qualifier: Name of what tells apart in which sense it is said, such as ``stance``; or ``None``.
        levels: The values of the qualifier among all cases, in order; one ``None`` where there is no qualifier.
            They stay the same in every part of the cases.
        scale: The least and the greatest value that a number can have; of numbers without a declared scale the least
            and the greatest among all cases; ``None`` of anything else.
        first_labels: Names to show, by id, of all values of the first variable.
        second_labels: The same of the second.
        notes: What the cases do not show, a sentence each.
        selection: What is in the selection, in words.
        table: The statement table they were made from, if any.
        corpus: The corpus whose articles have the words, if any.
    """

    cases: polars.DataFrame
    first: str
    second: str
    qualifier: str | None
    levels: tuple[Any, ...]
    scale: tuple[float, float] | None
    first_labels: Mapping[str, str]
    second_labels: Mapping[str, str]
    notes: tuple[str, ...] = ()
    selection: str = ""
    table: polars.DataFrame | None = field(default=None, compare=False, repr=False)
    corpus: Corpus | None = field(default=None, compare=False, repr=False)

    def __repr__(self) -> str:
        """Return its variables and what it is based on."""
        sense = f" in the sense of {self.qualifier}" if self.qualifier else ""
        return f"<discourse of {self.first} by {self.second}{sense}: {self.rests_on}>"

    @property
    def qualifier_kind(self) -> QualifierKind:
        """What kind of thing the qualifier is."""
        dtype = self.cases.schema["qualifier"]
        if self.qualifier is None:
            return QualifierKind.NOTHING
        if dtype == polars.Boolean:
            return QualifierKind.BOOLEAN
        return QualifierKind.NUMBER if dtype.is_numeric() else QualifierKind.TEXT

    @property
    def span(self) -> float:
        """By how much two values of the qualifier can differ; 1 but for numbers."""
        return self.scale[1] - self.scale[0] if self.scale else 1.0

    @cached_property
    def support(self) -> Support:
        """What the cases are based on; of a table of one's own, documents count as articles, sources are not known."""
        keys = self.cases["statement"].unique()
        if self.table is not None:
            return support_of(keys, self.table)
        return Support(0, len(keys), self.cases["document"].drop_nulls().n_unique(), 0)

    @property
    def rests_on(self) -> str:
        """What the cases are based on, in words."""
        if self.table is not None:
            return str(self.support)
        statements, documents = self.support.statements, self.support.articles
        told = f"{statements:,} statement{'s' * (statements != 1)}"
        return f"{told} in {documents:,} document{'s' * (documents != 1)}" if documents else told

    @property
    def turned(self) -> Discourse:
        """The same cases with the two variables in each other's place."""
        return replace(
            self,
            cases=self.cases.rename({"first": "second", "second": "first"}).select(CASE_COLUMNS),
            first=self.second,
            second=self.first,
            first_labels=self.second_labels,
            second_labels=self.first_labels,
        )

    # Choosing cases.

    def once(self, per: str = "document", *, by_qualifier: bool = True) -> Discourse:
        """Return the cases without repetitions; see :func:`kg.analysis.discourse.duplicates.without_repetitions`.

        Args:
            per: Within what a case counts once: ``document``, ``week``, ``month``, ``year``, ``range``; or ``none``.
            by_qualifier: Whether what is said in another sense is no repetition.
        """
        from kg.analysis.discourse.duplicates import Per, without_repetitions
        from kg.selection.selection_parsing import look_up

        return without_repetitions(self, look_up(Per, per, "period for repetitions"), by_qualifier=by_qualifier)

    def min_frequency(self, *, first: int = 1, second: int = 1) -> Discourse:
        """Return the cases whose values have enough statements; what is left out may leave others with too few.

        Args:
            first: How many statements a value of the first variable must have.
            second: How many one of the second.
        """
        cases, enough = self.cases, {"first": first, "second": second}
        number = {side: polars.col("statement").n_unique().over(side) >= lowest for side, lowest in enough.items()}
        while True:
            kept = cases.filter(*number.values())
            if kept.height == cases.height:
                break
            cases = kept
        gone = self.cases.height - cases.height
        what, verb = ("case", "was") if gone == 1 else ("cases", "were")
        rare = f"{gone:,} {what} of values below the minimum frequency {verb} excluded."
        return replace(
            self,
            cases=cases,
            notes=(*self.notes, rare) if gone else self.notes,
            first_labels={id: self.first_labels[id] for id in cases["first"].unique().sort()},
            second_labels={id: self.second_labels[id] for id in cases["second"].unique().sort()},
        )

    def without(
        self, *, first: Iterable[str] = (), second: Iterable[str] = (), qualifier: Iterable[Any] = ()
    ) -> Discourse:
        """Return the cases without some values, such as stances of 0: ``without(qualifier=[0])``.

        Args:
            first: Ids of values of the first variable.
            second: Ids of values of the second.
            qualifier: Values of the qualifier.
        """
        levels = [self.levels.index(value) for value in qualifier if value in self.levels]
        out: dict[str, list[Any]] = {"first": list(first), "second": list(second), "level": levels}
        return replace(self, cases=self.cases.filter(~polars.col(name).is_in(values) for name, values in out.items()))

    def windows(
        self,
        unit: str = "days",
        size: int = 31,
        *,
        step: int = 1,
        kernel: str | None = None,
        start: date | None = None,
        stop: date | None = None,
    ) -> Windows:
        """Return windows that slide over the cases; see :func:`kg.analysis.discourse.windows.sliding`.

        Args:
            unit: What is counted: ``statements``, ``days``, ``weeks``, ``months``, ``quarters`` or ``years``.
            size: How many of them make a window.
            step: How many of them lie between the middles of two windows.
            kernel: How cases are weighed by their distance from the middle: ``uniform``, ``epanechnikov``,
                ``triangular`` or ``gaussian``; not at all if ``None``.
            start: First day that a window may have; that of the first case if ``None``.
            stop: Last day, likewise.
        """
        from kg.analysis.discourse.kernels import Kernel
        from kg.analysis.discourse.windows import Unit, sliding
        from kg.selection.selection_parsing import look_up

        weighed = None if kernel is None else look_up(Kernel, kernel, "kernel")
        return sliding(self, look_up(Unit, unit, "unit"), size, step=step, kernel=weighed, start=start, stop=stop)

    # Networks.

    def one_mode(
        self, agreement: str = "congruence", normalise: str = "none", over: str = "first", *, isolates: bool = False
    ) -> Projection:
        """Return who agrees with whom; see :func:`kg.analysis.discourse.projections.one_mode`.

        Args:
            agreement: ``ignore``, ``congruence``, ``conflict`` or ``subtract``.
            normalise: ``none``, ``average``, ``jaccard``, ``dna_cosine`` or ``cosine``.
            over: ``first`` for ties between values of the first variable, ``second`` for those of the second.
            isolates: Whether those are kept who are tied to nobody.
        """
        from kg.analysis.discourse.projections import Agreement, Normalise, Side, one_mode
        from kg.selection.selection_parsing import look_up

        return one_mode(
            self,
            look_up(Agreement, agreement, "agreement"),
            look_up(Normalise, normalise, "normalisation"),
            look_up(Side, over, "side"),
            isolates=isolates,
        )

    def two_mode(self, agreement: str = "subtract", normalise: str = "none", *, isolates: bool = False) -> Projection:
        """Return who says what; see :func:`kg.analysis.discourse.projections.two_mode`.

        Args:
            agreement: ``ignore``, ``subtract`` or ``combine``.
            normalise: ``none``, ``activity`` or ``prominence``.
            isolates: Whether values are kept of which there are no cases.
        """
        from kg.analysis.discourse.projections import Aggregation, Share, two_mode
        from kg.selection.selection_parsing import look_up

        return two_mode(
            self,
            look_up(Aggregation, agreement, "aggregation for a two-mode network"),
            look_up(Share, normalise, "normalisation for a two-mode network"),
            isolates=isolates,
        )

    def words(self, statements: Iterable[str]) -> list[Evidence]:
        """Return the words behind statements, given by their keys.

        Raises:
            KgError: The cases were made from a table alone.
        """
        if self.corpus is None:
            raise KgError("these cases were made from a table alone, which has no articles to quote from")
        return [evidence_for(self.corpus.statement(key), self.corpus) for key in statements]
