"""What authors say of two sides: that they are in a spiral, and that one of them holds back.

What is claimed never rolls up: a claim keeps whom it speaks of, whatever stands for them at a level.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import polars

from kg.model import Certainty, Mode, Polarity
from kg.selection.levels import RollUp
from kg.selection.ties import IS_ISSUE, draw_ties
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import HAPPENED
from kg.vocabulary import Kind, RelationFunction, RoleFunction, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class SpiralClaim:
    """That somebody calls the dealings of two actors a spiral.

    Args:
        one: Id of what stands for one of them, the lesser of the two.
        other: Id of what stands for the other.
        between: Names of the two of whom it is said, as the text has them.
        rolled_up: Whether these are others than what stands for them.
        source: Whose word it is: the name of an author or publisher, or of an actor that is quoted.
        affirmed: Whether it is affirmed, or denied.
        ended: Whether it is told of what was once so.
        mode: Whether it is so, or forecast and the like.
        certainty: How sure the source is; outside the headline, where it is told there.
        limits: The field or level it is said for, in words.
        headline_drops: Whether a headline says it plainly, and the text below does not.
        statements: Keys of the statements that say so.
    """

    one: str
    other: str
    between: tuple[str, str]
    rolled_up: bool
    source: str
    affirmed: bool
    ended: bool
    mode: Mode
    certainty: Certainty
    limits: tuple[str, ...]
    headline_drops: bool
    statements: tuple[str, ...]

    @property
    def hedges(self) -> tuple[str, ...]:
        """What keeps the source from saying plainly and for certain that it is so: mode and certainty, in words."""
        plain = (Mode.ACTUAL, Certainty.CERTAIN)
        return tuple(str(one) for one in (self.mode, self.certainty) if one not in plain)


@dataclass(frozen=True, slots=True, kw_only=True)
class Restraint:
    """That an actor is said to hold back towards another.

    Args:
        actor: Id of what stands for the actor that holds back.
        target: Id of what stands for the other.
        who: Name of the one who holds back, as the text has it.
        towards: Name of the other, likewise.
        limits: The field it is said for, in words.
        judged: What the restraint is judged to be, in words, each with whether that is affirmed.
        statements: Keys of the statements that say so, judgements included.
    """

    actor: str
    target: str
    who: str
    towards: str
    limits: tuple[str, ...]
    judged: tuple[tuple[str, bool], ...]
    statements: tuple[str, ...]


def find_spiral_claims(rows: polars.DataFrame, backend: Backend, roll_up: RollUp, words: Words) -> list[SpiralClaim]:
    """Return who is called to be in a spiral with whom.

    Args:
        rows: Rows of the statement table that count.
        backend: Where they come from.
        roll_up: Finds what stands for an actor.
        words: The names to show.
    """
    claims = _told(rows, backend, roll_up, RelationFunction.SPIRAL).filter(polars.col("actor") < polars.col("target"))
    several: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for row in claims.iter_rows(named=True):
        key = (row["actor"], row["target"], row["act"] or row["statement"], row["according_to"], row["polarity"])
        several.setdefault(key, []).append(row)
    return [_call(key, mentions, backend.vocabulary, words) for key, mentions in sorted(several.items())]


def find_restraint(rows: polars.DataFrame, backend: Backend, roll_up: RollUp, words: Words) -> list[Restraint]:
    """Return who is said to hold back towards whom, and what that is judged to be; arguments as for calls."""
    reports = _told(rows.filter(HAPPENED), backend, roll_up, RelationFunction.RESTRAINT)
    reports = reports.filter(polars.col("actor") != polars.col("target"))
    judged = rows.filter((polars.col("kind") == str(Kind.ASSESSMENT)) & (polars.col("mode") == str(Mode.ACTUAL)))
    judged = judged.filter(polars.col("subject").is_in(reports["statement"].implode()))
    labels = backend.scan().select("statement", "object_label")
    views = judged.drop("object_label", strict=False).lazy().join(labels, on="statement").collect().sort("statement")
    restraints = []
    for row in reports.iter_rows(named=True):
        own = views.filter(polars.col("subject") == row["statement"]).unique("statement", maintain_order=True)
        opinions = own.select("object_label", polars.col("polarity") == str(Polarity.AFFIRMED)).rows()
        one = Restraint(
            actor=row["actor"],
            target=row["target"],
            who=words.entity(row["own_actor"]),
            towards=words.entity(row["own_target"]),
            limits=tuple(_limits(row, backend.vocabulary, words)),
            judged=tuple(opinions),
            statements=(row["statement"], *own["statement"]),
        )
        restraints.append(one)
    return restraints


def _told(
    rows: polars.DataFrame,
    backend: Backend,
    roll_up: RollUp,
    function: RelationFunction,
) -> polars.DataFrame:
    """Return the ties that statements of a function draw, actors rolled up, with what is asked of them.

    ``own_actor`` and ``own_target`` are those of whom the statements speak.
    """
    read = rows.filter(polars.col("relation").is_in(backend.vocabulary.relations_with(function)))
    ties = draw_ties(read, backend.scan(), backend.vocabulary).filter(~IS_ISSUE)
    ties = roll_up.apply(ties.with_columns(own_actor="actor", own_target="target"))
    more = backend.scan().select("statement", "subject", "headline", "start", "roles", "ended")
    told = ties.lazy().join(more, on="statement", how="left").collect()
    return told.sort("actor", "target", "article", "start", "statement")


def _call(key: tuple[str, ...], mentions: list[dict[str, Any]], vocabulary: Vocabulary, words: Words) -> SpiralClaim:
    one, other, _, source, polarity = key
    body = [row for row in mentions if not row["headline"]] or mentions
    limits = tuple(dict.fromkeys(limit for row in body for limit in _limits(row, vocabulary, words)))
    certainty = Certainty(body[0]["certainty"])
    plain = any(
        row["headline"] and row["certainty"] == str(Certainty.CERTAIN) and not _limits(row, vocabulary, words)
        for row in mentions
    )
    own = body[0]["own_actor"], body[0]["own_target"]
    return SpiralClaim(
        one=one,
        other=other,
        between=(words.entity(own[0]), words.entity(own[1])),
        rolled_up=set(own) != {one, other},
        source=words.entity(source) if source else "the author",
        affirmed=polarity == str(Polarity.AFFIRMED),
        ended=all(row["ended"] for row in body),
        mode=Mode(body[0]["mode"]),
        certainty=certainty,
        limits=limits,
        headline_drops=plain and (certainty is not Certainty.CERTAIN or bool(limits)),
        statements=tuple(sorted({row["statement"] for row in mentions})),
    )


def _limits(row: Mapping[str, Any], vocabulary: Vocabulary, words: Words) -> list[str]:
    limiting = vocabulary.roles_with(RoleFunction.LIMIT)
    return [words.filler(one["value"], one["is"]) for one in row["roles"] if one["role"] in limiting]
