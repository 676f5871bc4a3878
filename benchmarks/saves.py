"""Savings killed at random moments: what was saved is there, what was not is not, and nothing is half written.

One process forks another, which saves statements, removes them and records sentences with nothing to code, and tells
each as it is done. It is killed at a random moment; the next command finishes what was half made. Then the files are as
after the last thing told, or as after one more, which one undoing takes back to the byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import random
import shutil
import signal
import sys
import time
from pathlib import Path

from kg.changing.desk import Desk
from kg.changing.nothing_here import mark_nothing
from kg.changing.saving import NewEntity, NewEntityValue, RelationValue, Saving, Slot, TextValue
from kg.changing.statements import delete, save
from kg.changing.undoing import undo
from kg.corpus.paths import CorpusPaths
from kg.corpus.read import read_corpus
from kg.corpus.sentences import sentences_of
from kg.corpus.writer import finish_interrupted

_ARTICLE = "confrontation-spiral"
_LONGEST = 0.5
"""How many seconds a process lives at most."""
_READ_EVERY = 10
"""After how many kills the whole corpus is read and must have no errors."""
_ANEW_EVERY = 25
"""After how many kills the files are those of the repository again."""


def run(folder: Path, *, times: int, seed: int = 1) -> dict[str, int]:
    """Kill processes that save, and return how often what was found.

    Args:
        folder: An empty folder.
        times: How many processes to kill.
        seed: What the random moments begin with.
    """
    chosen = random.Random(seed)
    counts = dict.fromkeys(("killed", "saved", "as_told", "one_more", "finished", "wrong"), 0)
    root = Path(__file__).parent.parent
    for number in range(times):
        if number % _ANEW_EVERY == 0:
            shutil.rmtree(folder, ignore_errors=True)
            shutil.copytree(root / "data", folder / "data")
            shutil.copy(root / "corpus.yaml", folder)
            desk = Desk(read_corpus(CorpusPaths(folder)), "editors")
        told = _killed(desk, number, chosen)
        counts["killed"] += 1
        counts["saved"] += len(told) - 1
        counts["finished"] += (folder / ".kg" / "changes" / "pending").exists()
        finish_interrupted(desk.paths)
        if digest(folder) == told[-1]:
            counts["as_told"] += 1
        else:
            desk.renew(read_corpus(desk.paths))
            undo(desk)
            counts["one_more" if digest(folder) == told[-1] else "wrong"] += 1
        if number % _READ_EVERY == 0 or number == times - 1:
            desk.renew(read_corpus(desk.paths))
            counts["wrong"] += any(one.is_error for one in desk.corpus.problems)
    return counts


def _killed(desk: Desk, number: int, chosen: random.Random) -> list[str]:
    """Return what the files were at first and after each thing that a process told before it was killed."""
    told, (reading, writing) = [digest(desk.paths.root)], os.pipe()
    seconds, seed = chosen.uniform(0, _LONGEST), chosen.random()
    child = os.fork()
    if child == 0:
        os.close(reading)
        try:
            _work(desk, number, random.Random(seed), writing)
        finally:
            os._exit(1)
    os.close(writing)
    time.sleep(seconds)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as pipe:
        return told + pipe.read().decode().split("\n")[:-1]


def _work(desk: Desk, number: int, chosen: random.Random, writing: int) -> None:
    sentences = sentences_of(desk.corpus.articles[_ARTICLE])
    mine: list[str] = []
    count = 0
    while True:
        count += 1
        one = chosen.choice(sentences)
        what = chosen.random()
        if what < 0.2:
            mark_nothing(desk, _ARTICLE, (one.start, one.end), is_nothing=chosen.random() < 0.7)
        elif what < 0.4 and mine:
            delete(desk, mine.pop(), desk.revision_of(_ARTICLE))
        else:
            made = NewEntity(label=f"Body {number} of {count}", lang="en", type="NGO", country="belarus")
            ends = (Slot(field=field, values=(NewEntityValue(entity=made),)) for field in ("subject", "to"))
            verb = Slot(field="relation", values=(RelationValue(id="offers"),))
            aid = NewEntity(label=f"aid {number}.{count}", lang="en", type="Action")
            object = Slot(field="object", values=(NewEntityValue(entity=aid),))
            note = Slot(field="note", values=(TextValue(text="a note " * chosen.randrange(1, 200)),))
            quote = ((one.start, one.end),)
            mine += save(desk, Saving(article=_ARTICLE, slots=(*ends, verb, object, note), quote=quote)).keys
        os.write(writing, f"{digest(desk.paths.root)}\n".encode())


def digest(root: Path) -> str:
    """Return what the files of a corpus hold, in short."""
    found = hashlib.sha256()
    for path in sorted((root / "data").rglob("*")):
        if path.is_file():
            found.update(f"{path.relative_to(root)}\0".encode() + path.read_bytes() + b"\0")
    return found.hexdigest()


if __name__ == "__main__":
    print(json.dumps(run(Path(sys.argv[1]), times=int(sys.argv[2]))))
