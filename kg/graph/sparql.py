"""Running SPARQL: prefixes declared, nothing sent out, faults at their place."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pyoxigraph

from kg.errors import QueryError, QueryRefused
from kg.graph.store import GraphStore

__all__ = ["Result", "Solutions", "Term", "refuse_reaching_out", "run_query", "start_query"]

Term = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple

Result = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples

_CODE_POINT = r"\\u[0-9A-Fa-f]{4} | \\U[0-9A-Fa-f]{8}"
_ESCAPE = rf"""\\[tbnrf"'\\] | {_CODE_POINT}"""
_TOKEN = re.compile(
    rf"""  \#[^\r\n]*
        | (?P<iri> <(?: [^<>"{{}}|^`\\\x00-\x20] | {_CODE_POINT} )*> )
        | \"\"\"(?: [^\\] | {_ESCAPE} )*?\"\"\" | \'\'\'(?: [^\\] | {_ESCAPE} )*?\'\'\'
        | "(?: [^"\\\r\n] | {_ESCAPE} )*" | '(?: [^'\\\r\n] | {_ESCAPE} )*'
        | \\.
        | [?$]\w+
        | (?P<prefix>[\w.-]*):[\w.-]*
        | (?P<word>[^\W\d]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")
_LESS_THAN = re.compile(r"<(?!\w[\w.+-]*://)[^'\#]*['\#]")
_UPDATES = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"])
_FORMS = frozenset(["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"])
_PLACE = re.compile(r"error at (\d+):(\d+): (.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Solutions:
    """The rows of a SELECT.

    Args:
        columns: Names of the variables, without ``?``.
        rows: One term or ``None`` for each column.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]


def run_query(
    graph: GraphStore, text: str, *, allow_service: bool = False, source: str = "query"
) -> Solutions | bool | tuple[pyoxigraph.Triple, ...]:
    """Return what a SPARQL 1.1 query finds in the union of all named graphs.

    Args:
        graph: The graph.
        text: The query; all prefixes of the corpus are declared.
        allow_service: Whether SERVICE may send parts of the query to other hosts.
        source: Name of the query in errors, such as its file.

    Returns:
        Rows for SELECT, a truth value for ASK, triples for CONSTRUCT and DESCRIBE.

    Raises:
        QueryRefused: The query would change the graph, or reach out without leave.
        QueryError: The query cannot be read or run.
    """
    result = start_query(graph, text, allow_service=allow_service, source=source)
    try:
        if isinstance(result, pyoxigraph.QueryBoolean):
            return bool(result)
        if isinstance(result, pyoxigraph.QueryTriples):
            return tuple(result)
        columns = tuple(variable.value for variable in result.variables)
        return Solutions(columns, tuple(tuple(row[column] for column in columns) for row in result))
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query could not be run: {error}", source=source) from None


def start_query(graph: GraphStore, text: str, *, allow_service: bool = False, source: str = "query") -> Result:
    """Return the engine's own result, which is read once; arguments and errors are those of :func:`run_query`."""
    refuse_reaching_out(text, allow_service=allow_service, source=source)
    prefixes = dict(graph.iris.prefixes)
    try:
        return graph.store.query(text, prefixes=prefixes, use_default_graph_as_union=True)
    except SyntaxError as error:
        raise _readable(str(error), text, source) from None
    except (OSError, ValueError, RuntimeError) as error:
        raise QueryError(f"the query could not be run: {error}", source=source) from None


def refuse_reaching_out(text: str, *, allow_service: bool, source: str = "query") -> None:
    r"""Raise :class:`QueryRefused` for a query that would change something, or contact another host without leave.

    Oxigraph follows SERVICE by itself, so the word is looked for before the query is run: anywhere outside texts,
    IRIs, variables and comments, and as a part of other words too, since the parser needs no blank before it. The
    text is looked at as it stands, which is how Oxigraph reads it, and with escapes such as ``\u0053`` replaced
    everywhere, which is how SPARQL 1.1 lets others read it.
    """
    for shown, origin in ((text, range(len(text))), _without_escapes(text)):
        form = False
        for match in _words(shown):
            prefix, word = match["prefix"], (match["word"] or "").upper()
            place = _line_and_column(text, origin[match.start()])
            if "SERVICE" in (prefix or word).upper() and not allow_service:
                what = "'service' as a prefix reads like a keyword that" if prefix else "SERVICE"
                message = f"{what} would send a part of the query to another host; allow it with --allow-service"
                raise QueryRefused(message, *place, source)
            if not form and word in _UPDATES:
                message = f"{word} would change the graph, which is only read; change the files of the corpus instead"
                raise QueryRefused(message, *place, source)
            form = form or word in _FORMS


def _words(text: str) -> Iterator[re.Match[str]]:
    """Yield keywords, names of functions and prefixed names.

    What looks like an IRI may be a comparison, as in ``?a<'x>'``. Where that would move the beginning of a text or a
    comment, both readings are followed.
    """
    starts, seen = [0], set[int]()
    while starts:
        at = starts.pop()
        while at < len(text) and at not in seen:
            seen.add(at)
            match = _TOKEN.match(text, at)
            if match is None:
                at += 1
                continue
            if match["iri"] and _LESS_THAN.match(match["iri"]):
                starts.append(at + 1)
            if match["prefix"] is not None or match["word"]:
                yield match
            at = match.end()


def _without_escapes(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with its code point escapes replaced, and where each of its characters stood before."""
    shown: list[str] = []
    origin: list[int] = []
    at = 0
    while at < len(text):
        match = _ESCAPED.match(text, at)
        shown.append(chr(int(match[1] or match[2], 16)) if match else text[at])
        origin.append(at)
        at = match.end() if match else at + 1
    return "".join(shown), origin


def _readable(message: str, text: str, source: str) -> QueryError:
    """Return the parser's complaint as a sentence that points at the place."""
    match = _PLACE.match(message)
    if match is None:
        return QueryError(f"this is not SPARQL: {message}", source=source)
    line, column = int(match[1]), int(match[2])
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    here = shown[column - 1 :].strip()
    before = re.search(r"([\w-]*):[\w.-]*$", shown[: column - 1])
    if "Prefix not found" in match[3]:
        named = re.match(r"[\w-]*", shown[column - 1 :])
        prefix = before[1] if before else (named[0] if named else "")
        what = f"the prefix '{prefix}:' is not declared"
    elif here:
        what = f"this is not SPARQL from here on: {here[:40]}"
    else:
        what = "something is missing here; is every bracket closed?"
    pointer = f"\n  {shown}\n  {' ' * (column - 1)}^" if shown.strip() else ""
    return QueryError(what + pointer, line, column, source)


def _line_and_column(text: str, position: int) -> tuple[int, int]:
    return text.count("\n", 0, position) + 1, position - (text.rfind("\n", 0, position) + 1) + 1
