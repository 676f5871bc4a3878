"""Values show themselves in Jupyter and IPython: as pages, and as text; nobody else's text is ever markup."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from importlib import import_module
from typing import Any

import pytest
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

import kg
from kg.analysis.section import Line, Section
from kg.corpus.evidence import EvidenceList
from kg.errors import Problem, Problems
from kg.graph.questions import Parameter, ParameterKind, Question, Questions
from kg.project import Project
from kg.render import values as shown_values
from kg.render.markdown import to_markdown
from kg.render.notebook.formatters import TYPES
from kg.render.parts import Part
from kg.selection.compare import Difference
from kg.selection.support import Support
from tests.support.hostile import hostile

OFFER = "editors/prisoners-for-dialogue#s05"
ELEMENTS = {
    *("div", "style", "p", "table", "thead", "tbody", "tr", "th", "td", "b", "i", "mark", "blockquote", "code"),
    *("ul", "li", "span", "img"),
}
ATTRIBUTES = {"class", "dir", "lang", "scope"}


@pytest.fixture(scope="module")
def shell() -> Iterator[InteractiveShell]:
    """IPython, as a notebook has it, with the values known by their names."""
    InteractiveShell.clear_instance()
    shell = InteractiveShell.instance(config=Config({"HistoryManager": {"enabled": False}}))
    kg.load_ipython_extension(shell)
    yield shell
    InteractiveShell.clear_instance()


@pytest.fixture
def shown(shell: InteractiveShell) -> Callable[[object], dict[str, str]]:
    """Return what a notebook is given of a value."""

    def of(value: object) -> dict[str, str]:
        assert shell.display_formatter is not None
        bundle: dict[str, str] = shell.display_formatter.format(value)[0]
        return bundle

    return of


class Markup(HTMLParser):
    """What stands in a page: its elements, its attributes, its text."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


def values(project: Project) -> dict[str, Any]:
    """Return one value of each type, by the name of what shows it.

    Figure and graph hold no text of others, a result is shown as its section.
    """
    key = project.corpus.statement_keys()[0]
    statement = project.corpus.statement(key)
    entity = project.corpus.entities[statement.entities_named()[0]]
    title = project.corpus.articles[statement.article].title
    problem = Problem(title, 3, 5, "unknown-name", title, title)
    parameter = Parameter("by", ParameterKind.ENTITY, "", title)
    question = Question(title, title, title, (parameter,), title, title)
    section = Section("name", title, title, (Line(title, (key,)),), (), (title,), Support(1, 1, 1, 1), lambda: None)
    return {
        "article": project.corpus.articles[statement.article],
        "difference": Difference(
            (title, title), project.compare(according_to="authors", compared_with="everyone").claims
        ),
        "entity": entity,
        "evidence": project.evidence(key)[0],
        "evidence_list": project.evidence(project.statements),
        "explanation": project.explain(key),
        "findings": project.findings(),
        "network": project.network(),
        "problem": problem,
        "problems": Problems([problem]),
        "project": project,
        "question": question,
        "questions": Questions({title: question}),
        "section": section,
        "statement": statement,
    }


def test_every_type_is_shown_as_a_page_and_as_text() -> None:
    for (module, name), shown in TYPES.items():
        assert hasattr(import_module(module), name)
        assert callable(getattr(shown_values, shown))


def test_results_of_analyses_show_themselves(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    bundle = shown(first.analysis.bargains())
    page = Markup(bundle["text/html"])
    assert (
        "Its aim: resumption of the dialogue with the West (in 1 of 2 offers). [prisoners-for-dialogue#s01]"
        in page.text
    )
    assert "img" in page.elements
    assert "Its aim: resumption of the dialogue with the West (in 1 of 2 offers)." in bundle["text/plain"]


def test_import_in_a_notebook_is_enough(monkeypatch: pytest.MonkeyPatch, first: Project) -> None:
    other = InteractiveShell(config=Config({"HistoryManager": {"enabled": False}}))
    monkeypatch.setattr("IPython.get_ipython", lambda: other)
    kg._show_values_in_notebooks()
    assert other.display_formatter is not None
    assert "What to ask next" in other.display_formatter.format(first)[0]["text/plain"]


@pytest.fixture(scope="module")
def hostile_values() -> dict[str, Any]:
    return values(hostile())


@pytest.mark.parametrize("name", sorted({*TYPES.values()} - {"figure", "graph", "result"}))
def test_text_of_others_is_never_markup(
    name: str, shown: Callable[[object], dict[str, str]], hostile_values: dict[str, Any]
) -> None:
    bundle = shown(hostile_values[name])
    found = Markup(bundle["text/html"])
    assert found.elements <= ELEMENTS
    assert found.attributes <= ATTRIBUTES
    assert "\x1b" not in bundle["text/plain"]
    assert "\x00" not in bundle["text/plain"]


@pytest.mark.parametrize("name", sorted({*TYPES.values()} - {"figure", "graph", "result"}))
def test_text_of_others_is_never_markup_in_markdown(name: str, hostile_values: dict[str, Any]) -> None:
    show: Callable[[Any], Iterator[Part]] = getattr(shown_values, name)
    text = to_markdown(show(hostile_values[name]))
    assert text.strip()
    assert "<" not in _OURS.sub("", text)
    assert not re.search(r"(?<!\\)\]\((?!#)", text)


_OURS = re.compile('`[^`]*`|<a id="[a-z0-9-]+"></a>|</?b>')
"""What is markup: code, anchors, and bold words where asterisks cannot say so."""


def test_hostile_text_is_shown_as_it_is_written(shown: Callable[[object], dict[str, str]]) -> None:
    project = hostile()
    statement = next(iter(project.corpus.statements()))
    found = Markup(shown(project.explain(statement.key))["text/html"])
    assert statement.note is not None
    assert statement.note in found.text


def test_project_tells_what_it_has_and_what_to_ask(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    bundle = shown(first)
    for text in (Markup(bundle["text/html"]).text, bundle["text/plain"]):
        assert "2 articles, 92 statements" in text
        assert "no problems" in text
        assert 'project.ask("offers")' in text
        assert "probably 2011-06" in text
        assert "What these articles say" in text
        assert "the acts told in the article alone do not form one." in " ".join(text.split())


def test_network_shows_names_and_what_it_rests_on(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    network = first.network(level="country")
    bundle = shown(network)
    for text in (Markup(bundle["text/html"]).text, bundle["text/plain"]):
        assert "the West" in text
        assert f"ased on {network.support}" in text
    assert "<iframe" not in bundle["text/html"]


def test_empty_network_says_why(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    network = first.network(level="country", according_to="Ukrainian military leadership")
    # the servicemen take part in West-2017, and Russia builds up its presence: s33 and s41
    assert network.why_empty().startswith("No ties between actors match, only 2 pairs of an actor and an issue;")
    assert network.why_empty() in " ".join(shown(network)["text/plain"].split())
    assert network.why_empty() in Markup(shown(network)["text/html"]).text


def test_evidence_marks_the_words(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    bundle = shown(first.evidence(OFFER))
    assert "<mark>Belarusian President proposed to the West" in bundle["text/html"]
    assert "«Belarusian President proposed to the West" in bundle["text/plain"]


def test_slices_of_evidence_show_themselves_too(first: Project) -> None:
    found = first.evidence("Ukraine", "Belarus")
    assert isinstance(found, EvidenceList)
    assert isinstance(found[:2], EvidenceList)
    assert found[0].claim in str(found)


def test_no_evidence_says_so(shown: Callable[[object], dict[str, str]]) -> None:
    assert shown(EvidenceList())["text/plain"] == "No statements, so no quotes."


def test_long_lists_say_how_much_is_left_out(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    bundle = shown(first.evidence(first.statements))
    assert bundle["text/html"].count("<blockquote>") == shown_values.MOST_QUOTES
    assert f"and {92 - shown_values.MOST_QUOTES} more" in bundle["text/html"]
    assert f"and {92 - shown_values.MOST_QUOTES} more" in bundle["text/plain"]


def test_problems_show_place_message_and_hint(shown: Callable[[object], dict[str, str]]) -> None:
    problem = Problem(
        "data/entities.yaml", 3, 5, "unknown-type", "there is no type 'Kountry'", "did you mean 'Country'?"
    )
    bundle = shown(Problems([problem]))
    text = Markup(bundle["text/html"]).text
    assert "1 error" in text
    assert "data/entities.yaml:3:5" in text
    assert "did you mean 'Country'?" in text
    assert bundle["text/plain"] == str(problem)
    assert str(Problems()) == "no problems"


def test_problems_of_a_corpus_show_themselves(first: Project) -> None:
    assert isinstance(first.corpus.problems, Problems)


def test_statement_shows_what_its_file_says(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    text = shown(first.corpus.statement(OFFER))["text/plain"]
    assert "offers_release" in text
    assert "[2011-06-17]" in text
    assert f'project.explain("{OFFER}")' in shown(first.corpus.statement(OFFER))["text/html"].replace("&#34;", '"')


def test_graph_shows_how_much_it_holds(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    bundle = shown(first.graph)
    for text in (Markup(bundle["text/html"]).text, bundle["text/plain"]):
        assert f"{len(first.graph):,} quads" in text
        assert "https://w3id.org/actorgraph/ns#" in text


def test_entity_shows_its_names(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    assert "Беларусь (be)" in shown(first.corpus.entity("belarus"))["text/plain"]


def test_difference_shows_claim_by_claim(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    found = shown(first.compare(according_to="NATO leadership", compared_with="Ukrainian military leadership"))
    for text in (found["text/plain"], Markup(found["text/html"]).text):
        assert "Only according to NATO leadership (quoted by Belarus in Focus): 1 claim" in text
        assert "confrontation-spiral#s33" in text.replace("\n", "")
        assert "List" not in text
    same = shown(first.compare(according_to="NATO leadership", compared_with="NATO leadership"))
    assert "They do not differ." in same["text/plain"]


def test_questions_show_what_they_ask(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    for text in (shown(first.questions)["text/plain"], Markup(shown(first.questions)["text/html"]).text):
        assert "Who offers what to whom" in text
        assert "SELECT" not in text
    assert "actor: the one who offers" in shown(first.question("offers"))["text/plain"]
    assert "offers: Who offers what to whom" in str(first.questions)


def test_figures_and_sections_show_their_picture(first: Project, shown: Callable[[object], dict[str, str]]) -> None:
    from kg.drawing.network_figures import draw_figures

    network = first.network(level="country")
    figure = draw_figures(network, network.labels)[0]
    page = shown(figure)["text/html"]
    assert '<img src="data:image/svg+xml;base64,' in page
    assert figure.caption in Markup(page).text
    section = Section("name", "Title", "About", (), (), (), network.support, lambda: figure)
    assert '<img src="data:image/svg+xml;base64,' in shown(section)["text/html"]


def test_graph_and_network_are_told_in_a_line_elsewhere(first: Project) -> None:
    assert repr(first.graph) == f"<graph of {len(first.graph):,} quads>"
    assert repr(first.network(level="country")) == (
        "<network of countries, according to the authors of the articles: 6 pairs; "
        "based on 12 acts, 17 statements, 2 articles and 1 source>"
    )


def test_errors_are_sentences(first: Project, shell: InteractiveShell, capsys: pytest.CaptureFixture[str]) -> None:
    shell.user_ns["project"] = first
    shell.run_cell('project.explain("s999")')
    said = capsys.readouterr()
    assert (said.out + said.err).strip() == "no statement is called 's999'"


@pytest.fixture
def asked(
    first: Project, shell: InteractiveShell, capsys: pytest.CaptureFixture[str]
) -> Iterator[Callable[[str, str], str]]:
    """Ask by the magic, with the first corpus as the only project; returns what is shown."""
    before = dict(shell.user_ns)
    shell.user_ns["project"] = first

    def ask(line: str, query: str) -> str:
        shell.run_cell(f"%%sparql {line}\n{query}")
        said = capsys.readouterr()
        return (said.out + said.err).strip()

    yield ask
    shell.user_ns.clear()
    shell.user_ns.update(before)


WAR = "SELECT ?who ?whom WHERE { ?who kg:at_war_with ?whom }"


def test_sparql_shows_the_answer_and_keeps_it(asked: Callable[[str, str], str], shell: InteractiveShell) -> None:
    shown = asked("war", WAR)
    assert "russia" in shown
    assert shell.user_ns["war"].rows() == [("russia", "ukraine")]


def test_sparql_without_a_name_keeps_the_answer_all_the_same(
    asked: Callable[[str, str], str], shell: InteractiveShell
) -> None:
    asked("", WAR)
    assert shell.user_ns["_sparql"].height == 1


def test_sparql_leaves_iris_whole_when_asked(asked: Callable[[str, str], str], shell: InteractiveShell) -> None:
    asked("war --full", WAR)
    assert shell.user_ns["war"]["who"][0].startswith("https://")


def test_sparql_says_why_nothing_is_found(asked: Callable[[str, str], str]) -> None:
    shown = asked("", 'SELECT ?who WHERE { ?who rdfs:label "West" }')
    assert shown.endswith('"West" is not in the graph as it stands; write "West"@en')
    assert asked("", "ASK { entity:nobody ?p ?o }").split("\n") == ["no", "the graph does not have entity:nobody"]
    assert "not" not in asked("", "ASK { entity:west ?p ?o }")


def test_sparql_has_a_time_limit(asked: Callable[[str, str], str]) -> None:
    endless = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
    assert asked("--timeout 1", endless).startswith("query: stopped after 1 s; ask for less, or give it more time")


def test_sparql_gives_pandas(asked: Callable[[str, str], str], shell: InteractiveShell) -> None:
    asked("--pandas war", WAR)
    assert shell.user_ns["war"].to_dict("list") == {"who": ["russia"], "whom": ["ukraine"]}


def test_sparql_says_yes_or_no(asked: Callable[[str, str], str], shell: InteractiveShell) -> None:
    assert asked("found", "ASK { entity:russia kg:at_war_with entity:ukraine }") == "yes"
    assert shell.user_ns["found"] is True


def test_sparql_shows_a_graph_as_turtle(asked: Callable[[str, str], str]) -> None:
    shown = asked("", "CONSTRUCT { ?who kg:at_war_with ?whom } WHERE { ?who kg:at_war_with ?whom }")
    assert "entity:russia kg:at_war_with entity:ukraine ." in shown


@pytest.mark.parametrize(
    ("line", "query", "sentence"),
    [
        ("", "SELECT ?who WHERE { ?who kg:criticizes }", "query:1:40"),
        ("1x", WAR, "'1x' cannot be the name of a variable"),
        ("class", WAR, "'class' cannot be the name of a variable"),
        ("project", WAR, "'project' contains a project, which the answer would replace"),
        ("--project projekt", WAR, "no variable 'projekt' contains a project; did you mean 'project'?"),
        ("--nothing", WAR, "unrecognized arguments: --nothing"),
    ],
)
def test_mistakes_are_sentences(asked: Callable[[str, str], str], line: str, query: str, sentence: str) -> None:
    shown = asked(line, query)
    assert sentence in shown
    assert "Traceback" not in shown


def test_sparql_asks_which_of_several_projects(
    asked: Callable[[str, str], str], shell: InteractiveShell, good: Any
) -> None:
    shell.user_ns["again"] = shell.user_ns["project"]
    assert "russia" in asked("", WAR)
    shell.user_ns["other"] = kg.open(good)
    assert "several projects are open" in asked("", WAR)
    assert "russia" in asked("--project project", WAR)


def test_sparql_without_a_project_says_how_to_open_one(
    asked: Callable[[str, str], str], shell: InteractiveShell
) -> None:
    del shell.user_ns["project"]
    assert asked("", WAR) == "no project is open; open one with: project = kg.open()"
