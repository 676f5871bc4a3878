"""Who coded what, in words."""

from __future__ import annotations

from kg.corpus.versions import Coding
from kg.render.coders import coder_lines
from kg.table.set_aside import codings_frame, judged


def test_each_coder_is_named_with_what_does_not_count() -> None:
    codings = [
        *(("anna", "a", None), ("anna", "b", None), ("anna", "a-again", "a")),
        *(("ben", "a", None), ("ben", "b", None), ("ben", "c", None)),
        ("gold", "b", None),
    ]
    assert dict(coder_lines(judged(codings_frame(Coding(*one) for one in codings), "me"))) == {
        "anna": "3 articles; not counted: 1 that gold coded and 1 reprint",
        "ben": "3 articles; not counted: 2 that anna and gold coded",
        "gold": "1 article",
    }
