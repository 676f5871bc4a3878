"""Entities that are added at the end of their list are read alone, with the same result as if all were read."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.entities_added import with_added
from kg.corpus.names import Names
from kg.corpus.paths import CorpusPaths
from kg.corpus.settings import Settings, read_settings

NEW = "\n  - id: carl-dorn\n    type: Person\n    label: Carl Dorn\n"
IN_A_COUNTRY = f"{NEW}    background:\n      - {{relation: part_of, object: norland, record: a report}}\n"


@pytest.fixture
def paths(corpus_folder: Path) -> CorpusPaths:
    """The good corpus, whose list of entities ends with that of an entity."""
    return CorpusPaths(corpus_folder)


def read(paths: CorpusPaths, after: str) -> tuple[Settings | None, Settings]:
    """Return the settings as they are concluded after a change of the list of entities, and as all files say."""
    before, was = read_settings(paths), paths.entities.read_text("utf-8")
    paths.entities.write_text(after, "utf-8")
    return with_added(paths, before, Names(before.listed.values()), was, after), read_settings(paths)


@pytest.mark.parametrize(
    "added",
    [
        NEW,
        IN_A_COUNTRY,
        f"\n  # of the harbour\n\n{NEW[1:]}",
        NEW + "\n  - id: ada-ohm\n    type: Person\n    label: {en: Ada Ohm, pl: Ada Om}\n    aliases: {en: [Ohm]}\n",
        "".join(f"\n  - id: sailor-{one}\n    type: Person\n    label: Sailor {one}" for one in "abcdefghijkl"),
    ],
    ids=["one", "with a background", "below a comment", "two", "of no country, as most are then"],
)
def test_what_is_added_is_read_as_with_all_others(paths: CorpusPaths, added: str) -> None:
    text = paths.entities.read_text("utf-8").rstrip()
    found, whole = read(paths, text + added)
    assert found is not None
    assert found.model_dump() == whole.model_dump()


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text + NEW.replace("label: Carl Dorn", "label: Norland"),
        lambda text: text + NEW.replace("carl-dorn", "norland"),
        lambda text: text + NEW.replace("Person", "Persson"),
        lambda text: text + NEW + NEW,
        lambda text: text + NEW.replace("    type", "   type"),
        lambda text: text + "\n  - Carl Dorn\n",
        lambda text: text.replace("Norland", "Northland", 1) + NEW,
        lambda text: text + "\nothers: []\n",
        lambda text: text.rpartition("\n  - ")[0],
        lambda text: text,
    ],
    ids=["name", "id", "type", "twice", "no YAML", "no block", "another label", "another key", "removed", "as before"],
)
def test_where_more_may_differ_all_is_read_anew(paths: CorpusPaths, change: object) -> None:
    assert callable(change)
    found, _ = read(paths, change(paths.entities.read_text("utf-8").rstrip()))
    assert found is None


def test_all_is_read_anew_where_the_list_had_an_error_or_is_none(paths: CorpusPaths) -> None:
    text = paths.entities.read_text("utf-8").rstrip()
    for before in (f"{text}\n  - id: x\n", f"version: 1\n{text}\n", text.replace("entities:", "entities:\n  []\n#", 1)):
        paths.entities.write_text(before, "utf-8")
        found, _ = read(paths, before.rstrip() + NEW)
        assert found is None
