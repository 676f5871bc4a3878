"""Cues as they are written: beside relations of a corpus's own, and for shipped ones in files by language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from kg.gc_paused import gc_paused
from kg.vocabulary import Vocabulary
from kg.yaml_texts import texts_in

Cues = Mapping[str, tuple[str, ...]]
"""Cues by the ids of their relations."""


def languages(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the tags of the languages in which relations have cues; no file of cues is read for it."""
    return frozenset(vocabulary.cue_files).union(*(one.cues for one in vocabulary.relations.values()))


def written_cues(vocabulary: Vocabulary, language: str) -> Cues:
    """Return the cues of relations in a language, in the order of the vocabulary; those without any are left out."""
    path = vocabulary.cue_files.get(language)
    shipped = _in_file(path, path.stat().st_mtime_ns) if path is not None else {}
    written = (
        (one.id, (*one.cues.get(language, ()), *(shipped.get(one.id, ()) if one.shipped else ())))
        for one in vocabulary.relations.values()
    )
    return {id: cues for id, cues in written if cues}


@lru_cache(maxsize=16)
@gc_paused()
def _in_file(path: Path, changed: int) -> Cues:
    """Return what is in a file of cues, which is read once as long as it stays as it is."""
    return {id: tuple(cues) for id, cues in texts_in(path).items()}
