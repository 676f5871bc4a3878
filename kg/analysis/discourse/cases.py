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
from typing import Any

import polars

from kg.corpus.evidence import Evidence
from kg.errors import KgError
from kg.phrases import count_of, one_or_many
from kg.selection.support import Support, support_of, support_of_rows
from kg.selection.tie_labels import hold_in_words
from kg.store.backend import Backend

_SAID = ("relation", "mode", "certainty", "polarity", "ended")
"""What of a statement is said in words beside a position."""

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
        selection: What is in the selection, in words; empty for a table of one's own.
        backend: Where the statements come from; ``None`` for a table of one's own.
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
    backend: Backend | None = field(default=None, compare=False, repr=False)

    def __repr__(self) -> str:
        """Return its variables and what it is based on."""
        sense = f" in the sense of {self.qualifier}" if self.qualifier else ""
        return f"<discourse of {self.first} by {self.second}{sense}: {self.support}>"

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
        if self.backend is not None:
            return support_of(self.cases["statement"].unique(), self.backend)
        nothing = dict.fromkeys(("according_to", "act", "mode", "polarity"), polars.lit(None, dtype=polars.String))
        rows = self.cases.select("statement", article="document", deed=polars.lit(value=False), **nothing)
        return support_of_rows(rows, None)

    def evidence(self, keys: Iterable[str]) -> list[Evidence]:
        """Return the words behind statements.

        Raises:
            KgError: The cases are those of a table of one's own.
        """
        if self.backend is None:
            raise KgError("these cases come from a table, which has no articles to show the words of")
        return self.backend.evidence(keys)

    def verbs(self, keys: Iterable[str]) -> list[str]:
        """Return the relations of statements in words, with how they are held, the most frequent first.

        Of a table of one's own none is returned.
        """
        if self.backend is None:
            return []
        rows = self.backend.scan().filter(polars.col("statement").is_in(list(keys))).select(_SAID).collect()
        counts = rows.group_by(_SAID).len().sort("len", *_SAID, descending=[True, *[False] * len(_SAID)])
        labels = {id: one.label for id, one in self.backend.vocabulary.relations.items()}
        return [
            f"{hold_in_words(mode, certainty, polarity, ended=ended)}{labels[id]}"
            for id, mode, certainty, polarity, ended in counts.select(_SAID).iter_rows()
        ]

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

    def min_frequency(self, *, first: int = 1, second: int = 1) -> Discourse:
        """Return the cases whose values have enough statements; what is left out may leave others with too few.

        Args:
            first: How many statements a value of the first variable must have.
            second: How many one of the second.
        """
        lowest = {"first": first, "second": second}
        enough = [polars.col("statement").n_unique().over(side) >= number for side, number in lowest.items()]
        cases, before = self.cases, -1
        while cases.height != before:
            cases, before = cases.filter(enough), cases.height
        gone = self.cases.height - cases.height
        were = one_or_many(gone, "was", "were")
        rare = f"{count_of(gone, 'case')} of values below the minimum frequency {were} excluded."
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

    def within(self, since: date | None, until: date | None) -> Discourse:
        """Return the cases that surely lie in a period; what has no date does not, unless the period has no ends.

        Args:
            since: Its first day, or ``None``.
            until: Its last day, or ``None``.
        """
        rules = []
        if since is not None:
            rules.append(polars.col("earliest") >= since)
        if until is not None:
            rules.append(polars.col("latest") <= until)
        if not rules:
            return self
        days = [f"since {since}"] * (since is not None) + [f"until {until}"] * (until is not None)
        period = ", ".join(filter(None, [self.selection, *days]))
        return replace(self, cases=self.cases.filter(rules), selection=period)
