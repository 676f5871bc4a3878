"""What the commands that change a corpus can add, rename, merge and remove."""

from __future__ import annotations

from enum import StrEnum


class Added(StrEnum):
    """What can be added."""

    ARTICLE = "article"


class Renamed(StrEnum):
    """What can be given another id."""

    ENTITY = "entity"
    RELATION = "relation"
    ROLE = "role"
    TYPE = "type"
    ARTICLE = "article"
    CODER = "coder"
    STATEMENT = "statement"


class Merged(StrEnum):
    """What can be made one."""

    ENTITY = "entity"


class Removed(StrEnum):
    """What can be removed."""

    ARTICLE = "article"
    ENTITY = "entity"
    STATEMENT = "statement"
