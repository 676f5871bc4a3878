"""Who is for and who is against what."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import polars

from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.compute import cases
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Of, Piece, Sentence, joined, plain
from kg.findings.material import Candidate, Draft, Material
from kg.model import Polarity
from kg.selection.selection import Level

_MOST = 4
"""How many actors of one side are named."""


def find_positions(material: Material) -> Iterator[Candidate]:
    """Yield the issues on which actors take positions, as ``kg analyse discourse`` counts them.

    Actors stand as they are, at every level of the selection: what is claimed never rolls up. That somebody does not
    support an issue is not that they are against it, so denials do not count. What one actor alone says to another is
    told as what it does to that other. What one actor alone says once is told as the statement has it.
    """
    whole = material.selection.of_all_layers
    found = cases(material.backend, replace(whole, level=Level.ENTITY, polarities=(Polarity.AFFIRMED,)))
    known = found.cases.filter(polars.col("second").is_in([*material.backend.entities]))
    towards = set(material.own.filter(polars.col("counterparties").list.len() > 0)["statement"])
    issues = known.group_by("second", maintain_order=True).agg(
        polars.col("statement").unique().sort(), polars.col("first").n_unique()
    )
    for issue, keys, actors in issues.iter_rows():
        if actors > 1 or not towards.issuperset(keys):
            yield Candidate(tuple(keys), partial(_say, issue, known, found, material))


def _say(issue: str, known: polars.DataFrame, found: Discourse, material: Material, alone: bool) -> Draft | None:
    of_issue = known.filter(second=issue)
    rows = material.rows(of_issue["statement"])
    clauses = Clauses(material)
    once = clauses.of(rows[0]["statement"]) if len(material.told_by(row["statement"] for row in rows)) == 1 else None
    counts: list[Count] = []
    said: list[Sentence] = []
    sides = {}
    for stance, side in ((1, "for"), (-1, "against")):
        holding = of_issue.filter(qualifier=stance).group_by("first", maintain_order=True).agg("statement")
        sides[side] = set(holding["first"])
        if holding.height:
            names = []
            for id, keys in holding.iter_rows():
                limits = [clauses.limits(row) for row in material.rows(keys)]
                if None in limits:
                    return None
                names.append(
                    (Piece(found.first_labels[id], Of.ENTITY, id), *joined(dict.fromkeys(filter(None, limits)), ""))
                )
            more = len(names) - _MOST
            shown = [*names[:_MOST], *([plain(f"{more:,} more")] if more > 0 else [])]
            several = holding.height > 1 or clauses.number([holding["first"][0]]) == "several"
            said.append((*joined(shown, ", ", " and "), Piece(f" {'are' if several else 'is'} {side} it")))
            keys = holding["statement"].list.explode().unique().sort()
            counts.append(Count.of(holding.height, f"actor {side}", f"actors {side}", keys))
    both = len(sides["for"] & sides["against"])
    remarks = [f"{both:,} of them on both sides"] if both else []
    on = (Piece("on "), Piece(found.second_labels[issue], Of.ENTITY, issue), Piece(": "))
    return Draft(
        title=_title(len(counts), of_issue["first"].n_unique()),
        sentence=once.attributed if once and len(said) == 1 else (*on, *joined(said, "; ")),
        counts=tuple(counts),
        remarks=tuple(remarks),
    )


def _title(sides: int, actors: int) -> str:
    if sides > 1:
        return "Disagreement"
    return "Agreement" if actors > 1 else "Position"
