"""Another file of the same name is not taken for the one that was imported before."""

from __future__ import annotations

from pathlib import Path

import pytest

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from tests.support.command import Done, run_here

HEADER = "title;publisher;date;who;what;whom;sentence"
ROWS = [f"Talks {day};Gazette;0{day}.03.2026;Arland;criticizes;Borland;Arland criticizes it." for day in (1, 2, 3)]
OTHERS = [f"Fish {day};Gazette;0{day}.04.2026;Corland;threatens;Borland;Corland threatens it." for day in (1, 2, 3)]


def bring_in(own: Path, name: str, rows: list[str], *options: str, header: str = HEADER) -> Done:
    path = own.parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    return run_here(own, "import", path, "--yes", *options)


def number(own: Path) -> int:
    return len([*read_corpus(find_corpus(own)).statements()])


@pytest.mark.parametrize(
    ("name", "rows", "header", "why"),
    [
        ("april/claims.csv", OTHERS, HEADER, "nothing of what was imported as 'claims' is in claims.csv"),
        ("april/claims.csv", [ROWS[0], *OTHERS], HEADER, "most of what was imported as 'claims' is not in claims.csv"),
        ("march/claims.csv", OTHERS, HEADER, "nothing of what was"),
        (
            "march/claims.tsv",
            [f"{one};x" for one in OTHERS],
            f"{HEADER};extra",
            "was imported from claims.csv, which has other columns",
        ),
    ],
)
def test_another_file_of_the_same_name_is_refused_until_it_has_a_name(
    own: Path, name: str, rows: list[str], header: str, why: str
) -> None:
    bring_in(own, "march/claims.csv", ROWS)
    before = {path: path.read_bytes() for path in (own / "data").rglob("*") if path.is_file()}
    for options in ((), ("--prune",)):
        done = bring_in(own, name, rows, *options, header=header)
        assert why in done.err
        assert "give them a name of their own, such as --name claims-2" in done.err
    assert before == {path: path.read_bytes() for path in (own / "data").rglob("*") if path.is_file()}
    assert bring_in(own, name, rows, "--name", "claims-2", header=header).err == ""
    assert number(own) == len({*ROWS, *rows})  # a row of both files is one statement


@pytest.mark.parametrize("name", ["march/claims.csv", "moved/claims.csv", "moved/claims.tsv"])
def test_the_same_rows_are_known_again_wherever_the_file_lies(own: Path, name: str) -> None:
    bring_in(own, "march/claims.csv", ROWS)
    done = bring_in(own, name, [*ROWS, OTHERS[0]])
    assert done.err == ""
    assert "1 new statement and 3 as before" in done.out
    assert number(own) == 4


def test_where_the_same_file_has_other_rows_a_name_says_so(own: Path) -> None:
    bring_in(own, "march/claims.csv", ROWS)
    assert bring_in(own, "april/claims.csv", OTHERS, "--name", "claims", "--prune").err == ""
    assert number(own) == len(OTHERS)
    assert bring_in(own, "april/claims.csv", OTHERS).err == ""
