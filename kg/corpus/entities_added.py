"""Settings after entities were added at the end of their list: only these are read, where nothing else follows."""

from __future__ import annotations

import re

from kg.corpus.entity_file import NO_COUNTRY, Entities, Reading, check_countries
from kg.corpus.name_checks import names_written
from kg.corpus.names import Names
from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import Settings
from kg.corpus.yaml_file import YamlFile, as_items

_LIST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\n)*entities:[ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*  - ")
"""How a file begins whose entities are listed two letters in, as they mostly are."""
_MORE = re.compile(r"(?:\n[ \t]*(?:#[^\n]*)?)*\n  - ")
_AT_MARGIN = re.compile(r"^[^\s#]", re.MULTILINE)
_KEEPS_LINES = re.compile(r"[|>][0-9]?\+")
"""A text in lines of which those that are empty at its end count, too."""


def with_added(paths: CorpusPaths, before: Settings, names: Names, was: str, now: str) -> Settings | None:
    """Return settings after ``data/entities.yaml`` was changed, where all that came is entities without a problem.

    Args:
        paths: The files of the corpus.
        before: The settings before.
        names: The names of its listed entities.
        was: The text of the file then.
        now: Its text now.

    Returns:
        The settings; ``None`` where something else may differ, so that all must be read anew.
    """
    name, same = paths.name(paths.entities), was.rstrip()
    added = now[len(same) :]
    is_list = bool(_LIST.match(was)) and len(_AT_MARGIN.findall(was)) == 1
    if not (is_list and now.startswith(same) and _MORE.match(added)) or _KEEPS_LINES.search(was):
        return None
    if any(one.path == name and one.is_error for one in before.problems):
        return None
    file = YamlFile(name, f"entities:{added}", same.count("\n") + 1)
    blocks = file.data.get("entities") if isinstance(file.data, dict) else None
    if file.problems or not isinstance(blocks, list) or [*as_items(blocks)] != blocks:
        return None
    if any(names.candidates(one) for block in blocks for one in names_written(block)):
        return None
    known = Entities(before.faulty, dict(before.listed), dict(before.entity_lines))
    reading = Reading(file, before.vocabulary, before.config.languages[0], before.faulty, known, names)
    reading.read(blocks)
    entities = reading.entities
    if entities.problems:
        return None
    kept = (one for one in before.problems if one.code != NO_COUNTRY)
    problems = *kept, *check_countries(paths, entities, before.vocabulary)
    made = {"listed": entities.by_id, "entity_lines": entities.lines, "faulty": entities.faulty, "problems": problems}
    return before.model_copy(update=made)
