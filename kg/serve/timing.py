"""How long a statement took, kept on this machine where that is switched on."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from kg.changing.saving import Saving
from kg.corpus.paths import CorpusPaths
from kg.proposing.times import Taken, keep_time


def keep_times(paths: CorpusPaths, coder: str, saving: Saving, keys: Iterable[str]) -> None:
    """Keep how long a new statement took; of several that were written at once, the first stands for all.

    Args:
        paths: The files of the corpus.
        coder: Who wrote it.
        saving: What was saved.
        keys: The keys of the statements that it became.
    """
    key = next(iter(keys), None)
    if saving.took is None or saving.id is not None or key is None:
        return
    taken = Taken(
        day=date.today(),
        coder=coder,
        article=saving.article,
        statement=key.rpartition("#")[2],
        seconds=round(saving.took.seconds, 1),
        drafted=saving.took.drafted,
        proposed_by=saving.proposed_by,
    )
    keep_time(paths, taken)
