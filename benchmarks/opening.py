"""The explorer as a reader opens it: its first view, the words behind a number, changes, keys, and moving the picture.

The pages of one size are written by a process of its own:

    .venv/bin/python benchmarks/opening.py ACTORS FOLDER
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from browser import change, chromium, first_view, opened, version_of
from measuring import clocked, peak_bytes, report, run_side
from webs import TWO_ARTICLES

ACTORS = (1_000, 10_000, 100_000)
"""How many actors the made corpora have, with ten ties each."""
TIES_EACH = 10
_PLACED = 10_000
"""Up to how many actors the page lays out its network; of more they stand in rows."""
_ROUNDS = 5
_CAP = 120.0
CHANGES: Mapping[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "filter": ({"quad_classes": [1, 2, 3]}, {"quad_classes": None}),
    "period": ({"since": 14_600, "until": 15_700}, {"since": None, "until": None}),
    "viewpoint": ({"according_to": ["authors"]}, {"according_to": ["everyone"]}),
}
"""By name: a change that leaves out a part, and the one back to the whole; days are counted from 1970."""
_CLICK = """async () => {
  const from = performance.now();
  document.querySelector("#sheet .finding .numbers .link.number").click();
  while (!document.querySelector("#panel blockquote mark")) await new Promise((drawn) => requestAnimationFrame(drawn));
  return new Promise((tell) => requestAnimationFrame(() => window.endOfFrame((at) => tell(at - from))));
}"""
_SCROLL = """async () => {
  const sheet = document.querySelector("#sheet .sheet");
  const from = performance.now();
  let frames = 0;
  while (performance.now() - from < 1500) {
    sheet.scrollTop = (sheet.scrollHeight - sheet.clientHeight) * (0.5 - 0.5 * Math.cos(performance.now() / 200));
    await new Promise((drawn) => requestAnimationFrame(drawn));
    frames++;
  }
  return (frames * 1000) / (performance.now() - from);
}"""


@dataclass(frozen=True, slots=True)
class OpeningFigures:
    """What a page takes its reader.

    Args:
        name: What the page is made of.
        statements: How many statements it has.
        ties: How many ties it shows between actors.
        writing: Seconds of making the page in Python.
        memory: The most memory that the making took, in bytes.
        bytes: Of the page.
        beside: Bytes of what lies beside it, as ``kg publish`` lays it; 0 where all finds room in one file.
        views: Seconds to the end of the frame with the first view, of each time it was opened.
        words: Seconds from a click on a number to the frame with the words behind it.
        frames: Frames a second while the first view is scrolled.
        changes: Seconds from a change to the end of the frame that shows it, away and back, by name.
    """

    name: str
    statements: int
    ties: int
    writing: float
    memory: int
    bytes: int
    beside: int
    views: list[float] = field(default_factory=list)
    words: list[float] = field(default_factory=list)
    frames: list[float] = field(default_factory=list)
    changes: dict[str, tuple[list[float], list[float]]] = field(default_factory=dict)

    @property
    def slowest(self) -> Mapping[str, float]:
        """By name, the median of the seconds of a change away or of the one back, whichever is longer."""
        return {name: max(map(statistics.median, both)) for name, both in self.changes.items()}


@dataclass(frozen=True, slots=True)
class ReaderFigures:
    """What pages of several sizes take their readers, in one browser."""

    browser: str
    sizes: Sequence[OpeningFigures]


def measure_opening(root: Path, actors: Sequence[int], say: Callable[[str], None]) -> ReaderFigures:
    """Return what pages take their readers.

    Args:
        root: A corpus whose page is opened as well, as its command writes it.
        actors: How many actors the made corpora have.
        say: Says how far it is.
    """
    found = []
    with TemporaryDirectory(prefix="kg-bench-") as name, chromium() as browser:
        for one in (0, *actors):
            (written,), _ = run_side([sys.executable, __file__, str(one), name, str(root)])
            figures = OpeningFigures(**written)
            _open(browser, Path(name, "index.html"), figures)
            found.append(figures)
            say(f"page of {figures.name} opened")
        return ReaderFigures(version_of(browser), found)


def _open(browser: Any, file: Path, figures: OpeningFigures) -> None:
    for _ in range(_ROUNDS):
        with opened(browser, file) as page:
            figures.views.append(first_view(page, _CAP))
            page.wait_for_selector("body.ready", timeout=_CAP * 1000)
            figures.frames.append(page.evaluate(_SCROLL))
            page.evaluate("() => explorer.loaded()")
            figures.words.append(page.evaluate(_CLICK) / 1000)
    if figures.name == TWO_ARTICLES:
        return
    with opened(browser, file) as page:
        first_view(page, _CAP)
        page.wait_for_selector("body.ready", timeout=_CAP * 1000)
        page.evaluate("() => explorer.change({ tab: 'graph' })")
        for round in range(_ROUNDS + 1):
            for name, steps in CHANGES.items():
                for step, taken in zip(steps, figures.changes.setdefault(name, ([], [])), strict=True):
                    seconds = change(page, step)
                    if round:
                        taken.append(seconds)


def main(actors: int, folder: Path, root: Path) -> None:
    """Write the page of a size, and print a line of JSON with what that took."""
    from webs import in_rows, named, web, whole_network

    from kg.explorer.page import make_explorer
    from kg.project import open_project

    network = whole_network(web(actors, ties_each=TIES_EACH)) if actors else open_project(root).network()
    places = in_rows(network) if actors > _PLACED else None
    made, writing = clocked(lambda: make_explorer(network, places=places, beside=True))
    for path, content in {"index.html": made.html.encode(), **made.beside}.items():
        Path(folder, path).parent.mkdir(exist_ok=True)
        Path(folder, path).write_bytes(content)
    report(
        name=named(actors) if actors else TWO_ARTICLES,
        statements=network.backend.scan().collect().height,
        ties=network.edges.height,
        writing=writing["seconds"],
        memory=peak_bytes(),
        bytes=len(made.html.encode()),
        beside=sum(map(len, made.beside.values())),
    )


if __name__ == "__main__":
    main(int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
