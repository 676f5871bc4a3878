"""What can be wrong between articles: what is marked as a copy of what is none, and texts that are there twice."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from kg.corpus.article_file import place_of_field
from kg.corpus.corpus import Corpus
from kg.corpus.reader import article_id
from kg.corpus.same_text import same_texts
from kg.errors import Problem, Severity
from kg.likeness import suggest


class Head(NamedTuple):
    """What is known of an article without its text.

    Args:
        id: Its id.
        path: Its file, as problems name it.
        url: Where it was read.
        copy_of: Id of the article of which it is a reprint.
    """

    id: str
    path: str
    url: str | None
    copy_of: str | None


def check_heads(heads: Iterable[Head], root: Path) -> Iterator[Problem]:
    """Yield what is wrong between the heads of articles: originals that are none, and one address twice.

    Args:
        heads: The heads of all articles.
        root: The folder of the corpus.
    """
    by_id = {head.id: head for head in sorted(heads, key=lambda head: head.id)}
    by_url: dict[str, Head] = {}
    for head in by_id.values():
        if head.copy_of is not None and (found := _fault_of_original(head.copy_of, by_id)):
            yield Problem(head.path, *place_of_field(root / head.path, "copy_of"), *found)
        first = by_url.setdefault(head.url, head) if head.url else head
        if (head.copy_of or head.id) != (first.copy_of or first.id):
            message = f"'{first.id}' ({first.path}) has this address, too, so that one text may count twice"
            place = place_of_field(root / head.path, "url")
            yield Problem(head.path, *place, "same-url", message, _remedy(first.id), Severity.WARNING)


def check_texts(corpus: Corpus) -> Iterator[Problem]:
    """Yield a warning for each article that is the text of another one and is not marked as its copy."""
    articles = corpus.articles
    files = {article_id(path): corpus.paths.name(path) for path in corpus.paths.article_files()}
    for id, other, share in same_texts(corpus.sketches, articles):
        one, first = articles[id], articles[other]
        is_known = (one.copy_of or id) == (first.copy_of or other) or (one.url and one.url == first.url)
        if not is_known:
            file, place = files.get(id, id), files.get(other, other)
            message = f"{share:.0%} of its words in a row stand in '{other}' ({place}), too, so that it may count twice"
            yield Problem(file, 1, 1, "same-text", message, _remedy(other), Severity.WARNING)


def _fault_of_original(name: str, by_id: Mapping[str, Head]) -> tuple[str, str, str] | None:
    """Return code, message and hint where an article named as an original is none."""
    original = by_id.get(name)
    if original is None:
        return "unknown-article", f"there is no article '{name}'", suggest(name, by_id)
    if original.copy_of is not None:
        return "copy-of-copy", f"'{name}' is itself marked as a copy", "name the article that both copy"
    return None


def _remedy(original: str) -> str:
    return f"if it is a reprint, write 'copy_of: {original}' into its head: then it counts once"
