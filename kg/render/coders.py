"""Who coded which articles, and what of it does not count, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import polars

from kg.model import SetAside
from kg.phrases import count_of, listed
from kg.table.set_aside import IS_OF_THE_CODER

ASIDE: Mapping[SetAside, tuple[str, str]] = {
    SetAside.REPRINT: ("reprint", "reprints"),
    SetAside.RETRACTED: ("retracted article", "retracted articles"),
    SetAside.SUPERSEDED: ("superseded version", "superseded versions"),
}
_MOST = 3
"""How many other coders are named at most."""


def coder_lines(codings: polars.DataFrame) -> Iterator[tuple[str, str]]:
    """Yield each coder with what they coded, and what of that does not count where no coder is chosen.

    Args:
        codings: One row for each coder and article, as :func:`kg.table.set_aside.judged` gives them.
    """
    for (coder,), own in codings.sort("coder").group_by("coder", maintain_order=True):
        theirs = own.filter(~IS_OF_THE_CODER)
        others = codings.filter(IS_OF_THE_CODER).join(theirs, on="article", how="semi")["coder"].unique().sort()
        not_counted = [f"{theirs.height:,} that {listed(others, _MOST)} coded"] if theirs.height else []
        for why, (one, several) in ASIDE.items():
            if number := own.filter(set_aside=str(why)).height:
                not_counted.append(count_of(number, one, several))
        more = f"; not counted: {listed(not_counted)}" if not_counted else ""
        yield str(coder), f"{count_of(own.height, 'article')}{more}"
