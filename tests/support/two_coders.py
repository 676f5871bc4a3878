"""The second article as two coders annotated it, each without having seen the other's coding."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from tests.places import FIRST, ROOT
from tests.support.invented import write_files

SECOND = FIRST.parent / "second"
CODING = "annotations/second/confrontation-spiral.yaml"


def coded_twice(folder: Path) -> Path:
    """Write the corpus of the two articles with the second coding of the second one, and return its folder.

    What the second coder named as something that the corpus has by the same name is that.
    """
    shutil.copytree(ROOT / "data", folder / "data")
    shutil.copy(ROOT / "corpus.yaml", folder)
    own, new = (_entities(one / "data" / "entities.yaml") for one in (ROOT, SECOND))
    by_name = {name: id for id, entity in own.items() for name in _names(entity)}
    coding = (SECOND / "data" / CODING).read_text(encoding="utf-8")
    added = []
    for id, entity in new.items():
        (same, *_) = [*(by_name[name] for name in _names(entity) if name in by_name), id]
        if same != id:
            coding = coding.replace(id, same)
        elif id not in own:
            added.append(entity)
    entities = [*own.values(), *added]
    return write_files(folder, {f"data/{CODING}": coding, "data/entities.yaml": {"entities": entities}})


def _entities(file: Path) -> dict[str, dict[str, object]]:
    return {one["id"]: one for one in yaml.safe_load(file.read_text(encoding="utf-8"))["entities"]}


def _names(entity: dict[str, object]) -> list[str]:
    label, aliases = entity["label"], entity.get("aliases", [])
    several = [*aliases.values()] if isinstance(aliases, dict) else aliases
    assert isinstance(several, list)
    texts = [one for some in several for one in (some if isinstance(some, list) else [some])]
    return [*(label.values() if isinstance(label, dict) else [str(label)]), *map(str, texts)]
