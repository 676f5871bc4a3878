"""The head of an article as it is written."""

from __future__ import annotations

from kg.corpus.config_file import Language
from kg.corpus.shape import Block, Day, Id, Word
from kg.model import ArticleStatus


class _InferredBlock(Block):
    published: Word
    basis: Word


class ArticleBlock(Block):
    """The head of an article."""

    publisher: Word
    author: Word | None = None
    url: Word | None = None
    copy_of: Id | None = None
    status: ArticleStatus | None = None
    supersedes: Id | None = None
    section: Word | None = None
    tags: list[Word] = []
    language: Language | None = None
    published: Word
    retrieved: Day | None = None
    licence: Word | None = None
    inferred: _InferredBlock | None = None
    note: Word | None = None
