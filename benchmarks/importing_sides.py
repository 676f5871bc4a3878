"""What importing is measured beside, each a process of its own that loads no more than it needs.

python benchmarks/importing_sides.py written FROM TO   write the data of one corpus into another through the writer
python benchmarks/importing_sides.py dumped RECORDS TO write records by PyYAML alone
python benchmarks/importing_sides.py read FILE         read the records of a file, keeping none of them
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path


def files_in(corpus: Path) -> dict[str, bytes]:
    """Return what the files of a corpus hold, by name."""
    paths = (path for path in sorted((corpus / "data").rglob("*")) if path.is_file())
    return {path.relative_to(corpus).as_posix(): path.read_bytes() for path in paths}


def written(source: Path, target: Path) -> None:
    """Write the data of one corpus into another through the writer."""
    from kg.corpus.changes import Changes
    from kg.corpus.paths import CorpusPaths
    from kg.corpus.writer import write

    changes = Changes(CorpusPaths(target))
    for name, content in files_in(source).items():
        changes.replace(target / name, content)
    write(changes.paths, changes, "bare")


def dumped(records: Path, target: Path) -> None:
    """Write records as YAML, and texts as they are."""
    import pickle

    import yaml

    for name, value in pickle.loads(records.read_bytes()).items():
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(value, bytes):
            path.write_bytes(value)
        else:
            path.write_bytes(yaml.dump(value, Dumper=yaml.CSafeDumper, encoding="utf-8", allow_unicode=True))


def read(path: Path) -> None:
    """Read the records of a file, keeping none of them."""
    from kg.formats.readers import reader_of

    for _ in reader_of([path]).read([path]):
        pass


if __name__ == "__main__":
    sides: dict[str, Callable[..., None]] = {"written": written, "dumped": dumped, "read": read}
    sides[sys.argv[1]](*map(Path, sys.argv[2:]))
