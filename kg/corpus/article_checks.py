"""What can be wrong between articles: copies and versions of what is none, and texts that are there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.corpus.article_file import place_of_field
from kg.corpus.corpus import Corpus
from kg.corpus.paths import article_id
from kg.corpus.same_text import same_texts
from kg.corpus.versions import Printed, newer_texts, text_of
from kg.errors import Problem, Severity
from kg.likeness import suggest
from kg.model import Article, ArticleStatus


class Head(NamedTuple):
    """What is known of an article without its text.

    Args:
        id: Its id.
        path: Its file, as problems name it.
        url: Where it was read.
        copy_of: Id of the article of which it is a reprint.
        status: Whether it was corrected or retracted.
        supersedes: Id of the earlier version that it replaces.
    """

    id: str
    path: str
    url: str | None
    copy_of: str | None
    status: ArticleStatus | None = None
    supersedes: str | None = None

    @classmethod
    def of(cls, article: Article, path: str) -> Head:
        """Return the head of an article."""
        return cls(article.id, path, article.url, article.copy_of, article.status, article.supersedes)


def check_heads(heads: Iterable[Head], root: Path) -> Iterator[Problem]:
    """Yield what is wrong between the heads of articles: originals and versions that are none, and one address twice.

    Args:
        heads: The heads of all articles.
        root: The folder of the corpus.
    """
    by_id = {head.id: head for head in sorted(heads, key=lambda head: head.id)}
    by_url: dict[str, Head] = {}
    newer = newer_texts(by_id)
    for head in by_id.values():
        for field, code, message, hint, severity in _faults_of_head(head, by_id, newer):
            yield Problem(head.path, *place_of_field(root / head.path, field), code, message, hint, severity)
        first = by_url.setdefault(head.url, head) if head.url else head
        if _are_told_apart(head, first, newer):
            message = f"'{first.id}' ({first.path}) has this address, too, so that one text may count twice"
            place = place_of_field(root / head.path, "url")
            yield Problem(head.path, *place, "same-url", message, _remedy(first.id), Severity.WARNING)


def check_texts(corpus: Corpus) -> Iterator[Problem]:
    """Yield a warning for each article that is the text of another one and is not marked as its copy."""
    articles = corpus.articles
    newer: dict[str, set[str]] | None = None
    files = {article_id(path): corpus.paths.name(path) for path in corpus.paths.article_files()}
    for id, other, share in same_texts(corpus.sketches, articles):
        one, first = articles[id], articles[other]
        newer = newer_texts(articles) if newer is None else newer
        if _are_told_apart(one, first, newer) and not (one.url and one.url == first.url):
            file, place = files.get(id, id), files.get(other, other)
            message = f"{share:.0%} of its words in a row stand in '{other}' ({place}), too, so that it may count twice"
            yield Problem(file, 1, 1, "same-text", message, _remedy(other), Severity.WARNING)


def _are_told_apart(one: Printed, other: Printed, newer: Mapping[str, set[str]]) -> bool:
    """Return whether two articles are neither printings nor versions of one text."""
    text, another = text_of(one), text_of(other)
    return text != another and text not in newer.get(another, ()) and another not in newer.get(text, ())


def _faults_of_head(
    head: Head, by_id: Mapping[str, Head], newer: Mapping[str, set[str]]
) -> Iterator[tuple[str, str, str, str, Severity]]:
    """Yield what is wrong with how an article stands to others: a field, and what a problem says of it."""
    original, earlier = by_id.get(head.copy_of or ""), by_id.get(head.supersedes or "")
    if head.copy_of is not None:
        if original is None:
            message = f"there is no article '{head.copy_of}'"
            yield "copy_of", "unknown-article", message, suggest(head.copy_of, by_id), Severity.ERROR
        elif original.copy_of is not None:
            message, hint = f"'{original.id}' is itself marked as a copy", "name the article that both copy"
            yield "copy_of", "copy-of-copy", message, hint, Severity.ERROR
        elif original.status is ArticleStatus.RETRACTED is not head.status:
            message = f"'{original.id}', which it reprints, was retracted, so that this printing counts in its stead"
            hint = "if this one was withdrawn, too, write 'status: retracted' into its head"
            yield "copy_of", "copy-of-retracted", message, hint, Severity.WARNING
    if head.supersedes is not None:
        if earlier is None:
            message = f"there is no article '{head.supersedes}'"
            yield "supersedes", "unknown-article", message, suggest(head.supersedes, by_id), Severity.ERROR
        elif text_of(earlier) == text_of(head):
            message = f"'{earlier.id}' and this article print one text, so that none of them replaces the other"
            yield "supersedes", "supersedes-copy", message, "keep 'copy_of' or 'supersedes', not both", Severity.ERROR
        elif text_of(head) not in newer[text_of(earlier)]:
            message = f"this article replaces itself: {' → '.join(_line_of_versions(head, by_id))}"
            hint = "remove 'supersedes' from the earliest of them"
            yield "supersedes", "circular-versions", message, hint, Severity.ERROR


def _line_of_versions(head: Head, by_id: Mapping[str, Head]) -> Iterator[str]:
    """Yield the ids of versions from an article back to earlier ones, until one comes again."""
    seen: set[str] = set()
    one: Head | None = head
    while one is not None:
        yield one.id
        if one.id in seen:
            return
        seen.add(one.id)
        one = by_id.get(one.supersedes or "")


def _remedy(original: str) -> str:
    return (
        f"if it is a reprint, write 'copy_of: {original}' into its head: then it counts once; "
        f"if it is a later version, 'supersedes: {original}'"
    )
