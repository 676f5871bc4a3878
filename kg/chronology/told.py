"""What statements tell of times, as constraints between what they tell.

An order is stated

- by what fills a role that says an order in time, such as ``after``;
- by a relation that says one between what is told, such as a cause and what it causes;
- by what an act is about: who reacts to an act, or refuses it, does so after it;
- by a relative time, such as ``3 days after s02``.

Dates in the roles of an order bound an act and leave the day itself possible. What has a relative time and happened,
happened before its article was published.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import product
from typing import NamedTuple

from kg.chronology.constraint import CALENDAR, PUBLISHED, WHEN, Constraint
from kg.chronology.relative import is_relative, parse_relative
from kg.dates import parse_date
from kg.vocabulary import RoleFunction, Vocabulary


class Telling(NamedTuple):
    """What a statement says that may bear on times.

    Args:
        statement: Its key.
        relation: Its relation.
        subject: The statements that its subject is: one, or those that an entity denotes; none for anything else.
        object: Those that its object is, likewise.
        roles: The statements and dates in its roles: the role, the key or the date, and whether it is a date.
        times: When it was, as written.
        published: When its article was published, as far as known.
        happened: Whether it says that something happened.
        is_event: Whether it tells what was done or said at some time, which happened.
    """

    statement: str
    relation: str
    subject: tuple[str, ...]
    object: tuple[str, ...]
    roles: tuple[tuple[str, str, bool], ...]
    times: tuple[str, ...]
    published: str | None
    happened: bool
    is_event: bool


class TimeTerms:
    """Which roles and relations of a vocabulary state an order.

    Attributes:
        dated: The roles that only say an order in time, with that order.
        roles: These with the roles of topics, after which an act is.
        relations: The relations that state one between subject and object.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.dated: dict[str, str] = {id: role.order for id, role in vocabulary.roles.items() if role.order}
        self.roles = self.dated | dict.fromkeys(vocabulary.roles_with(RoleFunction.TOPIC), "after")
        self.relations: dict[str, str] = {id: one.order for id, one in vocabulary.relations.items() if one.order}

    def constraints(self, tellings: Iterable[Telling]) -> Iterator[Constraint]:
        """Yield all that is told, besides dates, between what statements tell."""
        several = list(tellings)
        for tell in (self.orders, relative_times, _publication, self._dates):
            for telling in several:
                yield from tell(telling)

    def orders(self, telling: Telling) -> Iterator[Constraint]:
        """Yield the orders that a statement states, without its relative time; of no event, what its roles say."""
        by, relation = telling.statement, telling.relation
        if telling.happened and (order := self.relations.get(relation)):
            for subject, object in product(telling.subject, telling.object):
                yield _order(subject, object, order, by, f"{subject} {relation} {object}", "relation")
        for object in telling.object if telling.is_event else ():
            yield _order(by, object, "after", by, f"{relation} {object}", "object")
        for role, value, is_date in telling.roles:
            if not is_date and role in (self.roles if telling.is_event else self.dated):
                yield _order(by, value, self.roles[role], by, f"{role} {value}", role)

    def _dates(self, telling: Telling) -> Iterator[Constraint]:
        for role, text, is_date in telling.roles if telling.is_event else ():
            if not is_date or role not in self.dated:
                continue
            day, by, words = parse_date(text), telling.statement, f"{role} {text}"
            if self.dated[role] == "before" and day.latest is not None:
                most = day.latest.toordinal()
                yield Constraint(CALENDAR, by, most, False, by, words, role, is_approximate=day.is_approximate)
            if self.dated[role] == "after" and day.earliest is not None:
                most = -day.earliest.toordinal()
                yield Constraint(by, CALENDAR, most, False, by, words, role, is_approximate=day.is_approximate)


def relative_times(telling: Telling) -> Iterator[Constraint]:
    """Yield what the relative times of a statement say."""
    by = telling.statement
    coder, _, article = by.partition("#")[0].partition("/")
    for text in filter(is_relative, telling.times):
        for limit in parse_relative(text, coder, article).limits:
            if limit.most is not None:
                yield Constraint(limit.statement, by, limit.most, limit.order == "before", by, text, WHEN)
            if limit.least is not None:
                yield Constraint(by, limit.statement, -limit.least, limit.order == "after", by, text, WHEN)


def between_events(told: Constraint, event_of: Mapping[str, str], acts: Mapping[str, str]) -> Constraint | None:
    """Return what is told between statements, as it holds between the events that they tell; ``None`` for nothing.

    Args:
        told: What is told.
        event_of: The event that each statement tells.
        acts: The same of those that tell acts that happened, of which alone an order is stated.
    """
    is_stated = told.is_order and told.field != WHEN
    one, other = (end and (acts if is_stated else event_of).get(end) for end in (told.one, told.other))
    if one is None or other is None or (is_stated and one == other):
        return None
    return replace(told, one=one, other=other)


def _order(one: str, other: str, order: str, by: str, words: str, field: str) -> Constraint:
    first, second = (one, other) if order == "before" else (other, one)
    return Constraint(second, first, 0, True, by, words, field)


def _publication(telling: Telling) -> Iterator[Constraint]:
    if telling.published and telling.happened and any(map(is_relative, telling.times)):
        day = parse_date(telling.published)
        if day.latest is not None and not day.is_approximate:
            yield Constraint(
                CALENDAR, telling.statement, day.latest.toordinal(), False, telling.statement, str(day), PUBLISHED
            )
