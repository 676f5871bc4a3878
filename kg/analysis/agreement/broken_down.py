"""Agreement of each pair of coders, article, week of coding and relation, and before and after decisions."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from typing import Any

import numpy

from kg.analysis.agreement.codings import Coded, Compared
from kg.analysis.agreement.coefficients import Integers
from kg.analysis.agreement.measured import alpha_by_group, alpha_by_value, differing, values_of
from kg.analysis.agreement.rows import OF_CLAIM, UNITS, counts, lone, row
from kg.store.backend import Backend, corpus_of


def broken_down(coded: Coded, backend: Backend) -> Iterator[dict[str, Any]]:
    """Yield the rows of each pair of coders, article, week and relation, and of relations before and since decisions.

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
    days = _days(coded, backend)
    weeks = {id: _week(max(some)) for id, some in days.items()}
    names = sorted({*weeks.values()})
    if len(names) > 1:
        number = numpy.asarray([names.index(weeks[id]) if id in weeks else -1 for id in coded.articles])
        of = everything[number[coded.article_of_unit] >= 0]
        yield from _groups(coded, fields, "week", names, of, number[coded.article_of_unit[of]])
    relation = next(one for one in fields if one.name == "relation")
    ids = {coded.codings.relations[index] for index in relation.values}
    yield from _relations(coded, relation, "relation", ids, everything)
    yield from _decisions(coded, relation, ids, days)


def compared_coders(coded: Coded) -> list[tuple[int, int]]:
    """Return the pairs of coders who coded an article together."""
    pairs = combinations(range(len(coded.coders)), 2)
    return [(one, other) for one, other in pairs if (coded.has_coded[:, one] & coded.has_coded[:, other]).any()]


def _days(coded: Coded, backend: Backend) -> dict[str, list[date]]:
    """Return the days on which its coders coded each article, where files say so."""
    corpus = corpus_of(backend)
    annotations = {} if corpus is None else corpus.annotations
    days: dict[str, list[date]] = {}
    for article in coded.articles:
        found = [annotations.get(f"{coder}/{article}") for coder in coded.coders]
        if some := [one.coded for one in found if one is not None and one.coded is not None]:
            days[article] = some
    return days


def _week(day: date) -> str:
    """Return the ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


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


def _relations(
    coded: Coded, relation: Compared, by: str, ids: Collection[str], within: Integers, when: str = ""
) -> Iterator[dict[str, Any]]:
    """Yield what is compared of the units for which some coder chose a relation.

    Args:
        coded: What was coded.
        relation: The relations of statements.
        by: What the rows are called.
        ids: The relations that have rows.
        within: The units that are looked at, by number.
        when: What stands behind the id of a relation in the name of its row.
    """
    units, read = coded.units[within], coded.read[within]
    codes = values_of(relation, units)
    alphas, agreed = alpha_by_value(codes, len(relation.values))
    alone = lone(units, read)
    for index, value in enumerate(relation.values):
        id = coded.codings.relations[value]
        if id not in ids:
            continue
        name = f"{id}{when}"
        has = (codes == index).any(1)
        several = has & ((codes >= 0).sum(1) > 1)
        counted = counts(units[has], read[has])
        yield row(by, name, UNITS, counted.matched, counted.f1, coded.keys(within[has & alone]))
        keys = coded.keys(within[several & ((codes >= 0) & (codes != index)).any(1)])
        share, alpha = _number(agreed[index]), _number(alphas[index])
        yield row(by, name, relation.name, int(several.sum()), share, keys, alpha=alpha)


def _decisions(
    coded: Coded, relation: Compared, ids: Collection[str], days: Mapping[str, Sequence[date]]
) -> Iterator[dict[str, Any]]:
    """Yield the rows of relations before and since the last decision on each, where there are statements of both.

    An article that one coded before and another since is on neither side.

    Args:
        coded: What was coded.
        relation: The relations of statements.
        ids: The relations that were chosen.
        days: The days on which each article was coded.
    """
    for id in sorted({*ids} & coded.vocabulary.decisions.keys()):
        decided = coded.vocabulary.decisions[id][-1].day
        sides = {
            "before": [one in days and max(days[one]) < decided for one in coded.articles],
            "since": [one in days and min(days[one]) >= decided for one in coded.articles],
        }
        rows: list[dict[str, Any]] = []
        for side, of_articles in sides.items():
            within = numpy.flatnonzero(numpy.asarray(of_articles)[coded.article_of_unit])
            rows += _relations(coded, relation, "decision", [id], within, f" {side} {decided}")
        if all(one["agreed"] is not None for one in rows if one["of"] == UNITS):
            yield from rows


def _number(value: float) -> float | None:
    return None if numpy.isnan(value) else float(value)
