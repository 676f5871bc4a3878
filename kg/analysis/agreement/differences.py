"""Where coders differ: statements that one lacks, fields, and relations that are taken for one another."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import numpy
import polars

from kg.analysis.agreement.broken_down import compared_coders
from kg.analysis.agreement.codings import Coded
from kg.analysis.agreement.coefficients import precision_recall
from kg.analysis.agreement.measured import differing, values_of
from kg.analysis.agreement.rows import OF_CLAIM, lone

_SHARED: dict[str, Any] = {
    **dict.fromkeys(("coder", "compared_with", "alike"), polars.String),
    **dict.fromkeys(("of_coder", "of_other", "shared"), polars.Int64),
    **dict.fromkeys(("precision", "recall", "f1"), polars.Float64),
    "statements": polars.List(polars.String),
}
_CONFUSED: dict[str, Any] = {
    **dict.fromkeys(("relation", "other"), polars.String),
    "times": polars.Int64,
    "share": polars.Float64,
    "statements": polars.List(polars.String),
}


def pairs_of(coded: Coded) -> polars.DataFrame:
    """Return what each two coders share, with precision, recall and F₁ of the first at the second."""
    claim = [one for one in coded.compared if one.name in OF_CLAIM]
    words = coded.rows.select(polars.struct("start", "end").alias("words"))["words"].to_list()
    found = []
    for one, other in compared_coders(coded):
        if coded.reference and other != len(coded.coders) - 1:
            continue
        both = coded.has_coded[:, one] & coded.has_coded[:, other]
        of = numpy.flatnonzero(both[coded.article_of_unit])
        first, second = coded.units[of, one], coded.units[of, other]
        matched = (first >= 0) & (second >= 0)
        same = matched.copy()
        for field_ in claim:
            same &= field_.codes[first] == field_.codes[second]
        exact = [is_same and words[a] == words[b] for is_same, a, b in zip(same, first, second, strict=True)]
        sizes = int((first >= 0).sum()), int((second >= 0).sum())
        for alike, which in (
            ("matched", matched),
            ("same claim", same),
            ("word for word", numpy.asarray(exact)),
        ):
            shared = int(which.sum())
            unlike = numpy.concatenate([column[~which] for column in (first, second)])
            keys = coded.named(numpy.sort(unlike[unlike >= 0]))
            figures = precision_recall(shared, *sizes)
            found.append((coded.coders[one], coded.coders[other], alike, *sizes, shared, *figures, keys))
    return polars.DataFrame(found, schema=_SHARED, orient="row")


def confused_relations(coded: Coded) -> polars.DataFrame:
    """Return the relations that coders chose for the same statement, those first that are confused most often."""
    relation, count = coded.codings.relation, len(coded.codings.relations)
    pairs = [coded.units[:, [one, other]] for one, other in combinations(range(len(coded.coders)), 2)]
    matched = numpy.concatenate([rows[(rows >= 0).all(1)] for rows in pairs])
    chosen = numpy.sort(relation[matched], axis=1)
    used = numpy.bincount(chosen.reshape(-1), minlength=count) - numpy.bincount(
        chosen[chosen[:, 0] == chosen[:, 1], 0], minlength=count
    )
    apart = chosen[:, 0] != chosen[:, 1]
    cells, cell, times = numpy.unique(
        chosen[apart, 0] * count + chosen[apart, 1], return_inverse=True, return_counts=True
    )
    shares = times / (used[cells // count] + used[cells % count] - times)
    order = numpy.lexsort((cells, -shares, -times))
    size = coded.rows.height
    behind = numpy.unique(cell.reshape(-1, 1) * size + matched[apart])
    limits = numpy.searchsorted(behind, numpy.arange(len(cells) + 1) * size)
    names = numpy.asarray(coded.codings.relations, dtype=object)
    columns = {
        "relation": list(names[cells[order] // count]),
        "other": list(names[cells[order] % count]),
        "times": times[order].tolist(),
        "share": shares[order].tolist(),
        "statements": [coded.named(behind[limits[one] : limits[one + 1]] % size) for one in order.tolist()],
    }
    return polars.DataFrame(columns, schema=_CONFUSED)


def differences_of(coded: Coded) -> polars.DataFrame:
    """Return the units on which coders differ, in the order of the articles and their words.

    Those come first that several have.
    """
    fields = [one for one in coded.compared if one.name != "relation family"]
    apart = {"coded": lone(coded.units, coded.read)}
    apart |= {one.name: differing(values_of(one, coded.units)) for one in fields}
    table = numpy.stack([*apart.values()], axis=1)
    starts = coded.rows["start"].fill_null(0).to_numpy()[coded.units.max(1)]
    order = numpy.lexsort((starts, coded.article_of_unit, (coded.units >= 0).sum(1) == 1))
    order = order[table[order].any(1)]
    unit, which = numpy.nonzero(table[order])
    differ = polars.DataFrame({"unit": unit, "differ": polars.Series([*apart]).gather(which)})
    unit, coder = numpy.nonzero(coded.units[order] >= 0)
    statements = coded.rows["statement"].gather(coded.units[order][unit, coder])
    coders = polars.Series(coded.coders).gather(coder)
    has_it = polars.DataFrame({"unit": unit, "coders": coders, "statements": statements})
    articles = polars.Series(coded.articles).gather(coded.article_of_unit[order])
    found = polars.DataFrame({"unit": numpy.arange(len(order)), "article": articles})
    for lists in (differ, has_it):
        listed = lists.group_by("unit", maintain_order=True).agg(polars.all())
        found = found.join(listed, on="unit", how="left", maintain_order="left")
    return found.drop("unit")
