"""Running SPARQL: prefixes declared, nothing sent out, faults at their place."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice

import pyoxigraph

from kg.errors import KgError, QueryError, QueryRefused, StoreDamaged
from kg.gc_paused import gc_paused
from kg.graph.guard import first_fault, line_and_column, readings, words
from kg.graph.namespaces import expand
from kg.graph.store import GraphStore
from kg.likeness import suggest

Term = pyoxigraph.NamedNode | pyoxigraph.BlankNode | pyoxigraph.Literal | pyoxigraph.Triple

Result = pyoxigraph.QuerySolutions | pyoxigraph.QueryBoolean | pyoxigraph.QueryTriples

_UPDATES = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"])
_FORMS = frozenset(["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"])
_BLANK = " \t\r\n"
_PLACE = re.compile(r"error at (\d+):(\d+): ")
_LABEL = expand("rdfs:label")
_REASON = re.compile(r"(The SELECT [a-z ]+|Duplicated [a-z]+ [^,]+)")


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
    graph: GraphStore,
    text: str,
    *,
    allow_service: bool = False,
    source: str = "query",
    most: int | None = None,
    guarded: str | None = None,
) -> Solutions | bool | tuple[pyoxigraph.Triple, ...]:
    """Return what a SPARQL 1.1 query finds in the union of all named graphs, or in those it names with FROM.

    Args:
        graph: The graph.
        text: The query; all prefixes of the corpus are declared.
        allow_service: Whether SERVICE may send parts of the query to other hosts.
        source: Name of the query in errors, such as its file.
        most: How many rows are read at most; all if ``None``.
        guarded: The query without long lists of IRIs of the corpus, in which nothing can reach out; it is looked at in
            the place of the query, if given.

    Returns:
        Rows for SELECT, a truth value for ASK, triples for CONSTRUCT and DESCRIBE.

    Raises:
        QueryRefused: The query would change the graph, or reach out of this machine.
        QueryError: The query cannot be read or run.
        StoreDamaged: A file of the store turns out to be damaged.
    """
    result = start_query(graph, text, allow_service=allow_service, source=source, guarded=guarded)
    try:
        if isinstance(result, pyoxigraph.QueryBoolean):
            return bool(result)
        if isinstance(result, pyoxigraph.QueryTriples):
            return tuple(result)
        columns = tuple(variable.value for variable in result.variables)
        with gc_paused():
            return Solutions(columns, tuple(map(tuple, islice(result, most))))
    except (OSError, ValueError, RuntimeError) as error:
        raise _failure(error, source) from None


def start_query(
    graph: GraphStore, text: str, *, allow_service: bool = False, source: str = "query", guarded: str | None = None
) -> Result:
    """Return the engine's own result, which is read once; arguments and errors are those of :func:`run_query`."""
    guarded = text if guarded is None else guarded
    refuse_reaching_out(guarded, allow_service=allow_service, source=source)
    prefixes = dict(graph.iris.prefixes)
    try:
        return graph.store.query(text, prefixes=prefixes, use_default_graph_as_union=not _names_graphs(guarded))
    except SyntaxError as error:
        raise _readable(error, text, graph, source) from None
    except (OSError, ValueError, RuntimeError) as error:
        raise _failure(error, source) from None


def _failure(error: Exception, source: str) -> KgError:
    if str(error).startswith("Corruption"):
        return StoreDamaged(f"the graph cannot be read: {error}")
    return QueryError(f"the query could not be run: {error}", source=source)


def refuse_reaching_out(text: str, *, allow_service: bool, source: str = "query") -> None:
    r"""Raise :class:`QueryRefused` for a query that would change something, or contact another host without leave.

    Oxigraph follows SERVICE by itself, so the word is looked for before the query is run: anywhere outside texts,
    IRIs, variables and comments, and as a part of other words too, since the parser needs no blank before it. The
    text is looked at as it stands, which is how Oxigraph reads it, and with escapes such as ``\u0053`` replaced
    everywhere, which is how SPARQL 1.1 lets others read it.
    """
    for shown, origin in readings(text):
        form = False
        for match in words(shown):
            prefix, word = match["prefix"], (match["word"] or "").upper()
            if "SERVICE" in (prefix or word).upper() and not allow_service:
                what = "'service' as a prefix reads like a keyword that" if prefix else "SERVICE"
                message = f"{what} would send a part of the query to another host; allow it with --allow-service"
                raise QueryRefused(message, *line_and_column(text, origin[match.start()]), source)
            if not form and word in _UPDATES:
                message = f"{word} would change the graph, which is only read; change the files of the corpus instead"
                raise QueryRefused(message, *line_and_column(text, origin[match.start()]), source)
            form = form or word in _FORMS


def _names_graphs(text: str) -> bool:
    """Return whether a query says itself what graphs it is about, which the union of all would override."""
    return any((match["word"] or "").upper() == "FROM" for match in words(text))


def _readable(error: SyntaxError, text: str, graph: GraphStore, source: str) -> QueryError:
    """Return the parser's complaint as a sentence that points at the place."""

    def parse(beginning: str) -> int | None:
        try:
            _ = pyoxigraph.Store().query(beginning, prefixes=dict(graph.iris.prefixes))
        except SyntaxError as fault:
            return _offset(str(fault), beginning)
        except (OSError, ValueError, RuntimeError):
            return None
        return None

    rest = first_fault(text, parse)
    position = len(text.rstrip(_BLANK)) if rest is None else len(text) - len(rest)
    line, column = line_and_column(text, position)
    shown = text.split("\n")[line - 1].rstrip("\r")
    undeclared = re.match(r"([\w.-]*):", rest or "")
    reason = _REASON.search(str(error))
    if undeclared and "Prefix not found" in str(error):
        what = f"the prefix '{undeclared[1]}:' is not declared"
    elif rest is not None:
        what = f"this is not SPARQL from here on: {rest.partition(chr(10))[0].strip()[:40]}"
    elif reason:
        what = f"the query is not allowed: {reason[0]}"
    else:
        what = "something is missing here, or a name is used twice; check that every bracket and every text is closed"
    pointer = f"\n  {shown}\n  {' ' * (column - 1)}^" if shown.strip() else ""
    return QueryError(what + pointer, line, column, source)


def _offset(message: str, text: str) -> int | None:
    """Return the place that the parser names, as an offset in the text."""
    match = _PLACE.match(message)
    if match is None:
        return None
    lines = text.split("\n")[: int(match[1]) - 1]
    return sum(len(line) + 1 for line in lines) + int(match[2]) - 1


def unknown_terms(graph: GraphStore, text: str) -> list[str]:
    """Return a sentence for each ``kg:`` or ``own:`` name in a query that the graph's vocabulary does not have."""
    namespaces = {prefix: graph.iris.prefixes[prefix] for prefix in ("kg", "own")}
    defined = [
        f"{prefix}:{quad.subject.value[len(namespace) :]}"
        for quad in graph.store.quads_for_pattern(None, _LABEL, None, graph.iris.graph("vocabulary"))
        for prefix, namespace in namespaces.items()
        if isinstance(quad.subject, pyoxigraph.NamedNode) and quad.subject.value.startswith(namespace)
    ]
    used = dict.fromkeys(match[0].rstrip(".") for match in words(text) if match["prefix"] in namespaces)
    return [
        f"'{name}' is not a term of the vocabulary" + (f"; {hint}" if (hint := suggest(name, defined)) else "")
        for name in used
        if name not in defined
    ]
