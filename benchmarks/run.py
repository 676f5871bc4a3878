"""Measure, and write ``docs/benchmarks.md``, ``docs/benchmarks-page.md`` and ``docs/benchmarks-upkeep.md``.

Ratios are of one run, at two sizes or more, against bare floors and others.

    .venv/bin/python benchmarks/run.py                what ``make bench`` does, about an hour
    .venv/bin/python benchmarks/run.py --only page    what ``make bench-page`` does, about 20 minutes
    .venv/bin/python benchmarks/run.py --only upkeep  what ``make bench-upkeep`` does, about 3 minutes
    .venv/bin/python benchmarks/run.py --quick        small sizes, a few minutes; the pages are printed

Every measured thing runs in a process of its own, one after the other. Progress goes to the standard error.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import kills
import opening
from answers import AnswerFigures, measure_answers, measure_peers
from browser_page import PageResults, browser_page
from commands import SMALL, measure_commands, measure_named, measure_python, of_store
from corpora import write_corpus
from data_page import Results, SizeResults, page
from discourse import STATEMENTS, measure_discourse
from explorer import NODES, measure_explorer
from faults import measure_faults
from legible import ACTORS, made_pages, measure_legible
from networks import TIES, measure_networks, measure_ties
from opening import measure_opening
from peers import KGLAB_FOLDER, PeerMissing, kglab_python
from pieces import measure_pieces
from placing import measure_placing
from searching import WORDS, measure_search
from store import measure_build, measure_changes, measure_start
from upkeep import measure_upkeep
from upkeep_page import upkeep_page

from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import read_settings
from kg.graph.namespaces import Iris
from kg.graph.questions import read_questions

ROOT = Path(__file__).parent.parent
DATA = ROOT / "docs" / "benchmarks.md"
PAGE = ROOT / "docs" / "benchmarks-page.md"
UPKEEP = ROOT / "docs" / "benchmarks-upkeep.md"
SIZES = [1_000, 10_000]
QUICK_SIZES = [100, 1_000]
QUICK_NODES = (1_000,)
QUICK_WORDS = 30_000
KILLS = 200
_STARTED = time.monotonic()


def say(text: str) -> None:
    """Say how far it is."""
    seconds = int(time.monotonic() - _STARTED)
    print(f"{seconds // 60:2}:{seconds % 60:02}  {text}", file=sys.stderr, flush=True)


def measure(sizes: Sequence[int], kglab: Path, kills: int) -> Results:
    """Measure building, asking and counting.

    Args:
        sizes: Numbers of articles, at least one.
        kglab: The folder of kglab's environment.
        kills: How often a build is killed.
    """
    sizes = sorted(sizes)
    try:
        python: Path | str = kglab_python(kglab)
    except PeerMissing as error:
        python = str(error).replace(str(kglab), "its folder")
        say(python)
    with TemporaryDirectory(prefix="kg-bench-") as name:
        folder = Path(name)
        small = measure_commands(ROOT, SMALL, 5)
        bare, start = measure_python(5), measure_start(folder / "one")
        say("commands on the two articles done")
        found = []
        for articles in sizes:
            root = folder / str(articles)
            write_corpus(root, articles)
            say(f"{articles:,} articles written")
            times = 2 if len(sizes) > 1 and articles == sizes[-1] else 3
            quads = folder / f"{articles}.nq"
            store = measure_build(root, times, quads, say)
            answers = _answers(root, quads, store.statements, python)
            networks = measure_networks(root, 5)
            pieces = measure_pieces(root) if articles == sizes[0] else None
            commands = measure_commands(root, of_store(articles), 5) if articles == sizes[-1] else {}
            say("pieces and commands done")
            named = measure_named(root, read_questions()[0]) if articles == sizes[-1] else {}
            say("named questions done")
            changes = measure_changes(root, articles, say)
            found.append(SizeResults(articles, store, answers, networks, changes, pieces, commands, named))
        killed = _killed(folder / "kills", kills)
        ties = tuple(measure_ties(number) for number in TIES)
        discourse = tuple(measure_discourse(number) for number in STATEMENTS)
        faults = tuple(measure_faults()) if kills else ()
        say("many faults done")
        return Results(tuple(found), small, bare, start, ties, discourse, killed, faults)


def measure_page(*, quick: bool) -> PageResults:
    """Measure what the page takes in a browser.

    Args:
        quick: Whether small sizes are enough.
    """
    bare = measure_python(5)
    reading = measure_opening(ROOT, QUICK_NODES if quick else opening.ACTORS, say)
    search = measure_search(QUICK_WORDS if quick else WORDS)
    say("search done")
    explorer = measure_explorer(QUICK_NODES if quick else NODES, say)
    with TemporaryDirectory(prefix="kg-bench-") as name:
        pages = dict(made_pages(ROOT, Path(name), QUICK_NODES if quick else ACTORS))
        legible = measure_legible(pages, say)
    return PageResults(bare, reading, search, explorer, legible, measure_placing(ROOT, say))


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
    """Measure, and write or print the pages."""
    parser = argparse.ArgumentParser(description="Measure, and write the pages docs/benchmarks*.md.")
    parser.add_argument("--sizes", type=int, nargs="+", metavar="ARTICLES", help="numbers of articles")
    parser.add_argument("--quick", action="store_true", help="100 and 1,000 articles and few kills")
    parser.add_argument("--kills", type=int, help="how often a build is killed")
    parser.add_argument("--kglab", type=Path, help="folder of kglab's environment; also KG_BENCH_KGLAB")
    parser.add_argument("--only", choices=("data", "page", "upkeep"), help="measure one of the three")
    given = parser.parse_args()
    kglab = given.kglab or Path(os.environ.get("KG_BENCH_KGLAB") or KGLAB_FOLDER)
    kills = given.kills if given.kills is not None else 10 if given.quick else KILLS
    is_whole = not (given.quick or given.sizes)
    if given.only in (None, "data"):
        sizes = sorted(given.sizes or (QUICK_SIZES if given.quick else SIZES))
        _write(page(measure(sizes, kglab, kills)), DATA if is_whole else None)
    if given.only in (None, "page"):
        _write(browser_page(measure_page(quick=given.quick)), PAGE if is_whole else None)
    if given.only in (None, "upkeep"):
        with TemporaryDirectory(prefix="kg-bench-") as name:
            _write(
                upkeep_page(measure_upkeep(Path(name), ROOT, quick=given.quick, say=say)), UPKEEP if is_whole else None
            )
    say("done")


def _write(text: str, file: Path | None) -> None:
    """Write a page, or print it where only a whole run is written."""
    if file is None:
        sys.stdout.buffer.write(text.encode())
    else:
        file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
