"""Agreement of each pair of coders, article, week of coding and relation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any

import numpy

from kg.analysis.agreement.codings import Coded, Compared
from kg.analysis.agreement.coefficients import Integers
from kg.analysis.agreement.measured import alpha_by_group, alpha_by_value, differing, values_of
from kg.analysis.agreement.rows import OF_CLAIM, UNITS, counts, lone, row
from kg.store.backend import Backend, corpus_of


def broken_down(coded: Coded, backend: Backend) -> Iterator[dict[str, Any]]:
    """Yield the rows of each pair of coders, article, week and relation.

    Args:
        coded: What was coded.
        backend: Where it comes from; the days of coding stand in its corpus.
    """
    fields = [one for one in coded.compared if one.name in OF_CLAIM]
    for one, other in compared_coders(coded):
        both = coded.has_coded[:, one] & coded.has_coded[:, other]
        of = numpy.flatnonzero(both[coded.article_of_unit] & (coded.units[:, [one, other]] >= 0).any(1))
        pair = f"{coded.coders[one]}, {coded.coders[other]}"
        yield from _groups(coded, fields, "coders", [pair], of, numpy.zeros(len(of), dtype=numpy.int64), (one, other))
    everything = numpy.arange(len(coded.units))
    yield from _groups(coded, fields, "article", coded.articles, everything, coded.article_of_unit)
    weeks = _weeks(coded, backend)
    names = sorted({*weeks.values()})
    if len(names) > 1:
        number = numpy.asarray([names.index(weeks[id]) if id in weeks else -1 for id in coded.articles])
        of = everything[number[coded.article_of_unit] >= 0]
        yield from _groups(coded, fields, "week", names, of, number[coded.article_of_unit[of]])
    yield from _relations(coded, fields)


def compared_coders(coded: Coded) -> list[tuple[int, int]]:
    """Return the pairs of coders who coded an article together."""
    pairs = combinations(range(len(coded.coders)), 2)
    return [(one, other) for one, other in pairs if (coded.has_coded[:, one] & coded.has_coded[:, other]).any()]


def _weeks(coded: Coded, backend: Backend) -> dict[str, str]:
    """Return the ISO week in which the last of its coders coded each article, where files say so."""
    corpus = corpus_of(backend)
    annotations = {} if corpus is None else corpus.annotations
    weeks = {}
    for article in coded.articles:
        found = [annotations.get(f"{coder}/{article}") for coder in coded.coders]
        days = [one.coded for one in found if one is not None and one.coded is not None]
        if days:
            year, week, _ = max(days).isocalendar()
            weeks[article] = f"{year}-W{week:02}"
    return weeks


def _groups(
    coded: Coded,
    fields: Iterable[Compared],
    by: str,
    names: Iterable[str],
    of: Integers,
    groups: Integers,
    coders: tuple[int, ...] = (),
) -> Iterator[dict[str, Any]]:
    """Yield what is compared in groups of units."""
    names = list(names)
    columns = [*(coders or range(len(coded.coders)))]
    units, read = coded.units[of][:, columns], coded.read[of][:, columns]
    order = numpy.argsort(groups, kind="stable")
    limits = numpy.searchsorted(groups[order], numpy.arange(len(names) + 1))
    members = [order[limits[index] : limits[index + 1]] for index in range(len(names))]
    alone = lone(units, read)
    for name, inside in zip(names, members, strict=True):
        counted = counts(units[inside], read[inside])
        yield row(by, name, UNITS, counted.matched, counted.f1, coded.keys(of[inside[alone[inside]]], coders))
    for one in fields:
        codes = values_of(one, units)
        alphas, agreed, pairs = alpha_by_group(codes, groups, len(names))
        differs = differing(codes)
        for index, (name, inside) in enumerate(zip(names, members, strict=True)):
            keys = coded.keys(of[inside[differs[inside]]], coders)
            share, alpha = _number(agreed[index]), _number(alphas[index])
            yield row(by, name, one.name, int(pairs[index]), share, keys, alpha=alpha)


def _relations(coded: Coded, fields: Iterable[Compared]) -> Iterator[dict[str, Any]]:
    """Yield what is compared of the units for which some coder chose a relation."""
    relation = next(one for one in fields if one.name == "relation")
    codes = values_of(relation, coded.units)
    names = [coded.codings.relations[index] for index in relation.values]
    alphas, agreed = alpha_by_value(codes, len(names))
    alone = lone(coded.units, coded.read)
    for index, name in enumerate(names):
        has = (codes == index).any(1)
        several = has & ((codes >= 0).sum(1) > 1)
        counted = counts(coded.units[has], coded.read[has])
        yield row("relation", name, UNITS, counted.matched, counted.f1, coded.keys(has & alone))
        keys = coded.keys(several & ((codes >= 0) & (codes != index)).any(1))
        share, alpha = _number(agreed[index]), _number(alphas[index])
        yield row("relation", name, relation.name, int(several.sum()), share, keys, alpha=alpha)


def _number(value: float) -> float | None:
    return None if numpy.isnan(value) else float(value)
