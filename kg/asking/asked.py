"""A named question with what was given for it: its SPARQL and its rows, and the same question filled in otherwise."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING

import polars

from kg.errors import QuestionError
from kg.graph.questions import Parameter, Question, Value, fill_in
from kg.graph.row_by_row import Steps
from kg.graph.sparql import Solutions, run_query
from kg.selection.codings import counting
from kg.selection.viewpoints import AUTHORS, Viewpoint
from kg.table.counted import counted_as
from kg.table.set_aside import IS_OF_THE_CODER

if TYPE_CHECKING:
    from kg.store.backend import CorpusBackend

MANY = 3_000
"""From how many mentions on it is quicker to look up in the graph what counts than to name it."""
_FEW = 2_000
"""Up to how many rows it is quicker to look their columns up than to read all there is."""
_NOTHING: Mapping[str, Value] = MappingProxyType({})
_NEEDED = (
    *("statement", "act", "deed", "mode", "polarity", "sources", "author_stance", "publisher", "author", "headline"),
    *(
        "set_aside",
        "coder",
        "copy_of",
        "article_status",
        "superseded_by",
        "relation",
        "article",
        "start",
        "inferred",
        "sums_up",
        "alternative_to",
        "subject_within",
        "counterparty_within",
    ),
    *("counterparties", "quad_class", "earliest", "latest", "section", "tags"),
)


@dataclass(frozen=True)
class Asked:
    """A named question with what was given for it.

    Args:
        question: The question.
        given: What was given for its parameters.
        backend: The corpus.
        viewpoint: Whose claims count in a question on acts.
        sections: Sections of articles whose acts alone count in it; of any where there is none.
        tags: Tags of which such an article has one; any where there is none.
        exactly: Names of the parameters whose actors are meant alone, without what belongs to them.
        counted: Mentions that count, each with the one that stands for its act; as the viewpoint has it if ``None``.
    """

    question: Question
    given: Mapping[str, Value]
    backend: CorpusBackend
    viewpoint: Viewpoint = AUTHORS
    sections: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    exactly: frozenset[str] = frozenset()
    counted: polars.DataFrame | None = None

    def otherwise(
        self, given: Mapping[str, Value] = _NOTHING, *, without: Collection[str] = (), exactly: Collection[str] = ()
    ) -> Asked:
        """Return the same question with other things given, or without some of those that were.

        Args:
            given: What is given in the place of what was.
            without: Names of parameters for which nothing is given.
            exactly: Names of further parameters whose actors are meant alone.
        """
        kept = {name: value for name, value in self.given.items() if name not in without}
        return replace(self, given={**kept, **given}, exactly=self.exactly | frozenset(exactly))

    def other_way_round(self) -> Asked | None:
        """Return the same question with those who act and those acted towards exchanged; none where it has not both."""
        by_side = {next(iter(one.sides)): one for one in self.question.actors if len(one.sides) == 1}
        if len(by_side) < 2 or not self.actors.keys() & {*by_side.values()}:
            return None
        pairs = [(one, other) for one in by_side.values() for other in by_side.values() if one != other]
        given = {one.name: self.given[other.name] for one, other in pairs if other in self.actors}
        return self.otherwise(given, without=[one.name for one in by_side.values()])

    @property
    def sparql(self) -> str:
        """The query, for reading and changing; what the graph says to be counted is not listed."""
        return self._filled(None if self._is_of_the_graph else self.pairs)

    @property
    def _is_of_the_graph(self) -> bool:
        """Whether what counts for it is what the graph says."""
        return self.viewpoint == AUTHORS and self.counted is None and not self.sections and not self.tags

    def rows(self, most: int | None = None) -> Solutions:
        """Return the rows, or at most some of them.

        Raises:
            QuestionError: The question is no SELECT, or what was given does not fit it.
        """
        is_for_few = most is not None or (bool(self.actors) and len(self.found.rows) <= _FEW)
        steps = Steps.of(self._filled(None))
        if steps and not (is_for_few and self._is_of_the_graph):
            return self._run(self.fast_sparql, most)
        # Where actors are asked for, what stands beside the rows is found by all of them.
        some = replace(self.found, rows=self.found.rows[:most]) if self.actors else self._find(most)
        return self._run(steps.second(some), most) if steps else some

    @cached_property
    def found(self) -> Solutions:
        """All rows, without the columns that only add to them where the question tells these apart."""
        return self._find(None)

    def _find(self, most: int | None) -> Solutions:
        steps = Steps.of(self.fast_sparql)
        return self._run(steps.first if steps else self.fast_sparql, most)

    def _run(self, text: str, most: int | None = None) -> Solutions:
        path, guarded, graph = self.question.path, self._filled(None), self.backend.graph
        # A shipped question on a small corpus takes less time than to start a process for it.
        apart = self.question.is_own or graph.folder is not None
        result = run_query(graph, text, source=path, most=most, guarded=guarded, apart=apart)
        if not isinstance(result, Solutions):
            raise QuestionError(f"the question '{self.question.name}' must be a SELECT")
        return result

    @property
    def fast_sparql(self) -> str:
        """The query as it is run: where actors are asked for, only what they have to do with is looked at."""
        narrow = self.question.is_on_acts and bool(self.actors) and self.pairs.height <= MANY
        return self._filled(self.pairs) if narrow else self.sparql

    def _filled(self, pairs: polars.DataFrame | None) -> str:
        corpus, counted = self.backend.corpus, None if pairs is None else pairs.rows()
        return fill_in(
            self.question, self.given, corpus, self.backend.graph.iris, exactly=self.exactly, counted=counted
        )

    @cached_property
    def pairs(self) -> polars.DataFrame:
        """The mentions that count for it, each with the one that stands for its act, as far as the actors go."""
        counted = self.counted
        if counted is None:
            of_all = self._held(self._with_particulars, self.viewpoint)
            counted = counted_as(of_all, self.backend.vocabulary).select("statement", "counted_as")
        return counted.join(self.concerned.select("statement"), on="statement", how="semi")

    def held(self, viewpoint: Viewpoint) -> polars.DataFrame:
        """The mentions of acts that a viewpoint holds and the actors asked for have to do with, each text once."""
        return self._held(self.concerned, viewpoint)

    def _held(self, rows: polars.DataFrame, viewpoint: Viewpoint) -> polars.DataFrame:
        of_texts = counting(rows.lazy(), viewpoint, sections=self.sections, tags=self.tags, among=self.backend.scan())
        return of_texts.filter(viewpoint.holds()).collect()

    @property
    def _with_particulars(self) -> polars.DataFrame:
        """The mentions concerned and what they sum up, which decides whether they count, whoever it speaks of."""
        named = self.concerned["sums_up"].explode().drop_nulls().unique()
        if not len(named):
            return self.concerned
        particulars = self._mentions.filter(polars.col("statement").is_in(named.implode())).collect()
        return polars.concat([self.concerned, particulars]).unique("statement", maintain_order=True)

    @property
    def _mentions(self) -> polars.LazyFrame:
        """The mentions of acts by the coders that count."""
        is_mention = polars.col("act").is_not_null() & polars.col("deed") & IS_OF_THE_CODER
        return self.backend.scan().filter(is_mention).select(_NEEDED)

    @cached_property
    def concerned(self) -> polars.DataFrame:
        """The mentions of acts that the actors asked for have to do with; of all acts if none are.

        A question that looks for other acts beside those of its rows, such as those that answer them, needs all.
        """
        rows = self._mentions
        for parameter, ids in self.actors.items():
            if parameter.narrows and not self.question.joins_acts:
                lists = polars.concat_list("subject_within", "counterparty_within")
                acts = rows.filter(polars.any_horizontal(lists.list.contains(id) for id in ids)).select("act").unique()
                rows = rows.join(acts, on="act", how="semi")
        return rows.collect()

    @cached_property
    def actors(self) -> dict[Parameter, list[str]]:
        """The ids of the actors given, by parameter."""
        return {one: self.ids(one.name) for one in self.question.actors if one.name in self.given}

    def ids(self, name: str) -> list[str]:
        """Return the ids of the entities given for a parameter."""
        return [self.backend.corpus.entity(str(value)).id for value in values_of(self.given[name])]


def values_of(given: Value) -> list[str]:
    """Return what was given for a parameter, one value or several, as texts."""
    return [str(given)] if isinstance(given, str | date) else [str(one) for one in given]


def keys_of(solutions: Solutions, asked: Asked) -> list[str]:
    """Return the key of the statement of each row; none where a question shows none."""
    if "statement" not in solutions.columns:
        return []
    place, iris = solutions.columns.index("statement"), asked.backend.graph.iris
    return [iris.name(str(getattr(row[place], "value", ""))) for row in solutions.rows]
