"""Agreement between coders: who codes what at all, and what they make of the statements that they both code."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, ClassVar, TypeAlias

import numpy
import polars

from kg.analysis.agreement.acts import acts_once, same_acts
from kg.analysis.agreement.broken_down import broken_down
from kg.analysis.agreement.codings import Coded, indexes_of, read_codings
from kg.analysis.agreement.coefficients import Floats, Integers
from kg.analysis.agreement.differences import confused_relations, differences_of, pairs_of
from kg.analysis.agreement.measured import measure, range_of
from kg.analysis.agreement.rows import ACTS, QUOTES, UNITS, counts, lone, row
from kg.analysis.agreement.unitizing import Marked, Stretch, UnitizingAlpha, merged
from kg.analysis.analysis import Result
from kg.phrases import count_of, listed
from kg.selection.selection import Selection
from kg.selection.support import Support, support_of
from kg.store.backend import Backend

TOGETHER, ANY = "each kind", "any kind"
"""α for unitizing over the kinds of statements, each by itself, and over all words that are quoted."""
_FEW_ARTICLES = 10

_ROWS: Mapping[str, Any] = {
    "by": polars.String,
    "name": polars.String,
    "of": polars.String,
    "pairs": polars.Int64,
    "agreed": polars.Float64,
    "chance": polars.Float64,
    "alpha": polars.Float64,
    "low": polars.Float64,
    "high": polars.Float64,
    "kappa": polars.Float64,
    "statements": polars.List(polars.String),
}


@dataclass(frozen=True, repr=False)
class Agreement(Result):
    """How far coders agree.

    Args:
        coders: The coders; the one that the others are compared with is the last.
        reference: Whether there is such a one.
        rows: One row a figure: ``by`` (``all``, ``quotes`` of a kind of statements, ``coders``, ``article``, ``week``
            or ``relation``) and ``name`` say of what; ``of`` what is compared: ``statements`` (whether the other has
            the statement at all), ``quotes``, a field of matched statements, or ``same act``. ``pairs`` is how many
            pairs it is based on, ``agreed`` the share of these that agree (F₁ of ``statements``), ``chance`` the share
            that would if values were shuffled within each article, ``alpha`` Krippendorff's α with its 95 % range over
            articles (``low``, ``high``), ``kappa`` Cohen's κ, or Fleiss's of more than two coders. What is not defined
            is missing. ``statements`` are those on which coders differ.
        pairs: One row a pair of coders and way to compare: ``coder``, ``compared_with``, ``alike`` (``matched``; ``same
            claim``: matched, with the same subject, relation and object; ``word for word``: and the same quote),
            ``of_coder``, ``of_other`` and ``shared`` (numbers of statements), ``precision``, ``recall``, ``f1``, and
            ``statements``: those that are not shared.
        confused: One row a pair of relations that coders chose for the same statement: ``relation``, ``other``,
            ``times``, ``share`` (of the pairs of which one has either), ``statements``.
        differences: One row a unit on which coders differ: ``article``, ``differ`` (what they differ in;
            ``coded`` where only some have the statement), ``coders`` (who has it), ``statements``.
        units: How many statements there are, where one that several coders have counts once.
        support: What it is based on.
        notes: What the figures do not show; why there are none.
        backend: Where the statements come from.
    """

    analysis: ClassVar[str] = "agreement"
    coders: tuple[str, ...]
    reference: bool
    rows: polars.DataFrame
    pairs: polars.DataFrame
    confused: polars.DataFrame
    differences: polars.DataFrame
    units: int
    support: Support
    notes: tuple[str, ...]
    backend: Backend = field(compare=False)


def agreement(
    backend: Backend,
    selection: Selection,
    *,
    compared_with: str | None = None,
    tolerance: int = 3,
    bootstrap: int = 200,
    seed: int = 0,
) -> Agreement:
    """Return how far coders agree who coded the same articles.

    Args:
        backend: Where statements come from.
        selection: Which coders and articles; of coders all but ``gold`` where none is chosen. Nothing else counts.
        compared_with: A coder with whom the others are compared, such as ``gold``; with each other if ``None``.
        tolerance: How many words apart the quotes of one statement may be; 0 if they must share a word.
        bootstrap: How often articles are drawn again for the ranges.
        seed: What the draws begin with.

    Raises:
        NameNotFound: There is no such coder.
        MissingExtra: SciPy is not installed.
    """
    coded = read_codings(backend, selection, compared_with, tolerance)
    if isinstance(coded, str):
        return _nothing(backend, selection, coded)
    number = len(coded.articles)
    chosen = numpy.random.default_rng(seed)
    draws = chosen.multinomial(number, numpy.full(number, 1 / number), size=bootstrap if number > 1 else 0)
    rows = [*_all(coded, draws.astype(float)), *_quotes(coded, draws.astype(float)), *broken_down(coded, backend)]
    return Agreement(
        coded.coders,
        compared_with is not None,
        polars.DataFrame(rows, schema=_ROWS),
        pairs_of(coded),
        confused_relations(coded),
        differences_of(coded),
        len(coded.units),
        _support(coded, backend, selection),
        tuple(_notes(coded, rows)),
        backend,
    )


def agreement_where_measured(backend: Backend, selection: Selection) -> Iterator[Agreement]:
    """Yield how far the coders of a selection agree, if two of them coded the same article."""
    measured = agreement(backend, selection)
    if measured.coders:
        yield measured


def _nothing(backend: Backend, selection: Selection, why: str) -> Agreement:
    empty = polars.DataFrame(schema={"statements": polars.List(polars.String)})
    support = support_of([], backend, selection=selection)
    return Agreement((), False, polars.DataFrame(schema=_ROWS), empty, empty, empty, 0, support, (why,), backend)


# Of all that was coded.


def _all(coded: Coded, draws: Floats) -> Iterator[dict[str, Any]]:
    counted = counts(coded.units, coded.read)
    yield row("all", "", UNITS, counted.matched, counted.f1, coded.keys(lone(coded.units, coded.read)))
    for one in coded.compared:
        found = measure(one, coded.units, coded.article_of_unit, draws)
        keys = coded.keys(found.differing)
        figures = {name: getattr(found, name) for name in ("chance", "alpha", "low", "high", "kappa")}
        yield row("all", "", one.name, found.pairs, found.agreed, keys, **figures)
    acts = same_acts(coded)
    keys = coded.keys(acts.differing)
    yield row("all", "", ACTS, acts.joined, acts.agreed, keys, alpha=acts.alpha, kappa=acts.kappa)


# Of the words that are quoted.


def _quotes(coded: Coded, draws: Floats) -> Iterator[dict[str, Any]]:
    """Yield α for unitizing of all words, and of those of each kind of statement, in articles that all coders coded."""
    whole = numpy.flatnonzero(coded.has_coded.all(1))
    if not len(whole):
        return
    kinds = [*coded.rows["kind"].unique().sort()]
    of_kind = indexes_of(coded.rows["kind"], kinds)
    keys = coded.keys(lone(coded.units, coded.read))
    kind_of = dict(coded.rows.select("statement", "kind").rows())
    each = {}
    marked = _marked(coded, of_kind)
    for name, number in {"": _ANY_KIND, **{kind: number for number, kind in enumerate(kinds)}}.items():
        found = UnitizingAlpha(_texts(coded, whole, marked.get(number, {})))
        each[name] = [found.disagreement(), *map(found.disagreement, draws[:, whole])]
    together = numpy.asarray([each[kind] for kind in kinds]).sum(0)
    for name, disagreements in {TOGETHER: together, ANY: each.pop(""), **each}.items():
        table = numpy.asarray(disagreements)
        undefined = numpy.full(len(table), numpy.nan)
        alphas = 1 - numpy.divide(table[:, 0], table[:, 1], out=undefined, where=table[:, 1] > 0)
        low, high = range_of(alphas[1:])
        value = None if numpy.isnan(alphas[0]) else float(alphas[0])
        behind = keys if name in (TOGETHER, ANY) else [key for key in keys if kind_of[key] == name]
        yield row("quotes", name, QUOTES, len(whole), None, behind, alpha=value, low=low, high=high)


_ANY_KIND = -1
_Stretches: TypeAlias = dict[tuple[int, int], list[Stretch]]
"""The words that each coder quotes in each article, by their numbers."""


def _marked(coded: Coded, kinds: Integers) -> dict[int, _Stretches]:
    """Return the words that coders quote, by the kind of the statement, and of any kind."""
    stretches = coded.codings.stretches
    found: dict[int, _Stretches] = {}
    of = (kinds[stretches.statement], stretches.article, coded.codings.coder[stretches.statement])
    for kind, article, coder, *stretch in zip(
        *(column.tolist() for column in (*of, stretches.begin, stretches.end)), strict=True
    ):
        for one in (kind, _ANY_KIND):
            found.setdefault(one, {}).setdefault((article, coder), []).append(tuple(stretch))
    return found


def _texts(coded: Coded, articles: Integers, found: _Stretches) -> list[Marked]:
    """Return what coders mark in each article."""
    lengths, coders = [*coded.codings.stretches.lengths.values()], range(len(coded.coders))
    return [
        Marked(lengths[article], tuple(merged(found.get((article, coder), ())) for coder in coders))
        for article in articles.tolist()
    ]


# What it is based on.


def _support(coded: Coded, backend: Backend, selection: Selection) -> Support:
    """Return what it is based on: an act counts once, whoever coded it."""
    support = support_of(coded.rows["statement"].to_list(), backend, selection=selection)
    return replace(support, acts=acts_once(coded))


def _notes(coded: Coded, rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield what the figures do not show, and why some are not defined."""
    fields = {one["of"]: one for one in rows if one["by"] == "all"}
    if not fields[UNITS]["pairs"]:
        yield "No statement of one coder is matched with one of another: they have nothing in common to compare."
    constant = [of for of, one in fields.items() if one["pairs"] and one["alpha"] is None and of != UNITS]
    if constant:
        yield (
            f"α of {listed(constant)} is not defined: all gave the same value, "
            "so that agreement cannot be told from chance."
        )
    articles = len(coded.articles)
    if articles == 1:
        yield "This is one article: there are no ranges over articles, and nothing can be said of others."
    elif articles < _FEW_ARTICLES:
        yield f"With so few articles ({articles}), ranges over articles say little."
    if coded.alone:
        yield f"{count_of(coded.alone, 'article')} that only one of the coders coded does not count."
    if not coded.has_coded.all(1).any():
        yield f"No article is coded by all {len(coded.coders)} coders, so α of quotes is missing; choose two coders."
    without = coded.rows["start"].null_count()
    if without:
        yield f"{count_of(without, 'statement')} without words cannot be matched."
