"""Statements with their quotes as CSV: RFC 4180, every cell as it is, and no formula."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kg.formats.tables.statements import FIRST, in_a_cell, values_in
from kg.model import Mode
from kg.project import Project, open_project
from tests.support.command import run_here


def read(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(text, newline=""), strict=True))


def test_each_row_is_a_statement_with_its_claim_quote_and_article(first: Project) -> None:
    text = first.write_statements(according_to="everyone", count="statements", modes=["actual"])
    assert text.startswith(",".join(FIRST) + ",")
    assert text.count("\n") == text.count("\r\n")
    row = next(row for row in read(text) if row["statement"] == "editors/confrontation-spiral#s33")
    assert row["claim"].startswith("Russian servicemen – participate in – West-2017, quantity 100,000 (")
    assert row["quote"].startswith("100,000 Russian servicemen allegedly taking part")
    assert row["title"] == "Belarusian and Ukrainian Defence Ministries entangle in confrontation spiral"
    assert (row["publisher"], row["published"]) == ("Belarus in Focus", "2017-10-02")
    assert (row["according_to"], row["author_stance"]) == ("Ukrainian military leadership", "doubts")


def test_who_does_what_to_whom_comes_first_and_roles_have_columns(first: Project) -> None:
    rows = {row["statement"]: row for row in read(first.write_statements(according_to="everyone", count="statements"))}
    offer = rows["editors/prisoners-for-dialogue#s05"]
    assert [*offer][:4] == ["date", "subject_label", "relation_label", "object_label"]
    assert [offer[name] for name in FIRST[:4]] == [
        "2011-06-17",
        "Alexander Lukashenko",
        "offers release of",
        "political prisoners in Belarus",
    ]
    assert (offer["to"], offer["in_exchange_for"]) == ("the West", "resumption of relations with the West")
    assert (offer["subject"], offer["relation"], offer["object"]) == (
        "lukashenko",
        "offers_release",
        "political-prisoners",
    )
    assert (offer["when"], offer["inferred_when"], offer["dated_by"]) == ("", "2011-06-17", "event")
    assert offer["basis"].startswith("the paragraph goes on")
    undated = rows["editors/confrontation-spiral#s04"]
    assert (undated["date"], undated["earliest"], undated["dated_by"]) == ("2017-10-02", "", "article")
    article = first.corpus.articles["prisoners-for-dialogue"]
    assert article.body[int(offer["start"]) : int(offer["end"])].split() == offer["quote"].split()


@given(st.lists(st.text(st.sampled_from('";, a'), min_size=1).map(str.strip).filter(bool)))
def test_what_stands_in_a_cell_comes_back(values: list[str]) -> None:
    assert values_in(in_a_cell(values)) == values


def test_the_rows_are_those_of_the_selection(first: Project) -> None:
    acts = read(first.write_statements())
    assert {row["mode"] for row in acts} == {"actual"}
    assert {row["according_to"] for row in acts} == {""}
    found = first.write_statements(
        according_to="everyone",
        count="statements",
        modes=[str(mode) for mode in Mode],
        polarities=["affirmed", "denied"],
    )
    keys = [row["statement"] for row in read(found)]
    assert keys == sorted(keys)
    left_out = {*first.statements["statement"]} - {*keys}
    # s26 sums up s34, s36, s38 and s43; s48 is another reading of s47
    assert left_out == {"editors/confrontation-spiral#s26", "editors/confrontation-spiral#s48"}


def test_a_quote_with_quotation_marks_commas_and_a_formula_is_read_back(corpus_folder: Path) -> None:
    article = corpus_folder / "data" / "articles" / "harbour-offer.md"
    article.write_text(article.read_text("utf-8") + '\n\n=HYPERLINK("x", "a, b") she said.\n', encoding="utf-8")
    folder = corpus_folder / "data" / "annotations" / "zoe"
    folder.mkdir()
    (folder / "harbour-offer.yaml").write_text(
        "article: harbour-offer\ncoder: zoe\nstatements:\n  - {id: s1, subject: norland, relation: criticizes, "
        'object: sudland, quote: \'=HYPERLINK("x", "a, b") she said\'}\n',
        encoding="utf-8",
    )
    rows = read(open_project(corpus_folder).write_statements(coders=["zoe"]))
    assert [row["quote"] for row in rows] == ['\'=HYPERLINK("x", "a, b") she said']


def test_the_command_writes_the_same_and_refuses_to_choose_what_rdf_has_whole(corpus_folder: Path) -> None:
    done = run_here(corpus_folder, "export", "-o", "statements.csv", "--according-to", "everyone")
    assert done.status == 0, done.err
    wanted = open_project(corpus_folder).write_statements(according_to="everyone")
    assert (corpus_folder / "statements.csv").read_bytes().decode() == wanted
    refused = run_here(corpus_folder, "export", "-o", "graph.trig", "--according-to", "everyone")
    assert refused.status == 1
    assert "--according-to chooses statements, and RDF has them all" in refused.err
    assert run_here(corpus_folder, "export", "-o", "graph.trig").status == 0
