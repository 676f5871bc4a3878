"""Ties: who is turned to whom by a statement, or to what, and by which rule.

One row for each statement and pair of actors:

- A statement with a counterparty ties its subject to it, by the rule of the relation's ``towards`` that found it.
- A plain statement (CAMEO root 01) is no deed towards anybody: it *speaks to* whom it is addressed to, and otherwise
  *speaks about* its object, or the subject of the claim that it states; without score and quad class.
- A mention that names no counterparty takes that of the other mentions of its act (rule ``act``).
- What has no counterparty ties its subject to its object, an *issue* (two-mode). Where it has no object either, or
  plain words as object, which nothing else speaks of, it draws no tie.
- Those who do something jointly are tied *together* where the relation says what that is (rule ``joint``): one row for
  each two of them, without direction and without score.

A list, and an actor of known members that act jointly, gives a pair for each member, marked joint.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import polars

from kg.readings import INVERSE, JOINT, Towards
from kg.selection.mentions import unite_mentions
from kg.selection.viewpoints import source_of
from kg.vocabulary import NOTHING, STATEMENT, WORDS, Vocabulary

if TYPE_CHECKING:
    from kg.store.backend import Backend


class TieKind(StrEnum):
    """What ties one to the other."""

    TOWARDS = "towards"
    SPEAKS_TO = "speaks to"
    SPEAKS_ABOUT = "speaks about"
    TOGETHER = "together with"
    ISSUE = "issue"


IS_ISSUE = polars.col("tie") == str(TieKind.ISSUE)
"""Whether a tie leads to an issue, and not to an actor."""
IS_INHERITED = polars.col("rule") == "act"
"""Whether the counterparty is that of another mention of the act."""
_IS_NO_NODE = polars.col("object_type").is_in([NOTHING, WORDS])
"""Whether an object is none that a tie could lead to."""
IS_TOGETHER = polars.col("tie") == str(TieKind.TOGETHER)
"""Whether a tie is that of two who act together."""

TIE_COLUMNS = (
    "statement",
    "actor",
    "target",
    "tie",
    "rule",
    "reading",
    "joint",
    "symmetric",
    "act",
    "relation",
    "kind",
    "deed",
    "quad_class",
    "goldstein",
    "stance",
    "mode",
    "certainty",
    "polarity",
    "earliest",
    "latest",
    "approximate",
    "article",
    "coder",
    "according_to",
)
"""The columns of ties. ``actor`` is who, ``target`` to whom or what; ``rule`` says which rule found that; ``reading``
how it reads between them: by the rule that found the target, for a mention that takes that of another the one that
found it there, or ``inverse`` where it is read from the other end; ``joint`` whether one of the two is a member of
an actor that acts, or is acted on, jointly; ``symmetric`` whether the relation holds both ways, which gives a row
each way, or two act together, which gives one row; ``according_to`` whose claim it is: an entity's id, or the author
or publisher. Relation, kind, deed, quad class and goldstein are those of the act's main mention."""

_ACT_RULE = "act"


def draw_ties(statements: polars.DataFrame, everything: polars.LazyFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return the ties that statements draw; :data:`TIE_COLUMNS` tells the columns.

    Args:
        statements: Rows of the statement table, with mentions united.
        everything: The whole statement table, for claims about claims.
        vocabulary: The vocabulary.
    """
    plain = [id for id, one in vocabulary.relations.items() if one.is_plain_statement]
    actors = [id for id in vocabulary.types if vocabulary.is_actor(id)]
    is_speech = polars.col("relation").is_in(plain)
    rows = statements.filter(polars.col("subject_type").is_in(actors)).with_columns(according_to=source_of())
    directed = rows.filter(polars.col("counterparties").list.len() > 0)
    others = rows.filter(polars.col("counterparties").list.len() == 0)
    addressed = polars.when(polars.col("counterparty_rule") == "to").then(polars.lit(str(TieKind.SPEAKS_TO)))
    spoken = addressed.otherwise(polars.lit(str(TieKind.SPEAKS_ABOUT)))
    parts = [
        directed.with_columns(
            target="counterparties",
            tie=polars.when(is_speech).then(spoken).otherwise(polars.lit(str(TieKind.TOWARDS))),
            rule="counterparty_rule",
        ),
        others.filter(polars.col("object_type") != STATEMENT).with_columns(
            target=polars.concat_list(polars.when(~_IS_NO_NODE).then("object")),
            tie=polars.lit(str(TieKind.ISSUE)),
            rule=polars.lit("object"),
        ),
        _about_claims(others.filter(is_speech & (polars.col("object_type") == STATEMENT)), everything, actors),
    ]
    columns = ["statement", "subject", "subject_members", "target", "tie", "rule", *TIE_COLUMNS[8:]]
    ties = polars.concat([part.select(columns) for part in parts]).with_columns(reading="rule")
    ties = _inherit(ties).filter(polars.col("target").list.first().is_not_null())
    ties = _expanded(ties, everything)
    without_score = polars.col("tie").is_in([str(TieKind.SPEAKS_TO), str(TieKind.SPEAKS_ABOUT)])
    ties = ties.with_columns(
        goldstein=polars.when(~without_score).then("goldstein"),
        symmetric=polars.col("relation").is_in([id for id, one in vocabulary.relations.items() if one.symmetric]),
    ).filter(polars.col("actor") != polars.col("target"))
    back = ties.filter(polars.col("symmetric") & (polars.col("tie") == str(TieKind.TOWARDS)))
    back = back.rename({"actor": "target", "target": "actor"}).with_columns(reading=polars.lit(INVERSE))
    parts = [ties, back, _together(rows, vocabulary)]
    return polars.concat([part.select(TIE_COLUMNS) for part in parts if part.height] or [ties.select(TIE_COLUMNS)])


def both_ways(ties: polars.DataFrame) -> polars.DataFrame:
    """Return ties with those of two who act together in both directions, as a directed graph needs them."""
    back = ties.filter(IS_TOGETHER).rename({"actor": "target", "target": "actor"})
    return polars.concat([ties, back.select(ties.columns)])


def explain_ties(statement: str, backend: Backend) -> polars.DataFrame:
    """Return the ties that the statement of a key draws where everything is in the selection."""
    statements = backend.scan()
    itself = polars.col("statement") == statement
    acts = statements.filter(itself).select("act").collect()["act"].drop_nulls().to_list()
    rows = statements.filter(itself | polars.col("act").is_in(acts)).collect()
    ties = draw_ties(unite_mentions(rows, backend.vocabulary), statements, backend.vocabulary)
    return ties.filter(itself).sort("actor", "target")


def topics_of(ties: polars.DataFrame, backend: Backend) -> polars.DataFrame:
    """Return what each tie is about, one row a statement: ``statement``, ``topic`` and ``topic_label``.

    That is the object, where the statement is turned to somebody else, such as the release in an offer to the West;
    otherwise what fills the role ``about``, if anything does.
    """
    others = [str(rule) for rule in Towards if rule is not Towards.OBJECT] + [_ACT_RULE]
    rows = ties.select("statement", "rule", "tie").unique("statement", maintain_order=True)
    facts = backend.scan().select("statement", "object", "object_label", "roles")
    rows = rows.lazy().join(facts, on="statement", how="left", maintain_order="left").collect()
    about = (
        rows.select("statement", "roles")
        .filter(polars.col("roles").list.len() > 0)
        .explode("roles")
        .unnest("roles")
        .filter(polars.col("role") == "about")
        .group_by("statement", maintain_order=True)
        .agg(polars.col("value").first())
    )
    is_object = polars.col("rule").is_in(others) & ~IS_ISSUE
    topics = rows.join(about, on="statement", how="left", maintain_order="left").with_columns(
        topic=polars.when(is_object).then("object").otherwise("value"),
        topic_label=polars.when(is_object).then("object_label").otherwise("value"),
    )
    return (
        topics.filter(polars.col("topic").is_not_null()).select("statement", "topic", "topic_label").sort("statement")
    )


def _about_claims(statements: polars.DataFrame, everything: polars.LazyFrame, actors: list[str]) -> polars.DataFrame:
    """Return plain statements of claims, each towards the subject of the claim."""
    subjects = (
        everything.filter(polars.col("subject_type").is_in(actors))
        .select(polars.col("statement").alias("object"), polars.concat_list("subject").alias("target"))
        .join(statements.lazy().select("object").unique(), on="object", how="semi")
        .collect()
    )
    return statements.join(subjects, on="object", how="inner", maintain_order="left").with_columns(
        tie=polars.lit(str(TieKind.SPEAKS_ABOUT)), rule=polars.lit("object.subject")
    )


def _inherit(ties: polars.DataFrame) -> polars.DataFrame:
    """Give mentions that name no counterparty those of the other mentions of their act."""
    is_heir = IS_ISSUE & polars.col("act").is_not_null()
    lacking = ties.filter(is_heir).select("act").unique()
    known = (
        ties.filter(~IS_ISSUE)
        .join(lacking, on="act", how="semi")
        .explode("target")
        .group_by("act", "target")
        .agg(polars.col("tie", "reading").first())
        .sort("act", "target")
        .with_columns(polars.concat_list("target"), rule=polars.lit(_ACT_RULE))
    )
    if not known.height:
        return ties
    heirs = ties.filter(is_heir).drop("target", "tie", "rule", "reading")
    heirs = heirs.join(known, on="act", how="inner", maintain_order="left_right").select(ties.columns)
    return polars.concat(
        [ties.join(heirs.select("statement"), on="statement", how="anti", maintain_order="left"), heirs]
    )


def _together(rows: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return the ties of those who do something jointly, one row for each two of them."""
    joint = [id for id, one in vocabulary.relations.items() if one.joint]
    groups = rows.filter(polars.col("relation").is_in(joint), polars.col("subject_members").list.len() > 1)
    pairs = groups.with_columns(actor="subject_members", target="subject_members")
    return (
        pairs.explode("actor")
        .explode("target")
        .filter(polars.col("actor") < polars.col("target"))
        .with_columns(
            tie=polars.lit(str(TieKind.TOGETHER)),
            rule=polars.lit(JOINT),
            reading=polars.lit(JOINT),
            joint=polars.lit(value=True),
            symmetric=polars.lit(value=True),
            goldstein=polars.lit(None, polars.Float64),
        )
    )


def _expanded(ties: polars.DataFrame, everything: polars.LazyFrame) -> polars.DataFrame:
    """Return one row for each pair of actors, members in place of those that act jointly."""
    sides = [
        everything.select(polars.col(side).alias("target"), polars.col(f"{side}_members").alias("members"))
        for side in ("subject", "object")
    ]
    groups = polars.concat(sides).filter(polars.col("members").list.len() > 0).unique(subset="target").collect()
    ties = ties.explode("target", empty_as_null=False)
    jointly = polars.col("subject_members").list.len() > 0
    if groups.height:
        ties = ties.join(groups, on="target", how="left", maintain_order="left")
        both = polars.when(jointly).then("subject_members").otherwise(polars.concat_list("subject"))
        target = polars.col("members").fill_null(polars.concat_list("target"))
        ties = ties.with_columns(actor=both, joint=jointly | polars.col("members").is_not_null(), target=target)
        return ties.explode("actor", empty_as_null=False).explode("target", empty_as_null=False)
    return ties.with_columns(actor="subject", joint=polars.lit(value=False))
