"""Where an import keeps what it needs the next time: its mapping, what became of its records, and what was rejected."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kg.changing.adding import id_of
from kg.corpus.paths import CorpusPaths
from kg.corpus.text_file import read_text
from kg.errors import KgError
from kg.importing.job import Plan
from kg.importing.kept import Kept
from kg.importing.rejects import write_rejects


@dataclass(frozen=True, slots=True)
class ImportPlaces:
    """The files of one import, ``data/imports/NAME.…``.

    Args:
        paths: The files of the corpus.
        name: The name of the import.
    """

    paths: CorpusPaths
    name: str

    @classmethod
    def of(cls, paths: CorpusPaths, file: Path, name: str = "") -> ImportPlaces:
        """Return the files of the import of a file, by its name unless another is given."""
        return cls(paths, id_of(name or file.resolve().stem) or "import")

    @property
    def mapping(self) -> Path:
        """The mapping."""
        return self._file("map.yaml")

    @property
    def rejects(self) -> Path:
        """What could not be placed."""
        return self._file("rejects.csv")

    @property
    def records(self) -> Path:
        """What became of the records."""
        return self._file("records.jsonl")

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

    def write(self, plan: Plan, mapping: str) -> None:
        """Put the three files into the change of a plan; where nothing was rejected, that file is removed.

        Args:
            plan: The plan.
            mapping: The mapping as YAML; empty where it stays as it is.
        """
        if mapping:
            plan.changes.replace(self.mapping, mapping.encode())
        rejects = write_rejects(plan.rejects) if plan.rejects else ""
        for path, text in ((self.records, plan.kept.as_text()), (self.rejects, rejects)):
            plan.changes.replace(path, text.encode() if text else None)

    def _file(self, ending: str) -> Path:
        return self.paths.root / "data" / "imports" / f"{self.name}.{ending}"
