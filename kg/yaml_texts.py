"""Reading YAML files that come with the program, fast and with every scalar a text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

try:
    from yaml import CBaseLoader as Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import BaseLoader as Loader  # type: ignore[assignment]


def texts_in(path: Path) -> Any:
    """Return what is in a file: mappings, lists and texts, so that ``no`` and ``1`` are words as well."""
    with path.open(encoding="utf-8") as file:
        return yaml.load(file, Loader)
