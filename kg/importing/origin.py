"""From which files an import was made, so that another file of the same name is not taken for the one of last time."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kg.errors import ChangeRefused
from kg.importing.kept import ARTICLE, ENTITY, ORIGIN, STATEMENT, Kept, digest

_RECORDS = (ARTICLE, ENTITY, STATEMENT)
_MOST = 0.5
"""Which part of what was imported, or of what is imported now, must be the same where the files lie elsewhere."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Files as they are known again.

    Args:
        names: What they are called.
        place: By what the folders are known in which they lie on this machine.
        columns: By what their columns are known; empty where they are no tables.
    """

    names: str
    place: str
    columns: str

    @classmethod
    def of(cls, files: Sequence[Path], columns: Sequence[str]) -> Origin:
        """Return as what files are known again."""
        names = ", ".join(one.name for one in files)
        return cls(names, digest([str(one.resolve()) for one in files]), digest(sorted(columns)) if columns else "")

    def refuse_other_columns(self, kept: Kept, name: str) -> None:
        """Raise where files of another name have other columns than those of last time.

        Args:
            kept: What was kept the last time.
            name: What the import is called.

        Raises:
            ChangeRefused: They are others.
        """
        before = kept.of(ORIGIN, "")
        if before is not None and before.at != self.names and before.written != self.columns:
            raise ChangeRefused(f"'{name}' was imported from {before.at}, which has other columns; {_remedy(name)}")

    def refuse_others(self, kept: Kept, name: str, articles: Collection[str], said: Collection[str]) -> None:
        """Raise where most of what was imported the last time is not in the files.

        Of files that lie where they lay, something must be the same: a row, or an article.

        Args:
            kept: What was kept the last time.
            name: What the import is called.
            articles: The records of articles that the files have.
            said: The digests of what the files say: of their rows, and of their articles.

        Raises:
            ChangeRefused: They are others.
        """
        before = kept.of(ORIGIN, "")
        known = [one for kind in (STATEMENT, ARTICLE) for one in kept.all(kind)]
        if not known or not said:
            return
        same = sum(one.said in said for one in known)
        is_there = before is None or (before.at, before.said) == (self.names, self.place)
        if is_there:
            is_other = not same and not any(kept.of(ARTICLE, one) for one in articles)
        else:
            is_other = same < _MOST * min(len(known), len(said))
        if is_other:
            part, there = ("most", "is not") if same else ("nothing", "is")
            raise ChangeRefused(f"{part} of what was imported as '{name}' {there} in {self.names}; {_remedy(name)}")

    def keep(self, kept: Kept, *, is_named: bool) -> None:
        """Keep them, where none are kept, or others, or somebody said that these are the ones."""
        before = kept.of(ORIGIN, "")
        is_other = before is None or (before.at, before.written) != (self.names, self.columns)
        if (is_named or is_other) and any(True for kind in _RECORDS for _ in kept.all(kind)):
            kept.keep(ORIGIN, "", self.place, self.columns, self.names)


def _remedy(name: str) -> str:
    same = f"if these are the same, changed or saved otherwise, say --name {name}"
    return f"{same}; if they are others, give them a name of their own, such as --name {name}-2; nothing was changed"
