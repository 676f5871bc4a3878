"""What the page on agreement says of the second article, coded twice."""

from __future__ import annotations

from pathlib import Path

import kg
from tests.places import ROOT
from tests.support.two_coders import coded_twice


def test_the_page_says_what_is_measured(tmp_path: Path) -> None:
    rows = kg.open(coded_twice(tmp_path)).agreement().rows
    page = (ROOT / "docs" / "agreement.md").read_text(encoding="utf-8")
    for one in rows.filter(by="all").iter_rows(named=True):
        if one["pairs"]:
            figures = ["–" if one[name] is None else f"{one[name]:.2f}" for name in ("agreed", "chance", "alpha")]
            assert " | ".join([f"| {one['of']}", str(one["pairs"]), *figures]) + " |" in page
    for name, alpha in rows.filter(by="quotes").select("name", "alpha").head(2).iter_rows():
        assert f"| quotes, {name} | – | – | – | {alpha:.2f} |" in page
