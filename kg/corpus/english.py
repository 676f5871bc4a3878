"""English as far as sentences need it: verbs that agree with their subjects, and which names stand for several."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from functools import cache

from kg.corpus.counterparty import COUNTRY, PERSON
from kg.model import Certainty, Entity, Mode, Polarity
from kg.readings import Towards
from kg.vocabulary import NOTHING, RelationType, Vocabulary

_IRREGULAR = {"is": "be", "has": "have", "does": "do"}
_PLURAL = {"be": "are"}
_SIBILANT = ("sses", "shes", "ches", "xes", "zzes", "oes")
_MODAL = {Mode.FORECAST: "will", Mode.HYPOTHETICAL: "would"}
_WISH = {Mode.ATTEMPTED: "tries", Mode.INTENDED: "intends"}
_SURE = {Certainty.CERTAIN: "", Certainty.PROBABLE: "probably ", Certainty.POSSIBLE: "perhaps "}

_END_OF_HEAD = re.compile(
    r"\s*(?:[,(;:–—]|\b(?:of|in|on|for|by|to|with|within|without|between|among|against|from|at|as|that|who|which|about"
    r"|towards|into|under|over|outside|other than|put|set|made|given|held|sent|led|[a-z]+ed)\b).*"
)
"""What follows the head of a noun phrase: a preposition, a relative clause or a participle."""
_MANY = ("men", "women", "people", "children", "police", "media")
_ONE = ("ss", "us", "is", "ics", "news", "series", "United Nations", "United States", "headquarters")
_PROPER_NAME = re.compile(r"(?<!\S)[A-Z](?![A-Z]+s$)\S*$")
"""A last word with a capital, other than the plural of an abbreviation, such as NGOs."""
_PREPOSITIONS = frozenset({"against", "at", "by", "for", "from", "in", "of", "on", "to", "with"})


class Number(StrEnum):
    """Whether a verb stands for one or for several."""

    ONE = "one"
    SEVERAL = "several"


def number_of(entity: Entity, vocabulary: Vocabulary) -> Number:
    """Return whether the name of an entity takes a verb for one or for several.

    What its block says counts. Else those with several members are several, and persons, countries and bodies with a
    proper name, such as companies, are one, whatever their names end in; of other names only English ones tell: the
    plural, and "and" in what is several claims together. All else takes the verb for one.
    """
    if entity.plural is not None:
        return Number.SEVERAL if entity.plural else Number.ONE
    if len(entity.members) > 1:
        return Number.SEVERAL
    if any(vocabulary.is_a(entity.type, one) for one in (PERSON, COUNTRY)):
        return Number.ONE
    label = entity.labels[0]
    head = _END_OF_HEAD.sub("", label.text) if label.lang.startswith("en") else ""
    if vocabulary.is_one_body(entity.type) and _PROPER_NAME.search(head):
        return Number.ONE
    if len(entity.denotes) > 1 and " and " in head:
        return Number.SEVERAL
    many = head.endswith("s") and not head.endswith(_ONE) and not head.isupper()
    return Number.SEVERAL if many or head.endswith(_MANY) else Number.ONE


def number_of_all(ids: Collection[str], entities: Mapping[str, Entity], vocabulary: Vocabulary) -> Number:
    """Return whether the names of subjects take together a verb for one or for several.

    Args:
        ids: Ids of the subjects; what is no entity, such as a claim, is one.
        entities: Entities by id.
        vocabulary: Their vocabulary.
    """
    numbers = [number_of(entities[id], vocabulary) for id in ids if id in entities]
    return Number.SEVERAL if len(ids) > 1 or Number.SEVERAL in numbers else Number.ONE


def verb_behind(
    subjects: Collection[str], relation: str, entities: Mapping[str, Entity], vocabulary: Vocabulary
) -> str:
    """Return the label of a relation as it stands behind its subjects, entities or claims, by their ids."""
    return label_for(vocabulary.relations[relation], number_of_all(subjects, entities, vocabulary))


def label_for(relation: RelationType, number: Number) -> str:
    """Return the label of a relation as it stands behind its subject; one that is no English verb stays as it is."""
    return relation.label if relation.verb else agreed(relation.label, number)


def verb_in_sentence(relation: RelationType, number: Number) -> str:
    """Return a relation as the verb of a sentence: ``have worsening relations with``."""
    return agreed(relation.as_verb, number)


def without_object(relation: RelationType, words: str) -> str:
    """Return how the label of a relation reads where its object is missing, without the preposition at its end."""
    before, _, last = words.rpartition(" ")
    return before if last in _PREPOSITIONS and relation.object != (NOTHING,) else words


def verb_before_whom(relation: RelationType, number: Number) -> str | None:
    """Return how a relation without object reads before those it is directed at: ``demonstrate against``.

    Returns:
        ``None`` where its label does not tell, so that only the role says to whom.
    """
    words = relation.label_without_object(Towards.TO)
    return None if words is None else agreed(words, number).replace("{label}", label_for(relation, number))


@cache
def agreed(words: str, number: Number) -> str:
    """Return words that begin with a verb in the third person, as they stand behind one subject or several."""
    return verb_phrase(words, number) or words


def verb_phrase(
    label: str,
    number: Number,
    mode: Mode = Mode.ACTUAL,
    polarity: Polarity = Polarity.AFFIRMED,
    certainty: Certainty = Certainty.CERTAIN,
) -> str | None:
    """Return the label of a relation as the verb of a sentence; ``None`` where it is none.

    Args:
        label: The label, in the third person: ``criticizes``, ``is located in``.
        number: Whether its subject is one or several.
        mode: Whether it is so, tried, planned, forecast or supposed.
        polarity: Whether it is affirmed or denied.
        certainty: How sure its source is.
    """
    verb, blank, rest = label.partition(" ")
    if not verb.endswith("s") or certainty not in _SURE:
        return None
    sure, end = _SURE[certainty], f"{blank}{rest}"
    no = "not " if polarity is Polarity.DENIED else ""
    if mode in _MODAL:
        return f"{_MODAL[mode]} {sure}{no}{_base(verb)}{end}"
    if mode in _WISH:
        verb, end = _WISH[mode], f" to {_base(verb)}{end}"
    finite = verb if number is Number.ONE else _PLURAL.get(_base(verb), _base(verb))
    if _base(verb) == "be":
        return f"{finite} {sure}{no}".rstrip() + end
    do = "does" if number is Number.ONE else "do"
    return f"{sure}{do} {no}{_base(verb)}{end}" if no else f"{sure}{finite}{end}"


def _base(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith("ies"):
        return f"{verb[:-3]}y"
    return verb[:-2] if verb.endswith(_SIBILANT) else verb[:-1]
