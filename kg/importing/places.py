"""Where an import keeps what it needs the next time: its mapping, what became of its records, and what was rejected."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from itertools import takewhile
from pathlib import Path, PurePosixPath

from kg.changing.adding import id_of
from kg.corpus.paths import CorpusPaths
from kg.corpus.text_file import read_text
from kg.errors import KgError
from kg.formats.documents.texts import ENDINGS
from kg.formats.tables.sheets import REJECTS
from kg.importing.job import Import, Plan
from kg.importing.kept import Kept, is_of_article, place_of
from kg.importing.rejects import write_rejects


@dataclass(frozen=True, slots=True)
class ImportPlaces:
    """The files of one import, ``data/imports/NAME.…``.

    Args:
        paths: The files of the corpus.
        name: The name of the import.
        rejecting: The name of the import of which the file has what could not be placed; empty where it has not.
    """

    paths: CorpusPaths
    name: str
    rejecting: str = ""

    @classmethod
    def of(cls, paths: CorpusPaths, file: Path, name: str = "") -> ImportPlaces:
        """Return the files of the import of a file, by its name unless another is given."""
        stem = file.resolve().stem
        rejecting = id_of(stem.removesuffix(REJECTS)) if stem.endswith(REJECTS) else ""
        return cls(paths, id_of(name or stem) or "import", rejecting)

    @property
    def mapping(self) -> Path:
        """The mapping."""
        return self._file("map.yaml")

    @property
    def kept_mapping(self) -> Path | None:
        """The mapping that was kept: its own, else that by which its records could not be placed; ``None`` without."""
        names = [one for one in (self.name, self.rejecting) if one]
        return next((path for name in names if (path := replace(self, name=name).mapping).exists()), None)

    @property
    def rejects(self) -> Path:
        """What could not be placed."""
        return self._file("rejects.csv")

    @property
    def records(self) -> Path:
        """What became of the records."""
        return self._file("records.jsonl")

    def files_of_articles(self) -> dict[str, str]:
        """Return the articles that texts became, by the names of their files in small letters, without the ending.

        A name is left out that files of several articles have.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for path in sorted(self.records.parent.glob("*.records.jsonl")):
            with path.open(encoding="utf-8", errors="replace") as lines:
                for line in takewhile(is_of_article, lines):
                    record, at = place_of(line)
                    if record.lower().endswith(ENDINGS):
                        found[PurePosixPath(record).stem.casefold()].add(at)
        return {name: next(iter(ids)) for name, ids in found.items() if len(ids) == 1}

    def kept(self) -> Kept:
        """Return what became of the records the last time.

        Raises:
            KgError: The file cannot be read.
        """
        name = self.paths.name(self.records)
        if not self.records.exists():
            return Kept()
        text, problem = read_text(name, self.records)
        if problem:
            raise KgError(str(problem))
        return Kept(text, name)

    def write(self, plan: Plan, job: Import) -> None:
        """Put the three files into the change of a plan; where nothing was rejected, that file is removed.

        Args:
            plan: The plan.
            job: What the import is to be.
        """
        if job.mapping_text:
            plan.changes.replace(self.mapping, job.mapping_text.encode())
        rejects = write_rejects(plan.rejects, job.columns, job.form) if plan.rejects else ""
        for path, text in ((self.records, plan.kept.as_text()), (self.rejects, rejects)):
            plan.changes.replace(path, text.encode() if text else None)

    def _file(self, ending: str) -> Path:
        return self.paths.root / "data" / "imports" / f"{self.name}.{ending}"
