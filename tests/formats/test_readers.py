"""Which format a file is of is told by what is in it, and every format keeps its contract."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

import pytest

from kg.errors import KgError
from kg.formats import readers as table
from kg.formats.reader import Reader
from kg.formats.records import Record, Unread
from tests.support.damaged import damaged, damaged_within
from tests.support.samples import SAMPLES, SHEETS


def nothing(paths: Sequence[Path]) -> Iterator[Record]:
    """Yield nothing."""
    yield from ()


ALPHA = Reader("alpha", "Alpha, project", (".alpha",), lambda _, head: head.startswith(b"A"), nothing)
ANY = Reader("any", "any text", (".txt",), lambda path, _: not path.is_dir(), nothing)


@pytest.fixture
def two(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let there be two formats, the second of which takes every file."""
    monkeypatch.setattr(table, "readers", lambda: {"alpha": ALPHA, "any": ANY})


@pytest.mark.usefixtures("two")
def test_a_file_is_known_by_its_content_and_before_that_by_its_ending(tmp_path: Path) -> None:
    for name, content, known in (
        ("a.alpha", "A", ALPHA),
        ("b", "A", ALPHA),
        ("c.alpha", "B", ANY),
        ("d.txt", "A", ANY),
    ):
        (tmp_path / name).write_text(content)
        assert table.reader_of([tmp_path / name]) is known, name


@pytest.mark.usefixtures("two")
def test_what_cannot_be_known_is_told_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "a.alpha").write_text("A")
    (tmp_path / "b.txt").write_text("B")
    for paths, said in (
        ([tmp_path], "--as: alpha or any"),
        ([tmp_path / "a.alpha", tmp_path / "b.txt"], "one after the other"),
        ([tmp_path / "none"], "it is not there"),
    ):
        with pytest.raises(KgError, match=re.escape(said)):
            table.reader_of(paths)
    with pytest.raises(KgError, match="did you mean 'alpha'"):
        table.reader_named("alhpa")


def test_each_shipped_format_has_a_name_of_its_own_that_can_be_typed() -> None:
    names = [*table.readers()]
    assert len(names) >= len(table._MODULES)
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name) for name in names)


@pytest.mark.parametrize("name", sorted(table.readers()))
def test_a_file_of_each_format_is_known_by_what_is_in_it(name: str, tmp_path: Path) -> None:
    assert table.reader_of([SAMPLES[name](tmp_path)]).name == name


@pytest.mark.parametrize("name", sorted(table.readers()))
def test_a_file_of_each_format_is_read_whole(name: str, tmp_path: Path) -> None:
    records = list(table.readers()[name].read([SAMPLES[name](tmp_path)]))
    assert records
    assert not [one for one in records if isinstance(one, Unread)]


@pytest.mark.parametrize("name", [*sorted(table.readers()), "table .xlsx"])
def test_damaged_files_of_each_format_end_in_records_or_in_a_sentence(name: str, tmp_path: Path) -> None:
    path, format = {**SAMPLES, **SHEETS}[name](tmp_path), table.readers()[name.partition(" ")[0]]
    whole = path.read_bytes()
    for content in chain(damaged(whole, 30), damaged_within(whole, 60)):
        path.write_bytes(content)
        refused = path.name
        try:
            assert all(isinstance(one, Record) for one in format.read([path]))
        except KgError as error:
            refused = str(error)
        assert path.name in refused
