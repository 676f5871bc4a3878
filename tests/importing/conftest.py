"""A corpus into which something is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.scaffold import make_corpus


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A corpus without articles, beside which files can lie."""
    make_corpus(tmp_path / "own", "Own", "anna", empty=True)
    return tmp_path / "own"
