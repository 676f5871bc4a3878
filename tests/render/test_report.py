"""Reports: sentences, tables and figures, each number with its quotes."""

from __future__ import annotations

import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import polars
import pytest

from kg.drawing.network_figures import draw_figures
from kg.errors import KgError, MissingExtra
from kg.model import Entity, Label
from kg.network.measures import measure
from kg.network.network import make_network
from kg.project import Project, open_project
from kg.render.report import Report, report_files, to_html, to_markdown
from kg.selection.selection import Selection
from kg.vocabulary import Vocabulary
from tests.selection.test_retracted import write as withdrawn
from tests.support.drawn import texts_of
from tests.support.invented import debate
from tests.support.rows import Rows

NASTY = "<script>alert(1)</script> $x_{1}$ | `b` [c](http://evil.example) \\"


@pytest.fixture(scope="module")
def report(first: Project) -> Report:
    return Report.of(first.network(level="country", according_to="Belarus in Focus"), first.corpus.config.title)


class _Page(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.resources: list[str] = []
        self.tags: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")
            if name in ("src", "srcset", "data", "action"):
                self.resources.append(value or "")


def test_every_number_of_a_pair_leads_to_as_many_quotes_as_it_says_at_least(report: Report) -> None:
    for pair in report.pairs:
        for count in pair.counts:
            assert count.shown <= len(count.quotes) + count.more
    ukraine = next(pair for pair in report.pairs if (pair.actor, pair.target) == ("Ukraine", "Belarus"))
    assert [(count.shown, count.unit) for count in ukraine.counts] == [(4, "acts of verbal conflict")]
    assert ukraine.rests_on == "in 1 article by 1 source"


def test_the_sources_of_a_report_are_its_articles_and_those_left_out_since_they_were_retracted(tmp_path: Path) -> None:
    project = open_project(withdrawn(tmp_path / "corpus"))
    text = to_markdown(Report.of(project.network(tags=["war", "trade"]), "Withdrawn", figures=False), "figures")
    assert [line for line in text.partition("## Sources")[2].splitlines() if line] == [
        "- “News”, The Calm, 2010-01-01; corrected",
        "- “News”, The Final, 2010-01-01",
        "Left out, since they were retracted:",
        "- “News”, The Echo, 2010-01-01; retracted",
        "- “News”, The Storm, 2010-01-01; retracted",
    ]
    chosen = to_markdown(Report.of(project.network(articles="storm"), "Withdrawn", figures=False), "figures")
    assert "## Sources\n\n- “News”, The Storm, 2010-01-01; retracted\n" in chosen


def test_all_links_of_a_page_lead_somewhere_in_it(report: Report) -> None:
    page = _Page(to_html(report))
    assert len(page.ids) == len(set(page.ids))
    assert page.links
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)


def test_a_page_needs_nothing_from_elsewhere(report: Report) -> None:
    text = to_html(report)
    page = _Page(text)
    assert page.resources
    assert all(one.startswith("data:image/svg+xml;base64,") for one in page.resources)
    assert "script" not in page.tags
    assert "default-src 'none'" in text
    assert not re.search(r"(src|href)=\"(https?:)?//", text)


def test_the_words_are_marked_in_their_sentences(report: Report) -> None:
    text = to_html(report)
    assert "<mark>a negative reaction in Minsk</mark>" in text
    assert "**a negative reaction in Minsk**" in to_markdown(report, "figures")


def test_captions_say_what_a_figure_rests_on(report: Report) -> None:
    assert [figure.name for figure in report.figures] == ["network", "quad_classes", "time"]
    for figure in report.figures:
        # five acts have a certain year: the two offers, the talks offered to Poland, the mission and the drill; seven,
        # those of words against each other among them, have no date, and a bar of their own
        assert re.search(r"Based on 12 acts, [0-9]+ statements, 2 articles and 1 source\.", figure.caption)
        assert figure.alternative
        assert figure.svg.startswith(b"<?xml")
    in_time = report.figures[-1]
    assert in_time.alternative.endswith("2011: 4; 2017: 1; undated: 7")
    assert "no certain year" not in in_time.caption


def test_a_figure_and_a_table_that_are_wider_than_a_phone_can_be_moved_by_keyboard(report: Report) -> None:
    text = to_html(report)
    wide = '<div class="wide" tabindex="0">'
    assert text.count("<img ") == len(report.figures) == text.count(f"{wide}<img ")
    assert text.count("<table>") == len(re.findall(rf"{wide}\s*<table>", text))


def test_a_report_begins_with_what_articles_say_and_measures_come_last(first: Project) -> None:
    made = first.report()
    headings = re.findall(r"^## (.*)$", to_markdown(made, "figures"), re.MULTILINE)
    says = [
        "What these articles say",
        "Bargains",
        "Spirals",
        "What is said to lead to what",
        "Contested claims",
        "Who does what to whom",
    ]
    assert headings[:6] == says
    assert headings[-5:] == ["Actors", "Measures", "Quotes", "Quotes of the analyses", "Sources"]
    argument, contested = made.analyses.sections[2:4]
    # read in the texts: the author doubts 100,000 servicemen, the build-up, and the "created" welfare state
    assert sorted(key.partition("/")[2] for line in contested.lines for key in line.statements) == [
        "confrontation-spiral#s33",
        "confrontation-spiral#s41",
        "prisoners-for-dialogue#s21",
    ]
    assert argument.lines[0].text.endswith("causes (root) → crisis in Belarusian-Ukrainian relations.")
    text = to_html(made)
    assert "Cooperation only: Communities need 10 actors and 20 pairs; here are 5 and 4." in text
    assert "Louvain" not in text[text.index(">Measures<") : text.index(">Quotes<")]


def test_each_number_of_a_finding_leads_to_its_words(first: Project) -> None:
    made = first.report()
    text = to_markdown(made, "figures")
    (line,) = re.findall(r"^\*\*Bargain\*\*.*$", text, re.MULTILINE)
    numbers = re.findall(r"\(#word-([0-9]+)\)", line.partition("precedent")[0])
    behind = [made.analyses.evidence[int(number) - 1].statement.partition("#")[2] for number in numbers]
    assert sorted(behind) == ["s01", "s02", "s05", "s09", "s10", "s12", "s13"]
    page = _Page(to_html(made))
    assert len(page.ids) == len(set(page.ids))
    assert all(link[1:] in page.ids for link in page.links)
    assert made.title == first.corpus.config.title


def test_a_corpus_of_actors_and_issues_only_says_what_there_is(tmp_path: Path) -> None:
    project = open_project(debate(tmp_path))
    network = project.network()
    sentence = "No ties between actors match, only 10 pairs of an actor and an issue"
    assert network.why_empty().startswith(sentence)
    with pytest.raises(KgError, match=sentence):
        measure(network, "degree")
    made = project.report()
    assert sentence in to_markdown(made, "figures")
    titles = [section.title for section in made.analyses.sections]
    assert titles.index("Who says what") < titles.index("Who agrees with whom")
    assert [figure.name for figure in made.all_figures] == ["positions", "discourse-2"]
    (positions,) = [figure for figure in made.all_figures if figure.name == "positions"]
    assert "10 statements, 1 article and 1 source" in positions.caption


def test_anchors_of_markdown_are_all_there(report: Report) -> None:
    text = to_markdown(report, "report-figures")
    anchors = set(re.findall(r'<a id="([^"]+)"></a>', text))
    links = set(re.findall(r"\]\(#([^)]+)\)", text))
    assert links
    assert links <= anchors


def test_the_same_corpus_gives_the_same_bytes(first: Project) -> None:
    network = first.network(level="sector")
    assert to_html(Report.of(network, first.corpus.config.title)) == to_html(
        Report.of(first.network(level="sector"), first.corpus.config.title)
    )


def test_texts_of_others_are_never_markup(
    first: Project, make_row: Callable[..., dict[str, Any]], table: Callable[..., polars.DataFrame], shipped: Vocabulary
) -> None:
    entities = {
        id: Entity(id=id, type="Country", labels=(Label(text=label, lang="en"),))
        for id, label in (("ada", NASTY), ("bor", "Bor"))
    }
    network = make_network(Rows(table(make_row("ada", "accuses", "bor")), shipped, entities), Selection())
    report = Report.of(network, first.corpus.config.title)
    page = _Page(to_html(report))
    assert "script" not in page.tags
    assert all(link.startswith("#") for link in page.links)
    text = to_markdown(report, "figures")
    assert "<script" not in text
    assert not re.search(r"(?<!\\)\]\((?!#|figures/)", text)
    assert all(b"<script" not in figure.svg for figure in report.figures)


def test_an_empty_network_is_reported_in_a_sentence(first: Project, tmp_path: Path) -> None:
    report = Report.of(first.network(since="1800", until="1801"), first.corpus.config.title)
    assert not report.figures
    assert not report.pairs
    assert "No ties between actors match in this period" in to_html(report)
    assert "No ties between actors match in this period" in to_markdown(report, "figures")
    assert list(report_files(report, tmp_path / "empty.md", "markdown")) == [tmp_path / "empty.md"]


def test_of_a_large_network_the_actors_with_most_acts_are_drawn(
    make_row: Callable[..., dict[str, Any]],
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    actors: Callable[..., dict[str, Entity]],
    first: Project,
) -> None:
    rows = [make_row(f"n{at}", "accuses", f"n{at // 2}", earliest=None, latest=None) for at in range(1, 90)]
    network = make_network(Rows(table(*rows), shipped, actors(*(f"n{at}" for at in range(90)))), Selection())
    report = Report.of(network, first.corpus.config.title)
    # n1 accuses itself's half n0, and so on: of 89 pairs those whose ends are both among the 40 with most acts
    found = re.search(
        r"([0-9]+) of 90 actors and ([0-9]+) of 89 pairs are drawn: .* Based on ([0-9]+) acts, ([0-9]+) statements",
        report.figures[0].caption,
    )
    assert found
    assert 0 < int(found[2]) < 89
    assert found[2] == found[3] == found[4]  # each pair is one act and one statement
    assert sum(text.startswith("n") for text in texts_of(report.figures[0].svg)) == int(found[1])
    assert report.hidden == 89 - len(report.pairs)


def test_of_a_dense_network_only_the_by_weight_pairs_are_drawn(
    make_row: Callable[..., dict[str, Any]],
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    actors: Callable[..., dict[str, Entity]],
) -> None:
    names = [f"n{at}" for at in range(12)]
    rows = [make_row(one, "accuses", other) for one in names for other in names if one != other]
    network = make_network(Rows(table(*rows, make_row("n3", "accuses", "n9")), shipped, actors(*names)), Selection())
    figure = draw_figures(network, network.labels)[0]
    assert "12 of 12 actors and 80 of 132 pairs are drawn" in figure.caption
    assert "Based on 81 acts, 81 statements" in figure.caption  # one pair has two
    assert figure.alternative.startswith("n3 to n9: 2")


def test_a_number_of_nought_is_shown_where_it_is_the_only_row(report: Report) -> None:
    degree = next(one for one in report.measures if one.title == "Degree")
    assert degree.table is not None
    assert "in degree" in degree.table.shown.columns


def test_counts_by_quad_class_that_are_all_nought_are_left_out(report: Report) -> None:
    strength = next(table for table in report.measures if table.title == "Strength")
    assert strength.table is not None
    assert "out verbal conflict" in strength.table.shown.columns
    assert "out material cooperation" in strength.table.shown.columns  # the drill that Russia and Belarus hold together
    assert not [name for name in strength.table.shown.columns if "material conflict" in name]


def test_acts_in_time_are_drawn_where_two_years_are_sure(
    make_row: Callable[..., dict[str, Any]],
    table: Callable[..., polars.DataFrame],
    shipped: Vocabulary,
    actors: Callable[..., dict[str, Entity]],
    first: Project,
) -> None:
    from datetime import date

    days = [date(2015, 1, 1), date(2017, 5, 5), None]
    rows = [make_row("ada", "accuses", "bor", earliest=day, latest=day) for day in days]
    rows.append(make_row("ada", "accuses", "bor", earliest=days[0], latest=days[1]))
    network = make_network(Rows(table(*rows), shipped, actors("ada", "bor")), Selection())
    time = Report.of(network, first.corpus.config.title).figures[-1]
    assert time.name == "time"
    assert time.alternative == "2015: 1; 2017: 1; undated: 1"
    assert "1 act of no certain year is not shown. Based on 3 acts, 3 statements" in time.caption


def test_figures_without_matplotlib_are_a_sentence(first: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingExtra, match="analysis"):
        draw_figures(first.network(), {})
    assert Report.of(first.network(), first.corpus.config.title, figures=False).pairs


def test_another_form_is_refused(report: Report, tmp_path: Path) -> None:
    with pytest.raises(KgError, match="written as html or markdown, not as 'docx'"):
        report_files(report, tmp_path / "x", "docx")
