"""Relative times that contradict dates, stated orders or each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.arguments import DateValue, StatementRef
from kg.chronology.constraint import CALENDAR, Bounds, Constraint
from kg.chronology.network import TimeNetwork
from kg.chronology.relative import RelativeTime
from kg.corpus.counterparty import act_of
from kg.corpus.statement_checks import Fault, place_of_relative_time
from kg.dates import EventDate
from kg.model import Article, Mode, Polarity, Statement
from kg.vocabulary import Kind, RoleFunction, Vocabulary


def check_times(
    statements: Sequence[Statement], articles: Mapping[str, Article], vocabulary: Vocabulary
) -> Iterator[tuple[str, Fault]]:
    """Yield, with the key of its statement, each relative time that contradicts others, with what they say.

    One that contradicts is left out before the others are looked at again, so that each is told once.

    Args:
        statements: The statements, all that are joined in time with one that has a relative time among them.
        articles: Their articles, by id.
        vocabulary: The vocabulary, which says which roles and relations state an order.
    """
    times = _Times(statements, vocabulary)
    timed = {one.key: one for one in statements if one.relative_to}
    constraints = [*times.constraints(timed.values(), articles)]
    while timed:
        network = TimeNetwork(times.dates, constraints)
        cycles = network.contradictions(times.event(one) for one in timed.values())
        cycle = next((cycle for cycle in cycles if any(one.by in timed for one in cycle)), None)
        if cycle is None:
            return
        wrong = timed.pop(min(one.by for one in cycle if one.by in timed))
        constraints = [one for one in constraints if one.by != wrong.key]
        message = f"the time of '{wrong.id}' contradicts others: {'; '.join(times.told(cycle))}"
        hint = "correct one of these times, or remove it"
        yield wrong.key, Fault(place_of_relative_time(wrong), "contradictory-times", message, hint)


class _Times:
    """The times of statements: which events they tell, and the dates of these."""

    def __init__(self, statements: Sequence[Statement], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._topics = vocabulary.roles_with(RoleFunction.TOPIC)
        self._statements = {one.key: one for one in statements}
        self._dated: dict[str, list[Statement]] = {}
        for one in statements:
            if any(isinstance(time, EventDate) and not time.is_approximate for time in one.times):
                self._dated.setdefault(self.event(one), []).append(one)
        self.dates = {event: _intersection(map(_date, told)) for event, told in self._dated.items()}

    def event(self, statement: Statement) -> str:
        """Return what a statement tells the time of: its act where that happened, else itself."""
        return self._act(statement) or statement.key

    def constraints(self, timed: Iterable[Statement], articles: Mapping[str, Article]) -> Iterator[Constraint]:
        """Yield all that is known besides dates."""
        for one in self._statements.values():
            yield from self._orders(one)
        for one in timed:
            yield from self._limits(one)
            article = articles[one.article]
            published = article.published or article.inferred_published
            if _happened(one) and published is not None and published.latest and not published.is_approximate:
                words = f"published {published}"
                yield Constraint(CALENDAR, self.event(one), published.latest.toordinal(), by=one.key, words=words)

    def told(self, cycle: Iterable[Constraint]) -> Iterator[str]:
        """Yield in words what the constraints of a cycle say, each statement with its words once."""
        constraints = list(cycle)
        naming = {one.by for one in constraints}
        told: set[str] = set()
        for one in constraints:
            if one.is_date:
                dated = self._dated[one.one if one.other == CALENDAR else one.other]
                by = next((mention for mention in dated if mention.key in naming), dated[0])
                told.add(f"{by.id} is of {_date(by)}")
            else:
                told.add(f"{self._statements[one.by].id}: {one.words}")
        yield from sorted(told)

    def _act(self, statement: Statement) -> str | None:
        relation = self._vocabulary.relations[statement.relation]
        return act_of(statement, relation) if _happened(statement) and relation.kind is Kind.ACT else None

    def _limits(self, statement: Statement) -> Iterator[Constraint]:
        event = self.event(statement)
        for time in statement.times:
            for limit in time.limits if isinstance(time, RelativeTime) else ():
                named = self._statements.get(limit.statement)
                if named is None:
                    continue
                other, by, words = self.event(named), statement.key, time.text
                if limit.most is not None:
                    yield Constraint(other, event, limit.most, limit.order == "before", by, words)
                if limit.least is not None:
                    yield Constraint(event, other, -limit.least, limit.order == "after", by, words)

    def _orders(self, statement: Statement) -> Iterator[Constraint]:
        """Yield the orders that a statement states, as :mod:`kg.table.stated_orders` has them."""
        relation = self._vocabulary.relations[statement.relation]
        act = self._act(statement)
        sides = (statement.subject, statement.object)
        if relation.order and _happened(statement) and all(isinstance(side, StatementRef) for side in sides):
            one, other = (self._told_act(side) for side in sides)
            yield from self._order(one, other, relation.order, statement.key, relation.id)
        if act is None:
            return
        if isinstance(statement.object, StatementRef):
            yield from self._order(act, self._told_act(statement.object), "after", statement.key, relation.id)
        for value in statement.roles:
            order = self._vocabulary.roles[value.role].order or ("after" if value.role in self._topics else None)
            if order is None:
                continue
            if isinstance(value.value, StatementRef):
                yield from self._order(act, self._told_act(value.value), order, statement.key, value.role)
            elif isinstance(value.value, DateValue) and not value.value.date.is_approximate:
                day, words = value.value.date, f"{value.role} {value.value.date}"
                if order == "before" and day.latest is not None:
                    yield Constraint(CALENDAR, act, day.latest.toordinal(), by=statement.key, words=words)
                if order == "after" and day.earliest is not None:
                    yield Constraint(act, CALENDAR, -day.earliest.toordinal(), by=statement.key, words=words)

    def _told_act(self, argument: object) -> str | None:
        named = self._statements.get(argument.statement) if isinstance(argument, StatementRef) else None
        return self._act(named) if named is not None else None

    def _order(self, one: str | None, other: str | None, order: str, by: str, words: str) -> Iterator[Constraint]:
        if one and other and one != other:
            first, second = (one, other) if order == "before" else (other, one)
            yield Constraint(second, first, 0, is_order=True, by=by, words=words)


def _happened(statement: Statement) -> bool:
    return statement.mode is Mode.ACTUAL and statement.attribution.polarity is Polarity.AFFIRMED


def _date(statement: Statement) -> EventDate:
    """Return the best date of a statement that has one."""
    return [time for time in statement.times if isinstance(time, EventDate)][-1]


def _intersection(dates: Iterable[EventDate]) -> Bounds:
    """Return the days that all dates of an event leave; where they leave none, those of the first."""
    several = list(dates)
    earliest = max((one.earliest for one in several if one.earliest), default=None)
    latest = min((one.latest for one in several if one.latest), default=None)
    return (several[0].earliest, several[0].latest) if earliest and latest and earliest > latest else (earliest, latest)
