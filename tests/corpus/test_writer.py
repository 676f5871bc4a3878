"""The writer: a change is made whole or not at all, is refused where files changed meanwhile, and can be undone."""

from __future__ import annotations

import json
import os
import random
import zlib
from pathlib import Path

import pytest

from kg.corpus import writer
from kg.corpus.changes import Changes
from kg.corpus.edits import Edit
from kg.corpus.paths import CorpusPaths
from kg.corpus.seen import stamps
from kg.corpus.writer import finish_interrupted, undo, write
from kg.errors import ChangeRefused, KgError
from kg.files import write_bytes


@pytest.fixture
def paths(tmp_path: Path) -> CorpusPaths:
    """Three files of a corpus; nothing reads them as one."""
    found = CorpusPaths(tmp_path)
    for name in "abc":
        write_bytes(found.articles / f"{name}.md", f"\ufeffone {name}\r\ntwo\r\n".encode())
    return found


def article(paths: CorpusPaths, name: str) -> Path:
    return paths.articles / f"{name}.md"


def held(paths: CorpusPaths) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(paths.articles.iterdir())}


def change(paths: CorpusPaths) -> Changes:
    """Return a change that edits one file, moves and edits a second, removes a third and makes a new one."""
    changes = Changes(paths)
    changes.edit(article(paths, "a"), Edit(0, 3, "two\nlines"))
    changes.move(article(paths, "b"), article(paths, "moved"))
    changes.edit(article(paths, "b"), Edit(4, 5, "B"))
    changes.remove(article(paths, "c"))
    changes.put(article(paths, "new"), b"new")
    return changes


AFTER = {
    "a.md": "\ufefftwo\r\nlines a\r\ntwo\r\n".encode(),
    "moved.md": "\ufeffone B\r\ntwo\r\n".encode(),
    "new.md": b"new",
}


def test_a_change_of_several_files_keeps_every_other_byte_and_can_be_undone(paths: CorpusPaths) -> None:
    before = held(paths)
    write(paths, change(paths), "a test")
    assert held(paths) == AFTER
    assert undo(paths).made.title == "a test"
    assert held(paths) == before
    with pytest.raises(ChangeRefused, match="no change to undo"):
        undo(paths)


def test_changes_are_undone_the_last_one_first_and_all_small_ones_are_kept(paths: CorpusPaths) -> None:
    for number in range(60):
        changes = Changes(paths)
        changes.put(article(paths, f"n{number}"), b"x")
        write(paths, changes, f"number {number}")
    assert [undo(paths).made.title for _ in range(60)] == [f"number {number}" for number in range(59, -1, -1)]
    with pytest.raises(ChangeRefused):
        undo(paths)


def test_of_large_changes_only_so_many_are_kept(paths: CorpusPaths, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writer, "_LARGE", 200)
    monkeypatch.setattr(writer, "_KEPT_BYTES", 2000)
    for number in range(5):
        changes = Changes(paths)
        changes.put(article(paths, f"n{number}"), random.Random(number).randbytes(800))
        write(paths, changes, f"number {number}")
    assert [undo(paths).made.title for _ in range(2)] == ["number 4", "number 3"]
    with pytest.raises(ChangeRefused):
        undo(paths)


def test_a_file_that_changed_since_it_was_read_keeps_all_from_being_written_and_both_versions_are_shown(
    paths: CorpusPaths,
) -> None:
    changes = change(paths)
    changes.files()
    article(paths, "c").write_bytes(b"somebody else's words\n")
    before = held(paths)
    with pytest.raises(ChangeRefused) as refused:
        write(paths, changes, "a test")
    assert held(paths) == before
    assert "data/articles/c.md was changed by somebody else meanwhile" in str(refused.value)
    assert "-\ufeffone c" in str(refused.value)
    assert "+somebody else's words" in str(refused.value)


def test_nothing_is_undone_where_a_file_changed_since(paths: CorpusPaths) -> None:
    write(paths, change(paths), "a test")
    article(paths, "new").write_bytes(b"newer")
    before = held(paths)
    with pytest.raises(
        ChangeRefused, match=r"'a test' of \S+ \S+ cannot be taken back, since data/articles/new\.md was edited"
    ):
        undo(paths)
    assert held(paths) == before


@pytest.mark.parametrize("fails_at", range(3))
def test_what_cannot_be_written_is_taken_back(
    paths: CorpusPaths, monkeypatch: pytest.MonkeyPatch, fails_at: int
) -> None:
    before, calls = held(paths), []

    def full(path: Path, content: bytes, mode: int | None = None) -> None:
        if path.suffix == ".md":
            calls.append(path)
            if len(calls) == fails_at + 1:
                raise OSError(28, "No space left on device", str(path))
        write_bytes(path, content, mode)

    monkeypatch.setattr(writer, "write_bytes", full)
    with pytest.raises(KgError, match=r"data/articles/.*\.md cannot be written: No space left"):
        write(paths, change(paths), "a test")
    assert held(paths) == before
    finish_interrupted(paths)
    assert held(paths) == before


@pytest.mark.parametrize("dies_at", [1, 2, 3])
def test_a_change_that_was_interrupted_is_finished_by_the_next_command(
    paths: CorpusPaths, monkeypatch: pytest.MonkeyPatch, dies_at: int
) -> None:
    calls = []

    def dying(path: Path, content: bytes, mode: int | None = None) -> None:
        if path.suffix == ".md":
            calls.append(path)
            if len(calls) > dies_at:  # also when it is to be taken back: as if the power were cut
                path.with_name(f".{path.name}.half.part").write_bytes(content[:2])
                raise OSError(5, "Input/output error", str(path))
        write_bytes(path, content, mode)

    monkeypatch.setattr(writer, "write_bytes", dying)
    if dies_at < 3:
        with pytest.raises(KgError):
            write(paths, change(paths), "a test")
    else:
        write(paths, change(paths), "a test")
    monkeypatch.undo()
    finish_interrupted(paths)
    assert held(paths) == AFTER
    finish_interrupted(paths)


def test_a_file_that_somebody_changed_after_an_interruption_stays_and_is_named(paths: CorpusPaths) -> None:
    pending = paths.made / "changes" / "pending"
    write(paths, change(paths), "a test")
    journal = (paths.made / "changes" / "1").read_bytes()
    undo(paths)
    write_bytes(pending, journal)
    article(paths, "c").write_bytes(b"mine")
    with pytest.raises(KgError, match=r"'a test' was interrupted and is finished now, but for data/articles/c\.md"):
        finish_interrupted(paths)
    assert held(paths) == {**AFTER, "c.md": b"mine"}
    finish_interrupted(paths)


@pytest.mark.parametrize(
    "name",
    ["../outside.md", "/etc/passwd", "data/../../x.md", ".git/config", "data\\..\\x", "data/.profile", "data/x.py"],
)
def test_a_journal_that_came_with_a_corpus_writes_nothing_outside_of_its_data(paths: CorpusPaths, name: str) -> None:
    journal = {"title": "t", "when": "", "undoes": 0, "files": [[name, None, "eA=="]]}
    write_bytes(paths.made / "changes" / "pending", zlib.compress(json.dumps(journal).encode()))
    with pytest.raises(KgError, match="no file of a corpus"):
        finish_interrupted(paths)


def test_a_link_that_leads_out_of_the_corpus_is_not_written_through(
    paths: CorpusPaths, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside") / "file.md"
    outside.write_bytes(b"one")
    (paths.articles / "d.md").symlink_to(outside)
    changes = Changes(paths)
    changes.edit(article(paths, "d"), Edit(0, 3, "two"))
    with pytest.raises(ChangeRefused, match="leads out of the corpus"):
        write(paths, changes, "a test")
    assert outside.read_bytes() == b"one"


@pytest.mark.parametrize("place", ["data/x", "data/articles/x"])
def test_a_journal_that_came_with_a_corpus_writes_nothing_through_a_link(
    paths: CorpusPaths, tmp_path_factory: pytest.TempPathFactory, place: str
) -> None:
    outside, hooks = tmp_path_factory.mktemp("outside"), paths.root / ".git" / "hooks"
    hooks.mkdir(parents=True)
    for target in (outside, hooks):
        (paths.root / place).unlink(missing_ok=True)
        (paths.root / place).symlink_to(target)
        journal = {"title": "t", "when": "", "undoes": 0, "files": [[f"{place}/new.md", None, "eA=="]]}
        write_bytes(paths.made / "changes" / "pending", zlib.compress(json.dumps(journal).encode()))
        for command in (finish_interrupted, undo):
            with pytest.raises(KgError, match="leads out of the corpus"):
                command(paths)
        assert [*target.iterdir()] == []


def test_a_folder_of_changes_that_is_a_link_out_of_the_corpus_is_not_followed(
    paths: CorpusPaths, tmp_path_factory: pytest.TempPathFactory
) -> None:
    outside = tmp_path_factory.mktemp("outside")
    (outside / "pending").write_bytes(b"x")
    paths.made.mkdir()
    (paths.made / "changes").symlink_to(outside)
    finish_interrupted(paths)
    with pytest.raises(ChangeRefused, match=r"\.kg is a link that leads out of the corpus, or has one"):
        write(paths, change(paths), "a test")
    assert [one.name for one in outside.iterdir()] == ["pending"]


def test_a_change_into_a_folder_that_cannot_be_made_leaves_nothing_behind(paths: CorpusPaths) -> None:
    before = held(paths)
    changes = change(paths)
    changes.move(article(paths, "a"), paths.annotations / "anna" / "x.md")
    paths.annotations.write_bytes(b"a file where a folder is needed")
    with pytest.raises(KgError, match=r"data/annotations.* cannot be written: .*; nothing was changed"):
        write(paths, changes, "a test")
    assert held(paths) == before
    assert [one.name for one in (paths.made / "changes").iterdir()] == ["lock"]


def test_a_change_that_can_neither_be_made_nor_taken_back_says_so_and_undo_gives_it_up(
    paths: CorpusPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, calls = held(paths), []

    def broken(path: Path, content: bytes, mode: int | None = None) -> None:
        calls.append(path.name)
        if len(calls) > 2:
            raise OSError(30 if len(calls) == 3 else 5, "first" if len(calls) == 3 else "later", str(path))
        write_bytes(path, content, mode)

    monkeypatch.setattr(writer, "write_bytes", broken)
    with pytest.raises(KgError, match=r"moved\.md cannot be written: first; the change is half made; .*kg undo"):
        write(paths, change(paths), "a test")
    with pytest.raises(KgError, match=r"'a test' of .* is half made; mend this and try again, or .*kg undo"):
        finish_interrupted(paths)
    monkeypatch.undo()
    assert undo(paths, only_look=True).made.title == undo(paths).made.title == "a test"
    assert held(paths) == before
    finish_interrupted(paths)
    assert held(paths) == before


def test_a_change_that_is_stopped_is_taken_back_and_says_so(
    paths: CorpusPaths, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(paths)

    def stopped(path: Path, content: bytes, mode: int | None = None) -> None:
        write_bytes(path, content, mode)
        if path.name == "moved.md":
            monkeypatch.undo()
            raise KeyboardInterrupt

    monkeypatch.setattr(writer, "write_bytes", stopped)
    with pytest.raises(KeyboardInterrupt, match="nothing was changed"):
        write(paths, change(paths), "a test")
    assert held(paths) == before


@pytest.mark.parametrize("name", ["data/articles/z.md", "data/annotations/anna/z.yaml", "data/entities.yaml"])
def test_a_file_that_came_since_the_corpus_was_looked_at_keeps_all_from_being_written(
    paths: CorpusPaths, name: str
) -> None:
    seen, before = stamps(paths), held(paths)
    write_bytes(paths.root / name, b"x")
    with pytest.raises(ChangeRefused, match=f"{name} was changed by somebody else meanwhile"):
        write(paths, change(paths), "a test", seen=seen)
    (paths.root / name).unlink()
    assert held(paths) == before
    write(paths, change(paths), "a test", seen=stamps(paths))


@pytest.mark.skipif(os.name != "posix", reason="permissions are those of POSIX")
def test_who_may_read_a_file_stays_and_nobody_else_reads_journals(paths: CorpusPaths) -> None:
    article(paths, "b").chmod(0o600)
    article(paths, "c").chmod(0o640)
    write(paths, change(paths), "a test")
    assert article(paths, "moved").stat().st_mode & 0o777 == 0o600
    assert (paths.made / "changes" / "1").stat().st_mode & 0o777 == 0o600
    undo(paths)
    assert [article(paths, name).stat().st_mode & 0o777 for name in "bc"] == [0o600, 0o640]


def test_a_link_within_the_corpus_is_neither_moved_nor_removed(paths: CorpusPaths) -> None:
    article(paths, "link").symlink_to("a.md")
    changes = Changes(paths)
    for refused in (lambda path: changes.move(path, article(paths, "z")), changes.remove):
        with pytest.raises(KgError, match=r"data/articles/link\.md is a link, which kg neither moves nor removes"):
            refused(article(paths, "link"))
    changes.edit(article(paths, "link"), Edit(0, 3, "two"))
    write(paths, changes, "a test")
    assert article(paths, "link").is_symlink()
    assert article(paths, "a").read_bytes().startswith("\ufefftwo".encode())


def test_half_a_journal_is_removed_by_the_next_change(paths: CorpusPaths) -> None:
    write_bytes(paths.made / "changes" / ".pending.abc.part", b"half")
    write(paths, change(paths), "a test")
    assert sorted(one.name for one in (paths.made / "changes").iterdir()) == ["1", "lock"]


def test_what_a_change_does_is_counted_by_kind(paths: CorpusPaths) -> None:
    assert change(paths).told() == (
        "Change 2 places in 2 files, add 1 file, move 1 file and remove 1 file",
        "Changed 2 places in 2 files, added 1 file, moved 1 file and removed 1 file",
    )
    changes = Changes(paths)
    changes.remove(article(paths, "a"))
    changes.remove(article(paths, "b"))
    assert changes.told() == ("Remove 2 files", "Removed 2 files")


def test_the_difference_shows_what_changes_under_both_names(paths: CorpusPaths) -> None:
    shown = change(paths).diff().replace("\r", "").replace("\ufeff", "")
    assert shown == (
        "--- data/articles/a.md\n+++ data/articles/a.md\n@@ -1,2 +1,3 @@\n-one a\n+two\n+lines a\n two\n"
        "--- data/articles/c.md\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-one c\n-two\n"
        "--- data/articles/b.md\n+++ data/articles/moved.md\n@@ -1,2 +1,2 @@\n-one b\n+one B\n two\n"
        "--- /dev/null\n+++ data/articles/new.md\n@@ -0,0 +1 @@\n+new\n\\ No newline at end of file\n"
    )
