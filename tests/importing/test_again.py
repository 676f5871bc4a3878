"""A table that is imported again, when rows cannot be read, others coded it, or somebody changed what it became."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from kg.corpus.paths import find_corpus
from kg.corpus.read import read_corpus
from tests.support.command import Done, run_here

HEADER = "title;publisher;date;who;what;whom;sentence"
ROWS = [f"Talks;Gazette;01.03.2026;Arland;criticizes;Borland;Arland criticizes {one}." for one in "ABCDE"]
KEY = "anna/talks#row-"


def bring_in(own: Path, rows: Sequence[str], *options: str, name: str = "t.csv", header: str = HEADER) -> Done:
    """Import a table; the corpus has no errors afterwards."""
    path = own.parent / name
    path.parent.mkdir(exist_ok=True)
    path.write_text("\n".join([header, *rows, ""]), encoding="utf-8")
    done = run_here(own, "import", path, "--yes", *options)
    assert done.err == ""
    assert not [one for one in read_corpus(find_corpus(own)).problems if one.is_error]
    return done


def said(own: Path, coder: str = "anna") -> list[str]:
    """Return the words of the statements of a coder."""
    return sorted(str(one.quote.exact) for one in read_corpus(find_corpus(own)).statements() if one.coder == coder)


ALL = [f"Arland criticizes {one}" for one in "ABCDE"]


@pytest.mark.parametrize("id", ["", "x"], ids=["without ids", "with ids"])
def test_statements_whose_rows_cannot_be_read_are_not_gone(own: Path, id: str) -> None:
    header = f"id;{HEADER}" if id else HEADER

    def numbered(rows: Sequence[str]) -> list[str]:
        letters = [one.partition("Arland criticizes ")[2][0] for one in rows]
        return [f"{id}{letter};{one}" if id else one for letter, one in zip(letters, rows, strict=True)]

    bring_in(own, numbered(ROWS), header=header)
    broken = [
        ROWS[0].replace("criticizes;", "zzyzx;"),
        ROWS[1].replace("01.03.2026", "31.02.2026"),
        ROWS[2] + ";one;two",
        ROWS[4],
    ]
    done = bring_in(own, numbered(broken), "--prune", header=header)  # D is gone, between C and E
    assert "3 records not placed" in done.out
    assert set(ALL) - {"Arland criticizes D"} <= {*said(own)}
    if id:
        assert said(own) == [one for one in ALL if one[-1] != "D"]
    bring_in(own, numbered(ROWS), header=header)
    assert said(own) == ALL


def test_a_mapping_that_lost_its_relations_loses_no_statement(own: Path) -> None:
    bring_in(own, ROWS)
    mapping = own.parent / "open.yaml"
    text = (own / "data/imports/t.map.yaml").read_text()
    mapping.write_text(text.replace("criticizes: criticizes", 'criticizes: "?"'))
    done = bring_in(own, ROWS, "--prune", "--map", str(mapping))
    assert "5 records not placed" in done.out
    assert said(own) == ALL
    mapping.write_text(text)
    assert "5 as before" in bring_in(own, ROWS, "--map", str(mapping)).out


def test_a_row_that_is_gone_is_pruned_where_another_one_cannot_be_read(own: Path) -> None:
    bring_in(own, ROWS)
    assert "1 removed" in bring_in(own, [ROWS[0].replace("01.03", "31.02"), *ROWS[1:3], ROWS[4]], "--prune").out
    assert said(own) == [one for one in ALL if one[-1] != "D"]


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\x85"])
def test_other_ends_of_lines_in_a_title_are_kept(own: Path, sign: str) -> None:
    rows = [one.replace("Talks", f"Talks{sign}end") for one in ROWS]
    bring_in(own, rows)
    assert "Nothing has changed" in bring_in(own, rows).out


def test_each_coder_has_the_statements_of_their_own_import(own: Path) -> None:
    of_bob = [*ROWS[:3], *(one.replace("criticizes ", "mocks ") for one in ROWS[3:])]
    bring_in(own, ROWS, "--coder", "anna", name="anna/codings.csv")
    assert "5 new statements" in bring_in(own, of_bob, "--coder", "bob", name="bob/codings.csv").out
    for _ in range(2):
        assert said(own, "anna") == ALL
        assert said(own, "bob") == [*ALL[:3], "Arland mocks D", "Arland mocks E"]
        assert "5 as before" in bring_in(own, ROWS, "--coder", "anna", name="anna/codings.csv").out
        assert "5 as before" in bring_in(own, of_bob, "--coder", "bob", name="bob/codings.csv").out
    assert "1 removed" in bring_in(own, ROWS[:4], "--coder", "anna", "--prune", name="anna/codings.csv").out
    assert (len(said(own, "anna")), len(said(own, "bob"))) == (4, 5)


def test_a_table_that_nobody_signed_is_taken_over_by_a_second_coder(own: Path) -> None:
    bring_in(own, ROWS)
    assert "5 new statements" in bring_in(own, ROWS, "--coder", "bob").out
    assert said(own) == said(own, "bob") == ALL
    done = bring_in(own, [*ROWS, ROWS[0].replace("A.", "F.")])
    assert "1 new statement and 5 as before" in done.out
    assert (len(said(own)), len(said(own, "bob"))) == (6, 5)


def test_statements_that_were_removed_here_are_told_and_not_counted(own: Path) -> None:
    other = ROWS[0].replace("Talks", "Fish").replace("01.03", "02.03")
    bring_in(own, [*ROWS, other])
    (own / "data/annotations/anna/talks.yaml").unlink()
    for _ in range(2):
        done = bring_in(own, [*ROWS, other])
        assert "1 as before" in done.out
        assert f"5 statements removed here since the last import, and left out again: {KEY}2" in done.out
    assert said(own) == ALL[:1]


def test_a_sentence_that_makes_the_words_of_another_statement_ambiguous_stops_no_other_row(own: Path) -> None:
    first = "Talks;Gazette;01.03.2026;Arland;criticizes;Borland;Arland criticizes Borland."
    bring_in(own, [first])
    longer = first.replace(";Arland criticizes Borland.", ";Yesterday Arland criticizes Borland. Corland too.")
    done = bring_in(own, [*ROWS, longer], name="u.csv")
    assert "5 new statements" in done.out
    assert f"u.csv:7: its sentence would make words of '{KEY}2' ambiguous" in done.out
    sheet = own / "data/annotations/anna/talks.yaml"
    quote = "quote: Arland criticizes Borland"
    text = sheet.read_text()
    assert quote in text
    neighbours = "quote: {exact: Arland criticizes Borland, prefix: '# Talks '}"
    sheet.write_text(text.replace(quote, neighbours))
    done = bring_in(own, [*ROWS, longer], name="u.csv")
    assert "1 new statement and 5 as before" in done.out


def test_what_changed_in_the_file_and_here_is_shown_and_settled_once_both_say_the_same(own: Path) -> None:
    bring_in(own, ROWS)
    sheet = own / "data/annotations/anna/talks.yaml"
    text = sheet.read_text()
    first = "relation: criticizes\n"
    sheet.write_text(text.replace(first, f"{first}    degree: harsh\n", 1))
    rows = [ROWS[0].replace("Borland", "Corland"), *ROWS[1:]]
    done = bring_in(own, rows)
    assert "In the file: object: Corland, no degree; here: object: Borland, degree: harsh." in done.out
    assert "object: Corland" not in sheet.read_text()
    assert "Corland" not in (own / "data/entities.yaml").read_text()
    other = ROWS[0].replace("Talks", "Fish").replace("Borland", "Corland")
    bring_in(own, [other], name="other.csv")
    sheet.write_text(sheet.read_text().replace("object: Borland", "object: Corland", 1))
    assert "5 as before" in bring_in(own, rows).out
    assert "degree: harsh" in sheet.read_text()
    assert "Nothing has changed" in bring_in(own, rows).out


def test_a_row_with_too_few_cells_stands_in_its_columns_and_is_imported_once_mended(own: Path) -> None:
    bring_in(own, [*ROWS[:4], "Talks;Gazette;01.03.2026;Arland;criticizes;Borland"])
    path = own / "data/imports/t.rejects.csv"
    header, row, *_ = path.read_text().splitlines()
    assert header == f"{HEADER};place;reason"
    assert row.startswith("Talks;Gazette;01.03.2026;Arland;criticizes;Borland;;t.csv:6;")
    path.write_text(path.read_text().replace("Borland;;", "Borland;Arland criticizes E.;"))
    done = run_here(own, "import", path, "--yes")
    assert "not used" not in done.out
    assert said(own) == ALL


def test_a_title_that_is_corrected_moves_its_statements_and_leaves_no_article_behind(own: Path) -> None:
    header = "who,what,whom,title,sentence"
    titles = [("Taks fail", "fish"), ("Edited", "dues"), ("Talks again", "tolls")]
    rows = [f"Arland,criticizes,Borland,{title},Arland criticizes Borland over {over}." for title, over in titles]
    bring_in(own, rows, header=header)
    edited = own / "data/articles/edited.md"
    edited.write_text(edited.read_text().replace("publisher: unknown", "publisher: Gazette"))
    corrected = [one.replace("Taks", "Talks").replace("Edited", "Moved") for one in rows]
    told = bring_in(own, corrected, header=header).out
    assert "are gone, since all of their statements have moved to others: taks-fail." in told
    assert {one.name for one in edited.parent.glob("*.md")} == {
        "talks-fail.md",
        "moved.md",
        "edited.md",
        "talks-again.md",
    }
    assert {one.article for one in read_corpus(find_corpus(own)).statements()} == {"talks-fail", "moved", "talks-again"}
    run_here(own, "undo", "--yes")
    assert {one.article for one in read_corpus(find_corpus(own)).statements()} == {"taks-fail", "edited", "talks-again"}
