"""What to say of a name that is not known: that it has problems of its own, or what may be meant instead."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Set
from dataclasses import dataclass

from kg.corpus.folding import folded
from kg.corpus.names import Names
from kg.errors import MEND_FIRST
from kg.finder import find, fits
from kg.likeness import looking_alike, nearest, suggest
from kg.phrases import listed
from kg.vocabulary import RelationType, Term, Vocabulary

_MOST = 3
"""How many relations are proposed for a name of none."""
_PASSIVE = re.compile("(?:(?:is|are|was|were)_)?(.+[dnt])_by")
"""A name that tells what is done to the subject, with the part that says it: "is_sued_by"."""
_NARROWER = 4
"""How many are proposed for a type or relation that only groups others."""
_NAMED = re.compile("`([a-z_0-9]+)`")
"""A relation in the advice on another."""
_FITTING = 2
"""How many relations are proposed that take the types of a statement."""


@dataclass(frozen=True, slots=True)
class Faulty:
    """What is written down but left out for its own faults, so that no use of it need be called unknown.

    Args:
        terms: Ids of types, roles and relations.
        names: Ids, labels and aliases of entities, as :func:`~kg.corpus.folding.folded` gives them.
    """

    terms: Set[str] = frozenset()
    names: Set[str] = frozenset()

    def unknown(self, what: str, name: str, hint: str) -> tuple[str, str]:
        """Return message and hint for a term that is not known; the hint counts where nothing faulty has that id."""
        if name in self.terms:
            return f"the {what} '{name}' has problems of its own", MEND_FIRST
        return f"unknown {what} '{name}'", hint

    def is_name(self, name: str) -> bool:
        """Return whether it is the name of an entity that has problems of its own."""
        return folded(name) in self.names

    def name_problem(self, name: str, names: Names) -> tuple[str, str, str]:
        """Return code, message and hint for a name that does not belong to exactly one entity."""
        if self.is_name(name) and not names.candidates(name):
            return "unknown-name", f"the entity '{name}' has problems of its own", MEND_FIRST
        return names.name_problem(name)


def choose_narrower(
    broad: str, vocabulary: Vocabulary, first: Iterable[str] = (), fitting: Set[str] | None = None
) -> str:
    """Return the hint for a type or relation that only groups others: which ones to choose, the most general first.

    Args:
        broad: Its id.
        vocabulary: Types and relations.
        first: Ids of narrower ones that are to be named before others.
        fitting: Ids of all that could stand there, or ``None`` where each could.
    """
    terms: Mapping[str, Term] = vocabulary.types if broad in vocabulary.types else vocabulary.relations
    narrower = vocabulary.narrower(broad)
    usable = [id for id in terms if id in narrower and not terms[id].abstract]
    if not usable:
        return "there is no narrower one; define one in schema/"
    general = sorted(usable, key=lambda id: (len(vocabulary.ancestors(id)), -len(vocabulary.narrower(id))))
    shown = dict.fromkeys([*first, *(id for id in general if fitting is None or id in fitting)])
    return "choose a narrower one, such as " + ", ".join([*(shown or general)][:_NARROWER])


def suggest_type(name: str, vocabulary: Vocabulary) -> str:
    """Return which type may be meant by the name of none, by its spelling or by what is said of types, or nothing.

    Args:
        name: What is written.
        vocabulary: The types.
    """
    types = vocabulary.types.values()
    word = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
    said = [one.id for what in ("label", "definition") for one in types if word.search(getattr(one, what))]
    near = nearest(name, vocabulary.types) or next(iter(said), None)
    if near is None:
        return ""
    if vocabulary.types[near].abstract:
        return f"if you mean '{near}', {choose_narrower(near, vocabulary)}"
    return f"did you mean '{near}'?"


def suggest_relation(
    name: str,
    vocabulary: Vocabulary,
    among: Collection[str],
    subject: str | None = None,
    object: str | None = None,
) -> str:
    """Return which relations may be meant by the name of none: ``did you mean 'sues'?``, or an empty string.

    Args:
        name: What is written.
        vocabulary: Types and relations.
        among: Ids of the relations that could stand there.
        subject: The type of the subject, or ``None`` if it is not known.
        object: The type of the object, likewise.
    """
    if any(looking_alike(one, name) for one in among):
        return suggest(name, among)
    words, passive = name.replace("_", " "), _PASSIVE.fullmatch(name)
    found = find(vocabulary, words, subject, object)
    if passive and not any(one.backwards and one.is_named and one.fits for one in found):
        found = find(vocabulary, passive[1].replace("_", " "), object, subject)
        found = tuple(one.model_copy(update={"backwards": not one.backwards}) for one in found)
    known = [one for one in found if one.relation in among]
    near = [one for one in known if one.fits] or [one for one in known if not one.backwards]
    spelled = [one for one in known if one.is_named and (one.fits or not one.backwards)]
    first = (spelled or near)[:1]
    shown = first if spelled else [one for one in near if one.backwards is near[0].backwards][:_MOST]
    if not shown:
        return suggest(name, among)
    names = listed([_with_label(one.relation, vocabulary) for one in shown], last="or")
    turned = ", with subject and object the other way round" if shown[0].backwards else ""
    return f"did you mean {names}{turned}?"


def choose_narrower_relation(
    broad: str, vocabulary: Vocabulary, words: str, subject: str | None = None, object: str | None = None
) -> str:
    """Return the hint for a relation that only groups others: which narrower ones are nearest to words and types.

    Args:
        broad: Its id.
        vocabulary: Types and relations.
        words: The words of the statement.
        subject: The type of its subject, or ``None`` if it is not known.
        object: The type of its object, likewise.
    """
    fitting = {id for id in vocabulary.narrower(broad) if _takes(vocabulary.relations[id], vocabulary, subject, object)}
    near = [one.relation for one in find(vocabulary, words, subject, object) if one.relation in fitting]
    return choose_narrower(broad, vocabulary, near[:_FITTING], fitting)


def takes_turned(relation: str, vocabulary: Vocabulary, subject: str | None, object: str | None) -> bool:
    """Return whether a relation takes types the other way round, from object to subject.

    Args:
        relation: Its id.
        vocabulary: Types and relations.
        subject: The type of the subject, as it is written.
        object: The type of the object, likewise.
    """
    return None not in (subject, object) and _takes(vocabulary.relations[relation], vocabulary, object, subject)


def suggest_fitting(relation: str, vocabulary: Vocabulary, subject: str | None, object: str | None) -> tuple[str, ...]:
    """Return relations, with their labels, that the advice on one names and that take given types, as it orders them.

    Only what is near in meaning is proposed: it is of the same kind, or shares something broader, so that no wish
    stands for a deed or a state; and it does not say the opposite: conflict for cooperation, or rejection for support.

    Args:
        relation: Id of the relation that does not take them.
        vocabulary: Types and relations.
        subject: The type of its subject.
        object: The type of its object.
    """
    known = vocabulary.relations[relation]
    named = [vocabulary.relations[id] for id in _NAMED.findall(known.avoid) if id in vocabulary.relations]
    fitting = [
        one.id
        for one in named
        if not one.abstract and _takes(one, vocabulary, subject, object) and _are_near(known, one, vocabulary)
    ]
    return tuple(_with_label(id, vocabulary) for id in fitting[:_FITTING])


def _takes(relation: RelationType, vocabulary: Vocabulary, subject: str | None, object: str | None) -> bool:
    """Return whether a relation takes types at its ends; one that is not known it takes."""
    ends = (("subject", subject), ("object", object))
    return all(type is None or fits(vocabulary, relation, side, type) for side, type in ends)


def _are_near(one: RelationType, other: RelationType, vocabulary: Vocabulary) -> bool:
    """Return whether one relation may have been meant by the other."""
    shared = set(vocabulary.ancestors(one.id)) & set(vocabulary.ancestors(other.id))
    return (bool(shared) or one.kind is other.kind) and not _are_opposite(one, other)


def _are_opposite(one: RelationType, other: RelationType) -> bool:
    """Return whether one relation is of cooperation and the other of conflict, or their stances are contrary."""
    sides = {each.is_conflict for each in (one.quad_class, other.quad_class) if each is not None}
    return len(sides) > 1 or one.stance * other.stance < 0


def _with_label(id: str, vocabulary: Vocabulary) -> str:
    label = vocabulary.relations[id].label
    return f"'{id}'" if id.replace("_", " ") == label else f"'{id}' ({label})"
