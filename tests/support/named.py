"""What can go wrong with names in the named view of the graph, as the script that the benchmark runs too finds it."""

from __future__ import annotations

from pathlib import Path

FAULTS = (Path(__file__).parents[2] / "benchmarks" / "named.js").read_text(encoding="utf-8")
