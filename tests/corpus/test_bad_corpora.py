"""Each file of ``tests/corpora/bad`` is a corpus with something wrong, and says which problems must be found.

A file is the good corpus of ``tests/corpora/good`` with changes. Its head tells what is wrong (lines with ``#``), and
which
problems are expected, at which line and column; below each a part of its message and, where it has one, of its hint::

    # A relation that is misspelt.
    expect data/annotations/boris/harbour-offer.yaml:6:15: error unknown-relation
      message: unknown relation 'critizises'
      hint: did you mean 'criticizes'?

Then come the changes, each a line that begins with ``>>>`` and, below it, the text::

    >>> write data/annotations/boris/harbour-offer.yaml
    >>> append data/entities.yaml
    >>> delete data/articles/storm-drill.md

``write`` makes or replaces a file, ``append`` adds to one, ``delete`` removes one. Behind the path may stand ``crlf``
(lines end as on Windows), ``bom`` (the file begins with a byte order mark), ``latin-1`` (its encoding), and ``bytes``
(``\\xE9`` in the text stands for that byte).

Exactly the expected problems must come out, whole: place, severity and code.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.places import BAD, GOOD
from tests.support.command import run_here

CORPORA = sorted(BAD.glob("*.txt"))

_EXPECT = re.compile(r"expect (\S+:\d+:\d+: (?:error|warning) [a-z0-9-]+)")
_CHANGE = re.compile(r">>> (write|append|delete) (\S+)((?: (?:crlf|bom|latin-1|bytes))*)")


@dataclass
class Expected:
    """One problem that must be found, as ``path:line:column: severity code``."""

    problem: str
    message: str = ""
    hint: str = ""


@dataclass
class Change:
    """What is done to one file of the good corpus."""

    verb: str
    path: str
    options: list[str]
    lines: list[str] = field(default_factory=list)

    def content(self) -> bytes:
        text = "".join(f"{line}\n" for line in self.lines)
        if "crlf" in self.options:
            text = text.replace("\n", "\r\n")
        content = text.encode("latin-1" if "latin-1" in self.options else "utf-8")
        if "bytes" in self.options:
            content = re.sub(rb"\\x([0-9A-F]{2})", lambda match: bytes.fromhex(match[1].decode()), content)
        return (b"\xef\xbb\xbf" if "bom" in self.options else b"") + content

    def apply(self, folder: Path) -> None:
        file = folder / self.path
        if self.verb == "delete":
            file.unlink()
            return
        before = file.read_bytes() if self.verb == "append" else b""
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(before + self.content())


def _read(path: Path) -> tuple[list[Expected], list[Change]]:
    expected: list[Expected] = []
    changes: list[Change] = []
    for line in path.read_text(encoding="utf-8").split("\n")[:-1]:
        if line.startswith(">>> "):
            match = _CHANGE.fullmatch(line)
            assert match, f"{path.name}: no change: {line}"
            changes.append(Change(match[1], match[2], match[3].split()))
        elif changes:
            changes[-1].lines.append(line)
        elif line.startswith("expect "):
            match = _EXPECT.fullmatch(line)
            assert match, f"{path.name}: no place, severity and code: {line}"
            expected.append(Expected(match[1]))
        elif line.startswith("  message: "):
            expected[-1].message = line.removeprefix("  message: ")
        elif line.startswith("  hint: "):
            expected[-1].hint = line.removeprefix("  hint: ")
        else:
            assert line.startswith("#"), f"{path.name}: neither comment nor expectation: {line}"
    assert expected, f"{path.name} expects no problem"
    assert changes, f"{path.name} changes nothing"
    return expected, changes


def _place(problem: dict[str, str]) -> str:
    return "{path}:{line}:{column}: {severity} {code}".format_map(problem)


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("path", CORPORA, ids=[path.stem for path in CORPORA])
def test_a_bad_corpus_gives_exactly_the_problems_it_has(path: Path, tmp_path: Path) -> None:
    expected, changes = _read(path)
    folder = Path(shutil.copytree(GOOD, tmp_path / "corpus"))
    for change in changes:
        change.apply(folder)
    before = _contents(folder)

    done = run_here(folder, "check", "--format", "json")

    found = json.loads(done.out)
    assert sorted(_place(one) for one in found) == sorted(one.problem for one in expected)
    for one in expected:
        same = [other for other in found if _place(other) == one.problem and one.message in other["message"]]
        assert one.message
        assert len(same) == 1, f"not once: {one.message}"
        assert one.hint in same[0]["hint"]
        assert one.hint or not same[0]["hint"], "say what the hint must be"
    assert done.status == (1 if any(": error " in one.problem for one in expected) else 0)
    assert _contents(folder) == before


def test_the_good_corpus_has_no_problem(good: Path) -> None:
    done = run_here(good, "check", "--format", "json")
    assert json.loads(done.out) == []
    assert done.status == 0


def test_there_are_enough_bad_corpora() -> None:
    assert len(CORPORA) >= 75
