"""Brokerage: a hand-made example for each role, brute force, and what is left out; its section and figure."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, permutations, product
from typing import Any, TypeAlias
from xml.etree import ElementTree

import networkx
import polars
import pytest
from hypothesis import given
from hypothesis import strategies as some

from kg.analysis.brokerage import BROKERAGE
from kg.analysis.brokerage.compute import Mediation, brokerage, brokerage_of
from kg.analysis.brokerage.figure import draw_brokerage
from kg.analysis.brokerage.section import brokerage_section
from kg.arguments import TextValue
from kg.entity_facts import Attribute
from kg.errors import KgError, NameNotFound
from kg.model import Entity, Label
from kg.network.network import Network, make_network
from kg.project import Project
from kg.selection.selection import Selection
from kg.vocabulary import Vocabulary
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Network]
DiGraph: TypeAlias = "networkx.DiGraph[Any]"

_SECTORS = {"army": "Military", "fleet": "Military", "ministry": "Ministry", "cabinet": "Ministry", "paper": "Media"}


@pytest.fixture
def make(table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> Make:
    def made(*rows: Row, types: dict[str, str] | None = None, **selection: Any) -> Network:
        statements = table(*rows)
        everyone = actors(*statements["subject"], *statements["object"]) | actors(**(types or {}))
        return make_network(Rows(statements, shipped, everyone), Selection(**selection))

    return made


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("AAA", Mediation.COORDINATOR),
        ("ABA", Mediation.ITINERANT),
        ("ABB", Mediation.GATEKEEPER),
        ("AAB", Mediation.REPRESENTATIVE),
        ("ABC", Mediation.LIAISON),
    ],
)
def test_the_role_follows_from_the_groups_of_the_three(groups: str, role: Mediation) -> None:
    graph: DiGraph = networkx.DiGraph([("a", "b"), ("b", "c")])
    result = brokerage_of(graph, dict(zip("abc", groups, strict=True)))
    assert {key: one.ways for key, one in result["b"].items()} == {role: 1}
    assert result["b"][role].ties == {("a", "b"), ("b", "c")}
    assert result["a"] == result["c"] == {}


def test_who_is_tied_directly_needs_no_broker() -> None:
    graph: DiGraph = networkx.DiGraph([("a", "b"), ("b", "c"), ("a", "c"), ("b", "a")])
    # c is not tied back to a, but no way leads from c
    assert not any(brokerage_of(graph, dict.fromkeys("abc", 1)).values())


def test_a_way_back_to_where_it_began_is_none() -> None:
    graph: DiGraph = networkx.DiGraph([("a", "b"), ("b", "a"), ("b", "b")])
    assert not any(brokerage_of(graph, {"a": 1, "b": 2}).values())


@given(
    some.lists(some.booleans(), min_size=42, max_size=42),
    some.lists(some.sampled_from((None, "A", "B", "C")), min_size=7, max_size=7),
)
def test_ways_are_those_of_trying_all_threes(edges: list[bool], given_groups: list[str | None]) -> None:
    graph: DiGraph = networkx.DiGraph()
    graph.add_nodes_from(range(7))
    graph.add_edges_from(pair for pair, there in zip(permutations(range(7), 2), edges, strict=True) if there)
    groups = {node: group for node, group in enumerate(given_groups) if group is not None}
    expected: dict[tuple[int, str], int] = {}
    ties: dict[tuple[int, str], set[tuple[int, int]]] = {}
    names = {(1, 1, 1): "coordinator", (0, 1, 0): "itinerant broker", (1, 0, 0): "representative"}
    names |= {(0, 0, 1): "gatekeeper", (0, 0, 0): "liaison"}
    for a, b, c in product(groups, repeat=3):
        if len({a, b, c}) == 3 and graph.has_edge(a, b) and graph.has_edge(b, c) and not graph.has_edge(a, c):
            one, two, three = groups[a], groups[b], groups[c]
            key = b, names[int(one == two), int(one == three), int(two == three)]
            expected[key] = expected.get(key, 0) + 1
            ties.setdefault(key, set()).update(((a, b), (b, c)))
    result = brokerage_of(graph, groups)
    assert {(node, str(role)): one.ways for node, roles in result.items() for role, one in roles.items()} == expected
    assert {(node, str(role)): set(one.ties) for node, roles in result.items() for role, one in roles.items()} == ties


def test_counts_of_a_network_with_the_statements_behind_them(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("army", "praises", "ministry"),
        make_row("army", "praises", "ministry"),
        make_row("ministry", "praises", "cabinet"),
        make_row("ministry", "praises", "paper"),
        make_row("fleet", "praises", "paper"),
    ]
    result = brokerage(make(*rows, types=_SECTORS), group_by="sector")
    keys = [row["statement"] for row in rows]
    roles = result.roles.select("id", "role", "ways", "statements").rows()
    assert sorted(roles) == [("ministry", "gatekeeper", 1, keys[:3]), ("ministry", "liaison", 1, [*keys[:2], keys[3]])]
    assert result.rows.row(0, named=True) == {
        "id": "ministry",
        "label": "ministry",
        "group": "government",
        "coordinator": 0,
        "itinerant_broker": 0,
        "gatekeeper": 1,
        "representative": 0,
        "liaison": 1,
        "total": 2,
        "statements": keys[:4],
    }
    assert result.rows["total"].to_list() == [2, 0, 0, 0, 0]
    assert (result.support.acts, result.layer) == (4, "praises")


def test_who_has_no_group_is_left_out_and_counted(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("army", "praises", "nobody"),
        make_row("nobody", "praises", "paper"),
        make_row("army", "aids", "fleet"),
    ]
    result = brokerage(make(*rows, types=_SECTORS), group_by="sector")
    assert result.left_out == ("nobody",)
    assert "1 actor has no sector and was excluded, with all ties." in result.notes
    assert result.roles.height == 0
    assert any(note.startswith("No actor with a group links two others") for note in result.notes)


def test_a_mixed_layer_is_refused_but_for_blocs(make_row: MakeRow, make: Make) -> None:
    pytest.importorskip("scipy")
    rows = [
        make_row("a", "praises", "b"),
        make_row("b", "praises", "c"),
        make_row("c", "accuses", "x"),
        make_row("b", "praises", "x"),
        make_row("x", "praises", "y"),
        make_row("a", "accuses", "x"),
        make_row("a", "accuses", "y"),
    ]
    network = make(*rows)
    with pytest.raises(KgError, match=r"this network mixes cooperation \(4\), conflict \(3\); choose one of them"):
        brokerage(network)
    result = brokerage(network, group_by="bloc")
    # a, b and c against x and y, with the tie of b and x in the way; a way over b leads from a to c and to x
    assert result.groups == {"a": "bloc 1", "b": "bloc 1", "c": "bloc 1", "x": "bloc 2", "y": "bloc 2"}
    roles = {(id, role): ways for id, role, ways in result.roles.select("id", "role", "ways").iter_rows()}
    assert roles == {("b", "coordinator"): 1, ("b", "representative"): 1, ("x", "gatekeeper"): 1}
    assert result.layer == "praises"


def test_communities_are_those_of_the_same_ties(make_row: MakeRow, make: Make) -> None:
    groups = [*combinations("abcde", 2), *combinations("vwxyz", 2), ("e", "v")]
    rows = [make_row(one, "praises", other) for one, other in groups]
    result = brokerage(make(*rows), group_by="community")
    assert set(result.groups.values()) == {"community 1", "community 2"}
    # a → e → v leaves the own group, e → v → w enters it
    roles = {(id, role) for id, role in result.roles.select("id", "role").iter_rows()}
    assert {("e", "representative"), ("v", "gatekeeper")} <= roles
    with pytest.raises(KgError, match="communities need 10 actors and 20 pairs; here are 5 and 10; group by country"):
        brokerage(make(*rows[:10]), group_by="community")


def test_blocs_need_a_closed_triangle(make_row: MakeRow, make: Make) -> None:
    chain = make(make_row("a", "praises", "b"), make_row("b", "accuses", "c"))
    with pytest.raises(KgError, match="balance needs 1 closed triangle; here is none; group by country or sector"):
        brokerage(chain, group_by="bloc")


def test_with_fewer_than_ten_actors_brokerage_is_one_sentence(make_row: MakeRow, make: Make) -> None:
    chain = [make_row(f"n{at}", "praises", f"n{at + 1}") for at in range(9)]
    types = {f"n{at}": "Country" for at in range(10)}
    few, enough = make(*chain[:8], types=types), make(*chain, types=types)
    section = BROKERAGE.show(brokerage(few))
    assert section.notes == ("Brokerage needs 10 actors; here are 9.",)
    assert section.is_empty
    assert section.figure() is None
    assert BROKERAGE.show(brokerage(enough)).lines


def test_countries_at_the_level_of_countries_are_all_liaisons(make_row: MakeRow, make: Make) -> None:
    from kg.selection.selection import Level

    result = brokerage(
        make(make_row("a", "aids", "b"), make_row("b", "aids", "c"), level=Level.COUNTRY), group_by="country"
    )
    assert result.rows.row(0, named=True)["liaison"] == 1
    assert "Every actor is a country of its own, so a broker can only be a liaison." in result.notes


def test_actors_are_grouped_by_an_attribute(
    table: Callable[..., polars.DataFrame], make_row: MakeRow, shipped: Vocabulary, actors: Callable[..., Any]
) -> None:
    # a and b are of one party, c of another, d of none: b speaks for its own to c, and the way over d is left out
    rows = table(
        *(make_row(one, "aids", other) for one, other in (("a", "b"), ("b", "c"), ("a", "d"), ("d", "c"))),
    )
    parties = {"a": "Greens", "b": "Greens", "c": "Reds"}
    everyone = {
        id: one.model_copy(
            update={
                "attributes": (Attribute(name="party", value=TextValue(text=parties[id])),) if id in parties else ()
            }
        )
        for id, one in actors("a", "b", "c", "d").items()
    }
    network = make_network(Rows(rows, shipped, everyone), Selection())
    result = brokerage(network, group_by="party")
    assert result.groups == parties
    assert [(row["id"], row["representative"], row["total"]) for row in result.rows.to_dicts() if row["total"]] == [
        ("b", 1, 1)
    ]
    assert result.notes[0] == "1 actor has no party and was excluded, with all ties."
    with pytest.raises(NameNotFound, match="there is no grouping 'patry'; did you mean 'party'"):
        brokerage(network, group_by="patry")


def test_another_grouping_is_a_sentence(make_row: MakeRow, make: Make) -> None:
    with pytest.raises(NameNotFound, match="there is no grouping 'sectors'; did you mean 'sector'"):
        brokerage(make(make_row("a", "praises", "b")), group_by="sectors")


def test_nothing_is_a_sentence(make: Make) -> None:
    result = brokerage(make())
    assert result.rows.height == 0
    assert result.notes == ("No acts between actors match; according to the authors of the articles there are none.",)
    section = BROKERAGE.show(result)
    assert section.is_empty
    assert section.figure() is None


@pytest.mark.parametrize("by", ["sector", "country"])
def test_in_the_two_articles_nobody_mediates_but_belarus(first: Project, by: str) -> None:
    for level in ("entity", "country"):
        result = brokerage(first.network(level=level, quad_classes="cooperation"), group_by=by)
        # the Fund's mission comes to Belarus, which holds a drill together with Russia; as a country it also offers to
        # Poland and the West: at most the one way of the mission, and three of the Fund and two of Russia
        total = int(result.rows["total"].sum())
        assert total <= (1 if level == "entity" else 5)
        assert result.notes


def test_all_who_mediate_most_are_named(make_row: MakeRow, make: Make) -> None:
    over = [[make_row("army", "praises", one), make_row(one, "praises", "paper")] for one in ("ministry", "cabinet")]
    lines = brokerage_section(brokerage(make(*over[0], *over[1], types=_SECTORS), group_by="sector")).lines
    assert [line.text for line in lines[1:]] == [
        "cabinet (government) and ministry (government) do so most often: each 1 of 2.",
        "Most often as liaison: cabinet and ministry, each on 1 path.",
    ]
    assert [len(line.statements) for line in lines] == [4, 4, 4]


def test_the_section_and_the_figure(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("army", "praises", "ministry"), make_row("ministry", "praises", "paper")]
    result = brokerage(make(*rows, types=_SECTORS), group_by="sector")
    section = brokerage_section(result)
    assert [line.text for line in section.lines] == [
        "1 actor links others that are not tied to each other, on 1 path.",
        "ministry (government) does so most often: 1 of 1.",
        "Most often as liaison: ministry, on 1 path.",
    ]
    assert all(line.statements for line in section.lines)
    assert section.tables[0].frame.row(0) == ("ministry", "government", 0, 0, 0, 0, 1)
    pytest.importorskip("matplotlib")
    drawn = draw_brokerage(result)
    assert drawn is not None
    ElementTree.fromstring(drawn.svg)
    assert drawn.alternative == "ministry: 1"
    assert drawn.caption == (
        "Who links two others that are not tied, single actors, according to the authors of the articles. Bars count "
        "the paths on which an actor does so, by its role and sector. Based on 2 acts, 2 statements, 1 article and 1 "
        "source."
    )


def test_names_of_others_are_no_markup(
    make_row: MakeRow, table: Callable[..., polars.DataFrame], shipped: Vocabulary
) -> None:
    pytest.importorskip("matplotlib")
    label = "<script>$x_{1}$ & \\frac</script>"
    everyone = {id: Entity(id=id, type="Media", labels=(Label(text=label, lang="en"),)) for id in "abc"}
    rows = table(make_row("a", "praises", "b"), make_row("b", "praises", "c"))
    drawn = draw_brokerage(brokerage(make_network(Rows(rows, shipped, everyone), Selection()), group_by="sector"))
    assert drawn is not None
    ElementTree.fromstring(drawn.svg)
    assert b"<script" not in drawn.svg
