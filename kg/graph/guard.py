"""The text of a query: its words, whatever surrounds them, how deep it is nested, and where it stops being SPARQL."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator, Sequence

_CODE_POINT = r"\\u[0-9A-Fa-f]{4} | \\U[0-9A-Fa-f]{8}"
_ESCAPE = rf"""\\[tbnrf"'\\] | {_CODE_POINT}"""
_PREFIXED = r"(?P<prefix>[\w.-]*+):(?:\w[\w.-]*)?"
_OTHERS = rf"""
          (?P<comment> \# )
        | (?P<iri> <(?: [^<>"{{}}|^`\\\x00-\x20] | {_CODE_POINT} )*> )
        | \"\"\"(?: [^\\] | {_ESCAPE} )*?\"\"\" | \'\'\'(?: [^\\] | {_ESCAPE} )*?\'\'\'
        | "(?: [^"\\\r\n] | {_ESCAPE} )*" | '(?: [^'\\\r\n] | {_ESCAPE} )*'
        | \\.
        | [?$]\w+
    """
_WORD = r"(?P<word>[^\W\d]\w*)"
_TOKEN = re.compile(f"{_OTHERS} | {_PREFIXED} | {_WORD}", re.VERBOSE | re.DOTALL)
_WITHOUT_PREFIX = re.compile(f"{_OTHERS} | (?P<prefix>(?!)) | {_WORD}", re.VERBOSE | re.DOTALL)
_RUN = re.compile(r"[\w.-]*+")
"""What may be a prefix, if a colon follows."""
_LINE_END = re.compile(r"[\r\n]")
_REST = re.compile(
    r"(?P<blank> [ \t\r\n]+ ) | @[\w-]+ | \d[\w.]* | && | \|\| | \^\^ | [!<>]= | << | >> | .", re.VERBOSE | re.DOTALL
)
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")
_LESS_THAN = re.compile(r"<(?!\w[\w.+-]*://)[^'\#]*['\#]")

Parse = Callable[[str], int | None]
"""Reads a query and returns the offset at which reading stopped, or ``None`` when it could be read."""

MOST_NESTED = 200
"""How deep a query may be nested. From 500 on, functions within each other can take Oxigraph's whole stack."""
MOST_OF_ONE = 1000
"""How often a query may have UNION, FILTER, ``||`` or ``&&``: Oxigraph takes minutes to read 2,000 of them."""
_COSTLY = ("UNION", "FILTER", "||", "&&")
_OPENING, _CLOSING = frozenset(["(", "[", "{", "<<"]), frozenset([")", "]", "}", ">>"])

_PAD = "\n" + " " * 20
"""Ends a comment, and is longer than any keyword: the parser looks that far ahead before it gives up."""


class _Reader:
    """Finds tokens at places of a text; all of them cost no more than the text is long."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._line_ends = [*(found.start() for found in _LINE_END.finditer(text)), len(text)]
        self._run, self._with_prefix = range(0), False

    def at(self, position: int) -> re.Match[str] | None:
        """Return the token at a place; none where there is a blank, a number or a sign."""
        if position not in self._run:
            found = _RUN.match(self._text, position)
            end = found.end() if found else position
            self._run, self._with_prefix = range(position, end), self._text[end : end + 1] == ":"
        return (_TOKEN if self._with_prefix else _WITHOUT_PREFIX).match(self._text, position)

    def end(self, match: re.Match[str]) -> int:
        """Return where a token ends: a comment with its line."""
        if not match["comment"]:
            return match.end()
        return self._line_ends[bisect_left(self._line_ends, match.end())]


def words(text: str) -> Iterator[re.Match[str]]:
    """Yield keywords, names of functions and prefixed names, each with its groups ``word`` and ``prefix``.

    What looks like an IRI may be a comparison, as in ``?a<'x>'``. Where that would move the beginning of a text or a
    comment, both readings are followed.
    """
    reader = _Reader(text)
    starts, seen = [0], set[int]()
    while starts:
        position = starts.pop()
        while position < len(text) and position not in seen:
            seen.add(position)
            match = reader.at(position)
            if match is None:
                position += 1
                continue
            if match["iri"] and _LESS_THAN.match(match["iri"]):
                starts.append(position + 1)
            if match["prefix"] is not None or match["word"]:
                yield match
            position = reader.end(match)


def without_escapes(text: str) -> tuple[str, Sequence[int]]:
    """Return a text with its code point escapes replaced, and where each of its characters stood before."""
    shown: list[str] = []
    origin: list[int] = []
    position = 0
    while position < len(text):
        match = _ESCAPED.match(text, position)
        shown.append(chr(int(match[1] or match[2], 16)) if match else text[position])
        origin.append(position)
        position = match.end() if match else position + 1
    return "".join(shown), origin


def readings(text: str) -> Iterator[tuple[str, Sequence[int]]]:
    """Yield a text as it stands and, where it has code point escapes, without them, as :func:`without_escapes` does."""
    yield text, range(len(text))
    if _ESCAPED.search(text):
        yield without_escapes(text)


def too_deep(text: str) -> int | None:
    """Return where a query is nested deeper than the engine bears, by brackets and signs of negation, as an offset."""
    if sum(map(text.count, "([{<!")) <= MOST_NESTED:
        return None
    depth = negations = 0
    for start, end in tokens(text):
        token = text[start:end]
        negations = negations + 1 if token == "!" else 0
        depth += (token in _OPENING) - (token in _CLOSING)
        if depth + negations > MOST_NESTED:
            return start
    return None


def too_many(text: str) -> tuple[int, str] | None:
    """Return where a query has something once more than :data:`MOST_OF_ONE` times, as an offset, and what it is."""
    capitals = text.upper()
    many = [one for one in _COSTLY if capitals.count(one) > MOST_OF_ONE]
    counts = dict.fromkeys(many, 0)
    for start, end in tokens(text) if many else ():
        token = text[start:end].upper()
        if token in counts:
            counts[token] += 1
            if counts[token] > MOST_OF_ONE:
                return start, token
    return None


def first_fault(text: str, parse: Parse, named: int | None = None) -> str | None:
    """Return the part of a faulty query from the first token that no query could have there.

    The parser itself names a place that may lie up to a keyword's length further on. So the longest beginning is
    looked for that it reads to its end.

    Args:
        text: The query.
        parse: The parser.
        named: The place that the parser names in the whole query, which makes looking short.

    Returns:
        The rest of the text from the fault on; ``None`` when every token could be where it is, so that
        something is missing at the end.
    """

    def reads(count: int) -> bool:
        beginning = text[: starts[count]] + _PAD
        stopped = parse(beginning)
        return stopped is None or stopped >= len(beginning)

    starts = [*(start for start, _ in tokens(text)), len(text)]
    if reads(len(starts) - 1):
        return None
    right, wrong = 0, len(starts) - 1
    if named is not None:
        near = max(0, bisect_left(starts, named - len(_PAD)) - 1)
        right = near if reads(near) else 0
        behind = min(wrong, bisect_right(starts, named) + 1)
        wrong = wrong if reads(behind) else behind
    while wrong - right > 1:
        middle = (right + wrong) // 2
        right, wrong = (middle, wrong) if reads(middle) else (right, middle)
    return text[starts[right] :]


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset in a text."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def tokens(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each token begins and ends, without blanks and comments."""
    reader, position = _Reader(text), 0
    while position < len(text):
        match = reader.at(position)
        if match is None:
            rest = _REST.match(text, position)
            assert rest is not None
            if not rest["blank"]:
                yield position, rest.end()
            position = rest.end()
            continue
        end = reader.end(match)
        if not match["comment"]:
            yield position, end
        position = end
