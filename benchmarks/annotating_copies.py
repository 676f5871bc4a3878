"""Copies of corpora in which nothing is annotated yet: their entities are there, or must be made in the line."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from itertools import islice, product
from pathlib import Path
from typing import Any

import yaml

from kg.corpus.corpus import Corpus

_FIRST = (
    "Aleksandr Alena Alina Andrei Anna Anton Artur Barys Daria Dmitri Dzmitry Elena Franak Galina Hanna Igor Ihar"
    " Irina Ivan Jan Julia Katya Lech Leonid Lidia Maksim Maria Marek Mikalai Mikhail Natalia Nina Oleg Olga Pavel"
    " Piotr Roman Siarhei Stefan Sviatlana Tatiana Valery Viktar Viktor Vital Vladimir Yana Yuri Zenon Zmitser"
)
_LAST = (
    "Alek Bar Berl Bor Dan Dub Fed Gres Grom Ivan Kal Kar Koz Kras Kup Lap Lis Luk Mak Mel Mor Nov Orl Pav Petr Rom"
    " Sav Sem Sid Smirn Sok Tar Vas Vol Zhuk"
)
_ENDINGS = ("ov", "enko", "ski", "evich")
_PARTS = ("corpus.yaml", "data", "schema")
_OF_STATEMENTS = "denotes"
"""What a local entity has of statements, which are not there yet."""


def emptied(corpus: Corpus, to: Path, *, cold: bool, others: int = 0) -> None:
    """Write a copy of a corpus without its statements.

    Args:
        corpus: The corpus.
        to: The folder to be made.
        cold: Whether the entities that its statements name are missing, too.
        others: How many entities there are besides its own.
    """
    root = corpus.paths.root
    to.mkdir()
    for part in _PARTS:
        if (root / part).is_dir():
            shutil.copytree(root / part, to / part, ignore=shutil.ignore_patterns("*.schema.json"))
        elif (root / part).is_file():
            shutil.copy(root / part, to / part)
    for path in (to / "data" / "annotations").rglob("*.yaml"):
        if cold:
            path.unlink()
        else:
            _without_statements(path)
    if cold:
        _without_entities(
            to / "data" / "entities.yaml", {one for each in corpus.annotations.values() for one in _named(each)}
        )
    if others:
        entities = to / "data" / "entities.yaml"
        _write(entities, {"entities": [*_read(entities)["entities"], *islice(_others(), others)]})


def _others() -> Iterator[dict[str, str]]:
    """Yield people, companies and cities by names that many have, so that letters lead to several of them."""
    names = product(_FIRST.split(), (f"{stem}{ending}" for stem in _LAST.split() for ending in _ENDINGS))
    for number, (first, last) in enumerate(names):
        yield {"id": f"other-{number}", "type": "Person", "label": f"{first} {last}"}
        if number % 3 == 0:
            yield {"id": f"firm-{number}", "type": "Company", "label": f"{last} {first[:3]} Works"}
            yield {"id": f"place-{number}", "type": "City", "label": f"New {last}{first[-3:]}"}


def _named(annotation: Any) -> set[str]:
    return {id for statement in annotation.statements for id in statement.entities_named()}


def _without_statements(path: Path) -> None:
    block = _read(path)
    local = [{key: value for key, value in one.items() if key != _OF_STATEMENTS} for one in block.get("local", ())]
    _write(path, {**block, **({"local": local} if local else {}), "statements": []})


def _without_entities(path: Path, named: set[str]) -> None:
    kept = [one for one in _read(path)["entities"] if one["id"] not in named]
    ids = {one["id"] for one in kept}
    for one in kept:
        background = [each for each in one.pop("background", ()) if each["object"] in ids]
        if background:
            one["background"] = background
    _write(path, {"entities": kept})


def _read(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


def _write(path: Path, block: Any) -> None:
    path.write_text(yaml.safe_dump(block, allow_unicode=True, sort_keys=False), "utf-8")
