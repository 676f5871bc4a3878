"""A corpus whose values stay in the store and are fetched when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import TypeVar

from kg.corpus.corpus import Corpus
from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import Settings
from kg.corpus.versions import Coding, codings_among
from kg.errors import Problems
from kg.model import Annotation, Entity
from kg.store.parse_cache import ParseCache

_T = TypeVar("_T")
_CACHED = 256
"""How many articles and annotations, each, are kept after they were asked for."""


@dataclass(frozen=True)
class StoredCorpus(Corpus):
    """A corpus as a store holds it; everything that can be asked of a corpus can be asked of it.

    Args:
        cache: What was read.
        settings: What the files were read against.
    """

    cache: ParseCache
    settings: Settings

    @cached_property
    def entities(self) -> Mapping[str, Entity]:
        """All entities by id, those of single files included."""
        return _Entities(self.listed, self.annotations, self.cache)

    @property
    def sketches(self) -> Mapping[str, list[int]]:
        """What tells, of each article by id, whether another may be the same text."""
        return self.cache.sketches()

    @property
    def coders(self) -> list[str]:
        """The ids of all coders."""
        return self.cache.coders()

    def codings(self) -> list[Coding]:
        """Return the coder and the article of every annotation, with what decides whether it counts."""
        return codings_among(self.cache.annotation_names(), self.cache.heads())

    def statement_keys(self) -> list[str]:
        """Return the key of every statement, in the order of the files."""
        return self.cache.statement_keys()


def stored_corpus(cache: ParseCache, paths: CorpusPaths, settings: Settings | None = None) -> StoredCorpus:
    """Return the corpus that was read.

    Args:
        cache: What was read.
        paths: Where its files are.
        settings: What they were read against, if that is at hand.
    """
    settings = settings or cache.settings()
    return StoredCorpus(
        paths=paths,
        config=settings.config,
        vocabulary=settings.vocabulary,
        articles=_Fetched(cache.article, cache.article_ids),
        listed=settings.listed,
        annotations=_Fetched(cache.annotation, cache.annotation_names),
        problems=Problems(sorted({*settings.problems, *cache.problems()})),
        left_out=cache.left_out(),
        cache=cache,
        settings=settings,
    )


class _Fetched(Mapping[str, _T]):
    """Values by name, fetched one by one; those asked for last are kept."""

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
    """Listed entities, which are at hand, and local ones, which come with their annotation or all at once."""

    def __init__(self, listed: Mapping[str, Entity], annotations: Mapping[str, Annotation], cache: ParseCache) -> None:
        self._listed = listed
        self._annotations = annotations
        self._cache = cache

    def __getitem__(self, id: str) -> Entity:
        if id in self._listed:
            return self._listed[id]
        if "_local" in vars(self):
            return self._local[id]
        annotation = self._annotations.get(id.rpartition("/")[0])
        for entity in annotation.local if annotation else ():
            if entity.id == id:
                return entity
        raise KeyError(id)

    def __iter__(self) -> Iterator[str]:
        return chain(self._listed, self._local)

    def __len__(self) -> int:
        return len(self._listed) + len(self._local)

    @cached_property
    def _local(self) -> Mapping[str, Entity]:
        return self._cache.local_entities()
