"""Bargains: what makes one, what became of it, and what only may be an answer."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Callable
from datetime import date
from typing import Any

import polars
import pytest

from kg.analysis.bargains import BARGAINS
from kg.analysis.bargains.compute import Bargains, State, bargains
from kg.analysis.bargains.figure import _events
from kg.arguments import EntityRef, RoleValue, StatementRef
from kg.model import Article, Background, Entity, Label
from kg.project import Project
from kg.selection.selection import Selection
from kg.selection.viewpoints import EVERYONE
from kg.vocabulary import STATEMENT, RoleFunction, Vocabulary
from tests.support.made import actor, claim, made
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Bargains]
NASTY = "<script>alert(1)</script> & $x_1$ \\frac"


@pytest.fixture
def make(table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> Make:
    def made(*rows: Row, entities: dict[str, Entity] | None = None, **selection: Any) -> Bargains:
        statements = table(*rows)
        named = {id for row in rows for id in (row["subject"], *row["counterparties"])}
        everyone = actors(*named, **{row["object"]: "Action" for row in rows if row["object"] not in named})
        return bargains(Rows(statements, shipped, {**everyone, **(entities or {})}), Selection(**selection))

    return made


@pytest.fixture
def does(make_row: MakeRow) -> MakeRow:
    """Tell who does something with a thing, to whom; ``price="talks"`` and the like fill roles."""

    def make(subject: str, relation: str, thing: str, to: str | None = None, /, **more: Any) -> Row:
        names = {"price": "in_exchange_for", "condition": "provided", "unless": "unless", "aim": "in_order_to"}
        roles = [
            {"role": names[name], "value": more.pop(name), "is": "entity"} for name in names if name in more
        ] + more.pop("roles", [])
        row = make_row(subject, relation, None, object=thing, object_label=thing, object_type="Action", roles=roles)
        if thing.startswith("anna/"):
            row |= {"object_type": STATEMENT}
        actors = {"counterparties": [to] if to else [], "counterparty_rule": "to" if to else None}
        return row | actors | more

    return make


def day(number: int) -> dict[str, date]:
    return {"earliest": date(2020, 1, number), "latest": date(2020, 1, number)}


def only(result: Bargains) -> Any:
    assert len(result.all) == 1
    return result.all[0]


# What makes a bargain.


@pytest.mark.parametrize("term", ["price", "condition", "unless"])
def test_a_price_or_a_condition_makes_an_offer_a_bargain(does: MakeRow, make: Make, term: str) -> None:
    assert only(make(does("ada", "offers", "grain", "bor", **{term: "fuel"}))).state is State.OFFERED


def test_without_one_it_is_no_bargain_and_that_is_said(does: MakeRow, make: Make) -> None:
    result = make(does("ada", "offers", "grain", "bor", aim="fame"), does("ada", "offers", "fuel", "bor"))
    assert result.all == ()
    assert result.rows.height == 0
    assert result.others.select("thing", "addressee").rows() == [("grain", "bor"), ("fuel", "bor")]
    assert result.notes == (
        "No matching offer names a price or a condition.",
        "2 offers name neither a price nor a condition, so they are not bargains.",
    )


def test_nobody_offers_anything(make_row: MakeRow, make: Make) -> None:
    result = make(make_row("ada", "accuses", "bor"))
    assert result.notes == ("No offers match; according to the authors of the articles there are none.",)
    section = BARGAINS.show(result)
    assert section.is_empty
    assert section.figure() is None


def test_a_condition_that_must_not_hold_is_told_apart_from_one_that_must(does: MakeRow, make: Make) -> None:
    row = make(does("ada", "offers", "grain", "bor", condition="peace", unless="war")).rows.row(0, named=True)
    assert row["condition"] == "provided peace; unless war"


def test_a_role_of_ones_own_can_name_the_price(does: MakeRow, table: Callable[..., polars.DataFrame],
    shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> None:  # fmt: skip
    mine = shipped.roles["quantity"].model_copy(update={"id": "at_the_price_of", "function": RoleFunction.PRICE})
    roles_and_mine = {**shipped.roles, "at_the_price_of": mine}
    vocabulary = Vocabulary(types=shipped.types, roles=roles_and_mine, relations=shipped.relations)
    roles = [{"role": "at_the_price_of", "value": "a song", "is": "text"}]
    rows = table(does("ada", "offers", "grain", "bor", roles=roles))
    result = bargains(Rows(rows, vocabulary, actors("ada", "bor", grain="Action")), Selection())
    assert result.rows["price"].to_list() == ["a song"]


def test_one_act_told_many_times_is_offered_once(does: MakeRow, make: Make) -> None:
    rows = [
        does("ada", "offers", "grain", "bor", act="anna/x"),
        does("ada", "offers", "grain", act="anna/x", price="fuel"),
        does("ada", "offers_release", "grain", act="anna/x", condition="peace", headline=True),
    ]
    result = make(*rows)
    assert only(result).state is State.OFFERED
    row = result.rows.row(0, named=True)
    assert (row["acts"], row["mentions"], row["addressee"], row["price"]) == (1, 3, "bor", "fuel")
    assert row["statements"] == sorted(one["statement"] for one in rows)
    assert result.support.acts == 1
    assert only(result).told(RoleFunction.PRICE) == {"fuel": (rows[1]["statement"],)}


def test_offers_of_one_thing_to_one_addressee_are_one_bargain(does: MakeRow, make: Make) -> None:
    rows = [
        does("ada", "offers", "grain", "bor", price="fuel"),
        does("ada", "promises", "grain", "bor"),
        does("ada", "offers", "grain"),
        does("ada", "offers", "grain", "cyr", price="fuel"),
        does("cyr", "offers", "grain", "bor", price="fuel"),
        does("ada", "offers", "silk", "bor", price="fuel"),
    ]
    result = make(*rows[:3])
    assert (only(result).state, len(only(result).offers)) == (State.REPEATED, 3)
    result = make(*rows)
    assert sorted(len(one.offers) for one in result.all) == [1, 1, 1, 2]
    assert result.others.height == 1  # addressed to nobody, it may go with either


def test_planned_and_denied_offers_are_none(does: MakeRow, make: Make) -> None:
    rows = [does("ada", "offers", "grain", "bor", price="fuel", **more) for more in
            ({"mode": "intended"}, {"polarity": "denied"})]  # fmt: skip
    assert make(*rows).all == ()


# What became of it.


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ([], State.OFFERED),
        ([("bor", "accepts", "grain", "ada", 5)], State.ACCEPTED),
        ([("bor", "rejects", "grain", "ada", 5)], State.REFUSED),
        ([("bor", "rejects", "grain", "ada", 5), ("bor", "accepts", "grain", "ada", 7)], State.ACCEPTED),
        ([("bor", "accepts", "grain", "ada", 5), ("bor", "rejects", "grain", "ada", 7)], State.REFUSED),
        ([("bor", "accepts", "grain", "ada", 5), ("bor", "rejects", "grain", "ada", 5)], State.DISPUTED),
        ([("bor", "rejects", "grain", "ada", 5), ("ada", "yields", "grain", "bor", 7)], State.FULFILLED),
        ([("ada", "yields", "grain", None, 7)], State.FULFILLED),
        ([("ada", "offers", "grain", "bor", 7)], State.REPEATED),
    ],
)
def test_the_state_comes_from_later_acts(does: MakeRow, make: Make, answers: list[Any], state: State) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    bargain = only(make(offer, *(does(*answer, **day(number)) for *answer, number in answers)))
    assert bargain.state is state
    assert not bargain.undecided


@pytest.mark.parametrize("relation", ["accepts", "rejects", "yields"])
def test_what_came_before_the_offer_is_no_answer(does: MakeRow, make: Make, relation: str) -> None:
    who, whom = ("ada", "bor") if relation == "yields" else ("bor", "ada")
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    bargain = only(make(offer, does(who, relation, "grain", whom, **day(2))))
    assert (bargain.answers, bargain.undecided, bargain.state) == ((), (), State.OFFERED)


def test_the_place_in_the_text_makes_no_answer(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", start=0)
    bargain = only(make(offer, does("bor", "rejects", "grain", "ada", start=50)))
    assert bargain.state is State.OFFERED
    assert [one.doubt for one in bargain.undecided] == ["it came possibly after an offer (no date or word tells)"]


def test_a_stated_order_does(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel")
    after = {"role": "after", "value": offer["statement"], "is": "statement"}
    assert only(make(offer, does("bor", "rejects", "grain", "ada", roles=[after]))).state is State.REFUSED


def test_so_does_the_name_of_the_offer(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel")
    assert only(make(offer, does("bor", "accepts", offer["statement"], "ada"))).state is State.ACCEPTED


@pytest.mark.parametrize("more", [{"mode": "intended"}, {"polarity": "denied"}])
def test_planned_and_denied_acts_answer_nothing(does: MakeRow, make: Make, more: dict[str, str]) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    rows = [does("bor", "accepts", "grain", "ada", **day(5), **more), does("ada", "yields", "grain", **day(6), **more)]
    bargain = only(make(offer, *rows))
    assert (bargain.answers, bargain.undecided) == ((), ())


def test_another_offer_after_a_refusal_is_said(does: MakeRow, make: Make) -> None:
    rows = [
        does("ada", "offers", "grain", "bor", price="fuel", **day(3)),
        does("bor", "rejects", "grain", "ada", **day(5)),
        does("ada", "offers", "grain", "bor", **day(7)),
    ]
    assert (only(make(*rows)).state, only(make(*rows)).again) == (State.REFUSED, True)
    assert not only(make(*rows[:2])).again


def test_an_offer_of_talks_to_somebody_offers_them_no_talks_besides(
    does: MakeRow, make_row: MakeRow, make: Make
) -> None:
    """One mention says "offers talks to bor", another of the same act "offers talks"."""
    price = does("ada", "offers", "talks", price="fuel")["roles"]
    result = make(
        make_row("ada", "offers_talks", "bor", act="o", roles=price), does("ada", "offers", "talks", "bor", act="o")
    )
    assert BARGAINS.show(result).lines[0].text == "ada offers talks to bor in exchange for fuel."


@pytest.mark.parametrize("certainty", ["possible", "unknown", "probable"])
def test_an_answer_of_which_no_source_is_certain_is_no_outcome(does: MakeRow, make: Make, certainty: str) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", certainty=certainty, **day(3))
    refusal = does("bor", "rejects", "grain", "ada", certainty=certainty, **day(5))
    result = make(offer, refusal)
    assert only(result).state is State.OFFERED
    (may_be,) = only(result).undecided
    assert may_be.doubt == "its source is not certain of it"
    assert BARGAINS.show(result).lines[0].text.endswith("in exchange for fuel (no source is certain of it).")


@pytest.mark.parametrize(
    ("answer", "doubt"),
    [
        (("cyr", "rejects", "grain", "ada"), "it does not come from the side that received the offer"),
        (("bor", "rejects", "fuel", "ada"), "it is about the price, not about what is offered"),
        (("bor", "rejects", "grain", "cyr"), "it is not addressed to the side that made the offer"),
        (("ada", "yields", "grain", "cyr"), "it is addressed to a different side than the offer"),
    ],
)
def test_what_only_may_be_an_answer_is_listed_with_the_doubt(
    does: MakeRow, make: Make, answer: tuple[str, ...], doubt: str
) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    result = make(offer, does(*answer, **day(5)))
    assert [one.doubt for one in only(result).undecided] == [doubt]
    assert only(result).state is State.OFFERED
    assert result.notes[0] == "1 act may be an answer, and is not counted; the reason is given."
    assert any(doubt in line.text for line in BARGAINS.show(result).lines)


@pytest.mark.parametrize(
    "other",
    [
        ("bor", "yields", "grain", "ada"),
        ("bor", "rejects", "silk", "ada"),
        ("ada", "yields", "silk", "bor"),
        ("cyr", "rejects", "fuel", "ada"),
        ("bor", "rejects", "fuel", "cyr"),
    ],
)
def test_what_is_about_something_else_is_no_answer(does: MakeRow, make: Make, other: tuple[str, ...]) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    bargain = only(make(offer, does(*other, **day(5))))
    assert (bargain.answers, bargain.undecided) == ((), ())


def test_whether_those_set_free_are_those_spoken_of_may_not_be_known(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers_release", "prisoners", "bor", price="fuel", **day(3))
    bargain = only(make(offer, does("ada", "releases", "sailors", **day(5))))
    assert [one.doubt for one in bargain.undecided] == ["it is not known whether it is what was offered"]
    assert only(make(offer, does("ada", "releases", "sailors", "cyr", **day(5)))).undecided == ()


def test_talks_are_held_with_whom_they_were_offered(make_row: MakeRow, make: Make) -> None:
    price = [{"role": "in_exchange_for", "value": "fuel", "is": "entity"}]
    offer = make_row("ada", "offers_talks", "bor", roles=price, **day(3))
    for subject, object, state in (("ada", "bor", State.FULFILLED), ("bor", "ada", State.FULFILLED),
                                   ("ada", "cyr", State.OFFERED)):  # fmt: skip
        assert only(make(offer, make_row(subject, "negotiates", object, **day(5)))).state is state
    aid = make_row("ada", "cooperates", "bor", **day(5))
    assert only(make(offer, aid)).state is State.OFFERED


# Sides.


def test_the_contributions_of_a_state_are_one_side_and_its_opposition_another(does: MakeRow, make: Make) -> None:
    part = Background(relation="part_of", object="ada", record="made up")
    kinds = {"ada": "Country", "cabinet": "Government", "army": "Military", "rebels": "Opposition"}
    entities = {
        id: Entity(id=id, type=kind, labels=(Label(text=id, lang="en"),), background=() if id == "ada" else (part,))
        for id, kind in kinds.items()
    }
    offer = does("cabinet", "offers", "grain", "bor", price="fuel", **day(3))
    for who, state in (("army", State.FULFILLED), ("ada", State.FULFILLED), ("rebels", State.OFFERED)):
        assert only(make(offer, does(who, "yields", "grain", "bor", **day(5)), entities=entities)).state is state


def test_what_is_known_to_belong_to_the_thing_offered_is_a_part_of_it(does: MakeRow, make: Make) -> None:
    prisoner = Entity(
        id="zoe",
        type="Person",
        labels=(Label(text="Zoe", lang="en"),),
        background=(Background(relation="member_of", object="prisoners", record="made up"),),
    )
    offer = does("ada", "offers_release", "prisoners", "bor", price="fuel", **day(3))
    release = does("ada", "releases", "zoe", **day(5))
    result = make(offer, release, entities={"zoe": prisoner})
    assert only(result).state is State.IN_PART
    assert any(line.text.startswith("It was fulfilled at least in part (5 ") for line in BARGAINS.show(result).lines)
    whole = does("ada", "releases", "prisoners", **day(7))
    assert only(make(offer, release, whole, entities={"zoe": prisoner})).state is State.FULFILLED
    assert only(make(offer, release)).state is State.OFFERED
    assert only(make(offer, release | {"object_members": ["prisoners"]})).state is State.FULFILLED


# Precedents.


def test_a_precedent_leads_to_the_offer_or_to_the_plan_of_what_it_offers(
    does: MakeRow, make_row: MakeRow, make: Make
) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    plan = does("ada", "yields", "grain", mode="intended")
    other = does("ada", "yields", "silk", mode="intended")
    done = does("ada", "yields", "oats", "cyr", when="2008-22", **day(1))
    word = does("ada", "promises", "oats", "cyr", **day(1))
    sides = {"subject_type": STATEMENT, "object_type": STATEMENT, "counterparties": []}

    def liken(case: Row, later: Row, **more: Any) -> Row:
        return make_row(case["statement"], "precedent_of", later["statement"], **sides, **more)

    for later, number in ((offer, 1), (plan, 1), (other, 0)):
        rows = (offer, plan, other, done, liken(done, later))
        result = [one for one in make(*rows).all if one.offered.things.keys() == {"grain"}]
        assert [one.fulfilled for one in result[0].precedents] == [True] * number
    assert [one.fulfilled for one in only(make(offer, word, liken(word, offer))).precedents] == [False]
    assert only(make(offer, done, liken(done, offer, polarity="denied"))).precedents == ()


# The selection.


def test_viewpoint_window_and_articles_count(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    claimed = does("bor", "rejects", "grain", "ada", sources=["cyr"], author_stance="neutral", **day(5))
    assert only(make(offer, claimed)).state is State.OFFERED
    late = does("bor", "rejects", "grain", "ada", article="b", **day(20))
    assert only(make(offer, late)).state is State.REFUSED
    assert only(make(offer, late, until=date(2020, 1, 10))).state is State.OFFERED
    assert only(make(offer, late, articles=("a",))).state is State.OFFERED


# The first corpus.


@pytest.fixture(scope="module")
def told_there(first: Project) -> Bargains:
    return bargains(first.backend, Selection())


def test_the_first_article_tells_one_bargain(told_there: Bargains) -> None:
    row = told_there.rows.row(0, named=True)
    assert told_there.rows.height == 1
    assert (row["offerer"], row["thing"]) == ("Alexander Lukashenko", "political prisoners in Belarus")
    assert row["addressee"] == "the West"
    assert row["price"] == "resumption of relations with the West"
    assert row["condition"] == "provided observance of the amnesty procedures"
    assert row["audience"] == "Belarusian national media; Belarusian regional media"
    assert row["meant_for"] == "member states of the IMF"
    assert (row["acts"], row["mentions"], row["first"], row["last"]) == (2, 7, date(2011, 6, 3), date(2011, 6, 17))
    assert (row["state"], row["answers"], row["undecided"]) == ("repeated", 0, 0)
    precedents = told_there.all[0].precedents
    assert [(one.when, one.fulfilled) for one in precedents] == [("2008-22", True)]
    assert {key.partition("#")[2] for key in precedents[0].statements} == {"s35", "s36", "s24"}
    assert "2 offers name neither a price nor a condition, so they are not bargains." in told_there.notes
    assert set(told_there.others["addressee"]) == {None, "Poland"}


def test_its_section_says_so(told_there: Bargains, first: Project) -> None:
    section = BARGAINS.show(told_there)
    texts = [line.text for line in section.lines]
    assert texts[:4] == [
        "Alexander Lukashenko offers release of political prisoners in Belarus to the West.",
        "It was offered twice: [3 June 2011] and [17 June 2011]; 7 statements mention it.",
        "The offer of [3 June 2011] names neither a price nor a condition.",
        "The offer of [17 June 2011] was made in exchange for resumption of relations with the West, provided "
        "observance of the amnesty procedures.",
    ]
    assert "Its aim: resumption of the dialogue with the West (in 1 of 2 offers)." in texts
    row = section.tables[0].frame.row(0, named=True)
    assert row["in exchange for"] == "resumption of relations with the West (in 1 of 2 offers)"
    assert row["condition"] == "provided observance of the amnesty procedures (in 1 of 2 offers)"
    moves = section.tables[1].frame.filter(move="offer").select("when", "in words").rows()
    told = "Alexander Lukashenko offers release of political prisoners in Belarus"
    assert moves == [
        (
            "[3 June 2011]",
            "Alexander Lukashenko offers release of [political prisoners in Belarus]",
        ),  # in s09 the object is the coder's conclusion
        (
            "[17 June 2011]",
            f"{told}, in exchange for resumption of relations with the West, provided observance of the amnesty "
            "procedures",
        ),
    ]
    assert [event.who for event in _events(told_there.all[0], told_there.words)][1:] == ["without terms", ""]
    assert any(text.startswith("It has a precedent that was carried out (summer 2008):") for text in texts)
    assert "No answer is reported." in texts
    every = set(first.statements["statement"])
    assert all(line.statements and set(line.statements) <= every for line in section.lines)
    for table in section.tables:
        assert len(table.statements) == table.frame.height
        assert all(table.statements)


def test_the_same_corpus_gives_the_same_figure(told_there: Bargains) -> None:
    one, other = BARGAINS.show(told_there).figure(), BARGAINS.show(told_there).figure()
    assert one is not None
    assert other is not None
    assert one.svg == other.svg
    assert "Based on 3 acts, 10 statements, 1 article and 1 source." in one.caption


# Texts of others.


def test_texts_of_others_are_no_markup(does: MakeRow, make: Make) -> None:
    rows = [does("ada", "offers", f"thing{index}", "bor", price="fuel", when=NASTY) for index in range(5)]
    rows[0] |= {"roles": [{"role": "in_exchange_for", "value": NASTY, "is": "text"}]}
    entities = {"ada": Entity(id="ada", type="Country", labels=(Label(text=NASTY, lang="en"),))}
    figure = BARGAINS.show(make(*rows, entities=entities)).figure()
    assert figure is not None
    assert b"<script" not in figure.svg
    ET.fromstring(figure.svg)
    assert "3 of 5 bargains are drawn" in figure.caption


def test_what_was_done_is_told_in_its_order_also_where_an_offer_has_no_date(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel")
    refusal = does("bor", "rejects", offer["statement"], "ada", object_type=STATEMENT, **day(9))
    acceptance = does("bor", "accepts", "grain", "ada", **day(5))
    again = does("ada", "offers", "grain", "bor", **day(7))
    result = make(offer, refusal, does("ada", "offers", "grain", "bor", **day(3)), acceptance, again)
    assert [answer.kind for answer in only(result).answers] == ["acceptance", "refusal"]
    section = BARGAINS.show(result)
    course = ["offer", "acceptance", "offer", "offer", "refusal"]
    assert section.tables[1].frame["move"].to_list() == course
    assert [event.kind for event in _events(only(result), result.words)] == course
    texts = [line.text for line in section.lines]
    assert (
        "It was offered 3 times: 3 January 2020, 7 January 2020 and once without a date; 3 statements mention it."
        in texts
    )


def test_an_answer_to_a_statement_closes_its_brackets() -> None:
    article = Article(id="news", title="News", body="# News\n\nIt is so.\n", publisher="Gazette")
    entities = [actor("ada", "Ada"), actor("bor", "Bor"), actor("grain", "grain", "Goods"), actor("fuel", type="Goods")]
    terms = {"to": EntityRef(entity="bor"), "in_exchange_for": EntityRef(entity="fuel")}
    roles = tuple(RoleValue(role=role, value=value) for role, value in terms.items())
    offer = claim("s1", "ada", "offers", "grain", "It is so", article, roles=roles)
    refusal = claim("s2", "bor", "rejects", "grain", "It is so", article)
    refusal = refusal.model_copy(update={"object": StatementRef(statement=offer.key)})
    section = BARGAINS.show(BARGAINS.run(made(entities, [article], [offer, refusal]).backend))
    assert "It was refused (after an offer, by what the text says): Bor rejects “Ada offers grain”." in [
        line.text for line in section.lines
    ]


def test_the_table_says_that_what_was_refused_was_offered_again(does: MakeRow, make: Make) -> None:
    refusal = does("bor", "rejects", "grain", "ada", **day(5))
    offers = [does("ada", "offers", "grain", "bor", price="fuel", **day(number)) for number in (3, 7)]
    section = BARGAINS.show(make(*offers, refusal))
    assert section.tables[0].frame["outcome"].to_list() == ["refused, offered again since"]


def test_two_addressees_are_joined_by_and(does: MakeRow, make: Make) -> None:
    result = make(does("ada", "offers", "grain", price="fuel", counterparties=["bor", "cyr"], counterparty_rule="to"))
    assert BARGAINS.show(result).lines[0].text == "ada offers grain to bor and cyr in exchange for fuel."


def test_of_many_bargains_ten_are_told_in_sentences(does: MakeRow, make: Make) -> None:
    result = make(*(does("ada", "offers", f"thing{index:02}", "bor", price="fuel") for index in range(12)))
    section = BARGAINS.show(result)
    assert section.tables[0].frame.height == 12
    assert sum(" in exchange for " in line.text for line in section.lines) == 10
    assert section.notes[-1] == "Sentences describe the 10 bargains offered most often, of 12 in all."


@pytest.mark.parametrize(
    "more", [{"inferred": False}, {"headlines": False}, {"according_to": EVERYONE}, {"level": "country"}]
)
def test_every_selection_of_the_first_corpus_gives_a_section(first: Project, more: dict[str, Any]) -> None:
    result = bargains(first.backend, Selection(**more))
    assert [one.state for one in result.all] == [State.REPEATED if "inferred" not in more else State.OFFERED]
    assert BARGAINS.show(result).figure() is not None


def test_prices_of_different_offers_are_not_told_as_one(does: MakeRow, make: Make) -> None:
    offers = [
        does("ada", "offers", "grain", "bor", price="fuel"),
        does("ada", "offers", "grain", "bor", price="loan"),
        does("ada", "offers", "grain", "bor"),
    ]
    lines = BARGAINS.show(make(*offers)).lines
    assert [line.text for line in lines][:5] == [
        "ada offers grain to bor.",
        "It was offered 3 times; 3 statements mention it.",
        "One offer was made in exchange for fuel.",
        "One offer was made in exchange for loan.",
        "One offer names neither a price nor a condition.",
    ]
    assert [line.statements for line in lines[2:5]] == [(one["statement"],) for one in offers]
    told_once = [one | {"act": "anna/x"} for one in offers]
    assert BARGAINS.show(make(*told_once)).lines[0].text == "ada offers grain to bor in exchange for fuel and loan."


def test_terms_that_all_offers_share_are_said_with_what_is_offered(does: MakeRow, make: Make) -> None:
    offers = [does("ada", "offers", "grain", "bor", price="fuel", condition="peace", **day(one)) for one in (1, 2)]
    result = make(*offers)
    assert BARGAINS.show(result).lines[0].text == "ada offers grain to bor in exchange for fuel, provided peace."
    assert BARGAINS.show(result).tables[0].frame.row(0, named=True)["in exchange for"] == "fuel"


def test_a_date_that_the_coder_concluded_is_marked_wherever_it_is_shown(does: MakeRow, make: Make) -> None:
    offer = does("ada", "offers", "grain", "bor", price="fuel", inferred_when="2020-01-03", **day(3))
    refusal = does("bor", "rejects", "grain", "ada", inferred_when="2020-01-05", **day(5))
    result = make(offer, refusal)
    texts = [line.text for line in BARGAINS.show(result).lines]
    assert "It was offered once: [3 January 2020]; 1 statement mentions it." in texts
    assert "It was refused [5 January 2020] (after an offer, by date): bor rejects grain." in texts
    times = ["[3 January 2020]", "[5 January 2020]"]
    assert BARGAINS.show(result).tables[1].frame["when"].to_list() == times
    assert [event.time for event in _events(only(result), result.words)] == times


def test_the_topic_of_what_is_offered_is_not_said_beside_it(does: MakeRow, make: Make) -> None:
    """Still it tells what the offer is about: a refusal of the topic answers it."""
    about = [{"role": "about", "value": "war", "is": "entity"}]
    offer = does("ada", "offers", "venue", "bor", price="fuel", roles=about, **day(3))
    result = make(offer, does("bor", "rejects", "war", "ada", **day(5)))
    assert BARGAINS.show(result).lines[0].text == "ada offers venue to bor in exchange for fuel."
    assert result.rows["thing"].to_list() == ["venue"]
    assert only(result).state is State.REFUSED


def test_each_answer_tells_by_which_statements_it_came_after_an_offer(does: MakeRow, make: Make) -> None:
    """By hand: the refusal is told to come after an undated offer; what came before every offer is no answer."""
    offer = does("ada", "offers", "grain", "bor", price="fuel", **day(3))
    refusal = does("bor", "rejects", "grain", "ada", **day(5))
    earlier = does("bor", "rejects", "grain", "ada", **day(1))
    possible = does("bor", "accepts", "grain", "ada")
    result = make(offer, refusal, earlier, possible)
    bargain, row = only(result), result.rows.row(0, named=True)
    dated = (offer["statement"], refusal["statement"])
    assert [(str(one.order), one.order.statements) for one in bargain.answers] == [("after, by date", dated)]
    assert (row["answers"], row["undecided"], row["possibly_later"]) == (1, 1, 1)
    assert (row["orders"], row["witness"]) == (["after an offer, by date"], sorted(dated))
    assert [one.move.mentions for one in bargain.earlier] == [(earlier["statement"],)]
    lines = {line.text: line.statements for line in BARGAINS.show(result).lines}
    said = "1 act of this kind came before every offer, by date, and so cannot answer it."
    assert lines[said] == (earlier["statement"], offer["statement"])
    assert any(
        "1 act may be an answer (the order of 1 is only possible), and is not counted" in note for note in result.notes
    )
