"""Contested claims: what one source holds and another denies, rejects or doubts.

:mod:`kg.analysis.contested.positions` tells what sets a source for or against a claim. Two positions meet where what
one is against follows from what the other holds. Roles are taken as conjuncts, as adverbs are by Davidson (1967), The
logical form of action sentences: that a hundred thousand take part says that they take part, so who denies that they
take part contradicts it; who denies the number alone does not contradict those who name none. What surely is of
another time is another claim. Certainty alone sets nobody apart; :mod:`kg.selection.compare` tells where only that
differs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import polars

from kg.analysis.analysis import Result
from kg.analysis.contested.positions import KEY, How, Side, positions_of
from kg.errors import NameNotFound
from kg.model import Mode
from kg.phrases import count_of
from kg.selection.claims import with_labels
from kg.selection.levels import RollUp
from kg.selection.selection import Selection
from kg.selection.support import Support, statements_of, support_of
from kg.selection.viewpoints import Holder, Viewpoint, find_viewpoint
from kg.selection.words import Words
from kg.store.backend import Backend


@dataclass(frozen=True, repr=False)
class Contested(Result):
    """Claims on which sources differ.

    Args:
        viewpoints: What the viewpoints are called that were named; empty where every source is set against every other.
        rows: One row a claim, what is denied before what is rejected or only doubted: ``subject``, ``relation`` and
            ``object``, each with its label (a claim within a claim in words), ``mode``, ``details`` (what roles add, in
            words, where all who hold it say so alike), ``dispute`` (the strongest of :class:`How` against it),
            ``for_sources`` and ``against_sources`` (labels), ``articles``, the keys of the statements
            (``for_statements``, ``against_statements``, and ``statements`` for both), and ``both`` (labels of sources
            that are on both sides themselves).
        positions: One row a claim of ``rows``, source and stand: the columns of a claim; ``source`` (an entity's id, or
            an author or publisher), ``source_label``, ``side``, ``how``, ``certainty`` (list; empty for an author who
            doubts or rejects), ``details``, ``reporters`` (who says that the source stands so; empty for an author's
            own stand), ``articles``, ``statements``.
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


_CLAIM = ["subject", "subject_label", "relation", "relation_label", "object", "object_label", "mode"]
_STAND = [*KEY, "actor", "side", "details", "earliest", "latest", "approximate"]
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
            polarities, all are in the selection. Claims of an actor about itself are left out unless it keeps
            self-ties.
        one: A viewpoint, named as for :func:`kg.selection.viewpoints.find_viewpoint`, or by somebody who is reported to
            deny a claim. What it contests with ``other``, or with anybody else where no other is named.
        other: Likewise. All sources by default.

    Raises:
        NameNotFound: Nobody of that name wrote an article, is quoted in one, or is reported to deny a claim.
    """
    roll_up = RollUp(selection.level, backend)
    positions = positions_of(backend, selection, roll_up)
    viewpoints = [_viewpoint(name, positions, backend) for name in (one, other) if name is not None]
    positions = _with_actors(positions, viewpoints)
    meetings = _meetings(positions.select(_STAND).unique())
    if len(viewpoints) == 1:
        only = viewpoints[0].label
        meetings = meetings.filter((polars.col("actor") == only) | (polars.col("actor_against") == only))
    contradicts_itself = polars.col("actor") == polars.col("actor_against")
    between, within = meetings.filter(~contradicts_itself), meetings.filter(contradicts_itself)
    itself = polars.col("subject") == polars.col("object")
    of_itself = 0 if selection.self_loops else between.filter(itself).select(KEY).n_unique()
    kept = polars.lit(value=True) if selection.self_loops else ~itself
    words = Words(backend)
    differing, torn = (_in_words(_in(pairs.filter(kept), positions), roll_up, words) for pairs in (between, within))
    contradictions = _rows(torn)
    both = contradictions.select(*KEY, both="for_sources")
    rows = _rows(differing).join(both, on=list(KEY), how="left", maintain_order="left")
    rows = rows.with_columns(polars.col("both").fill_null(polars.lit([], dtype=polars.List(polars.String))))
    return Contested(
        tuple(viewpoint.label for viewpoint in viewpoints),
        rows,
        _stands(differing),
        contradictions,
        support_of([*statements_of(rows), *statements_of(contradictions)], backend),
        tuple(_notes(rows, contradictions, of_itself, positions["source"].n_unique(), len(viewpoints))),
    )


def claim_in_words(row: Mapping[str, Any]) -> str:
    """Return the claim of a row of :attr:`Contested.rows` in words."""
    details = f", {row['details']}" if row["details"] else ""
    mode = "" if row["mode"] == str(Mode.ACTUAL) else f" [{row['mode']}]"
    return f"{row['subject_label']} – {row['relation_label']} – {row['object_label']}{details}{mode}"


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
    of_viewpoints = [positions.filter(_holds(one)).with_columns(actor=polars.lit(one.label)) for one in viewpoints]
    if len(viewpoints) == 1:
        of_viewpoints.append(positions.filter(~_holds(viewpoints[0])).with_columns(actor="source"))
    return polars.concat(of_viewpoints)


def _holds(viewpoint: Viewpoint) -> polars.Expr:
    """Return which positions are those of a viewpoint."""
    return polars.any_horizontal(*map(_is_holder, viewpoint.holders)) if viewpoint.holders else polars.lit(value=True)


def _is_holder(holder: Holder) -> polars.Expr:
    if holder.quoted:
        return polars.col("quoted") & (polars.col("source") == holder.name)
    signed = polars.col("publisher").eq_missing(holder.name) | polars.col("author").eq_missing(holder.name)
    return ~polars.col("quoted") & signed if holder.name else ~polars.col("quoted")


# Where they meet.


def _meetings(positions: polars.DataFrame) -> polars.DataFrame:
    """Return the pairs of a stand for a claim and one against it that cannot both be right."""
    sides = {side: positions.filter(polars.col("side") == str(side)).drop("side") for side in Side}
    pairs = sides[Side.FOR].join(sides[Side.AGAINST], on=list(KEY), how="inner", suffix="_against")
    follows = polars.col("details_against").list.set_difference("details").list.len() == 0
    sure = ~polars.col("approximate") & ~polars.col("approximate_against")
    before = (polars.col("latest") < polars.col("earliest_against")).fill_null(value=False)
    after = (polars.col("latest_against") < polars.col("earliest")).fill_null(value=False)
    return pairs.filter(follows & ~(sure & (before | after)))


def _in(meetings: polars.DataFrame, positions: polars.DataFrame) -> polars.DataFrame:
    """Return the positions that take part in pairs."""
    of_pair = ("actor", "details", "earliest", "latest", "approximate")
    against = [polars.col(f"{name}_against").alias(name) for name in of_pair]
    in_pairs = polars.concat(
        [
            meetings.select(*KEY, *of_pair, side=polars.lit(str(Side.FOR))),
            meetings.select(*KEY, *against, side=polars.lit(str(Side.AGAINST))),
        ]
    )
    return positions.join(in_pairs.unique(), on=_STAND, how="semi", nulls_equal=True)


# In words.


def _in_words(positions: polars.DataFrame, roll_up: RollUp, words: Words) -> polars.DataFrame:
    """Return positions with the names and words of all that they name by id."""

    def detail(text: str) -> str:
        role, what, value = text.split(" ", 2)
        filler = words.claim(value) if what == "statement" else words.filler(value, what)
        return f"{words.role(role)} {filler}"

    texts = {text: detail(text) for text in positions["details"].list.explode().drop_nulls().unique()}
    in_words = polars.element().replace_strict(texts, return_dtype=polars.String)
    sources = {id: words.entity(id) for id in positions.filter(polars.col("quoted"))["source"].unique()}
    relations = {id: words.relation(id) for id in positions["relation"].unique()}
    named = positions.with_columns(
        relation_label=polars.col("relation").replace(relations),
        source_label=polars.when("quoted").then(polars.col("source").replace(sources)).otherwise("source"),
        details=polars.col("details").list.eval(in_words).list.join(", "),
    )
    return with_labels(named, {id: actor.label for id, actor in roll_up.actors.items()}, words)


def _stands(worded: polars.DataFrame) -> polars.DataFrame:
    """Return one row a claim, source and stand."""
    by = [*_CLAIM, "source", "source_label", "side", "how", "details"]
    lists = {"certainty": "certainty", "reporters": "reporter", "statements": "statement"}
    rows = worded.group_by(by).agg(
        articles=polars.col("article").n_unique(),
        **{name: polars.col(column).drop_nulls().unique().sort() for name, column in lists.items()},
    )
    order = [*KEY, polars.col("side") == str(Side.AGAINST), "source_label", "source", "how", "details"]
    return rows.sort(order).select(*by, "certainty", "reporters", "articles", "statements")


def _rows(worded: polars.DataFrame) -> polars.DataFrame:
    """Return one row a claim."""
    strength = {str(how): index for index, how in enumerate(How)}
    holds, against = polars.col("side") == str(Side.FOR), polars.col("side") == str(Side.AGAINST)
    rank = polars.col("how").replace_strict(strength, return_dtype=polars.Int8)
    details = polars.col("details").filter(holds)

    def different(column: str, of_side: polars.Expr) -> polars.Expr:
        return polars.col(column).filter(of_side).unique().sort()

    claims = worded.group_by(_CLAIM).agg(
        polars.when(details.n_unique() == 1).then(details.first()).otherwise(polars.lit("")).alias("details"),
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
    return claims.sort(order, -sources.cast(polars.Int64), *KEY)


def _notes(
    rows: polars.DataFrame, contradictions: polars.DataFrame, of_itself: int, sources: int, viewpoints: int
) -> Iterator[str]:
    if not rows.height:
        if not sources:
            yield "No claims match; remove a filter."
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
    if of_itself:
        own = "contested claim of an actor about itself was", "contested claims of actors about themselves were"
        yield f"{count_of(of_itself, *own)} excluded."
