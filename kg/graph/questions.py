"""Named questions: SPARQL in ``.rq`` files that say what they ask and what may be filled in.

A question begins with comment lines, the first of which is its title. A line of its pattern such as

    VALUES ?by { UNDEF }             # parameter entity: the one who offers
    VALUES ?relation { kg:offers }   # parameter relation: the relation, with its narrower ones

is a parameter: a value given by the user takes the place of what stands between the braces. A line with ``UNDEF`` is
left out when nothing is given, so that the file is whole SPARQL as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from importlib.resources import files

from pyoxigraph import Literal, NamedNode

from kg.corpus.corpus import Corpus
from kg.corpus.layout import Layout
from kg.errors import QuestionError, suggest
from kg.graph.namespaces import Iris, expand

__all__ = ["Parameter", "ParameterKind", "Question", "Value", "fill_in", "read_questions"]

_PARAMETER = re.compile(
    r"^[ \t]*VALUES[ \t]+\?(\w+)[ \t]*\{[ \t]*(.*?)[ \t]*\}[ \t]*#[ \t]*parameter[ \t]+(\w+)[ \t]*:[ \t]*(.*?)[ \t]*$",
    re.MULTILINE,
)


Value = str | date | Sequence[str] | Sequence[date]
"""What a parameter may be given: one value, or several that mean "any of these"."""


class ParameterKind(StrEnum):
    """What a parameter of a question takes."""

    ENTITY = "entity"
    RELATION = "relation"
    TYPE = "type"
    ARTICLE = "article"
    STATEMENT = "statement"
    CODER = "coder"
    TEXT = "text"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Parameter:
    """Something that can be filled in.

    Args:
        name: Name of the variable, and of the option.
        kind: What it takes.
        default: What stands in the file, or an empty string where nothing needs to be given.
        about: What it narrows the answer to.
    """

    name: str
    kind: ParameterKind
    default: str
    about: str


@dataclass(frozen=True, slots=True)
class Question:
    """A named question.

    Args:
        name: Name of its file without the ending.
        title: The question in words.
        about: What the answer holds, and how it is meant.
        parameters: What can be filled in.
        sparql: The file's text.
        path: Where it stands.
    """

    name: str
    title: str
    about: str
    parameters: tuple[Parameter, ...]
    sparql: str
    path: str


def read_questions(layout: Layout | None = None) -> dict[str, Question]:
    """Return the shipped questions and those of a corpus, by name; one of the corpus replaces one shipped.

    Args:
        layout: The corpus, or ``None`` for the shipped ones alone.

    Raises:
        QuestionError: A file is not as a question should be.
    """
    shipped = [path for path in files("kg.graph").joinpath("questions").iterdir() if path.name.endswith(".rq")]
    found = {path.name: _question(path.name, path.read_text(encoding="utf-8"), path.name) for path in shipped}
    own = sorted(layout.questions.glob("*.rq")) if layout is not None else []
    for path in own:
        try:
            text = path.read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise QuestionError(f"{path}: this is not UTF-8; save it with that encoding") from None
        found[path.name] = _question(path.name, text, str(path))
    return {question.name: question for _, question in sorted(found.items())}


def fill_in(question: Question, given: Mapping[str, Value], corpus: Corpus, iris: Iris) -> str:
    """Return the SPARQL of a question with its parameters filled in.

    Args:
        question: The question.
        given: Values by parameter: names of entities, ids of relations, types and articles, keys of statements,
            texts, or days such as ``2017-10-02``; several values mean "any of these".
        corpus: The corpus, for looking names up.
        iris: Its IRIs.

    Raises:
        QuestionError: A parameter is unknown, or its value is not of its kind.
        NameNotFound: A name belongs to nothing in the corpus, or to several things.
    """
    known = {parameter.name: parameter for parameter in question.parameters}
    for name in given:
        if name not in known:
            hint = suggest(name, known) or f"it has: {', '.join(known) or 'none'}"
            raise QuestionError(f"the question '{question.name}' has no parameter '{name}'; {hint}")

    def line(match: re.Match[str]) -> str:
        name = match[1]
        if name not in given:
            return "" if match[2] == "UNDEF" else match[0]
        value = given[name]
        values: list[str | date] = [value] if isinstance(value, str | date) else list(value)
        if not values:
            raise QuestionError(f"the parameter '{name}' has no value")
        terms = " ".join(str(_term(value, known[name], corpus, iris)) for value in values)
        return f"VALUES ?{name} {{ {terms} }}"

    return _PARAMETER.sub(line, question.sparql)


def _question(file_name: str, text: str, path: str) -> Question:
    comments: list[str] = []
    for written in text.split("\n"):
        if not written.startswith("#"):
            break
        comments.append(written.lstrip("#").strip())
    if not comments or not comments[0]:
        raise QuestionError(f"{path}:1:1: the file has no title; begin it with a line '# What is asked?'")
    parameters = []
    for match in _PARAMETER.finditer(text):
        if match[3] not in list(ParameterKind):
            number = text.count("\n", 0, match.start()) + 1
            hint = suggest(match[3], ParameterKind) or f"use one of: {', '.join(ParameterKind)}"
            raise QuestionError(f"{path}:{number}:1: '{match[3]}' is no kind of parameter; {hint}")
        default = "" if match[2] == "UNDEF" else match[2]
        parameters.append(Parameter(match[1], ParameterKind(match[3]), default, match[4]))
    return Question(
        name=file_name.removesuffix(".rq"),
        title=comments[0],
        about=" ".join(comments[1:]).strip(),
        parameters=tuple(parameters),
        sparql=text,
        path=path,
    )


def _term(value: str | date, parameter: Parameter, corpus: Corpus, iris: Iris) -> NamedNode | Literal:
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise QuestionError(f"'{value}' is no {parameter.kind} for '{parameter.name}'; give a text")
    match parameter.kind:
        case ParameterKind.ENTITY:
            return iris.entity(corpus.entity(value).id)
        case ParameterKind.STATEMENT:
            return iris.statement(corpus.statement(value).key)
        case ParameterKind.RELATION:
            return iris.term(_known(value, corpus.vocabulary.relations, parameter))
        case ParameterKind.TYPE:
            return iris.term(_known(value, corpus.vocabulary.types, parameter))
        case ParameterKind.ARTICLE:
            return iris.article(_known(value, corpus.articles, parameter))
        case ParameterKind.CODER:
            coders = {annotation.coder: None for annotation in corpus.annotations}
            return iris.coder(_known(value, coders, parameter))
        case ParameterKind.TEXT:
            return Literal(value)
        case ParameterKind.DATE:
            try:
                return Literal(date.fromisoformat(value).isoformat(), datatype=expand("xsd:date"))
            except ValueError:
                raise QuestionError(f"'{value}' is no day for '{parameter.name}'; write it as 2017-10-02") from None


def _known(value: str, terms: Mapping[str, object], parameter: Parameter) -> str:
    if value not in terms:
        hint = suggest(value, terms)
        raise QuestionError(f"there is no {parameter.kind} '{value}'" + (f"; {hint}" if hint else ""))
    return value
