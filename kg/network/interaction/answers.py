"""Answers to an offer: acceptance, refusal and fulfilment, and what only may be one.

An act is an answer where it is about what was offered, by the right side, and certainly later than an offer. Where one
of the three is not sure, it is listed with the reason, and not counted.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kg.network.interaction.moves import Move, Told
from kg.network.interaction.order import Order
from kg.vocabulary import Reading, RoleReading, Vocabulary

__all__ = ["Answer", "AnswerKind", "Offered", "find_answers"]


class AnswerKind(StrEnum):
    """What an act answers an offer with."""

    ACCEPTANCE = "acceptance"
    REFUSAL = "refusal"
    FULFILMENT = "fulfilment"


@dataclass(frozen=True, slots=True)
class Answer:
    """An act that answers an offer, or may do so.

    Args:
        kind: What it answers with.
        move: The act.
        doubt: Why it is not sure that it is an answer; empty where it is.
    """

    kind: AnswerKind
    move: Move
    doubt: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """What is offered, by whom and to whom, as all acts of offering it have it.

    Args:
        moves: The acts of offering.
        relation: The narrowest of their relations.
        deeds: Relations of deeds that fulfil it, each with whether it holds both ways by itself.
        actors: Who offers, ids.
        sides: The sides they belong to.
        towards: To whom, ids.
        to_sides: The sides they belong to.
        things: What is offered, ids; empty where only the relation says it, as in an offer of talks.
    """

    moves: tuple[Move, ...]
    relation: str
    deeds: Mapping[str, bool]
    actors: Told
    sides: frozenset[str]
    towards: Told
    to_sides: frozenset[str]
    things: Told

    @classmethod
    def of(cls, moves: Sequence[Move], vocabulary: Vocabulary) -> Offered:
        """Return what some acts of offering offer together."""
        relation = max((move.relation for move in moves), key=lambda id: (vocabulary.depth(id), id))
        return cls(
            moves=tuple(moves),
            relation=relation,
            deeds={id: vocabulary.relations[id].symmetric for id in vocabulary.fulfilling(relation)},
            actors=_united(move.actors for move in moves),
            sides=frozenset[str]().union(*(move.sides for move in moves)),
            towards=_united(move.towards for move in moves),
            to_sides=frozenset[str]().union(*(move.to_sides for move in moves)),
            things=_united(move.things for move in moves),
        )

    def is_by_offerer(self, move: Move) -> bool:
        """Return whether an act is a deed that fulfils such an offer, by the side that made it."""
        symmetric = self.deeds.get(move.relation)
        if symmetric is None:
            return False
        return bool(self.sides & (move.sides | move.to_sides if symmetric else move.sides))

    def is_deed(self, move: Move) -> bool:
        """Return whether an act, done or planned, is what would fulfil the offer."""
        return self.is_by_offerer(move) and self._doubt_of_deed(move) == ""

    def find(self, move: Move, vocabulary: Vocabulary) -> tuple[AnswerKind, str] | None:
        """Return what an act answers with, and why that is not sure; ``None`` where it is no answer at all."""
        if move.relation in self.deeds:
            if not self.is_by_offerer(move):
                return None
            doubt = self._doubt_of_deed(move)
            return None if doubt is None else (AnswerKind.FULFILMENT, doubt)
        kinds = {Reading.ACCEPTANCE: AnswerKind.ACCEPTANCE, Reading.REFUSAL: AnswerKind.REFUSAL}
        kind = kinds.get(vocabulary.relations[move.relation].reads_as or Reading.OFFER)
        if kind is None or move.sides & self.sides:
            return None
        refers = any(move.names & set(one.tellings) for one in self.moves)
        about = {*move.objects, *move.things}
        elsewhere = move.to_sides and not move.to_sides & self.sides
        if not refers and not about & self.things.keys():
            if elsewhere:
                return None
            prices = {id for one in self.moves for id in one.fillers.get(RoleReading.PRICE, ())}
            return (kind, "it is about the price, not about what is offered") if about & prices else None
        if self.to_sides and not move.sides & self.to_sides:
            return kind, "it comes from another side than the offer is made to"
        if not refers and elsewhere:
            return kind, "it is turned to another side than the one that offers"
        if not refers and not self.to_sides and not move.to_sides:
            return kind, "neither names whom it is turned to"
        return kind, ""

    def _doubt_of_deed(self, move: Move) -> str | None:
        """Return why it is not sure that a deed of the offerer fulfils the offer; ``None`` where it surely does not."""
        towards = move.sides | move.to_sides if self.deeds[move.relation] else move.to_sides
        met = towards & self.to_sides
        elsewhere = move.to_sides and self.to_sides and not met
        if not self.things:
            return "" if met else None
        if not {*move.objects, *move.things} & self.things.keys():
            return None if elsewhere else "whether it is what was offered is not known"
        return "it is turned to another side than the offer" if elsewhere else ""


def find_answers(
    offered: Offered, offers: Sequence[Move], others: Iterable[Move], order: Order, vocabulary: Vocabulary
) -> tuple[list[Answer], list[Answer]]:
    """Return the answers to an offer, and what may be an answer with the reason why that is not sure.

    Args:
        offered: What is offered.
        offers: The acts of offering it.
        others: All other acts that may answer.
        order: The order of acts.
        vocabulary: The vocabulary.
    """
    answers: list[Answer] = []
    undecided: list[Answer] = []
    tellings = [set(one.tellings) for one in offers]
    for move in others:
        found = offered.find(move, vocabulary)
        if found is None or all(order.before(move.name, one.name) for one in offers):
            continue
        kind, doubt = found
        names_it = any(move.names & keys for keys in tellings)
        later = names_it or any(order.before(one.name, move.name) for one in offers)
        doubt = doubt or ("" if later else "whether it came after an offer is not known")
        (undecided if doubt else answers).append(Answer(kind, move, doubt))
    return answers, undecided


def _united(several: Iterable[Told]) -> Told:
    found: dict[str, dict[str, None]] = {}
    for told in several:
        for id, keys in told.items():
            found.setdefault(id, {}).update(dict.fromkeys(keys))
    return {id: tuple(keys) for id, keys in found.items()}
