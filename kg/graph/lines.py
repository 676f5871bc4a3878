"""The graph as lines of N-Quads: its terms, and what gathers the lines of one named graph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache
from itertools import chain
from typing import NewType

from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, parse

from kg.chronology.relative import RelativeTime
from kg.dates import EventDate
from kg.graph.namespaces import expand

Term = NewType("Term", str)
"""A term as N-Quads writes it, by pyoxigraph: escaped and known to be valid."""


def iri(node: NamedNode) -> Term:
    """Return an IRI as a term."""
    return Term(str(node))


def below(node: Term, path: str) -> Term:
    """Return the IRI of what belongs to a node; the path must be one that needs no escaping."""
    return Term(f"{node[:-1]}/{path}>")


@cache
def term(name: str) -> Term:
    """Return the IRI of a short name such as ``kg:mode``, as :func:`~kg.graph.namespaces.expand` gives it."""
    return iri(expand(name))


def literal(text: str, language: str | None = None) -> Term:
    """Return a text as a literal, with a BCP 47 tag of its language where it has one."""
    return Term(str(Literal(text, language=language) if language else Literal(text)))


def typed(text: str, datatype: str) -> Term:
    """Return a literal of a datatype, which is a short name such as ``xsd:date``."""
    return Term(str(Literal(text, datatype=expand(datatype))))


_TRUE = typed("true", "xsd:boolean")


class GraphLines:
    """Gathers the quads of one named graph as lines.

    Making quads with literals one by one takes pyoxigraph three times as long as reading such lines all at once.
    """

    def __init__(self, graph: NamedNode) -> None:
        self._end = f" {graph} .\n"
        self._links: list[str] = []
        self._values: list[str] = []

    def to_text(self) -> str:
        """Return what has been gathered as N-Quads, links first."""
        return "".join(chain(self._links, self._values))

    def link(self, subject: Term, property: Term, object: Term) -> None:
        """Add a triple whose object has an IRI."""
        self._links.append(f"{subject} {property} {object}{self._end}")

    def value(self, subject: Term, property: Term, object: Term) -> None:
        """Add a triple whose object is a literal."""
        self._values.append(f"{subject} {property} {object}{self._end}")

    def text(self, subject: Term, property: Term, text: str | None) -> None:
        """Add a text, if there is one."""
        if text is not None:
            self.value(subject, property, literal(text))

    def texts(self, subject: Term, property: Term, texts: Iterable[str]) -> None:
        """Add several texts."""
        for text in texts:
            self.value(subject, property, literal(text))

    def word(self, subject: Term, property: Term, text: str) -> None:
        """Add one of the few words that a field may hold, such as a mode."""
        self.value(subject, property, _word(text))

    def flag(self, subject: Term, property: Term, holds: bool) -> None:
        """Add that something holds, if it does."""
        if holds:
            self.value(subject, property, _TRUE)

    def edtf(self, subject: Term, property: Term, date: EventDate | None) -> None:
        """Add a date as written, if there is one."""
        if date is not None:
            self.value(subject, property, _edtf(date.text))

    def time(self, subject: Term, property: Term, time: EventDate | RelativeTime) -> None:
        """Add a time as written."""
        self.value(subject, property, _edtf(time.text) if isinstance(time, EventDate) else _relative(time.text))

    def day(self, subject: Term, property: Term, day: date | None) -> None:
        """Add a day, if there is one."""
        if day is not None:
            self.value(subject, property, _day(day))


def read_lines(lines: str) -> Iterator[Quad]:
    """Yield the quads of lines of N-Quads, as :class:`GraphLines` writes them."""
    # Every term in them was checked when it was made; lenient is not to check it again.
    return parse(lines, format=RdfFormat.N_QUADS, lenient=True)


# The same words, dates and numbers come again and again.


@cache
def _word(text: str) -> Term:
    return literal(text)


@cache
def _edtf(text: str) -> Term:
    return typed(text, "edtf:EDTF")


@cache
def _relative(text: str) -> Term:
    return typed(text, "kg:RelativeTime")


@cache
def _day(day: date) -> Term:
    return typed(day.isoformat(), "xsd:date")


@cache
def integer(number: int) -> Term:
    """Return a whole number as a literal."""
    return typed(str(number), "xsd:integer")
