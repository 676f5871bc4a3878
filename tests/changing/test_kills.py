"""A process that saves is killed at random moments: all that it told is in the files, and nothing is half written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.places import ROOT


@pytest.mark.skipif(os.name != "posix", reason="processes are forked")
def test_what_was_saved_survives_and_what_was_not_is_not_there(tmp_path: Path) -> None:
    made = subprocess.run(
        [sys.executable, ROOT / "benchmarks" / "saves.py", tmp_path / "corpus", "4"],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    found = json.loads(made.stdout)
    assert found["killed"] == found["as_told"] + found["one_more"] == 4
    assert found["wrong"] == 0
