"""Whether damaged files of other tools break the readers: each ends in records or in a sentence, in bounded time.

python benchmarks/fuzz_formats.py                      10,000 files of each format, some minutes a format
python benchmarks/fuzz_formats.py --whole              each imported into a corpus, which stays without errors
python benchmarks/fuzz_formats.py --number 500 brat    of one format; what fails is kept in fuzz-found/
"""

from __future__ import annotations

import argparse
import resource
import shutil
import sys
import warnings
from collections import Counter
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[1]))

from kg.corpus.scaffold import make_corpus
from kg.errors import KgError
from kg.formats.readers import readers
from kg.formats.records import Record, Unread
from tests.support.command import run_here
from tests.support.damaged import damaged, damaged_within
from tests.support.samples import SAMPLES, SHEETS

_ALL = {**SAMPLES, **SHEETS}
_FOUND = Path("fuzz-found")
_SECONDS = 5
"""How long a file of a few kilobytes may take, in seconds of the processor."""


def tried(name: str, number: int, seed: int, *, is_whole: bool) -> Counter[str]:
    """Read damaged files of a format, of half of them the values, and return how many ended in which way.

    Args:
        name: The format.
        number: How many files.
        seed: From which they follow.
        is_whole: Whether each is imported into a corpus, and not read alone.
    """
    ended: Counter[str] = Counter()
    with TemporaryDirectory() as folder:
        path = _ALL[name](Path(folder))
        whole = path.read_bytes()
        half = number // 2
        files = chain(damaged(whole, number - half, seed), damaged_within(whole, half, seed))
        for at, content in enumerate(files):
            path.write_bytes(content)
            since = process_time()
            ended[_imported(path) if is_whole else _end(name, path)] += 1
            if process_time() - since > _SECONDS:
                ended["slow"] += 1
            if ended["faults"] + ended["slow"] > sum(1 for _ in _FOUND.glob(f"{name}-*")):
                _FOUND.mkdir(exist_ok=True)
                (_FOUND / f"{name}-{seed}-{at}{path.suffix}").write_bytes(content)
    return ended


def _end(name: str, path: Path) -> str:
    """Return how reading a file ends."""
    try:
        records = list(readers()[name.partition(" ")[0]].read([path]))
    except KgError:
        return "refused"
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}", file=sys.stderr)
        return "faults"
    if not all(isinstance(one, Record) for one in records):
        return "faults"
    return "read in part" if any(isinstance(one, Unread) for one in records) else "read"


def _imported(path: Path) -> str:
    """Return how importing a file into an empty corpus ends: all of it, or nothing."""
    corpus = path.parent / "corpus"
    shutil.rmtree(corpus, ignore_errors=True)
    make_corpus(corpus, "Damaged", "me", empty=True)
    before = _files(corpus)
    try:
        done = run_here(corpus, "import", path, "--yes")
        is_good = _files(corpus) == before if done.status else not run_here(corpus, "check").status
    except Exception as error:
        print(f"{path}: {type(error).__name__}: {error}", file=sys.stderr)
        return "faults"
    return ("refused" if done.status else "imported") if is_good else "faults"


def _files(corpus: Path) -> dict[Path, bytes]:
    files = (one for one in corpus.rglob("*") if one.is_file() and ".kg" not in one.parts)
    return {one: one.read_bytes() for one in files}


def main() -> int:
    """Try the formats that are named, and print how their files ended."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--number", type=int, default=10_000, help="files of each format")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole", action="store_true", help="import each into a corpus, and check that")
    parser.add_argument("names", nargs="*", default=sorted(_ALL), metavar="FORMAT")
    asked = parser.parse_args()
    warnings.simplefilter("ignore")
    faults = 0
    for name in asked.names:
        ended = tried(name, asked.number, asked.seed, is_whole=asked.whole)
        faults += ended["faults"] + ended["slow"]
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        counts = ", ".join(f"{count:,} {how}" for how, count in sorted(ended.items()))
        print(f"{name}: {counts}; at most {most:,} MB so far", flush=True)
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
