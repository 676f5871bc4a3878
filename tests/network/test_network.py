"""Networks: what is in the selection, what is counted, at which level, in whose viewpoint, and the words behind it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import polars
import pytest

from kg.dates import parse_date
from kg.errors import KgError, NameNotFound
from kg.model import Certainty, Entity, Label, Mode, Polarity
from kg.network.counting import QUAD_CLASSES
from kg.network.network import Network
from kg.network.series import done_by_both, dyad_series
from kg.project import Project, open_project
from kg.selection.selection import Count, Inside, Level
from kg.selection.viewpoints import AUTHORS, EVERYONE, Holder, Viewpoint
from kg.vocabulary import Kind
from tests.support.made import background as known

Row = dict[str, Any]
MakeRow = Callable[..., Row]
Table = Callable[..., polars.DataFrame]
Make = Callable[..., Network]

CONFLICT = {"verbal conflict", "material conflict"}


def weights(network: Network) -> dict[tuple[str, str], int]:
    return {(actor, target): weight for actor, target, weight, *_ in network.edges.iter_rows()}


def short(keys: list[str]) -> set[str]:
    return {key.rpartition("#")[2] for key in keys}


# What must come out of the two articles.


@pytest.fixture(scope="module")
def countries(first: Project) -> Network:
    return first.network(level="country", according_to="Belarus in Focus")


def quad_classes(network: Network, actor: str, target: str) -> dict[str, int]:
    row = network.edges.row(by_predicate=(polars.col("actor") == actor) & (polars.col("target") == target), named=True)
    return {
        name: row[name]
        for name in ("verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict")
    }


def test_ukraine_turns_to_belarus_in_several_acts_of_verbal_conflict(countries: Network) -> None:
    # three criticisms (100,000 servicemen, quasi-open, military presence) and a refusal; "the criticism" sums them up
    assert quad_classes(countries, "ukraine", "belarus") == {
        "verbal_cooperation": 0,
        "material_cooperation": 0,
        "verbal_conflict": 4,
        "material_conflict": 0,
    }
    assert short(countries.statements("ukraine", "belarus")) == {"s34", "s36", "s38", "s43"}


def test_belarus_turns_to_ukraine_in_one_reaction_and_its_restraint(countries: Network) -> None:
    assert quad_classes(countries, "belarus", "ukraine")["verbal_conflict"] == 1
    assert short(countries.statements("Belarus", "Ukraine")) == {"s39", "s51"}


def test_the_fund_visits_belarus(countries: Network) -> None:
    visits = countries.ties.filter((polars.col("actor") == "imf") & (polars.col("relation") == "visits"))
    assert visits.select("target", "rule").rows() == [("belarus", "object.country")]


def test_belarus_makes_the_west_an_offer_twice(countries: Network) -> None:
    assert quad_classes(countries, "belarus", "west")["verbal_cooperation"] == 2
    assert weights(countries)["belarus", "west"] == 2
    # all mentions of both, those included that name no addressee
    assert short(countries.statements("belarus", "west")) == {"s01", "s02", "s05", "s09", "s10", "s12", "s13"}


def test_russia_does_nothing_hostile_to_belarus_in_any_viewpoint(first: Project) -> None:
    everything = first.network(level="country", according_to="everyone", modes=list(Mode), polarities=list(Polarity))
    hostile = everything.ties.filter(
        (polars.col("actor") == "russia")
        & (polars.col("target") == "belarus")
        & polars.col("quad_class").is_in(CONFLICT)
    )
    assert hostile.height == 0


def test_the_release_of_2008_ties_belarus_to_nobody(countries: Network) -> None:
    release = countries.ties.filter(polars.col("statement").str.ends_with("dialogue#s36"))
    assert set(release["tie"]) == {"issue"}
    assert countries.self_loops == 0


# Worked out by hand from the two articles: who, towards whom, by which acts, told by which statements.
CONFRONTATION, PRISONERS = "editors/confrontation-spiral#", "editors/prisoners-for-dialogue#"
BETWEEN_COUNTRIES = {
    ("ukraine", "belarus"): (4, {"verbal_conflict": 4}, CONFRONTATION, "s34 s36 s38 s43"),
    ("belarus", "west"): (2, {"verbal_cooperation": 2}, PRISONERS, "s01 s02 s05 s09 s10 s12 s13"),
    ("belarus", "ukraine"): (2, {"verbal_conflict": 1, "no_quad_class": 1}, CONFRONTATION, "s39 s51"),
    ("imf", "belarus"): (2, {"verbal_cooperation": 1, "no_quad_class": 1}, PRISONERS, "s14 s17"),
    ("belarus", "poland"): (1, {"verbal_cooperation": 1}, PRISONERS, "s06"),
    ("belarus", "russia"): (1, {"material_cooperation": 1}, CONFRONTATION, "s32"),
}


def test_acts_between_countries(first: Project) -> None:
    rows = {}
    for row in first.network(level="country").edges.iter_rows(named=True):
        classes = {name: row[name] for name in (*QUAD_CLASSES.values(), "no_quad_class") if row[name]}
        rows[row["actor"], row["target"]] = row["acts"], classes, set(row["statements"])
    expected = {
        pair: (acts, classes, {article + id for id in ids.split()})
        for pair, (acts, classes, article, ids) in BETWEEN_COUNTRIES.items()
    }
    assert rows == expected


@pytest.mark.parametrize(
    ("options", "rows", "acts", "statements"),
    [
        ({"level": "country"}, 6, 12, 17),
        ({}, 9, 12, 17),
        ({"level": "country", "inferred": False}, 6, 7, 9),
        ({"level": "country", "dated": True}, 4, 5, 10),
        ({"level": "country", "headlines": False}, 6, 12, 16),
    ],
    ids=["countries", "single actors", "without inferred actors", "dated", "without headlines"],
)
def test_how_much_a_selection_is_based_on(
    first: Project, options: dict[str, Any], rows: int, acts: int, statements: int
) -> None:
    network = first.network(**options)
    assert (network.edges.height, network.support.acts, network.support.statements) == (rows, acts, statements)


def test_a_plain_statement_is_no_act_but_speaks_about_somebody(first: Project) -> None:
    told = first.network(level="country", count="statements")
    about_poland = told.ties.filter(polars.col("statement") == PRISONERS + "s08")
    assert about_poland.select("actor", "target", "tie", "deed").rows() == [
        ("belarus", "poland", "speaks about", False)
    ]
    row = told.edges.row(
        by_predicate=(polars.col("actor") == "belarus") & (polars.col("target") == "poland"), named=True
    )
    assert (row["weight"], row["acts"]) == (2, 1)


def test_those_who_act_jointly_are_tied_once_and_in_no_series(first: Project) -> None:
    network = first.network(level="country")
    drill = network.ties.filter(polars.col("tie") == "together with")
    assert drill.select("actor", "target", "rule", "joint", "symmetric", "goldstein").rows() == [
        ("belarus", "russia", "joint", True, True, None)
    ]
    assert dyad_series(network, "belarus", "russia").is_empty()
    assert done_by_both(network, "russia", "belarus") == done_by_both(network, "belarus", "russia")
    assert len(done_by_both(network, "belarus", "russia")) == 1  # the drill
    said = str(first.explain(CONFRONTATION + "s32"))
    assert "Belarus – conducts West-2017 together with – Russia (by its relation, since both act jointly)" in said


@pytest.mark.parametrize("level", list(Level))
def test_nothing_that_only_a_source_holds_is_in_the_author_s_viewpoint(first: Project, level: Level) -> None:
    network = first.network(
        level=level.value,
        according_to="Belarus in Focus",
        count="statements",
        modes=list(Mode),
        polarities=list(Polarity),
    )
    claims = first.statements.filter(polars.col("sources").list.len() > 0)
    assert claims.height
    assert not set(network.ties["statement"]) & set(claims["statement"])


def test_the_viewpoint_of_a_source_is_what_it_holds_as_reported(first: Project) -> None:
    network = first.network(according_to="NATO leadership", count="statements")
    assert short(network.ties["statement"].to_list()) == {"s20"}
    assert network.selection.according_to.label == "according to NATO leadership (quoted by Belarus in Focus)"


def test_what_a_source_says_is_no_act_of_it(first: Project) -> None:
    network = first.network(according_to="Ukrainian military leadership", level="country", count="statements")
    assert not weights(network)


def test_numbers_rest_on_articles_and_sources(countries: Network) -> None:
    assert (countries.support.articles, countries.support.sources) == (2, 1)
    assert countries.support.acts == sum(weights(countries).values())


def test_the_words_behind_a_tie_are_its_sentences(countries: Network) -> None:
    quotes = [one.quote for one in countries.evidence("Ukraine", "Belarus")]
    assert "military observers from Ukraine refused to provide their assessment" in quotes
    assert len(quotes) == 4


def test_a_window_takes_acts_without_a_date_by_that_of_their_article(first: Project) -> None:
    network = first.network(level="country", since="2016", until="2017")
    assert set(weights(network)) == {("ukraine", "belarus"), ("belarus", "ukraine"), ("belarus", "russia")}
    # the drill has a date; the six others have none; an offer that is tied to an issue only is not counted
    assert (network.support.statements, network.undated) == (7, 6)


def test_a_period_says_of_how_many_statements_the_date_is_inferred(first: Project) -> None:
    """In the article of 2011 the year is told nowhere: each of the nine statements behind the acts has it inferred."""
    network = first.network(level="country", since="2011", until="2011", certainly=True)
    assert "9 statements have a date that the coder inferred." in network.notes()
    assert str(network.selection).endswith("2011 (dates that lie wholly in it, inferred ones included)")
    assert not any("inferred" in note for note in first.network(level="country").notes())


def test_dates_that_lie_wholly_in_no_period_are_refused(first: Project) -> None:
    with pytest.raises(KgError, match="'certainly' says how dates lie in a period, and there is none; add 'since'"):
        first.network(certainly=True)


def test_a_window_that_excludes_all_says_so(first: Project) -> None:
    network = first.network(level="country", since="1990", until="1991", certainly=True)
    assert network.edges.height == 0
    assert network.why_empty() == "No ties between actors match in this period; widen it or remove it."
    assert list(network.graph()) == []


def test_the_offer_to_the_west_has_the_release_as_its_topic(countries: Network) -> None:
    topics = dict(countries.topics.select("statement", "topic").rows())
    assert topics["editors/prisoners-for-dialogue#s05"] == "political-prisoners"
    assert topics["editors/prisoners-for-dialogue#s12"] == "political-prisoners"  # told again, without the West
    assert topics["editors/confrontation-spiral#s34"] == "editors/confrontation-spiral#s33"  # criticized about that
    graph = countries.multigraph()
    assert graph.edges["belarus", "west", "editors/offer-17-june"]["topic"] == "political prisoners in Belarus"


def test_an_actor_is_found_by_its_id_its_label_or_an_alias(first: Project) -> None:
    network = first.network()
    assert {network.actor(name).id for name in ("lukashenko", "Alexander Lukashenko", "Lukashenko")} == {"lukashenko"}
    assert network.statements("Lukashenko", "the West") == network.statements("lukashenko", "west") != []


def test_topics_are_called_by_the_labels_of_entities_and_by_claims_in_words(countries: Network) -> None:
    labels = dict(countries.topics.select("statement", "topic_label").rows())
    assert labels["editors/confrontation-spiral#s11"] == "Russo-Ukrainian war"  # what fills the role ``about``
    assert labels["editors/confrontation-spiral#s36"] == (
        "“West-2017 is assessed as quasi-open (according to [Ukrainian military leadership])”"
    )


def test_a_statement_that_ties_a_pair_twice_counts_once(make_row: MakeRow, make: Make) -> None:
    ministers = {"subject_members": ["ada", "bor"], "counterparties": ["bor", "cel"]}
    network = make(
        make_row("ada", "criticizes", "cel", **ministers), make_row("ada", "criticizes", "cel"), self_loops=True
    )
    ada, cel = (row for row in network.nodes.iter_rows(named=True) if row["id"] in ("ada", "cel"))
    assert (ada["acts"], ada["verbal_conflict"], ada["statements"]) == (2, 2, ["anna/a#s0000", "anna/a#s0001"])
    assert (cel["acts"], cel["articles"], cel["sources"]) == (2, 1, 1)
    assert weights(network)[("ada", "cel")] == 2


def test_claims_of_several_publishers_are_said_to_be_united(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("ada", "accuses", "bor"), make_row("ada", "accuses", "bor", publisher="Herald")]
    assert make(*rows).notes() == [
        "This combines what 2 authors and publishers claim themselves; choose a viewpoint to see one of them."
    ]
    assert make(*rows, according_to=Viewpoint((Holder("Herald"),), "according to Herald")).notes() == []


def test_a_quoted_source_that_the_author_endorses_is_no_second_author(make_row: MakeRow, make: Make) -> None:
    quoted = make_row("cel", "accuses", "bor", sources=["nato"], author_stance="endorses")
    assert make(make_row("ada", "accuses", "bor"), quoted).notes() == []


def test_what_is_said_of_undated_statements_is_of_those_that_are_counted(make_row: MakeRow, make: Make) -> None:
    """What an actor does to an issue ties no two actors."""
    network = make(make_row("ada", "accuses", "bor"), make_row("ada", "conducts", None), since=date(2015, 1, 1))
    assert network.notes() == ["1 statement has no date; the date of the article is used instead."]


# Counting.


def test_an_act_told_often_counts_once_and_its_mentions_count_as_statements(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "criticizes", "bor", act="anna/x"),
        make_row("ada", "criticizes", "bor", act="anna/x", article="b"),
        make_row("ada", "criticizes", "bor"),
    ]
    assert weights(make(*rows)) == {("ada", "bor"): 2}
    assert weights(make(*rows, count=Count.STATEMENTS)) == {("ada", "bor"): 3}
    assert weights(make(*rows, count=Count.ARTICLES)) == {("ada", "bor"): 2}


def test_only_what_happened_and_is_affirmed_counts_unless_chosen(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "criticizes", "bor", mode="intended"),
        make_row("ada", "criticizes", "bor", polarity="denied"),
        make_row("ada", "opposes", "bor"),
    ]
    assert not weights(make(*rows))
    assert weights(make(*rows, modes=(Mode.INTENDED,))) == {("ada", "bor"): 1}
    assert weights(make(*rows, polarities=(Polarity.DENIED,))) == {("ada", "bor"): 1}
    assert weights(make(*rows, count=Count.STATEMENTS)) == {("ada", "bor"): 1}
    assert weights(make(*rows, count=Count.STATEMENTS, kinds=(Kind.STANCE,))) == {("ada", "bor"): 1}


def test_a_sum_counts_only_where_none_of_its_particulars_does(make_row: MakeRow, make: Make) -> None:
    particular = make_row("ada", "accuses", "bor", certainty="possible")
    total = make_row("ada", "criticizes", "bor", sums_up=[particular["statement"]])
    assert weights(make(particular, total)) == {("ada", "bor"): 1}
    only_certain = make(particular, total, certainties=(Certainty.CERTAIN,))
    assert only_certain.statements("ada", "bor") == [total["statement"]]


def test_of_two_alternatives_the_one_that_names_the_other_does_not_count(make_row: MakeRow, make: Make) -> None:
    one = make_row("ada", "accuses", "bor")
    other = make_row("ada", "accuses", "cid", alternative_to=[one["statement"]])
    assert weights(make(one, other)) == {("ada", "bor"): 1}
    assert not weights(make(other))


def test_headlines_and_inferred_actors_can_be_left_out(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "accuses", "bor", headline=True),
        make_row("ada", "accuses", "cid", inferred=["object"]),
        make_row("ada", "accuses", "dan", inferred=["rank"]),
    ]
    assert set(weights(make(*rows, headlines=False))) == {("ada", "cid"), ("ada", "dan")}
    assert set(weights(make(*rows, inferred=False))) == {("ada", "bor"), ("ada", "dan")}


def test_narrower_relations_are_included(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("ada", "accuses", "bor"), make_row("ada", "praises", "cid")]
    assert set(weights(make(*rows, relations=("criticizes",)))) == {("ada", "bor")}


def test_quad_classes_are_chosen_by_the_main_mention_in_selection(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "accuses", "bor"),
        make_row("ada", "consults", "cid"),
        make_row("ada", "sets_conditions_for", "dan"),
    ]
    assert set(weights(make(*rows, quad_classes=("verbal conflict",)))) == {("ada", "bor")}
    assert set(weights(make(*rows, quad_classes=("none",)))) == {("ada", "dan")}


def test_ties_of_little_weight_and_lonely_actors_are_left_out(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("ada", "accuses", "bor"), make_row("ada", "accuses", "bor"), make_row("ada", "accuses", "cid")]
    network = make(*rows, min_weight=2)
    assert weights(network) == {("ada", "bor"): 2}
    assert network.notes() == ["1 pair with a weight below 2 was excluded."]
    triangle = [make_row("ada", "accuses", "bor"), make_row("bor", "accuses", "cid"), make_row("cid", "accuses", "ada")]
    tail = [make_row("cid", "accuses", "dan"), make_row("dan", "accuses", "eve")]
    assert set(weights(make(*triangle, *tail, min_degree=2))) == {("ada", "bor"), ("bor", "cid"), ("cid", "ada")}
    assert make(*tail, min_degree=2).why_empty() == "No tie reaches the minimum that was set; lower it."


# Viewpoints.


def test_a_counterparty_that_only_another_source_names_is_not_taken_over(make_row: MakeRow, make: Make) -> None:
    own = make_row("ada", "offers", None, act="anna/x")
    theirs = make_row(
        "ada", "offers", None, act="anna/x", sources=["cid"], counterparties=["bor"], counterparty_rule="to"
    )
    assert not weights(make(own, theirs, according_to=AUTHORS))
    assert weights(make(own, theirs, according_to=EVERYONE)) == {("ada", "bor"): 1}


def test_an_author_holds_what_they_report_and_endorse(make_row: MakeRow, make: Make) -> None:
    claim = {"sources": ["cid"]}
    rows = [
        make_row("ada", "accuses", "bor", **claim, author_stance="endorses"),
        make_row("ada", "accuses", "dan", **claim, author_stance="neutral"),
    ]
    assert set(weights(make(*rows))) == {("ada", "bor")}


def test_a_viewpoint_of_several_is_their_union(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "accuses", "bor"),
        make_row("ada", "accuses", "cid", publisher="Herald"),
        make_row("ada", "accuses", "dan", publisher="Herald", sources=["x", "eve"]),
        make_row("ada", "accuses", "fay", publisher="Herald", sources=["eve", "x"]),
    ]
    viewpoint = Viewpoint((Holder("Gazette"), Holder("eve", quoted=True)), "")
    assert set(weights(make(*rows, according_to=viewpoint))) == {("ada", "bor"), ("ada", "dan")}


def test_two_viewpoints_are_opposed_alone_unlike_in_certainty_or_agree(tmp_path: Path) -> None:
    root = tmp_path / "corpus"
    (root / "data" / "articles").mkdir(parents=True)
    (root / "data" / "annotations" / "anna").mkdir(parents=True)
    (root / "corpus.yaml").write_text("title: Viewpoints\nbase: https://example.org/viewpoints/\ncoder: anna\n")
    names = ("Ada", "Bor", "Cid", "Dan", "Eve")
    lines = "".join(f"  - {{id: {name.lower()}, type: Country, label: {name}}}\n" for name in names)
    (root / "data" / "entities.yaml").write_text(f"entities:\n{lines}")
    (root / "data" / "articles" / "a.md").write_text(
        "---\npublisher: Gazette\npublished: 2017-10-02\n---\n# T\n\nWords.\n"
    )
    claims = [
        ("accuses, object: Bor", ""),
        ("accuses, object: Cid", ""),
        ("accuses, object: Cid", "according_to: Eve, polarity: denied"),
        ("accuses, object: Dan", ""),
        ("accuses, object: Dan", "according_to: Eve, certainty: possible"),
        ("praises, object: Dan", "according_to: Eve"),
        ("praises, object: Bor", ""),
        ("praises, object: Bor", "according_to: Eve"),
    ]
    written = "".join(
        f"  - {{id: s{at}, subject: Ada, relation: {claim}, quote: Words{', ' + more if more else ''}}}\n"
        for at, (claim, more) in enumerate(claims)
    )
    file = root / "data" / "annotations" / "anna" / "a.yaml"
    file.write_text(f"article: a\ncoder: anna\nstatements:\n{written}")
    project = open_project(root, strict=True)
    found = project.compare(according_to="Gazette", compared_with="Eve").claims
    parts = {(row["part"], row["relation"], row["object"]) for row in found.iter_rows(named=True)}
    assert parts == {
        ("only the first", "accuses", "bor"),
        ("only the second", "praises", "dan"),
        ("opposed", "accuses", "cid"),
        ("other certainty", "accuses", "dan"),
        ("agreed", "praises", "bor"),
    }
    assert found["first_how"].to_list() != found["second_how"].to_list()
    opposed = found.row(by_predicate=polars.col("part") == "opposed", named=True)
    assert opposed["first_statements"] == ["anna/a#s1"]
    assert opposed["second_statements"] == ["anna/a#s2"]


# Time.


def test_dates_certainly_and_possibly_in_a_window(make_row: MakeRow, make: Make) -> None:
    def dated(object: str, text: str | None, **more: Any) -> Row:
        when = parse_date(text) if text else None
        bounds = {"earliest": when and when.earliest, "latest": when and when.latest}
        return make_row("ada", "accuses", object, **bounds, **more)

    rows = [
        dated("day", "2017-03-04"),
        dated("year", "2017"),
        dated("over", "2016/2017"),
        dated("before", "2015"),
        dated("never", None),
        dated("gone", None, published="2015-06"),
        dated("late", None, published="2017-06"),
        dated("guess", None, published="2015", inferred_published="2017-06"),
    ]
    window = {"since": date(2017, 1, 1), "until": date(2017, 12, 31)}
    certainly = make(*rows, **window, inside=Inside.CERTAINLY)
    assert {target for _, target in weights(certainly)} == {"day", "year"}
    possibly = make(*rows, **window)
    assert {target for _, target in weights(possibly)} == {"day", "year", "over", "never", "late", "guess"}
    assert possibly.undated == 3
    dated_only = make(*rows, **window, undated=False)
    assert {target for _, target in weights(dated_only)} == {"day", "year", "over"}


def test_a_mention_without_date_has_that_of_its_act(make_row: MakeRow, make: Make) -> None:
    day = {"earliest": date(2017, 3, 4), "latest": date(2017, 3, 4)}
    rows = [make_row("ada", "accuses", "bor", act="anna/x", **day), make_row("ada", "accuses", "bor", act="anna/x")]
    inside = make(*rows, since=date(2017, 1, 1), inside=Inside.CERTAINLY, count=Count.STATEMENTS)
    assert weights(inside) == {("ada", "bor"): 2}


def test_an_approximate_date_is_in_no_period_for_certain(make_row: MakeRow, make: Make) -> None:
    year = {"earliest": date(2017, 1, 1), "latest": date(2017, 12, 31)}
    rows = [
        make_row("ada", "accuses", "sure", act="anna/x", **year),
        make_row("ada", "accuses", "about", act="anna/y", **year, approximate=True),
        make_row("ada", "accuses", "again", act="anna/y"),  # it has the date of the act, which is approximate
    ]
    window: dict[str, Any] = {"since": date(2017, 1, 1), "until": date(2017, 12, 31), "count": Count.STATEMENTS}
    assert {target for _, target in weights(make(*rows, **window))} == {"sure", "about", "again"}
    assert {target for _, target in weights(make(*rows, **window, inside=Inside.CERTAINLY))} == {"sure"}


def test_an_approximate_date_is_in_no_row_of_a_series(make_row: MakeRow, make: Make) -> None:
    day = {"earliest": date(2017, 3, 4), "latest": date(2017, 3, 4)}
    network = make(make_row("ada", "accuses", "bea", **day), make_row("ada", "accuses", "bea", **day, approximate=True))
    series = dyad_series(network, "ada", "bea")
    assert series.select("period", "acts").rows() == [(date(2017, 1, 1), 1), (None, 1)]


# Levels.


def entity(id: str, type: str, *background: tuple[str, str, str | None]) -> Entity:
    lines = tuple(known(*line) for line in background)
    return Entity(id=id, type=type, labels=(Label(text=id, lang="en"),), background=lines)


OFFICE = entity("office", "Office", ("part_of", "cabinet", None))
CABINET = entity("cabinet", "Government", ("part_of", "ada", None))
PERSON = entity("berg", "Person", ("holds_office", "office", "2010/2015"), ("member_of", "alliance", None))
ALLIANCE = entity("alliance", "Alliance")
STAFF = entity("staff", "Leadership", ("part_of", "alliance", None))
KNOWN = {one.id: one for one in (OFFICE, CABINET, PERSON, ALLIANCE, STAFF)}


@pytest.mark.parametrize(
    ("level", "day", "stands"),
    [
        (Level.ENTITY, date(2012, 1, 1), "berg"),
        (Level.ORGANISATION, date(2012, 1, 1), "cabinet"),
        (Level.SECTOR, date(2012, 1, 1), "ada: government"),
        (Level.COUNTRY, date(2012, 1, 1), "ada"),
        (Level.COUNTRY, date(2016, 1, 1), "berg"),
        (Level.COUNTRY, None, "ada"),
    ],
)
def test_a_person_stands_for_the_office_held_at_the_time(
    make_row: MakeRow, make: Make, level: Level, day: date | None, stands: str
) -> None:
    row = make_row("berg", "accuses", "bor", subject_type="Person", earliest=day, latest=day)
    assert set(weights(make(row, make_row("ada", "accuses", "bor"), entities=KNOWN, level=level))) == {
        (stands, "bor"),
        ("ada", "bor"),
    }


def test_the_leadership_of_an_alliance_stands_for_it_and_a_member_does_not(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("staff", "accuses", "bor", subject_type="Leadership"),
        make_row("berg", "accuses", "bor", subject_type="Person", earliest=date(2020, 1, 1), latest=date(2020, 1, 1)),
    ]
    assert set(weights(make(*rows, entities=KNOWN, level=Level.COUNTRY))) == {("alliance", "bor"), ("berg", "bor")}


def test_ties_within_a_country_are_counted_and_left_out_unless_asked_for(make_row: MakeRow, make: Make) -> None:
    rows = [make_row("office", "accuses", "cabinet", subject_type="Office"), make_row("ada", "accuses", "bor")]
    network = make(*rows, entities=KNOWN, level=Level.COUNTRY)
    assert network.notes() == ["1 tie of an actor to itself was excluded."]
    assert set(weights(network)) == {("ada", "bor")}
    kept = make(*rows, entities=KNOWN, level=Level.COUNTRY, self_loops=True)
    assert set(weights(kept)) == {("ada", "bor"), ("ada", "ada")}


APART = {
    "rebels": entity("rebels", "Insurgents", ("located_in", "ada", None)),
    "party": entity("party", "Party", ("part_of", "ada", None)),
    "rulers": entity("rulers", "RulingParty", ("part_of", "ada", None)),
    "chair": entity("chair", "Person", ("leads", "party", None)),
    "minister": entity("minister", "Person", ("holds_office", "office", None), ("leads", "party", None)),
    "people": entity("people", "Workers", ("part_of", "ada", None)),
    "watchdog": entity("watchdog", "NGO", ("located_in", "ada", None)),
    "director-of-the-watchdog": entity("director-of-the-watchdog", "NonStateOffice", ("part_of", "watchdog", None)),
    "director": entity("director", "Person", ("holds_office", "director-of-the-watchdog", None)),
    "paper": entity("paper", "Media", ("located_in", "ada", None)),
    "shipowner": entity("shipowner", "Company", ("located_in", "ada", None)),
    "railways": entity("railways", "Company", ("part_of", "office", None)),
    "group-in-parliament": entity("group-in-parliament", "Party", ("part_of", "office", None)),
}


@pytest.mark.parametrize(
    ("who", "country", "sector"),
    [
        ("rebels", "rebels", "ada: other"),
        ("party", "party", "ada: opposition"),
        ("rulers", "ada", "ada: government"),
        ("chair", "party", "ada: opposition"),
        ("minister", "ada", "ada: government"),
        ("people", "ada", "ada: civil_society"),
        ("watchdog", "watchdog", "ada: civil_society"),
        ("director", "watchdog", "ada: other"),
        ("paper", "paper", "ada: media"),
        ("shipowner", "shipowner", "ada: business"),
        ("railways", "ada", "ada: business"),  # a part of the state, which owns it
        ("group-in-parliament", "group-in-parliament", "ada: opposition"),  # a party is no part of who governs
    ],
)
def test_who_is_not_of_the_state_does_not_speak_for_the_country(
    make_row: MakeRow, make: Make, who: str, country: str, sector: str
) -> None:
    rows = [make_row(who, "accuses", "bor", subject_type=APART[who].type), make_row("cid", "accuses", "ada")]
    for level, stands in ((Level.COUNTRY, country), (Level.SECTOR, sector)):
        assert set(weights(make(*rows, entities={**KNOWN, **APART}, level=level))) == {(stands, "bor"), ("cid", "ada")}


@pytest.mark.parametrize(
    ("day", "stands"), [(date(2012, 1, 1), "ada"), (date(2016, 1, 1), "watchdog"), (None, "watchdog")]
)
def test_an_office_that_has_ended_gives_way_to_what_is_in_force(
    make_row: MakeRow, make: Make, day: date | None, stands: str
) -> None:
    critic = entity("critic", "Person", ("holds_office", "office", "2010/2015"), ("leads", "watchdog", None))
    row = make_row("critic", "accuses", "bor", subject_type="Person", earliest=day, latest=day)
    others = make_row("cid", "accuses", "ada")
    network = make(row, others, entities={**KNOWN, **APART, "critic": critic}, level=Level.COUNTRY)
    assert set(weights(network)) == {(stands, "bor"), ("cid", "ada")}


def test_what_a_country_and_those_who_contest_its_government_do_is_no_tie_to_itself(
    make_row: MakeRow, make: Make
) -> None:
    rows = [make_row("cabinet", "accuses", "party"), make_row("rebels", "accuses", "ada")]
    network = make(*rows, entities={**KNOWN, **APART}, level=Level.COUNTRY)
    assert set(weights(network)) == {("ada", "party"), ("rebels", "ada")}
    assert network.self_loops == 0


def test_a_circle_in_the_background_is_no_trap(make_row: MakeRow, make: Make) -> None:
    circle = {
        "one": entity("one", "Ministry", ("part_of", "two", None)),
        "two": entity("two", "Ministry", ("part_of", "one", None)),
    }
    row = make_row("one", "accuses", "bor", subject_type="Ministry")
    assert set(weights(make(row, entities=circle, level=Level.COUNTRY))) == {("two", "bor")}


# Graphs.


def test_every_node_and_edge_bears_the_statements_behind_it(make_row: MakeRow, make: Make) -> None:
    one, other = make_row("ada", "accuses", "bor"), make_row("bor", "praises", "cid", article="b")
    graph = make(one, other).graph()
    assert graph.edges["ada", "bor"]["statements"] == one["statement"]
    assert graph.nodes["bor"]["statements"].split() == sorted([one["statement"], other["statement"]])
    assert (graph.nodes["bor"]["articles"], graph.nodes["bor"]["label"]) == (2, "bor")
    assert (graph.edges["bor", "cid"]["verbal_cooperation"], graph.edges["bor", "cid"]["verbal_conflict"]) == (1, 0)
    assert "goldstein_sum" not in graph.edges["ada", "bor"]
    assert make(one, other).graph(scores=True).edges["ada", "bor"]["goldstein_sum"] == -2.0


def test_each_act_is_an_edge_of_the_multigraph(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "accuses", "bor", act="anna/x"),
        make_row("ada", "accuses", "bor", act="anna/x"),
        make_row("ada", "praises", "bor"),
    ]
    graph = make(*rows).multigraph()
    assert graph.number_of_edges("ada", "bor") == 2
    assert len(graph.edges["ada", "bor", "anna/x"]["statements"].split()) == 2


def test_the_signed_graph_adds_up_both_directions(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "accuses", "bor"),
        make_row("bor", "accuses", "ada"),
        make_row("bor", "praises", "ada"),
        make_row("ada", "opposes", "cid"),
        make_row("ada", "regards", "dan"),
    ]
    graph = make(*rows, count=Count.STATEMENTS).signed()
    assert (graph.edges["ada", "bor"]["positive"], graph.edges["ada", "bor"]["negative"]) == (1, 2)
    assert (graph.edges["ada", "bor"]["sign"], graph.edges["ada", "cid"]["sign"]) == (-1, -1)
    assert set(graph) == {"ada", "bor", "cid"}


def test_what_is_wanted_of_an_actor_and_what_did_not_happen_has_no_sign(make_row: MakeRow, make: Make) -> None:
    rows = [
        make_row("ada", "hopes_for", "bor", counterparty_rule="to"),
        make_row("ada", "accuses", "cid", polarity="denied"),
        make_row("ada", "opposes", "dan", polarity="denied"),
        make_row("ada", "accuses", "eve", mode="intended"),
        make_row("ada", "opposes", "fay"),
    ]
    network = make(*rows, count=Count.STATEMENTS, modes=tuple(Mode), polarities=tuple(Polarity))
    assert network.edges.height == 5
    assert list(network.signed().edges(data="sign")) == [("ada", "fay", -1)]


def test_the_two_mode_graph_ties_actors_to_issues(make_row: MakeRow, make: Make) -> None:
    graph = make(make_row("ada", "conducts", None), make_row("ada", "accuses", "bor")).bipartite()
    assert list(graph.edges) == [("actor:ada", "issue:matter")]
    assert graph.nodes["issue:matter"]["bipartite"] == 1


def test_an_empty_network_is_empty_everywhere(make: Make) -> None:
    network = make()
    for graph in (network.graph(), network.multigraph(), network.signed(), network.bipartite()):
        assert len(graph) == 0
    assert str(network.support) == "0 acts, 0 statements, 0 articles and 0 sources"
    assert network.why_empty().startswith("No acts between actors match")


# Names.


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"level": "contry"}, "there is no level 'contry'; did you mean 'country'?"),
        ({"count": "deeds"}, "there is no unit 'deeds'; choose one of: acts, statements, articles"),
        (
            {"quad_classes": "verbal conflct"},
            "there is no quad class 'verbal conflct'; did you mean 'verbal conflict'?",
        ),
        ({"relations": "critisizes"}, "there is no relation 'critisizes'; did you mean 'criticizes'?"),
        ({"coders": "editor"}, "there is no coder 'editor'; did you mean 'editors'?"),
        ({"according_to": "Belarus in Focos"}, "did you mean 'Belarus in Focus'?"),
        ({"according_to": "NATO"}, "the articles do not quote NATO; they quote: Alexander Lukashenko"),
        ({"since": "yesterday"}, "'since' cannot be read"),
        ({"since": "XXXX-06-17"}, "sets no limit for"),
        ({"since": "2018", "until": "2017"}, "the period ends on 2017-12-31, before it begins on 2018-01-01"),
    ],
)
def test_a_name_that_belongs_to_nothing_is_a_sentence(first: Project, options: dict[str, Any], sentence: str) -> None:
    with pytest.raises(KgError) as caught:
        first.network(**options)
    assert sentence in str(caught.value)


def test_an_actor_that_is_not_there_is_a_sentence(countries: Network) -> None:
    with pytest.raises(NameNotFound, match="the network has no actor 'Belgium'"):
        countries.evidence("Belgium")


def test_what_is_planned_or_denied_has_weight_where_it_is_asked_for_but_is_no_act(
    make: Make, make_row: MakeRow
) -> None:
    network = make(
        make_row("ada", "criticizes", "bea", mode="intended"),
        make_row("ada", "criticizes", "bea", polarity="denied"),
        make_row("ada", "criticizes", "bea", earliest=date(2017, 9, 1), latest=date(2017, 9, 1)),
        modes=tuple(Mode),
        polarities=tuple(Polarity),
    )
    edge = network.edges.row(0, named=True)
    assert (edge["weight"], edge["acts"], edge["verbal_conflict"], len(edge["statements"])) == (3, 1, 1, 3)
    assert network.support.acts == 1
    assert network.scores.row(0, named=True)["scored"] == 1
    assert dyad_series(network, "ada", "bea")["acts"].to_list() == [1]


def test_an_act_that_one_mention_plans_and_another_reports_counts_once(make: Make, make_row: MakeRow) -> None:
    network = make(
        make_row("ada", "criticizes", "bea", mode="intended", act="plan"),
        make_row("ada", "criticizes", "bea", act="plan"),
        modes=tuple(Mode),
    )
    edge = network.edges.row(0, named=True)
    assert (edge["weight"], edge["acts"]) == (1, 1)
