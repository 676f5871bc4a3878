"""Contested claims: on what sources differ, and on what they do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import count
from typing import Any
from xml.etree import ElementTree

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.analysis.contested import CONTESTED
from kg.analysis.contested.compute import Contested, contested
from kg.analysis.contested.figure import draw_contested
from kg.corpus.shipped import shipped_examples
from kg.errors import NameNotFound
from kg.project import Project, open_project
from kg.selection.selection import Level, Selection
from kg.table.columns import COLUMNS, make_table
from kg.vocabulary import STATEMENT, Vocabulary
from tests.support.drawn import texts_of
from tests.support.invented import invent
from tests.support.made import actor, made
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]

NAMES = ("ada", "bor", "cid", "dan", "eve")


def find_in(*rows: Row, one: str | None = None, other: str | None = None, **selection: Any) -> Contested:
    corpus = made([actor(name, name.title()) for name in NAMES], [], []).corpus
    table = make_table(polars.DataFrame(list(rows), schema=dict(COLUMNS)))
    return contested(Rows(table, corpus.vocabulary, corpus.entities), Selection(**selection), one=one, other=other)


def of_corpus(project: Project, **options: Any) -> Contested:
    selection = Selection(level=options.pop("level", Level.ENTITY))
    return contested(project.backend, selection, **options)


def claims(result: polars.DataFrame) -> dict[tuple[str, str, str], tuple[str, list[str], list[str]]]:
    """Return who is for and against each claim."""
    return {
        (row["subject"], row["relation"], row["object"]): (row["dispute"], row["for_sources"], row["against_sources"])
        for row in result.iter_rows(named=True)
    }


GAZETTE, HERALD = {"publisher": "Gazette", "article": "a"}, {"publisher": "Herald", "article": "b"}
DENIED = {"polarity": "denied"}
POLARITIES = ("affirmed", "denied")


# The two articles.


def test_in_the_two_articles_the_author_doubts_three_claims(first: Project) -> None:
    result = of_corpus(first)
    author = ["Belarus in Focus"]
    assert claims(result.rows) == {
        ("government-of-belarus", "achieves", "welfare-state"): ("doubts", ["Belarusian authorities"], author),
        ("russia", "mobilizes", "military-presence-in-belarus"): ("doubts", ["Ukrainian military leadership"], author),
        ("russian-servicemen", "participates_in", "west-2017"): ("doubts", ["Ukrainian military leadership"], author),
    }
    assert result.rows["details"].to_list() == ["", "at Belarus", "quantity 100,000"]
    assert of_corpus(first, level=Level.COUNTRY).rows.equals(result.rows)
    assert result.contradictions.is_empty()
    keys = [["editors/prisoners-for-dialogue#s21"], *(["editors/confrontation-spiral#" + id] for id in ("s41", "s33"))]
    assert result.rows["statements"].to_list() == keys
    assert (result.support.statements, result.support.articles, result.support.sources) == (3, 2, 3)


def test_two_sources_are_set_against_each_other_by_name(first: Project) -> None:
    result = of_corpus(first, one="Belarus in Focus", other="Ukrainian military leadership")
    assert result.viewpoints == (
        "according to Belarus in Focus",
        "according to Ukrainian military leadership (quoted by Belarus in Focus)",
    )
    assert set(result.rows["relation"]) == {"mobilizes", "participates_in"}
    alone = of_corpus(first, one="Belarusian authorities")
    assert alone.rows["relation"].to_list() == ["achieves"]


def test_sources_that_agree_contest_nothing_and_a_sentence_says_so(first: Project) -> None:
    result = of_corpus(first, one="NATO leadership", other="Lukashenko")
    assert result.rows.is_empty()
    assert result.notes == ("Neither of the two contests what the other claims.",)
    assert str(result.support) == "0 acts, 0 statements, 0 articles and 0 sources"


def test_an_unknown_source_is_named_with_a_proposal(first: Project) -> None:
    with pytest.raises(NameNotFound, match="nobody called 'Lukashenka Alexandr'"):
        of_corpus(first, one="Lukashenka Alexandr")
    with pytest.raises(NameNotFound, match="the articles do not quote Poland"):
        of_corpus(first, one="Poland", other="Lukashenko")


def test_whoever_the_coder_inferred_as_a_source_is_not_said_to_be_quoted(first: Project) -> None:
    """The texts name nobody for s21 and s41 (the passive "it was stated"), and name the military leadership for s33."""
    texts = [line.text for line in CONTESTED.show(of_corpus(first)).lines]
    assert ["(inferred; told by Belarus in Focus)" in text for text in texts] == [True, True, False]
    assert ["(quoted by Belarus in Focus)" in text for text in texts] == [False, False, True]


def test_who_is_told_to_deny_is_one_of_the_sources_that_are_counted(make_row: MakeRow) -> None:
    """By hand: eve says it, and dan is told to deny it; the paper only tells of both."""
    claim = make_row("ada", "attacks", "bor", **GAZETTE, sources=["eve"], author_stance="neutral")
    denial = make_row("dan", "denies", None, object=claim["statement"], object_type=STATEMENT, stance=-1, **GAZETTE)
    result = find_in(claim, denial)
    assert result.rows.select("for_sources", "against_sources").rows() == [(["Eve"], ["Dan"])]
    assert result.support.sources == 2


# What sets sources for and against a claim.


def test_what_one_affirms_another_denies(make_row: MakeRow) -> None:
    result = find_in(
        make_row("ada", "accuses", "bor", **GAZETTE, certainty="probable"),
        make_row("ada", "accuses", "bor", **HERALD, **DENIED),
    )
    assert claims(result.rows) == {("ada", "accuses", "bor"): ("denies", ["Gazette"], ["Herald"])}
    row = result.rows.row(0, named=True)
    assert (row["for_statements"], row["against_statements"]) == (["anna/a#s0000"], ["anna/b#s0001"])
    assert row["statements"] == ["anna/a#s0000", "anna/b#s0001"]
    assert row["articles"] == 2
    assert (row["subject_label"], row["relation_label"], row["object_label"]) == ("Ada", "accuses", "Bor")
    positions = result.positions.select("source_label", "side", "how", "certainty", "reporters", "articles").rows()
    assert positions == [
        ("Gazette", "for", "affirms", ["probable"], [], 1),
        ("Herald", "against", "denies", ["certain"], [], 1),
    ]


@pytest.mark.parametrize(
    ("stance", "polarity", "expected"),
    [
        ("doubts", "affirmed", ("doubts", ["Eve"], ["Gazette"])),
        ("rejects", "affirmed", ("rejects", ["Eve"], ["Gazette"])),
        ("doubts", "denied", ("denies", ["Gazette"], ["Eve"])),
        ("rejects", "denied", ("denies", ["Gazette"], ["Eve"])),
        ("neutral", "affirmed", None),
        ("endorses", "affirmed", None),
        ("endorses", "denied", None),
    ],
)
def test_an_author_stands_to_what_others_hold(
    make_row: MakeRow, stance: str, polarity: str, expected: tuple[str, list[str], list[str]] | None
) -> None:
    reported = {"sources": ["eve"], "author_stance": stance, "polarity": polarity}
    result = claims(find_in(make_row("ada", "accuses", "bor", **GAZETTE, **reported)).rows)
    assert result == ({("ada", "accuses", "bor"): expected} if expected else {})


def test_who_says_that_it_was_once_so_does_not_contradict_who_says_that_it_is_not_so(make_row: MakeRow) -> None:
    denied = make_row("ada", "ally_of", "bor", **HERALD, **DENIED)
    assert find_in(make_row("ada", "ally_of", "bor", ended=True, **GAZETTE), denied).rows.is_empty()
    assert find_in(make_row("ada", "ally_of", "bor", **GAZETTE), denied).rows.height == 1


def test_the_last_of_nested_sources_holds_the_claim_and_the_author_doubts_it(make_row: MakeRow) -> None:
    row = make_row("ada", "accuses", "bor", **GAZETTE, sources=["eve", "dan"], author_stance="doubts")
    assert claims(find_in(row).rows) == {("ada", "accuses", "bor"): ("doubts", ["Dan"], ["Gazette"])}


def test_who_endorses_a_claim_is_for_it(make_row: MakeRow) -> None:
    rows = [
        make_row("ada", "accuses", "bor", **GAZETTE, sources=["eve"], author_stance="endorses"),
        make_row("ada", "accuses", "bor", **HERALD, **DENIED),
    ]
    assert claims(find_in(*rows).rows) == {("ada", "accuses", "bor"): ("denies", ["Eve", "Gazette"], ["Herald"])}


def test_who_is_told_to_deny_a_claim_is_against_it(make_row: MakeRow) -> None:
    claim = make_row("ada", "attacks", "bor", sources=["eve"], author_stance="neutral")
    of_claim = {"object_type": "Statement", "object_label": claim["statement"], "counterparties": []}
    result = find_in(claim, make_row("ada", "denies", claim["statement"], **of_claim))
    assert claims(result.rows) == {("ada", "attacks", "bor"): ("denies", ["Eve"], ["Ada"])}
    denial = result.positions.row(by_predicate=polars.col("source") == "ada", named=True)
    assert denial["statements"] == ["anna/a#s0001"]
    assert denial["reporters"] == ["Gazette"]
    named = find_in(claim, make_row("ada", "denies", claim["statement"], **of_claim), one="Ada", other="Eve")
    assert claims(named.rows) == claims(result.rows)
    assert named.viewpoints[0] == "according to Ada (quoted by Gazette)"


def test_who_denies_a_denial_is_for_the_claim(make_row: MakeRow) -> None:
    claim = make_row("ada", "attacks", "bor", sources=["eve"], polarity="denied")
    result = find_in(claim, make_row("cid", "denies", claim["statement"], object_type="Statement", counterparties=[]))
    assert claims(result.rows) == {("ada", "attacks", "bor"): ("denies", ["Cid"], ["Eve"])}


@pytest.mark.parametrize(
    "more",
    [{"mode": "intended"}, {"polarity": "denied"}],
)
def test_a_denial_that_did_not_happen_sets_nobody_against(make_row: MakeRow, more: Row) -> None:
    claim = make_row("ada", "attacks", "bor")
    denial = make_row("cid", "denies", claim["statement"], object_type="Statement", counterparties=[], **more)
    assert find_in(claim, denial).rows.is_empty()


@pytest.mark.parametrize("relation", ["rejects", "criticizes", "reacts_negatively_to", "opposes", "avoids", "states"])
def test_other_acts_against_a_claim_do_not_say_that_it_is_untrue(make_row: MakeRow, relation: str) -> None:
    claim = make_row("ada", "attacks", "bor")
    act = make_row("cid", relation, claim["statement"], object_type="Statement", counterparties=[])
    assert find_in(claim, act).rows.is_empty()


# What is the same claim.


def test_relations_that_hold_both_ways_are_one_claim_both_ways(make_row: MakeRow) -> None:
    result = find_in(
        make_row("bor", "at_war_with", "ada", **GAZETTE), make_row("ada", "at_war_with", "bor", **HERALD, **DENIED)
    )
    assert claims(result.rows) == {("ada", "at_war_with", "bor"): ("denies", ["Gazette"], ["Herald"])}
    one_way = find_in(
        make_row("bor", "accuses", "ada", **GAZETTE), make_row("ada", "accuses", "bor", **HERALD, **DENIED)
    )
    assert one_way.rows.is_empty()


def quantity(number: str) -> Row:
    return {"roles": [{"role": "quantity", "value": number, "is": "number"}]}


def test_a_claim_is_the_same_only_with_all_its_roles(make_row: MakeRow) -> None:
    many = [make_row("ada", "aids", "bor", **GAZETTE, **quantity("100000"))]
    assert find_in(*many, make_row("ada", "aids", "bor", **HERALD, **DENIED)).rows.is_empty()
    result = find_in(*many, make_row("ada", "aids", "bor", **HERALD, **DENIED, **quantity("100000")))
    assert claims(result.rows) == {("ada", "aids", "bor"): ("denies", ["Gazette"], ["Herald"])}
    assert result.rows["details"].to_list() == ["quantity 100,000"]


def test_who_denies_how_many_does_not_deny_that_it_is_so(make_row: MakeRow) -> None:
    plain = make_row("ada", "aids", "bor", **GAZETTE)
    many = make_row("ada", "aids", "bor", **HERALD, **DENIED, **quantity("100000"))
    few = make_row("ada", "aids", "bor", **GAZETTE, **quantity("12700"))
    assert find_in(plain, few, many).rows.is_empty()


def test_an_author_may_doubt_a_number_and_name_another(make_row: MakeRow) -> None:
    reported = make_row("ada", "aids", "bor", **quantity("100000"), sources=["eve"], author_stance="doubts")
    result = find_in(reported, make_row("ada", "aids", "bor", **quantity("12700")))
    assert claims(result.rows) == {("ada", "aids", "bor"): ("doubts", ["Eve"], ["Gazette"])}
    assert result.rows["statements"].to_list() == [[reported["statement"]]]
    assert result.contradictions.is_empty()


def test_what_only_says_before_what_it_happened_is_no_part_of_the_claim(make_row: MakeRow) -> None:
    order = {"roles": [{"role": "before", "value": "2017-09-14", "is": "date"}]}
    result = find_in(
        make_row("ada", "aids", "bor", **GAZETTE), make_row("ada", "aids", "bor", **HERALD, **DENIED, **order)
    )
    assert result.rows.height == 1


def test_what_surely_is_of_another_time_is_another_claim(make_row: MakeRow) -> None:
    def day(year: int) -> Row:
        return {"earliest": date(year, 1, 1), "latest": date(year, 12, 31)}

    then = make_row("ada", "visits", "bor", **GAZETTE, **day(2008))
    assert find_in(then, make_row("ada", "visits", "bor", **HERALD, **DENIED, **day(2017))).rows.is_empty()
    assert find_in(then, make_row("ada", "visits", "bor", **HERALD, **DENIED, **day(2008))).rows.height == 1
    assert find_in(then, make_row("ada", "visits", "bor", **HERALD, **DENIED)).rows.height == 1


def test_what_is_forecast_is_another_claim_than_what_is_so(make_row: MakeRow) -> None:
    forecast, actual = {"mode": "forecast"}, make_row("ada", "attacks", "bor", **HERALD, **DENIED)
    assert find_in(make_row("ada", "attacks", "bor", **GAZETTE, **forecast), actual).rows.is_empty()
    both = [make_row("ada", "attacks", "bor", **GAZETTE, **forecast)]
    both.append(make_row("ada", "attacks", "bor", **HERALD, **DENIED, **forecast))
    assert find_in(*both).rows["mode"].to_list() == ["forecast"]


def test_of_alternatives_none_is_held(make_row: MakeRow) -> None:
    one = make_row("ada", "aids", "bor", **GAZETTE)
    other = make_row("ada", "aids", "cid", **GAZETTE, alternative_to=[one["statement"]])
    denials = [make_row("ada", "aids", object, **HERALD, **DENIED) for object in ("bor", "cid")]
    assert find_in(one, other, *denials).rows.is_empty()


def test_what_sums_up_is_a_claim_like_any_other(make_row: MakeRow) -> None:
    particular = make_row("ada", "accuses", "bor", **GAZETTE)
    whole = make_row("ada", "criticizes", "bor", **GAZETTE, sums_up=[particular["statement"]])
    result = find_in(particular, whole, make_row("ada", "criticizes", "bor", **HERALD, **DENIED))
    assert set(claims(result.rows)) == {("ada", "criticizes", "bor")}


def test_certainty_sets_nobody_apart(make_row: MakeRow) -> None:
    unsure = make_row("ada", "aids", "bor", **HERALD, certainty="possible")
    assert find_in(make_row("ada", "aids", "bor", **GAZETTE), unsure).rows.is_empty()


def test_claims_of_an_actor_about_itself_are_claims(make_row: MakeRow) -> None:
    itself = [make_row("ada", "accuses", "ada", **GAZETTE), make_row("ada", "accuses", "ada", **HERALD, **DENIED)]
    assert find_in(*itself).rows.height == 1


# Sources that contradict themselves.


def test_what_one_source_both_affirms_and_denies_is_told_apart_as_well(make_row: MakeRow) -> None:
    torn = [make_row("ada", "aids", "bor", **GAZETTE), make_row("ada", "aids", "bor", **GAZETTE, **DENIED)]
    alone = find_in(*torn)
    assert alone.rows.is_empty()
    assert alone.support.statements == 2
    result = find_in(*torn, make_row("ada", "aids", "bor", **HERALD))
    assert claims(result.rows) == {("ada", "aids", "bor"): ("denies", ["Herald"], ["Gazette"])}
    assert result.rows["both"].to_list() == [["Gazette"]]
    assert claims(result.contradictions) == {("ada", "aids", "bor"): ("denies", ["Gazette"], ["Gazette"])}
    assert any(note.startswith("1 claim is both affirmed and denied or doubted by one source") for note in result.notes)
    (line,) = CONTESTED.show(result).lines
    assert line.text.endswith("affirmed by Herald, denied by Gazette; Gazette says both.")


def test_a_source_that_says_both_hides_nobody(make_row: MakeRow) -> None:
    rows = [
        make_row("ada", "aids", "bor", **GAZETTE),
        make_row("ada", "aids", "bor", **GAZETTE, **DENIED),
        make_row("ada", "aids", "bor", **HERALD),
        make_row("ada", "aids", "bor", publisher="Courier", article="c", **DENIED),
    ]
    both = {("ada", "aids", "bor"): ("denies", ["Gazette", "Herald"], ["Courier", "Gazette"])}
    assert claims(find_in(*rows).rows) == both


# In sentences and as a figure.


def test_the_section_says_who_stands_how_with_statements(make_row: MakeRow) -> None:
    rows = [
        make_row("ada", "aids", "bor", **GAZETTE, sources=["eve"], certainty="probable", author_stance="doubts"),
        make_row("ada", "aids", "bor", **HERALD, **DENIED),
        make_row("cid", "aids", "bor", **HERALD, **DENIED, sources=["eve"], author_stance="doubts"),
    ]
    section = CONTESTED.show(find_in(*rows))
    assert [line.text for line in section.lines] == [
        "Ada – gives aid to – Bor: "
        "affirmed by Eve (probable; quoted by Gazette), denied by Herald, doubted by Gazette.",
        "Cid – gives aid to – Bor: denial doubted by Herald, denied by Eve (quoted by Herald).",
    ]
    assert section.lines[0].statements == ("anna/a#s0000", "anna/b#s0001")
    assert section.tables[0].frame.rows() == [
        ("Ada – gives aid to – Bor", "Eve", "Gazette, Herald", 2),
        ("Cid – gives aid to – Bor", "Herald", "Eve", 1),
    ]
    assert [table.title for table in section.tables] == ["Claims on which sources disagree"]


def test_where_nothing_is_contested_the_section_says_why_and_draws_nothing(make_row: MakeRow) -> None:
    section = CONTESTED.show(find_in(make_row("ada", "aids", "bor")))
    assert section.is_empty
    assert section.notes == ("All claims that match come from one source; there is nobody to contest them.",)
    assert section.figure() is None
    every = "according to all sources (authors and those they quote) there are none"
    assert find_in().notes == (f"No claims match; {every}.",)


def test_the_figure_has_the_names_escaped_and_is_the_same_each_time(make_row: MakeRow) -> None:
    rows = [
        make_row("ada", "aids", "bor", publisher="<script>alert(1)</script> & $x^2$"),
        make_row("ada", "aids", "bor", **HERALD, **DENIED),
        make_row("ada", "aids", "bor", **GAZETTE, sources=["eve"], author_stance="doubts"),
    ]
    result = find_in(*rows)
    drawn, again = draw_contested(result), draw_contested(result)
    assert drawn is not None
    assert again is not None
    assert ElementTree.fromstring(drawn.svg).tag.endswith("svg")
    assert b"<script" not in drawn.svg
    assert drawn.svg == again.svg
    assert drawn.alternative.startswith("Ada – gives aid to – Bor: for ")


def test_the_figure_marks_who_says_both_and_tells_namesakes_by_their_articles(make_row: MakeRow) -> None:
    rows = [
        make_row("ada", "aids", "bor", **GAZETTE),
        make_row("ada", "aids", "bor", **GAZETTE, **DENIED),
        make_row("ada", "aids", "bor", **HERALD, **DENIED),
        make_row("cid", "aids", "bor", **GAZETTE, sources=["dan"]),
        make_row("cid", "aids", "bor", **HERALD, sources=["eve"], **DENIED),
    ]
    result = find_in(*rows)
    namesakes = result.positions.with_columns(polars.col("source_label").replace({"Dan": "some", "Eve": "some"}))
    figure = draw_contested(replace(result, positions=namesakes))
    assert figure is not None
    assert "± says both" in figure.caption
    drawn = set(texts_of(figure.svg))
    assert {"±", "✗", "✓"} <= drawn
    articles = [GAZETTE["article"], HERALD["article"]]
    assert all(any(name.startswith("some") and f"({one})" in name for name in drawn) for one in articles), drawn


def test_the_figure_counts_sources_and_claims_that_have_no_room(make_row: MakeRow) -> None:
    def claim(index: int, publisher: int, polarity: str) -> Row:
        return make_row(f"n{index}", "aids", "bor", publisher=f"Paper {publisher}", polarity=polarity)

    rows = [
        claim(index, 2 * index + which, polarity) for index in range(30) for which, polarity in enumerate(POLARITIES)
    ]
    corpus = made([actor(name) for name in ("bor", *(f"n{index}" for index in range(30)))], [], []).corpus
    table = make_table(polars.DataFrame(rows, schema=dict(COLUMNS)))
    result = contested(Rows(table, corpus.vocabulary, corpus.entities), Selection())
    drawn = draw_contested(result)
    assert drawn is not None
    assert "24 of 30 claims are drawn." in drawn.caption
    texts = {text.get_text() for text in drawn.drawn.axes[0].texts}
    assert {"38 others", "1 ✓  1 ✗"} <= texts


# By chance, against a slow way.

ROWS = some.lists(
    some.tuples(
        some.sampled_from(["ada", "bor"]),
        some.sampled_from(["aids", "at_war_with"]),
        some.sampled_from(["ada", "bor", "cid"]),
        some.sampled_from(["Gazette", "Herald"]),
        some.sampled_from([None, "dan", "eve"]),
        some.sampled_from(["neutral", "doubts", "rejects", "endorses"]),
        some.booleans(),
        some.sampled_from([None, "7", "8"]),
    ),
    max_size=8,
)


@given(rows=ROWS)
def test_contested_is_what_a_slow_way_finds(shipped: Vocabulary, rows: list[tuple[Any, ...]]) -> None:
    numbers = count()
    made_rows, positions = [], []
    for subject, relation, object, publisher, source, stance, affirmed, number in rows:
        key = f"anna/{publisher}#s{next(numbers)}"
        verb = shipped.relations[relation]
        more: Row = {name: [] if isinstance(dtype, polars.List) else None for name, dtype in COLUMNS.items()}
        made_rows.append(
            more
            | {
                "statement": key,
                "article": publisher,
                "publisher": publisher,
                "subject": subject,
                "subject_type": "Country",
                "relation": relation,
                "object": object,
                "object_type": "Country",
                "kind": str(verb.kind),
                "deed": verb.is_deed,
                "mode": "actual",
                "certainty": "certain",
                "polarity": "affirmed" if affirmed else "denied",
                "headline": False,
                "sources": [source] if source else [],
                "author_stance": stance if source else None,
                **(quantity(number) if number else {}),
            }
        )
        sides = tuple(sorted([subject, object])) if verb.symmetric else (subject, object)
        claim = (sides[0], relation, sides[1], f"quantity {number}" if number else "")
        positions.append((claim, source or publisher, affirmed))
        if source and stance != "neutral":
            positions.append((claim, publisher, affirmed == (stance == "endorses")))
    pairs = [
        (claim, one, other)
        for claim, one, in_favour in positions
        for same, other, also in positions
        if claim == same and in_favour and not also
    ]
    torn = {(claim, one) for claim, one, other in pairs if one == other}
    expected: dict[Any, tuple[set[str], set[str]]] = {}
    for claim, one, other in pairs:
        if one != other:
            for side, source in zip(expected.setdefault(claim, (set(), set())), (one, other), strict=True):
                side.add(source.title())
    result = find_in(*made_rows)
    names = ("subject", "relation", "object", "details")
    assert {
        tuple(row[name] for name in names): (set(row["for_sources"]), set(row["against_sources"]))
        for row in result.rows.iter_rows(named=True)
    } == expected
    assert set(result.contradictions.select(names).rows()) == {claim for claim, _ in torn}


def test_every_row_of_an_invented_corpus_leads_to_its_statements(tmp_path_factory: pytest.TempPathFactory) -> None:
    project = open_project(invent(tmp_path_factory.mktemp("contested"), 3))
    for level in Level:
        result = of_corpus(project, level=level)
        known = set(project.statements["statement"])
        for frame in (result.rows, result.positions, result.contradictions):
            assert all(keys and set(keys) <= known for keys in frame["statements"].to_list())
        assert result.rows.equals(of_corpus(project, level=level).rows)


def test_a_source_that_the_text_leaves_out_is_said_in_words() -> None:
    # "Mr Brandell … is said to have told Prime Minister Sanna Ekholt that he would resign": by whom is left out.
    project = open_project(shipped_examples()["parliament"], in_memory=True)
    (line, _) = [one.text for one in CONTESTED.show(contested(project.backend, Selection())).lines]
    assert "affirmed by an unnamed source (quoted by Lindmark Courier)" in line
    assert "(according to an unnamed source > Piet Brandell; forecast)" in line
    assert "unspecified" not in line
