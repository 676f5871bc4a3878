"""Evidence: the words behind a statement, in their surroundings and with their source."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kg.corpus.corpus import Corpus
from kg.corpus.phrase import phrase
from kg.model import Article, Statement

__all__ = ["Evidence", "evidence_for"]

_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-zа-я])|\n\s*\n")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind one statement.

    Args:
        statement: The statement's key.
        claim: The statement in words.
        quote: The words that carry it, as printed.
        before: The words before them in their sentence, or from its beginning.
        after: The words after them, up to the end of the sentence.
        article: Article id.
        source: Publisher, title and date in one line.
        coder: Who annotated.
        start: Offset of the quote in the article's body.
        end: Offset after it.
    """

    statement: str
    claim: str
    quote: str
    before: str
    after: str
    article: str
    source: str
    coder: str
    start: int
    end: int

    def __str__(self) -> str:
        """Return the sentence with the quote between marks, then the source."""
        return f"{self.before}«{self.quote}»{self.after}\n— {self.source} [{self.statement}]"


def evidence_for(statement: Statement, corpus: Corpus) -> Evidence:
    """Return the words behind a statement of a corpus."""
    article = corpus.articles[statement.article]
    start, end = statement.quote.start, statement.quote.end
    first, last = _sentences_around(article.body, start, end)
    return Evidence(
        statement=statement.key,
        claim=phrase(statement, corpus),
        quote=_flat(article.body[start:end]),
        before=_flat(article.body[first:start], keep_end=True).removeprefix("# "),
        after=_flat(article.body[end:last], keep_start=True),
        article=article.id,
        source=source_line(article),
        coder=statement.coder,
        start=start,
        end=end,
    )


def source_line(article: Article) -> str:
    """Return author, title, publisher and date of an article in one line."""
    author = f"{article.author}, " if article.author else ""
    if article.published is not None:
        day = article.published.text
    elif article.inferred_published is not None:
        day = f"no date printed, probably {article.inferred_published.text}"
    else:
        day = "no date printed"
    return f"{author}“{article.title}”, {article.publisher}, {day}"


def _sentences_around(body: str, start: int, end: int) -> tuple[int, int]:
    first = max(
        (match.end() for match in _SENTENCE_END.finditer(body, 0, start + 1) if match.end() <= start), default=0
    )
    following = _SENTENCE_END.search(body, max(start, end - 1))
    last = following.start() + len(following[0].rstrip()) if following else len(body)
    return first, max(last, end)


def _flat(text: str, *, keep_start: bool = False, keep_end: bool = False) -> str:
    flat = " ".join(text.split())
    lead = " " if keep_start and flat and text[:1].isspace() else ""
    trail = " " if keep_end and flat and text[-1:].isspace() else ""
    return lead + flat + trail
