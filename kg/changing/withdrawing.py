"""Withdrawing an article: its head says that it was retracted, and everything else of it stays as it is."""

from __future__ import annotations

from kg.changing.rewriting import find_article
from kg.corpus.changes import Changes
from kg.corpus.corpus import Corpus
from kg.corpus.yaml_edits import insert_key, replace_scalar
from kg.model import ArticleStatus

_BEFORE = ("publisher", "author", "url", "copy_of")
"""The fields of a head behind which its status stands."""


def withdraw(corpus: Corpus, article: str) -> Changes:
    """Return the change that marks an article as retracted.

    Args:
        corpus: The corpus as it is.
        article: Id of the article.

    Raises:
        NameNotFound: There is no such article.
        KgError: Its file cannot be read.
    """
    changes = Changes(corpus.paths)
    path = find_article(corpus.paths, article)
    text, head = changes.text(path), changes.yaml(path)
    is_there = isinstance(head.data, dict) and "status" in head.data
    status = str(ArticleStatus.RETRACTED)
    if is_there:
        changes.edit(path, replace_scalar(text, head, ["status"], status))
    else:
        changes.edit(path, insert_key(text, head, [], "status", status, _BEFORE))
    return changes
