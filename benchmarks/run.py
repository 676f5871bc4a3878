"""Measure, and write ``docs/benchmarks.md``: ratios within one run, at two sizes, against bare floors and others.

    .venv/bin/python benchmarks/run.py                    what ``make bench`` does, about 45 minutes
    .venv/bin/python benchmarks/run.py --quick            small sizes, a few minutes; the page is printed
    .venv/bin/python benchmarks/run.py --only reading     one part anew, the others as they were measured last

Every measured thing runs in a process of its own, one after the other. Progress goes to the standard error.
"""

from __future__ import annotations

import argparse
import os
import pickle
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import kills
import opening
from answers import AnswerFigures, measure_answers, measure_peers
from commands import SMALL, measure_commands, measure_named, measure_python, of_store
from corpora import write_corpus
from discourse import STATEMENTS, measure_discourse
from explorer import NODES, measure_explorer
from legible import ACTORS, LegibleFigures, made_pages, measure_legible
from networks import TIES, measure_networks, measure_ties
from opening import measure_opening
from page import Results, SizeResults, page
from peers import KGLAB_FOLDER, PeerMissing, kglab_python
from pieces import measure_pieces
from placing import measure_placing
from searching import WORDS, measure_search
from store import measure_build, measure_changes, measure_start

from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import read_settings
from kg.graph.namespaces import Iris
from kg.graph.questions import read_questions

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "benchmarks.md"
SIZES = [1_000, 10_000]
QUICK_SIZES = [100, 1_000]
QUICK_NODES = (1_000,)
QUICK_WORDS = 30_000
KEPT = Path(__file__).parent / ".figures"
PARTS = (
    "commands",
    "bare",
    "start",
    "sizes",
    "killed",
    "ties",
    "discourse",
    "explorer",
    "reading",
    "search",
    "legible",
)
"""What is measured, in this order."""
KILLS = 200
_STARTED = time.monotonic()


def say(text: str) -> None:
    """Say how far it is."""
    seconds = int(time.monotonic() - _STARTED)
    print(f"{seconds // 60:2}:{seconds % 60:02}  {text}", file=sys.stderr, flush=True)


@dataclass(frozen=True)
class Run:
    """What is measured, and how.

    Args:
        sizes: Numbers of articles, at least one, the smallest first.
        kglab: The folder of kglab's environment.
        kills: How often a build is killed.
        quick: Whether the explorer is measured at small sizes only.
        folder: Where corpora are written.
    """

    sizes: Sequence[int]
    kglab: Path
    kills: int
    quick: bool
    folder: Path

    def measured(self, part: str) -> Any:
        """Measure a part of :class:`page.Results`."""
        parts: dict[str, Callable[[], object]] = {
            "commands": lambda: measure_commands(ROOT, SMALL, 5),
            "bare": lambda: measure_python(5),
            "start": lambda: measure_start(self.folder / "one"),
            "sizes": self._sizes,
            "killed": lambda: _killed(self.folder / "kills", self.kills),
            "ties": lambda: tuple(measure_ties(number) for number in TIES),
            "discourse": lambda: tuple(measure_discourse(number) for number in STATEMENTS),
            "explorer": lambda: measure_explorer(QUICK_NODES if self.quick else NODES, say),
            "reading": lambda: measure_opening(ROOT, QUICK_NODES if self.quick else opening.ACTORS, say),
            "search": lambda: measure_search(QUICK_WORDS if self.quick else WORDS),
            "legible": self._legible,
            "placing": lambda: measure_placing(ROOT, say),
        }
        return parts[part]()

    def _sizes(self) -> tuple[SizeResults, ...]:
        try:
            python: Path | str = kglab_python(self.kglab)
        except PeerMissing as error:
            python = str(error).replace(str(self.kglab), "its folder")
            say(python)
        return tuple(self._of_size(articles, python) for articles in self.sizes)

    def _of_size(self, articles: int, python: Path | str) -> SizeResults:
        root = self.folder / str(articles)
        write_corpus(root, articles)
        say(f"{articles:,} articles written")
        is_last = articles == self.sizes[-1]
        quads = self.folder / f"{articles}.nq"
        store = measure_build(root, 2 if len(self.sizes) > 1 and is_last else 3, quads, say)
        answers = _answers(root, quads, store.statements, python)
        networks = measure_networks(root, 5)
        pieces = measure_pieces(root) if articles == self.sizes[0] else None
        commands = measure_commands(root, of_store(articles), 5) if is_last else {}
        say("pieces and commands done")
        named = measure_named(root, read_questions()[0]) if is_last else {}
        say("named questions done")
        changes = measure_changes(root, articles, say)
        return SizeResults(articles, store, answers, networks, changes, pieces, commands, named)

    def _legible(self) -> Sequence[LegibleFigures]:
        pages = self.folder / "pages"
        pages.mkdir()
        return measure_legible(dict(made_pages(ROOT, pages, QUICK_NODES if self.quick else ACTORS)), say)


def measure(run: Run, only: Sequence[str], kept: Path | None) -> Results:
    """Measure everything, or some parts.

    Args:
        run: What is measured, and how.
        only: The parts that are measured anew; all if there are none.
        kept: Where figures are kept as soon as they are measured, and those of other parts are taken from.

    Raises:
        FileNotFoundError: The figures of a part were never measured.
    """
    found: dict[str, Any] = {}
    for part in PARTS:
        file = kept / f"{part}.pickle" if kept else None
        if only and part not in only and file:
            found[part] = pickle.loads(file.read_bytes())
            continue
        found[part] = run.measured(part)
        say(f"{part} done")
        if file:
            file.parent.mkdir(exist_ok=True)
            file.write_bytes(pickle.dumps(found[part]))
    return Results(**found)


def _answers(root: Path, quads: Path, statements: int, kglab: Path | str) -> AnswerFigures:
    answers = measure_answers(root, 5)
    say("questions on the store done")
    settings = read_settings(CorpusPaths(root))
    prefixes = Iris(settings.config.base, settings.vocabulary).prefixes
    measure_peers(answers, quads, statements, prefixes, kglab, say)
    return answers


def _killed(folder: Path, times: int) -> dict[str, object]:
    """Return what became of builds that were killed, or nothing where that is not measured."""
    if not times:
        return {}
    found: dict[str, object] = {**kills.run(folder, times=times)}
    say(f"{times} builds killed")
    return found


def main() -> None:
    """Measure, and write or print the page."""
    parser = argparse.ArgumentParser(description="Measure, and write docs/benchmarks.md.")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="ARTICLES", help="numbers of articles")
    parser.add_argument("--quick", action="store_true", help="100 and 1,000 articles and few kills")
    parser.add_argument("--kills", type=int, help="how often a build is killed")
    parser.add_argument("--kglab", type=Path, help="folder of kglab's environment; also KG_BENCH_KGLAB")
    parser.add_argument("--output", type=Path, help="where to write the page; otherwise only a full run writes it")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=[], help="parts to measure anew")
    given = parser.parse_args()
    kglab = given.kglab or Path(os.environ.get("KG_BENCH_KGLAB") or KGLAB_FOLDER)
    kills = given.kills if given.kills is not None else 10 if given.quick else KILLS
    is_whole = not (given.quick or given.sizes)
    with TemporaryDirectory(prefix="kg-bench-") as name:
        sizes = sorted(given.sizes or (QUICK_SIZES if given.quick else SIZES))
        run = Run(sizes, kglab, kills, given.quick, Path(name))
        text = page(measure(run, given.only, KEPT if is_whole else None))
    output = given.output or (PAGE if is_whole else None)
    if output is None:
        sys.stdout.buffer.write(text.encode())
    else:
        output.write_text(text, encoding="utf-8", newline="\n")
    say("done")


if __name__ == "__main__":
    main()
