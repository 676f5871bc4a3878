"""Bargains: what one side offers another in return for something, and what became of it.

A bargain is one or more acts of offering, by one side, of one thing, to one addressee, of which at least one names a
price or a condition; how often it was told does not matter. Its state is drawn from acts that came later, as in
analyses of bargaining by moves (Walcott and Hopmann 1975; Schelling 1960 on promises and conditions): it is offered,
repeated, accepted or refused, and fulfilled. What the vocabulary reads as an offer, an acceptance and so on
is data (``function``, ``fulfils``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from itertools import combinations
from typing import Any, ClassVar

import networkx
import polars

from kg.analysis.acts_in_selection import ActInSelection, Attested, gather_acts, rows_in_selection
from kg.analysis.analysis import Result
from kg.analysis.bargains.answers import AnswerKind, AnswerToOffer, Offered, Replies, find_answers, united
from kg.analysis.bargains.terms import Terms, terms_of
from kg.phrases import count_of, one_or_many
from kg.selection.order_reason import OrderReason
from kg.selection.selection import Selection
from kg.selection.support import Support, support_of
from kg.selection.temporal_order import TemporalOrder
from kg.selection.why_nothing import why_nothing
from kg.selection.words import Words
from kg.store.backend import Backend
from kg.table.counted import HAPPENED, IS_ACT
from kg.vocabulary import STATEMENT, RelationFunction, RoleFunction, Vocabulary


class State(StrEnum):
    """What became of a bargain; a later one of these goes before an earlier one."""

    OFFERED = "offered"
    REPEATED = "repeated"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    DISPUTED = "accepted and refused"
    IN_PART = "fulfilled in part"
    FULFILLED = "fulfilled"


NO_ANSWER = "no answer is reported"
"""What became of an offer of which nothing else is told, in words."""


@dataclass(frozen=True, slots=True)
class Precedent:
    """An earlier case that is given as the model of what is offered.

    Args:
        what: The case in words.
        when: Its date as EDTF, or ``None``.
        inferred: Whether that date is the coder's conclusion.
        fulfilled: Whether it is a deed by which such an offer is fulfilled, and happened.
        statements: Keys of the statements that tell the case, that liken it, and that it is likened to.
    """

    what: str
    when: str | None
    inferred: bool
    fulfilled: bool
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bargain:
    """One bargain.

    Args:
        offered: What is offered by whom to whom; of each fact the keys of the statements that tell it.
        offers: The acts of offering, in their order as far as it is known, then as they are told.
        answers: What counts as an answer, in the same order.
        course: Offers and answers together, in the same order.
        undecided: What may be an answer, and why that is not sure.
        earlier: What would be an answer and cannot be one, since it certainly came before every offer.
        precedents: Earlier cases that it is likened to.
        state: What became of it.
        again: Whether it was certainly offered again after the last answer.
    """

    offered: Offered
    offers: tuple[ActInSelection, ...]
    answers: tuple[AnswerToOffer, ...]
    course: tuple[ActInSelection, ...]
    undecided: tuple[AnswerToOffer, ...]
    earlier: tuple[AnswerToOffer, ...]
    precedents: tuple[Precedent, ...]
    state: State
    again: bool

    def part_of(self, move: ActInSelection) -> str:
        """Return what an act of its course is: an offer, or what it answers with."""
        return next((str(answer.kind) for answer in self.answers if answer.move is move), "offer")

    @property
    def outcome(self) -> str:
        """What became of it, in words; that it was repeated is no outcome."""
        return NO_ANSWER if self.state in (State.OFFERED, State.REPEATED) else str(self.state)

    @property
    def terms(self) -> list[Terms]:
        """Which price and conditions its offers name, those that name the same together."""
        return terms_of(self.offers)

    def order_of(self, move: ActInSelection) -> OrderReason | None:
        """Return how it is known that an answer came after an offer; ``None`` for an offer."""
        return next((answer.order for answer in (*self.answers, *self.undecided) if answer.move is move), None)

    @property
    def witness(self) -> tuple[str, ...]:
        """The keys of the statements by which it is known that its answers came after an offer, sorted."""
        return tuple(sorted({key for answer in self.answers for key in answer.order.statements}))

    def told(self, function: RoleFunction) -> Attested:
        """Return what fills roles that are read as something, in words, with the statements that say so."""
        return united(move.roles.get(function, {}) for move in self.offers)

    @property
    def statements(self) -> tuple[str, ...]:
        """The keys of all statements behind it, sorted."""
        keys = {key for move in self.offers for key in move.mentions}
        keys |= {key for answer in self.answers for key in answer.move.mentions}
        return tuple(sorted(keys | {key for one in self.precedents for key in one.statements}))


@dataclass(frozen=True, repr=False)
class Bargains(Result):
    """The bargains in the selection.

    Args:
        selection: What of the corpus they are taken from; what it says of levels, kinds and quad classes does not
            matter here.
        all: The bargains, those offered most often first.
        rows: One row a bargain, in the same order: ``offerer``, ``relation``, ``thing``, ``addressee``, ``price``,
            ``condition``, ``aim``, ``audience``, ``meant_for`` (each in words), ``acts``, ``mentions``, ``first`` and
            ``last`` (days), ``precedents``, ``fulfilled_precedents``, ``answers``, ``undecided``, ``possibly_later``
            (how many of these may have come after an offer), ``orders`` (of the answers, in words), ``witness`` (the
            statements by which they are known), ``state`` and ``statements``.
        others: Offers in the selection that name neither price nor condition: ``offerer``, ``relation``, ``thing``,
            ``addressee``, ``acts`` and ``statements``.
        support: What the bargains and what may answer them are based on; without any, the other offers.
        notes: What the numbers do not show; why there is nothing, where there is nothing.
        words: The names to show.
    """

    analysis: ClassVar[str] = "bargains"
    selection: Selection
    all: tuple[Bargain, ...]
    rows: polars.DataFrame
    others: polars.DataFrame
    support: Support
    notes: tuple[str, ...]
    words: Words = field(compare=False, repr=False)


def bargains(backend: Backend, selection: Selection) -> Bargains:
    """Return the bargains of a selection.

    Viewpoint, window, articles, coders, certainties and the like count as in a network. Level, kinds, quad classes,
    relations and modes do not: sides are compared as :mod:`~kg.analysis.acts_in_selection` tells, and plans and
    precedents are needed as well as acts.

    Args:
        backend: Where statements come from.
        selection: What of them to take.
    """
    vocabulary, words = backend.vocabulary, Words(backend)
    rows = rows_in_selection(backend, selection)
    offers = vocabulary.relations_with(RelationFunction.OFFER)
    functions = (RelationFunction.ACCEPTANCE, RelationFunction.REFUSAL)
    answering = [id for function in functions for id in vocabulary.relations_with(function)]
    deeds = [deed for offer in offers for deed in vocabulary.fulfilling(offer)]
    of_bargains = rows.filter(IS_ACT & polars.col("relation").is_in([*offers, *answering, *deeds]))
    is_offered = of_bargains["relation"].is_in(offers).any()  # without an offer nothing answers one
    moves = gather_acts(of_bargains if is_offered else of_bargains.clear(), backend, words)
    order = TemporalOrder(rows, vocabulary, backend.entities)
    offering = [move for move in moves.values() if move.relation in offers]
    replies = Replies(move for move in moves.values() if move.relation not in offers)
    cases = _Cases(rows, backend, words)
    all_bargains, without = [], []
    for group in _grouped(offering, vocabulary):
        offered = Offered.of(group, vocabulary)
        if any(move.roles.get(one) for move in group for one in (RoleFunction.PRICE, RoleFunction.CONDITION)):
            all_bargains.append(_bargain(offered, replies, cases, order, vocabulary))
        else:
            without.append(offered)
    all_bargains.sort(key=lambda one: (-len(one.offers), one.offers[0].name))
    keys = {key for one in all_bargains for key in one.statements}
    keys |= {key for one in all_bargains for answer in one.undecided for key in answer.move.mentions}
    if not keys:
        keys = {key for one in without for move in one.moves for key in move.mentions}
    return Bargains(
        selection=selection,
        all=tuple(all_bargains),
        rows=polars.DataFrame([_row(one, words) for one in all_bargains], schema=_SCHEMA),
        others=polars.DataFrame([_offer_row(one, words) for one in without], schema=_OFFER_SCHEMA),
        support=support_of(keys, backend, selection=selection),
        notes=tuple(_notes(all_bargains, without, why_nothing(backend, selection))),
        words=words,
    )


def _grouped(offering: Sequence[ActInSelection], vocabulary: Vocabulary) -> Iterator[list[ActInSelection]]:
    """Yield the offers of one thing by one side to one addressee.

    Offers that name no addressee go with those that name one, where these name no more than one.
    """
    graph: networkx.Graph[int] = networkx.Graph()
    graph.add_nodes_from(range(len(offering)))
    alike = list(_alike(offering, vocabulary))
    to = [move.to_sides for move in offering]
    graph.add_edges_from((one, other) for one, other in alike if to[one] & to[other] or not (to[one] or to[other]))
    circle = {index: min(group) for group in networkx.connected_components(graph) for index in group}
    partners: dict[int, set[int]] = {}
    for one, other in alike:
        if bool(to[one]) != bool(to[other]):
            nameless, named = (other, one) if to[one] else (one, other)
            partners.setdefault(circle[nameless], set()).add(circle[named])
    graph.add_edges_from((nameless, *named) for nameless, named in partners.items() if len(named) == 1)
    for group in sorted(sorted(one) for one in networkx.connected_components(graph)):
        yield [offering[index] for index in group]


def _alike(offering: Sequence[ActInSelection], vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Yield pairs of offers of one thing by one side."""
    shelves: dict[tuple[str, str], list[int]] = {}
    for index, move in enumerate(offering):
        for side in sorted(move.sides):
            for thing in sorted(move.things) or sorted(move.names) or [""]:
                shelves.setdefault((side, thing), []).append(index)
    for shelf in shelves.values():
        for one, other in combinations(shelf, 2):
            relation, another = offering[one].relation, offering[other].relation
            if vocabulary.is_a(relation, another) or vocabulary.is_a(another, relation):
                yield one, other


def _bargain(
    offered: Offered, replies: Replies, cases: _Cases, order: TemporalOrder, vocabulary: Vocabulary
) -> Bargain:
    answers, undecided, earlier = find_answers(offered, replies, order, vocabulary)
    offers = _in_order(offered.moves, order)
    course = _in_order(sorted([*offers, *(answer.move for answer in answers)], key=_first_day), order)
    answers.sort(key=lambda answer: course.index(answer.move))
    after_all = (all(order.before(answer.move.name, one.name) for answer in answers) for one in offers)
    return Bargain(
        offered=offered,
        offers=tuple(offers),
        answers=tuple(answers),
        course=tuple(course),
        undecided=tuple(undecided),
        earlier=tuple(earlier),
        precedents=tuple(cases.leading_to(offered)),
        state=_state(offers, answers, order),
        again=bool(answers) and any(after_all),
    )


def _in_order(moves: Sequence[ActInSelection], order: TemporalOrder) -> list[ActInSelection]:
    """Return moves, each after all that certainly came before it, else in the order given."""
    graph: networkx.DiGraph[int] = networkx.DiGraph()
    graph.add_nodes_from(range(len(moves)))
    pairs = [(one, other) for one in graph for other in graph if one != other]
    graph.add_edges_from((a, b) for a, b in pairs if order.before(moves[a].name, moves[b].name))
    return [moves[index] for index in networkx.lexicographical_topological_sort(graph)]


def _first_day(move: ActInSelection) -> date:
    return move.earliest or move.latest or date.max


def _state(offers: Sequence[ActInSelection], answers: Sequence[AnswerToOffer], order: TemporalOrder) -> State:
    deeds = [answer for answer in answers if answer.kind is AnswerKind.FULFILMENT]
    if deeds:
        return State.IN_PART if all(deed.in_part for deed in deeds) else State.FULFILLED
    last = [one for one in answers if not any(order.before(one.move.name, other.move.name) for other in answers)]
    kinds = {answer.kind for answer in last}
    if len(kinds) > 1:
        return State.DISPUTED
    if kinds:
        return State.ACCEPTED if AnswerKind.ACCEPTANCE in kinds else State.REFUSED
    return State.REPEATED if len(offers) > 1 else State.OFFERED


class _Cases:
    """Earlier cases that are given as models of later ones."""

    def __init__(self, rows: polars.DataFrame, backend: Backend, words: Words) -> None:
        likened = rows.filter(
            polars.col("relation").is_in(backend.vocabulary.relations_with(RelationFunction.PRECEDENT))
            & HAPPENED
            & (polars.col("subject_type") == STATEMENT)
        ).sort("statement")
        compared = rows.filter(polars.col("statement").is_in([*likened["subject"], *likened["object"]]))
        self._likened = likened.select("statement", "subject", "object").rows()
        self._told = gather_acts(compared.with_columns(act=polars.lit(None, polars.String)), backend, words)
        self._happened = set(compared.filter(HAPPENED)["statement"])
        self._words = words

    def leading_to(self, offered: Offered) -> Iterator[Precedent]:
        """Yield the cases that are models of an offer, of the deed that would fulfil it, or of the thing offered."""
        keys = {key for move in offered.moves for key in move.mentions}
        for statement, case, later in self._likened:
            planned = self._told.get(later)
            is_plan = planned is not None and later not in self._happened and offered.is_deed(planned)
            if later in keys or later in offered.things or is_plan:
                move = self._told.get(case)
                fulfilled = move is not None and case in self._happened and offered.is_by_offerer(move)
                several = (statement, case, *([later] if is_plan else []))
                when, inferred = (move.when, move.inferred) if move else (None, False)
                yield Precedent(self._words.statement(case), when, inferred, fulfilled, several)


_KEYS = polars.List(polars.String)
_OFFER = dict.fromkeys(("offerer", "relation", "thing", "addressee"), polars.String)
_OFFER_SCHEMA: Mapping[str, Any] = {**_OFFER, "acts": polars.Int64, "statements": _KEYS}
_ROLES = {
    "price": RoleFunction.PRICE,
    "condition": RoleFunction.CONDITION,
    "aim": RoleFunction.AIM,
    "audience": RoleFunction.AUDIENCE,
    "meant_for": RoleFunction.MEANT_FOR,
}
_SCHEMA: Mapping[str, Any] = {
    **_OFFER,
    **dict.fromkeys(_ROLES, polars.String),
    **dict.fromkeys(("acts", "mentions"), polars.Int64),
    **dict.fromkeys(("first", "last"), polars.Date),
    **dict.fromkeys(("precedents", "fulfilled_precedents", "answers", "undecided", "possibly_later"), polars.Int64),
    "orders": _KEYS,
    "witness": _KEYS,
    "state": polars.String,
    "statements": _KEYS,
}


def _offer_row(offered: Offered, words: Words) -> dict[str, object]:
    return {
        "offerer": words.listed(offered.actors),
        "relation": words.relation(offered.relation),
        "thing": words.listed(offered.named) or None,
        "addressee": words.listed(offered.targets) or None,
        "acts": len(offered.moves),
        "statements": sorted(key for move in offered.moves for key in move.mentions),
    }


def _row(bargain: Bargain, words: Words) -> dict[str, object]:
    days = [day for move in bargain.offers for day in (move.earliest, move.latest) if day is not None]
    return {
        **_offer_row(bargain.offered, words),
        **{name: "; ".join(bargain.told(function)) or None for name, function in _ROLES.items()},
        "mentions": sum(len(move.mentions) for move in bargain.offers),
        "first": min(days, default=None),
        "last": max(days, default=None),
        "precedents": len(bargain.precedents),
        "fulfilled_precedents": sum(one.fulfilled for one in bargain.precedents),
        "answers": len(bargain.answers),
        "undecided": len(bargain.undecided),
        "possibly_later": sum(not answer.order.is_certain for answer in bargain.undecided),
        "orders": [answer.order.of("an offer") for answer in bargain.answers],
        "witness": list(bargain.witness),
        "state": str(bargain.state),
        "statements": list(bargain.statements),
    }


def _notes(all_bargains: Sequence[Bargain], without: Sequence[Offered], why: str) -> Iterator[str]:
    if not all_bargains:
        yield ("No matching offer names a price or a condition." if without else f"No offers match; {why}.")
    if without:
        names = count_of(len(without), "offer names", "offers name")
        so = one_or_many(len(without), "it is not a bargain", "they are not bargains")
        yield f"{names} neither a price nor a condition, so {so}."
    undecided = sum(len(one.undecided) for one in all_bargains)
    if undecided:
        acts, are = count_of(undecided, "act"), one_or_many(undecided, "is", "are")
        later = sum(not answer.order.is_certain for one in all_bargains for answer in one.undecided)
        which = f" (the order of {later:,} is only possible)" if later else ""
        yield f"{acts} may be an answer{which}, and {are} not counted; the reason is given."
    if any(one.state is not State.FULFILLED for one in all_bargains):
        yield "That no answer or fulfilment is reported does not mean that there was none."
