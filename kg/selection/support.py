"""What a number or a picture is based on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import polars

from kg.corpus.days import days_in_words, edtf_in_words
from kg.phrases import count_of, listed
from kg.selection.viewpoints import AUTHOR, source_of
from kg.store.backend import corpus_of
from kg.table.counted import IS_ACT
from kg.table.publication import published_days
from kg.table.set_aside import CODING, IS_RETRACTED, TEXT

if TYPE_CHECKING:
    from kg.selection.selection import Selection
    from kg.store.backend import Backend


_NEEDED = ("statement", "act", "deed", "mode", "polarity", "article", "coder", "according_to")
_MOST_CODERS = 3
"""How many coders are named at most."""
_MOST_PUBLISHERS = 3


@dataclass(frozen=True, slots=True)
class Support:
    """What a number or a picture is based on.

    Args:
        acts: How many acts.
        statements: How many statements.
        articles: How many articles; of a table of one's own documents.
        sources: How many authors, publishers or actors whose claims they are, or who are told to take a stand on them;
            none of a table of one's own.
        coders: Whose codings count, of articles that others have coded, too.
        other_coders: How many others have coded these articles.
        reprints: How many other printings of these are coded, but do not count.
        superseded: How many earlier versions of these are coded, but do not count.
        retracted: How many articles that are looked at are coded and were retracted, so that they do not count.
        with_errors: How many statements of the corpus have errors, so that they do not count.
        unread: How many of its files cannot be read.
        without_words: How many of the statements have no words.
        rows: The statements, one row or several each.
        backend: Where they come from; ``None`` for a table of one's own.
        selection: What is looked at; ``None`` for everything.
    """

    acts: int
    statements: int
    articles: int
    sources: int
    coders: tuple[str, ...] = ()
    other_coders: int = 0
    reprints: int = 0
    superseded: int = 0
    retracted: int = 0
    with_errors: int = 0
    unread: int = 0
    without_words: int = 0
    rows: polars.DataFrame = field(default_factory=polars.DataFrame, compare=False, repr=False)
    backend: Backend | None = field(default=None, compare=False, repr=False)
    selection: Selection | None = field(default=None, compare=False, repr=False)

    def among(self, keys: Iterable[str], sources: Iterable[str] | None = None) -> Support:
        """Return the same of some statements only, such as those that a picture shows; see :func:`support_of`."""
        wanted = polars.Series(list(keys), dtype=polars.String).implode()
        support = support_of_rows(self.rows.filter(polars.col("statement").is_in(wanted)), self.backend, self.selection)
        return support if sources is None else replace(support, sources=len(set(sources)))

    @property
    def signers(self) -> int:
        """How many have written the articles: their authors, and publishers where no author is named."""
        if self.backend is None:
            return 0
        of_them = polars.col("article").is_in(self.rows["article"].unique().implode())
        names = self.backend.scan().filter(of_them).select(AUTHOR.alias("by")).unique().collect()["by"]
        return names.drop_nulls().len()

    @property
    def source_line(self) -> str:
        """Who published the articles, and when: a sentence that is the same on every day; empty where that is unknown.

        The days are the first and the last on which any of the articles may have been published; that a date is the
        coder's conclusion is said.
        """
        if self.backend is None or not self.articles:
            return ""
        of_them = polars.col("article").is_in(self.rows["article"].unique().implode())
        articles = self.backend.scan().filter(of_them)
        facts = articles.select("article", "publisher", "published", "inferred_published").unique().collect()
        publishers = facts["publisher"].drop_nulls().unique().sort().to_list()
        return f"Source: {listed(publishers, _MOST_PUBLISHERS)}, {_published(facts)}." if publishers else ""

    def __str__(self) -> str:
        """Return it in words."""
        if self.backend is None and self.statements and not self.sources:
            number = count_of(self.statements, "statement")
            return f"{number} in {count_of(self.articles, 'document')}" if self.articles else number
        numbers = (self.acts, self.statements, self.articles, self.sources)
        words = listed(map(self._counted, numbers, ("act", "statement", "article", "source")))
        beside = (
            (self.other_coders, "other coder"),
            (self.reprints, "reprint"),
            (self.superseded, "earlier version"),
            (self.retracted, "retracted article"),
            (self.unread, "unreadable file"),
            (self.with_errors, "statement with errors", "statements with errors"),
        )
        left_out = [count_of(number, *what) for number, *what in beside if number]
        by = f"coded by {listed(self.coders, _MOST_CODERS)}; " if self.coders else ""
        return f"{words} ({by}{listed(left_out)} left out)" if left_out else words

    def _counted(self, number: int, what: str) -> str:
        """Return a number of something; of statements, how many of them have no words."""
        without = f" ({self.without_words:,} without words)" if what == "statement" and self.without_words else ""
        return f"{count_of(number, what)}{without}"


def _published(articles: polars.DataFrame) -> str:
    """Return when articles were published: the date of one, or the first and the last day of several."""
    concluded = articles.filter(polars.col("published").is_null())
    inferred = concluded["inferred_published"].drop_nulls()
    if articles.height == 1 and inferred.len():
        return f"no date printed, probably {edtf_in_words(inferred[0])}"
    bounds = published_days(articles).select(polars.col("published_from").min(), polars.col("published_until").max())
    first, last = bounds.row(0)
    if first is None or last is None:
        return "undated"
    first, last = days_in_words(first, first), days_in_words(last, last)
    when = f"published on {first}" if first == last else f"published from {first} to {last}"
    return f"{when} (not all dates are printed)" if inferred.len() else when


def statements_of(frame: polars.DataFrame, column: str = "statements") -> list[str]:
    """Return the keys in a column of lists of statements, each once, sorted."""
    return frame[column].list.explode(keep_nulls=False, empty_as_null=False).unique().sort().to_list()


def support_of(
    keys: Iterable[str], backend: Backend, sources: Iterable[str] | None = None, selection: Selection | None = None
) -> Support:
    """Return what a number is based on: the statements of these keys.

    Args:
        keys: The keys.
        backend: Where they come from.
        sources: Those on whose word it is, where they are not those whose claims the statements are, such as whoever
            is told to deny a claim.
        selection: What is looked at; everything if ``None``.
    """
    rows = backend.scan().filter(polars.col("statement").is_in(list(keys)))
    support = support_of_rows(rows.with_columns(according_to=source_of()).select(_NEEDED).collect(), backend, selection)
    return support if sources is None else replace(support, sources=len(set(sources)))


def support_of_rows(rows: polars.DataFrame, backend: Backend | None, selection: Selection | None = None) -> Support:
    """Return what a number is based on, of ties, or of rows of the statement table that say whose claims they are.

    Args:
        rows: The rows, with ``according_to``.
        backend: Where they come from; it may hold other codings of the same texts. ``None`` for a table of one's own.
        selection: What is looked at; everything if ``None``.
    """
    counts = rows.select(
        polars.col("act").filter(IS_ACT).n_unique(),
        *(polars.col(name).drop_nulls().n_unique() for name in ("statement", "article", "according_to")),
    )
    acts, statements, articles, sources = counts.row(0)
    if backend is None:
        return Support(acts, statements, articles, sources, rows=rows)
    counted = rows.select("coder", "article").unique()
    codings = backend.scan().select(*CODING, looked_at=_is_looked_at(selection)).unique().collect()
    of_these = codings.join(counted, on="article", how="semi")
    others = of_these.join(counted, on=["coder", "article"], how="anti")
    coders = counted.join(others, on="article", how="semi")["coder"].unique().sort()
    printings = codings.unique("article").with_columns(text=TEXT, is_retracted=IS_RETRACTED)
    texts = printings.join(counted, on="article", how="semi").select("text")
    left_out = printings.join(counted, on="article", how="anti")
    standing = left_out.filter(~polars.col("is_retracted"))
    corpus = corpus_of(backend)
    is_earlier = polars.col("superseded_by").list.set_intersection(counted["article"].implode()).list.len() > 0
    return Support(
        acts,
        statements,
        articles,
        sources,
        tuple(coders),
        others["coder"].n_unique(),
        reprints=standing.join(texts, on="text", how="semi").height,
        superseded=standing.filter(is_earlier).height,
        retracted=left_out.filter("is_retracted", "looked_at").height,
        with_errors=corpus.left_out if corpus is not None else 0,
        unread=len(corpus.unread) if corpus is not None else 0,
        without_words=_without_words(rows, backend),
        rows=rows,
        backend=backend,
        selection=selection,
    )


def _without_words(rows: polars.DataFrame, backend: Backend) -> int:
    """Return how many of some statements have no words."""
    without = backend.scan().filter(polars.col("quote_missing").is_not_null()).select("statement").collect()
    return rows.join(without, on="statement", how="semi")["statement"].n_unique() if without.height else 0


def _is_looked_at(selection: Selection | None) -> polars.Expr:
    """Return whether rows are of an article that a selection looks at, retracted or not."""
    chosen = [polars.lit(value=True)]
    if selection is not None:
        chosen += [polars.col("article").is_in(selection.articles)] if selection.articles else []
        chosen += [polars.col("section").is_in(selection.sections).fill_null(value=False)] if selection.sections else []
        chosen += [polars.col("tags").list.set_intersection([*selection.tags]).list.len() > 0] if selection.tags else []
    return polars.all_horizontal(chosen)
