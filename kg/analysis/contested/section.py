"""The section of contested claims."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.contested.compute import Contested
from kg.analysis.section import Line, Section, rows_of
from kg.model import Certainty
from kg.phrases import listed, one_or_many
from kg.selection.claims import CLAIM, claim_line
from kg.selection.positions import How, Side

_ABOUT = (
    "Claims that one source affirms and another denies, rejects or doubts. Each claim and its certainty are taken as "
    "its source states them (FactBank; Saurí and Pustejovsky 2009)."
)
_DONE = {
    (Side.FOR, How.AFFIRMS): "affirmed",
    (Side.FOR, How.DOUBTS): "denial doubted",
    (Side.AGAINST, How.DENIES): "denied",
    (Side.AGAINST, How.REJECTS): "rejected",
    (Side.AGAINST, How.DOUBTS): "doubted",
}
_MOST_LINES = 12
_MOST_SOURCES = 4


def contested_section(result: Contested) -> Section:
    """Return the section of contested claims."""
    title = "Contested claims"
    if result.viewpoints:
        title += f", {listed(result.viewpoints)}"
    tables = [
        rows_of("Claims on which sources disagree", _table(result.rows), ["claim", "for", "against", "articles"]),
        rows_of(
            "Claims on which a source contradicts itself",
            _table(result.contradictions),
            ["claim", "source", "articles"],
            note="If others take one side only, the claim is listed above as well.",
        ),
    ]
    return result.as_section(title, _ABOUT, _lines(result), tables)


def _table(rows: polars.DataFrame) -> polars.DataFrame:
    claims = polars.Series("claim", [claim_line(row) for row in rows.iter_rows(named=True)], dtype=polars.String)
    in_favour, against = (polars.col(f"{side}_sources").list.join(", ") for side in ("for", "against"))
    return rows.select(
        claims, in_favour.alias("for"), against.alias("against"), in_favour.alias("source"), "articles", "statements"
    )


def _lines(result: Contested) -> Iterator[Line]:
    by_claim = result.positions.partition_by(CLAIM, as_dict=True)
    for row in result.rows.head(_MOST_LINES).iter_rows(named=True):
        of_claim = by_claim[tuple(row[name] for name in CLAIM)]
        sides = ", ".join(filter(None, (_told(of_claim, *stand) for stand in _DONE)))
        says = one_or_many(len(row["both"]), "says", "say")
        torn = f"; {listed(row['both'], _MOST_SOURCES)} {says} both" if row["both"] else ""
        yield Line(f"{claim_line(row)}: {sides}{torn}.", tuple(row["statements"]))


def _told(positions: polars.DataFrame, side: Side, how: How) -> str:
    """Return by whom a claim is affirmed, denied, rejected or doubted."""
    of_sources = (
        positions.filter(polars.col("side") == str(side), polars.col("how") == str(how))
        .group_by("source_label", maintain_order=True)
        .agg(
            *(polars.col(name).list.explode().drop_nulls().unique().sort() for name in ("certainty", "reporters")),
            polars.col("concluded").all(),
        )
    )
    names = [_source(*row) for row in of_sources.rows()]
    return f"{_DONE[side, how]} by {listed(names, _MOST_SOURCES)}" if names else ""


def _source(label: str, certainty: list[str], reporters: list[str], concluded: bool) -> str:
    unsure = [one for one in certainty if one != str(Certainty.CERTAIN)]
    hedged = [listed(unsure, last="or")] if unsure and len(unsure) == len(certainty) else []
    how = "inferred; told by" if concluded else "quoted by"
    reported = [f"{how} {listed(reporters)}"] if reporters else []
    return f"{label} ({'; '.join(hedged + reported)})" if hedged or reported else label
