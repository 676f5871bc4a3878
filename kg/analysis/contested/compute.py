"""Contested claims: what one source holds and another denies, rejects or doubts.

:mod:`kg.selection.positions` tells what sets a source for or against a claim, and :mod:`kg.selection.claims` what is
the same claim: a number that one denies is not the fact that another affirms, and nothing rolls up. What surely is of
another time is another claim. Certainty alone sets nobody apart; :mod:`kg.selection.compare` tells where only that
differs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

import polars

from kg.analysis.analysis import Result
from kg.corpus.phrase import source_label as name_of_source
from kg.errors import NameNotFound
from kg.phrases import count_of
from kg.selection.claims import CLAIM, in_words
from kg.selection.positions import How, Side, apart, is_of, positions_of
from kg.selection.selection import Selection
from kg.selection.support import Support, statements_of, support_of
from kg.selection.viewpoints import EVERYONE, Holder, Viewpoint, find_viewpoint
from kg.selection.why_nothing import why_nothing
from kg.selection.words import Words
from kg.store.backend import Backend


@dataclass(frozen=True, repr=False)
class Contested(Result):
    """Claims on which sources differ.

    Args:
        viewpoints: What the viewpoints are called that were named; empty where every source is set against every other.
        rows: One row a claim, what is denied before what is rejected or only doubted: ``subject``, ``relation`` and
            ``object``, each with its label (a claim within a claim in words), ``mode``, ``details`` (what roles add, in
            words), ``dispute`` (the strongest of :class:`How` against it),
            ``for_sources`` and ``against_sources`` (labels), ``articles``, the keys of the statements
            (``for_statements``, ``against_statements``, and ``statements`` for both), and ``both`` (labels of sources
            that are on both sides themselves).
        positions: One row a claim of ``rows``, source and stand: the columns of a claim; ``source`` (an entity's id, or
            an author or publisher), ``source_label``, ``side``, ``how``, ``certainty`` (list; empty for an author who
            doubts or rejects), ``reporters`` (who says that the source stands so; empty for an author's
            own stand), ``concluded`` (whether that it is this source is the coder's conclusion everywhere),
            ``articles``, ``statements``.
        contradictions: As ``rows``, for claims that one source, or one of the viewpoints named, is both for and
            against. Where others are on one side only, the claim is in a row as well.
        support: What rows and contradictions are based on.
        notes: What the rows do not show; why there are none.
    """

    analysis: ClassVar[str] = "contested"
    viewpoints: tuple[str, ...]
    rows: polars.DataFrame
    positions: polars.DataFrame
    contradictions: polars.DataFrame
    support: Support
    notes: tuple[str, ...]


_ENDS = [f"{name}{end}" for name in ("subject", "relation", "object") for end in ("", "_label")]
_CLAIM = [*_ENDS, "degree", "mode", "ended", "details"]
_STAND = [*CLAIM, "actor", "side", "earliest", "latest", "approximate"]
"""What decides whether two positions meet. An actor is a source, or one of two viewpoints that are compared."""


def contested(
    backend: Backend,
    selection: Selection,
    *,
    one: str | Viewpoint | None = None,
    other: str | Viewpoint | None = None,
) -> Contested:
    """Return the claims on which sources differ.

    Args:
        backend: Where statements come from.
        selection: What of the corpus to look at. Its viewpoint does not count. Where it chooses no modes or no
            polarities, all are in the selection. Its level does not matter.
        one: A viewpoint, named as for :func:`kg.selection.viewpoints.find_viewpoint`, or by somebody who is reported to
            deny a claim. What it contests with ``other``, or with anybody else where no other is named.
        other: Likewise. All sources by default.

    Raises:
        NameNotFound: Nobody of that name wrote an article, is quoted in one, or is reported to deny a claim.
    """
    positions = positions_of(backend, selection)
    viewpoints = [_viewpoint(name, positions, backend) for name in (one, other) if name is not None]
    positions = _with_actors(positions, viewpoints)
    meetings = _meetings(positions.select(_STAND).unique())
    if len(viewpoints) == 1:
        only = viewpoints[0].label
        meetings = meetings.filter((polars.col("actor") == only) | (polars.col("actor_against") == only))
    contradicts_itself = polars.col("actor") == polars.col("actor_against")
    between, within = meetings.filter(~contradicts_itself), meetings.filter(contradicts_itself)
    words = Words(backend)
    differing, torn = (_in_words(_in(pairs, positions), words) for pairs in (between, within))
    contradictions = _rows(torn)
    both = contradictions.select(*_CLAIM, both="for_sources")
    rows = _rows(differing).join(both, on=_CLAIM, how="left", maintain_order="left", nulls_equal=True)
    rows = rows.with_columns(polars.col("both").fill_null(polars.lit([], dtype=polars.List(polars.String))))
    return Contested(
        tuple(viewpoint.label for viewpoint in viewpoints),
        rows,
        _stands(differing),
        contradictions,
        support_of(
            [*statements_of(rows), *statements_of(contradictions)],
            backend,
            {*differing["source"], *torn["source"]},
            selection,
        ),
        tuple(
            _notes(
                rows,
                contradictions,
                positions["source"].n_unique(),
                len(viewpoints),
                why_nothing(backend, replace(selection, according_to=EVERYONE)),
            )
        ),
    )


# Who is set against whom.


def _viewpoint(name: str | Viewpoint, positions: polars.DataFrame, backend: Backend) -> Viewpoint:
    try:
        return find_viewpoint(name, backend)
    except NameNotFound:
        quoted = positions.filter(polars.col("quoted"))
        deniers = {name: id for id in quoted["source"].unique() for name in (id, backend.entities[id].label)}
        if name not in deniers:
            raise
        id = deniers[str(name)]
        reporters = quoted.filter(polars.col("source") == id)["reporter"].unique().sort()
        label = f"according to {backend.entities[id].label} (quoted by {', '.join(reporters.drop_nulls())})"
        return Viewpoint((Holder(id, quoted=True),), label)


def _with_actors(positions: polars.DataFrame, viewpoints: Sequence[Viewpoint]) -> polars.DataFrame:
    """Return positions with the actor that each belongs to: its source, or one of the viewpoints that are compared."""
    if not viewpoints:
        return positions.with_columns(actor="source")
    of_viewpoints = [positions.filter(is_of(one)).with_columns(actor=polars.lit(one.label)) for one in viewpoints]
    if len(viewpoints) == 1:
        of_viewpoints.append(positions.filter(~is_of(viewpoints[0])).with_columns(actor="source"))
    return polars.concat(of_viewpoints)


# Where they meet.


def _meetings(positions: polars.DataFrame) -> polars.DataFrame:
    """Return the pairs of a stand for a claim and one against it that cannot both be right."""
    sides = {side: positions.filter(polars.col("side") == str(side)).drop("side") for side in Side}
    pairs = sides[Side.FOR].join(sides[Side.AGAINST], on=CLAIM, how="inner", suffix="_against", nulls_equal=True)
    return pairs.filter(~apart("_against"))


def _in(meetings: polars.DataFrame, positions: polars.DataFrame) -> polars.DataFrame:
    """Return the positions that take part in pairs."""
    of_pair = ("actor", "earliest", "latest", "approximate")
    against = [polars.col(f"{name}_against").alias(name) for name in of_pair]
    in_pairs = polars.concat(
        [
            meetings.select(*CLAIM, *of_pair, side=polars.lit(str(Side.FOR))),
            meetings.select(*CLAIM, *against, side=polars.lit(str(Side.AGAINST))),
        ]
    )
    return positions.join(in_pairs.unique(), on=_STAND, how="semi", nulls_equal=True)


# In words.


def _in_words(positions: polars.DataFrame, words: Words) -> polars.DataFrame:
    """Return positions with the names and words of all that they name by id."""
    sources = {id: name_of_source(id, words.entity(id)) for id in positions.filter("quoted")["source"].unique()}
    source_label = polars.when("quoted").then(polars.col("source").replace(sources)).otherwise("source")
    return in_words(positions.with_columns(source_label=source_label), words)


def _stands(worded: polars.DataFrame) -> polars.DataFrame:
    """Return one row a claim, source and stand."""
    by = [*_CLAIM, "source", "source_label", "side", "how"]
    lists = {"certainty": "certainty", "reporters": "reporter", "statements": "statement"}
    rows = worded.group_by(by).agg(
        concluded=polars.col("concluded").all(),
        articles=polars.col("article").n_unique(),
        **{name: polars.col(column).drop_nulls().unique().sort() for name, column in lists.items()},
    )
    order = [*CLAIM, polars.col("side") == str(Side.AGAINST), "source_label", "source", "how"]
    return rows.sort(order).select(*by, "certainty", "reporters", "concluded", "articles", "statements")


def _rows(worded: polars.DataFrame) -> polars.DataFrame:
    """Return one row a claim."""
    strength = {str(how): index for index, how in enumerate(How)}
    holds, against = polars.col("side") == str(Side.FOR), polars.col("side") == str(Side.AGAINST)
    rank = polars.col("how").replace_strict(strength, return_dtype=polars.Int8)

    def different(column: str, of_side: polars.Expr) -> polars.Expr:
        return polars.col(column).filter(of_side).unique().sort()

    claims = worded.group_by(_CLAIM).agg(
        polars.col("how").filter(against).sort_by(rank.filter(against)).first().alias("dispute"),
        different("source_label", holds).alias("for_sources"),
        different("source_label", against).alias("against_sources"),
        polars.col("article").n_unique().alias("articles"),
        different("statement", holds).alias("for_statements"),
        different("statement", against).alias("against_statements"),
        polars.col("statement").unique().sort().alias("statements"),
    )
    sources = polars.col("for_sources").list.len() + polars.col("against_sources").list.len()
    order = polars.col("dispute").replace_strict(strength, return_dtype=polars.Int8)
    return claims.sort(order, -sources.cast(polars.Int64), *CLAIM)


def _notes(
    rows: polars.DataFrame, contradictions: polars.DataFrame, sources: int, viewpoints: int, why: str
) -> Iterator[str]:
    if not rows.height:
        if not sources:
            yield f"No claims match; {why}."
        elif sources == 1:
            yield "All claims that match come from one source; there is nobody to contest them."
        elif viewpoints == 2:
            yield "Neither of the two contests what the other claims."
        else:
            yield "No source contests what another claims."
    else:
        yield (
            "A claim is contested if one source affirms it and another denies, rejects or doubts it; "
            "silence or lower certainty is not enough."
        )
    if contradictions.height:
        claims = count_of(contradictions.height, "claim is", "claims are")
        yield (f"{claims} both affirmed and denied or doubted by one source; this is shown separately.")
