"""Running SPARQL: prefixes declared, nothing sent out, faults at their place."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pyoxigraph

from kg.errors import QueryError, QueryRefused
from kg.graph.store import GraphStore

__all__ = ["Result", "Solutions", "Term", "refuse_reaching_out", "run_query", "start_query"]

Term = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple

Result = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples

_ESCAPE = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_TOKEN = re.compile(
    r"""  \#[^\n]*
        | <[^<>"{}|^`\\\s]*>
        | \"\"\"(?:[^\\]|\\.)*?\"\"\" | '''(?:[^\\]|\\.)*?'''
        | "(?:[^"\\\n]|\\.)*" | '(?:[^'\\\n]|\\.)*'
        | \\.
        | [?$]\w+
        | (?P<prefix>[\w.-]*):[\w.-]*
        | (?P<word>[^\W\d]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)
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
    """Raise :class:`QueryRefused` for a query that would change something, or contact another host without leave.

    Oxigraph follows SERVICE by itself, so the word is looked for before the query is run: anywhere outside texts,
    IRIs, variables and comments, and as a part of other words too, since the parser needs no blank before it.
    """
    shown = _ESCAPE.sub(lambda match: chr(int(match[1] or match[2], 16)), text)
    form = ""
    for match in _TOKEN.finditer(shown):
        word = (match["word"] or match["prefix"] or "").upper()
        if "SERVICE" in word and not allow_service:
            what = "'service' as a prefix reads like a keyword that" if match["prefix"] else "SERVICE"
            message = f"{what} would send a part of the query to another host; allow it with --allow-service"
            raise QueryRefused(message, *_line_and_column(shown, match.start()), source)
        if not form and word in _UPDATES:
            message = f"{word} would change the graph, which is only read; change the files of the corpus instead"
            raise QueryRefused(message, *_line_and_column(shown, match.start()), source)
        form = form or (word if word in _FORMS else "")


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
