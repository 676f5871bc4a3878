"""What of a large import is checked: some statements of each sort, since what is of one sort is right or wrong alike.

The quotes of an import are found while it is made, its names lead to one entity each, and its dates were read. What is
left to be wrong lies in the relation, the types of what fills its fields, and the words of closed lists: statements
that agree in these are of one sort. Statements that name others, or mentions of one act, are all checked, and so is
every statement of a sort of which one is wrong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

from kg.corpus.changes import Changes
from kg.importing.statement_file import StatementFile
from kg.importing.statements import Draft

_ALL = 2_000
"""Up to so many statements are all checked."""
_OF_A_SORT = 3


def to_check(
    changes: Changes, new: Mapping[Path, tuple[StatementFile, Sequence[Draft]]], thorough: Collection[str]
) -> Changes:
    """Return the change that is checked in place of a large one: of new files of statements some of each sort.

    Args:
        changes: The change.
        new: The new files, each with its statements.
        thorough: Sorts of which all statements are checked.
    """
    if sum(len(drafts) for _, drafts in new.values()) <= _ALL:
        return changes
    seen: Counter[str] = Counter()
    some = Changes(changes.paths)
    for path, content in changes.contents().items():
        if path not in new:
            some.replace(path, content)
            continue
        opened, drafts = new[path]
        chosen = drafts
        if all(one.sort for one in drafts):
            chosen = []
            for one in drafts:
                seen[one.sort] += 1
                if seen[one.sort] <= _OF_A_SORT or one.sort in thorough:
                    chosen.append(one)
        if chosen:
            some.replace(path, opened.whole([one.block for one in chosen if one.block is not None]))
    return some
