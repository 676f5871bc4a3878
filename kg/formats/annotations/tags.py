"""Tags that say a variable and its value, such as ``subject:Belarus``, and those that are words alone."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAMED = re.compile(r"\s*([^\W\d][\w -]*?)\s*[:=]\s*(.*\S)\s*", re.DOTALL)
_ALONE = "tags"
"""The variable of tags that name none."""


def by_variable(tags: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return what tags say, by variable: ``actor: Belarus`` is Belarus in ``actor``, other tags are in ``tags``."""
    values: dict[str, tuple[str, ...]] = {}
    for tag in tags:
        found = _NAMED.fullmatch(tag)
        name, value = (found[1], found[2]) if found and not found[2].startswith("//") else (_ALONE, tag.strip())
        if value:
            values[name] = (*values.get(name, ()), value)
    return values
