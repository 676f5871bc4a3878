"""How long a rename takes: of an entity that each of 5,000 statements of 500 files names by its id.

python benchmarks/renaming.py
"""

from __future__ import annotations

import re
import resource
import subprocess
import tempfile
from pathlib import Path

from corpora import write_corpus
from store import KG

ARTICLES = 500


def write_named(root: Path) -> int:
    """Write a corpus in which every statement names ``country-0`` as its audience, and return how many there are."""
    write_corpus(root, ARTICLES)
    statements = 0
    for path in sorted((root / "data" / "annotations").rglob("*.yaml")):
        without = re.sub(r"(?m)^    (at|to|audience): .*\n", "", path.read_text("utf-8"))
        text, number = re.subn(r"(?m)^(    quote: )", r"    audience: country-0\n\1", without)
        path.write_text(text, "utf-8")
        statements += number
    return statements


def main() -> None:
    """Rename the entity, take it back, and say how many seconds of the processor each took."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        statements = write_named(root)
        for arguments in (("rename", "entity", "country-0", "land-zero"), ("undo",)):
            before = resource.getrusage(resource.RUSAGE_CHILDREN)
            subprocess.run([KG, *arguments, "--yes"], cwd=root, check=True, capture_output=True)
            after = resource.getrusage(resource.RUSAGE_CHILDREN)
            seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
            print(f"kg {arguments[0]}: {seconds:.2f} CPU s, {statements:,} statements in {ARTICLES} files")


if __name__ == "__main__":
    main()
