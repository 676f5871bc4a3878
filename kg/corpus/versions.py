"""Printings and versions of a text: which articles print the same one, and which replace an earlier one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple, Protocol

from kg.model import ArticleStatus


class Printed(Protocol):
    """What tells how an article stands to others: the article, or its head."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def copy_of(self) -> str | None:
        """Id of the article of which it is a reprint."""

    @property
    def status(self) -> ArticleStatus | None:
        """Whether it was corrected or retracted."""

    @property
    def supersedes(self) -> str | None:
        """Id of the earlier version that it replaces."""


class Coding(NamedTuple):
    """One coder's work on one article, and what decides whether it counts.

    Args:
        coder: Id of the coder.
        article: Id of the article.
        copy_of: Id of the article of which that is a reprint.
        article_status: Whether that was corrected or retracted.
        superseded_by: Ids of the coded articles that replace it, sorted.
    """

    coder: str
    article: str
    copy_of: str | None = None
    article_status: ArticleStatus | None = None
    superseded_by: tuple[str, ...] = ()


def all_count(codings: Collection[Coding]) -> bool:
    """Return whether nothing among codings can be set aside: one coder, and no reprint, retraction or new version."""
    return len({one.coder for one in codings}) <= 1 and not any(
        one.copy_of or one.article_status or one.superseded_by for one in codings
    )


def text_of(article: Printed) -> str:
    """Return what an article prints: its own text, or that of the article of which it is a reprint, by id."""
    return article.copy_of or article.id


def codings_among(names: Iterable[str], articles: Iterable[Printed]) -> list[Coding]:
    """Return the codings of articles.

    An article is superseded by every coded printing of each version that replaces its text, at any remove; versions
    in a circle, which is a problem of their files, do not replace each other.

    Args:
        names: The names of annotations, ``coder/article``.
        articles: All articles, or their heads.
    """
    pairs = [(coder, article) for coder, _, article in (name.partition("/") for name in names)]
    known = {one.id: one for one in articles}
    newer = newer_texts(known)
    printings: dict[str, set[str]] = defaultdict(set)
    for _, article in pairs:
        if newer and article in known:
            printings[text_of(known[article])].add(article)
    codings = []
    for coder, article in pairs:
        one = known.get(article)
        if one is None:
            codings.append(Coding(coder, article))
        else:
            by = {id for text in newer.get(text_of(one), ()) for id in printings[text]}
            codings.append(Coding(coder, article, one.copy_of, one.status, tuple(sorted(by))))
    return codings


def newer_texts(articles: Mapping[str, Printed]) -> dict[str, set[str]]:
    """Return the texts that replace a text, at any remove, of each that is replaced, by the ids of their originals."""
    later: dict[str, set[str]] = defaultdict(set)
    for one in articles.values():
        if one.supersedes is not None and one.supersedes in articles:
            later[text_of(articles[one.supersedes])].add(text_of(one))
    reached = {text: _reached(text, later) for text in later}
    return {text: {one for one in all if text not in reached.get(one, ())} for text, all in reached.items()}


def _reached(text: str, later: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    pending = [*later.get(text, ())]
    while pending:
        one = pending.pop()
        if one not in found:
            found.add(one)
            pending += later.get(one, ())
    return found
