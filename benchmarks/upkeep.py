"""What changing a corpus takes, what a query takes in a process of its own, and how soon commands answer.

Floors are measured in processes of their own:

    .venv/bin/python benchmarks/upkeep.py parse CORPUS     parse all annotations
    .venv/bin/python benchmarks/upkeep.py look CORPUS      look for all quotes of the long article
"""

from __future__ import annotations

import random
import re
import resource
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from corpora import write_corpus
from measuring import clocked, report, run_side, settle_disk
from rapidfuzz import fuzz
from store import KG

import kg
from kg.graph.engine import run
from kg.graph.sparql import _task
from kg.graph.time_limit import current_limit

FILES = (100, 500)
"""How many annotation files a rename changes, with ten statements each."""
PAGES = (60, 300)
"""How many pages an article has whose quotes are broken, and 0.74 of them have one."""
ROWS = (1, 1_001, 10_000)
COMMANDS = (("--version",), ("check",), ("ask", "offers"), ("find", "took the company to court"), ("findings",))
_QUOTES_A_PAGE = 0.74
_WORDS_A_PAGE = 330
_TIMES = 3


@dataclass(frozen=True, slots=True)
class Changed:
    """What a change took.

    Args:
        number: How many files, or pages, there were.
        places: How many statements or quotes changed.
        cpu: Seconds of the processor, start-up included, median.
        seconds: By the clock.
        floor: What the least took, in seconds of the processor.
        other: What doing it in another way took; ``None`` where there is none.
        right: How many of the places are right afterwards.
    """

    number: int
    places: int
    cpu: float
    seconds: float
    floor: float
    other: float | None
    right: int


@dataclass(frozen=True, slots=True)
class Asked:
    """What a query took, in seconds by the clock.

    Args:
        rows: How many rows it finds.
        here: In this process.
        apart: In a process of its own that waits for it.
        first: In one that is started for it and gets the graph.
    """

    rows: int
    here: float
    apart: float
    first: float


@dataclass(frozen=True, slots=True)
class UpkeepResults:
    """All figures of a run.

    Args:
        bare: Seconds of the processor of a Python that does nothing.
        renamed: What renaming took.
        mended: What mending quotes took.
        asked: What queries took.
        commands: Seconds of the processor by command on the two articles.
    """

    bare: float
    renamed: Sequence[Changed]
    mended: Sequence[Changed]
    asked: Sequence[Asked]
    commands: dict[str, float]


def measure_renaming(root: Path, files: int) -> Changed:
    """Return what it takes to rename an entity that each statement of a corpus names.

    The least is to parse the changed files with libyaml. Instead, one may replace the id with ``sed`` wherever it
    stands, which checks nothing and changes quotes and notes, too.

    Args:
        root: An empty folder.
        files: How many annotation files there are.
    """
    statements = _write_named(root, files)
    annotations = [*(root / "data" / "annotations").rglob("*.yaml")]
    cpu, seconds = [], []
    for old, new in (("country-0", "land-zero"), ("land-zero", "country-0")) * _TIMES:
        settle_disk()
        took = _child([KG, "rename", "entity", old, new, "--yes"], root)
        cpu.append(took[0])
        seconds.append(took[1])
    right = sum(path.read_text("utf-8").count("audience: country-0\n") for path in annotations)
    floor = _floor("parse", root)
    copy = root.with_name(f"{root.name}-copy")
    shutil.copytree(root / "data", copy)
    copied = sorted(copy.rglob("*.yaml"))
    other = _child(["sed", "-i", "s/\\bcountry-0\\b/land-zero/g", *map(str, copied)], copy)[0]
    median = statistics.median
    return Changed(files, statements, median(cpu), median(seconds), floor, other, right)


def _write_named(root: Path, files: int) -> int:
    """Write a corpus in which every statement names ``country-0`` as its audience, and return how many there are."""
    write_corpus(root, files)
    statements = 0
    for path in sorted((root / "data" / "annotations").rglob("*.yaml")):
        without = re.sub(r"(?m)^    (at|to|audience): .*\n", "", path.read_text("utf-8"))
        text, number = re.subn(r"(?m)^(    quote: )", r"    audience: country-0\n\1", without)
        path.write_text(text, "utf-8")
        statements += number
    return statements


def measure_mending(root: Path, pages: int) -> Changed:
    """Return what it takes to mend quotes that have a straight apostrophe where their long article has a curly one.

    The least is to look for each of them in the whole text with RapidFuzz.

    Args:
        root: An empty folder.
        pages: How many pages the article has.
    """
    right = _write_long(root, pages)
    path = root / "data" / "annotations" / "me" / "long.yaml"
    broken = path.read_bytes()
    cpu, seconds, found = [], [], 0
    for _ in range(_TIMES):
        path.write_bytes(broken)
        settle_disk()
        took = _child([KG, "fix", "--yes"], root)
        cpu.append(took[0])
        seconds.append(took[1])
        after = yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)["statements"]
        found = sum(one["quote"] == quote for one, quote in zip(after, right, strict=True))
    path.write_bytes(broken)
    floor = _floor("look", root)
    return Changed(pages, len(right), statistics.median(cpu), statistics.median(seconds), floor, None, found)


def _write_long(root: Path, pages: int) -> list[str]:
    """Write a corpus of one long article and quotes with straight apostrophes, and return them as they are printed."""
    chosen = random.Random(1)
    letters = "abcdefghijklmnoprstuvw"
    words = ["".join(chosen.choice(letters) for _ in range(chosen.randrange(3, 10))) for _ in range(4_000)]
    number = pages * _WORDS_A_PAGE // 15
    sentences = [" ".join(chosen.choices(words, k=15)).capitalize().replace(" ", "’s ", 1) + "." for _ in range(number)]
    quoted = sorted(chosen.sample(range(len(sentences)), round(pages * _QUOTES_A_PAGE)))
    right = [sentences[at] for at in quoted]
    for folder in ("articles", "annotations/me"):
        (root / "data" / folder).mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Long\nbase: https://example.org/long/\ncoder: me\n", "utf-8")
    people = "\n".join(f"  - {{id: {id}, type: Country, label: {id.title()}}}" for id in ("aldor", "belmark"))
    (root / "data" / "entities.yaml").write_text(f"entities:\n{people}\n", "utf-8")
    head = "---\npublished: 2020-01-01\nauthor: A. Writer\npublisher: The Paper\n---\n# Long\n\n"
    (root / "data" / "articles" / "long.md").write_text(head + "\n\n".join(sentences) + "\n", "utf-8")
    lines = ["article: long", "coder: me", "statements:"]
    for number, quote in enumerate(right):
        lines += [f"  - id: s{number}", "    subject: aldor", "    relation: criticizes", "    object: belmark"]
        lines.append(f"    quote: {quote.replace('’', chr(39))}")
    (root / "data" / "annotations" / "me" / "long.yaml").write_text("\n".join(lines) + "\n", "utf-8")
    return right


def _look_for_all(root: Path) -> None:
    text = (root / "data" / "articles" / "long.md").read_text("utf-8")
    file = yaml.load((root / "data" / "annotations" / "me" / "long.yaml").read_text("utf-8"), yaml.CSafeLoader)
    for one in file["statements"]:
        fuzz.partial_ratio_alignment(one["quote"], text)


def measure_asking(corpus: Path) -> tuple[Asked, ...]:
    """Return what queries of a small corpus take here and apart.

    Args:
        corpus: The corpus.
    """
    graph = kg.open(corpus).graph
    found = []
    for rows in ROWS:
        task = _task(graph, f"SELECT ?s ?p ?o {{ ?s ?p ?o }} LIMIT {rows}", allow_service=False, source="query")
        first = []
        for _ in range(_TIMES):
            graph.__dict__.pop("apart", None)
            first.append(_clock(lambda: graph.apart.run(task, current_limit())))  # noqa: B023 - called at once
        here = [_clock(lambda: run(graph.store, task)) for _ in range(20)]  # noqa: B023
        apart = [_clock(lambda: graph.apart.run(task, current_limit())) for _ in range(20)]  # noqa: B023
        found.append(Asked(rows, *map(statistics.median, (here, apart, first))))
    return tuple(found)


def measure_upkeep(folder: Path, corpus: Path, *, quick: bool, say: Callable[[str], None]) -> UpkeepResults:
    """Measure all of it.

    Args:
        folder: An empty folder.
        corpus: The corpus of the two articles.
        quick: Whether small sizes are enough.
        say: Says how far it is.
    """
    bare = statistics.median(_child([sys.executable, "-c", "pass"], corpus)[0] for _ in range(5))
    commands = {
        " ".join(["kg", *arguments]): statistics.median(_child([KG, *arguments], corpus)[0] for _ in range(5))
        for arguments in COMMANDS
    }
    say("commands done")
    asked = measure_asking(corpus)
    say("queries done")
    renamed = [measure_renaming(folder / f"rename-{files}", files) for files in (FILES[:1] if quick else FILES)]
    say("renaming done")
    mended = [measure_mending(folder / f"mend-{pages}", pages) for pages in (PAGES[:1] if quick else PAGES)]
    say("mending done")
    return UpkeepResults(bare, renamed, mended, asked, commands)


def _child(command: Sequence[str | Path], folder: Path) -> tuple[float, float]:
    """Return the seconds of the processor that a command takes, and those by the clock."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run([str(one) for one in command], cwd=folder, check=True, capture_output=True)
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, ended - begun


def _floor(what: str, root: Path) -> float:
    """Return the median seconds of the processor that a floor takes."""
    command = [sys.executable, __file__, what, str(root)]
    return statistics.median(float(run_side(command)[0][-1]["cpu_seconds"]) for _ in range(_TIMES))


def _parse_all(root: Path) -> None:
    for path in (root / "data" / "annotations").rglob("*.yaml"):
        yaml.compose(path.read_text("utf-8"), yaml.CSafeLoader)


def _clock(work: Callable[[], object]) -> float:
    return clocked(work)[1]["seconds"]


if __name__ == "__main__":
    work = {"parse": _parse_all, "look": _look_for_all}[sys.argv[1]]
    report(**clocked(lambda: work(Path(sys.argv[2])))[1])
