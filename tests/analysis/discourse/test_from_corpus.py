"""Discourse networks of a corpus: what each variable is, what the two articles give, how it is shown and written."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from io import BytesIO, StringIO
from itertools import combinations, product
from typing import Any
from xml.etree import ElementTree as ET

import networkx
import numpy
import polars
import pytest

from kg.analysis.discourse import DISCOURSE
from kg.analysis.discourse.cases import Discourse
from kg.analysis.discourse.compute import in_brief
from kg.analysis.discourse.duplicates import without_repetitions
from kg.analysis.discourse.figure import draw_discourse
from kg.analysis.discourse.files import write_gexf, write_graphml, write_matrix
from kg.analysis.discourse.from_corpus import discourse_of, discourse_selection
from kg.analysis.discourse.from_table import make_discourse
from kg.analysis.discourse.projections import Projection, one_mode, two_mode
from kg.corpus.shipped import shipped_examples
from kg.errors import KgError, NameNotFound
from kg.model import Entity, Mode, Polarity
from kg.project import Project, open_project
from kg.selection.selection import Count, Selection
from kg.selection.selection_parsing import parse_selection
from kg.selection.viewpoints import EVERYONE
from kg.vocabulary import Vocabulary
from tests.support.rows import Rows

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Make = Callable[..., Discourse]

NASTY = '<script>"a"; $x$ \\alpha & 😀</script>'


@pytest.fixture
def make(table: Callable[..., polars.DataFrame], shipped: Vocabulary, actors: Callable[..., dict[str, Entity]]) -> Make:
    """Make the discourse of some rows; every actor is a country."""

    def made(*rows: Row, selection: Selection | None = None, **options: Any) -> Discourse:
        statements = table(*rows)
        members = [one for side in ("subject", "object") for one in statements[f"{side}_members"].list.explode()]
        names = filter(None, [*statements["subject"], *statements["object"], *members])
        return discourse_of(
            Rows(statements, shipped, actors(*names)), discourse_selection(selection or Selection()), **options
        )

    return made


def of_project(project: Project, level: Any = "entity", according_to: str = "authors", **options: Any) -> Discourse:
    selection = discourse_selection(parse_selection(project.backend, level=level, according_to=according_to))
    return discourse_of(project.backend, selection, **options)


SCORED = {"second": "counterparty", "qualifier": "goldstein"}
"""Whose act scores what, towards whom: in the two articles there is more of it than of positions."""


def pairs(discourse: Discourse) -> list[tuple[str, str, Any]]:
    return sorted(discourse.cases.select("first", "second", "qualifier").rows())


# The two articles.


def test_the_belarusian_leadership_is_against_economic_reforms(first: Project) -> None:
    network = two_mode(of_project(first, "country"))
    assert network.weight("Belarus", "economic reforms in Belarus") == -2
    assert [key.rpartition("#")[2] for key in network.statements("belarus", "economic-reforms")] == ["s11", "s22"]
    quotes = [one.quote for one in network.evidence("Belarus", "economic reforms in Belarus")]
    assert "the Belarusian leadership is doing its best to avoid economic reforms" in quotes


def test_what_is_denied_turns_a_stance_round(first: Project) -> None:
    # "the absence of a common political agenda": shares an agenda with (+1), denied
    assert two_mode(of_project(first, second="counterparty")).weight("belarus", "ukraine") == -1


def test_a_deed_is_no_position_and_neither_is_its_denial(first: Project) -> None:
    # The IMF mission has no positive result, Belarus and Russia hold an exercise, Lukashenko offers a release and the
    # authorities plan it: nobody is for or against anything by that.
    discourse = of_project(first)
    assert not {"positive-result", "west-2017", "political-prisoners"} & {*discourse.cases["second"]}
    assert one_mode(discourse, "subtract").edges.is_empty()


def test_offers_talks_threats_and_joint_work_express_no_position(make_row: MakeRow, make: Make) -> None:
    relations = ("offers", "promises", "hosts", "conducts", "yields", "threatens", "mobilizes", "participates_in")
    rows = [make_row(one, relation, None, object="strike") for relation in relations for one in ("ada", "bor")]
    result = make(*rows, make_row("ada", "implements", None, object="strike", polarity="denied"))
    assert not result.cases.height
    assert result.notes[-1] == "17 statements express no position, such as deeds, offers and talks, and are left out."
    spoken = make(*rows, make_row("ada", "supports", None, object="strike"))
    assert pairs(spoken) == [("ada", "strike", 1)]


def test_one_offer_told_seven_times_in_one_article_counts_once(first: Project) -> None:
    discourse = of_project(first, first="actor", second="object", qualifier="polarity")
    weight = two_mode(discourse).weight("lukashenko", "political-prisoners")
    assert weight == 7
    assert two_mode(without_repetitions(discourse, "document")).weight("lukashenko", "political-prisoners") == 1


def test_who_takes_part_without_a_stance_agrees_only_on_request(first: Project) -> None:
    usual, every = of_project(first, "country"), of_project(first, "country", neutral=True)
    assert not (usual.cases["qualifier"] == 0).any()
    assert "64 statements express no position, such as deeds, offers and talks, and are left out." in usual.notes
    assert ("ukraine", "west-2017", 0) in pairs(every)
    assert every.scale == usual.scale == (-1, 1)


def test_a_claim_as_an_issue_is_told_in_words(first: Project) -> None:
    discourse = of_project(first)
    claim = "ukrainian-military-observers|rejects|assessment-of-west-2017"
    words = "“Ukrainian military observers reject the observers' assessment of West-2017”"
    assert discourse.second_labels[claim] == words


def test_a_source_stands_behind_its_claims(first: Project) -> None:
    discourse = of_project(first, according_to="everyone", first="source", second="claim", qualifier="polarity")
    claim = "russian-servicemen|participates_in|west-2017"
    cases = discourse.cases.filter(polars.col("second") == claim)
    assert cases.select("first", "qualifier").rows() == [("ukrainian-military-leadership", True)]
    assert discourse.first_labels["Belarus in Focus"] == "Belarus in Focus"


def test_an_article_dates_what_it_tells_or_the_event_does(first: Project) -> None:
    by_article, by_event = (of_project(first, dated_by=name, neutral=True).cases for name in ("article", "event"))
    offer = polars.col("statement").str.ends_with("dialogue#s09")
    assert by_article.filter(offer).select("earliest", "latest").row(0) == (date(2011, 6, 1), date(2011, 6, 30))
    assert by_event.filter(offer).select("earliest", "latest").row(0) == (date(2011, 6, 3), date(2011, 6, 3))


def test_the_usual_selection_is_of_positions_taken() -> None:
    selection = discourse_selection(Selection())
    assert (selection.count, selection.polarities) == (Count.STATEMENTS, tuple(Polarity))
    assert selection.modes == (Mode.ACTUAL, Mode.ATTEMPTED, Mode.INTENDED)
    assert discourse_selection(Selection(modes=(Mode.FORECAST,))).modes == (Mode.FORECAST,)


# What each variable is.


def test_members_act_each_for_themselves_and_a_counterparty_is_no_issue(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("group", "avoids", None, object="reforms", object_label="reforms", subject_members=["ada", "bor"]),
        make_row("ada", "criticizes", "bor"),
    ]
    result = make(*rows)
    assert pairs(result) == [("ada", "reforms", -1), ("bor", "reforms", -1)]
    assert "1 of 2 statements has no issue; it was excluded." in result.notes
    assert pairs(make(*rows, second="object"))[1] == ("ada", "reforms", -1)
    assert pairs(make(*rows, second="counterparty")) == [("ada", "bor", -1)]


def test_the_same_claim_is_one_issue_and_its_denial_another(make_row: MakeRow, make: Make) -> None:
    claims = [
        make_row("ada", "avoids", None, object="reforms", object_label="reforms", statement=f"anna/{article}#c", **more)
        for article, more in (("a", {}), ("b", {}), ("c", {"polarity": "denied"}))
    ]
    verdicts = [
        make_row(
            "bor", "criticizes", claim["statement"], object_type="Statement", counterparties=[], counterparty_rule=None
        )
        for claim in claims
    ]
    result = make(*claims, *verdicts)
    claim = "ada|avoids|reforms"
    assert pairs(result)[3:] == [("bor", claim, -1), ("bor", claim, -1), ("bor", f"{claim}|denied", -1)]
    assert result.second_labels[f"{claim}|denied"] == "“ada avoids reforms (not so)”"


@pytest.mark.parametrize(
    ("qualifier", "expected"),
    [
        ("stance", -1),
        ("polarity", False),
        ("mode", "actual"),
        ("relation", "avoids"),
        ("role:scope", "far"),
        (None, None),
    ],
)
def test_qualifiers(make_row: MakeRow, make: Make, qualifier: str | None, expected: Any) -> None:
    more = {"object": "reforms", "roles": [{"role": "scope", "value": "far", "is": "text"}]}
    denied = "denied" if qualifier == "polarity" else "affirmed"
    result = make(make_row("ada", "avoids", None, polarity=denied, **more), qualifier=qualifier)
    assert pairs(result) == [("ada", "reforms", expected)]


def test_an_act_that_did_not_happen_has_no_score(make_row: MakeRow, make: Make, shipped: Vocabulary) -> None:
    rows = [make_row("ada", "accuses", "bor"), make_row("ada", "accuses", "bor", polarity="denied")]
    result = make(*rows, second="counterparty", qualifier="goldstein")
    assert pairs(result) == [("ada", "bor", shipped.relations["accuses"].goldstein)]
    assert result.scale == (-10, 10)
    assert "1 of 2 statements has no goldstein; it was excluded." in result.notes


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"first": "actr"}, NameNotFound, "there is no variable 'actr'; did you mean 'actor'"),
        ({"second": "zzz"}, NameNotFound, "choose one of: actor, issue"),
        ({"qualifier": "role:abot"}, NameNotFound, "did you mean 'role:about'"),
        ({"dated_by": "events"}, NameNotFound, "did you mean 'event'"),
        ({"first": "issue"}, KgError, "both variables are 'issue'"),
    ],
)
def test_wrong_choices_are_told(
    make_row: MakeRow, make: Make, options: Any, error: type[Exception], message: str
) -> None:
    with pytest.raises(error, match=message):
        make(make_row("ada", "avoids", None), **options)


def test_nothing_in_selection_is_said(make_row: MakeRow, make: Make) -> None:
    result = make(make_row("ada", "avoids", None), selection=Selection(articles=("b",)))
    assert result.notes == ("No statements match; remove a filter.",)
    section = DISCOURSE.show(one_mode(result))
    assert section.is_empty
    assert section.figure() is None


_VARIABLES = (
    "actor",
    "issue",
    "claim",
    "source",
    "counterparty",
    "object",
    "relation",
    "quad_class",
    "publisher",
    "article",
    "role:about",
)
_RARER = ("kind", "author", "coder", "mode", "certainty", "author_stance", "role:to", "role:in_exchange_for")
_QUALIFIERS = ("stance", "polarity", "goldstein", "mode", None)
_PAIRS = [*combinations(_VARIABLES, 2), *product(("actor",), _RARER)]


@pytest.mark.parametrize("qualifier", _QUALIFIERS)
def test_every_pair_of_variables_and_every_option_gives_a_network(first: Project, qualifier: str | None) -> None:
    # Each pair with a fifth of the options, and each option with a fifth of the pairs.
    one_modes = [
        *product(
            ("ignore", "congruence", "conflict", "subtract"), ("none", "average", "jaccard", "dna_cosine", "cosine")
        )
    ]
    two_modes = [*product(("ignore", "subtract"), ("none", "activity", "prominence")), ("combine", "none")]
    for at, (one, other) in enumerate(_PAIRS):
        if qualifier in (one, other):
            continue
        discourse = of_project(first, "country", "everyone", first=one, second=other, qualifier=qualifier)
        for agreement, normalise in one_modes[at % 5 :: 5]:
            for over in ("first", "second") if normalise == "none" else ("first",):
                result = one_mode(discourse, agreement, normalise, over)
                assert numpy.isfinite(result.matrix.data).all()
                assert result.matrix.nnz or result.notes
        for agreement, normalise in two_modes[at % 5 :: 5]:
            assert numpy.isfinite(two_mode(discourse, agreement, normalise).matrix.data).all()


def test_everyone_is_in_selection_where_nobody_is_chosen(make_row: MakeRow, make: Make) -> None:
    row = make_row("ada", "avoids", None, sources=["bor"], author_stance="doubts")
    assert not make(row).cases.height
    assert make(row, selection=Selection(according_to=EVERYONE), first="source").cases["first"].to_list() == ["bor"]


# How it is shown.


@pytest.fixture
def nasty() -> Discourse:
    rows = [(NASTY, "x;y", True), ("=1+1", "x;y", True), ('"q"', "x;y", False), (NASTY, NASTY, True)]
    frame = polars.DataFrame(rows, schema=["who", "what", "sense"], orient="row")
    return make_discourse(frame, first="who", second="what", qualifier="sense")


def networks(discourse: Discourse) -> list[Projection]:
    one_modes = [one_mode(discourse, name) for name in ("ignore", "congruence", "conflict", "subtract")]
    return [*one_modes, *(two_mode(discourse, name) for name in ("ignore", "subtract", "combine"))]


def test_figures_are_drawn_and_escaped(first: Project, nasty: Discourse) -> None:
    for network in [*networks(of_project(first, "country", **SCORED)), *networks(nasty)]:
        figure = draw_discourse(network)
        assert figure is not None
        root = ET.fromstring(figure.svg)
        assert root.tag.endswith("svg")
        assert b"<script" not in figure.svg
        assert figure.svg == figure.written("svg")
        assert "Based on" in figure.caption
        assert figure.alternative


def test_balance_is_drawn_too() -> None:
    frame = polars.DataFrame([("a", "x", True), ("a", "x", False)], schema=["who", "what", "sense"], orient="row")
    figure = draw_discourse(two_mode(make_discourse(frame, first="who", second="what", qualifier="sense")))
    assert figure is not None
    assert figure.alternative == "Statements for and against are in balance."


def test_of_many_the_strongest_are_drawn_and_that_is_said() -> None:
    rows = [(f"n{index}", f"i{index % 40}", index % 3 > 0) for index in range(400)]
    frame = polars.DataFrame(rows, schema=["who", "what", "sense"], orient="row").with_columns(
        who=polars.col("who").str.slice(0, 3)
    )
    discourse = make_discourse(frame, first="who", second="what", qualifier="sense")
    drawn_one, drawn_two = draw_discourse(one_mode(discourse, "subtract")), draw_discourse(two_mode(discourse))
    assert drawn_one is not None
    assert drawn_two is not None
    assert "18 of 100 names and 36 of" in drawn_one.caption
    assert "21 of 100 rows and 18 of 40 columns are drawn: the largest." in drawn_two.caption


def test_who_is_tied_most_but_not_to_each_other_is_drawn_with_those_they_agree_with() -> None:
    # each of 20 hubs agrees with four others of its own, on one issue each: no two hubs agree on anything
    rows = [
        (who, f"i{hub}-{leaf}", True) for hub in range(20) for leaf in range(4) for who in (f"h{hub}", f"l{hub}{leaf}")
    ]
    frame = polars.DataFrame(rows, schema=["who", "what", "sense"], orient="row")
    discourse = make_discourse(frame, first="who", second="what", qualifier="sense")
    drawn = draw_discourse(one_mode(discourse, "subtract"))
    assert drawn is not None
    assert "18 of 100 names and 14 of 80 ties are drawn: the strongest. Based on 28 statements" in drawn.caption


def test_sentences_say_who_agrees_on_what_with_statements_behind_them(first: Project) -> None:
    discourse = of_project(first, qualifier="polarity")  # all that is affirmed, deeds as well
    section = DISCOURSE.show(one_mode(discourse, "subtract"))
    assert [line.text for line in section.lines] == [
        "Belarusian authorities and Alexander Lukashenko agree on political prisoners in Belarus: +7.",
        "Belarus and Russia agree on West-2017: +1.",
        "Belarus and Ukrainian military observers agree on West-2017: +1.",
    ]
    assert all(line.statements for line in section.lines)
    assert section.support.articles == 2
    for rows in section.tables:
        assert len(rows.statements) == rows.frame.height
        assert all(rows.statements)
        assert not any(isinstance(dtype, polars.List) for dtype in rows.frame.dtypes)


def test_sentences_say_who_disagrees() -> None:
    rows = [("a", thing, True) for thing in "vwxyz"] + [("b", thing, False) for thing in "vwxyz"]
    frame = polars.DataFrame(rows, schema=["who", "what", "sense"], orient="row")
    discourse = make_discourse(frame, first="who", second="what", qualifier="sense")
    (line,) = DISCOURSE.show(one_mode(discourse, "subtract")).lines
    assert line.text == "a and b disagree on v, w, x and 2 more: −5."
    of_things = DISCOURSE.show(one_mode(discourse, "subtract", over="second"))
    assert ": how often the same speakers say the same about both, minus how often the opposite. " in of_things.about
    assert of_things.title == "What goes with what"
    assert of_things.lines[0].text == "v and w are treated alike by a and b: +2."


def test_sentences_say_what_one_is_for_and_by_which_relation(first: Project) -> None:
    discourse = of_project(first, "country")
    lines = DISCOURSE.show(two_mode(discourse)).lines
    assert lines[0].text == "Belarus on economic reforms in Belarus: against, −2 (attempted: avoids)."
    combined = DISCOURSE.show(two_mode(discourse, "combine")).lines
    assert "Belarus on economic reforms in Belarus: -1 (attempted: avoids)." in [line.text for line in combined]


# How it is written.


def test_a_matrix_keeps_every_sign_and_has_no_formula(nasty: Discourse) -> None:
    network = two_mode(nasty)
    header, *rows = csv.reader(StringIO(write_matrix(network).decode()))
    assert header == ["who", NASTY, "x;y"]
    assert rows == [['"q"', "0", "-1"], [NASTY, "1", "1"], ["'=1+1", "0", "1"]]
    averages = list(csv.reader(StringIO(write_matrix(one_mode(nasty, "congruence", "average")).decode())))
    assert averages[1:] == [[NASTY, "0.0", str(1 / 1.5)], ["'=1+1", str(1 / 1.5), "0.0"]]


def test_a_label_that_two_share_has_its_id_behind_it(make_row: MakeRow, make: Make) -> None:
    discourse = make(*(make_row(one, "avoids", None, object="reforms") for one in ("ada", "bor")))
    labels = dict.fromkeys(discourse.first_labels, "Ada")
    twins = replace(discourse, first_labels=labels)
    header = write_matrix(one_mode(twins)).decode().splitlines()[0]
    assert header == "actor,Ada (ada),Ada (bor)"


@pytest.mark.parametrize("number", range(7))
def test_graphs_are_read_back_as_they_were(first: Project, number: int) -> None:
    network = networks(of_project(first, "country", **SCORED))[number]
    for graph in (
        networkx.read_graphml(StringIO(write_graphml(network))),
        networkx.read_gexf(BytesIO(write_gexf(network).encode())),
    ):
        weights = sorted(facts["weight"] for *_, facts in graph.edges(data=True))
        assert weights == sorted(network.edges["weight"])
        assert len(graph) == len(network.graph())
        assert all(facts["label"] for _, facts in graph.nodes(data=True))
        assert all(facts["statements"].split() for *_, facts in graph.edges(data=True))
        assert {facts["sign"] * facts["strength"] == facts["weight"] for *_, facts in graph.edges(data=True)} == {True}


def test_files_are_the_same_bytes_each_time(nasty: Discourse) -> None:
    network = one_mode(nasty, "subtract")
    for write in (write_matrix, write_graphml, write_gexf):
        assert write(network) == write(one_mode(nasty, "subtract"))


def test_a_report_gives_no_country_the_position_of_its_opposition(first: Project) -> None:
    """What the military says stays the military's in a report; who groups by country is told what a group is."""
    selection = parse_selection(first.backend, level="country")
    of_report = list(in_brief(first.backend, selection))[-1].discourse
    assert "Ukrainian military leadership" in of_report.first_labels.values()
    assert not any("grouped" in note for note in of_report.notes)
    grouped = of_project(first, level="country")
    assert set(grouped.first_labels.values()) == {"Belarus", "Ukraine"}
    assert any("grouped by country" in note for note in grouped.notes)


def test_who_denies_having_done_something_is_not_against_it(make: Make, make_row: MakeRow, shipped: Vocabulary) -> None:
    assert "Event" not in shipped.relations["denies"].object
    assert not shipped.relations["denies_responsibility_for"].denies
    discourse = make(
        make_row(
            "ada", "denies_responsibility_for", "fire", object_type="Event", counterparties=[], counterparty_rule=None
        ),
        make_row("bor", "criticizes", "fire", object_type="Event", counterparties=[], counterparty_rule=None),
    )
    assert set(discourse.first_labels) == {"bor"}


def test_who_formerly_opposed_something_does_not_agree_with_who_opposes_it(make: Make, make_row: MakeRow) -> None:
    about: Row = {"object_type": "Reform", "counterparties": [], "counterparty_rule": None}
    discourse = make(
        make_row("ada", "opposes", "reform", **about, ended=True), make_row("bor", "opposes", "reform", **about)
    )
    assert set(discourse.first_labels) == {"bor"}
    assert "1 statement tells a position that had ended, and is left out." in discourse.notes


def test_sentences_say_whether_two_agree_for_or_against() -> None:
    """Brandell asked to vote the amendment down, the Farmers voted against it; Haan's party voted for it."""
    project = open_project(shipped_examples()["parliament"], in_memory=True)
    section = DISCOURSE.show(one_mode(of_project(project), "subtract"))
    said = [line.text.rpartition(":")[0] for line in section.lines]
    bill, amendment = "Water Charges Bill", "amendment of the Water Charges Bill"
    assert f"Piet Brandell and Farmers' Party agree on {amendment} (both against it)" in said
    assert f"Farmers' Party and Tomas Reik agree on {bill} (both against it)" in said
    assert f"Piet Brandell and Labour List disagree on {amendment}" in said


def test_a_claim_on_which_two_agree_stands_in_quotation_marks() -> None:
    project = open_project(shipped_examples()["polish"], in_memory=True)
    (line,) = DISCOURSE.show(one_mode(of_project(project), "subtract")).lines
    closed = "“rząd Morlandii closes przejścia drogowe na granicy z Estrawią”"
    assert line.text.startswith(f"przewoźnicy and Paweł Rogalski agree on {closed} (both against it): ")


# What is left out.


@pytest.mark.parametrize("name", ["publisher", "author", "article", "relation", "section", "tag"])
def test_statements_are_kept_and_left_out_by_any_variable(make_row: MakeRow, make: Make, name: str) -> None:
    column = "tags" if name == "tag" else name
    told: dict[str, Any] = {"tag": ["t"], "relation": "supports"}
    other: dict[str, Any] = {"tag": ["u"], "relation": "opposes"}
    one, two = (
        make_row("ada", "supports", None, object="toll") | {column: facts.get(name, default)}
        for facts, default in ((told, "one"), (other, "two"))
    )
    value = "t" if name == "tag" else told.get(name, "one")
    both = make(one, two, qualifier="polarity").cases["statement"].to_list()
    assert both == sorted([one["statement"], two["statement"]])
    assert make(one, two, qualifier="polarity", only={name: [value]}).cases["statement"].to_list() == [one["statement"]]
    left = make(one, two, qualifier="polarity", without=f"{name}={value}")
    assert left.cases["statement"].to_list() == [two["statement"]]


def test_an_actor_is_left_out_of_what_it_says_with_others(make_row: MakeRow, make: Make) -> None:
    row = make_row("both", "supports", None, object="toll") | {"subject_members": ["ada", "bor"]}
    made = make(row, without="actor=ada")
    assert made.cases["first"].to_list() == ["bor"]
    assert made.selection.endswith("without actor ada")


def test_what_no_statement_has_is_no_choice(first: Project) -> None:
    with pytest.raises(NameNotFound, match="did you mean 'Belarus in Focus'"):
        DISCOURSE.run(first.backend, without="publisher=Belarus in Focu")
    with pytest.raises(NameNotFound, match="there is no variable 'publish'; did you mean 'publisher'"):
        DISCOURSE.run(first.backend, without="publish=Belarus in Focus")
