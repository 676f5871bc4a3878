"""Where things lie: the repository, corpora to test with, and values that others published."""

from pathlib import Path

ROOT = Path(__file__).parent.parent
"""The repository, which is itself the first corpus."""

FIRST = ROOT / "tests" / "corpora" / "first"
"""The two articles as they were when the rules were tested on them; the corpus itself may change."""

GOOD = ROOT / "tests" / "corpora" / "good"
"""A small corpus without problems, to be read only."""

IMPORTED = ROOT / "tests" / "corpora" / "imported"
"""A small corpus with rows of a table that have no words, to be read only."""

BAD = ROOT / "tests" / "corpora" / "bad"
"""Corpora of one file each, with the problems they must give."""

ORACLES = ROOT / "tests" / "oracles"
"""Values that others published."""
