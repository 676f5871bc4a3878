"""Which annotation files must be read again because entities or the vocabulary have changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain

from kg.corpus.names import Names, names_of
from kg.corpus.paths import annotation_name
from kg.corpus.settings import Settings
from kg.model import Entity, denoted_by
from kg.store.parse_cache import ParseCache
from kg.vocabulary import Term, Vocabulary


def dependents_of_entities(cache: ParseCache, before: Settings, now: Settings) -> Iterator[str]:
    """Yield the annotation files whose reading depends on an entity that has changed, or on a name.

    What an annotation says depends on the types of the entities it speaks of and on what these denote, on the labels of
    those in its lists, on which entities denote statements of it, and on what the names that it looked up lead to. What
    is proposed for names that lead nowhere, and whether the article has one of all the names of an actor, depends on
    further names; but only on those that are gone where the file has no problems.
    """
    fewer = {id for id, one in before.listed.items() if id in now.listed and not _texts(one) <= _texts(now.listed[id])}
    retyped = _differing(before, now, lambda one: (one.type, one.denotes))
    denoted = (denoted_by(one.listed).items() for one in (before, now))
    denoting = {key.partition("#")[0] for id, keys in chain.from_iterable(denoted) if id in retyped for key in keys}
    relabelled = _differing(before, now, lambda one: one.labels)
    names_before, names_now = _candidates(before.listed), _candidates(now.listed)
    renamed = {name for name in names_before | names_now if names_before.get(name) != names_now.get(name)}
    for one in cache.dependencies():
        as_before = (retyped | fewer).isdisjoint(one.uses) and relabelled.isdisjoint(one.labels)
        is_denoted = annotation_name(one.path) in denoting
        if is_denoted or not (as_before and renamed.isdisjoint(one.lookups)):
            yield one.path


def _texts(entity: Entity) -> set[str]:
    return {label.text for label in (*entity.labels, *entity.aliases)}


def _differing(before: Settings, now: Settings, of: Callable[[Entity], object]) -> set[str]:
    """Return the ids of the entities of which something differs, those included that are new or gone."""
    then, today = ({id: of(one) for id, one in settings.listed.items()} for settings in (before, now))
    return {id for id in then | today if then.get(id) != today.get(id)}


def extends(now: Vocabulary, before: Vocabulary) -> bool:
    """Return whether a vocabulary has all terms of another as they were: then files without problems read alike."""
    known = _terms(now)
    return all(known.get(id) == term for id, term in _terms(before).items())


def _terms(vocabulary: Vocabulary) -> dict[tuple[str, str], Term]:
    """Return the terms of a vocabulary by class and id."""
    return {(type(term).__name__, term.id): term for term in vocabulary.terms()}


def _candidates(listed: Mapping[str, Entity]) -> dict[str, tuple[str, ...]]:
    names = Names(listed.values())
    return {name: names.candidates(name) for entity in listed.values() for name in names_of(entity)}
