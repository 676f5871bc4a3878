"""Positions: who stands how to which claim, statement by statement.

Three things set a source for or against a claim:

- It affirms or denies it (``polarity``), in its own name or as quoted.
- It reports the claim of somebody else and endorses, doubts or rejects it (``author_stance``).
- It is told to deny it: a plain statement (an act of speech without a quad class) with stance −1 and the claim as its
  object. Other acts against a claim, such as a reaction to a refusal, do not say that it is untrue.

Two positions meet where one is for a claim and the other against it. What surely is of another time is another claim.

Degrees and polarity of a claim as its source has them follow Saurí and Pustejovsky (2009), FactBank: a corpus annotated
with event factuality.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import polars

from kg.model import Mode, Polarity, Stance
from kg.selection.claims import CLAIM, claims_of, select_claims
from kg.selection.selection import Selection
from kg.selection.viewpoints import EVERYONE, Holder, Viewpoint, source_of
from kg.store.backend import Backend
from kg.table.counted import HAPPENED, IS_ALTERNATIVE, IS_OWN
from kg.vocabulary import STATEMENT, Vocabulary


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
    *("concluded", "held", "side", "how", "certainty", "earliest", "latest", "approximate"),
)


def positions_of(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return who stands how to which claim: one row a statement and source.

    Args:
        backend: Where statements come from.
        selection: What of the corpus to look at; its viewpoint does not count. Where it chooses no modes or no
            polarities, all are in the selection.

    Returns:
        A frame with the columns of :data:`kg.selection.claims.CLAIM`; ``source`` (an entity's id where it is
        ``quoted``, or told to deny; otherwise an author or publisher), ``reporter`` (who says that it stands so, or
        none for an author's own stand), ``concluded`` (whether that it is this source is the coder's conclusion),
        ``held`` (whether the claim is the source's own or endorsed by it), ``side`` and ``how`` (:class:`Side`,
        :class:`How`), ``certainty`` of the claim's source, ``earliest``, ``latest``,
        ``approximate``, ``statement``, ``article``, ``author`` and ``publisher``.
    """
    rows = _in_selection(backend, selection)
    held, judged = polars.lit(value=True).alias("held"), polars.lit(value=False).alias("held")
    parts = [
        *(part.with_columns(held) for part in (_of_sources(rows), _of_endorsers(rows))),
        *(part.with_columns(judged) for part in (_of_judges(rows), _of_deniers(rows, backend))),
    ]
    claims = claims_of(polars.concat(parts), backend.vocabulary)
    return claims.select(*CLAIM, *_POSITION).sort(*CLAIM, "statement", "source")


def is_of(viewpoint: Viewpoint) -> polars.Expr:
    """Return which positions are those of a viewpoint."""
    return polars.any_horizontal(*map(_is_holder, viewpoint.holders)) if viewpoint.holders else polars.lit(value=True)


def apart(suffix: str) -> polars.Expr:
    """Return which pairs of positions, the columns of one of them with a suffix, surely are of different times."""
    before = (polars.col("latest") < polars.col(f"earliest{suffix}")).fill_null(value=False)
    after = (polars.col(f"latest{suffix}") < polars.col("earliest")).fill_null(value=False)
    return (before | after) & ~polars.col("approximate") & ~polars.col(f"approximate{suffix}")


def _is_holder(holder: Holder) -> polars.Expr:
    if holder.quoted:
        return polars.col("quoted") & (polars.col("source") == holder.name)
    signed = polars.col("publisher").eq_missing(holder.name) | polars.col("author").eq_missing(holder.name)
    return ~polars.col("quoted") & signed if holder.name else ~polars.col("quoted")


def _in_selection(backend: Backend, selection: Selection) -> polars.DataFrame:
    """Return what anybody tells, but for alternatives, none of which is held."""
    everything = replace(
        selection,
        according_to=EVERYONE,
        modes=selection.modes or tuple(Mode),
        polarities=selection.polarities or tuple(Polarity),
    )
    return select_claims(backend, everything).join(alternatives(backend.scan()).collect(), on="statement", how="anti")


def alternatives(rows: polars.LazyFrame) -> polars.LazyFrame:
    """Return the keys of statements that are alternatives of each other, as ``statement``: none of them is held."""
    named = rows.filter(IS_ALTERNATIVE).select("statement", "alternative_to")
    others = named.explode("alternative_to").select(statement="alternative_to")
    return polars.concat([named.select("statement"), others])


def is_denial(vocabulary: Vocabulary) -> polars.Expr:
    """Return which rows of the statement table tell that the subject denied the claim that is the object."""
    denying = [id for id, one in vocabulary.relations.items() if one.denies]
    return polars.col("relation").is_in(denying) & (polars.col("object_type") == STATEMENT) & HAPPENED


def _of_sources(rows: polars.DataFrame) -> polars.DataFrame:
    """Return how those stand whose claims they are."""
    quoted = polars.col("sources").list.len() > 0
    reporter = polars.when(quoted).then(_AUTHOR)
    concluded = polars.col("inferred").list.contains("according_to")
    return rows.with_columns(source=_SOURCE, quoted=quoted, reporter=reporter, concluded=concluded, **_stand(_AFFIRMED))


def _of_endorsers(rows: polars.DataFrame) -> polars.DataFrame:
    """Return the positions of authors who endorse what they report."""
    return _by_author(rows.filter(IS_OWN & (polars.col("sources").list.len() > 0))).with_columns(**_stand(_AFFIRMED))


def _of_judges(rows: polars.DataFrame) -> polars.DataFrame:
    """Return the positions of authors who doubt or reject what they report."""
    judged = polars.col("author_stance")
    doubted, rejected = judged == str(Stance.DOUBTS), judged == str(Stance.REJECTS)
    against = _stand(~_AFFIRMED, no=How.REJECTS)
    against["how"] = polars.when(doubted).then(polars.lit(str(How.DOUBTS))).otherwise(against["how"])
    unsaid = polars.lit(None, polars.String)
    return _by_author(rows.filter(doubted | rejected)).with_columns(**against, certainty=unsaid)


def _by_author(rows: polars.DataFrame) -> polars.DataFrame:
    no = polars.lit(value=False)
    return rows.with_columns(source=_AUTHOR, quoted=no, reporter=polars.lit(None, polars.String), concluded=no)


def _of_deniers(rows: polars.DataFrame, backend: Backend) -> polars.DataFrame:
    """Return how those stand who are told to deny a claim: by the claim's words, as of its time."""
    acts = rows.filter(is_denial(backend.vocabulary))
    named = acts["object"].unique().to_list()
    claims = backend.scan().filter(polars.col("statement").is_in(named)).collect()
    claims = claims.join(alternatives(backend.scan()).collect(), on="statement", how="anti").with_columns(
        **_stand(~_AFFIRMED)
    )
    of_act = ("statement", "article", "publisher", "author", "certainty")
    concluded = polars.col("inferred").list.contains("subject")
    by_whom = acts.select(
        *of_act,
        source="subject",
        quoted=polars.lit(value=True),
        reporter=_AUTHOR,
        concluded=concluded,
        claim="object",
    )
    denials = by_whom.join(claims.drop(of_act[1:]).rename({"statement": "claim"}), on="claim", how="inner")
    return denials.select(*rows.columns, "source", "quoted", "reporter", "concluded", "side", "how")


def _stand(affirms: polars.Expr, no: How = How.DENIES) -> dict[str, polars.Expr]:
    sides = {"side": (Side.FOR, Side.AGAINST), "how": (How.AFFIRMS, no)}
    return {
        name: polars.when(affirms).then(polars.lit(str(one))).otherwise(polars.lit(str(other)))
        for name, (one, other) in sides.items()
    }
