"""YAML with the place of every value: plain data on one side, line and column on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import yaml

from kg.errors import Problem, Severity

try:
    from yaml import CSafeLoader as Loader
except ImportError:  # pragma: no cover - PyYAML built without libyaml
    from yaml import SafeLoader as Loader  # type: ignore[assignment]

__all__ = ["Location", "YamlFile", "decode_text"]

Location = Sequence[str | int]
_DEEPEST = 40


class YamlFile:
    """One YAML document, its data and its places.

    All scalars are strings, so that ``NO`` stays Norway and a date stays as written; an empty value is ``None``.
    A key written twice, an alias (``*name``) and a key that is no text are problems.

    Args:
        path: Name of the file in problems.
        text: The document.
        first_line: Line of the file on which the document begins, from 1.

    Attributes:
        data: Mappings, lists and strings; ``None`` when the document is empty or faulty.
        problems: What is wrong with the document as YAML.
    """

    def __init__(self, path: str, text: str, first_line: int = 1) -> None:
        self.path = path
        self.problems: list[Problem] = []
        self.data: Any = None
        self._offset = first_line
        self._root: yaml.Node | None = None
        try:
            self._root = yaml.compose(text, Loader=Loader)
        except yaml.MarkedYAMLError as error:
            self._report_syntax(error)
        except yaml.reader.ReaderError as error:
            self._report_character(text, error)
        except RecursionError:
            self._add(self._offset, 1, "yaml-syntax", "the values are nested too deeply")
        if self._root is not None:
            self.data = self._plain(self._root, set(), 0)

    def problem(
        self,
        location: Location,
        code: str,
        message: str,
        hint: str = "",
        *,
        severity: Severity = Severity.ERROR,
        at_key: bool = False,
    ) -> Problem:
        """Return a problem placed at a value of the document.

        Args:
            location: Keys and indexes that lead to the value; what does not exist is cut off.
            code: Kind of problem.
            message: What is wrong.
            hint: How to mend it.
            severity: ``error`` or ``warning``.
            at_key: Whether to point at the key in front of the value.
        """
        line, column = self.place(location, at_key=at_key)
        return Problem(self.path, line, column, code, message, hint, severity)

    def place(self, location: Location, *, at_key: bool = False) -> tuple[int, int]:
        """Return line and column, from 1, of a value or of its key."""
        node = self._root
        mark = node.start_mark if node is not None else None
        for part in location:
            key, value = _step(node, part)
            if value is None:
                break
            mark = key.start_mark if at_key and key is not None else value.start_mark
            node = value
        if mark is None:
            return self._offset, 1
        return mark.line + self._offset, mark.column + 1

    def _plain(self, node: yaml.Node, seen: set[int], depth: int) -> Any:
        if isinstance(node, yaml.ScalarNode):
            empty = node.style is None and node.value in ("", "~", "null")
            return None if empty else node.value
        if id(node) in seen or depth > _DEEPEST:
            self._add_at(node, "yaml-alias", "a value may not be written as an alias of another", "write it out")
            return None
        seen.add(id(node))
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, seen, depth + 1) for item in node.value]
        return self._mapping(node, seen, depth)

    def _mapping(self, node: yaml.Node, seen: set[int], depth: int) -> dict[str, Any]:
        data: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._add_at(key, "yaml-key", "a key must be a word", "put quotes around a text that has brackets")
            elif key.value in data:
                message = f"the key '{key.value}' is written twice here"
                self._add_at(key, "duplicate-key", message, "keep one of them, or write a list")
            else:
                data[key.value] = self._plain(value, seen, depth + 1)
        return data

    def _report_syntax(self, error: yaml.MarkedYAMLError) -> None:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + self._offset, mark.column + 1) if mark else (self._offset, 1)
        what = error.problem or "this cannot be read"
        known: list[tuple[str, str]] = [
            ("mapping values are not allowed", "put quotes around a text that has ': ' in it"),
            ("found character '\\t'", "indent with blanks, not with tabs"),
            ("cannot start any token", "put quotes around the text"),
            ("did not find expected ',' or", "close the bracket, or put quotes around a text that has brackets"),
            ("did not find expected key", "check the indentation, and quotes within quotes"),
            ("found unexpected end of stream", "close the quotes"),
        ]
        hint = next((hint for sign, hint in known if sign in what), "")
        self._add(line, column, "yaml-syntax", f"this is not YAML: {what}", hint)

    def _report_character(self, text: str, error: yaml.reader.ReaderError) -> None:
        position = next((at for at, char in enumerate(text) if not _printable(char)), 0)
        line = text.count("\n", 0, position)
        column = position - (text.rfind("\n", 0, position) + 1)
        message = f"the character U+{ord(text[position]) if text else 0:04X} cannot stand in a file"
        self._add(line + self._offset, column + 1, "yaml-syntax", message, "remove it")

    def _add_at(self, node: yaml.Node, code: str, message: str, hint: str = "") -> None:
        self._add(node.start_mark.line + self._offset, node.start_mark.column + 1, code, message, hint)

    def _add(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self.path, line, column, code, message, hint))


def decode_text(path: str, content: bytes) -> tuple[str, Problem | None]:
    """Return the text of a file: UTF-8 with or without byte order mark, any line ends made line feeds.

    Args:
        path: Name of the file in the problem.
        content: The bytes of the file.

    Returns:
        The text, empty where there is a problem, and the problem.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8", errors="replace")
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        message = f"the byte 0x{content[error.start]:02X} is not UTF-8"
        return "", Problem(path, line, column, "not-utf8", message, "save the file with encoding UTF-8")
    return text.replace("\r\n", "\n").replace("\r", "\n"), None


def _step(node: yaml.Node | None, part: str | int) -> tuple[yaml.Node | None, yaml.Node | None]:
    if isinstance(node, yaml.MappingNode):
        return next(((key, value) for key, value in node.value if key.value == part), (None, None))
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return None, node.value[part]
    return None, None


_printable: Callable[[str], bool] = lambda char: (  # noqa: E731
    char in "\t\n\r\x85"
    or "\x20" <= char <= "\x7e"
    or "\xa0" <= char <= "\ud7ff"
    or ("\ue000" <= char <= "\ufffd" and char != "\ufeff")
    or "\U00010000" <= char <= "\U0010ffff"
)
