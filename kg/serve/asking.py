"""The named questions as the page has them: what each takes, and its answer as tables, with statements behind rows."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from kg.asking.answer import Answer
from kg.asking.asked import keys_of
from kg.graph.namespaces import Iris
from kg.graph.questions import Parameter, Question
from kg.graph.results import value_of
from kg.graph.sparql import Solutions, Term
from kg.graph.time_limit import time_limit
from kg.phrases import count_of
from kg.project import Project
from kg.render.parts import cell
from kg.serve.shapes import Shape

SECONDS = 20.0
"""How long the page waits for an answer."""
MOST = 1_000
"""How many rows an answer shows."""


class Takes(Shape):
    """Something that can be filled into a question."""

    name: str
    kind: str
    about: str
    needed: bool
    default: str


class AskedQuestion(Shape):
    """A named question."""

    name: str
    title: str
    about: str
    takes: list[Takes]
    is_on_acts: bool


class NamedTerm(Shape):
    """A term of the vocabulary."""

    id: str
    label: str


class AskedQuestions(Shape):
    """The named questions, and the types of entities that some of them take."""

    questions: list[AskedQuestion]
    types: list[NamedTerm]


class Filled(Shape):
    """What is filled into a question."""

    given: dict[str, list[str]] = {}
    exactly: bool = False


class AnswerRow(Shape):
    """A row, with the keys of the statements behind it, the one that stands for it first."""

    cells: list[str]
    statements: list[str]


class AnswerTable(Shape):
    """Rows of an answer; the first ones have no heading."""

    heading: str
    columns: list[str]
    numeric: list[bool]
    rows: list[AnswerRow]
    told: str


class QuestionAnswer(Shape):
    """An answer: whom it means, its rows and those that stand apart, and what else there is, in sentences."""

    whom: list[str]
    tables: list[AnswerTable]
    beside: list[str]
    command: str


def questions_json(project: Project) -> AskedQuestions:
    """Return the named questions, the shipped ones and those of the corpus."""
    types = project.corpus.vocabulary.types
    return AskedQuestions(
        questions=[_question(one) for one in project.questions.values()],
        types=[NamedTerm(id=one.id, label=one.label) for one in types.values()],
    )


def answer_json(project: Project, name: str, filled: Filled) -> QuestionAnswer:
    """Return the answer to a named question.

    Args:
        project: The corpus.
        name: Name of the question.
        filled: What is filled into it.

    Raises:
        QuestionError: There is no such question, or what is filled in does not fit it.
        NameNotFound: A name is not known in the corpus, or stands for several things.
        QueryStopped: It took longer than :data:`SECONDS`.
    """
    given = {one: values for one, values in filled.given.items() if values}
    with time_limit(SECONDS):
        answer = replace(project.answer(name, exactly=filled.exactly, **given), most=MOST + 1)
        mentions = _mentions(answer)
        tables = [_table("", answer.in_words, answer, mentions)]
        tables += [_table(block.heading, block.in_words, answer, mentions) for block in answer.blocks]
        return QuestionAnswer(
            whom=list(answer.whom), tables=tables, beside=list(answer.beside), command=_command(name, filled)
        )


def _question(question: Question) -> AskedQuestion:
    return AskedQuestion(
        name=question.name,
        title=question.title,
        about=question.about,
        takes=[_takes(one) for one in question.parameters],
        is_on_acts=question.is_on_acts,
    )


def _takes(one: Parameter) -> Takes:
    default = one.default.replace("kg:", "")
    return Takes(name=one.name, kind=one.kind.value, about=one.about, needed=one.needed, default=default)


def _mentions(answer: Answer) -> Mapping[str, list[str]]:
    """Return the mentions of each act that count, by the one that stands for it, which comes first."""
    mentions: dict[str, list[str]] = {}
    if answer.asked.question.is_on_acts:
        for mention, main in answer.asked.pairs.sort("statement").rows():
            of_act = mentions.setdefault(main, [main])
            if mention != main:
                of_act.append(mention)
    return mentions


def _table(heading: str, found: Solutions, answer: Answer, mentions: Mapping[str, list[str]]) -> AnswerTable:
    iris, rows = answer.asked.backend.graph.iris, found.rows[:MOST]
    values = [[value_of(term, iris) for term in row] for row in rows]
    filled = [at for at, _ in enumerate(found.columns) if any(row[at] is not None for row in rows)]
    shown = [at for at in filled if found.columns[at] != "statement"]
    mains = keys_of(Solutions(found.columns, rows), answer.asked)
    behind = [mentions.get(key, [key]) for key in mains] or [_named(row, iris) for row in rows]
    rest = len(found.rows) - len(rows)
    return AnswerTable(
        heading=heading,
        columns=[found.columns[at].replace("_", " ") for at in shown],
        numeric=[_is_numeric(row[at] for row in values) for at in shown],
        rows=[
            AnswerRow(cells=[cell(row[at]) for at in shown], statements=keys)
            for row, keys in zip(values, behind, strict=True)
        ],
        told=f"only the first {count_of(MOST, 'row')}" if rest else count_of(len(rows), "row"),
    )


def _named(row: Sequence[Term | None], iris: Iris) -> list[str]:
    """Return the keys of the statements that a row names."""
    start = iris.prefixes["statement"]
    names = (getattr(term, "value", "") for term in row)
    return list(dict.fromkeys(iris.name(name) for name in names if name.startswith(start)))


def _is_numeric(values: Iterable[object]) -> bool:
    known = [value for value in values if value is not None]
    return bool(known) and all(isinstance(value, int | float) and not isinstance(value, bool) for value in known)


def _command(name: str, filled: Filled) -> str:
    """Return the command that asks the same."""
    given = [(one, value) for one, values in filled.given.items() for value in values]
    options = [f"--{one.replace('_', '-')} {shlex.quote(value)}" for one, value in given]
    return " ".join(["kg ask", name, *options, *(["--exactly"] if filled.exactly else [])])
