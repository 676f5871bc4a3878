"""The section of coalitions."""

from __future__ import annotations

from collections.abc import Iterator

import polars

from kg.analysis.coalitions.compute import Coalitions
from kg.analysis.coalitions.issue_positions import Bearing
from kg.analysis.section import Line, Rows, Section, rows_of
from kg.phrases import count_of, listed
from kg.selection.support import statements_of

_ABOUT = (
    "Who agrees with whom on balance, found by the Louvain method (Blondel and others 2008) from agreement minus "
    "disagreement (Leifeld 2017), and the issues that unite and divide coalitions."
)
_MOST_COALITIONS = 6
_MOST_NAMES = 8
_MOST_ISSUES = 4


def coalitions_section(result: Coalitions) -> Section:
    """Return the section of coalitions."""
    tables = [_members(result), *([_bearings(result), _splits(result)] if result.number else [])]
    return result.as_section("Coalitions", _ABOUT, _lines(result) if result.number else (), tables)


def _members(result: Coalitions) -> Rows:
    stability = ["stability"] if "stability" in result.rows.columns else []
    return rows_of(
        "Members of coalitions",
        result.rows.rename({"label": "who"}),
        ["who", "coalition", "within", "outside", *stability, "issues"],
        note="Within and outside: mean agreement minus disagreement with other members, and with all others.",
    )


def _bearings(result: Coalitions) -> Rows:
    decided = result.issues.filter(polars.col("bearing") != str(Bearing.LEAVES))
    names = {"issue_label": "about", "members_for": "for", "members_against": "against", "bearing": "effect"}
    return rows_of(
        "Agreement and disagreement within coalitions",
        decided.rename(names),
        ["coalition", "about", "effect", "for", "against", "unity"],
        note="Unity: |for − against| / (for + against), the index of cohesion (Rice 1928); above 0.5 the issue binds.",
    )


def _splits(result: Coalitions) -> Rows:
    names = {"issue_label": "about", "one_position": "position", "other_position": "other position"}
    return rows_of(
        "Disagreement between coalitions",
        result.splits.filter(polars.col("apart") > 0).rename(names),
        ["one", "other", "about", "position", "other position", "apart"],
        note="Positions run from −1, all against, to 1, all for.",
    )


def _lines(result: Coalitions) -> Iterator[Line]:
    members, number = result.rows["coalition"].count(), result.number
    fit = (
        f" (modularity {result.modularity:.2f}); {result.fit:.0%} of the weight of ties fits the coalitions: "
        "agreement within, disagreement between"
    )
    yield Line(
        f"{members:,} of {count_of(result.rows.height, 'actor')} belong to {count_of(number, 'coalition')}"
        f"{fit * (number > 1)}.",
        tuple(statements_of(result.rows)),
    )
    for number in range(1, min(result.number, _MOST_COALITIONS) + 1):
        yield from _of_coalition(result, number)
    opposed = result.splits.filter(polars.col("opposed"), polars.col("other") <= _MOST_COALITIONS)
    for (one, other), split in opposed.partition_by("one", "other", as_dict=True).items():
        over = [
            f"over {listed(of_side['issue_label'].to_list(), _MOST_ISSUES)} "
            f"(coalition {one} {way}, coalition {other} {contrary})"
            for way, contrary, side in (("for", "against", 1), ("against", "for", -1))
            if (of_side := split.filter(polars.col("one_position").sign() == side)).height
        ]
        yield Line(f"Coalitions {one} and {other} disagree {listed(over)}.", tuple(statements_of(split)))


def _of_coalition(result: Coalitions, number: int) -> Iterator[Line]:
    """Say who is in a coalition, those who say most first, and what it agrees and disagrees on."""
    rows = result.rows.filter(polars.col("coalition") == number)
    by_use = rows.sort(polars.col("statements").list.len(), "actor", descending=[True, False])
    members = listed(by_use["label"].to_list(), _MOST_NAMES)
    issues = result.issues.filter(polars.col("coalition") == number)
    binding = issues.filter(polars.col("bearing") == str(Bearing.BINDS))
    agreed = [
        f"on {listed(of_way['issue_label'].to_list(), _MOST_ISSUES)} ({way})"
        for (way,), of_way in binding.partition_by("direction", as_dict=True).items()
    ]
    behind = binding if agreed else rows
    alike = f"agrees {listed(agreed)}" if agreed else "is not united by any single issue"
    yield Line(f"Coalition {number} ({members}) {alike}.", tuple(statements_of(behind)))
    divided = issues.filter(polars.col("bearing") == str(Bearing.DIVIDES))
    if divided.height:
        over = listed(divided["issue_label"].to_list(), _MOST_ISSUES)
        yield Line(f"Coalition {number} is divided over {over}.", tuple(statements_of(divided)))
