"""The statements of five articles, entered in Chromium by keys into a copy of their corpora.

A planner in the page (``benchmarks/annotating/page.mjs``) says which keys somebody presses who knows what is to be said
and sees the screen; they are pressed as a keyboard presses them. Then kg reads what was written, and compares.
"""

from __future__ import annotations

import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from annotating_compare import Comparison
from annotating_copies import emptied
from annotating_targets import CORPORA, targets_of
from playwright.sync_api import Page
from serving import served

from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus

_HERE = Path(__file__).parent
_SHIFTED = frozenset('!@#$%^&*()_+{}|:"<>?~')
"""The signs that take Shift on the keyboard that is pressed."""
_LOOKING = 300
"""Milliseconds between two statements, in which the page hears of what was written."""
_SETTLED = "annotator.shown().saved.is !== 'saving'"
JSON = dict[str, Any]


def planner() -> str:
    """Return the planner as one script."""
    esbuild = _HERE.parent / "web" / "node_modules" / ".bin" / "esbuild"
    asked = [str(esbuild), str(_HERE / "annotating" / "page.mjs"), "--bundle", "--format=iife", "--log-level=error"]
    return subprocess.run(asked, check=True, stdout=subprocess.PIPE, text=True).stdout


class Replay:
    """An article that is entered in a page."""

    def __init__(self, page: Page, address: str, article: str, script: str) -> None:
        self._page = page
        page.goto(f"{address}?article={article}")
        self.until("window.annotator && annotator.shown().phase === 'reading' && annotator.shown().isWhole")
        page.evaluate(script)

    def until(self, script: str) -> None:
        """Wait until a script in the page finds something true, frame by frame."""
        frames = "for (let k = 0; k < 1200 && !is(); k++) await new Promise((drawn) => requestAnimationFrame(drawn));"
        if not self._page.evaluate(f"async () => {{ const is = () => {script}; {frames} return !!is(); }}"):
            raise AssertionError(f"this never came true in the page: {script}")

    def enter(self, targets: list[JSON], named: JSON, ids: JSON) -> list[JSON]:
        """Enter all targets, and return how.

        Args:
            targets: What is to be entered.
            named: What they speak of, by id.
            ids: What is there of it under which id; gets what is made.
        """
        page = self._page
        page.evaluate("([targets, named, ids]) => replay.begin(targets, named, ids)", [targets, named, ids])
        done = [page.evaluate("(at) => replay.told(at)", at) for at in range(len(targets))]
        for at, one in enumerate(done):
            one |= {"why": "", "keys": [], "count": 0, "minds": 0, "seconds": 0.0}
            page.wait_for_timeout(_LOOKING)
            planned = page.evaluate("(at) => replay.plan(at)", at)
            if not self._press(one, planned):
                continue
            one["written"] = page.evaluate("annotator.state().last")
            for of in page.evaluate("(at) => replay.learn(at)", at):
                self._press(done[of], page.evaluate("([of, at]) => replay.edit(of, at)", [of, at]))
        ids.update(page.evaluate("replay.ids()"))
        return done

    def _press(self, one: JSON, planned: JSON) -> bool:
        keyboard, page = self._page.keyboard, self._page
        for name in ("count", "minds", "seconds"):
            one[name] += planned[name]
        one["isFollowing"] = one.get("isFollowing", False) or planned.get("isFollowing", False)
        one["keys"] += planned["keys"]
        if not planned["why"]:
            before = page.evaluate("annotator.known().article.revision")
            for key in [*planned["moves"], *planned["keys"]]:
                if isinstance(key, dict):
                    keyboard.insert_text(key["pasted"])
                elif len(key) == 1 and not key.isascii():
                    keyboard.insert_text(key)
                elif key in _SHIFTED or (len(key) == 1 and key.isupper()):
                    keyboard.down("Shift")
                    keyboard.press(key)
                    keyboard.up("Shift")
                else:
                    keyboard.press("Space" if key == " " else key)
            self.until(_SETTLED)
            said = page.evaluate(
                "[annotator.shown().saved.is, annotator.shown().saved.words, annotator.known().article.revision]"
            )
            if said[0] == "saved" and said[2] != before:
                return True
            planned["why"] = f"{said}"
        one["why"] = one["why"] or planned["why"]
        self._leave()
        return False

    def _leave(self) -> None:
        """Leave what cannot be saved."""
        for _ in range(6):
            if self._page.evaluate("annotator.state().place") != "reading":
                self._page.keyboard.press("Escape")
        for _ in range(len(self._page.evaluate("annotator.state().aside"))):
            self._page.keyboard.press("Delete")
        self._page.evaluate("replay.forget()")


def entered(name: str, *, cold: bool, page: Page, script: str) -> list[JSON]:
    """Enter the statements of a corpus, compare what is written then, and return how it went."""
    targets = targets_of(name)
    committed = read_corpus(CorpusPaths(CORPORA[name]))
    with TemporaryDirectory() as folder:
        copy = Path(folder) / name
        emptied(committed, copy, cold=cold)
        with served(copy) as address:
            done, ids = list[JSON](), JSON()
            for article, statements in targets["articles"].items():
                done += [
                    one | {"article": article}
                    for one in Replay(page, address, article, script).enter(statements, targets["entities"], ids)
                ]
            page.goto("about:blank")
        written = read_corpus(CorpusPaths(copy))
        for problem in written.problems:
            if problem.is_error:
                print("   ", problem)
        keys = {one["key"]: one["written"] for one in done if one.get("written")}
        found = {one.key: one for one in written.statements()}
        comparison = Comparison(committed, written, keys)
        ours = {one.key: one for one in committed.statements()}
        for one in done:
            if one.get("written") and not one["why"]:
                other = found.get(one["written"])
                differing = comparison.differences(ours[one["key"]], other) if other else ["is not in the file"]
                one["why"] = "; ".join(differing)
        right = {one["key"]: one["written"] for one in done if one.get("written") in found}
        acts = comparison.acts(right)
        for one in done:
            if one["key"] in acts:
                one["why"] = one["why"] or "its act is told by other statements"
    return done
