"""Running SPARQL: prefixes declared, nothing sent out, faults at their place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

import pyoxigraph

from kg.errors import KgError, QueryError, QueryRefused, QueryStopped, StoreDamaged
from kg.graph import engine
from kg.graph.apart import BrokenOff, TimeIsUp
from kg.graph.engine import Failure, Form, Found, Graph, Solutions, Task, Term, Written
from kg.graph.guard import MOST_NESTED, MOST_OF_ONE, line_and_column, readings, too_deep, too_many, words
from kg.graph.namespaces import expand
from kg.graph.store import GraphStore
from kg.graph.time_limit import current_limit
from kg.likeness import suggest
from kg.well_formed import by_number, printable

__all__ = [
    "Solutions",
    "Term",
    "refuse_reaching_out",
    "run_query",
    "unknown_terms",
    "write_query",
]

_UPDATES = frozenset(["INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "COPY", "MOVE", "ADD"])
_FORMS = frozenset(["SELECT", "ASK", "CONSTRUCT", "DESCRIBE"])
_NONE: Mapping[str, str] = MappingProxyType({})
_UNBOUND: Mapping[str, Term] = MappingProxyType({})
_BLANK = " \t\r\n"
_LABEL = expand("rdfs:label")
_AROUND = 60
"""How many characters of a long line are shown before a fault, and at least as many behind it."""
_NO_LETTER = re.compile("[\ud800-\udfff]")
"""What a terminal hands over for a byte that is not UTF-8."""
_REASON = re.compile(r"(The SELECT [a-z ]+|Duplicated [a-z]+ [^,]+)")


def run_query(
    graph: GraphStore,
    text: str,
    *,
    allow_service: bool = False,
    source: str = "query",
    most: int | None = None,
    guarded: str | None = None,
    apart: bool = False,
    prefixes: Mapping[str, str] = _NONE,
    bindings: Mapping[str, Term] = _UNBOUND,
    within: Graph | None = None,
) -> Found:
    """Return what a SPARQL 1.1 query finds in the union of all named graphs, or in those it names with FROM.

    Args:
        graph: The graph.
        text: The query; all prefixes of the corpus are declared.
        allow_service: Whether SERVICE may send parts of the query to other hosts.
        source: Name of the query in errors, such as its file.
        most: How many rows are read at most; all if ``None``.
        guarded: The query without long lists of IRIs of the corpus, in which nothing can reach out; it is looked at in
            the place of the query, if given.
        apart: Whether it is run in a process of its own, which :func:`kg.graph.time_limit.time_limit` and an interrupt
            end, and which alone breaks down if the query is too much. That is for every query that is not our own.
        prefixes: Prefixes that are declared beside those of the corpus.
        bindings: Values that variables have, by their names without ``?``.
        within: The one graph that it sees, in place of the union.

    Returns:
        Rows for SELECT, a truth value for ASK, triples for CONSTRUCT and DESCRIBE.

    Raises:
        QueryRefused: The query would change the graph, or reach out of this machine.
        QueryStopped: It took longer than it may.
        QueryError: The query cannot be read or run.
        StoreDamaged: A file of the store turns out to be damaged.
    """
    task = _task(graph, text, allow_service=allow_service, source=source, guarded=guarded, most=most, prefixes=prefixes)
    task = replace(task, bindings=dict(bindings), within=within, as_union=task.as_union and within is None)
    found = _run_apart(graph, task, source) if apart else engine.run(graph.store, task)
    if isinstance(found, Failure):
        raise _explained(found, text, source)
    assert not isinstance(found, Written)
    return found


def write_query(graph: GraphStore, text: str, form: Form, *, allow_service: bool = False, source: str = "query") -> str:
    """Return what a query finds in one of the W3C's SPARQL 1.1 result formats, IRIs whole.

    It is run in a process of its own. Other arguments and errors are those of :func:`run_query`.

    Raises:
        QueryError: The query cannot be read or run, or the result is triples.
    """
    task = _task(graph, text, allow_service=allow_service, source=source, form=form)
    found = _run_apart(graph, task, source)
    if isinstance(found, Failure):
        raise _explained(found, text, source)
    assert isinstance(found, Written)
    if found.is_triples:
        raise QueryError(f"the query gives triples, which cannot be shown as {form}; use --format turtle")
    content = found.content.decode()
    return (printable(content) if form == "xml" else by_number(content)) + "\n"


def _task(
    graph: GraphStore,
    text: str,
    *,
    allow_service: bool,
    source: str,
    guarded: str | None = None,
    most: int | None = None,
    form: Form | None = None,
    prefixes: Mapping[str, str] = _NONE,
) -> Task:
    """Return what the engine is asked, unless the query is to be refused."""
    guarded = text if guarded is None else guarded
    refuse_reaching_out(guarded, allow_service=allow_service, source=source)
    return Task(text, {**graph.iris.prefixes, **prefixes}, not _names_graphs(guarded), most, form)


def _run_apart(graph: GraphStore, task: Task, source: str) -> Found | Written | Failure:
    limit = current_limit()
    try:
        return graph.apart.run(task, limit)
    except TimeIsUp:
        more = "ask for less, or give it more time: --timeout SECONDS, in Python timeout=SECONDS, 0 for no limit"
        raise QueryStopped(f"stopped after {limit.seconds:g} s; {more}", source=source) from None
    except BrokenOff:
        why = "it is too long, or what it finds needs more memory than queries may take; ask for less, or in steps"
        raise QueryError(f"the query is too much for the engine: {why}", source=source) from None


def _explained(failure: Failure, text: str, source: str) -> KgError:
    if failure.is_fault:
        return _readable(failure, text, source)
    if failure.is_damage or failure.message.startswith("Corruption"):
        return StoreDamaged(f"the graph cannot be read: {failure.message}")
    return QueryError(f"the query could not be run: {failure.message}", source=source)


def refuse_reaching_out(text: str, *, allow_service: bool, source: str = "query") -> None:
    r"""Raise an error for a query that would change something, or contact another host without leave.

    Oxigraph follows SERVICE by itself, so the word is looked for before the query is run: anywhere outside texts,
    IRIs, variables and comments, and as a part of other words too, since the parser needs no blank before it. The
    text is looked at as it stands, which is how Oxigraph reads it, and with escapes such as ``\u0053`` replaced
    everywhere, which is how SPARQL 1.1 lets others read it.

    Raises:
        QueryRefused: It would.
        QueryError: It has what no UTF-8 has, is nested so deep that the engine might not bear to read it, or has
            something so often that the engine would read it for minutes.
    """
    if stray := _NO_LETTER.search(text):
        message = "what stands here is no letter of UTF-8; write it anew, or save the file with encoding UTF-8"
        raise QueryError(message, *line_and_column(text, stray.start()), source)
    deep = too_deep(text)
    if deep is not None:
        message = f"the query is nested more than {MOST_NESTED} deep from here on; use fewer brackets, or several steps"
        raise QueryError(message, *line_and_column(text, deep), source)
    many = too_many(text)
    if many is not None:
        place, what = many
        message = f"the query has {what} more than {MOST_OF_ONE:,} times, for which the engine would take minutes"
        raise QueryError(
            f"{message}; list values with VALUES, or ask in several steps", *line_and_column(text, place), source
        )
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


def _readable(failure: Failure, text: str, source: str) -> QueryError:
    """Return the parser's complaint as a sentence that points at the place."""
    rest = failure.rest
    position = len(text.rstrip(_BLANK)) if rest is None else len(text) - len(rest)
    line, column = line_and_column(text, position)
    shown = text.split("\n")[line - 1].rstrip("\r")
    undeclared = re.match(r"([\w.-]*):", rest or "")
    reason = _REASON.search(failure.message)
    if undeclared and "Prefix not found" in failure.message:
        what = f"the prefix '{undeclared[1]}:' is not declared"
    elif rest is not None:
        what = f"this is not SPARQL from here on: {rest.partition(chr(10))[0].strip()[:40]}"
    elif reason:
        what = f"the query is not allowed: {reason[0]}"
    else:
        what = "something is missing here, or a name is used twice; check that every bracket and every text is closed"
    return QueryError(what + _pointer(shown, column), line, column, source)


def _pointer(line: str, column: int) -> str:
    """Return a line with a sign below a column of it; of a long line, what stands around it."""
    if not line.strip():
        return ""
    start = max(0, column - 1 - _AROUND) if len(line) > 3 * _AROUND else 0
    before, after = "…" * (start > 0), "…" * (len(line) > start + 3 * _AROUND)
    shown = f"{before}{line[start : start + 3 * _AROUND]}{after}"
    return f"\n  {shown}\n  {' ' * (column - 1 - start + len(before))}^"


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
