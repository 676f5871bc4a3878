"""Relative times through the whole way: files, problems, table, graph and back, and the order of acts."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

import polars
import pytest

import kg
from kg.analysis.acts_in_selection import rows_in_selection
from kg.chronology.network import Verdict
from kg.graph.from_rdf import read_statements
from kg.graph.sparql import Solutions, run_query
from kg.graph.store import GraphStore
from kg.project import Project, build_project
from kg.selection.selection import Selection
from kg.selection.temporal_order import TemporalOrder
from kg.store.memory import Memory
from kg.table.from_sparql import table_from_sparql
from tests.places import FIRST
from tests.support.news import Told, news, told

FILE = "data/annotations/ada/news.yaml"
TEXT = "# News\n\nA spoke. B spoke. C spoke. D spoke.\n"
_Bounds = tuple[date | None, date | None, bool]


@pytest.fixture
def corpus(tmp_path: Path) -> Callable[..., Project]:
    """Open a corpus of accusations in an article that was published on 6 May 2024."""

    def make(*extras: Told, other: list[Told] | None = None) -> Project:
        accusation = {"subject": "norland", "relation": "accuses", "object": "sudland"}
        quotes = ("A spoke", "B spoke", "C spoke", "D spoke")
        several = [told(quote, **{**accusation, **one}) for quote, one in zip(quotes, extras, strict=False)]
        articles, statements = {"news": TEXT}, {"news": several}
        if other is not None:
            articles["older"] = TEXT
            statements["older"] = [told("A spoke", "norland", "accuses", "sudland", **one) for one in other]
        countries = {"norland": ("Country", "Norland"), "sudland": ("Country", "Sudland")}
        return kg.open(news(tmp_path / "corpus", countries, articles, statements))

    return make


def days(project: Project) -> list[_Bounds]:
    rows = project.scan().select("earliest", "latest", "approximate").collect()
    return [(one, other, is_approximate) for one, other, is_approximate in rows.iter_rows()]


def found(project: Project, query: str) -> polars.DataFrame:
    rows = project.query(query)
    assert isinstance(rows, polars.DataFrame)
    return rows


def _select(graph: GraphStore, query: str) -> Solutions:
    rows = run_query(graph, query)
    assert isinstance(rows, Solutions)
    return rows


def problems(project: Project) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in project.problems if one.is_error]


def test_days_follow_from_other_statements(corpus: Callable[..., Project]) -> None:
    """By hand: 3 days after 1 May, a week before that, and between 4 May and the 6 May of the article."""
    project = corpus(
        {"when": "2024-05-01"}, {"when": "3 days after s0"}, {"when": "within 1 week before s1"}, {"when": "after s1"}
    )
    assert problems(project) == []
    assert days(project) == [
        (date(2024, 5, 1), date(2024, 5, 1), False),
        (date(2024, 5, 4), date(2024, 5, 4), False),
        (date(2024, 4, 27), date(2024, 5, 4), False),
        (date(2024, 5, 4), date(2024, 5, 6), False),
    ]


def test_stated_orders_and_dates_in_roles_narrow_relative_times(corpus: Callable[..., Project]) -> None:
    """By hand: within 30 days before 6 May is from 6 April; after s0 of 20 April; before 1 May by its role."""
    project = corpus(
        {"when": "2024-04-20"},
        {"when": "2024-05-06"},
        {"when": "within 30 days before s1", "after": "#s0", "before": "2024-05-01"},
    )
    assert days(project)[2] == (date(2024, 4, 20), date(2024, 5, 1), False)


def test_what_follows_from_an_approximate_date_is_approximate(corpus: Callable[..., Project]) -> None:
    project = corpus({"when": "2024-05-01~"}, {"when": "1 day after s0"}, {"when": "2024-05-03"})
    assert days(project)[1] == (date(2024, 5, 2), date(2024, 5, 2), True)
    order = TemporalOrder(
        rows_in_selection(project.backend, Selection()), project.corpus.vocabulary, project.corpus.entities
    )
    assert order.order("ada/news#s1", "ada/news#s2") is Verdict.POSSIBLE
    assert order.order("ada/news#s0", "ada/news#s1") is Verdict.CERTAIN


def test_times_are_told_by_other_articles_of_the_same_coder(corpus: Callable[..., Project]) -> None:
    project = corpus({"when": "2 days before older#s0"}, other=[{"when": "2024-05-04"}])
    assert days(project)[0] == (date(2024, 5, 2), date(2024, 5, 2), False)


def test_an_act_has_the_time_of_all_its_mentions(corpus: Callable[..., Project]) -> None:
    """By hand: one mention says April, the other within 3 days after 29 April; the third refers to the act."""
    project = corpus(
        {"when": "2024-04-29"},
        {"when": "2024-04", "act": "speech"},
        {"when": "within 3 days after s0", "act": "speech"},
        {"when": "1 day after s1"},
    )
    assert days(project)[2] == (date(2024, 4, 29), date(2024, 4, 30), False)
    assert days(project)[3] == (date(2024, 4, 30), date(2024, 5, 1), False)


def test_a_date_beside_a_relative_time_goes_before_it(corpus: Callable[..., Project]) -> None:
    stated = {"when": "within 1 week after s0", "inferred": {"when": "2024-05-03", "basis": "a calendar"}}
    concluded = {"when": "XXXX-05-03", "inferred": {"when": "2 days after s0", "basis": "the day before yesterday"}}
    project = corpus({"when": "2024-05-01"}, stated, concluded)
    assert problems(project) == []
    assert days(project)[1:] == [(date(2024, 5, 3), date(2024, 5, 3), False)] * 2


@pytest.mark.parametrize(
    ("when", "code", "words"),
    [
        ("3 days after s9", "dangling-reference", "'#s9' does not exist"),
        ("3 days after s1", "circular-reference", "told by itself"),
        ("3 after s0", "bad-date", "names no unit"),
        ("-3 days after s0", "bad-date", "is negative"),
        ("3 days after bert/news#s0", "bad-date", "another coder"),
    ],
)
def test_what_is_wrong_with_a_relative_time_is_told(
    corpus: Callable[..., Project], when: str, code: str, words: str
) -> None:
    for extra in ({"when": when}, {"inferred": {"when": when, "basis": "so it is"}}):
        wrong = problems(corpus({"when": "2024-05-01"}, extra))
        assert [one for one, _ in wrong] == [code]
        assert words in wrong[0][1]


def test_a_contradiction_names_the_statements_and_their_words(corpus: Callable[..., Project]) -> None:
    """By hand: s2 is 5 days after s1, which is after 1 May, and of 4 May."""
    project = corpus(
        {"when": "2024-05-01"},
        {"after": "#s0"},
        {"when": "5 days after s1", "inferred": {"when": "2024-05-04", "basis": "x"}},
    )
    assert problems(project) == [
        (
            "contradictory-times",
            "the time of 's2' contradicts others: "
            f"s2 is of 2024-05-04 ({FILE}:16); s2: 5 days after s1 ({FILE}:16); "
            f"s1: after s0 ({FILE}:10); s0 is of 2024-05-01 ({FILE}:4)",
        )
    ]
    assert len(days(project)) == 2


def test_times_that_lead_back_contradict_each_other(corpus: Callable[..., Project]) -> None:
    project = corpus({"when": "after s1"}, {"when": "after s0"})
    (problem,) = problems(project)[:1]
    legs = f"s1: after s0 ({FILE}:10); s0: after s1 ({FILE}:4)"
    assert problem == ("contradictory-times", f"the time of 's0' contradicts others: {legs}")
    agreeing = corpus({"when": "2 days after s1"}, {"when": "2 days before s0"})
    assert problems(agreeing) == []


def warnings(project: Project) -> list[tuple[str, str]]:
    return [(one.code, one.message) for one in project.problems if "order" in one.code or one.code == "act-dates"]


def test_a_contradiction_names_no_statement_without_which_it_stands(corpus: Callable[..., Project]) -> None:
    """By hand: s2 is after s1, and of an earlier day; that s3 is after s0, and s1 after s0, has no part in it."""
    project = corpus(
        {"when": "2024-05-01"},
        {"when": "2024-05-03", "after": "#s0"},
        {"when": "2024-05-02", "after": ["#s0", "#s1"]},
        {"after": "#s0"},
    )
    assert warnings(project) == [
        (
            "order-against-dates",
            "the order that 's2' tells contradicts dates: "
            f"s2 is of 2024-05-02 ({FILE}:17); s2: after s1 ({FILE}:17); s1 is of 2024-05-03 ({FILE}:10)",
        )
    ]


def test_an_order_contradicts_dates_across_files_and_mentions_of_one_act(corpus: Callable[..., Project]) -> None:
    """By hand: s1 is after the speech that another article dates later; nothing but the act's name joins both."""
    older = [{"act": "speech", "when": "2024-05-05"}]
    project = corpus({"act": "speech"}, {"when": "2024-05-02", "after": "#s0"}, other=older)
    (problem,) = warnings(project)
    other = "data/annotations/ada/older.yaml"
    assert problem[0] == "order-against-dates"
    for leg in (
        f"s1: after s0 ({FILE}:10)",
        f"ada/older#s0 is of 2024-05-05 ({other}:4)",
        f"s1 is of 2024-05-02 ({FILE}:10)",
        f"s0 and ada/older#s0 are one act ({FILE}:4, {other}:4)",
    ):
        assert problem[1].count(leg) == 1
    stored, _ = build_project(project.corpus.paths.root)
    assert warnings(stored) == [problem]
    assert stored.scan().collect().height == 3


def test_a_circle_of_orders_is_found_across_files(corpus: Callable[..., Project]) -> None:
    older = [{"act": "speech", "after": "news#s1"}]
    project = corpus({"act": "speech"}, {"before": "#s0"}, other=[])
    assert warnings(project) == []
    project = corpus({"act": "speech"}, {"after": "#s0"}, other=older)
    assert [code for code, _ in warnings(project)] == ["circular-order"]


def test_two_mentions_of_an_act_in_two_files_have_different_dates(corpus: Callable[..., Project]) -> None:
    mention = {"act": "speech", "when": "2024-05-02"}
    assert warnings(corpus(mention, other=[mention | {"when": "2024-05"}])) == []
    project = corpus(mention, other=[mention | {"when": "2024-05-03"}])
    (problem,) = warnings(project)
    assert problem[0] == "act-dates"
    assert "the act 'speech' is given different dates: ada/news#s0 is of 2024-05-02" in problem[1]
    assert warnings(corpus(mention, other=[mention | {"when": "2024-05-03", "note": "a slip of the paper"}])) == []


def cause(one: str, other: str, **more: str) -> Told:
    return {"subject": one, "relation": "causes", "object": other, **more}


def test_a_cause_that_comes_after_its_effect_is_a_warning(corpus: Callable[..., Project]) -> None:
    dates = {"when": "2024-05-03"}, {"when": "2024-05-01"}
    assert warnings(corpus(*dates, cause("#s1", "#s0"))) == []
    assert warnings(corpus(*dates, cause("#s0", "#s1", note="so the text has it"))) == []
    ((code, message),) = warnings(corpus(*dates, cause("#s0", "#s1")))
    assert code == "order-against-dates"
    assert message.startswith("the order that 's2' tells contradicts dates: ")
    assert f"s2: s0 causes s1 ({FILE}:16)" in message


def test_causes_in_a_circle_are_a_warning(corpus: Callable[..., Project]) -> None:
    ((code, message),) = warnings(corpus({}, {}, cause("#s0", "#s1"), cause("#s1", "#s0")))
    assert code == "circular-order"
    assert "s2: s0 causes s1" in message
    assert "s3: s1 causes s0" in message
    assert problems(corpus({}, {}, cause("#s0", "#s1"), cause("#s1", "#s0"))) == []


def test_the_graph_has_the_words_and_the_days_and_gives_both_back(corpus: Callable[..., Project]) -> None:
    project = corpus({"when": "2024-05-01"}, {"when": "3 days after s0"})
    graph = project.graph
    query = """SELECT ?when ?day ?other WHERE {
      ?s kg:when ?when ; kg:earliest ?day ; kg:relativeTo ?other FILTER(DATATYPE(?when) = kg:RelativeTime) }"""
    assert found(project, query).rows() == [("3 days after s0", date(2024, 5, 4), "ada/news#s0")]
    by_graph = "SELECT DISTINCT ?graph WHERE { GRAPH ?graph { ?s kg:earliest ?day } ?s kg:relativeTo ?other }"
    (name,) = found(project, by_graph)["graph"]
    assert name.endswith("derived")
    back = read_statements(graph.store, graph.iris, project.corpus.vocabulary)
    assert back == list(project.corpus.statements())
    table = table_from_sparql(partial(_select, graph), graph.iris, project.corpus.vocabulary, "en")
    assert table.equals(project.scan().collect())


def test_the_second_proposal_in_the_course_of_two_weeks(tmp_path: Path) -> None:
    """The first article: 17 June less two weeks is 3 June; without the date of the first offer, it lies between."""
    shutil.copytree(FIRST, tmp_path / "first")
    path = tmp_path / "first/data/annotations/editors/prisoners-for-dialogue.yaml"
    text = path.read_text(encoding="utf-8")
    first_offer = text.index("- id: s09"), text.index("- id: s10")
    undated = (
        text[slice(*first_offer)]
        .replace("when: 2011-06-03, ", "")
        .replace("    when: XXXX-06-03\n", "    when: within 2 weeks before s10\n")
    )
    second_mention = text.index("- id: s13"), text.index("- id: s14")
    without = text[slice(*second_mention)].replace("when: 2011-06-03, ", "")
    changed = text.replace(text[slice(*first_offer)], undated).replace(text[slice(*second_mention)], without)
    path.write_text(changed, encoding="utf-8")
    project = kg.open(tmp_path / "first")
    assert problems(project) == []
    row = project.scan().filter(statement="editors/prisoners-for-dialogue#s09").collect().row(0, named=True)
    assert (row["earliest"], row["latest"], row["approximate"]) == (date(2011, 6, 3), date(2011, 6, 17), False)
    order = TemporalOrder(
        rows_in_selection(project.backend, Selection()), project.corpus.vocabulary, project.corpus.entities
    )
    assert order.order("editors/offer-3-june", "editors/offer-17-june") is Verdict.CERTAIN


def test_a_second_proposal_too_late_contradicts(tmp_path: Path) -> None:
    shutil.copytree(FIRST, tmp_path / "first")
    path = tmp_path / "first/data/annotations/editors/prisoners-for-dialogue.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace('    after: "#s09"\n', "    when: within 1 week after s09\n", 1), encoding="utf-8")
    name = "data/annotations/editors/prisoners-for-dialogue.yaml"
    (problem,) = problems(kg.open(tmp_path / "first"))[:1]
    assert problem == (
        "contradictory-times",
        "the time of 's10' contradicts others: "
        f"s09 is of 2011-06-03 ({name}:85); s10: within 1 week after s09 ({name}:94); s10 is of 2011-06-17 ({name}:94)",
    )


def test_memory_and_store_are_alike(corpus: Callable[..., Project]) -> None:
    project = corpus(
        {"when": "2024-05-01"}, {"when": "3 days after s0"}, {"when": "after s1"}, {"when": "1 day before s1"}
    )
    in_memory = Memory(project.corpus).table
    stored, _ = build_project(project.corpus.paths.root)
    assert stored.scan().collect().equals(in_memory)


def test_explaining_says_by_which_dates_and_words(corpus: Callable[..., Project]) -> None:
    """By hand: s1 is of 4 May, and s2 lies within a week before it; s3 is not dated."""
    project = corpus({"when": "2024-05-01"}, {"when": "3 days after s0"}, {"when": "within 1 week before s1"}, {})

    def explained(one: str, other: str) -> str:
        (order,) = [line.value for line in project.explain(one, before=other).lines if line.field == "order"]
        return order

    lines = {line.field: line.value for line in project.explain("s2", before="s1").lines}
    assert lines["when"] == "within 1 week before s1"
    because = "s2: within 1 week before s1; s1: 3 days after s0; s0 is of 1 May 2024"
    assert lines["not before"] == f"27 April 2024: {because}"
    assert lines["not after"] == f"4 May 2024: {because}"
    assert lines["order"] == "s1 came after s2, by “within 1 week before”: s2: within 1 week before s1"
    assert explained("s1", "s2") == "s2 came before s1, by “within 1 week before”: s2: within 1 week before s1"
    assert explained("s3", "s1") == "s1 came possibly after s3 (no date or word tells): s1 is of 4 May 2024"
    assert explained("s0", "s1") == "s1 came after s0, by “3 days after”: s1: 3 days after s0"


def test_explaining_a_mention_says_the_day_that_another_mention_of_the_act_gives(
    corpus: Callable[..., Project],
) -> None:
    project = corpus({"act": "walkout"}, {"when": "2024-05-01", "act": "walkout"}, {"when": "2024", "act": "walkout"})
    of = [{line.field: line.value for line in project.explain(f"s{n}").lines} for n in range(3)]
    assert [lines.get("when") for lines in of] == [None, "2024-05-01", "2024"]
    assert [lines.get("on") for lines in of] == [day := "1 May 2024: s1 is of 1 May 2024", None, day]
    assert not any("not before" in lines or "not after" in lines for lines in of)


def test_explaining_says_that_dates_are_approximate_and_what_is_concluded(corpus: Callable[..., Project]) -> None:
    """A set of EDTF has brackets of its own, which do not stand beside those of what is concluded."""
    concluded = {"inferred": {"when": "[2024-05-02..2024-05-04]", "basis": "x"}, "act": "speech"}
    project = corpus({"when": "2024-03~"}, {"when": "2024-05-01", "act": "speech"}, concluded, {"when": "after s0"})
    lines = {line.field: line for line in project.explain("s3", before="s1").lines}
    assert lines["not before"].value == "1 March 2024: s3: after s0; s0 is of about March 2024"
    assert "s3 is of about 1 March 2024 to" in lines["order"].value
    (when,) = [line.words for line in project.explain("s2").lines if line.field == "when"]
    assert when == "[2024-05-02..2024-05-04]"
    (order,) = [line.value for line in project.explain("s1", before="s2").lines if line.field == "order"]
    assert order == "s2 and s1 are one act"


def test_acts_are_ordered_by_what_they_are_both_told_by(corpus: Callable[..., Project]) -> None:
    """By hand: 5 days before s0 comes before 2 days before it, and before what is within 3 days before it."""
    project = corpus(
        {}, {"when": "5 days before s0"}, {"when": "2 days before s0"}, {"when": "within 3 days before s0"}
    )
    order = TemporalOrder(
        rows_in_selection(project.backend, Selection()), project.corpus.vocabulary, project.corpus.entities
    )
    names = [f"ada/news#s{number}" for number in range(4)]
    assert order.order(names[1], names[2]) is Verdict.CERTAIN
    assert order.order(names[2], names[1]) is Verdict.IMPOSSIBLE
    assert order.order(names[1], names[3]) is Verdict.CERTAIN
    assert order.order(names[2], names[3]) is Verdict.POSSIBLE
    assert names[2] in order.later(names[1])


def test_the_reason_of_an_order_names_the_relative_time_and_the_statements_behind_it(
    corpus: Callable[..., Project],
) -> None:
    """By hand: 3 days after 1 May is before 9 May; what is told without a number is what the text says."""
    project = corpus({"when": "2024-05-01"}, {"when": "3 days after s0"}, {"when": "2024-05-05"}, {"when": "after s2"})
    order = TemporalOrder(
        rows_in_selection(project.backend, Selection()), project.corpus.vocabulary, project.corpus.entities
    )
    s0, s1, s2, s3 = (f"ada/news#s{number}" for number in range(4))
    told = order.reason(s0, s1)
    assert (str(told), told.statements) == ("after, by “3 days after”", (s1,))
    dated = order.reason(s1, s2)
    assert str(dated) == "after, by “3 days after” and date"
    assert set(dated.statements) == {s0, s1, s2}
    assert (str(order.reason(s2, s3)), order.reason(s2, s3).statements) == ("after, by what the text says", (s3,))
