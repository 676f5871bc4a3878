"""Values as a person would write them in YAML: without quotation marks where every reader agrees, on one line or below.

Where they are written in a file is for :mod:`kg.corpus.yaml_edits`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from kg.corpus.yaml_file import Plain, YamlFile

_SAFE = re.compile(r"[^\W\d_]\w*(?:[ -]\w+)*")
"""What is a plain text anywhere, whatever stands around it; the words that YAML takes for nothing are excepted."""
_SAFE_ON_A_LINE = re.compile(r"[^\W\d_][\w ,.;()'’“”„–—/-]*")
"""What is a plain text on a line of its own, likewise, if it can be printed and does not end in a blank."""
_SIGNS = re.compile(r"[\[\]{}?&*!|%@`\"]|\s#|^[^\w(„“‘’-]")
"""What readers of YAML do not agree about, or what begins something else than a text."""
_NOTHING = ("", "~", "null")
_WIDTH = 118
INDENT = 2
"""How many blanks stand before what is below a key."""


class InMarks(str):
    """A text that is written in quotation marks, also where it need not be: words that are no name."""

    __slots__ = ()


class OnLines(dict[str, Plain]):
    """A block whose keys stand on lines of their own, also where it is the value of a key."""

    __slots__ = ()


def in_marks(text: str) -> str:
    """Return a text in quotation marks, as YAML reads it anywhere."""
    return quoted(text, "")


def in_lines(value: Plain) -> list[str]:
    """Return a value as lines of YAML, keys one below the other; keys without a value are left out."""
    if isinstance(value, dict):
        lines: list[str] = []
        for key, inner in value.items():
            spelled = as_key(key, is_flow=False)
            if isinstance(inner, OnLines):
                lines += [f"{spelled}:", *(" " * INDENT + line for line in in_lines(inner))]
            elif isinstance(inner, list) and any(isinstance(one, (dict, list)) for one in inner):
                lines += [f"{spelled}:", *(" " * INDENT + f"- {in_one_line(one)}" for one in inner)]
            elif inner is not None:
                lines.append(f"{spelled}: {in_one_line(inner, is_flow=False)}")
        return lines
    return [in_one_line(value, is_flow=False)]


def in_one_line(value: Plain, *, is_flow: bool = True) -> str:
    """Return a value on one line of YAML, within brackets or not."""
    if value is None:
        return "null"
    if isinstance(value, str):
        is_plain = not isinstance(value, InMarks)
        return (is_plain and as_plain(value, is_flow=is_flow, is_key=False)) or quoted(value, '"')
    if isinstance(value, list):
        return f"[{', '.join(map(in_one_line, value))}]"
    pairs = [f"{as_key(key, is_flow=True)}: {in_one_line(inner)}" for key, inner in value.items() if inner is not None]
    return f"{{{', '.join(pairs)}}}"


def as_key(key: str, *, is_flow: bool) -> str:
    """Return a key, within brackets or not."""
    return as_plain(key, is_flow=is_flow, is_key=True) or quoted(key, '"')


@lru_cache(maxsize=4096)
def as_plain(value: str, *, is_flow: bool, is_key: bool) -> str | None:
    """Return a text as it is, if YAML reads it so without quotation marks; else ``None``."""
    if value in _NOTHING:
        return None
    if _SAFE.fullmatch(value):
        return value
    if not value.isprintable() or value != value.strip() or _SIGNS.search(value):
        return None
    if not (is_flow or is_key) and _SAFE_ON_A_LINE.fullmatch(value):
        return value
    inner = f"{value}: x" if is_key else f"x: {value}"
    file = YamlFile("", f"{{{inner}, y: z}}" if is_flow else f"{inner}\ny: z\n")
    wanted: Plain = {value: "x", "y": "z"} if is_key else {"x": value, "y": "z"}
    is_same = not file.problems and file.data == wanted
    return value if is_same and file.span([value if is_key else "x"], at_key=is_key).style == "" else None


def quoted(value: str, style: str) -> str:
    """Return a text in quotation marks: those asked for, unless it has signs that only the double ones can write."""
    if value.isprintable() and (style == "'" or (style != '"' and '"' in value)):
        doubled = value.replace("'", "''")
        return f"'{doubled}'"
    signs = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return f'"{"".join(signs.get(sign) or _escaped(sign) for sign in value)}"'


def _escaped(sign: str) -> str:
    code = ord(sign)
    if sign.isprintable() or sign in "\u200c\u200d":
        return sign
    return f"\\x{code:02X}" if code < 0x100 else f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"


def as_block(value: str, style: str, indent: int) -> str:
    """Return a text as a block below its key, or in quotation marks where a block cannot hold it."""
    odd = value != value.strip() or any(not sign.isprintable() and sign != "\n" for sign in value)
    if odd or not value or (style == ">" and ("\n" in value or "  " in value)):
        return quoted(value, '"')
    lines = value.split("\n") if style == "|" else _wrapped(value, _WIDTH - indent)
    return "\n".join([f"{style}-", *(" " * indent + line if line else "" for line in lines)])


def _wrapped(value: str, width: int) -> list[str]:
    lines: list[str] = []
    for word in value.split(" "):
        if lines and len(lines[-1]) + 1 + len(word) <= width:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def item_lines(items: Sequence[Plain], column: int, *, in_braces: bool = False) -> list[str]:
    """Return items of a list as lines, the dash of each in a column."""
    lines: list[str] = []
    for item in items:
        of_item = [in_one_line(item)] if in_braces and isinstance(item, dict) else in_lines(item)
        lines += [" " * column + ("- " if number == 0 else "  ") + line for number, line in enumerate(of_item)]
    return lines
