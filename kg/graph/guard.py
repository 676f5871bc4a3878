"""The text of a query: its words, whatever surrounds them, and the place where it stops being SPARQL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

_CODE_POINT = r"\\u[0-9A-Fa-f]{4} | \\U[0-9A-Fa-f]{8}"
_ESCAPE = rf"""\\[tbnrf"'\\] | {_CODE_POINT}"""
_TOKEN = re.compile(
    rf"""  (?P<comment> \#[^\r\n]* )
        | (?P<iri> <(?: [^<>"{{}}|^`\\\x00-\x20] | {_CODE_POINT} )*> )
        | \"\"\"(?: [^\\] | {_ESCAPE} )*?\"\"\" | \'\'\'(?: [^\\] | {_ESCAPE} )*?\'\'\'
        | "(?: [^"\\\r\n] | {_ESCAPE} )*" | '(?: [^'\\\r\n] | {_ESCAPE} )*'
        | \\.
        | [?$]\w+
        | (?P<prefix>[\w.-]*):(?:\w[\w.-]*)?
        | (?P<word>[^\W\d]\w*)
    """,
    re.VERBOSE | re.DOTALL,
)
_REST = re.compile(
    r"(?P<blank> [ \t\r\n]+ ) | @[\w-]+ | \d[\w.]* | && | \|\| | \^\^ | [!<>]= | .", re.VERBOSE | re.DOTALL
)
_ESCAPED = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U(000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")
_LESS_THAN = re.compile(r"<(?!\w[\w.+-]*://)[^'\#]*['\#]")

Parse = Callable[[str], int | None]
"""Reads a query and returns the offset at which reading stopped, or ``None`` when it could be read."""

_PAD = "\n" + " " * 20
"""Ends a comment, and is longer than any keyword: the parser looks that far ahead before it gives up."""


def words(text: str) -> Iterator[re.Match[str]]:
    """Yield keywords, names of functions and prefixed names, each with its groups ``word`` and ``prefix``.

    What looks like an IRI may be a comparison, as in ``?a<'x>'``. Where that would move the beginning of a text or a
    comment, both readings are followed.
    """
    starts, seen = [0], set[int]()
    while starts:
        position = starts.pop()
        while position < len(text) and position not in seen:
            seen.add(position)
            match = _TOKEN.match(text, position)
            if match is None:
                position += 1
                continue
            if match["iri"] and _LESS_THAN.match(match["iri"]):
                starts.append(position + 1)
            if match["prefix"] is not None or match["word"]:
                yield match
            position = match.end()


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


def first_fault(text: str, parse: Parse) -> str | None:
    """Return the part of a faulty query from the first token that no query could have there.

    The parser itself names a place that may lie up to a keyword's length further on. So the longest beginning is
    looked for that it reads to its end.

    Returns:
        The rest of the text from the fault on; ``None`` when every token could be where it is, so that
        something is missing at the end.
    """

    def reads(count: int) -> bool:
        beginning = text[: tokens[count]] + _PAD
        stopped = parse(beginning)
        return stopped is None or stopped >= len(beginning)

    tokens = [*_token_starts(text), len(text)]
    if reads(len(tokens) - 1):
        return None
    right, wrong = 0, len(tokens) - 1
    while wrong - right > 1:
        middle = (right + wrong) // 2
        right, wrong = (middle, wrong) if reads(middle) else (right, middle)
    return text[tokens[right] :]


def line_and_column(text: str, position: int) -> tuple[int, int]:
    """Return line and column, from 1, of an offset in a text."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _token_starts(text: str) -> Iterator[int]:
    position = 0
    while position < len(text):
        match = _TOKEN.match(text, position)
        if match is None:
            rest = _REST.match(text, position)
            assert rest is not None
            if not rest["blank"]:
                yield position
            position = rest.end()
            continue
        if not match["comment"]:
            yield position
        position = match.end()
