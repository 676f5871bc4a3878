"""Why a query finds nothing: constants in it that the graph does not have as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

from pyoxigraph import Literal, NamedNode, Quad

from kg.errors import QueryError
from kg.graph.engine import Solutions
from kg.graph.guard import tokens
from kg.graph.namespaces import expand
from kg.graph.sparql import run_query, unknown_terms
from kg.graph.store import GraphStore
from kg.graph.time_limit import time_limit
from kg.likeness import suggest

_MOST = 5
"""How many reasons are given at most."""
_SECONDS = 3.0
"""How long the graph may be searched for a text that is written otherwise."""
_LONGEST = 20_000
"""Up to how many characters a query is one that somebody wrote by hand."""
_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")
_ESCAPED = re.compile(r"\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_SIGNS = {"t": "\t", "b": "\b", "n": "\n", "r": "\r", "f": "\f"}
_COMPARISONS = frozenset(["=", "!=", "<", ">", "<=", ">="])
_STRING, _TAGGED = expand("xsd:string"), expand("rdf:langString")
_NAME = re.compile(r"[\w.-]*:")


class Place(StrEnum):
    """Where in a query a constant stands."""

    SUBJECT = "subject"
    PROPERTY = "property"
    OBJECT = "object"
    GRAPH = "graph"
    COMPARED = "compared"
    ELSEWHERE = "elsewhere"


_OF_TRIPLE = (Place.SUBJECT, Place.PROPERTY, Place.OBJECT)


@dataclass(frozen=True, slots=True)
class Constant:
    """A constant of a query.

    Args:
        written: How it is written.
        term: What it means.
        place: Where it stands.
    """

    written: str
    term: NamedNode | Literal
    place: Place


def why_nothing(graph: GraphStore, text: str) -> list[str]:
    """Return sentences on what of a query cannot be found in a graph; none where nothing is known.

    Args:
        graph: The graph.
        text: A query that found nothing.
    """
    if len(text) > _LONGEST:
        return []
    reasons = (_reason(graph, one) for one in dict.fromkeys(constants(text, graph.iris.prefixes)))
    return list(islice(dict.fromkeys(filter(None, reasons)), _MOST))


def constants(text: str, prefixes: Mapping[str, str]) -> Iterator[Constant]:
    """Yield the IRIs and the texts of a query, but for its prefixes, functions and datatypes.

    Args:
        text: The query.
        prefixes: The prefixes that are declared for it.
    """
    words = [text[start:end] for start, end in tokens(text)]
    yield from _Walk(words, dict(prefixes)).constants()


class _Walk:
    """A walk through the tokens of a query, which keeps in mind what part of a triple the next one is."""

    def __init__(self, words: list[str], prefixes: dict[str, str]) -> None:
        self._words = words
        self._prefixes = prefixes
        self._rooms: list[tuple[str, int]] = [("outside", 0)]

    def constants(self) -> Iterator[Constant]:
        at = 0
        while at < len(self._words):
            word, after = self._words[at], self._words[at + 1 : at + 3]
            upper = word.upper()
            if upper == "PREFIX" and len(after) == 2:
                self._prefixes[after[0].removesuffix(":")] = after[1][1:-1]
                at += 3
                continue
            if upper == "BASE":
                at += 2
                continue
            if word[0] in "\"'" and len(word) > 1:
                literal, length = self._literal(at)
                if literal is not None:
                    written = "".join(self._words[at : at + length])
                    yield Constant(written, literal, self._place_of_text(at, length))
                at += length
                self._step()
                continue
            iri = self._iri(word)
            if iri is not None and after[:1] != ["("]:
                yield Constant(word.rstrip("."), iri, self._place(at))
            self._go_on(word, at)
            at += 1

    @property
    def _room(self) -> str:
        return self._rooms[-1][0]

    def _step(self, part: int | None = None) -> None:
        room, before = self._rooms[-1]
        self._rooms[-1] = (room, before + 1 if part is None else part)

    def _go_on(self, word: str, at: int) -> None:
        """Keep in mind what a token does to what comes next."""
        room, part = self._rooms[-1]
        before = self._words[at - 1].upper() if at else ""
        if word == "{":
            self._rooms.append(("values" if self._is_of_values(at) else "group", 0))
        elif word == "[":
            self._rooms.append(("group", 1))
        elif word == "(":
            is_path = room in ("group", "path") and part == 1 and not before.isalpha()
            self._rooms.append(("path", 1) if is_path else ("expression", 0))
        elif word in ("}", "]", ")") and len(self._rooms) > 1:
            left = self._rooms.pop()[0]
            if word == "]" or left == "path":
                self._step()
            elif self._room == "group":
                self._step(0)
        elif word in (".", ";", ","):
            self._step({".": 0, ";": 1, ",": 2}[word])
        elif word in ("/", "|") and part > 1:
            self._step(1)
        elif (word[0] in "?$" and len(word) > 1) or word == "a" or _NAME.match(word) or word[0] == "<":
            self._step(0 if word.endswith(".") else None)
        elif word[0].isalpha():
            self._step(0)

    def _is_of_values(self, at: int) -> bool:
        """Return whether a bracket opens the rows of VALUES."""
        while at > 0 and (self._words[at - 1][0] in "?$()"):
            at -= 1
        return at > 0 and self._words[at - 1].upper() == "VALUES"

    def _place(self, at: int) -> Place:
        before = self._words[at - 1].upper() if at else ""
        if before in ("GRAPH", "FROM", "NAMED"):
            return Place.GRAPH
        room, part = self._rooms[-1]
        return _OF_TRIPLE[part] if room in ("group", "path") and part < len(_OF_TRIPLE) else Place.ELSEWHERE

    def _place_of_text(self, at: int, length: int) -> Place:
        """Return where a text stands: compared, if with a variable alone."""
        if self._room != "expression":
            return self._place(at)
        before, after = self._words[max(0, at - 2) : at], self._words[at + length : at + length + 2]
        beside = (before[::-1], after)
        is_compared = any(len(one) == 2 and one[0] in _COMPARISONS and one[1][0] in "?$" for one in beside)
        return Place.COMPARED if is_compared else Place.ELSEWHERE

    def _iri(self, word: str) -> NamedNode | None:
        match = _NAME.match(word)
        namespace = self._prefixes.get(match[0][:-1]) if match else None
        with suppress(ValueError):
            if word[0] == "<" and word[-1] == ">":
                return NamedNode(word[1:-1])
            if match is not None and namespace is not None and match[0] != "_:":
                return NamedNode(namespace + word[match.end() :].rstrip("."))
        return None

    def _literal(self, at: int) -> tuple[Literal | None, int]:
        """Return the literal that begins at a token, and how many tokens it has."""
        word = self._words[at]
        sign = 3 if word[:3] in ('"""', "'''") and len(word) >= 6 else 1
        value = _ESCAPED.sub(_unescaped, word[sign:-sign])
        following = [*self._words[at + 1 : at + 3], "", ""]
        length = 2 if following[0].startswith("@") else 3 if following[0] == "^^" else 1
        with suppress(ValueError):
            if length == 2:
                return Literal(value, language=following[0][1:]), length
            if length == 1:
                return Literal(value), length
            if (datatype := self._iri(following[1] or " ")) is not None:
                return Literal(value, datatype=datatype), length
        return None, length


def _unescaped(match: re.Match[str]) -> str:
    sign = match[1]
    return chr(int(sign[1:], 16)) if sign[0] in "uU" and len(sign) > 1 else _SIGNS.get(sign, sign)


def _reason(graph: GraphStore, constant: Constant) -> str | None:
    """Return a sentence on a constant that is not in the graph as it is written."""
    term = constant.term
    if isinstance(term, NamedNode):
        return _of_name(graph, constant.written, term, constant.place)
    is_date = term.datatype == _STRING and _DATE.fullmatch(term.value) is not None
    is_compared = constant.place is Place.COMPARED
    if is_compared and is_date:
        return _of_date(constant.written, term.value)
    if constant.place not in (Place.OBJECT, Place.COMPARED) or _first(graph, object=term):
        return None
    if others := _written_otherwise(graph, term):
        return f"{constant.written} is not in the graph as it stands; write {others}"
    if is_date:
        return _of_date(constant.written, term.value)
    if is_compared or term.datatype not in (_STRING, _TAGGED):
        return None
    part = 'FILTER(CONTAINS(LCASE(STR(?text)), "part"))'
    return f"the whole text {constant.written} is nowhere in the graph; look for a part of it with {part}"


def _of_date(written: str, date: str) -> str:
    day = date + "-01-01"[3 * date.count("-") :]
    never = "a text is neither before nor after a date nor equal to it"
    return f'{written} is a text, and {never}; write "{day}"^^xsd:date'


def _of_name(graph: GraphStore, written: str, term: NamedNode, place: Place) -> str | None:
    if unknown_terms(graph, written):
        return None  # said before the query was run
    if place is Place.GRAPH:
        if graph.store.contains_named_graph(term):
            return None
        named = [graph.iris.name(one.value) for one in graph.store.named_graphs() if isinstance(one, NamedNode)]
        hint = suggest(graph.iris.name(term.value), named)
        return f"there is no graph {written}; {hint or 'see them with: SELECT ?g { GRAPH ?g {} }'}"
    is_property = _first(graph, property=term) is not None
    if place is Place.PROPERTY:
        if is_property:
            return None
        elsewhere = _first(graph, subject=term) or _first(graph, object=term)
        what = "nothing in the graph has the property" if elsewhere else "the graph does not have"
        return f"{what} {written}"
    if is_property or _first(graph, subject=term) or _first(graph, object=term):
        return None
    if graph.store.contains_named_graph(term):
        return None
    return f"the graph does not have {written}"


def _first(
    graph: GraphStore,
    subject: NamedNode | None = None,
    property: NamedNode | None = None,
    object: NamedNode | Literal | None = None,
) -> Quad | None:
    return next(iter(graph.store.quads_for_pattern(subject, property, object, None)), None)


def _written_otherwise(graph: GraphStore, term: Literal) -> str:
    """Return how the graph writes a text: with which language or datatype."""
    query = f"SELECT DISTINCT ?text {{ ?s ?p ?text FILTER(isLiteral(?text) && STR(?text) = {Literal(term.value)}) }}"
    try:
        with time_limit(_SECONDS):
            found = run_query(graph, query, most=_MOST, apart=True)
    except QueryError:  # the graph is too large to be searched
        return ""
    assert isinstance(found, Solutions)
    return " or ".join(sorted(_with_prefix(graph, term) for (term,) in found.rows if isinstance(term, Literal)))


def _with_prefix(graph: GraphStore, term: Literal) -> str:
    """Return a literal as it is written in a query, its datatype with a prefix where it has one."""
    if term.language or term.datatype == _STRING:
        return str(term)
    datatype = graph.iris.name(term.datatype.value)
    return f"{Literal(term.value)}^^" + (str(term.datatype) if datatype == term.datatype.value else datatype)
