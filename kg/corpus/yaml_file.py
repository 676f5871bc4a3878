"""YAML with the place of every value: plain data on one side, line and column on the other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import NamedTuple, TypeAlias

import yaml

from kg.corpus.text_file import CONTROL, LONGEST, control_in_text, long_text, place_of, read_text
from kg.corpus.yaml_syntax import TextLoader, syntax_fault
from kg.errors import Problem, Severity
from kg.fields import FIELDS, FieldKind

Location = Sequence[str | int]
Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
"""What is written in YAML: every scalar is text, and what is empty is ``None``."""
_DEEPEST = 40
_HARMLESS = 1000
_TOO_DEEP = "the values are nested too deeply"
_UNPRINTABLE = re.compile("[^\t\n\r\x85\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_NO_LINE_ENDS = "\x85\u2028\u2029"
"""What YAML takes for line ends and editors do not; it is given spaces, so that lines count as in an editor."""
_COMMENT = re.compile(r"[ \t]+#")
_ALIAS = re.compile(r"(?<![^\s\ufeff\[{,:?-])\*")
"""What may be an alias, which begins a line or stands behind a space, a byte order mark or a sign of YAML."""
_DEEP = re.compile(rf"(?:\A|[\n\r])[\ufeff \t?:-]{{{_HARMLESS}}}")
"""How a line begins that may be deep within blocks: each of them takes a sign there, or a space."""
_FIGURES = re.compile(r"[-+.,/0-9X~?%]+")
"""A number or a date, of which a comment cuts off nothing."""
_WORDS = frozenset(
    [
        *(field.name for field in FIELDS if field.kind in (FieldKind.WORD, FieldKind.DATE, FieldKind.FLAG)),
        *("id", "relation", "act", "type", "types", "broader", "kind", "quad_class", "joint", "goldstein", "stance"),
        *("takes", "values", "roles", "towards", "function", "fulfils", "order", "symmetric", "rolls_up", "abstract"),
        *(
            "everywhere",
            "sector",
            "countryless",
            "speaks_for_country",
            "one_body",
            "codes",
            "covers",
            "words",
            "maps_to",
            "lang",
            "language",
            "languages",
            "coder",
            "base",
            "url",
        ),
        *("published", "retrieved", "identifiers", "wikidata"),
    ]
)
"""The fields of words, dates and addresses, behind which a comment may stand; in all others it would cut a text."""
UNREADABLE = frozenset(
    ("yaml-syntax", "yaml-alias", "control-character", "merge-conflict", "not-utf8", "unreadable-file")
)
"""Problems for which nothing of a file is read, or not all."""


class Span(NamedTuple):
    """Where a value is written.

    Args:
        start: Where it begins, in code points of the file as :func:`~kg.corpus.text_file.decode_text` gives it.
        end: Where it ends: behind the last sign that belongs to it, a comment behind it not included.
        style: How a text is written: ``'``, ``"``, ``|``, ``>``, or an empty text for a plain one; ``{}`` or ``[]`` for
            a mapping or a list in brackets, ``:`` or ``-`` for one on lines of its own.
        column: The column in which it begins, from 0.
    """

    start: int
    end: int
    style: str
    column: int


class YamlFile:
    """One YAML document, its data and its places.

    All scalars are strings, so that ``NO`` stays Norway and a date stays as written; an empty value is ``None``.
    A key written twice, an alias (``*name``), a tag (``!name``) and a key that is no text are problems.

    Args:
        path: Name of the file in problems.
        text: The document.
        first_line: Line of the file on which the document begins, from 1.
        first_sign: How many code points of the file stand before the document.

    Attributes:
        text: The document.
        data: Mappings, lists and strings; ``None`` when the document is empty or faulty.
        problems: What is wrong with the document as YAML.
    """

    def __init__(self, path: str, text: str, first_line: int = 1, first_sign: int = 0) -> None:
        self.path = path
        self.text = text
        self._first_sign = first_sign
        self._has_comment = "#" in text and _COMMENT.search(text) is not None
        self._has_anchor = "&" in text
        self.problems: list[Problem] = []
        self.data: Plain = None
        self._offset = first_line
        self._root: yaml.Node | None = None
        self._items: dict[int, dict[str, tuple[yaml.Node, yaml.Node]]] = {}
        for sign in _NO_LINE_ENDS:
            text = text.replace(sign, " ")
        try:
            if self._safe_to_compose(text):
                self._root = yaml.compose(text, Loader=TextLoader)
        except yaml.MarkedYAMLError as error:
            self._report_syntax(text, error)
        except yaml.reader.ReaderError as error:
            self._report_character(text, error)
        if self._root is not None:
            self.data = self._plain(self._root, 0, "")

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
            key, value = self._step(node, part)
            if value is None:
                break
            mark = key.start_mark if at_key and key is not None else value.start_mark
            node = value
        return self._line_and_column(mark)

    def span(self, location: Location, *, at_key: bool = False) -> Span:
        """Return where a value, or its key, is written: what an edit of it replaces.

        Args:
            location: Keys and indexes that lead to it.
            at_key: Whether the key in front of the value is meant.

        Raises:
            KeyError: There is no such value.
        """
        key, node = None, self._root
        for part in location:
            key, node = self._step(node, part)
        node = key if at_key else node
        if node is None:
            raise KeyError(location)
        end = _end_of(node, self.text)
        column = node.start_mark.column
        return Span(node.start_mark.index + self._first_sign, end + self._first_sign, _style_of(node), column)

    def value(self, location: Location) -> Plain:
        """Return the value at a place, ``None`` where there is none."""
        value = self.data
        for part in location:
            if isinstance(value, dict):
                value = value.get(str(part))
            else:
                value = value[part] if isinstance(value, list) and isinstance(part, int) else None
        return value

    def at(self, line: int, column: int) -> Location | None:
        """Return keys and indexes that lead to the innermost value that begins at a place, ``None`` where none does."""
        return self._beginnings.get((line, column))

    def text_before(self, line: int, column: int) -> Location | None:
        """Return keys and indexes that lead to the last text that ends on a line before a column."""
        ends = [
            (self._line_and_column(node.end_mark), location)
            for location, node in self._values()
            if isinstance(node, yaml.ScalarNode)
        ]
        before = [one for one in ends if one[0][0] == line and one[0][1] <= column]
        return max(before, key=lambda one: one[0])[1] if before else None

    @cached_property
    def _beginnings(self) -> dict[tuple[int, int], Location]:
        return {self._line_and_column(node.start_mark): location for location, node in self._values()}

    def _values(self) -> Iterator[tuple[Location, yaml.Node]]:
        """Yield every value with keys and indexes that lead to it, those around others first."""
        pending: list[tuple[list[str | int], yaml.Node]] = [([], self._root)] if self._root else []
        while pending:
            location, node = pending.pop()
            yield location, node
            if isinstance(node, yaml.SequenceNode):
                pending += [([*location, index], item) for index, item in enumerate(node.value)]
            elif isinstance(node, yaml.MappingNode):
                texts = [(key, value) for key, value in node.value if isinstance(key, yaml.ScalarNode)]
                pending += [([*location, key.value], value) for key, value in texts]

    def is_quoted(self, location: Location) -> bool:
        """Return whether a value stands in quotation marks.

        Args:
            location: Keys and indexes that lead to it.
        """
        node = self._root
        for part in location:
            _, node = self._step(node, part)
        return isinstance(node, yaml.ScalarNode) and node.style in ("'", '"')

    def _step(self, node: yaml.Node | None, part: str | int) -> tuple[yaml.Node | None, yaml.Node | None]:
        """Return the key and the value in a mapping, or the value alone in a list; nothing where there is none."""
        if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            return None, node.value[part]
        if not isinstance(node, yaml.MappingNode) or not isinstance(part, str):
            return None, None
        items = self._items.get(id(node))
        if items is None:
            pairs = [pair for pair in reversed(node.value) if isinstance(pair[0], yaml.ScalarNode)]
            items = self._items[id(node)] = {pair[0].value: pair for pair in pairs}
        return items.get(part, (None, None))

    def _line_and_column(self, mark: yaml.Mark | yaml._yaml.Mark | None) -> tuple[int, int]:
        return (mark.line + self._offset, mark.column + 1) if mark else (self._offset, 1)

    def _safe_to_compose(self, text: str) -> bool:
        """Report aliases and bottomless nesting, which composing would follow until memory or stack end.

        A text that can have neither, which most are, is not looked through.
        """
        brackets = text.count("[") + text.count("{")
        may_be_alias = "*" in text and _ALIAS.search(text)
        if brackets < _HARMLESS and not may_be_alias and not _DEEP.search(text):
            return True
        depth = 0
        for event in yaml.parse(text, Loader=TextLoader):
            if isinstance(event, yaml.AliasEvent):
                message = f"the alias '*{event.anchor}' stands for a value written elsewhere"
                hint = "write the value out, or put quotation marks around a text that begins with '*'"
                self._add_at(event, "yaml-alias", message, hint)
            elif isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > _DEEPEST:
                    self._add_at(event, "yaml-syntax", _TOO_DEEP)
                    return False
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
        return not self.problems

    def _plain(self, node: yaml.Node, depth: int, key: str) -> Plain:
        if node.tag.startswith("!"):
            hint = "put quotation marks around a text that begins with '!'"
            self._add_at(node, "yaml-tag", f"the tag '{node.tag}' has no meaning here", hint)
        if self._has_anchor and self.text.startswith("&", node.start_mark.index):
            hint = "put quotation marks around a text that begins with '&', or remove the name"
            self._add_at(node, "yaml-anchor", "a name that begins with '&' has no meaning here", hint)
        if isinstance(node, yaml.ScalarNode):
            if self._has_comment and not node.style and node.value and key not in _WORDS:
                self._refuse_comment(node)
            elif node.style == '"' and (control := CONTROL.search(node.value)):
                self._add_at(node, *control_in_text(control[0]))
            if len(node.value) > LONGEST:
                self._add_at(node, *long_text(len(node.value)))
            empty = not node.style and node.value in ("", "~", "null")
            return None if empty else node.value
        if depth >= _DEEPEST:
            self._add_at(node, "yaml-syntax", _TOO_DEEP)
            return None
        if isinstance(node, yaml.SequenceNode):
            return [self._plain(item, depth + 1, key) for item in node.value]
        return self._mapping(node, depth)

    def _refuse_comment(self, node: yaml.ScalarNode) -> None:
        """Report a comment behind a text, which may be a part of it: nothing of a text is cut off in silence."""
        end = node.end_mark
        comment = _COMMENT.match(self.text, end.index)
        if comment and not _FIGURES.fullmatch(node.value):
            column = end.column + len(comment[0])
            message = "for YAML a comment begins here, so that the text ends before it"
            hint = "put quotation marks around the text, or the comment on a line of its own"
            self._add(end.line + self._offset, column, "cut-text", message, hint)

    def _mapping(self, node: yaml.Node, depth: int) -> dict[str, Plain]:
        data: dict[str, Plain] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                hint = "put quotation marks around a text that has brackets"
                self._add_at(key, "yaml-key", "a key must be a word", hint)
            elif key.value in data:
                message = f"the key '{key.value}' is written twice here"
                self._add_at(key, "duplicate-key", message, "keep one of them, or write a list where several may stand")
            else:
                if not key.value.isprintable() and (control := CONTROL.search(key.value)):
                    self._add_at(key, *control_in_text(control[0]))
                data[key.value] = self._plain(value, depth + 1, key.value)
        return data

    def _report_syntax(self, text: str, error: yaml.MarkedYAMLError) -> None:
        mark, message, hint = syntax_fault(text, error)
        line, column = self._line_and_column(mark)
        lines = text.split("\n")
        if line >= self._offset + len(lines):  # where the last line does not end, the parser counts one more
            line, column = self._offset + len(lines) - 1, len(lines[-1]) + 1
        self._add(line, column, "yaml-syntax", message, hint)

    def _report_character(self, text: str, error: yaml.reader.ReaderError) -> None:
        unprintable = _UNPRINTABLE.search(text)
        position = unprintable.start() if unprintable else 0
        line, column = place_of(text, position)
        sign = text[position : position + 1]
        message, hint = f"the character U+{ord(sign or '0'):04X} cannot be used in a file", "remove it"
        code, message, hint = control_in_text(sign) if CONTROL.match(sign) else ("yaml-syntax", message, hint)
        self._add(line - 1 + self._offset, column, code, message, hint)

    def _add_at(self, what: yaml.Node | yaml.Event, code: str, message: str, hint: str = "") -> None:
        self._add(*self._line_and_column(what.start_mark), code, message, hint)

    def _add(self, line: int, column: int, code: str, message: str, hint: str = "") -> None:
        self.problems.append(Problem(self.path, line, column, code, message, hint))


def as_items(value: Plain) -> list[Plain]:
    """Return the items of a list, none where it is no list."""
    return value if isinstance(value, list) else []


def read_yaml(name: str, path: Path) -> YamlFile:
    """Return a file of YAML; what keeps its text from being read is among its problems."""
    text, unreadable = read_text(name, path)
    file = YamlFile(name, text)
    file.problems += [unreadable] if unreadable else []
    return file


def _style_of(node: yaml.Node) -> str:
    if isinstance(node, yaml.ScalarNode):
        return node.style or ""
    in_brackets, on_lines = ("{}", ":") if isinstance(node, yaml.MappingNode) else ("[]", "-")
    return in_brackets if _is_in_brackets(node) else on_lines


def _is_in_brackets(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _end_of(node: yaml.Node, text: str) -> int:
    """Return where a node ends; the parser lets blocks end where the next token begins."""
    if isinstance(node, yaml.CollectionNode) and not _is_in_brackets(node) and node.value:
        last = node.value[-1]
        return _end_of(last[1] if isinstance(node, yaml.MappingNode) else last, text)
    start, end = node.start_mark.index, node.end_mark.index
    is_block = isinstance(node, yaml.ScalarNode) and node.style in ("|", ">")
    return start + len(text[start:end].rstrip()) if is_block else end
