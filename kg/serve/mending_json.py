"""Quotes that are not in their articles, as the page has them, and their mending."""

from __future__ import annotations

from kg.changing.mending_quotes import BrokenQuote, broken_quotes, mend_quotes
from kg.corpus.corpus import Corpus
from kg.corpus.writer import write
from kg.phrases import count_of
from kg.serve import shapes

_AROUND = 60
"""How many letters of the article are shown on both sides of a passage."""


def quotes_of(corpus: Corpus) -> list[shapes.BrokenQuote]:
    """Return the quotes of a corpus that are not in their articles, in the order of the files."""
    return [_quote(one, corpus) for one in broken_quotes(corpus)]


def mend(corpus: Corpus, coder: str, ids: list[str]) -> int:
    """Move quotes to the passages that are nearest, in one step, and return how many there were.

    Args:
        corpus: The corpus as it was read last.
        coder: Id of the coder who asks.
        ids: Which of them.

    Raises:
        ChangeRefused: One of them is not as it was shown, or a file was changed meanwhile.
    """
    changes = mend_quotes(corpus, ids)
    if ids:
        write(corpus.paths, changes, f"kg serve: mend {count_of(len(set(ids)), 'quote')}", coder=coder)
    return len(set(ids))


def _quote(broken: BrokenQuote, corpus: Corpus) -> shapes.BrokenQuote:
    article = broken.annotation.partition("/")[2]
    body = corpus.articles[article].body if article in corpus.articles else ""
    before = after = ""
    if broken.place is not None:
        start, end = broken.place
        before = " ".join(body[max(0, start - _AROUND) : start].split()[start > _AROUND :])
        after = " ".join(body[end : end + _AROUND].split(" ")[: -1 if end + _AROUND < len(body) else None])
    return shapes.BrokenQuote(
        id=broken.id,
        article=article,
        statement=f"{broken.annotation}#{broken.statement}" if broken.statement else None,
        path=broken.problem.path,
        line=broken.problem.line,
        why=broken.problem.message,
        was=broken.was,
        near=broken.near or None,
        before=before,
        after=after,
        is_sure=broken.is_sure,
        is_spelling=broken.is_spelling,
    )
