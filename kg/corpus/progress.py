"""How far coders have come: of each article the sentences that are coded, have nothing to code, and are left."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kg.corpus.corpus import Corpus
from kg.corpus.progress_file import Progress, read_progress
from kg.corpus.sentences import SentencePlace, sentences_of
from kg.model import Article, Statement
from kg.value import Value


class ProgressRow(Value):
    """How far a coder has come in an article.

    Args:
        article: Id of the article.
        coder: Id of the coder.
        sentences: How many sentences it has, the title included; none where only its title is at hand.
        coded: How many of them have words of a statement in them.
        nothing: How many others were read and have nothing to code.
        left: How many are left.
        statements: How many statements there are.
    """

    article: str
    coder: str
    sentences: int
    coded: int
    nothing: int
    left: int
    statements: int


def progress_of(corpus: Corpus) -> Progress:
    """Return what coders of a corpus have read."""
    return read_progress(corpus.paths, corpus.articles.get, corpus.articles)


def progress_rows(corpus: Corpus, progress: Progress, coders: Iterable[str] = ()) -> list[ProgressRow]:
    """Return how far each coder has come in each article, in the order of articles, then coders.

    Args:
        corpus: The corpus.
        progress: What coders have read.
        coders: Which coders; all who have written anything, and the one of ``corpus.yaml``, where there are none.
    """
    statements: dict[tuple[str, str], list[Statement]] = defaultdict(list)
    for annotation in corpus.annotations.values():
        statements[annotation.article, annotation.coder] += annotation.statements
    everyone = {*corpus.coders, *(one.coder for one in progress.nothing)} or {corpus.config.coder}
    chosen = [*coders] or sorted(everyone)
    return [
        progress_row(article, coder, sentences, statements[article.id, coder], progress)
        for article in sorted(corpus.articles.values(), key=lambda one: one.id)
        for sentences in [sentences_of(article)]
        for coder in chosen
    ]


def progress_row(
    article: Article,
    coder: str,
    sentences: Sequence[SentencePlace],
    statements: Sequence[Statement],
    progress: Progress,
) -> ProgressRow:
    """Return how far a coder has come in an article.

    Args:
        article: The article.
        coder: Id of the coder.
        sentences: Its sentences.
        statements: The coder's statements.
        progress: What coders have read.
    """
    sentences = sentences if article.has_text else ()
    coded = sentences_with([(one.start, one.end) for it in statements for one in it.quote.segments], sentences)
    read = sentences_with([(one.start, one.end) for one in progress.of(article.id, coder)], sentences)
    nothing = read - coded
    return ProgressRow(
        article=article.id,
        coder=coder,
        sentences=len(sentences),
        coded=len(coded),
        nothing=len(nothing),
        left=len(sentences) - len(coded) - len(nothing),
        statements=len(statements),
    )


def sentences_with(places: Iterable[tuple[int, int]], sentences: Sequence[SentencePlace]) -> set[int]:
    """Return the numbers of the sentences that have any of some places in them.

    Args:
        places: Where each begins and ends in the article, in code points.
        sentences: The sentences of the article, in its order.
    """
    ends = [one.end for one in sentences]
    found: set[int] = set()
    for start, end in places:
        number = bisect_right(ends, start)
        while number < len(sentences) and sentences[number].start < end:
            found.add(number)
            number += 1
    return found
