"""Coalitions: who belongs to which, what binds them, and what splits them."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import polars
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.analysis.coalitions import COALITIONS
from kg.analysis.coalitions.compute import Coalitions, coalitions
from kg.analysis.coalitions.figure import draw_coalitions
from kg.analysis.coalitions.section import coalitions_section
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.from_corpus import discourse_of, discourse_selection
from kg.analysis.discourse.from_table import make_discourse
from kg.errors import KgError, NameNotFound
from kg.project import Project
from kg.selection.selection import Selection
from kg.vocabulary import Kind

Case = tuple[str, str, Any]

LEFT = [(actor, issue, stand) for actor in ("a1", "a2", "a3") for issue, stand in (("tax", True), ("wall", False))]
RIGHT = [(actor, issue, stand) for actor in ("b1", "b2") for issue, stand in (("tax", False), ("wall", True))]
SHARED = [(actor, "peace", True) for actor in ("a1", "a2", "a3", "b1", "b2")]
DIVIDING = [("a1", "dogs", True), ("a2", "dogs", False)]
ALONE = [("z", "moon", True)]
PLANTED = [*LEFT, *RIGHT, *SHARED, *DIVIDING, *ALONE]


def discourse(cases: list[Case], *, dtype: Any = polars.Boolean, **more: Any) -> Discourse:
    """Return the discourse of cases, each in a document of its own."""
    columns = ("who", "what", "stand")
    rows = [
        dict(zip(columns, case, strict=True), key=f"s{index:02}", document=f"d{index:02}")
        for index, case in enumerate(cases)
    ]
    schema = {
        "who": polars.String,
        "what": polars.String,
        "stand": dtype,
        "key": polars.String,
        "document": polars.String,
    }
    frame = polars.DataFrame(rows, schema=schema)
    return make_discourse(
        frame, first="who", second="what", qualifier="stand", statement="key", document="document", **more
    )


def find_in(cases: list[Case], **options: Any) -> Coalitions:
    return coalitions(discourse(cases), **options)


@pytest.fixture(scope="module")
def planted() -> Coalitions:
    """Two coalitions: three on the left, two on the right, and one who stands alone."""
    return find_in(PLANTED)


# Who belongs together.


def test_planted_coalitions_are_found_the_largest_first(planted: Coalitions) -> None:
    assert planted.rows.select("actor", "coalition").rows() == [
        ("a1", 1),
        ("a2", 1),
        ("a3", 1),
        ("b1", 2),
        ("b2", 2),
        ("z", None),
    ]
    assert planted.number == 2
    assert planted.members(1) == ["a1", "a2", "a3"]
    assert planted.members(7) == []


def test_agreement_within_and_outside_is_that_by_hand(planted: Coalitions) -> None:
    # a1 and a2: three agreements less one conflict over (4 + 4) / 2 statements; a1 and a3: 3 over (4 + 3) / 2;
    # b1 and b2: 3 over 3; a1 and b1: one agreement less two conflicts over (4 + 3) / 2; a3 and b1: -1 over 3.
    by_hand = {
        "a1": ((2 / 4 + 3 / 3.5) / 2, -2 / 3.5 / 3),
        "a2": ((2 / 4 + 3 / 3.5) / 2, -2 / 3.5 / 3),
        "a3": (3 / 3.5, -2 / 3 / 3),
        "b1": (1.0, (-2 / 3.5 - 1 / 3) / 4),
        "b2": (1.0, (-2 / 3.5 - 1 / 3) / 4),
    }
    for actor, within, outside in planted.rows.select("actor", "within", "outside").rows():
        if actor == "z":
            assert (within, outside) == (None, 0)
        else:
            assert (within, outside) == pytest.approx(by_hand[actor])


def test_modularity_is_that_by_hand(planted: Coalitions) -> None:
    # Nothing runs between the two, so Q = 1 - Σ (share of the weight)²: 31/14 on the left, 1 on the right.
    left, right = 31 / 14, 1.0
    assert planted.modularity == pytest.approx(1 - (left**2 + right**2) / (left + right) ** 2)
    assert planted.fit == 1


def test_disagreement_within_a_coalition_is_told_and_fits_less() -> None:
    # a and b agree on x, b and c on y, a and c conflict over z, each by 1 over 2 statements.
    result = find_in(
        [("a", "x", True), ("b", "x", True), ("b", "y", True), ("c", "y", True), ("a", "z", True), ("c", "z", False)]
    )
    assert result.members(1) == ["a", "b", "c"]
    assert result.fit == pytest.approx(2 / 3)
    assert "1 pair within a coalition disagrees on balance; shared allies hold them together." in result.notes


def test_the_same_seed_gives_the_same_coalitions() -> None:
    one, other = find_in(PLANTED, seed=3, bootstrap=5), find_in(PLANTED, seed=3, bootstrap=5)
    assert one.rows.equals(other.rows)
    assert one.issues.equals(other.issues)


# Issues.


def test_issues_bind_and_divide_coalitions(planted: Coalitions) -> None:
    columns = ["coalition", "issue", "bearing", "direction", "members_for", "members_against", "unity", "position"]
    assert planted.issues.select(columns).rows() == [
        (1, "peace", "binds", "for", 3, 0, 1.0, 1.0),
        (1, "tax", "binds", "for", 3, 0, 1.0, 1.0),
        (1, "wall", "binds", "against", 0, 3, 1.0, -1.0),
        (1, "dogs", "divides", "both", 1, 1, 0.0, 0.0),
        (2, "peace", "binds", "for", 2, 0, 1.0, 1.0),
        (2, "tax", "binds", "against", 0, 2, 1.0, -1.0),
        (2, "wall", "binds", "for", 2, 0, 1.0, 1.0),
    ]
    dogs = planted.issues.row(by_predicate=polars.col("issue") == "dogs", named=True)
    assert dogs["statements"] == [f"s{PLANTED.index(case):02}" for case in DIVIDING]


def test_issues_split_coalitions_with_the_statements_of_both_sides(planted: Coalitions) -> None:
    columns = ["one", "other", "issue", "one_position", "other_position", "apart", "opposed"]
    assert planted.splits.select(columns).rows() == [
        (1, 2, "tax", 1.0, -1.0, 2.0, True),
        (1, 2, "wall", -1.0, 1.0, 2.0, True),
        (1, 2, "peace", 1.0, 1.0, 0.0, False),
    ]
    tax = planted.splits.row(0, named=True)
    sides = [[f"s{PLANTED.index(case):02}" for case in side if case[1] == "tax"] for side in (LEFT, RIGHT)]
    assert [tax["one_statements"], tax["other_statements"]] == sides
    assert tax["statements"] == sides[0] + sides[1]


@pytest.mark.parametrize(("against", "bearing"), [(0, "binds"), (1, "binds"), (2, "divides")])
def test_an_issue_binds_where_more_than_three_of_four_are_on_one_side(against: int, bearing: str) -> None:
    # Seven who share ten other issues; of them some are against "dogs": 7:0, 6:1 (unity 5/7), 5:2 (unity 3/7).
    actors = [f"a{index}" for index in range(7)]
    cases: list[Case] = [(actor, issue, True) for actor in actors for issue in "klmnopqrst"]
    cases += [(actor, "dogs", index >= against) for index, actor in enumerate(actors)]
    result = find_in(cases)
    assert result.members(1) == actors
    dogs = result.issues.row(by_predicate=polars.col("issue") == "dogs", named=True)
    assert (dogs["bearing"], dogs["unity"]) == (bearing, pytest.approx((7 - 2 * against) / 7))


def test_three_to_one_divides() -> None:
    actors = ["a", "b", "c", "d"]
    cases: list[Case] = [(actor, issue, True) for actor in actors for issue in ("x", "y", "z")]
    cases += [(actor, "dogs", actor != "a") for actor in actors]
    dogs = find_in(cases).issues.row(by_predicate=polars.col("issue") == "dogs", named=True)
    assert (dogs["bearing"], dogs["unity"]) == ("divides", 0.5)


def test_what_one_member_alone_speaks_of_binds_nobody() -> None:
    result = find_in([("a", "x", True), ("b", "x", True), ("a", "y", True)])
    assert result.issues.select("issue", "bearing").rows() == [("x", "binds"), ("y", "is one member's")]


def test_positions_of_numbers_run_from_one_end_of_the_scale_to_the_other() -> None:
    cases: list[Case] = [("a", "x", 10), ("a", "x", 8), ("b", "x", 2), ("c", "x", 5), ("d", "x", 9)]
    result = coalitions(discourse(cases, dtype=polars.Int64, scale=(0, 10)))
    assert dict(result.positions.select("actor", "position").rows()) == pytest.approx(
        {"a": 0.8, "b": -0.6, "c": 0.0, "d": 0.8}
    )


def test_who_speaks_most_counts_once_in_the_stand_of_a_coalition() -> None:
    cases: list[Case] = [
        ("a", "x", True),
        ("b", "x", True),
        *[("a", "y", True)] * 9,
        ("b", "y", False),
        ("b", "y", True),
    ]
    y = find_in(cases).issues.row(by_predicate=polars.col("issue") == "y", named=True)
    assert y["position"] == pytest.approx((1 + 0) / 2)
    assert (y["members_for"], y["members_against"], y["members"]) == (1, 0, 2)


# Documents drawn again.


def test_a_coalition_found_in_every_draw_is_stable() -> None:
    # The same in each of three documents.
    columns = ("who", "what", "stand")
    rows = [
        dict(zip(columns, case, strict=True), document=f"d{copy}")
        for copy in range(3)
        for case in [*LEFT, *RIGHT, *SHARED]
    ]
    whole = make_discourse(polars.DataFrame(rows), first="who", second="what", qualifier="stand", document="document")
    result = coalitions(whole, bootstrap=10)
    assert result.rows["stability"].to_list() == [1.0] * 5
    assert result.notes[-1].endswith("(Hennig 2007); with so few articles (3) this says little.")


def test_a_coalition_that_hangs_on_one_document_is_less_stable() -> None:
    result = find_in(PLANTED, bootstrap=50)
    stability = dict(result.rows.select("coalition", "stability").unique().rows())
    assert 0 < stability[2] < 1
    assert stability[None] is None


# Where there is none.


@pytest.mark.parametrize(
    ("cases", "note"),
    [
        ([], "No statement for or against anything matches."),
        ([("a", "x", True), ("a", "y", False)], "a is the only who that matches; there is nobody to agree with."),
        (
            [("a", "x", True), ("b", "x", False)],
            "No two of 2 whos agree on balance, so there is no coalition.",
        ),
        ([("a", "x", True), ("b", "y", True)], "No two of 2 whos agree on balance, so there is no coalition."),
    ],
)
def test_where_there_is_no_coalition_a_sentence_says_why(cases: list[Case], note: str) -> None:
    result = find_in(cases, bootstrap=3)
    assert note in result.notes
    assert result.number == 0
    assert result.rows.height == len({actor for actor, _, _ in cases})
    assert result.issues.is_empty()
    assert result.splits.is_empty()
    assert result.modularity is None


def test_a_qualifier_that_does_not_vary_is_said() -> None:
    result = find_in([("a", "x", True), ("b", "x", True), ("c", "y", True), ("d", "y", True)])
    assert result.number == 2
    assert any(note.startswith("All have the same stand towards every issue") for note in result.notes)


@pytest.mark.parametrize("dtype", [polars.String, None])
def test_a_qualifier_that_does_not_say_for_and_against_is_refused(dtype: Any) -> None:
    frame = polars.DataFrame({"who": ["a", "b"], "what": ["x", "x"], "how": ["much", "little"]})
    made = make_discourse(frame, first="who", second="what", qualifier="how" if dtype else None)
    with pytest.raises(KgError, match="coalitions need a qualifier that says for and against"):
        coalitions(made)


def test_an_unknown_divisor_is_refused_with_a_proposal() -> None:
    with pytest.raises(NameNotFound, match="did you mean 'average'"):
        find_in(PLANTED, normalise="averge")


# In sentences and as a figure.


def test_the_section_says_who_belongs_together_and_over_what_with_statements(planted: Coalitions) -> None:
    section = coalitions_section(planted)
    assert [line.text for line in section.lines] == [
        "5 of 6 actors belong to 2 coalitions (modularity 0.43); 100% of the weight of ties fits the coalitions: "
        "agreement within, disagreement between.",
        "Coalition 1 (a1, a2 and a3) agrees on peace and tax (for) and on wall (against).",
        "Coalition 1 is divided over dogs.",
        "Coalition 2 (b1 and b2) agrees on peace and wall (for) and on tax (against).",
        "Coalitions 1 and 2 disagree over tax (coalition 1 for, coalition 2 against) and over wall (coalition 1 "
        "against, coalition 2 for).",
    ]
    keys = [f"s{index:02}" for index, case in enumerate(PLANTED) if case[1] in ("tax", "wall")]
    assert section.lines[4].statements == tuple(keys)
    assert [table.title for table in section.tables] == [
        "Members of coalitions",
        "Agreement and disagreement within coalitions",
        "Disagreement between coalitions",
    ]
    assert all(keys for table in section.tables for keys in table.statements)
    assert section.tables[2].frame.rows() == [(1, 2, "tax", 1.0, -1.0, 2.0), (1, 2, "wall", -1.0, 1.0, 2.0)]
    assert "stability" in coalitions_section(find_in(PLANTED, bootstrap=2)).tables[0].frame.columns


def test_fewer_than_six_who_speak_of_the_same_are_one_sentence(planted: Coalitions) -> None:
    # a1 to a3 and b1, b2 share issues; the sixth speaks of what nobody else does
    section = COALITIONS.show(planted)
    assert section.is_empty
    assert section.figure() is None
    needed = "Coalitions need 6 actors with positions on shared issues and 2 shared issues"
    assert section.notes[0].startswith(f"{needed}; here are 5 and ")
    nothing_shared = COALITIONS.show(find_in([("a", "x", True), ("b", "y", True)]))
    assert nothing_shared.notes[0] == f"{needed}; here are none."
    assert COALITIONS.show(find_in([*PLANTED, ("b3", "tax", False)])).lines


def test_where_there_is_no_coalition_the_section_has_no_sentence_and_no_figure() -> None:
    section = COALITIONS.show(find_in([("a", "x", True), ("b", "x", False)]))
    assert section.lines == ()
    assert section.figure() is None
    assert COALITIONS.show(find_in([])).is_empty


def test_the_figure_has_the_names_escaped_and_is_the_same_each_time() -> None:
    result = find_in([(actor, "<script>alert(1)</script> $x^2$ & more", True) for actor in ("<b>ada</b>", "bor")])
    drawn, again = draw_coalitions(result), draw_coalitions(result)
    assert drawn is not None
    assert again is not None
    assert ElementTree.fromstring(drawn.svg).tag.endswith("svg")
    assert b"<script" not in drawn.svg
    assert drawn.svg == again.svg
    assert drawn.alternative == "coalition 1: <b>ada</b>, bor"


def test_of_many_actors_and_issues_the_figure_shows_some_of_each_coalition() -> None:
    issues = [f"issue {index}" for index in range(20)]
    actors = [f"left {index}" for index in range(60)] + [f"right {index}" for index in range(4)]
    result = find_in([(actor, issue, actor.startswith("left")) for actor in actors for issue in issues])
    drawn = draw_coalitions(result)
    assert drawn is not None
    assert "40 of 64 actors and 14 of 20 issues are drawn." in drawn.caption
    texts = [text.get_text() for text in drawn.drawn.axes[0].texts]
    assert {"Coalition 1: 60 members", "Coalition 2: 4 members", *actors[60:]} <= set(texts)
    assert sum(text.startswith("left") for text in texts) == 36


# The two articles.


def test_in_the_two_articles_nobody_takes_one_position(first: Project) -> None:
    # Lukashenko's offer and the authorities' plan to release prisoners, and a drill of two states, are deeds.
    result = coalitions(discourse_of(first.backend, discourse_selection(Selection())))
    assert not result.rows["coalition"].drop_nulls().len()
    assert "No two of 4 actors agree on balance, so there is no coalition." in result.notes


def test_by_polarity_deeds_bind_too(first: Project) -> None:
    # Russia and Belarus hold West-2017 (s32); Lukashenko offers the release that the authorities plan.
    acts = discourse_selection(Selection(kinds=(Kind.ACT,)))
    whole = discourse_of(first.backend, acts, qualifier="polarity")
    result = coalitions(whole)
    assert [result.members(number) for number in (1, 2)] == [
        ["Belarus", "Russia"],
        ["Belarusian authorities", "Alexander Lukashenko"],
    ]
    binding = result.issues.filter(polars.col("bearing") == "binds")
    assert binding.select("coalition", "issue", "direction").rows() == [
        (1, "west-2017", "for"),
        (2, "political-prisoners", "for"),
    ]
    assert binding["statements"][0].to_list() == ["editors/confrontation-spiral#s32"]
    assert result.splits.is_empty()


# By chance, against a slow way.


@given(
    cases=some.lists(some.tuples(some.sampled_from("abcdef"), some.sampled_from("wxyz"), some.booleans()), max_size=24)
)
def test_stands_are_what_a_slow_way_finds(cases: list[Case]) -> None:
    result = find_in(cases)
    said: dict[tuple[str, str], list[int]] = {}
    for actor, issue, stand in cases:
        said.setdefault((actor, issue), []).append(1 if stand else -1)
    positions = {pair: sum(values) / len(values) for pair, values in said.items()}
    assert {
        (row[0], row[1]): row[2] for row in result.positions.select("actor", "issue", "position").rows()
    } == pytest.approx(positions)
    numbers = dict(result.rows.select("actor", "coalition").rows())
    agreement = {
        (one, other): sum(
            x * y for (i, j), xs in said.items() if i == one for x in xs for y in said.get((other, j), [])
        )
        for one in numbers
        for other in numbers
        if one != other
    }
    for actor, number in numbers.items():
        friends = [other for other in numbers if agreement.get((actor, other), 0) > 0]
        if not friends:
            assert number is None
        if number is not None:
            assert any(numbers[other] == number for other in friends)
    for row in result.issues.iter_rows(named=True):
        of_members = [
            positions[actor, row["issue"]]
            for actor in numbers
            if numbers[actor] == row["coalition"] and (actor, row["issue"]) in positions
        ]
        assert row["members_for"] == sum(one > 0 for one in of_members)
        assert row["members_against"] == sum(one < 0 for one in of_members)
        assert row["position"] == pytest.approx(sum(of_members) / len(of_members))
