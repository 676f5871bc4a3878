"""Entries of a ``progress.yaml``: below a section and an article, beside whatever else stands in the file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from kg.corpus.changes import Changes
from kg.corpus.edits import Edit
from kg.corpus.progress_file import Progress
from kg.corpus.yaml_edits import end_of_line, insert_items, insert_key
from kg.corpus.yaml_file import Plain, YamlFile
from kg.corpus.yaml_written import in_lines
from kg.errors import ChangeRefused

_HARMLESS = frozenset(("unknown-article", "quote-not-found", "quote-not-unique"))
"""Problems that concern one entry each."""


def refuse_broken(read: Progress) -> None:
    """Raise :class:`ChangeRefused` where a file has problems that concern more than one entry each."""
    if broken := next((one for one in read.problems if one.code not in _HARMLESS), None):
        raise ChangeRefused(f"{broken}\nmend this first; nothing was changed")


def add_below(changes: Changes, path: Path, section: str, article: str, items: Sequence[Plain], head: str) -> None:
    """Add entries at the end of those of an article.

    Args:
        changes: Takes the change.
        path: The file, which need not be there.
        section: The key below which articles are listed.
        article: Id of the article.
        items: The entries.
        head: What a new file begins with.
    """
    text, file, plain = changes.text(path), changes.yaml(path), [*items]
    if isinstance(file.value([section, article]), list):
        changes.edit(path, insert_items(text, file, [section, article], plain))
    elif file.value([section]):
        changes.edit(path, insert_key(text, file, [section], article, plain))
    else:
        lines = "".join(f"\n  {line}" for line in in_lines({article: plain}))
        if changes.content(path) is None:
            changes.put(path, f"{head}{section}:{lines}\n".encode())
        else:
            changes.edit(path, *_begun(text, file, section, lines))


def _begun(text: str, file: YamlFile, section: str, lines: str) -> list[Edit]:
    """Return the edits that put the first article into a file that is there, beside whatever stands in it."""
    if not (isinstance(file.data, dict) and section in file.data):
        before = "" if not text or text.endswith("\n") else "\n"
        return [Edit(len(text), len(text), f"{before}{section}:{lines}\n")]
    empty = file.span([section])
    end = end_of_line(text, empty.end)
    return [*([Edit(empty.start, empty.end, "")] if empty.end > empty.start else []), Edit(end, end, lines)]
