"""The search of the page: how long it takes to make it ready, and each key, of a corpus of so many words.

    .venv/bin/python benchmarks/searching.py [WORDS]

In Chromium a key takes from the input to the end of the frame that shows what is found; in Node, finding alone.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from browser import chromium, opened
from corpora import write_corpus
from webs import in_rows

from kg.explorer.page import make_explorer
from kg.project import open_project

WORDS = 1_000_000
TYPED = ("who criticizes country 1", "expected of point 3", "leader 7", "the", "praises", "nothing like this", "e")
"""What is typed, letter by letter: phrases, names, words that stand everywhere and nowhere."""
_WORDS_PER_ARTICLE = 300
_ROUNDS = 3
_READY = """async () => {
  const start = performance.now();
  await explorer.search("expected", "words");
  return performance.now() - start;
}"""
_KEY = """async (text) => {
  const box = document.getElementById("search");
  const start = performance.now();
  box.value = text;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await new Promise((shown) => requestAnimationFrame(() => window.endOfFrame(shown)));
  return performance.now() - start;
}"""


@dataclass(frozen=True, slots=True)
class SearchFigures:
    """What the search of a page takes.

    Args:
        words: How many words its articles have.
        statements: How many statements it has.
        ready: Seconds from the first question until it is ready to answer.
        times: Seconds of each key in Chromium, to the end of the frame that shows what is found.
        times_alone: Seconds of each key in Node, of finding alone.
    """

    words: int
    statements: int
    ready: float
    times: Sequence[float]
    times_alone: Sequence[float]

    @property
    def median(self) -> float:
        """The median of the seconds of a key."""
        return statistics.median(self.times)

    @property
    def slowest(self) -> float:
        """The seconds of the slowest key."""
        return max(self.times)

    @property
    def alone(self) -> float:
        """The median of the seconds of finding alone."""
        return statistics.median(self.times_alone)


def measure_search(words: int = WORDS) -> SearchFigures:
    """Return what the search takes in a page of about so many words."""
    with TemporaryDirectory(prefix="kg-bench-") as name, chromium() as browser:
        folder = Path(name)
        write_corpus(folder / "corpus", max(1, words // _WORDS_PER_ARTICLE))
        file = folder / "page.html"
        file.write_text(_page(folder / "corpus"), encoding="utf-8")
        with opened(browser, file) as page:
            page.wait_for_selector("body.ready", timeout=120_000)
            ready = page.evaluate(_READY)
            rounds = [[page.evaluate(_KEY, text) for text in _prefixes()] for _ in range(_ROUNDS)]
        node = ["node", str(Path(__file__).with_suffix(".mjs")), str(file), json.dumps(_prefixes())]
        told = json.loads(subprocess.run(node, check=True, capture_output=True, text=True).stdout)
        return SearchFigures(
            words=told["words"],
            statements=told["statements"],
            ready=ready / 1000,
            times=[statistics.median(times) / 1000 for times in zip(*rounds, strict=True)],
            times_alone=[seconds / 1000 for seconds in told["keys"].values()],
        )


def _page(root: Path) -> str:
    network = open_project(root).network()
    return make_explorer(network, places=in_rows(network)).html


def _prefixes() -> list[str]:
    return [text[:end] for text in TYPED for end in range(1, len(text) + 1)]


if __name__ == "__main__":
    print(measure_search(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS))
