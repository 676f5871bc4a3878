"""Withdrawing an article: its head says that it was retracted, and everything else of it stays as it is."""

from __future__ import annotations

from kg.changing.rewriting import find_article
from kg.corpus.changes import Changes
from kg.corpus.paths import CorpusPaths
from kg.corpus.yaml_edits import set_key
from kg.model import ArticleStatus

_BEFORE = ("publisher", "author", "url", "copy_of")
"""The fields of a head behind which its status stands."""


def withdraw(paths: CorpusPaths, article: str) -> Changes:
    """Return the change that marks an article as retracted.

    Args:
        paths: The files of the corpus.
        article: Id of the article.

    Raises:
        NameNotFound: There is no such article.
        KgError: Its file cannot be read.
    """
    changes, path = Changes(paths), find_article(paths, article)
    status = str(ArticleStatus.RETRACTED)
    changes.edit(path, set_key(changes.text(path), changes.yaml(path), [], "status", status, _BEFORE))
    return changes
