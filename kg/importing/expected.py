"""Of which types the names are that rows speak of: told by all places where they stand, whatever the order of rows."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from kg.importing.types_of_names import Guess, Sureness, TypesOfNames
from kg.vocabulary import ACTOR, NOTHING, STATEMENT, Vocabulary


class Place(NamedTuple):
    """Where a name stands.

    Args:
        field: The field.
        relation: The relation of its statement.
        type: A type that all names there have, or a broader one; empty where the mapping says none.
    """

    field: str
    relation: str
    type: str


class Expected:
    """Types of names of which nobody says it.

    Args:
        vocabulary: The types and relations.
        types_of_names: Tells types by names; it learns all names before initials are asked for.

    Attributes:
        types: What is told of each name: its type where places say it, else what is guessed; nothing where the
            vocabulary has no type that fits.
    """

    def __init__(self, vocabulary: Vocabulary, types_of_names: TypesOfNames) -> None:
        self._vocabulary, self._types_of_names = vocabulary, types_of_names
        self._common = cache(self._found_common)
        self.types: dict[str, str | Guess] = {}

    def learn(self, names: Mapping[str, Mapping[str, Counter[Place]]]) -> None:
        """Tell the types of names, the same in whatever order they come.

        Args:
            names: What is taken for one name, with each of its spellings and how often that stands in which place.
        """
        places = {one: sum(spelled.values(), Counter[Place]()) for one, spelled in names.items()}
        said = {one: self._said(places[one], is_narrow=True) for one in names}
        is_late = {one: not said[one] and any(map(str.isupper, names[one])) for one in names}
        for one in sorted(names, key=lambda one: (not said[one], is_late[one], one)):  # initials behind whole names
            told = said[one] or self._guess(names[one], places[one])
            if told is not None:
                self.types[one] = told
                for name in names[one]:
                    self._types_of_names.know(name, told.type if isinstance(told, Guess) else told)

    def _guess(self, spelled: Iterable[str], places: Counter[Place]) -> Guess | None:
        """Guess by all places; where these leave it open, by what the name tells and at least one of them allows."""
        within = self._said(places, is_narrow=False)
        found: list[Guess] = []
        for allowed in (self._allowed(places), *self._most_frequent(places)):
            guesses = (self._types_of_names.guess(name, allowed, within) for name in sorted(spelled))
            found += filter(None, guesses)
            if any(one.sureness is Sureness.WORDS for one in found):
                break
        return max(found, key=lambda guess: guess.sureness, default=None)

    def _said(self, places: Counter[Place], *, is_narrow: bool) -> str:
        """Return the type that places say most often; empty where none says one."""
        times = Counter[str]()
        for place, number in places.items():
            type = narrow(self._vocabulary, place.type)
            if type or (place.type in self._vocabulary.types and not is_narrow):
                times[place.type] += number
        return min(times, key=lambda one: (-times[one], one), default="")

    def _allowed(self, places: Counter[Place]) -> Sequence[str]:
        """Return the types that may stand in all places; where they have none in common, in those that are frequent."""
        allowed: tuple[str, ...] = ()
        for one in self._most_frequent(places):
            allowed = self._common(allowed, one) if allowed else one
        return allowed

    def _most_frequent(self, places: Counter[Place]) -> Sequence[tuple[str, ...]]:
        """Return the types that may stand in each place, those of the most frequent places first."""
        times: dict[tuple[str, ...], int] = defaultdict(int)
        for place, number in places.items():
            times[self._at(place)] += number
        return sorted(filter(None, times), key=lambda types: (-times[types], types))

    def _at(self, place: Place) -> tuple[str, ...]:
        known = self._vocabulary.relations.get(place.relation)
        types = getattr(known, place.field) if known is not None and place.field in ("subject", "object") else ()
        return tuple(one for one in types if one not in (NOTHING, STATEMENT))

    def _found_common(self, some: tuple[str, ...], others: tuple[str, ...]) -> tuple[str, ...]:
        """Return the widest types that are among both, each with all that are narrower; the first where none are."""
        is_a = self._vocabulary.is_a
        both = [
            type
            for type in self._vocabulary.types
            if any(is_a(type, one) for one in some) and any(is_a(type, one) for one in others)
        ]
        if all(self._vocabulary.types[one].abstract for one in both):
            return some
        return tuple(one for one in both if not any(is_a(one, other) for other in both if other != one))


def narrow(vocabulary: Vocabulary, type: str) -> str:
    """Return a type where it tells what an entity is; nothing where it only groups others, or is the widest."""
    known = vocabulary.types.get(type)
    return "" if known is None or known.abstract or type == ACTOR else type
