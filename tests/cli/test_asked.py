"""What is asked at a terminal: each answer does what it says, and whoever breaks off changes nothing."""

from __future__ import annotations

import os
import pty
import select
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.places import GOOD
from tests.support.command import Done, run_here

ANNOTATION = "data/annotations/boris/harbour-offer.yaml"
CURLY, SHUT = ("Sudland's defence ministry", "Sudland’s defence ministry"), ("probably shut", "probably close")
DATE = ("2.3.2017", "2017-03-02")


@pytest.fixture
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A corpus with three problems: two with a sure remedy, and between them one whose remedy is not sure."""
    for module in ("asked", "changing", "fixing"):
        monkeypatch.setattr(f"kg.cli.{module}.is_asked", lambda: True)
    shutil.copytree(GOOD, tmp_path / "corpus")
    (tmp_path / "corpus" / ANNOTATION).parent.mkdir()
    blocks = [f"{CURLY[0]} rejected the offer", f"Norland will {SHUT[0]} South Haven", "Norland will probably close"]
    text = "article: harbour-offer\ncoder: boris\nstatements:\n"
    for number, quote in enumerate(blocks):
        when = f"    when: {DATE[0]}\n" if number == 2 else ""
        ends = "    subject: Norland\n    relation: criticizes\n    object: Sudland\n"
        text += f"  - id: s{number}\n{ends}{when}    quote: {quote}\n"
    (tmp_path / "corpus" / ANNOTATION).write_text(text, encoding="utf-8")
    return tmp_path / "corpus"


def files(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file() and ".kg" not in path.parts
    }


def answered(own: Path, answers: str, *arguments: str) -> Done:
    return run_here(own, *arguments, stdin="".join(f"{one.strip()}\n" for one in answers.split(",")))


@pytest.mark.parametrize(
    ("answers", "mended"),
    [
        ("y,y,y", [CURLY, SHUT, DATE]),
        (" , , ", [CURLY, DATE]),
        ("n,n,n", []),
        ("n,yes,N", [SHUT]),
        ("a", [CURLY, DATE]),
        ("n,a", [SHUT, DATE]),
        ("y,q", [CURLY]),
        ("q", []),
        ("?,z,y,q", [CURLY]),
    ],
)
def test_each_answer_writes_what_it_says(own: Path, answers: str, mended: list[tuple[str, str]]) -> None:
    wanted = (own / ANNOTATION).read_text(encoding="utf-8")
    for old, new in mended:
        wanted = wanted.replace(old, new)
    done = answered(own, answers, "fix")
    assert done.status == 0
    assert (own / ANNOTATION).read_text(encoding="utf-8") == wanted
    number = f"{len(mended)} problem{'s' * (len(mended) != 1)}"
    said = f"Mended {number} in 1 file. To take it back: kg undo\n" if mended else "Nothing was changed.\n"
    assert done.out.endswith(said)


def test_what_is_written_now_and_then_is_shown_with_its_place(own: Path) -> None:
    out = answered(own, "?,q", "fix").out
    assert f"1 of 3: {ANNOTATION}:8:12\n" in out
    assert f"- {CURLY[0]} rejected the offer\n+ {CURLY[1]} rejected the offer\nWrite this? [Y/n/a/q/?] " in out
    assert "  a  all: write this and the rest that is sure, and ask no more\n" in out
    assert "Not sure. Write this? [y/N/a/q/?] " in answered(own, "n,q", "fix").out


def test_parts_that_the_article_has_more_than_once_are_proposed_with_the_words_behind_them(own: Path) -> None:
    text = (own / ANNOTATION).read_text(encoding="utf-8")
    quote = f"{SHUT[0]} South Haven"
    assert quote in text
    left_out = text.replace(f"Norland will {quote}", "Norland … probably close")
    (own / ANNOTATION).write_text(left_out, encoding="utf-8")
    assert answered(own, "n,y,q", "fix").status == 0
    new = "[{exact: Norland, suffix: will}, probably close]"
    assert (own / ANNOTATION).read_text(encoding="utf-8") == left_out.replace("Norland … probably close", new)


def test_where_the_answers_end_nothing_is_changed(own: Path) -> None:
    before = files(own)
    done = answered(own, "y,y", "fix")
    assert (done.status, done.err) == (1, "kg: no answer was given; nothing was changed\n")
    assert files(own) == before


def test_where_asking_is_broken_off_nothing_is_changed(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = files(own)
    answers = iter(["y", "y"])

    def asked(_: str) -> str:
        answer = next(answers, None)
        if answer is None:
            raise KeyboardInterrupt
        return answer

    monkeypatch.setattr("builtins.input", asked)
    done = run_here(own, "fix")
    assert (done.status, done.err) == (130, "kg: stopped; nothing was changed\n")
    assert files(own) == before


@pytest.mark.parametrize(
    ("answer", "is_made"), [("y", True), ("", True), ("s,y", True), ("n", False), ("?,s,no", False)]
)
def test_a_change_is_made_shown_or_left(own: Path, answer: str, is_made: bool) -> None:
    before = files(own)
    done = answered(own, answer, "rename", "entity", "norland", "nor-land")
    assert (files(own) != before) is is_made
    assert done.err == ("" if is_made else "kg: nothing was changed\n")
    assert done.status == int(not is_made)
    assert ("-  - id: norland" in done.out) is ("s" in answer.split(","))


def test_a_change_is_taken_back_when_that_is_agreed_to(own: Path) -> None:
    before = files(own)
    answered(own, "y", "rename", "coder", "anna", "maria")
    after = files(own)
    assert "-coder: maria\n+coder: anna\n" in answered(own, "s,n", "undo").out
    assert files(own) == after
    assert answered(own, "y", "undo").status == 0
    assert files(own) == before


def test_what_is_removed_is_asked_about(own: Path) -> None:
    assert answered(own, "n", "remove", "statement", "anna/storm-drill#s01").status == 1
    assert answered(own, "y", "remove", "article", "storm-drill", "--with-dependents").status == 0
    assert "data/articles/storm-drill.md" not in files(own)


@pytest.mark.parametrize(("answer", "kept"), [("1", "Q100"), ("", "Q100"), ("2", "Q101"), ("?,2", "Q101")])
def test_where_two_entities_differ_the_one_that_counts_is_chosen(own: Path, answer: str, kept: str) -> None:
    entities = own / "data/entities.yaml"
    more = "  - {id: nor, type: Country, label: Nor, identifiers: {wikidata: Q101}}\n"
    entities.write_text(entities.read_text(encoding="utf-8") + more, encoding="utf-8")
    done = answered(own, f"{answer},y", "merge", "entity", "norland", "nor")
    assert (
        "'identifiers wikidata' is 'Q100' in norland and 'Q101' in nor.\nKeep the first or the second? [1/2/q/?] "
        in done.out
    )
    assert ("  2  'Q101', of nor\n" in done.out) is ("?" in answer)
    text = entities.read_text(encoding="utf-8")
    assert f"wikidata: {kept}" in text
    assert {"Q100": "Q101", "Q101": "Q100"}[kept] not in text


def typed(own: Path, keys: bytes) -> Iterator[str]:
    """Yield what ``kg fix`` shows at a terminal of 40 columns before keys are pressed, and behind them; its status."""
    here, there = pty.openpty()
    program = subprocess.Popen(
        [sys.executable, "-m", "kg", "fix"],
        cwd=own,
        env={**os.environ, "COLUMNS": "40", "LINES": "24", "TERM": "dumb"},
        stdin=there,
        stdout=there,
        stderr=there,
        close_fds=True,
    )
    os.close(there)
    shown = b""
    while b"/?] " not in shown and select.select([here], [], [], 60)[0]:
        shown += os.read(here, 4096)
    yield shown.decode()
    os.write(here, keys)
    program.wait(timeout=60)
    rest = b""
    while select.select([here], [], [], 0)[0]:
        try:
            rest += os.read(here, 4096)
        except OSError:  # nobody writes any more
            break
    os.close(here)
    yield rest.decode()
    yield str(program.returncode)


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are Unix's")
def test_a_narrow_terminal_shows_whole_words_and_the_end_of_its_input_changes_nothing(own: Path) -> None:
    before = files(own)
    shown, rest, status = typed(own, b"\x04")
    lines = [line.strip() for line in shown.splitlines()]
    assert "these words are not in the article; the" in lines
    assert f"- {CURLY[0]} rejected" in lines
    assert "nothing was changed" in rest
    assert status == "1"
    assert files(own) == before
