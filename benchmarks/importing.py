"""What importing takes, and what it leaves where it is killed, or two of them run at once.

    .venv/bin/python benchmarks/importing.py [NUMBER …]    measure with so many rows, and write the page

A table is measured beside two floors, start-up included on every side: the same bytes through the same writer, and the
same records through PyYAML's C dumper into files that nobody waits for. Modules are compiled before.
"""

from __future__ import annotations

import os
import pickle
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import yaml
from importing_sides import files_in

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.scaffold import make_corpus
from kg.corpus.writer import finish_interrupted

sys.path.insert(0, str(Path(__file__).parents[1]))
from tests.support.dna import Said, Text, make_dna

ROWS = (10_000, 100_000)
ROWS_OF_AN_ARTICLE = 20
TIMES, MEGABYTES, AGAIN = 2.0, 1_000, 0.25
"""What is to be reached: how many times the processor of writing bare, how much memory, and which part of the first
time importing the same table takes again."""
KILLS, TOGETHER, ROWS_OF_A_KILL = 20, 5, 300
DOCUMENTS, SIGNS = 2_500, 20_000
"""How many documents the database has, and of how many signs each is."""
PAGE = Path(__file__).parent.parent / "docs" / "benchmarks-importing.md"
_VERBS = ("criticizes", "threatens", "supports", "consults", "accuses")
_UNITS = 1024 if sys.platform == "linux" else 1024 * 1024
_COMPILED = tempfile.TemporaryDirectory()
_AS_INSTALLED = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": _COMPILED.name}
"""Modules are compiled once, as they are where a package is installed, and not by each process anew."""
_KG, _SIDES = ("-m", "kg"), Path(__file__).with_name("importing_sides.py")


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


@dataclass(frozen=True, slots=True)
class OfTable:
    """What a table took.

    Args:
        first: Importing it.
        again: Importing it once more, which changes nothing.
        written: Writing the same bytes through the same writer.
        dumped: Writing the same records by PyYAML alone.
    """

    first: Side
    again: Side
    written: Side
    dumped: Side


@dataclass(frozen=True, slots=True)
class OfDatabase:
    """What a database took.

    Args:
        megabytes: How large it is.
        statements: How many statements it has.
        read: Reading its records, one after the other.
        imported: Importing it.
    """

    megabytes: float
    statements: int
    read: Side
    imported: Side


def write_table(path: Path, rows: int, seed: int = 1) -> None:
    """Write a table of invented statements: 500 actors, 20 rows an article, a sentence each."""
    chance = random.Random(seed)
    actors = [f"{chr(65 + i % 26)}{chr(97 + i // 26)}land" for i in range(500)]
    with path.open("w", encoding="utf-8") as file:
        file.write("date,source,who,what,whom,sentence,url\n")
        for number in range(rows):
            article = number // ROWS_OF_AN_ARTICLE
            (one, other), verb = chance.sample(actors, 2), chance.choice(_VERBS)
            sentence = f"{one} {verb} {other} over matter {number}, said a spokesman on Monday."
            day, url = f"2020-01-{article % 28 + 1:02d}", f"https://example.org/{seed}/{article}"
            file.write(f'{day},Gazette,{one},{verb},{other},"{sentence}",{url}\n')


def write_database(path: Path) -> int:
    """Write a database of invented documents, four statements in each, and return how many statements it has."""
    chance = random.Random(1)
    words = [f"{one}{other}" for one in ("road", "toll", "mill", "town", "lamb") for other in ("", "s", "ward", "er")]
    texts, statements = [], []
    for document in range(1, DOCUMENTS + 1):
        lines = [" ".join(chance.choices(words, k=12)) for _ in range(SIGNS // 70)]
        for number in range(4):
            mark = f"the guild said {document} times {number} that a toll is fair"
            lines[chance.randrange(len(lines))] += f" {mark}"
            values: dict[str, str | int] = {
                "person": f"Person {chance.randrange(300)}",
                "organization": f"Guild {chance.randrange(80)}",
                "concept": f"Claim {chance.randrange(40)}",
                "agreement": chance.randrange(2),
            }
            statements.append(Said(document, mark, values))
        day = datetime(2005, 1, 1) + timedelta(days=document % 700)
        texts.append(Text(f"Hearing {document}", "\n".join(lines), day, source="The Daily Example"))
    make_dna(path, texts, statements)
    return len(statements)


def run(*arguments: str | Path) -> Side:
    """Return what a process takes that runs Python with arguments."""
    before = time.monotonic()
    process = subprocess.Popen([sys.executable, *map(str, arguments)], stdout=subprocess.DEVNULL, env=_AS_INSTALLED)
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"{arguments}: ended with {status}")
    return Side(used.ru_utime + used.ru_stime, time.monotonic() - before, used.ru_maxrss * _UNITS / 1e6)


@contextmanager
def new_folder() -> Iterator[Path]:
    """Give a folder, and remove it afterwards."""
    with tempfile.TemporaryDirectory() as name:
        yield Path(name)


def new_corpus(folder: Path) -> Path:
    """Return a corpus without articles."""
    make_corpus(folder, "Measured", "anna", empty=True)
    return folder


# What is measured.


def warm_up(folder: Path) -> None:
    """Import a small table and write it bare, by which all modules are compiled."""
    table, made, copy = folder / "few.csv", new_corpus(folder / "few"), new_corpus(folder / "few-copy")
    write_table(table, ROWS_OF_AN_ARTICLE)
    run(*_KG, "import", table, "--yes", "-C", made)
    run(_SIDES, "written", made, copy)


def measure_table(folder: Path, rows: int) -> OfTable:
    """Return what importing a table takes, importing it again, and writing the same files bare."""
    table, records = folder / "table.csv", folder / "records"
    write_table(table, rows)
    made, copy = new_corpus(folder / "made"), new_corpus(folder / "copy")
    warm_up(folder)
    first = run(*_KG, "import", table, "--yes", "-C", made)
    again = run(*_KG, "import", table, "--yes", "-C", made)
    floor = run(_SIDES, "written", made, copy)
    there = files_in(made)
    if files_in(copy) != there:
        raise SystemExit("the files are not the same")
    loaded = {
        name: yaml.load(content, Loader=yaml.CSafeLoader) if name.endswith(".yaml") else content
        for name, content in there.items()
    }
    records.write_bytes(pickle.dumps(loaded))
    return OfTable(first, again, floor, run(_SIDES, "dumped", records, folder / "dumped"))


def measure_database(folder: Path) -> OfDatabase:
    """Return what reading a large database takes, and importing it."""
    path = folder / "debate.dna"
    statements = write_database(path)
    corpus = new_corpus(folder / "made")
    taken = run(_SIDES, "read", path), run(*_KG, "import", path, "--yes", "-C", corpus)
    if len([*read_corpus(CorpusPaths(corpus)).statements()]) != statements:
        raise SystemExit("not all statements came in")
    return OfDatabase(path.stat().st_size / 1e6, statements, *taken)


def measure_kills(folder: Path) -> dict[str, int]:
    """Return how often imports that were killed at random moments left what."""
    chance = random.Random(1)
    table = folder / "table.csv"
    write_table(table, ROWS_OF_A_KILL)
    whole = new_corpus(folder / "whole")
    before = files_in(whole)
    seconds = run(*_KG, "import", table, "--yes", "-C", whole).clock
    after = files_in(whole)
    counts = {"killed": 0, "all old": 0, "all new": 0, "half": 0}
    while counts["killed"] < KILLS:
        corpus = new_corpus(folder / f"corpus-{sum(counts.values())}")
        command = [sys.executable, *_KG, "import", str(table), "--yes", "-C", str(corpus)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
            if counts["killed"] % 2:  # else at any moment, of which few are those of writing
                while process.poll() is None and not (corpus / ".kg" / "changes" / "pending").exists():
                    time.sleep(0.001)
            time.sleep(chance.uniform(0, 0.1 if counts["killed"] % 2 else seconds))
            counts["killed"] += process.poll() is None
            process.send_signal(signal.SIGKILL)
        finish_interrupted(CorpusPaths(corpus))
        found = files_in(corpus)
        counts["all old" if found == before else "all new" if found == after else "half"] += 1
        shutil.rmtree(corpus)
    return counts


def measure_two(folder: Path) -> dict[str, int]:
    """Return how two imports ended that ran at once, one with what it has to say where it was refused."""
    tables = [folder / "one.csv", folder / "two.csv"]
    counts = {"both made": 0, "one refused": 0, "otherwise": 0}
    for number in range(TOGETHER):
        corpus = new_corpus(folder / f"corpus-{number}")
        for seed, table in enumerate(tables, 1):
            write_table(table, ROWS_OF_A_KILL // 5, seed)
        commands = [[sys.executable, *_KG, "import", str(table), "--yes", "-C", str(corpus)] for table in tables]
        processes = [subprocess.Popen(one, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) for one in commands]
        said = [one.communicate()[1].decode() for one in processes]
        refused = [one for one in said if one]
        for command, one in zip(commands, said, strict=True):
            if one:
                subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
        known = read_corpus(CorpusPaths(corpus))
        is_whole = len([*known.statements()]) == 2 * (ROWS_OF_A_KILL // 5) and not known.left_out
        in_words = all(one.splitlines()[0].endswith(" meanwhile, so nothing was changed; try again") for one in refused)
        is_right = is_whole and in_words and len(refused) < 2
        counts["otherwise" if not is_right else "one refused" if refused else "both made"] += 1
        shutil.rmtree(corpus)
    return counts


def page_of(tables: dict[int, OfTable], database: OfDatabase, kills: dict[str, int], two: dict[str, int]) -> str:
    """Return the page."""
    lines = [
        "# Benchmarks of importing",
        "",
        "Written by `make bench-importing`. Start-up is included on every side. Ratios are of times of the processor",
        "within one run; seconds depend on the machine and its load.",
        "",
        "## A table",
        "",
        "A table of invented statements is imported into an empty corpus, 20 rows an article. Two floors beside it:",
        "",
        "- *through the writer*: a process that has the bytes writes the same files as any command of `kg`: each",
        "  is on the disk before the next, with a journal for `kg undo`;",
        "- *by PyYAML alone*: a process that has the records gives them to the C dumper of PyYAML and writes the files",
        "  without waiting for the disk.",
        "",
        f"The target, ≤ {TIMES:g} times, is that of the first one; the second one shows what safety and start-up take.",
        "",
        "| rows | import, processor | through the writer | ÷ | met | by PyYAML alone | ÷ | import, clock | memory "
        "| ≤ 1 GB |",
        "|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for rows, one in tables.items():
        ratio = one.first.processor / one.written.processor
        told = [
            f"{rows:,}",
            f"{one.first.processor:.1f} s",
            f"{one.written.processor:.1f} s",
            f"{ratio:.1f}",
            _met(ratio <= TIMES),
            f"{one.dumped.processor:.1f} s",
            f"{one.first.processor / one.dumped.processor:.1f}",
            f"{one.first.clock:.0f} s",
            f"{one.first.megabytes:.0f} MB",
            _met(one.first.megabytes <= MEGABYTES),
        ]
        lines.append(f"| {' | '.join(told)} |")
    lines += [
        "",
        "The same table again, which changes nothing:",
        "",
        f"| rows | processor | of the first time | ≤ {AGAIN:g} | clock | memory |",
        "|--:|--:|--:|--:|--:|--:|",
    ]
    for rows, one in tables.items():
        part = one.again.processor / one.first.processor
        took = f"{one.again.processor:.1f} s | {part:.2f} | {_met(part <= AGAIN)} | {one.again.clock:.0f} s"
        lines.append(f"| {rows:,} | {took} | {one.again.megabytes:.0f} MB |")
    lines += [
        "",
        "## A large database of Discourse Network Analyzer",
        "",
        f"{database.megabytes:.0f} MB, {DOCUMENTS:,} documents, {database.statements:,} statements.",
        "",
        "| | processor | clock | memory |",
        "|---|--:|--:|--:|",
        f"| read, one record after the other | {_told(database.read)} |",
        f"| imported | {_told(database.imported)} |",
        "",
        "## Killed, and two at once",
        "",
        f"{kills['killed']} imports of {ROWS_OF_A_KILL} rows were killed, every other one while it wrote. After the "
        f"next command {kills['all old']}",
        f"corpora were as before, {kills['all new']} as afterwards, and {kills['half']} anything else.",
        "",
        f"{sum(two.values())} times two imports ran at once into one corpus: {two['both made']} times both came in,",
        f"{two['one refused']} times one was refused in one sentence and came in when it was run again, and "
        f"{two['otherwise']} times anything else happened.",
    ]
    return "\n".join([*lines, ""])


def _met(is_met: bool) -> str:
    return "yes" if is_met else "no"


def _told(side: Side) -> str:
    return f"{side.processor:.1f} s | {side.clock:.0f} s | {side.megabytes:.0f} MB"


def main() -> None:
    """Measure, and write the page."""
    tables = {}
    for rows in map(int, sys.argv[1:]) if sys.argv[1:] else ROWS:
        with new_folder() as folder:
            tables[rows] = measure_table(folder, rows)
        print(f"{rows:,} rows: {tables[rows]}", flush=True)
    with new_folder() as folder:
        database = measure_database(folder)
        print(database, flush=True)
    with new_folder() as folder:
        kills, two = measure_kills(folder), measure_two(folder)
        print(kills, two, flush=True)
    PAGE.write_text(page_of(tables, database, kills, two), encoding="utf-8")
    print(f"wrote {PAGE.name}")


if __name__ == "__main__":
    main()
