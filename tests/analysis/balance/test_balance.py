"""Balance of networks, its section and its figure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import polars
import pytest

from kg.analysis.balance import BALANCE
from kg.analysis.balance.compute import balance
from kg.analysis.balance.figure import draw_balance
from kg.errors import KgError
from kg.model import Entity, Label
from kg.network.network import Network, make_network
from kg.project import Project
from kg.selection.selection import Count, Selection
from kg.vocabulary import Kind, Vocabulary
from tests.places import ORACLES
from tests.support.drawn import texts_of
from tests.support.rows import Rows

pytest.importorskip("scipy")

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Network]


@pytest.fixture
def tribes(make_row: MakeRow, make: Make) -> Network:
    lines = (ORACLES / "gahuku_gama.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return make(*(make_row(one, "praises" if sign == "1" else "accuses", other) for one, other, sign in rows))


def test_a_foe_of_two_friends_is_balanced_and_a_foe_of_one_is_not(make_row: MakeRow, make: Make) -> None:
    friends = [make_row("a", "praises", "b"), make_row("c", "accuses", "a")]
    result = balance(make(*friends, make_row("c", "accuses", "b")))
    assert (result.balanced, result.triangles.height, result.share, result.frustration.index) == (1, 1, 1.0, 0)
    assert result.walks.value == 1.0
    result = balance(make(*friends, make_row("c", "praises", "b")))
    assert (result.balanced, result.triangles.height, result.share, result.frustration.index) == (0, 1, 0.0, 1)
    said = [line.text for line in BALANCE.show(result).lines]
    assert "The only triangle is not balanced; of one alone nothing can be told." in said


def test_the_sign_is_that_of_more_acts_in_both_directions(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "praises", "b"),
        make_row("b", "accuses", "a"),
        make_row("b", "threatens", "a"),
        make_row("a", "aids", "c"),
    ]
    result = balance(make(*rows)).rows.select("one", "other", "sign", "positive", "negative").rows()
    assert result == [("a", "b", -1, 1, 2), ("a", "c", 1, 1, 0)]


def test_as_much_good_as_ill_is_left_out_and_counted(make_row: MakeRow, make: Make) -> None:
    result = balance(make(make_row("a", "praises", "b"), make_row("b", "accuses", "a"), make_row("a", "aids", "c")))
    assert result.rows.select("one", "other").rows() == [("a", "c")]
    assert result.actors["id"].to_list() == ["a", "c"]
    assert "1 pair with as many friendly as hostile acts was excluded." in result.notes
    assert result.support.acts == 1


def test_what_did_not_happen_is_no_sign(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "praises", "b"),
        make_row("a", "attacks", "c", mode="forecast"),
        make_row("b", "attacks", "c", polarity="denied"),
    ]
    from kg.model import Mode, Polarity

    result = balance(make(*rows, modes=tuple(Mode), polarities=tuple(Polarity)))
    assert result.rows.select("one", "other").rows() == [("a", "b")]
    assert "2 statements between actors without a sign, or about what did not happen, were excluded." in result.notes


def test_statements_stand_behind_every_tie_triangle_and_actor(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "praises", "b"),
        make_row("b", "praises", "a"),
        make_row("c", "accuses", "a"),
        make_row("c", "praises", "b"),
    ]
    result = balance(make(*rows))
    keys = [row["statement"] for row in rows]
    assert result.triangles["statements"].to_list() == [keys]
    behind = dict(result.actors.select("id", "statements").iter_rows())
    assert behind == {"a": keys[:3], "b": [*keys[:2], keys[3]], "c": keys[2:]}
    pairs = {(one, other): words for one, other, words in result.rows.select("one", "other", "statements").iter_rows()}
    assert pairs == {("a", "b"): keys[:2], ("a", "c"): keys[2:3], ("b", "c"): keys[3:]}
    assert (result.support.statements, result.support.acts) == (4, 4)


def test_acts_and_stances_are_not_mixed(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("a", "praises", "b"), make_row("b", "opposes", "c"), make_row("c", "ally_of", "a")]
    with pytest.raises(
        KgError, match=r"mixes act \(1\), stance \(1\), state \(1\); choose one of them, such as --kind act"
    ):
        balance(make(*rows, count=Count.STATEMENTS))
    result = balance(make(*rows, count=Count.STATEMENTS, kinds=(Kind.STANCE,)))
    assert (result.kind, result.rows.select("one", "other", "sign").rows()) == ("stance", [("b", "c", -1)])
    assert "The sign of a tie is that of the majority of the pair's stances towards each other." in result.notes


def test_alliances_and_wars_have_the_signs_of_their_quad_classes(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("a", "ally_of", "b"), make_row("b", "at_war_with", "c"), make_row("c", "member_of", "a")]
    result = balance(make(*rows, count=Count.STATEMENTS, kinds=(Kind.STATE,)))
    assert result.rows.select("one", "other", "sign").rows() == [("a", "b", 1), ("b", "c", -1)]


def test_who_wants_something_from_an_actor_has_no_stance_towards_it(make_row: MakeRow, make: Make) -> None:
    wants = make_row("a", "wants", None, counterparties=["b"], counterparty_rule="to")
    other = make_row("b", "opposes", "a")
    result = balance(make(wants, other, count=Count.STATEMENTS))
    assert result.rows.select("positive", "negative").rows() == [(0, 1)]


def test_the_tribes_as_a_network(tribes: Network) -> None:
    result = balance(tribes)
    assert (result.balanced, result.triangles.height) == (59, 68)
    assert result.walks.value == pytest.approx(0.3575761, abs=5e-8)
    assert result.frustration.index == int(result.rows["frustrated"].sum()) == 7
    assert result.actors.filter(polars.col("bloc") == 2)["id"].to_list() == ["Gama", "Gavev", "Kotun", "Nagad"]
    assert result.rows["frustrated"].to_list() == [True] * 7 + [False] * 51
    assert int(result.actors["frustrated"].sum()) == 14


def test_the_two_articles_do_not_put_balance_to_the_test(first: Project) -> None:
    result = balance(first.network(level="country"))
    # Belarus with the Fund, Poland, Russia and the West for good; with Ukraine for ill: a star
    assert result.rows.select("one", "other", "sign").rows() == [
        ("belarus", "imf", 1),
        ("belarus", "poland", 1),
        ("belarus", "russia", 1),
        ("belarus", "ukraine", -1),
        ("belarus", "west", 1),
    ]
    assert (result.triangles.height, result.share, result.by_chance) == (0, None, None)
    section = BALANCE.show(result)
    assert (section.lines, section.tables, section.figure()) == ((), (), None)
    assert section.notes == ("Balance needs 1 closed triangle; here is none.",)


def test_a_network_without_signs_is_a_sentence(make_row: MakeRow, make: Make) -> None:
    states = make_row("a", "states", "b", counterparties=["b"], counterparty_rule="to")
    for network in (make(), make(states)):
        result = balance(network)
        assert (result.rows.height, result.triangles.height, result.actors.height) == (0, 0, 0)
        assert (
            result.notes[0] == "No pair has a sign: nothing friendly or hostile between actors matches; "
            "according to the authors of the articles there are none."
        )
        section = BALANCE.show(result)
        assert section.is_empty
        assert section.figure() is None


# Section and figure.


def test_all_with_most_ties_that_do_not_fit_are_named(make_row: MakeRow, make: Make) -> None:
    result = balance(make(make_row("a", "praises", "b"), make_row("b", "praises", "c"), make_row("c", "accuses", "a")))
    line = BALANCE.show(result).lines[-1]
    assert line.text.endswith(" have the most ties that do not fit their bloc: 1 each.")
    assert len(line.statements) == 1


def test_there_are_no_blocs_without_a_closed_triangle(make_row: MakeRow, make: Make) -> None:
    # a ring of four fits two blocs or does not, but no friend of a friend is anybody's friend or foe
    ring = [make_row(one, "praises", other) for one, other in ("ab", "bc", "cd")] + [make_row("d", "accuses", "a")]
    section = BALANCE.show(balance(make(*ring)))
    assert section.is_empty
    assert section.figure() is None
    closed = BALANCE.show(balance(make(*ring, make_row("a", "praises", "c"))))
    assert any("bloc" in line.text for line in closed.lines)


def test_the_section_tells_what_was_found_with_the_statements_behind_it(tribes: Network) -> None:
    section = BALANCE.show(balance(tribes))
    texts = [line.text for line in section.lines]
    assert "7 of 58 ties do not fit two blocs; no division into two has fewer." in texts
    assert "59 of 68 triangles are balanced (87%); the same signs placed at random would give 50% on average." in texts
    assert "Walk balance, which counts cycles of all lengths, is 0.358; 1 means full balance." in texts
    assert all(line.statements for line in section.lines)
    assert [len(table.statements) for table in section.tables] == [table.frame.height for table in section.tables]
    assert [table.frame.height for table in section.tables] == [7, 9, 16]
    assert all(all(keys) for table in section.tables for keys in table.statements)


def test_blocs_are_told_apart_by_the_connected_part_they_are_of(make_row: MakeRow, make: Make) -> None:
    """By hand: a, b and c praise each other; x accuses y and z, who have nothing to do with a, b and c."""
    friends = [make_row(one, "praises", other) for one, other in ("ab", "bc", "ca")]
    foes = [make_row("x", "accuses", other) for other in "yz"]
    section = BALANCE.show(balance(make(*friends, *foes)))
    texts = [line.text for line in section.lines]
    assert "The network is balanced: in each unconnected part, every tie fits two blocs." in texts
    assert "Part 1: all its actors are in one bloc: a, b and c." in texts
    assert any(text in texts for text in ("Part 2: one bloc is x; the other is y and z.",
                                          "Part 2: one bloc is y and z; the other is x."))  # fmt: skip
    blocs = section.tables[-1].frame
    of_actor = {actor: (part, bloc) for part, actor, bloc in blocs.select("part", "actor", "bloc").rows()}
    assert {of_actor[id] for id in "abc"} == {(1, "A")}
    assert of_actor["y"] == of_actor["z"] != of_actor["x"]
    assert {of_actor[id][0] for id in "xyz"} == {2}
    alone = BALANCE.show(balance(make(*friends)))
    assert "All actors are in one bloc: a, b and c." in [line.text for line in alone.lines]
    assert "part" not in alone.tables[-1].frame.columns


def test_where_time_was_too_short_the_section_says_so(
    make_row: MakeRow, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dataclasses import replace

    rows = [make_row("a", "praises", "b"), make_row("b", "praises", "c"), make_row("c", "accuses", "a")]
    result = balance(make(*rows))
    result = replace(result, frustration=replace(result.frustration, bound=0))
    texts = [line.text for line in BALANCE.show(result).lines]
    assert "1 of 3 ties does not fit two blocs in the best division found; none has fewer than 0." in texts


def test_the_figure_is_the_same_twice_and_has_all_names(tribes: Network) -> None:
    pytest.importorskip("matplotlib")
    result = balance(tribes)
    drawn, again = draw_balance(result), draw_balance(result)
    assert drawn is not None
    assert again is not None
    assert drawn.svg == again.svg
    ElementTree.fromstring(drawn.svg)
    assert "Thick ties mark the 7 of 58 that do not fit two blocs (the minimum)." in drawn.caption
    assert "Ties that do not fit: Asaro and Seuve;" in drawn.alternative
    assert {"Gahuk", "Gama"} <= set(texts_of(drawn.svg))


@pytest.mark.parametrize("size", [3, 60, 120])
def test_names_of_others_are_no_markup(
    make_row: MakeRow, table: Callable[..., polars.DataFrame], shipped: Vocabulary, size: int
) -> None:
    pytest.importorskip("matplotlib")
    rows = [make_row(f"n{number}", "praises", f"n{(number + 1) % size}") for number in range(size - 1)]
    rows.append(make_row("n0", "accuses", f"n{size - 1}"))
    label = "<script>$x_{1}$ & \\frac</script>"
    everyone = {
        f"n{number}": Entity(id=f"n{number}", type="Country", labels=(Label(text=label, lang="en"),))
        for number in range(size)
    }
    drawn = draw_balance(balance(make_network(Rows(table(*rows), shipped, everyone), Selection())))
    assert drawn is not None
    ElementTree.fromstring(drawn.svg)
    assert b"<script" not in drawn.svg
