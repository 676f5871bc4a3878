"""When things happened, for whole tables: dates, relative times and stated orders as one temporal network.

The mentions of an act that happened share its time; whatever else is told has a time of its own. What has a relative
time and happened, happened before its article was published.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import polars

from kg.chronology.columns import BEST_IS_RELATIVE
from kg.chronology.constraint import Bounds
from kg.chronology.network import TimeNetwork
from kg.chronology.told import TimeTerms, between_events
from kg.dates import parse_date
from kg.model import Entity, denoted_by
from kg.table.columns import is_key
from kg.table.counted import IS_EVENT
from kg.table.stated_orders import tellings_of
from kg.vocabulary import STATEMENT, Vocabulary

TIME = ("earliest", "latest", "approximate")
_BOUNDS = {"statement": polars.String, "earliest": polars.Date, "latest": polars.Date, "approximate": polars.Boolean}


@dataclass(frozen=True)
class Chronology:
    """When the events that rows tell happened.

    Args:
        event_of: The event that each statement tells: its act where it tells one, or a plain statement, that happened,
            else itself.
        sure: What is certain of their times.
        whole: The same with approximate dates, which are not certain.
    """

    event_of: Mapping[str, str]
    sure: TimeNetwork
    whole: TimeNetwork

    def bounds(self, statement: str) -> tuple[Bounds, bool]:
        """Return the days between which something lies that a statement tells, and whether they are approximate."""
        event = self.event_of[statement]
        whole, sure = self.whole.bounds(event), self.sure.bounds(event)
        return whole, whole != sure


def chronology_of(
    rows: polars.DataFrame,
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
    among: polars.Series | None = None,
) -> Chronology:
    """Return when the events happened that rows of the statement table tell.

    Args:
        rows: The rows, with ``kind`` and ``object_type``.
        vocabulary: The vocabulary, which says which roles and relations state an order.
        entities: All entities by id, of which some denote statements.
        among: The statements whose times are wanted even if nothing joins them to others; all of them if ``None``.
    """
    told = rows.with_columns(event=polars.when(IS_EVENT).then("act").otherwise("statement"))
    event_of = dict(told.select("statement", "event").iter_rows())
    acts = dict(told.filter(IS_EVENT).select("statement", "act").iter_rows())
    terms = TimeTerms(vocabulary)
    tellings = tellings_of(rows, terms, denoted_by(entities))
    between = (between_events(one, event_of, acts) for one in terms.constraints(tellings))
    constraints = [one for one in between if one is not None]
    if among is not None:
        joined = {end for one in constraints for end in (one.one, one.other)} | {event_of[one] for one in among}
        told = told.filter(polars.col("event").is_in(joined))
    return Chronology(
        event_of=event_of,
        sure=TimeNetwork(_dates(told, sure=True), [one for one in constraints if not one.is_approximate]),
        whole=TimeNetwork(_dates(told, sure=False), constraints),
    )


def in_doubt(rows: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> list[str]:
    """Return the keys of all statements that are joined in time with some that contradict each other, or a date.

    Args:
        rows: Rows of the statement table.
        vocabulary: The vocabulary.
        entities: All entities by id.
    """
    told = rows.filter(IS_EVENT & ~polars.col("approximate"))
    first, last = polars.col("earliest").max(), polars.col("latest").min()
    clashing = told.group_by("act").agg(first, last).filter(polars.col("earliest") > polars.col("latest"))["act"]
    chronology = chronology_of(rows, vocabulary, entities, clashing.clear())
    events = {event for event in chronology.sure.contradictory() for event in chronology.sure.joined(event)}
    events.update(*(chronology.sure.joined(event) for event in clashing))
    return [key for key, event in chronology.event_of.items() if event in events]


def relative_days(rows: polars.DataFrame, vocabulary: Vocabulary, entities: Mapping[str, Entity]) -> polars.DataFrame:
    """Return the days of all rows whose best time is relative.

    Args:
        rows: Rows of the whole statement table, with at least the columns that their files alone say.
        vocabulary: The vocabulary.
        entities: All entities by id.

    Returns:
        ``statement``, ``earliest``, ``latest`` and ``approximate``.
    """
    relative = rows.filter(BEST_IS_RELATIVE)
    if relative.is_empty():
        return polars.DataFrame(schema=_BOUNDS)
    kinds = {id: str(relation.kind) for id, relation in vocabulary.relations.items()}
    whole = rows.with_columns(
        kind=polars.col("relation").replace_strict(kinds, default=None, return_dtype=polars.String),
        object_type=polars.when(is_key("object")).then(polars.lit(STATEMENT)),
    )
    own = polars.DataFrame(
        [_own_days(*row) for row in relative.select("statement", "when").iter_rows()], _BOUNDS, orient="row"
    )
    dated = whole.drop(TIME).join(
        polars.concat([rows.filter(~BEST_IS_RELATIVE).select(*_BOUNDS), own]), on="statement", maintain_order="left"
    )
    chronology = chronology_of(dated, vocabulary, entities, relative["statement"])
    found = [
        (key, *bounds, is_approximate)
        for key in relative["statement"]
        for bounds, is_approximate in [chronology.bounds(key)]
    ]
    return polars.DataFrame(found, _BOUNDS, orient="row")


def _own_days(statement: str, when: str | None) -> tuple[object, ...]:
    """Return the days of a date that stands beside a relative time."""
    if when is None or any("a" <= letter <= "z" for letter in when):
        return statement, None, None, False
    date = parse_date(when)
    return statement, date.earliest, date.latest, date.is_approximate


def _dates(told: polars.DataFrame, *, sure: bool) -> dict[str, Bounds]:
    """Return the days of each event by its own dates, which all its mentions share; approximate ones where no other is.

    Where dates contradict each other, those of the first mention count.
    """
    dated = told.filter(polars.any_horizontal(polars.col("earliest", "latest").is_not_null()))
    is_approximate = polars.col("approximate")
    dated = dated.filter(~is_approximate if sure else is_approximate == is_approximate.all().over("event"))
    days = dated.group_by("event", maintain_order=True).agg(
        polars.col("earliest").max(),
        polars.col("latest").min(),
        first=polars.col("earliest").first(),
        last=polars.col("latest").first(),
    )
    return {
        event: (first, last) if earliest and latest and earliest > latest else (earliest, latest)
        for event, earliest, latest, first, last in days.iter_rows()
    }
