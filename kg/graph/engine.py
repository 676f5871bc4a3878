"""Oxigraph at work on one query, in this process or in one of its own, which starts with no more than this module."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import Literal

import pyoxigraph

from kg.gc_paused import gc_paused
from kg.graph.guard import first_fault

Term = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple

Graph = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.DefaultGraph

Result = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples

Form = Literal["json", "xml"]
"""One of the W3C's forms of results."""

_FORMS: Mapping[str, pyoxigraph.QueryResultsFormat] = {
    "json": pyoxigraph.QueryResultsFormat.JSON,
    "xml": pyoxigraph.QueryResultsFormat.XML,
}
_PLACE = re.compile(r"error at (\d+):(\d+): ")


@dataclass(frozen=True, slots=True)
class Solutions:
    """The rows of a SELECT.

    Args:
        columns: Names of the variables, without ``?``.
        rows: One term or ``None`` for each column.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]


Found = Solutions | bool | tuple[pyoxigraph.Triple, ...]


@dataclass(frozen=True, slots=True)
class Task:
    """What the engine is asked to do.

    Args:
        text: The query.
        prefixes: The prefixes that are declared for it.
        as_union: Whether it sees the union of all named graphs.
        most: How many rows are read at most; all if ``None``.
        form: The form in which the result is written, as bytes; values if ``None``.
        bindings: Values that variables have, by their names without ``?``.
        within: The one graph that it sees, in place of the union and of the default graph.
    """

    text: str
    prefixes: dict[str, str]
    as_union: bool
    most: int | None = None
    form: Form | None = None
    bindings: Mapping[str, Term] = field(default_factory=dict)
    within: Graph | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """What a query finds, as bytes.

    Args:
        content: Rows and truth values in the form that was asked for, triples as N-Triples.
        is_triples: Whether it is triples.
    """

    content: bytes
    is_triples: bool = False


@dataclass(frozen=True, slots=True)
class Failure:
    """Why the engine did not do it.

    Args:
        message: What it says.
        is_fault: Whether the query cannot be read.
        rest: The query from its first fault on, where it cannot be read and where the fault is known.
        is_damage: Whether the graph could not be opened.
    """

    message: str
    is_fault: bool = False
    rest: str | None = None
    is_damage: bool = False


def run(store: pyoxigraph.Store, task: Task) -> Found | Written | Failure:
    """Return what a query finds."""
    result = _start(store, task)
    if isinstance(result, Failure):
        return result
    try:
        if task.form is not None:
            return _write(result, task.form)
        if isinstance(result, pyoxigraph.QueryTriples):
            return tuple(result)
        return _read(result, task.most)
    except (OSError, ValueError, RuntimeError) as error:
        return Failure(str(error))


def read_back(written: Written) -> Found:
    """Return what was written as JSON or as N-Triples."""
    if written.is_triples:
        return tuple(quad.triple for quad in pyoxigraph.parse(written.content, pyoxigraph.RdfFormat.N_TRIPLES))
    return _read(pyoxigraph.parse_query_results(written.content, format=_FORMS["json"]))


def _start(store: pyoxigraph.Store, task: Task) -> Result | Failure:
    try:
        return store.query(
            task.text,
            prefixes=task.prefixes,
            use_default_graph_as_union=task.as_union,
            default_graph=task.within,
            substitutions={pyoxigraph.Variable(name): value for name, value in task.bindings.items()},
        )
    except SyntaxError as error:
        return Failure(str(error), is_fault=True, rest=_rest(task, error))
    except (OSError, ValueError, RuntimeError) as error:
        return Failure(str(error))


def _read(result: pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean, most: int | None = None) -> Solutions | bool:
    if isinstance(result, pyoxigraph.QueryBoolean):
        return bool(result)
    columns = tuple(variable.value for variable in result.variables)
    with gc_paused():
        return Solutions(columns, tuple(map(tuple, islice(result, most))))


def _write(result: Result, form: Form) -> Written:
    is_triples = isinstance(result, pyoxigraph.QueryTriples)
    if isinstance(result, pyoxigraph.QueryTriples):
        content = result.serialize(format=pyoxigraph.RdfFormat.N_TRIPLES)
    else:
        content = result.serialize(format=_FORMS[form])
    assert content is not None
    return Written(content, is_triples)


def _rest(task: Task, error: SyntaxError) -> str | None:
    """Return a query from its first fault on."""

    def parse(beginning: str) -> int | None:
        try:
            _ = empty.query(beginning, prefixes=task.prefixes)
        except SyntaxError as fault:
            return _offset(str(fault), beginning)
        except (OSError, ValueError, RuntimeError):
            return None
        return None

    empty = pyoxigraph.Store()
    return first_fault(task.text, parse, _offset(str(error), task.text))


def _offset(message: str, text: str) -> int | None:
    """Return the place that the parser names, as an offset in the text."""
    match = _PLACE.match(message)
    if match is None:
        return None
    start = 0
    for _ in range(int(match[1]) - 1):
        start = text.index("\n", start) + 1
    return start + int(match[2]) - 1
