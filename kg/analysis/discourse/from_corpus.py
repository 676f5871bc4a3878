"""Cases of a discourse network from a corpus: who takes which stance towards what, or any other two variables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import StrEnum

import polars

from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.choices import Chosen, chosen_of, narrowed
from kg.analysis.discourse.from_table import assemble
from kg.analysis.discourse.variables import Variables
from kg.model import Mode, Polarity
from kg.phrases import count_of, one_or_many
from kg.selection.mentions import unite_mentions
from kg.selection.selection import ByAttribute, Count, Level, Selection, select_statements
from kg.selection.selection_parsing import look_up
from kg.selection.viewpoints import AUTHORS
from kg.selection.why_nothing import why_nothing
from kg.store.backend import Backend
from kg.table.publication import published_days
from kg.vocabulary import Vocabulary

POSITIONS = (Mode.ACTUAL, Mode.ATTEMPTED, Mode.INTENDED)
"""The modes in which a position shows: in what one does, tries and means to do."""


class DatedBy(StrEnum):
    """What dates a case."""

    ARTICLE = "article"
    EVENT = "event"


def discourse_selection(selection: Selection) -> Selection:
    """Return a selection with what a discourse network shows where nothing else is chosen.

    Statements count, not acts, so that stances are in the selection; a position shows in what one does, tries and means
    to do, affirmed or denied.
    """
    return replace(
        selection,
        count=Count.STATEMENTS,
        modes=selection.modes or POSITIONS,
        polarities=selection.polarities or tuple(Polarity),
    )


def discourse_of(
    backend: Backend,
    selection: Selection,
    *,
    first: str = "actor",
    second: str = "issue",
    qualifier: str | None = "stance",
    neutral: bool = False,
    dated_by: str = "article",
    without: Chosen = None,
    only: Chosen = None,
) -> Discourse:
    """Return the cases of a selection.

    Args:
        backend: Where statements come from.
        selection: What of them to show; :func:`discourse_selection` gives what is usual.
        first: Name of a variable: ``actor`` (the subject; each member of those who act jointly), ``issue`` (the
            object, unless the statement turns to it as its counterparty; a claim where a statement stands),
            ``claim`` (what the statement itself says), ``source`` (whose claim it is), ``counterparty``, ``object``,
            ``relation``, ``kind``, ``quad_class``, ``publisher``, ``author``, ``article``, ``coder``, ``mode``,
            ``certainty``, ``author_stance``, or ``role:`` with the id of a role. Actors, sources and counterparties
            are rolled up to the level of the selection.
        second: Name of another.
        qualifier: ``stance`` (the relation's stance towards the object, turned round where it is denied: -1, 0, 1),
            ``polarity`` (whether it is affirmed), ``goldstein`` (-10 to 10), any other variable, or ``None``.
        neutral: Whether statements are kept that express no position (stance 0): deeds, offers, talks, neutral views;
            two who both take part in something would then agree on it.
        dated_by: ``article`` (when it was published) or ``event`` (when what is reported happened).
        without: Values to leave out, by the names of variables: ``{"issue": ["taxes"]}`` or ``"issue=taxes"``; what
            is named is an id or a label. Of ``section`` and ``tag``, too.
        only: Values to keep, likewise; of several variables, a statement must have one of the values of each.

    Raises:
        NameNotFound: A name is not known.
        KgError: Both variables are the same, or a choice is none.
    """
    dated = look_up(DatedBy, dated_by, "kind of date")
    rows = select_statements(
        backend.scan(), selection, backend.vocabulary, lambda table: _dated_by_act(table, backend.vocabulary)
    )
    neutrals = former = 0
    if qualifier == "stance" and not neutral:
        sides = rows.filter(polars.col("stance") != 0)
        neutrals, rows = rows.height - sides.height, sides.filter(~polars.col("ended"))
        former = sides.height - rows.height
    variables = Variables(rows, backend, selection.level)
    by_side = {"first": variables.find(first), "second": variables.find(second)}
    if qualifier is not None and qualifier not in _SENSES:
        by_side["qualifier"] = variables.find(qualifier)
    frame = rows.select(
        key="statement",
        document="article",
        position="start",
        qualifier=_SENSES.get(qualifier or "", polars.lit(None, dtype=polars.String)),
    ).hstack(_time(rows, dated))
    for side, variable in by_side.items():
        lists = variable.values.group_by("statement", maintain_order=True).agg(polars.col("value").alias(side))
        frame = frame.drop(side, strict=False).join(
            lists, left_on="key", right_on="statement", how="left", maintain_order="left"
        )
    if "qualifier" in by_side:
        frame = frame.explode("qualifier")
    made = assemble(frame, first, second, qualifier, _SCALES.get(qualifier or ""))
    made = replace(
        made,
        selection=str(selection),
        backend=backend,
        first_labels={id: by_side["first"].labels[id] for id in made.first_labels},
        second_labels={id: by_side["second"].labels[id] for id in made.second_labels},
    )
    choices = chosen_of(without, only)
    others = {one.variable for one in choices} - {made.first, made.second, made.qualifier}
    facts = {name: variables.find(name) for name in sorted(others)}
    made = narrowed(made, choices, {name: (found.values, found.labels) for name, found in facts.items()})
    return replace(
        made,
        notes=(*made.notes, *_notes(made, selection, rows.height, neutrals, former, why_nothing(backend, selection))),
    )


_DENIED = polars.col("polarity") == str(Polarity.DENIED)
_SENSES: Mapping[str, polars.Expr] = {
    "stance": polars.col("stance").cast(polars.Int64) * polars.when(_DENIED).then(-1).otherwise(1),
    "polarity": ~_DENIED,
    "goldstein": polars.when(~_DENIED).then("goldstein"),
}
"""The qualifiers that are no variables; an act that is denied has no score."""
_SCALES: Mapping[str, tuple[float, float]] = {"stance": (-1, 1), "goldstein": (-10, 10)}
_WHOEVER = ", the opposition as well as the government"
_OF_OBJECTS = ("issue", "object")


def _dated_by_act(table: polars.DataFrame, vocabulary: Vocabulary) -> polars.DataFrame:
    """Give mentions without a time that of their act; all else stays as each of them tells it."""
    united = unite_mentions(table, vocabulary)
    return table.with_columns(united["earliest", "latest", "approximate"])


def _time(rows: polars.DataFrame, dated: DatedBy) -> polars.DataFrame:
    """Return the first and the last day of each case, and what orders it."""
    if dated is DatedBy.EVENT:
        return rows.select("earliest", "latest", time="earliest")
    days = published_days(rows)
    return days.select(earliest="published_from", latest="published_until", time="published_from")


def _notes(
    made: Discourse, selection: Selection, statements: int, neutrals: int, former: int, why: str
) -> Iterator[str]:
    if neutrals:
        which = count_of(neutrals, "statement expresses", "statements express")
        are = one_or_many(neutrals, "is", "are")
        yield f"{which} no position, such as deeds, offers and talks, and {are} left out."
    elif not statements:
        yield f"No statements match; {why}."
    if former:
        which = count_of(former, "statement tells a position", "statements tell positions")
        yield f"{which} that had ended, and {one_or_many(former, 'is', 'are')} left out."
    if selection.level is not Level.ENTITY:
        yield (
            f"Speakers are grouped by {selection.level}: a position of the group is what some of those who "
            f"belong to it say{'' if isinstance(selection.level, ByAttribute) else _WHOEVER}."
        )
    if selection.according_to == AUTHORS and made.support.signers > 1:
        yield f"This combines what {made.support.signers:,} authors and publishers claim themselves."
    if made.qualifier == "stance" and made.second not in _OF_OBJECTS:
        yield f"Stances are towards the object, not towards the {made.second}."
