"""Statements as clauses of an English sentence: who does what, with all that limits it, and nothing more.

What cannot be said well gives ``None``, and its finding is left out. Of the roles, conditions, limits, prices and
numbers are always said, since without them a claim would say more than its text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Any, NamedTuple

from kg.corpus.english import Number, number_of_all, verb_phrase, without_object
from kg.corpus.phrase import (
    DEEPEST,
    UNNAMED_SOURCE,
    degree_in_words,
    in_single_quotes,
    is_unspecified,
    marked,
    number_in_words,
)
from kg.findings.finding import Of, Piece, Sentence, joined, plain
from kg.findings.material import Material
from kg.model import Certainty, Mode, Polarity, Stance
from kg.phrases import listed
from kg.readings import Towards
from kg.selection.tie_labels import in_parts
from kg.vocabulary import NOTHING, STATEMENT, WORDS, RoleFunction, Takes

_LIMITING = (RoleFunction.PRICE, RoleFunction.CONDITION, RoleFunction.LIMIT)
_TELLING = (RoleFunction.AIM, RoleFunction.TOPIC)
"""What is said where it can be; a claim without it says less, and no more."""
_PREPOSITIONS: Mapping[RoleFunction | None, str] = {RoleFunction.LIMIT: "in"}
"""What a role is said by within a sentence, where that is not its label."""
_MOST_DOERS = 3
_NOT_NAMED: Sentence = plain(UNNAMED_SOURCE)
_JUDGED: Mapping[str, str] = {Stance.DOUBTS: "which the author doubts", Stance.REJECTS: "which the author rejects"}


class Clause(NamedTuple):
    """Subject and predicate of a statement in words.

    Args:
        subject: Who.
        predicate: Does what.
        source: Whose claim it is, where it is not the author's own, such as ``, according to NATO``.
        this: What "this" stands for in the predicate, where its object is a claim: ``: Ukraine criticizes Belarus``.
    """

    subject: Sentence
    predicate: Sentence
    source: Sentence
    this: Sentence = ()

    @property
    def whole(self) -> Sentence:
        """All, without whose claim it is."""
        return (*self.subject, Piece(" "), *self.predicate, *self.this)

    @property
    def attributed(self) -> Sentence:
        """All, with whose claim it is."""
        return (*self.subject, Piece(" "), *self.predicate, *self.source, *self.this)


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
        return bracketed((name,)) if inferred else (name,)

    def entities(self, ids: Iterable[str], *, inferred: bool = False) -> Sentence:
        """Return the names of entities in one line, in square brackets where they are inferred."""
        names = joined((self.entity(id) for id in ids), ", ", " and ")
        return bracketed(names) if inferred else names

    def with_members(self, ids: Iterable[str]) -> Iterator[str]:
        """Yield entities, and the members of those that are lists."""
        for id in ids:
            yield id
            yield from self.material.backend.entities[id].members if id in self.material.backend.entities else ()

    def number(self, ids: Collection[str]) -> Number:
        """Return whether a verb stands for one or for several."""
        return number_of_all(ids, self.material.backend.entities, self.material.vocabulary)

    def filler(
        self,
        role: Mapping[str, str],
        *,
        inferred: bool,
        depth: int = 0,
        exactly: bool = False,
        tellers: Collection[str] = (),
    ) -> Sentence | None:
        """Return what fills a role in words; ``None`` where that is a claim that is neither a condition nor a price.

        Args:
            role: Role, value and what the value is, as the column ``roles`` has them.
            inferred: Whether it is the coder's conclusion.
            depth: How many clauses it stands in.
            exactly: Whether other claims are said, too.
            tellers: Whom its sentence names as the source, or as the one who acts: not named again as its source.
        """
        match role["is"]:
            case "entity":
                return self.entity(role["value"], inferred=inferred)
            case "statement":
                function = self.material.vocabulary.roles[role["role"]].function
                limits = function in (RoleFunction.CONDITION, RoleFunction.PRICE)
                if not limits and not exactly:
                    return None
                clause = self._of(role["value"], depth + 1, supposed=limits)
                said = self._told(role["value"], clause, tellers) if clause else None
                opening = plain("this: ") if function is RoleFunction.PRICE else ()
                return said and ((*opening, *said) if limits else _in_quotes(said))
            case "number":
                return plain(number_in_words(Decimal(role["value"])))
        return plain(f"“{role['value']}”" if role["is"] == "text" else role["value"])

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
        object, this = self._object(row, depth) or (None, ())
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
        return Clause(subject, tuple(piece for piece in predicate if piece.text), self.source(row), this)

    def _template(self, row: Mapping[str, Any]) -> tuple[str, list[str]]:
        """Return how the statement reads around its object, and whom it names behind that."""
        vocabulary, rule = self.material.vocabulary, str(Towards.TO)
        named = [role["value"] for role in row["roles"] if role["role"] == rule and not is_unspecified(role["value"])]
        about_object = row["counterparty_rule"] == str(Towards.OBJECT)
        if row["object"] is None:
            says_whom = vocabulary.relations[row["relation"]].label_without_object(rule) is not None
            return (
                (vocabulary.label_of_tie(row["relation"], rule, NOTHING), named)
                if named and says_whom
                else ("{label}", [])
            )
        if (
            rule not in vocabulary.relations[row["relation"]].readings
            or about_object
            or (row["object_type"] == STATEMENT and vocabulary.relations[row["relation"]].is_plain_statement)
        ):
            return "{label} {object}", []
        return vocabulary.label_of_tie(row["relation"], rule, row["object_type"]), named

    def _object(self, row: Mapping[str, Any], depth: int) -> tuple[Sentence, Sentence] | None:
        """Return the object in words, nothing where there is none, and what "this" in it stands for.

        A claim stands behind "that" where a verb says it, and else behind the sentence.
        """
        if row["object_type"] != STATEMENT:
            unsaid = row["object"] is not None and is_unspecified(row["object"])
            return None if unsaid else (self.thing(row), ())
        known = self.material.vocabulary.relations[row["relation"]]
        if known.is_plain_statement:
            claim = self._of(row["object"], depth + 1, exactly=True)
            return None if claim is None or " " in known.as_verb else ((Piece("that "), *claim.whole), ())
        this = self.this(row, depth)
        return (plain("this"), this) if this else None

    def this(self, row: Mapping[str, Any], depth: int = 0) -> Sentence | None:
        """Return what "this" stands for where it is said of a claim: the claim behind a colon.

        Whose claim it is is not said again where the statement names its source as its own, or as the one who reacts.

        Args:
            row: A statement whose object is a claim.
            depth: How many clauses it stands in.
        """
        claim = self._of(row["object"], depth + 1)
        if claim is None:
            return None
        said = self._told(row["object"], claim, _tellers(row))
        return (Piece(": "), *(bracketed(said) if "object" in row["inferred"] else said))

    def _told(self, key: str, claim: Clause, tellers: Collection[str]) -> Sentence:
        """Return a claim within another, with whose claim it is unless that has been said."""
        said = any(set(tellers).issuperset(row["sources"]) for row in self.material.rows([key]))
        return claim.whole if said else claim.attributed

    def thing(self, row: Mapping[str, Any]) -> Sentence:
        """Return an object that is no claim: an entity, plain words, or nothing."""
        if row["object"] is None:
            return ()
        if row["object_type"] == WORDS:
            return plain(marked(row["object_label"], "object", row["inferred"]))
        return self.entity(row["object"], inferred="object" in row["inferred"])

    def _roles(
        self,
        row: Mapping[str, Any],
        said: Collection[str],
        depth: int = 0,
        *,
        exactly: bool = False,
        only_must: bool = False,
    ) -> Sentence | None:
        """Return the roles in words, those that must be said or all that can be; ``None`` where one that must cannot.

        Those whom the sentence names already are not said again.
        """
        inline: list[Sentence] = []
        beside: dict[str, list[Sentence]] = {}
        order = [*self.material.vocabulary.roles]
        for role in sorted(row["roles"], key=lambda one: order.index(one["role"])):
            known = self.material.vocabulary.roles[role["role"]]
            if (
                known.order is not None
                or (known.id == Towards.TO and role["value"] in said)
                or is_unspecified(role["value"])
            ):
                continue
            must = exactly or known.function in _LIMITING or Takes.NUMBER in known.takes or known.id == Towards.TO
            if not must and (only_must or known.function not in _TELLING):
                continue
            inferred = known.id in row["inferred"]
            filler = self.filler(role, inferred=inferred, depth=depth, exactly=exactly, tellers=_tellers(row))
            if filler is None:
                if must:
                    return None
            elif _is_inline(known.function, role["is"]):
                inline.append((Piece(f" {_PREPOSITIONS.get(known.function, known.label)} "), *filler))
            else:
                beside.setdefault(known.label, []).append(filler)
        listed = [(Piece(f"{label}: "), *joined(fillers)) for label, fillers in beside.items()]
        brackets = (Piece(" ("), *joined(listed, "; "), Piece(")")) if listed else ()
        return (*brackets, *(piece for part in inline for piece in part))

    def limits(self, row: Mapping[str, Any], *, of_object: bool = True, telling: bool = False) -> Sentence | None:
        """Return prices, conditions, limits and numbers of a statement; ``None`` where one of them cannot be said.

        Args:
            row: The statement, of which those towards whom it is are named already.
            of_object: Whether its object is named, whose quantity may then be said.
            telling: Whether aims and topics are said, too.
        """
        quantities = self.material.vocabulary.roles_with(RoleFunction.QUANTITY)
        said = [one for one in row["roles"] if of_object or one["role"] not in quantities]
        return self._roles({**row, "roles": said}, row["counterparties"] or (), only_must=not telling)

    def source(self, row: Mapping[str, Any]) -> Sentence:
        """Return whose claim a statement is, where it is not the author's own, such as ``, according to NATO``."""
        if not row["sources"]:
            return ()
        judged = _JUDGED.get(row["author_stance"] or "")
        return (Piece(", according to "), *self.claimant(row), *plain(f", {judged}" if judged else ""))

    def claimant(self, row: Mapping[str, Any]) -> Sentence:
        """Return the source whose claim a statement is, with those who quote it within the article."""
        source = row["sources"][-1]
        named = self.entity(source, inferred="according_to" in row["inferred"])
        return (*(_NOT_NAMED if is_unspecified(source) else named), *self.quoting(row))

    def quoting(self, row: Mapping[str, Any]) -> Sentence:
        """Return those who quote, within the article, the source whose claim a statement is, in brackets."""
        others = row["sources"][:-1]
        names = joined((_NOT_NAMED if is_unspecified(one) else self.entity(one) for one in others), ", ", " and ")
        return (Piece(" (quoted by "), *names, Piece(")")) if others else ()

    def doers(self, keys: Iterable[str], actor: str) -> str:
        """Return who does what statements tell, most first, where that is not just an actor itself; else nothing."""
        rows = [row for row in self.material.rows(keys) if actor not in row["subject_members"]]
        who = Counter(id for row in rows for id in row["subject_members"] or [row["subject"]])
        names = [self.material.words.entity(id) for id, _ in who.most_common()]
        return listed(names, _MOST_DOERS) if any(row["subject"] != actor for row in rows) else ""


def _tellers(row: Mapping[str, Any]) -> frozenset[str]:
    """Return those whom a statement names as its sources, or as the one who acts."""
    return frozenset({*row["sources"], row["subject"]})


def bracketed(said: Sentence) -> Sentence:
    """Return a part of a sentence in the square brackets of what the coder concludes; none stand within them."""
    return (Piece("["), *(piece for piece in said if piece.text not in ("[", "]")), Piece("]"))


def _in_quotes(said: Sentence) -> Sentence:
    """Return a claim in brackets as a claim within another stands everywhere: in quotation marks."""
    return (Piece("“"), *(replace(piece, text=in_single_quotes(piece.text)) for piece in said), Piece("”"))


def _is_inline(function: RoleFunction | None, kind: str) -> bool:
    """Return whether a role that some kind of value fills is said in the sentence; others stand in brackets behind."""
    match function:
        case RoleFunction.PRICE:
            return True
        case RoleFunction.AIM | RoleFunction.LIMIT:
            return kind != "text"
    return function is RoleFunction.CONDITION and kind == "statement"


def together(clauses: Iterable[Clause], separator: str = "; ", last: str = "") -> Sentence:
    """Return clauses one after the other; of those that follow each other, a subject that several have stands once.

    A clause that ends in another one stands by itself.
    """
    said = []
    for (subject, _), group in groupby(clauses, key=lambda one: (one.subject, one.this)):
        several = list(group)
        if several[0].this:
            said += [one.attributed for one in several]
            continue
        predicates = joined(((*one.predicate, *one.source) for one in several), ", ", " and ")
        said.append((*subject, Piece(" "), *predicates) if subject else predicates)
    return joined(said, separator, last or separator)
