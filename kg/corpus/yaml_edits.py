"""Edits of YAML as a person would make them: one value, key or item changes, and nothing else does.

Every function takes the text of the file, the file as YAML, and keys and indexes that lead to the value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from kg.corpus.edits import Edit
from kg.corpus.yaml_file import Location, Plain, Span, YamlFile, as_items
from kg.corpus.yaml_written import INDENT, as_block, as_key, as_plain, in_lines, in_one_line, item_lines, quoted

_HEADING = re.compile(r"#+\s*[-=#*~]{2,}")
"""How a comment begins that heads what follows rather than belonging to the item below it."""


def replace_scalar(text: str, file: YamlFile, location: Location, value: str, *, at_key: bool = False) -> Edit:
    """Return the edit that gives a text another value, in the quotation marks or the block that it has.

    A plain text stays plain where the new one can be, and gets quotation marks where it cannot.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the text is; also an empty value, or a value of another form, can be replaced.
        value: The new text.
        at_key: Whether the key is renamed and not the value replaced.
    """
    span = file.span(location, at_key=at_key)
    is_flow = _in_brackets(file, location)
    if span.style in ("|", ">"):
        return Edit(span.start, span.end, as_block(value, span.style, _indent_at(text, span.start)))
    spelled = as_plain(value, is_flow=is_flow, is_key=at_key) if span.style not in ("'", '"') else None
    if spelled is None:
        spelled = quoted(value, span.style)
    follows_colon = span.start == span.end and text[span.start - 1 : span.start] in (":", "-")
    return Edit(span.start, span.end, " " * follows_colon + spelled)


def replace_value(text: str, file: YamlFile, location: Location, value: Plain) -> Edit:
    """Return the edit that gives a key or an item a value of any form, on one line.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the value is.
        value: What stands there afterwards.
    """
    span = file.span(location)
    if span.style in (":", "-"):
        raise ValueError("what stands on lines of its own is replaced key by key")
    return Edit(span.start, span.end, in_one_line(value, is_flow=_in_brackets(file, location)))


def replace_block(text: str, file: YamlFile, location: Location, value: Plain) -> Edit:
    """Return the edit that gives a key a value of any form, on lines of its own where the old one stood so.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the value is.
        value: What stands there afterwards.
    """
    span = file.span(location)
    if span.style not in (":", "-", "|", ">"):
        return replace_value(text, file, location, value)
    key = file.span(location, at_key=True)
    lines = in_lines({str(location[-1]): value})
    return Edit(key.start, span.end, f"\n{' ' * key.column}".join(lines))


def insert_item(text: str, file: YamlFile, location: Location, item: Plain) -> Edit:
    """Return the edit that puts an item at the end of a list; see :func:`insert_items`."""
    return insert_items(text, file, location, [item])


def insert_items(
    text: str, file: YamlFile, location: Location, items: Sequence[Plain], behind: int | None = None
) -> Edit:
    """Return the edit that puts items into a list, written as their neighbours are.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the list is; it may be empty.
        items: Texts, or blocks of keys, of which those without a value are left out.
        behind: The number of the item behind which they come, in a list of lines; -1 for its beginning, ``None`` for
            the end of any list.
    """
    span = file.span(location)
    listed = file.value(location)
    has_blocks = any(isinstance(item, dict) for item in items)
    if span.style == "-" and behind is not None:
        return _beside_item(text, file, location, items, behind)
    if span.style == "[]" and not (has_blocks and not listed and not _in_brackets(file, location)):
        return _before_bracket(text, span, ", ".join(map(in_one_line, items)))
    if span.style == "-" and isinstance(listed, list):
        last = file.span([*location, len(listed) - 1])
        in_braces = last.style == "{}"
        end = _with_comments_below(text, span.end, span.column) if span.end < len(text) else span.end
        return _line_after(text, end - (text[end - 1] == "\n"), item_lines(items, span.column, in_braces=in_braces))
    column = _column_of_key(file, location) + INDENT
    start, end = (span.start, span.end)
    while text[start - 1 : start] == " ":
        start -= 1
    return Edit(start, end, "\n" + "\n".join(item_lines(items, column)))


def _beside_item(text: str, file: YamlFile, location: Location, items: Sequence[Plain], behind: int) -> Edit:
    """Return the edit that puts items behind one of a list of lines, or before the first one of it."""
    span = file.span([*location, max(behind, 0)])
    column = file.span(location).column
    lines = item_lines(items, column, in_braces=span.style == "{}")
    if behind >= 0:
        end = _with_comments_below(text, span.end, column) if span.end < len(text) else span.end
        return _line_after(text, end - (text[end - 1] == "\n"), lines)
    start = _with_comments_above(text, _line_of_sign(text, span.start, column, "-"), column)
    return Edit(start, start, "".join(f"{line}\n" for line in lines))


def insert_key(
    text: str, file: YamlFile, location: Location, key: str, value: Plain, after: Sequence[str] = ()
) -> Edit:
    """Return the edit that gives a block another key.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the block is.
        key: The key, which it must not have yet.
        value: A text, a list of texts, or a block.
        after: Keys behind the last of which it comes; at the end of the block where it has none of them.
    """
    span = file.span(location)
    block = file.value(location)
    known = list(block) if isinstance(block, dict) else []
    before = [one for one in known if one in after] or known
    if span.style == "{}":
        entry = f"{as_key(key, is_flow=True)}: {in_one_line(value)}"
        if not before:
            return _before_bracket(text, span, entry)
        end = file.span([*location, before[-1]]).end
        return Edit(end, end, f", {entry}")
    lines = in_lines({key: value})
    column = file.span([*location, before[-1]], at_key=True).column
    return _line_after(text, _end_with_key(file, [*location, before[-1]]), [" " * column + line for line in lines])


def set_key(text: str, file: YamlFile, location: Location, key: str, value: str, after: Sequence[str] = ()) -> Edit:
    """Return the edit that gives a key of a block a text, whether the block has the key or not.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the block is.
        key: The key.
        value: The text.
        after: Keys behind the last of which a new one comes; see :func:`insert_key`.
    """
    block = file.value(location)
    if isinstance(block, dict) and key in block:
        return replace_scalar(text, file, [*location, key], value)
    return insert_key(text, file, location, key, value, after)


def remove(text: str, file: YamlFile, location: Location) -> Edit:
    """Return the edit that takes out an item or a key with its comments; what would be left empty goes with it.

    A list that is a key of the file itself stays, as ``[]``. Comments that head a section (``# ---- title ----``) stay.

    Args:
        text: The text of the file.
        file: The file.
        location: Where the item or the value of the key is.
    """
    parent = location[:-1]
    around = file.value(parent)
    if isinstance(around, (list, dict)) and len(around) == 1 and parent:
        if len(parent) > 1:
            return remove(text, file, parent)
        key, span = file.span(parent, at_key=True), file.span(parent)
        colon = text.index(":", key.end) + 1
        return Edit(colon, end_of_line(text, span.end), " []")
    holder = file.span(parent)
    is_key = isinstance(location[-1], str)
    span = file.span(location)
    start = file.span(location, at_key=True).start if is_key else span.start
    end = _end_with_key(file, location) if is_key else span.end
    if holder.style in ("[]", "{}"):
        return _out_of_brackets(text, start, end)
    column = holder.column
    start = _line_of_sign(text, start, column, None if is_key else "-")
    if text[start : start + column].strip():
        return _first_of_line(text, file, location, start, end, column)
    end = _with_comments_below(text, end, column)
    return Edit(_with_comments_above(text, start, column), end, "")


def remove_all(text: str, file: YamlFile, locations: Iterable[Location]) -> list[Edit]:
    """Return the edits that take out several items and keys, of which none is within another; see :func:`remove`.

    Args:
        text: The text of the file.
        file: The file.
        locations: Where they are; all items of one list only where it is a key of the file itself.
    """
    edits: list[Edit] = []
    in_brackets: dict[tuple[str | int, ...], set[str | int]] = defaultdict(set)
    for location in locations:
        if len(location) > 1 and file.span(location[:-1]).style in ("[]", "{}"):
            in_brackets[tuple(location[:-1])].add(location[-1])
        else:
            edits.append(remove(text, file, location))
    for parent, gone in in_brackets.items():
        around = file.value(parent)
        entries: list[str | int] = list(around) if isinstance(around, dict) else [*range(len(as_items(around)))]
        if len(gone) == 1 or len(gone) == len(entries):
            edits += [remove(text, file, [*parent, one]) for one in gone]
            continue
        starts = [file.span([*parent, one], at_key=isinstance(one, str)).start for one in entries]
        ends = [file.span([*parent, one]).end for one in entries]
        kept = [number for number, one in enumerate(entries) if one not in gone]
        edits.append(Edit(starts[0], starts[kept[0]], ""))
        edits += [Edit(ends[one], starts[other], ", ") for one, other in pairwise(kept) if other > one + 1]
        edits.append(Edit(ends[kept[-1]], ends[-1], ""))
    return [edit for edit in edits if edit.start < edit.end or edit.text]


def _first_of_line(text: str, file: YamlFile, location: Location, start: int, end: int, column: int) -> Edit:
    """Return the edit that removes the first key of an item, behind its dash, so that the next key takes its place."""
    around = file.value(location[:-1])
    if not isinstance(around, dict):
        raise ValueError("only the first key of an item stands behind something else")
    following = list(around)[list(around).index(str(location[-1])) + 1]
    return Edit(start + column, file.span([*location[:-1], following], at_key=True).start, "")


def _in_brackets(file: YamlFile, location: Location) -> bool:
    """Return whether a value stands in brackets; within these, nothing is on lines of its own."""
    return bool(location) and file.span(location[:-1]).style in ("{}", "[]")


def _column_of_key(file: YamlFile, location: Location) -> int:
    return file.span(location, at_key=True).column if location and isinstance(location[-1], str) else -INDENT


def _end_with_key(file: YamlFile, location: Location) -> int:
    """Return where a key with its value ends; an empty value ends behind the colon."""
    return max(file.span(location).end, file.span(location, at_key=True).end + 1)


def _before_bracket(text: str, span: Span, entry: str) -> Edit:
    """Return the edit that adds an entry in front of a closing bracket."""
    end = span.end - 1
    inside = text[span.start + 1 : end]
    start = span.start + 1 + len(inside.rstrip())
    if re.search(r"(?m)(?:^|\s)#[^\n]*\Z", inside.rstrip()):
        start = end  # a comment would swallow it
    comma = "" if not inside.strip() or inside.rstrip().endswith(",") else ","
    return Edit(start, start, f"{comma}{' ' if inside.strip() else ''}{entry}")


def _out_of_brackets(text: str, start: int, end: int) -> Edit:
    """Return the edit that takes out one of several entries in brackets, with the comma behind or before it."""
    behind = re.compile(r"\s*,[ \t]*").match(text, end)
    if behind:
        return Edit(start, behind.end(), "")
    before = re.search(r",\s*\Z", text[:start])
    return Edit(before.start() if before else start, end, "")


def _line_after(text: str, position: int, lines: Sequence[str]) -> Edit:
    """Return the edit that puts lines behind the line of a position."""
    end = end_of_line(text, position)
    return Edit(end, end, "".join(f"\n{line}" for line in lines))


def end_of_line(text: str, position: int) -> int:
    """Return where the line of a position ends, before its line break."""
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def _start_of_line(text: str, position: int) -> int:
    return text.rfind("\n", 0, position) + 1


def _indent_at(text: str, position: int) -> int:
    """Return how far the lines of a block are indented that begins at a position."""
    following = text[end_of_line(text, position) + 1 :].split("\n")
    first = next((line for line in following if line.strip()), "")
    own = text[_start_of_line(text, position) : position]
    least = len(own) - len(own.lstrip(" -")) + 1
    return max(len(first) - len(first.lstrip(" ")), least)


def _line_of_sign(text: str, position: int, column: int, sign: str | None) -> int:
    """Return the start of the line, at a position or above it, that has a sign in a column."""
    start = _start_of_line(text, position)
    while sign is not None and text[start + column : start + column + 1] != sign and start:
        start = _start_of_line(text, start - 1)
    return start


def _with_comments_below(text: str, end: int, column: int) -> int:
    """Return the start of the next line behind an item and the comments that are indented as its own lines are."""
    end = end_of_line(text, end)
    while end < len(text):
        line = text[end + 1 : end_of_line(text, end + 1)]
        if not line.lstrip(" ").startswith("#") or len(line) - len(line.lstrip(" ")) <= column:
            break
        end += 1 + len(line)
    return min(end + 1, len(text))


def _with_comments_above(text: str, start: int, column: int) -> int:
    """Return the start of the comments directly above a line, those that head a section not included."""
    while start:
        above = _start_of_line(text, start - 1)
        line = text[above : start - 1]
        indent = len(line) - len(line.lstrip(" "))
        if not line.lstrip(" ").startswith("#") or indent != column or _HEADING.match(line.lstrip(" ")):
            break
        if above == 0 or "yaml-language-server" in line:
            break  # what heads the file
        start = above
    return start
