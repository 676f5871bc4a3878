"""Whether corpora with faults break the program: mutated ones, from check to graph, answers, outputs and commands.

    python benchmarks/fuzz.py --number 2000                a few minutes; what fails is kept in fuzz-found/
    python benchmarks/fuzz.py --from 100000 --number 500   other corpora of the same seed
    python benchmarks/fuzz.py --replay 1234 --into FOLDER  one corpus again, its files written into a folder

A corpus is made from the seed and its number alone, whatever went before. Corpora run in processes of some hundreds,
so that one that crashes, takes far over 5 CPU s or over 1 GB ends its own process only and is counted.
"""

from __future__ import annotations

import argparse
import difflib
import json
import math
import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

from cells import in_seconds, in_size, table
from mutations import Files, corpus_of
from targets import machine
from through import Fault, Way, keep_vocabularies

CHUNK = 1_000
SECONDS, MEMORY, TARGET = 5.0, 10**9, 100_000
KINDS = {
    "traceback": "tracebacks",
    "crash": "crashes of the interpreter",
    "slow": "a stage that takes over 5 CPU s",
    "memory": "over 1 GB",
    "wrong place": "problems placed outside of their file",
    "worse": "changes by a command that make errors, lose values, or are not undone",
    "broken output": "outputs that others cannot read, or that differ from each other",
}
"""The kinds of faults, and how they are told."""
STAGES = {
    "check": "`kg check`, in all formats",
    "fix": "remedies looked for",
    "fixed": "mended by `kg fix --yes --unused`, and read again",
    "commands": "`kg rename`, `merge`, `remove`, `fix` and `undo`",
    "graph": "graph, table and network",
    "answers": "findings, explanations and named questions",
    "outputs": "RDF, GraphML, GEXF, CSV and schemas",
    "page": "explorer",
    "report": "report as HTML and Markdown",
    "disk": "store on disk, held against memory",
}
"""The stages of the way, and what is done there."""
_PATIENCE = 120.0
"""How many seconds a corpus may take by the clock, before its process is ended."""


@dataclass
class Figures:
    """What became of corpora.

    Args:
        number: How many there were.
        stages: How many reached each stage of the way.
        faults: How often each kind of fault was found.
        peak: The most memory that a process held, in bytes.
        seconds: CPU seconds of all.
        slowest: CPU seconds of the slowest stage that came to its end.
    """

    number: int = 0
    stages: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    peak: int = 0
    seconds: float = 0.0
    slowest: float = 0.0

    def add(self, other: Figures) -> None:
        """Add what became of other corpora."""
        self.number += other.number
        self.stages += other.stages
        self.faults += other.faults
        self.peak, self.slowest = max(self.peak, other.peak), max(self.slowest, other.slowest)
        self.seconds += other.seconds


def examine(seed: int, number: int, folder: Path) -> Way:
    """Take one corpus through the program, and return its way.

    Args:
        seed: Which series of corpora.
        number: Which corpus of the series.
        folder: Where its files are written for the time being.
    """
    files, _ = corpus_of(seed, number)
    root = Path(mkdtemp(dir=folder))
    way = Way(files, root, random.Random(f"{seed}-{number}-way"))
    try:
        way.go()
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return way


def run(seed: int, start: int, number: int, keep: Path, *, minutes: float = math.inf, jobs: int = 1) -> Figures:
    """Take corpora through the program in processes of their own, keep those that fail, and return the figures.

    Args:
        seed: Which series of corpora.
        start: Number of the first.
        number: How many.
        keep: A folder for those that fail: each as a difference to the good corpus it was made from.
        minutes: After how many no further process begins.
        jobs: How many processes run at a time.
    """
    figures = Figures()
    last = time.monotonic() + minutes * 60

    def chunk(begin: int) -> Figures:
        end, found = min(begin + CHUNK, start + number), Figures()
        while begin < end and time.monotonic() < last:
            begin = _run_chunk(seed, begin, end, keep, found)
        return found

    with ThreadPoolExecutor(jobs) as pool:
        for found in pool.map(chunk, range(start, start + number, CHUNK)):
            figures.add(found)
            told = dict(figures.faults) or "nothing found"
            print(f"{figures.number:,} of {number:,}: {told}", file=sys.stderr, flush=True)
    return figures


def _run_chunk(seed: int, begin: int, end: int, keep: Path, figures: Figures) -> int:
    """Run one process, and return the number of the corpus that comes next."""
    with TemporaryDirectory(prefix="kg-fuzz-") as name:
        at, found = Path(name, "at"), Path(name, "found")
        found.touch()
        command = [sys.executable, __file__, "--seed", str(seed), "--chunk", str(begin), str(end), name]
        with subprocess.Popen(command, start_new_session=True) as process:
            reached, since = "", time.monotonic()
            while process.poll() is None:
                time.sleep(0.2)
                now = at.read_text() if at.exists() else ""
                if now != reached:
                    reached, since = now, time.monotonic()
                elif time.monotonic() - since > _PATIENCE:
                    os.killpg(process.pid, signal.SIGKILL)
                    process.wait()
        lines = [json.loads(line) for line in found.read_text().splitlines()]
        for one in lines:
            figures.number += 1
            figures.stages.update(one["stages"])
            figures.seconds += one["seconds"]
            figures.slowest = max(figures.slowest, one["slowest"][0])
            figures.peak = max(figures.peak, one["peak"])
            faults = [Fault(*fault) for fault in one["faults"]]
            took, stage = one["slowest"]
            if took > SECONDS:
                faults.append(Fault("slow", stage, f"{took:.1f} CPU s"))
            if one["peak"] > MEMORY:
                faults.append(Fault("memory", one["stages"][-1], f"{one['peak'] / 1e6:.0f} MB"))
            _keep(seed, one["number"], faults, keep, figures)
        following = begin + len(lines)
        if following < end and not (lines and lines[-1]["peak"] > MEMORY):
            status = process.returncode
            kind = {-signal.SIGPROF: "slow", -signal.SIGKILL: "slow"}.get(status, "crash")
            if not at.exists():
                raise SystemExit(f"the process did not begin, and ended with {status}")
            figures.number += 1
            _keep(seed, following, [Fault(kind, "", f"the process ended with {status}")], keep, figures)
            following += 1
    return following


def _keep(seed: int, number: int, faults: list[Fault], keep: Path, figures: Figures) -> None:
    figures.faults.update(fault.kind for fault in faults)
    if faults:
        keep.mkdir(parents=True, exist_ok=True)
        told = "".join(f"{fault.kind} in {fault.stage}: {fault.what}\n" for fault in faults)
        text = f"{told}\n{_difference(*corpus_of(seed, number))}"
        (keep / f"{seed}-{number}.txt").write_bytes(text.encode("utf-8", errors="backslashreplace"))


def _difference(files: Files, base: Files) -> str:
    names = sorted({*files, *base})
    both = [(name, _lines(base.get(name, b"")), _lines(files.get(name, b""))) for name in names]
    lines = [line for name, old, new in both for line in difflib.unified_diff(old, new, name, name, n=1)]
    return "".join(f"{line.rstrip()[:500]}\n" for line in lines)


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8", errors="backslashreplace").split("\n")


def _chunk(seed: int, begin: int, end: int, folder: Path) -> None:
    """Take corpora through the program in this process, writing down each as it ends."""
    keep_vocabularies()
    with TemporaryDirectory() as warm:  # what is read and imported once is not the time of one corpus
        examine(seed, -1, Path(warm))
    with (folder / "found").open("a", encoding="utf-8") as found:
        for number in range(begin, end):
            (folder / "at").write_text(str(number))
            signal.setitimer(signal.ITIMER_PROF, SECONDS * 6)
            before = time.process_time()
            way = examine(seed, number, folder)
            seconds = time.process_time() - before
            peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
            one = {"number": number, "seconds": seconds, "slowest": way.slowest, "peak": peak}
            one |= {"stages": way.stages, "faults": way.faults}
            found.write(json.dumps(one, ensure_ascii=True) + "\n")
            found.flush()
            if peak > MEMORY:
                return


def _replay(seed: int, number: int, folder: Path) -> None:
    files, base = corpus_of(seed, number)
    folder.mkdir(parents=True)
    way = Way(files, folder, random.Random(f"{seed}-{number}-way"))
    way.go()
    print(_difference(files, base))
    for fault in way.faults:
        print(f"{fault.kind} in {fault.stage}: {fault.what}")


def main() -> None:
    """Run, and say what was found; the exit status is 1 where anything was."""
    parser = argparse.ArgumentParser(description="Take mutated corpora through the program.")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--from", dest="start", type=int, default=0, help="number of the first corpus")
    parser.add_argument("--number", type=int, default=1_000, help="how many corpora")
    parser.add_argument("--minutes", type=float, default=math.inf, help="how long at most, but for what has begun")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes run at a time")
    parser.add_argument("--page", type=Path, help="write the figures as a page")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-found"), help="folder for those that fail")
    parser.add_argument("--replay", type=int, metavar="NUMBER", help="take one corpus through again")
    parser.add_argument("--into", type=Path, default=Path("fuzz-replayed"), help="where a replayed one is written")
    parser.add_argument("--chunk", nargs=3, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.chunk:
        _chunk(given.seed, int(given.chunk[0]), int(given.chunk[1]), Path(given.chunk[2]))
        return
    if given.replay is not None:
        _replay(given.seed, given.replay, given.into)
        return
    figures = run(given.seed, given.start, given.number, given.keep, minutes=given.minutes, jobs=given.jobs)
    print("\n".join(summary(figures)))
    if given.page is not None:
        before = given.page.read_text(encoding="utf-8") if given.page.exists() else ""
        others = "".join(before.partition("\n## Files of other tools")[1:])
        given.page.write_text(page(figures, given.seed, given.start) + others, encoding="utf-8", newline="\n")
    sys.exit(1 if figures.faults else 0)


def summary(figures: Figures) -> Iterator[str]:
    """Yield what was found, line by line."""
    yield f"{figures.number:,} corpora in {figures.seconds:,.0f} CPU s"
    yield f"slowest stage {figures.slowest:.2f} CPU s, peak {figures.peak / 1e6:.0f} MB"
    yield f"went through: {dict(figures.stages)}"
    yield f"found: {dict(figures.faults) or 'nothing'}"


def page(figures: Figures, seed: int, start: int) -> str:
    """Return the page of a run as Markdown."""
    faults = ((what, f"{figures.faults[kind]:,}") for kind, what in KINDS.items())
    reached = ((what, f"{figures.stages[stage]:,}") for stage, what in STAGES.items())
    rows = [("corpora", f"{figures.number:,}"), *faults]
    rows += [("slowest stage", in_seconds(figures.slowest)), ("most memory of a process", in_size(figures.peak))]
    numbers = f"{start:,} to {start + figures.number - 1:,} of seed {seed}"
    return "\n".join(
        (
            "# Mutated corpora",
            "",
            "<!-- Written by `benchmarks/fuzz.py --page`. -->",
            "Good corpora are spoilt as people, merges and broken programs spoil them: texts cut, doubled, swapped and",
            "spliced; odd signs and bytes; values of other types, other keys and references, odd dates; much of one",
            f"thing, and deep nesting; files renamed, moved and removed. These are the numbers {numbers};",
            f"the target is {TARGET:,} of them, and no fault.",
            machine(),
            "",
            *table(("what", "number"), rows, left=1),
            "",
            "How far they went; each later stage takes a random share, of those with statements:",
            "",
            *table(("stage", "corpora"), reached, left=1),
            "",
            "`python benchmarks/fuzz.py --number 1000` takes some through, and `--replay` one of them again.",
            "",
        )
    )


if __name__ == "__main__":
    main()
