"""What keeps a file from being YAML, in plain words: above all texts that need quotation marks and have none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import yaml

try:
    from yaml import CSafeLoader as _Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as _Loader  # type: ignore[assignment]

_PLAIN_TAG = "tag:yaml.org,2002:str"

_MENDS = {
    "found a tab character": "indent with spaces, not with tabs",
    "did not find expected '-' indicator": "check the indentation",
    "mapping values are not allowed": "put quotation marks around a text that has ': ' in it",
    "cannot start any token": "put quotation marks around the text",
    "did not find expected ',' or": "close the bracket, or put quotation marks around a text that has brackets",
    "did not find expected node content": "close the bracket, or put quotation marks around a text that has brackets",
    "did not find expected key": "check the indentation, and quotation marks within quotation marks",
    "could not find expected ':'": "check the indentation, or write the text on one line",
    "found unexpected end of stream": "close the quotation marks",
    "found another document": "remove the line '---'",
}
"""How to mend what the parser finds, by a part of what it says."""
_IN_PLAIN_WORDS = {
    "found a tab character": "a tab stands where only spaces may stand",
    "found unexpected end of stream": "a quotation mark is opened and not closed",
}
"""What the parser finds, in plain words, by a part of what it says."""
_LINE = re.compile(r"(?P<before> *(?:- +)*(?:[\w.-]+|\"[^\"]*\"|'[^']*'): +)(?P<value>\S.*?)[ \t]*$")
_ITEM = re.compile(r"(?P<before> *(?:- +)+)(?P<value>\S.*?)[ \t]*$")
"""A line with a key and a text, or with an item that is a text."""
_ELISION = re.compile(r"['’](?:tis|twas|twere|twill|em|til|cause|round|bout|neath|gainst)\b", re.IGNORECASE)
_KEY_OF_BLOCK = re.compile(r"(?:exact|prefix|suffix|[a-z]{2}(?:-\w+)?): ")
"""How a text begins that is rather a block of keys on the line of another key."""
_KEY_IN_BRACKETS = re.compile(r"(?:(?<=[{,])|^\{)\s*(?P<key>[A-Za-z_][\w-]*): +")
_ITEM_IN_BRACKETS = re.compile(r"^\[\s*|, +")
"""How a text within brackets begins."""
_COLON = re.compile(r":(?:\s|$)")
_BLOCK_SIGNS = "|>-?"
_LINES_LOOKED_AT = 4
_LOOKED_AHEAD = 100
"""How many faults are looked for that stand before the one that the parser came to first."""
_DEEPEST = 10
"""How many brackets may stand around a text for which a remedy is looked for."""


class TextLoader(_Loader):
    """Leaves every scalar a text: what a plain one might mean is not asked, for nobody here wants to know."""

    def resolve(self, kind: type[yaml.Node], value: object, implicit: object) -> str:
        """Return the tag of a node that has none of its own."""
        return _PLAIN_TAG


class Unquoted(NamedTuple):
    """A text that must stand in quotation marks.

    Args:
        start: Where it begins, in code points.
        end: Where it ends.
        key: The key that it belongs to; empty for an item of a list.
        written: What is written there, on one line.
        readings: What the text may be, the likeliest first: what is written, or what stands between its marks.
        is_sure: Whether it is the first for sure.
    """

    start: int
    end: int
    key: str
    written: str
    readings: tuple[str, ...]
    is_sure: bool

    @property
    def message(self) -> str:
        """Why it needs quotation marks."""
        sign = self.written[0]
        if self.readings[0] != self.written:
            return f"a text that has {sign} in it must stand between other quotation marks"
        if sign in "'\"" and self.written.count(sign) > 1:
            why = f"begins with {sign} and goes on behind the next one"
        elif sign.isalnum():
            why = "has ': ' in it" if _COLON.search(self.written) else "is written like this"
        else:
            why = f"begins with {sign}"
        return f"a text that {why} must stand in quotation marks"

    @property
    def hint(self) -> str:
        """Which quotation marks to put around it: those that it does not have itself."""
        text, is_inner = self.readings[0], self.readings[0] != self.written
        mark = next((mark for mark in "\"'" if mark not in text and (mark == "'" or "\\" not in text)), None)
        where = f"in place of {self.written[0]}" if is_inner else "before and behind the whole text"
        return f"put {mark} {where}, or use: kg fix" if mark else "use: kg fix"


def syntax_fault(text: str, error: yaml.MarkedYAMLError) -> tuple[yaml.Mark | yaml._yaml.Mark | None, str, str]:
    """Return place, message and hint for what the parser says of a text.

    The place is the opening bracket or quotation mark where one does not end.
    """
    mark = _place(error)
    what = (error.problem or "this cannot be read").removeprefix("but ")
    if mark is not None and (unquoted := unquoted_at(text, mark.line)):
        quoted = (error.context or "").startswith("while scanning a quoted")
        place = mark if quoted else error.problem_mark or mark
        return place, f"this is not YAML: {unquoted.message}", unquoted.hint
    hint = next((hint for sign, hint in _MENDS.items() if sign in what), "")
    if "cannot start any token" in what and error.problem_mark and text[error.problem_mark.index :][:1] == "\t":
        hint = "indent with spaces, not with tabs"
    what = next((said for sign, said in _IN_PLAIN_WORDS.items() if sign in what), what)
    return mark, f"this is not YAML: {what}", hint


def unquoted_at(text: str, line: int) -> Unquoted | None:
    """Return the text around a faulty line that must stand in quotation marks, ``None`` where that is not the fault.

    It is where the fault is gone once they stand there.

    Args:
        text: The document.
        line: The line of the fault, from 0.
    """
    first: Unquoted | None = None
    fault = _first_fault(text)  # None where it is YAML, as what is nested too deeply is, for one
    for _ in range(_LOOKED_AHEAD):
        found = next(_unquoted_around(text, line, fault), None) if fault is not None else None
        if found is None or (first is not None and found.end > first.start):
            break
        first = found
        text = with_marks(text, found.start, found.end)
        fault = _first_fault(text)
        if fault is None or fault >= found.start:
            break
        line = text.count("\n", 0, fault)  # the parser looks ahead, so that it sees what is later first
    return first


def _unquoted_around(text: str, line: int, fault: int) -> Iterator[Unquoted]:
    """Yield the texts on a line, or on those above it, that have a fault and must stand in quotation marks."""
    lines = text.split("\n")
    line = min(line, len(lines) - 1)
    for first in range(line, max(-1, line - _LINES_LOOKED_AT), -1):
        found = _LINE.match(lines[first]) or _ITEM.match(lines[first])
        if found is None:
            continue
        last = _last_of_value(lines, first, len(found["before"]) - len(found["before"].lstrip(" -")))
        if last < line:
            return
        start = sum(len(one) + 1 for one in lines[:first]) + found.start("value")
        value = " ".join(filter(None, (one.strip() for one in [found["value"], *lines[first + 1 : last + 1]])))
        end = start + len("\n".join(lines[first : last + 1]).rstrip()) - found.start("value")
        if _is_in_brackets(value):
            if last == first:
                yield from _in_brackets(text, start, value, fault)
            return
        readings, is_sure = _readings(value)
        if readings and start <= fault <= end and _is_mended(text, start, end):
            key = found["before"].strip(" -:\"'")
            goes_on = any(_LINE.match(one) or _ITEM.match(one) for one in lines[first + 1 : last + 1])
            yield Unquoted(start, end, key, value, readings, is_sure and not goes_on)


def _readings(value: str) -> tuple[tuple[str, ...], bool]:
    """Return what a text may be, as it stands behind its key, and whether it is the first for sure."""
    sign = value[0]
    if sign in "'\"":
        within = re.search(rf"(?<!\\){sign}(?!{sign})(?P<behind>.?)", value[1:])
        if within is None:
            return ((value,), True) if _ELISION.match(value) else ((), False)
        if not value.endswith(sign):
            return (value,), True
        is_apostrophe = within["behind"].isalnum()
        return ((value[1:-1], value), True) if is_apostrophe else ((value, value[1:-1]), False)
    if sign in _BLOCK_SIGNS:
        return (value, value[1:].strip()), False
    return ((value,), " #" not in value) if not _KEY_OF_BLOCK.match(value) else ((), False)


def _is_in_brackets(value: str) -> bool:
    """Return whether a value is a list or a block in brackets, or begins one, and no text such as ``[sic] he left``."""
    closing = {"[": "]", "{": "}"}.get(value[0])
    is_block = value[0] == "{" and _KEY_IN_BRACKETS.match(value) is not None
    return closing is not None and (closing not in value or value.endswith(("]", "}")) or is_block)


def _in_brackets(text: str, start: int, value: str, fault: int, depth: int = 0) -> Iterator[Unquoted]:
    """Yield the text within brackets, on one line, that has a fault and must stand in quotation marks."""
    keys = [*(_KEY_IN_BRACKETS if value[0] == "{" else _ITEM_IN_BRACKETS).finditer(value)]
    for found, following in pairwise([*keys, None]):
        if found is None:
            return
        first, piece = start + found.end(), value[found.end() : following.start() if following else len(value)]
        if piece.startswith("[") and depth < _DEEPEST:
            yield from _in_brackets(text, first, piece, fault, depth + 1)
        written = piece.rstrip(" ,]}")
        readings, is_sure = _readings(written) if written and written[0] not in "[{" else ((), False)
        if readings and first <= fault <= first + len(written) and _is_mended(text, first, first + len(written)):
            key = found["key"] if value[0] == "{" else ""
            yield Unquoted(first, first + len(written), key, written, readings, is_sure and "," not in written)


def _last_of_value(lines: list[str], first: int, column: int) -> int:
    """Return the last line of a text that begins on one: those that are indented more than its key belong to it."""
    last = first
    for number in range(first + 1, len(lines)):
        line = lines[number]
        if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
            break
        last = number if line.strip() else last
    return last


def _is_mended(text: str, start: int, end: int) -> bool:
    """Return whether a text is no fault any more once it stands in quotation marks."""
    fault = _first_fault(with_marks(text, start, end))
    return fault is None or not start <= fault <= end


def with_marks(text: str, start: int, end: int) -> str:
    """Return a text of which a part has become another that stands in quotation marks; all other positions stay."""
    filler = re.sub(r"\S", "x", text[start:end])
    return f'{text[:start]}"{filler[1:-1]}"{text[end:]}' if len(filler) > 1 else f"{text[:start]}x{text[end:]}"


def _first_fault(text: str) -> int | None:
    """Return the position of the first fault of a text, ``None`` where it is YAML."""
    try:
        for _ in yaml.parse(text, Loader=TextLoader):
            pass
    except yaml.MarkedYAMLError as error:
        is_quoted = (error.context or "").startswith("while scanning a quoted")
        mark = error.context_mark if is_quoted and error.context_mark else error.problem_mark or error.context_mark
        return mark.index if mark is not None else 0
    except yaml.reader.ReaderError:  # a character that no YAML may have
        return 0
    return None


def _place(error: yaml.MarkedYAMLError) -> yaml.Mark | yaml._yaml.Mark | None:
    opened = (error.context or "").startswith(("while scanning a quoted", "while parsing a flow"))
    return (opened and error.context_mark) or error.problem_mark or error.context_mark
