"""Remedies for how texts are written: without the quotation marks they need, or with signs that nobody sees."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache

from kg.changing.remedy import FilesToMend, Remedy
from kg.changing.written_names import NameOf, names_in_annotation, names_in_entities
from kg.corpus.article_file import head_of
from kg.corpus.edits import Edit
from kg.corpus.folding import folded, without_silent
from kg.corpus.text_file import CONTROL
from kg.corpus.yaml_edits import end_of_line, replace_scalar, replace_value
from kg.corpus.yaml_file import YamlFile
from kg.corpus.yaml_syntax import Unquoted, unquoted_at, with_marks
from kg.corpus.yaml_written import in_marks
from kg.errors import Problem
from kg.look_alikes import as_seen, stranger_in, without_joiners

_MOST = 50
"""How many texts of one file get quotation marks at once."""
_ROOM = 500_000
"""How many signs are read for it at most: the file is read anew for each of them."""
_KINDS = {
    "unknown-name": NameOf.ENTITY,
    "unknown-relation": NameOf.RELATION,
    "unknown-type": NameOf.TYPE,
}
"""What is named where nothing is called so, by the code of the problem."""
_COMMENT = re.compile(r"[ \t]*(?P<text>#[^\n]*\S)[ \t]*")
_IN_PRINTED_MARKS = re.compile("[“”„«»‹›‘](?P<name>[^“”„«»‹›]+)[“”«»‹›’]")
"""A name in quotation marks as they are printed, which are none for YAML."""
_CONTROLS = re.compile(rf"(?P<before>\s?){CONTROL.pattern}+(?P<after>\s?)")


class MendingTexts:
    """Finds remedies for how texts are written.

    Args:
        files: The files of the corpus.
    """

    def __init__(self, files: FilesToMend) -> None:
        self._files = files
        self._is_written = lru_cache(maxsize=1024)(
            lambda word, text: re.search(rf"{re.escape(word)}(?!\w)", text) is not None
        )

    def whole_text(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around a text and what YAML would cut off it as a comment.

        It is sure where the article has the whole text, and else may have been meant as a comment.
        """
        file, text = self._files.file(problem), self._files.text(problem)
        location = file.text_before(problem.line, problem.column)
        if location is None:
            return None
        span = file.span(location)
        written = text[span.start : end_of_line(text, span.end)]
        whole = " ".join(written.split())
        if not self._files.has(problem, location[-1], whole):
            value = str(file.value(location))
            if self._files.has(problem, location[-1], value):  # what follows is a comment indeed
                new = in_marks(value)
                return self._files.remedy(problem, Edit(span.start, span.end, new), new, is_sure=False)
        edit = replace_value(text, file, location, whole)
        edit = Edit(edit.start, span.start + len(written.rstrip()), edit.text)
        return self._files.remedy(problem, edit, whole, is_sure=self._files.has(problem, location[-1], whole))

    def text_behind_its_sign(self, problem: Problem) -> Remedy | None:
        """Return the edit that takes what YAML reads as a comment for the text of a field that has no other."""
        file, text = self._files.file(problem), self._files.text(problem)
        location = file.at(problem.line, problem.column)
        if location is None or file.value(location) is not None:
            return None
        found = _COMMENT.match(text, file.span(location).end)
        if found is None:
            return None
        edit = replace_scalar(text, file, location, found["text"])
        edit = Edit(edit.start, found.end(), edit.text)
        return self._files.remedy(
            problem, edit, found["text"], is_sure=self._files.has(problem, location[-1], found["text"])
        )

    def text_in_marks(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around a text that begins with a sign of YAML, to the line's end.

        It is sure where the sign has no meaning: nothing has a name that it could stand for.
        """
        text, start = self._files.text(problem), self._files.place(problem)
        value = text[start : end_of_line(text, start)].rstrip()
        other = {"*": "&", "&": "*"}.get(value[:1], "")
        named = other + value.split(" ")[0][1:]
        if re.search(r"[\[\]{}]|,\s", value):
            return None
        is_sure = " #" not in value and not (other and self._is_written(named, text))
        return self._files.remedy(
            problem, Edit(start, start + len(value), in_marks(value)), in_marks(value), is_sure=is_sure
        )

    def item_in_marks(self, problem: Problem) -> Remedy | None:
        """Return the edit that puts quotation marks around an item with ``: `` in it, which YAML reads as a block."""
        file = self._files.file(problem)
        location = file.at(problem.line, problem.column)
        block = None if location is None else file.value(location)
        if not location or not isinstance(block, dict) or len(block) != 1 or " " not in next(iter(block)):
            return None
        span = file.span(location)
        written = " ".join(self._files.text(problem)[span.start : span.end].split())
        new = in_marks(written)
        is_sure = self._files.has(problem, location[-1], written)
        return self._files.remedy(problem, Edit(span.start, span.end, new), new, is_sure=is_sure)

    def texts_in_marks(self, problem: Problem) -> Iterator[Remedy]:
        """Yield the edits that put quotation marks around the texts of a file that need them, one after the other.

        The parser finds the next one only when the one before it is mended; where it still finds that one, nothing is.
        """
        text, name = self._files.text(problem), problem.path
        offset = text.find("\n") + 1 if name.endswith(".md") else 0
        done: set[int] = set()
        for _ in range(min(_MOST, 1 + _ROOM // len(text))):
            file = head_of(name, text) if offset else YamlFile(name, text)
            fault = next((one for one in file.problems if one.code == "yaml-syntax"), None)
            unquoted = unquoted_at(file.text, fault.line - 1 - bool(offset)) if fault else None
            if fault is None or unquoted is None or unquoted.start in done:
                return
            value, is_sure = self._reading(problem, unquoted)
            start, end = unquoted.start + offset, unquoted.end + offset
            comment = value[len(quote) :] if (quote := self._before_comment(problem, unquoted, value)) else ""
            new = in_marks(quote or value) + comment
            yield self._files.remedy(fault, Edit(start, end, new), new, is_sure=is_sure and not comment)
            text = with_marks(text, start, end)
            done.add(unquoted.start)

    def without_controls(self, problem: Problem) -> Remedy | None:
        """Return the edits that take control characters out of a file, or out of a text that has them as escapes."""
        text = self._files.text(problem)
        found = [*_CONTROLS.finditer(text)]
        if found:
            is_first = self._files.place(problem) == CONTROL.search(text).start()  # type: ignore[union-attr]
            edits = tuple(Edit(*one.span(), _instead_of(one)) for one in found)
            new = "the file without control characters"
            return Remedy(problem, self._files.path(problem), edits, new, is_sure=True) if is_first else None
        return self._other_value(problem, lambda value: _CONTROLS.sub(_instead_of, value))

    def without_unseen_signs(self, problem: Problem) -> Remedy | None:
        """Return the edit that takes signs that cannot be seen out of a name or an id."""
        return self._other_value(problem, lambda value: without_joiners(without_silent(value)))

    def in_one_script(self, problem: Problem) -> Remedy | None:
        """Return the edit that writes each word of a label or an alias in one script; an id is renamed otherwise."""
        found = self._files.value(problem)
        if found is None or found[0][-1] == "id":
            return None
        return self._other_value(problem, _in_one_script, is_sure=False)

    def name_that_looks_the_same(self, problem: Problem) -> Remedy | None:
        """Return the edits that write a known name in place of one that only looks the same, in a whole file.

        Quotation marks around a name that are none for YAML do not count. It is sure where all that looks the same is
        one name.
        """
        found, file = self._files.value(problem), self._files.file(problem)
        kind = _KINDS.get(problem.code)
        if found is None or kind is None:
            return None
        name = folded(found[1])
        within = _IN_PRINTED_MARKS.fullmatch(name)
        known = self._by_look[kind].get(as_seen(within["name"] if within else name), [])
        if len(set(known)) != 1 or without_joiners(without_silent(known[0])) == found[1]:
            return None  # several look the same, or the known one has the signs that cannot be seen, and loses them
        is_annotation = self._files.corpus.paths.annotations in self._files.path(problem).parents
        names = names_in_annotation(file, self._files.corpus.vocabulary) if is_annotation else names_in_entities(file)
        same = [one for one in names if one.of in (kind, NameOf.ARGUMENT) and one.text == found[1] and not one.at_key]
        text = self._files.text(problem)
        edits = tuple(replace_scalar(text, file, one.location, known[0]) for one in same)
        return Remedy(problem, self._files.path(problem), edits, known[0], is_sure=True) if edits else None

    @cached_property
    def _by_look(self) -> Mapping[NameOf, Mapping[str, list[str]]]:
        """The names of entities, relations and types, by what they look like."""
        corpus = self._files.corpus
        known: dict[NameOf, Iterable[str]] = {
            NameOf.ENTITY: corpus.names.all_names(),
            NameOf.RELATION: corpus.vocabulary.relations,
            NameOf.TYPE: corpus.vocabulary.types,
        }
        looks: dict[NameOf, dict[str, list[str]]] = {kind: defaultdict(list) for kind in known}
        for kind, names in known.items():
            for name in names:
                looks[kind][as_seen(name)].append(name)
        return looks

    def _reading(self, problem: Problem, unquoted: Unquoted) -> tuple[str, bool]:
        """Return what a text without its quotation marks is, and whether that is sure; the article may tell."""
        longest_first = sorted(unquoted.readings, key=len, reverse=True)
        printed = next((one for one in longest_first if self._files.has(problem, unquoted.key or 0, one)), None)
        return (unquoted.readings[0], unquoted.is_sure) if printed is None else (printed, True)

    def _before_comment(self, problem: Problem, unquoted: Unquoted, value: str) -> str:
        """Return a quote without the comment behind it, or an empty text; the article has the one and not the other."""
        quote, sign, _ = value.partition(" #")
        is_one = sign and not self._files.has(problem, unquoted.key or 0, value)
        return quote if is_one and self._files.has(problem, unquoted.key or 0, quote) else ""

    def _other_value(self, problem: Problem, other: Callable[[str], str], *, is_sure: bool = True) -> Remedy | None:
        found = self._files.value(problem)
        if found is None or (new := other(found[1])) == found[1] or not new.strip():
            return None
        edit = replace_scalar(self._files.text(problem), self._files.file(problem), found[0], new)
        return self._files.remedy(problem, edit, new, is_sure=is_sure)


def _instead_of(found: re.Match[str]) -> str:
    """Return what is written in place of control characters: a space where only they stand between two words."""
    parts = found[0][len(found["before"]) : len(found[0]) - len(found["after"])]
    is_blank = any(sign.isspace() for sign in parts) and not found["before"] and not found["after"]
    return found["before"] + " " * is_blank + found["after"]


def _in_one_script(name: str) -> str:
    name = folded(name)
    while stranger := stranger_in(name):
        name = stranger.whole
    return name
