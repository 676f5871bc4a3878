"""Names of entities: an id, a label or an alias leads to exactly one entity, or is a problem."""

from __future__ import annotations

from collections import ChainMap
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

from kg.corpus.folding import folded
from kg.corpus.romanized import consonant_keys_of, is_romanized, keys_of
from kg.errors import NameNotFound
from kg.likeness import by_any_case, suggest
from kg.look_alikes import as_seen, stranger_in
from kg.model import Entity, Label

_LEAST_ALIKE = 85
"""How much alike two names in Latin letters must be, in per cent, for one to be proposed for the other."""
_MOST_MEANT = 3
_ADD = "add it to data/entities.yaml, or as an alias there"
MOST_SEARCHES = 50
"""For so many words of a file at most that are not known it is looked for what they may mean."""
NOT_SEARCHED = "too many here are not known to look for what each may mean"
"""What is said of the others."""


class OwnedName(NamedTuple):
    """A name, and the id of the entity that has it."""

    name: str
    id: str


class Names:
    """Which entities have a name.

    Args:
        entities: The entities.
        beyond: Names to look in as well, such as the corpus's when the entities are those of one file.

    Attributes:
        lookups: Every name looked up so far, folded.
    """

    def __init__(self, entities: Iterable[Entity], beyond: Names | None = None) -> None:
        self._beyond = beyond
        self.lookups: set[str] = set()
        self._ids: dict[str, tuple[str, ...]] = {}
        self._candidates: dict[str, tuple[str, ...]] = {}
        self._cache: dict[str, tuple[str, ...]] = {}
        self._suggested: dict[str, str] = {}
        self._meant: dict[str, str] = {}
        self._consonants: dict[bool, dict[str, list[str]]] = {}
        self._entities = list(entities)
        for entity in self._entities:
            self._ids[short_id(entity)] = (*self._ids.get(short_id(entity), ()), entity.id)
            for name in sorted({folded(label.text) for label in (*entity.labels, *entity.aliases)}):
                self._candidates[name] = (*self._candidates.get(name, ()), entity.id)

    def and_also(self, entities: Iterable[Entity]) -> Names:
        """Return these names with those of more entities, no name of which is there already.

        Args:
            entities: The entities.
        """
        if self._beyond is None:
            return Names(entities, beyond=self)
        return Names([*self._entities, *entities], beyond=self._beyond)

    def candidates(self, name: str) -> tuple[str, ...]:
        """Return the ids of the entities that have a name: none, one, or several where it is ambiguous.

        An id names its own entity, whatever else has it as a label or alias.

        Args:
            name: An id, label or alias; case counts, runs of white space and Unicode forms do not.
        """
        ids = self._cache.get(name)
        if ids is None:
            text = folded(name)
            self.lookups.add(text)
            if self._beyond is not None and text not in self._ids and text not in self._candidates:
                ids = self._beyond.candidates(name)
            else:
                ids = self._by_id(text) or self._by_label(text)
            self._cache[name] = ids
        return ids

    def suggest(self, name: str) -> str:
        """Return ``did you mean '…'?`` for the nearest name, or an empty string."""
        if self._beyond is not None and not self._ids:
            return self._beyond.suggest(name)
        hint = self._suggested.get(name)
        if hint is None:
            hint = self._suggested[name] = suggest(folded(name), self._all, self._any_case)
        return hint

    def meant(self, name: str) -> str:
        """Return ``did you mean '…'?`` as :meth:`suggest`, else for names in another script or with that surname."""
        hint = self._meant.get(name)
        if hint is None:
            hint = self.suggest(name)
            if not hint and (names := self._spelled_otherwise(folded(name))):
                proposed = " or ".join(f"'{one}'" for one in names[:_MOST_MEANT])
                hint = f"did you mean {proposed}?"
            self._meant[name] = hint
        return hint

    def all_names(self) -> list[str]:
        """Return every id, label and alias."""
        return self._all

    def name_problem(self, name: str) -> tuple[str, str, str]:
        """Return code, message and hint of the problem that a name is, if it does not belong to exactly one entity."""
        candidates = self.candidates(name)
        if candidates:
            hint = f"write one of the ids: {', '.join(candidate.rsplit('/', 1)[-1] for candidate in candidates)}"
            return "ambiguous-name", f"'{name}' is the name of {len(candidates)} entities", hint
        stranger = stranger_in(folded(name))
        having = f", which has {stranger.said}" if stranger else ""
        if name not in self._meant and len(self._meant) >= MOST_SEARCHES:
            return "unknown-name", f"no entity is called '{name}'{having}", f"{_ADD}; {NOT_SEARCHED}"
        if stranger and self.candidates(stranger.whole):
            return "unknown-name", f"no entity is called '{name}'{having}", f"did you mean '{stranger.whole}'?"
        hint = (stranger and self.meant(stranger.whole)) or self.meant(name)
        hint = hint or _ADD
        return "unknown-name", f"no entity is called '{name}'{having}", hint

    def twin(self, name: str, language: str, id: str) -> OwnedName | None:
        """Return the first name of an entity before another that looks like one of its names, and is not.

        Args:
            name: The name of the other entity, folded.
            language: Its language; empty for ids.
            id: The id of that entity.
        """
        if self._beyond is not None and (twin := self._beyond.twin(name, language, id)):
            return twin
        for known in self._by_look.get((language, as_seen(name)), ()):
            if known.id == id:
                return None
            if known.name != name:
                return known
        return None

    def namesake(self, entity: Entity) -> OwnedName | None:
        """Return the first entity of this type before another that has its label as a name, or its alias as a label."""
        labels, names = _said(entity.labels), _said((*entity.labels, *entity.aliases))
        for name in sorted({name for name, _ in names}):
            before = self._candidates[name]
            for other in map(self._by_full_id.__getitem__, before[: before.index(entity.id)]):
                shared = names & _said((*other.labels, *other.aliases)) & (labels | _said(other.labels))
                if other.type == entity.type and any(one == name for one, _ in shared):
                    return OwnedName(name, other.id)
        return None

    def _by_id(self, text: str) -> tuple[str, ...]:
        return self._ids.get(text) or (self._beyond._by_id(text) if self._beyond else ())

    def _by_label(self, text: str) -> tuple[str, ...]:
        own = self._candidates.get(text, ())
        others = self._beyond._by_label(text) if self._beyond else ()
        return (*own, *(other for other in others if other not in own))

    def _spelled_otherwise(self, name: str) -> list[str]:
        from rapidfuzz import fuzz, process

        for key in keys_of(name):
            likes = process.extract(key, self._by_sound.keys(), scorer=fuzz.ratio, score_cutoff=_LEAST_ALIKE, limit=3)
            if likes:
                best = [like for like, score, _ in likes if score == likes[0][1]]
                return list(dict.fromkeys(entity for like in best for entity in self._by_sound[like]))
        others = self._by_consonants(in_latin=not is_romanized(name))
        return list(dict.fromkeys(called for key in consonant_keys_of(name) for called in others.get(key, ())))

    def _by_consonants(self, *, in_latin: bool) -> Mapping[str, list[str]]:
        """Return what entities are called, by the consonants of their names that are, or are not, in Latin letters."""
        found = self._consonants.get(in_latin)
        if found is None:
            beyond = self._beyond._by_consonants(in_latin=in_latin) if self._beyond else {}
            found = self._consonants[in_latin] = {key: list(names) for key, names in beyond.items()}
            for entity in self._entities:
                names = (name for name in sorted(names_of(entity)) if is_romanized(name) is in_latin)
                for key in {key: None for name in names for key in consonant_keys_of(name)}:
                    found.setdefault(key, []).append(self._called(entity))
        return found

    # What suggesting looks through: of a corpus it is large, and the same for all of its files.

    @cached_property
    def _all(self) -> list[str]:
        return [*self._ids, *self._candidates, *(self._beyond._all if self._beyond else ())]

    @cached_property
    def _any_case(self) -> Mapping[str, str]:
        own = by_any_case([*self._ids, *self._candidates])
        return ChainMap(own, *([self._beyond._any_case] if self._beyond else ()))

    @cached_property
    def _by_full_id(self) -> dict[str, Entity]:
        return {entity.id: entity for entity in self._entities}

    @cached_property
    def _by_look(self) -> dict[tuple[str, str], list[OwnedName]]:
        """Names by their language and what they look like."""
        found: dict[tuple[str, str], list[OwnedName]] = {}
        for entity in self._entities:
            for name, language in (short_id(entity), ""), *sorted(_said((*entity.labels, *entity.aliases))):
                found.setdefault((language, as_seen(name)), []).append(OwnedName(name, entity.id))
        return found

    @cached_property
    def _by_sound(self) -> dict[str, list[str]]:
        """What entities are called, by how their names and surnames read in Latin letters."""
        found: dict[str, list[str]] = (
            {key: list(names) for key, names in self._beyond._by_sound.items()} if self._beyond else {}
        )
        for entity in self._entities:
            for key in {key: None for name in names_of(entity) for key in keys_of(name)}:
                found.setdefault(key, []).append(self._called(entity))
        found.pop("", None)
        return found

    def _called(self, entity: Entity) -> str:
        """Return the label of an entity, or its id where another one has that label, too."""
        label = folded(entity.label)
        return label if self._candidates[label] == (entity.id,) else short_id(entity)


def names_of(entity: Entity) -> set[str]:
    """Return every name an entity is found by."""
    return {short_id(entity), *(folded(label.text) for label in (*entity.labels, *entity.aliases))}


def short_id(entity: Entity) -> str:
    """Return the id as files write it: of a local entity, the last part."""
    return entity.id.rsplit("/", 1)[-1]


def _said(labels: Iterable[Label]) -> set[tuple[str, str]]:
    """Return labels, folded, each with its language."""
    return {(folded(label.text), label.lang) for label in labels}


def find_entity(name: str, entities: Mapping[str, Entity], names: Names | None = None) -> Entity:
    """Return the entity that has a name.

    Raises:
        NameNotFound: No entity has it, or several have.
    """
    if name in entities:
        return entities[name]
    names = Names(entities.values()) if names is None else names
    candidates = names.candidates(name)
    if len(candidates) == 1:
        return entities[candidates[0]]
    if candidates:
        raise NameNotFound(f"'{name}' is the name of several entities; write one of: {', '.join(candidates)}")
    hint = names.meant(name)
    raise NameNotFound(f"no entity is called '{name}'" + (f"; {hint}" if hint else ""))
