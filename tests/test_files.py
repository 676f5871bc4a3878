"""Writing: a file is there whole, or as it was before."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.files import write_text


def test_a_file_holds_the_text_in_utf8_with_the_line_ends_of_the_text(tmp_path: Path) -> None:
    write_text(tmp_path / "file.md", "Мінск\r\nй\u0306\n")
    assert (tmp_path / "file.md").read_bytes() == "Мінск\r\nй\u0306\n".encode()


@given(text=st.text())
def test_any_text_is_written_as_it_is(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "file.txt"
    write_text(path, text)
    assert path.read_bytes() == text.encode()


def test_missing_folders_are_made(tmp_path: Path) -> None:
    write_text(tmp_path / "a" / "b" / "file.md", "text")
    assert (tmp_path / "a" / "b" / "file.md").read_text(encoding="utf-8") == "text"


def test_a_file_is_replaced_and_nothing_else_is_left_beside_it(tmp_path: Path) -> None:
    write_text(tmp_path / "file.md", "a long first text")
    write_text(tmp_path / "file.md", "short")
    assert (tmp_path / "file.md").read_text(encoding="utf-8") == "short"
    assert [path.name for path in tmp_path.iterdir()] == ["file.md"]


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_on_a_failure_the_old_file_stays_and_nothing_is_left_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "file.md"
    path.write_text("old", encoding="utf-8")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, step, fail)
    with pytest.raises(OSError, match=r"No space left on device: '.*file\.md'"):
        write_text(path, "new")
    assert path.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file.md"]


def test_a_text_that_utf8_cannot_hold_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "file.md"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_text(path, "half a sign: \ud83d")
    assert path.read_text(encoding="utf-8") == "old"
    assert [path.name for path in tmp_path.iterdir()] == ["file.md"]


def test_a_file_cannot_take_the_place_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "file.md").mkdir()
    with pytest.raises(OSError, match=r"file\.md"):
        write_text(tmp_path / "file.md", "text")
    assert [path.name for path in tmp_path.iterdir()] == ["file.md"]


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o755])
def test_the_permissions_of_a_file_are_kept(tmp_path: Path, mode: int) -> None:
    path = tmp_path / "file.md"
    path.write_text("old", encoding="utf-8")
    path.chmod(mode)
    write_text(path, "new")
    assert path.stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600)])
def test_a_new_file_has_the_permissions_that_new_files_have(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write_text(tmp_path / "file.md", "new")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert (tmp_path / "file.md").stat().st_mode & 0o777 == mode


def test_a_link_stays_a_link_and_its_file_is_written(tmp_path: Path) -> None:
    (tmp_path / "real.md").write_text("old", encoding="utf-8")
    (tmp_path / "link.md").symlink_to(tmp_path / "real.md")
    write_text(tmp_path / "link.md", "new")
    assert (tmp_path / "link.md").is_symlink()
    assert (tmp_path / "real.md").read_text(encoding="utf-8") == "new"


def test_a_pipe_without_a_name_is_written_into() -> None:
    reading, writing = os.pipe()
    write_text(Path(f"/dev/fd/{writing}"), "into the pipe")
    os.close(writing)
    with os.fdopen(reading, encoding="utf-8") as pipe:
        assert pipe.read() == "into the pipe"


def test_links_in_a_circle_are_no_place_to_write_to(tmp_path: Path) -> None:
    (tmp_path / "one").symlink_to(tmp_path / "other")
    (tmp_path / "other").symlink_to(tmp_path / "one")
    with pytest.raises(OSError, match="symbolic links"):
        write_text(tmp_path / "one", "text")
    assert (tmp_path / "one").is_symlink()
