"""What a number or a picture is based on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import polars

from kg.phrases import count_of, listed
from kg.selection.viewpoints import source_of
from kg.table.counted import IS_ACT

if TYPE_CHECKING:
    from kg.store.backend import Backend


@dataclass(frozen=True, slots=True)
class Support:
    """What a number or a picture is based on.

    Args:
        acts: How many acts.
        statements: How many statements.
        articles: How many articles.
        sources: How many authors, publishers or actors whose claims they are.
    """

    acts: int
    statements: int
    articles: int
    sources: int

    def __str__(self) -> str:
        """Return it in words."""
        numbers = (self.acts, self.statements, self.articles, self.sources)
        return listed(map(count_of, numbers, ("act", "statement", "article", "source")))


def statements_of(frame: polars.DataFrame, column: str = "statements") -> list[str]:
    """Return the keys in a column of lists of statements, each once, sorted."""
    return frame[column].list.explode(keep_nulls=False, empty_as_null=False).unique().sort().to_list()


def support_of(keys: Iterable[str], backend: Backend) -> Support:
    """Return what a number is based on: the statements of these keys."""
    rows = backend.scan().filter(polars.col("statement").is_in(list(keys)))
    counts = rows.with_columns(according_to=source_of()).select(
        polars.col("act").filter(IS_ACT).n_unique(),
        *(polars.col(name).n_unique() for name in ("statement", "article", "according_to")),
    )
    return Support(*counts.collect().row(0))
