"""Contested claims, what only a quoted source claims, and what is denied."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Any

import polars

from kg.arguments import is_key
from kg.corpus.english import Number
from kg.findings.clauses import Clauses
from kg.findings.finding import Count, Of, Piece, Sentence, joined, plain
from kg.findings.material import Candidate, Draft, Material
from kg.model import Mode, Polarity
from kg.selection.claims import CLAIM
from kg.selection.positions import How, Side, is_denial, positions_of
from kg.vocabulary import Kind

_STANDS = {How.DENIES: ("denies", "deny"), How.REJECTS: ("rejects", "reject"), How.DOUBTS: ("doubts", "doubt")}


def find_contested(material: Material) -> Iterator[Candidate]:
    """Yield the claims of :func:`kg.analysis.contested.compute.contested`, those denied before those doubted."""
    found = material.contested
    for row in found.rows.iter_rows(named=True):
        if material.involves_viewpoint(row["statements"]):
            yield Candidate(tuple(row["statements"]), partial(_say, row, found.positions, material))


def _say(row: Mapping[str, Any], positions: polars.DataFrame, material: Material, alone: bool) -> Draft | None:
    claim = polars.DataFrame([row], {name: positions.schema[name] for name in CLAIM})
    stands = positions.join(claim, on=CLAIM, how="semi", nulls_equal=True, maintain_order="left")
    affirming = stands.filter(side=str(Side.FOR), how=str(How.AFFIRMS))
    keys = affirming["statements"].list.explode().unique().to_list()
    claims = [one["statement"] for one in material.rows(keys) if one["polarity"] == Polarity.AFFIRMED]
    clause = Clauses(material).of(claims[0], exactly=True) if claims else None
    if clause is None:
        return None
    if affirming["source"].unique().to_list() == [*_ids(clause.subject)]:
        sentence: list[Piece] = [Piece("by their own account, "), *clause.whole]
    else:
        names = _sources(affirming, material, alone=alone)
        sentence = [Piece("according to "), *names, Piece(", "), *clause.whole]
    for how, (denies, deny) in _STANDS.items():
        who = stands.filter(side=str(Side.AGAINST), how=str(how))
        if who.height:
            several = who["source"].n_unique() > 1 or _number(who["source"][0], material) is Number.SEVERAL
            names = _sources(who, material, alone=alone)
            sentence += [Piece("; "), *names, Piece(f" {deny if several else denies} it")]
    sides = {name: len(row[f"{name}_sources"]) for name in ("for", "against")}
    counts = [
        Count.of(number, f"source {side}", f"sources {side}", row[f"{side}_statements"])
        for side, number in sides.items()
    ]
    titles = {str(How.DENIES): "Denied", str(How.REJECTS): "Rejected", str(How.DOUBTS): "Doubted"}
    return Draft(
        title=titles[row["dispute"]],
        sentence=tuple(sentence),
        counts=tuple(counts),
        main=claims[0],
        figure={"sources": _quoted(claims, material)},
    )


def _quoted(claims: list[str], material: Material) -> list[str]:
    """Return the ids of the sources that are quoted with some claims."""
    return sorted({row["sources"][-1] for row in material.rows(claims) if row["sources"]})


def _ids(sentence: Sentence) -> Iterator[str]:
    """Yield the ids of the entities that a sentence names."""
    return (piece.id for piece in sentence if piece.of is Of.ENTITY)


def _sources(stands: polars.DataFrame, material: Material, *, alone: bool) -> Sentence:
    """Return those who stand so: entities that are quoted or told to deny it by their names, and authors."""
    clauses, names = Clauses(material), dict[str, Sentence]()
    for source, label, reporters, keys in stands.select(
        "source", "source_label", "reporters", "statements"
    ).iter_rows():
        if reporters:
            claims = [row for row in material.rows(keys) if row["sources"] and row["sources"][-1] == source]
            names.setdefault(source, clauses.claimant(claims[0]) if claims else clauses.entity(source))
        else:
            names.setdefault(source, plain("the author" if alone else label))
    return joined(names.values(), ", ", " and ")


def _number(source: str, material: Material) -> Number:
    return Clauses(material).number([source])


def find_quoted(material: Material) -> Iterator[Candidate]:
    """Yield claims that only quoted sources hold, and no author holds or doubts.

    What is only supposed within another claim, such as a condition, nobody claims.
    """
    positions = positions_of(material.backend, material.selection)
    of_claim = positions.group_by(CLAIM).agg(
        only=(polars.col("quoted") & polars.col("held") & (polars.col("side") == str(Side.FOR))).all(),
        statements=polars.col("statement").unique().sort(),
        sources=polars.col("source").n_unique(),
    )
    uttered, supposed = _uttered(material), _supposed(material)
    for row in of_claim.filter("only").sort(CLAIM).iter_rows(named=True):
        claims = row["statements"]
        if not material.involves_viewpoint(claims) or supposed.issuperset(claims):
            continue
        acts = sorted({act for claim in claims for act in uttered.get(claim, ())})
        yield Candidate((*claims, *acts), partial(_say_quoted, row, material))


def _uttered(material: Material) -> dict[str, list[str]]:
    """Return the statements that tell an act about a claim, by the claim."""
    acts = material.own.filter(polars.col("kind") == str(Kind.ACT))
    named = acts.explode("roles").select("statement", claim=polars.col("roles").struct.field("value"))
    told = polars.concat([acts.select("statement", claim="object"), named]).drop_nulls().unique().sort("statement")
    return {claim: keys for claim, keys in told.group_by("claim").agg("statement").iter_rows() if is_key(claim)}


def _supposed(material: Material) -> frozenset[str]:
    """Return the keys of what is hypothetical and stands in another statement."""
    rows = material.everybody
    named = rows.explode("roles").select(claim=polars.col("roles").struct.field("value"))
    within = polars.concat([named, rows.select(claim="object")]).drop_nulls()
    supposed = rows.filter(mode=str(Mode.HYPOTHETICAL)).join(within, left_on="statement", right_on="claim", how="semi")
    return frozenset(supposed["statement"])


def _say_quoted(row: Mapping[str, Any], material: Material, alone: bool) -> Draft | None:
    main = material.rows(row["statements"])[0]
    clauses = Clauses(material)
    clause = clauses.of(main["statement"], exactly=True)
    if clause is None:
        return None
    source = main["sources"][-1]
    more = row["sources"] - 1
    if [source] == [*_ids(clause.subject)] and not more:
        opening: Sentence = (Piece("by their own account"), *clauses.quoting(main), Piece(", "))
    else:
        opening = (
            Piece("according to "),
            *clauses.claimant(main),
            *plain(f" and {more:,} more" if more else ""),
            Piece(", "),
        )
    return Draft(
        title="Quoted",
        sentence=(*opening, *clause.whole),
        counts=(Count.of(row["sources"], "source", "sources", row["statements"]),),
        remarks=("the author neither shares nor disputes it" if alone else "no author shares or disputes it",),
        main=main["statement"],
        figure={"sources": _quoted(row["statements"], material)},
    )


def find_denied(material: Material) -> Iterator[Candidate]:
    """Yield what actors are told to deny, and what authors say is not so."""
    own = material.own
    said = own.filter(is_denial(material.vocabulary))
    not_so = own.filter(
        (polars.col("polarity") == str(Polarity.DENIED))
        & (polars.col("mode") == str(Mode.ACTUAL))
        & (polars.col("kind") != str(Kind.CAUSE))
        & ~polars.col("statement").is_in(material.explained.implode())
    )
    for rows in (said, not_so):
        ordered = rows.sort("article", "start", "statement")
        several = ordered.group_by(unit=polars.coalesce("act", "statement"), maintain_order=True).agg("statement")
        for mentions in several["statement"]:
            yield Candidate(tuple(mentions), partial(_say_denied, tuple(mentions), material))


def _say_denied(keys: tuple[str, ...], material: Material, alone: bool) -> Draft | None:
    main = material.rows(keys)[0]["statement"]
    clause = Clauses(material).of(main, exactly=True)
    return clause and Draft(title="Denial", sentence=clause.attributed, main=main)
