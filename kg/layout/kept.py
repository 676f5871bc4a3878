"""Places of nodes kept from picture to picture, so that a network that grows keeps its form."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from kg.files import write_text
from kg.layout.layout import Place

_NAME = "places.json"


def read_places(folder: Path) -> dict[str, dict[str, Place]]:
    """Return the places kept in a folder, by level and by id; none where there is no such file, or one that is damaged.

    Args:
        folder: The folder of what a corpus has made, :attr:`kg.corpus.paths.CorpusPaths.made`.
    """
    try:
        by_level = json.loads((folder / _NAME).read_bytes())
        return {level: {id: _place(spot) for id, spot in places.items()} for level, places in by_level.items()}
    except (OSError, ValueError, TypeError, AttributeError, RecursionError, OverflowError):
        return {}


def keep_places(folder: Path, level: str, places: Mapping[str, Place]) -> None:
    """Keep the places of the nodes of a level, beside those of nodes that are not in the selection now.

    It is no failure if they cannot be kept: they are found anew.

    Args:
        folder: The folder of what a corpus has made.
        level: The level of the network, :class:`kg.selection.selection.Level`.
        places: Places by id.
    """
    kept = read_places(folder)
    merged = {**kept, level: {**kept.get(level, {}), **places}}
    if merged == kept:
        return
    # Ids that no UTF-8 can hold, such as half a surrogate pair, are written as escapes.
    text = json.dumps(merged, ensure_ascii=not _is_text(merged), indent=0, sort_keys=True, allow_nan=False)
    with suppress(OSError):
        write_text(folder / _NAME, text + "\n")


def _is_text(places: Mapping[str, Mapping[str, Place]]) -> bool:
    try:
        "".join(id for of_level in places.values() for id in of_level).encode()
    except UnicodeEncodeError:
        return False
    return True


def _place(spot: Iterable[object]) -> Place:
    x, y = spot
    if not (isinstance(x, int | float) and isinstance(y, int | float) and math.isfinite(x) and math.isfinite(y)):
        raise ValueError("a place is two numbers")
    return float(x), float(y)
