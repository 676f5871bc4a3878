"""Which drafts the errors come from that a corpus would have after an import."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence

from kg.corpus.changes import Changes
from kg.corpus.paths import annotation_name
from kg.corpus.yaml_file import YamlFile
from kg.errors import Problem
from kg.importing.job import Plan
from kg.importing.statements import Draft


def blamed(problems: Sequence[Problem], plan: Plan, checked: Changes) -> dict[str, str]:
    """Return why drafts cannot be written, by the ids of their records; none where an error is that of no draft.

    Args:
        problems: The errors.
        plan: What would be written.
        checked: What of it was checked.
    """
    drafts = {one.key: one for one in (*plan.new, *plan.replaced)}
    files = {one.name: one.after for one in checked.files()}
    by_file: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        by_file[problem.path].append(problem)
    found: dict[str, str] = {}
    for name, of_file in by_file.items():
        content = files.get(name)
        if content is None or not name.startswith("data/annotations/"):
            return {}
        lines, keys = _beginnings(name, content.decode())
        for problem in of_file:
            at = bisect_right(lines, problem.line) - 1
            draft: Draft | None = drafts.get(keys[at]) if at >= 0 else None
            if draft is None:
                return {}
            found.setdefault(draft.coding.id, f"{problem.message}{f'; {problem.hint}' if problem.hint else ''}")
    return found


def _beginnings(name: str, text: str) -> tuple[list[int], list[str]]:
    """Return the lines on which the statements of a file begin, and their keys."""
    file = YamlFile(name, text)
    listed = file.value(["statements"])
    blocks = listed if isinstance(listed, list) else []
    lines = [file.place(["statements", index])[0] for index in range(len(blocks))]
    ids = [str(block.get("id")) if isinstance(block, dict) else "" for block in blocks]
    return lines, [f"{annotation_name(name)}#{id}" for id in ids]
