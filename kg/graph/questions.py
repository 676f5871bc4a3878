"""Named questions: SPARQL in ``.rq`` files that say what they ask and what may be filled in.

A question begins with comment lines, the first of which is its title. A line of its pattern such as

    VALUES ?by { UNDEF }             # parameter actor: the one who offers
    VALUES ?relation { kg:offers }   # parameter relation: the relation, with its narrower ones

is a parameter: a value given by the user takes the place of what is between the braces. A line with ``UNDEF`` is
left out when nothing is given, so that the file is whole SPARQL as it stands; where its comment says ``(needed)``, the
user must give something. A parameter that is called like a column of the answer is in a SELECT within the pattern,
which keeps the two apart.

An actor is meant with all that belongs to it at the time of a statement: the pattern says ``?statement
kg:subjectWithin ?by``, or ``kg:counterpartyWithin``. Where it is asked for exactly, fill_in reads that as ``rdf:subject
/kg:member?``, the actor alone and in lists.

A question on acts says ``?mention kg:countedAs ?statement`` of the mentions that count and the one that stands for
their act. The graph has that for what the authors claim; for other viewpoints, fill_in puts pairs in its place.
What stands below a line "# columns" only adds columns to the rows, and is asked for those that are shown: see
:mod:`kg.graph.row_by_row`.
A question on statements ends with ``MINUS { ?statement kg:setAside ?why }``: codings and reprints that do not count.

Questions whose answer grows with the corpus say ``{ SELECT * { ?statement rdf:subject ?node } }`` where the triple
alone would mean the same. Oxigraph looks a triple up for each row; what a SELECT finds it reads once and joins by hash,
which takes a tenth of the time where rows are many, and more where they are few. They are ordered by a part of an IRI,
or by a text made for it: a whole one would be read from the disk for each comparison.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from importlib.resources import files

from pyoxigraph import Literal, NamedNode, Store

from kg.corpus.corpus import Corpus
from kg.corpus.text_file import read_text
from kg.dates import InvalidDate, parse_date
from kg.errors import Problem, QueryError, QueryRefused, QueryStopped, QuestionError
from kg.graph.engine import Solutions
from kg.graph.guard import line_and_column, words
from kg.graph.namespaces import Iris, expand
from kg.graph.sparql import run_query
from kg.graph.store import GraphStore
from kg.graph.time_limit import time_limit
from kg.likeness import suggest

OPTIONS = frozenset(
    [
        *("according_to", "corpus", "evidence", "exactly", "for_spreadsheets", "force", "format", "full", "help"),
        *("limit", "output", "section", "sections", "sparql", "tag", "tags", "timeout"),
    ]
)
"""Options that ``kg ask`` and ``Project.ask`` have for every question, so that no parameter can be called like one."""

_PARAMETER = re.compile(
    r"^[ \t]*VALUES[ \t]+\?(?P<name>\w+)[ \t]*\{[ \t]*(?P<default>.*?)[ \t]*\}"
    r"[ \t]*#[ \t]*parameter[ \t]+(?P<kind>\w+)[ \t]*(?P<needed>\(needed\))?[ \t]*:[ \t]*(?P<about>.*?)[ \t]*$",
    re.MULTILINE,
)
_WITHIN = re.compile(r"kg:(?P<side>subject|counterparty)Within(?P<blank>\s+)\?(?P<name>\w+)")
_ALONE = {"subject": "rdf:subject/kg:member?", "counterparty": "kg:counterparty/kg:member?"}
_COUNTED = re.compile(r"\?(\w+)\s+kg:countedAs\s+\?(\w+)")

_UNTIL = "until"
"""The name of a parameter that takes the last day of a month or a year; others take the first."""

_SECONDS_TO_READ = 10
"""How long the engine may look at a question of a corpus before it is called faulty."""

Pairs = Sequence[tuple[str, str]]
"""Keys of mentions that count, each with that of the mention that stands for its act."""


Value = str | date | Sequence[str] | Sequence[date]
"""What a parameter may be given: one value, or several that mean "any of these"."""


class ParameterKind(StrEnum):
    """What a parameter of a question takes."""

    ACTOR = "actor"
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
        default: What the file says, or an empty string where nothing needs to be given.
        about: What it narrows the answer to.
        needed: Whether something must be given.
        sides: Of an actor, what it is of the statements: ``subject``, ``counterparty``, or both.
        narrows: Whether it is nothing else of them.
    """

    name: str
    kind: ParameterKind
    default: str
    about: str
    needed: bool = False
    sides: frozenset[str] = frozenset()
    narrows: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A named question.

    Args:
        name: Name of its file without the ending.
        title: The question in words.
        about: What the answer holds, and how it is meant.
        parameters: What can be filled in.
        sparql: The file's text.
        path: Its file.
        is_own: Whether it is the corpus's own, and not a shipped one.
    """

    name: str
    title: str
    about: str
    parameters: tuple[Parameter, ...]
    sparql: str
    path: str
    is_own: bool = False

    @property
    def actors(self) -> list[Parameter]:
        """The parameters that take an actor with all that belongs to it."""
        return [one for one in self.parameters if one.kind is ParameterKind.ACTOR]

    @property
    def is_on_acts(self) -> bool:
        """Whether it is on acts that count, so that it can be asked according to others than the authors."""
        return _COUNTED.search(self.sparql) is not None

    @property
    def joins_acts(self) -> bool:
        """Whether its rows depend on other acts than their own, such as those that follow them."""
        return len({found[2] for found in _COUNTED.finditer(self.sparql)}) > 1

    @property
    def unit(self) -> str:
        """What a row of the answer is, such as ``act``."""
        found = re.match(r"One row per ([a-z]+)", self.about)
        return found[1] if found else "row"


class Questions(dict[str, Question]):
    """Named questions by name; as text, one a line. Notebooks show them as a table."""

    def __str__(self) -> str:
        """Return the names with what they ask, one a line."""
        return "\n".join(f"{question.name}: {question.title}" for question in self.values())


def read_questions(corpus: Corpus | None = None) -> tuple[Questions, list[Problem]]:
    """Return the shipped questions and those of a corpus, by name, and what is wrong with those of the corpus.

    One of the corpus takes the place of one shipped; where it is faulty, there is no question of that name.
    """
    questions: dict[str, Question] = {}
    for shipped in files("kg.graph").joinpath("questions").iterdir():
        if shipped.name.endswith(".rq"):
            question, _ = _question(shipped.name, shipped.read_text(encoding="utf-8"), shipped.name, shipped.name)
            questions[question.name] = question
    problems: list[Problem] = []
    if corpus is not None:
        empty = GraphStore(Store(), Iris(corpus.config.base, corpus.vocabulary))
        for path in corpus.paths.question_files():
            place = corpus.paths.name(path)
            text, unreadable = read_text(place, path)
            question, faults = _question(path.name, text, str(path), place)
            faults = [unreadable] if unreadable else faults or _faults_of_sparql(text, place, empty)
            problems += faults
            if faults:
                questions.pop(question.name, None)
            else:
                questions[question.name] = replace(question, is_own=True)
    return Questions(sorted(questions.items())), sorted(problems)


def fill_in(
    question: Question,
    given: Mapping[str, Value],
    corpus: Corpus,
    iris: Iris,
    *,
    exactly: Collection[str] = (),
    counted: Pairs | None = None,
) -> str:
    """Return the SPARQL of a question with its parameters filled in.

    Args:
        question: The question.
        given: Values by parameter: names of entities, ids of relations, types and articles, keys of statements,
            texts, or dates such as ``2017-10-02`` or ``2017-10``; several values mean "any of these".
        corpus: The corpus, for looking names up.
        iris: Its IRIs.
        exactly: Names of the parameters whose actors are meant alone.
        counted: What counts, where that is not what the graph says.

    Raises:
        QuestionError: A parameter is unknown or missing, or its value is not of its kind.
        NameNotFound: A name is not known in the corpus, or stands for several things.
    """
    known = {parameter.name: parameter for parameter in question.parameters}
    for name in given:
        if name not in known:
            hint = suggest(name, known) or f"it has: {', '.join(known) or 'none'}"
            raise QuestionError(f"the question '{question.name}' has no parameter '{name}'; {hint}")
    for one in question.parameters:
        if one.needed and one.name not in given:
            raise QuestionError(f"the question '{question.name}' needs '{one.name}', {one.about}")

    def line(match: re.Match[str]) -> str:
        name = match["name"]
        if name not in given:
            return "" if match["default"] == "UNDEF" else match[0]
        value = given[name]
        values: list[str | date] = [value] if isinstance(value, str | date) else list(value)
        if not values:
            raise QuestionError(f"the parameter '{name}' has no value")
        terms = " ".join(str(_term(value, known[name], corpus, iris)) for value in values)
        return f"VALUES ?{name} {{ {terms} }}"

    def side(match: re.Match[str]) -> str:
        alone = match["name"] in exactly
        return f"{_ALONE[match['side']]}{match['blank']}?{match['name']}" if alone else match[0]

    text = _WITHIN.sub(side, _PARAMETER.sub(line, question.sparql))
    return text if counted is None else _counting(text, counted, iris)


def _counting(text: str, counted: Pairs, iris: Iris) -> str:
    """Return a query with pairs in the place of what the graph says to be counted."""
    nodes = [(iris.statement(mention), iris.statement(main)) for mention, main in counted]
    pairs = " ".join(f"({mention} {main})" for mention, main in nodes)
    mains = " ".join(dict.fromkeys(str(main) for _, main in nodes))

    def values(match: re.Match[str]) -> str:
        mention, main = match.groups()
        return f"VALUES ?{main} {{ {mains} }}" if mention == main else f"VALUES (?{mention} ?{main}) {{ {pairs} }}"

    return _COUNTED.sub(values, text)


def _question(file_name: str, text: str, path: str, place: str) -> tuple[Question, list[Problem]]:
    """Return a question, and what is wrong, by its place in problems, with everything but its SPARQL."""
    comments: list[str] = []
    for written in text.split("\n"):
        if not written.startswith("#"):
            break
        comments.append(written.lstrip("#").strip())
    faults: list[Problem] = []
    if not comments or not comments[0]:
        hint = "begin it with a line '# What is asked?'"
        faults.append(Problem(place, 1, 1, "bad-question", "the file has no title", hint))
    parameters = []
    for match in _PARAMETER.finditer(text):
        name, default, kind, about = match.group("name", "default", "kind", "about")
        if kind not in list(ParameterKind):
            hint = suggest(kind, ParameterKind) or f"use one of: {', '.join(ParameterKind)}"
            message = f"'{kind}' is not a kind of parameter"
            faults.append(Problem(place, *line_and_column(text, match.start("kind")), "bad-question", message, hint))
        elif name in OPTIONS:
            message = f"the parameter '{name}' could never be filled in: 'kg ask' has an option --{name} of its own"
            hint = "give it another name"
            faults.append(Problem(place, *line_and_column(text, match.start("name")), "bad-question", message, hint))
        else:
            sides = frozenset(one["side"] for one in _WITHIN.finditer(text) if one["name"] == name)
            default = "" if default == "UNDEF" else default
            needed = match["needed"] is not None
            uses = re.findall(rf"\?{name}\b(?! *\{{)", re.sub(rf"BOUND\(\?{name}\)", "", text))
            narrows = bool(sides) and len(uses) == sum(one["name"] == name for one in _WITHIN.finditer(text))
            parameters.append(Parameter(name, ParameterKind(kind), default, about, needed, sides, narrows))
    question = Question(
        name=file_name.removesuffix(".rq"),
        title=comments[0] if comments else "",
        about=" ".join(comments[1:]).strip(),
        parameters=tuple(parameters),
        sparql=text,
        path=path,
    )
    return question, faults


def _faults_of_sparql(text: str, place: str, empty: GraphStore) -> list[Problem]:
    """Return what keeps a question from being asked, as far as its SPARQL shows it without the corpus."""
    try:
        with time_limit(_SECONDS_TO_READ):
            result = run_query(empty, text, source=place, most=0, apart=True)
    except QueryStopped:
        message = f"the engine cannot read it within {_SECONDS_TO_READ} s"
        return [Problem(place, 1, 1, "bad-question", message, "make it shorter")]
    except QueryError as error:
        line, column = error.line or 1, error.column or 1
        message = str(error).removeprefix(f"{place}:{line}:{column}: ").removeprefix(f"{place}: ").split("\n")[0]
        hint = ""
        if isinstance(error, QueryRefused):
            message, _, hint = message.partition("; ")
            hint = f"run it with: kg query {place} --allow-service" if "--allow-service" in hint else hint
        return [Problem(place, line, column, "bad-question", message, hint)]
    if isinstance(result, Solutions):
        return []
    forms = [match for match in words(text) if (match["word"] or "").upper() in ("ASK", "CONSTRUCT", "DESCRIBE")]
    line, column = line_and_column(text, forms[0].start() if forms else 0)
    return [Problem(place, line, column, "bad-question", "a question must be a SELECT", "run others with: kg query")]


def _term(value: str | date, parameter: Parameter, corpus: Corpus, iris: Iris) -> NamedNode | Literal:
    if isinstance(value, date):
        value = value.isoformat()
    if not isinstance(value, str):
        raise QuestionError(f"the parameter '{parameter.name}' takes a text, not '{value}'")
    match parameter.kind:
        case ParameterKind.ACTOR | ParameterKind.ENTITY:
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
            return iris.coder(_known(value, dict.fromkeys(corpus.coders), parameter))
        case ParameterKind.TEXT:
            return Literal(value)
        case ParameterKind.DATE:
            try:
                bounds = parse_date(value)
            except InvalidDate as error:
                raise QuestionError(f"'{parameter.name}' cannot be read: {error}") from None
            day = bounds.latest if parameter.name == _UNTIL else bounds.earliest
            if day is None:
                raise QuestionError(f"'{value}' sets no limit for '{parameter.name}'; write a date such as 2017-09")
            return Literal(day.isoformat(), datatype=expand("xsd:date"))


def _known(value: str, terms: Mapping[str, object], parameter: Parameter) -> str:
    if value not in terms:
        hint = suggest(value, terms)
        raise QuestionError(f"there is no {parameter.kind} '{value}'" + (f"; {hint}" if hint else ""))
    return value
