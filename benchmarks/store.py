"""Building the store on disk: from nothing beside the bare floors, and after one thing has changed.

Every build is a process of its own, so that its memory is its own:

    .venv/bin/python benchmarks/store.py CORPUS
"""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pyoxigraph
from corpora import CODER, write_corpus
from floors import Floor, load_floor, parse_floor
from measuring import clocked, median_seconds, peak_bytes, report, run_side, settle_disk, watched

from kg.corpus.paths import CorpusPaths
from kg.project import build_project
from kg.store.folders import Stores
from kg.store.parts import GRAPH

KG = Path(sys.executable).parent / "kg"
_READ = re.compile(r"([\d,]+) files? read")
_RELATION = """relations:
  offers_transit:
    label: offers transit to
    definition: Offers passage for goods or people through its territory.
    example: "Lithuania – offers transit to – Belarusian exporters"
    broader: offers
    object: [Actor]
    towards: [object]
"""


@dataclass(frozen=True, slots=True)
class Build:
    """One build from nothing.

    Args:
        seconds: By the clock, without the start of the interpreter and the import of modules.
        cpu_seconds: Of the processor, the helpers' not included.
        peak_bytes: The most memory of the main process, interpreter and modules included.
        helpers: How many other processes were seen to read for it.
        helper_bytes: The most memory of the largest of them; 0 where none was seen.
    """

    seconds: float
    cpu_seconds: float
    peak_bytes: int
    helpers: int
    helper_bytes: int


@dataclass(frozen=True, slots=True)
class Change:
    """One thing changed, and the build after it.

    Args:
        what: What was changed.
        read: How many files the build read.
        command: Seconds of ``kg build`` as a whole process.
        inside: Seconds of the same in a process that runs already, or ``None`` where it was not measured.
    """

    what: str
    read: int
    command: float
    inside: float | None


@dataclass(frozen=True, slots=True)
class StoreFigures:
    """What building took at one size.

    Args:
        statements: How many there are.
        quads: How many quads the store has.
        source_bytes: Size of the files of the corpus.
        store_bytes: Size of the store on disk.
        graph_bytes: Of that, of the graph.
        builds: Builds from nothing, by turns with the floors.
        parse: The floor of reading, each time.
        load: The floor of loading, each time.
    """

    statements: int
    quads: int
    source_bytes: int
    store_bytes: int
    graph_bytes: int
    builds: tuple[Build, ...]
    parse: tuple[Floor, ...]
    load: tuple[Floor, ...]

    @property
    def build(self) -> float:
        """Median seconds of a build."""
        return statistics.median(one.seconds for one in self.builds)

    @property
    def parse_floor(self) -> float:
        """Median seconds of the floor of reading."""
        return statistics.median(one.seconds for one in self.parse)

    @property
    def load_floor(self) -> float:
        """Median seconds of the floor of loading."""
        return statistics.median(one.seconds for one in self.load)

    @property
    def ratio(self) -> float:
        """A build ÷ both floors."""
        return self.build / (self.parse_floor + self.load_floor)

    @property
    def peak_bytes(self) -> int:
        """The most memory of a main process."""
        return max(one.peak_bytes for one in self.builds)


def measure_build(root: Path, times: int, quads: Path, say: Callable[[str], None]) -> StoreFigures:
    """Return what it takes to build the store of a corpus from nothing, and what the floors take, by turns.

    Args:
        root: The corpus; its store is there afterwards.
        times: How often to do each.
        quads: The file to which the quads of the store are written, as N-Quads.
        say: Told how far it is.
    """
    builds, parsed, loaded, count = [], [], [], 0
    for turn in range(times):
        shutil.rmtree(root / ".kg", ignore_errors=True)
        settle_disk()
        lines, helpers = watched([sys.executable, __file__, root])
        figures = lines[-1]
        count = figures["quads"]
        builds.append(
            Build(
                figures["seconds"],
                figures["cpu_seconds"],
                figures["peak_bytes"],
                len(helpers),
                max(helpers.values(), default=0),
            )
        )
        if turn == 0:
            dump_quads(root, quads)
        settle_disk()
        parsed.append(parse_floor(root))
        with TemporaryDirectory(dir=root.parent) as folder:
            settle_disk()
            loaded.append(load_floor(quads, Path(folder) / "store"))
        assert loaded[-1].count == count, (loaded[-1].count, count)
        floor = f"floors {parsed[-1].seconds:.1f} + {loaded[-1].seconds:.1f} s"
        say(f"built in {builds[-1].seconds:.1f} s, {floor}")
    store = current_store(root)
    return StoreFigures(
        statements=parsed[-1].count,
        quads=count,
        source_bytes=sum(map(_size, root.glob("data"))),
        store_bytes=_size(store),
        graph_bytes=_size(store / GRAPH),
        builds=tuple(builds),
        parse=tuple(parsed),
        load=tuple(loaded),
    )


def current_store(root: Path) -> Path:
    """Return the folder of the published store of a corpus."""
    folder = Stores(CorpusPaths(root).made).current()
    assert folder is not None
    return folder


def dump_quads(root: Path, quads: Path) -> None:
    """Write the quads of the store of a corpus as N-Quads."""
    store = pyoxigraph.Store.read_only(str(current_store(root) / GRAPH))
    store.dump(quads, format=pyoxigraph.RdfFormat.N_QUADS)


def measure_start(folder: Path) -> float:
    """Return the seconds of ``kg build`` where there is next to nothing to look at, and nothing to do.

    Args:
        folder: Where a corpus of one article is written.
    """
    write_corpus(folder, 1)
    _command(folder)
    return median_seconds(lambda: _command(folder), 5)


def measure_changes(root: Path, articles: int, say: Callable[[str], None]) -> list[Change]:
    """Return what a build takes after each of several changes; the corpus has them afterwards.

    Args:
        root: The corpus, whose store is up to date.
        articles: How many it has.
        say: Told how far it is.
    """
    at = iter(range(articles // 2, articles))
    steps: list[tuple[str, Callable[[], None], int]] = [
        ("nothing", lambda: None, 3),
        ("one annotation", lambda: edit_annotation(root, next(at)), 3),
        ("the text of one article", lambda: _edit_article(root, next(at)), 3),
        ("the label of one entity", lambda: _relabel(root, 20, "Winter Palace"), 1),
        ("the same, to one like others", lambda: _relabel(root, 21, "Ministry of Country 21 and Trade"), 1),
        ("one relation added", lambda: _add_relation(root), 1),
    ]
    found = []
    for what, change, times in steps:
        commands, inside, read = [], [], 0
        for _ in range(times):
            change()
            settle_disk()
            (output, figures) = clocked(lambda: _command(root))
            match = _READ.search(output)
            read = int(match[1].replace(",", "")) if match else 0
            commands.append(figures["seconds"])
            if times > 1:
                change()
                settle_disk()
                lines, _ = run_side([sys.executable, __file__, root])
                inside.append(lines[-1]["seconds"])
        found.append(Change(what, read, statistics.median(commands), statistics.median(inside) if inside else None))
        say(f"changed {what}: {found[-1].command:.2f} s, {read} files read")
    return found


def _command(root: Path) -> str:
    command = [str(KG), "build", "--on-disk"]
    return subprocess.run(command, cwd=root, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def edit_annotation(root: Path, number: int) -> None:
    """Let a statement be about another issue than before."""
    path = root / "data" / "annotations" / CODER / f"a{number:06}.yaml"
    before = path.read_text(encoding="utf-8")
    after = re.sub(r"about: issue (\d+)", lambda match: f"about: issue {(int(match[1]) + 1) % 100}", before, count=1)
    assert after != before
    _write(path, after)


def _edit_article(root: Path, number: int) -> None:
    path = root / "data" / "articles" / f"a{number:06}.md"
    _write(path, path.read_text(encoding="utf-8") + "\nA correction was printed on the next day.\n")


def _relabel(root: Path, family: int, label: str) -> None:
    """Give a ministry, which is named neither often nor seldom, another label; the old one stays as an alias."""
    path = root / "data" / "entities.yaml"
    before, old = path.read_text(encoding="utf-8"), f"Ministry of Country {family}"
    after = before.replace(f"label: {old}, aliases: [", f"label: {label}, aliases: [{old}, ")
    assert after != before
    _write(path, after)


def _add_relation(root: Path) -> None:
    (root / "schema").mkdir()
    _write(root / "schema" / "transit.yaml", _RELATION)


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _size(folder: Path) -> int:
    return sum(Path(at, name).lstat().st_size for at, _, names in os.walk(folder) for name in names)


def main(root: Path) -> None:
    """Build in this process, and print JSON."""
    (project, built), figures = clocked(lambda: build_project(root))
    report(**figures, quads=len(project.graph), read=built.read, peak_bytes=peak_bytes())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
