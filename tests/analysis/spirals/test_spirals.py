"""Spirals: runs of hostile acts, what makes them a spiral, and what authors call one."""

from __future__ import annotations

import random
import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date, timedelta
from itertools import combinations, pairwise, permutations
from typing import Any

import polars
import pytest
from matplotlib.backends.backend_agg import FigureCanvasAgg

from kg.analysis.spirals import SPIRALS
from kg.analysis.spirals.compute import Spirals, spirals
from kg.analysis.spirals.figure import _title
from kg.analysis.spirals.hostile_acts import Step
from kg.analysis.spirals.hostile_runs import Forms, Run
from kg.errors import KgError
from kg.model import Background, Certainty, Entity, Label
from kg.project import Project
from kg.selection.selection import Level, Selection
from kg.selection.temporal_order import TemporalOrder
from kg.vocabulary import STATEMENT, Vocabulary
from tests.support.drawn import texts_of as written_in
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Spirals]
NASTY = "<script>alert(1)</script> & $x_1$ \\frac"


@pytest.fixture
def make(table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> Make:
    def made(
        *rows: Row, entities: dict[str, Entity] | None = None, days: int = 90, min_acts: int = 3, **selection: Any
    ) -> Spirals:
        statements = table(*rows)
        everyone = {**actors(*statements["subject"], *statements["object"]), **(entities or {})}
        return spirals(Rows(statements, shipped, everyone), Selection(**selection), days=days, min_acts=min_acts)

    return made


def on(number: int) -> dict[str, date]:
    day = date(2020, 1, 1) + timedelta(days=number)
    return {"earliest": day, "latest": day}


def after(*rows: Row) -> dict[str, Any]:
    return {"roles": [{"role": "after", "value": row["statement"], "is": "statement"} for row in rows]}


def rows_of_sides(make_row: MakeRow, sides: str, every: int = 5, relation: str = "accuses") -> list[Row]:
    """Tell an act for each letter: ``aab`` is two acts of a towards b, then one of b."""
    return [
        make_row(side, relation, "b" if side == "a" else "a", **on(every * index)) for index, side in enumerate(sides)
    ]


def runs(result: Spirals) -> list[Run]:
    return [run for verdict in result.verdicts for run in verdict.runs]


# Runs.


def test_a_run_counts_acts_by_side_and_answers(make_row: MakeRow, make: Make) -> None:
    result = make(*rows_of_sides(make_row, "aabab"))
    row = result.rows.row(0, named=True)
    assert result.rows.height == 1
    assert (row["one"], row["by_one"], row["other"], row["by_other"], row["asymmetry"]) == ("a", 3, "b", 2, 1.5)
    assert (row["turns"], row["answers_by_one"], row["answers_by_other"]) == (3, 1, 2)
    assert (row["first"], row["last"]) == (date(2020, 1, 1), date(2020, 1, 21))
    assert (row["verbal"], row["material"], row["open_steps"]) == (5, 0, 0)
    assert len(row["statements"]) == 5


def test_an_act_too_late_begins_a_new_run(make_row: MakeRow, make: Make) -> None:
    rows = [
        *rows_of_sides(make_row, "aba"),
        make_row("b", "accuses", "a", **on(20)),
        make_row("a", "accuses", "b", **on(21)),
    ]
    assert [len(run.acts) for run in runs(make(*rows, days=10))] == [5]
    assert [len(run.acts) for run in runs(make(*rows, days=9))] == [3]
    assert [len(run.acts) for run in runs(make(*rows, days=9, min_acts=2))] == [3, 2]
    assert runs(make(*rows, days=4)) == []


def test_a_run_has_acts_of_both_sides(make_row: MakeRow, make: Make) -> None:
    result = make(*rows_of_sides(make_row, "aaaa"))
    assert result.verdicts == ()
    assert result.notes[0] == "No two actors that match direct hostile acts at each other."
    assert SPIRALS.show(result).is_empty
    assert SPIRALS.show(result).figure() is None


def test_relations_that_hold_both_ways_are_left_out(
    make_row: MakeRow,
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    actors: Callable[..., dict[str, Entity]],
) -> None:
    mutual = shipped.relations["attacks"].model_copy(update={"id": "clashes_with", "symmetric": True})
    relations = {**shipped.relations, "clashes_with": mutual}
    vocabulary = Vocabulary(types=shipped.types, roles=shipped.roles, relations=relations)
    clash = [make_row("a", "attacks", "b", **on(index)) | {"relation": "clashes_with"} for index in range(3)]
    result = spirals(Rows(table(*clash), vocabulary, actors("a", "b")), Selection())
    assert result.rows.height == 0
    both = spirals(Rows(table(*clash, *rows_of_sides(make_row, "aba")), vocabulary, actors("a", "b")), Selection())
    assert both.rows["acts"].to_list() == [3]
    assert "3 acts of conflict are mutual and were excluded, since mutual acts show no answer." in both.notes


def test_an_act_told_many_times_is_one(make_row: MakeRow, make: Make) -> None:
    rows = rows_of_sides(make_row, "aba")
    again = [row | {"statement": f"{row['statement']}x", "article": "c"} for row in rows]
    result = make(*(row | {"act": f"anna/x{index}"} for several in (rows, again) for index, row in enumerate(several)))
    assert result.rows["acts"].to_list() == [3]
    assert len(result.rows["statements"][0]) == 6


def test_what_sums_up_others_is_left_out_where_one_of_them_is_there(make_row: MakeRow, make: Make) -> None:
    rows = rows_of_sides(make_row, "aba")
    whole = make_row("a", "accuses", "b", sums_up=[rows[0]["statement"]], **on(3))
    assert make(*rows, whole).rows["acts"].to_list() == [3]
    assert make(*rows[1:], whole).rows["acts"].to_list() == [3]


@pytest.mark.parametrize("more", [{"mode": "intended"}, {"polarity": "denied"}, {"mode": "forecast"}])
def test_what_did_not_happen_is_no_act(make_row: MakeRow, make: Make, more: dict[str, str]) -> None:
    rows = rows_of_sides(make_row, "abab")
    rows[3] |= more
    assert make(*rows).rows["acts"].to_list() == [3]


def test_cooperation_is_not_hostile_and_quad_classes_may_be_chosen(make_row: MakeRow, make: Make) -> None:
    rows = [
        *rows_of_sides(make_row, "aba"),
        make_row("b", "aids", "a", **on(20)),
        make_row("b", "attacks", "a", **on(22)),
    ]
    assert make(*rows).rows.select("verbal", "material").rows() == [(3, 1)]
    assert make(*rows, quad_classes=("verbal conflict",)).rows.select("verbal", "material").rows() == [(3, 0)]
    assert make(*rows, quad_classes=("verbal cooperation",)).rows.height == 0


def test_sides_are_rolled_up_to_the_level_of_the_selection(make_row: MakeRow, make: Make) -> None:
    part = (Background(relation="part_of", object="a", record="made up"),)
    army = Entity(id="army", type="Military", labels=(Label(text="army", lang="en"),), background=part)
    rows = [
        *rows_of_sides(make_row, "ab"),
        make_row("army", "attacks", "b", **on(12)),
        make_row("army", "accuses", "a", **on(13)),
    ]
    assert make(*rows, entities={"army": army}).rows.height == 0
    assert make(*rows, entities={"army": army}, level=Level.COUNTRY).rows["acts"].to_list() == [3]


# Order.


def test_stated_order_makes_a_run_where_dates_are_missing(make_row: MakeRow, make: Make) -> None:
    one = make_row("a", "accuses", "b", start=9)
    two = make_row("b", "accuses", "a", start=5, **after(one))
    three = make_row("a", "accuses", "b", start=1, **after(two))
    result = runs(make(one, two, three))[0]
    assert result.steps == (Step.STATED, Step.STATED)
    assert [act.act for act in result.acts] == [one["act"], two["act"], three["act"]]


def test_the_order_of_the_text_breaks_only_what_is_open_and_that_is_said(make_row: MakeRow, make: Make) -> None:
    one = make_row("a", "accuses", "b", start=0)
    two, three = make_row("a", "accuses", "b", start=5), make_row("b", "accuses", "a", start=9)
    one |= after(three)
    result = make(one, two, three)
    assert [act.act for act in runs(result)[0].acts] == [two["act"], three["act"], one["act"]]
    assert runs(result)[0].steps == (Step.TEXT, Step.STATED)
    assert result.rows["open_steps"].to_list() == [1]
    assert "In 1 run the order of some acts is that of the text, since no date or word gives it." in result.notes


def test_texts_have_no_order_among_each_other(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("a", "accuses", "b"),
        make_row("b", "accuses", "a", article="b"),
        make_row("a", "accuses", "b", article="c"),
    ]
    assert make(*rows, min_acts=2).rows.height == 0


def test_dates_that_overlap_leave_the_order_open(make_row: MakeRow, make: Make) -> None:
    year = {"earliest": date(2020, 1, 1), "latest": date(2020, 12, 31)}
    rows = [make_row("a", "accuses", "b", article="b", **year), *rows_of_sides(make_row, "ba")]
    assert runs(make(*rows))[0].steps == (Step.OVERLAP, Step.OVERLAP)


def test_what_is_told_to_follow_a_dated_act_stands_behind_it(make_row: MakeRow, make: Make) -> None:
    rows = rows_of_sides(make_row, "aa", every=30)
    reply = make_row("b", "reacts_negatively_to", "a", article="c", **after(rows[0]))
    result = runs(make(*rows, reply))[0]
    assert [act.actor for act in result.acts] == ["a", "b", "a"]
    assert result.steps == (Step.STATED, Step.OPEN)


def test_an_answer_is_certain_where_one_act_of_the_other_side_surely_came_before(make_row: MakeRow, make: Make) -> None:
    """A demand, a threat whose time is open, and the refusal of the demand: b surely answers once, a perhaps never."""
    demand = make_row("a", "demands", "b", start=1)
    threat = make_row("a", "threatens", "b", start=2)
    refusal = make_row("b", "rejects", "a", object=demand["statement"], object_type=STATEMENT, start=3)
    run = runs(make(demand, threat, refusal))[0]
    assert (run.one, run.answers, run.sure_answers) == ("a", (0, 1), (0, 1))
    assert run.steps == (Step.TEXT, Step.TEXT)
    assert any(text.endswith("b answers once, a never.") for text in texts_of(make(demand, threat, refusal)))


def test_who_never_answers_is_named_last(make_row: MakeRow, make: Make) -> None:
    """A demand and a threat of b, and the refusal of a: a answers, b does not, whichever name comes first."""
    demand = make_row("b", "demands", "a", start=1)
    threat = make_row("b", "threatens", "a", start=2)
    refusal = make_row("a", "rejects", "b", object=demand["statement"], object_type=STATEMENT, start=3)
    assert any("a answers once, b never." in text for text in texts_of(make(demand, threat, refusal)))


@pytest.mark.parametrize("seed", range(12))
def test_what_is_certain_of_answers_holds_in_every_order_that_goes_with_what_is_certain(
    make_row: MakeRow, make: Make, table: Callable[..., polars.DataFrame], shipped: Vocabulary, seed: int
) -> None:
    """Brute force: all orders of six acts with days of their own or none, some told to come after others."""
    chance = random.Random(seed)
    rows: list[Row] = []
    for index in range(6):
        side = chance.choice("ab") if index > 1 else "ab"[index]
        first = date(2020, 1, chance.randint(1, 6))
        dates = {"earliest": first, "latest": first + timedelta(days=chance.randint(0, 2))}
        told = after(chance.choice(rows)) if rows and chance.random() < 0.4 else {}
        more = told if told and chance.random() < 0.5 else dates
        rows.append(make_row(side, "accuses", "b" if side == "a" else "a", start=index, **more))
    order = TemporalOrder(table(*rows), shipped, {})
    for run in runs(make(*rows)):
        pairs = [(x, y) for x, y in permutations(run.acts, 2) if order.before(x.act, y.act)]
        fewest = {run.one: len(rows), run.other: len(rows)}
        for acts in permutations(run.acts):
            if all(acts.index(one) < acts.index(other) for one, other in pairs):
                for side in fewest:
                    number = sum(a.actor != b.actor == side for a, b in pairwise(acts))
                    fewest[side] = min(fewest[side], number)
        assert all(sure <= fewest[side] for sure, side in zip(run.sure_answers, (run.one, run.other), strict=True))


# What makes a spiral.


@pytest.mark.parametrize(
    ("sides", "forms"),
    [
        ("aab", Forms.NO),
        ("aba", Forms.NO),
        ("aabba", Forms.NO),
        ("abab", Forms.NO),
        ("ababa", Forms.YES),
        ("aaaaabaaabbba", Forms.YES),
    ],
)
def test_acts_form_a_spiral_where_each_side_answers_twice(
    make_row: MakeRow, make: Make, sides: str, forms: Forms
) -> None:
    assert runs(make(*rows_of_sides(make_row, sides)))[0].forms is forms


def test_acts_of_which_no_source_is_certain_may_form_one_and_are_counted(make_row: MakeRow, make: Make) -> None:
    rows = rows_of_sides(make_row, "ababa")
    unsure = [row | {"certainty": "possible"} if at in (1, 3) else row for at, row in enumerate(rows)]
    assert runs(make(*rows))[0].forms is Forms.YES
    (run,) = runs(make(*unsure))
    assert (run.forms, run.unsure) == (Forms.MAY, 2)
    lines = [line.text for line in SPIRALS.show(make(*unsure)).lines]
    assert any(line.endswith("no source is certain of 2 of these acts.") for line in lines)


def test_where_only_the_text_has_an_order_they_may_form_one(make_row: MakeRow, make: Make) -> None:
    rows = [
        row | {"earliest": None, "latest": None, "start": index}
        for index, row in enumerate(rows_of_sides(make_row, "ababa"))
    ]
    result = make(*rows)
    assert runs(result)[0].forms is Forms.MAY
    assert runs(result)[0].sure_answers == (0, 0)
    assert runs(result)[0].chance is None


def test_the_chance_is_given_where_a_test_has_power(make_row: MakeRow, make: Make) -> None:
    assert runs(make(*rows_of_sides(make_row, "ababababa")))[0].chance == pytest.approx(1 / 126)
    weak = make(*rows_of_sides(make_row, "abaaa"))
    assert runs(weak)[0].chance is None
    assert any("with 4 acts against 1" in note and "in 0.6 of all orders" in note for note in weak.notes)


def test_whether_acts_grow_harsher_goes_by_pairs_of_each_side(make_row: MakeRow, make: Make) -> None:
    """Side a: accuses (-2), threatens (-4.4), attacks (-10): 3 pairs harsher. Side b: attacks, accuses: 1 milder."""
    words = [("a", "accuses"), ("b", "attacks"), ("a", "threatens"), ("b", "accuses"), ("a", "attacks")]
    rows = [make_row(who, what, "b" if who == "a" else "a", **on(index)) for index, (who, what) in enumerate(words)]
    assert make(*rows).rows.select("harsher", "milder").rows() == [(3, 1)]


# What authors say.


def test_who_calls_it_a_spiral_is_kept_apart_from_what_the_acts_form(make_row: MakeRow, make: Make) -> None:
    scope = [{"role": "scope", "value": "words", "is": "text"}]
    rows = [
        make_row("b", "in_spiral_with", "a", headline=True, act="anna/spiral"),
        make_row("b", "in_spiral_with", "a", certainty="probable", roles=scope, act="anna/spiral"),
        make_row("b", "in_spiral_with", "a", polarity="denied", article="b", publisher="Herald"),
        make_row("a", "accuses", "b"),
    ]
    verdict = make(*rows).verdicts[0]
    assert verdict.forms is Forms.NO
    assert verdict.acts == (1, 0)
    calls = {call.source: call for call in verdict.calls}
    assert {source: call.affirmed for source, call in calls.items()} == {"Gazette": True, "Herald": False}
    assert (calls["Gazette"].certainty, calls["Gazette"].limits) == (Certainty.PROBABLE, ("words",))
    assert (calls["Gazette"].headline_drops, calls["Herald"].headline_drops) == (True, False)


def test_what_only_a_source_calls_a_spiral_is_in_its_viewpoint(make_row: MakeRow, make: Make) -> None:
    row = make_row("b", "in_spiral_with", "a", sources=["c"], author_stance="neutral")
    assert make(row, make_row("c", "accuses", "a")).verdicts == ()


def test_restraint_comes_with_what_it_is_judged_to_be(make_row: MakeRow, make: Make) -> None:
    restrained = make_row("a", "shows_restraint_towards", "b")
    judged = make_row(restrained["statement"], "is_assessed_as", "enough", subject_type=STATEMENT, polarity="denied")
    result = make(
        *rows_of_sides(make_row, "aba"), restrained, judged | {"object_label": "enough", "counterparties": []}
    )
    restraint = result.verdicts[0].restraints[0]
    assert (restraint.actor, restraint.target, restraint.judged) == ("a", "b", (("enough", False),))
    assert restraint.statements == (restrained["statement"], judged["statement"])


def test_what_is_claimed_keeps_whom_it_speaks_of_at_every_level(first: Project) -> None:
    """The text speaks of the two ministries, and of officials of one; the countries are what their acts count as."""
    for level in (Level.ENTITY, Level.ORGANISATION, Level.COUNTRY):
        result = spirals(first.backend, Selection(level=level))
        calls = [call for verdict in result.verdicts for call in verdict.calls]
        assert {frozenset(call.between) for call in calls} == {
            frozenset({"Ministry of Defence of Belarus", "Ministry of Defence of Ukraine"})
        }
        assert {call.rolled_up for call in calls} == {level is Level.COUNTRY}
    assert [(one.who, one.towards) for one in result.verdicts[0].restraints] == [
        ("Belarusian Defence Ministry officials", "Ukrainian Defence Ministry officials")
    ]
    row = SPIRALS.show(result).tables[0].frame.row(0, named=True)
    assert row["authors"].startswith("a spiral of Ministry of Defence of Belarus and Ministry of Defence of Ukraine")


# In sentences.


def texts_of(result: Spirals) -> list[str]:
    return [line.text for line in SPIRALS.show(result).lines]


def test_the_number_of_hostile_acts_opens_to_all_of_them_also_outside_a_run(make_row: MakeRow, make: Make) -> None:
    rows = [*rows_of_sides(make_row, "aba"), make_row("b", "accuses", "a", **on(500))]
    result = make(*rows)
    line = next(line for line in SPIRALS.show(result).lines if line.text.startswith("As for the acts"))
    assert line.text.endswith("2 hostile acts by a, 2 by b.")
    assert set(line.statements) == {row["statement"] for row in rows}
    assert result.support.acts == 4
    alone = make(make_row("b", "in_spiral_with", "a"), make_row("a", "accuses", "b"))
    line = SPIRALS.show(alone).lines[1]
    assert (line.text[:38], len(line.statements)) == ("The acts form no spiral: 1 hostile act", 1)


def test_one_of_something_stands_in_the_singular_and_a_ratio_only_where_it_tells_more(
    make_row: MakeRow, make: Make
) -> None:
    rows = [make_row("a", "accuses", "b", **on(1)), make_row("b", "accuses", "a", **on(2))]
    result = make(*rows, make_row("a", "threatens", "b", **on(3)))
    assert any(" 2 against 1: b answers once, a once." in text for text in texts_of(result))
    assert any(
        "of two acts of one side the later is harsher in 1 pair and milder in none" in text for text in texts_of(result)
    )
    short = make(*rows, min_acts=2)
    assert any("with 1 act against 1, even" in note and note.endswith("in all orders.") for note in short.notes)
    assert any(", 3 against 2, or 1.5 to 1: " in text for text in texts_of(make(*rows_of_sides(make_row, "ababa"))))


def test_answers_of_one_day_are_none_of_them_certain(make_row: MakeRow, make: Make) -> None:
    result = make(*rows_of_sides(make_row, "aba", every=0))
    assert any(
        text.endswith("; it is not certain that these answers came later (their times overlap).")
        for text in texts_of(result)
    )


def test_acts_too_far_apart_are_a_sentence(make_row: MakeRow, make: Make) -> None:
    result = make(*rows_of_sides(make_row, "aba", every=200))
    assert (
        result.notes[0] == "No 3 hostile acts of both sides follow each other within 90 days. "
        "Shorter or slower runs are found if fewer acts or more days between them are asked for."
    )


def test_a_forecast_of_a_spiral_is_shown_as_one(make_row: MakeRow, make: Make) -> None:
    called = make_row("b", "in_spiral_with", "a", mode="forecast", certainty="possible")
    result = make(called, *rows_of_sides(make_row, "aba"))
    assert SPIRALS.show(result).tables[0].frame["authors"].to_list() == ["a spiral (forecast; possible)"]
    assert _title(result.verdicts[0], runs(result)[0]).startswith("Called a spiral (forecast; possible); ")
    plain = make(called, make_row("b", "in_spiral_with", "a"), *rows_of_sides(make_row, "aba"))
    assert _title(plain.verdicts[0], runs(plain)[0]).startswith("Called a spiral; ")


# Bad input, and nothing.


@pytest.mark.parametrize(("options", "words"), [({"days": -1}, "0 days or more"), ({"min_acts": 1}, "2 acts or more")])
def test_impossible_options_are_refused(make_row: MakeRow, make: Make, options: dict[str, int], words: str) -> None:
    with pytest.raises(KgError, match=words):
        make(make_row("a", "accuses", "b"), **options)


def test_nothing_hostile_is_a_sentence(make_row: MakeRow, make: Make) -> None:
    assert make(make_row("a", "aids", "b")).notes[0] == (
        "No hostile acts between actors match; according to the authors of the articles there are none."
    )


# The first corpus.


@pytest.fixture(scope="module")
def told_there(first: Project) -> Spirals:
    return spirals(first.backend, Selection(level=Level.COUNTRY))


def test_the_second_article_calls_a_spiral_what_is_mostly_one_sided(told_there: Spirals) -> None:
    verdict = told_there.verdicts[0]
    assert len(told_there.verdicts) == 1
    assert (verdict.one, verdict.other, verdict.acts) == ("ukraine", "belarus", (4, 1))
    assert [key.partition("#")[2] for act in verdict.runs[0].acts for key in act.statements] == [
        "s34",
        "s36",
        "s38",
        "s39",
        "s43",
    ]
    assert verdict.runs[0].steps == (Step.STATED, Step.TEXT, Step.STATED, Step.TEXT)
    assert verdict.runs[0].asymmetry == 4
    assert verdict.runs[0].chance is None
    assert verdict.forms is Forms.NO
    call = verdict.calls[0]
    assert (call.source, call.certainty, call.limits) == ("Belarus in Focus", Certainty.PROBABLE, ("rhetoric",))
    assert call.headline_drops
    restraint = verdict.restraints[0]
    assert (restraint.actor, restraint.judged) == ("belarus", (("sufficient", False),))
    assert any("4 acts against 1" in note and "0.6" in note for note in told_there.notes)


def test_its_section_says_both(told_there: Spirals, first: Project) -> None:
    section = SPIRALS.show(told_there)
    texts = [line.text for line in section.lines]
    assert texts[0] == (
        "Belarus in Focus says that Ministry of Defence of Belarus and Ministry of Defence of Ukraine are in a spiral "
        "(probable; within rhetoric). The headline says so without “probable” and “within rhetoric”."
    )
    assert texts[1] == "As for the acts, they form no spiral: 4 hostile acts by Ukraine, 1 by Belarus."
    assert texts[-1].endswith("This is judged not sufficient.")
    every = set(first.statements["statement"])
    assert all(line.statements and set(line.statements) <= every for line in section.lines)
    assert all(keys for table in section.tables for keys in table.statements)


def test_at_the_level_of_ministries_no_act_is_theirs(first: Project) -> None:
    result = spirals(first.backend, Selection())
    assert result.verdicts[0].acts == (0, 0)
    assert len(result.verdicts[0].calls) == 1
    text = SPIRALS.show(result).lines[1].text
    assert text.startswith("No hostile acts between Ministry of Defence of Belarus and Ministry of Defence of Ukraine")


def test_the_same_corpus_gives_the_same_figure(told_there: Spirals) -> None:
    one, other = SPIRALS.show(told_there).figure(), SPIRALS.show(told_there).figure()
    assert one is not None
    assert other is not None
    assert one.svg == other.svg
    assert "Based on 6 acts, 9 statements, 1 article and 1 source." in one.caption


@pytest.mark.parametrize("acts", [3, 8, 60])
def test_texts_of_others_are_no_markup(make_row: MakeRow, make: Make, acts: int) -> None:
    entities = {"a": Entity(id="a", type="Country", labels=(Label(text=NASTY, lang="en"),))}
    figure = SPIRALS.show(make(*rows_of_sides(make_row, "ab" * acts), entities=entities)).figure()
    assert figure is not None
    assert b"<script" not in figure.svg
    ET.fromstring(figure.svg)


def test_no_words_in_the_figure_lie_upon_others(make_row: MakeRow, make: Make) -> None:
    day = {"earliest": date(2031, 11, 13), "latest": date(2031, 12, 14)}
    rows = [make_row(side, "reduces_relations", "b" if side == "a" else "a", **day) for side in "aabbaaaa"]
    figure = SPIRALS.show(make(*rows)).figure()
    assert figure is not None
    letters = FigureCanvasAgg(figure.drawn).get_renderer()  # type: ignore[no-untyped-call]
    boxes = [text.get_window_extent(letters) for axes in figure.drawn.axes for text in axes.texts]
    assert len(boxes) > len(rows)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))


def test_names_and_dates_in_the_figure_are_whole(make_row: MakeRow, make: Make) -> None:
    entities = {"a": Entity(id="a", type="Organization", labels=(Label(text="Ashkel Liberation Front", lang="en"),))}
    day = {"earliest": date(2031, 3, 13), "latest": date(2031, 3, 14)}
    rows = [make_row(side, "accuses", "b" if side == "a" else "a", **day) for side in "abababab"]
    figure = SPIRALS.show(make(*rows, entities=entities)).figure()
    assert figure is not None
    said = " ".join(written_in(figure.svg))
    assert "Ashkel Liberation Front" in " ".join(said.split())
    assert "13 Mar –" in said
    assert "14 Mar 2031" in said
    assert "…" not in said
