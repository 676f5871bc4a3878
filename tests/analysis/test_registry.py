"""Analyses are registered: command line, report, notebook and project find a further one by one line."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, ClassVar

import polars
import pytest
import typer
from IPython.core.interactiveshell import InteractiveShell
from typer.testing import CliRunner

import kg.analysis
from kg.analysis import ANALYSES, Analysis, Result, TooFew
from kg.analysis.section import Line, Section
from kg.cli.analyses import add_commands
from kg.drawing.figure import Figure
from kg.network.measures import MEASURES
from kg.project import Project, open_project
from kg.render.notebook.formatters import show_values
from kg.render.report import to_markdown
from kg.render.report.report import Report
from kg.selection.options import Option, SelectionOptions
from kg.selection.selection import Selection
from kg.selection.support import Support, support_of
from kg.store.backend import Backend
from tests.places import FIRST


@dataclass(frozen=True, repr=False)
class Headlines(Result):
    """Whose statements stand in headlines."""

    analysis: ClassVar[str] = "headlines"
    rows: polars.DataFrame
    support: Support


class HeadlineOptions(SelectionOptions, total=False):
    """What a headline must be."""

    shouting: Annotated[bool, Option("Only headlines with an exclamation mark.", False)]


def compute(backend: Backend, selection: Selection, *, shouting: bool = False) -> Headlines:
    rows = backend.scan().filter(polars.col("headline")).select("title", statements=polars.concat_list("statement"))
    result = rows.collect()
    result = result.filter(polars.col("title").str.contains("!")) if shouting else result
    return Headlines(result, support_of([key for keys in result["statements"] for key in keys], backend))


def section(result: Headlines) -> Section:
    lines = tuple(Line(f"The headline “{title}” says so.", tuple(keys)) for title, keys in result.rows.iter_rows())
    return Section("headlines", "Headlines", "What headlines say (1842).", lines, (), (), result.support)


def figure(result: Headlines) -> Figure | None:
    return None


HEADLINES: Analysis[Headlines] = Analysis(
    name="headlines",
    compute=compute,
    section=section,
    figure=figure,
    options=HeadlineOptions,
    about="Show what stands in headlines.",
)


@pytest.fixture
def ninth(monkeypatch: pytest.MonkeyPatch) -> Iterator[Analysis[Headlines]]:
    """A ninth analysis, registered."""
    monkeypatch.setattr(kg.analysis, "ANALYSES", (*ANALYSES, HEADLINES))
    return HEADLINES  # type: ignore[return-value]


def test_the_project_has_it(first: Project, ninth: Analysis[Headlines]) -> None:
    assert "headlines" in dir(first.analysis)
    result = first.analysis.headlines(level="country")
    assert result.rows["title"][0] in {article.title for article in first.corpus.articles.values()}
    assert first.analysis.headlines(shouting=True).rows.height == 0


def test_the_command_line_has_it(ninth: Analysis[Headlines]) -> None:
    app = typer.Typer()
    add_commands(app, (*ANALYSES, ninth))
    done = CliRunner().invoke(app, ["headlines", "-C", str(FIRST), "--format", "csv"])
    assert done.exit_code == 0
    assert done.stdout.startswith("title,statements\n")
    assert "--shouting" in CliRunner().invoke(app, ["headlines", "--help"]).stdout


def test_the_report_has_it(first: Project, ninth: Analysis[Headlines], tmp_path: Path) -> None:
    assert "What headlines say (1842)." in to_markdown(first.report(), "report")


def test_a_notebook_shows_it(first: Project, ninth: Analysis[Headlines]) -> None:
    shell = InteractiveShell()
    show_values(shell)
    data, _ = shell.display_formatter.format(first.analysis.headlines())  # type: ignore[union-attr]
    assert "What headlines say (1842)." in data["text/html"]
    assert "What headlines say (1842)." in data["text/plain"]


def test_nothing_of_an_analysis_is_loaded_before_it_is_used() -> None:
    import subprocess

    code = "import sys; import kg.analysis; print([one for one in sys.modules if one.endswith('.compute')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("analysis", ANALYSES, ids=lambda one: one.name)
def test_each_loads_what_it_names(first: Project, analysis: Analysis[Any]) -> None:
    arguments = {"one": "Ukraine", "other": "Belarus"} if analysis.name == "turning_points" else {}
    result = analysis.run(first.backend, **arguments)
    shown = analysis.show(result)
    assert result.analysis == analysis.name
    assert shown.name == analysis.name.replace("_", "-")
    assert isinstance(shown.figure(), Figure | None)
    assert "statements" in result.rows.columns
    assert repr(result).startswith(f"<{analysis.name}: ")


LACKS = {
    "balance": "Balance needs 1 closed triangle; here is none.",
    "brokerage": "Brokerage needs 10 actors; here are 3.",
}
"""What two articles are too few for: Belarus and others are a star; of its friends, Poland and Russia are countries."""


@pytest.fixture(scope="module")
def report(first: Project) -> Report:
    return first.report()


@pytest.mark.parametrize("name", LACKS)
def test_too_few_is_one_sentence_in_python_in_files_and_on_the_screen(
    first: Project, report: Report, name: str, tmp_path: Path
) -> None:
    found = getattr(first.analysis, name)(level="country")
    assert isinstance(found, TooFew)
    assert repr(found) == f"<{name}: {LACKS[name]}>"
    assert found.notes == (LACKS[name],)
    assert found.rows.is_empty()
    assert "statements" in found.rows.columns
    assert found.found.rows.height
    with pytest.raises(AttributeError, match="What there is nevertheless is in 'found'"):
        _ = found.frustration
    app = typer.Typer()
    add_commands(app, ANALYSES)
    call = [name, "-C", str(FIRST), "--level", "country"]
    shown = CliRunner().invoke(app, call)
    assert (shown.exit_code, LACKS[name] in shown.stdout) == (0, True)
    assert CliRunner().invoke(app, [*call, "--format", "json"]).stdout == "[]\n"
    drawn = CliRunner().invoke(app, [*call, "-o", str(tmp_path / "x.svg")])
    assert f"there is nothing to draw: {LACKS[name]}" in str(drawn.exception)
    assert LACKS[name].partition(";")[0] in to_markdown(report, "report")
    assert not [figure for figure in report.all_figures if figure.name == name]


def test_every_analysis_gives_a_reason_for_its_least_numbers() -> None:
    assert all(one.least.why for one in ANALYSES)
    text = Path(FIRST.parents[2], "docs", "method.md").read_text("utf-8")
    table = [row for row in text.splitlines() if row.count("|") == 4]
    for one in ANALYSES:
        (row,) = [row for row in table if one.name.replace("_", " ") in row.split("|")[1]]
        assert str(one.least).replace("always", "nothing") in row
    for name, measure in MEASURES.items():
        (row,) = [row for row in table if name in row.split("|")[1].lower()]
        assert str(measure.least).replace("always", "nothing") in row


def test_an_analysis_that_there_is_not_is_a_sentence_with_a_proposal(first: Project) -> None:
    with pytest.raises(AttributeError, match="did you mean 'spirals'"):
        _ = first.analysis.spirales
    assert not hasattr(first.analysis, "nothing_like_it")


def test_a_corpus_of_one_s_own_has_every_analysis(tmp_path: Path) -> None:
    from tests.support.invented import invent

    project = open_project(invent(tmp_path / "corpus", 3))
    for analysis in ANALYSES:
        if analysis.name != "turning_points":
            result = getattr(project.analysis, analysis.name)(relations="criticizes")
            assert analysis.show(result).name == analysis.name.replace("_", "-")
