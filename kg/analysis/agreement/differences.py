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
_DIFFERENCES: dict[str, Any] = {
    "article": polars.String,
    **dict.fromkeys(("differ", "coders", "statements"), polars.List(polars.String)),
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
    statements = [matched[apart][cell.reshape(-1) == which].reshape(-1) for which in order]
    names = numpy.asarray(coded.codings.relations, dtype=object)
    columns = {
        "relation": list(names[cells[order] // count]),
        "other": list(names[cells[order] % count]),
        "times": times[order].tolist(),
        "share": shares[order].tolist(),
        "statements": [coded.named(numpy.unique(one)) for one in statements],
    }
    return polars.DataFrame(columns, schema=_CONFUSED)


def differences_of(coded: Coded) -> polars.DataFrame:
    """Return the units on which coders differ, in the order of the articles and their words.

    Those come first that several have.
    """
    fields = [one for one in coded.compared if one.name != "relation family"]
    apart = {one.name: differing(values_of(one, coded.units)).tolist() for one in fields}
    alone = (coded.units >= 0).sum(1) == 1
    lacking = lone(coded.units, coded.read).tolist()
    starts = coded.rows["start"].fill_null(0).to_numpy()[coded.units.max(1)]
    found: dict[str, list[Any]] = {name: [] for name in _DIFFERENCES}
    for unit in numpy.lexsort((starts, coded.article_of_unit, alone)).tolist():
        differ = [*(["coded"] if lacking[unit] else []), *(name for name, units in apart.items() if units[unit])]
        if differ:
            statements = coded.units[unit]
            found["article"].append(coded.articles[coded.article_of_unit[unit]])
            found["differ"].append(differ)
            found["coders"].append([coded.coders[coder] for coder in numpy.flatnonzero(statements >= 0)])
            found["statements"].append(coded.named(statements[statements >= 0]))
    return polars.DataFrame(found, schema=_DIFFERENCES)
