"""Statements as clauses of an English sentence: who does what, with all that limits it, and nothing more.

What cannot be said well gives ``None``, and its finding is left out. Of the roles, conditions, limits, prices and
numbers are always said, since without them a claim would say more than its text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from typing import Any, NamedTuple

from kg.corpus.english import Number, number_of_all, verb_phrase, without_object
from kg.corpus.phrase import DEEPEST, degree_in_words, marked, number_in_words
from kg.findings.finding import Of, Piece, Sentence, joined, plain
from kg.findings.material import Material
from kg.model import Certainty, Mode, Polarity, Stance
from kg.phrases import listed
from kg.selection.tie_labels import in_parts
from kg.vocabulary import NOTHING, STATEMENT, WORDS, RoleFunction, Takes, Towards

_LIMITING = (RoleFunction.PRICE, RoleFunction.CONDITION, RoleFunction.LIMIT)
_TELLING = (RoleFunction.AIM, RoleFunction.TOPIC)
"""What is said where it can be; a claim without it says less, and no more."""
_PREPOSITIONS: Mapping[RoleFunction | None, str] = {RoleFunction.LIMIT: "in"}
"""What a role is said by within a sentence, where that is not its label."""
_MOST_DOERS = 3
_UNSPECIFIED = "unspecified"
"""Id, within its annotation file, of whom a text leaves out altogether; no sentence names them."""
_JUDGED: Mapping[str, str] = {Stance.DOUBTS: "which the author doubts", Stance.REJECTS: "which the author rejects"}


class Clause(NamedTuple):
    """Subject and predicate of a statement in words.

    Args:
        subject: Who.
        predicate: Does what.
        source: Whose claim it is, where it is not the author's own, such as ``, according to NATO``.
    """

    subject: Sentence
    predicate: Sentence
    source: Sentence

    @property
    def whole(self) -> Sentence:
        """Both, without whose claim it is."""
        return (*self.subject, Piece(" "), *self.predicate)

    @property
    def attributed(self) -> Sentence:
        """Both, with whose claim it is."""
        return (*self.whole, *self.source)


@dataclass(frozen=True, slots=True)
class Clauses:
    """Makes clauses.

    Args:
        material: Where statements come from.
    """

    material: Material

    def of(self, key: str, *, exactly: bool = False) -> Clause | None:
        """Return a statement as a clause; ``None`` where it cannot be said well.

        Args:
            key: Key of the statement.
            exactly: Whether all roles are said: where a claim is doubted or denied, it is the claim with all of them.
        """
        return self._of(key, 0, exactly=exactly)

    def _of(self, key: str, depth: int, *, exactly: bool = False, supposed: bool = False) -> Clause | None:
        """Return a statement as a clause within others; what is only supposed is said as if it were so on demand."""
        if depth > DEEPEST:
            return None
        for row in self.material.rows([key]):
            as_if = supposed and row["mode"] == Mode.HYPOTHETICAL
            return self._clause({**row, "mode": str(Mode.ACTUAL)} if as_if else row, depth, exactly=exactly)
        return None

    def entity(self, id: str, *, inferred: bool = False) -> Sentence:
        """Return the name of an entity, in square brackets where it is inferred."""
        name = Piece(self.material.words.entity(id), Of.ENTITY, id)
        return (Piece("["), name, Piece("]")) if inferred else (name,)

    def entities(self, ids: Iterable[str], *, inferred: bool = False) -> Sentence:
        """Return the names of entities in one line, in square brackets where they are inferred."""
        names = joined((self.entity(id) for id in ids), ", ", " and ")
        return (Piece("["), *names, Piece("]")) if inferred else names

    def number(self, ids: Collection[str]) -> Number:
        """Return whether a verb stands for one or for several."""
        return number_of_all(ids, self.material.backend.entities, self.material.vocabulary)

    def filler(self, role: Mapping[str, str], *, inferred: bool, depth: int = 0) -> Sentence | None:
        """Return what fills a role in words; ``None`` where that is a claim, unless it is a condition or a price.

        Args:
            role: Role, value and what the value is, as the column ``roles`` has them.
            inferred: Whether it is the coder's conclusion.
            depth: How many clauses it stands in.
        """
        match role["is"]:
            case "entity":
                return self.entity(role["value"], inferred=inferred)
            case "statement":
                function = self.material.vocabulary.roles[role["role"]].function
                if function not in (RoleFunction.CONDITION, RoleFunction.PRICE):
                    return None
                clause = self._of(role["value"], depth + 1, supposed=True)
                opening = plain("this: ") if function is RoleFunction.PRICE else ()
                return (*opening, *clause.attributed) if clause else None
            case "number":
                return plain(number_in_words(Decimal(role["value"])))
        return plain(f"“{role['value']}”" if role["is"] == "text" else role["value"])

    def topics(self, row: Mapping[str, Any]) -> Sentence:
        """Return what a statement is about in brackets, as far as these are names."""
        topics = self.material.vocabulary.roles_with(RoleFunction.TOPIC)
        said = [
            (Piece(f"{self.material.words.role(role['role'])}: "), *self.entity(role["value"]))
            for role in row["roles"]
            if role["role"] in topics and role["is"] == "entity"
        ]
        return (Piece(" ("), *joined(said, "; "), Piece(")")) if said else ()

    def _clause(self, row: Mapping[str, Any], depth: int, *, exactly: bool) -> Clause | None:
        inferred = row["inferred"]
        if row["subject_type"] == STATEMENT or row["ended"] or is_unspecified(row["subject"]):
            return None
        number = self.number([row["subject"]])
        template, to = self._template(row)
        known = self.material.vocabulary.relations[row["relation"]]
        before, _, after = in_parts(template, {"label": known.as_verb, "object": ""})
        words = verb_phrase(
            before.strip() if to or row["object"] is not None else without_object(known, before.strip()),
            number,
            Mode(row["mode"]),
            Polarity(row["polarity"]),
            Certainty(row["certainty"]),
        )
        object = self._object(row, depth)
        more = self._roles(row, to, depth, exactly=exactly or row["polarity"] == Polarity.DENIED)
        if words is None or object is None or more is None:
            return None
        opening = "" if before.endswith("(") or not object else " "
        verb = Piece(words, Of.RELATION, row["relation"])
        end = after.strip() if to else after[: after.find(")") + 1]
        ending = plain(end if end[:1] in (",", ")", "") else f" {end}")
        target = (Piece(" "), *self.entities(to, inferred="to" in inferred)) if to else ()
        predicate = (verb, Piece(degree_in_words(row["degree"])), Piece(opening), *object, *ending, *target, *more)
        subject = self.entity(row["subject"], inferred="subject" in inferred)
        return Clause(subject, tuple(piece for piece in predicate if piece.text), self.source(row))

    def _template(self, row: Mapping[str, Any]) -> tuple[str, list[str]]:
        """Return how the statement reads around its object, and whom it names behind that."""
        vocabulary, rule = self.material.vocabulary, str(Towards.TO)
        named = [role["value"] for role in row["roles"] if role["role"] == rule and not is_unspecified(role["value"])]
        about_object = row["counterparty_rule"] == str(Towards.OBJECT)
        if row["object"] is None:
            says_whom = f"{rule} {NOTHING}" in vocabulary.relations[row["relation"]].label_of_tie
            return (
                (vocabulary.label_of_tie(row["relation"], rule, NOTHING), named)
                if named and says_whom
                else ("{label}", [])
            )
        if (
            rule not in vocabulary.relations[row["relation"]].readings
            or about_object
            or row["object_type"] == STATEMENT
        ):
            return "{label} {object}", []
        return vocabulary.label_of_tie(row["relation"], rule, row["object_type"]), named

    def _object(self, row: Mapping[str, Any], depth: int) -> Sentence | None:
        """Return the object in words: a claim only behind a verb of saying; nothing where there is none."""
        if row["object_type"] != STATEMENT:
            return None if row["object"] is not None and is_unspecified(row["object"]) else self.thing(row)
        known = self.material.vocabulary.relations[row["relation"]]
        claim = self._of(row["object"], depth + 1, exactly=True) if known.is_plain_statement else None
        if claim is None or " " in known.as_verb:
            return None
        return (Piece("that "), *claim.whole)

    def thing(self, row: Mapping[str, Any]) -> Sentence:
        """Return an object that is no claim: an entity, plain words, or nothing."""
        if row["object"] is None:
            return ()
        if row["object_type"] == WORDS:
            return plain(marked(row["object_label"], "object", row["inferred"]))
        return self.entity(row["object"], inferred="object" in row["inferred"])

    def _roles(self, row: Mapping[str, Any], said: Collection[str], depth: int, *, exactly: bool) -> Sentence | None:
        """Return the roles in words; ``None`` where one that must be said cannot be."""
        inline: list[Sentence] = []
        beside: dict[str, list[Sentence]] = {}
        order = [*self.material.vocabulary.roles]
        for role in sorted(row["roles"], key=lambda one: order.index(one["role"])):
            known = self.material.vocabulary.roles[role["role"]]
            if known.order is not None or (known.id == Towards.TO and said) or is_unspecified(role["value"]):
                continue
            must = exactly or known.function in _LIMITING or Takes.NUMBER in known.takes or known.id == Towards.TO
            if not must and known.function not in _TELLING:
                continue
            filler = self.filler(role, inferred=known.id in row["inferred"], depth=depth)
            if filler is None:
                if must:
                    return None
            elif _is_inline(known.function, is_clause=role["is"] == "statement"):
                inline.append((Piece(f" {_PREPOSITIONS.get(known.function, known.label)} "), *filler))
            else:
                beside.setdefault(known.label, []).append(filler)
        listed = [(Piece(f"{label}: "), *joined(fillers)) for label, fillers in beside.items()]
        brackets = (Piece(" ("), *joined(listed, "; "), Piece(")")) if listed else ()
        return (*brackets, *(piece for part in inline for piece in part))

    def source(self, row: Mapping[str, Any]) -> Sentence:
        """Return whose claim a statement is, where it is not the author's own, such as ``, according to NATO``."""
        if not row["sources"]:
            return ()
        judged = _JUDGED.get(row["author_stance"] or "")
        return (Piece(", according to "), *self.claimant(row), *plain(f", {judged}" if judged else ""))

    def claimant(self, row: Mapping[str, Any]) -> Sentence:
        """Return the source whose claim a statement is, with those who quote it within the article."""
        return (*self.entity(row["sources"][-1], inferred="according_to" in row["inferred"]), *self.quoting(row))

    def quoting(self, row: Mapping[str, Any]) -> Sentence:
        """Return those who quote, within the article, the source whose claim a statement is, in brackets."""
        others = row["sources"][:-1]
        return (Piece(" (quoted by "), *self.entities(others), Piece(")")) if others else ()

    def doers(self, keys: Iterable[str], actor: str) -> str:
        """Return who does what statements tell, most first, where that is not just an actor itself; else nothing."""
        rows = [row for row in self.material.rows(keys) if actor not in row["subject_members"]]
        names = [name for name, _ in Counter(row["subject_label"] for row in rows).most_common()]
        return listed(names, _MOST_DOERS) if any(row["subject"] != actor for row in rows) else ""


def is_unspecified(id: str) -> bool:
    """Return whether an entity stands for somebody whom a text leaves out altogether."""
    return id.rpartition("/")[2] == _UNSPECIFIED


def _is_inline(function: RoleFunction | None, *, is_clause: bool) -> bool:
    """Return whether a role is said in the sentence; others stand in brackets behind it."""
    return function in (RoleFunction.PRICE, RoleFunction.AIM, RoleFunction.LIMIT) or (
        function is RoleFunction.CONDITION and is_clause
    )


def together(clauses: Iterable[Clause], separator: str = "; ", last: str = "") -> Sentence:
    """Return clauses one after the other; of those that follow each other, a subject that several have stands once."""
    said = []
    for subject, several in groupby(clauses, key=lambda one: one.subject):
        predicates = joined(((*one.predicate, *one.source) for one in several), ", ", " and ")
        said.append((*subject, Piece(" "), *predicates) if subject else predicates)
    return joined(said, separator, last or separator)
