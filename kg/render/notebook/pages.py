"""Values as HTML, for notebooks: one function a type, named as in :data:`kg.render.notebook.formatters.TYPES`.

Styles hold within an output only, take their colours from what is around them, and so suit light and dark notebooks.
Whatever comes from a corpus is escaped by the templates.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import Any

import polars
from jinja2 import Environment

from kg.analysis.section import Section
from kg.corpus.evidence import Evidence
from kg.drawing.figure import Figure
from kg.errors import Problem
from kg.graph.questions import Question, Questions
from kg.graph.store import GraphStore
from kg.model import Article, Entity, Statement
from kg.network.network import Network
from kg.render.notebook import facts
from kg.render.templates import html_templates
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

MOST_QUOTES = 30
MOST_PROBLEMS = 50
MOST_ROWS = 100
MOST_KEYS = 4


def project(value: facts.Opened) -> str:
    """Return a project in summary: articles, statements, problems, and what to ask next."""
    return _page("project", summary=facts.summary_of(value), questions=facts.QUESTIONS, **_problems(value.problems))


def graph(value: GraphStore) -> str:
    """Return what a graph holds, and the prefixes for asking it."""
    hint = "Ask it with project.query(…), or with %%sparql after %load_ext kg."
    return _page("facts", title="Graph", facts=facts.graph_facts(value), hint=hint)


def question(value: Question) -> str:
    """Return what a question asks, and what can be filled in."""
    hint = f'Ask it with project.ask("{value.name}").'
    return _page("facts", title=value.title, facts=facts.question_facts(value), hint=hint)


def questions(value: Questions) -> str:
    """Return questions by name, with what they ask."""
    hint = 'Ask one with project.ask("offers"); project.questions["offers"] lists its parameters.'
    return _page("facts", title="Questions", facts=facts.question_list(value), hint=hint)


def network(value: Network) -> str:
    """Return the strongest ties of a network, what it is based on, and what its numbers do not show."""
    return _page("network", network=value, ties=facts.leading_ties(value), more=facts.ties_left_out(value))


def difference(value: Difference) -> str:
    """Return in what two viewpoints differ, claim by claim."""
    return _page("difference", viewpoints=value.viewpoints, parts=facts.difference_parts(value), most=MOST_ROWS)


def statement(value: Statement) -> str:
    """Return a statement as it is written."""
    hint = f'project.explain("{value.key}") puts it in words.'
    return _page("facts", title=f"Statement {value.key}", facts=facts.statement_facts(value), hint=hint)


def entity(value: Entity) -> str:
    """Return what is known of an entity."""
    return _page("facts", title=value.label, facts=facts.entity_facts(value), hint="")


def article(value: Article) -> str:
    """Return an article: what is known of it, and its text."""
    text = value.body[value.headline_end :].strip().split("\n\n")
    return _page("article", title=value.title, facts=facts.article_facts(value), paragraphs=text)


def evidence(value: Evidence) -> str:
    """Return the words behind a statement, marked in their sentence, and their source."""
    return _page("evidence", quotes=[value], more=0)


def evidence_list(value: Sequence[Evidence]) -> str:
    """Return the words behind statements, one after the other."""
    return _page("evidence", quotes=value[:MOST_QUOTES], more=max(0, len(value) - MOST_QUOTES))


def explanation(value: Explanation) -> str:
    """Return one statement in full."""
    return _page("explanation", explanation=value)


def problem(value: Problem) -> str:
    """Return a problem: where, what, and how to mend it."""
    return problems([value])


def problems(value: Sequence[Problem]) -> str:
    """Return problems, each with its place and how to mend it."""
    return _page("problems", **_problems(value))


def figure(value: Figure) -> str:
    """Return a figure with its caption."""
    return _page("figure", figure=value)


def section(value: Section) -> str:
    """Return what an analysis found."""
    return _page("section", section=value, figure=value.figure())


def frame(value: polars.DataFrame, title: str = "") -> str:
    """Return a table, with all its words.

    Args:
        value: The table.
        title: What stands above it.
    """
    return _page("frame", title=title, frame=value.head(MOST_ROWS), more=max(0, value.height - MOST_ROWS))


def _problems(all_problems: Sequence[Problem]) -> dict[str, Any]:
    shown = all_problems[:MOST_PROBLEMS]
    return {
        "problems": shown,
        "count": facts.problem_count(all_problems),
        "more_problems": len(all_problems) - len(shown),
    }


def _page(template: str, **values: Any) -> str:
    return _environment().get_template(f"{template}.html.jinja").render(**values).strip()


@cache
def _environment() -> Environment:
    environment = html_templates("kg.render.notebook")
    environment.filters["keys"] = _keys
    return environment


def _keys(statements: Sequence[str]) -> str:
    """Return the keys of statements without coders, and without the article where the one before has it, too."""
    names, before = [], ""
    for key in statements[:MOST_KEYS]:
        article, _, id = key.partition("/")[2].partition("#")
        names.append(f"#{id}" if article == before else f"{article}#{id}")
        before = article
    more = len(statements) - len(names)
    return ", ".join(names) + (f" and {more:,} more" if more else "")
