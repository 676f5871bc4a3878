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
from tests.support.rows import Rows

pytest.importorskip("scipy")

Row = dict[str, Any]
Told = Callable[..., Row]
Make = Callable[..., Network]


@pytest.fixture
def tribes(told: Told, make: Make) -> Network:
    lines = (ORACLES / "gahuku_gama.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = [line.split("\t") for line in lines]
    return make(*(told(one, "praises" if sign == "1" else "accuses", other) for one, other, sign in rows))


def test_a_foe_of_two_friends_is_balanced_and_a_foe_of_one_is_not(told: Told, make: Make) -> None:
    friends = [told("a", "praises", "b"), told("c", "accuses", "a")]
    found = balance(make(*friends, told("c", "accuses", "b")))
    assert (found.balanced, found.unbalanced, found.share, found.frustration.index) == (1, 0, 1.0, 0)
    assert found.walks.value == 1.0
    found = balance(make(*friends, told("c", "praises", "b")))
    assert (found.balanced, found.unbalanced, found.share, found.frustration.index) == (0, 1, 0.0, 1)


def test_the_sign_is_that_of_more_acts_in_both_directions(told: Told, make: Make) -> None:
    rows = [told("a", "praises", "b"), told("b", "accuses", "a"), told("b", "threatens", "a"), told("a", "aids", "c")]
    found = balance(make(*rows)).rows.select("one", "other", "sign", "positive", "negative").rows()
    assert found == [("a", "b", -1, 1, 2), ("a", "c", 1, 1, 0)]


def test_as_much_good_as_ill_is_left_out_and_counted(told: Told, make: Make) -> None:
    found = balance(make(told("a", "praises", "b"), told("b", "accuses", "a"), told("a", "aids", "c")))
    assert found.rows.select("one", "other").rows() == [("a", "c")]
    assert found.actors["id"].to_list() == ["a", "c"]
    assert "1 pair with as many friendly as hostile acts was excluded." in found.notes
    assert found.support.acts == 1


def test_what_did_not_happen_is_no_sign(told: Told, make: Make) -> None:
    rows = [
        told("a", "praises", "b"),
        told("a", "attacks", "c", mode="forecast"),
        told("b", "attacks", "c", polarity="denied"),
    ]
    from kg.model import Mode, Polarity

    found = balance(make(*rows, modes=tuple(Mode), polarities=tuple(Polarity)))
    assert found.rows.select("one", "other").rows() == [("a", "b")]
    assert "2 statements between actors without a sign, or about what did not happen, were excluded." in found.notes


def test_statements_stand_behind_every_tie_triangle_and_actor(told: Told, make: Make) -> None:
    rows = [told("a", "praises", "b"), told("b", "praises", "a"), told("c", "accuses", "a"), told("c", "praises", "b")]
    found = balance(make(*rows))
    keys = [row["statement"] for row in rows]
    assert found.triangles["statements"].to_list() == [keys]
    behind = dict(found.actors.select("id", "statements").iter_rows())
    assert behind == {"a": keys[:3], "b": [*keys[:2], keys[3]], "c": keys[2:]}
    pairs = {(one, other): words for one, other, words in found.rows.select("one", "other", "statements").iter_rows()}
    assert pairs == {("a", "b"): keys[:2], ("a", "c"): keys[2:3], ("b", "c"): keys[3:]}
    assert (found.support.statements, found.support.acts) == (4, 4)


def test_acts_and_stances_are_not_mixed(told: Told, make: Make) -> None:
    rows = [told("a", "praises", "b"), told("b", "opposes", "c"), told("c", "ally_of", "a")]
    with pytest.raises(
        KgError, match=r"mixes act \(1\), stance \(1\), state \(1\); choose one of them, such as --kind act"
    ):
        balance(make(*rows, count=Count.STATEMENTS))
    found = balance(make(*rows, count=Count.STATEMENTS, kinds=(Kind.STANCE,)))
    assert (found.kind, found.rows.select("one", "other", "sign").rows()) == ("stance", [("b", "c", -1)])
    assert "The sign of a tie is that of the majority of the pair's stances towards each other." in found.notes


def test_who_wants_something_from_a_actor_has_no_stance_target_it(told: Told, make: Make) -> None:
    wants = told("a", "wants", None, counterparties=["b"], counterparty_rule="to")
    other = told("b", "opposes", "a")
    found = balance(make(wants, other, count=Count.STATEMENTS))
    assert found.rows.select("positive", "negative").rows() == [(0, 1)]


def test_the_tribes_as_a_network(tribes: Network) -> None:
    found = balance(tribes)
    assert (found.balanced, found.unbalanced) == (59, 9)
    assert found.walks.value == pytest.approx(0.3575761, abs=5e-8)
    assert found.frustration.index == int(found.rows["frustrated"].sum()) == 7
    assert found.actors.filter(polars.col("bloc") == 2)["id"].to_list() == ["Gama", "Gavev", "Kotun", "Nagad"]
    assert found.rows["frustrated"].to_list() == [True] * 7 + [False] * 51
    assert int(found.actors["frustrated"].sum()) == 14


def test_the_two_articles_do_not_put_balance_to_the_test(first: Project) -> None:
    found = balance(first.network(level="country"))
    # Belarus with the Fund, Poland and the West for good; with Ukraine for ill: a star
    assert found.rows.select("one", "other", "sign").rows() == [
        ("belarus", "imf", 1),
        ("belarus", "poland", 1),
        ("belarus", "ukraine", -1),
        ("belarus", "west", 1),
    ]
    assert (found.triangles.height, found.share, found.by_chance, found.has_rings) == (0, None, None, False)
    assert any("do not test balance" in note for note in found.notes)
    lines = BALANCE.show(found).lines
    assert [line.text for line in lines] == ["4 pairs of actors have a signed tie: 3 friendly, 1 hostile."]


def test_a_network_without_signs_is_a_sentence(told: Told, make: Make) -> None:
    states = told("a", "states", "b", counterparties=["b"], counterparty_rule="to")
    for network in (make(), make(states)):
        found = balance(network)
        assert (found.rows.height, found.triangles.height, found.actors.height) == (0, 0, 0)
        assert (
            found.notes[0] == "No pair has a sign: nothing friendly or hostile between actors matches; remove a filter."
        )
        section = BALANCE.show(found)
        assert section.is_empty
        assert section.figure() is None


# Section and figure.


def test_all_with_most_ties_that_do_not_fit_are_named(told: Told, make: Make) -> None:
    found = balance(make(told("a", "praises", "b"), told("b", "praises", "c"), told("c", "accuses", "a")))
    line = BALANCE.show(found).lines[-1]
    assert line.text.endswith(" have the most ties that do not fit their bloc: 1 each.")
    assert len(line.statements) == 1


def test_the_figure_does_not_praise_blocs_that_nothing_tests(told: Told, make: Make) -> None:
    pytest.importorskip("matplotlib")
    drawn = draw_balance(balance(make(told("a", "praises", "b"), told("b", "accuses", "c"))))
    assert drawn is not None
    assert "Each of the 2 ties fits the blocs; without a cycle of ties none could fail to." in drawn.caption


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


def test_where_time_was_too_short_the_section_says_so(told: Told, make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    from dataclasses import replace

    rows = [told("a", "praises", "b"), told("b", "praises", "c"), told("c", "accuses", "a")]
    found = balance(make(*rows))
    found = replace(found, frustration=replace(found.frustration, bound=0))
    texts = [line.text for line in BALANCE.show(found).lines]
    assert "1 of 3 ties does not fit two blocs in the best division found; none has fewer than 0." in texts


def test_the_figure_is_the_same_twice_and_has_all_names(tribes: Network) -> None:
    pytest.importorskip("matplotlib")
    found = balance(tribes)
    drawn, again = draw_balance(found), draw_balance(found)
    assert drawn is not None
    assert again is not None
    assert drawn.svg == again.svg
    ElementTree.fromstring(drawn.svg)
    assert "Thick ties mark the 7 of 58 that do not fit two blocs (the minimum)." in drawn.caption
    assert "Ties that do not fit: Asaro and Seuve;" in drawn.alternative
    assert all(name in drawn.svg.decode() for name in ("<!-- Gahuk -->", "<!-- Gama -->"))


@pytest.mark.parametrize("size", [3, 60, 120])
def test_names_of_others_are_no_markup(
    told: Told, table: Callable[..., polars.DataFrame], shipped: Vocabulary, size: int
) -> None:
    pytest.importorskip("matplotlib")
    rows = [told(f"n{number}", "praises", f"n{(number + 1) % size}") for number in range(size - 1)]
    rows.append(told("n0", "accuses", f"n{size - 1}"))
    label = "<script>$x_{1}$ & \\frac</script>"
    everyone = {
        f"n{number}": Entity(id=f"n{number}", type="Country", labels=(Label(text=label, lang="en"),))
        for number in range(size)
    }
    drawn = draw_balance(balance(make_network(Rows(table(*rows), shipped, everyone), Selection())))
    assert drawn is not None
    ElementTree.fromstring(drawn.svg)
    assert b"<script" not in drawn.svg
