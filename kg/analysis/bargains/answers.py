"""Answers to an offer: acceptance, refusal and fulfilment, and what only may be one.

An act is an answer where it is about what was offered, by the right side, and certainly later than an offer. Where one
of the three is not sure, it is listed with the reason, and not counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

from kg.analysis.acts_in_selection import ActInSelection, Attested
from kg.readings import Towards
from kg.selection.order_reason import OrderReason
from kg.selection.temporal_order import TemporalOrder
from kg.vocabulary import RelationFunction, RoleFunction, Vocabulary


class AnswerKind(StrEnum):
    """What an act answers an offer with."""

    ACCEPTANCE = "acceptance"
    REFUSAL = "refusal"
    FULFILMENT = "fulfilment"


@dataclass(frozen=True, slots=True)
class AnswerToOffer:
    """An act that answers an offer, or may do so.

    Args:
        kind: What it answers with.
        move: The act.
        order: Whether it came after an offer, and by what that is known.
        doubt: Why it is not sure that it is an answer; empty where it is.
        in_part: Whether it is a deed that concerns a part of what was offered, such as one of the prisoners.
    """

    kind: AnswerKind
    move: ActInSelection
    order: OrderReason
    doubt: str = ""
    in_part: bool = False


_KINDS: Mapping[RelationFunction | None, AnswerKind] = {
    RelationFunction.ACCEPTANCE: AnswerKind.ACCEPTANCE,
    RelationFunction.REFUSAL: AnswerKind.REFUSAL,
}
_BY_ANOTHER = "it does not come from the side that received the offer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What is offered, by whom and to whom, as all acts of offering it have it.

    Args:
        moves: The acts of offering.
        relation: The narrowest of their relations.
        deeds: Relations of deeds that fulfil it, each with whether it holds both ways by itself.
        actors: Who offers, ids.
        sides: The sides they belong to.
        targets: To whom, ids.
        to_sides: The sides they belong to.
        things: What is offered, ids; empty where only the relation says it, as in an offer of talks.
        named: Those of these that name it beside the relation: without the topics of what is offered.
        prices: What is asked in return, ids.
        relation_states_thing: Whether the relation itself tells what is offered, as an offer of release does.
    """

    moves: tuple[ActInSelection, ...]
    relation: str
    deeds: Mapping[str, bool]
    actors: Attested
    sides: frozenset[str]
    targets: Attested
    to_sides: frozenset[str]
    things: Attested
    named: tuple[str, ...]
    prices: frozenset[str]
    relation_states_thing: bool

    @classmethod
    def of(cls, moves: Sequence[ActInSelection], vocabulary: Vocabulary) -> Offered:
        """Return what some acts of offering offer together."""
        relation = max((move.relation for move in moves), key=lambda id: (vocabulary.depth(id), id))
        things = united(move.things for move in moves)
        topics = {id for move in moves for id in move.topics}
        is_said = Towards.OBJECT in vocabulary.relations[relation].towards  # "offers talks to": the relation says what
        return cls(
            moves=tuple(moves),
            relation=relation,
            deeds={id: vocabulary.relations[id].symmetric for id in vocabulary.fulfilling(relation)},
            actors=united(move.actors for move in moves),
            sides=frozenset(side for move in moves for side in move.sides),
            targets=united(move.targets for move in moves),
            to_sides=frozenset(side for move in moves for side in move.to_sides),
            things=things,
            named=() if is_said else tuple(id for id in things if id not in topics),
            prices=frozenset(id for move in moves for id in move.fillers.get(RoleFunction.PRICE, ())),
            relation_states_thing=_tells_what_is_offered(relation, vocabulary),
        )

    def is_by_offerer(self, move: ActInSelection) -> bool:
        """Return whether an act is a deed that fulfils such an offer, by the side that made it."""
        doers = move.sides | move.to_sides if self.deeds.get(move.relation) else move.sides
        return move.relation in self.deeds and bool(self.sides & doers)

    def is_deed(self, move: ActInSelection) -> bool:
        """Return whether an act, done or planned, is what would fulfil the offer."""
        return self.is_by_offerer(move) and self._doubt_of_deed(move) == ""

    def find(self, move: ActInSelection, vocabulary: Vocabulary) -> tuple[AnswerKind, str] | None:
        """Return what an act answers with, and why that is not sure; ``None`` where it is no answer at all."""
        if move.relation in self.deeds:
            kind: AnswerKind | None = AnswerKind.FULFILMENT
            doubt = self._doubt_of_deed(move) if self.is_by_offerer(move) else None
        else:
            kind = _KINDS.get(vocabulary.relations[move.relation].function)
            doubt = None if move.sides & self.sides else self._doubt_of_reply(move)
        return None if kind is None or doubt is None else (kind, doubt)

    def _doubt_of_reply(self, move: ActInSelection) -> str | None:
        """Return why it is not sure that an acceptance or refusal is of the offer; ``None`` where it surely is not."""
        by_addressee = not self.to_sides or bool(move.sides & self.to_sides)
        if any(move.names & set(one.mentions) for one in self.moves):
            return "" if by_addressee else _BY_ANOTHER
        elsewhere = bool(move.to_sides) and not move.to_sides & self.sides
        about = {*move.objects, *move.things}
        if not about & self.things.keys():
            of_price = about & self.prices and by_addressee and not elsewhere
            return "it is about the price, not about what is offered" if of_price else None
        if elsewhere:
            return "it is not addressed to the side that made the offer" if by_addressee else None
        if not by_addressee:
            return _BY_ANOTHER
        return "" if self.to_sides or move.to_sides else "neither it nor the offer names an addressee"

    def _doubt_of_deed(self, move: ActInSelection) -> str | None:
        """Return why it is not sure that a deed of the offerer fulfils the offer; ``None`` where it surely does not."""
        targets = move.sides | move.to_sides if self.deeds[move.relation] else move.to_sides
        met = targets & self.to_sides
        elsewhere = move.to_sides and self.to_sides and not met
        if not self.things:
            return "" if met else None
        if not {*move.objects, *move.things} & self.things.keys():
            unsure = self.relation_states_thing and not elsewhere
            return "it is not known whether it is what was offered" if unsure else None
        return "it is addressed to a different side than the offer" if elsewhere else ""


class Replies:
    """All acts that may answer an offer, by what they are about, and by their relation and who takes part in them."""

    def __init__(self, moves: Iterable[ActInSelection]) -> None:
        self._moves = list(moves)
        self._by_topic: dict[str | tuple[str, str], list[int]] = {}
        for index, move in enumerate(self._moves):
            deeds = {(move.relation, side) for side in move.sides | move.to_sides}
            topics: set[str | tuple[str, str]] = {*move.objects, *move.things, *move.names, *deeds}
            for topic in topics:
                self._by_topic.setdefault(topic, []).append(index)

    def to(self, offered: Offered) -> list[ActInSelection]:
        """Return the acts that may answer an offer, and some others, in the order in which they are told."""
        mentions = [key for move in offered.moves for key in move.mentions]
        topics: list[str | tuple[str, str]] = [*offered.things, *offered.prices, *mentions]
        if offered.relation_states_thing or not offered.things:
            topics += product(offered.deeds, offered.sides)
        candidates = {index for topic in topics for index in self._by_topic.get(topic, ())}
        return [self._moves[index] for index in sorted(candidates)]


def find_answers(
    offered: Offered, replies: Replies, order: TemporalOrder, vocabulary: Vocabulary
) -> tuple[list[AnswerToOffer], list[AnswerToOffer], list[AnswerToOffer]]:
    """Return the answers to an offer, what may be an answer with the reason why not surely, and what came too early.

    Args:
        offered: What is offered.
        replies: All acts that may answer.
        order: The order of acts.
        vocabulary: The vocabulary.
    """
    answers: list[AnswerToOffer] = []
    undecided: list[AnswerToOffer] = []
    earlier: list[AnswerToOffer] = []
    offers = offered.moves
    for move in replies.to(offered):
        answer = offered.find(move, vocabulary)
        if answer is None:
            continue
        kind, doubt = answer
        if all(order.before(move.name, one.name) for one in offers):
            if not doubt:
                earlier.append(AnswerToOffer(kind, move, order.reason(offers[0].name, move.name)))
            continue
        reason = _best_reason(move, offers, order)
        doubt = doubt or ("" if reason.is_certain else f"it came {reason.of('an offer')}")
        doubt = doubt or ("" if move.is_sure else "its source is not certain of it")
        whole = not offered.things or {*move.itself, *move.things} & offered.things.keys()
        in_part = kind is AnswerKind.FULFILMENT and not doubt and not whole
        (undecided if doubt else answers).append(AnswerToOffer(kind, move, reason, doubt, in_part))
    return answers, undecided, earlier


def _best_reason(move: ActInSelection, offers: Sequence[ActInSelection], order: TemporalOrder) -> OrderReason:
    """Return how it is known that an act came after an offer: one that it is about, if it certainly did."""
    about = sorted(offers, key=lambda one: move.names.isdisjoint(one.mentions))
    after = next((one for one in about if order.before(one.name, move.name)), None)
    open_ones = (one for one in about if not order.before(move.name, one.name))
    return order.reason((after or next(open_ones)).name, move.name)


def _tells_what_is_offered(relation: str, vocabulary: Vocabulary) -> bool:
    """Return whether deeds fulfil just this relation, which is a kind of another offer."""
    broader = vocabulary.relations[relation].broader
    if broader is None or vocabulary.relations[broader].function is not RelationFunction.OFFER:
        return False
    return any(relation in vocabulary.relations[id].fulfils for id in vocabulary.fulfilling(relation))


def united(several: Iterable[Attested]) -> Attested:
    """Return all that is told, each once, with the keys of all statements that say so."""
    told: dict[str, dict[str, None]] = {}
    for attested in several:
        for id, keys in attested.items():
            told.setdefault(id, {}).update(dict.fromkeys(keys))
    return {id: tuple(keys) for id, keys in told.items()}
