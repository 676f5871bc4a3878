"""The folder of published stores: readers never see a writer, and what a killed builder leaves behind does no harm."""

from __future__ import annotations

import errno
import gc
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from filelock import ReadWriteLock

from kg.errors import KgError, StoreBusy, StoreDamaged
from kg.store import folders
from kg.store.folders import StoreHold, Stores

_NOBODY = 65534

START = """
import sys
from pathlib import Path
from kg.store.folders import Stores
stores = Stores(Path(sys.argv[1]))
def tell(what): print(what, flush=True)
def wait(): sys.stdin.readline()
"""

HOLD = "held = stores.hold(); tell(held.folder.name); wait(); tell((held.folder / 'text').read_text()); held.release()"

BUILD = """
with stores.build() as draft:
    (draft.folder / "text").write_text("half")
    tell(draft.folder.name)
    wait()
"""


@pytest.fixture
def stores(tmp_path: Path) -> Stores:
    return Stores(tmp_path / ".kg")


class Process:
    """Another process that does something with the stores and says lines; it goes on when it is told to."""

    def __init__(self, program: str, stores: Stores) -> None:
        command = [sys.executable, "-c", START + program, str(stores.root)]
        self.inner = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.pid = self.inner.pid

    def says(self) -> str:
        assert self.inner.stdout is not None
        return self.inner.stdout.readline().rstrip("\n")

    def go_on(self) -> None:
        assert self.inner.stdin is not None
        self.inner.stdin.write("\n")
        self.inner.stdin.flush()

    def kill(self) -> None:
        self.inner.kill()
        self.inner.wait()


@contextmanager
def another(program: str, stores: Stores) -> Iterator[Process]:
    process = Process(program, stores)
    with process.inner:
        try:
            yield process
        finally:
            process.kill()


def publish(stores: Stores, text: str = "text") -> Path:
    with stores.build() as draft:
        (draft.folder / "text").write_text(text)
        draft.publish()
    return draft.folder


def hold(stores: Stores) -> StoreHold:
    one = stores.hold()
    assert one is not None
    return one


def names(stores: Stores) -> list[str]:
    return sorted(path.name for path in (stores.root / "stores").iterdir())


def pointer(stores: Stores) -> str:
    return (stores.root / "current").read_text()


def test_before_the_first_build_there_is_nothing_and_nothing_is_made(stores: Stores) -> None:
    assert stores.current() is None
    assert stores.hold() is None
    assert stores.holder() is None
    assert stores.remove_unused() == []
    assert stores.clean() == (0, 0)
    assert not stores.root.exists()


def test_a_published_store_is_the_current_one(stores: Stores) -> None:
    with stores.build() as draft:
        assert draft.folder == stores.root / "stores" / "1"
        assert list(draft.folder.iterdir()) == []
        assert draft.previous is None
        assert stores.current() is None
        draft.publish()
        assert stores.current() == draft.folder
    assert stores.current() == draft.folder
    assert pointer(stores) == "1\n"


def test_the_next_store_replaces_it(stores: Stores) -> None:
    first = publish(stores)
    with stores.build() as draft:
        assert draft.previous == first
        assert first.is_dir()
        draft.publish()
    assert stores.current() == draft.folder
    assert names(stores) == ["2"]


def test_git_sees_nothing_of_it_and_nothing_else_is_left(stores: Stores) -> None:
    publish(stores)
    assert {path.name for path in stores.root.iterdir()} - {"lock"} == {".gitignore", "current", "stores"}
    assert (stores.root / ".gitignore").read_text() == "*\n"


def test_a_relative_folder_stays_the_same_when_the_process_goes_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    stores = Stores(Path(".kg"))
    folder = publish(stores)
    monkeypatch.chdir("/")
    assert stores.current() == folder == tmp_path / ".kg" / "stores" / "1"


def test_nothing_is_published_when_the_block_raises(stores: Stores) -> None:
    first = publish(stores)
    with pytest.raises(FileNotFoundError), stores.build() as draft:
        (draft.folder / "text").write_text((first / "missing").read_text())
    assert stores.current() == first
    assert names(stores) == ["1"]
    assert stores.holder() is None


def test_without_publish_the_draft_is_removed(stores: Stores) -> None:
    with stores.build() as draft:
        (draft.folder / "part").mkdir()
    assert stores.current() is None
    assert names(stores) == []


def test_what_was_published_stays_though_the_block_raises_afterwards(stores: Stores) -> None:
    with pytest.raises(FileNotFoundError), stores.build() as draft:  # noqa: PT012
        draft.publish()
        (draft.folder / "missing").read_text()
    assert stores.current() == draft.folder


def test_what_was_published_stays_though_removing_older_ones_is_interrupted(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(stores)

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "rmtree", interrupt)
        with pytest.raises(KeyboardInterrupt), stores.build() as draft:
            draft.publish()
    assert stores.current() == draft.folder == stores.root / "stores" / "2"
    assert names(stores) == [f".gone-1-{os.getpid()}", "2"]
    stores.remove_unused()
    assert names(stores) == ["2"]


def test_a_draft_is_published_once_and_only_in_its_block(stores: Stores) -> None:
    with stores.build() as once:
        once.publish()
        with pytest.raises(KgError, match="already been published or given up"):
            once.publish()
    with stores.build() as given_up:
        pass
    newer = publish(stores)
    for draft in (once, given_up):
        with pytest.raises(KgError, match="already been published or given up"):
            draft.publish()
    assert stores.current() == newer


def test_a_full_disk_leaves_the_current_store(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    first = publish(stores)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with stores.build() as draft:
        monkeypatch.setattr(os, "fsync", full)
        sentence = r"current cannot be written: No space left on device; free some space$"
        with pytest.raises(KgError, match=sentence) as caught:
            draft.publish()
        assert caught.value.__suppress_context__
    assert stores.current() == first
    assert names(stores) == ["1"]
    assert [path.name for path in stores.root.iterdir() if path.name.endswith(".part")] == []


def test_stores_can_be_removed_from_a_full_disk(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    publish(stores)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    assert stores.clean() == (1, 0)


def test_a_draft_whose_folder_someone_removed_cannot_be_published(stores: Stores) -> None:
    first = publish(stores)
    with stores.build() as draft:
        shutil.rmtree(draft.folder)
        with pytest.raises(KgError, match="cannot be written: No such file"):
            draft.publish()
    assert stores.current() == first


def test_the_size_counts_every_file_shared_ones_too(stores: Stores) -> None:
    first = publish(stores, "12345")
    with stores.build() as draft:
        (draft.folder / "linked").hardlink_to(first / "text")
        (draft.folder / "inner").mkdir()
        (draft.folder / "inner" / "own").write_text("123")
        draft.publish()
        assert stores.size(draft.folder) == 5 + 3


def test_a_store_made_of_links_to_the_previous_one_has_a_lock_of_its_own(stores: Stores) -> None:
    first = publish(stores)
    with stores.build() as draft:
        for path in first.iterdir():
            (draft.folder / path.name).hardlink_to(path)
        draft.publish()
    with hold(stores) as one:
        assert one.folder == draft.folder
        assert not first.exists()
        publish(stores)
        assert names(stores) == ["2", "3"]
    publish(stores)
    assert names(stores) == ["4"]


def test_a_store_that_another_process_holds_stays_until_it_is_released(stores: Stores) -> None:
    publish(stores, "old")
    with another(HOLD, stores) as reader:
        assert reader.says() == "1"
        publish(stores, "new")
        assert names(stores) == ["1", "2"]
        assert stores.remove_unused() == []
        reader.go_on()
        assert reader.says() == "old"
        assert reader.inner.wait() == 0
    publish(stores)
    assert names(stores) == ["3"]


def test_several_readers_hold_one_store_and_the_last_frees_it(stores: Stores) -> None:
    publish(stores)
    with another(HOLD, stores) as one, another(HOLD, stores) as two:
        assert (one.says(), two.says()) == ("1", "1")
        publish(stores)
        one.go_on()
        assert one.inner.wait() == 0
        assert stores.remove_unused() == []
        two.go_on()
        assert two.inner.wait() == 0
        assert stores.remove_unused() == [1]


def test_a_killed_reader_holds_nothing(stores: Stores) -> None:
    publish(stores)
    with another(HOLD, stores) as reader:
        assert reader.says() == "1"
        publish(stores)
        reader.kill()
        assert stores.remove_unused() == [1]


def test_a_store_is_held_against_builds_of_the_same_process(stores: Stores) -> None:
    publish(stores, "old")
    with hold(stores) as one:
        publish(stores)
        assert (one.folder / "text").read_text() == "old"
        with hold(stores) as other:
            assert other.folder.name == "2"
        assert stores.remove_unused() == []
    assert stores.remove_unused() == [1]


def test_reading_a_held_store_does_not_end_the_hold_of_the_same_process(stores: Stores) -> None:
    publish(stores)
    with hold(stores) as one:
        hold(stores).release()
        stores.size(one.folder)
        publish(stores)
        with another("tell(stores.remove_unused())", stores) as cleaner:
            assert cleaner.says() == "[]"


def test_a_store_released_twice_is_released(stores: Stores) -> None:
    publish(stores)
    one = hold(stores)
    one.release()
    one.release()
    publish(stores)
    assert names(stores) == ["2"]


def test_a_store_may_be_released_by_another_thread(stores: Stores) -> None:
    publish(stores)
    one = hold(stores)
    thread = threading.Thread(target=one.release)
    thread.start()
    thread.join()
    publish(stores)
    assert names(stores) == ["2"]


def test_a_dropped_store_is_released(stores: Stores) -> None:
    publish(stores)
    dropped = [hold(stores)]
    publish(stores)
    assert names(stores) == ["1", "2"]
    dropped.clear()
    gc.collect()
    assert stores.remove_unused() == [1]


def test_a_store_held_until_the_interpreter_ends_makes_no_noise(stores: Stores) -> None:
    publish(stores)
    program = START + "import weakref; weakref.finalize(stores, id, None); held = stores.hold()"
    command = [sys.executable, "-W", "error", "-c", program, str(stores.root)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""
    publish(stores)
    assert names(stores) == ["2"]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_a_fork_of_a_reader_reads_on_and_ends_without_releasing_the_store(stores: Stores) -> None:
    publish(stores)
    program = """
import os
held = stores.hold()
if not os.fork():
    tell(stores.hold().folder.name)
    held.release()
    os._exit(0)
os.wait()
tell("child ended")
wait()
"""
    with another(program, stores) as reader:
        assert [reader.says(), reader.says()] == ["1", "child ended"]
        publish(stores)
        assert names(stores) == ["1", "2"]


@pytest.mark.parametrize("when", ["before the lock", "after the lock"])
def test_a_reader_that_opens_while_the_pointer_moves_gets_the_new_store(
    stores: Stores, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    publish(stores, "old")
    take: Callable[..., ReadWriteLock] = folders._lock
    moved: list[Path] = []

    def take_while_it_moves(folder: Path, *, alone: bool) -> ReadWriteLock:
        if alone or moved:
            return take(folder, alone=alone)
        lock = take(folder, alone=alone) if when == "after the lock" else None
        moved.append(folder)
        publish(stores, "new")
        return lock or take(folder, alone=alone)

    monkeypatch.setattr(folders, "_lock", take_while_it_moves)
    with hold(stores) as one:
        assert one.folder == stores.root / "stores" / "2"
        assert (one.folder / "text").read_text() == "new"
        stores.remove_unused()
        assert names(stores) == ["2"]


@pytest.mark.parametrize("move", [publish, Stores.clean])
def test_a_reader_that_has_read_the_pointer_before_it_moves_reads_it_again(
    stores: Stores, monkeypatch: pytest.MonkeyPatch, move: Callable[[Stores], object]
) -> None:
    publish(stores)
    point = Stores._pointed

    def point_before_it_moves(self: Stores) -> int:
        monkeypatch.setattr(Stores, "_pointed", point)
        number = point(self)
        move(stores)
        return number

    monkeypatch.setattr(Stores, "_pointed", point_before_it_moves)
    assert stores.current() == (stores.root / "stores" / "2" if move is publish else None)


def test_a_reader_that_opens_while_the_stores_are_removed_gets_none(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(stores)
    take: Callable[..., ReadWriteLock] = folders._lock

    def take_too_late(folder: Path, *, alone: bool) -> ReadWriteLock:
        if not alone:
            stores.clean()
        return take(folder, alone=alone)

    monkeypatch.setattr(folders, "_lock", take_too_late)
    assert stores.hold() is None


def test_readers_always_find_a_whole_store_while_another_process_builds(stores: Stores) -> None:
    publish(stores, "1")
    program = """
for _ in range(40):
    with stores.build() as draft:
        (draft.folder / "text").write_text(draft.folder.name)
        draft.publish()
"""
    seen: list[int] = []
    with another(program, stores) as builder:
        while builder.inner.poll() is None:
            with hold(stores) as one:
                assert (one.folder / "text").read_text() == one.folder.name
                seen.append(int(one.folder.name))
        assert builder.inner.returncode == 0
    assert seen == sorted(seen)
    assert pointer(stores) == "41\n"
    stores.remove_unused()
    assert names(stores) == ["41"]


def test_where_no_lock_can_be_written_the_store_is_opened_without_one(
    stores: Stores, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(stores)

    def refuse(*_: object, **__: object) -> ReadWriteLock:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    with monkeypatch.context() as patch:
        patch.setattr(folders, "ReadWriteLock", refuse)
        one = hold(stores)
    assert (one.folder / "text").read_text() == "text"
    one.release()


def test_a_store_that_is_being_removed_all_the_while_is_busy(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = publish(stores)
    monkeypatch.setattr(folders, "_REMOVAL_SECONDS", 0)
    lock = ReadWriteLock(folder / "readers.db", is_singleton=False)
    with lock.write_lock(), pytest.raises(StoreBusy, match=r"another process is removing .*; try again"):
        stores.hold()
    lock.close()
    hold(stores).release()


def test_a_lock_that_is_none_is_damage_and_the_next_build_mends_it(stores: Stores) -> None:
    folder = publish(stores)
    (folder / "readers.db").write_text("no database at all, and long enough to be seen as none" * 20)
    with pytest.raises(StoreDamaged, match="build again with: kg build --anew"):
        stores.hold()
    publish(stores)
    assert names(stores) == ["2"]
    hold(stores).release()


def test_a_second_builder_is_refused_and_told_who_builds(stores: Stores) -> None:
    with another(BUILD, stores) as builder:
        assert builder.says() == "1"
        sentence = rf"process {builder.pid} on host .+, `-c .*`, since .*\d\d:\d\d; wait for it to end, or stop it"
        with pytest.raises(StoreBusy, match=sentence), stores.build():
            pass
        assert re.match(rf"process {builder.pid} on host ", stores.holder() or "")
        for refused in (stores.remove_unused, stores.clean):
            with pytest.raises(StoreBusy, match=f"process {builder.pid} "):
                refused()
        assert names(stores) == ["1"]


def test_a_second_builder_may_wait_and_gets_the_lock(stores: Stores) -> None:
    program = "with stores.build(wait=None, on_wait=tell) as draft: draft.publish(); tell(draft.folder.name)"
    with ExitStack() as processes:
        with stores.build() as draft:
            second = processes.enter_context(another(program, stores))
            assert re.fullmatch(rf"process {os.getpid()} on host .* is building; waiting for it to end", second.says())
            draft.publish()
        assert second.says() == "2"
        assert second.inner.wait() == 0
    assert names(stores) == ["2"]


def test_a_builder_that_waited_in_vain_is_refused(stores: Stores) -> None:
    told: list[str] = []
    with another(BUILD, stores) as builder:
        assert builder.says() == "1"
        with pytest.raises(StoreBusy, match=f"process {builder.pid} "), stores.build(wait=0.01, on_wait=told.append):
            pass
        assert len(told) == 1
        with pytest.raises(StoreBusy), stores.build(on_wait=told.append):
            pass
        assert len(told) == 1


def test_two_builders_of_one_process_exclude_each_other(stores: Stores) -> None:
    with stores.build():
        for wait in (0, 0.01, None):
            with pytest.raises(StoreBusy, match=f"process {os.getpid()} "), Stores(stores.root).build(wait=wait):
                pass
        assert (Stores(stores.root).holder() or "").startswith(f"process {os.getpid()} ")
    publish(Stores(stores.root))


def test_a_killed_builder_leaves_the_lock_free_and_the_pointer_as_it_was(stores: Stores) -> None:
    first = publish(stores)
    with another(BUILD, stores) as builder:
        assert builder.says() == "2"
        builder.kill()
        assert (stores.root / "holder.json").exists()
        assert stores.current() == first
        assert names(stores) == ["1", "2"]
        assert stores.holder() is None
        with stores.build() as draft:
            assert names(stores) == ["1", "3"]
            draft.publish()
        assert stores.current() == stores.root / "stores" / "3"


def test_who_was_killed_is_not_said_to_build(stores: Stores) -> None:
    publish(stores)
    (stores.root / "holder.json").write_text("{}")
    assert stores.holder() is None
    assert not (stores.root / "holder.json").exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", "{}", '{"pid": 1, "host": "a", "command": "b", "since": "noon"}', "\0"]
)
def test_a_builder_that_does_not_say_who_it_is_is_another_process(stores: Stores, text: str) -> None:
    with stores.build():
        (stores.root / "holder.json").write_text(text)
        with pytest.raises(StoreBusy, match="in use by another process; wait"), stores.build():
            pass


def test_a_builder_is_named_with_the_day_if_it_is_not_today_and_without_control_signs(stores: Stores) -> None:
    said = {"pid": 4711, "host": "ada\x1b[2J", "command": "kg build\n", "since": "2001-02-03T14:03:00"}
    with stores.build():
        (stores.root / "holder.json").write_text(json.dumps(said))
        assert stores.holder() == "process 4711 on host ada[2J, `kg build`, since 2001-02-03 14:03"


@pytest.mark.parametrize(
    "text", ["", "\n", "0\n", "01\n", "-1\n", "1 \n", "1\n\n", "../1\n", "one\n", "\u0661\n", "\xff\0" * 99, "9" * 5000]
)
def test_garbage_in_the_pointer_is_no_store_and_the_next_build_mends_it(stores: Stores, text: str) -> None:
    publish(stores)
    (stores.root / "current").write_text(text, encoding="utf-8")
    assert stores.current() is None
    assert stores.hold() is None
    assert publish(stores) == stores.current()
    assert len(names(stores)) == 1


def test_bytes_in_the_pointer_that_are_no_text_are_garbage(stores: Stores) -> None:
    publish(stores)
    (stores.root / "current").write_bytes(b"\xff\xfe1")
    assert stores.current() is None


def test_a_pointer_without_a_line_end_is_read(stores: Stores) -> None:
    folder = publish(stores)
    (stores.root / "current").write_text("1")
    assert stores.current() == folder


def test_a_pointer_to_a_missing_folder_is_no_store_and_its_number_is_not_used_again(stores: Stores) -> None:
    publish(stores)
    (stores.root / "current").write_text("7\n")
    assert stores.current() is None
    assert stores.hold() is None
    assert publish(stores).name == "8"
    assert names(stores) == ["8"]


def test_a_pointer_that_is_a_link_is_not_followed(stores: Stores, tmp_path: Path) -> None:
    publish(stores)
    (tmp_path / "mine").write_text("1\n")
    (stores.root / "current").unlink()
    (stores.root / "current").symlink_to(tmp_path / "mine")
    assert stores.current() is None
    publish(stores)
    assert (tmp_path / "mine").read_text() == "1\n"
    assert not (stores.root / "current").is_symlink()


def test_what_killed_builders_left_is_removed_and_what_is_not_theirs_stays(stores: Stores) -> None:
    folder = publish(stores)
    for name in ("9", ".gone-3-1", "mine", "007"):
        (stores.root / "stores" / name / "inner").mkdir(parents=True)
    (stores.root / ".current.xyz.part").write_text("1")
    with stores.build() as draft:
        assert draft.folder.name == "10"
        assert draft.previous == folder
        assert names(stores) == ["007", "1", "10", "mine"]
        assert not (stores.root / ".current.xyz.part").exists()


def test_a_link_in_place_of_a_store_is_removed_and_not_followed(stores: Stores, tmp_path: Path) -> None:
    publish(stores)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "text").write_text("text")
    for name in ("5", ".gone-6-1"):
        (stores.root / "stores" / name).symlink_to(tmp_path / "mine", target_is_directory=True)
    (stores.root / "current").write_text("5\n")
    assert stores.current() is None
    publish(stores)
    assert names(stores) == ["6"]
    assert (tmp_path / "mine" / "text").read_text() == "text"


def test_links_within_a_store_are_removed_and_not_followed(stores: Stores, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "text").write_text("text")
    with stores.build() as draft:
        (draft.folder / "link").symlink_to(tmp_path / "mine", target_is_directory=True)
    assert (tmp_path / "mine" / "text").exists()


@pytest.mark.parametrize("step", ["rename", "rmtree"])
def test_a_store_that_cannot_be_removed_is_left_to_the_next_build(
    stores: Stores, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    publish(stores)

    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    with monkeypatch.context() as patch:
        if step == "rename":
            patch.setattr(Path, "rename", refuse)
        else:
            patch.setattr(os, "rmdir", refuse)
        second = publish(stores)
    assert stores.current() == second
    assert len(names(stores)) == 2
    publish(stores)
    assert names(stores) == ["3"]


def test_clean_removes_everything_that_nobody_holds(stores: Stores) -> None:
    publish(stores)
    assert stores.clean() == (1, 0)
    assert stores.current() is None
    assert names(stores) == []
    assert not (stores.root / "current").exists()
    assert publish(stores) == stores.current()


def test_clean_leaves_the_current_store_with_its_pointer_to_its_reader(stores: Stores) -> None:
    publish(stores)
    with another(HOLD, stores) as reader:
        assert reader.says() == "1"
        assert stores.clean() == (0, 1)
        assert stores.current() == stores.root / "stores" / "1"
        reader.go_on()
        assert reader.says() == "text"
        assert reader.inner.wait() == 0
    assert stores.clean() == (1, 0)


def test_clean_leaves_an_older_store_to_its_reader(stores: Stores) -> None:
    publish(stores)
    with another(HOLD, stores) as reader:
        assert reader.says() == "1"
        publish(stores)
        assert stores.clean() == (1, 1)
        assert stores.current() is None
        assert names(stores) == ["1"]


def _a_file(path: Path) -> None:
    path.write_text("text")


def _a_loop(path: Path) -> None:
    path.symlink_to(path)


def _a_link_to_nowhere(path: Path) -> None:
    path.symlink_to(path.with_name("nowhere"))


@pytest.mark.parametrize(
    ("put", "reason"),
    [(_a_file, "Not a directory"), (_a_loop, "Too many levels"), (_a_link_to_nowhere, "No such file or directory")],
)
@pytest.mark.parametrize("name", ["", "stores"])
def test_where_no_folder_can_be_a_sentence_says_why(
    stores: Stores, name: str, put: Callable[[Path], None], reason: str
) -> None:
    if name:
        stores.root.mkdir()
    put(stores.root / name)
    sentence = rf"^{re.escape(str(stores.root / name))} cannot be written: {reason}.*$"
    with pytest.raises(KgError, match=sentence) as caught, stores.build():
        pass
    assert caught.value.__suppress_context__
    assert stores.holder() is None


@pytest.mark.parametrize("name", ["lock", ".gitignore", "current"])
def test_a_folder_in_place_of_a_file_is_told(stores: Stores, name: str) -> None:
    (stores.root / name).mkdir(parents=True)
    with pytest.raises(KgError, match=r"cannot be written: .*$"):
        publish(stores)
    assert stores.current() is None
    assert names(stores) == []


def test_stores_in_a_loop_of_links_cannot_be_looked_at(stores: Stores) -> None:
    publish(stores)
    shutil.rmtree(stores.root / "stores")
    _a_loop(stores.root / "stores")
    for look in (stores.current, stores.hold, stores.clean, stores.remove_unused):
        with pytest.raises(KgError, match="move what is in its place"):
            look()


def test_a_file_in_place_of_everything_is_no_store(stores: Stores) -> None:
    _a_file(stores.root)
    assert stores.current() is None
    assert stores.hold() is None
    assert stores.clean() == (0, 0)


@pytest.mark.parametrize(
    ("number", "way"),
    [(errno.EACCES, "make the folder writable"), (errno.EROFS, "make the folder writable"), (errno.EIO, "try again")],
)
def test_a_folder_that_cannot_be_written_is_told_with_the_way_out(
    stores: Stores, monkeypatch: pytest.MonkeyPatch, number: int, way: str
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "mkdir", refuse)
    sentence = f"{stores.root} cannot be written: {os.strerror(number)}; {way}"
    with pytest.raises(KgError, match=f"^{re.escape(sentence)}$"), stores.build():
        pass


@pytest.fixture
def unprivileged_stores() -> Iterator[Stores]:
    """Stores in a folder that anyone may enter, with a user who is refused what the mode of a file forbids."""
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        stores = Stores(Path(folder) / ".kg")
        publish(stores)
        privileged = os.geteuid() == 0
        for path in [stores.root, *stores.root.rglob("*")] if privileged else []:
            os.chown(path, _NOBODY, _NOBODY)
        if privileged:
            os.seteuid(_NOBODY)
        try:
            yield stores
        finally:
            if privileged:
                os.seteuid(0)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_a_read_only_folder_can_be_read_and_not_built_in(unprivileged_stores: Stores) -> None:
    stores = unprivileged_stores
    folder = stores.current()
    assert folder is not None
    parts = [folder / "readers.db", folder, folder.parent, stores.root / "lock", stores.root]
    try:
        for path in parts:
            path.chmod(0o555)
        with hold(stores) as one:
            assert (one.folder / "text").read_text() == "text"
        with pytest.raises(KgError, match="cannot be written: Permission denied; make the folder writable"):
            publish(stores)
    finally:
        for path in parts:
            path.chmod(0o755)
