"""Which coding of an article counts, so that several coders and reprints are never added up.

One coder an article: ``gold`` if it coded the article, else the corpus's own coder, else the first by name. A reprint
counts only where nobody has coded its original.
"""

from __future__ import annotations

import polars

from kg.model import SetAside

GOLD = "gold"
"""The coder whose codings are those that coders agreed on."""

CODING = ["coder", "article", "copy_of"]
"""What tells which codings there are."""


def judged(codings: polars.DataFrame, preferred: str) -> polars.DataFrame:
    """Return the codings of a corpus with ``set_aside``, why they do not count; null for those that do.

    Args:
        codings: The columns :data:`CODING` of the whole table, each coding once.
        preferred: The coder of the corpus.
    """
    coder, copy_of = polars.col("coder"), polars.col("copy_of")
    rank = polars.when(coder == GOLD).then(0).when(coder == preferred).then(1).otherwise(2)
    other = polars.lit(str(SetAside.OTHER_CODER))
    is_reprint = copy_of.is_in(codings["article"].filter(codings["copy_of"].is_null()).implode())
    return codings.sort("article", rank, coder).with_columns(
        set_aside=polars.when(~polars.col("article").is_first_distinct())
        .then(other)
        .when(is_reprint)
        .then(polars.lit(str(SetAside.REPRINT)))
    )
