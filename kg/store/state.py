"""Whether a published store still says what the files of the corpus say."""

from __future__ import annotations

from kg.corpus.paths import CorpusPaths
from kg.store.parse_cache import ParseCache
from kg.store.sources import Changes, Sources, find_changes, list_sources, program_digest

__all__ = ["changes_since", "is_of_this_program", "is_small"]

_SMALL = 400_000
"""Up to so many bytes of annotations, about a thousand statements, reading all files is as quick as opening a store."""


def is_small(sources: Sources) -> bool:
    """Return whether a corpus, by its files, is so small that no store is needed."""
    return sources.annotation_bytes <= _SMALL


def is_of_this_program(cache: ParseCache) -> bool:
    """Return whether what was read was read by this version of the program, with its vocabulary."""
    return cache.noted("program") == program_digest()


def changes_since(paths: CorpusPaths, cache: ParseCache, sources: Sources | None = None) -> Changes:
    """Return what has changed in the files of a corpus since they were read.

    Args:
        paths: The corpus.
        cache: What was read.
        sources: Its files as they are now, if they were listed already.
    """
    return find_changes(sources or list_sources(paths), cache.files(), paths.root)
