"""How long statements took, kept on this machine alone, and only where somebody switched that on.

One line of JSON for each new statement that was saved, in ``.kg/times.jsonl``: what :class:`Taken` has, and nothing
else.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from kg.corpus.paths import CorpusPaths
from kg.value import Value


class Taken(Value):
    """How long a statement took.

    Args:
        day: The day on which it was saved.
        coder: Id of the coder.
        article: Id of the article.
        statement: Its id in the coder's file.
        seconds: Seconds from the key that began it to the one that saved it.
        drafted: Whether a draft was shown first.
        proposed_by: The proposer of whom it was taken unchanged, or ``None``.
    """

    day: date
    coder: str
    article: str
    statement: str
    seconds: float
    drafted: bool = False
    proposed_by: str | None = None


def times_file(paths: CorpusPaths) -> Path:
    """Return the file in which times are kept."""
    return paths.made / "times.jsonl"


def keep_time(paths: CorpusPaths, taken: Taken) -> None:
    """Add a statement to the file of times; its line is written at once, so that two who write do not mix theirs."""
    path = times_file(paths)
    path.parent.mkdir(exist_ok=True)
    line = json.dumps(taken.model_dump(mode="json"), ensure_ascii=False) + "\n"
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab", buffering=0) as file:
        file.write(line.encode())


def times_kept(paths: CorpusPaths) -> Iterator[Taken]:
    """Yield what is kept, in the order of saving; lines that were cut off or changed by hand are left out."""
    path = times_file(paths)
    if not path.is_file():
        return
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in file:
            try:
                yield Taken.model_validate_json(line)
            except ValidationError:
                continue
