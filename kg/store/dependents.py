"""Which annotations must be read again because entities have changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from kg.corpus.names import Names, names_of
from kg.errors import suggest
from kg.model import Entity
from kg.store.parse_cache import ParseCache

__all__ = ["dependents_of_entities"]


def dependents_of_entities(cache: ParseCache, now: Mapping[str, Entity]) -> Iterator[str]:
    """Yield the names of the annotations that depend on an entity that has changed, or on what a name leads to.

    An annotation depends on the entities it speaks of, on the names it looked up, and on names like those it looked up
    in vain, since they are proposed.

    Args:
        cache: What was read, with the listed entities as they were then.
        now: The listed entities as they are now, by id.
    """
    before = cache.settings().listed
    changed = {id for id in before.keys() | now.keys() if before.get(id) != now.get(id)}
    names_before, names_now = _candidates(before), _candidates(now)
    renamed = {name for name in names_before | names_now if names_before.get(name) != names_now.get(name)}
    added = sorted(names_now.keys() - names_before.keys())
    near: dict[str, bool] = {}
    for name, uses, lookups in cache.dependencies():
        if not (changed.isdisjoint(uses) and renamed.isdisjoint(lookups)) or _is_any_like(lookups, added, near):
            yield name


def _is_any_like(lookups: Iterable[str], added: Sequence[str], near: dict[str, bool]) -> bool:
    """Return whether a name that was looked up is like an added one, which would be proposed for it.

    Args:
        lookups: The names that were looked up.
        added: The names that were added.
        near: What was answered before, by name.
    """
    for name in lookups if added else ():
        if name not in near:
            near[name] = bool(name and suggest(name, added))
        if near[name]:
            return True
    return False


def _candidates(listed: Mapping[str, Entity]) -> dict[str, tuple[str, ...]]:
    names = Names(listed.values())
    return {name: names.candidates(name) for entity in listed.values() for name in names_of(entity)}
