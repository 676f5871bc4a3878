"""The statement table from the values of a corpus."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import chain, repeat
from typing import Any, TypeAlias

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import act_of
from kg.fields import FIELDS, Field, FieldKind
from kg.model import Article, Statement
from kg.table.columns import COLUMNS, OF_ARTICLE, WRITTEN, cell_of, role_cells, role_series
from kg.table.derive import derive
from kg.table.set_aside import codings_of
from kg.vocabulary import Vocabulary

_Row: TypeAlias = tuple[object, ...]
_Column: TypeAlias = Callable[[Any], object]

_ROWS = 10_000
"""How many rows are kept as Python values before they become Polars columns, which need a fraction of the memory."""


def statement_table(corpus: Corpus) -> polars.DataFrame:
    """Return the statement table of a corpus; :data:`kg.table.columns.COLUMNS` lists its columns."""
    rows = StatementRows(corpus.vocabulary)
    for statement in corpus.statements():
        rows.add(statement, corpus.articles[statement.article])
    return derive(rows.frame(), codings_of(corpus), corpus.vocabulary, corpus.entities)


class StatementRows:
    """Makes rows of statements while they pass by: what each file says; none of the statements is kept.

    Args:
        vocabulary: Their vocabulary, which says which relations report acts.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        others: Mapping[str, _Column] = {
            "subject": lambda statement: cell_of(statement.subject),
            "object": lambda statement: cell_of(statement.object),
            "roles": _roles,
            "act": self._act,
            "approximate": lambda statement: statement.time is not None and statement.time.is_approximate,
        }
        self._columns = [others.get(field.name) or _column(field) for field in FIELDS if not field.is_derived]
        self._rows: list[_Row] = []
        self._chunks: list[polars.DataFrame] = []
        self._article: tuple[str, _Row] = "", ()

    def add(self, statement: Statement, article: Article) -> None:
        """Add the row of a statement.

        Args:
            statement: The statement.
            article: What it is annotated in.
        """
        self._rows.append(self._row(statement, article))
        if len(self._rows) == _ROWS:
            self._flush()

    def frame(self) -> polars.DataFrame:
        """Return the rows of all statements added so far, in that order."""
        self._flush()
        return polars.concat(self._chunks)

    def _flush(self) -> None:
        """Make Polars columns of the rows at hand."""
        columns = zip(*self._rows, strict=True) if self._rows else repeat((), len(WRITTEN))
        filled = zip(WRITTEN, columns, strict=True)
        self._chunks.append(polars.DataFrame([_series(name, values) for name, values in filled]))
        self._rows = []

    def _row(self, statement: Statement, article: Article) -> _Row:
        """Return the values of a statement's row, in the order of the columns."""
        return (*[of(statement) for of in self._columns], *self._of_article(article))

    def _act(self, statement: Statement) -> str | None:
        return act_of(statement, self._vocabulary.relations[statement.relation])

    def _of_article(self, article: Article) -> _Row:
        if self._article[0] != article.id:
            self._article = article.id, tuple(of(article) for of in _ARTICLE_COLUMNS)
        return self._article[1]


def _roles(statement: Statement) -> object:
    return role_cells([(value.role, value.value) for value in statement.roles]) if statement.roles else ()


def _column(field: Field) -> _Column:
    """Return what finds the value of a column: dates are their texts."""
    of = field.of
    if field.kind in (FieldKind.DATE, FieldKind.TIME):
        return lambda value: getattr(of(value), "text", None)
    return of


_ARTICLE_COLUMNS = [_column(field) for field in OF_ARTICLE]


def _series(name: str, values: Sequence[Any]) -> polars.Series:
    dtype = COLUMNS[name]
    return (
        _lists(name, [value or () for value in values], dtype)
        if isinstance(dtype, polars.List)
        else polars.Series(name, values, dtype=dtype)
    )


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
