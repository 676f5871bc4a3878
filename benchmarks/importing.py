"""What importing a table takes, beside writing the same files bare: the same bytes through the same writer, no more.

    .venv/bin/python benchmarks/importing.py [NUMBER …]    measure with so many rows, and write the page
    .venv/bin/python benchmarks/importing.py bare FROM TO  write the data of one corpus into another

Each side runs in a process of its own, start-up included.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from kg.corpus.changes import Changes
from kg.corpus.paths import CorpusPaths
from kg.corpus.scaffold import make_corpus
from kg.corpus.writer import write

ROWS = (10_000, 100_000)
ROWS_OF_AN_ARTICLE = 20
TIMES, MEGABYTES = 2.0, 1_000
"""What is to be reached: how many times the processor of writing bare, and how much memory."""
PAGE = Path(__file__).parent.parent / "docs" / "benchmarks-importing.md"
_VERBS = ("criticizes", "threatens", "supports", "consults", "accuses")
_UNITS = 1024 if sys.platform == "linux" else 1024 * 1024


@dataclass(frozen=True, slots=True)
class Side:
    """What a process took.

    Args:
        processor: Seconds of the processor.
        clock: Seconds.
        megabytes: The most memory that it had.
    """

    processor: float
    clock: float
    megabytes: float


def write_table(path: Path, rows: int) -> None:
    """Write a table of invented statements: 500 actors, 20 rows an article, a sentence each."""
    chance = random.Random(1)
    actors = [f"{chr(65 + i % 26)}{chr(97 + i // 26)}land" for i in range(500)]
    with path.open("w", encoding="utf-8") as file:
        file.write("date,source,who,what,whom,sentence,url\n")
        for number in range(rows):
            article = number // ROWS_OF_AN_ARTICLE
            (one, other), verb = chance.sample(actors, 2), chance.choice(_VERBS)
            sentence = f"{one} {verb} {other} over matter {number}, said a spokesman on Monday."
            day, url = f"2020-01-{article % 28 + 1:02d}", f"https://example.org/{article}"
            file.write(f'{day},Gazette,{one},{verb},{other},"{sentence}",{url}\n')


def run(*arguments: str | Path) -> Side:
    """Return what a process takes that runs Python with arguments."""
    before = time.monotonic()
    process = subprocess.Popen([sys.executable, *map(str, arguments)], stdout=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{arguments}: ended with {status}")
    return Side(used.ru_utime + used.ru_stime, time.monotonic() - before, used.ru_maxrss * _UNITS / 1e6)


def bare(source: Path, target: Path) -> None:
    """Write the data of one corpus into another through the writer."""
    changes = Changes(CorpusPaths(target))
    for path in sorted((source / "data").rglob("*")):
        if path.is_file():
            changes.replace(target / path.relative_to(source), path.read_bytes())
    write(changes.paths, changes, "bare")


def measure(folder: Path, rows: int) -> tuple[Side, Side, Side]:
    """Return what importing a table takes, importing it again, and writing the same files bare."""
    table, made, copy = folder / "table.csv", folder / "made", folder / "bare"
    write_table(table, rows)
    for corpus in (made, copy):
        make_corpus(corpus, "Measured", "anna", empty=True)
    first = run("-m", "kg", "import", table, "--yes", "-C", made)
    again = run("-m", "kg", "import", table, "--yes", "-C", made)
    floor = run(__file__, "bare", made, copy)
    for path in (made / "data").rglob("*"):
        if path.is_file() and path.read_bytes() != (copy / path.relative_to(made)).read_bytes():
            raise SystemExit(f"{path} is not the same")
    return first, again, floor


def page_of(found: dict[int, tuple[Side, Side, Side]]) -> str:
    """Return the page."""
    lines = [
        "# Benchmarks of importing",
        "",
        "Written by `make bench-importing`. A table of invented statements is imported into an empty corpus, 20 rows",
        "an article; beside it a process writes the same bytes through the same writer (each file is on the disk",
        "before the next, with a journal for `kg undo`), and does nothing else. Start-up is included on both sides.",
        "Ratios are of times of the processor within one run; seconds depend on the machine and its load.",
        "",
        "| rows | import, processor | bare, processor | ÷ bare | target | met | import, clock | bare, clock | memory "
        "| ≤ 1 GB |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for rows, (first, _, floor) in found.items():
        ratio = first.processor / floor.processor
        told = [
            f"{rows:,}",
            f"{first.processor:.1f} s",
            f"{floor.processor:.1f} s",
            f"{ratio:.1f}",
            f"≤ {TIMES:g}",
            "yes" if ratio <= TIMES else "no",
            f"{first.clock:.0f} s",
            f"{floor.clock:.0f} s",
            f"{first.megabytes:.0f} MB",
            "yes" if first.megabytes <= MEGABYTES else "no",
        ]
        lines.append(f"| {' | '.join(told)} |")
    lines += [
        "",
        "Importing the same table again, which changes nothing:",
        "",
        "| rows | processor | clock | memory |",
        "|--:|--:|--:|--:|",
    ]
    for rows, (_, again, _) in found.items():
        lines.append(f"| {rows:,} | {again.processor:.1f} s | {again.clock:.0f} s | {again.megabytes:.0f} MB |")
    return "\n".join([*lines, ""])


def main() -> None:
    """Measure, or be one side of it."""
    if sys.argv[1:2] == ["bare"]:
        bare(Path(sys.argv[2]), Path(sys.argv[3]))
        return
    found = {}
    for rows in map(int, sys.argv[1:]) if sys.argv[1:] else ROWS:
        folder = Path(tempfile.mkdtemp())
        try:
            found[rows] = measure(folder, rows)
        finally:
            shutil.rmtree(folder)
        PAGE.write_text(page_of(found), encoding="utf-8")
        print(f"wrote {PAGE.name}: {rows:,} rows")


if __name__ == "__main__":
    main()
