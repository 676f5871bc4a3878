"""Times that contradict each other: dates of one act, stated orders, causes and relative times, across all files."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date

from kg.arguments import DateValue
from kg.chronology.constraint import CALENDAR, PUBLISHED, WHEN, Constraint
from kg.chronology.contradiction import Cycle, contradiction, needed_for, of_own_dates
from kg.chronology.told import Telling, TimeTerms, between_events
from kg.corpus.corpus_checks import statements_named
from kg.corpus.counterparty import act_of
from kg.corpus.days import edtf_in_words
from kg.corpus.statement_checks import Fault, Leg, Place, place_of, place_of_relative_time
from kg.dates import EventDate
from kg.errors import Severity
from kg.model import Article, Entity, Mode, Polarity, Statement
from kg.phrases import listed
from kg.vocabulary import Kind, Vocabulary

_MOST = 20
"""So many contradictions of a part are told that take more than two dates and what they contradict."""
_EVER_BEFORE, _EVER_AFTER = 0, date.max.toordinal() + 1
_SILENCE = ", or say in 'note' why it is right"


def check_times(
    statements: Sequence[Statement],
    articles: Mapping[str, Article],
    vocabulary: Vocabulary,
    entities: Mapping[str, Entity],
) -> Iterator[tuple[str, Fault]]:
    """Yield, with the key of a statement, times that contradict each other, with what all that take part say.

    What contradicts others is left out before these are looked at again, so that each is told once: first what the own
    dates of two events contradict, then of each part that is joined in time so many others. A relative time and roles
    that lead in a circle are errors; where a statement has a note, the rest is silent.

    Args:
        statements: The statements, all that are joined in time with one of them among them.
        articles: Their articles, by id.
        vocabulary: The vocabulary, which says which roles and relations state an order.
        entities: All entities by id, of which some denote statements.
    """
    times = _Times(statements, articles, vocabulary, entities)
    yield from times.of_two_dates()
    for part in times.parts():
        gone: set[int] = set()
        faulty: set[str] = set()
        for cycle in of_own_dates(part):
            blamed = times.blamed(cycle)
            if not any(one.by in faulty for one in cycle):
                fault = times.fault(blamed, cycle)
                gone.add(id(blamed))
                if fault is not None:
                    faulty.update([blamed.by] * (fault.severity is Severity.ERROR))
                    yield blamed.by, fault
        left = [one for one in part if id(one) not in gone and one.by not in faulty]
        for _ in range(_MOST):
            cycle = contradiction(left)
            if not cycle:
                break
            needed = needed_for(cycle, left)
            blamed = times.blamed(needed)
            fault = times.fault(blamed, needed)
            if fault is None or fault.severity is Severity.WARNING:
                left = [one for one in left if one != blamed]
            else:
                left = [one for one in left if one.by != blamed.by]
            if fault is not None:
                yield blamed.by, fault


class _Times:
    """The times of statements: which events they tell, their dates, and all else that is known."""

    def __init__(
        self,
        statements: Sequence[Statement],
        articles: Mapping[str, Article],
        vocabulary: Vocabulary,
        entities: Mapping[str, Entity],
    ) -> None:
        self._statements = {one.key: one for one in statements}
        self._terms = TimeTerms(vocabulary)
        self._entities = entities
        relations = vocabulary.relations
        events = (one for one in statements if _happened(one) and relations[one.relation].kind is Kind.ACT)
        named = ((one.key, act_of(one, relations[one.relation])) for one in events)
        self._acts = {key: act for key, act in named if act is not None}
        self._event_of = {one.key: self._acts.get(one.key, one.key) for one in statements}
        self._told: dict[Constraint, Constraint] = {}
        """What holds between events, with the same as it is told of statements."""
        for told in self._terms.constraints(self._telling(one, articles) for one in statements):
            acts = self._event_of if told.field in self._terms.dated else self._acts
            if not told.is_approximate and (known := between_events(told, self._event_of, acts)):
                self._told.setdefault(known, told)
        self._dated: dict[str, list[Statement]] = defaultdict(list)
        for key in sorted(self._statements):
            if date := _date(self._statements[key]):
                self._dated[self._event_of[key]] += [self._statements[key]] * (not date.is_approximate)

    def of_two_dates(self) -> Iterator[tuple[str, Fault]]:
        """Yield the mentions of acts whose dates cannot both be right, of which the first then counts."""
        for event, mentions in self._dated.items():
            clashing = list(_surely_apart(mentions))
            for first, statement in clashing:
                later = statement.key
                legs = tuple(
                    self._leg(f"{self._name(one, later)} is of {_date(one)}", one) for one in (first, statement)
                )
                message = f"the act '{event.partition('/')[2]}' is given different dates"
                hint = f"correct a date, or use another act label{_SILENCE}"
                if not statement.note:
                    place = place_of_date(statement)
                    yield later, Fault(place, "act-dates", message, hint, Severity.WARNING, legs=legs)
            if clashing:
                self._dated[event] = mentions[:1]

    def parts(self) -> Iterator[list[Constraint]]:
        """Yield the constraints of events that constraints join, with the dates of these."""
        joined: dict[str, str] = {}

        def root(event: str) -> str:
            while (above := joined.setdefault(event, event)) != event:
                joined[event] = joined[above]
                event = above
            return event

        for one in self._told:
            ends = [end for end in (one.one, one.other) if end != CALENDAR]
            joined[root(ends[0])] = root(ends[-1])
        found: dict[str, list[Constraint]] = defaultdict(list)
        for event in joined:
            found[root(event)] += self._dates(event)
        for one in self._told:
            found[root(one.other if one.one == CALENDAR else one.one)].append(one)
        yield from found.values()

    def blamed(self, cycle: Cycle) -> Constraint:
        """Return which constraint is to be corrected: of a relative time, else of an order, with a note first."""

        def rank(one: Constraint) -> tuple[bool, bool, str]:
            return one.field not in (WHEN, PUBLISHED), not self._statements[one.by].note, one.by

        return min((one for one in cycle if not one.is_date), key=rank)

    def fault(self, blamed: Constraint, cycle: Cycle) -> Fault | None:
        """Return what is wrong where constraints contradict each other; ``None`` where a note says why it is right."""
        statement = self._statements[blamed.by]
        legs = tuple(self._legs(cycle, statement.key))
        place: Place
        if blamed.field in (WHEN, PUBLISHED):
            place, message = place_of_relative_time(statement), f"the time of '{statement.id}' contradicts others"
            hint = "correct one of these times, or remove it"
            return Fault(place, "contradictory-times", message, hint, legs=legs)
        place = place_of(statement, blamed.field)
        if any(CALENDAR in (one.one, one.other) for one in cycle):
            code, message = "order-against-dates", f"the order that '{statement.id}' tells contradicts dates"
            hint = f"correct a date, or the order; until then the dates count{_SILENCE}"
        else:
            code, message = "circular-order", f"the order that '{statement.id}' tells leads back to where it begins"
            hint = "remove one of these orders"
            if all(one.field in self._terms.dated for one in cycle):
                return Fault(place, code, message, hint, legs=legs)
            if len(legs) == len(cycle) and all(self._is_nesting(one) for one in cycle):
                return None  # these refer to each other, which is told as such
            hint += f"; until then none of them counts{_SILENCE}"
        return None if statement.note else Fault(place, code, message, hint, Severity.WARNING, legs=legs)

    def _is_nesting(self, one: Constraint) -> bool:
        return one.field not in (*self._terms.dated, "relation")

    def _telling(self, statement: Statement, articles: Mapping[str, Article]) -> Telling:
        article = articles[statement.article]
        published = article.inferred_published or article.published
        return Telling(
            statement.key,
            statement.relation,
            statements_named(statement.subject, self._entities),
            statements_named(statement.object, self._entities),
            tuple(self._of_roles(statement)),
            tuple(map(str, statement.times)),
            published.text if published else None,
            _happened(statement),
            statement.key in self._acts,
        )

    def _of_roles(self, statement: Statement) -> Iterator[tuple[str, str, bool]]:
        for role, value in ((one.role, one.value) for one in statement.roles):
            if isinstance(value, DateValue):
                yield role, value.date.text, True
            yield from ((role, key, False) for key in statements_named(value, self._entities))

    def _dates(self, event: str) -> Iterator[Constraint]:
        for one in self._dated.get(event, ()):
            date = _date(one)
            assert date is not None
            if date.earliest is not None:
                yield Constraint(event, CALENDAR, -date.earliest.toordinal(), by=one.key, words=str(date), is_date=True)
            if date.latest is not None:
                yield Constraint(CALENDAR, event, date.latest.toordinal(), by=one.key, words=str(date), is_date=True)

    def _legs(self, cycle: Cycle, near: str) -> Iterator[Leg]:
        """Yield in words what constraints say, and which statements they join only as mentions of one act."""
        mentions: dict[str, dict[str, None]] = defaultdict(dict)
        said: dict[str, Statement] = {}
        for one in cycle:
            by, told = self._statements[one.by], self._told.get(one, replace(one, one=one.by, other=one.by))
            for event, key in ((one.one, told.one), (one.other, told.other)):
                if event != CALENDAR:
                    mentions[event][key] = None
            words = one.words.replace(f"{near.partition('#')[0]}#", "")
            if one.is_date:
                said.setdefault(f"{self._name(by, near)} is of {words}", by)
            elif one.field == PUBLISHED:
                said.setdefault(f"{self._name(by, near)}: published {edtf_in_words(one.words)}", by)
            else:
                said.setdefault(f"{self._name(by, near)}: {words}", by)
        yield from (self._leg(words, by) for words, by in said.items())
        for keys in mentions.values():
            if len(keys) > 1:
                several = [self._statements[key] for key in sorted(keys)]
                yield self._leg(f"{listed([self._name(one, near) for one in several])} are one act", *several)

    def _leg(self, words: str, *statements: Statement) -> Leg:
        return Leg(words, tuple(one.key for one in statements))

    def _name(self, statement: Statement, near: str) -> str:
        return statement.key.removeprefix(f"{near.partition('#')[0]}#")


def place_of_date(statement: Statement) -> Place:
    """Return where the best date of a statement is written."""
    concluded = statement.inferred is not None and isinstance(statement.inferred.when, EventDate)
    return ("inferred", "when") if concluded else ("when",)


def _happened(statement: Statement) -> bool:
    return statement.mode is Mode.ACTUAL and statement.attribution.polarity is Polarity.AFFIRMED


def _date(statement: Statement) -> EventDate | None:
    """Return the best date of a statement; ``None`` where it has none."""
    return next((time for time in reversed(statement.times) if isinstance(time, EventDate)), None)


def _surely_apart(mentions: Iterable[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Yield each mention of an act whose date does not fit that of one before it, behind the first of these."""
    known: list[Statement] = []
    ends: list[int] = []  # of so many mentions the earliest last day, negative so that the list rises
    begins: list[int] = []  # and their latest first day
    for one in mentions:
        told = _date(one)
        if told is None:
            continue
        first = told.earliest.toordinal() if told.earliest else _EVER_BEFORE
        last = told.latest.toordinal() if told.latest else _EVER_AFTER
        at = min(bisect_right(ends, -first), bisect_right(begins, last))
        if at < len(known):
            yield known[at], one
        known.append(one)
        ends.append(max(-last, ends[-1]) if ends else -last)
        begins.append(max(first, begins[-1]) if begins else first)
