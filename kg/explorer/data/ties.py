"""Every tie that any selection may draw, and what it depends on.

A tie of one mention of an act depends on which other mentions are in the selection: they give it the counterparty
that it lacks, the relation of the act (whether that holds both ways, ties those who act jointly, or is a plain
statement, which speaks about the subject of a claim), and the time, by which actors roll up. So there are the ties of
each possibility, and the page keeps those that follow from the selection.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import IntEnum

import polars

from kg.corpus.corpus import Corpus
from kg.corpus.counterparty import rolls_up_to
from kg.model import Entity
from kg.readings import INVERSE
from kg.selection.ties import IS_INHERITED, IS_ISSUE, IS_TOGETHER, TIE_COLUMNS, draw_ties
from kg.vocabulary import RelationType, Vocabulary

_SEVERAL_MENTIONS = polars.col("act").is_not_null() & polars.col("act").is_duplicated()


class Manner(IntEnum):
    """What of a relation changes which ties its statements draw."""

    ONE_WAY = 0
    BOTH_WAYS = 1
    PLAIN_STATEMENT = 2
    JOINT = 3


def manner_of(relation: RelationType) -> Manner:
    """Return the manner of a relation."""
    if relation.symmetric:
        return Manner.BOTH_WAYS
    if relation.is_plain_statement:
        return Manner.PLAIN_STATEMENT
    return Manner.JOINT if relation.joint else Manner.ONE_WAY


def all_ties(table: polars.DataFrame, corpus: Corpus) -> polars.DataFrame:
    """Return the ties that any selection of a statement table may draw.

    Returns:
        The columns of :data:`kg.selection.ties.TIE_COLUMNS`, and ``given``, the actor to which the statement is turned
        where the row is read the other way round; ``manner`` of the act where its mentions have several; ``then``,
        whether the dates are those that the act may have.
    """
    rows = [_drawn(some, table, manner, corpus.vocabulary) for manner, some in _by_manner(table, corpus.vocabulary)]
    return _at_each_time(polars.concat(rows), table, corpus)


def _by_manner(table: polars.DataFrame, vocabulary: Vocabulary) -> Iterator[tuple[Manner, polars.DataFrame]]:
    """Yield statements by the manner of their act; those of acts with mentions of several manners in each of them."""
    manners = {id: int(manner_of(relation)) for id, relation in vocabulary.relations.items()}
    table = table.with_columns(manner=polars.col("relation").replace_strict(manners, return_dtype=polars.Int8))
    mentions = table.filter(_SEVERAL_MENTIONS).unique(["act", "manner"], maintain_order=True)
    named = mentions.select("act", "manner", "relation")
    mixed = named.filter(polars.col("act").is_duplicated())
    single = table.join(mixed, on="act", how="anti").with_columns(several=polars.lit(value=False))
    repeated = table.drop("manner", "relation").join(mixed, on="act").with_columns(several=polars.lit(value=True))
    every = polars.concat([single, repeated.select(single.columns)])
    for manner in Manner:
        yield manner, every.filter(polars.col("manner") == manner)


def _drawn(some: polars.DataFrame, table: polars.DataFrame, manner: Manner, vocabulary: Vocabulary) -> polars.DataFrame:
    """Return the ties of statements of one manner; where a counterparty comes from the act, that with an issue too."""
    one_way = {id: relation.model_copy(update={"symmetric": False}) for id, relation in vocabulary.relations.items()}
    forward = vocabulary.model_copy(update={"relations": one_way})
    ties = draw_ties(some.drop("manner", "several"), table.lazy(), forward)
    heirs = ties.filter(IS_INHERITED)["statement"].unique()
    without_act = some.with_columns(act=polars.lit(None, polars.String))
    alone = without_act.filter(polars.col("statement").is_in(heirs.implode()))
    issues = draw_ties(alone.drop("manner", "several"), table.lazy(), forward).filter(IS_ISSUE)
    ties = polars.concat([ties, issues]).with_columns(given="target")
    if manner is Manner.BOTH_WAYS:
        back = ties.filter(~IS_ISSUE & ~IS_TOGETHER).rename({"actor": "target", "target": "actor"})
        back = back.with_columns(reading=polars.lit(INVERSE))
        ties = polars.concat([ties, back.select(ties.columns)])
    several = polars.when("several").then(polars.lit(int(manner), polars.Int8)).alias("manner")
    return ties.join(some.select("statement", several), on="statement", how="left", maintain_order="left")


def _at_each_time(ties: polars.DataFrame, table: polars.DataFrame, corpus: Corpus) -> polars.DataFrame:
    """Return ties of mentions with each time that their act may have, where an actor rolls up by the time."""
    differs = polars.struct("earliest", "latest").n_unique().over("act") > 1
    acts = table.filter(_SEVERAL_MENTIONS).select("statement", "act", "earliest", "latest").filter(differs)
    movers = _movers({*ties["actor"], *ties["target"]}, corpus.vocabulary, corpus.entities)
    moving = ties.filter(polars.col("actor").is_in(movers) | polars.col("target").is_in(movers))
    times = acts.join(moving, on="statement", how="semi").select("statement", "act")
    for name in ("earliest", "latest"):
        times = times.join(acts.select("act", name).unique(), on="act")
    times = times.select("statement", act_earliest="earliest", act_latest="latest", then=polars.lit(value=True))
    then = polars.col("then").fill_null(value=False)
    timed = ties.join(times, on="statement", how="left").select(
        *(name for name in TIE_COLUMNS if name not in ("earliest", "latest")),
        *(polars.when(then).then(f"act_{name}").otherwise(name).alias(name) for name in ("earliest", "latest")),
        "given",
        "manner",
        then=then,
    )
    return timed.sort("statement", "tie", "rule", "reading", "actor", "target", "given", "manner", "earliest", "latest")


def _movers(ids: Iterable[str], vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> list[str]:
    """Return who belongs to something at some times only."""

    def moves(id: str) -> bool:
        lines = (line for one in rolls_up_to(id, vocabulary, entities) for line in entities[one].background)
        return any(line.when is not None and vocabulary.relations[line.relation].rolls_up for line in lines)

    return sorted(id for id in ids if entities[id].background and moves(id))


def dependencies(ties: polars.DataFrame, numbers: Mapping[str, int]) -> dict[str, list[list[object]]]:
    """Return what all ties depend on, each with the number of its row; statements are numbered by key.

    Returns:
        ``manners``: the manner that the act must have. ``times``: the days that it must have. ``needs``: statements of
        which one must be in the selection, for the counterparty. ``yields``: statements of which none may be in the
        selection.
    """
    rows = ties.with_row_index("row").with_columns(
        number=polars.col("statement").replace_strict(numbers, return_dtype=polars.Int32)
    )
    heirs = rows.filter(IS_INHERITED)
    givers = rows.filter(~IS_INHERITED & ~IS_ISSUE & ~IS_TOGETHER).select("act", "manner", "given", giver="number")
    needs = heirs.join(givers, on=["act", "manner", "given"], nulls_equal=True)
    waiting = heirs.select("statement", "manner", "act").unique()
    issues = rows.filter(IS_ISSUE).select("row", "statement", "manner")
    yields = issues.join(waiting, on=["statement", "manner"], nulls_equal=True).join(
        givers, on=["act", "manner"], nulls_equal=True
    )
    days = (polars.col(name).cast(polars.Int32) for name in ("earliest", "latest"))
    return {
        "manners": _lists(rows.filter(polars.col("manner").is_not_null()).select("row", "manner")),
        "times": _lists(rows.filter("then").select("row", *days)),
        "needs": _grouped(needs),
        "yields": _grouped(yields),
    }


def _grouped(frame: polars.DataFrame) -> list[list[object]]:
    return _lists(frame.group_by("row").agg(polars.col("giver").unique().sort()).sort("row"))


def _lists(frame: polars.DataFrame) -> list[list[object]]:
    return [list(row) for row in frame.rows()]
