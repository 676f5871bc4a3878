"""Positions: who stands how to which claim, statement by statement.

Three things set a source for or against a claim:

- It affirms or denies it (``polarity``), in its own name or as quoted.
- It reports the claim of somebody else and endorses, doubts or rejects it (``author_stance``).
- It is told to deny it: a plain statement (an act of speech without a quad class) with stance −1 and the claim as its
  object. Other acts against a claim, such as a reaction to a refusal, do not say that it is untrue.

Degrees and polarity of a claim as its source has them follow Saurí and Pustejovsky (2009), FactBank: a corpus annotated
with event factuality.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import polars

from kg.model import Mode, Polarity, Stance
from kg.selection.claims import CLAIM, claims_of
from kg.selection.levels import RollUp
from kg.selection.selection import Count, Selection, select_statements
from kg.selection.viewpoints import EVERYONE, source_of
from kg.store.backend import Backend
from kg.table.counted import HAPPENED, IS_OWN
from kg.vocabulary import STATEMENT

KEY = (*CLAIM, "mode")
"""What tells one claim from another here: what is intended or forecast is not what is said to be so."""


class Side(StrEnum):
    """Whether one holds that a claim is true."""

    FOR = "for"
    AGAINST = "against"


class How(StrEnum):
    """How a source stands to a claim, the plainest first; one may doubt that it is so, or doubt that it is not."""

    DENIES = "denies"
    REJECTS = "rejects"
    AFFIRMS = "affirms"
    DOUBTS = "doubts"


_AUTHOR = polars.coalesce("author", "publisher", "article")
"""Whose an article is; one that nobody signs stands for itself."""
_SOURCE = polars.coalesce(source_of(), _AUTHOR)
_AFFIRMED = polars.col("polarity") == str(Polarity.AFFIRMED)
_POSITION = (
    *("statement", "article", "publisher", "author", "source", "quoted", "reporter"),
    *("side", "how", "certainty", "details", "earliest", "latest", "approximate"),
)


def positions_of(backend: Backend, selection: Selection, roll_up: RollUp) -> polars.DataFrame:
    """Return who stands how to which claim: one row a statement and source.

    Args:
        backend: Where statements come from.
        selection: What of the corpus to look at; its viewpoint does not count. Where it chooses no modes or no
            polarities, all are in the selection.
        roll_up: What stands for an actor that a claim is about. Sources stay what they are.

    Returns:
        A frame with the columns of :data:`KEY`; ``source`` (an entity's id where it is ``quoted``, or told to deny;
        otherwise an author or publisher), ``reporter`` (who says that it stands so, or none for an author's own
        stand), ``side`` and ``how`` (:class:`Side`, :class:`How`), ``certainty`` of the claim's source, ``details``
        (what fills the roles of the claim, as ``role is value``, but for those of order), ``earliest``, ``latest``,
        ``approximate``, ``statement``, ``article``, ``author`` and ``publisher``.
    """
    vocabulary = backend.vocabulary
    rows = _in_selection(backend, selection)
    symmetric = [id for id, one in vocabulary.relations.items() if one.symmetric]
    ordering = [id for id, one in vocabulary.roles.items() if one.order is not None]
    parts = [_of_sources(rows), _of_authors(rows), _of_deniers(rows, backend)]
    claims = claims_of(polars.concat(parts), roll_up, symmetric=symmetric)
    return claims.with_columns(details=_details(ordering)).select(*KEY, *_POSITION).sort(*KEY, "statement", "source")


def _in_selection(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return what anybody tells, but for alternatives, none of which is held.

    What sums up other statements is a claim like any other: nothing is counted here that could be counted twice.
    """
    everything = replace(
        selection,
        according_to=EVERYONE,
        count=Count.STATEMENTS,
        modes=selection.modes or tuple(Mode),
        polarities=selection.polarities or tuple(Polarity),
    )
    nothing = polars.lit([], dtype=polars.List(polars.String))
    rows = backend.scan().with_columns(sums_up=nothing)
    selected = select_statements(rows, everything, backend.vocabulary)
    return selected.join(_alternatives(backend), on="statement", how="anti")


def _alternatives(backend: Backend) -> polars.DataFrame:
    listed = polars.col("alternative_to").list.len() > 0
    named = backend.scan().filter(listed).select("statement", "alternative_to").collect()
    others: polars.DataFrame = named.explode("alternative_to").select(statement="alternative_to")
    return polars.concat([named.select("statement"), others])


def _of_sources(rows: polars.DataFrame) -> polars.DataFrame:
    """Return how those stand whose claims they are."""
    quoted = polars.col("sources").list.len() > 0
    return rows.with_columns(
        source=_SOURCE, quoted=quoted, reporter=polars.when(quoted).then(_AUTHOR), **_stand(_AFFIRMED)
    )


def _of_authors(rows: polars.DataFrame) -> polars.DataFrame:
    """Return how authors stand to what they report."""
    judged = polars.col("author_stance")
    endorsed = IS_OWN & (polars.col("sources").list.len() > 0)
    doubted, rejected = judged == str(Stance.DOUBTS), judged == str(Stance.REJECTS)
    unsaid = polars.lit(None, polars.String)
    by_author = rows.with_columns(source=_AUTHOR, quoted=polars.lit(value=False), reporter=unsaid)
    against = _stand(~_AFFIRMED, no=How.REJECTS)
    against["how"] = polars.when(doubted).then(polars.lit(str(How.DOUBTS))).otherwise(against["how"])
    return polars.concat(
        [
            by_author.filter(endorsed).with_columns(**_stand(_AFFIRMED)),
            by_author.filter(doubted | rejected).with_columns(**against, certainty=unsaid),
        ]
    )


def _of_deniers(rows: polars.DataFrame, backend: Backend) -> polars.DataFrame:
    """Return how those stand who are told to deny a claim: by the claim's words, as of its time."""
    denying = [id for id, one in backend.vocabulary.relations.items() if one.stance == -1 and one.is_plain_statement]
    acts = rows.filter(polars.col("relation").is_in(denying) & (polars.col("object_type") == STATEMENT) & HAPPENED)
    named = acts["object"].unique().to_list()
    claims = backend.scan().filter(polars.col("statement").is_in(named)).collect()
    claims = claims.join(_alternatives(backend), on="statement", how="anti").with_columns(**_stand(~_AFFIRMED))
    of_act = ("statement", "article", "publisher", "author", "certainty")
    by_whom = acts.select(*of_act, source="subject", quoted=polars.lit(value=True), reporter=_AUTHOR, claim="object")
    denials = by_whom.join(claims.drop(of_act[1:]).rename({"statement": "claim"}), on="claim", how="inner")
    return denials.select(*rows.columns, "source", "quoted", "reporter", "side", "how")


def _stand(affirms: polars.Expr, no: How = How.DENIES) -> dict[str, polars.Expr]:
    sides = {"side": (Side.FOR, Side.AGAINST), "how": (How.AFFIRMS, no)}
    return {
        name: polars.when(affirms).then(polars.lit(str(one))).otherwise(polars.lit(str(other)))
        for name, (one, other) in sides.items()
    }


def _details(ordering: list[str]) -> polars.Expr:
    """Return what fills roles, each in one text; not what only says before or after what something happened."""
    filler = polars.element().struct
    mention = polars.element().filter(~filler.field("role").is_in(ordering))
    parts = [polars.element().struct.field(name) for name in ("role", "is", "value")]
    return polars.col("roles").list.eval(mention).list.eval(polars.concat_str(parts, separator=" "))
