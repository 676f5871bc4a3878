"""Texts of others as they go out: no sign in them steers a terminal, begins a formula, or makes a file ill-formed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from io import StringIO

BYTE_ORDER_MARK = "\ufeff"
"""By it Excel knows UTF-8."""
FORMULA = r"^'*[=+\-@\t\r]"
"""What begins a cell that a program for tables takes for a formula, and one that seems to be guarded against that."""
CONTROL = r"[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\uFFFE\uFFFF]"
"""What steers a terminal or can stand in no XML file, tabs and line ends aside; Python and Polars read it alike."""
_CONTROL = re.compile(CONTROL)
_DIRECTION = re.compile("[\u202a-\u202e\u2066-\u2069]")
_BY_NUMBER = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return a text with U+FFFD in place of what steers a terminal or no XML file can hold.

    What UTF-8 cannot write, as names of files may have it, stands by its number.
    """
    return _BY_NUMBER.sub(_number, _CONTROL.sub("\ufffd", text))


def straight(text: str) -> str:
    """Return a text without signs that turn the direction of what stands around it, as of a sentence it is a part of.

    Marks and letters keep theirs: what is written from right to left is shown so without these signs.
    """
    return text if text.isascii() else _DIRECTION.sub("", text)


def guarded(text: str) -> str:
    """Return a printable cell that no program for tables takes for a formula: then an apostrophe stands before it."""
    return printable(re.sub(FORMULA, r"'\g<0>", text))


def unguarded(cell: str) -> str:
    """Return a text as it was before :func:`guarded` put an apostrophe before it."""
    return cell[1:] if cell[:1] == "'" and re.match(FORMULA, cell) else cell


def csv_line(cells: Iterable[str], separator: str = ",") -> str:
    """Return a line of CSV; a cell with any sign that ends lines stands in quotation marks."""
    import csv

    buffer = StringIO()
    csv.writer(buffer, delimiter=separator, lineterminator="\r\n").writerow(cells)
    return buffer.getvalue().removesuffix("\r\n") + "\n"


def by_number(text: str) -> str:
    r"""Return JSON or RDF in which what is not printable stands by its number, such as ``\u009b``: nothing is lost."""
    return _BY_NUMBER.sub(_number, _CONTROL.sub(_number, text))


def _number(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"


def readable_json(value: object, default: Callable[[object], object] | None = None) -> str:
    """Return a value as JSON that people can read, ending in a line break.

    Args:
        value: What JSON can say.
        default: What to say of a value that it cannot.
    """
    import json

    return by_number(json.dumps(value, ensure_ascii=False, indent=2, default=default)) + "\n"
