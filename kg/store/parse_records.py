"""What reading one file of a corpus gave, as the parse cache keeps it."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

from kg.corpus.corpus_checks import Reference
from kg.errors import Problem
from kg.model import Annotation, Article, Entity

__all__ = ["AnnotationRecord", "ArticleRecord", "Dependencies", "Links", "Record", "compressed"]


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """What reading one article gave.

    Args:
        id: Its id.
        path: Its file, as problems name it.
        stamp: What differs when the file is written again, taken before it was read.
        digest: Of its bytes.
        value: The article as JSON, compressed, or ``None`` where it has problems.
        problems: What is wrong with it.
    """

    id: str
    path: str
    stamp: str
    digest: str
    value: bytes | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class AnnotationRecord:
    """What reading one annotation file gave, with what others need to know of it.

    Args:
        name: ``coder/article``.
        path: Its file, as problems name it.
        stamp: What differs when the file is written again, taken before it was read.
        digest: Of its bytes.
        value: The annotation as JSON, compressed, or ``None`` where there is none.
        ids: Ids of its statements.
        uses: Ids of the listed entities it speaks of.
        labels: Of those, the ones whose labels are part of the labels of its lists.
        lookups: Every name it looked up, folded.
        local: Its local entities.
        references: Keys of its statements, each with a reference to another statement.
        acts: Names of the acts that its statements mention by label, each with whether the mentions here agree, as far
            as can be known from this file alone.
        left_out: How many statements have errors of their own.
        unread: Whether nothing is known of what it speaks of.
        problems: What is wrong with it, taken by itself.
    """

    name: str
    path: str
    stamp: str
    digest: str
    value: bytes | None = None
    ids: tuple[str, ...] = ()
    uses: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    lookups: tuple[str, ...] = ()
    local: tuple[Entity, ...] = ()
    references: tuple[tuple[str, Reference], ...] = ()
    acts: tuple[tuple[str, bool], ...] = ()
    left_out: int = 0
    unread: bool = False
    problems: tuple[Problem, ...] = ()


Record = ArticleRecord | AnnotationRecord


@dataclass(frozen=True, slots=True)
class Dependencies:
    """What the reading of an annotation depends on, beside its file and its article.

    Args:
        name: ``coder/article``.
        uses: Ids of the listed entities it speaks of.
        labels: Of those, the ones whose labels are part of the labels of its lists.
        lookups: Every name it looked up, folded.
        has_acts: Whether it mentions acts by label.
    """

    name: str
    uses: list[str]
    labels: list[str]
    lookups: list[str]
    has_acts: bool


@dataclass(frozen=True, slots=True)
class Links:
    """What links an annotation to others.

    Args:
        ids: Ids of its statements, which others may name.
        references: What its statements name, and where.
    """

    ids: frozenset[str]
    references: frozenset[tuple[str, ...]]

    def leave_all_fitting(self, before: Links) -> bool:
        """Return whether no statement can fit worse with these links than with those before."""
        return self.ids >= before.ids and self.references <= before.references


def compressed(value: Annotation | Article) -> bytes:
    """Return a value as JSON, compressed."""
    return zlib.compress(value.model_dump_json(exclude_defaults=True).encode(), 1)
