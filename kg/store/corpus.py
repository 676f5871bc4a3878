"""A corpus whose values stay in the store and are fetched when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import TypeVar

from kg.corpus.corpus import Corpus
from kg.corpus.corpus_checks import mentions_by_act
from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import Settings
from kg.errors import Problems
from kg.model import Annotation, Entity, Statement
from kg.store.parse_cache import ParseCache

__all__ = ["StoredCorpus", "stored_corpus"]

_T = TypeVar("_T")
_CACHED = 256
"""How many articles and annotations, each, are kept after they were asked for."""


@dataclass(frozen=True)
class StoredCorpus(Corpus):
    """A corpus as a store holds it; everything that can be asked of a corpus can be asked of it.

    Args:
        cache: What was read.
        settings: What the files were read against.
        invalid: Keys of the statements that were read and left out, since they do not fit the others.
    """

    cache: ParseCache
    settings: Settings
    invalid: frozenset[str]

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id, those of single files included."""
        return _Entities(self.listed, self.cache)

    @property
    def coders(self) -> list[str]:
        """The ids of all coders."""
        return self.cache.coders()

    def statement_keys(self) -> list[str]:
        """Return the key of every statement, in the order of the files."""
        return [key for key in self.cache.statement_keys() if key not in self.invalid]

    def mentions(self, act: str) -> list[Statement]:
        """Return the statements that mention an act by its label, in the order of the files."""
        annotations = (self.annotations[name] for name in self.cache.annotations_with(act))
        return [one for annotation in annotations for one in mentions_by_act(annotation.statements).get(act, ())]


def stored_corpus(
    cache: ParseCache, paths: CorpusPaths, settings: Settings | None = None, *, as_read: bool = False
) -> StoredCorpus:
    """Return the corpus that was read.

    Args:
        cache: What was read.
        paths: Where its files are.
        settings: What they were read against, if that is at hand.
        as_read: Whether statements that do not fit the others are kept, as for finding out which those are.
    """
    settings = settings or cache.settings()
    invalid = frozenset[str]() if as_read else cache.left_out()

    def annotation(name: str) -> Annotation | None:
        annotation_as_read = cache.annotation(name)
        if annotation_as_read is None or all(
            statement.key not in invalid for statement in annotation_as_read.statements
        ):
            return annotation_as_read
        fitting = tuple(statement for statement in annotation_as_read.statements if statement.key not in invalid)
        return annotation_as_read.model_copy(update={"statements": fitting})

    return StoredCorpus(
        paths=paths,
        config=settings.config,
        vocabulary=settings.vocabulary,
        articles=_Fetched(cache.article, cache.article_ids),
        listed=settings.listed,
        annotations=_Fetched(annotation, cache.annotation_names),
        problems=Problems(cache.problems()),
        left_out=cache.left_out_count(),
        cache=cache,
        settings=settings,
        invalid=invalid,
    )


class _Fetched(Mapping[str, _T]):
    """Values by name, fetched one by one; those asked for last are kept.

    Args:
        fetch: Returns a value, or ``None`` where there is none.
        names: Returns all names.
    """

    def __init__(self, fetch: Callable[[str], _T | None], names: Callable[[], list[str]]) -> None:
        self._fetch = lru_cache(_CACHED)(fetch)
        self._names = names

    def __getitem__(self, name: str) -> _T:
        value = self._fetch(name)
        if value is None:
            raise KeyError(name)
        return value

    def __iter__(self) -> Iterator[str]:
        return iter(self._names())

    def __len__(self) -> int:
        return len(self._names())


class _Entities(Mapping[str, Entity]):
    """Listed entities, which are at hand, and local ones, which are fetched and kept.

    Args:
        listed: The listed ones.
        cache: Where the local ones are.
    """

    def __init__(self, listed: Mapping[str, Entity], cache: ParseCache) -> None:
        self._listed = listed
        self._cache = cache
        self._local: dict[str, Entity] = {}
        self._has_all = False

    def __getitem__(self, id: str) -> Entity:
        entity = self._listed.get(id) or self._local.get(id)
        if entity is None:
            entity = self._cache.local(id) if "/" in id else None
            if entity is None:
                raise KeyError(id)
            self._local[id] = entity
        return entity

    def __iter__(self) -> Iterator[str]:
        return chain(self._listed, self._all_local())

    def __len__(self) -> int:
        return len(self._listed) + len(self._all_local())

    def _all_local(self) -> Mapping[str, Entity]:
        if not self._has_all:
            self._local, self._has_all = self._cache.locals(), True
        return self._local
