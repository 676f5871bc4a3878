"""The explorer as a value of Python: how it is written."""

from __future__ import annotations

from pathlib import Path

import pytest

import kg


def test_its_page_is_written_again_and_replaces_no_one_else_s_file(corpus_folder: Path) -> None:
    shown = kg.show(kg.open(corpus_folder).network())
    page, notes = corpus_folder / "network.html", corpus_folder / "notes.html"
    assert shown.write(page) == page
    again = kg.show(kg.open(corpus_folder).network(), title="Another")
    again.write(page)
    assert page.read_text(encoding="utf-8") == again.html
    notes.write_text("mine", encoding="utf-8")
    with pytest.raises(kg.KgError, match="force=True"):
        shown.write(notes)
    assert notes.read_text(encoding="utf-8") == "mine"
    shown.write(str(notes), force=True)
    assert notes.read_text(encoding="utf-8") == shown.html
    with pytest.raises(kg.KgError, match="belongs to the corpus"):
        shown.write(corpus_folder / "corpus.yaml", force=True)
