"""Whether a change would make errors: the corpus is read as it would be, before anything is written."""

from __future__ import annotations

from collections import Counter

from kg.corpus.changes import Changes
from kg.corpus.instead import instead_of_disk
from kg.corpus.read import read_corpus
from kg.errors import ChangeRefused, Problem, told_once
from kg.gc_paused import gc_paused
from kg.phrases import count_of

_SHOWN = 5


def refuse_new_errors(changes: Changes) -> None:
    """Raise what keeps a change from being made: errors that the corpus does not have without it.

    Args:
        changes: The change.

    Raises:
        ChangeRefused: It would make errors; the first of them are named.
    """
    new = new_errors(changes)
    if new:
        told = told_once(new)
        shown = "\n".join(str(one) for one in told[:_SHOWN])
        more = f"\nand {len(told) - _SHOWN} more" if len(told) > _SHOWN else ""
        raise ChangeRefused(f"this would make {count_of(len(told), 'error')}, so nothing was changed:\n{shown}{more}")


def new_errors(changes: Changes) -> list[Problem]:
    """Return the errors that a corpus would have after a change and does not have before it."""
    with gc_paused():
        with instead_of_disk(changes.contents()):
            after = [one for one in read_corpus(changes.paths, errors_only=True).problems if one.is_error]
        before = [one for one in read_corpus(changes.paths, errors_only=True).problems if one.is_error] if after else []
    said = {one.message for one in before}
    allowed = Counter((changes.new_name(one.path), one.code) for one in before)
    new: list[Problem] = []
    for one in sorted(after, key=lambda one: one.message not in said):
        if allowed[one.path, one.code]:
            allowed[one.path, one.code] -= 1
        else:
            new.append(one)
    return sorted(new)
