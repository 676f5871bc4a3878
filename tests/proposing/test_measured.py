"""What is said of the rules is what they do now: their shares follow from the corpora, and so does the page."""

from __future__ import annotations

import drafts

from kg.proposing.measured import MEASURED, as_json


def test_shares_and_page_are_those_that_the_benchmark_measures() -> None:
    made, held, whole = drafts.measured()
    hint = "the rules, the cues or a corpus changed: run benchmarks/drafts.py, and read docs/drafts.md"
    assert as_json(whole.fields, whole.triples) == MEASURED.read_text(encoding="utf-8"), hint
    assert drafts.page(made, held, whole) == drafts.PAGE.read_text(encoding="utf-8"), hint
