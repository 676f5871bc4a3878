"""A schema of few relations: the shipped one is most of the store of a small corpus, and of the time to build it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from kg.corpus.shipped import shipped_schema
from kg.corpus.vocabulary_files import read_vocabulary
from kg.corpus.yaml_file import read_yaml

READ_FROM = "kg.corpus.vocabulary_files.shipped_schema"
"""What to patch for it to be read in place of the shipped one."""


def write_few_relations(folder: Path, relations: Iterable[str]) -> Path:
    """Write the shipped types and roles, and of the shipped relations some with what is broader.

    Args:
        folder: Where to.
        relations: The ids of the relations.

    Returns:
        The folder.
    """
    shipped = read_vocabulary()[0]
    kept = {id for name in relations for id in shipped.ancestors(name)}
    for file in shipped_schema().glob("*.yaml"):
        terms: Any = read_yaml(file.name, file).data
        if "relations" in terms:
            terms["relations"] = {id: _without_offers(term) for id, term in terms["relations"].items() if id in kept}
        (folder / file.name).write_text(json.dumps(terms), encoding="utf-8")
    return folder


def _without_offers(term: dict[str, Any]) -> dict[str, Any]:
    return {field: value for field, value in term.items() if field != "fulfils"}  # which are other relations
