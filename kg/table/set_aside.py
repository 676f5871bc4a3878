"""Which coding of a text counts, so that several coders and reprints are never added up.

One coder an article: ``gold`` if it coded the article, else the corpus's own coder, else the first by name; also where
they found nothing to code. One article a text: the original if it is coded, else the first of its reprints by name.
"""

from __future__ import annotations

import polars

from kg.corpus.corpus import Corpus
from kg.model import SetAside

GOLD = "gold"
"""The coder whose codings are those that coders agreed on."""

CODING = ["coder", "article", "copy_of"]
"""What tells which codings there are."""

TEXT = polars.coalesce("copy_of", "article")
"""What an article prints: itself, or the article of which it is a reprint."""
IS_OF_THE_CODER = polars.col("set_aside").ne_missing(polars.lit(str(SetAside.OTHER_CODER)))
"""Whether it is of the coding of its article that counts."""


def codings_of(corpus: Corpus) -> polars.DataFrame:
    """Return the codings of a corpus, those without a statement included, with ``set_aside`` as :func:`judged` says."""
    codings = polars.DataFrame(corpus.codings(), dict.fromkeys(CODING, polars.String), orient="row")
    return judged(codings, corpus.config.coder)


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
        .when(article.is_in(printed_again(codings).implode()))
        .then(polars.lit(str(SetAside.REPRINT)))
    )


def printed_again(codings: polars.DataFrame, *first: polars.Expr) -> polars.Series:
    """Return the articles whose texts count by other articles among some codings.

    Args:
        codings: The columns ``article`` and ``copy_of``, and what ``first`` needs.
        first: What to sort the articles of a text by, before its original.
    """
    in_order = codings.sort(*first, polars.col("copy_of").is_not_null(), "article").unique(
        "article", keep="first", maintain_order=True
    )
    return in_order.filter(~TEXT.is_first_distinct())["article"]
