"""Statements that come back into the corpus from which they were exported: those that nobody changed stay."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator

from kg.corpus.changes import Changes
from kg.formats.records import ReadCoding
from kg.formats.tables.statements import statement_rows
from kg.formats.tables.statements_read import as_statements
from kg.importing.kept import Entry
from kg.importing.known import Known
from kg.importing.meaning import Interpreter
from kg.importing.rejects import Misplaced
from kg.importing.statement_file import StatementFile
from kg.importing.statements import Draft, digest_of
from kg.store.memory import Memory
from kg.well_formed import printable


def exported_from(corpus: Known, drafts: Iterable[Draft], interpreter: Interpreter) -> Iterator[Entry]:
    """Yield the statements of a corpus that have come back, each with what its row would say if it were exported now.

    Args:
        corpus: The corpus.
        drafts: What is imported, with keys as ids.
        interpreter: Says what rows mean.
    """
    back = {one.coding.id for one in drafts if one.coding.id.startswith(f"{one.file}#")}
    keys = sorted(back.intersection(corpus.whole.statement_keys())) if back else []
    opened: dict[str, StatementFile] = {}
    said: dict[str, str] = defaultdict(str)
    for record in as_statements(map(_as_read, statement_rows(Memory(corpus.whole), keys)) if keys else ()):
        if isinstance(record, ReadCoding):
            try:
                said[record.id] = digest_of(interpreter.meaning(record))
            except Misplaced:
                continue
    for key in keys:
        file, _, id = key.partition("#")
        if file not in opened:
            opened[file] = StatementFile(Changes(corpus.paths), corpus.annotation_files[file], *file.split("/"))
        if (written := opened[file].written(id)) is not None:
            yield Entry(said[key], written, key, key)


def _as_read(row: dict[str, object]) -> ReadCoding:
    """Return a row as it is read from a file."""
    cells = {name: printable(str(value)).strip() for name, value in row.items() if value not in (None, "")}
    return ReadCoding(cells["statement"], "", "row", "", {name: (text,) for name, text in cells.items() if text})
