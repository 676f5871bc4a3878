"""Values as lines of text, where there is nothing else: one function a type, as in :mod:`kg.render.notebook.pages`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import StringIO

import polars
from rich.text import Text

from kg.analysis.section import Section
from kg.corpus.evidence import Evidence
from kg.drawing.figure import Figure
from kg.errors import Problem
from kg.graph.questions import Question, Questions
from kg.graph.store import GraphStore
from kg.model import Article, Entity, Statement
from kg.network.network import Network
from kg.render.notebook import facts
from kg.render.terminal import Terminal
from kg.selection.compare import Difference
from kg.selection.explanation import Explanation

__all__ = [
    "article",
    "difference",
    "entity",
    "evidence",
    "evidence_list",
    "explanation",
    "figure",
    "frame",
    "graph",
    "network",
    "problem",
    "problems",
    "project",
    "question",
    "questions",
    "section",
    "statement",
]

_WIDTH = 100
MOST_QUOTES = 10
MOST_CLAIMS = 10


def project(value: facts.Opened) -> str:
    """Return a project in summary: articles, statements, problems, and what to ask next."""

    def write(terminal: Terminal) -> None:
        summary = facts.summary_of(value)
        terminal.line(summary.title, "bold")
        terminal.line(f"{summary.counts}; {facts.problem_count(value.problems)}.")
        terminal.line()
        if summary.articles.height:
            terminal.frame(summary.articles)
            terminal.line()
        terminal.line("What to ask next:")
        terminal.pairs(facts.QUESTIONS)

    return _written(write)


def graph(value: GraphStore) -> str:
    """Return what a graph holds, and the prefixes for asking it."""
    return _facts("Graph", facts.graph_facts(value))


def question(value: Question) -> str:
    """Return what a question asks, and what can be filled in."""
    return _facts(value.title, facts.question_facts(value))


def questions(value: Questions) -> str:
    """Return questions by name, with what they ask."""
    return _facts("Questions", facts.question_list(value))


def network(value: Network) -> str:
    """Return the strongest ties of a network, what it is based on, and what its numbers do not show."""

    def write(terminal: Terminal) -> None:
        terminal.line(f"Who is tied to whom: {value.selection}", "bold")
        terminal.line()
        ties, more = facts.leading_ties(value), facts.ties_left_out(value)
        if ties.height:
            terminal.frame(ties)
            terminal.line(
                (f"and {more:,} more pairs with lower weights; based" if more else "Based") + f" on {value.support}."
            )
        else:
            terminal.line(value.why_empty())
        for note in value.notes():
            terminal.line(note)

    return _written(write)


def difference(value: Difference) -> str:
    """Return in what two viewpoints differ, claim by claim."""

    def write(terminal: Terminal) -> None:
        for which, viewpoint in zip(("First", "Second"), value.viewpoints, strict=True):
            terminal.line(f"{which} viewpoint: {viewpoint}", "bold")
        parts = facts.difference_parts(value)
        for title, claims in parts:
            terminal.line()
            terminal.line(title)
            terminal.frame(claims.head(MOST_CLAIMS))
            if claims.height > MOST_CLAIMS:
                terminal.line(f"and {claims.height - MOST_CLAIMS:,} more")
        if not parts:
            terminal.line("They do not differ.")

    return _written(write)


def statement(value: Statement) -> str:
    """Return a statement as it is written."""
    return _facts(f"Statement {value.key}", facts.statement_facts(value))


def entity(value: Entity) -> str:
    """Return what is known of an entity."""
    return _facts(value.label, facts.entity_facts(value))


def article(value: Article) -> str:
    """Return what is known of an article, and its text."""
    text = value.body[value.headline_end :].strip()
    return f"{_facts(value.title, facts.article_facts(value))}\n\n{text}"


def evidence(value: Evidence) -> str:
    """Return the words behind a statement, marked in their sentence, and their source."""
    return evidence_list([value])


def evidence_list(value: Sequence[Evidence]) -> str:
    """Return the words behind statements, one after the other."""
    more = len(value) - MOST_QUOTES
    quotes = _written(lambda terminal: terminal.evidence(value[:MOST_QUOTES]))
    return (quotes or "No statements, so no quotes.") + (f"\n\nand {more:,} more" if more > 0 else "")


def explanation(value: Explanation) -> str:
    """Return one statement in full."""
    return _written(lambda terminal: terminal.explanation(value))


def problem(value: Problem) -> str:
    """Return a problem on one line."""
    return str(value)


def problems(value: Sequence[Problem]) -> str:
    """Return problems, one a line."""
    return _written(lambda terminal: terminal.problems(value)) or "no problems"


def figure(value: Figure) -> str:
    """Return what a figure shows, in words."""
    return value.caption


def section(value: Section) -> str:
    """Return what an analysis found."""
    return _written(lambda terminal: terminal.section(value))


def frame(value: polars.DataFrame) -> str:
    """Return a table."""
    return _written(lambda terminal: terminal.frame(value))


def _facts(title: str, pairs: Sequence[tuple[str, str]]) -> str:
    def write(terminal: Terminal) -> None:
        terminal.line(title, "bold")
        terminal.pairs(pairs)

    return _written(write)


def _written(write: Callable[[Terminal], None]) -> str:
    stream = StringIO()
    terminal = Terminal(stream)
    terminal.console.width = _WIDTH
    write(terminal)
    return Text.from_ansi(stream.getvalue().strip("\n")).plain  # kernels ask for colours, even where there are none
