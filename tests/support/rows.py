"""A backend of rows made in a test: what selections and analyses need, without files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import polars

from kg.corpus.evidence import Evidence, EvidenceList
from kg.model import Article, Entity
from kg.table.belonging import Belonging
from kg.vocabulary import Vocabulary


@dataclass(frozen=True)
class Rows:
    """Rows of the statement table as a backend; the words of a statement are those of its row.

    Args:
        table: The rows.
        vocabulary: The vocabulary.
        entities: All entities by id.
        articles: Articles by id.
    """

    table: polars.DataFrame
    vocabulary: Vocabulary
    entities: Mapping[str, Entity]
    articles: Mapping[str, Article] = field(default_factory=dict)

    @cached_property
    def belonging(self) -> Belonging:
        """What entities belong to."""
        return Belonging(self.vocabulary, self.entities)

    def scan(self) -> polars.LazyFrame:
        """Return the rows as a lazy frame."""
        return self.table.lazy()

    def evidence(self, keys: Iterable[str]) -> EvidenceList:
        """Return the words of rows."""
        rows = {row["statement"]: row for row in self.table.iter_rows(named=True)}
        return EvidenceList(
            Evidence(
                statement=key,
                claim=f"{rows[key]['subject']} – {rows[key]['relation']} – {rows[key]['object']}",
                quote=rows[key]["quote"],
                passage=((rows[key]["quote"], True),),
                article=rows[key]["article"],
                source=rows[key]["publisher"] or "",
                coder=rows[key]["coder"],
                start=rows[key]["start"],
                end=rows[key]["end"],
            )
            for key in keys
        )
