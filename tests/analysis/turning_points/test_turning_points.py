"""Turning points of a dyad: which acts count, in which order, and what is said where there are too few."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from xml.etree import ElementTree

import polars
import pytest

from kg.analysis.turning_points import TURNING_POINTS
from kg.analysis.turning_points.compute import turning_points
from kg.analysis.turning_points.figure import draw_turning_points
from kg.errors import KgError, NameNotFound
from kg.model import Entity, Label, Mode
from kg.network.network import Network, make_network
from kg.project import Project
from kg.selection.selection import Selection
from kg.vocabulary import Vocabulary
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Network]

DAY = date(2020, 1, 1)


@pytest.fixture
def make(table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> Make:
    def made(*rows: Row, label: str = "", **selection: Any) -> Network:
        statements = table(*rows)
        everyone = actors(*statements["subject"], *statements["object"])
        if label:
            everyone["a"] = Entity(id="a", type="Country", labels=(Label(text=label, lang="en"),))
        return make_network(Rows(statements, shipped, everyone), Selection(**selection))

    return made


@pytest.fixture
def acts(make_row: MakeRow) -> Callable[[str], list[Row]]:
    """Make acts between a and b, a day each: ``+`` is one of cooperation, ``-`` one of conflict."""

    def made(signs: str) -> list[Row]:
        result = []
        for number, sign in enumerate(signs):
            day = DAY + timedelta(days=number)
            pair = ("a", "b") if number % 2 else ("b", "a")
            result.append(make_row(pair[0], "praises" if sign == "+" else "accuses", pair[1], earliest=day, latest=day))
        return result

    return made


Acts = Callable[[str], list[Row]]


def test_a_turn_from_good_to_ill_is_found(acts: Acts, make: Make) -> None:
    rows = acts("++++++-----")
    result = turning_points(make(*rows), "a", "b")
    # C(11, 5) = 462 orders, of which only the two with all of one kind first have as clear a cut
    assert result.rows.to_dicts() == [
        {
            "after": DAY + timedelta(days=5),
            "before": DAY + timedelta(days=6),
            "share_before": 0.0,
            "share_after": 1.0,
            "acts_before": 6,
            "acts_after": 5,
            "p": pytest.approx(2 / 462),
            "exact": True,
            "statements": [row["statement"] for row in rows],
        }
    ]
    assert result.stretches.select("acts", "conflict", "share").rows() == [(6, 0, 0.0), (5, 5, 1.0)]
    assert result.acts["stretch"].to_list() == [1] * 6 + [2] * 5
    assert (result.support.acts, result.support.statements) == (11, 11)


def test_below_the_power_to_find_anything_there_is_no_p_value(acts: Acts, make: Make) -> None:
    result = turning_points(make(*acts("+++---")), "a", "b")
    assert result.rows.height == 0
    assert result.test is not None
    assert result.test.p is None
    assert result.notes == (
        "Even the rarest order of 6 acts, 3 of them conflict, would occur by chance in 10% of all cases, so no "
        "test could find a turning point, and no p-value is given.",
    )
    assert not any("p =" in line.text for line in TURNING_POINTS.show(result).lines)


def test_acts_of_one_kind_only_have_no_turning_point(acts: Acts, make: Make) -> None:
    result = turning_points(make(*acts("--------")), "a", "b")
    assert result.notes == ("All 8 acts are conflict, so there is no change to find.",)


def test_no_turn_where_good_and_ill_alternate(acts: Acts, make: Make) -> None:
    result = turning_points(make(*acts("+-" * 8)), "a", "b")
    assert result.rows.height == 0
    texts = [line.text for line in TURNING_POINTS.show(result).lines]
    assert texts[0].startswith("No turning point was found: a cut as clear as the clearest occurs by chance in ")
    assert texts[1] == "Of 16 acts in a certain order of time, 8 are conflict."


def test_which_acts_do_not_count_is_said(make_row: MakeRow, acts: Acts, make: Make) -> None:
    more = [
        make_row("a", "negotiates", "b", earliest=DAY, latest=DAY),
        make_row("a", "sets_conditions_for", "b", earliest=DAY, latest=DAY),
        make_row("a", "praises", "b"),
        make_row("a", "praises", "b", earliest=DAY),
        make_row("a", "accuses", "b", earliest=DAY, latest=DAY + timedelta(days=300)),
        make_row("a", "accuses", "b", earliest=DAY, latest=DAY, mode="forecast"),
    ]
    network = make(*acts("++++++-----"), *more, modes=tuple(Mode))
    result = turning_points(network, "a", "b")
    assert result.acts.height == 11
    assert result.notes[:4] == (
        "1 act of a symmetric relation was excluded.",
        "1 act (neither cooperation nor conflict) was excluded.",
        "2 acts without a known time were excluded.",
        "1 act whose time overlaps that of others, so that their order is uncertain, was excluded.",
    )
    assert result.rows["acts_before"].to_list() == [6]


def test_acts_of_the_same_day_are_not_parted(make_row: MakeRow, make: Make) -> None:
    days = [0] * 5 + [1] * 6
    kinds = ["praises"] * 5 + ["praises", *["accuses"] * 5]
    intervals = [DAY + timedelta(days=day) for day in days]
    rows = [make_row("a", kind, "b", earliest=day, latest=day) for kind, day in zip(kinds, intervals, strict=True)]
    result = turning_points(make(*rows), "a", "b")
    assert result.rows.select("acts_before", "acts_after").rows() == [(5, 6)]
    # of C(11, 5) = 462 ways to place five accusations, all on the second day: C(6, 5) = 6; all on the first: 1
    assert result.test is not None
    assert result.rows["p"].to_list() == [pytest.approx(7 / 462)]


def test_one_act_told_twice_counts_once(make_row: MakeRow, acts: Acts, make: Make) -> None:
    rows = acts("+++++-----")
    again = {**make_row("a", "praises", "b"), "act": rows[1]["act"], "main_mention": False}
    result = turning_points(make(*rows, again), "a", "b")
    assert result.acts.height == 10
    assert again["statement"] in result.rows["statements"].to_list()[0]


def test_only_the_one_direction_where_it_is_asked_for(acts: Acts, make: Make) -> None:
    network = make(*acts("++++++++++----------"))
    result = turning_points(network, "a", "b", directed=True)
    assert result.acts["actor"].unique().to_list() == ["a"]
    assert result.rows.select("acts_before", "acts_after").rows() == [(5, 5)]
    assert "Only acts of a towards b count here." in result.notes


def test_a_greater_least_number_allows_fewer_turns(acts: Acts, make: Make) -> None:
    network = make(*acts("++++++-----"))
    assert turning_points(network, "a", "b", min_acts=5).rows.height == 1
    result = turning_points(network, "a", "b", min_acts=6)
    assert result.notes == (
        "With 11 acts in a certain order of time, no turning point with 6 on each side is possible; lower the minimum "
        "or remove a filter.",
    )


def test_what_cannot_be_is_a_sentence(acts: Acts, make: Make) -> None:
    network = make(*acts("+-"))
    with pytest.raises(NameNotFound, match="the network has no actor 'nobody'"):
        turning_points(network, "nobody", "b")
    with pytest.raises(KgError, match="turning points need two different actors, and 'a' and 'a' are the same"):
        turning_points(network, "a", "a")
    with pytest.raises(KgError, match="a turning point needs at least 1 act on each side, not 0"):
        turning_points(network, "a", "b", min_acts=0)


def test_the_two_articles_have_too_few_dated_acts(first: Project) -> None:
    result = turning_points(first.network(level="country"), "Ukraine", "Belarus")
    assert (result.rows.height, result.acts.height, result.test) == (0, 0, None)
    assert result.notes[-1].startswith("With 0 acts in a certain order of time, no turning point")
    section = TURNING_POINTS.show(result)
    assert section.is_empty
    assert section.figure() is None


# Section and figure.


def test_the_section_says_when_and_how(acts: Acts, make: Make) -> None:
    section = TURNING_POINTS.show(turning_points(make(*acts("++++++-----")), "a", "b"))
    assert section.title == "Turning points: a and b"
    assert section.lines[0].text == (
        "Between 2020-01-06 and 2020-01-07 the share of conflict rose from 0% of 6 acts to 100% of 5 acts (p = 0.0043)."
    )
    assert len(section.lines[0].statements) == 11
    assert section.tables[0].frame.height == 2


def test_acts_bounded_by_others_have_a_place_and_are_named(make_row: MakeRow, acts: Acts, make: Make) -> None:
    """By hand: an undated accusation that a text puts after 7 and before 8 January stands between those of 6 and 9."""
    rows = acts("++++++------")
    del rows[7]
    rows[6] |= {"earliest": None, "latest": None}
    days = {"after": "2020-01-07", "before": "2020-01-08"}
    rows[6]["roles"] = [{"role": name, "value": day, "is": "date"} for name, day in days.items()]
    result = turning_points(make(*rows), "a", "b")
    assert result.acts.row(6, named=True)["act"] == rows[6]["act"]
    assert result.acts.select("earliest", "latest").row(6) == (date(2020, 1, 7), date(2020, 1, 8))
    line = TURNING_POINTS.show(result).lines[-1]
    assert line.text == "For 1 of these acts, only the first and the last possible day are known."
    assert line.statements == (rows[6]["statement"],)


def test_the_figure(acts: Acts, make: Make) -> None:
    pytest.importorskip("matplotlib")
    result = turning_points(make(*acts("++++++-----"), label="<script>$x_{1}$ & \\frac</script>"), "a", "b")
    drawn, again = draw_turning_points(result), draw_turning_points(result)
    assert drawn is not None
    assert again is not None
    assert drawn.svg == again.svg
    ElementTree.fromstring(drawn.svg)
    assert b"<script" not in drawn.svg
    assert "The dashed line marks the turning point" in drawn.caption
    assert drawn.alternative == (
        "2020-01-01 to 2020-01-06: 6 acts, 0% of conflict; 2020-01-07 to 2020-01-11: 5 acts, 100% of conflict"
    )


def test_acts_that_all_happened_on_one_day_can_be_drawn(make_row: MakeRow, make: Make) -> None:
    pytest.importorskip("matplotlib")
    rows = [make_row("a", "praises", "b", earliest=DAY, latest=DAY) for _ in range(3)]
    drawn = draw_turning_points(turning_points(make(*rows), "a", "b"))
    assert drawn is not None
    assert "could be found" in drawn.caption
    ElementTree.fromstring(drawn.svg)
