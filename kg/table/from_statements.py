"""The statement table from the values of a corpus."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, repeat
from typing import Any, TypeAlias

import polars

from kg.arguments import Argument, EntityRef
from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import joint_members
from kg.model import Article, Statement
from kg.table.columns import COLUMNS, make_table, role_cells, role_series
from kg.vocabulary import STATEMENT, RelationType

__all__ = ["StatementColumns", "statement_table"]

_Row: TypeAlias = tuple[object, ...]

_ROWS = 10_000
"""How many rows are kept as Python values before they become Polars columns, which need a fraction of the memory."""


def statement_table(corpus: Corpus) -> polars.DataFrame:
    """Return the statement table of a corpus; :data:`kg.table.columns.COLUMNS` lists its columns."""
    columns = StatementColumns(corpus)
    for statement in corpus.statements():
        columns.add(statement)
    return columns.frame(act.main for act in corpus.acts.values())


class StatementColumns:
    """Fills the statement table while statements pass by; none of them is kept.

    Args:
        corpus: The corpus they belong to. It is asked for vocabulary, articles and entities, and for what follows
            from a statement: counterparty, act, direct triple.
    """

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._rows: list[_Row] = []
        self._chunks: list[polars.DataFrame] = []
        self._relations: dict[str, _Row] = {}
        self._article: tuple[str, _Row] = "", ()

    def add(self, statement: Statement) -> None:
        """Add the row of a statement."""
        self._rows.append(self._row(statement))
        if len(self._rows) == _ROWS:
            self._flush()

    def frame(self, main_mentions: Iterable[str]) -> polars.DataFrame:
        """Return the table of all statements added so far, sorted by key.

        Args:
            main_mentions: Keys of the statements that speak for an act, known only when all have passed by.
        """
        self._flush()
        main = polars.DataFrame({"statement": polars.Series(list(main_mentions), dtype=polars.String)}).unique()
        table = polars.concat(self._chunks).drop("main_mention")
        table = table.join(main.with_columns(main_mention=True), on="statement", how="left")
        return make_table(table.with_columns(polars.col("main_mention").fill_null(value=False)))

    def _flush(self) -> None:
        """Make Polars columns of the rows at hand."""
        columns = zip(*self._rows, strict=True) if self._rows else repeat((), len(COLUMNS))
        filled = zip(COLUMNS, columns, strict=True)
        self._chunks.append(polars.DataFrame([_series(name, values) for name, values in filled]))
        self._rows = []

    def _row(self, statement: Statement) -> _Row:
        """Return the values of a statement's row, in the order of the columns."""
        corpus = self._corpus
        towards = corpus.counterparty(statement)
        attribution, quote = statement.attribution, statement.quote
        time, inferred = statement.time, statement.inferred
        return (
            statement.key,
            statement.coder,
            statement.article,
            *self._side(statement.subject),
            statement.relation,
            *self._side(statement.object),
            role_cells([(value.role, value.value) for value in statement.roles]) if statement.roles else (),
            sorted(towards.entities) if len(towards.entities) > 1 else towards.entities,
            towards.rule,
            *self._of_relation(statement.relation),
            statement.mode,
            attribution.sources,
            attribution.certainty,
            attribution.polarity,
            attribution.author_stance if attribution.sources else None,
            statement.when.text if statement.when else None,
            inferred.when.text if inferred and inferred.when else None,
            time.earliest if time else None,
            time.latest if time else None,
            statement.ended,
            corpus.act(statement),
            None,  # whether it is a main mention: see frame()
            statement.sums_up,
            statement.alternative_to,
            inferred.fields if inferred else (),
            inferred.basis if inferred else None,
            not corpus.why_no_direct_triple(statement),
            statement.headline,
            quote.exact,
            quote.start,
            quote.end,
            statement.note,
            statement.translation,
            *self._of_article(statement.article),
        )

    def _side(self, argument: Argument) -> tuple[str, str, str, tuple[str, ...]]:
        """Return name, label, type and members of a subject or object."""
        if isinstance(argument, EntityRef):
            corpus = self._corpus
            entity = corpus.entities[argument.entity]
            members = joint_members(entity.id, corpus.vocabulary, corpus.entities) if entity.members else ()
            return entity.id, entity.label, entity.type, members
        return argument.statement, argument.statement, STATEMENT, ()

    def _of_relation(self, id: str) -> _Row:
        values = self._relations.get(id)
        if values is None:
            values = self._relations[id] = _relation_values(self._corpus.vocabulary.relations[id])
        return values

    def _of_article(self, id: str) -> _Row:
        if self._article[0] != id:
            self._article = id, _article_values(self._corpus.articles[id])
        return self._article[1]


def _relation_values(relation: RelationType) -> _Row:
    return relation.kind, relation.quad_class, relation.goldstein, relation.stance


def _article_values(article: Article) -> _Row:
    return (
        article.title,
        article.publisher,
        article.author,
        article.published.text if article.published else None,
        article.inferred_published.text if article.inferred_published else None,
    )


def _series(name: str, values: Sequence[Any]) -> polars.Series:
    dtype = COLUMNS[name]
    return _lists(name, values, dtype) if isinstance(dtype, polars.List) else polars.Series(name, values, dtype=dtype)


def _lists(name: str, lists: Sequence[Collection[Any]], dtype: polars.List) -> polars.Series:
    """Return a column of lists.

    Polars makes a series of every list that it is given, and that takes longer than all the rest of the table.
    So it is given the values of all lists as one series, which it cuts by the number of the row they stand in.
    """
    flat = list(chain.from_iterable(lists))
    values = role_series(flat) if name == "roles" else polars.Series(flat, dtype=dtype.inner)
    of_row = list(chain.from_iterable(map(repeat, range(len(lists)), map(len, lists))))
    cut = polars.DataFrame({"row": polars.Series(of_row, dtype=polars.UInt32), name: values})
    rows = polars.DataFrame({"row": polars.int_range(len(lists), dtype=polars.UInt32, eager=True)})
    column = rows.join(cut.group_by("row", maintain_order=True).agg(name), on="row", how="left").sort("row")
    return column[name].fill_null(polars.lit([], dtype=dtype))
