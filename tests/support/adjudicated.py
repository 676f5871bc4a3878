"""A short article as two coders annotated it: what they agree on, what they do not, and what one of them lacks."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.support.invented import write_files

ARTICLE = "harbour"
TEXT = """# Quarrel in the harbour

The envoy criticized the fleet. The fleet threatened Borland after the criticism. Some sailors support the ministry.

Arland accuses Borland. Borland denies it.
"""
_ENTITIES = {"envoy": "Person", "fleet": "Military", "ministry": "Ministry", "arland": "Country", "borland": "Country"}


def _statement(id: str, subject: str, relation: str, object: str, quote: str, **more: Any) -> dict[str, Any]:
    return {"id": id, "subject": subject, "relation": relation, "object": object, **more, "quote": quote}


ANNA = [
    _statement("s01", "envoy", "criticizes", "fleet", "The envoy criticized the fleet", act="row"),
    _statement(
        "s02", "fleet", "threatens", "borland", "The fleet threatened Borland after the criticism", when="after s01"
    ),
    _statement("s03", "some sailors", "supports", "ministry", "Some sailors support the ministry"),
    _statement("s04", "arland", "accuses", "borland", "Arland accuses Borland"),
    _statement("s05", "borland", "denies", "#s04", "Borland denies it"),
]
BEN = [
    _statement("s01", "borland", "denies", "#s02", "Borland denies it"),
    _statement("s02", "arland", "criticizes", "borland", "Arland accuses Borland", certainty="probable", act="row"),
    _statement("s03", "some sailors", "supports", "ministry", "Some sailors support the ministry", note="how many?"),
    _statement("s04", "fleet", "threatens", "borland", "The fleet threatened Borland"),
    _statement("s05", "fleet", "opposes", "borland", "after the criticism"),
]
"""Ben does not have the first of Anna's, and she does not have his last."""


def coded_by_two(folder: Path) -> Path:
    """Write the corpus, and return its folder."""
    sailors = {"anna": "sailors", "ben": "crew"}
    codings = {
        f"data/annotations/{coder}/{ARTICLE}.yaml": {
            "article": ARTICLE,
            "coder": coder,
            "local": [{"id": sailors[coder], "type": "UnnamedCollective", "label": "some sailors"}],
            "statements": statements,
        }
        for coder, statements in (("anna", ANNA), ("ben", BEN))
    }
    head = "---\npublisher: Gazette\npublished: 2004-05-06\nlanguage: en\n---\n"
    entities = [{"id": id, "type": type, "label": id.capitalize()} for id, type in _ENTITIES.items()]
    return write_files(
        folder,
        {
            "corpus.yaml": {
                "title": "Two coders",
                "base": "https://example.org/t/",
                "coder": "anna",
                "languages": ["en"],
            },
            "data/entities.yaml": {"entities": entities},
            f"data/articles/{ARTICLE}.md": head + TEXT,
            **codings,
        },
    )
