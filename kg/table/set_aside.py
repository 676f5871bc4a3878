"""Which coding of a text counts, so that several coders, reprints and versions are never added up.

One coder an article: ``gold`` if it coded the article, else the corpus's own coder, else the first by name; also where
they found nothing to code. One article a text: the original if it is coded, else the first of its reprints by name. One
version of a text: the newest that is coded. What was retracted does not count: of printings, those that stand do.
"""

from __future__ import annotations

from collections.abc import Iterable

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.versions import Coding
from kg.model import ArticleStatus, SetAside
from kg.table.columns import COLUMNS

GOLD = "gold"
"""The coder whose codings are those that coders agreed on."""

CODING = list(Coding._fields)
"""What tells which codings there are: columns of the statement table."""
CODER = CODING[:2]
"""Those that name a coding."""

TEXT = polars.coalesce("copy_of", "article")
"""What an article prints: itself, or the article of which it is a reprint."""
COUNTS = polars.col("set_aside").is_null()
"""Whether its coding counts."""
IS_OF_THE_CODER = polars.col("set_aside").ne_missing(polars.lit(str(SetAside.OTHER_CODER)))
"""Whether it is of the coding of its article that counts."""
IS_RETRACTED = polars.col("article_status").eq_missing(polars.lit(str(ArticleStatus.RETRACTED)))
"""Whether its article was retracted."""


def codings_of(corpus: Corpus) -> polars.DataFrame:
    """Return the codings of a corpus, those without a statement included, with ``set_aside`` as :func:`judged` says."""
    return judged(codings_frame(corpus.codings()), corpus.config.coder)


def codings_frame(codings: Iterable[Coding]) -> polars.DataFrame:
    """Return codings as the columns :data:`CODING`."""
    return polars.DataFrame(list(codings), {name: COLUMNS[name] for name in CODING}, orient="row")


def judged(codings: polars.DataFrame, preferred: str) -> polars.DataFrame:
    """Return the codings of a corpus with ``set_aside``, why they do not count; null for those that do.

    Args:
        codings: The columns :data:`CODING`, each coding once.
        preferred: The coder of the corpus.
    """
    coder, article = polars.col("coder"), polars.col("article")
    rank = polars.when(coder == GOLD).then(0).when(coder == preferred).then(1).otherwise(2)
    return codings.sort("article", rank, coder).with_columns(
        set_aside=polars.when(~article.is_first_distinct())
        .then(polars.lit(str(SetAside.OTHER_CODER)))
        .when(IS_RETRACTED)
        .then(polars.lit(str(SetAside.RETRACTED)))
        .when(polars.col("superseded_by").list.len() > 0)
        .then(polars.lit(str(SetAside.SUPERSEDED)))
        .when(article.is_in(printed_again(codings).implode()))
        .then(polars.lit(str(SetAside.REPRINT)))
    )


def printed_again(codings: polars.DataFrame, *first: polars.Expr) -> polars.Series:
    """Return the articles whose texts count by other articles among some codings.

    Args:
        codings: The columns ``article``, ``copy_of`` and ``article_status``, and what ``first`` needs.
        first: What to sort the articles of a text by that stand, before its original.
    """
    in_order = codings.sort(IS_RETRACTED, *first, polars.col("copy_of").is_not_null(), "article").unique(
        "article", keep="first", maintain_order=True
    )
    return in_order.filter(~TEXT.is_first_distinct())["article"]
