"""Evidence: the words behind a statement, in their surroundings and with their source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import SupportsIndex, overload

from kg.corpus.corpus import Corpus
from kg.corpus.phrase import phrase
from kg.model import Article, Statement
from kg.quote import Quote, Segment

_SENTENCE_END = re.compile(r"[.!?…؟۔।॥།။។።፧][\"'”’»)\]]*\s+(?=[\"'“‘«(\[]*[^\W\d_a-zа-я])|[。！？｡][”’」』）]*|\n\s*\n")

_LONGEST_GAP = 40
"""How many words beside the quoted ones are shown in one go."""
_FARTHEST = 2000
"""How far from the quote, in code points, the bounds of its sentence are looked for."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind one statement.

    Args:
        statement: The statement's key.
        claim: The statement in words.
        quote: The words that carry it, on one line; what lies between two stretches of them is ``[…]``. Where there
            are none, that there are none.
        passage: The sentences around them, cut into stretches, each with whether it is quoted; where there are no
            words, that there are none, which nobody quotes.
        article: Article id.
        source: Publisher, title and date in one line.
        coder: Who annotated.
        start: Offset of the quote in the article's body; ``None`` where there are no words.
        end: Offset after it.
        language: The language of the article, where it says so; ``None`` where there are no words.
        missing: Why there are no words; ``None`` where there are some.
        record: Where a statement without words comes from.
    """

    statement: str
    claim: str
    quote: str
    passage: tuple[tuple[str, bool], ...]
    article: str
    source: str
    coder: str
    start: int | None
    end: int | None
    language: str | None = None
    missing: str | None = None
    record: str | None = None

    def __str__(self) -> str:
        """Return the passage with the quoted words between marks, then the source."""
        passage = "".join(f"«{text}»" if quoted else text for text, quoted in self.passage)
        return f"{passage}\n— {self.source} [{self.statement}]"


class EvidenceList(list[Evidence]):
    """Evidence, one after the other; as text, with a blank line between. Notebooks show it with the words marked."""

    @overload
    def __getitem__(self, index: SupportsIndex) -> Evidence: ...
    @overload
    def __getitem__(self, index: slice) -> EvidenceList: ...
    def __getitem__(self, index: SupportsIndex | slice) -> Evidence | EvidenceList:
        """Return one, or those of a slice."""
        return EvidenceList(super().__getitem__(index)) if isinstance(index, slice) else super().__getitem__(index)

    def __str__(self) -> str:
        """Return all of it, each with its claim above it."""
        return "\n\n".join(f"{one.claim}\n{one}" for one in self)


def evidence_for(statement: Statement, corpus: Corpus) -> Evidence:
    """Return the words behind a statement of a corpus."""
    article, quote = corpus.articles[statement.article], statement.quote
    words = quote.exact
    return Evidence(
        statement=statement.key,
        claim=phrase(statement, corpus),
        quote=words or quote.in_its_place,
        passage=tuple(_passage(article.body, quote)) if words else ((quote.in_its_place, False),),
        article=article.id,
        source="; ".join(filter(None, [source_line(article), rated_sources(statement, corpus)])),
        coder=statement.coder,
        start=quote.start,
        end=quote.end,
        language=article.language if words else None,
        missing=quote.missing,
        record=quote.record,
    )


def evidence_of(statements: Iterable[str], corpus: Corpus) -> EvidenceList:
    """Return the words behind statements, named by their keys or any ends of these that are unique.

    Raises:
        NameNotFound: There is no such statement.
    """
    return EvidenceList(evidence_for(corpus.statement(name), corpus) for name in statements)


def rated_sources(statement: Statement, corpus: Corpus) -> str:
    """Return how far those whose claim a statement is can be relied on, of those of whom the corpus says so."""
    sources = [corpus.entities[id] for id in statement.attribution.sources]
    return ", ".join(f"{one.label} is {one.reliability}" for one in sources if one.reliability)


def source_line(article: Article) -> str:
    """Return author, title, publisher and date of an article in one line."""
    author = f"{article.author}, " if article.author else ""
    return f"{author}“{article.title}”, {article.publisher}, {day_line(article)}"


def day_line(article: Article) -> str:
    """Return when an article was published, as far as it says so or the coder concludes it, and if it was retracted."""
    day = "no date printed"
    if article.published is not None:
        day = article.published.text
    elif article.inferred_published is not None:
        day = f"no date printed, probably {article.inferred_published.text}"
    return f"{day}; {article.status}" if article.status else day


def passage_bounds(body: str, segments: Sequence[Segment]) -> tuple[int, int]:
    """Return where the first quoted sentence begins and where the last one ends, as offsets in the body."""
    start, end = min(one.start for one in segments), max(one.end for one in segments)
    return _sentence_start(body, start), _sentence_end(body, end)


def _passage(body: str, quote: Quote) -> Iterator[tuple[str, bool]]:
    """Yield the text from the beginning of the first quoted sentence to the end of the last."""
    spans = _merged(sorted((segment.start, segment.end) for segment in quote.segments))
    position, last = passage_bounds(body, quote.segments)
    for start, end in spans:
        yield from _unquoted(body[position:start].removeprefix("# ") if position == 0 else body[position:start])
        yield " ".join(body[start:end].split()).removeprefix("# "), True
        position = end
    yield from _unquoted(body[position:last])


def _merged(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged = spans[:1]
    for start, end in spans[1:]:
        if start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _unquoted(text: str) -> Iterator[tuple[str, bool]]:
    words = text.split()
    if len(words) > _LONGEST_GAP:
        words = [*words[: _LONGEST_GAP // 2], "[…]", *words[-_LONGEST_GAP // 2 :]]
    lead, trail = (" " if end.isspace() else "" for end in (text[:1], text[-1:]))
    if text:
        yield (lead + " ".join(words) + trail if words else " "), False


def _sentence_start(body: str, start: int) -> int:
    first = max(0, start - _FARTHEST)
    ends = (match.end() for match in _SENTENCE_END.finditer(body, first, min(len(body), start + 16)))
    return max((end for end in ends if end <= start), default=first)


def _sentence_end(body: str, end: int) -> int:
    if _SENTENCE_END.match(body, max(0, end - 1)):
        return end
    following = _SENTENCE_END.search(body, end, end + _FARTHEST)
    return following.start() + len(following[0].rstrip()) if following else min(len(body.rstrip()), end + _FARTHEST)
