"""The search of the page: how long it takes to make it ready, and each key, of a corpus of so many words.

    .venv/bin/python benchmarks/searching.py [WORDS]

In Chromium a key takes from the input to the end of the frame that shows what is found; in Node, finding alone.
"""

from __future__ import annotations

import base64
import gzip
import json
import re
import statistics
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from browser import chromium, opened, version_of
from corpora import write_corpus

from kg.explorer.page import make_explorer
from kg.project import open_project

WORDS = 1_000_000
TYPED = ("who criticizes country 1", "expected of point 3", "leader 7", "the", "praises", "nothing like this", "e")
"""What is typed, letter by letter: phrases, names, words that stand everywhere and nowhere."""
_WORDS_PER_ARTICLE = 300
_ROUNDS = 3
_BLOCK = re.compile(
    r'<script type="application/(json|gzip)" id="(facts|words|findings|level-entity)">(.*?)</script>', re.DOTALL
)
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
  await new Promise((shown) => requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = shown;
    channel.port2.postMessage(0);
  }));
  return performance.now() - start;
}"""


def main(words: int) -> None:
    """Print what the search of a page takes."""
    with TemporaryDirectory(prefix="kg-bench-") as name, chromium() as browser:
        folder = Path(name)
        write_corpus(folder / "corpus", max(1, words // _WORDS_PER_ARTICLE))
        file = folder / "page.html"
        file.write_text(_page(folder / "corpus"), encoding="utf-8")
        data = _data(file.read_text("utf-8"))
        found = sum(len((body or "").split()) for body in data["words"]["bodies"])
        statements, bytes = len(data["words"]["statements"]), file.stat().st_size
        print(f"{found:,} words, {statements:,} statements, a page of {bytes / 1e6:.1f} MB")
        with opened(browser, file) as page:
            page.wait_for_selector("body.ready", timeout=120_000)
            ready = page.evaluate(_READY)
            keys = {text: page.evaluate(_KEY, text) for _ in range(_ROUNDS) for text in _prefixes()}
        print(f"{version_of(browser)}: ready in {ready:,.0f} ms; {_times(keys)}")
        (folder / "data.json").write_text(json.dumps(data), encoding="utf-8")
        node = ["node", str(Path(__file__).with_suffix(".mjs")), str(folder / "data.json"), json.dumps(_prefixes())]
        told = json.loads(subprocess.run(node, check=True, capture_output=True, text=True).stdout)
        print(f"Node {told['version']}: ready in {told['ready']:,.0f} ms; {_times(told['keys'])}")


def _page(root: Path) -> str:
    project = open_project(root)
    places = {id: (40.0 * (at % 40), 40.0 * (at // 40)) for at, id in enumerate(sorted(project.corpus.entities))}
    levels = dict.fromkeys(("entity", "organisation", "sector", "country"), places)
    return make_explorer(project.network(), places=levels).html


def _data(html: str) -> dict[str, Any]:
    blocks = _BLOCK.findall(html)
    return {
        id: json.loads(gzip.decompress(base64.b64decode(content)) if kind == "gzip" else content)
        for kind, id, content in blocks
    }


def _prefixes() -> list[str]:
    return [text[:end] for text in TYPED for end in range(1, len(text) + 1)]


def _times(keys: dict[str, float]) -> str:
    slowest = max(keys, key=lambda text: keys[text])
    return (
        f"a key takes {statistics.median(keys.values()):.0f} ms (median of {len(keys)}), "
        f"at most {keys[slowest]:.0f} ms (“{slowest}”)"
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else WORDS)
