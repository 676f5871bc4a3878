"""The commands that change what people wrote: what they ask, show, refuse and say, and that no death leaves a half."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from kg.corpus.paths import CorpusPaths
from kg.corpus.writer import finish_interrupted
from tests.places import GOOD
from tests.support.command import run_here


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A copy of the good corpus, to be changed."""
    shutil.copytree(GOOD, tmp_path / "corpus")
    return tmp_path / "corpus"


def written(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".kg" not in path.parts
    }


def test_a_rename_is_shown_made_and_taken_back(own: Path) -> None:
    before = written(own)
    shown = run_here(own, "rename", "entity", "norland", "nor-land", "--dry-run")
    assert shown.status == 0
    assert "-  - id: norland\n+  - id: nor-land\n" in shown.out
    assert written(own) == before
    made = run_here(own, "rename", "entity", "norland", "nor-land", "--yes")
    assert (made.status, made.out) == (0, "Changed 2 places in 1 file. To take it back: kg undo\n")
    assert b"object: nor-land, record" in written(own)["data/entities.yaml"]
    assert run_here(own, "check").status == 0
    assert "-  - id: nor-land\n+  - id: norland\n" in run_here(own, "undo", "--dry-run").out
    undone = run_here(own, "undo", "--yes")
    assert undone.out == "Took back 'kg rename entity norland nor-land': 1 file as before.\n"
    assert written(own) == before
    none = run_here(own, "undo", "--yes")
    assert (none.status, none.err[:31]) == (1, "kg: there is no change to undo;")


def test_where_nobody_can_be_asked_yes_is_needed(own: Path) -> None:
    before = written(own)
    refused = run_here(own, "rename", "coder", "anna", "maria")
    assert refused.status == 1
    assert refused.err == "kg: nobody can be asked here; add --yes to make the change, or --dry-run to see it\n"
    assert written(own) == before
    assert run_here(own, "rename", "coder", "anna", "maria", "--yes").status == 0
    assert "data/annotations/maria/storm-drill.yaml" in written(own)
    assert not (own / "data/annotations/anna").exists()
    assert run_here(own, "check").status == 0


def test_line_ends_and_byte_order_marks_stay_as_they_are(own: Path) -> None:
    for path in (own / "data").rglob("*.*"):
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    before = written(own)
    assert run_here(own, "rename", "article", "harbour-offer", "offer-in-the-harbour", "--yes").status == 0
    assert run_here(own, "rename", "entity", "norland", "kingdom", "--keep-alias", "--yes").status == 0
    assert run_here(own, "rename", "statement", "offer-in-the-harbour#s06", "release", "--yes").status == 0
    assert run_here(own, "check").status == 0
    after = written(own)
    assert (
        b'sums_up: ["#release", "anna/offer-in-the-harbour#s11"]\r\n'
        in (after["data/annotations/anna/offer-in-the-harbour.yaml"])
    )
    for name, content in after.items():
        if name.startswith("data/"):
            assert content.startswith(b"\xef\xbb\xbf"), name
            assert content.count(b"\n") == content.count(b"\r\n"), name
    for _ in range(3):
        assert run_here(own, "undo", "--yes").status == 0
    assert written(own) == before


def test_any_command_makes_the_rest_of_a_change_that_was_interrupted(own: Path) -> None:
    before = written(own)
    assert run_here(own, "rename", "article", "storm-drill", "drill", "--yes").status == 0
    after, changes = written(own), own / ".kg" / "changes"
    assert run_here(own, "undo", "--dry-run").status == 0
    (changes / "1").replace(changes / "pending")  # as if it had ended after some of the files
    moved = own / "data" / "annotations" / "anna"
    (moved / "drill.yaml").rename(moved / "storm-drill.yaml")
    (moved / "storm-drill.yaml").write_bytes(before["data/annotations/anna/storm-drill.yaml"])
    assert run_here(own, "ask", "offers").status == 0
    assert written(own) == after
    assert run_here(own, "undo", "--yes").status == 0
    assert written(own) == before


def test_questions_of_the_corpus_that_have_the_word_are_named(own: Path) -> None:
    (own / "questions").mkdir()
    (own / "questions" / "closed.rq").write_text("SELECT ?s\nWHERE { ?s kg:blockades ?o }\n", encoding="utf-8")
    done = run_here(own, "rename", "relation", "blockades", "seals_off", "--yes")
    assert done.status == 0
    assert "'blockades' also stands in the question questions/closed.rq:2; look whether it means this" in done.out


def test_what_differs_between_merged_entities_is_named_and_chosen(own: Path) -> None:
    refused = run_here(own, "merge", "entity", "south-haven", "nordhaven", "--yes")
    assert refused.status == 1
    assert refused.err == (
        "kg: 'type' is 'Harbour' in south-haven and 'City' in nordhaven; say whose counts with --keep south-haven or "
        "--keep nordhaven; nothing was changed\n"
    )
    merged = run_here(own, "merge", "entity", "south-haven", "nordhaven", "--keep", "nordhaven", "--yes")
    assert merged.status == 1
    assert "this would make" in merged.err  # a city cannot be blockaded in this corpus
    assert run_here(own, "merge", "entity", "talks", "talks").err.startswith("kg: 'talks' and 'talks' are the same")


def test_all_that_differs_is_named_what_goes_is_told_and_notes_are_joined(own: Path) -> None:
    entities = own / "data" / "entities.yaml"
    funds = "".join(
        f"  - id: fund-{one}\n    type: NGO\n    label: Fund {one}\n    aliases: [fund-b]\n    note: Of {one}.\n"
        f"    identifiers: {{wikidata: Q{number}}}\n    attributes: {{seats: {number}}}\n"
        for one, number in (("a", 41), ("c", 42))
    )
    entities.write_text(
        entities.read_text(encoding="utf-8").replace("entities:\n", f"entities:\n{funds}"), encoding="utf-8"
    )
    refused = run_here(own, "merge", "entity", "fund-a", "fund-c", "--yes").err
    assert "wikidata' is 'Q41' in fund-a and 'Q42' in fund-c; 'attributes seats' is '41' in fund-a" in refused
    done = run_here(own, "merge", "entity", "fund-a", "fund-c", "--keep", "fund-c", "--keep-alias", "--yes")
    assert "kg: not kept: 'identifiers wikidata' of fund-a, which is 'Q41'\n" in done.err
    text = entities.read_text(encoding="utf-8")
    assert "    note: Of a. Of c.\n" in text
    assert text.count("fund-b") == text.count("fund-c") == 1


def test_entities_with_errors_and_files_that_cannot_be_read_are_called_so(own: Path) -> None:
    entities = own / "data" / "entities.yaml"
    text = entities.read_text(encoding="utf-8")
    fund = "entities:\n  - id: fund-a\n    type: Nonsense\n    label: Fund\n"
    entities.write_text(text.replace("entities:\n", fund), encoding="utf-8")
    refused = run_here(own, "merge", "entity", "fund-a", "norland", "--yes").err
    assert refused == "kg: the entity 'fund-a' has errors and is left out; see kg check\n"
    entities.write_text("<<<<<<< HEAD\n" + text, encoding="utf-8")
    for command in (["merge", "entity", "norland", "sudland"], ["remove", "entity", "norland"], ["explain", "s01"]):
        assert "data/entities.yaml:1:" in run_here(own, *command).err


def test_a_chain_of_sources_stays_without_quotation_marks(own: Path) -> None:
    assert run_here(own, "rename", "entity", "gazette", "daily", "--yes").status == 0
    path = own / "data" / "annotations" / "anna" / "harbour-offer.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("the Gazette > the", "daily > the"), encoding="utf-8")
    assert run_here(own, "rename", "entity", "daily", "weekly", "--yes").status == 0
    assert "    according_to: weekly > the ministry\n" in path.read_text(encoding="utf-8")


def test_what_is_needed_is_removed_only_with_what_needs_it(own: Path) -> None:
    before = written(own)
    refused = run_here(own, "remove", "statement", "harbour-offer#s06", "--yes")
    assert refused.status == 1
    assert refused.err == (
        "kg: 'harbour-offer#s06' is needed by 1 statement: anna/harbour-offer#s07; named in 1 other place: "
        "data/annotations/anna/harbour-offer.yaml:106; to remove these as well, add --with-dependents; "
        "nothing was changed\n"
    )
    assert written(own) == before
    made = run_here(own, "remove", "statement", "harbour-offer#s06", "--yes", "--with-dependents")
    assert made.status == 0, made.err
    assert run_here(own, "check").status == 0
    assert b"s06" not in written(own)["data/annotations/anna/harbour-offer.yaml"]
    run_here(own, "undo", "--yes")
    assert run_here(own, "remove", "article", "storm-drill", "--yes", "--with-dependents").status == 0
    assert "data/articles/storm-drill.md" not in written(own)
    assert run_here(own, "check").status == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("rename", "entity", "norlnd", "x"), "no entity is called 'norlnd'; did you mean 'norland'?"),
        (("rename", "article", "storm", "x"), "no article is called 'storm'"),
        (("rename", "coder", "ann", "x"), "no coder is called 'ann'; did you mean 'anna'?"),
        (("rename", "article", "storm-drill", "Storm Drill"), "'Storm Drill' cannot be an id; use small letters"),
        (("rename", "relation", "criticizes", "blames"), "'criticizes' comes with kg, and other corpora name it so"),
        (("rename", "statement", "s01", "x"), "'s01' is the name of 2 statements"),
        (("remove", "entity", "nobody"), "no entity is called 'nobody'"),
    ],
)
def test_what_cannot_be_changed_is_said_with_a_way(own: Path, arguments: tuple[str, ...], sentence: str) -> None:
    before = written(own)
    refused = run_here(own, *arguments, "--yes")
    assert refused.status == 1
    assert refused.err.startswith(f"kg: {sentence}")
    assert written(own) == before


def test_a_file_with_a_fault_of_its_own_keeps_a_rename_from_being_made(own: Path) -> None:
    path = own / "data/annotations/anna/storm-drill.yaml"
    path.write_text(path.read_text("utf-8") + "statements: [\n", encoding="utf-8")
    refused = run_here(own, "rename", "entity", "storm-9", "storm", "--yes")
    assert refused.status == 1
    assert "data/annotations/anna/storm-drill.yaml:28" in refused.err
    assert "mend this first, so that nothing is overlooked; nothing was changed" in refused.err


_RENAMER = """
import os
import sys
from pathlib import Path
from kg.corpus.changes import Changes
from kg.corpus.edits import Edit
from kg.corpus.paths import CorpusPaths
from kg.corpus.writer import write
paths = CorpusPaths(Path(sys.argv[1]))
for line in sys.stdin:
    child = os.fork()
    if child:
        print(child, flush=True)
        print(os.waitpid(child, 0)[1], flush=True)
        continue
    new = line.strip()
    changes = Changes(paths)
    for path in paths.article_files():
        changes.edit(path, Edit(0, 3, new))
        changes.move(path, path.with_name(new + path.name[3:]))
    write(paths, changes, "a rename")
    os._exit(0)
"""
"""Writes as ``kg rename`` does: 50 files change and move. Each line that it reads starts a process that does so."""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are forked, so that only the writing takes time")
def test_a_rename_of_fifty_files_that_is_killed_is_all_old_or_all_new_after_the_next_command(tmp_path: Path) -> None:
    paths = CorpusPaths(tmp_path)
    paths.articles.mkdir(parents=True)
    now, other = "old", "new"
    for number in range(50):
        (paths.articles / f"{now}-{number}.md").write_bytes(f"{now} text {number}\n".encode() * 200)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    arguments = [sys.executable, "-c", _RENAMER, str(tmp_path)]
    chance, pending, seconds, seen = random.Random(7), paths.made / "changes" / "pending", 0.0, set()
    with subprocess.Popen(
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, text=True, bufsize=1
    ) as renamer:
        assert renamer.stdin
        assert renamer.stdout
        for attempt in range(int(os.environ.get("KG_KILLS", "40"))):
            renamer.stdin.write(f"{other}\n")
            child = int(renamer.stdout.readline())
            started = time.perf_counter()
            while not pending.exists() and time.perf_counter() - started < 10 and attempt:
                time.sleep(0.0005)
            time.sleep(chance.random() * seconds)
            if attempt:
                with suppress(ProcessLookupError):
                    os.kill(child, signal.SIGKILL)
            renamer.stdout.readline()
            seconds = seconds or time.perf_counter() - started  # how long one takes, so that kills fall into it
            seen.add(len({path.name[:3] for path in paths.articles.iterdir() if not path.name.startswith(".")}))
            finish_interrupted(paths)
            names = sorted(path.name for path in paths.articles.iterdir())
            found = names[0][:3]
            assert names == sorted(f"{found}-{number}.md" for number in range(50))
            assert {path.read_bytes()[:3].decode() for path in paths.articles.iterdir()} == {found}
            now, other = found, "new" if found == "old" else "old"
        renamer.stdin.close()
    assert 2 in seen, "no kill fell between the first and the last file"
