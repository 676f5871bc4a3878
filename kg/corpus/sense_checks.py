"""What is well written and yet hardly meant: warnings about the statements of one file, silenced by a note of theirs.

A statement with a ``note`` has been thought about; nothing is said of it here.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from kg.arguments import EntityRef, StatementRef
from kg.corpus.counterparty import can_act, joint_members, statement_of, with_members
from kg.corpus.local_entities import UNSPECIFIED
from kg.corpus.named import TextNames
from kg.corpus.statement_checks import Context, Fault, place_of
from kg.corpus.withheld import is_withheld
from kg.corpus.yaml_written import in_one_line
from kg.errors import Severity
from kg.model import Mode, Polarity, Statement
from kg.phrases import listed
from kg.readings import Finds, Towards
from kg.vocabulary import NOTHING, QuadClass, RoleFunction, Takes

_SILENCE = "or say in 'note' why it is right"


class _Suspicion(NamedTuple):
    """A warning about a statement.

    Args:
        statement: The statement.
        field: The field or role that it is shown at; empty for the whole statement.
        code: Kind of problem.
        message: What is hardly meant.
        hint: How to mend it; how to silence it is added.
    """

    statement: Statement
    field: str
    code: str
    message: str
    hint: str


def check_sense(statements: Sequence[Statement], context: Context) -> Iterator[tuple[str, Fault]]:
    """Yield, with the id of its statement, each warning about the statements of one file.

    Args:
        statements: The statements of the file that have no errors of their own.
        context: What they are checked against.
    """
    by_key = {one.key: one for one in statements}
    for check in (
        _unnamed,
        _with_themselves,
        _on_one_side,
        _of_degree,
        _towards_nobody,
        _told_twice,
        _of_the_publisher,
        _twice_referred,
    ):
        yield from _warned(check(statements, context))
    yield from _warned(_denied_accusations(by_key, context))


def _warned(suspicions: Iterable[_Suspicion]) -> Iterator[tuple[str, Fault]]:
    for one in suspicions:
        if not one.statement.note:
            place = place_of(one.statement, one.field) if one.field else ()
            hint = f"{one.hint}, {_SILENCE}"
            yield one.statement.id, Fault(place, one.code, one.message, hint, Severity.WARNING)


def _unnamed(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Actors that are stated, and of whose names no word stands in the article up to the end of the quote.

    A headline may call somebody otherwise than the text below it does.
    """
    if is_withheld(context.article.body, context.article.headline_end):
        return
    text = TextNames(context.article.body)
    names: dict[str, list[str]] = {}
    for statement in statements:
        missing: dict[str, str] = {}
        end = statement.quote.end
        if end is None:
            continue
        if statement.headline:
            end = len(context.article.body)
        for field, id in _stated(statement):
            if id not in names:
                names[id] = _names_of_actor(id, context)
            if names[id] and not text.has(names[id], end):
                missing.setdefault(field, context.entities[id].label)
        if missing:
            whom = listed([f"'{label}'" for label in dict.fromkeys(missing.values())], last="or")
            message = f"the article does not name {whom} up to the end of the quote"
            hint = "correct the name, add an alias that the article uses, or put it into 'inferred' with its basis"
            yield _Suspicion(statement, next(iter(missing)), "not-in-text", message, hint)


def _names_of_actor(id: str, context: Context) -> list[str]:
    """Return the names of an actor and its members; none of what is no actor or described in a coder's own words."""
    entity = context.entities[id]
    if (entity.local and not entity.members) or not can_act(id, context.vocabulary, context.entities):
        return []
    named = (context.entities[one] for one in with_members(id, context.entities))
    return [label.text for one in named for label in (*one.labels, *one.aliases)]


def _with_themselves(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Statements whose subject, or one of those who are it jointly, is their object too, or the one in ``to``."""
    for statement in statements:
        own = _alone_or_jointly(statement.subject, context)
        sides = (("object", "the object", (statement.object,)), ("to", "the one in 'to'", statement.role("to")))
        for field, called, fillers in sides:
            if shared := {one for filler in fillers for one in _alone_or_jointly(filler, context)} & own:
                message = f"'{context.entities[min(shared)].label}' is both the subject and {called}"
                yield _Suspicion(statement, field, "with-itself", message, "name the other side")


def _of_degree(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Statements in whose words it stands that something holds only in part or hardly, which is not said of them.

    A word within a shorter quote of a statement that has a degree belongs to that one.
    """
    words = _degree_words().get(context.article.language.partition("-")[0], frozenset())
    roles = context.vocabulary.roles
    with_degree = [one for one in statements if one.degree]
    for one in statements:
        limited = any(Takes.NUMBER in roles[value.role].takes or roles[value.role].values for value in one.roles)
        if one.degree or limited or one.attribution.polarity is Polarity.DENIED:
            continue
        longest = len(one.quote.exact or "")
        said = [
            (other.quote.segments[0].start, other.quote.segments[-1].end)
            for other in with_degree
            if other.quote.segments and len(other.quote.exact or "") < longest
        ]
        found = (
            match[0].casefold()
            for segment in one.quote.segments
            for match in re.finditer(r"\w+", context.article.body[segment.start : segment.end])
            if match[0].casefold() in words
            and not any(start <= segment.start + match.start() < end for start, end in said)
        )
        if word := next(found, None):
            message = f"the quote says '{word}', and the statement does not"
            yield _Suspicion(one, "relation", "degree-unsaid", message, "write in 'degree' how far it holds")


@cache
def _degree_words() -> dict[str, frozenset[str]]:
    """Return the words of degree that are asked for, by language."""
    text = files("kg.corpus").joinpath("degree_words.tsv").read_text(encoding="utf-8")
    rows = (line.split("\t") for line in text.splitlines()[1:])
    return {language: frozenset(words.split()) for language, words in rows}


def _on_one_side(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Statements of what holds between two sides that name several on one side and nobody on the other."""
    for one in statements:
        relation = context.vocabulary.relations[one.relation]
        if relation.symmetric and one.object is None and len(_alone_or_jointly(one.subject, context)) > 1:
            message = f"'{relation.label}' holds between two sides, and all are named on one"
            hint = "write one side as 'subject', the other as 'object'"
            yield _Suspicion(one, "subject", "one-side", message, hint)


def _alone_or_jointly(argument: object, context: Context) -> set[str]:
    """Return an actor, or each of those who act jointly."""
    if not isinstance(argument, EntityRef):
        return set()
    return {argument.entity, *joint_members(argument.entity, context.vocabulary, context.entities)}


def _towards_nobody(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Demands, threats and the like, whose object is what they are about, that are directed at nobody."""
    by_act: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        relation = context.vocabulary.relations[one.relation]
        addressed = relation.quad_class is QuadClass.VERBAL_CONFLICT and relation.towards[:1] == (Towards.TO,)
        if (
            addressed
            and NOTHING not in relation.object
            and one.mode is Mode.ACTUAL
            and one.attribution.polarity is Polarity.AFFIRMED
        ):
            by_act[one.act or one.key].append(one)
    for mentions in by_act.values():
        if not any(_is_directed(one, context) for one in mentions):
            label = context.vocabulary.relations[mentions[0].relation].label
            message = f"nobody is found to whom '{label}' is directed, so that it ties nobody"
            hint = (
                "name them in 'to'; where the text names nobody, write 'to: unspecified', and at the head of the file "
                f"'local: [{in_one_line(dict(UNSPECIFIED))}]'"
            )
            yield _Suspicion(mentions[0], "relation", "no-counterparty", message, hint)


def _told_twice(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Statements that say what an earlier one says, in words that overlap with its words."""
    alike: dict[tuple[object, ...], list[Statement]] = defaultdict(list)
    for one in statements:
        alike[one.subject, one.relation, one.object, one.roles].append(one)
    several = (group for group in alike.values() if len(group) > 1)
    equal: dict[tuple[object, ...], _Told] = defaultdict(_Told)
    for group in several:
        for later in group:
            first = equal[_all_it_says(later)].add(later)
            if first is not None:
                message = f"'{later.id}' says the same as '{first.id}', in the same words"
                yield _Suspicion(later, "", "told-twice", message, "remove one of them, or correct what differs")


def _of_the_publisher(statements: Sequence[Statement], context: Context) -> Iterator[_Suspicion]:
    """Statements whose source is the author or the publisher of the article, whose own claim it then is."""
    article = context.article
    own = {name.casefold() for name in (article.author, article.publisher) if name}
    for statement in statements:
        for source in statement.attribution.sources:
            entity = context.entities[source]
            if own.intersection(name.text.casefold() for name in (*entity.labels, *entity.aliases)):
                message = f"'{entity.label}' wrote or published this article, so that the claim is the article's own"
                yield _Suspicion(statement, "according_to", "own-source", message, "remove 'according_to'")


def _twice_referred(statements: Sequence[Statement], _: Context) -> Iterator[_Suspicion]:
    """Statements that both sum up another one and are an alternative to it."""
    for statement in statements:
        for key in sorted({*statement.sums_up} & {*statement.alternative_to}):
            message = f"'{statement.id}' both sums up '{key.rpartition('#')[2]}' and is an alternative to it"
            hint = "keep one of the two: a sum says the same, an alternative says it otherwise"
            yield _Suspicion(statement, "alternative_to", "sum-and-alternative", message, hint)


def _denied_accusations(by_key: Mapping[str, Statement], context: Context) -> Iterator[_Suspicion]:
    """Denials of what somebody else said in a speech act, where that one says itself what it is about."""
    vocabulary = context.vocabulary
    topics = vocabulary.roles_with(RoleFunction.TOPIC)
    for statement in by_key.values():
        relation = vocabulary.relations[statement.relation]
        said = by_key.get(statement.object.statement) if isinstance(statement.object, StatementRef) else None
        if said is None or not relation.denies:
            continue
        about = [
            filler for role in topics for filler in said.role(role) if isinstance(filler, EntityRef | StatementRef)
        ]
        is_charge = vocabulary.relations[said.relation].quad_class is QuadClass.VERBAL_CONFLICT
        if about and is_charge and said.subject != statement.subject:
            meant = about[0]
            name = "#" + meant.statement.split("#")[1] if isinstance(meant, StatementRef) else meant.entity
            message = f"'{statement.id}' denies that '{said.id}' was said, not what it is about"
            yield _Suspicion(statement, "object", "denies-saying", message, f"if the charge is denied, write '{name}'")


def _stated(statement: Statement) -> Iterator[tuple[str, str]]:
    """Yield subject, object and whoever is in ``to``, as far as they are entities and not inferred, with its field."""
    inferred = statement.inferred.fields if statement.inferred else ()
    sides = (("subject", statement.subject), ("object", statement.object))
    for field, argument in (*sides, *(("to", filler) for filler in statement.role("to"))):
        if isinstance(argument, EntityRef) and field not in inferred:
            yield field, argument.entity


def _is_directed(statement: Statement, context: Context) -> bool:
    """Return whether a rule of the relation may find a counterparty, whatever other files say."""
    for rule in context.vocabulary.relations[statement.relation].towards:
        for one in [statement.object] if rule.place == "object" else statement.role(rule.place):
            if rule.finds is Finds.SUBJECT:
                if statement_of(one, context.entities):
                    return True
                continue
            if not isinstance(one, EntityRef) or one == statement.subject:
                continue
            if rule.finds is Finds.COUNTRY or can_act(one.entity, context.vocabulary, context.entities):
                return True
    return False


def _all_it_says(statement: Statement) -> tuple[object, ...]:
    """Return a statement without its words and what is noted on it, and with its best date."""
    beside = ("id", "quote", "note", "translation", "proposed_by", "inferred")
    return statement.time, *(value for name, value in statement if name not in beside)


class _Told:
    """Statements that say the same, by where their words stand."""

    _STRETCH = 64

    def __init__(self) -> None:
        self._by_stretch: dict[int, dict[tuple[int, int], tuple[int, Statement]]] = defaultdict(dict)
        self._number = 0

    def add(self, statement: Statement) -> Statement | None:
        """Keep a statement, and return the first before it whose words overlap with its own, ``None`` where none do."""
        found: list[tuple[int, Statement]] = []
        stretches = [
            (segment, at)
            for segment in statement.quote.segments
            for at in range(segment.start // self._STRETCH, segment.end // self._STRETCH + 1)
        ]
        for segment, at in stretches:
            known = self._by_stretch[at].items()
            found += [one for (start, end), one in known if start < segment.end and segment.start < end]
        self._number += 1
        for segment, at in stretches:
            self._by_stretch[at].setdefault((segment.start, segment.end), (self._number, statement))
        return min(found, key=lambda one: one[0])[1] if found else None
