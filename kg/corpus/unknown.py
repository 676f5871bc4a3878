"""What to say of a name that is not known: that it has problems of its own, or what may be meant instead."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass

from kg.corpus.anchors import folded
from kg.corpus.names import Names
from kg.likeness import nearest
from kg.vocabulary import RelationType, Term

MEND_FIRST = "fix it first"


@dataclass(frozen=True, slots=True)
class Faulty:
    """What is written down but left out for its own faults, so that no use of it need be called unknown.

    Args:
        terms: Ids of types, roles and relations.
        names: Ids, labels and aliases of entities, as :func:`~kg.corpus.anchors.folded` gives them.
    """

    terms: Set[str] = frozenset()
    names: Set[str] = frozenset()

    def unknown(self, what: str, name: str, hint: str) -> tuple[str, str]:
        """Return message and hint for a term that is not known; the hint counts where nothing faulty has that id."""
        if name in self.terms:
            return f"the {what} '{name}' has problems of its own", MEND_FIRST
        return f"unknown {what} '{name}'", hint

    def name_problem(self, name: str, names: Names) -> tuple[str, str, str]:
        """Return code, message and hint for a name that does not belong to exactly one entity."""
        if folded(name) in self.names and not names.candidates(name):
            return "unknown-name", f"the entity '{name}' has problems of its own", MEND_FIRST
        return names.name_problem(name)


def choose_narrower(narrower: Iterable[str], terms: Mapping[str, Term]) -> str:
    """Return the hint for a term that only groups others, from the ids of these and all terms of its kind."""
    usable = [id for id in narrower if not terms[id].abstract]
    if not usable:
        return "there is no narrower one; define one in schema/"
    return f"choose a narrower one, such as {', '.join(usable[:4])}"


def suggest_relation(name: str, relations: Iterable[RelationType]) -> str:
    """Return ``did you mean '…'?`` for the relation whose id, label or inverse label is nearest, or an empty string."""
    forwards: dict[str, str] = {}
    backwards: dict[str, str] = {}
    for relation in relations:
        forwards.setdefault(_words(relation.label), relation.id)
        forwards[_words(relation.id)] = relation.id
        backwards.setdefault(_words(relation.inverse), relation.id)
    words = nearest(_words(name), [*forwards, *backwards])
    if words in forwards:
        return f"did you mean '{forwards[words]}'?"
    return f"did you mean '{backwards[words]}', with subject and object the other way round?" if words else ""


def _words(text: str) -> str:
    return text.replace("_", " ").casefold()
